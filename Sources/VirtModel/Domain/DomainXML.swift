public import VirtError
public import XMLTree

extension DomainDefinition {
    /// Parses a `<domain>` document.
    ///
    /// - Parameter flags: with `.inactive`, what only a running domain has (number, generated aliases and names,
    ///   terminal paths) is dropped, as for define and create; without, it is kept, as for status files.
    /// - Throws: libvirt's error for malformed XML (35), a wrong root or value (27, 67, 1).
    public static func parse(_ text: String, flags: DomainXMLFlags = .inactive) throws(VirtError) -> DomainDefinition {
        try parse(XMLDocument.parse(text, name: "(domain_definition)", domain: .domain).root, flags: flags)
    }

    /// Reads a `<domain>` element that is part of a larger document.
    public static func parse(
        _ element: XMLElement, flags: DomainXMLFlags = .inactive
    ) throws(VirtError) -> DomainDefinition {
        guard element.name == "domain" else {
            throw VirtError(
                .xmlError, "expecting root element of 'domain', not '\(element.name)'", domain: .xml)
        }
        // libvirt reads the identity before anything else, for its access control.
        if element.element("name") == nil {
            throw VirtError(code: .noName, domain: .domain, message: "missing name information")
        }
        var definition = DomainDefinition()
        try definition.map(XMLMapper(reading: element, flags: flags))
        return definition
    }

    /// Reads a `<domain>` element strictly: where a schema cannot be had, this is what validation means.
    ///
    /// - Throws: error 92 naming an element or attribute that is not known; otherwise as ``parse(_:flags:)``.
    public static func refuseUnknown(in element: XMLElement) throws(VirtError) {
        let vocabulary = Vocabulary()
        vocabulary.enter(element)
        var definition = DomainDefinition()
        try definition.map(XMLMapper(reading: element, flags: .inactive, vocabulary: vocabulary))
        try vocabulary.leave()
    }

    /// The definition in libvirt's canonical form.
    ///
    /// - Parameter level: indentation, for a domain inside of a larger document.
    public func formatted(_ flags: DomainXMLFlags = [], level: Int = 0) -> String {
        XMLMapper.format("domain", self, flags: flags, level: level)
    }
}

extension XMLMapper {
    /// Writes one value as the element `name`.
    static func format<T: XMLMapped>(_ name: String, _ value: T, flags: DomainXMLFlags, level: Int = 0) -> String {
        let mapper = XMLMapper(writing: name, flags: flags, level: level)
        var copy = value
        do throws(VirtError) {
            try mapper.write(name) { () throws(VirtError) in try copy.map(mapper) }
        } catch {
            // Only reading throws: every refusal in a mapping stands behind `isReading` or an absent required text.
            assertionFailure(error.message)
        }
        return mapper.writer.string
    }
}
