/// Works out the domain capabilities of a binary for a machine type and a hypervisor type. Pure.
struct DomainCapabilitiesBuilder {
    var capabilities: QEMUCapabilities
    /// What the caller asked for; a 64-bit binary may serve a 32-bit guest.
    var architecture: GuestArchitecture
    var hostArchitecture: GuestArchitecture
    var domainType: DomainVirtType
    var policy: KVMPolicy
    var machine: MachineType
    var map: CPUMap
    var firmware: FirmwareCatalogue
    var host: HostAbilities

    typealias Choice = DomainCapabilities.Choice
    typealias Part = DomainCapabilities.Part

    func build() -> DomainCapabilities {
        let devices = DeviceChoices(capabilities: capabilities, machine: machine, host: host)
        let accelerator = capabilities.accelerator(domainType, policy)
        let images = firmware.supporting(machine.name, on: architecture)
        let kinds = ["bios", "efi"].filter { kind in images.contains { $0.kinds.contains(kind) } }
        return DomainCapabilities(
            emulator: capabilities.emulator, domainType: domainType, machine: machine.name,
            architecture: architecture, maxCPUs: maxCPUs, hasIOThreads: capabilities.hasDevice("iothread"),
            firmware: kinds, loader: loader(images), hostPassthrough: hostPassthrough, maximum: maximum(accelerator),
            hostModel: hostModel(accelerator), customModels: customModels(accelerator),
            memoryBacking: devices.memoryBacking, devices: devices.all, gicVersions: gicVersions,
            features: features, sev: capabilities.sev, sgx: capabilities.sgx, hyperv: hyperv)
    }

    private var maxCPUs: Int {
        guard domainType == .kvm, let limit = host.kvmMaxProcessors, limit > 0 else { return machine.maxCPUs }
        return min(machine.maxCPUs, limit)
    }

    private func loader(_ images: [FirmwareDescriptor]) -> DomainCapabilities.Loader {
        var paths: [String] = []
        // Configured firmware only counts where no descriptor does.
        let candidates = images.isEmpty ? firmware.configured.filter(SystemFile.exists) : images.compactMap(\.image)
        for path in candidates where !paths.contains(path) { paths.append(path) }
        let secure = images.contains(where: \.isSecure) ? ["yes", "no"] : ["no"]
        return .init(
            isSupported: true, paths: paths,
            choices: [
                Choice(name: "type", values: ["rom", "pflash"]), Choice(name: "readonly", values: ["yes", "no"]),
                Choice(name: "secure", values: secure),
            ])
    }

    /// The host's own CPU as it is: only without translation.
    private var hostPassthrough: Choice? {
        guard domainType == .kvm, architecture.isNative(on: hostArchitecture) else { return nil }
        let values = capabilities.hasProperty("max-x86_64-cpu", "migratable") ? ["on", "off"] : ["off"]
        return Choice(name: "hostPassthroughMigratable", values: values)
    }

    private func maximum(_ accelerator: AcceleratorCapabilities?) -> Choice? {
        guard accelerator?.cpus.contains(where: { $0.name == "max" }) == true else { return nil }
        return Choice(name: "maximumMigratable", values: ["on", "off"])
    }

    private func hostModel(_ accelerator: AcceleratorCapabilities?) -> NamedCPU? {
        guard let accelerator, capabilities.architecture.isNative(on: hostArchitecture) else { return nil }
        return OfferedCPU(map: map, capabilities: capabilities, accelerator: accelerator).hostModel
    }

    private func customModels(_ accelerator: AcceleratorCapabilities?) -> [DomainCapabilities.CustomModel] {
        (accelerator?.cpus ?? []).compactMap { definition in
            guard let model = map.model(named: definition.name) else { return nil }
            return .init(
                name: model.name, isUsable: definition.blockers.map(\.isEmpty), isDeprecated: definition.isDeprecated,
                vendor: model.vendor ?? "unknown")
        }
    }

    private var gicVersions: [Int] {
        capabilities.gic.filter { domainType == .kvm ? $0.kernel : $0.emulated }.map(\.version).sorted()
    }

    private var features: [Part] {
        [
            Part(name: "vmcoreinfo", isSupported: capabilities.hasDevice("vmcoreinfo")),
            Part(name: "genid", isSupported: capabilities.hasDevice("vmgenid")),
            Part(name: "backingStoreInput", isSupported: true),
            Part(
                name: "backup",
                isSupported: capabilities.has(.bitmapMapping) && capabilities.hasCommand("blockdev-reopen")),
        ]
    }

    private var hyperv: Part? {
        guard capabilities.architecture.isX86 || capabilities.architecture.name == "aarch64" else { return nil }
        return Part(
            name: "hyperv", isSupported: true,
            choices: [Choice(name: "features", values: capabilities.hypervFeatures)])
    }
}
