/// The form of a plan for people and programs that ask what would be done (`--explain`).
struct PlanDescription<Action: StepAction>: Encodable {
    struct StepDescription: Encodable {
        var summary: String
        var action: Action
        var undo: [String]
        var canBeUndone: Bool
    }

    var operation: String
    var subject: String
    var title: String
    var steps: [StepDescription]
    /// Left out where there are none.
    var notes: [String]?

    init(_ plan: Plan<Action>) {
        operation = plan.name
        subject = plan.subject
        title = plan.title
        notes = plan.notes.isEmpty ? nil : plan.notes
        steps = plan.steps.enumerated().map { index, step in
            StepDescription(
                summary: step.action.summary, action: step.action, undo: step.undo.map(\.summary),
                canBeUndone: plan.commitPoint.map { index < $0 } ?? true)
        }
    }
}

extension Plan {
    /// The plan as JSON: operation, subject, title, and of every step a summary, the action and its undo.
    public func explanation() -> String {
        PlanJSON.string(PlanDescription(self))
    }
}
