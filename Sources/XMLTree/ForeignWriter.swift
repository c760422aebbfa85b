/// Formats foreign elements (`<metadata>`) as libxml2 does for libvirt: double quotes, indentation unless there is
/// text among the children, what lies beyond ASCII in attributes as character references.
enum ForeignWriter {
    static func write(_ element: XMLElement, level: Int, formatted: Bool, into bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "<"))
        bytes.append(contentsOf: element.name.utf8)
        for attribute in element.attributes {
            bytes.append(0x20)
            bytes.append(contentsOf: attribute.name.utf8)
            bytes.append(contentsOf: "=\"".utf8)
            escape(attribute.value, inAttribute: true, into: &bytes)
            bytes.append(UInt8(ascii: "\""))
        }
        if element.children.isEmpty {
            bytes.append(contentsOf: "/>".utf8)
            return
        }
        bytes.append(UInt8(ascii: ">"))
        let indented =
            formatted
            && !element.children.contains { child in
                switch child {
                case .text, .cdata: true
                default: false
                }
            }
        for child in element.children {
            if indented { newLine(level + 1, into: &bytes) }
            write(child, level: level + 1, formatted: indented, into: &bytes)
        }
        if indented { newLine(level, into: &bytes) }
        bytes.append(contentsOf: "</".utf8)
        bytes.append(contentsOf: element.name.utf8)
        bytes.append(UInt8(ascii: ">"))
    }

    private static func write(_ node: XMLNode, level: Int, formatted: Bool, into bytes: inout [UInt8]) {
        switch node {
        case .element(let element): write(element, level: level, formatted: formatted, into: &bytes)
        case .text(let text): escape(text, inAttribute: false, into: &bytes)
        case .cdata(let text): bytes.append(contentsOf: "<![CDATA[\(text)]]>".utf8)
        case .comment(let text): bytes.append(contentsOf: "<!--\(text)-->".utf8)
        case .processingInstruction(let target, let data):
            bytes.append(contentsOf: "<?\(target)\(data.map { " " + $0 } ?? "")?>".utf8)
        }
    }

    private static func newLine(_ level: Int, into bytes: inout [UInt8]) {
        bytes.append(0x0A)
        for _ in 0..<level {
            bytes.append(0x20)
            bytes.append(0x20)
        }
    }

    private static func escape(_ text: String, inAttribute: Bool, into bytes: inout [UInt8]) {
        for scalar in text.unicodeScalars {
            switch scalar {
            case "<": bytes.append(contentsOf: "&lt;".utf8)
            case ">": bytes.append(contentsOf: "&gt;".utf8)
            case "&": bytes.append(contentsOf: "&amp;".utf8)
            case "\"" where inAttribute: bytes.append(contentsOf: "&quot;".utf8)
            case "\n" where inAttribute: bytes.append(contentsOf: "&#10;".utf8)
            case "\t" where inAttribute: bytes.append(contentsOf: "&#9;".utf8)
            case "\r": bytes.append(contentsOf: "&#13;".utf8)
            case _ where scalar.isASCII: bytes.append(UInt8(truncatingIfNeeded: scalar.value))
            case _ where !inAttribute: bytes.append(contentsOf: String(Character(scalar)).utf8)
            default: bytes.append(contentsOf: "&#x\(String(scalar.value, radix: 16, uppercase: true));".utf8)
            }
        }
    }
}
