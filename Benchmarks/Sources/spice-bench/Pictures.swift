import Glibc
import SpiceCodecs

/// A full frame of 32-bit pixels.
struct Picture {
    let name: String
    let width: Int
    let height: Int
    let pixels: [UInt8]

    var bitmap: Bitmap {
        get throws { try Bitmap(format: .rgb32, width: width, height: height, data: pixels) }
    }

    /// The picture in tiles, as servers send small areas.
    func tiles(_ tileWidth: Int, _ tileHeight: Int, atMost: Int) throws -> [Bitmap] {
        var tiles: [Bitmap] = []
        for top in stride(from: 0, through: height - tileHeight, by: tileHeight) {
            for left in stride(from: 0, through: width - tileWidth, by: tileWidth) where tiles.count < atMost {
                var data: [UInt8] = []
                data.reserveCapacity(tileWidth * tileHeight * 4)
                for row in top..<(top + tileHeight) {
                    let start = (row * width + left) * 4
                    data += pixels[start..<(start + tileWidth * 4)]
                }
                tiles.append(try Bitmap(format: .rgb32, width: tileWidth, height: tileHeight, data: data))
            }
        }
        return tiles
    }

    /// Reads raw pixels (blue, green, red, anything) of the given size.
    init?(file: String, width: Int, height: Int) {
        guard let stream = fopen(file, "rb") else { return nil }
        defer { fclose(stream) }
        var bytes = [UInt8](repeating: 0, count: width * height * 4)
        guard fread(&bytes, 1, bytes.count, stream) == bytes.count else { return nil }
        let base = file.split(separator: "/").last ?? "file"
        self.init(name: String(base.split(separator: ".").first ?? base), width: width, height: height, pixels: bytes)
    }

    private init(name: String, width: Int, height: Int, pixels: [UInt8]) {
        self.name = name
        self.width = width
        self.height = height
        self.pixels = pixels
    }
}

extension Picture {
    /// Pictures of the kinds that a desktop shows, the same in every run.
    static func generated(width: Int = 1920, height: Int = 1080) -> [Picture] {
        let text = drawText(width, height, background: 0xffffff, ink: 0x202020, margins: true)
        let photo = drawPhoto(width, height)
        var mixed = text
        for row in (height / 4)..<(height * 3 / 4) {
            let start = row * width + width / 6
            mixed.replaceSubrange(start..<(start + width / 2), with: photo[start..<(start + width / 2)])
        }
        let kinds: [(String, [UInt32])] = [
            ("text", text), ("term", drawText(width, height, background: 0, ink: 0xaaaaaa, margins: false)),
            ("photo", photo), ("mixed", mixed), ("grad", drawSlopes(width, height)),
        ]
        return kinds.map { name, words in
            Picture(name: name, width: width, height: height, pixels: words.withUnsafeBytes { [UInt8]($0) })
        }
    }

    private static func random(_ state: inout UInt64) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 40)
    }

    /// Lines of glyphs with soft edges.
    private static func drawText(
        _ width: Int, _ height: Int, background: UInt32, ink: UInt32, margins: Bool
    ) -> [UInt32] {
        var state: UInt64 = 3
        func blend(_ weight: Int) -> UInt32 {
            var colour: UInt32 = 0
            for shift: UInt32 in [0, 8, 16] {
                let (back, front) = (Int(background >> shift & 255), Int(ink >> shift & 255))
                colour |= UInt32(back + (front - back) * weight / 8) << shift
            }
            return colour
        }
        // 60 glyphs of 8 by 14: strokes with neighbours of half weight.
        let glyphs: [[UInt32]] = (0..<60).map { _ in
            var weights = [Int](repeating: 0, count: 8 * 14)
            for _ in 0..<4 {
                let vertical = random(&state) % 2 == 0
                let at = 1 + random(&state) % 5
                let soft = random(&state) % 5
                for place in 2..<11 {
                    let cell = vertical ? place * 8 + at : min(at * 2 + 1, 12) * 8 + place % 7
                    weights[cell] = 8
                    weights[cell + 1] = max(weights[cell + 1], soft)
                }
            }
            return weights.map(blend)
        }
        var pixels = [UInt32](repeating: background, count: width * height)
        let left = margins ? 60 : 0
        for line in 0..<((height - 20) / 16) {
            var column = left
            let end = margins ? width / 2 + random(&state) % (width / 3) : width - random(&state) % width / 2
            while column + 8 < min(end, width) {
                let letter = random(&state) % 72
                if letter < 60 {
                    for row in 0..<14 {
                        let start = (10 + line * 16 + row) * width + column
                        pixels.replaceSubrange(start..<(start + 8), with: glyphs[letter][(row * 8)..<(row * 8 + 8)])
                    }
                }
                column += 8
            }
        }
        if margins {
            for row in 0..<26 {
                for column in 0..<width { pixels[row * width + column] = 0x5b8dd9 - UInt32(row) * 0x010101 }
            }
        }
        return pixels
    }

    /// Soft shapes at several scales, and grain.
    private static func drawPhoto(_ width: Int, _ height: Int) -> [UInt32] {
        var state: UInt64 = 9
        let lattice = (0..<(3 * 4096)).map { _ in Double(random(&state) % 1000) / 1000 }
        func noise(_ x: Double, _ y: Double, _ layer: Int) -> Double {
            let (column, row) = (Int(x), Int(y))
            let (u, v) = (x - Double(column), y - Double(row))
            func at(_ a: Int, _ b: Int) -> Double { lattice[layer * 4096 + (b & 63) * 64 + (a & 63)] }
            let top = at(column, row) * (1 - u) + at(column + 1, row) * u
            return top * (1 - v) + (at(column, row + 1) * (1 - u) + at(column + 1, row + 1) * u) * v
        }
        var pixels = [UInt32](repeating: 0, count: width * height)
        for row in 0..<height {
            for column in 0..<width {
                var pixel: UInt32 = 0
                for layer in 0..<3 {
                    let (x, y) = (Double(column), Double(row))
                    let value =
                        noise(x / 150, y / 150, layer) * 150 + noise(x / 31, y / 31, layer) * 70
                        + noise(x / 7, y / 7, layer) * 25
                    pixel |= UInt32(min(255, Int(value) + random(&state) % 4)) << UInt32(layer * 8)
                }
                pixels[row * width + column] = pixel
            }
        }
        return pixels
    }

    private static func drawSlopes(_ width: Int, _ height: Int) -> [UInt32] {
        (0..<(width * height)).map { place in
            let (column, row) = (place % width, place / width)
            if row < height / 2 { return 0x3465a4 }
            if row < height * 3 / 4 { return UInt32((row - height / 2) * 255 / (height / 4)) * 0x010101 }
            return UInt32(255 - column * 255 / width) << 16 | UInt32(column * 128 / width) << 8 | 0x40
        }
    }
}
