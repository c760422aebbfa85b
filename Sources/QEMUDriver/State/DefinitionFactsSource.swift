import HostSystem
import VirtError
import VirtModel

/// What the emulators' capabilities say to definitions, translated once for each binary.
actor DefinitionFactsSource {
    private let capabilities: @Sendable () async throws(VirtError) -> CapabilityService
    private var known: [String: (version: QEMUCapabilities, facts: EmulatorFacts)] = [:]

    init(capabilities: @escaping @Sendable () async throws(VirtError) -> CapabilityService) {
        self.capabilities = capabilities
    }

    /// The facts that completing `definition` needs.
    func facts(for definition: DomainDefinition, paths: DriverPaths) async throws(VirtError) -> DefinitionFacts {
        let service = try await capabilities()
        let name = definition.os.arch ?? Host().architecture
        var facts = DefinitionFacts(
            hostArchitecture: Host().architecture, nvramDirectory: paths.nvram,
            channelTargetDirectory: paths.channels)
        var emulator = definition.devices.emulator
        if emulator == nil, let architecture = GuestArchitecture(name) {
            emulator = service.search.emulator(for: architecture)
            if let emulator { facts.defaultEmulators[name] = emulator }
        }
        guard let emulator else { return facts }
        do throws(VirtError) {
            facts.emulators[emulator] = translate(try await service.registry.capabilities(of: emulator))
        } catch {
            // A binary that is not there gets libvirt's own text where the definition is completed.
            if error.systemCallNumber == nil { throw error }
        }
        return facts
    }

    private func translate(_ capabilities: QEMUCapabilities) -> EmulatorFacts {
        if let entry = known[capabilities.emulator], entry.version == capabilities { return entry.facts }
        var facts = EmulatorFacts(
            architecture: "\(capabilities.architecture)", devices: capabilities.types,
            kvmUsable: capabilities.accelerator(.kvm) != nil)
        for machine in capabilities.accelerator(capabilities.preferredType())?.machines ?? [] {
            let entry = MachineFacts(
                canonicalName: machine.name, defaultCPU: machine.defaultCPUType.map(Self.cpuModel),
                maximumCPUs: UInt32(clamping: machine.maxCPUs))
            facts.machines[machine.name] = entry
            if let alias = machine.alias { facts.machines[alias] = entry }
            if machine.isDefault { facts.defaultMachine = machine.alias ?? machine.name }
        }
        known[capabilities.emulator] = (capabilities, facts)
        return facts
    }

    /// `qemu64` of `qemu64-x86_64-cpu`.
    private static func cpuModel(_ type: String) -> String {
        var name = type
        for suffix in ["-x86_64-cpu", "-i386-cpu", "-arm-cpu", "-cpu"] where name.hasSuffix(suffix) {
            name.removeLast(suffix.count)
            break
        }
        return name
    }

    /// The name of the machine's own memory region, where QEMU has one.
    func memoryID(of definition: DomainDefinition) async -> String? {
        guard let emulator = definition.devices.emulator, let service = try? await capabilities(),
            let known = try? await service.registry.capabilities(of: emulator)
        else { return nil }
        let machines = known.accelerator(known.preferredType())?.machines ?? []
        return machines.first { $0.name == definition.os.machine || $0.alias == definition.os.machine }?.defaultMemoryID
    }
}
