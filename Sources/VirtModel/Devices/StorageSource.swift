public import LibvirtProtocol
internal import VirtError
internal import XMLTree

/// Where the bytes of a disk, or of one layer of its backing chain, live.
public struct StorageSource: Hashable, Sendable {
    public var type: StorageType = .file
    /// Image format as in `<driver type>` or `<format type>`; `nil` when not stated.
    public var format: String?
    /// Path of a file, block device or directory, or of the vhost-user socket.
    public var path: String?
    public var network: NetworkStorage?
    public var volume: VolumeReference?
    public var nvme: NVMeReference?
    public var startupPolicy: StartupPolicy?
    /// Found by looking at the image, not stated by the user; never part of a persistent definition.
    public var detected = false
    /// Position in the backing chain of a running domain.
    public var index: UInt32?
    public var auth: StorageAuth?
    public var encryption: StorageEncryption?
    /// Persistent reservations helper.
    public var reservations: PersistentReservations?
    public var securityLabels: [DeviceSecurityLabel] = []
    /// Part of the storage that is the image.
    public var slice: StorageSlice?
    /// Chardev properties of a vhost-user disk.
    public var vhostUserReconnect: ChardevReconnect?

    public init() {}
}

public enum StorageType: String, XMLToken {
    case file, block, dir, network, volume, nvme
    case vhostUser = "vhostuser"
}

public enum StartupPolicy: String, XMLToken {
    case mandatory, requisite, optional
}

/// `<source protocol=...>`: an image that QEMU reads over the network.
public struct NetworkStorage: Hashable, Sendable {
    public var `protocol`: NetworkProtocol = .nbd
    /// Image, export or share name.
    public var name: String?
    public var tls: Bool?
    public var tlsHostname: String?
    public var query: String?
    public var hosts: [NetworkHost] = []
    public var snapshot: String?
    public var configFile: String?
    public var initiator: String?
    public var sslVerify: Bool?
    public var cookies: [NetworkCookie] = []
    /// Bytes to read ahead.
    public var readahead: UInt64?
    /// Seconds before a request is given up.
    public var timeout: UInt64?
    public var reconnectDelay: UInt64?
    public var identity: NetworkIdentity?
    public var knownHosts: String?

    public init() {}
}

public enum NetworkProtocol: String, XMLToken {
    case nbd, rbd, sheepdog, gluster, iscsi, http, https, ftp, ftps, tftp, vxhs, nfs, ssh
}

/// One server of a network source.
public struct NetworkHost: Hashable, Sendable {
    public enum Transport: String, XMLToken {
        case tcp, unix, rdma
    }

    public var transport: Transport?
    public var name: String?
    public var port: UInt32?
    public var socket: String?

    public init() {}
}

public struct NetworkCookie: Hashable, Sendable {
    public var name = ""
    public var value = ""

    public init() {}
}

/// User and group towards an NFS server.
public struct NetworkIdentity: Hashable, Sendable {
    public var user: String?
    public var group: String?

    public init() {}
}

/// A volume of a storage pool.
public struct VolumeReference: Hashable, Sendable {
    public enum Mode: String, XMLToken {
        case host, direct
    }

    public var pool = ""
    public var volume = ""
    public var mode: Mode?

    public init() {}
}

/// An NVMe controller of the host, used without the kernel's driver.
public struct NVMeReference: Hashable, Sendable {
    public var namespace: UInt64 = 0
    public var managed: Bool?
    public var address = PCIAddress()

    public init() {}
}

/// Byte range inside the storage.
public struct StorageSlice: Hashable, Sendable {
    public var offset: UInt64 = 0
    public var size: UInt64 = 0

    public init() {}
}

public struct PersistentReservations: Hashable, Sendable {
    public var managed: Bool?
    public var path: String?

    public init() {}
}

/// User and secret for a network source.
public struct StorageAuth: Hashable, Sendable {
    public var username = ""
    public var secret = SecretReference()
    /// Written below `<disk>` instead of `<source>`, as the user wrote it.
    public var inDisk = false

    public init() {}
}

