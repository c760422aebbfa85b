import LibvirtProtocol
import VirtDriver
import VirtError
import VirtModel
import VirtPlan

/// A change to the definitions of a domain and, where it runs, to its machine.
struct DomainTuning: Sendable {
    /// What changes in the running machine, each with what takes it back.
    struct LiveChange: Sendable {
        var action: MachineAction
        var undo: MachineAction?
    }

    /// The operation's name, for explanations.
    var name: String
    /// libvirt's name of the call, which it shows of the holder of a job.
    var job: String
    /// `VIR_DOMAIN_AFFECT_LIVE` (1) and `_CONFIG` (2).
    var flags: UInt32
    /// What it does to the machine that this snapshot shows.
    var live: @Sendable (DomainSnapshot) throws(VirtError) -> [LiveChange] = { (_) throws(VirtError) in [] }
    /// What it does to a definition; the second argument says whether that is the running one.
    var change: @Sendable (inout DomainDefinition, Bool) throws(VirtError) -> Void
    /// What clients are told when the machine was changed.
    var event: [TypedParameter] = []
}

extension DomainActor {
    func callTune(_ context: CallContext, _ tuning: DomainTuning) async throws(VirtError) {
        try await withJob(tuning.job) { () async throws(VirtError) in try await tune(context, tuning) }
    }

    private func tune(_ context: CallContext, _ tuning: DomainTuning) async throws(VirtError) {
        let sides = try QEMUConnection.impact(tuning.flags & 3, on: snapshot)
        var running = sides.live ? snapshot.live?.value : nil
        var persistent = sides.config ? snapshot.persistent?.value : nil
        // libvirt looks at the running definition first.
        if var definition = running {
            try tuning.change(&definition, true)
            running = definition
        }
        var plan = newPlan(tuning.name)
        if var definition = persistent {
            try tuning.change(&definition, false)
            persistent = definition
        }
        if running != nil {
            for change in try tuning.live(snapshot) {
                if let undo = change.undo {
                    plan.add(.machine(change.action), undo: .machine(undo))
                } else {
                    plan.add(.machine(change.action))
                }
            }
        }
        if let persistent {
            plan.add(
                .writeFile(
                    path: host.paths.definition(snapshot.name), content: Self.fileText(persistent, host.compiler)))
        }
        noteReach(&plan, live: running != nil, config: persistent != nil)
        try await execute(plan, context)
        if let persistent { snapshot.persistent = SharedDefinition(persistent) }
        if let running {
            snapshot.live = SharedDefinition(running)
            saveStatus()
            if !tuning.event.isEmpty { host.events.emit(.domainTunable(dom: reference, params: tuning.event)) }
        }
    }

    /// Carries out one change of the machine that no definition shows.
    func callMachine(
        _ context: CallContext, job: String, name: String, _ action: MachineAction
    ) async throws(VirtError) {
        try await withJob(job) { () async throws(VirtError) in
            guard snapshot.isActive else { throw QEMUConnection.notRunning }
            var plan = newPlan(name)
            plan.add(.machine(action))
            try await execute(plan, context)
        }
    }
}
