/// What access control knows about the client of a call: everything that is configured has to allow.
struct AccessCheck: Sendable {
    /// The rules of the file access.rules; nil when they are not used.
    var rules: AccessRules?
    /// Nil when polkit is not asked.
    var polkit: PolkitAccess?
    let subject: AccessSubject

    /// Whether the object matters, and if not, the answer.
    func verdict(_ permission: Permission) -> AccessRules.Verdict {
        let verdict = rules?.verdict(subject, permission) ?? .allowed
        // polkit's own rule: root may do everything.
        return verdict == .allowed && polkit != nil && !subject.isRoot ? .dependsOnObject : verdict
    }

    func allows(_ permission: Permission, _ attributes: [String: String]) async -> Bool {
        if let rules, !rules.allows(subject, permission, attributes) { return false }
        guard let polkit, !subject.isRoot else { return true }
        return await polkit.allows(permission, attributes)
    }
}
