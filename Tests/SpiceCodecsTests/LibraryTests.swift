import SpiceCodecs
import Testing

/// The formats that system libraries carry: SPICE-09, SPICE-10, SPICE-11.
@Suite("zlib, LZ4, JPEG")
struct LibraryTests {
    private func photo(_ format: BitmapFormat, isTopDown: Bool = true) throws -> Bitmap {
        try Drawing.slopes.bitmap(2, format, width: 64, height: 48, isTopDown: isTopDown)
    }

    @Test("ZLIB_GLZ gives the image of the GLZ stream")
    func zlib() throws {
        let bitmap = try Drawing.rows.bitmap(2, .rgb32, width: 60, height: 40)
        let glz = try GLZEncoder(windowPixels: 10_000).encode(bitmap)
        let deflated = try #require(try ZlibGLZ.encode(glz))
        #expect(deflated.count < glz.count)
        var decoder = ImageDecoder()
        #expect(
            try decoder.decode(.zlibGLZ(glzSize: glz.count, deflated), width: 60, height: 40) == bitmap.image())
        #expect(throws: CodecError.self) {
            try decoder.decode(.zlibGLZ(glzSize: glz.count - 1, deflated), width: 60, height: 40)
        }
        #expect(try ZlibGLZ.encode(Array(glz.prefix(99))) == nil)
    }

    @Test("LZ4 of several blocks that refer to each other")
    func blocks() throws {
        // Two blocks made by hand: eight literal bytes, then a match of eight bytes in the block before.
        let first: [UInt8] = [0x80, 1, 2, 3, 4, 5, 6, 7, 8]
        let second: [UInt8] = [0x0f, 8, 0, 0, 0x50, 9, 9, 9, 9, 9]
        var bytes: [UInt8] = [1, BitmapFormat.rgba.rawValue]
        for block in [first, second] { bytes += [0, 0, 0, UInt8(block.count)] + block }
        let image = try LZ4.decode(bytes, width: 8, height: 1)
        let expected: [UInt8] = [1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3]
        #expect(Array(image.pixels.prefix(27)) == expected)
        #expect(Array(image.pixels.suffix(5)) == [9, 9, 9, 9, 9])
    }

    @Test("JPEG is close to its source", arguments: [BitmapFormat.rgb16, .rgb24, .rgb32])
    func jpeg(_ format: BitmapFormat) throws {
        let bitmap = try Drawing.photo.bitmap(2, format, width: 64, height: 48)
        let smooth = try Drawing.slopes.bitmap(2, format, width: 64, height: 48)
        let image = try JPEG.decode(try JPEG.encode(smooth, quality: 95))
        #expect(image.width == 64 && image.height == 48 && image.format == .xrgb32)
        #expect(try JPEG.encode(bitmap, quality: 20).count < JPEG.encode(bitmap, quality: 90).count)
        let gray = try Bitmap(
            format: .rgb24, width: 64, height: 48,
            data: (0..<(64 * 48)).flatMap { pixel in [UInt8](repeating: UInt8(pixel % 64 * 2), count: 3) })
        let close = try JPEG.decode(try JPEG.encode(gray))
        #expect(try PSNR.of(close, gray.image()) > 40)
    }

    @Test("JPEG_ALPHA keeps opacity exactly", arguments: [true, false])
    func alpha(_ isTopDown: Bool) throws {
        let bitmap = try photo(.rgba, isTopDown: isTopDown)
        let encoded = try JPEGAlpha.encode(bitmap)
        let image = try JPEGAlpha.decode(encoded.bytes, jpegSize: encoded.jpegSize, isTopDown: isTopDown)
        let expected = try bitmap.image()
        for place in stride(from: 3, to: image.pixels.count, by: 4) {
            #expect(image.pixels[place] == expected.pixels[place])
        }
        #expect(throws: CodecError.malformed("LZ of opacity")) {
            try JPEGAlpha.decode(encoded.bytes, jpegSize: encoded.jpegSize, isTopDown: !isTopDown)
        }
    }
}
