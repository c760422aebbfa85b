import Synchronization

/// Collects the explanations of the calls made inside ``Connection/explain(_:)``.
final class Explanation: Sendable {
    @TaskLocal static var collector: Explanation?

    private let state = Mutex<[String]>([])

    func add(_ text: String) {
        state.withLock { $0.append(text) }
    }

    var texts: [String] { state.withLock { $0 } }
}
