/// What this library needs of `libvirt.conf`: `uri_default = "..."` and `uri_aliases = [ "name=uri", ... ]`.
struct ClientConfiguration {
    private(set) var defaultURI: String?
    var aliases: [String: String] = [:]
    /// Entries that were passed over, and why.
    var mistakes: [String] = []

    init(_ text: String) {
        var text = Substring(Self.withoutComments(text))
        while let equals = text.firstIndex(of: "=") {
            let name = text[..<equals].split(whereSeparator: \.isWhitespace).last ?? ""
            text = text[text.index(after: equals)...].drop(while: \.isWhitespace)
            let values: [String]
            if text.first == "[" {
                let end = Self.closingBracket(text)
                values = Self.strings(text[..<end])
                text = text[end...]
            } else {
                let line = text.prefix { $0 != "\n" }
                values = Self.strings(line)
                text = text[line.endIndex...]
            }
            switch name {
            case "uri_default": defaultURI = values.first
            case "uri_aliases":
                for value in values { addAlias(value) }
            default: break
            }
        }
    }

    /// The text without `#` comments; a `#` inside quotes is none.
    private static func withoutComments(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            var quote: Character?
            for (index, character) in zip(line.indices, line) {
                if let open = quote {
                    if character == open { quote = nil }
                } else if character == "\"" || character == "'" {
                    quote = character
                } else if character == "#" {
                    return line[..<index]
                }
            }
            return line
        }.joined(separator: "\n")
    }

    private static func closingBracket(_ text: Substring) -> Substring.Index {
        var quote: Character?
        for (index, character) in zip(text.indices, text) {
            if let open = quote {
                if character == open { quote = nil }
            } else if character == "\"" || character == "'" {
                quote = character
            } else if character == "]" {
                return index
            }
        }
        return text.endIndex
    }

    private static func strings(_ text: Substring) -> [String] {
        var result: [String] = []
        var rest = text
        while let start = rest.firstIndex(where: { $0 == "\"" || $0 == "'" }) {
            let body = rest[rest.index(after: start)...]
            guard let end = body.firstIndex(of: rest[start]) else { break }
            result.append(String(body[..<end]))
            rest = body[body.index(after: end)...]
        }
        return result
    }
}
