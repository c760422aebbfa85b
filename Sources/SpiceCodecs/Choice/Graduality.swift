/// How smooth a picture is: photographs are, text is not.
public enum Graduality: Int, Sendable, Comparable {
    case low
    case medium
    case high

    public static func < (one: Graduality, other: Graduality) -> Bool { one.rawValue < other.rawValue }

    /// The stock server's measure: at every 15th pixel a square of 2 by 2 is looked at. Of its three pairs with the upper
    /// left pixel, an equal one scores 0.5, one with a contrast of 60 or more in a colour (8 of 32 for 16-bit pixels) 1,
    /// any other -0.25; squares of a single colour do not score. The mean over all pairs below -0.03 (0 for 16-bit) is
    /// high, below 0.002 medium.
    ///
    /// Nil for palettes and opacity alone.
    public init?(of bitmap: Bitmap) {
        guard !bitmap.format.hasPalette, bitmap.format != .alpha8 else { return nil }
        let (width, height) = (bitmap.width, bitmap.height)
        var score = 4.0
        var pairs = 4
        if width > 1, height > 1 {
            score = 0
            pairs = 0
            let jump = 15 % width == 0 ? 14 : 15
            let limit = (height - 1) * width
            var place = width / 2
            while place < limit {
                if place % width == width - 1 { place -= 1 }
                let row = place / width
                score += Self.square(bitmap, column: place % width, row: row)
                pairs += 3
                place += jump
            }
        }
        let mean = score / Double(max(pairs, 1))
        if mean < (bitmap.format == .rgb16 ? 0 : -0.03) {
            self = .high
        } else {
            self = mean < 0.002 ? .medium : .low
        }
    }

    private static func square(_ bitmap: Bitmap, column: Int, row: Int) -> Double {
        let corner = colours(bitmap, column, row)
        let threshold = bitmap.format == .rgb16 ? 8 : 60
        var score = 0.0
        var anyDifferent = false
        for (across, down) in [(1, 0), (0, 1), (1, 1)] {
            let other = colours(bitmap, column + across, row + down)
            let contrast = max(abs(corner.0 - other.0), abs(corner.1 - other.1), abs(corner.2 - other.2))
            anyDifferent = anyDifferent || contrast > 0
            score += contrast == 0 ? 0.5 : contrast >= threshold ? 1 : -0.25
        }
        return anyDifferent ? score : 0
    }

    private static func colours(_ bitmap: Bitmap, _ column: Int, _ row: Int) -> (Int, Int, Int) {
        let data = bitmap.data
        let start = row * bitmap.stride + column * bitmap.format.bitsPerPixel / 8
        if bitmap.format == .rgb16 {
            let pixel = Int(data[start]) | Int(data[start + 1]) << 8
            return (pixel >> 10 & 31, pixel >> 5 & 31, pixel & 31)
        }
        return (Int(data[start + 2]), Int(data[start + 1]), Int(data[start]))
    }
}
