import LibvirtProtocol
import Logging
import VirtDriver
import VirtError

extension ClientSession {
    /// What access rules say about this client; nil when there are none.
    func accessCheck() -> AccessCheck? {
        guard let rules = environment.settings.access, administration == nil else { return nil }
        // Before authentication nobody is anybody yet.
        let subject = accessSubject ?? AccessSubject(identity)
        if state.isAuthenticated { accessSubject = subject }
        return AccessCheck(rules: rules, subject: subject)
    }

    /// Whether the client may hear of an event.
    func mayHear(_ event: DriverEvent) -> Bool {
        guard let access = accessCheck(), let (permission, object) = event.accessObject else { return true }
        return access.rules.allows(access.subject, permission, object.accessAttributes)
    }

    /// Writes down what was changed and what was refused.
    func audit(_ procedure: Procedure, _ record: CallRecord, _ outcome: Result<[UInt8], VirtError>) {
        var result = "success"
        var isRefused = false
        if case .failure(let error) = outcome {
            isRefused = [.accessDenied, .operationDenied, .authFailed].contains(error.code)
            result = isRefused ? "refused" : "failed: \(error.message)"
        }
        let isWorthIt = environment.settings.isAudited && (isRefused || record.change != nil)
        // A refusal by access rules is worth a line in any case.
        guard isWorthIt || isRefused && environment.settings.access != nil else { return }
        logger.warning(
            "audit",
            metadata: [
                "call": "\(procedure.function)", "result": "\(result)", "subject": "\(auditedSubject)",
                "permission": "\(record.change.map { "\($0.object).\($0.name)" } ?? "-")",
            ])
    }

    private var auditedSubject: String {
        var words: [String] = []
        if let user = identity.userID { words.append("uid=\(user)") }
        if let process = identity.processID { words.append("pid=\(process)") }
        if let name = identity.saslUserName { words.append("sasl=\(name)") }
        if let name = identity.x509DistinguishedName { words.append("dn=\(name)") }
        if let peer { words.append("address=\(peer)") }
        return words.joined(separator: ",")
    }
}

extension DriverEvent {
    /// What an event is about, with the permission that is needed to hear of it.
    var accessObject: (Permission, any AccessObject)? {
        switch self {
        case .networkLifecycle(let net, _, _): (Permission("network", "getattr"), net)
        case .storagePoolLifecycle(let pool, _, _), .storagePoolRefresh(let pool):
            (Permission("storage_pool", "getattr"), pool)
        case .nodeDeviceLifecycle(let device, _, _), .nodeDeviceUpdate(let device):
            (Permission("node_device", "getattr"), device)
        case .secretLifecycle(let secret, _, _), .secretValueChanged(let secret):
            (Permission("secret", "getattr"), secret)
        default: domainReference.map { (Permission("domain", "getattr"), $0) }
        }
    }
}
