import Glibc
import Synchronization

/// Gives out TCP ports for displays: the lowest from 5900 that nobody listens on, as libvirt does.
///
/// A port stays taken for a while after it was given out, until its QEMU has bound it.
final class PortAllocator: Sendable {
    private static let range: ClosedRange<Int32> = 5900...65535
    private static let patience: Duration = .seconds(30)
    private let given = Mutex<[Int32: ContinuousClock.Instant]>([:])

    init() {}

    /// A free port, or nil where there is none.
    func next() -> Int32? {
        let now = ContinuousClock.now
        return given.withLock { given in
            given = given.filter { now - $0.value < Self.patience }
            let port = Self.range.first { given[$0] == nil && Self.isFree($0) }
            if let port { given[port] = now }
            return port
        }
    }

    /// Takes back a port whose display is gone.
    func release(_ port: Int32) {
        given.withLock { given in given[port] = nil }
    }

    /// Whether a listener could be bound to `port` on every address.
    private static func isFree(_ port: Int32) -> Bool {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        var yes: Int32 = 1
        setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(truncatingIfNeeded: port).bigEndian
        return withUnsafePointer(to: address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
            }
        }
    }
}
