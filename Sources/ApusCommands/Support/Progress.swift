import Glibc
import Synchronization

/// Shows on a terminal that something long is under way: what, and for how many seconds. Silent elsewhere, and silent
/// for what takes less than a second.
final class Progress: Sendable {
    private let task: Mutex<Task<Void, Never>?>

    init(_ what: String) {
        guard StandardStream.error.isTerminal else {
            task = Mutex(nil)
            return
        }
        task = Mutex(
            Task {
                var seconds = 0
                while true {
                    do {
                        try await Task.sleep(for: .seconds(1))
                    } catch {
                        break
                    }
                    seconds += 1
                    StandardStream.error.write("\r\(what) ... \(seconds) s")
                }
                if seconds > 0 { StandardStream.error.write("\r\u{1b}[K") }
            })
    }

    func finish() {
        task.withLock { task in
            task?.cancel()
            task = nil
        }
    }
}
