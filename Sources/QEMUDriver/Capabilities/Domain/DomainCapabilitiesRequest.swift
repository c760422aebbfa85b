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

    /// Checks that a binary serves an architecture: its own, or the 32-bit one beneath.
    static func check(
        _ architecture: GuestArchitecture, on capabilities: QEMUCapabilities
    ) throws(VirtError) -> GuestArchitecture {
        let own = capabilities.architecture
        guard architecture == own || (architecture.isX86 && own.isX86) || architecture.isNative(on: own) else {
            throw VirtError(
                .invalidArg,
                "architecture from emulator '\(own)' doesn't match given architecture '\(architecture)'", domain: .qemu)
        }
        return architecture
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

    /// The machine type to answer for: the one asked for, or the binary's default.
    func machine(
        of capabilities: QEMUCapabilities, type: DomainVirtType, policy: KVMPolicy
    ) throws(VirtError) -> MachineType {
        let machines = capabilities.accelerator(type, policy)?.machines ?? []
        guard let machine else {
            if let byDefault = machines.defaultMachine { return byDefault }
            throw VirtError(
                .invalidArg, "the machine 'none' is not supported by emulator '\(capabilities.emulator)'",
                domain: .qemu)
        }
        guard let found = machines.machine(named: machine), found.name != "none" else {
            throw VirtError(
                .invalidArg, "the machine '\(machine)' is not supported by emulator '\(capabilities.emulator)'",
                domain: .qemu)
        }
        return found
    }
}

extension Array where Element == MachineType {
    /// The machine of a definition that names none.
    var defaultMachine: MachineType? { first(where: \.isDefault) ?? first { $0.name != "none" } }
}
