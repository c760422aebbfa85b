import SpiceProtocol

/// What a web server answers, and the frames that follow.
enum SpiceWebSocket {
    /// The first byte says which of both it is and where the rest is split: every split has to lead to the same.
    static func check(_ bytes: [UInt8]) {
        guard let first = bytes.first else { return }
        let rest = Array(bytes.dropFirst())
        let middle = min(Int(first >> 1), rest.count)
        let pieces = [Array(rest[..<middle]), Array(rest[middle...])]
        if first & 1 == 0 {
            precondition(frames([rest]) == frames(pieces), "a split changes what the frames carry")
        } else {
            precondition(answer([rest]) == answer(pieces), "a split changes the answer")
        }
    }

    private static func frames(_ pieces: [[UInt8]]) -> WebSocketFramer.Taken? {
        var framer = WebSocketFramer(limit: 1 << 20)
        var all: WebSocketFramer.Taken?
        for piece in pieces {
            let taken = framer.take(piece)
            precondition(taken.data.count + (taken.ping?.count ?? 0) <= pieces.joined().count, "bytes out of nothing")
            var sum = all ?? taken
            if all != nil { sum.data += taken.data }
            sum.ping = taken.ping ?? all?.ping
            sum.end = taken.end
            all = sum
        }
        return all
    }

    private static func answer(_ pieces: [[UInt8]]) -> String {
        let request = try? WebSocketUpgrade(host: "h", resource: "/", key: "KEY", accept: "YES")
        guard var upgrade = request else { preconditionFailure("a right request is refused") }
        for (number, piece) in pieces.enumerated() {
            do {
                guard let rest = try upgrade.take(piece) else { continue }
                return "\(rest + pieces[(number + 1)...].joined())"
            } catch .notHTTP(.other) {
                // How much of it came first is chance.
                return "not HTTP"
            } catch {
                return "\(error) \(error.cause) \(error.cure ?? "")"
            }
        }
        return "more"
    }
}
