import CHostShims
import Glibc
public import VirtError

/// The processors of the host that a thread may run on (sched_setaffinity(2)).
public enum Affinity {
    /// Room for every processor that Linux can number.
    private static let bytes = 8192 / 8

    /// The processors that `thread` may run on, ascending; nil where there is no such thread.
    public static func of(thread: Int32) -> [Int]? {
        var mask = [UInt8](repeating: 0, count: bytes)
        guard apus_get_affinity(thread, &mask, bytes) == 0 else { return nil }
        return (0..<bytes * 8).filter { mask[$0 / 8] & 1 << ($0 % 8) != 0 }
    }

    /// Confines `thread` to `processors`.
    ///
    /// - Throws: error 38, for example for processors that the host does not have.
    public static func set(_ processors: [Int], ofThread thread: Int32) throws(VirtError) {
        var mask = [UInt8](repeating: 0, count: bytes)
        for processor in processors where (0..<bytes * 8).contains(processor) {
            mask[processor / 8] |= 1 << (processor % 8)
        }
        guard apus_set_affinity(thread, &mask, bytes) == 0 else {
            throw .systemCall(currentErrno(), "cannot set CPU affinity on process \(thread)")
        }
    }
}
