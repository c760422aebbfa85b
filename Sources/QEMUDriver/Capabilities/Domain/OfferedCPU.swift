/// Names what an accelerator can give a guest at most.
struct OfferedCPU {
    var map: CPUMap
    var capabilities: QEMUCapabilities
    var accelerator: AcceleratorCapabilities

    /// The model nearest to what QEMU's `host` or `max` expands to; nil where QEMU does not say.
    var hostModel: NamedCPU? { decode(migratableOnly: false) }

    /// The same without what would stop a migration: what a `host-model` guest gets.
    var migratableHostModel: NamedCPU? { decode(migratableOnly: true) }

    private func decode(migratableOnly: Bool) -> NamedCPU? {
        guard let expansion = accelerator.hostModel else { return nil }
        let signature = CPUSignature(
            family: expansion.family ?? 0, model: expansion.model ?? 0, stepping: expansion.stepping ?? 0)
        var blockers: [String: [String]] = [:]
        for definition in accelerator.cpus { blockers[definition.name] = definition.blockers ?? [] }
        let decoder = CPUDecoder(map: map, purpose: .guest, offered: blockers)
        var cpu = decoder.decode(
            features: decoder.canonical(expansion.enabled(migratableOnly: migratableOnly)),
            vendor: map.vendor(signature: expansion.vendor), signature: signature)
        // A QEMU that cannot say why a feature is unavailable does not know features of registers well enough.
        if !capabilities.hasProperty("max-x86_64-cpu", "unavailable-features") {
            cpu?.required.removeAll(where: map.isRegisterFeature)
            cpu?.disabled.removeAll(where: map.isRegisterFeature)
        }
        return cpu
    }
}
