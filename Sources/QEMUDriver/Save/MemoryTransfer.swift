import LibvirtProtocol
import QMP

/// How far a transfer of a guest's memory has come: what `virDomainGetJobInfo` and `virDomainGetJobStats` tell.
struct MemoryTransfer: Sendable {
    /// `virDomainJobOperation`.
    enum Operation {
        static let save: Int32 = 3
        static let restore: Int32 = 4
        static let dump: Int32 = 6
        static let snapshot: Int32 = 7
    }

    var operation: Int32
    var started: UInt64 = Monotonic.nanoseconds()
    var isCancelled = false
    /// The guest runs on meanwhile, and is stopped at each write to what is not saved yet.
    var isInBackground = false
    /// The end's time, once it is over.
    var ended: UInt64?
    var failed = false
    var total: UInt64 = 0
    var transferred: UInt64 = 0
    var remaining: UInt64 = 0
    var constantPages: UInt64 = 0
    var normalPages: UInt64 = 0
    var normalBytes: UInt64 = 0
    var dirtyRate: UInt64 = 0
    var iteration: UInt64 = 0
    var pageSize: UInt64 = 4096
    var bytesPerSecond: UInt64 = 0
    var downtime: UInt64?
    var setupTime: UInt64?
    /// A dump of the memory: bytes only.
    var isDump = false

    init(operation: Int32) {
        self.operation = operation
        isDump = operation == Operation.dump
    }

    /// Takes over what `query-migrate` says.
    mutating func update(_ info: JSONValue) {
        guard let ram = info["ram"] else { return }
        total = ram["total"]?.uint64 ?? total
        transferred = ram["transferred"]?.uint64 ?? transferred
        remaining = ram["remaining"]?.uint64 ?? remaining
        constantPages = ram["duplicate"]?.uint64 ?? constantPages
        normalPages = ram["normal"]?.uint64 ?? normalPages
        normalBytes = ram["normal-bytes"]?.uint64 ?? normalBytes
        dirtyRate = ram["dirty-pages-rate"]?.uint64 ?? dirtyRate
        iteration = ram["dirty-sync-count"]?.uint64 ?? iteration
        pageSize = ram["page-size"]?.uint64 ?? pageSize
        bytesPerSecond = UInt64(max(0, min(1e15, ram["mbps"]?.double ?? 0)) * 125_000)
        downtime = info["downtime"]?.uint64 ?? downtime
        setupTime = info["setup-time"]?.uint64 ?? setupTime
    }

    var elapsedMilliseconds: UInt64 {
        let end = ended ?? Monotonic.nanoseconds()
        return end > started ? (end - started) / 1_000_000 : 0
    }

    /// `virDomainJobType`: 2 for one whose end cannot be told, 3 completed, 4 failed, 5 cancelled.
    var type: Int32 {
        guard ended != nil else { return 2 }
        return isCancelled ? 5 : failed ? 4 : 3
    }

    var info: DomainGetJobInfoReply {
        DomainGetJobInfoReply(
            type: type, timeElapsed: elapsedMilliseconds, timeRemaining: 0, dataTotal: total,
            dataProcessed: transferred, dataRemaining: remaining, memTotal: total, memProcessed: transferred,
            memRemaining: remaining, fileTotal: 0, fileProcessed: 0, fileRemaining: 0)
    }

    var parameters: [TypedParameter] {
        var result = [
            TypedParameter(field: "operation", value: .int(operation)),
            TypedParameter(field: "time_elapsed", value: .ullong(elapsedMilliseconds)),
        ]
        func add(_ name: String, _ value: UInt64?) {
            if let value { result.append(TypedParameter(field: name, value: .ullong(value))) }
        }
        if isDump {
            add("data_total", total)
            add("data_processed", transferred)
            add("data_remaining", remaining)
            add("memory_total", total)
            add("memory_processed", transferred)
            add("memory_remaining", remaining)
            return result
        }
        add("downtime", downtime)
        add("setup_time", setupTime)
        add("data_total", total)
        add("data_processed", transferred)
        add("data_remaining", remaining)
        add("memory_total", total)
        add("memory_processed", transferred)
        add("memory_remaining", remaining)
        add("memory_bps", bytesPerSecond)
        add("memory_constant", constantPages)
        add("memory_normal", normalPages)
        add("memory_normal_bytes", normalBytes)
        add("memory_dirty_rate", dirtyRate)
        add("memory_iteration", iteration)
        add("memory_page_size", pageSize)
        add("disk_total", 0)
        add("disk_processed", 0)
        add("disk_remaining", 0)
        return result
    }
}
