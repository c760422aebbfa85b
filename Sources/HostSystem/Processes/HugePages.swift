import CHostShims
import Glibc

/// The huge pages of another process's memory.
///
/// Where memory that has asked for huge pages is protected page by page, as a snapshot in the background does, the
/// kernel maps it in small pages from then on. Whatever goes through all of it afterwards takes many times as long: the
/// next snapshot has to, while the guest stands still.
public struct HugePages: Sendable {
    /// Bytes of one huge page of the architectures that have one in their second level.
    public static let size: UInt64 = 2 << 20
    private static let pageSize: UInt64 = 4096

    private let process: Int32
    /// Beginnings of the huge pages that could be, and that are mostly in use.
    public private(set) var candidates: [UInt64] = []

    /// Looks at memory that has asked for huge pages and has too few of them.
    ///
    /// Needs what `ptrace` of the process needs. There are no candidates where the host does not want huge pages.
    public init(pid: Int32) {
        process = pid
        let policy = HostFile.text("/sys/kernel/mm/transparent_hugepage/enabled") ?? "[never]"
        guard !policy.contains("[never]"), let text = HostFile.text("/proc/\(pid)/smaps", limit: 64 << 20) else {
            return
        }
        let map = open("/proc/\(pid)/pagemap", O_RDONLY | O_CLOEXEC)
        guard map >= 0 else { return }
        defer { close(map) }
        for range in Self.split(smaps: text) {
            var start = (range.lowerBound + Self.size - 1) / Self.size * Self.size
            while start + Self.size <= range.upperBound {
                if Self.isMostlyUsed(start, map) { candidates.append(start) }
                start += Self.size
            }
        }
    }

    /// Anonymous ranges of at least 16 MiB that want huge pages (`hg`) and lack them for an eighth of what they hold.
    static func split(smaps text: String) -> [Range<UInt64>] {
        var ranges: [Range<UInt64>] = []
        var current: Range<UInt64>?
        var held: UInt64 = 0
        var huge: UInt64 = 0
        for line in text.split(separator: "\n") {
            let words = line.split(separator: " ")
            switch words.first {
            case "Anonymous:": held = words.count > 1 ? UInt64(words[1]) ?? 0 : 0
            case "AnonHugePages:": huge = words.count > 1 ? UInt64(words[1]) ?? 0 : 0
            case "VmFlags:":
                if let current, words.contains("hg"), current.upperBound - current.lowerBound >= 16 << 20,
                    huge < held - held / 8
                {
                    ranges.append(current)
                }
            default:
                guard let word = words.first, !word.hasSuffix(":") else { continue }
                let ends = word.split(separator: "-").compactMap { UInt64($0, radix: 16) }
                current = ends.count == 2 && ends[0] < ends[1] ? ends[0]..<ends[1] : nil
                (held, huge) = (0, 0)
            }
        }
        return ranges
    }

    /// Whether most small pages of a huge one are there and the process's alone. The kernel's page of zeros, which
    /// stands for what nobody has written to, is not.
    private static func isMostlyUsed(_ start: UInt64, _ map: Int32) -> Bool {
        let count = Int(size / pageSize)
        var entries = [UInt64](repeating: 0, count: count)
        let wanted = count * MemoryLayout<UInt64>.size
        let place = off_t(start / pageSize) * off_t(MemoryLayout<UInt64>.size)
        let got = entries.withUnsafeMutableBytes { pread(map, $0.baseAddress, wanted, place) }
        guard got == wanted else { return false }
        // Bit 63: present; bit 56: mapped by nobody else.
        let own = UInt64(1) << 63 | UInt64(1) << 56
        return entries.count(where: { $0 & own == own }) >= count / 2
    }

    /// Has the kernel put up to `count` candidates into huge pages.
    ///
    /// - Returns: false where none are left, or the kernel cannot.
    public mutating func restore(_ count: Int) -> Bool {
        guard !candidates.isEmpty else { return false }
        let descriptor = apus_pidfd_open(process)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        for start in candidates.suffix(count) {
            // One that cannot be, for want of free memory perhaps, stays as it is.
            if apus_collapse(descriptor, start, Self.size) != 0, errno == EINVAL || errno == ENOSYS || errno == EPERM {
                candidates = []
                return false
            }
        }
        candidates.removeLast(min(count, candidates.count))
        return !candidates.isEmpty
    }
}
