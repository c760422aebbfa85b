/// Pixel layouts inside LZ and GLZ streams; the values are those of the stream header.
public enum LZImageType: UInt8, Sendable, CaseIterable {
    case palette1LE = 1
    case palette1BE = 2
    case palette4LE = 3
    case palette4BE = 4
    case palette8 = 5
    case rgb16 = 6
    case rgb24 = 7
    case rgb32 = 8
    /// Colours in one pass, opacity in a second.
    case rgba = 9
    /// Opacity only, to be put beside colours that come another way (JPEG).
    case xxxa = 10
    case alpha8 = 11

    /// The type in which a bitmap of `format` is sent.
    public init(_ format: BitmapFormat) {
        switch format {
        case .palette1LE: self = .palette1LE
        case .palette1BE: self = .palette1BE
        case .palette4LE: self = .palette4LE
        case .palette4BE: self = .palette4BE
        case .palette8: self = .palette8
        case .rgb16: self = .rgb16
        case .rgb24: self = .rgb24
        case .rgb32: self = .rgb32
        case .rgba: self = .rgba
        case .alpha8: self = .alpha8
        }
    }

    public var hasPalette: Bool { rawValue <= LZImageType.palette8.rawValue }

    /// The bitmap format of the same layout; nil for ``xxxa``.
    var bitmapFormat: BitmapFormat? {
        switch self {
        case .xxxa: nil
        case .alpha8: .alpha8
        default: BitmapFormat(rawValue: rawValue)
        }
    }

    /// Bytes of a row in the source image.
    func rowBytes(width: Int) -> Int { bitmapFormat?.rowBytes(width: width) ?? width * 4 }
}

/// What stands before the tokens of an LZ stream: seven big-endian words.
struct LZHeader: Equatable {
    static let magic: UInt32 = 0x2020_5a4c
    static let version: UInt32 = 0x0001_0001

    var type: LZImageType
    var width: Int
    var height: Int
    var stride: Int
    var isTopDown: Bool

    init(type: LZImageType, width: Int, height: Int, stride: Int, isTopDown: Bool) {
        self.type = type
        self.width = width
        self.height = height
        self.stride = stride
        self.isTopDown = isTopDown
    }

    init(_ input: inout ByteInput, limits: CodecLimits) throws(CodecError) {
        try Self.checkMagic(&input)
        let code = try input.bigEndian32()
        let (width, height, stride) = (
            Int(try input.bigEndian32()), Int(try input.bigEndian32()), Int(try input.bigEndian32())
        )
        isTopDown = try input.bigEndian32() != 0
        guard let type = UInt8(exactly: code).flatMap(LZImageType.init(rawValue:)) else {
            throw .malformed("LZ type \(code)")
        }
        self.type = type
        (self.width, self.height, self.stride) = (width, height, stride)
        try check(limits)
    }

    static func checkMagic(_ input: inout ByteInput) throws(CodecError) {
        guard try input.bigEndian32() == magic else { throw .malformed("LZ magic") }
        guard try input.bigEndian32() == version else { throw .malformed("LZ version") }
    }

    /// The stride of a palette image may be up to one byte above what its pixels fill; all others are exact.
    func check(_ limits: CodecLimits) throws(CodecError) {
        try limits.check(width: width, height: height)
        guard stride == type.rowBytes(width: width) else { throw .malformed("LZ stride \(stride)") }
    }
}
