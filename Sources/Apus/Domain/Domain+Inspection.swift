import LibvirtProtocol
import VirtDriver
public import VirtError

/// Which addresses a look into a guest's memory is about (`virDomainMemoryFlags`).
public enum MemoryAddressing: UInt32, Sendable {
    case virtual = 1
    case physical = 2
}

/// A label by which the host confines a domain.
public struct SecurityLabel: Sendable, Hashable {
    public var label: String
    /// Whether the host refuses what the label forbids, or only notes it.
    public var isEnforcing: Bool
}

extension Domain {
    /// Reads the guest's memory.
    ///
    /// - Parameter size: in bytes, at most 4 MiB.
    public func memory(
        at offset: UInt64, size: UInt32, _ addressing: MemoryAddressing = .virtual
    ) async throws(VirtError) -> [UInt8] {
        try await connection.hypervisor.domainMemoryPeek(
            try connection.change("virDomainMemoryPeek"), dom: reference, offset: offset, size: size,
            flags: addressing.rawValue)
    }

    /// Reads a disk as it lies on the host.
    ///
    /// - Parameters:
    ///   - disk: its target or the path of its source.
    ///   - size: in bytes, at most 4 MiB.
    public func blocks(of disk: String, at offset: UInt64, size: UInt32) async throws(VirtError) -> [UInt8] {
        try await connection.hypervisor.domainBlockPeek(
            try connection.change("virDomainBlockPeek"), dom: reference, path: disk, offset: offset, size: size,
            flags: 0)
    }

    /// The labels by which the host confines it, one for each security model at work.
    public func securityLabels() async throws(VirtError) -> [SecurityLabel] {
        try await connection.hypervisor.domainGetSecurityLabelList(connection.query(), dom: reference).labels.map {
            SecurityLabel(
                label: String(decoding: $0.label.prefix { $0 != 0 }, as: UTF8.self),
                isEnforcing: $0.enforcing != 0)
        }
    }

    /// What a confidential guest was measured as.
    public func launchSecurity() async throws(VirtError) -> [Parameter] {
        try await connection.hypervisor.domainGetLaunchSecurityInfo(
            connection.query(), dom: reference, flags: 0
        ).map(Parameter.init)
    }

    /// Gives a confidential guest its secret before it runs.
    public func setLaunchSecurity(_ parameters: [Parameter]) async throws(VirtError) {
        try await connection.hypervisor.domainSetLaunchSecurityState(
            try connection.change("virDomainSetLaunchSecurityState"), dom: reference, params: parameters.map(\.typed),
            flags: 0)
    }

    /// How long to wait for the guest agent.
    ///
    /// - Parameter seconds: or -2 for ever, -1 for the usual time, 0 not at all.
    public func setAgentTimeout(_ seconds: Int32) async throws(VirtError) {
        _ = try await connection.hypervisor.domainAgentSetResponseTimeout(
            try connection.change("virDomainAgentSetResponseTimeout"), dom: reference, timeout: seconds, flags: 0)
    }

    /// The SSH keys that may log in as a user of the guest, one a line of `authorized_keys`.
    public func authorizedKeys(of user: String) async throws(VirtError) -> [String] {
        try await connection.hypervisor.domainAuthorizedSSHKeysGet(
            try connection.change("virDomainAuthorizedSSHKeysGet"), dom: reference, user: user, flags: 0)
    }

    /// How to change the keys of a user (`virDomainAuthorizedSSHKeysSetFlags`).
    public enum KeyChange: UInt32, Sendable {
        case replace = 0
        case append = 1
        case remove = 2
    }

    public func setAuthorizedKeys(
        _ keys: [String], of user: String, _ change: KeyChange = .replace
    ) async throws(VirtError) {
        try await connection.hypervisor.domainAuthorizedSSHKeysSet(
            try connection.change("virDomainAuthorizedSSHKeysSet"), dom: reference, user: user, keys: keys,
            flags: change.rawValue)
    }
}
