import CHostShims
import VirtError

/// Answers a QEMU connection's questions about the host and its emulators.
///
/// One for a driver instance; every answer is made from cached capabilities and what the host says now.
struct CapabilityService: Sendable {
    var registry: CapabilityRegistry
    var search: EmulatorSearch
    var settings: HostCapabilities.Settings
    var policy: KVMPolicy
    var processors: ProcessorSource
    var firmwareDirectories: [String]
    /// The `nvram` setting of qemu.conf.
    var configuredFirmware: [String]

    /// - Parameter cpuMap: a table of CPU models; nil finds the host's.
    init(
        registry: CapabilityRegistry, search: EmulatorSearch = .environment(), settings: HostCapabilities.Settings,
        policy: KVMPolicy = .whenUsable, cpuMap: CPUMap? = nil,
        firmwareDirectories: [String] = FirmwareCatalogue.systemDirectories,
        configuredFirmware: [String] = FirmwareCatalogue.defaultImages
    ) {
        self.registry = registry
        self.search = search
        self.settings = settings
        self.policy = policy
        processors = cpuMap.map { ProcessorSource(map: $0) } ?? ProcessorSource(emulator: search.emulator(for: .host))
        self.firmwareDirectories = firmwareDirectories
        self.configuredFirmware = configuredFirmware
    }
}

extension CapabilityService {
    /// What `virConnectGetCapabilities` returns.
    ///
    /// An emulator that cannot be asked is left out, as libvirt leaves it out.
    func connectCapabilities() async -> ConnectCapabilities {
        var guests: [ConnectCapabilities.Guest] = []
        for (architecture, emulator) in emulators() {
            guard let capabilities = try? await registry.capabilities(of: emulator),
                let guest = ConnectCapabilities.Guest(architecture, capabilities, policy: policy)
            else { continue }
            guests.append(guest)
        }
        return ConnectCapabilities(
            host: HostCapabilities.read(settings: settings, processor: await processors.host()), guests: guests)
    }

    /// What `virConnectGetDomainCapabilities` returns.
    ///
    /// - Throws: libvirt's errors 8, 38 and 67 for arguments that fit no emulator.
    func domainCapabilities(_ request: DomainCapabilitiesRequest) async throws(VirtError) -> DomainCapabilities {
        let (capabilities, architecture) = try await capabilities(for: request)
        let (type, machine) = try request.resolve(architecture, on: capabilities, policy: policy)
        var firmware = FirmwareCatalogue(directories: firmwareDirectories)
        firmware.configured = configuredFirmware
        return DomainCapabilitiesBuilder(
            capabilities: capabilities, architecture: architecture, hostArchitecture: .host, domainType: type,
            policy: policy, machine: machine, map: await processors.cpuMap(), firmware: firmware,
            host: HostAbilities.read(path: search.path)
        ).build()
    }

    /// The emulator that a request is about, and the architecture.
    func capabilities(
        for request: DomainCapabilitiesRequest
    ) async throws(VirtError) -> (QEMUCapabilities, GuestArchitecture) {
        try request.checkType()
        let architecture = try request.parsedArchitecture() ?? .host
        guard let emulator = request.emulator else { return (try await capabilities(for: architecture), architecture) }
        let capabilities = try await registry.capabilities(of: emulator)
        try DomainCapabilitiesRequest.checkFamily(architecture, of: capabilities)
        return (capabilities, architecture)
    }

    /// The capabilities of the emulator for an architecture.
    ///
    /// - Throws: error 67 where none is installed.
    func capabilities(for architecture: GuestArchitecture) async throws(VirtError) -> QEMUCapabilities {
        guard let emulator = search.emulator(for: architecture) else {
            throw VirtError(
                .configUnsupported, "unable to find any emulator to serve '\(architecture)' architecture",
                domain: .qemu,
                cause: "no program qemu-system-\(architecture.qemuTarget) in \(search.path.joined(separator: ":"))",
                cures: ["install the QEMU package for \(architecture)"])
        }
        return try await registry.capabilities(of: emulator)
    }

    /// Version number of the hypervisor (`virConnectGetVersion`): the emulator for the host's own architecture,
    /// else the first there is.
    ///
    /// - Throws: error 1 where no emulator is installed.
    func hypervisorVersion() async throws(VirtError) -> UInt64 {
        if let own = search.emulator(for: .host) { return try await registry.capabilities(of: own).version.number }
        guard let any = emulators().first?.emulator else {
            throw VirtError(
                .internalError, "Cannot find suitable emulator for \(GuestArchitecture.host)", domain: .qemu)
        }
        return try await registry.capabilities(of: any).version.number
    }

    /// `virConnectGetMaxVcpus`: what the kernel or TCG gives one guest, whatever its machine type.
    ///
    /// - Throws: error 8 for an unknown type; error 38 for KVM that cannot be asked.
    func maxProcessors(type: String?) throws(VirtError) -> Int {
        switch type?.lowercased() {
        case nil, "qemu"?:
            return 16
        case "kvm"?:
            let count = apus_kvm_max_processors()
            guard count > 0 else {
                throw .system(
                    errno: -count, reason: SystemFile.reason(-count), "Unable to open /dev/kvm", domain: .none)
            }
            return Int(count)
        default:
            throw VirtError(.invalidArg, "unknown type '\(type ?? "")'", domain: .qemu)
        }
    }

    /// `virConnectGetCPUModelNames`: the models of an architecture by name, whatever the hypervisor offers.
    ///
    /// - Throws: error 8 for an unknown architecture, error 3 for one without CPU models.
    func cpuModelNames(architecture name: String) async throws(VirtError) -> [String] {
        guard let architecture = GuestArchitecture(name) else {
            throw VirtError(.invalidArg, "cannot find architecture \(name)", domain: .qemu)
        }
        if architecture.isX86 { return await processors.cpuMap().models.map(\.name) }
        if name.hasPrefix("ppc64") { return CPUMap.modelNames(of: "ppc64") }
        // Any CPU is good there that the hypervisor takes.
        if ["armv6l", "armv7l", "armv7b", "aarch64", "s390", "s390x"].contains(name) { return [] }
        throw VirtError(.noSupport, "'\(name)' architecture is not supported by CPU driver", domain: .cpu)
    }

    /// Each architecture that can be run here, with its emulator.
    func emulators() -> [(architecture: GuestArchitecture, emulator: String)] {
        GuestArchitecture.all.compactMap { architecture in
            search.emulator(for: architecture).map { (architecture, $0) }
        }
    }
}
