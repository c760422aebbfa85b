import HostSystem
public import LibvirtProtocol
import QMP
public import VirtDriver
public import VirtError
import VirtModel

/// `virConnectGetAllDomainStats`: everything that is counted, of many domains in one call.
extension QEMUConnection {
    /// Groups of statistics.
    private enum StatsGroup {
        static let state: UInt32 = 1
        static let cpu: UInt32 = 2
        static let balloon: UInt32 = 4
        static let vcpu: UInt32 = 8
        static let interface: UInt32 = 16
        static let block: UInt32 = 32
        static let iothread: UInt32 = 128
        static let dirtyRate: UInt32 = 512
        /// With those that nothing is counted of here: performance events and memory bandwidth.
        static let known: UInt32 = 1023
        /// Refuse groups that are not known.
        static let enforced: UInt32 = 1 << 31
    }

    /// Flags choose domains as in ``connectListAllDomains(_:needResults:flags:)``; the highest three are about how
    /// statistics are taken.
    public func connectGetAllDomainStats(
        _ context: CallContext, doms: [DomainReference], stats: UInt32, flags: UInt32
    ) async throws(VirtError) -> [DomainStatsRecord] {
        try Self.check(flags, allowed: 0xff | 7 << 29, "qemuConnectGetAllDomainStats")
        let unknown = stats & ~StatsGroup.known
        if flags & StatsGroup.enforced != 0, unknown != 0 {
            throw VirtError(
                .argumentUnsupported,
                "Stats types bits 0x\(String(unknown, radix: 16)) are not supported by this daemon or QEMU",
                domain: .qemu)
        }
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
        let times = snapshot.run.flatMap { ProcessTimes.read($0.process.pid) }
        var list: [TypedParameter] = []
        if groups & StatsGroup.state != 0 {
            list.append(TypedParameter("state.state", .int(snapshot.state.state)))
            list.append(TypedParameter("state.reason", .int(snapshot.state.reason)))
        }
        if groups & StatsGroup.cpu != 0 { list += Self.processorParameters(snapshot, times) }
        if groups & StatsGroup.balloon != 0 {
            // Without a balloon nothing can have taken memory away.
            let hasBalloon = definition.devices.memoryBalloon.map { $0.model != .none } ?? false
            let current = hasBalloon ? definition.currentMemoryKiB : nil
            list.append(TypedParameter("balloon.current", .ullong(current ?? definition.memoryKiB)))
            list.append(TypedParameter("balloon.maximum", .ullong(definition.memoryKiB)))
            list += await Self.balloonParameters(entry)
        }
        if groups & StatsGroup.vcpu != 0 { list += Self.vcpuParameters(snapshot, definition) }
        if groups & StatsGroup.interface != 0, snapshot.isActive { list += Self.interfaceParameters(definition) }
        if groups & StatsGroup.block != 0 { list += await blockParameters(entry, definition.devices.disks) }
        guard snapshot.isActive else { return list }
        if groups & StatsGroup.iothread != 0, definition.iothreads.count > 0 {
            list += await Self.threadParameters(entry)
        }
        if groups & StatsGroup.dirtyRate != 0 { list += await Self.dirtyRateParameters(entry) }
        return list
    }

    private static func processorParameters(
        _ snapshot: DomainSnapshot, _ times: ProcessTimes?
    ) -> [TypedParameter] {
        var list = [
            TypedParameter("cpu.time", .ullong(times?.total ?? 0)),
            TypedParameter("cpu.user", .ullong(times?.user ?? 0)),
            TypedParameter("cpu.system", .ullong(times?.system ?? 0)),
        ]
        guard let run = snapshot.run else { return list }
        list.append(TypedParameter("cpu.cache.monitor.count", .uint(0)))
        let polling = HaltPolling(of: run.process.pid)
        list.append(TypedParameter("cpu.haltpoll.success.time", .ullong(polling.success)))
        list.append(TypedParameter("cpu.haltpoll.fail.time", .ullong(polling.failure)))
        return list
    }

