import QMP
import VirtDriver
import VirtError
import VirtModel
import VirtPlan

/// What `virDomainBlockPull` and `virDomainBlockRebase` ask for.
struct BlockPullRequest: Sendable {
    var path: String
    /// The layer to stop above; nil pulls everything.
    var base: String?
    var bandwidth: UInt64 = 0
    var takesBytes = false
    var isRelative = false
}

extension DomainActor {
    func callBlockPull(_ context: CallContext?, _ request: BlockPullRequest) async throws(VirtError) {
        try await withJob("remoteDispatchDomainBlockPull") { () async throws(VirtError) in
            if request.isRelative, request.base == nil {
                throw VirtError(
                    .invalidArg, "flag VIR_DOMAIN_BLOCK_REBASE_RELATIVE is valid only with non-null base",
                    domain: .qemu)
            }
            var facts = BlockRuleContext(domain: snapshot, path: request.path)
            facts.bandwidth = request.bandwidth
            facts.takesBytes = request.takesBytes
            if !snapshot.isActive { try check(BlockRules.table, .blockPull, context, facts) }
            let disk = try disk(named: request.path)
            facts.disk = disk
            let busy = snapshot.hasBlockJob(disk)
            if !busy, let base = request.base { facts.base = try ChainLookup(disk: disk).depth(of: base, below: 0) }
            try check(BlockRules.table, .blockPull, context, facts)
            let speed = request.takesBytes ? request.bandwidth : request.bandwidth << 20
            try await execute(
                pullPlan(of: disk, to: facts.base, speed: speed, isRelative: request.isRelative), context)
        }
    }

    /// The plan that brings all data above `base` into the disk's uppermost layer.
    ///
    /// - Parameters:
    ///   - base: nil pulls everything.
    ///   - speed: bytes a second, 0 for no limit.
    ///   - awaited: the caller waits for the job by further steps of its plan.
    func pullPlan(
        of disk: Disk, to base: Int?, speed: UInt64 = 0, isRelative: Bool = false, awaited: Bool = false
    ) throws(VirtError) -> Plan<DomainAction> {
        let layers = disk.layers
        let name = "pull-\(disk.target.dev)-\(layers[0].formatNode)"
        var job = BlockJob(.pull, disk: disk.target.dev, name: name)
        job.isAwaited = awaited
        var arguments: JSONObject = ["device": .string(layers[0].formatNode), "job-id": .string(name)]
        if speed > 0 { arguments["speed"] = JSONValue(speed) }
        if let base {
            job.base = layers[base].formatNode
            arguments["base-node"] = .string(layers[base].formatNode)
            let stored =
                isRelative
                ? try StoredBacking.relativeName(of: base, seenFrom: 0, in: disk) : layers[base].backingName
            if let stored { arguments["backing-file"] = .string(stored) }
        }
        arguments["auto-finalize"] = true
        arguments["auto-dismiss"] = false
        var plan = newPlan("blockpull")
        let going = layers[1..<max(1, base ?? layers.count)].map(\.formatNode)
        if !going.isEmpty { plan.add(.block(.keepBitmaps(of: going, top: layers[0].formatNode))) }
        plan.add(.block(.registerJob(job, disk: nil)), undo: .block(.cancelJob(name)))
        plan.add(
            .block(.startJob(name, MonitorCommand("block-stream", arguments))), undo: .block(.cancelJob(name)))
        return plan
    }
}
