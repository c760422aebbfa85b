import VirtError

/// `virConnectCompareCPU`: does a host have what a CPU description asks for?
struct CPUComparison {
    /// libvirt's `virCPUCompareResult`.
    enum Result: Int32, Sendable {
        case incompatible = 0
        case identical = 1
        case superset = 2
    }

    var map: CPUMap
    var host: CPUDescription

    /// - Parameter failsIncompatible: throw where the host does not fit, with the reason, instead of answering so.
    /// - Throws: error 1 for an unknown model or feature, error 91 where the host does not fit.
    func compare(_ cpu: CPUDescription, failsIncompatible: Bool) throws(VirtError) -> Result {
        do throws(VirtError) {
            return try compare(cpu)
        } catch {
            if error.code == .cpuIncompatible, !failsIncompatible { return .incompatible }
            throw error
        }
    }

    private func compare(_ cpu: CPUDescription) throws(VirtError) -> Result {
        if let architecture = cpu.architecture, architecture.isX86 != (host.architecture?.isX86 ?? true) {
            throw incompatible("CPU arch \(architecture) does not match host arch")
        }
        if let vendor = cpu.vendor, vendor != host.vendor {
            throw incompatible("host CPU vendor does not match required CPU vendor \(vendor)")
        }
        guard host.model != nil else { throw incompatible("unknown host CPU") }
        let own = try host.effective(in: map)
        let forbidden = try cpu.names([.forbid], in: map).intersection(own)
        guard forbidden.isEmpty else { throw incompatible("Host CPU provides forbidden features", forbidden) }

        let negotiable = try cpu.names([.force, .optional, .disable], in: map)
        let required = try cpu.names([.require], withModel: true, in: map).subtracting(negotiable)
        let missing = required.subtracting(own)
        guard missing.isEmpty else { throw incompatible("Host CPU does not provide required features", missing) }

        let extra = own.subtracting(required).subtracting(negotiable)
        guard !extra.isEmpty else { return .identical }
        if cpu.isStrict, !cpu.isHost {
            throw incompatible("Host CPU does not strictly match guest CPU: Extra features", extra)
        }
        return .superset
    }

    private func incompatible(_ text: String, _ features: Set<String> = []) -> VirtError {
        let names = map.features.map(\.name).filter { features.contains($0) }
        let detail = names.isEmpty ? text : text + ": " + names.joined(separator: ", ")
        return VirtError(.cpuIncompatible, detail, domain: .cpu)
    }
}
