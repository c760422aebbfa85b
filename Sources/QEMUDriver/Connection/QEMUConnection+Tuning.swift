import HostSystem
public import LibvirtProtocol
public import VirtDriver
public import VirtError
import VirtModel

/// Limits and weights. Those of a running guest are the kernel's control groups'.
extension QEMUConnection {
    /// The definition that a query is about, and whether it is that of a running guest.
    private func tuned(
        _ dom: DomainReference, _ flags: UInt32, _ function: String
    ) throws(VirtError) -> (definition: DomainDefinition, isLive: Bool) {
        try Self.check(flags, allowed: 7, function)
        let snapshot = try find(dom).snapshot
        let sides = try Self.impact(flags & 3, on: snapshot)
        return (try Self.definition(flags & 3, of: snapshot).value, sides.live)
    }

    static func noController(_ what: String) -> VirtError {
        VirtError(
            .operationInvalid, what, domain: .qemu, rule: "TUNE-NO-CGROUP",
            cause: "the guest runs in no control group of its own",
            cures: [
                "mount the host's control groups and start the guest anew",
                "change the definition with --config; it holds from the next start",
            ])
    }

    /// The control groups of a running guest.
    ///
    /// - Throws: error 55 where the controller is not mounted, or the guest was not put into a group.
    func controls(
        of dom: DomainReference, _ controller: CgroupController
    ) throws(VirtError) -> CgroupControls {
        let text =
            switch controller {
            case .cpu: "cgroup CPU controller is not mounted"
            case .cpuacct: "cgroup CPUACCT controller is not mounted"
            case .cpuset: "cgroup cpuset controller is not mounted"
            case .memory: "cgroup memory controller is not mounted"
            case .blkio: "blkio cgroup isn't mounted"
            }
        guard let live = try find(dom).snapshot.live, let controls = host.cgroup(of: live.value)?.controls,
            controls.has(controller)
        else { throw Self.noController(text) }
        return controls
    }

    /// The steps that write settings, each with its undo.
    static func changes(
        _ settings: [CgroupControls.Setting], _ controls: CgroupControls
    ) -> [DomainTuning.LiveChange] {
        settings.compactMap { setting in
            controls.write(setting).map { write in
                DomainTuning.LiveChange(
                    action: .tuneCgroup(write), undo: controls.undo(of: setting).map { .tuneCgroup($0) })
            }
        }
    }

    // MARK: Memory

    public func domainGetMemoryParameters(
        _ context: CallContext, dom: DomainReference, nparams: Int32, flags: UInt32
    ) async throws(VirtError) -> DomainGetMemoryParametersReply {
        let (definition, isLive) = try tuned(dom, flags, "qemuDomainGetMemoryParameters")
        var tune = definition.memoryTune ?? MemoryTune()
        if isLive, nparams != 0 {
            let controls = try controls(of: dom, .memory)
            tune.hardLimit = controls.memoryHardLimit
            tune.softLimit = controls.memorySoftLimit
            tune.swapHardLimit = controls.memorySwapHardLimit
        }
        if nparams == 0 {
            return DomainGetMemoryParametersReply(params: [], nparams: Int32(tune.parameters.count))
        }
        let given = TuningParameters.limited(tune.parameters, nparams)
        return DomainGetMemoryParametersReply(params: given, nparams: Int32(given.count))
    }

    public func domainSetMemoryParameters(
        _ context: CallContext, dom: DomainReference, params: [TypedParameter], flags: UInt32
    ) async throws(VirtError) {
        try Self.check(flags, allowed: 3, "qemuDomainSetMemoryParameters")
        try TuningParameters.check(params, names: MemoryTune.names)
        let tuning = DomainTuning(
            name: "memtune", job: "remoteDispatchDomainSetMemoryParameters", flags: flags,
            live: { (snapshot) throws(VirtError) in
                let before = snapshot.live?.value.memoryTune ?? MemoryTune()
                return Self.changes(
                    try before.settings(changedBy: params), try self.controls(of: dom, .memory))
            },
            change: { (definition, isLive) throws(VirtError) in
                if isLive { _ = try self.controls(of: dom, .memory) }
                var tune = definition.memoryTune ?? MemoryTune()
                try tune.apply(params)
                definition.memoryTune = tune == MemoryTune() ? nil : tune
            })
        try await find(dom).actor.callTune(context, tuning)
    }

