/// The family of objects that events are registered for; each has event identities of its own.
public enum EventFamily: Sendable, Hashable {
    case domain
    case network
    case storagePool
    case nodeDevice
    case secret
}

/// One kind of event: its family and its number there (`virDomainEventID`, `virNetworkEventID` ...).
public struct EventKind: Sendable, Hashable {
    public var family: EventFamily
    public var identity: Int32

    public init(family: EventFamily, identity: Int32) {
        self.family = family
        self.identity = identity
    }
}

/// Receives events in the order in which they happened. Called synchronously: it must return at once.
public typealias EventHandler = @Sendable (DriverEvent) -> Void

/// Ends a subscription when called.
public typealias EventCancellation = @Sendable () -> Void

/// Something that reports events.
public protocol EventSource: Sendable {
    /// Calls `handler` for every event from now on until the returned function is called.
    func subscribe(_ handler: @escaping EventHandler) -> EventCancellation
}
