extension Bitmap {
    /// The pixels, from the top row down. Palette images become ``PixelImage/Format/xrgb32``, as 24-bit ones do.
    ///
    /// Throws ``CodecError/palette(_:)`` if a palette is needed and missing, or too short for an index that occurs.
    public func image() throws(CodecError) -> PixelImage {
        let rows = Pixels.repack(
            data, rowBytes: rowBytes, sourceStride: stride, height: height, reversed: !isTopDown)
        guard format.hasPalette else { return Self.image(format, width: width, height: height, rows: rows) }
        guard let palette else { throw .palette("missing") }
        return try PaletteExpansion(format: format, palette: palette)
            .image(rows: rows, rowBytes: rowBytes, width: width, height: height)
    }

    /// The image of unpadded rows, top first, of a format without a palette.
    static func image(_ format: BitmapFormat, width: Int, height: Int, rows: consuming [UInt8]) -> PixelImage {
        switch format {
        case .rgb16: return PixelImage(checkedFormat: .rgb555, width: width, height: height, pixels: rows)
        case .rgba: return PixelImage(checkedFormat: .argb32, width: width, height: height, pixels: rows)
        case .rgb24:
            let wide = Pixels.widen24(rows, count: width * height)
            return PixelImage(checkedFormat: .xrgb32, width: width, height: height, pixels: wide)
        case .rgb32:
            Pixels.clearFourth(&rows)
            return PixelImage(checkedFormat: .xrgb32, width: width, height: height, pixels: rows)
        default:
            return PixelImage(checkedFormat: .alpha8, width: width, height: height, pixels: rows)
        }
    }

    /// A 1-bit bitmap as opacity: 255 where a bit is set, or where it is clear if `inverted`.
    ///
    /// Throws ``CodecError/unsupported(_:)`` for other formats.
    public func mask(inverted: Bool = false) throws(CodecError) -> PixelImage {
        guard format == .palette1LE || format == .palette1BE else { throw .unsupported("mask of \(format)") }
        let ink: UInt8 = inverted ? 0 : 255
        var pixels = [UInt8](repeating: 0, count: width * height)
        for row in 0..<height {
            let start = (isTopDown ? row : height - 1 - row) * stride
            for column in 0..<width {
                let byte = data[start + column / 8]
                let bit = format == .palette1LE ? column % 8 : 7 - column % 8
                pixels[row * width + column] = (byte >> UInt8(bit)) & 1 == 1 ? ink : ~ink
            }
        }
        return PixelImage(checkedFormat: .alpha8, width: width, height: height, pixels: pixels)
    }
}

/// Turns rows of indices into colours.
struct PaletteExpansion {
    let bits: Int
    /// Whether the left pixel of a byte is in its high bits.
    let highFirst: Bool
    /// One colour for every index that the format can hold.
    let colours: [UInt32]
    /// Indices from here on have no colour.
    let known: Int

    init(format: BitmapFormat, palette: Palette) throws(CodecError) {
        let bits = format.bitsPerPixel
        guard format.hasPalette else { throw .unsupported("palette for \(format)") }
        guard !palette.entries.isEmpty, palette.entries.count <= 256 else {
            throw .palette("\(palette.entries.count) entries")
        }
        self.bits = bits
        highFirst = format == .palette1BE || format == .palette4BE
        known = min(palette.entries.count, 1 << bits)
        var colours = palette.entries.prefix(known).map { $0 & 0xff_ffff }
        colours.append(contentsOf: repeatElement(0, count: 256 - known))
        self.colours = colours
    }

    /// The index at `place` (from the left) of a byte.
    @inline(__always)
    func index(_ byte: UInt8, _ place: Int) -> Int {
        let shift = (highFirst ? 8 / bits - 1 - place : place) * bits
        return Int(byte >> UInt8(shift)) & ((1 << bits) - 1)
    }

    /// `rows` holds `height` rows of `rowBytes`, top first.
    func image(rows: [UInt8], rowBytes: Int, width: Int, height: Int) throws(CodecError) -> PixelImage {
        var words = [UInt32](repeating: 0, count: width * height)
        let perByte = 8 / bits
        var highest = 0
        for row in 0..<height {
            let start = row * rowBytes
            let target = row * width
            for column in 0..<width {
                let index = index(rows[start + column / perByte], column % perByte)
                highest = max(highest, index)
                words[target + column] = colours[index]
            }
        }
        guard highest < known else { throw .palette("index \(highest) of \(known) entries") }
        return PixelImage(checkedFormat: .xrgb32, width: width, height: height, pixels: Pixels.bytes(words))
    }
}
