public import VirtError

/// A moment of a plan that runs, at which tests make it fail or end its process.
public struct PlanMoment: Hashable, Sendable {
    public enum Place: String, Sendable {
        /// The step is noted as begun, and nothing of it is done.
        case before
        /// The step is done, and not noted as such.
        case after
        /// The step is taken back, and not noted as such.
        case undone
    }

    /// The plan's name.
    public var plan: String
    public var step: Int
    public var place: Place

    public init(plan: String, step: Int, place: Place) {
        self.plan = plan
        self.step = step
        self.place = place
    }
}

/// Asked at every moment of a plan. What it throws counts as the failure of the step.
public typealias PlanProbe = @Sendable (PlanMoment) throws(VirtError) -> Void
