import SpiceCodecs

/// A reproducible source of numbers (xorshift).
struct Seeded {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed &* 0x9e37_79b9_7f4a_7c15 | 1 }

    mutating func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state
    }

    mutating func byte() -> UInt8 { UInt8(truncatingIfNeeded: next() >> 32) }

    mutating func below(_ bound: Int) -> Int { Int((next() >> 33) % UInt64(bound)) }
}

/// What a generated image looks like. The golden vectors depend on what is drawn here.
enum Drawing: Int, CaseIterable {
    /// Independent bytes.
    case noise
    /// One value everywhere.
    case flat
    /// Runs of a few colours.
    case runs
    /// Slopes with a little noise.
    case slopes
    /// The same row with few changes, as in text.
    case rows
    /// Neighbours differ little, as in a photograph.
    case photo

    /// `count` units of `size` bytes.
    func bytes(_ seed: UInt64, width: Int, height: Int, size: Int) -> [UInt8] {
        var random = Seeded(seed)
        var bytes = [UInt8](repeating: 0, count: width * height * size)
        switch self {
        case .noise:
            for index in bytes.indices { bytes[index] = random.byte() }
        case .flat:
            let unit = (0..<size).map { _ in random.byte() }
            for index in bytes.indices { bytes[index] = unit[index % size] }
        case .runs:
            let colours = (0..<4).map { _ in (0..<size).map { _ in random.byte() } }
            var index = 0
            while index < width * height {
                let colour = colours[random.below(4)]
                for _ in 0...random.below(14) where index < width * height {
                    for place in 0..<size { bytes[index * size + place] = colour[place] }
                    index += 1
                }
            }
        case .slopes:
            for index in bytes.indices {
                let unit = index / size
                let value = unit % width * (index % size + 1) + unit / width * 2 + random.below(3)
                bytes[index] = UInt8(truncatingIfNeeded: value)
            }
        case .rows:
            var row = (0..<(width * size)).map { _ in random.byte() & 0xc0 }
            for line in 0..<height {
                row[random.below(row.count)] ^= 0x55
                bytes.replaceSubrange((line * row.count)..<((line + 1) * row.count), with: row)
            }
        case .photo:
            var values = [UInt8](repeating: 128, count: size)
            for index in bytes.indices {
                values[index % size] &+= UInt8(random.below(9)) &- 4
                bytes[index] = values[index % size]
            }
        }
        return bytes
    }

    /// A bitmap of that look. Palettes have a colour for every index.
    func bitmap(
        _ seed: UInt64, _ format: BitmapFormat, width: Int, height: Int, isTopDown: Bool = true
    ) throws -> Bitmap {
        let bits = format.bitsPerPixel
        let data =
            bits >= 16
            ? bytes(seed, width: width, height: height, size: bits / 8)
            : bytes(seed, width: format.rowBytes(width: width), height: height, size: 1)
        var random = Seeded(seed &+ 77)
        let colours = (0..<(1 << min(bits, 8))).map { _ in UInt32(truncatingIfNeeded: random.next()) & 0xff_ffff }
        return try Bitmap(
            format: format, width: width, height: height, isTopDown: isTopDown,
            palette: format.hasPalette ? Palette(entries: colours) : nil, data: data)
    }
}

extension Bitmap {
    /// The decoded form in which codecs that drop the meaningless top bit of 16-bit pixels agree.
    func expected() throws -> PixelImage { try image().normalised }
}

extension PixelImage {
    var normalised: PixelImage {
        guard format == .rgb555 else { return self }
        var pixels = pixels
        for index in pixels.indices where index % 2 == 1 { pixels[index] &= 0x7f }
        return PixelImage(format: format, width: width, height: height, pixels: pixels) ?? self
    }
}
