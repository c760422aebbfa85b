/// Joins the pieces of agent messages and cuts messages into pieces.
///
/// A message is a header of 20 bytes (protocol 1, type, opaque, size) and data; it travels in `agentData` messages of at
/// most ``pieceSize`` bytes each.
public struct AgentFramer: Sendable {
    /// Bytes of one piece.
    public static let pieceSize = 2048
    /// Larger messages from the agent are refused.
    public static let defaultLimit = 64 << 20

    private static let headerSize = 20
    private let limit: Int
    private var buffer: [UInt8] = []
    private var expected = AgentFramer.headerSize

    public init(limit: Int = AgentFramer.defaultLimit) {
        self.limit = limit
    }

    /// Takes a piece and gives the messages that it completed.
    public mutating func append(_ piece: ArraySlice<UInt8>) throws(SpiceError) -> [RawMessage] {
        var rest = piece
        var messages: [RawMessage] = []
        while !rest.isEmpty {
            let missing = expected - buffer.count
            buffer.append(contentsOf: rest.prefix(missing))
            rest = rest.dropFirst(missing)
            guard buffer.count == expected else { break }
            var reader = SpiceReader(buffer)
            let version = try reader.readUInt32()
            guard version == 1 else { throw .badVersion(major: version, minor: 0) }
            let type = try reader.readUInt32()
            _ = try reader.readUInt64()
            let size = Int(try reader.readUInt32())
            guard size <= limit else { throw .tooLong(length: size, limit: limit) }
            expected = Self.headerSize + size
            guard buffer.count == expected else { continue }
            messages.append(
                RawMessage(number: UInt16(clamping: type), body: Array(buffer[Self.headerSize...]), serial: 0))
            buffer = []
            expected = Self.headerSize
        }
        return messages
    }

    /// The pieces of a message.
    public static func pieces(of message: AgentMessage, options: SpiceOptions) throws(SpiceError) -> [[UInt8]] {
        let body = try message.body(options: options)
        var writer = SpiceWriter()
        writer.write(UInt32(1))
        writer.write(UInt32(message.number))
        writer.write(UInt64(0))
        try writer.writeCount(body.count, as: UInt32.self)
        writer.write(body[...])
        let bytes = try writer.finish()
        return stride(from: 0, to: bytes.count, by: pieceSize).map {
            Array(bytes[$0..<min($0 + pieceSize, bytes.count)])
        }
    }
}
