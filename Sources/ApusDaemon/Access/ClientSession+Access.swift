import LibvirtProtocol
import Logging
import NIOCore
import VirtDriver
import VirtError

extension ClientSession {
    /// What access control says about this client; nil when there is none.
    func accessCheck() -> AccessCheck? {
        let settings = environment.settings
        guard settings.hasAccessControl, administration == nil else { return nil }
        // Before authentication nobody is anybody yet.
        let subject = accessSubject ?? AccessSubject(identity)
        if state.isAuthenticated { accessSubject = subject }
        let polkit =
            settings.asksPolkit
            ? PolkitAccess(
                authority: environment.polkit, process: process, user: identity.userID, logger: logger) : nil
        return AccessCheck(rules: settings.access, polkit: polkit, subject: subject)
    }

    /// Whether the client may hear of an event.
    ///
    /// Events wait for each other's answer, so that they stay in their order.
    func ifHeard(_ permission: Permission, _ object: any AccessObject, _ deliver: @escaping @Sendable () -> Void) {
        guard let access = accessCheck(), !access.subject.isRoot else { return deliver() }
        guard heldEvents.count < 4096 else {
            logger.notice("closing connection", metadata: ["reason": "access control is slower than events"])
            return channel.close(promise: nil)
        }
        heldEvents.append(HeldEvent(permission: permission, attributes: object.accessAttributes, deliver: deliver))
        guard heldEvents.count == 1 else { return }
        Task {
            while let event = self.heldEvents.first {
                if await access.allows(event.permission, event.attributes) { event.deliver() }
                if !self.heldEvents.isEmpty { self.heldEvents.removeFirst() }
            }
        }
    }

    /// Writes down what was changed and what was refused.
    func audit(_ procedure: Procedure, _ record: CallRecord, _ outcome: Result<[UInt8], VirtError>) {
        let settings = environment.settings
        guard
            let entry = AuditEntry(
                procedure, record.change, outcome, isComplete: settings.isAudited,
                isControlled: settings.hasAccessControl)
        else { return }
        logger.warning(
            "audit",
            metadata: [
                "call": "\(procedure.function)", "result": "\(entry.result)", "subject": "\(auditedSubject)",
                "permission": "\(entry.permission)",
            ])
    }

    /// Writes down a call that was not even begun: of somebody who has not authenticated, or of no known number.
    func audit(_ header: MessageHeader, _ error: VirtError) {
        guard environment.settings.isAudited else { return }
        logger.warning(
            "audit",
            metadata: [
                "call": "\(header.program):\(header.procedure)", "result": "refused: \(error.message)",
                "subject": "\(auditedSubject)", "permission": "-",
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

/// An event that waits for access control.
struct HeldEvent: Sendable {
    let permission: Permission
    let attributes: [String: String]
    let deliver: @Sendable () -> Void
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
