public import VirtError

/// Why an operation will not be done: libvirt's error, the rule behind it, the cause and what would help.
public struct Refusal: Error, Hashable, Sendable {
    /// What a libvirt client sees.
    public var error: VirtError
    /// Identity of the rule, for example `DOM-RUNNING`.
    public var rule: String
    public var cause: String
    /// What would make it work, best first.
    public var cures: [String]

    public init(_ error: VirtError, rule: String, cause: String, cures: [String] = []) {
        self.error = error
        self.rule = rule
        self.cause = cause
        self.cures = cures
    }

    /// The error with rule, cause and cures in its own fields.
    public var virtError: VirtError {
        var complete = error
        complete.rule = rule
        complete.cause = cause
        complete.cures = cures
        return complete
    }

    /// The refusal as JSON, the answer to an explained call that would fail.
    public func explanation(operation: String, subject: String) -> String {
        PlanJSON.string(
            RefusalDescription(
                operation: operation, subject: subject, refused: error.message, code: error.code.rawValue, rule: rule,
                cause: cause, cures: cures))
    }
}

private struct RefusalDescription: Encodable {
    var operation: String
    var subject: String
    var refused: String
    var code: Int32
    var rule: String
    var cause: String
    var cures: [String]
}
