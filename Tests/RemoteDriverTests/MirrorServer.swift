import Glibc
import Logging
import NIOPosix
import Testing
import VirtDriver
import VirtError

@testable import ApusDaemon

/// A daemon in this process that serves one driver on a socket of its own.
struct MirrorServer: Sendable {
    let socket: String

    /// Runs `body` with a server for `drivers`.
    static func with(
        _ drivers: [any HypervisorDriver], _ body: (MirrorServer) async throws -> Void
    ) async throws {
        var template = Array("/tmp/apus-mirror-XXXXXX".utf8CString)
        try #require(mkdtemp(&template) != nil)
        let directory = String(decoding: template.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        defer { rmdir(directory) }
        let logger = Logger(label: "mirror") { _ in SwiftLogNoOpLogHandler() }
        let environment = SessionEnvironment(
            registry: DriverRegistry(drivers), settings: SessionSettings(), logger: logger)
        let listener = try Listener(path: directory + "/sock", service: .readWrite, mode: 0o700, group: nil)
        defer { listener.remove() }
        let server = try Server(
            listeners: [listener], environment: environment, group: MultiThreadedEventLoopGroup.singleton,
            limits: Server.Limits(clients: 10))
        server.start()
        var failure: (any Error)?
        do {
            try await body(MirrorServer(socket: directory + "/sock"))
        } catch {
            failure = error
        }
        await server.stop()
        if let failure { throw failure }
    }
}

/// Takes what calls hand over and lets go of it at once.
struct DiscardingExchange: CallExchange {
    func openStream(descriptor: Int32, readable: Bool, writable: Bool) throws(VirtError) { _ = close(descriptor) }
    func returnDescriptor(_ descriptor: Int32) throws(VirtError) { _ = close(descriptor) }
}
