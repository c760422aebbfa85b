import Glibc
import HostSystem
public import LibvirtProtocol
import QMP
public import VirtDriver
public import VirtError
import VirtModel

extension QEMUConnection {
    public func domainMemoryStats(
        _ context: CallContext, dom: DomainReference, maxStats: UInt32, flags: UInt32
    ) async throws(VirtError) -> [DomainMemoryStat] {
        try Self.check(flags, allowed: 0, "qemuDomainMemoryStats")
        let entry = try findActive(dom)
        return Array(try await entry.actor.memoryStatistics().prefix(Int(maxStats)))
    }

    public func domainBlockStats(
        _ context: CallContext, dom: DomainReference, path: String
    ) async throws(VirtError) -> DomainBlockStatsReply {
        let stats = try await blockStatistics(dom, path)
        return DomainBlockStatsReply(
            rdReq: stats.readRequests, rdBytes: stats.readBytes, wrReq: stats.writeRequests,
            wrBytes: stats.writeBytes, errs: -1)
    }

    public func domainBlockStatsFlags(
        _ context: CallContext, dom: DomainReference, path: String, nparams: Int32, flags: UInt32
    ) async throws(VirtError) -> DomainBlockStatsFlagsReply {
        try Self.check(flags, allowed: 4, "qemuDomainBlockStatsFlags")
        let stats = try await blockStatistics(dom, path)
        let parameters = [
            ("wr_bytes", stats.writeBytes), ("wr_operations", stats.writeRequests), ("rd_bytes", stats.readBytes),
            ("rd_operations", stats.readRequests), ("flush_operations", stats.flushRequests),
            ("wr_total_times", stats.writeTime), ("rd_total_times", stats.readTime),
            ("flush_total_times", stats.flushTime),
        ].map { TypedParameter($0.0, .llong($0.1)) }
        if nparams == 0 { return DomainBlockStatsFlagsReply(params: [], nparams: Int32(parameters.count)) }
        let given = Array(parameters.prefix(Int(max(0, nparams))))
        return DomainBlockStatsFlagsReply(params: given, nparams: Int32(given.count))
    }

    /// The statistics of the disk with this target or source; of all disks together for an empty path.
    private func blockStatistics(
        _ dom: DomainReference, _ path: String
    ) async throws(VirtError) -> BlockStatistics {
        let entry = try findActive(dom)
        let disks = entry.snapshot.live?.value.devices.disks ?? []
        let wanted = path.isEmpty ? disks : disks.filter { $0.target.dev == path || $0.source.path == path }
        guard path.isEmpty || !wanted.isEmpty else {
            throw VirtError(.invalidArg, "invalid path: \(path)", domain: .qemu)
        }
        let all = try await entry.actor.blockStatistics()
        return wanted.compactMap { $0.info.alias.flatMap { all[$0] } }.reduce(BlockStatistics(), +)
    }

    public func domainInterfaceStats(
        _ context: CallContext, dom: DomainReference, device: String
    ) async throws(VirtError) -> DomainInterfaceStatsReply {
        _ = try findActive(dom)
        // Only interfaces with a device on the host have counters there, and none has one yet.
        throw VirtError(.invalidArg, "'\(device)' is not a known interface", domain: .domain)
    }

    /// Groups of `virConnectGetAllDomainStats`.
    private enum StatsGroup {
        static let state: UInt32 = 1
        static let cpu: UInt32 = 2
        static let balloon: UInt32 = 4
        static let vcpu: UInt32 = 8
        static let interface: UInt32 = 16
        static let block: UInt32 = 32
    }

    /// Flags choose domains as in ``connectListAllDomains(_:needResults:flags:)``; the highest three are about how
    /// statistics are taken.
    public func connectGetAllDomainStats(
        _ context: CallContext, doms: [DomainReference], stats: UInt32, flags: UInt32
    ) async throws(VirtError) -> [DomainStatsRecord] {
        try Self.check(flags, allowed: 0xff | 7 << 29, "qemuConnectGetAllDomainStats")
        var chosen: [DomainTable.Entry] = []
        if doms.isEmpty {
            chosen = host.table.all.filter { ListFilter.accepts($0.snapshot, flags & 0xff) }
        } else {
            for dom in doms { chosen.append(try find(dom)) }
        }
        var records: [DomainStatsRecord] = []
        for entry in chosen {
            records.append(
                DomainStatsRecord(
                    dom: entry.snapshot.reference, params: await statistics(entry, stats == 0 ? .max : stats)))
        }
        return records
    }

