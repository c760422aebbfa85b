import VirtError
import VirtModel

extension DomainDefinition {
    /// Gives memory modules the lowest free slot.
    mutating func assignMemorySlots() throws(VirtError) {
        guard let slots = maximumMemory?.slots, slots > 0 else { return }
        var taken: Set<UInt32> = []
        for memory in devices.memories {
            if case .dimm(let place)? = memory.info.address { taken.insert(place.slot) }
        }
        for index in devices.memories.indices {
            switch devices.memories[index].model {
            case .dimm, .nvdimm: break
            case .virtioPMem, .virtioMem, .sgxEPC: continue
            }
            if case .dimm? = devices.memories[index].info.address { continue }
            guard let slot = (0..<slots).first(where: { !taken.contains($0) }) else {
                throw VirtError(.internalError, "failed to find an empty memory slot", domain: .qemu)
            }
            taken.insert(slot)
            devices.memories[index].info.address = .dimm(DIMMAddress(slot: slot))
        }
    }
}
