/// Writes XML as libvirt formats it: two spaces a level, single-quoted attributes, empty elements closed in place.
///
/// An element's start tag stays open until its first child, so that an element that got neither attributes nor
/// content can be taken back.
public struct XMLWriter: Sendable {
    /// What to return to when an element is taken back.
    public struct Mark: Sendable {
        fileprivate var start: Int
        fileprivate var contentStart: Int
        fileprivate var parentTagOpen: Bool
    }

    public private(set) var bytes: [UInt8] = []
    private var level: Int
    private var tagOpen = false
    private var hasText = false

    /// - Parameter level: depth of the first element, for a fragment inside of a larger document.
    public init(level: Int = 0, reserving capacity: Int = 8192) {
        self.level = level
        bytes.reserveCapacity(capacity)
    }

    /// The text so far.
    public var string: String { String(decoding: bytes, as: UTF8.self) }

    public mutating func begin(_ name: String) -> Mark {
        var mark = Mark(start: bytes.count, contentStart: 0, parentTagOpen: tagOpen)
        closeStartTag()
        indent()
        bytes.append(UInt8(ascii: "<"))
        bytes.append(contentsOf: name.utf8)
        tagOpen = true
        level += 1
        mark.contentStart = bytes.count
        return mark
    }

    /// Nothing has been written since `mark`'s element began.
    public func isEmpty(since mark: Mark) -> Bool { bytes.count == mark.contentStart }

    public mutating func end(_ name: String, _ mark: Mark) {
        level -= 1
        if tagOpen {
            bytes.append(contentsOf: "/>\n".utf8)
        } else {
            if !hasText { indent() }
            bytes.append(contentsOf: "</".utf8)
            bytes.append(contentsOf: name.utf8)
            bytes.append(contentsOf: ">\n".utf8)
        }
        tagOpen = false
        hasText = false
    }

    /// Removes the element that `mark` began.
    public mutating func takeBack(_ mark: Mark) {
        level -= 1
        bytes.removeSubrange(mark.start...)
        tagOpen = mark.parentTagOpen
        hasText = false
    }

    public mutating func attribute(_ name: String, _ value: String) {
        beginAttribute(name)
        appendEscaped(value)
        bytes.append(UInt8(ascii: "'"))
    }

    public mutating func attribute(_ name: String, _ value: some BinaryInteger) {
        beginAttribute(name)
        append(value)
        bytes.append(UInt8(ascii: "'"))
    }

    /// `0x` and at least `digits` hexadecimal digits.
    public mutating func attribute(_ name: String, hex value: UInt64, digits: Int, uppercase: Bool = false) {
        beginAttribute(name)
        bytes.append(contentsOf: "0x".utf8)
        let text = String(value, radix: 16, uppercase: uppercase)
        for _ in 0..<max(0, digits - text.utf8.count) { bytes.append(UInt8(ascii: "0")) }
        bytes.append(contentsOf: text.utf8)
        bytes.append(UInt8(ascii: "'"))
    }

    /// The element's whole content, on the line of its tags.
    public mutating func text(_ text: String) {
        openText()
        appendEscaped(text)
    }

    public mutating func text(_ value: some BinaryInteger) {
        openText()
        append(value)
    }

    /// An element that is kept as it was read, in libxml2's own formatting.
    public mutating func foreign(_ element: XMLElement) {
        closeStartTag()
        indent()
        ForeignWriter.write(element, level: level, formatted: true, into: &bytes)
        bytes.append(0x0A)
    }

    /// Closes the start tag, so that the end tag gets a line of its own even without children.
    public mutating func openContent() { closeStartTag() }

    private mutating func openText() {
        if tagOpen {
            bytes.append(UInt8(ascii: ">"))
            tagOpen = false
        }
        hasText = true
    }

    private mutating func closeStartTag() {
        if tagOpen {
            bytes.append(contentsOf: ">\n".utf8)
            tagOpen = false
        }
    }

    private mutating func indent() {
        for _ in 0..<level {
            bytes.append(0x20)
            bytes.append(0x20)
        }
    }

    private mutating func beginAttribute(_ name: String) {
        bytes.append(0x20)
        bytes.append(contentsOf: name.utf8)
        bytes.append(contentsOf: "='".utf8)
    }

    private mutating func append(_ value: some BinaryInteger) {
        bytes.append(contentsOf: String(value).utf8)
    }

    /// libvirt escapes both quotes everywhere and drops control characters that XML forbids.
    private mutating func appendEscaped(_ text: String) {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "<"): bytes.append(contentsOf: "&lt;".utf8)
            case UInt8(ascii: ">"): bytes.append(contentsOf: "&gt;".utf8)
            case UInt8(ascii: "&"): bytes.append(contentsOf: "&amp;".utf8)
            case UInt8(ascii: "\""): bytes.append(contentsOf: "&quot;".utf8)
            case UInt8(ascii: "'"): bytes.append(contentsOf: "&apos;".utf8)
            case 0x09, 0x0A, 0x0D, 0x20...: bytes.append(byte)
            default: break
            }
        }
    }
}

extension XMLElement {
    /// The element as text in libvirt's formatting, or, with `foreign`, in libxml2's.
    public func formatted(level: Int = 0, foreign: Bool = false) -> String {
        var writer = XMLWriter(level: level)
        if foreign {
            writer.foreign(self)
        } else {
            writer.element(self)
        }
        return writer.string
    }
}

extension XMLWriter {
    /// An element with text or with elements, as libvirt's own documents have them.
    public mutating func element(_ element: XMLElement) {
        let mark = begin(element.name)
        for attribute in element.attributes { self.attribute(attribute.name, attribute.value) }
        for child in element.children {
            switch child {
            case .element(let child): self.element(child)
            case .text(let text), .cdata(let text): self.text(text)
            case .comment, .processingInstruction: break
            }
        }
        end(element.name, mark)
    }
}
