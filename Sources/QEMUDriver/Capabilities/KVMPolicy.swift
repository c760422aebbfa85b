/// What was found out about KVM for one QEMU binary.
///
/// `/dev/kvm` alone proves little: inside some virtual machines it opens, makes machines and yet cannot run a stock
/// kernel, because features that every processor of the architecture has are missing from what it can give a guest.
enum KVMState: Hashable, Sendable, Codable {
    /// No device, no permission, or a QEMU without KVM.
    case absent
    /// QEMU starts with it, but its own default CPU model cannot run, or the processor has no virtualization of its own:
    /// the features that are missing.
    case unusable(missing: [String])
    case usable
}

/// When `type='kvm'` is offered.
enum KVMPolicy: String, Hashable, Sendable, Codable, CaseIterable {
    /// Only where nothing that ``KVMState/unusable(missing:)`` names is missing (docs/decisions/0003).
    case whenUsable
    /// Wherever QEMU can enable KVM, as libvirt does.
    case whenPresent
    case never

    func offers(_ state: KVMState) -> Bool {
        switch (self, state) {
        case (.never, _), (_, .absent): false
        case (_, .usable), (.whenPresent, .unusable): true
        case (.whenUsable, .unusable): false
        }
    }
}

/// The hypervisor types a QEMU domain may have, in libvirt's order.
enum DomainVirtType: String, Hashable, Sendable, Codable, CaseIterable {
    case qemu
    case kvm
}
