import LibvirtProtocol
import QMP
import VirtDriver
import VirtError
import VirtModel
import VirtPlan

/// Progress of a block job, as `virDomainGetBlockJobInfo` tells it.
struct BlockJobProgress: Sendable {
    var kind: BlockJob.Kind
    /// Bytes a second, 0 for no limit.
    var speed: UInt64
    /// Bytes done and to do in all.
    var done: UInt64
    var total: UInt64
    var isReady: Bool
}

extension DomainActor {
    func callBlockJobAbort(_ context: CallContext?, path: String, flags: UInt32) async throws(VirtError) {
        try await withJob("remoteDispatchDomainBlockJobAbort") { () async throws(VirtError) in
            let pivots = flags & BlockFlags.abortPivot != 0
            let disk = snapshot.isActive ? try disk(named: path) : nil
            try check(
                BlockRules.table, pivots ? .blockJobPivot : .blockJobAbort, context,
                BlockRuleContext(domain: snapshot, path: path, disk: disk, flags: flags))
            guard let disk, let job = snapshot.blockJob(on: disk.target.dev) else { return }
            let waits = flags & BlockFlags.abortAsync == 0
            var plan = newPlan(pivots ? "blockjob-pivot" : "blockjob-abort")
            plan.commit()
            plan.add(.block(pivots ? .beginPivot(job.name, waits: waits) : .beginAbort(job.name, waits: waits)))
            if waits { plan.add(.block(pivots ? .awaitPivot(job.name) : .awaitAbort(job.name))) }
            if let explain = context?.explain {
                explain(plan.explanation())
                throw .explained
            }
            for (index, step) in plan.steps.enumerated() {
                try PlanFaults.probe?(PlanMoment(plan: plan.name, step: index, place: .before))
                try await perform(step.action)
                try PlanFaults.probe?(PlanMoment(plan: plan.name, step: index, place: .after))
            }
        }
    }

    func callBlockJobSetSpeed(
        _ context: CallContext?, path: String, bandwidth: UInt64, flags: UInt32
    ) async throws(VirtError) {
        try await withJob("remoteDispatchDomainBlockJobSetSpeed") { () async throws(VirtError) in
            let disk = snapshot.isActive ? try disk(named: path) : nil
            var facts = BlockRuleContext(domain: snapshot, path: path, disk: disk, flags: flags)
            facts.takesBytes = flags & 1 != 0
            facts.bandwidth = bandwidth
            try check(BlockRules.table, .blockJobSpeed, context, facts)
            guard let job = facts.job else { return }
            let speed = facts.takesBytes ? bandwidth : bandwidth << 20
            var plan = newPlan("blockjob-speed")
            plan.add(
                .block(
                    .command(
                        MonitorCommand(
                            "block-job-set-speed", ["device": .string(job.name), "speed": JSONValue(speed)]))))
            try await execute(plan, context)
        }
    }

    /// How far the job on a disk has come; nil where there is none.
    func blockJobProgress(path: String) async throws(VirtError) -> BlockJobProgress? {
        guard snapshot.isActive else { throw QEMUConnection.notRunning }
        let disk = try disk(named: path)
        guard let job = snapshot.blockJob(on: disk.target.dev) else { return nil }
        let found = try await command("query-block-jobs").array?.first { $0["device"]?.string == job.name }
        guard let found else { return nil }
        // QEMU's answer may be here before its event: who is told that both sides are alike may pivot at once.
        if found["ready"]?.bool == true { noteJob(job.name, "ready") }
        return BlockJobProgress(
            kind: job.kind, speed: found["speed"]?.uint64 ?? 0, done: found["offset"]?.uint64 ?? 0,
            total: found["len"]?.uint64 ?? 0, isReady: found["ready"]?.bool ?? false)
    }
}
