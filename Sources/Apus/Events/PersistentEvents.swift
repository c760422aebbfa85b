public import VirtError

/// What a reader of ``PersistentEvents`` hears.
public enum PersistentEvent: Sendable {
    /// There is a connection, for the first time or anew. Events before it are lost: look at what there is now.
    case connected(Connection)
    case event(DomainEvent)
    /// The connection ended, or could not be made; there will be another attempt.
    case disconnected(VirtError)
}

/// Domain events over any number of connections: when one breaks, because the daemon was restarted or a network is
/// down, another one is opened.
///
/// ```swift
/// for await event in PersistentEvents("qemu+ssh://host/system") {
///     switch event {
///     case .connected(let connection): show(try await connection.domains())
///     case .event(let event): show(event)
///     case .disconnected(let error): show(error)
///     }
/// }
/// ```
///
/// Everything happens while the reader waits for its next event; leaving the loop, or cancelling its task, ends it.
public struct PersistentEvents: AsyncSequence, Sendable {
    public typealias Element = PersistentEvent
    public typealias Failure = Never

    let open: @Sendable () async throws(VirtError) -> Connection
    let kinds: DomainEventKinds
    /// How long to wait after the first failure; doubled with each further one.
    let pause: Duration
    let longestPause: Duration

    /// - Parameters:
    ///   - uri: as for ``Connection/open(_:readOnly:usesAliases:)``.
    ///   - pause: before the second attempt; later pauses are longer, up to `longestPause`.
    public init(
        _ uri: String? = nil, readOnly: Bool = false, kinds: DomainEventKinds = .all,
        pause: Duration = .milliseconds(250), longestPause: Duration = .seconds(30)
    ) {
        open = { () throws(VirtError) in try await Connection.open(uri, readOnly: readOnly) }
        self.kinds = kinds
        self.pause = pause
        self.longestPause = longestPause
    }

    public struct AsyncIterator: AsyncIteratorProtocol {
        let settings: PersistentEvents
        private var connection: Connection?
        private var events: DomainEvents.AsyncIterator?
        private var nextPause: Duration?

        init(_ settings: PersistentEvents) {
            self.settings = settings
        }

        public mutating func next() async -> PersistentEvent? {
            await next(isolation: #isolation)
        }

        public mutating func next(isolation actor: isolated (any Actor)?) async -> PersistentEvent? {
            guard !Task.isCancelled else { return await finish() }
            if var events {
                do throws(VirtError) {
                    let event = try await events.next(isolation: actor)
                    self.events = events
                    if let event { return .event(event) }
                    if Task.isCancelled { return await finish() }
                    return await lost(VirtError(.operationAborted, "the connection was closed", domain: .rpc))
                } catch {
                    return await lost(error)
                }
            }
            if let pause = nextPause {
                guard (try? await Task.sleep(for: pause)) != nil else { return await finish() }
            }
            do throws(VirtError) {
                let opened = try await settings.open()
                connection = opened
                // A daemon that is gone without a word would otherwise be waited for for ever.
                try? await opened.keepAlive(interval: 5, count: 3)
                events = try await opened.events(settings.kinds).makeAsyncIterator()
                nextPause = nil
                return .connected(opened)
            } catch {
                return await lost(error)
            }
        }

        private mutating func lost(_ error: VirtError) async -> PersistentEvent? {
            events = nil
            nextPause = Swift.min(nextPause.map { $0 * 2 } ?? settings.pause, settings.longestPause)
            await connection?.close()
            connection = nil
            return .disconnected(error)
        }

        private mutating func finish() async -> PersistentEvent? {
            events = nil
            await connection?.close()
            connection = nil
            return nil
        }
    }

    public func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(self)
    }
}
