import CHostShims
import Glibc
import Synchronization
public import VirtError

/// One thread that waits, without ever polling, for the exit of any number of processes.
///
/// A pidfd becomes readable when its process ends, child or not. The thread sleeps in `epoll_wait` and calls what was
/// registered, within microseconds after the exit.
public final class ProcessWatcher: Sendable {
    private struct State {
        var next: UInt64 = 1
        var handlers: [UInt64: @Sendable () -> Void] = [:]
        var epoll: Int32 = -1
    }

    /// The watcher of this process; its thread starts with the first registration.
    public static let shared = ProcessWatcher()

    private let state = Mutex(State())

    private init() {}

    /// Calls `handler` once, on the watcher's thread, when the process behind `pidfd` has ended.
    ///
    /// The descriptor has to stay open until then. The handler must not block.
    ///
    /// - Throws: error 38 where the kernel refuses (out of descriptors, `/proc/sys/fs/epoll/max_user_watches`).
    public func watch(_ pidfd: borrowing Descriptor, _ handler: @escaping @Sendable () -> Void) throws(VirtError) {
        let number = pidfd.rawValue
        try state.withLock { (state) throws(VirtError) in
            if state.epoll < 0 { state.epoll = try start() }
            let token = state.next
            state.next += 1
            state.handlers[token] = handler
            guard apus_watch_add(state.epoll, number, token) == 0 else {
                let code = currentErrno()
                state.handlers[token] = nil
                throw .systemCall(code, "cannot watch a process")
            }
        }
    }

    private func start() throws(VirtError) -> Int32 {
        let epoll = apus_watch_create()
        guard epoll >= 0 else { throw .systemCall(currentErrno(), "cannot make an epoll descriptor") }
        let code = apus_start_thread({ _ in ProcessWatcher.shared.run() }, nil)
        guard code == 0 else {
            close(epoll)
            throw .systemCall(code, "cannot start the thread that watches processes")
        }
        return epoll
    }

    private func run() {
        let epoll = state.withLock { $0.epoll }
        var tokens = [UInt64](repeating: 0, count: 64)
        while true {
            let count = apus_watch_wait(epoll, &tokens, tokens.count)
            for token in tokens.prefix(count) {
                let handler = state.withLock { $0.handlers.removeValue(forKey: token) }
                handler?()
            }
        }
    }
}
