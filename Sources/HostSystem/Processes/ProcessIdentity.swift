import Glibc
public import VirtError

/// Names one process for as long as the machine is up: its number, and when it started, as numbers are given out again.
public struct ProcessIdentity: Sendable, Hashable, Codable {
    public var pid: Int32
    /// Clock ticks after boot, field 22 of `/proc/PID/stat` (proc(5)).
    public var startTime: UInt64

    public init(pid: Int32, startTime: UInt64) {
        self.pid = pid
        self.startTime = startTime
    }

    /// The identity of the process that has the number `pid` now.
    ///
    /// - Throws: error 38 with ENOENT or ESRCH where there is none.
    public static func current(of pid: Int32) throws(VirtError) -> ProcessIdentity {
        let path = "/proc/\(pid)/stat"
        let content = try HostFile.read(path, limit: 1 << 16)
        guard let startTime = startTime(inStat: content) else {
            throw VirtError(.internalError, "cannot parse \(path)")
        }
        return ProcessIdentity(pid: pid, startTime: startTime)
    }

    /// Field 22 of a line of `/proc/PID/stat`. The program's name, field 2, may hold blanks and parentheses: fields
    /// count from the last closing one.
    static func startTime(inStat content: [UInt8]) -> UInt64? {
        guard let end = content.lastIndex(of: UInt8(ascii: ")")) else { return nil }
        let fields = content[content.index(after: end)...].split(separator: UInt8(ascii: " "))
        guard fields.count > 19 else { return nil }
        return UInt64(String(decoding: fields[19], as: UTF8.self))
    }
}
