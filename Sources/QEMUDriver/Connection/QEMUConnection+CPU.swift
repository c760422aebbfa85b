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

    /// The same as ``connectCompareCPU(_:xml:flags:)`` with what an emulator can give a guest in the host's place.
    public func connectCompareHypervisorCPU(
        _ context: CallContext, emulator: String?, arch: String?, machine: String?, virttype: String?, xmlCPU: String,
        flags: UInt32
    ) async throws(VirtError) -> Int32 {
        try Self.check(flags, allowed: 1 | 2, "qemuConnectCompareHypervisorCPU")
        let request = DomainCapabilitiesRequest(
            emulator: emulator, architecture: arch, machine: machine, virtType: virttype)
        return try await host.capabilities().compareCPU(xml: xmlCPU, failsIncompatible: flags & 1 != 0, for: request)
            .rawValue
    }

    /// The best CPU that an emulator can give a guest on all the hosts described.
    public func connectBaselineHypervisorCPU(
        _ context: CallContext, emulator: String?, arch: String?, machine: String?, virttype: String?,
        xmlCPUs: [String], flags: UInt32
    ) async throws(VirtError) -> String {
        guard !xmlCPUs.isEmpty else {
            throw VirtError(
                code: .invalidArg, domain: .domain,
                message: "xmlCPUs in virConnectBaselineHypervisorCPU must not be NULL",
                strings: ["virConnectBaselineHypervisorCPU", "xmlCPUs"])
        }
        try Self.check(flags, allowed: 1 | 2, "qemuConnectBaselineHypervisorCPU")
        let request = DomainCapabilitiesRequest(
            emulator: emulator, architecture: arch, machine: machine, virtType: virttype)
        return try await host.capabilities().baselineCPU(
            xml: xmlCPUs, options: CPUBaseline.Options(rawValue: flags), for: request)
    }
}
