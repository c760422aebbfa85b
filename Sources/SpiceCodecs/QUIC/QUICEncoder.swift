extension QUIC {
    /// Encodes a bitmap without a palette, bit for bit as the reference encoder does. ``BitmapFormat/alpha8`` becomes
    /// the gray type, which the reference client does not show.
    ///
    /// Throws ``CodecError/unsupported(_:)`` for palette formats.
    public static func encode(_ bitmap: Bitmap) throws(CodecError) -> [UInt8] {
        let type: QUICImageType
        switch bitmap.format {
        case .rgb16: type = .rgb16
        case .rgb24: type = .rgb24
        case .rgb32: type = .rgb32
        case .rgba: type = .rgba
        case .alpha8: type = .gray
        default: throw .unsupported("QUIC of \(bitmap.format)")
        }
        var encoder = QUICImageEncoder(bitmap, type)
        return encoder.encode(bitmap, type)
    }
}

/// The stream of one image being written.
struct QUICImageEncoder: ~Copyable {
    private var output: ByteOutput

    init(_ bitmap: Bitmap, _ type: QUICImageType) {
        output = ByteOutput(capacity: bitmap.width * bitmap.height + 1024)
        for word in [
            QUICFormat.magic, QUICFormat.version, type.rawValue, UInt32(bitmap.width), UInt32(bitmap.height),
        ] { output.appendLittleEndian(word) }
    }

    mutating func encode(_ bitmap: Bitmap, _ type: QUICImageType) -> [UInt8] {
        switch type {
        case .rgb16: rows(bitmap, QUICRowEncoder<QUICColour5>(width: bitmap.width))
        case .rgb24, .rgb32: rows(bitmap, QUICRowEncoder<QUICColour8>(width: bitmap.width))
        case .gray: rows(bitmap, QUICRowEncoder<QUICSingle>(width: bitmap.width))
        case .rgba: rowsWithOpacity(bitmap)
        }
        return output.bytes
    }

    private mutating func rows<Layout: QUICLayout>(_ bitmap: Bitmap, _ rowEncoder: consuming QUICRowEncoder<Layout>) {
        let bound = rowEncoder.rowBound
        var source = BitmapRows(bitmap)
        output.reserve(bound)
        var writer = unsafe BitWriter(output.end)
        for _ in 0..<bitmap.height {
            source.next(bitmap)
            output.reserve(bound)
            unsafe writer.move(to: output.end)
            unsafe rowEncoder.encode(source.row, above: source.above, &writer)
            unsafe output.advance(to: writer.next)
        }
        output.reserve(16)
        unsafe writer.move(to: output.end)
        unsafe writer.finish()
        unsafe output.advance(to: writer.next)
    }

    private mutating func rowsWithOpacity(_ bitmap: Bitmap) {
        var colours = QUICRowEncoder<QUICColour8>(width: bitmap.width)
        var opacity = QUICRowEncoder<QUICSingle>(width: bitmap.width)
        let bound = colours.rowBound + opacity.rowBound
        var source = BitmapRows(bitmap)
        var second = BitmapRows(bitmap, opacityOnly: true)
        output.reserve(bound)
        var writer = unsafe BitWriter(output.end)
        for _ in 0..<bitmap.height {
            source.next(bitmap)
            second.next(bitmap)
            output.reserve(bound)
            unsafe writer.move(to: output.end)
            unsafe colours.encode(source.row, above: source.above, &writer)
            unsafe opacity.encode(second.row, above: second.above, &writer)
            unsafe output.advance(to: writer.next)
        }
        output.reserve(16)
        unsafe writer.move(to: output.end)
        unsafe writer.finish()
        unsafe output.advance(to: writer.next)
    }
}

/// The rows of a bitmap from the top down, as words of components (see ``QUICLayout``), with the row before.
@safe
struct BitmapRows: ~Copyable {
    private let width: Int
    private let opacityOnly: Bool
    private var current: UnsafeMutablePointer<UInt32>
    private var last: UnsafeMutablePointer<UInt32>
    private var index = 0

    init(_ bitmap: Bitmap, opacityOnly: Bool = false) {
        width = bitmap.width
        self.opacityOnly = opacityOnly
        unsafe current = .allocate(capacity: width)
        unsafe last = .allocate(capacity: width)
        unsafe current.initialize(repeating: 0, count: width)
        unsafe last.initialize(repeating: 0, count: width)
    }

    deinit {
        unsafe current.deallocate()
        unsafe last.deallocate()
    }

    /// `width` words.
    var row: UnsafePointer<UInt32> { unsafe UnsafePointer(current) }
    /// `width` words: the row before.
    var above: UnsafePointer<UInt32> { unsafe UnsafePointer(last) }

    /// Goes to the next row of the bitmap with which the rows were made.
    mutating func next(_ bitmap: Bitmap) {
        precondition(index < bitmap.height && bitmap.width == width)
        unsafe swap(&current, &last)
        let line = bitmap.isTopDown ? index : bitmap.height - 1 - index
        index += 1
        let start = line * bitmap.stride
        // The bitmap's initialiser has checked that all its rows lie inside its data.
        let target = unsafe current
        unsafe bitmap.data.withUnsafeBytes { data in
            let data = unsafe UnsafeRawBufferPointer(rebasing: data[start..<(start + bitmap.rowBytes)])
            switch bitmap.format {
            case .rgb32, .rgba:
                for column in 0..<width {
                    let pixel = unsafe data.loadUnaligned(fromByteOffset: column &* 4, as: UInt32.self)
                    unsafe target[column] = opacityOnly ? pixel >> 24 : pixel & 0xff_ffff
                }
            case .rgb24:
                for column in 0..<width {
                    let low = unsafe data.loadUnaligned(fromByteOffset: column &* 3, as: UInt16.self)
                    unsafe target[column] = UInt32(low) | UInt32(data[column &* 3 &+ 2]) << 16
                }
            case .rgb16:
                for column in 0..<width {
                    let pixel = UInt32(unsafe data.loadUnaligned(fromByteOffset: column &* 2, as: UInt16.self))
                    unsafe target[column] = pixel & 0x1f | (pixel & 0x3e0) << 3 | (pixel & 0x7c00) << 6
                }
            default:
                for column in 0..<width { unsafe target[column] = UInt32(data[column]) }
            }
        }
    }
}
