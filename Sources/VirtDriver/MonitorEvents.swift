public import LibvirtProtocol

/// An event of a guest's QEMU as its monitor reported it (`virConnectDomainQemuMonitorEventCallback`).
public struct MonitorEvent: Sendable, Hashable {
    public var domain: DomainReference
    /// QEMU's name of the event, for example `VSERPORT_CHANGE`.
    public var name: String
    /// When QEMU sent it, since 1970; -1 where it does not say.
    public var seconds: Int64
    public var microseconds: UInt32
    /// The event's data as JSON; nil where it has none.
    public var details: String?

    public init(
        domain: DomainReference, name: String, seconds: Int64, microseconds: UInt32, details: String?
    ) {
        self.domain = domain
        self.name = name
        self.seconds = seconds
        self.microseconds = microseconds
        self.details = details
    }
}

/// A hypervisor whose guests have a QEMU monitor.
public protocol MonitorEventSource: Sendable {
    /// Calls `handler` for every monitor event from now on until the returned function is called. It must return at
    /// once.
    func subscribeToMonitors(_ handler: @escaping @Sendable (MonitorEvent) -> Void) -> EventCancellation
}
