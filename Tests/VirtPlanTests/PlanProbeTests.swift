import Testing
import VirtError
import VirtPlan

/// Plans that are disturbed from outside, and steps without which the rest makes no sense.
struct PlanProbeTests {
    @Test("QA-02: a step that is made to fail when it is done is taken back with the others")
    func probed() async throws {
        let (plan, before, _) = samplePlan(count: 4, commit: nil)
        for step in 0..<4 {
            for place in [PlanMoment.Place.before, .after] {
                let world = World(before)
                let moment = PlanMoment(plan: plan.name, step: step, place: place)
                let engine = PlanEngine(world) { (now) throws(VirtError) in
                    if now == moment { throw VirtError(.operationFailed, "probe") }
                }
                await #expect(throws: VirtError(.operationFailed, "probe")) {
                    try await engine.run(plan, journal: world)
                }
                #expect(world.keys == before)
                #expect(world.isClosed)
            }
        }
    }

    @Test("An essential step that fails beyond the point of no return ends the plan, and nothing is tried again")
    func essential() async throws {
        var (plan, _, _) = samplePlan(count: 4, commit: 1)
        plan.lastEssentialStep = 2
        let (_, before, after) = samplePlan(count: 4, commit: 1)
        for step in 1..<4 {
            let world = World(before, failure: (step + 1, false))
            let outcome = try await PlanEngine(world).run(plan, journal: world)
            #expect((outcome.failure != nil) == (step <= 2))
            #expect(world.isClosed == (step <= 2))
            #expect(world.keys != after)
        }
    }
}
