import SpiceCodecs
import Testing

/// Random images through our encoders and decoders. SPICE-09, SPICE-10, SPICE-11.
@Suite("Round trips")
struct RoundTripTests {
    private static let formats = BitmapFormat.allCases

    @Test("Ten thousand small images", arguments: 0..<10)
    func small(_ part: Int) throws {
        var random = Seeded(UInt64(part) &+ 1000)
        let glz = GLZEncoder(windowPixels: 4096)
        var window = GLZWindow(pixels: 4096)
        for _ in 0..<1000 {
            let format = Self.formats[random.below(Self.formats.count)]
            let drawing = Drawing.allCases[random.below(Drawing.allCases.count)]
            let bitmap = try drawing.bitmap(
                random.next(), format, width: random.below(9) + 1, height: random.below(6) + 1,
                isTopDown: random.below(2) == 0)
            let expected = try bitmap.expected()
            switch random.below(4) {
            case 0 where !format.hasPalette:
                var image = try QUIC.decode(try QUIC.encode(bitmap))
                if format == .alpha8, let alpha = relabelled(image) { image = alpha }
                #expect(image.normalised == expected, "QUIC \(format) \(drawing)")
            case 1 where !format.hasPalette && format != .alpha8:
                let image = try window.decode(try glz.encode(bitmap))
                #expect(image == expected.converted32(), "GLZ \(format) \(drawing)")
            case 2 where !format.hasPalette && format != .alpha8:
                let image = try LZ4.decode(try LZ4.encode(bitmap), width: bitmap.width, height: bitmap.height)
                #expect(image.normalised == expected, "LZ4 \(format) \(drawing)")
            default:
                let image = try LZ.decode(try LZ.encode(bitmap), palette: bitmap.palette)
                #expect(image.normalised == expected, "LZ \(format) \(drawing)")
            }
        }
        #expect(window.pixelCount <= 4096)
    }

    /// QUIC's gray type carries opacity in these tests.
    private func relabelled(_ image: PixelImage) -> PixelImage? {
        PixelImage(format: .alpha8, width: image.width, height: image.height, pixels: image.pixels)
    }

    @Test("Images large enough for every stage of the models", arguments: Drawing.allCases)
    func large(_ drawing: Drawing) throws {
        let glz = GLZEncoder(windowPixels: 40_000)
        var window = GLZWindow(pixels: 40_000)
        for format in [BitmapFormat.rgb16, .rgb32, .rgba] {
            let bitmap = try drawing.bitmap(5, format, width: 160, height: 90)
            let expected = try bitmap.expected()
            #expect(try QUIC.decode(try QUIC.encode(bitmap)).normalised == expected)
            #expect(try LZ.decode(try LZ.encode(bitmap)).normalised == expected)
            #expect(try window.decode(try glz.encode(bitmap)) == expected.converted32())
        }
    }

    @Test(
        "A padded bitmap encodes as the same picture without padding", arguments: [BitmapFormat.rgb16, .rgb24, .rgba])
    func padded(_ format: BitmapFormat) throws {
        let tight = try Drawing.runs.bitmap(3, format, width: 13, height: 7)
        var data: [UInt8] = []
        for row in 0..<7 {
            data += tight.data[(row * tight.stride)..<((row + 1) * tight.stride)] + [1, 2, 3, 4, 5]
        }
        let padded = try Bitmap(format: format, width: 13, height: 7, stride: tight.stride + 5, data: data)
        #expect(try QUIC.encode(padded) == QUIC.encode(tight))
        #expect(try LZ.encode(padded) == LZ.encode(tight))
        #expect(try LZ4.encode(padded) == LZ4.encode(tight))
        #expect(try GLZEncoder(windowPixels: 200).encode(padded) == GLZEncoder(windowPixels: 200).encode(tight))
        #expect(try padded.image() == tight.image())
    }

    @Test("What a codec cannot carry is refused")
    func refused() throws {
        let palette = try Drawing.runs.bitmap(3, .palette8, width: 9, height: 9)
        let colours = try Drawing.runs.bitmap(3, .rgb32, width: 9, height: 9)
        #expect(throws: CodecError.unsupported("QUIC of palette8")) { try QUIC.encode(palette) }
        #expect(throws: CodecError.unsupported("LZ4 of palette8")) { try LZ4.encode(palette) }
        #expect(throws: CodecError.unsupported("JPEG of palette8")) { try JPEG.encode(palette) }
        #expect(throws: CodecError.unsupported("GLZ of palette8")) {
            try GLZEncoder(windowPixels: 1000).encode(palette)
        }
        #expect(throws: CodecError.imageSize(width: 9, height: 9)) { try GLZEncoder(windowPixels: 81).encode(colours) }
        #expect(throws: CodecError.unsupported("opacity of rgb32")) { try LZ.encodeOpacity(colours) }
        #expect(throws: CodecError.palette("missing")) { try LZ.decode(try LZ.encode(palette)) }
    }
}

/// SPICE-13.
@Suite("Sizes")
struct SizeTests {
    @Test("LZ is smaller on drawn screens, QUIC on photographs")
    func sizes() throws {
        let text = try Scene().frame(1).part(Scene().scroller)
        let film = try Scene().frame(1).part(Scene().film)
        #expect(try LZ.encode(text).count * 3 < QUIC.encode(text).count * 2)
        #expect(try QUIC.encode(film).count * 3 < LZ.encode(film).count * 2)
        #expect(Graduality(of: text) == .low)
        #expect(Graduality(of: film) == .high)
    }

    @Test("GLZ finds what scrolled")
    func scrolled() throws {
        let scene = Scene()
        let encoder = GLZEncoder(windowPixels: 1 << 18)
        let first = try encoder.encode(try scene.frame(1).part(scene.scroller))
        let second = try encoder.encode(try scene.frame(2).part(scene.scroller))
        #expect(second.count * 4 < first.count)
    }
}
