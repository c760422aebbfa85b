/// What an operation will do: its steps in order, decided before the first of them is taken.
public struct Plan<Action: StepAction>: Codable, Hashable, Sendable {
    /// The operation, for example `start`.
    public var name: String
    /// What it is done to, for example the domain's UUID.
    public var subject: String
    /// The subject's name for people.
    public var title: String
    public var steps: [Step<Action>]
    /// How many steps can still be taken back. Once the step with this index has begun, an interrupted plan is
    /// finished instead; nil means that every step can be taken back.
    public var commitPoint: Int?
    /// A step up to this one that fails beyond the point of no return ends the plan, and whoever asked for it is told.
    /// After others the rest is still done, and what has failed once more at the next start.
    public var lastEssentialStep: Int?
    /// What whoever asks for an explanation should know beside the steps. Not part of the journal.
    public var notes: [String] = []

    private enum CodingKeys: String, CodingKey {
        case name, subject, title, steps, commitPoint, lastEssentialStep
    }

    public init(
        _ name: String, subject: String, title: String, steps: [Step<Action>] = [], commitPoint: Int? = nil
    ) {
        self.name = name
        self.subject = subject
        self.title = title
        self.steps = steps
        self.commitPoint = commitPoint
    }

    /// Appends a step that can be taken back.
    public mutating func add(_ action: Action, undo: Action...) {
        steps.append(Step(action, undo: undo))
    }

    /// Makes the next step to be added the one after which the plan is only ever finished.
    public mutating func commit() {
        if commitPoint == nil { commitPoint = steps.count }
    }

    /// Whether an interruption could leave something half done, so that the plan has to be journalled.
    ///
    /// A single action either took place or did not.
    public var needsJournal: Bool { steps.count > 1 }
}
