internal import VirtError
internal import XMLTree

/// Something with one mapping: the same statements read an element and write it.
///
/// `map` names every attribute and child once, in libvirt's canonical order. While reading, each statement fetches
/// its value; while writing, it emits it.
protocol XMLMapped: SendableMetatype {
    init()
    mutating func map(_ x: XMLMapper) throws(VirtError)
}

/// The position of a mapping in a document that is read, or in one that is written.
///
/// One class instance goes through a whole document and never leaves the call that made it.
final class XMLMapper {
    let isReading: Bool
    let flags: DomainXMLFlags
    /// The element being read.
    private(set) var element: XMLElement
    private(set) var writer: XMLWriter
    /// Name of the element being written.
    private var name: String
    /// Notes what is asked for, where a document is read strictly.
    private let vocabulary: Vocabulary?

    /// Reads below `element`.
    init(reading element: XMLElement, flags: DomainXMLFlags, vocabulary: Vocabulary? = nil) {
        isReading = true
        self.vocabulary = vocabulary
        self.flags = flags
        self.element = element
        name = element.name
        writer = XMLWriter(reserving: 0)
    }

    /// Writes an element from `level` on.
    init(writing name: String, flags: DomainXMLFlags, level: Int = 0) {
        isReading = false
        vocabulary = nil
        self.flags = flags
        element = XMLElement(name)
        self.name = name
        writer = XMLWriter(level: level)
    }

    var isWriting: Bool { !isReading }
    /// What only a running domain has is left out.
    var isInactive: Bool { flags.contains(.inactive) }
    var elementName: String { isReading ? element.name : name }

    /// Throws while reading if the condition holds.
    func refuse(if condition: Bool, _ error: @autoclosure () -> VirtError) throws(VirtError) {
        if isReading && condition { throw error() }
    }
}

// MARK: - Attributes

extension XMLMapper {
    typealias Refusal = (String) -> VirtError

    /// The text of an attribute while reading. An empty attribute counts as given.
    func given(_ name: String) -> String? {
        vocabulary?.ask(attribute: name)
        return element[attribute: name]
    }

    /// The first child of that name while reading.
    private func child(_ name: String) -> XMLElement? {
        vocabulary?.ask(element: name)
        return element.element(name)
    }

    func attribute<T: XMLScalar>(
        _ name: String, _ value: inout T?, when condition: Bool = true, or refusal: Refusal? = nil
    ) throws(VirtError) {
        if isReading {
            guard let text = given(name) else { return }
            value = try decode(text, name, refusal)
        } else if condition, let value {
            writer.attribute(name, value.xmlText)
        }
    }

    /// An attribute that always stands; `missing` is thrown when it is absent, else the value stays as it was.
    func attribute<T: XMLScalar>(
        _ name: String, _ value: inout T, when condition: Bool = true, required: Bool = false,
        missing: VirtError? = nil, or refusal: Refusal? = nil
    ) throws(VirtError) {
        if isReading {
            guard let text = given(name) else {
                if let missing { throw missing }
                if required { throw VirtError.missingAttribute(name, in: element.name) }
                return
            }
            value = try decode(text, name, refusal)
        } else if condition {
            writer.attribute(name, value.xmlText)
        }
    }

    /// A number for which zero is an error.
    func positive<T: XMLScalar & FixedWidthInteger>(
        _ name: String, _ value: inout T?, required: Bool = false
    ) throws(VirtError) {
        try attribute(name, &value)
        if isReading {
            if required && value == nil { throw VirtError.missingAttribute(name, in: element.name) }
            if value == 0 { throw VirtError.zeroAttribute(name, in: element.name) }
        }
    }

    /// A number in hexadecimal with prefix; reading takes any base.
    func hex(_ name: String, _ value: inout UInt32, digits: Int = 1) throws(VirtError) {
        var optional: UInt32? = isReading ? nil : value
        try hex(name, &optional, digits: digits)
        if let optional { value = optional }
    }

    func hex(
        _ name: String, _ value: inout UInt32?, digits: Int = 1, uppercase: Bool = false
    ) throws(VirtError) {
        if isReading {
            guard let text = given(name) else { return }
            guard let number = XMLNumber.anyBase(text), let narrow = UInt32(exactly: number) else {
                throw VirtError.invalidAttribute(name, in: element.name, text, UInt32.expectation)
            }
            value = narrow
        } else if let value {
            writer.attribute(name, hex: UInt64(value), digits: digits, uppercase: uppercase)
        }
    }

