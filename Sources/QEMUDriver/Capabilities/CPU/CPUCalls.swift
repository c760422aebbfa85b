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
}
