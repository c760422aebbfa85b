import RemoteDriver
import Synchronization
import VirtDriver
public import VirtError

/// The domain events of a connection, in the order in which they happened.
///
/// Ends with an error when the connection breaks or when events had to be dropped because nobody read them; ends
/// quietly when the connection is closed.
public struct DomainEvents: AsyncSequence, Sendable {
    public typealias Element = DomainEvent

    let stream: AsyncStream<DomainEvent>
    let outcome: EventOutcome

    public struct AsyncIterator: AsyncIteratorProtocol {
        var inner: AsyncStream<DomainEvent>.AsyncIterator
        let outcome: EventOutcome

        public mutating func next() async throws(VirtError) -> DomainEvent? {
            try await next(isolation: #isolation)
        }

        public mutating func next(
            isolation actor: isolated (any Actor)?
        ) async throws(VirtError) -> DomainEvent? {
            if let event = await inner.next(isolation: actor) { return event }
            if let error = outcome.error { throw error }
            return nil
        }
    }

    public func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(inner: stream.makeAsyncIterator(), outcome: outcome)
    }
}

/// Why a sequence of events ended, where it did not end well.
final class EventOutcome: Sendable {
    private let state = Mutex<VirtError?>(nil)

    var error: VirtError? { state.withLock { $0 } }

    func set(_ error: VirtError) {
        state.withLock { if $0 == nil { $0 = error } }
    }
}

/// Kinds of domain events, by libvirt's numbers (`virDomainEventID`).
public struct DomainEventKinds: Sendable, Hashable {
    public var identities: Set<Int32>

    public init(identities: Set<Int32>) {
        self.identities = identities
    }

    public static let all = DomainEventKinds(identities: Set(0..<27))
    public static let lifecycle = DomainEventKinds(identities: [0])
}

extension Connection {
    /// Listens to domain events. What happens after this call returns is not missed.
    ///
    /// - Parameter capacity: events to keep for a slow reader; one more ends the sequence with error 82.
    /// - Throws: the daemon's error when it refuses to register.
    public func events(
        _ kinds: DomainEventKinds = .all, capacity: Int = 1024
    ) async throws(VirtError) -> DomainEvents {
        let outcome = EventOutcome()
        let (stream, continuation) = AsyncStream.makeStream(
            of: DomainEvent.self, bufferingPolicy: .bufferingOldest(Swift.max(1, capacity)))
        let handler: EventHandler = { [weak self] event in
            guard let self, kinds.contains(event.kind), let event = DomainEvent(self, event) else { return }
            guard case .dropped = continuation.yield(event) else { return }
            outcome.set(
                VirtError(
                    code: .overflow, domain: .event,
                    message: "more than \(capacity) events are waiting to be read",
                    cause: "the events came faster than they were read", cures: ["listen with a larger capacity"]))
            continuation.finish()
        }
        let cancel: EventCancellation
        if let remote {
            let wanted = kinds.identities.sorted().map { EventKind(family: .domain, identity: $0) }
            cancel = try await remote.subscribe(to: wanted, handler)
        } else {
            cancel = hypervisor.subscribe(handler)
        }
        let forget = onEnd { error in
            if let error { outcome.set(error) }
            continuation.finish()
        }
        continuation.onTermination = { _ in
            cancel()
            forget()
        }
        return DomainEvents(stream: stream, outcome: outcome)
    }
}

extension DomainEventKinds {
    fileprivate func contains(_ kind: EventKind) -> Bool {
        kind.family == .domain && identities.contains(kind.identity)
    }
}
