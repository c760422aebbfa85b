import COpenSSL
import SpiceProtocol
import Synchronization

/// A connection whose bytes travel as binary WebSocket messages: RFC 6455.
///
/// Over whatever carries the channel, encrypted or not. SwiftNIO's own WebSocket handlers would check neither masks nor
/// reserved bits nor the order of fragments, and would tie this to one transport.
final class WebSocketByteChannel: SpiceByteChannel {
    private struct State {
        var framer = WebSocketFramer()
        /// What came together with the answer to the opening request.
        var pending: [UInt8]
        var end: WebSocketFramer.End?
    }

    private let inner: any SpiceByteChannel
    private let state: Mutex<State>

    private init(inner: any SpiceByteChannel, pending: [UInt8]) {
        self.inner = inner
        state = Mutex(State(pending: pending))
    }

    /// Changes a new connection to WebSocket.
    ///
    /// - Parameters:
    ///   - host: the server's name and port, as its web server is to see them.
    ///   - resource: path and query.
    ///   - timeout: for the server to answer.
    static func open(
        _ inner: any SpiceByteChannel, host: String, resource: String, timeout: Duration = .seconds(30)
    ) async throws(SpiceClientError) -> WebSocketByteChannel {
        let hasExpired = Mutex(false)
        // A read is ended by nothing but the connection's end.
        let limit = Task {
            do { try await Task.sleep(for: timeout) } catch { return }
            hasExpired.withLock { $0 = true }
            inner.close()
        }
        defer { limit.cancel() }
        do throws(SpiceClientError) {
            return try await upgrade(inner, host, resource)
        } catch {
            throw hasExpired.withLock { $0 } ? .timeout : error
        }
    }

    private static func upgrade(
        _ inner: any SpiceByteChannel, _ host: String, _ resource: String
    ) async throws(SpiceClientError) -> WebSocketByteChannel {
        let key = base64((0..<16).map { _ in .random(in: 0...255) })
        var upgrade: WebSocketUpgrade
        do throws(WebSocketError) {
            upgrade = try WebSocketUpgrade(host: host, resource: resource, key: key, accept: try accept(of: key))
        } catch {
            throw .webSocket(error)
        }
        try await inner.write(upgrade.request)
        while true {
            let chunk: [UInt8]
            do throws(SpiceClientError) { chunk = try await inner.read() } catch .connection(let words) {
                // As a server does that wanted encryption.
                throw .webSocket(.noAnswer(words))
            }
            guard !chunk.isEmpty else { throw .webSocket(upgrade.cutShort) }
            do throws(WebSocketError) {
                if let rest = try upgrade.take(chunk) { return WebSocketByteChannel(inner: inner, pending: rest) }
            } catch {
                throw .webSocket(error)
            }
        }
    }

    /// What a server answers to a key.
    static func accept(of key: String) throws(WebSocketError) -> String {
        let text = Array((key + WebSocketUpgrade.keySuffix).utf8)
        var digest = [UInt8](repeating: 0, count: 20)
        guard unsafe EVP_Digest(text, text.count, &digest, nil, EVP_sha1(), nil) == 1 else {
            throw .badAnswer("it can not be checked without SHA-1")
        }
        return base64(digest)
    }

    private static func base64(_ bytes: [UInt8]) -> String {
        // With room for the NUL that OpenSSL puts behind.
        var text = [UInt8](repeating: 0, count: (bytes.count + 2) / 3 * 4 + 1)
        unsafe EVP_EncodeBlock(&text, bytes, Int32(bytes.count))
        return String(decoding: text.dropLast(), as: UTF8.self)
    }

    private static var mask: UInt32 { .random(in: 0...(.max)) }

    func read() async throws(SpiceClientError) -> [UInt8] {
        while true {
            let (end, pending) = state.withLock { state in
                defer { state.pending = [] }
                return (state.end, state.pending)
            }
            if let end { return try finish(end) }
            let chunk = pending.isEmpty ? try await inner.read() : pending
            guard !chunk.isEmpty else {
                guard state.withLock({ $0.framer.isBetweenFrames }) else { throw .closed }
                return []
            }
            let taken = state.withLock { state in
                let taken = state.framer.take(chunk)
                state.end = taken.end
                return taken
            }
            // An answer that can not be sent any more is no reason to lose what came with the question.
            if let ping = taken.ping { try? await inner.write(WebSocketFrame.bytes(.pong, ping, mask: Self.mask)) }
            switch taken.end {
            case .closed(let code, _): inner.close(after: WebSocketFrame.close(code, mask: Self.mask))
            case .failed: inner.close(after: WebSocketFrame.close(1002, mask: Self.mask))
            case nil: break
            }
            if !taken.data.isEmpty { return taken.data }
        }
    }

    /// The reader's view of the end: nothing more, or the reason.
    private func finish(_ end: WebSocketFramer.End) throws(SpiceClientError) -> [UInt8] {
        switch end {
        case .closed(nil, _), .closed(1000, _), .closed(1001, _): return []
        case .closed(let code?, let reason): throw .webSocket(.closed(code: code, reason: reason))
        case .failed(let error): throw .webSocket(error)
        }
    }

    func write(_ bytes: [UInt8]) async throws(SpiceClientError) {
        guard state.withLock({ $0.end == nil }) else { throw .closed }
        try await inner.write(WebSocketFrame.bytes(.binary, bytes, mask: Self.mask))
    }

    func close() {
        inner.close(after: WebSocketFrame.close(1000, mask: Self.mask))
    }
}
