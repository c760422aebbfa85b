import CHostShims
import Glibc
import LibvirtTransport
import Logging
import NIOCore
import NIOPosix
import Synchronization
import VirtDriver
import VirtError

/// Accepts clients and keeps their sessions.
final class Server: Sendable {
    private struct State {
        var sessions: [ConnectionID: ClientSession] = [:]
        /// Accepted and not yet a session.
        var arriving = 0
        var maxClients: Int
        var isStopping = false
        var idleHandler: (@Sendable (Bool) -> Void)?
    }

    private let environment: SessionEnvironment
    private let group: any EventLoopGroup
    private let acceptor: Acceptor
    private let state: Mutex<State>
    private let logger: Logger

    init(
        listeners: [UnixListener], environment: SessionEnvironment, group: any EventLoopGroup, maxClients: Int
    ) throws(VirtError) {
        self.environment = environment
        self.group = group
        logger = environment.logger
        acceptor = try Acceptor(listeners: listeners, logger: environment.logger)
        state = Mutex(State(maxClients: max(1, maxClients)))
    }

    var clientCount: Int { state.withLock { $0.sessions.count + $0.arriving } }

    var maxClients: Int {
        get { state.withLock { $0.maxClients } }
        set {
            state.withLock { $0.maxClients = max(1, newValue) }
            updateRoom()
        }
    }

    func start() {
        acceptor.start { client in self.accepted(client) }
    }

    private func accepted(_ client: Acceptor.Client) {
        state.withLock { $0.arriving += 1 }
        updateRoom()
        let identity = Self.identity(of: client.descriptor)
        UnixChannel.adopt(descriptor: client.descriptor, on: group) { channel in
            channel.eventLoop.makeCompletedFuture {
                let session = ClientSession(
                    channel: channel, identity: identity, isReadOnly: client.isReadOnly,
                    environment: self.environment)
                let handler = SessionChannelHandler(session: session) { self.closed($0) }
                try channel.pipeline.syncOperations.addHandler(handler)
                self.arrived(session)
            }
        }.whenFailure { error in
            self.logger.error("cannot serve a client", metadata: ["error": "\(error)"])
            self.state.withLock { $0.arriving -= 1 }
            self.updateRoom()
        }
    }

    private func arrived(_ session: ClientSession) {
        state.withLock { state in
            state.arriving -= 1
            state.sessions[session.id] = session
        }
        session.logger.debug(
            "client connected",
            metadata: [
                "pid": "\(session.identity.processID ?? 0)", "uid": "\(session.identity.userID ?? 0)",
                "read-only": "\(session.isReadOnlySocket)",
            ])
    }

    private func closed(_ session: ClientSession) {
        state.withLock { _ = $0.sessions.removeValue(forKey: session.id) }
        session.logger.debug("client disconnected")
        updateRoom()
    }

    private func updateRoom() {
        let hasRoom = state.withLock { $0.sessions.count + $0.arriving < $0.maxClients }
        acceptor.setRoom(hasRoom)
    }

    /// Ends accepting and closes every client's connection; returns when all are closed.
    func stop() async {
        acceptor.stop()
        let sessions = state.withLock { Array($0.sessions.values) }
        for session in sessions {
            await session.endForShutdown()
        }
    }

    private static func identity(of descriptor: Int32) -> ClientIdentity {
        var process: pid_t = 0
        var user: uid_t = 0
        var group: gid_t = 0
        guard apus_peer_credentials(descriptor, &process, &user, &group) == 0 else { return ClientIdentity() }
        return ClientIdentity(userID: user, groupID: group, processID: process)
    }
}
