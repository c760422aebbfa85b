public import VirtError
public import XMLTree

/// A `<domainbackup>`: where the disks of a running domain are copied to, or how they are offered over NBD.
public struct BackupDefinition: Hashable, Sendable {
    public enum Mode: String, Sendable {
        /// QEMU writes the copies.
        case push
        /// A client reads them.
        case pull
    }

    /// Where QEMU's NBD server listens.
    public struct Server: Hashable, Sendable {
        public var isUnix = false
        public var name: String?
        public var port: String?
        public var socket: String?
        public var tls: Bool?
    }

    public var mode = Mode.push
    /// The checkpoint since which changes are copied; nil copies everything.
    public var incremental: String?
    public var server: Server?
    public var disks: [BackupDisk] = []

    public init() {}

    /// - Throws: libvirt's errors for malformed XML (35), another root or wrong values (27).
    public static func parse(_ text: String) throws(VirtError) -> BackupDefinition {
        try BackupDefinition(XMLDocument.parse(text, name: "(domain_backup)", domain: .domain).root)
    }

    public init(_ root: XMLElement) throws(VirtError) {
        guard root.name == "domainbackup" else {
            throw VirtError(.xmlError, "expecting root element of 'domainbackup', not '\(root.name)'", domain: .xml)
        }
        if let text = root[attribute: "mode"] {
            guard let value = Mode(rawValue: text) else {
                throw VirtError(.xmlError, "unsupported backup mode '\(text)'", domain: .domain)
            }
            mode = value
        }
        incremental = root.element("incremental")?.text
        if let element = root.element("server") {
            var value = Server()
            value.isUnix = element[attribute: "transport"] == "unix"
            value.name = element[attribute: "name"]
            value.port = element[attribute: "port"]
            value.socket = element[attribute: "socket"]
            value.tls = element[attribute: "tls"].map { $0 == "yes" }
            server = value
        }
        if mode == .pull, server == nil {
            throw VirtError(
                .xmlError, "a pull mode backup needs a server", domain: .domain,
                cures: ["add <server transport='unix' socket='...'/>"])
        }
        if mode == .push, server != nil {
            throw VirtError(.xmlError, "use of <server> requires pull mode backup", domain: .domain)
        }
        for element in root.element("disks")?.elements("disk") ?? [] {
            disks.append(try BackupDisk(element, mode))
        }
    }

    /// The document in libvirt's form.
    public func formatted(level: Int = 0) -> String { element.formatted(level: level) }

    public var element: XMLElement {
        var root = XMLElement("domainbackup", attributes: [XMLAttribute("mode", mode.rawValue)])
        if let incremental {
            root.children.append(.element(XMLElement("incremental", children: [.text(incremental)])))
        }
        if let server {
            var element = XMLElement("server")
            func add(_ name: String, _ value: String?) {
                if let value { element.attributes.append(XMLAttribute(name, value)) }
            }
            add("transport", server.isUnix ? "unix" : "tcp")
            add("tls", server.tls.map { $0 ? "yes" : "no" })
            add("name", server.name)
            add("port", server.port)
            add("socket", server.socket)
            root.children.append(.element(element))
        }
        root.children.append(
            .element(XMLElement("disks", children: disks.map { .element($0.element(mode)) })))
        return root
    }
}

/// One disk of a backup.
public struct BackupDisk: Hashable, Sendable {
    public var name: String
    public var isIncluded = true
    /// The checkpoint since which this disk's changes are copied; nil copies everything.
    public var incremental: String?
    /// It is copied whole, whatever holds for the others.
    public var isFull = false
    public var exportName: String?
    public var exportBitmap: String?
    /// Where the copy goes to, or where a pulled backup keeps what the guest overwrites meanwhile.
    public var store: StorageSource?

    public init(name: String) {
        self.name = name
    }

