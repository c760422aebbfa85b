import Logging
import NIOCore
import NIOPosix
import Synchronization
public import VirtDriver
import VirtError

/// The daemon as a whole: sockets, sessions, signals.
public struct Daemon: Sendable {
    private let registry: DriverRegistry

    public init(registry: DriverRegistry) {
        self.registry = registry
    }
    public func runSlice(path: String) async throws {
        let logger = Logger(label: "apusd")
        let environment = SessionEnvironment(registry: registry, settings: SessionSettings(), logger: logger)
        let a = try UnixListener(path: path, isReadOnly: false, mode: 0o777, group: nil)
        let b = try UnixListener(path: path + "-ro", isReadOnly: true, mode: 0o777, group: nil)
        let server = try Server(
            listeners: [a, b], environment: environment, group: MultiThreadedEventLoopGroup.singleton, maxClients: 500)
        server.start()
        while true { try await Task.sleep(for: .seconds(1000)) }
    }
}
