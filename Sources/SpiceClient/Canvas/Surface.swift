import SpiceProtocol

/// A picture that the server draws on.
final class Surface {
    /// More pixels than any display has; a server that wants more is refused.
    static let maximumPixels = 1 << 26

    let width: Int
    let height: Int
    let format: SurfaceFormat
    let kind: PixelKind
    var pixels: [UInt32]

    init(width: UInt32, height: UInt32, format: SurfaceFormat) throws(SpiceClientError) {
        let (count, overflow) = Int(width).multipliedReportingOverflow(by: Int(height))
        guard width > 0, height > 0, !overflow, count <= Self.maximumPixels else {
            throw .violation("a surface of \(width)×\(height)")
        }
        kind =
            switch format {
            case .xrgb32: .xrgb
            case .argb32: .argb
            case .rgb555: .rgb555
            case .rgb565: .rgb565
            case .a8: .a8
            case .a1: .a1
            default: throw .violation("a surface of format \(format.rawValue)")
            }
        self.width = Int(width)
        self.height = Int(height)
        self.format = format
        pixels = [UInt32](repeating: 0, count: count)
    }

    var box: Box { Box(left: 0, top: 0, right: width, bottom: height) }

    /// What is there now, to draw from.
    var raster: Raster { Raster(width: width, height: height, kind: kind, pixels: pixels) }

    // MARK: Primitives; spans are inside the surface

    func fill(_ spans: Spans, color: UInt32, _ operation: BinaryOperation = .copy) {
        let color = color & kind.mask
        for span in spans.spans {
            let start = span.y * width
            if operation == .copy {
                for index in start + span.left..<start + span.right { pixels[index] = color }
            } else {
                for index in start + span.left..<start + span.right {
                    pixels[index] = operation(color, pixels[index]) & kind.mask
                }
            }
        }
    }

    /// Draws `source` moved by (dx, dy); pixels outside of it stay as they are.
    func blit(_ spans: Spans, from source: Raster, dx: Int, dy: Int, _ operation: BinaryOperation = .copy) {
        for span in spans.spans {
            let y = span.y - dy
            guard y >= 0, y < source.height else { continue }
            let left = max(span.left, dx)
            let right = min(span.right, dx + source.width)
            guard left < right else { continue }
            let target = span.y * width
            let origin = y * source.width - dx
            if operation == .copy {
                for x in left..<right { pixels[target + x] = source.pixels[origin + x] }
            } else {
                for x in left..<right {
                    pixels[target + x] = operation(source.pixels[origin + x], pixels[target + x]) & kind.mask
                }
            }
        }
    }

    /// Repeats `tile`, one corner of which is at (x, y).
    func tile(_ spans: Spans, _ tile: Raster, x originX: Int, y originY: Int, _ operation: BinaryOperation = .copy) {
        for span in spans.spans {
            let row = Self.modulo(span.y - originY, tile.height) * tile.width
            var column = Self.modulo(span.left - originX, tile.width)
            for index in span.y * width + span.left..<span.y * width + span.right {
                let source = tile.pixels[row + column]
                pixels[index] = operation == .copy ? source : operation(source, pixels[index]) & kind.mask
                column += 1
                if column == tile.width { column = 0 }
            }
        }
    }

    static func modulo(_ value: Int, _ count: Int) -> Int {
        let rest = value % count
        return rest < 0 ? rest + count : rest
    }

    /// Moves a part of the surface.
    func copyBits(_ spans: Spans, dx: Int, dy: Int) {
        guard dx != 0 || dy != 0 else { return }
        let reachable = Box(left: dx, top: dy, right: dx + width, bottom: dy + height)
        let spans = spans.intersection(reachable)
        // Read all before writing any: source and target may overlap in every direction.
        let moved = spans.spans.map { span -> ArraySlice<UInt32> in
            let start = (span.y - dy) * width - dx
            return ArraySlice(Array(pixels[start + span.left..<start + span.right]))
        }
        for (span, run) in zip(spans.spans, moved) {
            let start = span.y * width
            pixels.replaceSubrange(start + span.left..<start + span.right, with: run)
        }
    }
}
