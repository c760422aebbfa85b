import CHostShims
import Glibc
import LibvirtTLS
import LibvirtTransport
import Logging
import NIOCore
import NIOPosix
import Synchronization
import VirtDriver
import VirtError

/// Accepts clients and keeps their sessions.
final class Server: Sendable {
    /// How many clients there may be at a time.
    struct Limits: Sendable, Equatable {
        var clients: Int
        /// Clients that have yet to show who they are; 0 for no limit of their own.
        var unauthenticated = 0
    }

    private struct State {
        var sessions: [ConnectionID: ClientSession] = [:]
        /// Sessions that have not authenticated yet.
        var unauthenticated: Set<ConnectionID> = []
        /// Accepted and not yet a session.
        var arriving = 0
        var limits: Limits
        var tls: ServerTLS?
    }

    /// As administrators call it: `libvirtd` or `admin`.
    let name: String
    let environment: SessionEnvironment
    private let group: any EventLoopGroup
    private let acceptor: Acceptor
    private let state: Mutex<State>
    private let logger: Logger
    /// Answers admin calls, in the server that is for them.
    private let administration: (any AdminDriver)?

    init(
        name: String = "libvirtd", listeners: [Listener], environment: SessionEnvironment, group: any EventLoopGroup,
        limits: Limits, tls: ServerTLS? = nil, administration: (any AdminDriver)? = nil
    ) throws(VirtError) {
        self.name = name
        self.environment = environment
        self.group = group
        self.administration = administration
        logger = environment.logger
        acceptor = try Acceptor(listeners: listeners, logger: environment.logger)
        state = Mutex(State(limits: limits, tls: tls))
    }

    var clientCount: Int { state.withLock { $0.sessions.count + $0.arriving } }
    var unauthenticatedCount: Int { state.withLock { $0.unauthenticated.count + $0.arriving } }
    /// The sessions in the order in which they came.
    var sessions: [ClientSession] {
        state.withLock { $0.sessions.values.sorted { $0.id.rawValue < $1.id.rawValue } }
    }

    var limits: Limits {
        get { state.withLock { $0.limits } }
        set {
            state.withLock { $0.limits = newValue }
            updateRoom()
        }
    }

    /// What TLS clients are received with; nil when there are none.
    var tls: ServerTLS? {
        get { state.withLock { $0.tls } }
        set { state.withLock { $0.tls = newValue } }
    }

    func start() {
        acceptor.start { client in self.accepted(client) }
    }

    private func accepted(_ client: Acceptor.Client) {
        state.withLock { $0.arriving += 1 }
        updateRoom()
        let arrival = Arrival { self.gone() }
        let future: EventLoopFuture<any Channel>
        if client.service.isUnix {
            let identity = Self.identity(of: client.descriptor)
            future = UnixChannel.adopt(descriptor: client.descriptor, on: group) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try self.addSession(channel, client.service, identity, nil, arrival)
                }
            }
        } else {
            future = adoptNetwork(client, arrival)
        }
        future.whenFailure { error in
            self.logger.error("cannot serve a client", metadata: ["error": "\(error)"])
            arrival.end()
        }
    }

    private func adoptNetwork(_ client: Acceptor.Client, _ arrival: Arrival) -> EventLoopFuture<any Channel> {
        let peer = PeerAddress.peer(client.descriptor)
        return NetworkChannel.adopt(descriptor: client.descriptor, on: group) { channel in
            channel.closeFuture.whenComplete { _ in arrival.end() }
            return channel.eventLoop.makeCompletedFuture {
                guard client.service == .tls else {
                    try channel.pipeline.syncOperations.addHandler(FrameHandler())
                    return try self.addSession(channel, client.service, ClientIdentity(), peer, arrival)
                }
                try self.addTLS(channel, peer, arrival)
            }
        }
    }

    private func addTLS(_ channel: any Channel, _ peer: PeerAddress?, _ arrival: Arrival) throws {
        guard let tls else { throw ChannelError.operationUnsupported }
        let logger = logger
        let deadline = channel.eventLoop.scheduleTask(in: .seconds(Int64(environment.settings.loginSeconds))) {
            logger.notice("closing connection", metadata: ["reason": "no TLS handshake in time"])
            channel.close(promise: nil)
        }
        channel.closeFuture.whenComplete { _ in deadline.cancel() }
        try tls.addHandlers(to: channel) { name in
            deadline.cancel()
            try channel.pipeline.syncOperations.addHandler(FrameHandler())
            try self.addSession(channel, .tls, ClientIdentity(x509DistinguishedName: name), peer, arrival)
        } refused: { reason in
            logger.warning("client refused", metadata: ["reason": "\(reason)", "peer": "\(peer?.description ?? "?")"])
        }
    }

    private func addSession(
        _ channel: any Channel, _ service: Service, _ identity: ClientIdentity, _ peer: PeerAddress?,
        _ arrival: Arrival
    ) throws {
        let session = ClientSession(
            channel: channel, identity: identity, service: service, peer: peer, environment: environment,
            administration: administration
        ) { id in
            self.authenticated(id)
        }
        let handler = SessionChannelHandler(session: session) { self.closed($0) }
        try channel.pipeline.syncOperations.addHandler(handler)
        state.withLock { state in
            state.sessions[session.id] = session
            if session.authentication != .none { state.unauthenticated.insert(session.id) }
        }
        arrival.end()
        session.assumeIsolated { $0.watchLogin() }
        session.logger.debug(
            "client connected",
            metadata: [
                "pid": "\(identity.processID ?? 0)", "uid": "\(identity.userID ?? 0)", "service": "\(service.rawValue)",
                "peer": "\(peer?.description ?? "-")",
            ])
    }

    private func authenticated(_ id: ConnectionID) {
        state.withLock { _ = $0.unauthenticated.remove(id) }
        updateRoom()
    }

    private func gone() {
        state.withLock { $0.arriving -= 1 }
        updateRoom()
    }

    private func closed(_ session: ClientSession) {
        state.withLock { state in
            _ = state.sessions.removeValue(forKey: session.id)
            _ = state.unauthenticated.remove(session.id)
        }
        session.logger.debug("client disconnected")
        updateRoom()
    }

    private func updateRoom() {
        let hasRoom = state.withLock { state in
            let limit = state.limits.unauthenticated
            return state.sessions.count + state.arriving < state.limits.clients
                && (limit == 0 || state.unauthenticated.count + state.arriving < limit)
        }
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

/// Counts a client as arriving until it is a session or gone, whichever is first.
private final class Arrival: Sendable {
    private let ended = Atomic<Bool>(false)
    private let whenEnded: @Sendable () -> Void

    init(_ whenEnded: @escaping @Sendable () -> Void) {
        self.whenEnded = whenEnded
    }

    func end() {
        if !ended.exchange(true, ordering: .relaxed) { whenEnded() }
    }
}
