/// Why bytes are no JSON value, and where.
public struct JSONParseError: Error, Hashable, Sendable, CustomStringConvertible {
    public enum Reason: String, Sendable {
        case unexpectedEnd = "unexpected end"
        case unexpectedByte = "unexpected byte"
        case badNumber = "malformed number"
        case badEscape = "malformed escape sequence"
        case controlInString = "control character in string"
        case tooDeep = "nested too deeply"
        case tooManyValues = "too many values"
        case trailingBytes = "bytes after the value"
    }

    public var reason: Reason
    /// Count of bytes before the one that is wrong.
    public var offset: Int

    public var description: String { "\(reason.rawValue) at byte \(offset)" }
}
