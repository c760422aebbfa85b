/// Names of certificates as text, in the order of the certificate: `C=DE,O=Tests\, and more,CN=one`.
///
/// Source: RFC 4514 for the escapes, GnuTLS (whose output libvirt's lists are compared with) for the order.
enum DistinguishedName {
    static func text(of name: DERReader.Value) throws(DERReader.Failure) -> String {
        var parts: [String] = []
        var sets = name.inside
        while !sets.isAtEnd {
            var attributes = try sets.next(DERReader.set).inside
            var joined: [String] = []
            while !attributes.isAtEnd {
                var pair = try attributes.next(DERReader.sequence).inside
                let kind = try pair.next(DERReader.objectIdentifier)
                let value = try pair.next()
                joined.append(attribute(Array(kind.contents), value))
            }
            parts.append(joined.joined(separator: "+"))
        }
        return parts.joined(separator: ",")
    }

    private static let known: [[UInt8]: String] = [
        [0x55, 4, 3]: "CN", [0x55, 4, 4]: "surName", [0x55, 4, 5]: "serialNumber", [0x55, 4, 6]: "C",
        [0x55, 4, 7]: "L", [0x55, 4, 8]: "ST", [0x55, 4, 9]: "street", [0x55, 4, 10]: "O", [0x55, 4, 11]: "OU",
        [0x55, 4, 12]: "title", [0x55, 4, 42]: "givenName",
        [0x09, 0x92, 0x26, 0x89, 0x93, 0xf2, 0x2c, 0x64, 1, 25]: "DC",
        [0x09, 0x92, 0x26, 0x89, 0x93, 0xf2, 0x2c, 0x64, 1, 1]: "UID",
        [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 9, 1]: "EMAIL",
    ]

    private static func attribute(_ kind: [UInt8], _ value: DERReader.Value) -> String {
        guard let name = known[kind] else {
            return dotted(kind) + "=#" + value.whole.map { hexadecimal($0) }.joined()
        }
        // BMPString has two bytes a character; the other string types are read as UTF-8.
        guard value.tag == 0x1e else { return name + "=" + escaped(String(decoding: value.contents, as: UTF8.self)) }
        let bytes = Array(value.contents)
        let units = stride(from: 0, to: bytes.count - bytes.count % 2, by: 2).map {
            UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1])
        }
        return name + "=" + escaped(String(decoding: units, as: UTF16.self))
    }

    private static func escaped(_ text: String) -> String {
        var result = ""
        for character in text.unicodeScalars {
            if ",+\"\\<>;".unicodeScalars.contains(character)
                || (result.isEmpty && (character == "#" || character == " "))
            {
                result.append("\\")
            }
            if character == "\0" { result += "\\00" } else { result.unicodeScalars.append(character) }
        }
        if result.hasSuffix(" "), !result.hasSuffix("\\ ") { result = result.dropLast() + "\\ " }
        return result
    }

    private static func dotted(_ bytes: [UInt8]) -> String {
        var numbers: [UInt64] = []
        var number: UInt64 = 0
        for byte in bytes {
            number = number << 7 | UInt64(byte & 0x7f)
            guard byte & 0x80 == 0 else { continue }
            if numbers.isEmpty {
                let first = min(number / 40, 2)
                numbers = [first, number - first * 40]
            } else {
                numbers.append(number)
            }
            number = 0
        }
        return numbers.map(String.init).joined(separator: ".")
    }

    private static func hexadecimal(_ byte: UInt8) -> String {
        let text = String(byte, radix: 16)
        return byte < 16 ? "0" + text : text
    }
}
