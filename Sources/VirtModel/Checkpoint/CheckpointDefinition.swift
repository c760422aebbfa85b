public import VirtError
internal import XMLTree

/// A `<domaincheckpoint>`: a point in time since which QEMU notes, by a dirty bitmap a disk, what has changed.
public struct CheckpointDefinition: Hashable, Sendable {
    public var name = ""
    public var description: String?
    /// The checkpoint before it; nil for the first.
    public var parent: String?
    /// Seconds since 1970; nil only in a request.
    public var creationTime: Int64?
    public var disks: [CheckpointDisk] = []
    /// The domain as it was, where that is known.
    public var domain: DomainDefinition?

    public init() {}

    /// Reads a client's request, or with `isStored` one that is complete.
    ///
    /// - Throws: libvirt's errors for malformed XML (35), a wrong root (27), missing parts.
    public static func parse(_ text: String, isStored: Bool) throws(VirtError) -> CheckpointDefinition {
        let root = try XMLDocument.parse(text, name: "(domain_checkpoint)", domain: .domainCheckpoint).root
        guard root.name == "domaincheckpoint" else {
            throw VirtError(
                .xmlError, "expecting root element of 'domaincheckpoint', not '\(root.name)'", domain: .xml)
        }
        var result = CheckpointDefinition()
        let name = root.element("name")?.text ?? ""
        if isStored, name.isEmpty {
            throw VirtError(
                .xmlError, "a redefined checkpoint must have a name", domain: .domainCheckpoint)
        }
        if name.contains("/") || name.hasPrefix(".") {
            throw VirtError(
                .xmlError, "invalid checkpoint name '\(name)'", domain: .domainCheckpoint,
                cause: "the name becomes that of a file")
        }
        result.name = name
        result.description = root.element("description")?.text
        if isStored {
            guard let time = root.element("creationTime").flatMap({ Int64($0.text) }) else {
                throw VirtError(
                    .internalError, "missing creationTime from existing checkpoint", domain: .domainCheckpoint)
            }
            result.creationTime = time
            result.parent = root.element("parent")?.element("name")?.text
            guard let domain = root.element("domain") else {
                throw VirtError(
                    .internalError, "missing domain in checkpoint redefine", domain: .domainCheckpoint)
            }
            result.domain = try DomainDefinition.parse(domain)
        }
        for element in root.element("disks")?.elements("disk") ?? [] {
            result.disks.append(try CheckpointDisk(element))
        }
        return result
    }

    /// The document in libvirt's form.
    ///
    /// - Parameters:
    ///   - domain: the text of the domain, indented by one level; nil leaves it out.
    ///   - sizes: bytes that have changed, by disk.
    public func formatted(domain: String? = nil, sizes: [String: UInt64] = [:]) -> String {
        func text(_ name: String, _ value: String) -> XMLNode {
            .element(XMLElement(name, children: [.text(value)]))
        }
        var root = XMLElement("domaincheckpoint")
        root.children.append(text("name", name))
        if let description, !description.isEmpty { root.children.append(text("description", description)) }
        if let parent { root.children.append(.element(XMLElement("parent", children: [text("name", parent)]))) }
        if let creationTime { root.children.append(text("creationTime", "\(creationTime)")) }
        if !disks.isEmpty {
            root.children.append(
                .element(XMLElement("disks", children: disks.map { .element($0.element(size: sizes[$0.name])) })))
        }
        var result = root.formatted()
        if let domain {
            let end = "</domaincheckpoint>"
            if let place = result.firstRange(of: end) { result.replaceSubrange(place, with: domain + end) }
        }
        return result
    }
}

/// One disk of a checkpoint.
public struct CheckpointDisk: Hashable, Sendable {
    /// Target, or in a request also the path of its image.
    public var name: String
    /// A bitmap belongs to it.
    public var hasBitmap: Bool
    public var bitmap: String?

    public init(name: String, hasBitmap: Bool, bitmap: String? = nil) {
        self.name = name
        self.hasBitmap = hasBitmap
        self.bitmap = bitmap
    }

    init(_ element: XMLElement) throws(VirtError) {
        guard let name = element[attribute: "name"] else {
            throw VirtError(.xmlError, "missing name from disk snapshot element", domain: .domainCheckpoint)
        }
        let mode = element[attribute: "checkpoint"] ?? "bitmap"
        guard mode == "bitmap" || mode == "no" else {
            throw VirtError(
                .configUnsupported, "unknown disk checkpoint setting '\(mode)'", domain: .domainCheckpoint)
        }
        self.init(name: name, hasBitmap: mode == "bitmap", bitmap: element[attribute: "bitmap"])
        if bitmap != nil, !hasBitmap {
            throw VirtError(
                .xmlError, "disk checkpoint bitmap '\(bitmap ?? "")' requires type='bitmap'",
                domain: .domainCheckpoint)
        }
    }

    func element(size: UInt64?) -> XMLElement {
        var element = XMLElement("disk")
        element.attributes = [
            XMLAttribute("name", name), XMLAttribute("checkpoint", hasBitmap ? "bitmap" : "no"),
        ]
        if hasBitmap, let bitmap { element.attributes.append(XMLAttribute("bitmap", bitmap)) }
        if hasBitmap, let size { element.attributes.append(XMLAttribute("size", "\(size)")) }
        return element
    }
}

extension CheckpointDefinition {
    /// Completes the list of disks for a domain: the given ones are checked, the others added, all in the domain's order.
    ///
    /// - Throws: error 67 for a disk that is not there, is named twice, or is empty or read-only.
    public mutating func align(with domain: DomainDefinition) throws(VirtError) {
        var given: [Int: CheckpointDisk] = [:]
        for var disk in disks {
            let found = domain.devices.disks.firstIndex {
                $0.target.dev == disk.name || ($0.source.path == disk.name && disk.name.hasPrefix("/"))
            }
            guard let found else {
                throw VirtError(.configUnsupported, "no disk named '\(disk.name)'", domain: .domainCheckpoint)
            }
            guard given[found] == nil else {
                throw VirtError(
                    .configUnsupported, "disk '\(domain.devices.disks[found].target.dev)' specified twice",
                    domain: .domainCheckpoint)
            }
            let target = domain.devices.disks[found]
            if disk.hasBitmap, target.isEmpty || target.readonly {
                throw VirtError(
                    .configUnsupported, "disk '\(disk.name)' is empty or readonly", domain: .domainCheckpoint)
            }
            disk.name = target.target.dev
            given[found] = disk
        }
        let all = disks.isEmpty
        disks = domain.devices.disks.enumerated().map { index, disk in
            var result =
                given[index]
                ?? CheckpointDisk(name: disk.target.dev, hasBitmap: all && !disk.isEmpty && !disk.readonly)
            if result.hasBitmap, result.bitmap == nil { result.bitmap = name }
            return result
        }
    }
}
