import VirtError
import VirtModel
import XMLTree

/// A change to title, description or one element of the metadata (`virDomainSetMetadata`).
struct DomainMetadata: Sendable {
    static let description: Int32 = 0
    static let title: Int32 = 1
    static let element: Int32 = 2

    var type: Int32
    /// nil removes.
    var value: String?
    /// Namespace prefix of an element.
    var key: String?
    /// Namespace of an element.
    var uri: String?

    func apply(to definition: inout DomainDefinition) throws(VirtError) {
        switch type {
        case Self.description: definition.description = value.flatMap { $0.isEmpty ? nil : $0 }
        case Self.title: definition.title = value.flatMap { $0.isEmpty ? nil : $0 }
        case Self.element: try applyElement(to: &definition)
        default: throw Self.unknown(type)
        }
    }

    private func applyElement(to definition: inout DomainDefinition) throws(VirtError) {
        guard let uri else { throw VirtError(.invalidArg, "uri is needed for metadata", domain: .domain) }
        var metadata = definition.metadata ?? XMLElement("metadata")
        metadata.children.removeAll { child in
            if case .element(let element) = child { Self.namespace(of: element) == uri } else { false }
        }
        if let value {
            var element = try XMLDocument.parse(value, name: "(metadata_xml)").root
            let prefix = key ?? ""
            element = Self.qualified(element, prefix)
            element.attributes.insert(XMLAttribute("xmlns:\(prefix)", uri), at: 0)
            metadata.children.append(.element(element))
        }
        definition.metadata = metadata.elements.isEmpty ? nil : metadata
    }

    /// Puts the prefix in front of every element that has none.
    private static func qualified(_ element: XMLElement, _ prefix: String) -> XMLElement {
        var copy = element
        if !copy.name.contains(":") { copy.name = "\(prefix):\(copy.name)" }
        copy.children = copy.children.map { child in
            if case .element(let inner) = child { .element(qualified(inner, prefix)) } else { child }
        }
        return copy
    }

    /// The namespace that an element's own prefix is bound to on the element itself.
    private static func namespace(of element: XMLElement) -> String? {
        guard let colon = element.name.firstIndex(of: ":") else { return element[attribute: "xmlns"] }
        return element[attribute: "xmlns:\(element.name[..<colon])"]
    }

    /// What `virDomainGetMetadata` returns.
    ///
    /// - Throws: error 80 where there is none, error 8 for a kind that does not exist.
    static func read(_ type: Int32, uri: String?, from definition: DomainDefinition) throws(VirtError) -> String {
        let found: String?
        switch type {
        case description: found = definition.description
        case title: found = definition.title
        case element:
            found = definition.metadata?.elements.first { namespace(of: $0) == uri }.map {
                unqualified($0).formatted(foreign: true)
            }
        default: throw unknown(type)
        }
        guard let found else {
            throw VirtError(
                .noDomainMetadata, "Requested metadata element is not present", domain: .domain)
        }
        return found.hasSuffix("\n") && type == element ? String(found.dropLast()) : found
    }

    /// The element as it was set: without the prefix of its namespace.
    private static func unqualified(_ element: XMLElement) -> XMLElement {
        guard let colon = element.name.firstIndex(of: ":") else { return element }
        let prefix = element.name[...colon]
        func strip(_ element: XMLElement) -> XMLElement {
            var copy = element
            if copy.name.hasPrefix(prefix) { copy.name.removeFirst(prefix.count) }
            copy.children = copy.children.map { child in
                if case .element(let inner) = child { .element(strip(inner)) } else { child }
            }
            return copy
        }
        var copy = strip(element)
        copy.attributes.removeAll { $0.name == "xmlns:\(prefix.dropLast())" }
        return copy
    }

    private static func unknown(_ type: Int32) -> VirtError {
        VirtError(.invalidArg, "unknown metadata type '\(type)'", domain: .domain)
    }
}
