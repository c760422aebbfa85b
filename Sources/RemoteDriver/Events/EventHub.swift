import LibvirtProtocol
import Synchronization
import VirtDriver
import VirtError
import XDR

/// Hands the daemon's events to the subscribers of one connection, in the order of their arrival.
final class EventHub: Sendable {
    private struct State {
        var lastToken: UInt64 = 0
        var handlers: [(token: UInt64, kinds: Set<EventKind>?, handler: EventHandler)] = []
        var monitorHandlers: [(token: UInt64, handler: @Sendable (MonitorEvent) -> Void)] = []
        var closeHandlers: [(token: UInt64, handler: StreamEnded)] = []
        var ended: VirtError??
    }

    private let state = Mutex(State())

    /// - Parameter kinds: what the subscriber wants; nil for everything.
    func subscribe(_ kinds: Set<EventKind>?, _ handler: @escaping EventHandler) -> EventCancellation {
        let token = state.withLock { state in
            state.lastToken += 1
            state.handlers.append((state.lastToken, kinds, handler))
            return state.lastToken
        }
        return { [weak self] in self?.state.withLock { $0.handlers.removeAll { $0.token == token } } }
    }

    func subscribeToMonitors(_ handler: @escaping @Sendable (MonitorEvent) -> Void) -> EventCancellation {
        let token = state.withLock { state in
            state.lastToken += 1
            state.monitorHandlers.append((state.lastToken, handler))
            return state.lastToken
        }
        return { [weak self] in self?.state.withLock { $0.monitorHandlers.removeAll { $0.token == token } } }
    }

    /// Calls `handler` once when the connection is over, at once if it is already.
    func onEnd(_ handler: @escaping StreamEnded) -> EventCancellation {
        let (token, ended) = state.withLock { state -> (UInt64, VirtError??) in
            state.lastToken += 1
            if state.ended == nil { state.closeHandlers.append((state.lastToken, handler)) }
            return (state.lastToken, state.ended)
        }
        if let ended { handler(ended) }
        return { [weak self] in self?.state.withLock { $0.closeHandlers.removeAll { $0.token == token } } }
    }

    func handle(_ header: MessageHeader, _ body: [UInt8]) {
        if header.program == QEMUProcedure.program { return handleMonitorEvent(header, body) }
        guard header.program == RemoteProcedure.program, let procedure = RemoteProcedure(rawValue: header.procedure),
            let event = try? DriverEvent.decode(procedure, body)?.event
        else { return }
        let kind = event.kind
        let handlers = state.withLock { $0.handlers }
        for entry in handlers where entry.kinds?.contains(kind) != false { entry.handler(event) }
    }

    private func handleMonitorEvent(_ header: MessageHeader, _ body: [UInt8]) {
        guard header.procedure == QEMUProcedure.domainMonitorEvent.rawValue,
            let message = try? QEMUDomainMonitorEventMessage(xdr: body)
        else { return }
        let event = MonitorEvent(
            domain: message.dom, name: message.event, seconds: message.seconds, microseconds: message.micros,
            details: message.details)
        let handlers = state.withLock { $0.monitorHandlers }
        for entry in handlers { entry.handler(event) }
    }

    func connectionEnded(_ error: VirtError?) {
        let handlers = state.withLock { state in
            state.ended = .some(error)
            defer {
                state.closeHandlers = []
                state.handlers = []
                state.monitorHandlers = []
            }
            return state.closeHandlers
        }
        for entry in handlers { entry.handler(error) }
    }
}
