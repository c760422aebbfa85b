import Testing

@testable import QEMUDriver

/// The deliberate difference from libvirt: KVM that cannot run QEMU's default CPU is not offered.
@Suite struct KVMPolicyTests {
    @Test(
        "what each policy offers",
        arguments: [
            (KVMPolicy.whenUsable, KVMState.usable, true), (.whenUsable, .unusable(missing: ["pni"]), false),
            (.whenUsable, .absent, false), (.whenPresent, .usable, true),
            (.whenPresent, .unusable(missing: ["pni"]), true), (.whenPresent, .absent, false),
            (.never, .usable, false), (.never, .unusable(missing: []), false), (.never, .absent, false),
        ])
    func offers(policy: KVMPolicy, state: KVMState, offered: Bool) {
        #expect(policy.offers(state) == offered)
        let capabilities = QEMUCapabilities.sample(kvmState: state)
        #expect(capabilities.domainTypes(policy) == (offered ? [.qemu, .kvm] : [.qemu]))
        #expect(capabilities.preferredType(policy) == (offered ? .kvm : .qemu))
    }

    @Test("a domain type that is not offered is refused as libvirt refuses one that is not there")
    func refused() throws {
        let capabilities = QEMUCapabilities.sample(kvmState: .unusable(missing: ["pni"]))
        let request = DomainCapabilitiesRequest(virtType: "kvm")
        #expect(throws: Never.self) { try request.resolve(.x86_64, on: capabilities, policy: .whenPresent) }
        let error = #expect(throws: (any Error).self) {
            try request.resolve(.x86_64, on: capabilities, policy: .whenUsable)
        }
        #expect(
            "\(error.map { "\($0)" } ?? "")"
                == "invalid argument: Emulator '/usr/bin/qemu-system-x86_64' does not support virt type 'kvm'")
    }

    @Test("guests of the capabilities follow the policy")
    func guests() {
        let capabilities = QEMUCapabilities.sample(kvmState: .unusable(missing: ["pni"]))
        #expect(ConnectCapabilities.Guest(.x86_64, capabilities, policy: .whenUsable)?.domainTypes == [.qemu])
        #expect(ConnectCapabilities.Guest(.x86_64, capabilities, policy: .whenPresent)?.domainTypes == [.qemu, .kvm])
    }
}