/// A secret by identifier or by what it is used for.
public struct SecretReference: Hashable, Sendable {
    public var type: String?
    public var usage: String?
    public var uuid: UUIDBytes?

    public init() {}
}

public struct StorageEncryption: Hashable, Sendable {
    public var format = ""
    public var engine: String?
    public var secrets: [SecretReference] = []
    /// Written below `<disk>` instead of `<source>`, as the user wrote it.
    public var inDisk = false

    public init() {}
}

/// `<seclabel>` of one resource.
public struct DeviceSecurityLabel: Hashable, Sendable {
    public var model: String?
    public var relabel: Bool?
    public var labelSkip: Bool?
    public var label: String?

    public init() {}
}

// MARK: - Mapping

extension StorageSource {
    /// Maps the content of `<source>` for the type that the parent element stated.
    mutating func mapContent(_ x: XMLMapper, startupPolicy hasPolicy: Bool = true) throws(VirtError) {
        switch type {
        case .file: try x.attribute("file", &path)
        case .block: try x.attribute("dev", &path)
        case .dir: try x.attribute("dir", &path)
        case .network:
            var value = network ?? NetworkStorage()
            try value.mapAttributes(x)
            network = value
        case .volume:
            if x.isReading ? x.given("pool") != nil && x.given("volume") != nil : volume != nil {
                var value = volume ?? VolumeReference()
                try x.attribute("pool", &value.pool)
                try x.attribute("volume", &value.volume)
                try x.attribute("mode", &value.mode)
                volume = value
            }
        case .nvme:
            var value = nvme ?? NVMeReference()
            x.literal("type", "pci")
            try x.yesNo("managed", &value.managed)
            try x.attribute("namespace", &value.namespace, required: true)
            try x.group("address") { () throws(VirtError) in try value.address.map(x) }
            nvme = value
        case .vhostUser:
            x.literal("type", "unix")
            try x.attribute("path", &path)
            try x.element("reconnect", &vhostUserReconnect)
        }
        if hasPolicy {
            try x.attribute("startupPolicy", &startupPolicy)
            if x.isReading || !x.isInactive { try x.attribute("index", &index) }
            if x.isReading && x.isInactive { index = nil }
        }
        if type == .network, var value = network {
            try value.mapChildren(x)
            network = value
        }
        try mapChildren(x)
    }

    private mutating func mapChildren(_ x: XMLMapper) throws(VirtError) {
        try x.elements("seclabel", &securityLabels)
        try x.group("slices", when: slice != nil) { () throws(VirtError) in
            try x.group("slice") { () throws(VirtError) in
                var value = self.slice ?? StorageSlice()
                x.literal("type", "storage")
                try x.attribute("offset", &value.offset)
                try x.attribute("size", &value.size, required: true)
                self.slice = value
            }
        }
        try x.element("auth", &auth, when: auth?.inDisk == false)
        try x.element("encryption", &encryption, when: encryption?.inDisk == false)
        try x.group("reservations", when: reservations != nil) { () throws(VirtError) in
            var value = self.reservations ?? PersistentReservations()
            try x.yesNo("managed", &value.managed)
            try x.group("source", when: value.path != nil) { () throws(VirtError) in
                x.literal("type", "unix")
                try x.attribute("path", &value.path)
                x.literal("mode", "client")
            }
            self.reservations = value
        }
    }

    static let formats: Set<String> = [
        "none", "raw", "dir", "bochs", "cloop", "dmg", "iso", "vpc", "vdi", "fat", "vhd", "ploop", "cow", "qcow",
        "qcow2", "qed", "vmdk", "luks",
    ]
}

extension StorageSource {
    /// Writes or reads the chain below an image: `<backingStore>` inside `<backingStore>`.
    static func mapChain(
        _ chain: inout [StorageSource], _ terminated: inout Bool, from depth: Int = 0, _ x: XMLMapper
    ) throws(VirtError) {
        if x.isReading {
            guard let child = x.element.element("backingStore") else { return }
            guard child[attribute: "type"] != nil else {
                terminated = true
                return
            }
            try x.read(child) { () throws(VirtError) in
                var layer = StorageSource()
                try layer.mapLayer(x)
                chain.append(layer)
                try mapChain(&chain, &terminated, from: depth + 1, x)
            }
        } else if depth < chain.count {
            if x.isInactive && chain[depth].detected { return }
            try x.write("backingStore") { () throws(VirtError) in
                var layer = chain[depth]
                try layer.mapLayer(x)
                try mapChain(&chain, &terminated, from: depth + 1, x)
            }
        } else if terminated {
            try x.write("backingStore") { () throws(VirtError) in }
        }
    }