    func hex(_ name: String, _ value: inout UInt64?, digits: Int = 1) throws(VirtError) {
        if isReading {
            guard let text = given(name) else { return }
            guard let number = XMLNumber.anyBase(text) else {
                throw VirtError.invalidAttribute(name, in: element.name, text, UInt32.expectation)
            }
            value = number
        } else if let value {
            writer.attribute(name, hex: value, digits: digits)
        }
    }

    func yesNo(_ name: String, _ value: inout Bool?, or refusal: Refusal? = nil) throws(VirtError) {
        try truth(name, &value, "yes", "no", refusal)
    }

    func onOff(_ name: String, _ value: inout Bool?, or refusal: Refusal? = nil) throws(VirtError) {
        try truth(name, &value, "on", "off", refusal)
    }

    /// `yes` when true, absent when false.
    func yes(_ name: String, _ value: inout Bool) throws(VirtError) {
        var optional: Bool? = value ? true : nil
        try truth(name, &optional, "yes", "no", nil)
        if isReading { value = optional ?? value }
    }

    private func truth(
        _ name: String, _ value: inout Bool?, _ yes: String, _ no: String, _ refusal: Refusal?
    ) throws(VirtError) {
        if isReading {
            guard let text = given(name) else { return }
            if text == yes {
                value = true
            } else if text == no {
                value = false
            } else {
                throw refusal?(text) ?? .invalidAttribute(name, in: element.name, text)
            }
        } else if let value {
            writer.attribute(name, value ? yes : no)
        }
    }

    private func decode<T: XMLScalar>(_ text: String, _ name: String, _ refusal: Refusal?) throws(VirtError) -> T {
        if let value = T(xmlText: text) { return value }
        if let refusal { throw refusal(text) }
        if T.self == CPUSet.self { throw VirtError.badBitmap(text) }
        throw VirtError.invalidAttribute(name, in: element.name, text, T.expectation)
    }
}

// MARK: - Elements

extension XMLMapper {
    /// What becomes of an element that got neither attributes nor content.
    enum WhenEmpty {
        case omit, keep
    }

    /// A child element whose content is mapped by `body`. Reading skips the body when the element is absent.
    ///
    /// - Returns: whether the element is there.
    @discardableResult
    func group(
        _ name: String, whenEmpty: WhenEmpty = .omit, when condition: Bool = true,
        _ body: () throws(VirtError) -> Void
    ) throws(VirtError) -> Bool {
        if isReading {
            guard let child = child(name) else { return false }
            try read(child, body)
            return true
        }
        guard condition else { return false }
        return try write(name, whenEmpty, body)
    }

    /// A child that is a value of its own; it is there when the value is.
    func element<T: XMLMapped>(
        _ name: String, _ value: inout T?, whenEmpty: WhenEmpty = .keep, when condition: Bool = true
    ) throws(VirtError) {
        if isReading {
            guard let child = child(name) else { return }
            value = try read(child, as: T.self)
        } else if condition, var copy = value {
            try write(name, whenEmpty) { () throws(VirtError) in try copy.map(self) }
        }
    }

    /// A child that only stands if it has content.
    func element<T: XMLMapped>(_ name: String, _ value: inout T, whenEmpty: WhenEmpty = .omit) throws(VirtError) {
        if isReading {
            guard let child = child(name) else { return }
            try read(child) { () throws(VirtError) in try value.map(self) }
        } else {
            var copy = value
            try write(name, whenEmpty) { () throws(VirtError) in try copy.map(self) }
        }
    }

    /// All children of one name.
    func elements<T: XMLMapped>(
        _ name: String, _ values: inout [T], whenEmpty: WhenEmpty = .keep
    ) throws(VirtError) {
        if isReading {
            vocabulary?.ask(element: name)
            for case .element(let child) in element.children where child.name == name {
                values.append(try read(child, as: T.self))
            }
        } else {
            for var value in values {
                try write(name, whenEmpty) { () throws(VirtError) in try value.map(self) }
            }
        }
    }

    /// All children of one name, mapped by a function instead of a type.
    func elements<T>(
        _ name: String, _ values: inout [T], new: @autoclosure () -> T,
        _ body: (inout T) throws(VirtError) -> Void
    ) throws(VirtError) {
        if isReading {
            vocabulary?.ask(element: name)
            for case .element(let child) in element.children where child.name == name {
                var value = new()
                try read(child) { () throws(VirtError) in try body(&value) }
                values.append(value)
            }
        } else {
            for var value in values {
                try write(name, .keep) { () throws(VirtError) in try body(&value) }
            }
        }
    }

    /// `<name/>` stands for true.
    func flag(_ name: String, _ value: inout Bool) {
        if isReading {
            if child(name) != nil { value = true }
        } else if value {
            let mark = writer.begin(name)
            writer.end(name, mark)
        }
    }

