public import HostSystem
public import Logging
public import NIOCore
import NIOPosix
import Synchronization
import VirtError

/// One connection to QEMU's monitor or to a guest agent, on a socket that is already connected.
///
/// Any number of commands may be under way at once. Everything runs on the socket's event loop; waiting costs no
/// thread. Letting go of the session does not close it: call ``close()``.
public final class QMPSession: Sendable {
    public struct Configuration: Sendable {
        public var peer: QMPPeer
        /// Longest message in bytes. The defaults are 64 MiB for the monitor and 4 MiB for an agent, which is libvirt's
        /// bound too.
        public var lineLimit: Int
        public var jsonLimits: JSONLimits
        /// How long the greeting and the answer to `qmp_capabilities` may take; nil waits without end.
        public var connectTimeout: Duration?
        public var logger: Logger?

        public init(
            peer: QMPPeer = .monitor, lineLimit: Int? = nil, jsonLimits: JSONLimits? = nil,
            connectTimeout: Duration? = .seconds(30), logger: Logger? = nil
        ) {
            self.peer = peer
            self.lineLimit = lineLimit ?? (peer == .monitor ? 64 << 20 : 4 << 20)
            self.jsonLimits = jsonLimits ?? (peer == .monitor ? JSONLimits() : JSONLimits(depth: 64, values: 1 << 19))
            self.connectTimeout = connectTimeout
            self.logger = logger
        }
    }

    public let peer: QMPPeer
    /// What QEMU said first; nil for an agent, which has no greeting.
    public let greeting: QMPGreeting?

    private let channel: any Channel
    private let handler: NIOLoopBound<QMPChannelHandler>
    private let ended: EventLoopFuture<QMPError>
    private let lastID = Atomic<UInt64>(0)

    private init(
        peer: QMPPeer, greeting: QMPGreeting?, channel: any Channel, handler: NIOLoopBound<QMPChannelHandler>,
        ended: EventLoopFuture<QMPError>
    ) {
        self.peer = peer
        self.greeting = greeting
        self.channel = channel
        self.handler = handler
        self.ended = ended
    }

