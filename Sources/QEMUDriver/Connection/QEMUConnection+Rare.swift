import HostSystem
public import LibvirtProtocol
public import VirtDriver
public import VirtError
import VirtModel

/// Calls whose answer is short because the host or the guest has little to say.
extension QEMUConnection {
    /// CPU time as the guest's control group counts it, for each processor of the host.
    public func domainGetCPUStats(
        _ context: CallContext, dom: DomainReference, nparams: UInt32, startCpu: Int32, ncpus: UInt32, flags: UInt32
    ) async throws(VirtError) -> DomainGetCPUStatsReply {
        try Self.check(flags, allowed: 4, "qemuDomainGetCPUStats")
        _ = try findActive(dom)
        let controls = try controls(of: dom, .cpuacct)
        if startCpu == -1 { return try Self.totals(controls, nparams) }
        let processors = (Host().presentProcessors.max() ?? 0) + 1
        if nparams == 0, ncpus == 0 { return DomainGetCPUStatsReply(params: [], nparams: Int32(clamping: processors)) }
        // Time of the guest, and of its processors alone.
        let names = ["cpu_time", "vcpu_time"]
        if nparams == 0 { return DomainGetCPUStatsReply(params: [], nparams: Int32(names.count)) }
        guard startCpu >= 0, startCpu < processors else {
            throw VirtError(
                .invalidArg, "start_cpu \(startCpu) larger than maximum of \(processors - 1)", domain: .cgroup)
        }
        guard let all = controls.cpuTimes else {
            throw VirtError(
                .operationUnsupported, "operation 'GetCpuacctPercpuUsage' not supported for backend 'cgroup V2'",
                domain: .cgroup, cause: "the unified control groups do not count by processor",
                cures: ["ask for the totals"])
        }
        let vcpus = controls.children(of: .cpuacct, prefix: "vcpu").compactMap { controls.child($0).cpuTimes }
        var params: [TypedParameter] = []
        let count = min(names.count, Int(clamping: nparams))
        for processor in Int(startCpu)..<min(processors, Int(startCpu) + Int(ncpus)) {
            let values = [
                all.indices.contains(processor) ? all[processor] : 0,
                vcpus.reduce(0) { $0 &+ ($1.indices.contains(processor) ? $1[processor] : 0) },
            ]
            params += zip(names, values).prefix(count).map { TypedParameter($0, .ullong($1)) }
        }
        return DomainGetCPUStatsReply(params: params, nparams: Int32(count))
    }

    private static func totals(
        _ controls: CgroupControls, _ room: UInt32
    ) throws(VirtError) -> DomainGetCPUStatsReply {
        if room == 0 { return DomainGetCPUStatsReply(params: [], nparams: 3) }
        guard let time = controls.cpuTime, let parts = controls.userAndSystemTime else {
            throw VirtError(.internalError, "Cannot get accounting of the control group", domain: .cgroup)
        }
        let all = [
            TypedParameter("cpu_time", .ullong(time)), TypedParameter("user_time", .ullong(parts.user)),
            TypedParameter("system_time", .ullong(parts.system)),
        ]
        let given = Array(all.prefix(Int(clamping: room)))
        return DomainGetCPUStatsReply(params: given, nparams: Int32(given.count))
    }

    public func domainGetLaunchSecurityInfo(
        _ context: CallContext, dom: DomainReference, flags: UInt32
    ) async throws(VirtError) -> [TypedParameter] {
        try Self.check(flags, allowed: 4, "qemuDomainGetLaunchSecurityInfo")
        let snapshot = try find(dom).snapshot
        guard snapshot.current?.value.launchSecurity != nil else { return [] }
        guard snapshot.isActive else { throw Self.notRunning }
        throw VirtError.noSupport("virDomainGetLaunchSecurityInfo")
    }

    public func domainSetLaunchSecurityState(
        _ context: CallContext, dom: DomainReference, params: [TypedParameter], flags: UInt32
    ) async throws(VirtError) {
        try Self.check(flags, allowed: 0, "qemuDomainSetLaunchSecurityState")
        guard try find(dom).snapshot.current?.value.launchSecurity != nil else {
            throw VirtError(
                .operationUnsupported, "setting a launch secret is only supported in SEV-enabled domains", domain: .qemu
            )
        }
        throw VirtError.noSupport("virDomainSetLaunchSecurityState")
    }

    // MARK: Node

    public func nodeGetSEVInfo(
        _ context: CallContext, nparams: Int32, flags: UInt32
    ) async throws(VirtError) -> NodeGetSEVInfoReply {
        try Self.check(flags, allowed: 4, "qemuNodeGetSEVInfo")
        throw VirtError(
            .operationUnsupported, "QEMU does not support SEV guest", domain: .qemu,
            cause: "the host's processor or its KVM module offers no SEV")
    }
}
