import Glibc
import SpiceCodecs
import Testing

/// Bytes that no encoder made: pixels of the declared size or an error, never more than that. SPICE-09, SPICE-10, SPICE-11.
@Suite("Hostile streams")
struct HostileTests {
    private static let limits = CodecLimits(maximumPixels: 1 << 16, maximumSide: 1 << 12)

    /// Decodes with every decoder; what comes out has to keep the limits.
    private func feed(_ bytes: [UInt8]) {
        let palette = Palette(entries: [1, 2, 3])
        var window = GLZWindow(pixels: 1 << 16)
        let limits = Self.limits
        let images: [PixelImage?] = [
            try? QUIC.decode(bytes, limits: limits),
            try? LZ.decode(bytes, palette: palette, limits: limits),
            try? window.decode(bytes, palette: palette, limits: limits),
            try? LZ4.decode(bytes, width: 20, height: 10, limits: limits),
            try? JPEG.decode(bytes, limits: limits),
            try? JPEGAlpha.decode(bytes, jpegSize: bytes.count / 2, isTopDown: true, limits: limits),
        ]
        for case let image? in images {
            #expect(image.width * image.height <= limits.maximumPixels)
            #expect(image.pixels.count == image.width * image.height * image.format.bytesPerPixel)
        }
    }

    @Test("A stream cut anywhere is truncated", arguments: GoldenVector.all.filter { $0.width < 100 && $0.images == 1 })
    func cut(_ vector: GoldenVector) throws {
        let bytes = try Fixture.bytes(vector.fileName)
        let palette = try vector.bitmap(0).palette
        for count in stride(from: 0, to: bytes.count - 8, by: 1 + bytes.count / 40) {
            let part = Array(bytes[..<count])
            switch vector.codec {
            case .quic: #expect(throws: CodecError.truncated) { try QUIC.decode(part) }
            case .lz: #expect(throws: CodecError.truncated) { try LZ.decode(part, palette: palette) }
            case .glz: break
            }
        }
    }

    @Test("Changed bytes", arguments: GoldenVector.all.filter { $0.width < 100 })
    func changed(_ vector: GoldenVector) throws {
        let bytes = try Fixture.bytes(vector.fileName)
        var random = Seeded(9)
        for _ in 0..<25 {
            var copy = vector.images > 1 ? Array(bytes.dropFirst(4)) : bytes
            for _ in 0...random.below(4) { copy[random.below(copy.count)] = random.byte() }
            feed(copy)
        }
    }

    @Test("Noise behind a valid header", arguments: 0..<40)
    func noise(_ seed: Int) {
        var random = Seeded(UInt64(seed))
        let noise = (0..<(random.below(400) + 1)).map { _ in random.byte() }
        let type = UInt8(random.below(12))
        feed([0x51, 0x55, 0x49, 0x43, 0, 0, 0, 0, type % 6, 0, 0, 0, 30, 0, 0, 0, 20, 0, 0, 0] + noise)
        let magic: [UInt8] = [0x20, 0x20, 0x5a, 0x4c, 0, 1, 0, 1]
        let row = type < 6 ? [0, 4, 4, 15, 15, 30][Int(type)] : [60, 90, 120, 120, 120, 30][Int(type) - 6]
        feed(magic + [0, 0, 0, type, 0, 0, 0, 30, 0, 0, 0, 20, 0, 0, 0, UInt8(row), 0, 0, 0, 1] + noise)
        feed(
            magic + [type | 16, 0, 0, 0, 30, 0, 0, 0, 20, 0, 0, 0, UInt8(row), 0, 0, 0, 0, 0, 0, 0, 9, 0, 0, 0, 3]
                + noise)
        feed([1, 8, 0, 0, 0, UInt8(min(noise.count, 255))] + noise)
        feed(noise)
    }

