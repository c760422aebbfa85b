public import VirtError

/// Carries out the actions of plans. What an action needs beside its own fields (open sockets, tables) is the
/// executor's.
public protocol PlanExecutor<Action>: Sendable {
    associatedtype Action: StepAction

    func perform(_ action: Action) async throws(VirtError)

    /// Whether an action may be begun when the one in front of it, of which the same is true, has not ended yet: both
    /// go to a peer that executes them in order, and the later fails or does no harm where the earlier fails.
    func mayFollowAtOnce(_ action: Action) -> Bool

    /// Carries out actions of which ``mayFollowAtOnce(_:)`` is true, in their order.
    ///
    /// - Throws: the first failure, when none of them is under way any more.
    func perform(together actions: [Action]) async throws(VirtError)
}

extension PlanExecutor {
    public func mayFollowAtOnce(_ action: Action) -> Bool { false }

    public func perform(together actions: [Action]) async throws(VirtError) {
        for action in actions { try await perform(action) }
    }
}

/// How far a plan has come.
public struct PlanProgress: Hashable, Sendable {
    public var done: Int
    public var total: Int
    /// Summary of the step that begins now.
    public var step: String
    public var isUndoing: Bool
}

/// What became of a plan that ran to its end.
public struct PlanOutcome: Hashable, Sendable {
    /// Failures of steps after the point of no return. Their plan stays in the journal and is finished at the next
    /// start.
    public var leftover: [VirtError] = []
    /// The failure of an essential step after the point of no return, which has ended the plan.
    public var failure: VirtError?
}

/// Runs plans: steps in order, on failure everything back in reverse order.
public struct PlanEngine<Executor: PlanExecutor>: Sendable {
    public typealias Action = Executor.Action

    let executor: Executor
    let probe: PlanProbe?

    /// - Parameter probe: for tests; nil otherwise.
    public init(_ executor: Executor, probe: PlanProbe? = nil) {
        self.executor = executor
        self.probe = probe
    }

    /// Does one step, between the two moments at which it may be disturbed.
    private func perform(_ plan: Plan<Action>, _ index: Int) async throws(VirtError) {
        try probe?(PlanMoment(plan: plan.name, step: index, place: .before))
        try await executor.perform(plan.steps[index].action)
        try probe?(PlanMoment(plan: plan.name, step: index, place: .after))
    }

    /// The steps from `index` on that may be under way at the same time, of which each can be taken back.
    private func group(of plan: Plan<Action>, from index: Int) -> Range<Int> {
        let end = min(plan.commitPoint ?? plan.steps.count, plan.steps.count)
        guard executor.mayFollowAtOnce(plan.steps[index].action) else { return index..<(index + 1) }
        let behind = plan.steps[(index + 1)..<max(end, index + 1)].prefix {
            !$0.undo.isEmpty && executor.mayFollowAtOnce($0.action)
        }
        return index..<behind.endIndex
    }

    /// Does the steps of one group, with the same moments as if they were done one by one.
    private func perform(_ plan: Plan<Action>, _ group: Range<Int>) async throws(VirtError) {
        guard group.count > 1 else { return try await perform(plan, group.lowerBound) }
        for step in group { try probe?(PlanMoment(plan: plan.name, step: step, place: .before)) }
        try await executor.perform(together: group.map { plan.steps[$0].action })
        for step in group { try probe?(PlanMoment(plan: plan.name, step: step, place: .after)) }
    }

    /// Runs `plan`.
    ///
    /// Cancelling the task takes effect between two steps, as a failure does, up to the point of no return.
    ///
    /// - Parameter journal: nil for a plan of one step.
    /// - Throws: the error of the step that failed, after everything was taken back; error 78 when cancelled.
    @discardableResult
    public func run(
        _ plan: Plan<Action>, journal: (any JournalWriter<Action>)? = nil,
        progress: (@Sendable (PlanProgress) -> Void)? = nil
    ) async throws(VirtError) -> PlanOutcome {
        try journal?.append(.planned(plan), durable: true)
        let commit = plan.commitPoint ?? plan.steps.count
        var index = 0
        while index < min(commit, plan.steps.count) {
            let group = group(of: plan, from: index)
            do throws(VirtError) {
                if Task.isCancelled { throw VirtError(.operationAborted, "\(plan.name) of \(plan.title)") }
                progress?(PlanProgress(plan, index, undoing: false))
                // It says the same of the steps in front of it.
                try journal?.append(.started(step: group.upperBound - 1), durable: false)
                try await perform(plan, group)
                for step in group { try journal?.append(.done(step: step), durable: false) }
            } catch {
                // What failed may have happened in part. A cancelled caller must not cancel the undoing too.
                let last = group.upperBound - 1
                _ = await Task { await undo(plan, through: last, journal: journal, progress: progress) }.value
                throw error
            }
            index = group.upperBound
        }
        guard commit < plan.steps.count else {
            end(journal)
            return PlanOutcome()
        }
        do throws(VirtError) {
            try journal?.append(.started(step: commit), durable: false)
        } catch {
            _ = await Task { await undo(plan, through: commit - 1, journal: journal, progress: progress) }.value
            throw error
        }
        // A cancelled caller must not keep a plan from its end.
        return await Task { await finish(plan, from: commit, done: [], journal: journal, progress: progress) }.value
    }

