import Synchronization
import VirtDriver

/// Passes events on to those who listen, in order.
final class EventHub: Sendable {
    private struct State {
        var handlers: [(id: UInt64, handler: EventHandler)] = []
        var nextID: UInt64 = 0
    }

    private let state = Mutex(State())

    func subscribe(_ handler: @escaping EventHandler) -> EventCancellation {
        let id = state.withLock { state in
            state.nextID += 1
            state.handlers.append((state.nextID, handler))
            return state.nextID
        }
        return { self.state.withLock { state in state.handlers.removeAll { $0.id == id } } }
    }

    func send(_ event: DriverEvent) {
        for (_, handler) in state.withLock({ $0.handlers }) { handler(event) }
    }

    func removeAll() {
        state.withLock { $0.handlers = [] }
    }
}
