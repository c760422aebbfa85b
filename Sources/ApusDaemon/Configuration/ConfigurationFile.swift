import VirtError

/// The file format of `libvirtd.conf`: `key = value` lines, where a value is a number, a quoted string or a list of
/// strings in brackets; `#` starts a comment.
struct ConfigurationFile {
    enum Value: Equatable, Sendable {
        case number(Int64)
        case string(String)
        case list([String])
    }

    struct Entry: Equatable, Sendable {
        let key: String
        let value: Value
        let line: Int
    }

    let name: String
    private(set) var entries: [Entry] = []

    private var input: ArraySlice<UInt8>
    private var line = 1

    /// Reads a whole file.
    ///
    /// - Parameter name: the file's name, for messages.
    /// - Throws: error 33 with name and line of the first mistake.
    init(_ text: String, name: String) throws(VirtError) {
        self.name = name
        input = Array(text.utf8)[...]
        while true {
            skipBlank()
            guard input.first != nil else { return }
            let start = line
            let key = take { Self.isKeyCharacter($0) }
            guard !key.isEmpty else { throw mistake("expecting a name") }
            skipSpaces()
            guard input.first == UInt8(ascii: "=") else { throw mistake("expecting an assignment") }
            input.removeFirst()
            skipSpaces()
            entries.append(Entry(key: key, value: try value(), line: start))
            skipSpaces()
            if input.first == UInt8(ascii: "#") { skipComment() }
            guard input.first == nil || input.first == UInt8(ascii: "\n") else {
                throw mistake("expecting a separator")
            }
        }
    }

    private mutating func value() throws(VirtError) -> Value {
        switch input.first {
        case UInt8(ascii: "\"")?, UInt8(ascii: "'")?: return .string(try string())
        case UInt8(ascii: "[")?: return .list(try list())
        case let byte? where byte == UInt8(ascii: "-") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte):
            let digits = take { $0 == UInt8(ascii: "-") || Self.isKeyCharacter($0) }
            guard let number = Int64(digits) else { throw mistake("'\(digits)' is no number") }
            return .number(number)
        default: throw mistake("expecting a value")
        }
    }

    private mutating func string() throws(VirtError) -> String {
        guard let quote = input.popFirst() else { throw mistake("expecting a string") }
        let triple = quote == UInt8(ascii: "\"") && input.starts(with: [quote, quote])
        if triple { input = input.dropFirst(2) }
        var bytes: [UInt8] = []
        while let byte = input.popFirst() {
            if byte == UInt8(ascii: "\n") {
                guard triple else { break }
                line += 1
            }
            if byte == quote {
                guard triple else { return String(decoding: bytes, as: UTF8.self) }
                if input.starts(with: [quote, quote]) {
                    input = input.dropFirst(2)
                    return String(decoding: bytes, as: UTF8.self)
                }
            }
            bytes.append(byte)
        }
        throw mistake("unterminated string")
    }

    private mutating func list() throws(VirtError) -> [String] {
        input.removeFirst()
        var items: [String] = []
        while true {
            skipBlank()
            switch input.first {
            case UInt8(ascii: "]")?:
                input.removeFirst()
                return items
            case UInt8(ascii: "\"")?, UInt8(ascii: "'")?:
                items.append(try string())
                skipBlank()
                if input.first == UInt8(ascii: ",") {
                    input.removeFirst()
                } else if input.first != UInt8(ascii: "]") {
                    throw mistake("expecting a separator in list")
                }
            default: throw mistake("list is not closed with ]")
            }
        }
    }

    private static func isKeyCharacter(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
            true
        default: false
        }
    }

    private mutating func take(while isWanted: (UInt8) -> Bool) -> String {
        let part = input.prefix(while: isWanted)
        input = input.dropFirst(part.count)
        return String(decoding: part, as: UTF8.self)
    }

    private mutating func skipSpaces() {
        input = input.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: "\r") }
    }

    private mutating func skipComment() {
        input = input.drop { $0 != UInt8(ascii: "\n") }
    }

    /// Skips spaces, comments and line ends.
    private mutating func skipBlank() {
        while true {
            skipSpaces()
            switch input.first {
            case UInt8(ascii: "#")?: skipComment()
            case UInt8(ascii: "\n")?:
                line += 1
                input.removeFirst()
            default: return
            }
        }
    }

    private func mistake(_ text: String) -> VirtError {
        Self.mistake(text, name: name, line: line)
    }

    static func mistake(_ text: String, name: String, line: Int, cures: [String] = []) -> VirtError {
        VirtError(.confSyntax, "\(name):\(line): \(text)", domain: .conf, cures: cures)
    }
}