    // MARK: Processors

    public func domainGetSchedulerParameters(
        _ context: CallContext, dom: DomainReference, nparams: Int32
    ) async throws(VirtError) -> [TypedParameter] {
        try await domainGetSchedulerParametersFlags(context, dom: dom, nparams: nparams, flags: 0)
    }

    public func domainGetSchedulerParametersFlags(
        _ context: CallContext, dom: DomainReference, nparams: Int32, flags: UInt32
    ) async throws(VirtError) -> [TypedParameter] {
        let (definition, isLive) = try tuned(dom, flags, "qemuDomainGetSchedulerParametersFlags")
        guard isLive else {
            return TuningParameters.limited((definition.cpuTune ?? CPUTune()).parameters, nparams)
        }
        let controls = try controls(of: dom, .cpu)
        return TuningParameters.limited(CPUTune(reading: controls).parameters, nparams)
    }

    public func domainSetSchedulerParameters(
        _ context: CallContext, dom: DomainReference, params: [TypedParameter]
    ) async throws(VirtError) {
        try await domainSetSchedulerParametersFlags(context, dom: dom, params: params, flags: 0)
    }

    public func domainSetSchedulerParametersFlags(
        _ context: CallContext, dom: DomainReference, params: [TypedParameter], flags: UInt32
    ) async throws(VirtError) {
        try Self.check(flags, allowed: 3, "qemuDomainSetSchedulerParametersFlags")
        try TuningParameters.check(params, names: CPUTune.names)
        var tuning = DomainTuning(
            name: "schedinfo", job: "remoteDispatchDomainSetSchedulerParametersFlags", flags: flags,
            live: { (_) throws(VirtError) in
                let controls = try self.controls(of: dom, .cpu)
                var changes: [DomainTuning.LiveChange] = []
                for parameter in params { changes += try CPUTune.changes(parameter, controls) }
                return changes
            },
            change: { (definition, isLive) throws(VirtError) in
                if isLive { _ = try self.controls(of: dom, .cpu) }
                var tune = definition.cpuTune ?? CPUTune()
                // A running guest keeps what is set to 0.
                try tune.apply(isLive ? params.filter { !Self.isZero($0) } : params)
                definition.cpuTune = tune == CPUTune() ? nil : tune
            })
        tuning.event = params.filter { !Self.isZero($0) }.map { TypedParameter("cputune." + $0.field, $0.value) }
        try await find(dom).actor.callTune(context, tuning)
    }

    private static func isZero(_ parameter: TypedParameter) -> Bool {
        (try? TuningParameters.signed(parameter)) == 0
    }

    // MARK: Block devices

    public func domainGetBlkioParameters(
        _ context: CallContext, dom: DomainReference, nparams: Int32, flags: UInt32
    ) async throws(VirtError) -> DomainGetBlkioParametersReply {
        let (definition, isLive) = try tuned(dom, flags, "qemuDomainGetBlkioParameters")
        var tune = definition.blockIOTune ?? BlockIOTune()
        if isLive, nparams != 0 { tune.weight = try controls(of: dom, .blkio).blockWeight }
        if nparams == 0 {
            return DomainGetBlkioParametersReply(params: [], nparams: Int32(tune.parameters.count))
        }
        let given = TuningParameters.limited(tune.parameters, nparams)
        return DomainGetBlkioParametersReply(params: given, nparams: Int32(given.count))
    }

