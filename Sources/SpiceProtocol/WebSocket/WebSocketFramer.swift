/// Takes the frames that a server sends apart: RFC 6455, section 5, without extensions.
///
/// Pure and total: bytes in; data, the latest ping and the end out. Data is passed on as it comes, so nothing but a
/// frame's head and the body of a control frame is ever kept, whatever length is announced.
public struct WebSocketFramer: Sendable {
    /// How the peer's side ended.
    public enum End: Hashable, Sendable {
        /// The peer closed; the code is nil if it gave none.
        case closed(code: UInt16?, reason: String)
        case failed(WebSocketError)
    }

    /// What a piece of the connection's bytes amounts to.
    public struct Taken: Hashable, Sendable {
        public var data: [UInt8] = []
        /// The body of the last ping; earlier ones need no answer of their own (section 5.5.3).
        public var ping: [UInt8]?
        public var end: End?
    }

    /// Frames above this size are refused: the largest SPICE message with its header fits.
    public static let defaultLimit = 256 << 20

    private enum State {
        case head
        case data(left: Int)
        case control(WebSocketFrame.Opcode, left: Int)
    }

    private let limit: Int
    private var state = State.head
    private var head: [UInt8] = []
    private var body: [UInt8] = []
    /// Whether the current frame, or the last one of data, is to be continued.
    private var isFragmented = false
    private var end: End?

    public init(limit: Int = WebSocketFramer.defaultLimit) {
        self.limit = limit
    }

    /// Whether the connection may end here without cutting a frame.
    public var isBetweenFrames: Bool {
        if case .head = state { head.isEmpty } else { false }
    }

    /// Takes bytes as they come. Behind the end nothing is read any more.
    public mutating func take(_ bytes: [UInt8]) -> Taken {
        var taken = Taken()
        var rest = bytes[...]
        while end == nil, !rest.isEmpty {
            switch state {
            case .head: readHead(&rest)
            case .data(let left):
                let piece = rest.prefix(left)
                rest = rest.dropFirst(left)
                taken.data += piece
                state = piece.count == left ? .head : .data(left: left - piece.count)
            case .control(let opcode, let left):
                let piece = rest.prefix(left)
                rest = rest.dropFirst(left)
                body += piece
                state = .control(opcode, left: left - piece.count)
            }
            // Also for bodies of no bytes, which nothing follows.
            if end == nil, case .control(let opcode, 0) = state { finishControl(opcode, &taken) }
        }
        taken.end = end
        return taken
    }

    private mutating func readHead(_ rest: inout ArraySlice<UInt8>) {
        while let byte = rest.popFirst() {
            head.append(byte)
            do throws(WebSocketError) {
                if try parseHead() {
                    head.removeAll(keepingCapacity: true)
                    return
                }
            } catch {
                end = .failed(error)
                return
            }
        }
    }

    /// Whether the head is complete, and so the state is that of the body.
    private mutating func parseHead() throws(WebSocketError) -> Bool {
        let opcode = try Self.opcode(head[0])
        let isFinal = head[0] & 0x80 != 0
        guard head.count >= 2 else {
            try check(opcode, isFinal: isFinal)
            return false
        }
        guard head[1] & 0x80 == 0 else { throw .badFrame("a server's frame is masked") }
        let extra = [126: 2, 127: 8][head[1]] ?? 0
        if opcode.isControl, extra > 0 {
            throw .badFrame("a control frame of more than \(WebSocketFrame.controlLimit) bytes")
        }
        guard head.count == 2 + extra else { return false }
        let wide = head[2...].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        let length = extra == 0 ? UInt64(head[1]) : wide
        if extra == 2 && length < 126 || extra == 8 && length < 0x10000 {
            throw .badFrame("a length of \(length) in \(extra) bytes")
        }
        guard length <= UInt64(clamping: limit), let size = Int(exactly: length) else {
            throw .badFrame("a frame of \(length) bytes, more than \(limit)")
        }
        if opcode.isControl {
            state = .control(opcode, left: size)
        } else {
            isFragmented = !isFinal
            state = size == 0 ? .head : .data(left: size)
        }
        return true
    }

    private static func opcode(_ byte: UInt8) throws(WebSocketError) -> WebSocketFrame.Opcode {
        guard byte & 0x70 == 0 else { throw .badFrame("reserved bits are set") }
        guard let opcode = WebSocketFrame.Opcode(rawValue: byte & 0x0f) else {
            throw .badFrame("unknown kind of frame, \(byte & 0x0f)")
        }
        return opcode
    }

    /// Whether such a frame may come now.
    private func check(_ opcode: WebSocketFrame.Opcode, isFinal: Bool) throws(WebSocketError) {
        switch opcode {
        case .text: throw .badFrame("text instead of binary data")
        case .binary where isFragmented: throw .badFrame("a new message before the end of the last one")
        case .continuation where !isFragmented: throw .badFrame("a continuation of nothing")
        case .close, .ping, .pong:
            if !isFinal { throw .badFrame("a control frame in pieces") }
        default: break
        }
    }

    private mutating func finishControl(_ opcode: WebSocketFrame.Opcode, _ taken: inout Taken) {
        state = .head
        defer { body.removeAll(keepingCapacity: true) }
        switch opcode {
        case .ping: taken.ping = body
        case .close:
            do throws(WebSocketError) { end = try closing() } catch { end = .failed(error) }
        default: break
        }
    }

    private func closing() throws(WebSocketError) -> End {
        guard !body.isEmpty else { return .closed(code: nil, reason: "") }
        guard body.count >= 2 else { throw .badFrame("half a status code") }
        let code = UInt16(body[0]) << 8 | UInt16(body[1])
        switch code {
        case 1000...1003, 1007...1014, 3000...4999: break
        default: throw .badFrame("a status code that is none, \(code)")
        }
        guard String(validating: body[2...], as: UTF8.self) != nil else { throw .badFrame("a reason that is not text") }
        return .closed(code: code, reason: WebSocketError.printable(body[2...], limit: WebSocketFrame.controlLimit))
    }
}
