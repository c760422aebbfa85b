/// An element of a CPU map file.
///
/// These files are flat lists written by libvirt's packages: elements, attributes and comments, no text and no
/// entities. Anything else makes the file unreadable.
struct MapElement: Hashable, Sendable {
    var name: String
    var attributes: [String: String] = [:]
    var children: [MapElement] = []

    subscript(attribute: String) -> String? { attributes[attribute] }

    func children(_ name: String) -> [MapElement] { children.filter { $0.name == name } }

    /// The root of a file; nil where it is not of this kind.
    static func parse(_ bytes: [UInt8]) -> MapElement? {
        var parser = Parser(rest: bytes[...])
        return parser.document()
    }

    private struct Parser {
        /// Deeper than any map, shallow enough for the stack.
        private static let deepest = 16
        var rest: ArraySlice<UInt8>

        mutating func document() -> MapElement? {
            guard skipToMarkup() else { return nil }
            return element(depth: 0)
        }

        /// Drops white space, comments and processing instructions; false where text or the end follows.
        private mutating func skipToMarkup() -> Bool {
            while true {
                rest = rest.drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x0a || $0 == 0x0d }
                if take("<!--") {
                    guard skip(past: "-->") else { return false }
                } else if take("<?") {
                    guard skip(past: "?>") else { return false }
                } else {
                    return rest.first == UInt8(ascii: "<")
                }
            }
        }

        private mutating func element(depth: Int) -> MapElement? {
            guard depth < Self.deepest, take("<"), let name = word() else { return nil }
            var element = MapElement(name: name)
            while true {
                skipSpace()
                if take("/>") { return element }
                if take(">") { break }
                guard let key = word(), take("="), let value = quoted(), element.attributes[key] == nil else {
                    return nil
                }
                element.attributes[key] = value
            }
            while skipToMarkup() {
                if take("</") {
                    guard word() == name else { return nil }
                    skipSpace()
                    return take(">") ? element : nil
                }
                guard let child = self.element(depth: depth + 1) else { return nil }
                element.children.append(child)
            }
            return nil
        }

        private mutating func skipSpace() {
            rest = rest.drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x0a || $0 == 0x0d }
        }

        private mutating func word() -> String? {
            let letters = rest.prefix { byte in
                (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7a) || (byte >= 0x30 && byte <= 0x39) || byte == 0x5f
                    || byte == 0x2d || byte == 0x3a || byte == 0x2e
            }
            guard !letters.isEmpty else { return nil }
            rest = rest[letters.endIndex...]
            return String(decoding: letters, as: UTF8.self)
        }

        private mutating func quoted() -> String? {
            guard let quote = rest.first, quote == UInt8(ascii: "'") || quote == UInt8(ascii: "\"") else { return nil }
            let value = rest.dropFirst().prefix { $0 != quote && $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: "&") }
            guard rest.indices.contains(value.endIndex), rest[value.endIndex] == quote else { return nil }
            rest = rest[(value.endIndex + 1)...]
            return String(decoding: value, as: UTF8.self)
        }

        private mutating func take(_ token: StaticString) -> Bool {
            let bytes = UnsafeBufferPointer(start: token.utf8Start, count: token.utf8CodeUnitCount)
            guard rest.starts(with: bytes) else { return false }
            rest = rest.dropFirst(bytes.count)
            return true
        }

        private mutating func skip(past token: StaticString) -> Bool {
            while !rest.isEmpty {
                if take(token) { return true }
                rest = rest.dropFirst()
            }
            return false
        }
    }
}
