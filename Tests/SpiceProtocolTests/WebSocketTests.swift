import SpiceProtocol
import Testing

/// SPICE-21: the frames and the opening handshake of RFC 6455, as a client has to read them.
struct WebSocketTests {
    /// A server's frame, its length in as few bytes as hold it.
    private static func frame(_ first: UInt8, _ payload: [UInt8]) -> [UInt8] {
        let count = payload.count
        let length: [UInt8] =
            switch count {
            case ...125: [UInt8(count)]
            case ...0xffff: [126, UInt8(count >> 8), UInt8(count & 255)]
            default: [127, 0, 0, 0, 0, 0, UInt8(count >> 16), UInt8(count >> 8 & 255), UInt8(count & 255)]
            }
        return [first] + length + payload
    }

    private struct Outcome: Equatable {
        var data: [UInt8] = []
        var pings: [[UInt8]] = []
        var end: WebSocketFramer.End?
    }

    private static func read(_ pieces: [ArraySlice<UInt8>]) -> Outcome {
        var framer = WebSocketFramer()
        var outcome = Outcome()
        for piece in pieces {
            let taken = framer.take(Array(piece))
            outcome.data += taken.data
            if let ping = taken.ping { outcome.pings.append(ping) }
            outcome.end = taken.end
        }
        return outcome
    }