    private static func balloonParameters(_ entry: DomainTable.Entry) async -> [TypedParameter] {
        guard entry.snapshot.isActive, let stats = try? await entry.actor.memoryStatistics() else { return [] }
        let names: [Int32: String] = [
            0: "swap_in", 1: "swap_out", 2: "major_fault", 3: "minor_fault", 4: "unused", 5: "available", 7: "rss",
            8: "usable", 9: "last-update", 10: "disk_caches", 11: "hugetlb_pgalloc", 12: "hugetlb_pgfail",
        ]
        return stats.compactMap { stat in
            names[stat.tag].map { TypedParameter("balloon.\($0)", .ullong(stat.val)) }
        }
    }

    private static func vcpuParameters(
        _ snapshot: DomainSnapshot, _ definition: DomainDefinition
    ) -> [TypedParameter] {
        var list = [
            TypedParameter("vcpu.current", .uint(currentVCPUs(definition))),
            TypedParameter("vcpu.maximum", .uint(definition.vcpus.maximum)),
        ]
        guard let run = snapshot.run else { return list }
        for (number, thread) in run.vcpuThreads.enumerated() {
            guard let times = ProcessTimes.read(run.process.pid, thread: thread) else { continue }
            let waiting = ThreadWaiting(run.process.pid, thread: thread)
            list += [
                TypedParameter("vcpu.\(number).state", .int(1)),
                TypedParameter("vcpu.\(number).time", .ullong(times.user)),
                TypedParameter("vcpu.\(number).wait", .ullong(waiting.wait)),
                TypedParameter("vcpu.\(number).delay", .ullong(waiting.delay)),
            ]
        }
        return list
    }

    private static func interfaceParameters(_ definition: DomainDefinition) -> [TypedParameter] {
        let interfaces = definition.devices.interfaces
        var list = [TypedParameter("net.count", .uint(UInt32(clamping: interfaces.count)))]
        for (number, interface) in interfaces.enumerated() {
            guard let name = interface.targetDevice else { continue }
            list.append(TypedParameter("net.\(number).name", .string(name)))
            guard let counters = InterfaceCounters(of: interface, named: name) else { continue }
            for (field, value) in [
                ("rx.bytes", counters.receivedBytes), ("rx.pkts", counters.receivedPackets),
                ("rx.errs", counters.receiveErrors), ("rx.drop", counters.receiveDrops),
                ("tx.bytes", counters.sentBytes), ("tx.pkts", counters.sentPackets),
                ("tx.errs", counters.sendErrors), ("tx.drop", counters.sendDrops),
            ] {
                list.append(TypedParameter("net.\(number).\(field)", .ullong(UInt64(clamping: value))))
            }
        }
        return list
    }

    private func blockParameters(_ entry: DomainTable.Entry, _ disks: [Disk]) async -> [TypedParameter] {
        var list = [TypedParameter("block.count", .uint(UInt32(clamping: disks.count)))]
        let isActive = entry.snapshot.isActive
        let all = isActive ? (try? await entry.actor.blockStatistics()) ?? [:] : [:]
        let nodes = isActive ? (try? await entry.actor.nodeSizes()) ?? [:] : [:]
        for (number, disk) in disks.enumerated() {
            list.append(TypedParameter("block.\(number).name", .string(disk.target.dev)))
            if let path = disk.source.path { list.append(TypedParameter("block.\(number).path", .string(path))) }
            var sizes: DiskSizes?
            if isActive, disk.source.path != nil || disk.source.network != nil, let index = disk.source.index {
                list.append(TypedParameter("block.\(number).backingIndex", .uint(index)))
                sizes = nodes["libvirt-\(index)-format"] ?? nodes["libvirt-\(index)-storage"]
            } else if !isActive, disk.source.path != nil {
                sizes = try? DiskSizes(ofImage: disk.source)
            }
            if let stats = disk.info.alias.flatMap({ all[$0] }) {
                let values = [
                    ("rd.reqs", stats.readRequests), ("rd.bytes", stats.readBytes), ("rd.times", stats.readTime),
                    ("wr.reqs", stats.writeRequests), ("wr.bytes", stats.writeBytes), ("wr.times", stats.writeTime),
                    ("fl.reqs", stats.flushRequests), ("fl.times", stats.flushTime),
                ]
                for (name, value) in values {
                    list.append(TypedParameter("block.\(number).\(name)", .ullong(UInt64(clamping: value))))
                }
                sizes?.allocation = stats.highestOffset
            }
            guard let sizes else { continue }
            for (name, value) in [
                ("allocation", sizes.allocation), ("capacity", sizes.capacity), ("physical", sizes.physical),
            ] where isActive || value != 0 {
                list.append(TypedParameter("block.\(number).\(name)", .ullong(value)))
            }
        }
        return list
    }

