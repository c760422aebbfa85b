import Glibc
import HostSystem
public import LibvirtProtocol
import QMP
public import VirtDriver
public import VirtError
import VirtModel

/// Sizes and content of disks.
extension QEMUConnection {
    public func domainGetBlockInfo(
        _ context: CallContext, dom: DomainReference, path: String, flags: UInt32
    ) async throws(VirtError) -> DomainGetBlockInfoReply {
        try Self.check(flags, allowed: 0, "qemuDomainGetBlockInfo")
        let entry = try find(dom)
        guard let disk = Self.disk(path, of: entry.snapshot) else {
            throw VirtError(.invalidArg, "invalid path \(path) not assigned to domain", domain: .qemu)
        }
        guard disk.source.path != nil || disk.source.network != nil else {
            throw VirtError(
                .invalidArg, "disk '\(path)' does not currently have a source assigned", domain: .qemu)
        }
        let sizes =
            entry.snapshot.isActive
            ? try await entry.actor.blockSizes(disk) : try DiskSizes(ofImage: disk.source)
        return DomainGetBlockInfoReply(
            allocation: sizes.allocation, capacity: sizes.capacity, physical: sizes.physical)
    }

    /// Reads what is on a raw disk.
    public func domainBlockPeek(
        _ context: CallContext, dom: DomainReference, path: String, offset: UInt64, size: UInt32, flags: UInt32
    ) async throws(VirtError) -> [UInt8] {
        try Self.check(flags, allowed: 0, "qemuDomainBlockPeek")
        guard let disk = Self.disk(path, of: try find(dom).snapshot) else {
            throw VirtError(.invalidArg, "disk '\(path)' not found in domain", domain: .qemu)
        }
        guard size <= 1 << 22 else {
            throw VirtError(.invalidArg, "size must be at most \(1 << 22) bytes", domain: .qemu)
        }
        let format = disk.source.format ?? "raw"
        guard format == "raw" else {
            throw VirtError(
                .operationUnsupported, "peeking is only supported for disk with 'raw' format not '\(format)'",
                domain: .qemu)
        }
        guard let file = disk.source.path else {
            throw VirtError(.operationUnsupported, "disk '\(path)' is no file on this host", domain: .qemu)
        }
        let bytes = try DiskSizes.read(file, offset: offset, count: Int(size))
        guard bytes.count == Int(size) else {
            throw VirtError(
                .invalidArg, "'\(path)' starting from \(offset) has only \(bytes.count) bytes available",
                domain: .qemu)
        }
        return bytes
    }

    /// The disks that ran into an error since QEMU was started: 1 unspecified, 2 no space.
    public func domainGetDiskErrors(
        _ context: CallContext, dom: DomainReference, maxerrors: UInt32, flags: UInt32
    ) async throws(VirtError) -> DomainGetDiskErrorsReply {
        try Self.check(flags, allowed: 0, "qemuDomainGetDiskErrors")
        let entry = try findActive(dom)
        let disks = entry.snapshot.live?.value.devices.disks ?? []
        // Asked with 0, it says how much room an answer may need.
        if maxerrors == 0 { return DomainGetDiskErrorsReply(errors: [], nerrors: Int32(clamping: disks.count)) }
        let states = try await entry.actor.diskErrors()
        let errors = disks.compactMap { disk in
            disk.info.alias.flatMap { states[$0] }.map { DomainDiskError(disk: disk.target.dev, error: $0) }
        }.prefix(Int(maxerrors))
        return DomainGetDiskErrorsReply(errors: Array(errors), nerrors: Int32(clamping: errors.count))
    }

    /// The disk with this target or source.
    static func disk(_ path: String, of snapshot: DomainSnapshot) -> Disk? {
        snapshot.current?.value.devices.disks.first { $0.target.dev == path || $0.source.path == path }
    }
}

/// Sizes of a disk in bytes (`virDomainBlockInfo`).
struct DiskSizes: Hashable, Sendable {
    /// What the guest sees.
    var capacity: UInt64 = 0
    /// What is used of it on the host.
    var allocation: UInt64 = 0
    /// The size of the file or device.
    var physical: UInt64 = 0

