public import VirtError

/// When a rule is looked at.
public struct RulePhase: Hashable, Sendable, ExpressibleByStringLiteral {
    public var name: String

    public init(stringLiteral name: String) {
        self.name = name
    }
}

/// One reason to refuse an operation: a predicate over everything that planning may look at, with the answer it gives.
public struct Rule<Context>: Sendable {
    /// Stable identity, for example `DOM-ACTIVE`.
    public var id: String
    public var phases: Set<RulePhase>
    /// True where the rule refuses.
    public var refuses: @Sendable (Context) -> Bool
    public var error: @Sendable (Context) -> VirtError
    public var cause: @Sendable (Context) -> String
    public var cures: [String]

    public init(
        _ id: String, in phases: Set<RulePhase>, refuses: @escaping @Sendable (Context) -> Bool,
        error: @escaping @Sendable (Context) -> VirtError, cause: @escaping @Sendable (Context) -> String,
        cures: [String] = []
    ) {
        self.id = id
        self.phases = phases
        self.refuses = refuses
        self.error = error
        self.cause = cause
        self.cures = cures
    }
}

/// Rules in the order in which they are asked. The first that refuses decides, so the order is part of what clients
/// see.
public struct RuleTable<Context>: Sendable {
    public let rules: [Rule<Context>]

    public init(_ rules: [Rule<Context>]) {
        self.rules = rules
    }

    /// The answer of the first rule of `phase` that refuses, or nil.
    public func refusal(in phase: RulePhase, _ context: Context) -> Refusal? {
        for rule in rules where rule.phases.contains(phase) && rule.refuses(context) {
            return Refusal(rule.error(context), rule: rule.id, cause: rule.cause(context), cures: rule.cures)
        }
        return nil
    }

    /// Throws what ``refusal(in:_:)`` gives.
    public func check(_ phase: RulePhase, _ context: Context) throws(Refusal) {
        if let refusal = refusal(in: phase, context) { throw refusal }
    }
}
