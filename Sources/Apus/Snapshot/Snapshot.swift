import LibvirtProtocol
import VirtDriver
public import VirtError

/// A snapshot of a domain: a name under which its disks, and its memory, can be had again.
public struct Snapshot: Sendable {
    /// The domain that it is of.
    public let domain: Domain
    let reference: SnapshotReference

    init(_ domain: Domain, _ reference: SnapshotReference) {
        self.domain = domain
        self.reference = reference
    }

    public var name: String { reference.name }

    private var connection: Connection { domain.connection }

    /// Its description.
    ///
    /// - Parameter secrets: with passwords and the like.
    public func xml(secrets: Bool = false) async throws(VirtError) -> String {
        try await connection.hypervisor.domainSnapshotGetXMLDesc(
            connection.query(), snap: reference, flags: secrets ? 1 : 0)
    }

    /// The one that it was taken from; nil for a first one.
    public func parent() async throws(VirtError) -> Snapshot? {
        do throws(VirtError) {
            let found = try await connection.hypervisor.domainSnapshotGetParent(
                connection.query(), snap: reference, flags: 0)
            return Snapshot(domain, found)
        } catch {
            guard error.code == .noDomainSnapshot else { throw error }
            return nil
        }
    }

    /// Those that were taken from it.
    public func children(_ filter: SnapshotFilter = []) async throws(VirtError) -> [Snapshot] {
        let reply = try await connection.hypervisor.domainSnapshotListAllChildren(
            connection.query(), snapshot: reference, needResults: 1, flags: filter.rawValue)
        return reply.snapshots.map { Snapshot(domain, $0) }
    }

    /// Whether the next one will be a child of it.
    public func isCurrent() async throws(VirtError) -> Bool {
        try await connection.hypervisor.domainSnapshotIsCurrent(connection.query(), snap: reference, flags: 0) != 0
    }

    /// Whether the driver keeps a description of it beside what lies in the disks.
    public func hasMetadata() async throws(VirtError) -> Bool {
        try await connection.hypervisor.domainSnapshotHasMetadata(
            connection.query(), snap: reference, flags: 0) != 0
    }

    /// Brings the domain back to it. What was done since is lost, unless another snapshot holds it.
    public func revert(_ options: SnapshotRevertOptions = []) async throws(VirtError) {
        try await connection.hypervisor.domainRevertToSnapshot(
            try connection.change("virDomainRevertToSnapshot"), snap: reference, flags: options.rawValue)
    }

    /// Deletes it; the domain's present state stays.
    public func delete(_ options: SnapshotDeleteOptions = []) async throws(VirtError) {
        try await connection.hypervisor.domainSnapshotDelete(
            try connection.change("virDomainSnapshotDelete"), snap: reference, flags: options.rawValue)
    }
}

extension Domain {
    /// Takes a snapshot as `xml` describes it (`<domainsnapshot/>` for one with defaults).
    @discardableResult
    public func createSnapshot(
        _ xml: String, _ options: SnapshotCreateOptions = []
    ) async throws(VirtError) -> Snapshot {
        let made = try await connection.hypervisor.domainSnapshotCreateXML(
            try connection.change("virDomainSnapshotCreateXML"), dom: reference, xmlDesc: xml, flags: options.rawValue)
        return Snapshot(self, made)
    }

    /// The domain's snapshots, parents before their children where the driver can tell.
    public func snapshots(_ filter: SnapshotFilter = []) async throws(VirtError) -> [Snapshot] {
        let reply = try await connection.hypervisor.domainListAllSnapshots(
            connection.query(), dom: reference, needResults: 1, flags: filter.rawValue)
        return reply.snapshots.map { Snapshot(self, $0) }
    }

    /// The snapshot of that name.
    public func snapshot(named name: String) async throws(VirtError) -> Snapshot {
        Snapshot(
            self,
            try await connection.hypervisor.domainSnapshotLookupByName(
                connection.query(), dom: reference, name: name, flags: 0))
    }

    /// The snapshot that the domain's present state goes back to; nil where there is none.
    public func currentSnapshot() async throws(VirtError) -> Snapshot? {
        guard
            try await connection.hypervisor.domainHasCurrentSnapshot(connection.query(), dom: reference, flags: 0) != 0
        else { return nil }
        return Snapshot(
            self,
            try await connection.hypervisor.domainSnapshotCurrent(connection.query(), dom: reference, flags: 0))
    }

    // MARK: Saving

    /// Writes the guest's memory to a file of the host and ends the domain.
    public func save(to path: String, xml: String? = nil, _ options: SaveOptions = []) async throws(VirtError) {
        try await connection.hypervisor.domainSaveFlags(
            try connection.change("virDomainSaveFlags"), dom: reference, to: path, dxml: xml, flags: options.rawValue)
    }

    /// Saves it to where the next start finds it.
    public func managedSave(_ options: SaveOptions = []) async throws(VirtError) {
        try await connection.hypervisor.domainManagedSave(
            try connection.change("virDomainManagedSave"), dom: reference, flags: options.rawValue)
    }

    public func removeManagedSave() async throws(VirtError) {
        try await connection.hypervisor.domainManagedSaveRemove(
            try connection.change("virDomainManagedSaveRemove"), dom: reference, flags: 0)
    }
}

extension Connection {
    /// Starts the domain whose memory was saved to a file.
    public func restore(from path: String, xml: String? = nil, _ options: SaveOptions = []) async throws(VirtError) {
        try await hypervisor.domainRestoreFlags(
            try change("virDomainRestoreFlags"), from: path, dxml: xml, flags: options.rawValue)
    }
}
