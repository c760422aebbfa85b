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
    var remaining: Int { state.withLock { $0.chunks.count } }
    func close() { state.withLock { $0.isClosed = true } }
    var isClosed: Bool { state.withLock { $0.isClosed } }
}

/// A server made of bytes whose connections, in the order in which they are made, read different ones.
final class Scripts: SpiceTransport {
    private let waiting: Mutex<[Script]>

    init(_ scripts: [Script]) {
        waiting = Mutex(scripts)
    }

    func connect(to endpoint: SpiceEndpoint, secure: Bool) throws(SpiceClientError) -> any SpiceByteChannel {
        let script = waiting.withLock { $0.isEmpty ? nil : $0.removeFirst() }
        guard let script else { throw .connection("no more connections") }
        return script
    }
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

    private static func mainGreeting(_ channels: [ChannelID]) throws -> [UInt8] {
        try greeting()
            + MainServerMessage.`init`(
                .init(
                    sessionID: 7, displayChannelsHint: 0, supportedMouseModes: 1, currentMouseMode: 1,
                    agentConnected: 0, agentTokens: 0, multimediaTime: 0, ramHint: 0)
            ).framed() + MainServerMessage.channelsList(.init(channels: channels)).framed()
    }

    @Test(.timeLimit(.minutes(5)))
    func `SPICE-07 a port that nobody reads stops the server, not the end of the session`() async throws {
        let size = 1 << 16
        let chunks = try (0..<64).map { number in
            try ByteStreamServerMessage.data(.init(data: [UInt8](repeating: UInt8(number), count: size)[...])).framed()
        }
        let id = ChannelID(type: .port, id: 0)
        func session() async throws -> (SpiceSession, Script) {
            let script = Script([try Self.greeting()] + chunks)
            let session = try await SpiceSession.connect(
                SpiceConfiguration(address: SpiceAddress(plain: .unix(path: "/none"))),
                transport: Scripts([Script([try Self.mainGreeting([id])]), script]))
            // A mebibyte is taken.
            #expect(try await eventually { script.remaining == 64 - 16 })
            return (session, script)
        }
        let (left, unread) = try await session()
        await left.close()
        #expect(unread.remaining == 48)

        let (read, script) = try await session()
        let port = try await read.port()
        var count = 0
        while let bytes = await port.read() {
            #expect(bytes == [UInt8](repeating: UInt8(count), count: size))
            count += 1
            #expect(script.remaining >= 64 - 16 - count)
        }
        #expect(count == 64)
        await read.close()
    }

    @Test(.timeLimit(.minutes(5)))
    func `SPICE-02 listeners of a display get the changes that each has missed`() async throws {
        let plan = ChannelLink.Plan(
            channel: ChannelID(type: .display, id: 0), sessionID: 1, endpoint: .unix(path: "/none"), isSecure: false,
            capabilities: DisplayChannel.capabilities)
        let link = try await ChannelLink.open(plan, transport: Script([Self.greeting()]))
        let context = SessionContext(images: SharedImages(dictionaryPixels: 1, cachePixels: 1))
        let display = DisplayChannel(link: link, context: context, preferredCompression: nil)
        func handle(_ message: DisplayServerMessage) async throws {
            var framer = MessageFramer(miniHeaders: true)
            try framer.append(message.framed())
            let next = framer.next()
            let raw = try #require(next)
            try await display.handle(raw)
        }
        func fill(x: Int32, y: Int32) async throws {
            let box = Rect(top: y, left: x, bottom: y + 10, right: x + 20)
            try await handle(
                .drawFill(
                    .init(
                        base: .init(surfaceID: 0, box: box, clip: .none), brush: .solid(0xff0000),
                        operation: .put, mask: .init(flags: [], origin: .init(x: 0, y: 0), image: nil))))
        }
        try await handle(
            .surfaceCreate(.init(id: 0, width: 640, height: 480, format: .xrgb32, flags: .primary)))
        try await handle(.mark)
        var (quick, slow) = (display.frames.makeAsyncIterator(), display.frames.makeAsyncIterator())
        func changed(_ frame: DisplayFrame?) -> [Int] { frame.map { [$0.x, $0.y, $0.width, $0.height] } ?? [] }
        #expect(changed(try await quick.next()) == [0, 0, 640, 480])
        #expect(changed(try await slow.next()) == [0, 0, 640, 480])
        try await fill(x: 100, y: 50)
        #expect(changed(try await quick.next()) == [100, 50, 20, 10])
        try await fill(x: 200, y: 90)
        #expect(changed(try await quick.next()) == [200, 90, 20, 10])
        #expect(changed(try await slow.next()) == [100, 50, 120, 50])
        // More than are kept apart.
        for step in 0..<200 { try await fill(x: Int32(300 + step), y: 200) }
        #expect(changed(try await slow.next()) == [300, 200, 219, 10])
        #expect(changed(try await quick.next()) == [300, 200, 219, 10])
        try await fill(x: 0, y: 0)
        let frame = try #require(try await slow.next())
        #expect(changed(frame) == [0, 0, 20, 10])
        #expect(frame.picture.pixels[20 * 0 + 5] == 0xff0000 && frame.picture.pixels[205 * 640 + 310] == 0xff0000)
    }

    @Test(.timeLimit(.minutes(5)))
    func `SPICE-02 dashed lines of any lengths and places end, and combine with each pixel once`() throws {
        let area = Box(left: 0, top: 0, right: 300, bottom: 200)
        func draw(_ style: [Int32], gap: Bool, _ corners: [(Int32, Int32)]) throws -> [SIMD2<Int>] {
            var pixels: [SIMD2<Int>] = []
            let flags: LineFlags = gap ? [.styled, .startWithGap] : .styled
            var stroke = Stroke(LineAttributes(flags: flags, style: style), isCareful: true, area: area) { x, y in
                pixels.append([x, y])
            }
            let points = corners.map { FixedPoint(x: $0.0, y: $0.1) }
            try stroke.draw(
                Path(segments: [
                    .init(flags: points.count > 2 ? [.begin, .end, .close] : [.begin, .end], points: points)
                ]))
            return pixels
        }
        #expect(
            try draw([64, 32], gap: false, [(0, 0), (240, 0)]).map(\.x) == [0, 1, 2, 3, 6, 7, 8, 9, 12, 13, 14])
        let endless: [[(Int32, Int32)]] = [[(.min, .min), (.max, .max)], [(0, 0), (.max, 1), (.min, 0)]]
        for ends in endless {
            #expect(throws: SpiceClientError.self) { try draw([16, 16], gap: false, ends) }
        }
        var state: UInt64 = 77
        func random(_ range: Range<Int32>) -> Int32 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return range.lowerBound &+ Int32(truncatingIfNeeded: (state >> 33) % UInt64(range.count))
        }
        var count = 0
        for round in 0..<600 {
            let reach: Int32 = round % 3 == 0 ? 60 : round % 3 == 1 ? 6000 : 60_000
            let corners: [(Int32, Int32)] = (0..<random(2..<8)).map { _ in
                (random(-reach..<reach), random(-reach..<reach))
            }
            // Lengths of nothing and below it too.
            let style = (0..<random(1..<6)).map { _ in random(-40..<400) }
            let pixels = try draw(style, gap: round % 2 == 0, corners)
            guard style.contains(where: { ($0 + 7) >> 4 != 0 }) else { continue }
            #expect(pixels.allSatisfy { $0.x >= 0 && $0.x < 300 && $0.y >= 0 && $0.y < 200 })
            #expect(Set(pixels).count == pixels.count)
            count += pixels.count
        }
        #expect(count > 10_000)
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
