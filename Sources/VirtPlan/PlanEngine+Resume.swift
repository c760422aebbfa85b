public import VirtError

/// Plans that people carry on with: a step that fails leaves everything as it is, and the next call goes on with it.
extension PlanEngine {
    /// Does the steps that are not done yet, in order, up to the first that fails.
    ///
    /// - Parameters:
    ///   - done: steps that an earlier call has done.
    ///   - journal: holds the plan already; closed when the last step is done.
    /// - Throws: the error of the step that failed; error 78 when the task was cancelled between two steps.
    public func advance(
        _ plan: Plan<Action>, done: Set<Int>, journal: any JournalWriter<Action>,
        progress: ((PlanProgress) -> Void)? = nil
    ) async throws(VirtError) {
        for index in plan.steps.indices where !done.contains(index) {
            if Task.isCancelled { throw VirtError(.operationAborted, "\(plan.name) of \(plan.title)") }
            progress?(PlanProgress(plan, index, undoing: false))
            try journal.append(.started(step: index), durable: true)
            try await executor.perform(plan.steps[index].action)
            try journal.append(.done(step: index), durable: true)
        }
        try journal.append(.finished, durable: false)
        journal.close()
    }

    /// Takes back everything that was begun, the last first.
    ///
    /// - Returns: the failures; with any, the journal stays for another attempt.
    public func retreat(
        _ interrupted: InterruptedPlan<Action>, journal: any JournalWriter<Action>
    ) async -> [VirtError] {
        await undo(
            interrupted.plan, through: interrupted.started - 1, skipping: interrupted.undone, journal: journal,
            progress: nil)
    }
}
