import QMP
import VirtDriver
import VirtError
import VirtModel
import VirtPlan

/// What `virDomainBlockCommit` asks for.
struct BlockCommitRequest: Sendable {
    var path: String
    /// Layers by any of their names; nil for the lowest and the uppermost.
    var base: String?
    var top: String?
    var bandwidth: UInt64 = 0
    var flags: UInt32 = 0
}

extension DomainActor {
    func callBlockCommit(_ context: CallContext?, _ request: BlockCommitRequest) async throws(VirtError) {
        try await withJob("remoteDispatchDomainBlockCommit") { () async throws(VirtError) in
            let plan = try commitPlan(request, context)
            try await execute(plan, context)
        }
    }

    /// The disk that a client names by its target or its image.
    ///
    /// - Throws: error 8.
    func disk(
        named path: String, persistent: Bool = false, refusal: String = "not found in domain"
    ) throws(VirtError) -> Disk {
        let definition = persistent ? snapshot.persistent : snapshot.current
        let disks = definition?.value.devices.disks ?? []
        let found =
            path.hasPrefix("/")
            ? disks.first { $0.source.path == path } : disks.first { $0.target.dev == path }
        guard let disk = found ?? disks.first(where: { $0.source.path == path && !path.isEmpty }) else {
            throw VirtError(
                .invalidArg, "disk '\(path)' \(refusal)", domain: .qemu, rule: "BLOCK-DISK",
                cause: "no disk has this target or this image", cures: ["list them with domblklist"])
        }
        return disk
    }

    private func commitPlan(
        _ request: BlockCommitRequest, _ context: CallContext?
    ) throws(VirtError) -> Plan<DomainAction> {
        let disk = try disk(named: request.path)
        let lookup = ChainLookup(disk: disk)
        let target = disk.target.dev
        let top: Int
        if let name = request.top, name != target { top = try lookup.depth(of: name) } else { top = 0 }
        let base: Int
        if request.base == nil, request.flags & BlockFlags.commitShallow != 0, top + 1 < disk.layers.count {
            base = top + 1
        } else {
            base = try lookup.depth(of: request.base, below: top)
        }
        var facts = BlockRuleContext(domain: snapshot, path: request.path, disk: disk, flags: request.flags)
        facts.bandwidth = request.bandwidth
        facts.takesBytes = request.flags & BlockFlags.commitBytes != 0
        (facts.top, facts.base) = (top, base)
        try check(BlockRules.table, .blockCommit, context, facts)

        let speed = facts.takesBytes ? request.bandwidth : request.bandwidth << 20
        return try commitPlan(of: disk, from: top, to: base, speed: speed, flags: request.flags)
    }

    /// The plan that merges the layers from `top` down to the one above `base` into `base`.
    ///
    /// - Parameters:
    ///   - speed: bytes a second, 0 for no limit.
    ///   - awaited: the caller waits for the job by further steps of its plan.
    /// - Throws: error 55 where names cannot be kept relative.
    func commitPlan(
        of disk: Disk, from top: Int, to base: Int, speed: UInt64 = 0, flags: UInt32 = 0, awaited: Bool = false
    ) throws(VirtError) -> Plan<DomainAction> {
        let layers = disk.layers
        let isActive = top == 0
        let name = "commit-\(disk.target.dev)-\(layers[top].formatNode)"
        var job = BlockJob(isActive ? .activeCommit : .commit, disk: disk.target.dev, name: name)
        job.flags = flags
        job.top = layers[top].formatNode
        job.base = layers[base].formatNode
        if top > 0 { job.parent = layers[top - 1].formatNode }
        job.deletesImages = flags & BlockFlags.commitDelete != 0
        job.isAwaited = awaited

        var arguments: JSONObject = [
            "device": .string(layers[0].formatNode), "job-id": .string(name),
            "top-node": .string(layers[top].formatNode), "base-node": .string(layers[base].formatNode),
        ]
        if !isActive {
            let stored =
                flags & BlockFlags.commitRelative != 0
                ? try StoredBacking.relativeName(of: base, seenFrom: top - 1, in: disk)
                : layers[base].backingName
            if let stored { arguments["backing-file"] = .string(stored) }
        }
        if speed > 0 { arguments["speed"] = JSONValue(speed) }
        arguments["auto-finalize"] = true
        arguments["auto-dismiss"] = false

        var withMirror: String?
        if isActive {
            var mirror = DiskMirror()
            mirror.job = .activeCommit
            mirror.source = layers[base]
            withMirror = disk.xml(with: mirror)
        }
        var plan = newPlan("blockcommit")
        if !isActive {
            let going = layers[top..<base].map(\.formatNode)
            plan.add(.block(.keepBitmaps(of: going, top: layers[0].formatNode)))
        }
        plan.add(.block(.registerJob(job, disk: withMirror)), undo: .block(.cancelJob(name)))
        plan.add(
            .block(.startJob(name, MonitorCommand("block-commit", arguments))), undo: .block(.cancelJob(name)))
        return plan
    }
}

extension Disk {
    /// The live XML of the disk with a mirror.
    func xml(with mirror: DiskMirror) -> String {
        var copy = self
        copy.mirror = mirror
        return DeviceDefinition.disk(copy).formatted([])
    }
}

extension StorageSource {
    /// The name under which an image above stores this one; nil leaves it to QEMU.
    var backingName: String? { isLocal ? path : nil }
}
