/// The attributes of a SCRAM message: `n=user,r=nonce`.
struct ScramMessage {
    private let attributes: [(name: Character, value: Substring)]

    /// Nil when the text is not made of `x=value` parts.
    init?(_ text: Substring) {
        var attributes: [(Character, Substring)] = []
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            guard let name = part.first, name.isLetter, name.isASCII, part.dropFirst().first == "=" else { return nil }
            attributes.append((name, part.dropFirst(2)))
        }
        self.attributes = attributes
    }

    /// The value at a place, which must have this name.
    func value(_ name: Character, at index: Int) -> String? {
        guard attributes.indices.contains(index), attributes[index].name == name else { return nil }
        return String(attributes[index].value)
    }

    /// A name as messages carry it.
    static func escape(_ name: String) -> String {
        var result = ""
        for character in name {
            switch character {
            case "=": result += "=3D"
            case ",": result += "=2C"
            default: result.append(character)
            }
        }
        return result
    }

    /// The name behind its escapes; nil for an escape that there is not.
    static func unescape(_ text: String) -> String? {
        var result = ""
        var rest = Substring(text)
        while let character = rest.popFirst() {
            guard character == "=" else {
                result.append(character)
                continue
            }
            switch rest.prefix(2) {
            case "3D": result.append("=")
            case "2C": result.append(",")
            default: return nil
            }
            rest = rest.dropFirst(2)
        }
        return result
    }

    /// Text from the wire: UTF-8 without control characters, and of bounded length.
    static func text(_ bytes: [UInt8]) -> String? {
        guard bytes.count <= 4096, let text = String(validating: bytes, as: UTF8.self) else { return nil }
        return text.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7f } ? nil : text
    }
}