    /// `<name attribute='on'/>`; absent for `nil`.
    func onOffElement(
        _ name: String, _ attribute: String = "state", _ value: inout Bool?, required: Bool = true
    ) throws(VirtError) {
        try group(name) { () throws(VirtError) in
            try self.onOff(attribute, &value)
            try self.refuse(if: required && value == nil, .missingAttribute(attribute, in: name))
        }
    }

    func read(_ child: XMLElement, _ body: () throws(VirtError) -> Void) throws(VirtError) {
        let parent = element
        element = child
        defer { element = parent }
        guard let vocabulary else { return try body() }
        vocabulary.enter(child)
        try body()
        try vocabulary.leave()
    }

    func read<T: XMLMapped>(_ child: XMLElement, as type: T.Type) throws(VirtError) -> T {
        var value = T()
        try read(child) { () throws(VirtError) in try value.map(self) }
        return value
    }

    @discardableResult
    func write(
        _ name: String, _ whenEmpty: WhenEmpty = .keep, _ body: () throws(VirtError) -> Void
    ) throws(VirtError) -> Bool {
        let mark = writer.begin(name)
        let parent = self.name
        self.name = name
        try body()
        self.name = parent
        if whenEmpty == .omit && writer.isEmpty(since: mark) {
            writer.takeBack(mark)
            return false
        }
        writer.end(name, mark)
        return true
    }

    /// An element that is kept as it is.
    func foreign(_ name: String, _ value: inout XMLElement?) {
        if isReading {
            value = child(name)
            vocabulary?.accept(element: name)
        } else if let value {
            writer.foreign(value)
        }
    }
}

// MARK: - Text

extension XMLMapper {
    /// Text of the current element; empty text is no text.
    func text<T: XMLScalar>(_ value: inout T?, or refusal: Refusal? = nil) throws(VirtError) {
        if isReading {
            let text = element.text
            guard !text.isEmpty else { return }
            guard let decoded = T(xmlText: text) else { throw refusal?(text) ?? .badBitmap(text) }
            value = decoded
        } else if let value {
            writer.text(value.xmlText)
        }
    }

    /// Text of the current element, always written.
    func text<T: XMLScalar>(_ value: inout T, or refusal: Refusal? = nil) throws(VirtError) {
        if isReading {
            let text = element.text
            guard let decoded = T(xmlText: text) else { throw refusal?(text) ?? .badBitmap(text) }
            value = decoded
        } else {
            writer.text(value.xmlText)
        }
    }

    /// `<name>value</name>`.
    func textElement<T: XMLScalar>(_ name: String, _ value: inout T?, or refusal: Refusal? = nil) throws(VirtError) {
        if isReading {
            guard let text = child(name)?.text, !text.isEmpty else { return }
            guard let decoded = T(xmlText: text) else {
                throw refusal?(text) ?? .invalidPath("./\(name)", text)
            }
            value = decoded
        } else if let value {
            let mark = writer.begin(name)
            writer.text(value.xmlText)
            writer.end(name, mark)
        }
    }

    /// Every `<name>value</name>`.
    func textElements<T: XMLScalar>(
        _ name: String, _ values: inout [T], or refusal: Refusal? = nil
    ) throws(VirtError) {
        if isReading {
            vocabulary?.ask(element: name)
            for case .element(let child) in element.children where child.name == name {
                guard let value = T(xmlText: child.text) else {
                    throw refusal?(child.text) ?? .invalidPath("./\(name)", child.text)
                }
                values.append(value)
            }
        } else {
            for value in values {
                let mark = writer.begin(name)
                writer.text(value.xmlText)
                writer.end(name, mark)
            }
        }
    }

    /// A size as text with a `unit` attribute; read in any unit, written in KiB.
    func size(_ name: String, _ value: inout UInt64?, path: String? = nil) throws(VirtError) {
        try group(name, when: value != nil) { () throws(VirtError) in
            try self.sizeText(&value, path: path ?? "./\(name)[1]")
        }
    }

    /// The same in the current element.
    func sizeText(_ value: inout UInt64?, path: String) throws(VirtError) {
        if isReading {
            value = try MemorySize.kib(element.text, unit: given("unit"), path: path)
        } else if let value {
            writer.attribute("unit", "KiB")
            writer.text(value)
        }
    }

    /// An element that has an end tag of its own even when it is empty.
    func openContent() {
        if isWriting { writer.openContent() }
    }

    /// Literal attribute that belongs to the written form only.
    func literal(_ name: String, _ value: String) {
        if isWriting { writer.attribute(name, value) } else { vocabulary?.ask(attribute: name) }
    }
}
