public import VirtDriver
public import VirtError

extension QEMUConnection {
    /// Whether the host can run a guest with the CPU described: 0 no, 1 it is the same, 2 it has more.
    public func connectCompareCPU(
        _ context: CallContext, xml: String, flags: UInt32
    ) async throws(VirtError) -> Int32 {
        // VIR_CONNECT_COMPARE_CPU_FAIL_INCOMPATIBLE and _VALIDATE_XML.
        try Self.check(flags, allowed: 1 | 2, "qemuConnectCompareCPU")
        return try await host.capabilities().compareCPU(xml: xml, failsIncompatible: flags & 1 != 0).rawValue
    }

    /// The best CPU that runs on all the hosts described, as a guest's `<cpu>`.
    public func connectBaselineCPU(
        _ context: CallContext, xmlCPUs: [String], flags: UInt32
    ) async throws(VirtError) -> String {
        try Self.check(flags, allowed: 1 | 2, "qemuConnectBaselineCPU")
        return try await host.capabilities().baselineCPU(xml: xmlCPUs, options: CPUBaseline.Options(rawValue: flags))
    }
}
