/// Reads XDR (RFC 4506) from a span of bytes.
///
/// Total: any input gives a value or a thrown ``XDRError``; nothing is read outside the span and nothing larger than
/// the input itself is allocated.
public struct XDRReader: ~Escapable {
    private let bytes: RawSpan
    private var offset = 0

    @_lifetime(copy bytes)
    public init(_ bytes: RawSpan) {
        self.bytes = bytes
    }

    /// Number of bytes not read yet.
    public var remaining: Int { bytes.byteCount - offset }

    /// Bytes read so far.
    public var consumed: Int { offset }

    /// Throws ``XDRError/trailingBytes(_:)`` unless everything has been read.
    public func finish() throws(XDRError) {
        guard remaining == 0 else { throw .trailingBytes(remaining) }
    }

    /// Advances over `count` bytes and returns where they start.
    @_lifetime(self: copy self)
    private mutating func take(_ count: Int) throws(XDRError) -> Int {
        guard count <= remaining else { throw .truncated(needed: count, available: remaining) }
        let start = offset
        offset += count
        return start
    }

    @_lifetime(self: copy self)
    public mutating func readUInt32() throws(XDRError) -> UInt32 {
        let start = try take(4)
        return UInt32(bigEndian: unsafe bytes.unsafeLoadUnaligned(fromByteOffset: start, as: UInt32.self))
    }

    @_lifetime(self: copy self)
    public mutating func readInt32() throws(XDRError) -> Int32 {
        Int32(bitPattern: try readUInt32())
    }

    @_lifetime(self: copy self)
    public mutating func readUInt64() throws(XDRError) -> UInt64 {
        let start = try take(8)
        return UInt64(bigEndian: unsafe bytes.unsafeLoadUnaligned(fromByteOffset: start, as: UInt64.self))
    }

    @_lifetime(self: copy self)
    public mutating func readInt64() throws(XDRError) -> Int64 {
        Int64(bitPattern: try readUInt64())
    }

    @_lifetime(self: copy self)
    public mutating func readDouble() throws(XDRError) -> Double {
        Double(bitPattern: try readUInt64())
    }

    /// An 8-bit value, which travels as a word; only its low byte counts, as in Sun's implementation.
    @_lifetime(self: copy self)
    public mutating func readUInt8() throws(XDRError) -> UInt8 {
        UInt8(truncatingIfNeeded: try readUInt32())
    }

    /// A signed 8-bit value, which travels as a word.
    @_lifetime(self: copy self)
    public mutating func readInt8() throws(XDRError) -> Int8 {
        Int8(truncatingIfNeeded: try readUInt32())
    }

    /// A 16-bit value, which travels as a word; only its low half counts.
    @_lifetime(self: copy self)
    public mutating func readUInt16() throws(XDRError) -> UInt16 {
        UInt16(truncatingIfNeeded: try readUInt32())
    }

    /// A boolean: any word but zero is true, as in Sun's implementation.
    @_lifetime(self: copy self)
    public mutating func readBool() throws(XDRError) -> Bool {
        try readUInt32() != 0
    }

    /// The element count of a counted array, checked against `limit` and against what the input can still hold.
    ///
    /// - Parameter minimumSize: the least number of bytes that one element takes on the wire.
    @_lifetime(self: copy self)
    public mutating func readCount(limit: Int, minimumSize: Int = 4) throws(XDRError) -> Int {
        let count = Int(try readUInt32())
        guard count <= limit else { throw .tooLong(length: count, limit: limit) }
        let (least, overflow) = count.multipliedReportingOverflow(by: minimumSize)
        guard !overflow, least <= remaining else { throw .truncated(needed: least, available: remaining) }
        return count
    }

    /// Fixed-length opaque data, with its padding.
    @_lifetime(self: copy self)
    public mutating func readOpaque(count: Int) throws(XDRError) -> [UInt8] {
        let start = try take(count)
        var result: [UInt8] = []
        result.reserveCapacity(count)
        for index in start..<start + count {
            result.append(unsafe bytes.unsafeLoad(fromByteOffset: index, as: UInt8.self))
        }
        try skipPadding(count)
        return result
    }

    /// Counted opaque data of at most `limit` bytes.
    @_lifetime(self: copy self)
    public mutating func readOpaque(limit: Int) throws(XDRError) -> [UInt8] {
        try readOpaque(count: try readCount(limit: limit, minimumSize: 1))
    }

    /// A counted UTF-8 string of at most `limit` bytes.
    @_lifetime(self: copy self)
    public mutating func readString(limit: Int) throws(XDRError) -> String {
        let count = try readCount(limit: limit, minimumSize: 1)
        let start = try take(count)
        let text = unsafe bytes.extracting(start..<start + count)._unsafeView(as: UInt8.self)
        // The other end's strings end at a zero byte: one inside would mean different things to both.
        for index in text.indices where text[index] == 0 { throw .invalidString }
        let result: String
        do {
            result = String(copying: try UTF8Span(validating: text))
        } catch {
            throw .invalidString
        }
        try skipPadding(count)
        return result
    }

    @_lifetime(self: copy self)
    private mutating func skipPadding(_ count: Int) throws(XDRError) {
        _ = try take((4 - count & 3) & 3)
    }
}

extension XDRReader {
    /// A fixed array of characters, each of which travels as a word.
    @_lifetime(self: copy self)
    public mutating func readCharacters(count: Int) throws(XDRError) -> [UInt8] {
        guard count <= remaining / 4 else { throw .truncated(needed: count * 4, available: remaining) }
        var result: [UInt8] = []
        result.reserveCapacity(count)
        for _ in 0..<count { result.append(try readUInt8()) }
        return result
    }

    /// A counted array of at most `limit` characters, each of which travels as a word.
    @_lifetime(self: copy self)
    public mutating func readCharacters(limit: Int) throws(XDRError) -> [UInt8] {
        try readCharacters(count: try readCount(limit: limit))
    }
}
