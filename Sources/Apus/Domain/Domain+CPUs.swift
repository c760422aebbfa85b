import LibvirtProtocol
import VirtDriver
public import VirtError

extension Domain {
    /// A number of virtual processors.
    ///
    /// - Parameters:
    ///   - scope: the running or the stored definition; empty for the one that counts now.
    ///   - maximum: the most it can have, instead of what it has.
    ///   - asGuestSees: ask the guest agent.
    /// - Throws: error 55 for the running definition of a domain that does not run.
    public func cpus(
        _ scope: ConfigurationScope = [], maximum: Bool = false, asGuestSees: Bool = false
    ) async throws(VirtError) -> Int {
        let flags = scope.rawValue | (maximum ? 4 : 0) | (asGuestSees ? 8 : 0)
        return Int(
            try await connection.hypervisor.domainGetVcpusFlags(connection.query(), dom: reference, flags: flags))
    }

    /// Label of the running process and whether the host enforces it; nil where there is none.
    public func securityLabel() async throws(VirtError) -> (label: String, isEnforced: Bool)? {
        let reply = try await connection.hypervisor.domainGetSecurityLabel(connection.query(), dom: reference)
        let label = String(decoding: reply.label.prefix { $0 != 0 }, as: UTF8.self)
        return label.isEmpty ? nil : (label, reply.enforcing != 0)
    }
}

extension Domain {
    /// Sets the number of virtual processors.
    ///
    /// - Parameters:
    ///   - scope: the running or the stored definition or both; empty for the one that counts now.
    ///   - maximum: set the most it can have; of the stored definition only.
    ///   - inGuest: let the guest agent take processors into use or out of use.
    ///   - hotpluggable: processors that are added to the stored definition can be taken out of a running guest.
    /// - Throws: error 68 where the guest has not let go of a processor in time; the removal goes on.
    public func setCPUs(
        _ count: UInt32, _ scope: ConfigurationScope = [], maximum: Bool = false, inGuest: Bool = false,
        hotpluggable: Bool = false
    ) async throws(VirtError) {
        let flags = scope.rawValue | (maximum ? 4 : 0) | (inGuest ? 8 : 0) | (hotpluggable ? 16 : 0)
        try await connection.hypervisor.domainSetVcpusFlags(
            try connection.change("virDomainSetVcpusFlags"), dom: reference, nvcpus: count, flags: flags)
    }

    /// Adds an I/O thread.
    public func addIOThread(_ id: UInt32, _ scope: ConfigurationScope = []) async throws(VirtError) {
        try await connection.hypervisor.domainAddIOThread(
            try connection.change("virDomainAddIOThread"), dom: reference, iothreadId: id, flags: scope.rawValue)
    }

    /// Removes an I/O thread that no disk uses.
    public func removeIOThread(_ id: UInt32, _ scope: ConfigurationScope = []) async throws(VirtError) {
        try await connection.hypervisor.domainDelIOThread(
            try connection.change("virDomainDelIOThread"), dom: reference, iothreadId: id, flags: scope.rawValue)
    }
}