    private func statistics(_ entry: DomainTable.Entry, _ groups: UInt32) async -> [TypedParameter] {
        let snapshot = entry.snapshot
        let definition = snapshot.current?.value ?? DomainDefinition()
        var list: [TypedParameter] = []
        if groups & StatsGroup.state != 0 {
            list.append(TypedParameter("state.state", .int(snapshot.state.state)))
            list.append(TypedParameter("state.reason", .int(snapshot.state.reason)))
        }
        let times = snapshot.run.flatMap { ProcessTimes.read($0.process.pid) }
        if groups & StatsGroup.cpu != 0, let times {
            list.append(TypedParameter("cpu.time", .ullong(times.total)))
            list.append(TypedParameter("cpu.user", .ullong(times.user)))
            list.append(TypedParameter("cpu.system", .ullong(times.system)))
        }
        if groups & StatsGroup.balloon != 0 {
            list.append(
                TypedParameter("balloon.current", .ullong(definition.currentMemoryKiB ?? definition.memoryKiB)))
            list.append(TypedParameter("balloon.maximum", .ullong(definition.memoryKiB)))
            if let times { list.append(TypedParameter("balloon.rss", .ullong(times.residentKiB))) }
        }
        if groups & StatsGroup.vcpu != 0 {
            list.append(TypedParameter("vcpu.current", .uint(Self.currentVCPUs(definition))))
            list.append(TypedParameter("vcpu.maximum", .uint(definition.vcpus.maximum)))
            for (number, thread) in (snapshot.run?.vcpuThreads ?? []).enumerated() {
                guard let pid = snapshot.run?.process.pid, let times = ProcessTimes.read(pid, thread: thread) else {
                    continue
                }
                list.append(TypedParameter("vcpu.\(number).state", .int(1)))
                list.append(TypedParameter("vcpu.\(number).time", .ullong(times.user)))
            }
        }
        if groups & StatsGroup.interface != 0, snapshot.isActive {
            list.append(TypedParameter("net.count", .uint(0)))
        }
        if groups & StatsGroup.block != 0 { list += await blockParameters(entry, definition.devices.disks) }
        return list
    }

    private func blockParameters(_ entry: DomainTable.Entry, _ disks: [Disk]) async -> [TypedParameter] {
        var list = [TypedParameter("block.count", .uint(UInt32(clamping: disks.count)))]
        let all = entry.snapshot.isActive ? (try? await entry.actor.blockStatistics()) ?? [:] : [:]
        for (number, disk) in disks.enumerated() {
            list.append(TypedParameter("block.\(number).name", .string(disk.target.dev)))
            if let path = disk.source.path { list.append(TypedParameter("block.\(number).path", .string(path))) }
            guard let stats = disk.info.alias.flatMap({ all[$0] }) else { continue }
            let values = [
                ("rd.reqs", stats.readRequests), ("rd.bytes", stats.readBytes), ("rd.times", stats.readTime),
                ("wr.reqs", stats.writeRequests), ("wr.bytes", stats.writeBytes), ("wr.times", stats.writeTime),
                ("fl.reqs", stats.flushRequests), ("fl.times", stats.flushTime),
            ]
            for (name, value) in values {
                list.append(TypedParameter("block.\(number).\(name)", .ullong(UInt64(clamping: value))))
            }
        }
        return list
    }
}

/// Counters of a disk since its guest was started; times in nanoseconds.
struct BlockStatistics: Hashable, Sendable {
    var readRequests: Int64 = 0
    var readBytes: Int64 = 0
    var readTime: Int64 = 0
    var writeRequests: Int64 = 0
    var writeBytes: Int64 = 0
    var writeTime: Int64 = 0
    var flushRequests: Int64 = 0
    var flushTime: Int64 = 0
    /// The end of what was written on the image, in bytes.
    var highestOffset: UInt64 = 0

