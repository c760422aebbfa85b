public import VirtError
internal import XMLTree

/// How a snapshot's description is to be understood.
public struct SnapshotReading: Sendable {
    /// It describes one that exists (`VIR_DOMAIN_SNAPSHOT_CREATE_REDEFINE`, and files): nothing may be left open.
    public var isExisting: Bool
    /// Only disks are meant, or the domain is shut off, so that there is no memory to keep.
    public var isOffline: Bool
    /// Name for one that brings none.
    public var defaultName: String

    public init(isExisting: Bool, isOffline: Bool = false, defaultName: String = "") {
        self.isExisting = isExisting
        self.isOffline = isOffline
        self.defaultName = defaultName
    }
}

extension SnapshotDefinition {
    /// Parses a `<domainsnapshot>` document.
    ///
    /// - Throws: libvirt's error for malformed XML (35), a wrong root or value (27, 67, 1).
    public static func parse(_ text: String, _ reading: SnapshotReading) throws(VirtError) -> SnapshotDefinition {
        let root = try XMLDocument.parse(text, name: "(domain_snapshot)", domain: .domainSnapshot).root
        guard root.name == "domainsnapshot" else {
            throw VirtError(
                .xmlError, "expecting root element of 'domainsnapshot', not '\(root.name)'", domain: .xml)
        }
        var element = root
        if !reading.isExisting {
            // What only libvirt itself may state is not looked at.
            let own: Set = ["state", "parent", "creationTime", "domain", "inactiveDomain", "cookie", "active"]
            element.children.removeAll { node in
                if case .element(let child) = node { own.contains(child.name) } else { false }
            }
        }
        var definition = SnapshotDefinition()
        try definition.map(XMLMapper(reading: element, flags: .inactive))
        if reading.isExisting {
            try definition.checkExisting()
        } else if definition.name.isEmpty {
            definition.name = reading.defaultName
        }
        let offline =
            reading.isExisting
            ? definition.state == .shutOff || definition.state == .diskSnapshot : reading.isOffline
        try definition.settleMemory(isOffline: offline, isStated: element.element("memory") != nil)
        for disk in definition.disks {
            if disk.source.type == .file, let path = disk.source.path, !path.hasPrefix("/") {
                throw VirtError.malformed("disk snapshot image path '\(path)' must be absolute").asSnapshot
            }
        }
        return definition
    }

    private func checkExisting() throws(VirtError) {
        if name.isEmpty { throw VirtError.malformed("a redefined snapshot must have a name").asSnapshot }
        if creationTime == nil {
            throw VirtError.internalXML("missing creationTime from existing snapshot").asSnapshot
        }
        if state == nil { throw VirtError.internalXML("missing state from existing snapshot").asSnapshot }
    }

    /// Decides and checks where the memory goes.
    private mutating func settleMemory(isOffline: Bool, isStated: Bool) throws(VirtError) {
        if let mode = memory.mode {
            if let file = memory.file, mode != .external {
                throw VirtError.malformed("memory filename '\(file)' requires external snapshot").asSnapshot
            }
            if mode == .external, memory.file == nil {
                throw VirtError.malformed("external memory snapshots require a filename").asSnapshot
            }
            if mode == .manual {
                throw VirtError.malformed("'manual' memory snapshot mode not supported").asSnapshot
            }
        } else if memory.file != nil {
            memory.mode = .external
        } else {
            memory.mode = isOffline ? .no : .internal
        }
        if isOffline, memory.mode != .no {
            throw VirtError.malformed("memory state cannot be saved with offline or disk-only snapshot").asSnapshot
        }
        if let file = memory.file, !file.hasPrefix("/") {
            throw VirtError.malformed("memory snapshot file path (\(file)) must be absolute").asSnapshot
        }
    }

    /// The description in libvirt's form.
    ///
    /// - Parameters:
    ///   - isFile: with what only the file on disk holds: which one is current.
    ///   - includesSecrets: with passwords and the like (`VIR_DOMAIN_SNAPSHOT_XML_SECURE`).
    public func formatted(isFile: Bool = false, includesSecrets: Bool = false) -> String {
        var copy = self
        if !isFile { copy.isCurrent = nil }
        return XMLMapper.format(
            "domainsnapshot", copy, flags: includesSecrets || isFile ? [.inactive, .secure] : .inactive)
    }
}

extension RunCookie {
    /// The element as it stands in save images.
    public func formatted() -> String {
        XMLMapper.format("cookie", self, flags: .inactive)
    }

    /// Reads the element of a save image.
    public static func parse(_ text: String) throws(VirtError) -> RunCookie {
        var cookie = RunCookie()
        try cookie.map(XMLMapper(reading: XMLDocument.parse(text, name: "(cookie)").root, flags: []))
        return cookie
    }
}
