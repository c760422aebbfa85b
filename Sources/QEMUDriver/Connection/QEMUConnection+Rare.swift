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
        throw Self.noController("cgroup CPUACCT controller is not mounted")
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
