import Glibc
import HostSystem
import QMP
import VirtDriver
import VirtError
import VirtModel
import VirtPlan

/// What `virDomainBlockCopy` asks for.
struct BlockCopyRequest: Sendable {
    static let shallow: UInt32 = 1
    static let reuse: UInt32 = 2
    static let transientJob: UInt32 = 4

    var path: String
    var destination: StorageSource
    var flags: UInt32 = 0
    /// Bytes a second, 0 for no limit.
    var speed: UInt64 = 0
    /// Bytes of one bit in the map of what is still to be copied; 0 leaves it to QEMU.
    var granularity: UInt32 = 0
    /// Bytes in flight at most; 0 leaves it to QEMU.
    var bufferSize: UInt64 = 0

    var isShallow: Bool { flags & Self.shallow != 0 }
    var reuses: Bool { flags & Self.reuse != 0 }
}

extension DomainActor {
    func callBlockCopy(_ context: CallContext?, _ request: BlockCopyRequest) async throws(VirtError) {
        try await withJob("remoteDispatchDomainBlockCopy") { () async throws(VirtError) in
            var facts = BlockRuleContext(domain: snapshot, path: request.path, flags: request.flags)
            facts.granularity = request.granularity
            if !snapshot.isActive { try check(BlockRules.table, .blockCopy, context, facts) }
            let disk = try disk(named: request.path)
            facts.disk = disk
            var destination = request.destination
            if destination.format == nil {
                destination.format = request.reuses ? Self.probedFormat(of: destination) : disk.source.format
            }
            if destination.network?.protocol == .nbd, destination.network?.tls == nil {
                destination.network?.tls = false
            }
            facts.destination = destination
            if destination.type == .file, let path = destination.path { facts.present = FileFacts(path) }
            try check(BlockRules.table, .blockCopy, context, facts)
            let plan = try await copyPlan(of: disk, to: destination, request, exists: facts.present != nil)
            try await execute(plan, context)
        }
    }

    /// A file whose format nobody states is looked at; what has no header is raw.
    private static func probedFormat(of source: StorageSource) -> String {
        guard source.isLocal, let path = source.path, let bytes = try? BackingChain.start(of: path) else {
            return "raw"
        }
        return ["qcow2", "qed"].first { ImageHeader(bytes, format: $0) != nil } ?? "raw"
    }

    private func copyPlan(
        of disk: Disk, to destination: StorageSource, _ request: BlockCopyRequest, exists: Bool
    ) async throws(VirtError) -> Plan<DomainAction> {
        let target = disk.target.dev
        var mirror = DiskMirror()
        mirror.source = destination
        var number = nextNodeNumber
        mirror.source.index = number
        mirror.ready = nil
        if request.isShallow, request.reuses {
            var probe = Disk()
            probe.target.dev = target
            probe.source = destination
            try BackingChain.detect(&probe)
            mirror.backingChain = probe.backingChain
            for index in mirror.backingChain.indices {
                number += 1
                mirror.backingChain[index].index = number
            }
            mirror.backingChainTerminated = true
        } else {
            mirror.backingChainTerminated = !request.isShallow
        }
        let below = request.isShallow && !request.reuses ? disk.backingChain.first : nil

        var plan = newPlan("blockcopy")
        plan.add(.block(.reserveNodes(number)))
        if !request.reuses {
            let size = try await capacity(of: disk)
            try addImage(mirror.source, size: size, backing: below, disk: disk, exists: exists, to: &plan)
        } else {
            plan.addClaims(try claims(forNewTop: mirror.source))
            for node in try nodes(of: mirror.source, below: nil, disk: disk) { addNode(node, to: &plan) }
        }
        let name = "copy-\(target)-\(disk.source.formatNode)"
        var job = BlockJob(.copy, disk: target, name: name)
        job.flags = request.flags
        job.sharesBacking = below != nil
        var arguments: JSONObject = [
            "job-id": .string(name), "device": .string(disk.source.formatNode),
            "target": .string(mirror.source.formatNode),
        ]
        if request.speed > 0 { arguments["speed"] = JSONValue(request.speed) }
        if request.granularity > 0 { arguments["granularity"] = JSONValue(request.granularity) }
        if request.bufferSize > 0 { arguments["buf-size"] = JSONValue(request.bufferSize) }
        arguments["sync"] = .string(request.isShallow ? "top" : "full")
        arguments["auto-finalize"] = true
        arguments["auto-dismiss"] = false
        plan.add(
            .block(.registerJob(job, disk: disk.xml(with: mirror))), undo: .block(.cancelJob(name)))
        plan.add(
            .block(.startJob(name, MonitorCommand("blockdev-mirror", arguments))), undo: .block(.cancelJob(name)))
        return plan
    }

