import Glibc
import HostSystem
import LibvirtProtocol
import LibvirtTransport
import Logging
import NIOCore
import SASL
import VirtDriver
import VirtError
import XDR

/// One client: carries out what ``SessionState`` decides.
///
/// Runs on its channel's event loop, so that framing, keepalive and bookkeeping cost no hop; drivers are called from
/// the concurrent pool, so that a slow one holds up nobody else.
actor ClientSession {
    nonisolated let executor: any SerialExecutor
    nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    nonisolated let id: ConnectionID
    /// Who the client is, as far as it is known: authentication adds to it.
    var identity: ClientIdentity
    nonisolated let environment: SessionEnvironment
    nonisolated let channel: any Channel
    nonisolated let logger: Logger
    nonisolated let service: Service
    nonisolated let peer: PeerAddress?
    /// Seconds since 1970.
    nonisolated let connectedAt: Int64
    /// Whether the client came through the read-only socket.
    nonisolated var isReadOnlySocket: Bool { service == .readOnly }
    /// Answers the admin program, for clients of its socket.
    nonisolated let administration: (any AdminDriver)?
    private nonisolated let onAuthenticated: @Sendable (ConnectionID) -> Void
    /// What the client has to pass before it may open the connection.
    nonisolated let authentication: DaemonSettings.Authentication

    var state: SessionState
    var drivers: DriverSet?
    var isReadOnly: Bool
    var events = EventRegistrations()
    var monitorEvents = MonitorRegistrations()
    var listensToMonitors = false
    var cancelEvents: [EventCancellation] = []
    var streams: [UInt32: ClientStream] = [:]
    var keepalive: KeepaliveState?
    /// Event families that a subscription exists for.
    var subscribed: Set<EventFamily> = []
    var queuedEventBytes = 0
    /// Under way when the client authenticates by SASL.
    var login: SASLLogin?
    /// Whether SASL encrypts what goes over the wire.
    var isEncrypted = false
    /// What the exchange agreed on, until the reply that ends it is out.
    var agreedEncryption: CyrusSession?
    /// Made when it is first needed: who the client is does not change once it is known.
    var accessSubject: AccessSubject?
    /// Events that access control has yet to let through.
    var heldEvents: [HeldEvent] = []
    /// The client's process as it was when it connected, where polkit is asked about it.
    nonisolated let process: ProcessIdentity?
    /// Whether polkit may be asking the client's user for a password, which takes as long as the user takes.
    var isUserAsked = false
    /// Whether the client has sent a message.
    private(set) var hasSpoken = false
    private var pauseReasons: Set<PauseReason> = []

    init(
        channel: any Channel, identity: ClientIdentity, service: Service, peer: PeerAddress? = nil,
        environment: SessionEnvironment, administration: (any AdminDriver)? = nil,
        onAuthenticated: @escaping @Sendable (ConnectionID) -> Void = { _ in }
    ) {
        self.channel = channel
        self.identity = identity
        self.environment = environment
        self.service = service
        self.peer = peer
        self.administration = administration
        self.onAuthenticated = onAuthenticated
        connectedAt = Int64(time(nil))
        isReadOnly = service == .readOnly
        executor = channel.eventLoop.executor
        id = environment.makeConnectionID()
        let settings = environment.settings
        let scheme = settings.authentication[service] ?? .none
        // As libvirt: polkit is not asked about root.
        authentication = scheme == .polkit && identity.userID == 0 ? .none : scheme
        state = SessionState(
            requestLimit: settings.requestLimit, isAuthenticated: authentication == .none,
            isAdministration: administration != nil)
        let asksPolkit = authentication == .polkit || settings.asksPolkit && identity.userID != 0
        process = asksPolkit ? identity.processID.flatMap { try? ProcessIdentity.current(of: $0) } : nil
        var logger = environment.logger
        logger[metadataKey: "client"] = "\(id.rawValue)"
        self.logger = logger
    }

    /// The client has shown who it is.
    func authenticated() {
        login = nil
        state.isAuthenticated = true
        onAuthenticated(id)
    }

    /// Takes a message off the wire.
    func receive(_ frame: Frame) {
        keepalive?.heard()
        hasSpoken = true
        for action in state.received(frame) { perform(action) }
    }

    private func perform(_ action: SessionState.Action) {
        switch action {
        case .start(let frame, let procedure):
            start(frame, procedure)
        case .refuse(let header, let error):
            audit(header, error)
            send(reply(to: header, error: error))
        case .stream(let frame):
            receiveStreamPacket(frame)
        case .pong:
            let header = MessageHeader(
                program: KeepaliveProcedure.program, procedure: KeepaliveProcedure.pong.rawValue, kind: .event,
                serial: 0)
            send(Frame(header: header))
        case .pauseReading:
            pauseReading(.requests)
        case .resumeReading:
            resumeReading(.requests)
        case .close(let reason):
            logger.notice("closing connection", metadata: ["reason": "\(reason)"])
            channel.close(promise: nil)
        }
    }

    private func start(_ frame: Frame, _ procedure: Procedure) {
        let exchange = SessionExchange(opensStream: procedure.opensStream)
        let context = CallContext(
            connection: id, identity: identity, isReadOnly: isReadOnly,
            descriptors: frame.descriptors?.numbers ?? [], exchange: exchange)
        let record = CallRecord()
        let access = accessCheck()
        let call = DispatchCall(
            context: context, function: procedure.function, arguments: frame.payload, session: self,
            explainer: Explainer(session: self, drivers: drivers, access: access), drivers: drivers,
            administration: administration, access: access, record: record)
        Task {
            let outcome = await Self.run(procedure.handler, call)
            // Until here, so that descriptors of the call stay open as long as it runs.
            withExtendedLifetime(frame.descriptors) {}
            self.audit(procedure, record, outcome)
            self.finish(frame.header, procedure, outcome, exchange)
        }
    }

    @concurrent
    nonisolated private static func run(
        _ handler: Dispatch.Handler, _ call: DispatchCall
    ) async -> Result<[UInt8], VirtError> {
        do throws(VirtError) {
            return .success(try await handler(call))
        } catch {
            return .failure(error)
        }
    }

    private func finish(
        _ header: MessageHeader, _ procedure: Procedure, _ outcome: Result<[UInt8], VirtError>,
        _ exchange: SessionExchange
    ) {
        let frame: Frame
        switch outcome {
        case .success(let payload):
            let descriptors = exchange.takeDescriptors()
            var answer = header
            answer.kind = descriptors == nil ? .reply : .replyWithDescriptors
            answer.status = .ok
            frame = Frame(header: answer, payload: payload, descriptors: descriptors)
        case .failure(let error):
            logger.debug(
                "call failed", metadata: ["function": "\(procedure.function)", "error": "\(error.message)"])
            frame = reply(to: header, error: error)
        }
        let written = send(frame)
        applyEncryption()
        if case .success = outcome {
            if let request = exchange.takeStream() { openStream(request, header) }
            if procedure.closesConnection { closeAfter(written) }
        }
        // A call counts until its reply is in the kernel: a client that does not read its replies is not served more.
        written.assumeIsolated().whenComplete { _ in
            self.assumeIsolated { session in
                for action in session.state.answered(exclusive: procedure.isExclusive) { session.perform(action) }
            }
        }
    }

    private func closeAfter(_ written: EventLoopFuture<Void>) {
        state.close()
        let channel = channel
        written.whenComplete { _ in channel.close(promise: nil) }
    }

    /// The error reply to a call.
    func reply(to header: MessageHeader, error: VirtError) -> Frame {
        var answer = header
        answer.kind = header.kind == .stream || header.kind == .streamHole ? .stream : .reply
        answer.status = .error
        return Frame(header: answer, payload: (try? MessageError(error).xdr()) ?? [])
    }

    /// Puts a message on the wire, behind those before it.
    @discardableResult
    func send(_ frame: Frame) -> EventLoopFuture<Void> {
        channel.writeAndFlush(frame)
    }

    /// Why a client is not read from.
    enum PauseReason: Hashable {
        /// It has as many unanswered calls as it may.
        case requests
        /// A stream with this serial takes no more at the moment.
        case stream(UInt32)
    }

    func pauseReading(_ reason: PauseReason) {
        pauseReasons.insert(reason)
        if pauseReasons.count == 1 { channel.setOption(.autoRead, value: false).whenComplete { _ in } }
    }

    func resumeReading(_ reason: PauseReason) {
        guard pauseReasons.remove(reason) != nil, pauseReasons.isEmpty else { return }
        channel.setOption(.autoRead, value: true).whenComplete { _ in }
    }

    /// Closes the connection because the daemon stops; what has been answered still gets out.
    func endForShutdown() async {
        state.close()
        try? await channel.close().get()
    }

    /// The connection is gone: ends everything that hung on it.
    func disconnected() {
        state.close()
        keepalive = nil
        for stream in streams.values { stream.close(drain: false) }
        streams = [:]
        closeDrivers()
    }

    /// Ends the connection to the drivers, and with it event delivery.
    func closeDrivers() {
        for cancel in cancelEvents { cancel() }
        cancelEvents = []
        subscribed = []
        events.removeAll()
        guard let opened = drivers else { return }
        drivers = nil
        Task { await opened.hypervisor.close() }
    }
}
