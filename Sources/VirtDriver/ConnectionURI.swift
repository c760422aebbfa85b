public import VirtError

/// A connection URI: `driver[+transport]://[user@][host][:port]/path[?parameters]`.
///
/// Source: libvirt's "Connection URIs" page and RFC 3986.
public struct ConnectionURI: Sendable, Hashable {
    public var driver: String
    public var transport: String?
    public var user: String?
    public var host: String?
    public var port: Int?
    public var path: String
    public var parameters: [Parameter]

    /// A `name=value` pair of the query, decoded.
    public struct Parameter: Sendable, Hashable {
        public var name: String
        public var value: String

        public init(name: String, value: String) {
            self.name = name
            self.value = value
        }
    }

    /// The value of the first parameter `name`.
    public func parameter(_ name: String) -> String? {
        parameters.first { $0.name == name }?.value
    }

    /// One of this host, without parameters.
    public init(driver: String, path: String) {
        self.driver = driver
        self.path = path
        parameters = []
    }

    /// Reads a URI.
    ///
    /// - Throws: error 5 or 8 as libvirt does, with what is wrong and what it should read.
    public init(_ text: String) throws(VirtError) {
        guard let colon = text.firstIndex(of: ":") else {
            throw VirtError(
                code: .noConnect, domain: .none,
                message: "no connection driver available for \(text)", strings: [text],
                cause: "'\(text)' has no scheme", cures: ["write driver:///path, for example qemu:///system"])
        }
        let scheme = text[..<colon]
        if let plus = scheme.firstIndex(of: "+") {
            driver = String(scheme[..<plus])
            transport = String(scheme[scheme.index(after: plus)...])
        } else {
            driver = String(scheme)
            transport = nil
        }
        var rest = text[text.index(after: colon)...]
        if let hash = rest.firstIndex(of: "#") { rest = rest[..<hash] }
        var query: Substring = ""
        if let mark = rest.firstIndex(of: "?") {
            query = rest[rest.index(after: mark)...]
            rest = rest[..<mark]
        }
        if rest.hasPrefix("//") {
            rest = rest.dropFirst(2)
            let end = rest.firstIndex(of: "/") ?? rest.endIndex
            var authority = rest[..<end]
            rest = rest[end...]
            if let at = authority.lastIndex(of: "@") {
                user = Self.decode(authority[..<at])
                authority = authority[authority.index(after: at)...]
            }
            if let separator = Self.portSeparator(authority) {
                guard let number = Int(authority[authority.index(after: separator)...]), (0...65535).contains(number)
                else {
                    throw VirtError(.invalidArg, "'\(text)' has a port that is no number from 0 to 65535", domain: .uri)
                }
                port = number
                authority = authority[..<separator]
            }
            host = authority.isEmpty ? nil : Self.decode(authority.drop { $0 == "[" }.prefix { $0 != "]" })
        }
        path = Self.decode(rest)
        parameters = query.split(separator: "&").map { pair in
            let halves = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return Parameter(name: Self.decode(halves[0]), value: halves.count > 1 ? Self.decode(halves[1]) : "")
        }
    }

    /// The colon in front of a port; one inside an IPv6 literal's brackets is none.
    private static func portSeparator(_ authority: Substring) -> Substring.Index? {
        guard let colon = authority.lastIndex(of: ":") else { return nil }
        if let bracket = authority.lastIndex(of: "]"), bracket > colon { return nil }
        return colon
    }

    private static func decode(_ text: Substring) -> String {
        guard text.contains("%") else { return String(text) }
        var bytes: [UInt8] = []
        var input = Array(text.utf8)[...]
        while let byte = input.popFirst() {
            if byte == UInt8(ascii: "%"),
                let value = UInt8(String(decoding: input.prefix(2), as: UTF8.self), radix: 16),
                input.count >= 2
            {
                bytes.append(value)
                input = input.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension ConnectionURI: CustomStringConvertible {
    public var description: String {
        var text = driver
        if let transport { text += "+\(transport)" }
        text += "://"
        if let user { text += "\(user)@" }
        if let host { text += host.contains(":") ? "[\(host)]" : host }
        if let port { text += ":\(port)" }
        text += path
        if !parameters.isEmpty {
            text += "?" + parameters.map { "\($0.name)=\($0.value)" }.joined(separator: "&")
        }
        return text
    }
}
