import Testing
import VirtError
import VirtPlan

/// Shapes of plans: number of steps and point of no return.
private let shapes: [(Int, Int?)] = (0...6).flatMap { count in [(count, nil)] + (0...count).map { (count, $0) } }

struct PlanEngineTests {
    @Test(arguments: shapes)
    func runsToTheEnd(count: Int, commit: Int?) async throws {
        let (plan, before, after) = samplePlan(count: count, commit: commit)
        let world = World(before)
        let outcome = try await PlanEngine(world).run(plan, journal: world)
        #expect(world.keys == after)
        #expect(outcome.leftover.isEmpty)
        #expect(world.isClosed)
    }

    @Test(arguments: shapes, [false, true])
    func failureAtAnyStepEndsBeforeOrIsFinishedLater(shape: (Int, Int?), afterEffect: Bool) async throws {
        let (plan, before, after) = samplePlan(count: shape.0, commit: shape.1)
        for (step, pipelined) in (0..<plan.steps.count).flatMap({ [($0, false), ($0, true)] }) {
            let world = World(before, failure: (step + 1, afterEffect), isPipelined: pipelined)
            if step < plan.commitPoint ?? plan.steps.count {
                await #expect(throws: VirtError(.operationFailed, plan.steps[step].action.summary)) {
                    try await PlanEngine(world).run(plan, journal: world)
                }
                #expect(world.keys == before)
                #expect(world.isClosed)
            } else {
                let outcome = try await PlanEngine(world).run(plan, journal: world)
                #expect(outcome.leftover.count == 1)
                #expect(!world.isClosed)
                // The next start does what is left.
                let (keys, closed) = await recover(world.keys, world.trace)
                #expect(keys == after)
                #expect(closed)
            }
        }
    }

    @Test(arguments: shapes)
    func crashAnywhereIsRecovered(count: Int, commit: Int?) async throws {
        let (plan, before, after) = samplePlan(count: count, commit: commit)
        for failure in [nil] + (0..<count).flatMap({ [($0 + 1, false), ($0 + 1, true)] }) {
            for pipelined in [false, true] {
                let world = World(before, failure: failure, isPipelined: pipelined)
                _ = try? await PlanEngine(world).run(plan, journal: world)
                await checkEveryCrash(world.trace, start: before, allowed: [before, after], depth: 2)
            }
        }
    }

    @Test("Steps that may follow at once are begun together, one that cannot be taken back only as the first of them")
    func groups() async throws {
        var plan = Plan<WorldAction>("sample", subject: "world", title: "world")
        plan.add(.set("a"))
        plan.add(.set("b"), undo: .clear("b"))
        plan.add(.set("c"))
        plan.add(.set("d"), undo: .clear("d"))
        plan.commit()
        plan.add(.set("e"), undo: .clear("e"))
        let world = World(isPipelined: true)
        try await PlanEngine(world).run(plan, journal: world)
        let started = world.trace.compactMap { event -> Int? in
            if case .entry(.started(let step)) = event { step } else { nil }
        }
        #expect(started == [1, 3, 4])
        #expect(world.keys == ["a", "b", "c", "d", "e"])
    }

    @Test("A plan that is resumed comes to its end from wherever it was", arguments: [nil, 0, 2, 4] as [Int?])
    func resumes(commit: Int?) async throws {
        let (plan, before, after) = samplePlan(count: 4, commit: commit)
        let whole = World(before)
        try await PlanEngine(whole).run(plan, journal: whole)
        for length in 1..<whole.trace.count {
            var keys = before
            var entries: [JournalEntry<WorldAction>] = []
            for event in whole.trace[..<length] {
                switch event {
                case .entry(let entry): entries.append(entry)
                case .effect(let action): World.apply(action, to: &keys)
                }
            }
            let interrupted = try #require(InterruptedPlan(entries))
            let world = World(keys)
            let outcome = await PlanEngine(world).resume(interrupted, journal: world)
            #expect(outcome.leftover.isEmpty)
            #expect(world.keys == after, "after \(length) events")
            #expect(world.isClosed)
        }
    }

    @Test("A plan that fails when it is resumed is taken back")
    func failsWhenResumed() async throws {
        let (plan, before, _) = samplePlan(count: 4, commit: 3)
        let interrupted = try #require(InterruptedPlan([.planned(plan), .started(step: 0), .done(step: 0)]))
        let world = World(before.union(["k0"]), failure: (call: 2, after: false))
        let outcome = await PlanEngine(world).resume(interrupted, journal: world)
        #expect(outcome.leftover.count == 1)
        #expect(world.keys == before)
    }

    /// Imagines a crash after each event of `trace`, recovers, and imagines crashes in the recovery as well.
    private func checkEveryCrash(_ trace: [Trace], start: Set<String>, allowed: [Set<String>], depth: Int) async {
        for cut in 0...trace.count {
            let past = Array(trace[..<cut])
            var keys = start
            for case .effect(let action) in past { World.apply(action, to: &keys) }
            let entries = past.compactMap { if case .entry(let entry) = $0 { entry } else { nil } }
            guard let interrupted = InterruptedPlan(entries) else {
                #expect(keys == start, "something was done before the plan was written down")
                continue
            }
            let world = World(keys)
            let outcome = await PlanEngine(world).recover(interrupted, journal: world)
            #expect(outcome.leftover.isEmpty)
            #expect(world.isClosed)
            #expect(allowed.contains(world.keys), "between: \(world.keys.sorted()) at \(cut) of \(trace)")
            if depth > 1 {
                await checkEveryCrash(past + world.trace, start: start, allowed: allowed, depth: depth - 1)
            }
        }
    }

    private func recover(_ keys: Set<String>, _ trace: [Trace]) async -> (Set<String>, Bool) {
        let entries = trace.compactMap { if case .entry(let entry) = $0 { entry } else { nil } }
        guard let interrupted = InterruptedPlan(entries) else { return (keys, false) }
        let world = World(keys)
        _ = await PlanEngine(world).recover(interrupted, journal: world)
        return (world.keys, world.isClosed)
    }

    @Test func cancellingTakesBack() async throws {
        let (plan, before, _) = samplePlan(count: 4, commit: nil)
        let world = World(before)
        let task = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            try await PlanEngine(world).run(plan, journal: world)
        }
        await #expect(throws: VirtError(.operationAborted, "sample of world")) { try await task.value }
        #expect(world.keys == before)
    }

    @Test func explanationNamesStepsAndUndo() throws {
        let (plan, _, _) = samplePlan(count: 2, commit: 1)
        #expect(
            plan.explanation()
                == """
                {"operation":"sample","steps":[{"action":{"set":{"_0":"k0"}},"canBeUndone":true,"summary":"set k0",\
                "undo":["clear k0"]},{"action":{"clear":{"_0":"k1"}},"canBeUndone":false,"summary":"clear k1",\
                "undo":["set k1"]}],"subject":"world","title":"world"}
                """)
    }
}