    init(_ element: XMLElement, _ mode: BackupDefinition.Mode) throws(VirtError) {
        guard let name = element[attribute: "name"] else {
            throw VirtError(.xmlError, "missing name from disk backup element", domain: .domain)
        }
        self.init(name: name)
        isIncluded = element[attribute: "backup"] != "no"
        guard isIncluded else { return }
        isFull = element[attribute: "backupmode"] == "full"
        if !isFull { incremental = element[attribute: "incremental"] }
        exportName = element[attribute: "exportname"]
        exportBitmap = element[attribute: "exportbitmap"]
        if mode == .push, exportName != nil || exportBitmap != nil {
            throw VirtError(.xmlError, "use of 'exportname' requires pull mode backup", domain: .domain)
        }
        var source = StorageSource()
        let type = element[attribute: "type"] ?? "file"
        guard let kind = StorageType(rawValue: type), kind == .file || kind == .block else {
            throw VirtError(.xmlError, "unsupported disk backup type '\(type)'", domain: .domain)
        }
        source.type = kind
        source.format = element.element("driver")?[attribute: "type"]
        if mode == .pull, let format = source.format, format != "qcow2" {
            throw VirtError(.xmlError, "pull mode backup for disk '\(name)' must use qcow2 driver", domain: .domain)
        }
        if let target = element.element(mode == .push ? "target" : "scratch") {
            source.path = target[attribute: kind == .file ? "file" : "dev"]
        }
        source.index = element[attribute: "index"].flatMap { UInt32($0) }
        store = source
    }

    func element(_ mode: BackupDefinition.Mode) -> XMLElement {
        var element = XMLElement("disk")
        func add(_ name: String, _ value: String?) {
            if let value { element.attributes.append(XMLAttribute(name, value)) }
        }
        add("name", name)
        add("backup", isIncluded ? "yes" : "no")
        guard isIncluded else { return element }
        add("type", store?.type.rawValue ?? "file")
        add("backupmode", incremental == nil ? "full" : "incremental")
        add("incremental", incremental)
        add("exportname", exportName)
        add("exportbitmap", exportBitmap)
        add("index", store?.index.map { "\($0)" })
        if let format = store?.format {
            element.children.append(.element(XMLElement("driver", attributes: [XMLAttribute("type", format)])))
        }
        if let path = store?.path {
            element.children.append(
                .element(
                    XMLElement(
                        mode == .push ? "target" : "scratch",
                        attributes: [XMLAttribute(store?.type == .block ? "dev" : "file", path)])))
        }
        return element
    }
}

extension BackupDefinition {
    /// Completes the list of disks for a domain.
    ///
    /// - Parameter suffix: ends the names of copies that have none.
    /// - Throws: error 67 for a disk that is not there, or that cannot be copied.
    public mutating func align(with domain: DomainDefinition, suffix: String) throws(VirtError) {
        var given: [Int: BackupDisk] = [:]
        for var disk in disks {
            let found = domain.devices.disks.firstIndex {
                $0.target.dev == disk.name || ($0.source.path == disk.name && disk.name.hasPrefix("/"))
            }
            guard let found else {
                throw VirtError(.configUnsupported, "no disk named '\(disk.name)'", domain: .domain)
            }
            guard given[found] == nil else {
                throw VirtError(.configUnsupported, "disk '\(disk.name)' specified twice", domain: .domain)
            }
            if disk.isIncluded, domain.devices.disks[found].isEmpty {
                throw VirtError(.configUnsupported, "disk '\(disk.name)' has no media", domain: .domain)
            }
            disk.name = domain.devices.disks[found].target.dev
            given[found] = disk
        }
        let all = disks.isEmpty
        disks = domain.devices.disks.enumerated().map { index, disk in
            var result = given[index] ?? BackupDisk(name: disk.target.dev)
            if given[index] == nil { result.isIncluded = all && !disk.isEmpty && !disk.readonly }
            guard result.isIncluded else { return result }
            var store = result.store ?? StorageSource()
            if store.path == nil, let path = disk.source.path { store.path = "\(path).\(suffix)" }
            if store.format == nil { store.format = "qcow2" }
            result.store = store
            if result.incremental == nil, !result.isFull { result.incremental = incremental }
            if mode == .pull, result.exportName == nil { result.exportName = disk.target.dev }
            if mode == .pull, result.incremental != nil, result.exportBitmap == nil {
                result.exportBitmap = "backup-\(disk.target.dev)"
            }
            return result
        }
    }
}
