import VirtError

/// The arguments of `virConnectGetDomainCapabilities`, checked in libvirt's order with libvirt's errors.
struct DomainCapabilitiesRequest: Hashable, Sendable {
    var emulator: String?
    var architecture: String?
    var machine: String?
    var virtType: String?

    /// libvirt's names of hypervisor types; one that is none of these is unknown, the others are unsupported here.
    static let knownTypes = [
        "none", "qemu", "kqemu", "kvm", "xen", "lxc", "uml", "openvz", "test", "vmware", "hyperv", "vbox", "phyp",
        "parallels", "bhyve", "vz", "hvf",
    ]

    /// The architecture asked for; nil where none was.
    func parsedArchitecture() throws(VirtError) -> GuestArchitecture? {
        guard let architecture else { return nil }
        guard let known = GuestArchitecture(architecture) else {
            throw VirtError(.invalidArg, "unknown architecture: \(architecture)", domain: .qemu)
        }
        return known
    }

    func checkType() throws(VirtError) {
        if let virtType, !Self.knownTypes.contains(virtType) {
            throw VirtError(.invalidArg, "unknown virttype: \(virtType)", domain: .qemu)
        }
    }

    /// Checks that a binary named by the caller is of the family of the architecture.
    static func checkFamily(_ architecture: GuestArchitecture, of capabilities: QEMUCapabilities) throws(VirtError) {
        let own = capabilities.architecture
        guard architecture == own || architecture.isNative(on: own) || own.isNative(on: architecture) else {
            throw VirtError(
                .invalidArg,
                "architecture from emulator '\(own)' doesn't match given architecture '\(architecture)'", domain: .qemu)
        }
    }

    /// Checks that a binary runs guests of the architecture itself, or as the 32-bit one beneath its own.
    static func checkServes(_ architecture: GuestArchitecture, _ capabilities: QEMUCapabilities) throws(VirtError) {
        guard architecture.isNative(on: capabilities.architecture) else {
            throw VirtError(
                .invalidArg, "Emulator '\(capabilities.emulator)' does not support arch '\(architecture)'",
                domain: .qemu)
        }
    }

    /// Answers for a binary: machine, architecture and type, in libvirt's order of checks.
    func resolve(
        _ architecture: GuestArchitecture, on capabilities: QEMUCapabilities, policy: KVMPolicy
    ) throws(VirtError) -> (type: DomainVirtType, machine: MachineType) {
        let wanted = virtType.flatMap(DomainVirtType.init) ?? capabilities.preferredType(policy)
        if let machine { _ = try self.machine(machine, of: capabilities, type: wanted, policy: policy) }
        try Self.checkServes(architecture, capabilities)
        let type = try type(of: capabilities, policy: policy)
        let machines = capabilities.accelerator(type, policy)?.machines ?? []
        let name = machine ?? machines.defaultMachine?.name ?? "none"
        return (type, try self.machine(name, of: capabilities, type: type, policy: policy))
    }

    /// The hypervisor type to answer for.
    func type(of capabilities: QEMUCapabilities, policy: KVMPolicy) throws(VirtError) -> DomainVirtType {
        guard let virtType, virtType != "none" else { return capabilities.preferredType(policy) }
        guard let type = DomainVirtType(rawValue: virtType), capabilities.accelerator(type, policy) != nil else {
            throw VirtError(
                .invalidArg, "Emulator '\(capabilities.emulator)' does not support virt type '\(virtType)'",
                domain: .qemu)
        }
        return type
    }

    private func machine(
        _ name: String, of capabilities: QEMUCapabilities, type: DomainVirtType, policy: KVMPolicy
    ) throws(VirtError) -> MachineType {
        let accelerator = capabilities.accelerator(type, policy) ?? capabilities.tcg
        guard let found = accelerator?.machines.machine(named: name), found.name != "none" else {
            throw VirtError(
                .invalidArg, "the machine '\(name)' is not supported by emulator '\(capabilities.emulator)'",
                domain: .qemu)
        }
        return found
    }
}

extension Array where Element == MachineType {
    /// The machine of a definition that names none.
    var defaultMachine: MachineType? { first(where: \.isDefault) ?? first { $0.name != "none" } }
}
