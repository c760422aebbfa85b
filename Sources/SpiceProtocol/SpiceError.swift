/// Why bytes could not be read, or a value could not be written, as SPICE.
public enum SpiceError: Error, Hashable, Sendable {
    /// The message ended early: `needed` more bytes were asked for, `available` are left.
    case truncated(needed: Int, available: Int)
    /// An offset points outside the message, or is missing where there has to be one.
    case badOffset(UInt32)
    /// Offsets make the same bytes count so often that decoding would cost more than the message's size justifies.
    case overlapping
    /// A count, size or message is larger than its field or a limit allows.
    case tooLong(length: Int, limit: Int)
    /// A field has another length than other fields call for.
    case wrongLength(length: Int, expected: Int)
    /// A choice that is not known, so the length of what follows is not either.
    case unknownVariant(type: String, value: Int)
    /// A message number that the channel does not have.
    case unknownMessage(UInt16)
    /// A field that the others say is there has no value.
    case missingField(String)
    /// The peer does not speak SPICE: what it sent instead of the magic number.
    case badMagic(UInt32)
    /// The peer speaks another version of the protocol.
    case badVersion(major: UInt32, minor: UInt32)
}
