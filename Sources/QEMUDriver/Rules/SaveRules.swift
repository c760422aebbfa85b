import Glibc
import VirtError
import VirtPlan

extension RulePhase {
    static let save: RulePhase = "save"
    static let dump: RulePhase = "dump"
}

/// What planning a save or a dump may look at.
struct SaveRuleContext: Sendable {
    var domain: DomainSnapshot
    var isManaged = false
    /// Where the memory is to go, and what is there.
    var path: String?
    var files: [String: HostFileKind] = [:]
    /// Why QEMU could not give its memory away.
    var blocker: String?
    var format: UInt32 = 0
    var flags: UInt32 = 0
    /// Formats of dumps that QEMU knows.
    var formats: [String] = []
}

/// A place that cannot keep a guest's memory, and why.
struct UnfitFile: Sendable {
    var path: String
    var code: Int32
    var detail: String
}

/// The rules of saving and dumping a guest's memory, in libvirt 9.0's order.
enum SaveRules {
    /// Memory goes into a file whose beginning is written once more at the end, and from which it can be read again.
    static func unfit(_ path: String?, _ files: [String: HostFileKind]) -> UnfitFile? {
        guard let path, let kind = files[path], let code = kind.refusesMemory else { return nil }
        return UnfitFile(path: path, code: code, detail: "'\(path)' is a \(kind.rawValue)")
    }

    static func cannotCreate(_ file: UnfitFile) -> VirtError {
        .system(
            errno: file.code, reason: String(cString: strerror(file.code)), "Failed to create file '\(file.path)'",
            domain: .qemu)
    }

    static let table = RuleTable<SaveRuleContext>([
        Rule(
            "SAVE-NOT-RUNNING", in: [.save, .dump], refuses: { !$0.domain.isActive },
            error: { _ in VirtError(.operationInvalid, "domain is not running", domain: .domain) },
            cause: { "'\($0.domain.name)' is shut off" }, cures: ["start it first"]),
        Rule(
            "SAVE-MANAGED-TRANSIENT", in: [.save], refuses: { $0.isManaged && !$0.domain.isPersistent },
            error: { _ in
                VirtError(.operationInvalid, "cannot do managed save for transient domain", domain: .qemu)
            },
            cause: { _ in "nothing would be left to start" }, cures: ["define it first", "save it to a file"]),
        Rule(
            "SNAP-19", in: [.save], refuses: { $0.blocker != nil },
            error: { VirtError(.operationInvalid, "cannot migrate domain: \($0.blocker ?? "")", domain: .qemu) },
            cause: { context in
                context.domain.current?.value.hasInvariantTSC == true
                    ? "a guest that was promised an invariant TSC cannot continue on another clock"
                    : "QEMU cannot give away all of this guest's state"
            },
            cures: ["remove the feature invtsc from <cpu>", "use a named CPU model without it"]),
        Rule(
            "SAVE-FILE", in: [.save], refuses: { unfit($0.path, $0.files) != nil },
            error: {
                unfit($0.path, $0.files).map(cannotCreate) ?? VirtError(.internalError, "SAVE-FILE", domain: .qemu)
            },
            cause: { unfit($0.path, $0.files)?.detail ?? "" }, cures: ["choose another file"]),
        Rule(
            "DUMP-FORMAT-FULL", in: [.dump],
            refuses: { $0.format != 0 && $0.flags & DumpFlags.memoryOnly == 0 },
            error: { _ in
                VirtError(
                    .operationUnsupported, "kdump-compressed format is only supported with memory-only dump",
                    domain: .qemu)
            },
            cause: { _ in "a full dump is a save image" }, cures: ["give --memory-only"]),
        Rule(
            "DUMP-FORMAT-QEMU", in: [.dump],
            refuses: {
                $0.flags & DumpFlags.memoryOnly != 0 && $0.format != 0
                    && !$0.formats.contains(DumpFlags.formats[Int($0.format)])
            },
            error: {
                VirtError(
                    .invalidArg,
                    "unsupported dumpformat '\(DumpFlags.formats[Int($0.format)])' for this QEMU binary", domain: .qemu)
            },
            cause: { "QEMU was built with \($0.formats.joined(separator: ", "))" }),
    ])
}
