import VirtDriver
import VirtError

/// Where events are put as they come, for a reader in its own time.
struct EventPipe<Element: Sendable>: Sendable {
    /// The end at which events are put in. It does not keep the other end: who stops reading is not written for.
    struct Writer: Sendable {
        fileprivate let continuation: AsyncStream<Element>.Continuation
        fileprivate let outcome: EventOutcome
        fileprivate let capacity: Int

        func add(_ element: Element) {
            guard case .dropped = continuation.yield(element) else { return }
            outcome.set(
                VirtError(
                    code: .overflow, domain: .event, message: "more than \(capacity) events are waiting to be read",
                    cause: "the events came faster than they were read", cures: ["listen with a larger capacity"]))
            continuation.finish()
        }
    }

    let writer: Writer
    private let stream: AsyncStream<Element>

    /// - Parameter capacity: events to keep for a slow reader; one more ends the sequence with an error.
    init(of: Element.Type, capacity: Int) {
        let capacity = max(1, capacity)
        let (stream, continuation) = AsyncStream.makeStream(
            of: Element.self, bufferingPolicy: .bufferingOldest(capacity))
        self.stream = stream
        writer = Writer(continuation: continuation, outcome: EventOutcome(), capacity: capacity)
    }

    /// The reader's end, which lasts as long as the connection.
    func sequence(of connection: Connection, cancel: @escaping EventCancellation) -> EventSequence<Element> {
        let (outcome, continuation) = (writer.outcome, writer.continuation)
        let forget = connection.onEnd { error in
            if let error { outcome.set(error) }
            continuation.finish()
        }
        continuation.onTermination = { _ in
            cancel()
            forget()
        }
        return EventSequence(stream: stream, outcome: outcome)
    }
}
