import QMP
import VirtError
import VirtModel

/// What a start takes from the emulator and the host's packages: the processor's features and the firmware.
extension DefinitionFactsSource {
    /// The processor that is asked of QEMU: `host-model` becomes a named model, optional features are decided.
    func resolvedCPU(of definition: DomainDefinition) async throws(VirtError) -> GuestCPU? {
        guard let cpu = definition.cpu, let resolver = try await resolver(for: definition) else {
            return definition.cpu
        }
        return try resolver.resolved(cpu)
    }

    /// The processor that QEMU really gave a running guest.
    ///
    /// - Throws: error 9 where the definition wants exactly what it names and that is not what it got.
    func runningCPU(of live: DomainDefinition, _ monitor: QMPSession) async throws(VirtError) -> GuestCPU? {
        guard let cpu = live.cpu, cpu.mode == .custom, cpu.check != GuestCPU.Check.none || cpu.match != nil,
            let resolver = try await resolver(for: live)
        else { return live.cpu }
        let found: LiveCPUFeatures?
        do throws(QMPError) {
            found = try await LiveCPUFeatures.query(map: resolver.map, session: monitor)
        } catch {
            throw error.virtError(of: .monitor, domainName: live.name)
        }
        guard let found else { return cpu }
        return try resolver.updated(cpu, enabled: found.enabled, unavailable: found.unavailable)
    }

    /// The firmware that this host's packages describe and that is installed, best first.
    func firmware() async throws(VirtError) -> [FirmwareFacts] {
        let service = try await capabilities()
        return FirmwareCatalogue(directories: service.firmwareDirectories).descriptors.compactMap { FirmwareFacts($0) }
    }

    private func resolver(for definition: DomainDefinition) async throws(VirtError) -> GuestCPUResolver? {
        guard let emulator = definition.devices.emulator,
            let type = DomainVirtType(rawValue: definition.virtType.rawValue)
        else { return nil }
        let service = try await capabilities()
        return GuestCPUResolver(
            map: await service.processors.cpuMap(), capabilities: try await service.registry.capabilities(of: emulator),
            domainType: type, policy: .whenPresent)
    }
}

extension FirmwareFacts {
    /// Nil for a descriptor without an image, or whose image is not installed.
    init?(_ descriptor: FirmwareDescriptor) {
        guard let device = Device(rawValue: descriptor.mapping.device), let image = descriptor.image,
            SystemFile.exists(image)
        else { return nil }
        var machines: [String: [String]] = [:]
        for target in descriptor.targets { machines[target.architecture, default: []] += target.machines }
        self.init(
            device: device, mode: descriptor.mapping.mode.flatMap { FlashMode(rawValue: $0) } ?? .split, image: image,
            imageFormat: descriptor.mapping.executable?.format ?? "raw",
            variableTemplate: descriptor.mapping.nvramTemplate?.filename, interfaces: Set(descriptor.interfaceTypes),
            machines: machines, features: Set(descriptor.features))
    }
}
