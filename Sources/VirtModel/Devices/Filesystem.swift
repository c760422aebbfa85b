internal import VirtError
internal import XMLTree

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

// MARK: - Mapping

extension Filesystem: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try x.attribute("type", &type)
        try x.attribute("accessmode", &accessMode)
        try x.attribute("model", &model)
        try x.attribute("multidevs", &multiDevices)
        try Self.octal("fmode", &createMode, x)
        try Self.octal("dmode", &directoryMode, x)
        try x.group("driver") { () throws(VirtError) in
            try x.attribute("type", &self.driverType)
            try x.attribute("format", &self.format)
            try x.attribute("wrpolicy", &self.writePolicy)
            try x.attribute("queue", &self.queueSize)
            try self.virtio.map(x)
        }
        try x.element("binary", &binary)
        try mapSource(x)
        try x.group("target") { () throws(VirtError) in try x.attribute("dir", &self.target) }
        x.flag("readonly", &readonly)
        try info.map(x, .boot)
        try Self.limit("space_hard_limit", &spaceHardLimit, x)
        try Self.limit("space_soft_limit", &spaceSoftLimit, x)
        if x.isReading { try check() }
    }

    private mutating func mapSource(_ x: XMLMapper) throws(VirtError) {
        try x.group("source") { () throws(VirtError) in
            switch self.type {
            case .mount, .bind:
                try x.attribute("dir", &self.source)
                try x.attribute("socket", &self.socket)
            case .block: try x.attribute("dev", &self.source)
            case .file: try x.attribute("file", &self.source)
            case .template: try x.attribute("name", &self.source)
            case .ram:
                try x.attribute("usage", &self.sourceUsageKiB)
                if x.isReading {
                    self.sourceUsageKiB = try MemorySize.kib(
                        x.given("usage") ?? "", unit: x.given("units"), path: "./source/@usage")
                } else {
                    x.literal("units", "KiB")
                }
            case .volume:
                var value = self.volume ?? VolumeReference()
                try x.attribute("pool", &value.pool)
                try x.attribute("volume", &value.volume)
                self.volume = value
            }
        }
    }

    private func check() throws(VirtError) {
        if source == nil && socket == nil && volume == nil && type != .ram {
            throw VirtError(
                code: .noSource, domain: .domain,
                message: "missing source information for device"
                    + (target.map { " " + $0 } ?? ""))
        }
        if target == nil && socket == nil {
            throw VirtError(
                code: .noTarget, domain: .domain,
                message: "missing target information for device"
                    + (source.map { " " + $0 } ?? ""))
        }
    }

    private static func octal(_ name: String, _ value: inout UInt32?, _ x: XMLMapper) throws(VirtError) {
        var text = value.map { String($0, radix: 8) }
        if let digits = text { text = String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits }
        try x.attribute(name, &text)
        guard x.isReading, let text else { return }
        guard let mode = UInt32(text, radix: 8), mode <= 0o777 else {
            throw VirtError.malformed("invalid \(name): '\(text)'")
        }
        value = mode
    }

    private static func limit(_ name: String, _ value: inout UInt64?, _ x: XMLMapper) throws(VirtError) {
        try x.group(name, when: value != nil) { () throws(VirtError) in
            if x.isReading {
                value = try MemorySize.bytes(
                    x.element.text, unit: x.given("unit"), defaultUnit: 1, path: "./\(name)[1]")
            } else {
                x.literal("unit", "bytes")
                try x.text(&value)
            }
        }
    }
}

extension VirtioFSBinary: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try x.attribute("path", &path)
        try x.onOff("xattr", &xattr)
        try x.group("cache") { () throws(VirtError) in try x.attribute("mode", &self.cache) }
        try x.group("sandbox") { () throws(VirtError) in try x.attribute("mode", &self.sandbox) }
        try x.group("lock") { () throws(VirtError) in
            try x.onOff("posix", &self.lockPOSIX)
            try x.onOff("flock", &self.lockFlock)
        }
        try x.group("thread_pool") { () throws(VirtError) in try x.attribute("size", &self.threadPoolSize) }
    }
}