    /// Takes over a connected stream socket and makes the session ready for commands.
    ///
    /// - Parameters:
    ///   - descriptor: the socket; closed with the session, also when this call fails.
    ///   - group: where the session runs; a `MultiThreadedEventLoopGroup` or a loop of one.
    ///   - onEvent: sees every event in order, on the event loop, from the first one on; it must not block.
    ///   - onDisconnect: called once on the event loop when the session has ended, for whatever reason.
    /// - Throws: why there is no session, ``QMPError/timedOut(command:)`` with the command `qmp_capabilities` included.
    public static func connect(
        _ descriptor: consuming Descriptor, on group: any EventLoopGroup, configuration: Configuration = .init(),
        onEvent: @escaping @Sendable (QMPEvent) -> Void = { _ in },
        onDisconnect: @escaping @Sendable (QMPError) -> Void = { _ in }
    ) async throws(QMPError) -> QMPSession {
        let loop = group.next()
        let socket = descriptor.release()
        let ready = loop.makePromise(of: QMPGreeting?.self)
        let ended = loop.makePromise(of: QMPError.self)
        ended.futureResult.whenSuccess(onDisconnect)
        do {
            let bootstrap = ClientBootstrap(group: loop).channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(
                        QMPChannelHandler(
                            machine: makeMachine(configuration), socket: socket, logger: configuration.logger,
                            ready: ready, ended: ended, onEvent: onEvent))
                }
            }
            let channel: any Channel
            do {
                channel = try await bootstrap.withConnectedSocket(socket).get()
            } catch {
                ready.fail(error)
                ended.succeed(.disconnected(reason: "\(error)"))
                throw error
            }
            let handler = try await loop.submit {
                NIOLoopBound(try channel.pipeline.syncOperations.handler(type: QMPChannelHandler.self), eventLoop: loop)
            }.get()
            let timeout = configuration.connectTimeout.map { limit in
                loop.scheduleTask(in: TimeAmount(limit)) {
                    handler.value.finish(.timedOut(command: "qmp_capabilities"))
                }
            }
            defer { timeout?.cancel() }
            let greeting = try await withTaskCancellationHandler {
                try await ready.futureResult.get()
            } onCancel: {
                loop.execute { handler.value.finish(.cancelled(command: "qmp_capabilities")) }
            }
            return QMPSession(
                peer: configuration.peer, greeting: greeting, channel: channel, handler: handler,
                ended: ended.futureResult)
        } catch let error as QMPError {
            throw error
        } catch {
            // A peer that has gone already takes the channel's handlers with it; the handler noted why.
            throw (try? await ended.futureResult.get()) ?? .disconnected(reason: "\(error)")
        }
    }

    private static func makeMachine(_ configuration: Configuration) -> any QMPStateMachine {
        switch configuration.peer {
        case .monitor:
            MonitorStateMachine(lineLimit: configuration.lineLimit, limits: configuration.jsonLimits)
        case .agent:
            AgentStateMachine(lineLimit: configuration.lineLimit, limits: configuration.jsonLimits)
        }
    }

    /// Executes a command and waits for its answer.
    ///
    /// - Parameters:
    ///   - arguments: nil sends none.
    ///   - descriptors: open descriptors to hand over along with the command (`getfd`, `add-fd`); the caller keeps
    ///     its own and may close them as soon as this call has returned.
    ///   - timeout: nil waits as long as the connection stands.
    /// - Returns: what the peer returned, often an empty object.
    /// - Throws: ``QMPError``. After a timeout or a cancellation the command may still take effect.
    @discardableResult
    public func execute(
        _ command: String, _ arguments: JSONObject? = nil, descriptors: [Int32] = [], timeout: Duration? = nil
    ) async throws(QMPError) -> JSONValue {
        let passed = descriptors.isEmpty ? nil : try PassedDescriptors(copying: descriptors)
        let request = QMPCommand(
            id: nextID(), name: command, arguments: arguments, hasDescriptors: passed != nil)
        let promise = channel.eventLoop.makePromise(of: JSONValue.self)
        let handler = handler
        channel.eventLoop.execute {
            handler.value.submit(
                request, descriptors: passed, timeout: timeout.map { TimeAmount($0) }, promise: promise)
        }
        do {
            return try await cancelling([request.id]) { try await promise.futureResult.get() }
        } catch {
            throw error as? QMPError ?? .disconnected(reason: "\(error)")
        }
    }

    /// Sends commands one after the other without waiting for an answer before the next goes out: QEMU turns to the
    /// next at once. One that fails does not keep QEMU from executing those behind it.
    ///
    /// - Returns: what waits for the answers. The commands are executed whether or not anybody does.
    public func send(inOrder commands: [(name: String, arguments: JSONObject?)]) -> QMPAnswers {
        let loop = channel.eventLoop
        let requests = commands.map { command in
            (
                command: QMPCommand(
                    id: nextID(), name: command.name, arguments: command.arguments, hasDescriptors: false),
                promise: loop.makePromise(of: JSONValue.self)
            )
        }
        let handler = handler
        loop.execute {
            for request in requests {
                handler.value.submit(request.command, descriptors: nil, timeout: nil, promise: request.promise)
            }
        }
        return QMPAnswers(session: self, futures: requests.map { ($0.command.id, $0.promise.futureResult) })
    }

    private func nextID() -> UInt64 {
        lastID.wrappingAdd(1, ordering: .relaxed).newValue
    }

    fileprivate var eventLoop: any EventLoop { channel.eventLoop }

    /// Waits for answers; a cancellation ends the waiting for those that are still missing.
    fileprivate func cancelling<Answer>(
        _ ids: [UInt64], _ wait: () async throws -> Answer
    ) async rethrows -> Answer {
        let loop = channel.eventLoop
        let handler = handler
        defer {
            // The cancellation may have come after the answer.
            if Task.isCancelled { loop.execute { for id in ids { handler.value.forget(id) } } }
        }
        return try await withTaskCancellationHandler {
            try await wait()
        } onCancel: {
            loop.execute { for id in ids { handler.value.cancel(id) } }
        }
    }

    /// All events from now on, in order. The stream ends with the session.
    ///
    /// Events wait in memory until they are taken; whoever has to see every one from the start passes `onEvent` to
    /// ``connect(_:on:configuration:onEvent:onDisconnect:)``.
    public func events() -> AsyncStream<QMPEvent> {
        let (stream, continuation) = AsyncStream.makeStream(of: QMPEvent.self)
        let handler = handler
        channel.eventLoop.execute { handler.value.subscribe(continuation) }
        return stream
    }

    /// Closes the connection. Commands under way fail with ``QMPError/closed``.
    public func close() async {
        let handler = handler
        channel.eventLoop.execute { handler.value.finish(.closed) }
        try? await channel.closeFuture.get()
    }

    /// Waits until the session has ended and tells why.
    public func waitUntilEnded() async -> QMPError {
        (try? await ended.get()) ?? .closed
    }
}

/// The answers to commands that were sent in order.
public struct QMPAnswers: Sendable {
    fileprivate let session: QMPSession
    fileprivate let futures: [(id: UInt64, future: EventLoopFuture<JSONValue>)]

    /// Waits for all of them.
    ///
    /// - Returns: what became of each command, in their order.
    public func results() async -> [Result<JSONValue, QMPError>] {
        let all = EventLoopFuture.whenAllComplete(futures.map(\.future), on: session.eventLoop)
        let results = await session.cancelling(futures.map(\.id)) { try? await all.get() }
        return (results ?? []).map { result in
            result.mapError { $0 as? QMPError ?? .disconnected(reason: "\($0)") }
        }
    }
}
