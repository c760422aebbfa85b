import SpiceProtocol
import Synchronization
import Testing

@testable import SpiceClient

/// A web server made of bytes: answers the opening request as it should, then sends what it is given.
private final class WebServer: SpiceByteChannel, SpiceTransport {
    private struct State {
        var answer: [UInt8] = []
        var chunks: [[UInt8]]
        var frames: [[UInt8]] = []
        var request = ""
        var isClosed = false
    }

    private let state: Mutex<State>

    /// - Parameter isHasty: whether the first chunk comes together with the answer.
    init(_ chunks: [[UInt8]], isHasty: Bool = false) {
        state = Mutex(
            State(answer: isHasty ? chunks.first ?? [] : [], chunks: Array(chunks.dropFirst(isHasty ? 1 : 0))))
    }

    func connect(to endpoint: SpiceEndpoint, secure: Bool) -> any SpiceByteChannel { self }

    func read() -> [UInt8] {
        state.withLock { state in
            defer { state.answer = [] }
            if !state.answer.isEmpty { return state.answer }
            return state.isClosed || state.chunks.isEmpty ? [] : state.chunks.removeFirst()
        }
    }

    func write(_ bytes: [UInt8]) throws(SpiceClientError) {
        if state.withLock({ !$0.request.isEmpty }) {
            state.withLock { $0.frames.append(bytes) }
            return
        }
        let text = String(decoding: bytes, as: UTF8.self)
        let key = text.split(separator: "\r\n").first { $0.hasPrefix("Sec-WebSocket-Key: ") }?.dropFirst(19) ?? ""
        let accept: String
        do { accept = try WebSocketByteChannel.accept(of: String(key)) } catch { throw .webSocket(error) }
        state.withLock { state in
            state.request = text
            let head =
                "HTTP/1.1 101 Go\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: \(accept)\r\n\r\n"
            state.answer = Array(head.utf8) + state.answer
        }
    }

    func close(after lastWords: [UInt8]) {
        state.withLock { $0.frames.append(lastWords) }
        close()
    }

    func close() { state.withLock { $0.isClosed = true } }

    var isClosed: Bool { state.withLock { $0.isClosed } }
    var request: String { state.withLock { $0.request } }
    /// What the client sent, unmasked: first byte and body. Nothing if a frame is none of a client.
    var frames: [[UInt8]]? {
        var all: [[UInt8]] = []
        for frame in state.withLock({ $0.frames }) {
            guard frame.count >= 6, frame[1] & 0x80 != 0 else { return nil }
            let extra = [126: 2, 127: 8][frame[1] & 0x7f] ?? 0
            guard frame.count >= 6 + extra else { return nil }
            let mask = frame[(2 + extra)..<(6 + extra)]
            let body = frame[(6 + extra)...].enumerated().map { $1 ^ mask[2 + extra + $0 % 4] }
            all.append([frame[0]] + body)
        }
        return all
    }
}

/// SPICE-21: channels over WebSocket.
struct WebSocketTests {
    private func open(_ server: some SpiceByteChannel) async throws -> WebSocketByteChannel {
        try await WebSocketByteChannel.open(server, host: "h:1", resource: "/")
    }

    private func text(_ text: String) -> [UInt8] { Array(text.utf8) }