    /// Type, index, format and source of a layer.
    mutating func mapLayer(_ x: XMLMapper) throws(VirtError) {
        try x.attribute("type", &type, required: true)
        if x.isReading || !x.isInactive { try x.attribute("index", &index) }
        if x.isReading && x.isInactive { index = nil }
        try x.group("format", when: format != nil) { () throws(VirtError) in
            try x.attribute("type", &self.format)
            let known = StorageSource.formats.contains(self.format ?? "raw")
            try x.refuse(if: !known, .unsupported("unknown backing store format '\(self.format ?? "")'"))
        }
        try x.group("source", whenEmpty: .keep) { () throws(VirtError) in
            try self.mapContent(x, startupPolicy: false)
        }
    }
}

extension NetworkStorage {
    mutating func mapAttributes(_ x: XMLMapper) throws(VirtError) {
        try x.attribute("protocol", &self.protocol, required: true)
        try x.attribute("name", &name)
        try x.attribute("query", &query)
        try x.yesNo("tls", &tls)
        try x.attribute("tlsHostname", &tlsHostname)
    }

    mutating func mapChildren(_ x: XMLMapper) throws(VirtError) {
        try x.elements("host", &hosts)
        try x.group("snapshot") { () throws(VirtError) in try x.attribute("name", &self.snapshot) }
        try x.group("config") { () throws(VirtError) in try x.attribute("file", &self.configFile) }
        try x.group("initiator") { () throws(VirtError) in
            try x.group("iqn") { () throws(VirtError) in try x.attribute("name", &self.initiator) }
        }
        try x.group("ssl") { () throws(VirtError) in try x.yesNo("verify", &self.sslVerify) }
        try x.group("cookies") { () throws(VirtError) in
            try x.elements("cookie", &self.cookies)
        }
        try x.group("readahead") { () throws(VirtError) in try x.attribute("size", &self.readahead) }
        try x.group("timeout") { () throws(VirtError) in try x.attribute("seconds", &self.timeout) }
        try x.group("reconnect") { () throws(VirtError) in try x.attribute("delay", &self.reconnectDelay) }
        try x.group("identity", when: identity != nil) { () throws(VirtError) in
            var value = self.identity ?? NetworkIdentity()
            try x.attribute("user", &value.user)
            try x.attribute("group", &value.group)
            self.identity = value
        }
        try x.group("knownHosts") { () throws(VirtError) in try x.attribute("path", &self.knownHosts) }
    }
}

extension NetworkHost: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        if x.isReading { try x.attribute("transport", &transport) }
        try x.attribute("name", &name)
        try x.attribute("port", &port)
        if x.isWriting { try x.attribute("transport", &transport) }
        try x.attribute("socket", &socket)
    }
}

extension NetworkCookie: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try x.attribute("name", &name, required: true)
        if x.isReading || x.flags.contains(.secure) { try x.text(&value) }
    }
}

extension StorageAuth: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try x.attribute("username", &username, missing: .malformed("missing username for auth"))
        try x.element("secret", &secret)
    }
}

extension SecretReference: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try x.attribute("type", &type)
        try x.attribute("uuid", &uuid) { .malformed("invalid secret uuid '\($0)'") }
        try x.attribute("usage", &usage)
    }
}

extension StorageEncryption: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try x.attribute("format", &format, required: true)
        try x.attribute("engine", &engine)
        try x.elements("secret", &secrets)
    }
}

extension DeviceSecurityLabel: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try x.attribute("model", &model)
        try x.yesNo("labelskip", &labelSkip)
        try x.yesNo("relabel", &relabel)
        try x.textElement("label", &label)
    }
}
