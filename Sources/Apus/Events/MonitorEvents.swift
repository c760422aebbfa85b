import RemoteDriver
import VirtDriver
public import VirtError

/// What the monitor of a guest's QEMU reported, as it came (`virConnectDomainQemuMonitorEventCallback`).
public struct QEMUMonitorEvent: Sendable, Hashable {
    public var domain: Domain
    /// QEMU's name of it, for example `VSERPORT_CHANGE`.
    public var name: String
    /// When QEMU sent it, since 1970; -1 where it does not say.
    public var seconds: Int64
    public var microseconds: UInt32
    /// Its data as JSON; nil where it has none.
    public var details: String?
}

extension Connection {
    /// Listens to the monitors of QEMU guests.
    ///
    /// - Parameters:
    ///   - name: QEMU's name of the only events that are wanted; nil for all.
    ///   - capacity: events to keep for a slow reader; one more ends the sequence with an error.
    /// - Throws: error 3 where guests have no such monitor, 29 on a read-only connection.
    public func monitorEvents(
        named name: String? = nil, capacity: Int = 1024
    ) async throws(VirtError) -> EventSequence<QEMUMonitorEvent> {
        _ = try change("virConnectDomainQemuMonitorEventRegister")
        let pipe = EventPipe(of: QEMUMonitorEvent.self, capacity: capacity)
        let writer = pipe.writer
        let handler: @Sendable (MonitorEvent) -> Void = { [weak self] event in
            guard let self, name == nil || name == event.name else { return }
            writer.add(
                QEMUMonitorEvent(
                    domain: Domain(self, event.domain), name: event.name, seconds: event.seconds,
                    microseconds: event.microseconds, details: event.details))
        }
        if let remote {
            return pipe.sequence(of: self, cancel: try await remote.subscribeToMonitors(handler))
        }
        guard let source = hypervisor as? any MonitorEventSource else {
            throw .noSupport("virConnectDomainQemuMonitorEventRegister", domain: .qemu)
        }
        return pipe.sequence(of: self, cancel: source.subscribeToMonitors(handler))
    }
}
