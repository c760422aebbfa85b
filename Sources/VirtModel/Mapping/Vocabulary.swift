internal import VirtError
internal import XMLTree

/// Which attributes and children the mappings ask for, element by element: what is in a document beside them is not
/// known to us. One instance goes through one document.
final class Vocabulary {
    private struct Frame {
        var element: XMLElement
        var attributes: Set<String> = []
        var children: Set<String> = []
    }

    private var frames: [Frame] = []
    /// Names that some mappings look up by themselves, without asking.
    private static let attributes: Set<String> = ["xmlns", "protocol"]
    private static let children: Set<String> = ["source", "backingStore", "latency", "bandwidth"]

    func enter(_ element: XMLElement) { frames.append(Frame(element: element)) }

    func ask(attribute name: String) {
        if !frames.isEmpty { frames[frames.count - 1].attributes.insert(name) }
    }

    func ask(element name: String) {
        if !frames.isEmpty { frames[frames.count - 1].children.insert(name) }
    }

    /// Whatever is in that child is kept as it is.
    func accept(element name: String) { ask(element: name) }

    /// The element has been read: refuses what nobody asked for.
    func leave() throws(VirtError) {
        guard let frame = frames.popLast() else { return }
        let place = (frames.map(\.element.name) + [frame.element.name]).joined(separator: "/")
        for attribute in frame.element.attributes
        where !frame.attributes.contains(attribute.name) && !Self.attributes.contains(attribute.name)
            && !attribute.name.contains(":")
        {
            throw Self.refusal("unknown attribute '\(attribute.name)' in \(place)")
        }
        for case .element(let child) in frame.element.children
        where !frame.children.contains(child.name) && !child.name.contains(":") && !Self.children.contains(child.name) {
            throw Self.refusal("unknown element '\(child.name)' in \(place)")
        }
    }

    private static func refusal(_ text: String) -> VirtError {
        VirtError(
            .xmlInvalidSchema, text, domain: .xml,
            cause: "it would be ignored", cures: ["correct its name", "leave out validation"])
    }
}
