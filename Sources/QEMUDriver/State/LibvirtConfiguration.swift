/// The syntax of libvirt's configuration files: `key = value` with integers, strings and lists, `#` for comments.
///
/// Lines that are not understood are skipped; the daemon's own files are checked elsewhere.
struct LibvirtConfiguration: Sendable {
    enum Value: Hashable, Sendable {
        case integer(Int64)
        case string(String)
        case list([String])
    }

    private var values: [String: Value] = [:]

    init(_ text: String) {
        // A list may go over several lines.
        var pending = ""
        for line in text.split(separator: "\n", omittingEmptySubsequences: true) {
            let trimmed = line.drop { $0 == " " || $0 == "\t" }
            if trimmed.hasPrefix("#") || trimmed.isEmpty { continue }
            pending += trimmed
            if pending.contains("["), !pending.contains("]") { continue }
            add(pending)
            pending = ""
        }
    }

    func value(_ key: String) -> Value? { values[key] }

    func string(_ key: String) -> String? {
        if case .string(let text)? = values[key] { text } else { nil }
    }

    func integer(_ key: String) -> Int64? {
        if case .integer(let number)? = values[key] { number } else { nil }
    }

    private mutating func add(_ line: String) {
        let halves = line.split(separator: "=", maxSplits: 1)
        guard halves.count == 2 else { return }
        let key = String(halves[0].filter { !$0.isWhitespace })
        let text = halves[1].drop { $0.isWhitespace }
        if text.first == "[" {
            values[key] = .list(Self.quoted(text))
        } else if let string = Self.quoted(text).first {
            values[key] = .string(string)
        } else if let number = Int64(text.prefix { $0.isNumber || $0 == "-" }) {
            values[key] = .integer(number)
        }
    }

    /// The quoted strings of `text`, in double or single quotes.
    private static func quoted(_ text: Substring) -> [String] {
        var strings: [String] = []
        var rest = text
        while let start = rest.firstIndex(where: { $0 == "\"" || $0 == "'" }) {
            let after = rest[rest.index(after: start)...]
            guard let end = after.firstIndex(of: rest[start]) else { break }
            strings.append(String(after[..<end]))
            rest = after[after.index(after: end)...]
        }
        return strings
    }
}
