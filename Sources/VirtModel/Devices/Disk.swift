/// A `<disk>`: hard disk, CD-ROM, floppy or LUN.
public struct Disk: Hashable, Sendable {
    public var device: DiskDevice = .disk
    public var model: DiskModel?
    public var rawIO: Bool?
    public var sgio: DiskSGIO?
    public var snapshot: DiskSnapshotMode?
    public var driver = DiskDriver()
    /// Top of the chain. `isEmpty` for a drive without medium; its `format` is the driver's `type`.
    public var source = StorageSource()
    /// Layers below `source`, nearest first. Live, or as far as the user stated them.
    public var backingChain: [StorageSource] = []
    /// The chain is known to end after the last layer (`<backingStore/>`).
    public var backingChainTerminated = false
    public var backendDomain: String?
    public var geometry: DiskGeometry?
    public var blockIO: DiskBlockIO?
    /// A block copy or active commit under way (live only).
    public var mirror: DiskMirror?
    public var target = DiskTarget()
    public var iotune: DiskIOTune?
    public var readonly = false
    public var shareable = false
    public var transient: DiskTransient?
    public var serial: String?
    public var wwn: String?
    public var vendor: String?
    public var product: String?
    public var info = DeviceInfo()

    public init() {}
}

public enum DiskDevice: String, XMLToken {
    case disk, cdrom, floppy, lun
}

public enum DiskModel: String, XMLToken {
    case virtio
    case virtioTransitional = "virtio-transitional"
    case virtioNonTransitional = "virtio-non-transitional"
}

public enum DiskSGIO: String, XMLToken {
    case filtered, unfiltered
}

public enum DiskSnapshotMode: String, XMLToken {
    case no, `internal`, external, manual
}

public enum DiskBus: String, XMLToken {
    case ide, fdc, scsi, virtio, xen, usb, uml, sata, sd
}

/// `<target>` of a disk.
public struct DiskTarget: Hashable, Sendable {
    public enum Tray: String, XMLToken {
        case closed, open
    }

    /// Name that fixes the unit, such as `vda`.
    public var dev = ""
    /// `nil` only until defaults are filled in.
    public var bus: DiskBus?
    public var tray: Tray = .closed
    public var removable: Bool?
    /// 1 for solid state, otherwise revolutions per minute.
    public var rotationRate: UInt32?

    public init() {}
}

/// `<driver>` of a disk; the image format stands in `Disk.source.format`.
public struct DiskDriver: Hashable, Sendable {
    public enum Cache: String, XMLToken {
        case none, writethrough, writeback, directsync, unsafe
        case `default` = "default"
    }
    public enum ErrorPolicy: String, XMLToken {
        case stop, report, ignore, enospace
    }
    public enum IO: String, XMLToken {
        case native, threads
        case ioURing = "io_uring"
    }
    public enum Discard: String, XMLToken {
        case unmap, ignore
    }
    public enum DetectZeroes: String, XMLToken {
        case off, on, unmap
    }

    public var name: String?
    public var cache: Cache?
    public var errorPolicy: ErrorPolicy?
    public var readErrorPolicy: ErrorPolicy?
    public var io: IO?
    public var ioEventFD: Bool?
    public var eventIndex: Bool?
    public var copyOnRead: Bool?
    public var discard: Discard?
    public var iothread: UInt32?
    public var detectZeroes: DetectZeroes?
    public var queues: UInt32?
    public var queueSize: UInt32?
    public var virtio = VirtioOptions()
    /// Largest size of the qcow2 metadata cache, in bytes.
    public var metadataCacheMaxSize: UInt64?

    public init() {}
}

public struct DiskGeometry: Hashable, Sendable {
    public enum Translation: String, XMLToken {
        case none, auto, lba
    }

    public var cylinders: UInt32 = 0
    public var heads: UInt32 = 0
    public var sectors: UInt32 = 0
    public var translation: Translation?

    public init() {}
}

public struct DiskBlockIO: Hashable, Sendable {
    public var logicalBlockSize: UInt32?
    public var physicalBlockSize: UInt32?

    public init() {}
}

/// `<iotune>`: limits in bytes or requests per second, bursts in seconds. `nil` and zero both mean no limit.
public struct DiskIOTune: Hashable, Sendable {
    public var totalBytes: UInt64?
    public var readBytes: UInt64?
    public var writeBytes: UInt64?
    public var totalIOPS: UInt64?
    public var readIOPS: UInt64?
    public var writeIOPS: UInt64?
    public var totalBytesMax: UInt64?
    public var readBytesMax: UInt64?
    public var writeBytesMax: UInt64?
    public var totalIOPSMax: UInt64?
    public var readIOPSMax: UInt64?
    public var writeIOPSMax: UInt64?
    public var sizeIOPS: UInt64?
    public var groupName: String?
    public var totalBytesMaxLength: UInt64?
    public var readBytesMaxLength: UInt64?
    public var writeBytesMaxLength: UInt64?
    public var totalIOPSMaxLength: UInt64?
    public var readIOPSMaxLength: UInt64?
    public var writeIOPSMaxLength: UInt64?

    public init() {}
}

public struct DiskTransient: Hashable, Sendable {
    public var shareBacking: Bool?

    public init() {}
}

/// `<mirror>` of a running block job.
public struct DiskMirror: Hashable, Sendable {
    public enum Job: String, XMLToken {
        case copy
        case activeCommit = "active-commit"
    }
    public enum State: String, XMLToken {
        case none, yes, abort, pivot
    }

    public var job: Job = .copy
    public var ready: State?
    public var source = StorageSource()
    public var backingChain: [StorageSource] = []
    public var backingChainTerminated = false

    public init() {}
}

extension Disk {
    /// No medium: nothing names any storage.
    public var isEmpty: Bool {
        source.path == nil && source.network == nil && source.volume == nil && source.nvme == nil
    }
}
