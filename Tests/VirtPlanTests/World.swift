import Synchronization
import VirtError
import VirtPlan

/// Sets and clears keys of an imaginary world.
enum WorldAction: StepAction {
    case set(String)
    case clear(String)

    var summary: String {
        switch self {
        case .set(let key): "set \(key)"
        case .clear(let key): "clear \(key)"
        }
    }
}

/// Everything that happened, in order: what stood in the journal and what was done to the world.
enum Trace: Sendable {
    case entry(JournalEntry<WorldAction>)
    case effect(WorldAction)
}

/// A world in memory whose every change is recorded, so that a crash can be imagined between any two of them.
final class World: PlanExecutor, JournalWriter, Sendable {
    typealias Action = WorldAction

    struct State {
        var keys: Set<String>
        var trace: [Trace] = []
        var calls = 0
        var closed = false
    }

    let state: Mutex<State>
    /// The number of the call of `perform` that fails, and whether its effect takes place before it does.
    let failure: (call: Int, after: Bool)?
    /// Whether actions are sent all at once, to be executed in order whatever becomes of the ones in front.
    let isPipelined: Bool

    init(_ keys: Set<String> = [], failure: (call: Int, after: Bool)? = nil, isPipelined: Bool = false) {
        state = Mutex(State(keys: keys))
        self.failure = failure
        self.isPipelined = isPipelined
    }

    var keys: Set<String> { state.withLock { $0.keys } }
    var trace: [Trace] { state.withLock { $0.trace } }
    var isClosed: Bool { state.withLock { $0.closed } }

    func perform(_ action: WorldAction) async throws(VirtError) {
        let fails = state.withLock { state in
            state.calls += 1
            let fails = state.calls == failure?.call
            if !fails || failure?.after == true {
                Self.apply(action, to: &state.keys)
                state.trace.append(.effect(action))
            }
            return fails
        }
        if fails { throw VirtError(.operationFailed, action.summary) }
    }

    func mayFollowAtOnce(_ action: WorldAction) -> Bool { isPipelined }

    func perform(together actions: [WorldAction]) async throws(VirtError) {
        var first: VirtError?
        for action in actions {
            do throws(VirtError) {
                try await perform(action)
            } catch {
                first = first ?? error
            }
        }
        if let first { throw first }
    }

    func append(_ entry: JournalEntry<WorldAction>, durable: Bool) throws(VirtError) {
        state.withLock { $0.trace.append(.entry(entry)) }
    }

    func close() { state.withLock { $0.closed = true } }

    static func apply(_ action: WorldAction, to keys: inout Set<String>) {
        switch action {
        case .set(let key): keys.insert(key)
        case .clear(let key): keys.remove(key)
        }
    }
}

/// A plan of `count` steps on keys k0, k1 ...: even ones are set, odd ones, which exist before, are cleared.
func samplePlan(count: Int, commit: Int?) -> (plan: Plan<WorldAction>, before: Set<String>, after: Set<String>) {
    var plan = Plan<WorldAction>("sample", subject: "world", title: "world")
    var before: Set<String> = ["other"]
    var after = before
    for index in 0..<count {
        if index == commit { plan.commit() }
        let key = "k\(index)"
        if index % 2 == 0 {
            plan.add(.set(key), undo: .clear(key))
            after.insert(key)
        } else {
            plan.add(.clear(key), undo: .set(key))
            before.insert(key)
        }
    }
    return (plan, before, after)
}
