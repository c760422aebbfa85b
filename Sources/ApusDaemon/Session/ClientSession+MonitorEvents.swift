import LibvirtProtocol
import LibvirtTransport
import NIOCore
import VirtDriver
import VirtError
import XDR

/// Events of guests' QEMU, forwarded as they are.
extension ClientSession {
    func qemuConnectDomainMonitorEventRegister(
        _ context: CallContext, dom: DomainReference?, event: String?, flags: UInt32
    ) async throws(VirtError) -> Int32 {
        guard let drivers else { throw .hypervisorNotOpen }
        guard let source = drivers.hypervisor as? any MonitorEventSource else {
            throw .noSupport("virConnectDomainQemuMonitorEventRegister")
        }
        let isFirst = monitorEvents.isEmpty
        // Monitor events share the numbers of domain events.
        let id = events.reserve(.domain)
        try monitorEvents.add(id: id, domain: dom?.uuid, event: event, flags: flags)
        if isFirst, !listensToMonitors {
            listensToMonitors = true
            let loop = channel.eventLoop
            cancelEvents.append(
                source.subscribeToMonitors { [weak self] event in
                    loop.execute { [weak self] in self?.assumeIsolated { $0.deliver(event) } }
                })
        }
        return id
    }

    func qemuConnectDomainMonitorEventDeregister(
        _ context: CallContext, callbackID: Int32
    ) async throws(VirtError) {
        guard drivers != nil else { throw .hypervisorNotOpen }
        guard monitorEvents.remove(id: callbackID) else {
            throw VirtError(.internalError, "qemu monitor event \(callbackID) not registered", domain: .rpc)
        }
    }

    private func deliver(_ event: MonitorEvent) {
        ifHeard(Permission("domain", "getattr"), event.domain) { [weak self] in
            self?.assumeIsolated { $0.send(event) }
        }
    }

    private func send(_ event: MonitorEvent) {
        for id in monitorEvents.callbacks(for: event) {
            let message = QEMUDomainMonitorEventMessage(
                callbackID: id, dom: event.domain, event: event.name, seconds: event.seconds,
                micros: event.microseconds, details: event.details)
            guard let body = try? message.xdr() else { continue }
            let header = MessageHeader(
                program: QEMUProcedure.program, procedure: QEMUProcedure.domainMonitorEvent.rawValue, kind: .event,
                serial: 0)
            sendEvent(Frame(header: header, payload: body))
        }
    }
}
