/// Compressed bytes being read. Every read is checked, so the pointer never leaves its memory; the value must not
/// outlive the span or array from which it was made.
@safe
struct ByteInput {
    private let base: UnsafeRawPointer
    private let count: Int
    private(set) var offset = 0

    init(_ bytes: UnsafeRawBufferPointer) {
        // An empty buffer may have no address; nothing is read through this one.
        unsafe base = bytes.baseAddress ?? UnsafeRawPointer(bitPattern: 16).unsafelyUnwrapped
        count = bytes.count
    }

    @inline(__always)
    var remaining: Int { count &- offset }

    @inline(__always)
    mutating func byte() throws(CodecError) -> UInt8 {
        guard offset < count else { throw .truncated }
        let value = unsafe base.load(fromByteOffset: offset, as: UInt8.self)
        offset &+= 1
        return value
    }

    @inline(__always)
    mutating func word<Word: FixedWidthInteger>(_: Word.Type) throws(CodecError) -> Word {
        guard remaining >= MemoryLayout<Word>.size else { throw .truncated }
        let value = unsafe base.loadUnaligned(fromByteOffset: offset, as: Word.self)
        offset &+= MemoryLayout<Word>.size
        return value
    }

    @inline(__always)
    mutating func bigEndian32() throws(CodecError) -> UInt32 {
        UInt32(bigEndian: try word(UInt32.self))
    }

    @inline(__always)
    mutating func skip(_ bytes: Int) throws(CodecError) {
        guard bytes >= 0, bytes <= remaining else { throw .truncated }
        offset &+= bytes
    }

    /// The address of the next `bytes` bytes, which are then consumed.
    @inline(__always)
    mutating func take(_ bytes: Int) throws(CodecError) -> UnsafeRawPointer {
        guard bytes >= 0, bytes <= remaining else { throw .truncated }
        let start = unsafe base + offset
        offset &+= bytes
        return unsafe start
    }

    /// Everything that has not been read.
    var rest: UnsafeRawBufferPointer {
        unsafe UnsafeRawBufferPointer(start: base + offset, count: remaining)
    }
}

extension [UInt8] {
    /// The array's memory; bytes have no padding that could be seen.
    var memory: RawSpan {
        @_lifetime(borrow self)
        get { unsafe span.bytes }
    }
}
