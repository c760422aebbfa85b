import CHostShims
import Glibc

/// What another process is told of writes to its memory (userfaultfd's write protection).
///
/// Whoever writes to a protected page waits until the process lifts the protection. One that forgets to, as QEMU 7.2
/// does when a snapshot in the background fails or is given up, leaves its own threads waiting for ever. The protection
/// belongs to a descriptor, and whoever may look into the process can get at that and lift it.
public enum WriteTracking {
    /// Lifts all write protection of a process's memory and lets those go on that wait for it.
    ///
    /// Needs what `ptrace` of the process needs. Nothing happens where nothing is protected.
    ///
    /// - Returns: how many ranges were protected.
    @discardableResult
    public static func release(pid: Int32) -> Int {
        let ranges = protectedRanges(pid: pid)
        guard !ranges.isEmpty else { return 0 }
        let process = apus_pidfd_open(pid)
        guard process >= 0 else { return 0 }
        defer { close(process) }
        for name in HostFile.names(in: "/proc/\(pid)/fd") {
            guard let number = Int32(name), target(of: "/proc/\(pid)/fd/\(name)").contains("userfaultfd")
            else { continue }
            let descriptor = apus_pidfd_getfd(process, number)
            guard descriptor >= 0 else { continue }
            for range in ranges {
                _ = apus_userfault_release(descriptor, range.lowerBound, range.upperBound - range.lowerBound)
            }
            close(descriptor)
        }
        return ranges.count
    }

    private static func target(of link: String) -> String {
        let room = 256
        var buffer = [CChar](repeating: 0, count: room)
        let count = readlink(link, &buffer, room)
        return String(decoding: buffer.prefix(max(0, count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// The ranges that the kernel says are registered for it.
    static func protectedRanges(pid: Int32) -> [Range<UInt64>] {
        guard let text = HostFile.text("/proc/\(pid)/smaps", limit: 64 << 20) else { return [] }
        return protectedRanges(smaps: text)
    }

    static func protectedRanges(smaps text: String) -> [Range<UInt64>] {
        var ranges: [Range<UInt64>] = []
        var current: Range<UInt64>?
        for line in text.split(separator: "\n") {
            if line.hasPrefix("VmFlags:") {
                if let current, line.split(separator: " ").contains("uw") { ranges.append(current) }
                continue
            }
            guard let word = line.split(separator: " ").first, !word.hasSuffix(":") else { continue }
            let ends = word.split(separator: "-").compactMap { UInt64($0, radix: 16) }
            current = ends.count == 2 && ends[0] < ends[1] ? ends[0]..<ends[1] : nil
        }
        return ranges
    }
}
