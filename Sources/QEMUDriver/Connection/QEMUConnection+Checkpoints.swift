public import LibvirtProtocol
public import VirtDriver
public import VirtError

// No domain has checkpoints yet: lists are empty and lookups find nothing, in libvirt's words.
extension QEMUConnection {
    public func domainListAllCheckpoints(
        _ context: CallContext, dom: DomainReference, needResults: Int32, flags: UInt32
    ) async throws(VirtError) -> DomainListAllCheckpointsReply {
        _ = try find(dom)
        return DomainListAllCheckpointsReply(checkpoints: [], ret: 0)
    }

    public func domainCheckpointLookupByName(
        _ context: CallContext, dom: DomainReference, name: String, flags: UInt32
    ) async throws(VirtError) -> CheckpointReference {
        _ = try find(dom)
        throw VirtError(.noDomainCheckpoint, "no domain checkpoint with matching name '\(name)'", domain: .qemu)
    }
}
