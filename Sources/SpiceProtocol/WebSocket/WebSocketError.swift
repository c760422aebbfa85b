/// Why SPICE could not be had over a WebSocket, or not go on.
public enum WebSocketError: Error, Hashable, Sendable {
    /// What answers on a port instead of a WebSocket server.
    public enum Peer: Hashable, Sendable {
        /// A SPICE server that knows nothing of WebSocket: libspice-server before 0.14.3.
        case spice
        /// A server that wants its port encrypted.
        case tls
        /// One that sent these bytes first.
        case other([UInt8])
    }

    /// The peer does not speak HTTP.
    case notHTTP(Peer)
    /// The peer ended the connection before it had answered; the operating system's words, if it has any.
    case noAnswer(String)
    /// A web server that does not change to WebSocket: its status, its words, and where it points to.
    case status(Int, reason: String, location: String?)
    /// The answer breaks a rule of HTTP or of the opening handshake; the text says which.
    case badAnswer(String)
    /// The answer's head is longer than this many bytes.
    case headTooLong(limit: Int)
    /// A part of the address that can not stand in a request.
    case badRequest(String)
    /// A frame breaks a rule of RFC 6455; the text says which.
    case badFrame(String)
    /// The peer closed for a reason other than the end of its work: RFC 6455's status code, and its words.
    case closed(code: UInt16, reason: String)

    /// What is wrong.
    public var cause: String {
        switch self {
        case .notHTTP(.spice): "this port speaks SPICE, but not over WebSocket"
        case .notHTTP(.tls): "this port is encrypted"
        case .notHTTP(.other(let bytes)): "this port does not speak HTTP; it begins with “\(Self.printable(bytes))”"
        case .noAnswer(let words):
            "the server ended the connection instead of answering the WebSocket request\(words.isEmpty ? "" : ", ")\(words)"
        case .status(let code, let reason, _):
            "the web server answers \(code)\(reason.isEmpty ? "" : " ")\(reason) instead of opening a WebSocket"
        case .badAnswer(let what): "the answer to the WebSocket request is wrong: \(what)"
        case .headTooLong(let limit): "the answer to the WebSocket request has more than \(limit) bytes"
        case .badRequest(let what): what
        case .badFrame(let what): "the server breaks the WebSocket protocol: \(what)"
        case .closed(let code, let reason):
            "the server closed the WebSocket with status \(code)\(reason.isEmpty ? "" : ": ")\(reason)"
        }
    }

    /// What helps; nil where only the server can be mended.
    public var cure: String? {
        switch self {
        case .notHTTP(.spice): "use spice://, or a gateway such as websockify in front of it"
        case .notHTTP(.tls): "use spice+wss://"
        case .notHTTP(.other): "check the port"
        case .noAnswer:
            "check the port; if it is encrypted, use spice+wss://, if it is SPICE without WebSocket, spice://"
        case .status(300..<400, _, let location?): "use the address that it points to, \(location)"
        case .status(401, _, _), .status(403, _, _), .status(407, _, _):
            "give the token that the gateway asks for in the address's path"
        case .status(404, _, _), .status(405, _, _): "check the address's path, /websockify with many gateways"
        case .status(502..<505, _, _): "check that the gateway reaches the SPICE server"
        case .status, .badAnswer, .headTooLong: "check that the port is a SPICE server's or its gateway's"
        case .badRequest: "write it with % signs, as in a web address"
        case .closed(1011, _), .closed(1014, _): "check that the gateway reaches the SPICE server"
        case .badFrame, .closed: nil
        }
    }

    /// `bytes` as text without anything that a terminal would obey.
    static func printable(_ bytes: some Collection<UInt8>, limit: Int = 80) -> String {
        String(decoding: bytes.prefix(limit).map { (0x20...0x7e).contains($0) ? $0 : UInt8(ascii: ".") }, as: UTF8.self)
    }
}
