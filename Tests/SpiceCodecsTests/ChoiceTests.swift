import SpiceCodecs
import Testing

/// Which encoding an image gets, and why: SPICE-08, SPICE-12.
@Suite("Compression choice")
struct ChoiceTests {
    /// One line of the table: what differs from a drawn 100 by 50 picture of 32 bits in a window of 100,000 pixels.
    struct Row: Sendable, CustomTestStringConvertible {
        var mode: CompressionMode
        var format = BitmapFormat.rgb32
        var graduality: Graduality? = .low
        var size = (100, 50)
        var stride: Int?
        var mayChange = false
        var isDrawn = true
        var window: Int? = 100_000
        var lossy = false
        var slow = false
        var lz4 = true
        var expected: CompressionChoice.Encoding
        var because: CompressionChoice.Reason

        var testDescription: String { "\(mode) \(format) \(because)" }

        var choice: CompressionChoice {
            CompressionChoice.choose(
                ImageFacts(
                    format: format, width: size.0, height: size.1, stride: stride, graduality: graduality,
                    allowsLossy: lossy, isDrawn: isDrawn, mayChange: mayChange, windowPixels: window),
                CompressionSettings(mode: mode, isLowBandwidth: slow, clientTakesLZ4: lz4))
        }
    }

    static let rows: [Row] = [
        Row(mode: .autoGLZ, size: (3, 4), expected: .bitmap, because: .tiny),
        Row(mode: .off, expected: .bitmap, because: .switchedOff),
        Row(mode: .quic, expected: .quic, because: .quicAsked),
        Row(mode: .quic, format: .palette8, graduality: nil, expected: .bitmap, because: .quicImpossible),
        Row(mode: .quic, size: (2, 50), expected: .bitmap, because: .quicImpossible),
        Row(mode: .autoGLZ, graduality: .high, expected: .quic, because: .smooth),
        Row(mode: .autoGLZ, graduality: .medium, expected: .glz(zlib: false), because: .notSmooth),
        Row(mode: .autoLZ, expected: .lz, because: .lzAsked),
        Row(mode: .autoLZ, graduality: .high, expected: .quic, because: .smooth),
        Row(mode: .autoLZ, graduality: .high, size: (2, 50), expected: .lz, because: .quicImpossible),
        Row(mode: .autoGLZ, stride: 500, expected: .quic, because: .lzImpossible),
        Row(mode: .autoGLZ, mayChange: true, expected: .quic, because: .lzImpossible),
        Row(mode: .lz, stride: 500, expected: .bitmap, because: .lzImpossible),
        Row(mode: .glz, expected: .glz(zlib: false), because: .glzAsked),
        Row(mode: .glz, slow: true, expected: .glz(zlib: true), because: .zlibWanted),
        Row(mode: .glz, format: .palette4BE, graduality: nil, expected: .lz, because: .glzNeedsDrawing),
        Row(mode: .glz, format: .alpha8, graduality: nil, expected: .lz, because: .glzNeedsDrawing),
        Row(mode: .glz, isDrawn: false, expected: .lz, because: .glzNeedsDrawing),
        Row(mode: .glz, window: nil, expected: .lz, because: .glzNoWindow),
        Row(mode: .glz, window: 5000, expected: .lz, because: .glzTooLarge),
        Row(mode: .lz4, expected: .lz4, because: .lz4Asked),
        Row(mode: .lz4, lz4: false, expected: .lz, because: .lz4NotTaken),
        Row(mode: .lz4, format: .palette8, graduality: nil, expected: .lz, because: .lz4NeedsColour),
        Row(mode: .quic, lossy: true, slow: true, expected: .jpeg, because: .lossyAllowed),
        Row(mode: .quic, lossy: true, expected: .quic, because: .quicAsked),
        Row(mode: .quic, slow: true, expected: .quic, because: .quicAsked),
        Row(
            mode: .autoGLZ, format: .rgba, graduality: .high, lossy: true, slow: true, expected: .jpeg,
            because: .lossyAllowed),
    ]

    @Test("The stock server's rules", arguments: rows)
    func rule(_ row: Row) {
        let choice = row.choice
        #expect(choice.encoding == row.expected)
        #expect(choice.log.contains(row.because))
        #expect(choice.explanation.contains(row.because.rawValue))
    }

    @Test("Graduality tells photographs from text")
    func graduality() throws {
        #expect(Graduality(of: try Drawing.slopes.bitmap(1, .rgb32, width: 90, height: 60)) == .high)
        #expect(Graduality(of: try Drawing.rows.bitmap(1, .rgb32, width: 90, height: 60)) == .low)
        #expect(Graduality(of: try Drawing.flat.bitmap(1, .rgb32, width: 90, height: 60)) == .medium)
        #expect(Graduality(of: try Drawing.photo.bitmap(1, .rgb32, width: 1, height: 60)) == .low)
        #expect(Graduality(of: try Drawing.photo.bitmap(1, .palette8, width: 90, height: 60)) == nil)
    }

    @Test("Whatever the mode, the client sees the pixels", arguments: CompressionMode.allCases)
    func session(_ mode: CompressionMode) throws {
        let encoder = ImageEncoder(windowPixels: 20_000)
        var decoder = ImageDecoder(windowPixels: 20_000)
        for (index, drawing) in (Drawing.allCases + Drawing.allCases).enumerated() {
            for format in BitmapFormat.allCases {
                let bitmap = try drawing.bitmap(7, format, width: 40, height: 12, isTopDown: index % 2 == 0)
                let settings = CompressionSettings(mode: mode, isLowBandwidth: index > 5, clientTakesLZ4: true)
                let (image, choice) = try encoder.encode(bitmap, settings)
                let decoded = try decoder.decode(image, width: 40, height: 12)
                // GLZ has 32-bit pixels only.
                let expected = try bitmap.expected()
                #expect(
                    decoded.normalised == expected || decoded == expected.converted32(),
                    "\(drawing) \(format) \(choice.explanation)")
            }
        }
    }

    @Test("A mode can change between two images")
    func change() throws {
        let encoder = ImageEncoder(windowPixels: 20_000)
        let bitmap = try Drawing.rows.bitmap(1, .rgb32, width: 60, height: 20)
        var settings = CompressionSettings(mode: .glz)
        guard case .glzRGB = try encoder.encode(bitmap, settings).image else {
            Issue.record("not GLZ")
            return
        }
        settings.mode = .lz
        guard case .lzRGB = try encoder.encode(bitmap, settings).image else {
            Issue.record("not LZ")
            return
        }
        #expect(CompressionMode(name: "auto_glz") == .autoGLZ)
        #expect(CompressionMode(name: "zip") == nil)
    }

    @Test("What does not shrink is sent as it is")
    func noise() throws {
        let bitmap = try Drawing.noise.bitmap(1, .rgba, width: 30, height: 30)
        for mode in [CompressionMode.quic, .lz, .lz4] {
            let settings = CompressionSettings(mode: mode, clientTakesLZ4: true)
            #expect(try ImageEncoder(windowPixels: nil).encode(bitmap, settings).image.isBitmap)
        }
    }
}

extension EncodedImage {
    var isBitmap: Bool {
        if case .bitmap = self { true } else { false }
    }
}
