/// Why bytes could not be read, or a value could not be written, as XDR (RFC 4506).
public enum XDRError: Error, Hashable, Sendable {
    /// The input ended early: `needed` more bytes were asked for, `available` are left.
    case truncated(needed: Int, available: Int)
    /// A counted array, string or opaque is longer than its declared maximum.
    case tooLong(length: Int, limit: Int)
    /// A fixed-size value does not have the declared number of elements.
    case wrongCount(count: Int, expected: Int)
    /// A string is not UTF-8.
    case invalidString
    /// A union's discriminant names no known arm, so the length of what follows is unknown.
    case unknownDiscriminant(Int32)
    /// Bytes are left over after the value.
    case trailingBytes(Int)
    /// Optional-data links are nested deeper than any message of the protocol needs.
    case tooDeep
}