    init() {}

    /// Looks at an image that no guest uses.
    init(ofImage source: StorageSource) throws(VirtError) {
        guard let path = source.path else { return }
        var status = stat()
        guard stat(path, &status) == 0 else {
            throw .systemCall(errno, "cannot stat file '\(path)'", domain: .qemu)
        }
        physical = Self.size(path, status)
        allocation = status.st_mode & S_IFMT == S_IFBLK ? physical : UInt64(clamping: status.st_blocks) &* 512
        capacity = physical
        if let format = source.format, format != "raw" {
            let start = try Self.read(path, offset: 0, count: ImageHeader.probeSize)
            if let size = ImageHeader(start, format: format)?.capacity { capacity = size }
        }
    }

    static func physicalSize(of path: String) -> UInt64? {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        return size(path, status)
    }

    private static func size(_ path: String, _ status: stat) -> UInt64 {
        guard status.st_mode & S_IFMT == S_IFBLK else { return UInt64(clamping: status.st_size) }
        let device = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard device >= 0 else { return 0 }
        defer { close(device) }
        return UInt64(clamping: lseek(device, 0, SEEK_END))
    }

    /// At most `count` bytes; fewer where the file ends.
    static func read(_ path: String, offset: UInt64, count: Int) throws(VirtError) -> [UInt8] {
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK)
        guard file >= 0 else { throw .systemCall(errno, "cannot open '\(path)'", domain: .qemu) }
        defer { close(file) }
        guard let start = off_t(exactly: offset) else { return [] }
        var bytes = [UInt8](repeating: 0, count: count)
        var done = 0
        while done < count {
            let got = bytes.withUnsafeMutableBytes { buffer in
                buffer.baseAddress.map { pread(file, $0 + done, count - done, start + off_t(done)) } ?? -1
            }
            if got < 0 {
                if errno == EINTR { continue }
                throw .systemCall(errno, "cannot read '\(path)'", domain: .qemu)
            }
            if got == 0 { break }
            done += got
        }
        return Array(bytes[..<done])
    }
}

extension DomainActor {
    /// What QEMU says of its block nodes, by name.
    func nodeSizes() async throws(VirtError) -> [String: DiskSizes] {
        var found: [String: DiskSizes] = [:]
        for node in try await command("query-named-block-nodes", ["flat": true]).array ?? [] {
            guard let name = node["node-name"]?.string, let image = node["image"] else { continue }
            var sizes = DiskSizes()
            sizes.capacity = image["virtual-size"]?.uint64 ?? 0
            sizes.physical = image["actual-size"]?.uint64 ?? 0
            found[name] = sizes
        }
        return found
    }

    func blockSizes(_ disk: Disk) async throws(VirtError) -> DiskSizes {
        let nodes = try await nodeSizes()
        let number = disk.source.index ?? 0
        guard var sizes = nodes["libvirt-\(number)-format"] ?? nodes["libvirt-\(number)-storage"] else {
            return try DiskSizes(ofImage: disk.source)
        }
        let highest = try await blockStatistics()[disk.info.alias ?? ""]?.highestOffset ?? 0
        sizes.allocation = highest == 0 ? sizes.physical : highest
        if let path = disk.source.path, let physical = DiskSizes.physicalSize(of: path) { sizes.physical = physical }
        return sizes
    }

    /// Aliases of disks whose device reports an error.
    func diskErrors() async throws(VirtError) -> [String: Int32] {
        var found: [String: Int32] = [:]
        for device in try await command("query-block").array ?? [] {
            let kind: Int32 =
                switch device["io-status"]?.string {
                case "failed"?: 1
                case "nospace"?: 2
                default: 0
                }
            guard kind != 0, let path = device["qdev"]?.string else { continue }
            let parts = path.split(separator: "/")
            found[parts.count > 2 && parts[1] == "peripheral" ? String(parts[2]) : path] = kind
        }
        return found
    }
}
