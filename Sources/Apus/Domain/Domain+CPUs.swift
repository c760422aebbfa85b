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
