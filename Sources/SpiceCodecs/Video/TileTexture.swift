/// What a small square of a screen shows.
enum TileTexture {
    /// Hardly any colours, hardly any edges: tells nothing.
    case plain
    /// Hard edges between equal pixels: text, lines, icons. Must not be blurred.
    case drawn
    /// Many colours that differ a little from pixel to pixel: a photograph or a film.
    case natural

    /// Looks at the pixels (32 bits each) of a square.
    init(_ pixels: some Collection<UInt32>, width: Int) {
        var equal = 0
        var hard = 0
        var pairs = 0
        // One bit for each of 64 classes of colours: a count of different ones that is good enough.
        var colours: UInt64 = 0
        var last: UInt32 = 0
        var column = 0
        for pixel in pixels {
            let colour = pixel & 0xff_ffff
            colours |= 1 << UInt64((colour &* 0x9e37_79b1) >> 26)
            if column > 0 {
                pairs += 1
                if colour == last {
                    equal += 1
                } else if Self.contrast(colour, last) >= 60 {
                    hard += 1
                }
            }
            last = colour
            column = column + 1 == width ? 0 : column + 1
        }
        let different = colours.nonzeroBitCount
        if different >= min(28, pairs / 3), pairs >= 24, equal * 10 < pairs * 4, hard * 8 < pairs {
            self = .natural
        } else if hard * 40 >= pairs, equal * 10 >= pairs * 3 {
            self = .drawn
        } else {
            self = .plain
        }
    }

    private static func contrast(_ one: UInt32, _ other: UInt32) -> Int {
        var largest = 0
        for shift: UInt32 in [0, 8, 16] {
            largest = max(largest, abs(Int(one >> shift & 255) - Int(other >> shift & 255)))
        }
        return largest
    }
}
