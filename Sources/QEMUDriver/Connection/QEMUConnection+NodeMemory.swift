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
        try Self.carry(out: plan, changes, context)
    }

    /// Sets or, with flag 1, enlarges the pools of huge pages of memory nodes; node -1 stands for all of them together.
    public func nodeAllocPages(
        _ context: CallContext, pageSizes: [UInt32], pageCounts: [UInt64], startCell: Int32, cellCount: UInt32,
        flags: UInt32
    ) async throws(VirtError) -> Int32 {
        try Self.check(flags, allowed: 1, "qemuNodeAllocPages")
        let last = Host().cells.map(\.id).max() ?? 0
        guard startCell <= last, startCell >= -1 else {
            throw VirtError(.internalError, "start cell \(startCell) out of range (0-\(last))", domain: .none)
        }
        let end = min(last, Int(startCell) + Int(cellCount) - 1)
        var plan = Plan<DomainAction>("allocpages", subject: "host", title: "the host")
        var changes: [(new: CgroupWrite, old: CgroupWrite?)] = []
        var pools: Int32 = 0
        for cell in Int(startCell)...max(end, Int(startCell)) where cell <= end {
            for (size, count) in zip(pageSizes, pageCounts) {
                pools += 1
                guard let change = try Self.pool(of: UInt64(size), count, cell: cell, adds: flags & 1 != 0) else {
                    continue
                }
                plan.add(.machine(.tuneCgroup(change.new)))
                changes.append((change.new, change.old))
            }
        }
        try Self.carry(out: plan, changes, context)
        for (new, old) in changes {
            let there = HostFile.text(new.path) ?? "0"
            guard let wanted = UInt64(new.text), let got = UInt64(there), got < wanted else { continue }
            let before = old.flatMap { UInt64($0.text) } ?? 0
            throw VirtError(
                .operationFailed,
                "Unable to allocate \(wanted - min(before, wanted)) pages. Allocated only \(got - min(before, got))",
                domain: .none, cause: "the kernel finds too little memory in one piece",
                cures: ["free memory", "ask for fewer pages", "reserve them at the host's start"])
        }
        return pools
    }

    /// What has to be written so that a pool has as many pages; nil where it has.
    private static func pool(
        of size: UInt64, _ count: UInt64, cell: Int, adds: Bool
    ) throws(VirtError) -> (new: CgroupWrite, old: CgroupWrite)? {
        guard size != Host().pageSizes.first else {
            throw VirtError(.operationUnsupported, "system pages pool can't be modified", domain: .none)
        }
        let node = "/sys/devices/system/node/node\(cell)"
        let isWhole = cell == -1 || !SystemFile.exists(node)
        let path = "\(isWhole ? "/sys/kernel/mm" : node)/hugepages/hugepages-\(size)kB/nr_hugepages"
        guard let text = HostFile.text(path), let now = UInt64(text) else {
            throw VirtError(
                .operationFailed,
                "page size \(size) is not available" + (cell == -1 ? "" : " on node \(cell)"), domain: .none)
        }
        let (sum, overflows) = now.addingReportingOverflow(count)
        guard !overflows else { throw VirtError(.invalidArg, "too many pages: \(count)", domain: .none) }
        let wanted = adds ? sum : count
        return wanted == now ? nil : (CgroupWrite(path: path, text: "\(wanted)"), CgroupWrite(path: path, text: text))
    }

    /// Carries out writes to the kernel's files, or explains them; what was there comes back where one fails.
    private static func carry(
        out plan: Plan<DomainAction>, _ changes: [(new: CgroupWrite, old: CgroupWrite?)], _ context: CallContext
    ) throws(VirtError) {
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
