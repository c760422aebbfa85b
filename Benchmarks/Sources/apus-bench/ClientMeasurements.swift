import Glibc
import LibvirtProtocol
import RemoteDriver
import VirtDriver
import VirtError

/// The client's side of the wire: our RemoteDriver beside python3-libvirt, which is libvirt's C library, on the same
/// daemon. Microseconds a call, one after the other and many at a time; memory of the client a connection.
extension Measurements {
    static let clients: [(name: String, rounds: Int, unit: String)] = [
        ("callPython", 9, "us"), ("callPipelined", 9, "us"), ("connectionKiB", 3, "KiB"),
        ("connectionKiBPython", 3, "KiB"),
    ]

    /// Nil for names that are not of the client's side.
    func client(_ name: String, rounds: Int) async throws -> [Double]? {
        switch name {
        case "callPython": return try (0..<rounds).map { _ in try python(Self.calls) }
        case "callPipelined": return try await pipelined(rounds)
        case "connectionKiB":
            var result: [Double] = []
            for _ in 0..<rounds { result.append(try await memory()) }
            return result
        case "connectionKiBPython": return try (0..<rounds).map { _ in try python(Self.connections) }
        default: return nil
        }
    }

    private static let calls = """
        import libvirt, sys, time
        c = libvirt.open(sys.argv[1])
        for _ in range(200): c.getLibVersion()
        start = time.perf_counter()
        for _ in range(2000): c.getLibVersion()
        print((time.perf_counter() - start) / 2000 * 1e6)
        """

    private static let connections = """
        import libvirt, sys
        def resident():
            return [int(l.split()[1]) for l in open("/proc/self/status") if l.startswith("VmRSS:")][0]
        first = libvirt.open(sys.argv[1])
        before = resident()
        rest = [libvirt.open(sys.argv[1]) for _ in range(200)]
        print((resident() - before) / 200)
        """

    private func python(_ script: String) throws -> Double {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { throw Failure(reason: "no pipe") }
        defer { close(ends[0]) }
        // The child's copy of the reading end would do no harm, but its writing end has to close with it.
        _ = fcntl(ends[0], F_SETFD, FD_CLOEXEC)
        let process = try spawn(["/usr/bin/python3", "-c", script, Probe.uri], descriptors: [1: ends[1]])
        close(ends[1])
        var text: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 256)
        while case let count = read(ends[0], &buffer, buffer.count), count > 0 { text += buffer[..<count] }
        var status: Int32 = 0
        waitpid(process, &status, 0)
        let words = String(decoding: text, as: UTF8.self).split(whereSeparator: \.isWhitespace)
        guard let value = words.last.flatMap({ Double($0) }) else { throw Failure(reason: "python3-libvirt failed") }
        return value
    }

    /// As many calls at a time as the daemon takes of one client, each answered before the next of its task.
    private func pipelined(_ rounds: Int) async throws -> [Double] {
        let hypervisor = try probe.hypervisor()
        let context = probe.context
        var result: [Double] = []
        for _ in 0..<rounds {
            let start = ContinuousClock.now
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<5 {
                    group.addTask { for _ in 0..<400 { _ = try await hypervisor.connectGetLibVersion(context) } }
                }
                try await group.waitForAll()
            }
            result.append(probe.microseconds(since: start) / 2000)
        }
        return result
    }

    private func memory() async throws -> Double {
        var sets = [try await probe.open(1000)]
        let before = try Probe.residentKiB(of: getpid())
        for number in 0..<UInt64(200) { sets.append(try await probe.open(1001 + number)) }
        let grown = try Probe.residentKiB(of: getpid()) - before
        for set in sets { await set.hypervisor.close() }
        return grown / 200
    }
}
