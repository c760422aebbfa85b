/// One line of a journal.
public enum JournalEntry<Action: StepAction>: Codable, Hashable, Sendable {
    /// The first line: the whole plan, on disk before anything is done.
    case planned(Plan<Action>)
    case started(step: Int)
    case done(step: Int)
    /// The steps are being taken back from here on.
    case undoing
    case undone(step: Int)
    /// The last line: nothing is left to do.
    case finished
}

extension JournalEntry {
    /// The line that a journal holds for it, as JSON, without the end of the line. What comes with every step is put
    /// together by hand: that takes a hundredth of an encoder's time.
    var line: [UInt8] {
        let text =
            switch self {
            case .planned: PlanJSON.string(self)
            case .started(let step): #"{"started":{"step":\#(step)}}"#
            case .done(let step): #"{"done":{"step":\#(step)}}"#
            case .undoing: #"{"undoing":{}}"#
            case .undone(let step): #"{"undone":{"step":\#(step)}}"#
            case .finished: #"{"finished":{}}"#
            }
        return Array(text.utf8)
    }
}

/// What a journal says about a plan that did not come to its end.
public struct InterruptedPlan<Action: StepAction>: Hashable, Sendable {
    public var plan: Plan<Action>
    /// Steps that were begun, done or not.
    public var started: Int = 0
    public var done: Set<Int> = []
    public var undone: Set<Int> = []
    public var isUndoing = false
    public var isFinished = false

    /// Reads entries in order; nil where the first is no plan.
    public init?(_ entries: [JournalEntry<Action>]) {
        guard case .planned(let plan)? = entries.first else { return nil }
        self.plan = plan
        for entry in entries.dropFirst() {
            switch entry {
            case .planned: continue
            case .started(let step): started = max(started, min(step, plan.steps.count - 1) + 1)
            case .done(let step): done.insert(step)
            case .undoing: isUndoing = true
            case .undone(let step): undone.insert(step)
            case .finished: isFinished = true
            }
        }
    }

    /// What recovery does with it.
    public enum Recovery: Hashable, Sendable {
        case nothing
        /// Take back what was begun.
        case undo
        /// Do what is left: the point of no return was passed.
        case finish
    }

    public var recovery: Recovery {
        if isFinished { return .nothing }
        if !isUndoing, let commit = plan.commitPoint, started > commit { return .finish }
        return .undo
    }
}
