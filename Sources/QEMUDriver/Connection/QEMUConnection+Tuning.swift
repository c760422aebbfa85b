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
            cures: ["change the definition with --config; it holds from the next start"])
    }

    private static let noMemory = noController("cgroup memory controller is not mounted")
    static let noCPU = noController("cgroup CPU controller is not mounted")
    private static let noBlock = noController("blkio cgroup isn't mounted")

    // MARK: Memory

    public func domainGetMemoryParameters(
        _ context: CallContext, dom: DomainReference, nparams: Int32, flags: UInt32
    ) async throws(VirtError) -> DomainGetMemoryParametersReply {
        let (definition, isLive) = try tuned(dom, flags, "qemuDomainGetMemoryParameters")
        let all = (definition.memoryTune ?? MemoryTune()).parameters
        if nparams == 0 { return DomainGetMemoryParametersReply(params: [], nparams: Int32(all.count)) }
        if isLive { throw Self.noMemory }
        let given = TuningParameters.limited(all, nparams)
        return DomainGetMemoryParametersReply(params: given, nparams: Int32(given.count))
    }

    public func domainSetMemoryParameters(
        _ context: CallContext, dom: DomainReference, params: [TypedParameter], flags: UInt32
    ) async throws(VirtError) {
        try Self.check(flags, allowed: 3, "qemuDomainSetMemoryParameters")
        try TuningParameters.check(params, names: MemoryTune.names)
        let tuning = DomainTuning(
            name: "memtune", job: "remoteDispatchDomainSetMemoryParameters", flags: flags,
            live: { (_) throws(VirtError) in throw Self.noMemory },
            change: { (definition, isLive) throws(VirtError) in
                if isLive { throw Self.noMemory }
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
        if isLive { throw Self.noCPU }
        return TuningParameters.limited((definition.cpuTune ?? CPUTune()).parameters, nparams)
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
        let tuning = DomainTuning(
            name: "schedinfo", job: "remoteDispatchDomainSetSchedulerParametersFlags", flags: flags
        ) { (definition, isLive) throws(VirtError) in
            if isLive { throw Self.noCPU }
            var tune = definition.cpuTune ?? CPUTune()
            try tune.apply(params)
            definition.cpuTune = tune == CPUTune() ? nil : tune
        }
        try await find(dom).actor.callTune(context, tuning)
    }

    // MARK: Block devices

    public func domainGetBlkioParameters(
        _ context: CallContext, dom: DomainReference, nparams: Int32, flags: UInt32
    ) async throws(VirtError) -> DomainGetBlkioParametersReply {
        let (definition, isLive) = try tuned(dom, flags, "qemuDomainGetBlkioParameters")
        let all = (definition.blockIOTune ?? BlockIOTune()).parameters
        if nparams == 0 { return DomainGetBlkioParametersReply(params: [], nparams: Int32(all.count)) }
        if isLive { throw Self.noBlock }
        let given = TuningParameters.limited(all, nparams)
        return DomainGetBlkioParametersReply(params: given, nparams: Int32(given.count))
    }

    public func domainSetBlkioParameters(
        _ context: CallContext, dom: DomainReference, params: [TypedParameter], flags: UInt32
    ) async throws(VirtError) {
        try Self.check(flags, allowed: 3, "qemuDomainSetBlkioParameters")
        try TuningParameters.check(params, names: BlockIOTune.names)
        let tuning = DomainTuning(
            name: "blkiotune", job: "remoteDispatchDomainSetBlkioParameters", flags: flags
        ) { (definition, isLive) throws(VirtError) in
            if isLive { throw Self.noBlock }
            var tune = definition.blockIOTune ?? BlockIOTune()
            try tune.apply(params)
            definition.blockIOTune = tune == BlockIOTune() ? nil : tune
        }
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
        let tuning = DomainTuning(
            name: "numatune", job: "remoteDispatchDomainSetNumaParameters", flags: flags
        ) { (definition, isLive) throws(VirtError) in
            if isLive { throw Self.noController("cgroup cpuset controller is not mounted") }
            var tune = definition.numaTune ?? NUMATune()
            try tune.apply(params)
            definition.numaTune = tune
        }
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
