import Synchronization
import VirtDriver

/// Hands values to everybody who asked for them, in one order for all.
final class Broadcast<Value: Sendable>: Sendable {
    typealias Handler = @Sendable (Value) -> Void

    private struct State {
        var next: UInt64 = 0
        var handlers: [(id: UInt64, handler: Handler)] = []
    }

    private let state = Mutex(State())
    /// Held while handlers run, so that two values cannot overtake each other. Handlers may subscribe and cancel.
    private let order = Mutex(())

    func subscribe(_ handler: @escaping Handler) -> EventCancellation {
        let id = state.withLock { state in
            state.next += 1
            state.handlers.append((state.next, handler))
            return state.next
        }
        return { [self] in state.withLock { state in state.handlers.removeAll { $0.id == id } } }
    }

    func emit(_ value: Value) {
        order.withLock { _ in
            for (_, handler) in state.withLock({ $0.handlers }) { handler(value) }
        }
    }

    /// Whether anybody listens: what is costly to make need not be made for nobody.
    var isHeard: Bool { state.withLock { !$0.handlers.isEmpty } }
}

/// The events of libvirt's API.
typealias EventHub = Broadcast<DriverEvent>

extension Broadcast: EventSource where Value == DriverEvent {}
