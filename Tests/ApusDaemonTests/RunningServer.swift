import Glibc
import Logging
import NIOPosix
import TestDriver
import Testing
import VirtDriver

@testable import ApusDaemon

/// A server with sockets in a directory of its own.
final class RunningServer: Sendable {
    let directory: String
    let server: Server
    let environment: SessionEnvironment
    private let listeners: [Listener]

    var socket: String { directory + "/libvirt-sock" }
    var readOnlySocket: String { directory + "/libvirt-sock-ro" }

    init(
        _ drivers: [any HypervisorDriver] = [TestDriver()], settings: SessionSettings = SessionSettings(),
        maxClients: Int = 1000
    ) throws {
        var template = Array("/tmp/apus-test-XXXXXX".utf8CString)
        try #require(mkdtemp(&template) != nil)
        directory = String(decoding: template.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        var logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        logger.logLevel = .error
        environment = SessionEnvironment(registry: DriverRegistry(drivers), settings: settings, logger: logger)
        listeners = [
            try Listener(path: directory + "/libvirt-sock", service: .readWrite, mode: 0o700, group: nil),
            try Listener(path: directory + "/libvirt-sock-ro", service: .readOnly, mode: 0o700, group: nil),
        ]
        server = try Server(
            listeners: listeners, environment: environment, group: MultiThreadedEventLoopGroup.singleton,
            limits: Server.Limits(clients: maxClients))
        server.start()
    }

    /// Ends the server and removes its directory.
    func stop() async {
        await server.stop()
        for listener in listeners { listener.remove() }
        rmdir(directory)
    }

    /// Waits until no client is left.
    func isDeserted(within limit: Duration = .seconds(10)) async throws -> Bool {
        let end = ContinuousClock.now + limit
        while server.clientCount > 0 {
            if ContinuousClock.now > end { return false }
            try await Task.sleep(for: .milliseconds(5))
        }
        return true
    }
}

/// Runs `body` with a server.
func withServer(
    _ drivers: [any HypervisorDriver] = [TestDriver()], settings: SessionSettings = SessionSettings(),
    maxClients: Int = 1000, _ body: (RunningServer) async throws -> Void
) async throws {
    let running = try RunningServer(drivers, settings: settings, maxClients: maxClients)
    do {
        try await body(running)
    } catch {
        await running.stop()
        throw error
    }
    await running.stop()
}
