import VirtError
import VirtModel

extension DomainDefinition {
    /// A guest that asks for no CPU model gets the machine's own, unchecked: QEMU drops what the host lacks.
    mutating func fillDefaultCPU(_ emulator: EmulatorFacts) {
        if let cpu, cpu.mode != .custom || cpu.model != nil { return }
        guard isX86, let machine = os.machine, let model = emulator.machines[machine]?.defaultCPU else { return }
        var guest = cpu ?? GuestCPU()
        guest.check = GuestCPU.Check.none
        guest.mode = .custom
        guest.match = .exact
        guest.fallback = .forbid
        guest.model = model
        cpu = guest
    }

    mutating func fillCPUCheck() {
        guard var guest = cpu else { return }
        if guest.mode == .hostPassthrough, guest.migratable == nil { guest.migratable = true }
        if guest.check == nil, guest.mode != .custom || guest.model != nil {
            switch guest.mode {
            case .hostPassthrough, .maximum: guest.check = GuestCPU.Check.none
            case .hostModel: guest.check = .partial
            case .custom, nil: guest.check = virtType == .qemu ? GuestCPU.Check.none : .partial
            }
        }
        cpu = guest
    }

    func checkVCPUs() throws(VirtError) {
        guard let first = vcpus.individual.first(where: { $0.id == 0 }) else { return }
        func refuse(_ text: String) -> VirtError { VirtError(.configUnsupported, text, domain: .qemu) }
        if !first.enabled { throw refuse("vcpu 0 can't be offline") }
        if first.hotpluggable == true { throw refuse("vcpu0 can't be hotpluggable") }
        if let order = first.order, order > 1 { throw refuse("vcpu0 must be enabled first") }
        let hasOrder = (first.order ?? 0) != 0
        for vcpu in vcpus.individual where vcpu.enabled && ((vcpu.order ?? 0) != 0) != hasOrder {
            throw refuse("all vcpus must have either set or unset order")
        }
    }

    func checkTSEG() throws(VirtError) {
        guard features.smm?.state == true, let size = features.smm?.tsegSize else { return }
        guard machineFamily == .q35 else {
            throw VirtError(.configUnsupported, "SMM TSEG is only supported with q35 machine type", domain: .qemu)
        }
        guard size % (1 << 20) == 0 else {
            throw VirtError(.configUnsupported, "SMM TSEG size must be divisible by 1 MiB", domain: .qemu)
        }
    }

    /// CPUs that no cell names belong to the first one.
    mutating func fillNUMACPUs() {
        guard var guest = cpu, !guest.numa.isEmpty else { return }
        let named = Set(guest.numa.flatMap { $0.cpus?.members ?? [] })
        let maximum = min(Int(vcpus.maximum), CPUSet.maximum)
        guard named.count < maximum else { return }
        let rest = (0..<maximum).filter { !named.contains($0) }
        guest.numa[0].cpus = CPUSet((guest.numa[0].cpus?.members ?? []) + rest)
        cpu = guest
    }
}
