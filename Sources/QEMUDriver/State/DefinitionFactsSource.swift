import HostSystem
import VirtError
import VirtModel

/// What the emulators' capabilities say to definitions, translated once for each binary.
actor DefinitionFactsSource {
    let capabilities: @Sendable () async throws(VirtError) -> CapabilityService
    private var known: [String: (capabilities: QEMUCapabilities, facts: EmulatorFacts)] = [:]

    init(capabilities: @escaping @Sendable () async throws(VirtError) -> CapabilityService) {
        self.capabilities = capabilities
    }

    /// The facts that completing `definition` needs: those of its own emulator only.
    func facts(for definition: DomainDefinition, paths: DriverPaths) async throws(VirtError) -> DefinitionFacts {
        let service = try await capabilities()
        let own = GuestArchitecture.host.name
        let name = definition.os.arch ?? own
        var facts = DefinitionFacts(
            hostArchitecture: own, nvramDirectory: paths.nvram, channelTargetDirectory: paths.channels,
            // Without the emulator there is nothing to give a guest.
            tpmVersions: SystemFile.exists("/usr/bin/swtpm") ? ["1.2", "2.0"] : [])
        var emulator = definition.devices.emulator
        if emulator == nil, let architecture = GuestArchitecture(name) {
            emulator = service.search.emulator(for: architecture)
            facts.defaultEmulators[name] = emulator
        }
        guard let emulator else { return facts }
        do throws(VirtError) {
            facts.emulators[emulator] = translate(
                try await service.registry.capabilities(of: emulator), policy: .whenPresent)
        } catch {
            // A binary that is not there gets libvirt's own text where the definition is completed.
            if error.systemCallNumber == nil { throw error }
        }
        return facts
    }

    private func translate(_ capabilities: QEMUCapabilities, policy: KVMPolicy) -> EmulatorFacts {
        if let entry = known[capabilities.emulator], entry.capabilities == capabilities { return entry.facts }
        let facts = EmulatorFacts(capabilities, policy: policy)
        known[capabilities.emulator] = (capabilities, facts)
        return facts
    }

    /// The name of the machine's own memory region, where QEMU has one.
    func memoryID(of definition: DomainDefinition) async -> String? {
        guard let emulator = definition.devices.emulator, let service = try? await capabilities(),
            let known = try? await service.registry.capabilities(of: emulator)
        else { return nil }
        let machines = known.accelerator(known.preferredType(service.policy), service.policy)?.machines ?? []
        return machines.first { $0.name == definition.os.machine || $0.alias == definition.os.machine }?.defaultMemoryID
    }
}
