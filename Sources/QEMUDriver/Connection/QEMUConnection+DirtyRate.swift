public import LibvirtProtocol
public import VirtDriver
public import VirtError
import VirtModel
import VirtPlan

/// How fast a guest writes to its memory: what a live migration or a save of it would have to keep up with.
extension QEMUConnection {
    public func domainStartDirtyRateCalc(
        _ context: CallContext, dom: DomainReference, seconds: Int32, flags: UInt32
    ) async throws(VirtError) {
        try Self.check(flags, allowed: 3, "qemuDomainStartDirtyRateCalc")
        guard flags != 3 else {
            throw VirtError(
                .invalidArg,
                "Flags 'VIR_DOMAIN_DIRTYRATE_MODE_DIRTY_BITMAP' and 'VIR_DOMAIN_DIRTYRATE_MODE_DIRTY_RING' are "
                    + "mutually exclusive", domain: .domain)
        }
        guard (1...60).contains(seconds) else {
            throw VirtError(
                .configUnsupported,
                "seconds=\(seconds) is invalid, please choose value within [1, 60].", domain: .qemu)
        }
        try await find(dom).actor.callDirtyRate(
            context, seconds: seconds, mode: ["page-sampling", "dirty-bitmap", "dirty-ring"][Int(flags)])
    }
}

extension DomainActor {
    func callDirtyRate(_ context: CallContext, seconds: Int32, mode: String) async throws(VirtError) {
        try await withJob("remoteDispatchDomainStartDirtyRateCalc") { () async throws(VirtError) in
            guard let live = snapshot.live?.value else { throw QEMUConnection.notRunning }
            if mode != "page-sampling", live.virtType != .kvm {
                throw VirtError(
                    .operationUnsupported, "dirty rate calculation by \(mode) needs KVM", domain: .qemu,
                    rule: "DIRTYRATE-TCG",
                    cause: "the log that it reads is the kernel's; QEMU 7.2 ends itself when asked for it without KVM",
                    cures: ["use the mode page-sampling"])
            }
            var plan = newPlan("domdirtyrate-calc")
            plan.add(.machine(.measureDirtyRate(seconds: seconds, mode: mode)))
            try await execute(plan, context)
        }
    }
}
