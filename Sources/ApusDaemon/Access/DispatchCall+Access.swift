import LibvirtProtocol
import Logging
import Synchronization
import VirtDriver
import VirtError

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
        switch access.verdict(permission) {
        case .allowed: return
        case .denied: throw .denied(permission, function)
        case .dependsOnObject:
            var attributes: [String: String] = [:]
            if let object, let drivers {
                attributes = try await object.resolved(context, drivers).accessAttributes
            }
            guard await access.allows(permission, attributes) else { throw .denied(permission, function) }
        }
    }

    /// For lookups: the object is known when it has been found.
    func requireFound(_ permission: Permission, _ found: any AccessObject) async throws(VirtError) {
        guard let access, await !access.allows(permission, found.accessAttributes) else { return }
        throw .denied(permission, function)
    }

    /// For lookups: refuses at once when no object could be allowed.
    func requireAny(_ permission: Permission) throws(VirtError) {
        try requireWriting(permission)
        guard let access, access.verdict(permission) == .denied else { return }
        throw .denied(permission, function)
    }

    /// Whether a listing has to leave out what the client may not see.
    func isFiltered(_ permission: Permission) -> Bool {
        guard let access else { return false }
        return access.verdict(permission) != .allowed
    }

    func visible<Object: AccessObject>(_ objects: [Object], _ permission: Permission) async -> [Object] {
        await shown(objects, permission) { $0.accessAttributes }
    }

    func visible(_ records: [DomainStatsRecord], _ permission: Permission) async -> [DomainStatsRecord] {
        await shown(records, permission) { $0.dom.accessAttributes }
    }

    /// For listings of names. Rules about anything but the name then hide the object.
    func visible(_ names: [String], _ permission: Permission) async -> [String] {
        await shown(names, permission) { NamedObject(permission.object, name: $0).accessAttributes }
    }

    /// For listings of running domains' numbers.
    func visible(_ ids: [Int32], _ permission: Permission) async throws(VirtError) -> [Int32] {
        guard isFiltered(permission) else { return ids }
        // VIR_CONNECT_LIST_DOMAINS_ACTIVE
        let domains = try await hypervisor().connectListAllDomains(context, needResults: 1, flags: 1).domains
        let shown = await visible(domains, permission).map(\.id)
        return ids.filter { shown.contains($0) }
    }

    private func shown<Object>(
        _ objects: [Object], _ permission: Permission, _ attributes: (Object) -> [String: String]
    ) async -> [Object] {
        guard let access, isFiltered(permission) else { return objects }
        var result: [Object] = []
        for object in objects where await access.allows(permission, attributes(object)) { result.append(object) }
        return result
    }
}

extension VirtError {
    /// Error 88, in libvirt's words.
    static func denied(_ permission: Permission, _ function: String) -> VirtError {
        VirtError(
            .accessDenied, "'\(permission.driver)' denied access",
            domain: .access,
            cause: "\(function) needs the permission \(permission.object).\(permission.name)",
            cures: [
                "add a rule for it to access.rules or polkit's rules, as access_drivers says",
                "connect as a user who has one",
            ])
    }
}
