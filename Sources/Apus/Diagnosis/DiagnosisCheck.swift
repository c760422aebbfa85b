/// One finding about this host or the way to a daemon.
public struct DiagnosisCheck: Sendable, Hashable {
    public enum Outcome: String, Sendable {
        case pass = "PASS"
        case warn = "WARN"
        case fail = "FAIL"
    }

    /// What was looked at.
    public var subject: String
    public var outcome: Outcome
    /// What was found.
    public var detail: String
    /// What to do about it.
    public var cure: String?

    public init(_ subject: String, _ outcome: Outcome, _ detail: String, cure: String? = nil) {
        self.subject = subject
        self.outcome = outcome
        self.detail = detail
        self.cure = cure
    }
}