    public func domainSetBlkioParameters(
        _ context: CallContext, dom: DomainReference, params: [TypedParameter], flags: UInt32
    ) async throws(VirtError) {
        try Self.check(flags, allowed: 3, "qemuDomainSetBlkioParameters")
        try TuningParameters.check(params, names: BlockIOTune.names)
        let tuning = DomainTuning(
            name: "blkiotune", job: "remoteDispatchDomainSetBlkioParameters", flags: flags,
            live: { (_) throws(VirtError) in
                let controls = try self.controls(of: dom, .blkio)
                return Self.changes(try BlockIOTune.settings(params), controls)
            },
            change: { (definition, isLive) throws(VirtError) in
                if isLive { _ = try self.controls(of: dom, .blkio) }
                var tune = definition.blockIOTune ?? BlockIOTune()
                try tune.apply(params)
                definition.blockIOTune = tune == BlockIOTune() ? nil : tune
            })
        try await find(dom).actor.callTune(context, tuning)
    }

    // MARK: NUMA

    public func domainGetNumaParameters(
        _ context: CallContext, dom: DomainReference, nparams: Int32, flags: UInt32
    ) async throws(VirtError) -> DomainGetNumaParametersReply {
        let (definition, _) = try tuned(dom, flags, "qemuDomainGetNumaParameters")
        let all = (definition.numaTune ?? NUMATune()).parameters
        if nparams == 0 { return DomainGetNumaParametersReply(params: [], nparams: Int32(all.count)) }
        let given = TuningParameters.limited(all, nparams)
        return DomainGetNumaParametersReply(params: given, nparams: Int32(given.count))
    }

    public func domainSetNumaParameters(
        _ context: CallContext, dom: DomainReference, params: [TypedParameter], flags: UInt32
    ) async throws(VirtError) {
        try Self.check(flags, allowed: 3, "qemuDomainSetNumaParameters")
        try TuningParameters.check(params, names: NUMATune.names)
        // The arguments are wrong or right whatever the domain does.
        var probe = NUMATune()
        try probe.apply(params)
        let wanted = probe
        let tuning = DomainTuning(
            name: "numatune", job: "remoteDispatchDomainSetNumaParameters", flags: flags,
            live: { (snapshot) throws(VirtError) in
                let controls = try self.controls(of: dom, .cpuset)
                guard let nodes = wanted.nodeset else { return [] }
                // The groups of threads may not have what the guest's has not, and the other way round.
                let groups =
                    [controls] + controls.children(of: .cpuset, prefix: "").map { controls.child($0) }
                return groups.flatMap { Self.changes([.memoryNodes(nodes.description)], $0) }
            },
            change: { (definition, isLive) throws(VirtError) in
                var tune = definition.numaTune ?? NUMATune()
                if isLive {
                    _ = try self.controls(of: dom, .cpuset)
                    try tune.checkLive(params)
                }
                try tune.apply(params)
                definition.numaTune = tune
            })
        try await find(dom).actor.callTune(context, tuning)
    }

    // MARK: Performance events

    public func domainGetPerfEvents(
        _ context: CallContext, dom: DomainReference, flags: UInt32
    ) async throws(VirtError) -> [TypedParameter] {
        let (definition, isLive) = try tuned(dom, flags, "qemuDomainGetPerfEvents")
        // Of a running guest those are reported that are counted, and none is.
        return PerfEvents.parameters(isLive ? [] : definition.perfEvents)
    }

    public func domainSetPerfEvents(
        _ context: CallContext, dom: DomainReference, params: [TypedParameter], flags: UInt32
    ) async throws(VirtError) {
        try Self.check(flags, allowed: 3, "qemuDomainSetPerfEvents")
        try TuningParameters.check(params, names: PerfEvents.names)
        let tuning = DomainTuning(
            name: "perf", job: "remoteDispatchDomainSetPerfEvents", flags: flags
        ) { (definition, isLive) throws(VirtError) in
            if isLive, let first = params.first(where: { $0.value == .boolean(true) }) {
                throw VirtError(
                    .argumentUnsupported, "unable to enable host cpu perf event for \(first.field)", domain: .perf,
                    cause: "events of running guests are not counted",
                    cures: ["change the definition with --config"])
            }
            try PerfEvents.apply(params, to: &definition.perfEvents)
        }
        try await find(dom).actor.callTune(context, tuning)
    }
}
