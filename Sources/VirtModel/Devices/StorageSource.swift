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
    public var uuid: VirtUUID?

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
