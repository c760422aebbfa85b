import HostSystem
public import LibvirtProtocol
public import VirtDriver
public import VirtError
import VirtPlan

/// How the host's kernel merges equal pages of guests (KSM; the kernel's documentation of `/sys/kernel/mm/ksm`).
extension QEMUConnection {
    private static let merging = "/sys/kernel/mm/ksm"
    /// The names without `shm_`, and whether the value has 64 bits.
    private static let mergingFields = [
        ("pages_to_scan", false), ("sleep_millisecs", false), ("pages_shared", true), ("pages_sharing", true),
        ("pages_unshared", true), ("pages_volatile", true), ("full_scans", true), ("merge_across_nodes", false),
    ]

    public func nodeGetMemoryParameters(
        _ context: CallContext, nparams: Int32, flags: UInt32
    ) async throws(VirtError) -> NodeGetMemoryParametersReply {
        try Self.checkHost(flags, allowed: 4, "virHostMemGetParameters")
        let found = Self.mergingFields.compactMap { name, isWide -> TypedParameter? in
            guard let value = HostFile.text("\(Self.merging)/\(name)").flatMap({ UInt64($0) }) else { return nil }
            return TypedParameter("shm_\(name)", isWide ? .ullong(value) : .uint(UInt32(clamping: value)))
        }
        if nparams == 0 { return NodeGetMemoryParametersReply(params: [], nparams: Int32(found.count)) }
        let given = TuningParameters.limited(found, nparams)
        return NodeGetMemoryParametersReply(params: given, nparams: Int32(given.count))
    }

    public func nodeSetMemoryParameters(
        _ context: CallContext, params: [TypedParameter], flags: UInt32
    ) async throws(VirtError) {
        try Self.checkHost(flags, allowed: 0, "virHostMemSetParameters")
        try TuningParameters.check(
            params, names: ["shm_pages_to_scan", "shm_sleep_millisecs", "shm_merge_across_nodes"])
        var plan = Plan<DomainAction>("node-memory-tune", subject: "host", title: "the host")
        var changes: [(new: CgroupWrite, old: CgroupWrite?)] = []
        for parameter in params {
            let path = "\(Self.merging)/\(parameter.field.dropFirst(4))"
            let new = CgroupWrite(path: path, text: "\(try TuningParameters.unsigned(parameter))")
            let old = HostFile.text(path).map { CgroupWrite(path: path, text: $0) }
            plan.add(.machine(.tuneCgroup(new)))
            changes.append((new, old))
        }
        if let explain = context.explain {
            explain(plan.explanation())
            throw .explained
        }
        for (number, change) in changes.enumerated() {
            do throws(VirtError) {
                try change.new.perform()
            } catch {
                for done in changes[..<number].reversed() { try? done.old?.perform() }
                throw error
            }
        }
    }
}
