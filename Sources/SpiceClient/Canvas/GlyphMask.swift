import SpiceProtocol

/// The opacity of a whole string.
struct GlyphMask {
    let box: Box
    private var opacity: [UInt8]

    /// Joins the pictures of the characters; nil if there are none.
    ///
    /// - Throws: ``SpiceClientError/violation(_:)`` for text larger than a surface can be.
    init?(_ string: GlyphString) throws(SpiceClientError) {
        let bits = string.flags.bitsPerPixel
        guard bits > 0 else { throw .violation("text without a depth") }
        let boxes = string.glyphs.map { glyph in
            let left = Int(glyph.renderPosition.x) + Int(glyph.origin.x)
            let top = Int(glyph.renderPosition.y) + Int(glyph.origin.y)
            return Box(left: left, top: top, right: left + Int(glyph.width), bottom: top + Int(glyph.height))
        }
        box = boxes.reduce(Box(left: 0, top: 0, right: 0, bottom: 0)) { $0.union($1) }
        guard !box.isEmpty else { return nil }
        let (count, overflow) = box.width.multipliedReportingOverflow(by: box.height)
        guard !overflow, count <= Surface.maximumPixels else { throw .violation("text of \(box.width)×\(box.height)") }
        opacity = [UInt8](repeating: 0, count: count)
        for (glyph, place) in zip(string.glyphs, boxes) where !place.isEmpty {
            let stride = (place.width * bits + 7) / 8
            let data = Array(glyph.data)
            guard data.count >= stride * place.height else { throw .violation("a character without its picture") }
            for row in 0..<place.height {
                // The lowest row comes first, whatever the string's flags say: no stock peer looks at them.
                let start = (place.height - 1 - row) * stride
                let target = (place.top - box.top + row) * box.width + place.left - box.left
                for column in 0..<place.width {
                    let value: UInt8 =
                        switch bits {
                        case 1: data[start + column / 8] << UInt8(column % 8) & 0x80 != 0 ? 0xff : 0
                        case 4: column % 2 == 0 ? data[start + column / 2] & 0xf0 : data[start + column / 2] << 4
                        default: data[start + column]
                        }
                    opacity[target + column] = max(opacity[target + column], value)
                }
            }
        }
    }

    /// Opacity at a place of the surface that is inside the box.
    subscript(x: Int, y: Int) -> UInt32 {
        UInt32(opacity[(y - box.top) * box.width + x - box.left])
    }
}
