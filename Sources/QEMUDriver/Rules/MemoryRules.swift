import Glibc
import VirtError
import VirtModel
import VirtPlan

extension DeviceRules {
    /// Where a memory module may be put. QEMU would say the same later, in other words.
    static let modules: [Rule<Facts>] = [
        Rule(
            "MEM-SLOT-NUMBER", in: [.attachConfig, .attachLive],
            refuses: { facts in slot(facts).map { $0 >= slots(facts) } ?? false },
            error: {
                unsupportedConfiguration(
                    "memory device slot '\(slot($0) ?? 0)' exceeds slots count '\(slots($0))'")
            },
            cause: { "<maxMemory slots='\(slots($0))'> counts from 0" }, cures: ["leave the slot's number out"]),
        Rule(
            "MEM-SLOT-TAKEN", in: [.attachConfig, .attachLive],
            refuses: { facts in slot(facts).map { taken(facts).contains($0) } ?? false },
            error: {
                unsupportedConfiguration(
                    "memory device slot '\(slot($0) ?? 0)' is already being used by another memory device")
            },
            cause: { "the slots \(taken($0).sorted()) are taken" }, cures: ["leave the slot's number out"]),
        Rule(
            "MEM-NODE", in: [.attachLive],
            refuses: { facts in module(facts).map { isModule($0) && $0.node == nil } ?? false },
            error: { _ in unsupportedConfiguration("target NUMA node needs to be specified for memory device") },
            cause: { _ in "a module belongs to a NUMA cell of the guest" },
            cures: ["state it: <target><node>0</node></target>"]),
        Rule(
            "MEM-SLOTS", in: [.attachConfig, .attachLive],
            // Those without a slot count, too.
            refuses: { facts in module(facts) != nil && count(facts) + 1 > slots(facts) },
            error: {
                unsupportedConfiguration(
                    "memory device count '\(count($0) + 1)' exceeds slots count '\(slots($0))'")
            },
            cause: { "the guest has \(slots($0)) slots, and every module counts" },
            cures: ["detach a module", "add slots to <maxMemory> for the next start"]),
        Rule(
            "MEM-FILE", in: [.attachLive], refuses: { facts in missingFile(facts) != nil },
            error: {
                let path = missingFile($0) ?? ""
                return .system(
                    errno: ENOENT, reason: String(cString: strerror(ENOENT)), "unable to stat: \(path)",
                    domain: .security)
            },
            cause: { "the module's content is kept in \(missingFile($0) ?? ""), which is not there" },
            cures: ["make the file first, as large as the module"]),
    ]

    private static func missingFile(_ facts: Facts) -> String? {
        guard let path = module(facts)?.path, !FileOperations.exists(path) else { return nil }
        return path
    }

    private static func unsupportedConfiguration(_ text: String) -> VirtError {
        VirtError(.configUnsupported, text, domain: .qemu)
    }

    private static func module(_ facts: Facts) -> MemoryDevice? {
        if case .memory(let memory) = facts.device { memory } else { nil }
    }

    private static func isModule(_ memory: MemoryDevice) -> Bool { memory.model == .dimm || memory.model == .nvdimm }

    private static func slots(_ facts: Facts) -> UInt32 { facts.definition.maximumMemory?.slots ?? 0 }

    private static func slot(_ memory: MemoryDevice) -> UInt32? {
        if case .dimm(let place)? = memory.info.address { place.slot } else { nil }
    }

    private static func slot(_ facts: Facts) -> UInt32? { module(facts).flatMap { slot($0) } }

    private static func taken(_ facts: Facts) -> Set<UInt32> {
        Set(facts.definition.devices.memories.compactMap { slot($0) })
    }

    private static func count(_ facts: Facts) -> UInt32 {
        UInt32(clamping: facts.definition.devices.memories.count)
    }
}
