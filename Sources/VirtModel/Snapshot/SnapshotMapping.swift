internal import VirtError
internal import XMLTree

extension SnapshotDefinition: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        var text: String? = name.isEmpty ? nil : name
        try x.textElement("name", &text)
        name = text ?? ""
        try x.textElement("description", &description)
        try x.textElement("state", &state) { .unsupported("Invalid state '\($0)' in domain snapshot XML").asSnapshot }
        try x.group("parent", when: parent != nil) { () throws(VirtError) in
            try x.textElement("name", &self.parent)
        }
        try x.textElement("creationTime", &creationTime) { _ in
            .internalXML("missing creationTime from existing snapshot").asSnapshot
        }
        try x.group("memory", when: memory.mode != nil) { () throws(VirtError) in
            try x.attribute("snapshot", &self.memory.mode)
            try x.attribute("file", &self.memory.file)
        }
        try x.group("disks", when: !disks.isEmpty) { () throws(VirtError) in
            try x.elements("disk", &self.disks)
        }
        try x.element("domain", &domain)
        try x.element("inactiveDomain", &inactiveDomain)
        try x.element("cookie", &cookie)
        try x.textElement("active", &isCurrent)
    }
}

extension SnapshotDisk: XMLMapped {
    init() { self.init(name: "") }

    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try x.attribute("name", &name, missing: .internalXML("missing name from disk snapshot element").asSnapshot)
        try x.attribute("snapshot", &mode)
        if x.isReading {
            try x.attribute("type", &source.type) { .unsupported("unsupported disk snapshot type '\($0)'").asSnapshot }
        } else if mode == .external {
            x.literal("type", source.type.rawValue)
        }
        guard x.isReading || mode == .external else { return }
        try x.group("driver") { () throws(VirtError) in
            try x.attribute("type", &self.source.format)
            let known = self.source.format.map(StorageSource.formats.contains) ?? true
            try x.refuse(
                if: !known, .unsupported("unknown disk snapshot driver '\(self.source.format ?? "")'").asSnapshot)
        }
        try x.group("source") { () throws(VirtError) in
            try self.source.mapContent(x, startupPolicy: false)
        }
        x.flag("snapshotDeleteInProgress", &deletionInProgress)
        if x.isReading, mode == nil, source.path != nil || source.format != nil { mode = .external }
    }
}

extension RunCookie: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try x.element("cpu", &cpu)
        x.flag("slirpHelper", &usesSlirpHelper)
        if x.isReading {
            others = x.element.elements.filter { $0.name != "cpu" && $0.name != "slirpHelper" }
        } else {
            for other in others {
                var copy: XMLElement? = other
                x.foreign(other.name, &copy)
            }
        }
    }
}

extension Bool: XMLScalar {
    public init?(xmlText: String) {
        guard let number = Int32(xmlText: xmlText) else { return nil }
        self = number != 0
    }
    public var xmlText: String { self ? "1" : "0" }
}

extension VirtError {
    /// The same error, from the part of libvirt that reads snapshots.
    var asSnapshot: VirtError { from(.domainSnapshot) }
}
