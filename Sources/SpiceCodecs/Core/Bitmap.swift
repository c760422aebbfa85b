/// Pixel layouts of an uncompressed image; the values are those on the wire (`spice/enums.h`, SPICE_BITMAP_FMT).
public enum BitmapFormat: UInt8, Sendable, CaseIterable {
    /// 1 bit an index, leftmost pixel in the lowest bit.
    case palette1LE = 1
    /// 1 bit an index, leftmost pixel in the highest bit.
    case palette1BE = 2
    /// 4 bits an index, left pixel in the low half.
    case palette4LE = 3
    /// 4 bits an index, left pixel in the high half.
    case palette4BE = 4
    case palette8 = 5
    /// ``PixelImage/Format/rgb555``.
    case rgb16 = 6
    /// Three bytes: blue, green, red.
    case rgb24 = 7
    /// ``PixelImage/Format/xrgb32``; the fourth byte has no meaning.
    case rgb32 = 8
    /// ``PixelImage/Format/argb32``.
    case rgba = 9
    /// ``PixelImage/Format/alpha8``.
    case alpha8 = 10

    public var bitsPerPixel: Int {
        switch self {
        case .palette1LE, .palette1BE: 1
        case .palette4LE, .palette4BE: 4
        case .palette8, .alpha8: 8
        case .rgb16: 16
        case .rgb24: 24
        case .rgb32, .rgba: 32
        }
    }

    public var hasPalette: Bool { rawValue <= BitmapFormat.palette8.rawValue }

    /// Bytes that a row of `width` pixels takes without padding.
    public func rowBytes(width: Int) -> Int { (width * bitsPerPixel + 7) / 8 }
}

/// Colours of a palette image.
public struct Palette: Sendable, Equatable {
    /// The key of the client's palette cache.
    public let id: UInt64
    /// Blue in the lowest byte, then green and red. At most 256.
    public let entries: [UInt32]

    public init(id: UInt64 = 0, entries: [UInt32]) {
        self.id = id
        self.entries = entries
    }
}

/// An uncompressed image as it is sent, or as the source of an encoder.
public struct Bitmap: Sendable, Equatable {
    public let format: BitmapFormat
    public let width: Int
    public let height: Int
    /// Bytes from one row to the next; may exceed what the pixels take.
    public let stride: Int
    /// Whether the first row in memory is the top one.
    public let isTopDown: Bool
    public let palette: Palette?
    /// `(height - 1) * stride` bytes and one row at least.
    public let data: [UInt8]

    /// Throws unless the sizes fit each other and `limits`. Palette formats may come without a palette (masks).
    public init(
        format: BitmapFormat, width: Int, height: Int, stride: Int? = nil, isTopDown: Bool = true,
        palette: Palette? = nil, data: [UInt8], limits: CodecLimits = .standard
    ) throws(CodecError) {
        try limits.check(width: width, height: height)
        let row = format.rowBytes(width: width)
        let stride = stride ?? row
        guard stride >= row, stride <= Int(Int32.max) else { throw .malformed("bitmap stride \(stride)") }
        guard data.count >= (height - 1) * stride + row else { throw .truncated }
        self.format = format
        self.width = width
        self.height = height
        self.stride = stride
        self.isTopDown = isTopDown
        self.palette = palette
        self.data = data
    }

    /// The bitmap that holds `image`; gray goes as opacity, which has the same layout.
    public init(_ image: PixelImage) {
        switch image.format {
        case .gray8, .alpha8: format = .alpha8
        case .rgb555: format = .rgb16
        case .xrgb32: format = .rgb32
        case .argb32: format = .rgba
        }
        width = image.width
        height = image.height
        stride = image.stride
        isTopDown = true
        palette = nil
        data = image.pixels
    }

    /// Bytes of pixels in a row, without padding.
    public var rowBytes: Int { format.rowBytes(width: width) }

    /// The rows without padding, in the order in which they lie.
    var packedRows: [UInt8] {
        Pixels.repack(data, rowBytes: rowBytes, sourceStride: stride, height: height, reversed: false)
    }
}
