import SpiceCodecs
import Testing

/// The dictionary over images: SPICE-11.
@Suite("GLZ window")
struct WindowTests {
    private func picture(_ seed: UInt64) throws -> Bitmap {
        try Drawing.noise.bitmap(seed, .rgb32, width: 20, height: 10)
    }

    @Test("An image that refers to one of another channel waits for it")
    func wait() throws {
        let encoder = GLZEncoder(windowPixels: 10_000)
        let first = try encoder.encode(try picture(1))
        let second = try encoder.encode(try picture(1))
        #expect(second.count < first.count / 10)
        var window = GLZWindow(pixels: 10_000)
        #expect(throws: CodecError.missingReference(imageID: 0)) { try window.decode(second) }
        #expect(window.count == 0)
        #expect(try window.decode(first) == picture(1).image())
        #expect(try window.decode(second) == picture(1).image())
    }

    @Test("Images leave both windows together")
    func leave() throws {
        let encoder = GLZEncoder(windowPixels: 1000)
        var window = GLZWindow(pixels: 1000)
        for index in 0..<20 {
            let bitmap = try picture(UInt64(index % 4))
            #expect(try window.decode(try encoder.encode(bitmap)) == bitmap.image())
            #expect(encoder.pixelsInWindow <= 1000)
            #expect(window.pixelCount == encoder.pixelsInWindow)
        }
        #expect(encoder.nextImageID == 20)
    }

    @Test("A server that never releases is bounded")
    func bounded() throws {
        var window = GLZWindow(pixels: 1000)
        for index in 0..<60 {
            // A new dictionary each time whose first image claims that everything before is still needed.
            let encoder = GLZEncoder(windowPixels: 1 << 18, firstImageID: UInt64(index))
            var stream = try encoder.encode(try Drawing.flat.bitmap(1, .rgb32, width: 400, height: 400))
            stream.replaceSubrange(29..<33, with: [0, 0, 0, UInt8(index)])
            _ = try window.decode(stream)
        }
        #expect(window.pixelCount <= 1500 + (1 << 20))
        #expect(window.count < 10)
    }

    @Test("The number of a migrated dictionary goes on")
    func migrated() throws {
        let encoder = GLZEncoder(windowPixels: 10_000, firstImageID: 1 << 33)
        var window = GLZWindow()
        #expect(try window.decode(try encoder.encode(try picture(1))) == picture(1).image())
        #expect(try window.decode(try encoder.encode(try picture(1))) == picture(1).image())
        #expect(encoder.nextImageID == 1 << 33 + 2)
    }

    @Test("A smaller dictionary reuses its ring")
    func ring() throws {
        let encoder = GLZEncoder(windowPixels: 4000)
        var window = GLZWindow(pixels: 4000)
        var random = Seeded(4)
        for _ in 0..<200 {
            let bitmap = try Drawing.rows.bitmap(
                UInt64(random.below(5)), .rgb32, width: random.below(60) + 1, height: random.below(40) + 1)
            #expect(try window.decode(try encoder.encode(bitmap)) == bitmap.image())
        }
    }
}