    @Test func `SPICE-21 the server's proof`() throws {
        // RFC 6455, section 1.3.
        #expect(
            try WebSocketByteChannel.accept(of: "dGhlIHNhbXBsZSBub25jZQ==") == "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=")
    }

    @Test func `SPICE-21 data both ways, pings answered, a close answered`() async throws {
        let server = WebServer(
            [[0x82, 1], [65], [0x02, 1, 66, 0x89, 2, 7, 8, 0x80, 1, 67], [0x8a, 0], [0x82, 0], [0x88, 2, 3, 0xe9]])
        let channel = try await open(server)
        #expect(try await channel.read() == text("A"))
        try await channel.write(text("hello"))
        #expect(try await channel.read() == text("BC"))
        #expect(try await channel.read() == [])
        #expect(server.isClosed && server.frames == [[0x82] + text("hello"), [0x8a, 7, 8], [0x88, 3, 0xe9]])
        #expect(try await channel.read() == [])
        await #expect(throws: SpiceClientError.closed) { try await channel.write([1]) }
    }

    @Test func `SPICE-21 keys are new each time`() async throws {
        func request() async throws -> String {
            let server = WebServer([])
            _ = try await open(server)
            return server.request
        }
        #expect(try await request() != (try await request()))
    }

    @Test func `SPICE-21 what comes together with the answer`() async throws {
        let channel = try await open(WebServer([[0x82, 1, 65, 0x82], [1, 66]], isHasty: true))
        #expect(try await channel.read() == text("A"))
        #expect(try await channel.read() == text("B"))
        #expect(try await channel.read() == [])
    }

    @Test func `SPICE-21 an end within a frame, a broken rule, and a gateway that gives up`() async throws {
        let cut = try await open(WebServer([[0x82, 2, 65]]))
        #expect(try await cut.read() == text("A"))
        await #expect(throws: SpiceClientError.closed) { try await cut.read() }

        let server = WebServer([[0x82, 1, 65, 0x81, 0]])
        let broken = try await open(server)
        #expect(try await broken.read() == text("A"))
        let error = SpiceClientError.webSocket(.badFrame("text instead of binary data"))
        for _ in 0..<2 { await #expect(throws: error) { try await broken.read() } }
        #expect(server.isClosed && server.frames == [[0x88, 0x03, 0xea]])

        let gateway = try await open(WebServer([[0x88, 6, 0x03, 0xf3] + text("down")]))
        await #expect(throws: SpiceClientError.webSocket(.closed(code: 1011, reason: "down"))) {
            try await gateway.read()
        }
    }

    @Test func `SPICE-21 closing says so`() async throws {
        let server = WebServer([])
        try await open(server).close()
        #expect(server.isClosed && server.frames == [[0x88, 0x03, 0xe8]])
    }

    @Test func `SPICE-21 servers that do not speak WebSocket`() async throws {
        let answers: [([[UInt8]], SpiceClientError)] = [
            ([], .webSocket(.noAnswer(""))), ([try HostileServerTests.greeting()], .webSocket(.notHTTP(.spice))),
            ([text("HTTP/1.1 400 "), text("No\r\n\r\n")], .webSocket(.status(400, reason: "No", location: nil))),
            ([[0x15], [0x03, 0x03]], .webSocket(.notHTTP(.tls))),
        ]
        for (chunks, error) in answers {
            let script = Script(chunks)
            await #expect(throws: error) {
                _ = try await SpiceSession.connect(
                    SpiceConfiguration(address: SpiceAddress("spice+ws://h:1")), transport: script)
            }
            #expect(script.isClosed)
        }
    }

    @Test func `SPICE-21 a server that does not answer`() async throws {
        let silent = Silent()
        await #expect(throws: SpiceClientError.timeout) {
            _ = try await WebSocketByteChannel.open(silent, host: "h", resource: "/", timeout: .milliseconds(1))
        }
    }

    @Test func `SPICE-21 a session's link goes through frames of any cut`() async throws {
        let greeting = try HostileServerTests.greeting()
        // One message in frames of seven bytes; each of them comes with half of the next.
        let pieces = stride(from: 0, to: greeting.count, by: 7).map {
            Array(greeting[$0..<min($0 + 7, greeting.count)])
        }
        let bytes = pieces.enumerated().flatMap { number, piece -> [UInt8] in
            let isLast = number == pieces.count - 1
            return [(number == 0 ? 2 : 0) | (isLast ? 0x80 : 0), UInt8(piece.count)] + piece
        }
        let chunks = stride(from: 0, to: bytes.count, by: 11).map { Array(bytes[$0..<min($0 + 11, bytes.count)]) }
        let server = WebServer(chunks)
        let plan = ChannelLink.Plan(
            channel: ChannelID(type: .main, id: 0), sessionID: 0, endpoint: .tcp(host: "::1", port: 9), isSecure: false,
            webSocketPath: "/websockify?token=a", capabilities: CapabilitySet())
        let link = try await ChannelLink.open(plan, transport: server)
        #expect(try await link.next() == nil)
        #expect(server.request.hasPrefix("GET /websockify?token=a HTTP/1.1\r\nHost: [::1]:9\r\n"))
        let first = try #require(server.frames?.first)
        #expect(first.starts(with: [0x82] + text("REDQ")))
        link.close()
    }
}

/// A server that says nothing until its client has gone.
private final class Silent: SpiceByteChannel {
    private let waiter = Mutex<(waiter: CheckedContinuation<Void, Never>?, isClosed: Bool)>((nil, false))

    func read() async -> [UInt8] {
        await withCheckedContinuation { continuation in
            let isClosed = waiter.withLock { state in
                if !state.isClosed { state.waiter = continuation }
                return state.isClosed
            }
            if isClosed { continuation.resume() }
        }
        return []
    }

    func write(_ bytes: [UInt8]) {}

    func close() {
        let waiter = waiter.withLock { state in
            defer { state = (nil, true) }
            return state.waiter
        }
        waiter?.resume()
    }
}
