import Synchronization

/// Collects texts from a function that may be called from anywhere.
final class EventBox: Sendable {
    private let state = Mutex<[String]>([])

    func add(_ text: String) { state.withLock { $0.append(text) } }

    var texts: [String] { state.withLock { $0 } }
}
