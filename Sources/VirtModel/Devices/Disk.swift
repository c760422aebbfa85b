internal import VirtError
internal import XMLTree

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

// MARK: - Mapping

extension Disk: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try x.attribute("type", &source.type)
        try x.attribute("device", &device)
        try x.attribute("model", &model)
        try x.yesNo("rawio", &rawIO)
        try x.attribute("sgio", &sgio)
        try x.attribute("snapshot", &snapshot)
        try x.group("driver") { () throws(VirtError) in try self.driver.map(x, format: &self.source.format) }
        try x.element("auth", &source.auth, when: source.auth?.inDisk == true)
        if x.isReading { source.auth?.inDisk = true }
        // A drive whose medium was taken out while the guest runs keeps the number of its place.
        let isEjected = isEmpty && !x.isInactive && source.index != nil && source.format != nil
        let sourceWhenEmpty = x.isReading || !isEmpty || source.startupPolicy != nil || isEjected
        try x.group("source", when: sourceWhenEmpty) { () throws(VirtError) in try self.source.mapContent(x) }
        try StorageSource.mapChain(&backingChain, &backingChainTerminated, x)
        try x.group("backenddomain") { () throws(VirtError) in try x.attribute("name", &self.backendDomain) }
        try x.element("geometry", &geometry)
        try x.element("blockio", &blockIO, whenEmpty: .omit)
        try mapMirror(x)
        try x.group("target") { () throws(VirtError) in try self.target.map(x) }
        try x.element("iotune", &iotune, whenEmpty: .omit)
        x.flag("readonly", &readonly)
        x.flag("shareable", &shareable)
        try x.element("transient", &transient)
        try x.textElement("serial", &serial)
        try x.textElement("wwn", &wwn)
        try x.textElement("vendor", &vendor)
        try x.textElement("product", &product)
        try x.element("encryption", &source.encryption, when: source.encryption?.inDisk == true)
        if x.isReading, x.element.element("encryption") != nil { source.encryption?.inDisk = true }
        try info.map(x, .boot)
        if x.isReading { try check() }
    }

    private mutating func mapMirror(_ x: XMLMapper) throws(VirtError) {
        if x.isReading ? x.isInactive : (x.isInactive || mirror == nil) { return }
        try x.group("mirror") { () throws(VirtError) in
            var value = self.mirror ?? DiskMirror()
            try x.attribute("type", &value.source.type)
            if x.isWriting, value.job == .copy {
                if value.source.type == .file, let path = value.source.path {
                    x.literal("file", path)
                    if let format = value.source.format { x.literal("format", format) }
                }
            }
            try x.attribute("job", &value.job)
            try x.attribute("ready", &value.ready)
            try x.group("format") { () throws(VirtError) in try x.attribute("type", &value.source.format) }
            try x.group("source") { () throws(VirtError) in try value.source.mapContent(x) }
            try StorageSource.mapChain(&value.backingChain, &value.backingChainTerminated, x)
            self.mirror = value
        }
    }

    private mutating func check() throws(VirtError) {
        if target.dev.isEmpty {
            let detail = source.path.map { " " + $0 } ?? ""
            throw VirtError(
                code: .noTarget, domain: .domain, message: "missing target information for device" + detail)
        }
        if device == .cdrom { readonly = true }
    }
}

extension DiskTarget {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try x.attribute("dev", &dev)
        try x.attribute("bus", &bus)
        try x.attribute("tray", &tray, when: tray == .open)
        try x.onOff("removable", &removable)
        try x.attribute("rotation_rate", &rotationRate)
    }
}

extension DiskDriver {
    mutating func map(_ x: XMLMapper, format: inout String?) throws(VirtError) {
        try x.attribute("name", &name)
        try x.attribute("type", &format)
        let known = StorageSource.formats.contains(format ?? "raw")
        try x.refuse(if: !known, .unsupported("unknown driver format value '\(format ?? "")'"))
        try x.attribute("cache", &cache)
        try x.attribute("error_policy", &errorPolicy)
        try x.attribute("rerror_policy", &readErrorPolicy)
        try x.attribute("io", &io)
        try x.onOff("ioeventfd", &ioEventFD)
        try x.onOff("event_idx", &eventIndex)
        try x.onOff("copy_on_read", &copyOnRead)
        try x.attribute("discard", &discard)
        try x.positive("iothread", &iothread)
        try x.attribute("detect_zeroes", &detectZeroes)
        try x.positive("queues", &queues)
        try x.attribute("queue_size", &queueSize)
        try virtio.map(x)
        try x.group("metadata_cache", when: metadataCacheMaxSize != nil) { () throws(VirtError) in
            try x.group("max_size") { () throws(VirtError) in
                if x.isReading {
                    self.metadataCacheMaxSize = try MemorySize.bytes(
                        x.element.text, unit: x.given("unit"), defaultUnit: 1,
                        path: "./driver/metadata_cache/max_size")
                } else {
                    x.literal("unit", "bytes")
                    try x.text(&self.metadataCacheMaxSize)
                }
            }
        }
    }
}

extension DiskGeometry: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try x.attribute("cyls", &cylinders)
        try x.attribute("heads", &heads)
        try x.attribute("secs", &sectors)
        try x.attribute("trans", &translation) { .malformed("invalid translation value '\($0)'") }
    }
}

extension DiskBlockIO: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try x.attribute("logical_block_size", &logicalBlockSize)
        try x.attribute("physical_block_size", &physicalBlockSize)
    }
}

extension DiskTransient: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try x.yesNo("shareBacking", &shareBacking)
    }
}

extension DiskIOTune: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try Self.limit("total_bytes_sec", &totalBytes, x)
        try Self.limit("read_bytes_sec", &readBytes, x)
        try Self.limit("write_bytes_sec", &writeBytes, x)
        try Self.limit("total_iops_sec", &totalIOPS, x)
        try Self.limit("read_iops_sec", &readIOPS, x)
        try Self.limit("write_iops_sec", &writeIOPS, x)
        try Self.limit("total_bytes_sec_max", &totalBytesMax, x)
        try Self.limit("read_bytes_sec_max", &readBytesMax, x)
        try Self.limit("write_bytes_sec_max", &writeBytesMax, x)
        try Self.limit("total_iops_sec_max", &totalIOPSMax, x)
        try Self.limit("read_iops_sec_max", &readIOPSMax, x)
        try Self.limit("write_iops_sec_max", &writeIOPSMax, x)
        try Self.limit("size_iops_sec", &sizeIOPS, x)
        try x.textElement("group_name", &groupName)
        try Self.limit("total_bytes_sec_max_length", &totalBytesMaxLength, x)
        try Self.limit("read_bytes_sec_max_length", &readBytesMaxLength, x)
        try Self.limit("write_bytes_sec_max_length", &writeBytesMaxLength, x)
        try Self.limit("total_iops_sec_max_length", &totalIOPSMaxLength, x)
        try Self.limit("read_iops_sec_max_length", &readIOPSMaxLength, x)
        try Self.limit("write_iops_sec_max_length", &writeIOPSMaxLength, x)
    }

    private static func limit(_ name: String, _ value: inout UInt64?, _ x: XMLMapper) throws(VirtError) {
        if value == 0 { value = nil }
        try x.textElement(name, &value) { _ in
            .malformed("disk iotune field '\(name)' must be an integer")
        }
        if value == 0 { value = nil }
    }
}
