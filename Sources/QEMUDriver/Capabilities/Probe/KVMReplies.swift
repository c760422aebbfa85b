import QMP

/// What only a QEMU with KVM can tell.
extension CapabilityReplies {
    var sev: SEVCapabilities? {
        guard let reply = self["query-sev-capabilities"], let position = reply["cbitpos"]?.int,
            let reduced = reply["reduced-phys-bits"]?.int
        else { return nil }
        let guests = SEVCapabilities.guests
        return SEVCapabilities(
            cbitPosition: position, reducedPhysicalBits: reduced, maxGuests: guests.all, maxESGuests: guests.encrypted,
            pdh: reply["pdh"]?.string ?? "", certificateChain: reply["cert-chain"]?.string ?? "",
            cpu0ID: reply["cpu0-id"]?.string ?? "")
    }

    var sgx: SGXCapabilities? {
        guard let reply = self["query-sgx-capabilities"], let flc = reply["flc"]?.bool,
            let sgx1 = reply["sgx1"]?.bool, let sgx2 = reply["sgx2"]?.bool
        else { return nil }
        let sections = (reply["sections"]?.elements ?? []).compactMap { section -> SGXCapabilities.Section? in
            guard let node = section["node"]?.int, let size = section["size"]?.int, size >= 0 else { return nil }
            return .init(node: node, sizeKiB: UInt64(size) / 1024)
        }
        let size = max(reply["section-size"]?.int ?? 0, 0)
        return SGXCapabilities(
            flc: flc, sgx1: sgx1, sgx2: sgx2, sectionSizeKiB: UInt64(size) / 1024, sections: sections)
    }

    var gic: [GICCapability] {
        (self["query-gic-capabilities"]?.elements ?? []).compactMap { entry in
            guard let version = entry["version"]?.int else { return nil }
            return GICCapability(
                version: version, kernel: entry["kernel"]?.bool ?? false, emulated: entry["emulated"]?.bool ?? false)
        }
    }

    /// Features that QEMU's default CPU has and KVM cannot give; empty where KVM is fit for use.
    ///
    /// That CPU is the least of all: a guest that asks for nothing gets it, and every processor of the architecture
    /// has its features.
    func missingFromDefaultCPU(_ accelerator: AcceleratorCapabilities) -> [String] {
        guard let type = accelerator.machines.defaultMachine?.defaultCPUType else { return [] }
        return accelerator.cpus.first { $0.typeName == type }?.blockers ?? []
    }
}

extension SEVCapabilities {
    /// How many guests the processor can tell apart (CPUID leaf 0x8000001f), and how many of them with encrypted state.
    static var guests: (all: Int, encrypted: Int) {
        guard let leaf = CPUIDData.host()?.leaves[CPUIDLeaf(leaf: 0x8000_001f, subleaf: 0)] else { return (0, 0) }
        let all = Int(leaf.ecx)
        let firstPlain = Int(leaf.edx)
        return (max(all - max(firstPlain - 1, 0), 0), max(firstPlain - 1, 0))
    }
}