    /// Brings a plan that an earlier process did not end to its end or back to its beginning.
    public func recover(
        _ interrupted: InterruptedPlan<Action>, journal: any JournalWriter<Action>
    ) async -> PlanOutcome {
        let plan = interrupted.plan
        switch interrupted.recovery {
        case .nothing:
            journal.close()
            return PlanOutcome()
        case .undo:
            let failures = await undo(
                plan, through: interrupted.started - 1, skipping: interrupted.undone, journal: journal, progress: nil)
            return PlanOutcome(leftover: failures)
        case .finish:
            let commit = plan.commitPoint ?? plan.steps.count
            return await finish(plan, from: commit, done: interrupted.done, journal: journal, progress: nil)
        }
    }

    /// Brings a plan that an earlier process did not end to its end, from wherever it was; steps that are done are not
    /// repeated. Where a step before the point of no return fails, everything is taken back. A plan that was being
    /// taken back already goes on with that.
    public func resume(
        _ interrupted: InterruptedPlan<Action>, journal: any JournalWriter<Action>
    ) async -> PlanOutcome {
        guard interrupted.recovery == .undo, interrupted.undone.isEmpty, !interrupted.isUndoing else {
            return await recover(interrupted, journal: journal)
        }
        let plan = interrupted.plan
        let commit = min(plan.commitPoint ?? plan.steps.count, plan.steps.count)
        for index in 0..<commit where !interrupted.done.contains(index) {
            do throws(VirtError) {
                try journal.append(.started(step: index), durable: false)
                try await perform(plan, index)
                try journal.append(.done(step: index), durable: false)
            } catch {
                let failures = await undo(plan, through: index, journal: journal, progress: nil)
                return PlanOutcome(leftover: failures + [error])
            }
        }
        try? journal.append(.started(step: commit), durable: false)
        return await finish(plan, from: commit, done: interrupted.done, journal: journal, progress: nil)
    }

    private func finish(
        _ plan: Plan<Action>, from commit: Int, done: Set<Int>, journal: (any JournalWriter<Action>)?,
        progress: (@Sendable (PlanProgress) -> Void)?
    ) async -> PlanOutcome {
        var outcome = PlanOutcome()
        for index in min(commit, plan.steps.count)..<plan.steps.count where !done.contains(index) {
            progress?(PlanProgress(plan, index, undoing: false))
            do throws(VirtError) {
                try await perform(plan, index)
                try journal?.append(.done(step: index), durable: false)
            } catch {
                outcome.leftover.append(error)
                guard let last = plan.lastEssentialStep, index <= last else { continue }
                outcome.failure = error
                end(journal)
                return outcome
            }
        }
        if outcome.leftover.isEmpty { end(journal) }
        return outcome
    }

    @discardableResult
    func undo(
        _ plan: Plan<Action>, through last: Int, skipping undone: Set<Int> = [],
        journal: (any JournalWriter<Action>)?, progress: (@Sendable (PlanProgress) -> Void)?
    ) async -> [VirtError] {
        // Where even this cannot be noted, recovery still decides for undoing, as the commit was not reached.
        try? journal?.append(.undoing, durable: false)
        var failures: [VirtError] = []
        for index in stride(from: last, through: 0, by: -1) where !undone.contains(index) {
            progress?(PlanProgress(plan, index, undoing: true))
            do throws(VirtError) {
                for action in plan.steps[index].undo { try await executor.perform(action) }
                try probe?(PlanMoment(plan: plan.name, step: index, place: .undone))
                try journal?.append(.undone(step: index), durable: false)
            } catch {
                failures.append(error)
            }
        }
        if failures.isEmpty { end(journal) }
        return failures
    }

    private func end(_ journal: (any JournalWriter<Action>)?) {
        try? journal?.append(.finished, durable: false)
        journal?.close()
    }
}

extension PlanProgress {
    init<Action>(_ plan: Plan<Action>, _ index: Int, undoing: Bool) {
        self.init(
            done: index, total: plan.steps.count, step: plan.steps[index].action.summary, isUndoing: undoing)
    }
}
