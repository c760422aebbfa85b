import CHostShims
import Glibc
public import VirtError

/// Two descriptors that belong together: the ends of a pipe or of a socket pair.
@frozen
public struct DescriptorPair: ~Copyable, Sendable {
    /// The reading end of a pipe.
    public var first: Descriptor
    /// The writing end of a pipe.
    public var second: Descriptor

    init(first: consuming Descriptor, second: consuming Descriptor) {
        self.first = first
        self.second = second
    }

    /// A pipe, closed on exec.
    public static func pipe() throws(VirtError) -> DescriptorPair {
        var ends: [Int32] = [-1, -1]
        guard apus_pipe(&ends) == 0 else { throw .systemCall(currentErrno(), "cannot make a pipe") }
        return DescriptorPair(first: Descriptor(owning: ends[0]), second: Descriptor(owning: ends[1]))
    }

    /// Two connected unix stream sockets, closed on exec.
    public static func sockets() throws(VirtError) -> DescriptorPair {
        var ends: [Int32] = [-1, -1]
        let type = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
        guard socketpair(AF_UNIX, type, 0, &ends) == 0 else {
            throw .systemCall(currentErrno(), "cannot make a socket pair")
        }
        return DescriptorPair(first: Descriptor(owning: ends[0]), second: Descriptor(owning: ends[1]))
    }
}
