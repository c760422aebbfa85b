import Glibc
import LibvirtTransport
import Synchronization
import VirtDriver
import VirtError

/// Collects what a driver hands over besides its reply; the session sends it once the call has succeeded.
final class SessionExchange: CallExchange {
    /// A descriptor that a call wants to be a stream.
    struct StreamRequest: Sendable {
        let descriptor: DescriptorSet
        let readable: Bool
        let writable: Bool
        let failure: StreamFailure
    }

    private struct State {
        var stream: StreamRequest?
        var descriptors: [Int32] = []
    }

    private let opensStream: Bool
    private let state = Mutex(State())
    private let failure = StreamFailure()

    init(opensStream: Bool) {
        self.opensStream = opensStream
    }

    deinit {
        // What was not taken belongs to nobody else.
        for descriptor in state.withLock({ $0.descriptors }) { _ = close(descriptor) }
    }

    func openStream(descriptor: Int32, readable: Bool, writable: Bool) throws(VirtError) {
        let request = StreamRequest(
            descriptor: DescriptorSet(owning: [descriptor]), readable: readable, writable: writable,
            failure: failure)
        guard opensStream else {
            throw VirtError(.invalidStream, "a call that opens a stream", cause: "the procedure carries no stream")
        }
        state.withLock { $0.stream = request }
    }

    func failStream(_ error: VirtError, then done: @escaping @Sendable () -> Void) {
        failure.report(error, then: done)
    }

    func returnDescriptor(_ descriptor: Int32) throws(VirtError) {
        state.withLock { $0.descriptors.append(descriptor) }
    }

    /// The stream that the call opened, if any.
    func takeStream() -> StreamRequest? {
        state.withLock { state in
            defer { state.stream = nil }
            return state.stream
        }
    }

    /// The descriptors to send with the reply.
    func takeDescriptors() -> DescriptorSet? {
        let numbers = state.withLock { state in
            defer { state.descriptors = [] }
            return state.descriptors
        }
        return numbers.isEmpty ? nil : DescriptorSet(owning: numbers)
    }
}

/// Brings a driver's wish to break a stream off to the session, whichever of the two is first.
final class StreamFailure: Sendable {
    typealias Handler = @Sendable (VirtError, @escaping @Sendable () -> Void) -> Void

    private struct State {
        var handler: Handler?
        var waiting: (VirtError, @Sendable () -> Void)?
    }

    private let state = Mutex(State())

    func report(_ error: VirtError, then done: @escaping @Sendable () -> Void) {
        let handler = state.withLock { state in
            if state.handler == nil { state.waiting = (error, done) }
            return state.handler
        }
        handler?(error, done)
    }

    /// The session listens from here on.
    func listen(_ handler: @escaping Handler) {
        let waiting = state.withLock { state in
            state.handler = handler
            defer { state.waiting = nil }
            return state.waiting
        }
        if let waiting { handler(waiting.0, waiting.1) }
    }
}
