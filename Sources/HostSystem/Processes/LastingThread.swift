import Glibc
import Synchronization

/// A thread that lives as long as the process.
///
/// The kernel sends `PR_SET_PDEATHSIG`'s signal when the *thread* ends that started a child, and those that run tasks end
/// when there is nothing to do.
final class LastingThread: Sendable {
    static let shared = LastingThread()

    private let queue = Mutex<[@Sendable () -> Void]>([])
    /// Counts what is queued.
    private nonisolated(unsafe) let queued = UnsafeMutablePointer<sem_t>.allocate(capacity: 1)

    private init() {
        sem_init(queued, 0, 0)
        var thread = pthread_t()
        let result = pthread_create(
            &thread, nil,
            { argument in
                guard let argument else { return nil }
                let lasting = Unmanaged<LastingThread>.fromOpaque(argument).takeUnretainedValue()
                while true {
                    while sem_wait(lasting.queued) != 0 {}
                    let work = lasting.queue.withLock { $0.isEmpty ? nil : $0.removeFirst() }
                    work?()
                }
            }, Unmanaged.passRetained(self).toOpaque())
        if result == 0 { pthread_detach(thread) }
    }

    /// Runs `body` on the thread and waits for its end.
    func run<Value: Sendable, Failure>(
        _ body: @escaping @Sendable () throws(Failure) -> Value
    ) throws(Failure) -> Value {
        let slot = Slot<Result<Value, Failure>>()
        queue.withLock { queue in
            queue.append {
                do throws(Failure) {
                    slot.fill(.success(try body()))
                } catch {
                    slot.fill(.failure(error))
                }
            }
        }
        sem_post(queued)
        return try slot.take().get()
    }
}

/// What one thread waits for and another one brings.
private final class Slot<Value: Sendable>: Sendable {
    private let value = Mutex<Value?>(nil)
    private nonisolated(unsafe) let filled = UnsafeMutablePointer<sem_t>.allocate(capacity: 1)

    init() { sem_init(filled, 0, 0) }

    deinit {
        sem_destroy(filled)
        filled.deallocate()
    }

    func fill(_ new: Value) {
        value.withLock { $0 = new }
        sem_post(filled)
    }

    func take() -> Value {
        while true {
            if sem_wait(filled) == 0, let value = value.withLock({ $0 }) { return value }
        }
    }
}
