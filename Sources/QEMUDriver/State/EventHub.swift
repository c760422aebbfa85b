import Synchronization
import VirtDriver

/// Hands events to everybody who asked for them, in one order for all.
final class EventHub: EventSource, Sendable {
    private struct State {
        var next: UInt64 = 0
        var handlers: [(id: UInt64, handler: EventHandler)] = []
    }

    private let state = Mutex(State())
    /// Held while handlers run, so that two events cannot overtake each other. Handlers may subscribe and cancel.
    private let order = Mutex(())

    func subscribe(_ handler: @escaping EventHandler) -> EventCancellation {
        let id = state.withLock { state in
            state.next += 1
            state.handlers.append((state.next, handler))
            return state.next
        }
        return { [self] in state.withLock { state in state.handlers.removeAll { $0.id == id } } }
    }

    func emit(_ event: DriverEvent) {
        order.withLock { _ in
            for (_, handler) in state.withLock({ $0.handlers }) { handler(event) }
        }
    }
}
