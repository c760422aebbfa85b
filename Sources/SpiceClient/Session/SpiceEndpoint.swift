/// Where a server listens.
public enum SpiceEndpoint: Hashable, Sendable {
    case unix(path: String)
    case tcp(host: String, port: Int)

    /// The machine's name, as keys and certificates have it.
    var host: String {
        if case .tcp(let host, _) = self { host } else { "localhost" }
    }

    /// The machine's name and port, as a web server has it.
    var authority: String {
        guard case .tcp(let host, let port) = self else { return host }
        return host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)"
    }
}

/// The address of a session: one endpoint, or one for plain and one for encrypted channels.
///
/// Forms: `spice://HOST:PORT`, `spice://HOST?port=P&tls-port=P&password=W`, `spice+tls://HOST:PORT`,
/// `spice+unix:///PATH`; over WebSocket `spice+ws://HOST:PORT/PATH`, encrypted `spice+wss://HOST:PORT/PATH`, and
/// `spice+ws+unix:///SOCKET`. What the query of such an address has beyond the above, a gateway's token say, is a part of
/// the path.
public struct SpiceAddress: Hashable, Sendable {
    public var plain: SpiceEndpoint?
    public var secure: SpiceEndpoint?
    /// The password that the address carries.
    public var password: String?
    /// Path and query to ask a web server for if each channel is to be a WebSocket, "/" for SPICE servers themselves;
    /// nil for channels that are connections of their own.
    public var webSocketPath: String?

    public init(
        plain: SpiceEndpoint?, secure: SpiceEndpoint? = nil, password: String? = nil, webSocketPath: String? = nil
    ) {
        self.plain = plain
        self.secure = secure
        self.password = password
        self.webSocketPath = webSocketPath
    }

    /// Reads a URI.
    ///
    /// - Throws: ``SpiceClientError/badAddress(_:)``.
    public init(_ uri: String) throws(SpiceClientError) {
        func bad(_ why: String) -> SpiceClientError { .badAddress("\(uri): \(why)") }
        guard let separator = uri.firstRange(of: "://") else { throw bad("no scheme") }
        let name = uri[..<separator.lowerBound].lowercased()
        let inner = Self.webSocketSchemes[name]
        let scheme = inner ?? name
        let parts = uri[separator.upperBound...].split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        var place = parts.first ?? ""
        var path = ""
        if inner != nil, scheme != "spice+unix", let slash = place.firstIndex(of: "/") {
            path = String(place[slash...])
            place = place[..<slash]
        }
        var foreign: [Substring] = []
        var query: [Substring: String] = [:]
        if parts.count > 1 {
            for pair in parts[1].split(whereSeparator: { $0 == "&" || $0 == ";" && inner == nil }) {
                let sides = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
                if inner != nil, !["password", "port", "tls-port"].contains(sides[0]) {
                    foreign.append(pair)
                    continue
                }
                guard let value = Self.decoded(sides.count > 1 ? sides[1] : "") else { throw bad("bad % sign") }
                query[sides[0]] = value
            }
        }
        password = query["password"]
        if inner != nil {
            webSocketPath = (path.isEmpty ? "/" : path) + (foreign.isEmpty ? "" : "?" + foreign.joined(separator: "&"))
        }
        if scheme == "spice+unix" {
            // libvirt writes a password in front of the path: spice+unix://:password@/path.
            var place = place
            if place.hasPrefix(":"), let end = place.firstIndex(of: "@") {
                password = Self.decoded(place[..<end].dropFirst())
                place = place[place.index(after: end)...]
            }
            guard let path = Self.decoded(place), path.hasPrefix("/") else { throw bad("no absolute path") }
            plain = .unix(path: path)
            return
        }
        guard scheme == "spice" || scheme == "spice+tls" else { throw bad("unknown scheme") }
        let (host, port) = try Self.hostAndPort(place, bad)
        func endpoint(_ text: String?) throws(SpiceClientError) -> SpiceEndpoint? {
            guard let text else { return nil }
            guard let port = UInt16(text), port > 0 else { throw bad("bad port") }
            return .tcp(host: host, port: Int(port))
        }
        if scheme == "spice+tls" {
            plain = nil
            secure = try endpoint(port ?? query["tls-port"])
        } else {
            plain = try endpoint(port ?? query["port"])
            secure = try endpoint(query["tls-port"])
        }
        guard plain != nil || secure != nil else { throw bad("no port") }
    }

    /// Schemes of WebSockets, each with that of what it goes over.
    private static let webSocketSchemes = [
        "spice+ws": "spice", "spice+wss": "spice+tls", "spice+ws+unix": "spice+unix",
    ]

    private static func hostAndPort(
        _ place: Substring, _ bad: (String) -> SpiceClientError
    ) throws(SpiceClientError) -> (host: String, port: String?) {
        var place = place
        if place.hasSuffix("/") { place = place.dropLast() }
        if place.hasPrefix("[") {
            guard let close = place.firstIndex(of: "]") else { throw bad("no closing bracket") }
            let rest = place[place.index(after: close)...]
            guard rest.isEmpty || rest.hasPrefix(":") else { throw bad("text behind the bracket") }
            return (String(place[..<close].dropFirst()), rest.isEmpty ? nil : String(rest.dropFirst()))
        }
        let parts = place.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count <= 2, let host = parts.first, !host.isEmpty else { throw bad("no host") }
        return (String(host), parts.count == 2 ? String(parts[1]) : nil)
    }

    /// `text` with its %-escapes resolved.
    private static func decoded(_ text: Substring) -> String? {
        var bytes: [UInt8] = []
        var rest = text.utf8[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            guard rest.count >= 2, let value = UInt8(String(rest.prefix(2)) ?? "", radix: 16) else { return nil }
            bytes.append(value)
            rest = rest.dropFirst(2)
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
