import CHostShims
import Glibc
import Synchronization
public import VirtError

/// A process that we started, or found again after a restart, held by its pidfd.
///
/// Signals and the exit go through the pidfd, so they can never reach another process that got the same number.
/// Letting go of this object neither ends the process nor stops the watching: a child is always collected.
public final class ChildProcess: Sendable {
    public let pid: Int32
    /// What to store in order to ``adopt(_:)`` the process later.
    public let identity: ProcessIdentity
    private let pidfd: Descriptor
    private let isChild: Bool
    private let state = Mutex(State())

    private struct State {
        var exit: ProcessExit?
        var next: UInt64 = 0
        var waiting: [UInt64: CheckedContinuation<ProcessExit?, Never>] = [:]
        var handlers: [@Sendable (ProcessExit) -> Void] = []
    }

    init(pid: Int32, pidfd: consuming Descriptor, isChild: Bool, identity: ProcessIdentity? = nil) throws(VirtError) {
        self.pid = pid
        self.isChild = isChild
        self.pidfd = pidfd
        if let identity {
            self.identity = identity
        } else {
            // A child that is not collected yet has its entry under /proc even when it has ended.
            self.identity = try ProcessIdentity.current(of: pid)
        }
        try ProcessWatcher.shared.watch(self.pidfd) { self.ended() }
    }

    /// Finds a process again that an earlier run of this program started.
    ///
    /// - Returns: nil where that process is gone, even if another one has its number now.
    /// - Throws: error 38 for anything but "no such process".
    public static func adopt(_ identity: ProcessIdentity) throws(VirtError) -> ChildProcess? {
        guard identity.pid > 0 else { return nil }
        let number = apus_pidfd_open(identity.pid)
        guard number >= 0 else {
            let code = currentErrno()
            // EINVAL: the number belongs to a thread of another process.
            if code == ESRCH || code == EINVAL { return nil }
            throw .systemCall(code, "cannot open process \(identity.pid)")
        }
        let pidfd = Descriptor(owning: number)
        // Read after the pidfd was opened: a match proves that the descriptor is that process's.
        guard let current = try? ProcessIdentity.current(of: identity.pid), current == identity else { return nil }
        return try ChildProcess(pid: identity.pid, pidfd: pidfd, isChild: false, identity: identity)
    }

    /// How the process ended; nil while it runs.
    public var exit: ProcessExit? {
        state.withLock { $0.exit }
    }

    /// Sends a signal to exactly this process.
    ///
    /// - Returns: false where it has ended already.
    /// - Throws: error 38, for example with EPERM.
    @discardableResult
    public func send(signal: Int32) throws(VirtError) -> Bool {
        if apus_pidfd_send_signal(pidfd.rawValue, signal) == 0 { return true }
        let code = currentErrno()
        if code == ESRCH { return false }
        throw .systemCall(code, "cannot send signal \(signal) to process \(pid)")
    }

    /// Calls `handler` when the process has ended: at once, on this thread, if it has already; else on the watcher's
    /// thread, where it must not block.
    public func onExit(_ handler: @escaping @Sendable (ProcessExit) -> Void) {
        let exit = state.withLock { state -> ProcessExit? in
            if state.exit == nil { state.handlers.append(handler) }
            return state.exit
        }
        if let exit { handler(exit) }
    }

    /// Waits for the end of the process.
    ///
    /// - Returns: nil when the waiting task was cancelled; the process is not touched by that.
    public func waitForExit() async -> ProcessExit? {
        let ticket = state.withLock { state in
            state.next += 1
            return state.next
        }
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let (resume, value) = state.withLock { state -> (Bool, ProcessExit?) in
                    if let exit = state.exit { return (true, exit) }
                    if Task.isCancelled { return (true, nil) }
                    state.waiting[ticket] = continuation
                    return (false, nil)
                }
                if resume { continuation.resume(returning: value) }
            }
        } onCancel: {
            state.withLock { $0.waiting.removeValue(forKey: ticket) }?.resume(returning: nil)
        }
    }

    /// Waits for the end of the process for at most `limit`.
    ///
    /// - Returns: nil when it still runs then, or when the waiting task was cancelled.
    public func waitForExit(within limit: Duration) async -> ProcessExit? {
        await withTaskGroup(of: ProcessExit?.self) { group in
            group.addTask { await self.waitForExit() }
            group.addTask {
                try? await Task.sleep(for: limit)
                return nil
            }
            let first = await group.next() ?? nil
            group.cancelAll()
            return first
        }
    }

    private func ended() {
        var result = ProcessExit.unknown
        if isChild {
            var value: Int32 = 0
            var dumped: Int32 = 0
            switch apus_exit_kind(rawValue: UInt32(apus_pidfd_collect(pidfd.rawValue, &value, &dumped))) {
            case APUS_EXIT_CODE: result = .code(value)
            case APUS_EXIT_SIGNAL: result = .signal(value, coreDumped: dumped != 0)
            default: break
            }
        }
        let (waiting, handlers) = state.withLock { state in
            state.exit = result
            defer {
                state.waiting = [:]
                state.handlers = []
            }
            return (state.waiting.values.map { $0 }, state.handlers)
        }
        for continuation in waiting { continuation.resume(returning: result) }
        for handler in handlers { handler(result) }
    }
}
