import LibvirtProtocol
import RemoteDriver
import VirtDriver
public import VirtError

/// Events of a connection, in the order in which they happened.
///
/// Ends with an error when the connection breaks or when events had to be dropped because nobody read them; ends
/// quietly when the connection is closed.
public struct EventSequence<Element: Sendable>: AsyncSequence, Sendable {
    let stream: AsyncStream<Element>
    let outcome: EventOutcome

    public struct AsyncIterator: AsyncIteratorProtocol {
        var inner: AsyncStream<Element>.AsyncIterator
        let outcome: EventOutcome

        public mutating func next() async throws(VirtError) -> Element? {
            try await next(isolation: #isolation)
        }

        public mutating func next(isolation actor: isolated (any Actor)?) async throws(VirtError) -> Element? {
            if let event = await inner.next(isolation: actor) { return event }
            if let error = outcome.error { throw error }
            return nil
        }
    }

    public func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(inner: stream.makeAsyncIterator(), outcome: outcome)
    }
}

/// What can happen to something that is written down and runs.
public enum ResourceChange: Sendable, Hashable {
    case defined
    case undefined
    case started
    case stopped
    case created
    case deleted
    /// What is known of it was looked at anew: a pool's volumes, a device's description.
    case refreshed
    /// A secret has another value.
    case valueChanged
    /// An event that this version does not know.
    case unknown(Int32)
}

/// Something that happened to a network, a pool, a device or a secret.
public struct ResourceEvent<Object: Sendable>: Sendable {
    public var object: Object
    public var change: ResourceChange
}

extension ResourceEvent: Equatable where Object: Equatable {}

extension Connection {
    /// Listens to what happens to networks.
    ///
    /// - Parameter capacity: events to keep for a slow reader; one more ends the sequence with an error.
    /// - Throws: error 3 where the driver has no such events, and the daemon's error when it refuses.
    public func networkEvents(
        capacity: Int = 1024
    ) async throws(VirtError) -> EventSequence<ResourceEvent<Network>> {
        try await listen([EventKind(family: .network, identity: 0)], drivers.network, capacity) { connection, event in
            guard case .networkLifecycle(let net, let number, _) = event else { return nil }
            return ResourceEvent(
                object: Network(connection, net),
                change: ResourceChange(number, of: [.defined, .undefined, .started, .stopped]))
        }
    }

    /// Listens to what happens to pools.
    public func storagePoolEvents(
        capacity: Int = 1024
    ) async throws(VirtError) -> EventSequence<ResourceEvent<StoragePool>> {
        let kinds = (0..<2).map { EventKind(family: .storagePool, identity: $0) }
        return try await listen(kinds, drivers.storage, capacity) { connection, event in
            switch event {
            case .storagePoolLifecycle(let pool, let number, _):
                let changes: [ResourceChange] = [.defined, .undefined, .started, .stopped, .created, .deleted]
                return ResourceEvent(
                    object: StoragePool(connection, pool), change: ResourceChange(number, of: changes))
            case .storagePoolRefresh(let pool):
                return ResourceEvent(object: StoragePool(connection, pool), change: .refreshed)
            default: return nil
            }
        }
    }

    /// Listens to devices that come, go and change.
    public func nodeDeviceEvents(
        capacity: Int = 1024
    ) async throws(VirtError) -> EventSequence<ResourceEvent<NodeDevice>> {
        let kinds = (0..<2).map { EventKind(family: .nodeDevice, identity: $0) }
        return try await listen(kinds, drivers.nodeDevice, capacity) { connection, event in
            switch event {
            case .nodeDeviceLifecycle(let device, let number, _):
                return ResourceEvent(
                    object: NodeDevice(connection: connection, name: device.name),
                    change: ResourceChange(number, of: [.created, .deleted, .defined, .undefined]))
            case .nodeDeviceUpdate(let device):
                return ResourceEvent(
                    object: NodeDevice(connection: connection, name: device.name), change: .refreshed)
            default: return nil
            }
        }
    }

    /// Listens to what happens to secrets.
    public func secretEvents(
        capacity: Int = 1024
    ) async throws(VirtError) -> EventSequence<ResourceEvent<Secret>> {
        let kinds = (0..<2).map { EventKind(family: .secret, identity: $0) }
        return try await listen(kinds, drivers.secret, capacity) { connection, event in
            switch event {
            case .secretLifecycle(let secret, let number, _):
                return ResourceEvent(
                    object: Secret(connection, secret), change: ResourceChange(number, of: [.defined, .undefined]))
            case .secretValueChanged(let secret):
                return ResourceEvent(object: Secret(connection, secret), change: .valueChanged)
            default: return nil
            }
        }
    }

    private func listen<Element: Sendable>(
        _ kinds: [EventKind], _ driver: Any?, _ capacity: Int,
        _ make: @escaping @Sendable (Connection, DriverEvent) -> Element?
    ) async throws(VirtError) -> EventSequence<Element> {
        let pipe = EventPipe(of: Element.self, capacity: capacity)
        let writer = pipe.writer
        let handler: EventHandler = { [weak self] event in
            guard let self, let element = make(self, event) else { return }
            writer.add(element)
        }
        if let remote {
            return pipe.sequence(of: self, cancel: try await remote.subscribe(to: kinds, handler))
        }
        guard let source = driver as? any EventSource else { throw .noSupport("event registration", domain: .event) }
        return pipe.sequence(of: self, cancel: source.subscribe(handler))
    }
}

extension ResourceChange {
    fileprivate init(_ number: Int32, of known: [ResourceChange]) {
        self = known.indices.contains(Int(number)) ? known[Int(number)] : .unknown(number)
    }
}
