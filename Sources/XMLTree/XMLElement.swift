/// One element of a document: a value with ordered attributes and children.
///
/// Names keep their prefix (`qemu:commandline`); namespace declarations are attributes named `xmlns` or
/// `xmlns:prefix`, so that a tree that is written back declares what it uses.
public struct XMLElement: Hashable, Sendable {
    public var name: String
    public var attributes: [XMLAttribute]
    public var children: [XMLNode]
    /// Line of the start tag in the parsed text, from 1; 0 for a tree that was built. No part of equality.
    public var line: Int

    public init(_ name: String, attributes: [XMLAttribute] = [], children: [XMLNode] = [], line: Int = 0) {
        self.name = name
        self.attributes = attributes
        self.children = children
        self.line = line
    }

    public static func == (left: XMLElement, right: XMLElement) -> Bool {
        left.name == right.name && left.attributes == right.attributes && left.children == right.children
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(name)
        hasher.combine(attributes)
        hasher.combine(children)
    }
}

/// `name="value"`, entity references resolved.
public struct XMLAttribute: Hashable, Sendable {
    public var name: String
    public var value: String

    public init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }
}

/// What stands between a start tag and its end tag.
public enum XMLNode: Hashable, Sendable {
    case element(XMLElement)
    case text(String)
    case cdata(String)
    case comment(String)
    case processingInstruction(target: String, data: String?)
}

extension XMLElement {
    /// Value of an attribute, by its written name.
    public subscript(attribute name: String) -> String? {
        for attribute in attributes where attribute.name == name { return attribute.value }
        return nil
    }

    /// Child elements in document order.
    public var elements: [XMLElement] {
        children.compactMap { node in
            if case .element(let element) = node { element } else { nil }
        }
    }

    /// First child element of that name.
    public func element(_ name: String) -> XMLElement? {
        for case .element(let element) in children where element.name == name { return element }
        return nil
    }

    /// All child elements of that name.
    public func elements(_ name: String) -> [XMLElement] {
        children.compactMap { node in
            if case .element(let element) = node, element.name == name { element } else { nil }
        }
    }

    /// All text below this element, in document order, as XPath's `string()` gives it.
    public var text: String {
        if children.count == 1 {
            switch children[0] {
            case .text(let text), .cdata(let text): return text
            default: break
            }
        }
        var text = ""
        appendText(to: &text)
        return text
    }

    private func appendText(to text: inout String) {
        for child in children {
            switch child {
            case .text(let piece), .cdata(let piece): text += piece
            case .element(let element): element.appendText(to: &text)
            case .comment, .processingInstruction: break
            }
        }
    }
}
