/// The opening handshake as a client does it: RFC 6455, section 4.1.
///
/// Pure: the request to send; bytes of the answer in; what came behind the answer out.
public struct WebSocketUpgrade: Sendable {
    /// The longest head of an answer, in bytes.
    public static let headLimit = 16 << 10
    /// The subprotocol that libspice-server and websockify know: the bytes as they are.
    public static let subprotocol = "binary"
    /// What is added to a key before it is hashed (section 1.3).
    public static let keySuffix = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"

    /// What to send; in one write, since libspice-server takes a request only if it comes in one piece.
    public let request: [UInt8]
    private let accept: String
    private var head: [UInt8] = []

    /// - Parameters:
    ///   - host: the server's name, and its port if that is not the scheme's.
    ///   - resource: path and query, with %-escapes.
    ///   - key: 16 random bytes in base 64.
    ///   - accept: the base 64 of the SHA-1 of the key and ``keySuffix``.
    /// - Throws: ``WebSocketError/badRequest(_:)`` for a host or resource that would not be one word.
    public init(host: String, resource: String, key: String, accept: String) throws(WebSocketError) {
        func isWord(_ text: String) -> Bool { !text.isEmpty && text.utf8.allSatisfy { (0x21...0x7e).contains($0) } }
        guard isWord(host) else { throw .badRequest("a host's name for a web server has to be plain ASCII") }
        guard resource.hasPrefix("/"), isWord(resource), !resource.contains("#") else {
            throw .badRequest("a web server's path begins with / and has only printable ASCII, without spaces and #")
        }
        request = Array(
            """
            GET \(resource) HTTP/1.1\r
            Host: \(host)\r
            Upgrade: websocket\r
            Connection: Upgrade\r
            Sec-WebSocket-Key: \(key)\r
            Sec-WebSocket-Version: 13\r
            Sec-WebSocket-Protocol: \(Self.subprotocol)\r
            \r

            """.utf8)
        self.accept = accept
    }

    /// Takes bytes of the answer as they come.
    ///
    /// - Returns: the bytes behind the answer, once it has come and is right; nil before.
    public mutating func take(_ bytes: [UInt8]) throws(WebSocketError) -> [UInt8]? {
        // The answer's end may have begun in what came before.
        var place = max(0, head.count - 3)
        let room = Self.headLimit - head.count
        head += bytes.prefix(room)
        try checkStart()
        while place + 4 <= head.count {
            if head[place..<place + 4].elementsEqual("\r\n\r\n".utf8) {
                let rest = Array(head[(place + 4)...]) + bytes.dropFirst(room)
                try check(head[..<place])
                return rest
            }
            place += 1
        }
        guard head.count < Self.headLimit else { throw .headTooLong(limit: Self.headLimit) }
        return nil
    }

    /// Why there was no answer, for a connection that ended.
    public var cutShort: WebSocketError { head.isEmpty || isHTTP ? .noAnswer("") : .notHTTP(.other(head)) }

    private var isHTTP: Bool {
        let start = "HTTP/1.".utf8
        return head.prefix(start.count).elementsEqual(start.prefix(head.count))
    }

    /// Finds out early who does not speak HTTP: such a peer may wait for more without end.
    private func checkStart() throws(WebSocketError) {
        guard !isHTTP else { return }
        let known: [([UInt8], WebSocketError.Peer)] = [(Array("REDQ".utf8), .spice), ([0x15, 0x03], .tls)]
        for (magic, peer) in known where head.prefix(magic.count).elementsEqual(magic.prefix(head.count)) {
            if head.count >= magic.count { throw .notHTTP(peer) }
            return
        }
        throw .notHTTP(.other(Array(head.prefix(16))))
    }

    private func check(_ head: ArraySlice<UInt8>) throws(WebSocketError) {
        var lines = try Self.lines(head)
        let first = lines.removeFirst()
        let words = first.split(separator: UInt8(ascii: " "), maxSplits: 2, omittingEmptySubsequences: false)
        guard words.count >= 2, words[0].count == 8, words[1].count == 3,
            words[1].allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
            let status = Int(String(decoding: words[1], as: UTF8.self)), (100...599).contains(status)
        else { throw .badAnswer("no status in “\(WebSocketError.printable(first))”") }
        let fields = try Self.fields(lines)
        guard status == 101 else {
            let reason = WebSocketError.printable(words.count > 2 ? words[2] : [])
            throw .status(status, reason: reason, location: fields["location"]?.first)
        }
        guard words[0].last == UInt8(ascii: "1") else { throw .badAnswer("another version than HTTP/1.1") }
        try check(fields)
    }

    private func check(_ fields: [String: [String]]) throws(WebSocketError) {
        let upgrade = fields["upgrade"] ?? []
        guard upgrade.count == 1, upgrade[0].lowercased() == "websocket" else {
            throw .badAnswer("it does not change to WebSocket (Upgrade)")
        }
        let connection = (fields["connection"] ?? []).flatMap { $0.split(separator: ",") }
        guard connection.contains(where: { $0.filter { $0 != " " && $0 != "\t" }.lowercased() == "upgrade" }) else {
            throw .badAnswer("it keeps the connection as it is (Connection)")
        }
        guard fields["sec-websocket-accept"] == [accept] else {
            throw .badAnswer("it does not belong to this request (Sec-WebSocket-Accept)")
        }
        guard [nil, [Self.subprotocol]].contains(fields["sec-websocket-protocol"]) else {
            throw .badAnswer("it chooses a subprotocol that was not offered")
        }
        guard fields["sec-websocket-extensions"] == nil else {
            throw .badAnswer("it chooses an extension, and none was offered")
        }
    }

    /// The lines of a head; never none.
    private static func lines(_ head: ArraySlice<UInt8>) throws(WebSocketError) -> [ArraySlice<UInt8>] {
        var lines: [ArraySlice<UInt8>] = []
        var rest = head
        while let place = rest.firstIndex(of: UInt8(ascii: "\n")) {
            let line = rest[..<place]
            guard line.last == UInt8(ascii: "\r") else { throw .badAnswer("a line that ends without CR") }
            lines.append(line.dropLast())
            rest = rest[(place + 1)...]
        }
        lines.append(rest)
        let isClean = lines.allSatisfy { $0.allSatisfy { $0 == 9 || $0 >= 0x20 && $0 != 0x7f } }
        guard isClean else { throw .badAnswer("a control character in its head") }
        return lines
    }

    /// Values by name in lower case.
    private static func fields(_ lines: [ArraySlice<UInt8>]) throws(WebSocketError) -> [String: [String]] {
        var fields: [String: [String]] = [:]
        for line in lines {
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex,
                line[..<colon].allSatisfy({ $0 > 0x20 && $0 < 0x7f })
            else { throw .badAnswer("no name in “\(WebSocketError.printable(line))”") }
            var value = line[(colon + 1)...]
            while let byte = value.first, byte == 9 || byte == 0x20 { value = value.dropFirst() }
            while let byte = value.last, byte == 9 || byte == 0x20 { value = value.dropLast() }
            fields[String(decoding: line[..<colon], as: UTF8.self).lowercased(), default: []]
                .append(WebSocketError.printable(value, limit: 256))
        }
        return fields
    }
}
