/// Writes XDR (RFC 4506) into a growing byte buffer.
public struct XDRWriter: Sendable {
    /// What has been written.
    public private(set) var bytes: [UInt8]

    public init(capacity: Int = 256) {
        bytes = []
        bytes.reserveCapacity(capacity)
    }

    public mutating func write(_ value: UInt32) {
        bytes.append(UInt8(truncatingIfNeeded: value >> 24))
        bytes.append(UInt8(truncatingIfNeeded: value >> 16))
        bytes.append(UInt8(truncatingIfNeeded: value >> 8))
        bytes.append(UInt8(truncatingIfNeeded: value))
    }

    public mutating func write(_ value: Int32) { write(UInt32(bitPattern: value)) }

    public mutating func write(_ value: UInt64) {
        write(UInt32(truncatingIfNeeded: value >> 32))
        write(UInt32(truncatingIfNeeded: value))
    }

    public mutating func write(_ value: Int64) { write(UInt64(bitPattern: value)) }
    public mutating func write(_ value: Double) { write(value.bitPattern) }
    public mutating func write(_ value: UInt8) { write(UInt32(value)) }
    public mutating func write(_ value: Int8) { write(Int32(value)) }
    public mutating func write(_ value: UInt16) { write(UInt32(value)) }
    public mutating func write(_ value: Bool) { write(value ? UInt32(1) : 0) }

    /// Writes the count of a counted array.
    public mutating func writeCount(_ count: Int, limit: Int) throws(XDRError) {
        guard count <= limit, let word = UInt32(exactly: count) else { throw .tooLong(length: count, limit: limit) }
        write(word)
    }

    /// Fixed-length opaque data: exactly `count` bytes.
    public mutating func writeOpaque(_ value: [UInt8], count: Int) throws(XDRError) {
        guard value.count == count else { throw .wrongCount(count: value.count, expected: count) }
        append(value)
    }

    /// Counted opaque data of at most `limit` bytes.
    public mutating func writeOpaque(_ value: [UInt8], limit: Int) throws(XDRError) {
        try writeCount(value.count, limit: limit)
        append(value)
    }

    /// A counted string of at most `limit` UTF-8 bytes.
    public mutating func writeString(_ value: String, limit: Int) throws(XDRError) {
        let utf8 = value.utf8
        let count = utf8.count
        try writeCount(count, limit: limit)
        bytes.append(contentsOf: utf8)
        pad(count)
    }

    private mutating func append(_ value: [UInt8]) {
        bytes.append(contentsOf: value)
        pad(value.count)
    }

    private mutating func pad(_ count: Int) {
        for _ in 0..<((4 - count & 3) & 3) { bytes.append(0) }
    }

    /// Overwrites the word at `offset`, which must have been written already; used for a length known only at the end.
    public mutating func overwrite(_ value: UInt32, at offset: Int) {
        guard offset >= 0, offset + 4 <= bytes.count else { return }
        bytes[offset] = UInt8(truncatingIfNeeded: value >> 24)
        bytes[offset + 1] = UInt8(truncatingIfNeeded: value >> 16)
        bytes[offset + 2] = UInt8(truncatingIfNeeded: value >> 8)
        bytes[offset + 3] = UInt8(truncatingIfNeeded: value)
    }
}

extension XDRWriter {
    /// A fixed array of characters, each of which travels as a word; sign-extended as C's `char` is on x86.
    public mutating func writeCharacters(_ value: [UInt8], count: Int) throws(XDRError) {
        guard value.count == count else { throw .wrongCount(count: value.count, expected: count) }
        for character in value { write(Int8(bitPattern: character)) }
    }

    /// A counted array of at most `limit` characters, each of which travels as a word.
    public mutating func writeCharacters(_ value: [UInt8], limit: Int) throws(XDRError) {
        try writeCount(value.count, limit: limit)
        for character in value { write(Int8(bitPattern: character)) }
    }
}
