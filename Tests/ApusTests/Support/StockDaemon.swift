import Apus
import Glibc
import HostSystem
import Testing

/// libvirtd in namespaces of its own, for as long as the test needs it.
final class StockDaemon: Sendable {
    private let child: ChildProcess
    private let control: Int32
    private let output: Int32

    /// Only root can make the namespaces, and not every host has libvirtd.
    static var isPossible: Bool {
        let places = ["/usr/sbin/libvirtd", "/usr/bin/libvirtd"]
        return geteuid() == 0 && places.contains { (path: String) in access(path, X_OK) == 0 }
    }

    private init(child: ChildProcess, control: Int32, output: Int32) {
        (self.child, self.control, self.output) = (child, control, output)
    }

    static func with(_ body: (StockDaemon) async throws -> Void) async throws {
        var down: [Int32] = [-1, -1]
        var up: [Int32] = [-1, -1]
        try #require(pipe(&down) == 0 && pipe(&up) == 0)
        let script = #filePath.replacing("StockDaemon.swift", with: "stock.sh")
        var request = SpawnRequest(
            executable: "/bin/bash", arguments: [script],
            environment: [("PATH", "/usr/sbin:/usr/bin:/sbin:/bin"), ("LC_ALL", "C.UTF-8"), ("HOME", "/tmp")])
        request.standardInput = .descriptor(down[0])
        request.standardOutput = .descriptor(up[1])
        request.standardError = .inherit
        let child = try ChildProcess.spawn(request)
        _ = (close(down[0]), close(up[1]))
        let daemon = StockDaemon(child: child, control: down[1], output: up[0])
        var failure: (any Error)?
        do {
            try await daemon.awaitReady()
            try await body(daemon)
        } catch {
            failure = error
        }
        // The end of its input ends the script, and with it everything in its namespaces.
        _ = close(down[1])
        if await child.waitForExit(within: .seconds(10)) == nil { _ = try child.send(signal: SIGKILL) }
        _ = close(up[0])
        if let failure { throw failure }
    }

    var uri: String { "qemu+unix:///system?socket=/proc/\(child.pid)/root/run/libvirt/libvirt-sock" }

    /// Ends the daemon as a crash would, and starts it again.
    func restart() async throws {
        try #require(write(control, "restart\n", 8) == 8)
        try await awaitReady()
    }

    /// Starts another one, as on a host beside it.
    ///
    /// - Returns: where the first one reaches it.
    func neighbour() async throws -> String {
        try #require(write(control, "neighbour\n", 10) == 10)
        try await awaitReady()
        return "qemu+tcp://localhost:16510/system"
    }

    private func awaitReady() async throws {
        let end = ContinuousClock.now + .seconds(60)
        var text = ""
        while !text.contains("ready") {
            var waiting = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
            if poll(&waiting, 1, 0) > 0 {
                var buffer = [UInt8](repeating: 0, count: 64)
                let count = read(output, &buffer, buffer.count)
                try #require(count > 0, "libvirtd did not start")
                text += String(decoding: buffer[..<count], as: UTF8.self)
            } else {
                try #require(ContinuousClock.now < end, "libvirtd did not start in time")
                try await Task.sleep(for: .milliseconds(50))
            }
        }
    }
}

/// The elements that arrive until `isLast` holds for one.
func collect<Events: AsyncSequence & Sendable>(
    _ events: Events, until isLast: @escaping @Sendable (Events.Element) -> Bool
) async throws -> [Events.Element] where Events.Element: Sendable {
    try await withThrowingTaskGroup(of: [Events.Element]?.self) { group in
        group.addTask {
            var seen: [Events.Element] = []
            for try await event in events {
                seen.append(event)
                if isLast(event) { break }
            }
            return seen
        }
        group.addTask {
            try await Task.sleep(for: .seconds(30))
            return nil
        }
        let first = try await group.next() ?? nil
        group.cancelAll()
        return try #require(first, "the events did not come")
    }
}
