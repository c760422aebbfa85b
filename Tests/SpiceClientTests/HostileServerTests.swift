import SpiceProtocol
import Synchronization
import Testing

@testable import SpiceClient

/// A server made of bytes: each connection reads what it is given, whatever the client says.
final class Script: SpiceTransport, SpiceByteChannel {
    private struct State {
        var chunks: [[UInt8]]
        var written: [UInt8] = []
        var isClosed = false
    }

    private let state: Mutex<State>

    init(_ chunks: [[UInt8]]) {
        state = Mutex(State(chunks: chunks))
    }

    func connect(to endpoint: SpiceEndpoint, secure: Bool) -> any SpiceByteChannel { self }
    func read() -> [UInt8] { state.withLock { $0.isClosed || $0.chunks.isEmpty ? [] : $0.chunks.removeFirst() } }
    func write(_ bytes: [UInt8]) { state.withLock { $0.written += bytes } }
    var written: [UInt8] { state.withLock { $0.written } }
    func close() { state.withLock { $0.isClosed = true } }
}

/// What a server may send instead of SPICE never does more than end the session with an error.
struct HostileServerTests {
    /// A real public key of 1024 bits, so that the ticket can be made.
    static let key: [UInt8] =
        [
            0x30, 0x81, 0x9f, 0x30, 0x0d, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01, 0x05, 0x00,
            0x03, 0x81, 0x8d, 0x00, 0x30, 0x81, 0x89, 0x02, 0x81, 0x81, 0x00,
        ] + [0xc1] + [UInt8](repeating: 0x5b, count: 126) + [0x4d, 0x02, 0x03, 0x01, 0x00, 0x01]

    static func greeting() throws -> [UInt8] {
        let capabilities = CapabilitySet([
            CommonCapability.authSelection, CommonCapability.ticket, CommonCapability.miniHeader,
        ])
        let reply = LinkReply(
            error: .ok, publicKey: key, commonCapabilities: capabilities, channelCapabilities: CapabilitySet())
        return try reply.bytes() + [0, 0, 0, 0]
    }

    private func connect(_ bytes: [UInt8]) async -> SpiceClientError? {
        // In pieces of odd sizes.
        let chunks = stride(from: 0, to: bytes.count, by: 7).map { Array(bytes[$0..<min($0 + 7, bytes.count)]) }
        do throws(SpiceClientError) {
            let configuration = SpiceConfiguration(address: SpiceAddress(plain: .unix(path: "/none")))
            let session = try await SpiceSession.connect(configuration, transport: Script(chunks))
            await session.close()
            return nil
        } catch {
            return error
        }
    }

    @Test func `other protocols and versions`() async throws {
        #expect(await connect([]) == .closed)
        #expect(await connect(Array("HTTP/1.1 400 Bad Request\r\n".utf8)) == .malformed(.badMagic(0x5054_5448)))
        var old = try Self.greeting()
        old[4] = 1
        #expect(await connect(old) == .malformed(.badVersion(major: 1, minor: 2)))
        var huge = try Self.greeting()
        huge[14] = 0xff
        guard case .malformed(.tooLong) = await connect(huge) else {
            Issue.record("a link message of 16 MiB was taken")
            return
        }
    }

    @Test func `every cut of the handshake`() async throws {
        let greeting = try Self.greeting()
        for length in stride(from: 0, to: greeting.count, by: 5) {
            #expect(await connect(Array(greeting[..<length])) != nil)
        }
    }

    @Test func `refusals are told as they are`() async throws {
        for code in [LinkError.needSecured, .permissionDenied, .channelNotAvailable] {
            var greeting = try Self.greeting()
            greeting[16] = UInt8(code.rawValue)
            #expect(await connect(greeting) == .refused(code))
        }
    }

