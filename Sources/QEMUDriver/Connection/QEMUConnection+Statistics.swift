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