    private static func threadParameters(_ entry: DomainTable.Entry) async -> [TypedParameter] {
        guard let threads = try? await entry.actor.command("query-iothreads").array, !threads.isEmpty else { return [] }
        var list = [TypedParameter("iothread.count", .uint(UInt32(clamping: threads.count)))]
        for thread in threads {
            guard let alias = thread["id"]?.string, alias.hasPrefix("iothread") else { continue }
            let name = "iothread.\(alias.dropFirst(8))"
            list += [
                TypedParameter("\(name).poll-max-ns", .ullong(thread["poll-max-ns"]?.uint64 ?? 0)),
                TypedParameter("\(name).poll-grow", .uint(UInt32(clamping: thread["poll-grow"]?.int64 ?? 0))),
                TypedParameter("\(name).poll-shrink", .uint(UInt32(clamping: thread["poll-shrink"]?.int64 ?? 0))),
            ]
        }
        return list
    }

    private static func dirtyRateParameters(_ entry: DomainTable.Entry) async -> [TypedParameter] {
        guard let answer = try? await entry.actor.command("query-dirty-rate") else { return [] }
        let states = ["unstarted", "measuring", "measured"]
        let state = answer["status"]?.string.flatMap { states.firstIndex(of: $0) } ?? 0
        var list = [
            TypedParameter("dirtyrate.calc_status", .int(Int32(state))),
            TypedParameter("dirtyrate.calc_start_time", .llong(answer["start-time"]?.int64 ?? 0)),
            TypedParameter("dirtyrate.calc_period", .int(Int32(clamping: answer["calc-time"]?.int64 ?? 0))),
            TypedParameter("dirtyrate.calc_mode", .string(answer["mode"]?.string ?? "page-sampling")),
        ]
        if state == 2, let rate = answer["dirty-rate"]?.int64 {
            list.append(TypedParameter("dirtyrate.megabytes_per_second", .llong(rate)))
        }
        return list
    }
}

/// How long KVM has polled for a guest's vCPUs before they slept, in nanoseconds, from debugfs.
private struct HaltPolling {
    var success: UInt64 = 0
    var failure: UInt64 = 0

    init(of process: Int32) {
        let root = "/sys/kernel/debug/kvm"
        for guest in HostFile.names(in: root) where guest.hasPrefix("\(process)-") {
            for vcpu in HostFile.names(in: "\(root)/\(guest)") where vcpu.hasPrefix("vcpu") {
                func value(_ name: String) -> UInt64 {
                    HostFile.text("\(root)/\(guest)/\(vcpu)/\(name)").flatMap { UInt64($0) } ?? 0
                }
                success &+= value("halt_poll_success_ns")
                failure &+= value("halt_poll_fail_ns")
            }
        }
    }
}

/// How long a thread has waited, in nanoseconds (proc(5), the kernel's sched-stats documentation).
private struct ThreadWaiting {
    /// For something to happen, where the kernel counts that.
    var wait: UInt64 = 0
    /// For a processor.
    var delay: UInt64 = 0

    init(_ process: Int32, thread: Int32) {
        let directory = "/proc/\(process)/task/\(thread)"
        let fields = HostFile.text("\(directory)/schedstat")?.split(separator: " ") ?? []
        if fields.count > 1 { delay = UInt64(fields[1]) ?? 0 }
        for line in HostFile.text("\(directory)/sched")?.split(separator: "\n") ?? []
        where line.contains("wait_sum") {
            guard let value = line.split(separator: ":").last.flatMap({ Double($0.filter { $0 != " " }) }) else {
                continue
            }
            wait = UInt64(max(0, min(value, 1e12)) * 1e6)
        }
    }
}