    @Test func `messages that are none`() async throws {
        let greeting = try Self.greeting()
        // An unknown number, a body that is too short, and a message without end.
        #expect(await connect(greeting + [0xff, 0x7f, 0, 0, 0, 0]) == .malformed(.unknownMessage(0x7fff)))
        #expect(
            await connect(greeting + [103, 0, 1, 0, 0, 0, 9]) == .malformed(.truncated(needed: 4, available: 1)))
        guard case .malformed(.tooLong) = await connect(greeting + [103, 0, 0xff, 0xff, 0xff, 0xff]) else {
            Issue.record("a message of 4 GiB was taken")
            return
        }
    }

    @Test func `SPICE-15 videos that can not be decoded are not announced`() {
        let own = DisplayChannel.capabilities
        #expect(own.contains(DisplayCapability.multiCodec) && own.contains(DisplayCapability.mjpeg))
        for codec in [DisplayCapability.vp8, DisplayCapability.vp9, DisplayCapability.h264, DisplayCapability.h265] {
            #expect(!own.contains(codec))
        }
    }

    @Test func `SPICE-20 CELT is neither announced nor taken`() async throws {
        let own = PlaybackChannel.capabilities(opus: true)
        #expect(!own.contains(PlaybackCapability.celt))
        let plan = ChannelLink.Plan(
            channel: ChannelID(type: .playback, id: 0), sessionID: 1, endpoint: .unix(path: "/none"), isSecure: false,
            capabilities: own)
        let link = try await ChannelLink.open(plan, transport: Script([Self.greeting()]))
        let context = SessionContext(images: SharedImages(dictionaryPixels: 1, cachePixels: 1))
        let playback = PlaybackChannel(link: link, context: context)
        func mode(_ mode: AudioMode) throws -> RawMessage {
            var framer = MessageFramer(miniHeaders: true)
            try framer.append(PlaybackServerMessage.mode(.init(time: 0, mode: mode, data: [])).framed())
            let message = framer.next()
            return try #require(message)
        }
        try await playback.handle(try mode(.raw))
        try await playback.handle(try mode(.opus))
        await #expect(throws: SpiceClientError.violation("audio of a mode that was not announced, 2")) {
            try await playback.handle(try mode(.celt))
        }
    }

    @Test func `a listener that is slow loses events, not memory`() async throws {
        var bytes = try Self.greeting()
        bytes += try MainServerMessage.`init`(
            .init(
                sessionID: 7, displayChannelsHint: 0, supportedMouseModes: 1, currentMouseMode: 1, agentConnected: 0,
                agentTokens: 0, multimediaTime: 0, ramHint: 0)
        ).framed()
        bytes += try MainServerMessage.channelsList(.init(channels: [])).framed()
        let text = String(repeating: "x", count: 9000)
        let notify = try BaseServerMessage.notify(
            .init(timestamp: 0, severity: .warning, visibility: .high, what: 0, text: text)
        ).framed()
        for _ in 0..<2000 { bytes += notify }
        let configuration = SpiceConfiguration(address: SpiceAddress(plain: .unix(path: "/none")))
        let chunks = stride(from: 0, to: bytes.count, by: 65536).map {
            Array(bytes[$0..<min($0 + 65536, bytes.count)])
        }
        let session = try await SpiceSession.connect(configuration, transport: Script(chunks))
        // The last event is the end of the main channel.
        let main = ChannelID(type: .main, id: 0)
        #expect(
            try await eventually {
                await session.statistics().first?.received[7]?.messages == 2000
            })
        await session.close()
        var events: [SpiceEvent] = []
        for await event in session.events { events.append(event) }
        #expect(events.count == 256 && events.last == .channelClosed(main, nil))
        #expect(events.first == .notification(severity: .warning, text: String(repeating: "x", count: 4096)))
    }

    @Test func `a password longer than the protocol's 60 bytes is not sent`() {
        #expect(throws: SpiceClientError.self) {
            _ = try Ticket.encrypt(String(repeating: "x", count: 61), publicKey: Self.key)
        }
        #expect(throws: SpiceClientError.self) { _ = try Ticket.encrypt("x", publicKey: [1, 2, 3]) }
        #expect(throws: Never.self) {
            let ticket = try Ticket.encrypt(String(repeating: "x", count: 60), publicKey: Self.key)
            #expect(ticket.count == 128)
        }
    }

    @Test func `LZ4 blocks`() {
        // Two literals, a match of 10 that overlaps itself, then the last literals.
        let block: [UInt8] = [0x26, 1, 2, 2, 0, 0x10, 9]
        #expect(LZ4Block.unpack(block, size: 13) == [1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 9])
        #expect(LZ4Block.unpack(block, size: 12) == nil)
        for length in 0..<block.count { #expect(LZ4Block.unpack(Array(block[..<length]), size: 13) == nil) }
        #expect(LZ4Block.unpack([0x26, 1, 2, 3, 0, 0x10, 9], size: 13) == nil)
    }
}
