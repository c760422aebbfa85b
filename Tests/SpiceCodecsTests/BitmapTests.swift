import SpiceCodecs
import Testing

/// Uncompressed images of every format: SPICE-01..06.
@Suite("Bitmaps")
struct BitmapTests {
    private let palette = Palette(entries: (0..<256).map { UInt32($0) * 0x01_0101 })

    private func reds(_ image: PixelImage) -> [UInt8] {
        stride(from: 2, to: image.pixels.count, by: 4).map { image.pixels[$0] }
    }

    @Test("Indices of 1, 4 and 8 bits in either order")
    func indices() throws {
        func row(_ format: BitmapFormat, _ width: Int, _ data: [UInt8]) throws -> [UInt8] {
            reds(try Bitmap(format: format, width: width, height: 1, palette: palette, data: data).image())
        }
        #expect(try row(.palette1LE, 10, [0b0000_0101, 0b10]) == [1, 0, 1, 0, 0, 0, 0, 0, 0, 1])
        #expect(try row(.palette1BE, 10, [0b0000_0101, 0b0100_0000]) == [0, 0, 0, 0, 0, 1, 0, 1, 0, 1])
        #expect(try row(.palette4LE, 3, [0x21, 0x03]) == [1, 2, 3])
        #expect(try row(.palette4BE, 3, [0x12, 0x30]) == [1, 2, 3])
        #expect(try row(.palette8, 3, [7, 255, 0]) == [7, 255, 0])
    }

    @Test("Bitmaps that start at the bottom are turned")
    func bottomUp() throws {
        let bitmap = try Bitmap(
            format: .alpha8, width: 2, height: 3, stride: 3, isTopDown: false, data: [1, 2, 0, 3, 4, 0, 5, 6])
        #expect(try bitmap.image().pixels == [5, 6, 3, 4, 1, 2])
    }

    @Test("The fourth byte of 32-bit pixels does not count")
    func padding() throws {
        let data: [UInt8] = [1, 2, 3, 99]
        #expect(try Bitmap(format: .rgb32, width: 1, height: 1, data: data).image().pixels == [1, 2, 3, 0])
        #expect(try Bitmap(format: .rgba, width: 1, height: 1, data: data).image().pixels == data)
        #expect(
            try Bitmap(format: .rgb24, width: 1, height: 1, data: [1, 2, 3]).image().pixels == [1, 2, 3, 0])
    }

    @Test("16-bit pixels widen by repeating their high bits")
    func widen() throws {
        let image = try Bitmap(format: .rgb16, width: 3, height: 1, data: [0xff, 0x7f, 0x00, 0x40, 0x21, 0x00]).image()
        #expect(image.format == .rgb555)
        #expect(image.converted32().pixels == [255, 255, 255, 0, 0, 0, 132, 0, 8, 8, 0, 0])
    }

    @Test("A mask is opaque where bits are set, or clear if inverted")
    func mask() throws {
        let bitmap = try Bitmap(format: .palette1BE, width: 9, height: 1, data: [0x81, 0x80])
        #expect(try bitmap.mask().pixels == [255, 0, 0, 0, 0, 0, 0, 255, 255])
        #expect(try bitmap.mask(inverted: true).pixels == [0, 255, 255, 255, 255, 255, 255, 0, 0])
        #expect(throws: CodecError.palette("missing")) { try bitmap.image() }
    }
}