    init() {}

    init(_ stats: JSONValue?) {
        func value(_ name: String) -> Int64 { stats?[name]?.int64 ?? 0 }
        readRequests = value("rd_operations")
        readBytes = value("rd_bytes")
        readTime = value("rd_total_time_ns")
        writeRequests = value("wr_operations")
        writeBytes = value("wr_bytes")
        writeTime = value("wr_total_time_ns")
        flushRequests = value("flush_operations")
        flushTime = value("flush_total_time_ns")
        highestOffset = stats?["wr_highest_offset"]?.uint64 ?? 0
    }

    static func + (a: BlockStatistics, b: BlockStatistics) -> BlockStatistics {
        var sum = BlockStatistics()
        sum.readRequests = a.readRequests &+ b.readRequests
        sum.readBytes = a.readBytes &+ b.readBytes
        sum.readTime = a.readTime &+ b.readTime
        sum.writeRequests = a.writeRequests &+ b.writeRequests
        sum.writeBytes = a.writeBytes &+ b.writeBytes
        sum.writeTime = a.writeTime &+ b.writeTime
        sum.flushRequests = a.flushRequests &+ b.flushRequests
        sum.flushTime = a.flushTime &+ b.flushTime
        return sum
    }
}

extension DomainActor {
    /// Counters of all disks by alias.
    func blockStatistics() async throws(VirtError) -> [String: BlockStatistics] {
        var found: [String: BlockStatistics] = [:]
        for device in try await command("query-blockstats").array ?? [] {
            // `/machine/peripheral/virtio-disk0/virtio-backend`, or the alias itself.
            guard let path = device["qdev"]?.string else { continue }
            let parts = path.split(separator: "/")
            let alias = parts.count > 2 && parts[1] == "peripheral" ? String(parts[2]) : path
            found[alias] = BlockStatistics(device["stats"])
        }
        return found
    }

    /// What the balloon and the host say of the guest's memory, in KiB (`virDomainMemoryStatTags`).
    func memoryStatistics() async throws(VirtError) -> [DomainMemoryStat] {
        var list: [DomainMemoryStat] = []
        if snapshot.live?.value.devices.memoryBalloon?.model != MemoryBalloon.Model.none {
            let actual = try await command("query-balloon")["actual"]?.uint64 ?? 0
            list.append(DomainMemoryStat(tag: 6, val: actual / 1024))
            if let alias = snapshot.live?.value.devices.memoryBalloon?.info.alias {
                list += await balloonStatistics("/machine/peripheral/\(alias)")
            }
        }
        if let times = snapshot.run.flatMap({ ProcessTimes.read($0.process.pid) }) {
            list.append(DomainMemoryStat(tag: 7, val: times.residentKiB))
        }
        return list
    }

    private func balloonStatistics(_ path: String) async -> [DomainMemoryStat] {
        let answer = try? await command(
            "qom-get", ["path": .string(path), "property": "guest-stats"])
        guard let stats = answer?["stats"] else { return [] }
        var list: [DomainMemoryStat] = []
        let fields: [(String, Int32, UInt64)] = [
            ("stat-swap-in", 0, 1024), ("stat-swap-out", 1, 1024), ("stat-major-faults", 2, 1),
            ("stat-minor-faults", 3, 1), ("stat-free-memory", 4, 1024), ("stat-total-memory", 5, 1024),
            ("stat-available-memory", 8, 1024), ("stat-disk-caches", 10, 1024), ("stat-htlb-pgalloc", 11, 1),
            ("stat-htlb-pgfail", 12, 1),
        ]
        for (name, tag, unit) in fields {
            // All bits set means that the guest does not tell.
            guard let value = stats[name]?.uint64, value != .max else { continue }
            list.append(DomainMemoryStat(tag: tag, val: value / unit))
        }
        list.append(DomainMemoryStat(tag: 9, val: answer?["last-update"]?.uint64 ?? 0))
        return list
    }
}
