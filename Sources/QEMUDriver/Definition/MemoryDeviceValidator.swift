import VirtError
import VirtModel

extension DefinitionValidator {
    /// What is wrong with a memory device on its own, in the order in which libvirt 9.0 looks.
    func check(_ memory: MemoryDevice) throws(VirtError) {
        func malformed(_ text: String) -> VirtError { VirtError(.xmlDetail, text, domain: .domain) }
        if let node = memory.node {
            let cells = definition.cpu?.numa.count ?? 0
            if cells == 0 { throw malformed("can't add memory backend as guest has no NUMA nodes configured") }
            if node >= cells {
                throw malformed(
                    "can't add memory backend for guest node '\(node)' as the guest has only '\(cells)' NUMA nodes "
                        + "configured")
            }
        }
        switch memory.model {
        case .nvdimm, .virtioPMem:
            if (memory.path ?? "").isEmpty { throw malformed("path is required for model '\(memory.model.rawValue)'") }
        case .virtioMem:
            let (requested, block) = (memory.requestedSizeKiB ?? 0, memory.blockSizeKiB ?? 0)
            if requested > memory.sizeKiB {
                throw malformed("requested size must be smaller than or equal to @size (\(memory.sizeKiB)KiB)")
            }
            if block & (block &- 1) != 0 { throw malformed("block size must be a power of two") }
            // What a transparent huge page of the host's processor has.
            if block < 2048 { throw malformed("block size too small, must be at least 2048KiB") }
            if requested % block != 0 {
                throw malformed("requested size must be an integer multiple of block size")
            }
        case .dimm, .sgxEPC: break
        }
    }
}
