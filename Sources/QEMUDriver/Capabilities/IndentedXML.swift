/// Writes XML line by line in libvirt's layout: two spaces a level, single quotes.
///
/// Capabilities have blank lines between their parts, which a formatter of a plain tree cannot know.
struct IndentedXML {
    private(set) var text = ""
    private var depth = 0

    /// `<name a='b'>` ... `</name>`, or `<name a='b'/>` where `body` writes nothing.
    mutating func element(
        _ name: String, _ attributes: KeyValuePairs<String, String?> = [:],
        _ body: (inout IndentedXML) -> Void = { _ in }
    ) {
        indent()
        open(name, attributes)
        let mark = text.endIndex
        text += ">\n"
        let start = text.endIndex
        depth += 1
        body(&self)
        depth -= 1
        if text.endIndex == start {
            text.removeSubrange(mark...)
            text += "/>\n"
        } else {
            indent()
            text += "</\(name)>\n"
        }
    }

    /// `<name a='b'>value</name>`.
    mutating func leaf(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:], value: String) {
        indent()
        open(name, attributes)
        text += ">" + Self.escaped(value) + "</\(name)>\n"
    }

    mutating func blankLine() { text += "\n" }

    private mutating func indent() { text += String(repeating: "  ", count: depth) }

    private mutating func open(_ name: String, _ attributes: KeyValuePairs<String, String?>) {
        text += "<" + name
        for (key, value) in attributes {
            if let value { text += " \(key)='" + Self.escaped(value) + "'" }
        }
    }

    static func escaped(_ value: String) -> String {
        var result = ""
        for character in value.unicodeScalars {
            switch character {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "'": result += "&apos;"
            case "\"": result += "&quot;"
            default: result.unicodeScalars.append(character)
            }
        }
        return result
    }
}
