/// Pixel layouts of a QUIC stream; the values are those of its header.
enum QUICImageType: UInt32 {
    case gray = 1
    case rgb16 = 2
    case rgb24 = 3
    case rgb32 = 4
    case rgba = 5

    var format: PixelImage.Format {
        switch self {
        case .gray: .gray8
        case .rgb16: .rgb555
        case .rgb24, .rgb32: .xrgb32
        case .rgba: .argb32
        }
    }
}

/// The QUIC image codec: prediction and adaptive Golomb-Rice codes after SFALIC (`common/quic.c` of spice-common is
/// the reference). Streams are sequences of little-endian 32-bit words.
public enum QUIC {
    /// Decodes a stream of any type; 24-bit pixels become ``PixelImage/Format/xrgb32``.
    public static func decode(_ bytes: RawSpan, limits: CodecLimits = .standard) throws(CodecError) -> PixelImage {
        try withInput(bytes) { input throws(CodecError) in
            try decode(&input, limits: limits)
        }
    }

    /// As ``decode(_:limits:)-(RawSpan,_)``.
    public static func decode(_ bytes: [UInt8], limits: CodecLimits = .standard) throws(CodecError) -> PixelImage {
        try decode(bytes.memory, limits: limits)
    }

    private static func decode(_ input: inout ByteInput, limits: CodecLimits) throws(CodecError) -> PixelImage {
        guard UInt32(littleEndian: try input.word(UInt32.self)) == QUICFormat.magic else {
            throw .malformed("QUIC magic")
        }
        guard UInt32(littleEndian: try input.word(UInt32.self)) == QUICFormat.version else {
            throw .malformed("QUIC version")
        }
        let code = UInt32(littleEndian: try input.word(UInt32.self))
        guard let type = QUICImageType(rawValue: code) else { throw .malformed("QUIC type \(code)") }
        let width = Int(UInt32(littleEndian: try input.word(UInt32.self)))
        let height = Int(UInt32(littleEndian: try input.word(UInt32.self)))
        try limits.check(width: width, height: height)
        var reader = BitReader(input)
        let pixels: [UInt8]
        switch type {
        case .rgb24, .rgb32:
            pixels = try Pixels.make(UInt32.self, count: width * height) { output throws(CodecError) in
                try decodeDirectly(&reader, width: width, height: height, &output)
            }
        case .rgb16:
            pixels = try Pixels.make(UInt16.self, count: width * height) { output throws(CodecError) in
                var rows = QUICRows<QUICColour5>(width: width)
                for _ in 0..<height {
                    try rows.decode(&reader)
                    let target = try unsafe output.take(width)
                    for index in 0..<width {
                        let pixel = rows[index]
                        unsafe target[index] = UInt16(
                            truncatingIfNeeded: pixel & 0x1f | (pixel >> 3) & 0x3e0 | (pixel >> 6) & 0x7c00)
                    }
                }
            }
        case .gray:
            pixels = try Pixels.make(UInt8.self, count: width * height) { output throws(CodecError) in
                var rows = QUICRows<QUICSingle>(width: width)
                for _ in 0..<height {
                    try rows.decode(&reader)
                    let target = try unsafe output.take(width)
                    for index in 0..<width { unsafe target[index] = UInt8(truncatingIfNeeded: rows[index]) }
                }
            }
        case .rgba:
            pixels = try Pixels.make(UInt32.self, count: width * height) { output throws(CodecError) in
                var colours = QUICRows<QUICColour8>(width: width)
                var opacity = QUICRows<QUICSingle>(width: width)
                for _ in 0..<height {
                    try colours.decode(&reader)
                    try opacity.decode(&reader)
                    let target = try unsafe output.take(width)
                    for index in 0..<width { unsafe target[index] = colours[index] | opacity[index] << 24 }
                }
            }
        }
        return PixelImage(checkedFormat: type.format, width: width, height: height, pixels: pixels)
    }

    /// 32-bit pixels need no conversion: each row is decoded where it belongs.
    private static func decodeDirectly(
        _ reader: inout BitReader, width: Int, height: Int, _ output: inout PixelOutput<UInt32>
    ) throws(CodecError) {
        var decoder = QUICRowDecoder<QUICColour8>(width: width)
        var above: UnsafePointer<UInt32>?
        for _ in 0..<height {
            let row = try unsafe output.take(width)
            try unsafe decoder.decode(&reader, into: row, above: above ?? UnsafePointer(row))
            unsafe above = UnsafePointer(row)
        }
    }
}

/// Two rows of words, of which one is being decoded with the help of the other.
@safe
struct QUICRows<Layout: QUICLayout>: ~Copyable {
    private var decoder: QUICRowDecoder<Layout>
    private let width: Int
    private var row: UnsafeMutablePointer<UInt32>
    private var above: UnsafeMutablePointer<UInt32>

    init(width: Int) {
        self.width = width
        decoder = QUICRowDecoder(width: width)
        unsafe row = .allocate(capacity: width)
        unsafe above = .allocate(capacity: width)
        unsafe row.initialize(repeating: 0, count: width)
        unsafe above.initialize(repeating: 0, count: width)
    }

    deinit {
        unsafe row.deallocate()
        unsafe above.deallocate()
    }

    mutating func decode(_ reader: inout BitReader) throws(CodecError) {
        let last = unsafe row
        unsafe row = unsafe above
        unsafe above = unsafe last
        try unsafe decoder.decode(&reader, into: row, above: UnsafePointer(above))
    }

    /// A pixel of the row decoded last.
    @inline(__always)
    subscript(index: Int) -> UInt32 {
        assert(index >= 0 && index < width)
        return unsafe row[index]
    }
}