    /// Size of the disk as the guest sees it, in bytes.
    func capacity(of disk: Disk) async throws(VirtError) -> UInt64 {
        let nodes = try await command("query-named-block-nodes", ["flat": true]).array ?? []
        let node = nodes.first { $0["node-name"]?.string == disk.source.formatNode }
        guard let size = node?["image"]?["virtual-size"]?.uint64 else {
            throw VirtError(
                .internalError, "failed to update capacity data for block node '\(disk.source.formatNode)'",
                domain: .qemu)
        }
        return size
    }

    // MARK: Images and their nodes

    /// The nodes of one image, in the order in which they are added.
    ///
    /// - Parameter below: what lies below it; nil for nothing, whatever its header says.
    func nodes(
        of image: StorageSource, below: StorageSource?, disk: Disk, readOnly: Bool = false
    ) throws(VirtError) -> [DeviceProperties] {
        var single = disk
        single.source = image
        single.mirror = nil
        single.backingChain = below.map { [$0] } ?? []
        single.backingChainTerminated = true
        if readOnly { single.readonly = true }
        let all = try BlockNodes(disk: single).all()
        return Array(all.suffix(image.slice == nil ? 2 : 3))
    }

    func addNode(_ node: DeviceProperties, to plan: inout Plan<DomainAction>) {
        let name = node.object["node-name"]?.string ?? ""
        plan.add(
            .block(.command(MonitorCommand("blockdev-add", node.object))), undo: .block(.removeNodes([name])))
    }

    /// Steps that make a new, empty image and open it.
    ///
    /// - Parameters:
    ///   - backing: the layer below it, already open.
    ///   - exists: its file is there and empty.
    func addImage(
        _ image: StorageSource, size: UInt64, backing: StorageSource?, disk: Disk, exists: Bool,
        to plan: inout Plan<DomainAction>
    ) throws(VirtError) {
        guard let nodes = try? nodes(of: image, below: backing, disk: disk) else { return }
        let format = image.format ?? "raw"
        if image.type == .file, let path = image.path {
            if exists {
                plan.add(.block(.createFile(path, owner: ownerWithoutClaims())))
            } else {
                plan.add(.block(.createFile(path, owner: ownerWithoutClaims())), undo: .removeFile(path: path))
            }
            plan.addClaims(try claims(forNewTop: image))
            if format == "raw" {
                let options: JSONObject = [
                    "driver": "file", "filename": .string(path), "size": JSONValue(size),
                ]
                plan.add(.block(.createImage("create-\(image.storageNode)", JSONValue.object(options).text)))
            }
        }
        if image.type == .block { plan.addClaims(try claims(forNewTop: image)) }
        for node in nodes {
            if node.object["node-name"]?.string == image.formatNode, format != "raw" {
                var options: JSONObject = [
                    "driver": .string(format), "file": .string(image.storageNode), "size": JSONValue(size),
                ]
                if let backing, let name = backing.backingName {
                    options["backing-file"] = .string(name)
                    options["backing-fmt"] = .string(backing.format ?? "raw")
                }
                plan.add(.block(.createImage("create-\(image.formatNode)", JSONValue.object(options).text)))
            }
            addNode(node, to: &plan)
        }
    }
}

/// What is there where an image is to be made.
struct FileFacts: Hashable, Sendable {
    var size: Int64
    var isBlockDevice: Bool
    var isRegular: Bool
    /// Bytes that it takes on its file system.
    var allocated: UInt64

    /// nil where there is nothing.
    init?(_ path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        size = Int64(status.st_size)
        isBlockDevice = status.st_mode & S_IFMT == S_IFBLK
        isRegular = status.st_mode & S_IFMT == S_IFREG
        allocated = UInt64(max(0, status.st_blocks)) &* 512
    }
}
