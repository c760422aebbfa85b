import Glibc
import SpiceCodecs

/// Encodes and decodes five kinds of full frames and tiles, beside liblz4, zlib and libturbojpeg in the same run.
///
///     spice-bench [--rounds N] [FILE.bgrx WIDTHxHEIGHT]...
///
/// Figures are MB of raw pixels a second of processor time, the median of all rounds; the factors are to liblz4 on the
/// same picture, which is what may be compared between machines and between moments of a busy one.
@main
struct SpiceBench {
    static func main() throws {
        var words = CommandLine.arguments.dropFirst()
        var rounds = 5
        if words.first == "--rounds", let count = words.dropFirst().first.flatMap({ Int($0) }) {
            rounds = max(1, count)
            words = words.dropFirst(2)
        }
        var pictures: [Picture] = []
        while let file = words.popFirst() {
            let size = (words.popFirst() ?? "").split(separator: "x").compactMap { Int($0) }
            guard size.count == 2, let picture = Picture(file: file, width: size[0], height: size[1]) else {
                print("usage: spice-bench [--rounds N] [FILE.bgrx WIDTHxHEIGHT]...")
                exit(2)
            }
            pictures.append(picture)
        }
        for picture in pictures.isEmpty ? Picture.generated() : pictures {
            try Report(picture: picture, rounds: rounds).run()
        }
    }
}

/// The measurements of one picture.
struct Report {
    let picture: Picture
    let rounds: Int

    func run() throws {
        print("\n\(picture.name) \(picture.width)x\(picture.height)")
        print("codec".padded(18) + "bytes".padded(10) + "ratio".padded(8) + "encode MB/s".padded(22) + "decode MB/s")
        try frames()
        for (width, height) in [(64, 16), (256, 64)] { try tiles(width, height) }
    }

    private func frames() throws {
        let (pixels, width, height) = (picture.pixels, picture.width, picture.height)
        let bitmap = try picture.bitmap
        let lz4 = Libraries.lz4(pixels)
        let zlib = Libraries.zlib(pixels)
        let jpeg = Libraries.jpeg(pixels, width: width, height: height)
        let quic = try QUIC.encode(bitmap)
        let lz = try LZ.encode(bitmap)
        let ours4 = try LZ4.encode(bitmap)
        let glz = try GLZEncoder(windowPixels: 1 << 24).encode(bitmap)
        let rows: [Row] = [
            Row("liblz4", lz4.count, { _ = Libraries.lz4(pixels) }, { _ = Libraries.unLZ4(lz4, count: pixels.count) }),
            Row(
                "zlib 3", zlib.count, { _ = Libraries.zlib(pixels) },
                { _ = Libraries.unZlib(zlib, count: pixels.count) }),
            Row(
                "turbojpeg 85", jpeg.count, { _ = Libraries.jpeg(pixels, width: width, height: height) },
                { _ = Libraries.unJPEG(jpeg, width: width, height: height) }),
            Row("QUIC", quic.count, { _ = try QUIC.encode(bitmap) }, { _ = try QUIC.decode(quic) }),
            Row("LZ", lz.count, { _ = try LZ.encode(bitmap) }, { _ = try LZ.decode(lz) }),
            glzRow(bitmap, glz),
            Row(
                "LZ4", ours4.count, { _ = try LZ4.encode(bitmap) },
                { _ = try LZ4.decode(ours4, width: width, height: height) }),
            Row(
                "JPEG 85", try JPEG.encode(bitmap).count, { _ = try JPEG.encode(bitmap) },
                { _ = try JPEG.decode(jpeg) }),
        ]
        try measure(rows, bytes: pixels.count)
    }

    /// The window is full of other pictures before each round, so that neither fresh memory nor the picture itself
    /// counts.
    private func glzRow(_ bitmap: Bitmap, _ stream: [UInt8]) -> Row {
        let encoder = GLZEncoder(windowPixels: picture.width * picture.height * 2)
        var row = Row(
            "GLZ", stream.count, { _ = try encoder.encode(bitmap) },
            {
                var window = GLZWindow()
                _ = try window.decode(stream)
            })
        row.prepare = { try fill(encoder) }
        return row
    }

