import VirtError

extension CapabilityService {
    /// `virConnectCompareCPU`.
    ///
    /// - Throws: libvirt's error 27, 35 or 67 for the description; 91 where the host does not fit and that is asked for.
    func compareCPU(xml: String, failsIncompatible: Bool) async throws(VirtError) -> CPUComparison.Result {
        let cpu = try CPUDescription(xml: xml)
        let host = CPUDescription(host: await processors.host())
        return try CPUComparison(map: await processors.cpuMap(), host: host).compare(
            cpu, failsIncompatible: failsIncompatible)
    }

    /// `virConnectBaselineCPU`: a `<cpu>` element for a guest that can run on all the hosts described.
    func baselineCPU(xml: [String], options: CPUBaseline.Options) async throws(VirtError) -> String {
        var cpus: [CPUDescription] = []
        for text in xml {
            let cpu = try CPUDescription(xml: text)
            guard cpu.isHost else { throw VirtError(.xmlError, "Missing CPU architecture", domain: .cpu) }
            cpus.append(cpu)
        }
        return try CPUBaseline(map: await processors.cpuMap()).baseline(cpus, options: options).xml
    }

    /// `virConnectCompareHypervisorCPU`.
    ///
    /// - Throws: as ``compareCPU(xml:failsIncompatible:)``, and the errors of ``domainCapabilities(_:)``; 84 where the
    ///   emulator does not say what it can give.
    func compareCPU(
        xml: String, failsIncompatible: Bool, for request: DomainCapabilitiesRequest
    ) async throws(VirtError) -> CPUComparison.Result {
        let (capabilities, type) = try await emulator(for: request)
        let map = await processors.cpuMap()
        guard let accelerator = capabilities.accelerator(type, policy),
            let most = OfferedCPU(map: map, capabilities: capabilities, accelerator: accelerator).hostModel
        else {
            throw VirtError(
                .operationUnsupported,
                "QEMU '\(capabilities.emulator)' does not support reporting CPU model for virttype '\(type.rawValue)'",
                domain: .qemu)
        }
        let offered = CPUDescription(offered: most, architecture: capabilities.architecture)
        return try CPUComparison(map: map, host: offered).compare(
            CPUDescription(xml: xml), failsIncompatible: failsIncompatible)
    }

    /// `virConnectBaselineHypervisorCPU`.
    func baselineCPU(
        xml: [String], options: CPUBaseline.Options, for request: DomainCapabilitiesRequest
    ) async throws(VirtError) -> String {
        let (capabilities, type) = try await emulator(for: request)
        var cpus: [CPUDescription] = []
        for (index, text) in xml.enumerated() {
            let cpu = try CPUDescription(xml: text)
            guard cpu.model != nil else {
                throw VirtError(.invalidArg, "no CPU model specified at index \(index)", domain: .cpu)
            }
            cpus.append(cpu)
        }
        let accelerator = capabilities.accelerator(type, policy)
        var blockers: [String: [String]] = [:]
        for definition in accelerator?.cpus ?? [] { blockers[definition.name] = definition.blockers ?? [] }
        let enabled = accelerator?.hostModel?.enabled(migratableOnly: options.contains(.migratable))
        return try CPUBaseline(
            map: await processors.cpuMap(), offer: CPUBaseline.Offer(models: blockers, features: enabled)
        ).baseline(cpus, options: options).xml
    }

    private func emulator(
        for request: DomainCapabilitiesRequest
    ) async throws(VirtError) -> (QEMUCapabilities, DomainVirtType) {
        let (capabilities, architecture) = try await capabilities(for: request)
        return (capabilities, try request.resolve(architecture, on: capabilities, policy: policy).type)
    }
}