    @Test("A declared size is bounded before memory is taken")
    func sizes() {
        let huge: [UInt8] = [0xff, 0xff, 0xff, 0x7f]
        let quic = [0x51, 0x55, 0x49, 0x43, 0, 0, 0, 0, 4, 0, 0, 0] + huge + huge
        #expect(throws: CodecError.imageSize(width: 0x7fff_ffff, height: 0x7fff_ffff)) { try QUIC.decode(quic) }
        let lz: [UInt8] = [0x20, 0x20, 0x5a, 0x4c, 0, 1, 0, 1, 0, 0, 0, 8] + [0, 0, 0x80, 0, 0, 0, 0x80, 0]
        #expect(throws: CodecError.imageSize(width: 0x8000, height: 0x8000)) {
            try LZ.decode(lz + [0, 2, 0, 0, 0, 0, 0, 1, 0])
        }
        #expect(throws: CodecError.imageSize(width: 1 << 17, height: 1)) {
            try LZ4.decode([1, 8, 0, 0, 0, 0], width: 1 << 17, height: 1)
        }
        #expect(throws: CodecError.imageSize(width: 0, height: 3)) {
            try Bitmap(format: .rgb32, width: 0, height: 3, data: [])
        }
        #expect(throws: CodecError.truncated) { try Bitmap(format: .rgb32, width: 2, height: 3, data: [1, 2, 3]) }
        var decoder = ImageDecoder()
        #expect(throws: CodecError.malformed("GLZ size 900000")) {
            try decoder.decode(.zlibGLZ(glzSize: 900_000, [1, 2, 3]), width: 10, height: 10)
        }
    }

    @Test("JPEG streams that would keep the library busy are refused")
    func scans() throws {
        let jpeg = try JPEG.encode(try Drawing.photo.bitmap(1, .rgb32, width: 40, height: 30))
        let frame = try #require(jpeg.indices.first { jpeg[$0] == 0xff && jpeg[$0 + 1] == 0xc0 })
        var progressive = jpeg
        progressive[frame + 1] = 0xc2
        #expect(throws: CodecError.unsupported("JPEG of kind 2")) { try JPEG.decode(progressive) }
        // The scan over and over.
        let scan = try #require(jpeg.indices.first { jpeg[$0] == 0xff && jpeg[$0 + 1] == 0xda })
        let repeated = jpeg.dropLast(2) + [[UInt8]](repeating: Array(jpeg[scan...].dropLast(2)), count: 4).joined()
        #expect(throws: CodecError.malformed("JPEG scans")) { try JPEG.decode(Array(repeated) + [0xff, 0xd9]) }
        #expect(throws: CodecError.malformed("JPEG magic")) { try JPEG.decode([0xff, 0xd9, 0, 0]) }
        #expect(throws: CodecError.truncated) { try JPEG.decode(Array(jpeg[..<(frame + 3)])) }
    }

    /// Seconds of this thread's time that `body` takes.
    private func seconds(_ body: () throws -> Void) rethrows -> Double {
        func now() -> Double {
            var time = timespec()
            clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
            return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
        }
        let start = now()
        try body()
        return now() - start
    }

    private func big(_ numbers: Int...) -> [UInt8] {
        numbers.flatMap { number in [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) } }
    }

    /// Streams that declare the largest image there may be, 64 Mi pixels, and end soon: time and memory go by what is
    /// decoded, not by what is declared.
    @Test("A few bytes that declare the largest image cost little", .timeLimit(.minutes(5)))
    func declared() {
        let side = 1 << 13
        let quic: [UInt8] = [0x51, 0x55, 0x49, 0x43, 0, 0, 0, 0]
        let little = [UInt8](big(side).reversed())
        var streams: [(String, (CodecLimits) throws -> PixelImage)] = []
        for type: UInt8 in 1...5 {
            let bytes = quic + [type, 0, 0, 0] + little + little + [UInt8](repeating: 0x5a, count: 64)
            streams.append(("QUIC \(type)", { try QUIC.decode(bytes, limits: $0) }))
        }
        let palette = Palette(entries: (0..<256).map { UInt32($0) })
        for (type, row) in [(5, side), (6, side * 2), (7, side * 3), (8, side * 4), (9, side * 4), (11, side)] {
            let bytes = big(0x2020_5a4c, 0x0001_0001, type, side, side, row, 1) + [0, 1, 2, 3, 4, 0x20, 0]
            streams.append(("LZ \(type)", { try LZ.decode(bytes, palette: palette, limits: $0) }))
            let glz =
                big(0x2020_5a4c, 0x0001_0001) + [UInt8(type) | 16] + big(side, side, row, 0, 0, 0) + [0, 1, 2, 3, 4]
            streams.append(
                (
                    "GLZ \(type)",
                    {
                        var window = GLZWindow()
                        return try window.decode(glz, palette: palette, limits: $0)
                    }
                ))
        }
        streams.append(("LZ4", { try LZ4.decode([1, 8, 0, 0, 0, 2, 0, 0], width: side, height: side, limits: $0) }))
        var before = rusage()
        getrusage(RUSAGE_SELF.rawValue, &before)
        for (name, decode) in streams {
            let spent = seconds { #expect(throws: CodecError.self, "\(name)") { _ = try decode(.standard) } }
            #expect(spent < 1, "\(name)")
        }
        var after = rusage()
        getrusage(RUSAGE_SELF.rawValue, &after)
        // Each of the images would take 256 MiB; what other tests do meanwhile is in it too.
        #expect(after.ru_maxrss - before.ru_maxrss < 200 << 10, "\(after.ru_maxrss - before.ru_maxrss) KiB")
    }

    /// Streams that give all pixels of an image with hardly any bytes: runs and matches as long as they can be.
    @Test("Decoding takes time by the pixels, however few bytes they come from")
    func expansion() throws {
        func check(_ what: String, _ stream: [UInt8], _ decode: ([UInt8]) throws -> PixelImage) throws {
            #expect(stream.count < 1 << 14, "\(what)")
            var width = 0
            let spent = try seconds { width = try decode(stream).width }
            #expect(width == 512 && spent < 1, "\(what): \(spent) s")
        }
        let palette = Palette(entries: (0..<256).map { UInt32($0) })
        for format in [BitmapFormat.palette8, .rgb16, .rgb24, .rgb32, .rgba, .alpha8] {
            let flat = try Drawing.flat.bitmap(1, format, width: 512, height: 512)
            try check("LZ \(format)", try LZ.encode(flat)) { try LZ.decode($0, palette: palette) }
            guard !format.hasPalette, format != .alpha8 else { continue }
            try check("QUIC \(format)", try QUIC.encode(flat)) { try QUIC.decode($0) }
            try check("LZ4 \(format)", try LZ4.encode(flat)) { try LZ4.decode($0, width: 512, height: 512) }
            try check("GLZ \(format)", try GLZEncoder(windowPixels: 1 << 20).encode(flat)) {
                var window = GLZWindow()
                return try window.decode($0)
            }
        }
    }

    @Test("The descriptor's size has to be the stream's")
    func mismatch() throws {
        let bitmap = try Drawing.runs.bitmap(1, .rgb32, width: 8, height: 8)
        var decoder = ImageDecoder()
        #expect(throws: CodecError.sizeMismatch(width: 8, height: 8)) {
            try decoder.decode(.quic(try QUIC.encode(bitmap)), width: 8, height: 9)
        }
        #expect(try decoder.decode(.lzRGB(try LZ.encode(bitmap)), width: 8, height: 8) == bitmap.image())
    }

    @Test("A palette too short for its image is an error")
    func palette() throws {
        let data: [UInt8] = [0, 1, 2, 3, 1, 2]
        let short = Palette(entries: [10, 20, 30])
        let bitmap = try Bitmap(format: .palette8, width: 3, height: 2, palette: short, data: data)
        #expect(throws: CodecError.palette("index 3 of 3 entries")) { try bitmap.image() }
        #expect(throws: CodecError.palette("index 3 of 3 entries")) {
            try LZ.decode(try LZ.encode(bitmap), palette: short)
        }
    }
}
