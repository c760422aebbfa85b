/// A picture of a display: 8 bits each of red, green and blue.
public struct Picture: Hashable, Sendable {
    public let width: Int
    public let height: Int
    /// Rows from the top; in each number red is the highest of the low three bytes, the top byte is 0.
    public let pixels: [UInt32]

    public init(width: Int, height: Int, pixels: [UInt32]) {
        self.width = width
        self.height = height
        self.pixels = pixels
    }

    /// The part inside the given rectangle, as far as there is one.
    public func cropped(x: Int, y: Int, width: Int, height: Int) -> Picture {
        let box = Box(left: x, top: y, right: x + width, bottom: y + height)
            .intersection(Box(left: 0, top: 0, right: self.width, bottom: self.height))
        guard !box.isEmpty else { return Picture(width: 0, height: 0, pixels: []) }
        var rows: [UInt32] = []
        rows.reserveCapacity(box.width * box.height)
        for row in box.top..<box.bottom {
            rows += pixels[row * self.width + box.left..<row * self.width + box.right]
        }
        return Picture(width: box.width, height: box.height, pixels: rows)
    }

    /// The picture as a binary portable pixmap (PPM, P6).
    public func ppm() -> [UInt8] {
        var bytes = Array("P6\n\(width) \(height)\n255\n".utf8)
        bytes.reserveCapacity(bytes.count + pixels.count * 3)
        for pixel in pixels {
            bytes.append(UInt8(truncatingIfNeeded: pixel >> 16))
            bytes.append(UInt8(truncatingIfNeeded: pixel >> 8))
            bytes.append(UInt8(truncatingIfNeeded: pixel))
        }
        return bytes
    }
}
