import LibvirtProtocol
import Logging
import Synchronization
import VirtDriver
import VirtError

/// What access control knows about the client of a call.
struct AccessCheck: Sendable {
    let rules: AccessRules
    let subject: AccessSubject
}

/// What a call has asked for, for the audit log.
final class CallRecord: Sendable {
    private let state = Mutex<Permission?>(nil)

    /// The first permission beyond reading that the call needed.
    var change: Permission? { state.withLock { $0 } }

    func note(_ permission: Permission) {
        guard !permission.isForReaders else { return }
        state.withLock { $0 = $0 ?? permission }
    }
}

extension DispatchCall {
    /// Refuses what the client may not do to this object; without one, what it may not do to objects of every name.
    func require(_ permission: Permission, on object: (any AccessObject)? = nil) async throws(VirtError) {
        try requireWriting(permission)
        guard let access else { return }
        switch access.rules.verdict(access.subject, permission) {
        case .allowed: return
        case .denied: throw .denied(permission, function)
        case .dependsOnObject:
            guard let object, let drivers else { throw .denied(permission, function) }
            let known = try await object.resolved(context, drivers)
            guard access.rules.allows(access.subject, permission, known.accessAttributes) else {
                throw .denied(permission, function)
            }
        }
    }

    /// For lookups: the object is known when it has been found.
    func requireFound(_ permission: Permission, _ found: any AccessObject) throws(VirtError) {
        guard let access, !access.rules.allows(access.subject, permission, found.accessAttributes) else { return }
        throw .denied(permission, function)
    }

    /// For lookups: refuses at once when no object could be allowed.
    func requireAny(_ permission: Permission) throws(VirtError) {
        try requireWriting(permission)
        guard let access, access.rules.verdict(access.subject, permission) == .denied else { return }
        throw .denied(permission, function)
    }

    /// Whether a listing has to leave out what the client may not see.
    func isFiltered(_ permission: Permission) -> Bool {
        guard let access else { return false }
        return access.rules.verdict(access.subject, permission) != .allowed
    }

    func visible<Object: AccessObject>(_ objects: [Object], _ permission: Permission) -> [Object] {
        guard let access, isFiltered(permission) else { return objects }
        return objects.filter { access.rules.allows(access.subject, permission, $0.accessAttributes) }
    }

    func visible(_ records: [DomainStatsRecord], _ permission: Permission) -> [DomainStatsRecord] {
        guard let access, isFiltered(permission) else { return records }
        return records.filter { access.rules.allows(access.subject, permission, $0.dom.accessAttributes) }
    }

    /// For listings of names. Rules about anything but the name then hide the object.
    func visible(_ names: [String], _ permission: Permission) -> [String] {
        guard let access, isFiltered(permission) else { return names }
        return names.filter {
            access.rules.allows(
                access.subject, permission, NamedObject(permission.object, name: $0).accessAttributes)
        }
    }

    /// For listings of running domains' numbers.
    func visible(_ ids: [Int32], _ permission: Permission) async throws(VirtError) -> [Int32] {
        guard let access, isFiltered(permission) else { return ids }
        // VIR_CONNECT_LIST_DOMAINS_ACTIVE
        let domains = try await hypervisor().connectListAllDomains(context, needResults: 1, flags: 1).domains
        let shown = domains.filter { access.rules.allows(access.subject, permission, $0.accessAttributes) }.map(\.id)
        return ids.filter { shown.contains($0) }
    }
}

extension VirtError {
    /// Error 88, in libvirt's words.
    static func denied(_ permission: Permission, _ function: String) -> VirtError {
        let drivers = [
            "connect": "QEMU", "domain": "QEMU", "network": "bridge", "network_port": "bridge", "node_device": "udev",
            "interface": "udev", "nwfilter_binding": "nwfilter", "storage_pool": "storage", "storage_vol": "storage",
        ]
        return VirtError(
            .accessDenied, "'\(drivers[permission.object] ?? permission.object)' denied access",
            domain: .api(of: function),
            cause: "\(function) needs the permission \(permission.object).\(permission.name)",
            cures: ["add a rule for it to access.rules, or connect as a user who has one"])
    }
}
