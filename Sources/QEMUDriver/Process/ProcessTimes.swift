import Glibc
import HostSystem

/// CPU time of a process or one of its threads, in nanoseconds, from `/proc` (proc(5)).
struct ProcessTimes: Hashable, Sendable {
    var user: UInt64
    var system: UInt64
    /// The processor that it ran on last.
    var processor: Int32
    /// Resident memory in KiB.
    var residentKiB: UInt64

    var total: UInt64 { user &+ system }

    static func read(_ pid: Int32, thread: Int32? = nil) -> ProcessTimes? {
        let path = thread.map { "/proc/\(pid)/task/\($0)/stat" } ?? "/proc/\(pid)/stat"
        guard let text = HostFile.text(path), let end = text.lastIndex(of: ")") else { return nil }
        let fields = text[text.index(after: end)...].split(separator: " ")
        guard fields.count > 36, let user = UInt64(fields[11]), let system = UInt64(fields[12]),
            let pages = UInt64(fields[21]), let processor = Int32(fields[36])
        else { return nil }
        let tick = 1_000_000_000 / UInt64(max(1, sysconf(Int32(_SC_CLK_TCK))))
        let page = UInt64(max(1024, sysconf(Int32(_SC_PAGESIZE)))) / 1024
        return ProcessTimes(
            user: user &* tick, system: system &* tick, processor: processor, residentKiB: pages &* page)
    }
}
