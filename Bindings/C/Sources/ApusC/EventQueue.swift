import Apus
import Dispatch
import Synchronization

/// Lifecycle events between the task that listens and the threads that ask.
final class EventQueue: Sendable {
    private struct State {
        var waiting: [String] = []
        var error: VirtError?
        var listener: Task<Void, Never>?
    }

    private let state = Mutex(State())
    private let arrived = DispatchSemaphore(value: 0)

    var isListening: Bool { state.withLock { $0.listener != nil } }

    func listen(to events: DomainEvents) {
        let task = Task { [weak self] in
            do throws(VirtError) {
                var iterator = events.makeAsyncIterator()
                while let event = try await iterator.next() {
                    guard case .lifecycle(let change) = event.change else { continue }
                    self?.add("\(event.domain.uuid) \(change.kind.number)")
                }
            } catch {
                self?.state.withLock { $0.error = error }
                self?.arrived.signal()
            }
        }
        state.withLock { $0.listener = task }
    }

    private func add(_ event: String) {
        state.withLock { $0.waiting.append(event) }
        arrived.signal()
    }

    /// The next event; nil when there was none in time.
    ///
    /// - Throws: what ended the listening.
    func next(within milliseconds: Int32) throws(VirtError) -> String? {
        guard arrived.wait(timeout: .now() + .milliseconds(Int(max(0, milliseconds)))) == .success else { return nil }
        let (event, error) = state.withLock { state in
            (state.waiting.isEmpty ? nil : state.waiting.removeFirst(), state.error)
        }
        if let event { return event }
        // The end stays the end, for every later call.
        arrived.signal()
        if let error { throw error }
        return nil
    }

    func stop() {
        state.withLock { $0.listener }?.cancel()
    }
}

extension DomainLifecycleEvent.Kind {
    /// libvirt's number (`virDomainEventType`).
    fileprivate var number: Int32 {
        let known: [DomainLifecycleEvent.Kind] = [
            .defined, .undefined, .started, .suspended, .resumed, .stopped, .shutdown, .suspendedByGuest, .crashed,
        ]
        if case .unknown(let value) = self { return value }
        return Int32(clamping: known.firstIndex(of: self) ?? 0)
    }
}
