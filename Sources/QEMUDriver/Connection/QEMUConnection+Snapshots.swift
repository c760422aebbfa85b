public import LibvirtProtocol
public import VirtDriver
public import VirtError

// No domain has snapshots or checkpoints yet: lists are empty and lookups find nothing, in libvirt's words.
extension QEMUConnection {
    public func domainSnapshotNum(
        _ context: CallContext, dom: DomainReference, flags: UInt32
    ) async throws(VirtError) -> Int32 {
        _ = try find(dom)
        return 0
    }

    public func domainSnapshotListNames(
        _ context: CallContext, dom: DomainReference, maxnames: Int32, flags: UInt32
    ) async throws(VirtError) -> [String] {
        _ = try find(dom)
        return []
    }

    public func domainListAllSnapshots(
        _ context: CallContext, dom: DomainReference, needResults: Int32, flags: UInt32
    ) async throws(VirtError) -> DomainListAllSnapshotsReply {
        _ = try find(dom)
        return DomainListAllSnapshotsReply(snapshots: [], ret: 0)
    }

    public func domainHasCurrentSnapshot(
        _ context: CallContext, dom: DomainReference, flags: UInt32
    ) async throws(VirtError) -> Int32 {
        _ = try find(dom)
        return 0
    }

    public func domainSnapshotCurrent(
        _ context: CallContext, dom: DomainReference, flags: UInt32
    ) async throws(VirtError) -> SnapshotReference {
        _ = try find(dom)
        throw VirtError(.noDomainSnapshot, "the domain does not have a current snapshot", domain: .qemu)
    }

    public func domainSnapshotLookupByName(
        _ context: CallContext, dom: DomainReference, name: String, flags: UInt32
    ) async throws(VirtError) -> SnapshotReference {
        _ = try find(dom)
        throw VirtError(.noDomainSnapshot, "no domain snapshot with matching name '\(name)'", domain: .qemu)
    }
}