    /// Fills the window of `encoder` with other pictures than ours.
    private func fill(_ encoder: GLZEncoder) throws {
        for index in 3..<6 {
            let pixels = picture.pixels.indices.map { UInt8(truncatingIfNeeded: $0 / 4096 &* index) }
            _ = try encoder.encode(
                try Bitmap(format: .rgb32, width: picture.width, height: picture.height, data: pixels))
        }
    }

    private func tiles(_ width: Int, _ height: Int) throws {
        let tiles = try picture.tiles(width, height, atMost: 1500)
        let quic = try tiles.map { try QUIC.encode($0) }
        let lz = try tiles.map { try LZ.encode($0) }
        let lz4 = tiles.map { Libraries.lz4($0.data) }
        let encoder = GLZEncoder(windowPixels: picture.width * picture.height * 2)
        let glz = try tiles.map { try encoder.encode($0) }
        var glzRow = Row(
            "GLZ \(width)x\(height)", glz.reduce(0) { $0 + $1.count },
            { for tile in tiles { _ = try encoder.encode(tile) } },
            {
                var window = GLZWindow()
                for bytes in glz { _ = try window.decode(bytes) }
            })
        glzRow.prepare = { try fill(encoder) }
        let count = width * height * 4
        func sum(_ streams: [[UInt8]]) -> Int { streams.reduce(0) { $0 + $1.count } }
        let rows: [Row] = [
            Row(
                "liblz4 \(width)x\(height)", sum(lz4), { for tile in tiles { _ = Libraries.lz4(tile.data) } },
                { for bytes in lz4 { _ = Libraries.unLZ4(bytes, count: count) } }),
            Row(
                "QUIC \(width)x\(height)", sum(quic), { for tile in tiles { _ = try QUIC.encode(tile) } },
                { for bytes in quic { _ = try QUIC.decode(bytes) } }),
            Row(
                "LZ \(width)x\(height)", sum(lz), { for tile in tiles { _ = try LZ.encode(tile) } },
                { for bytes in lz { _ = try LZ.decode(bytes) } }),
            glzRow,
        ]
        try measure(rows, bytes: tiles.count * count)
    }

    /// All rows in turns, so that whatever else the machine does hits them alike. The first row is the scale.
    private func measure(_ rows: [Row], bytes: Int) throws {
        var encode = [[Double]](repeating: [], count: rows.count)
        var decode = encode
        for _ in 0..<rounds {
            for (index, row) in rows.enumerated() {
                try row.prepare()
                encode[index].append(try Self.seconds(row.encode))
                decode[index].append(try Self.seconds(row.decode))
            }
        }
        func median(_ samples: [Double]) -> Double { samples.sorted()[samples.count / 2] }
        for (index, row) in rows.enumerated() {
            func text(_ samples: [[Double]]) -> String {
                let speed = Double(bytes) / median(samples[index]) / 1e6
                return "\(Int(speed.rounded())) (\(rounded(median(samples[0]) / median(samples[index]))) of liblz4)"
            }
            print(
                row.name.padded(18) + "\(row.size)".padded(10) + rounded(Double(bytes) / Double(row.size)).padded(8)
                    + text(encode).padded(26) + text(decode))
        }
    }

    private static func seconds(_ body: () throws -> Void) rethrows -> Double {
        func now() -> Double {
            var time = timespec()
            clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
            return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
        }
        let start = now()
        try body()
        return now() - start
    }

    private func rounded(_ value: Double) -> String { "\((value * 100).rounded() / 100)" }
}

/// One codec on one picture.
struct Row {
    let name: String
    let size: Int
    let encode: () throws -> Void
    let decode: () throws -> Void
    /// Runs before each round and does not count.
    var prepare: () throws -> Void = {}

    init(_ name: String, _ size: Int, _ encode: @escaping () throws -> Void, _ decode: @escaping () throws -> Void) {
        self.name = name
        self.size = size
        self.encode = encode
        self.decode = decode
    }
}

extension String {
    func padded(_ width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
