import LibvirtProtocol
import VirtDriver
public import VirtError

/// A moment since which a domain's disks know what has been written, for incremental backups.
public struct Checkpoint: Sendable {
    public let domain: Domain
    let reference: CheckpointReference

    init(_ domain: Domain, _ reference: CheckpointReference) {
        self.domain = domain
        self.reference = reference
    }

    public var name: String { reference.name }

    private var connection: Connection { domain.connection }

    public func xml(_ options: CheckpointXMLOptions = []) async throws(VirtError) -> String {
        try await connection.hypervisor.domainCheckpointGetXMLDesc(
            connection.query(), checkpoint: reference, flags: options.rawValue)
    }

    /// The one before it; nil for a first one.
    public func parent() async throws(VirtError) -> Checkpoint? {
        do throws(VirtError) {
            return Checkpoint(
                domain,
                try await connection.hypervisor.domainCheckpointGetParent(
                    connection.query(), checkpoint: reference, flags: 0))
        } catch {
            guard error.code == .noDomainCheckpoint else { throw error }
            return nil
        }
    }

    public func children(_ filter: CheckpointFilter = []) async throws(VirtError) -> [Checkpoint] {
        let reply = try await connection.hypervisor.domainCheckpointListAllChildren(
            connection.query(), checkpoint: reference, needResults: 1, flags: filter.rawValue)
        return reply.checkpoints.map { Checkpoint(domain, $0) }
    }

    /// Forgets it; what has changed since then counts for the one before it.
    public func delete(_ options: CheckpointDeleteOptions = []) async throws(VirtError) {
        try await connection.hypervisor.domainCheckpointDelete(
            try connection.change("virDomainCheckpointDelete"), checkpoint: reference, flags: options.rawValue)
    }
}

extension Domain {
    /// Makes a checkpoint as `xml` describes it (`<domaincheckpoint/>` for one with defaults).
    @discardableResult
    public func createCheckpoint(
        _ xml: String, _ options: CheckpointCreateOptions = []
    ) async throws(VirtError) -> Checkpoint {
        Checkpoint(
            self,
            try await connection.hypervisor.domainCheckpointCreateXML(
                try connection.change("virDomainCheckpointCreateXML"), dom: reference, xmlDesc: xml,
                flags: options.rawValue))
    }

    public func checkpoints(_ filter: CheckpointFilter = []) async throws(VirtError) -> [Checkpoint] {
        let reply = try await connection.hypervisor.domainListAllCheckpoints(
            connection.query(), dom: reference, needResults: 1, flags: filter.rawValue)
        return reply.checkpoints.map { Checkpoint(self, $0) }
    }

    public func checkpoint(named name: String) async throws(VirtError) -> Checkpoint {
        Checkpoint(
            self,
            try await connection.hypervisor.domainCheckpointLookupByName(
                connection.query(), dom: reference, name: name, flags: 0))
    }

    // MARK: Backups

    /// Begins a backup; it is a job of the domain.
    ///
    /// - Parameters:
    ///   - xml: what goes where (`<domainbackup/>` for defaults).
    ///   - checkpoint: the XML of a checkpoint to make at the same instant.
    ///   - reusesExternal: the images exist already.
    public func beginBackup(
        _ xml: String, checkpoint: String? = nil, reusesExternal: Bool = false
    ) async throws(VirtError) {
        try await connection.hypervisor.domainBackupBegin(
            try connection.change("virDomainBackupBegin"), dom: reference, backupXml: xml, checkpointXml: checkpoint,
            flags: reusesExternal ? 1 : 0)
    }

    /// The backup that is under way.
    ///
    /// - Throws: error 104 where there is none.
    public func backupXML() async throws(VirtError) -> String {
        try await connection.hypervisor.domainBackupGetXMLDesc(connection.query(), dom: reference, flags: 0)
    }

    /// Brings the guest's file systems to rest, through its agent.
    ///
    /// - Returns: how many.
    @discardableResult
    public func freezeFileSystems() async throws(VirtError) -> Int {
        Int(
            try await connection.hypervisor.domainFSFreeze(
                try connection.change("virDomainFSFreeze"), dom: reference, mountpoints: [], flags: 0))
    }

    @discardableResult
    public func thawFileSystems() async throws(VirtError) -> Int {
        Int(
            try await connection.hypervisor.domainFSThaw(
                try connection.change("virDomainFSThaw"), dom: reference, mountpoints: [], flags: 0))
    }
}
