import LibvirtProtocol
import Synchronization
import VirtDriver
import VirtError
import XDR

/// Hands the daemon's events to the subscribers of one connection, in the order of their arrival.
///
/// Handlers are let go of outside the lock: with the last reference to one may go what cancels its subscription.
final class EventHub: Sendable {
    private struct State {
        var lastToken: UInt64 = 0
        var handlers: [(token: UInt64, handler: Subscription)] = []
        var monitorHandlers: [(token: UInt64, handler: @Sendable (MonitorEvent) -> Void)] = []
        var closeHandlers: [(token: UInt64, handler: StreamEnded)] = []
        var ended: VirtError??
    }

    private struct Subscription: Sendable {
        /// What the subscriber wants; nil for everything.
        let kinds: Set<EventKind>?
        let handler: EventHandler
    }

    private let state = Mutex(State())

    /// - Parameter kinds: what the subscriber wants; nil for everything.
    func subscribe(_ kinds: Set<EventKind>?, _ handler: @escaping EventHandler) -> EventCancellation {
        let token = state.withLock { state in
            state.lastToken += 1
            state.handlers.append((state.lastToken, Subscription(kinds: kinds, handler: handler)))
            return state.lastToken
        }
        return { [weak self] in _ = self?.state.withLock { Self.take(token, from: &$0.handlers) } }
    }

    func subscribeToMonitors(_ handler: @escaping @Sendable (MonitorEvent) -> Void) -> EventCancellation {
        let token = state.withLock { state in
            state.lastToken += 1
            state.monitorHandlers.append((state.lastToken, handler))
            return state.lastToken
        }
        return { [weak self] in _ = self?.state.withLock { Self.take(token, from: &$0.monitorHandlers) } }
    }

    /// Calls `handler` once when the connection is over, at once if it is already.
    func onEnd(_ handler: @escaping StreamEnded) -> EventCancellation {
        let (token, ended) = state.withLock { state -> (UInt64, VirtError??) in
            state.lastToken += 1
            if state.ended == nil { state.closeHandlers.append((state.lastToken, handler)) }
            return (state.lastToken, state.ended)
        }
        if let ended { handler(ended) }
        return { [weak self] in _ = self?.state.withLock { Self.take(token, from: &$0.closeHandlers) } }
    }

    func handle(_ header: MessageHeader, _ body: [UInt8]) {
        if header.program == QEMUProcedure.program { return handleMonitorEvent(header, body) }
        guard header.program == RemoteProcedure.program, let procedure = RemoteProcedure(rawValue: header.procedure),
            let event = try? DriverEvent.decode(procedure, body)?.event
        else { return }
        let kind = event.kind
        let handlers = state.withLock { $0.handlers }
        for (_, entry) in handlers where entry.kinds?.contains(kind) != false { entry.handler(event) }
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
        let last = state.withLock { state in
            state.ended = .some(error)
            defer {
                state.closeHandlers = []
                state.handlers = []
                state.monitorHandlers = []
            }
            return (state.closeHandlers, state.handlers, state.monitorHandlers)
        }
        for entry in last.0 { entry.handler(error) }
    }

    private static func take<Handler>(
        _ token: UInt64, from handlers: inout [(token: UInt64, handler: Handler)]
    ) -> Handler? {
        guard let index = handlers.firstIndex(where: { $0.token == token }) else { return nil }
        return handlers.remove(at: index).handler
    }
}
