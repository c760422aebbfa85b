import VirtError

extension CapabilityService {
    /// What definitions depend on: the default emulator of every architecture that can be run here, and the one at
    /// `emulator`, where a definition names one.
    ///
    /// An architecture whose emulator does not answer is left out.
    ///
    /// - Parameter base: the driver's settings, to which emulators are added.
    /// - Throws: error 38 or the probe's error for an `emulator` that is none.
    func definitionFacts(
        _ base: DefinitionFacts = DefinitionFacts(), emulator: String? = nil
    ) async throws(VirtError) -> DefinitionFacts {
        var facts = base
        facts.hostArchitecture = GuestArchitecture.host.name
        for (architecture, path) in emulators() {
            guard let capabilities = try? await registry.capabilities(of: path) else { continue }
            facts.defaultEmulators[architecture.name] = path
            facts.emulators[path] = EmulatorFacts(capabilities, policy: policy)
        }
        if let emulator, facts.emulators[emulator] == nil {
            facts.emulators[emulator] = EmulatorFacts(try await registry.capabilities(of: emulator), policy: policy)
        }
        return facts
    }
}

extension EmulatorFacts {
    init(_ capabilities: QEMUCapabilities, policy: KVMPolicy) {
        self.init(
            architecture: capabilities.architecture.name, devices: capabilities.types,
            kvmUsable: capabilities.accelerator(.kvm, policy) != nil)
        let list = capabilities.accelerator(capabilities.preferredType(policy), policy)?.machines ?? []
        for machine in list where machine.name != "none" {
            let facts = MachineFacts(
                canonicalName: machine.name, defaultCPU: capabilities.cpuModel(ofType: machine.defaultCPUType),
                maximumCPUs: UInt32(clamping: machine.maxCPUs))
            if let alias = machine.alias, machines[alias] == nil { machines[alias] = facts }
            machines[machine.name] = facts
        }
        defaultMachine = list.defaultMachine?.name
    }
}

extension QEMUCapabilities {
    /// The CPU model behind a QOM type (`qemu64` of `qemu64-x86_64-cpu`).
    func cpuModel(ofType type: String?) -> String? {
        guard let type else { return nil }
        return (tcg ?? kvm)?.cpus.first { $0.typeName == type }?.name
    }
}
