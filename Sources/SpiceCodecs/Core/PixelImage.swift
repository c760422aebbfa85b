/// Decoded pixels: rows from top to bottom without padding between them.
public struct PixelImage: Sendable, Equatable {
    /// How a pixel lies in memory. Multi-byte pixels are little-endian.
    public enum Format: UInt8, Sendable, CaseIterable {
        /// One byte of brightness (QUIC's gray type only).
        case gray8
        /// One byte of opacity.
        case alpha8
        /// Two bytes, 5 bits each of red (high), green and blue; the top bit has no meaning.
        case rgb555
        /// Four bytes: blue, green, red, and one without a meaning (zero, unless a GLZ stream refers to opacity).
        case xrgb32
        /// Four bytes: blue, green, red, opacity. Colours are as the server sent them (premultiplied by convention).
        case argb32

        public var bytesPerPixel: Int {
            switch self {
            case .gray8, .alpha8: 1
            case .rgb555: 2
            case .xrgb32, .argb32: 4
            }
        }
    }

    public let format: Format
    /// In pixels, at least 1.
    public let width: Int
    /// In rows, at least 1.
    public let height: Int
    /// `stride * height` bytes.
    public private(set) var pixels: [UInt8]

    /// Bytes from one row to the next.
    public var stride: Int { width * format.bytesPerPixel }

    /// Nil unless `pixels` holds exactly `width * height` pixels of `format`.
    public init?(format: Format, width: Int, height: Int, pixels: [UInt8]) {
        let (area, overflow) = width.multipliedReportingOverflow(by: height)
        guard width > 0, height > 0, !overflow, area <= Int.max / 4, pixels.count == area * format.bytesPerPixel else {
            return nil
        }
        self.init(checkedFormat: format, width: width, height: height, pixels: pixels)
    }

    /// For decoders, which have made `pixels` of that size.
    init(checkedFormat format: Format, width: Int, height: Int, pixels: [UInt8]) {
        assert(pixels.count == width * height * format.bytesPerPixel)
        self.format = format
        self.width = width
        self.height = height
        self.pixels = pixels
    }

    /// The same picture with 32-bit pixels: ``Format/rgb555`` is widened by repeating the high bits, gray becomes
    /// colour, ``Format/alpha8`` becomes black of that opacity.
    public func converted32() -> PixelImage {
        switch format {
        case .xrgb32, .argb32: return self
        case .rgb555:
            let wide = Pixels.map(pixels, count: width * height) { (pixel: UInt16) -> UInt32 in
                Pixels.widen555(pixel)
            }
            return PixelImage(checkedFormat: .xrgb32, width: width, height: height, pixels: wide)
        case .gray8:
            let wide = Pixels.map(pixels, count: width * height) { (pixel: UInt8) -> UInt32 in
                UInt32(pixel) &* 0x01_0101
            }
            return PixelImage(checkedFormat: .xrgb32, width: width, height: height, pixels: wide)
        case .alpha8:
            let wide = Pixels.map(pixels, count: width * height) { (pixel: UInt8) -> UInt32 in
                UInt32(pixel) << 24
            }
            return PixelImage(checkedFormat: .argb32, width: width, height: height, pixels: wide)
        }
    }

    /// The image with its rows in reverse order.
    public func flipped() -> PixelImage {
        PixelImage(
            checkedFormat: format, width: width, height: height,
            pixels: Pixels.repack(
                pixels, rowBytes: stride, sourceStride: stride, height: height, reversed: true))
    }
}
