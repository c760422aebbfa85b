import Testing

@testable import SpiceProtocol

/// Every message of the table, both directions: SPICE-06, SPICE-07.
struct MessageTests {
    private static let seeds = 1...10

    private func check<M: SampledMessage>(_ type: M.Type) throws {
        for make in M.samples {
            for seed in Self.seeds {
                var source = SampleSource(seed: seed)
                let message = make(&source)
                let options = source.options
                let body = try message.body(options: options)
                #expect(try M(number: message.number, body: body, options: options) == message)
                #expect(M.name(of: message.number) != nil)
                // A shorter body is refused or is another message; it never traps and never passes for the whole.
                for length in 0..<body.count {
                    let cut = try? M(number: message.number, body: Array(body[..<length]), options: options)
                    #expect(cut != message, "\(message) cut to \(length) of \(body.count)")
                }
                try checkFraming(of: message, options: options, atEveryByte: seed == 1)
            }
        }
    }

    /// Two messages in a row come out the same wherever their bytes are cut.
    private func checkFraming<M: SpiceMessage>(
        of message: M, options: SpiceOptions, atEveryByte: Bool
    ) throws {
        let body = try message.body(options: options)
        for mini in [true, false] {
            let one = try mini ? message.framed(options: options) : message.framed(serial: 7, options: options)
            let two = one + (try mini ? message.framed(options: options) : message.framed(serial: 8, options: options))
            for cut in stride(from: 0, through: two.count, by: atEveryByte ? 1 : max(1, two.count / 20)) {
                var framer = MessageFramer(miniHeaders: mini)
                try framer.append(Array(two[..<cut]))
                if cut < one.count { #expect(framer.next() == nil) }
                try framer.append(Array(two[cut...]))
                let first: UInt64 = mini ? 1 : 7
                #expect(framer.next() == RawMessage(number: message.number, body: body, serial: first))
                #expect(framer.next() == RawMessage(number: message.number, body: body, serial: first + 1))
                #expect(framer.next() == nil)
            }
        }
    }

    @Test func `base messages`() throws {
        try check(BaseServerMessage.self)
        try check(BaseClientMessage.self)
    }

    @Test func `SPICE-01 main messages`() throws {
        try check(MainServerMessage.self)
        try check(MainClientMessage.self)
    }

    @Test func `SPICE-02 display messages`() throws {
        try check(DisplayServerMessage.self)
        try check(DisplayClientMessage.self)
    }

    @Test func `SPICE-03 inputs messages`() throws {
        try check(InputsServerMessage.self)
        try check(InputsClientMessage.self)
    }

    @Test func `SPICE-04 cursor messages`() throws { try check(CursorServerMessage.self) }

    @Test func `SPICE-05 playback and record messages`() throws {
        try check(PlaybackServerMessage.self)
        try check(RecordServerMessage.self)
        try check(RecordClientMessage.self)
    }

    @Test func `SPICE-07 smartcard, byte and port messages`() throws {
        try check(SmartcardServerMessage.self)
        try check(SmartcardClientMessage.self)
        try check(ByteStreamServerMessage.self)
        try check(ByteStreamClientMessage.self)
        try check(PortServerMessage.self)
        try check(PortClientMessage.self)
    }

    @Test func `SPICE-00 agent messages`() throws { try check(AgentMessage.self) }
}
