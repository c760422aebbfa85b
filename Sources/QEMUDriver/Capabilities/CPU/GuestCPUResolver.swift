import VirtError
import VirtModel

/// What the `<cpu>` of a definition becomes when the guest starts: first what is asked of QEMU, then what QEMU gave.
struct GuestCPUResolver: Sendable {
    var map: CPUMap
    var capabilities: QEMUCapabilities
    var domainType: DomainVirtType
    var policy: KVMPolicy

    /// Before the start: a model taken from the host is named, optional features are decided.
    ///
    /// - Throws: error 67 where the emulator does not offer the mode, or not the clock that was promised; 91 where it
    ///   lacks what the definition wants to be sure of (`check='partial'`).
    func resolved(_ cpu: GuestCPU) throws(VirtError) -> GuestCPU {
        try checkOffered(cpu)
        switch cpu.mode {
        case .hostPassthrough where domainType != .kvm: throw unsupported("host-passthrough")
        case .hostPassthrough, .maximum, nil: return cpu
        case .custom where cpu.model == nil: return cpu
        case .custom, .hostModel: break
        }
        let accelerator = capabilities.accelerator(domainType, policy)
        let offered = accelerator.flatMap {
            OfferedCPU(map: map, capabilities: capabilities, accelerator: $0).migratableHostModel
        }
        guard let offered else {
            if cpu.mode == .hostModel { throw unsupported("host-model") }
            return cpu
        }
        var result = cpu
        let possible = (map.model(named: offered.model)?.features ?? []).union(offered.required)
            .subtracting(offered.disabled)
        for index in result.features.indices where result.features[index].policy == .optional {
            result.features[index].policy = possible.contains(result.features[index].name) ? .require : .disable
        }
        guard cpu.mode == .hostModel || cpu.match == .minimum else { return result }
        let explicit = result.features
        result.mode = .custom
        result.match = .exact
        result.model = offered.model
        result.fallback = .forbid
        if cpu.mode == .hostModel { result.vendor = offered.vendor }
        result.features =
            offered.required.map { CPUFeature($0, .require) } + offered.disabled.map { CPUFeature($0, .disable) }
        for feature in explicit { result.setFeature(feature.name, feature.policy ?? .require) }
        return result
    }

    /// After the start: what the guest really has.
    ///
    /// - Parameters:
    ///   - enabled: features that are on, by the map's names.
    ///   - unavailable: features that QEMU was asked for and dropped.
    /// - Throws: error 9 where the definition wants exactly what it names (`check='full'`).
    func updated(
        _ cpu: GuestCPU, enabled: Set<String>, unavailable: Set<String>
    ) throws(VirtError) -> GuestCPU {
        guard cpu.mode == .custom, let name = cpu.model, let model = map.model(named: name) else { return cpu }
        var expected = model.features
        for feature in cpu.features {
            switch feature.policy {
            case .require, .force, nil: expected.insert(feature.name)
            case .disable, .forbid: expected.remove(feature.name)
            case .optional: break
            }
        }
        let names = map.features.map(\.name)
        let extra = names.filter { enabled.contains($0) && !expected.contains($0) }
        let missing = names.filter { expected.contains($0) && (unavailable.contains($0) || !enabled.contains($0)) }
        if cpu.check == .full, !extra.isEmpty || !missing.isEmpty {
            var parts: [String] = []
            if !extra.isEmpty { parts.append("extra features: " + extra.joined(separator: ",")) }
            if !missing.isEmpty { parts.append("missing features: " + missing.joined(separator: ",")) }
            throw VirtError(
                .operationFailed, "guest CPU doesn't match specification: " + parts.joined(separator: ", "),
                domain: .cpu)
        }
        var result = cpu
        for name in extra { result.setFeature(name, .require) }
        for name in missing { result.setFeature(name, .disable) }
        result.match = .exact
        result.check = .full
        return result
    }

    /// Refuses before the start what the emulator is known not to give: libvirt finds it out in this order.
    private func checkOffered(_ cpu: GuestCPU) throws(VirtError) {
        guard let accelerator = capabilities.accelerator(domainType, policy), let most = accelerator.hostModel else {
            return
        }
        if cpu.check == .partial, cpu.mode != .hostPassthrough, cpu.mode != .maximum,
            let named = OfferedCPU(map: map, capabilities: capabilities, accelerator: accelerator).hostModel
        {
            let host = CPUDescription(offered: named, architecture: capabilities.architecture)
            _ = try CPUComparison(map: map, host: host).compare(
                CPUDescription(guest: cpu, host: host), failsIncompatible: true)
        }
        let isPromised = cpu.features.contains {
            $0.name == "invtsc" && ($0.policy == .require || $0.policy == .force || $0.policy == nil)
        }
        guard isPromised, most.flags["invtsc"] != true else { return }
        throw VirtError(.configUnsupported, "host doesn't support invariant TSC", domain: .qemu)
    }

    private func unsupported(_ mode: String) -> VirtError {
        VirtError(
            .configUnsupported,
            "CPU mode '\(mode)' for \(capabilities.architecture) \(domainType.rawValue) domain on "
                + "\(GuestArchitecture.host) host is not supported by hypervisor", domain: .qemu)
    }
}

extension GuestCPU {
    fileprivate mutating func setFeature(_ name: String, _ policy: CPUFeature.Policy) {
        if let index = features.firstIndex(where: { $0.name == name }) {
            features[index].policy = policy
        } else {
            features.append(CPUFeature(name, policy))
        }
    }
}
