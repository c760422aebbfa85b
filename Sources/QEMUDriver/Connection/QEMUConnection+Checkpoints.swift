public import LibvirtProtocol
public import VirtDriver
public import VirtError
import VirtModel

extension QEMUConnection {
    /// Flags of the lists (`virDomainCheckpointListFlags`).
    private enum ListFlags {
        static let roots: UInt32 = 1
        static let topological: UInt32 = 2
        static let leaves: UInt32 = 4
        static let noLeaves: UInt32 = 8
    }

    public func domainCheckpointCreateXML(
        _ context: CallContext, dom: DomainReference, xmlDesc: String, flags: UInt32
    ) async throws(VirtError) -> CheckpointReference {
        let allowed = CheckpointFlags.redefine | CheckpointFlags.redefineValidate
        try Self.check(flags, allowed: allowed, "qemuCheckpointCreateXML")
        let entry = try find(dom)
        let name = try await entry.actor.callCheckpointCreate(context, xml: xmlDesc, flags: flags)
        return CheckpointReference(name: name, dom: entry.snapshot.reference)
    }

    public func domainCheckpointDelete(
        _ context: CallContext, checkpoint: CheckpointReference, flags: UInt32
    ) async throws(VirtError) {
        try Self.check(flags, allowed: 7, "qemuCheckpointDelete")
        try await find(checkpoint.dom).actor.callCheckpointDelete(context, name: checkpoint.name, flags: flags)
    }

    /// Flags: 1 with secrets, 2 without the domain, 4 with the bytes that have changed since.
    public func domainCheckpointGetXMLDesc(
        _ context: CallContext, checkpoint: CheckpointReference, flags: UInt32
    ) async throws(VirtError) -> String {
        try Self.check(flags, allowed: 7, "qemuCheckpointGetXMLDesc")
        let (entry, store, found) = try lookup(checkpoint)
        var sizes: [String: UInt64] = [:]
        if flags & 4 != 0 {
            guard entry.snapshot.isActive else {
                throw VirtError(
                    .operationInvalid, "cannot retrieve size of inactive domain's checkpoint", domain: .qemu)
            }
            sizes = try await entry.actor.checkpointSizes(found)
        }
        let domain = flags & 2 != 0 ? nil : store.domainText(found, secure: flags & 1 != 0)
        return found.formatted(domain: domain, sizes: sizes)
    }

    private func lookup(
        _ reference: CheckpointReference
    ) throws(VirtError) -> (DomainTable.Entry, CheckpointStore, CheckpointDefinition) {
        let entry = try find(reference.dom)
        let store = host.checkpoints(of: entry.snapshot.name)
        guard let found = store.load().find(reference.name) else { throw DomainActor.noCheckpoint(reference.name) }
        return (entry, store, found)
    }

    public func domainListAllCheckpoints(
        _ context: CallContext, dom: DomainReference, needResults: Int32, flags: UInt32
    ) async throws(VirtError) -> DomainListAllCheckpointsReply {
        try Self.check(flags, allowed: 15, "qemuDomainListAllCheckpoints")
        let entry = try find(dom)
        let tree = host.checkpoints(of: entry.snapshot.name).load()
        let all = flags & ListFlags.roots != 0 ? tree.children(of: nil) : tree.descendants(of: nil)
        let names = Self.filter(all, tree, flags)
        return DomainListAllCheckpointsReply(
            checkpoints: needResults == 0
                ? [] : names.map { CheckpointReference(name: $0, dom: entry.snapshot.reference) },
            ret: Int32(clamping: names.count))
    }

    private static func filter(
        _ checkpoints: [CheckpointDefinition], _ tree: CheckpointTree, _ flags: UInt32
    ) -> [String] {
        let wanted = flags & (ListFlags.leaves | ListFlags.noLeaves)
        return checkpoints.filter { checkpoint in
            let isLeaf = tree.children(of: checkpoint.name).isEmpty
            return switch wanted {
            case ListFlags.leaves: isLeaf
            case ListFlags.noLeaves: !isLeaf
            default: true
            }
        }.map(\.name)
    }

    public func domainCheckpointListAllChildren(
        _ context: CallContext, checkpoint: CheckpointReference, needResults: Int32, flags: UInt32
    ) async throws(VirtError) -> DomainCheckpointListAllChildrenReply {
        try Self.check(flags, allowed: 15, "qemuCheckpointListAllChildren")
        let (entry, store, found) = try lookup(checkpoint)
        let tree = store.load()
        // The flag for roots means descendants here.
        let all = flags & ListFlags.roots != 0 ? tree.descendants(of: found.name) : tree.children(of: found.name)
        let names = Self.filter(all, tree, flags)
        return DomainCheckpointListAllChildrenReply(
            checkpoints: needResults == 0
                ? [] : names.map { CheckpointReference(name: $0, dom: entry.snapshot.reference) },
            ret: Int32(clamping: names.count))
    }

    public func domainCheckpointLookupByName(
        _ context: CallContext, dom: DomainReference, name: String, flags: UInt32
    ) async throws(VirtError) -> CheckpointReference {
        try Self.check(flags, allowed: 0, "qemuCheckpointLookupByName")
        let (entry, _, found) = try lookup(CheckpointReference(name: name, dom: dom))
        return CheckpointReference(name: found.name, dom: entry.snapshot.reference)
    }

    public func domainCheckpointGetParent(
        _ context: CallContext, checkpoint: CheckpointReference, flags: UInt32
    ) async throws(VirtError) -> CheckpointReference {
        try Self.check(flags, allowed: 0, "qemuCheckpointGetParent")
        let (entry, _, found) = try lookup(checkpoint)
        guard let parent = found.parent else {
            throw VirtError(
                .noDomainCheckpoint, "checkpoint '\(found.name)' does not have a parent", domain: .qemu)
        }
        return CheckpointReference(name: parent, dom: entry.snapshot.reference)
    }
}
