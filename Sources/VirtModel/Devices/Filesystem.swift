/// A `<filesystem>` shared with the guest.
public struct Filesystem: Hashable, Sendable {
    public enum Kind: String, XMLToken {
        case mount, block, file, template, ram, bind, volume
    }
    public enum AccessMode: String, XMLToken {
        case passthrough, mapped, squash
    }
    public enum Model: String, XMLToken {
        case virtio
        case virtioTransitional = "virtio-transitional"
        case virtioNonTransitional = "virtio-non-transitional"
    }
    public enum MultiDevices: String, XMLToken {
        case remap, forbid, warn
    }
    public enum DriverType: String, XMLToken {
        case path, handle, loop, nbd, ploop, virtiofs, mtp
    }
    public enum WritePolicy: String, XMLToken {
        case immediate
    }
    public enum CacheMode: String, XMLToken {
        case none, always
    }
    public enum SandboxMode: String, XMLToken {
        case namespace, chroot
    }

    public var type: Kind = .mount
    public var accessMode: AccessMode?
    /// Octal, as written.
    public var createMode: UInt32?
    public var directoryMode: UInt32?
    public var model: Model?
    public var multiDevices: MultiDevices?
    public var driverType: DriverType?
    public var format: String?
    public var writePolicy: WritePolicy?
    public var queueSize: UInt64?
    public var virtio = VirtioOptions()
    public var source: String?
    public var volume: VolumeReference?
    public var sourceUsageKiB: UInt64?
    /// virtiofs: socket of an external daemon.
    public var socket: String?
    public var target: String?
    public var readonly = false
    public var spaceHardLimit: UInt64?
    public var spaceSoftLimit: UInt64?
    public var binary = VirtioFSBinary()
    public var info = DeviceInfo()

    public init() {}
}

/// `<binary>` of a virtiofs share.
public struct VirtioFSBinary: Hashable, Sendable {
    public var path: String?
    public var xattr: Bool?
    public var cache: Filesystem.CacheMode?
    public var sandbox: Filesystem.SandboxMode?
    public var lockPOSIX: Bool?
    public var lockFlock: Bool?
    public var threadPoolSize: UInt32?

    public init() {}
}