    private static func pattern(_ count: Int) -> [UInt8] { (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 7) } }

    @Test func `SPICE-21 every split of fragments, pings between them and a close`() {
        let bytes =
            Self.frame(0x02, Self.pattern(3)) + Self.frame(0x89, [1, 2]) + Self.frame(0x00, Self.pattern(130))
            + Self.frame(0x8a, []) + Self.frame(0x00, []) + Self.frame(0x80, Self.pattern(5))
            + Self.frame(0x82, []) + Self.frame(0x82, Self.pattern(300)) + Self.frame(0x88, [0x03, 0xe8, 0x6f, 0x6b])
        let data = Self.pattern(3) + Self.pattern(130) + Self.pattern(5) + Self.pattern(300)
        let expected = Outcome(data: data, pings: [[1, 2]], end: .closed(code: 1000, reason: "ok"))
        // Behind the close nothing counts.
        #expect(Self.read([(bytes + [0xff, 0xff])[...]]) == expected)
        for middle in 0...bytes.count { #expect(Self.read([bytes[..<middle], bytes[middle...]]) == expected) }
        #expect(Self.read(bytes.indices.map { bytes[$0...$0] }) == expected)
        // Where it may end without cutting a frame.
        var framer = WebSocketFramer()
        let ends = bytes.map { byte -> Bool in
            _ = framer.take([byte])
            return framer.isBetweenFrames
        }
        #expect(ends.count { $0 } == 9)
    }

    @Test func `SPICE-21 lengths of all three forms`() {
        for count in [0, 1, 125, 126, 127, 0xffff, 0x10000, 70_000] {
            let payload = Self.pattern(count)
            let outcome = Self.read([Self.frame(0x82, payload)[...]])
            #expect(outcome == Outcome(data: payload))
        }
    }

    @Test(arguments: [
        ([0xc2, 0], "reserved bits are set"), ([0x92, 0], "reserved bits are set"), ([0xa2], "reserved bits are set"),
        ([0x83, 0], "unknown kind of frame, 3"), ([0x8b, 0], "unknown kind of frame, 11"),
        ([0x82, 0x80], "a server's frame is masked"), ([0x89, 0x81], "a server's frame is masked"),
        ([0x81, 1, 65], "text instead of binary data"), ([0x80, 0], "a continuation of nothing"),
        ([0x02, 0, 0x82], "a new message before the end of the last one"),
        ([0x02, 0, 0x80, 0, 0x00], "a continuation of nothing"), ([0x09, 0], "a control frame in pieces"),
        ([0x08, 0], "a control frame in pieces"), ([0x89, 126, 0], "a control frame of more than 125 bytes"),
        ([0x88, 127], "a control frame of more than 125 bytes"), ([0x82, 126, 0, 125], "a length of 125 in 2 bytes"),
        ([0x82, 127, 0, 0, 0, 0, 0, 0, 0xff, 0xff], "a length of 65535 in 8 bytes"),
        ([0x82, 127, 0, 0, 0, 0, 0x10, 0, 0, 1], "a frame of 268435457 bytes, more than 268435456"),
        (
            [0x82, 127, 0x80, 0, 0, 0, 0, 0, 0, 0],
            "a frame of 9223372036854775808 bytes, more than 268435456"
        ),
        (
            [0x82, 127, 255, 255, 255, 255, 255, 255, 255, 255],
            "a frame of 18446744073709551615 bytes, more than 268435456"
        ),
        ([0x88, 1, 3], "half a status code"), ([0x88, 2, 3, 0xed], "a status code that is none, 1005"),
        ([0x88, 2, 0, 1], "a status code that is none, 1"), ([0x88, 3, 3, 0xe8, 0xff], "a reason that is not text"),
    ])
    func `SPICE-21 frames that break a rule`(bytes: [UInt8], rule: String) {
        let before = Self.frame(0x82, [1, 2, 3])
        let expected = Outcome(data: [1, 2, 3], end: .failed(.badFrame(rule)))
        #expect(Self.read([(before + bytes + [9, 9, 9])[...]]) == expected)
        #expect(Self.read((before + bytes).map { [$0] }) == expected)
    }

    @Test func `SPICE-21 what a frame announces costs nothing`() {
        var framer = WebSocketFramer()
        #expect(framer.take([0x82, 127, 0, 0, 0, 0, 0x10, 0, 0, 0, 7, 8, 9]).data == [7, 8, 9])
        #expect(framer.take([10]).data == [10])
        #expect(!framer.isBetweenFrames)
    }

    @Test func `SPICE-21 of many pings the last one is answered`() {
        let pings = (0..<1000).flatMap { Self.frame(0x89, [UInt8($0 & 255)]) }
        #expect(Self.read([pings[...]]) == Outcome(pings: [[231]]))
    }

    @Test func `SPICE-21 closes with and without a reason`() {
        #expect(Self.read([[0x88, 0]]).end == .closed(code: nil, reason: ""))
        let words = Array("no\u{1b}[2J".utf8)
        let end = Self.read([Self.frame(0x88, [0x03, 0xf3] + words)[...]]).end
        #expect(end == .closed(code: 1011, reason: "no.[2J"))
    }

    @Test func `SPICE-21 a client's frames are masked`() {
        // RFC 6455, section 5.7.
        #expect(
            WebSocketFrame.bytes(.text, Array("Hello".utf8), mask: 0x37fa_213d) == [
                0x81, 0x85, 0x37, 0xfa, 0x21, 0x3d, 0x7f, 0x9f, 0x4d, 0x51, 0x58,
            ])
        #expect(WebSocketFrame.close(1002, mask: 0) == [0x88, 0x82, 0, 0, 0, 0, 0x03, 0xea])
        for count in [0, 125, 126, 0xffff, 0x10000] {
            let payload = Self.pattern(count)
            var frame = WebSocketFrame.bytes(.binary, payload, mask: 0x0102_0304)
            let head = frame.count - count
            #expect(frame[1] & 0x80 != 0 && frame[(head - 4)..<head].elementsEqual([1, 2, 3, 4]))
            for place in 0..<count { frame[head + place] ^= UInt8(place % 4 + 1) }
            frame[1] &= 0x7f
            frame.removeSubrange((head - 4)..<head)
            #expect(Self.read([frame[...]]) == Outcome(data: payload))
        }
    }

    // MARK: The opening handshake

    private static func upgrade() throws -> WebSocketUpgrade {
        try WebSocketUpgrade(host: "h:1", resource: "/p?t=1", key: "KEY", accept: "YES")
    }

    /// What reading an answer leads to: what came behind it, or an error.
    private static func answer(_ pieces: [ArraySlice<UInt8>]) throws -> Result<[UInt8], WebSocketError>? {
        var upgrade = try upgrade()
        for (number, piece) in pieces.enumerated() {
            do throws(WebSocketError) {
                guard let rest = try upgrade.take(Array(piece)) else { continue }
                return .success(rest + pieces[(number + 1)...].joined())
            } catch {
                return .failure(error)
            }
        }
        return nil
    }

    private static func head(_ lines: String...) -> [UInt8] {
        Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8)
    }

    @Test func `SPICE-21 the request`() throws {
        let text = String(decoding: try Self.upgrade().request, as: UTF8.self)
        #expect(text.hasPrefix("GET /p?t=1 HTTP/1.1\r\nHost: h:1\r\n") && text.hasSuffix("\r\n\r\n"))
        let lines = text.split(separator: "\r\n").dropFirst().sorted()
        #expect(
            lines == [
                "Connection: Upgrade", "Host: h:1", "Sec-WebSocket-Key: KEY", "Sec-WebSocket-Protocol: binary",
                "Sec-WebSocket-Version: 13", "Upgrade: websocket",
            ])
        for (host, resource) in [
            ("h", "p"), ("h", "/a b"), ("h", "/a\r\nX: y"), ("h", "/ä"), ("h", "/#a"), ("a\r\nb", "/"), ("", "/"),
            ("ä", "/"),
        ] {
            #expect(throws: WebSocketError.self) {
                _ = try WebSocketUpgrade(host: host, resource: resource, key: "", accept: "")
            }
        }
    }

    @Test func `SPICE-21 every split of a right answer`() throws {
        // As libspice-server writes it, and as others may.
        let heads = [
            Self.head(
                "HTTP/1.1 101 Switching Protocols", "Upgrade: WebSocket", "Connection: Upgrade",
                "Sec-WebSocket-Accept: YES", "Sec-WebSocket-Protocol: binary"),
            Self.head(
                "HTTP/1.1 101 ", "server:x", "UPGRADE:websocket", "connection:\tkeep-alive , UPGRADE ",
                "sec-websocket-accept:YES"),
        ]
        for head in heads {
            let bytes = head + [0x82, 0, 13, 10]
            for middle in 0...bytes.count {
                #expect(try Self.answer([bytes[..<middle], bytes[middle...]]) == .success([0x82, 0, 13, 10]))
            }
            #expect(try Self.answer(bytes.indices.map { bytes[$0...$0] }) == .success([0x82, 0, 13, 10]))
            for end in 0..<head.count { #expect(try Self.answer([head[..<end]]) == nil) }
        }
    }

    @Test func `SPICE-21 wrong answers`() throws {
        let first = "HTTP/1.1 101 Switching Protocols"
        let (upgrade, connection, accept) = ("Upgrade: websocket", "Connection: upgrade", "Sec-WebSocket-Accept: YES")
        let bad: [([UInt8], String)] = [
            (Self.head(first, connection, accept), "(Upgrade)"),
            (Self.head(first, "Upgrade: h2c", connection, accept), "(Upgrade)"),
            (Self.head(first, upgrade, upgrade, connection, accept), "(Upgrade)"),
            (Self.head(first, upgrade, accept), "(Connection)"),
            (Self.head(first, upgrade, "Connection: upgraded", accept), "(Connection)"),
            (Self.head(first, upgrade, connection), "(Sec-WebSocket-Accept)"),
            (Self.head(first, upgrade, connection, "Sec-WebSocket-Accept: yes"), "(Sec-WebSocket-Accept)"),
            (Self.head(first, upgrade, connection, accept, accept), "(Sec-WebSocket-Accept)"),
            (Self.head(first, upgrade, connection, accept, "Sec-WebSocket-Protocol: base64"), "subprotocol"),
            (Self.head(first, upgrade, connection, accept, "Sec-WebSocket-Extensions: x"), "extension"),
            (Self.head(first, upgrade, connection, accept, " folded"), "no name"),
            (Self.head(first, upgrade, connection, accept, "no colon"), "no name"),
            (Self.head(first, upgrade, connection, accept, "a: b\u{0}"), "control character"),
            (Self.head(first, upgrade, connection, accept, "a: b\nc: d"), "without CR"),
            (Self.head("HTTP/1.0 101 Switching", upgrade, connection, accept), "another version"),
            (Self.head("HTTP/1.1 1O1 x", upgrade, connection, accept), "no status"),
            (Self.head("HTTP/1.1 999", upgrade, connection, accept), "no status"),
            (Self.head("HTTP/1.1", upgrade, connection, accept), "no status"),
        ]
        for (bytes, text) in bad {
            guard case .failure(.badAnswer(let what))? = try Self.answer([bytes[...]]) else {
                Issue.record("taken: \(String(decoding: bytes, as: UTF8.self))")
                continue
            }
            #expect(what.contains(text))
            #expect(try Self.answer(bytes.map { [$0] }) == .failure(.badAnswer(what)))
        }
    }

    @Test func `SPICE-21 who answers instead, and what helps`() throws {
        func error(_ bytes: [UInt8]) throws -> WebSocketError? {
            let whole = try Self.answer([bytes[...]])
            let split = try Self.answer(bytes.map { [$0] })
            guard case .failure(let error)? = whole, case .failure(let same)? = split else { return nil }
            #expect(error.cure == same.cure)
            return error
        }
        #expect(try error(Array("REDQ\u{2}\0\0\0".utf8)) == .notHTTP(.spice))
        #expect(WebSocketError.notHTTP(.spice).cure?.contains("spice://") == true)
        #expect(try error([0x15, 0x03, 0x01, 0, 2]) == .notHTTP(.tls))
        #expect(WebSocketError.notHTTP(.tls).cure == "use spice+wss://")
        #expect(try error(Array("RFB 003.008\n".utf8)) == .notHTTP(.other(Array("RFB 003.008\n".utf8))))
        let moved = WebSocketError.status(301, reason: "Moved", location: "https://h/w")
        #expect(try error(Self.head("HTTP/1.1 301 Moved", "Location: https://h/w")) == moved)
        #expect(moved.cure?.contains("https://h/w") == true)
        // Nothing that a terminal would obey.
        #expect(
            try error(Self.head("HTTP/1.0 404 \u{1b}[2J"))
                == .badAnswer("a control character in its head"))
        #expect(
            try error(Self.head("HTTP/1.0 400 Bad Request")) == .status(400, reason: "Bad Request", location: nil))
        // What ended too early.
        var upgrade = try Self.upgrade()
        #expect(upgrade.cutShort == .noAnswer(""))
        _ = try upgrade.take(Array("HTTP/1.1 1".utf8))
        #expect(upgrade.cutShort == .noAnswer(""))
        upgrade = try Self.upgrade()
        _ = try upgrade.take(Array("RE".utf8))
        #expect(upgrade.cutShort == .notHTTP(.other(Array("RE".utf8))))
    }

    @Test func `SPICE-21 a head without end`() throws {
        let start = Array("HTTP/1.1 101 x\r\n".utf8)
        let filler = [UInt8](repeating: 65, count: WebSocketUpgrade.headLimit)
        let error = WebSocketError.headTooLong(limit: 16 << 10)
        #expect(try Self.answer([(start + filler)[...]]) == .failure(error))
        #expect(try Self.answer((start + filler).map { [$0] }) == .failure(error))
        // As long as may be.
        let lines = start + Array("Upgrade: websocket\r\nConnection: upgrade\r\nSec-WebSocket-Accept: YES\r\nX: ".utf8)
        let longest = lines + filler[..<((16 << 10) - lines.count - 4)] + Array("\r\n\r\n".utf8)
        #expect(longest.count == 16 << 10)
        #expect(try Self.answer([(longest + [1])[...]]) == .success([1]))
        #expect(try Self.answer([(lines + [65] + longest[lines.count...])[...]]) == .failure(error))
    }
}
