import SpiceProtocol

/// SPICE's messages and frames.
enum SpiceMessages {
    /// The first byte says which channel and direction, the next two the message's number; the rest is its body.
    static func message(_ bytes: [UInt8]) {
        guard bytes.count >= 3 else { return }
        let number = UInt16(bytes[1]) | UInt16(bytes[2]) << 8
        let body = Array(bytes[3...])
        let options = SpiceOptions(rawValue: bytes[0] >> 6)
        switch bytes[0] & 15 {
        case 0: check(MainServerMessage.self, number, body, options)
        case 1: check(MainClientMessage.self, number, body, options)
        case 2: check(DisplayServerMessage.self, number, body, options)
        case 3: check(DisplayClientMessage.self, number, body, options)
        case 4: check(InputsServerMessage.self, number, body, options)
        case 5: check(InputsClientMessage.self, number, body, options)
        case 6: check(CursorServerMessage.self, number, body, options)
        case 7: check(PlaybackServerMessage.self, number, body, options)
        case 8: check(RecordServerMessage.self, number, body, options)
        case 9: check(RecordClientMessage.self, number, body, options)
        case 10: check(SmartcardServerMessage.self, number, body, options)
        case 11: check(PortServerMessage.self, number, body, options)
        case 12: check(PortClientMessage.self, number, body, options)
        case 13:
            _ = try? LinkRequest(body)
            _ = try? LinkReply(body)
            _ = try? LinkHeader(body)
        default: check(AgentMessage.self, number, body, options)
        }
    }

    /// What was read can be written, and what was written is read as the same.
    private static func check<M: SpiceMessage>(_: M.Type, _ number: UInt16, _ body: [UInt8], _ options: SpiceOptions) {
        guard let message = try? M(number: number, body: body, options: options) else { return }
        // Offsets may overlap on the way in and do not on the way out, so only the values are compared.
        guard let written = try? message.body(options: options) else { preconditionFailure("\(message)") }
        let again = try? M(number: number, body: written, options: options)
        precondition(again == message || again == nil && written.count > body.count, "\(message)")
    }

    /// The first byte says which headers and where the rest is split: every split has to give the same messages.
    static func frames(_ bytes: [UInt8]) {
        guard let first = bytes.first else { return }
        let rest = Array(bytes.dropFirst())
        let middle = min(Int(first >> 1), rest.count)
        let whole = frames([rest], first)
        let split = frames([Array(rest[..<middle]), Array(rest[middle...])], first)
        precondition(whole == split, "a split changes the messages")
        var agent = AgentFramer(limit: 1 << 16)
        _ = try? agent.append(rest[...])
    }

    private static func frames(_ chunks: [[UInt8]], _ first: UInt8) -> [RawMessage] {
        var framer = MessageFramer(miniHeaders: first & 1 == 0, limit: 1 << 20)
        var messages: [RawMessage] = []
        for chunk in chunks {
            let failed = (try? framer.append(chunk)) == nil
            while let message = framer.next() { messages.append(message) }
            if failed { break }
        }
        return messages
    }
}
