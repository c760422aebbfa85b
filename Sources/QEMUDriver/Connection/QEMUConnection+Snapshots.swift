import Glibc
public import LibvirtProtocol
public import VirtDriver
public import VirtError
import VirtModel

extension QEMUConnection {
    // MARK: Looking

    private func list(
        _ dom: DomainReference, _ flags: UInt32, _ function: String
    ) throws(VirtError) -> [SnapshotDefinition] {
        try Self.check(flags, allowed: SnapshotListFlags.all, function)
        return SnapshotFilter(flags: flags).select(from: try find(dom).snapshot.snapshots)
    }

    private func children(
        _ snap: SnapshotReference, _ flags: UInt32, _ function: String
    ) throws(VirtError) -> [SnapshotDefinition] {
        try Self.check(flags, allowed: SnapshotListFlags.all, function)
        let found = try findSnapshot(snap)
        return SnapshotFilter(flags: flags).select(below: found.snapshot.name, in: found.tree)
    }

    /// The snapshot that a reference names.
    ///
    /// - Throws: error 72, or 42 where even the domain is gone.
    private func findSnapshot(
        _ snap: SnapshotReference
    ) throws(VirtError) -> (entry: DomainTable.Entry, snapshot: SnapshotDefinition, tree: SnapshotTree) {
        let entry = try find(snap.dom)
        let tree = entry.snapshot.snapshots
        guard let snapshot = tree[snap.name] else { throw Self.noSnapshot(snap.name) }
        return (entry, snapshot, tree)
    }

    private static func noSnapshot(_ name: String) -> VirtError {
        VirtError(.noDomainSnapshot, "no domain snapshot with matching name '\(name)'", domain: .qemu)
    }

    public func domainSnapshotNum(
        _ context: CallContext, dom: DomainReference, flags: UInt32
    ) async throws(VirtError) -> Int32 {
        Int32(clamping: try list(dom, flags, "qemuDomainSnapshotNum").count)
    }

    public func domainSnapshotListNames(
        _ context: CallContext, dom: DomainReference, maxnames: Int32, flags: UInt32
    ) async throws(VirtError) -> [String] {
        try list(dom, flags, "qemuDomainSnapshotListNames").prefix(Int(max(0, maxnames))).map(\.name)
    }

    public func domainListAllSnapshots(
        _ context: CallContext, dom: DomainReference, needResults: Int32, flags: UInt32
    ) async throws(VirtError) -> DomainListAllSnapshotsReply {
        let found = try list(dom, flags, "qemuDomainListAllSnapshots")
        let reference = try find(dom).snapshot.reference
        return DomainListAllSnapshotsReply(
            snapshots: needResults == 0 ? [] : found.map { SnapshotReference(name: $0.name, dom: reference) },
            ret: Int32(clamping: found.count))
    }

    public func domainSnapshotNumChildren(
        _ context: CallContext, snap: SnapshotReference, flags: UInt32
    ) async throws(VirtError) -> Int32 {
        Int32(clamping: try children(snap, flags, "qemuDomainSnapshotNumChildren").count)
    }

    public func domainSnapshotListChildrenNames(
        _ context: CallContext, snap: SnapshotReference, maxnames: Int32, flags: UInt32
    ) async throws(VirtError) -> [String] {
        try children(snap, flags, "qemuDomainSnapshotListChildrenNames").prefix(Int(max(0, maxnames))).map(\.name)
    }

    public func domainSnapshotListAllChildren(
        _ context: CallContext, snapshot: SnapshotReference, needResults: Int32, flags: UInt32
    ) async throws(VirtError) -> DomainSnapshotListAllChildrenReply {
        let found = try children(snapshot, flags, "qemuDomainSnapshotListAllChildren")
        let reference = try find(snapshot.dom).snapshot.reference
        return DomainSnapshotListAllChildrenReply(
            snapshots: needResults == 0 ? [] : found.map { SnapshotReference(name: $0.name, dom: reference) },
            ret: Int32(clamping: found.count))
    }

    public func domainSnapshotLookupByName(
        _ context: CallContext, dom: DomainReference, name: String, flags: UInt32
    ) async throws(VirtError) -> SnapshotReference {
        try Self.check(flags, allowed: 0, "qemuDomainSnapshotLookupByName")
        let snapshot = try find(dom).snapshot
        guard snapshot.snapshots[name] != nil else { throw Self.noSnapshot(name) }
        return SnapshotReference(name: name, dom: snapshot.reference)
    }

    public func domainHasCurrentSnapshot(
        _ context: CallContext, dom: DomainReference, flags: UInt32
    ) async throws(VirtError) -> Int32 {
        try Self.check(flags, allowed: 0, "qemuDomainHasCurrentSnapshot")
        return try find(dom).snapshot.snapshots.current == nil ? 0 : 1
    }

    public func domainSnapshotCurrent(
        _ context: CallContext, dom: DomainReference, flags: UInt32
    ) async throws(VirtError) -> SnapshotReference {
        try Self.check(flags, allowed: 0, "qemuDomainSnapshotCurrent")
        let snapshot = try find(dom).snapshot
        guard let current = snapshot.snapshots.current else {
            throw VirtError(.noDomainSnapshot, "the domain does not have a current snapshot", domain: .qemu)
        }
        return SnapshotReference(name: current.name, dom: snapshot.reference)
    }

    public func domainSnapshotGetParent(
        _ context: CallContext, snap: SnapshotReference, flags: UInt32
    ) async throws(VirtError) -> SnapshotReference {
        try Self.check(flags, allowed: 0, "qemuDomainSnapshotGetParent")
        let found = try findSnapshot(snap)
        guard let parent = found.snapshot.parent, found.tree[parent] != nil else {
            throw VirtError(
                .noDomainSnapshot, "snapshot '\(found.snapshot.name)' does not have a parent", domain: .qemu)
        }
        return SnapshotReference(name: parent, dom: found.entry.snapshot.reference)
    }

    public func domainSnapshotIsCurrent(
        _ context: CallContext, snap: SnapshotReference, flags: UInt32
    ) async throws(VirtError) -> Int32 {
        try Self.check(flags, allowed: 0, "qemuDomainSnapshotIsCurrent")
        return try findSnapshot(snap).snapshot.isCurrent == true ? 1 : 0
    }

    public func domainSnapshotHasMetadata(
        _ context: CallContext, snap: SnapshotReference, flags: UInt32
    ) async throws(VirtError) -> Int32 {
        try Self.check(flags, allowed: 0, "qemuDomainSnapshotHasMetadata")
        _ = try findSnapshot(snap)
        return 1
    }

    public func domainSnapshotGetXMLDesc(
        _ context: CallContext, snap: SnapshotReference, flags: UInt32
    ) async throws(VirtError) -> String {
        try Self.check(flags, allowed: 1, "qemuDomainSnapshotGetXMLDesc")
        return try findSnapshot(snap).snapshot.formatted(includesSecrets: flags & 1 != 0)
    }

    // MARK: Changing

    public func domainSnapshotCreateXML(
        _ context: CallContext, dom: DomainReference, xmlDesc: String, flags: UInt32
    ) async throws(VirtError) -> SnapshotReference {
        typealias Flags = SnapshotCreateFlags
        try Self.require(
            flags, Flags.redefine, "VIR_DOMAIN_SNAPSHOT_CREATE_REDEFINE", by: Flags.current,
            "VIR_DOMAIN_SNAPSHOT_CREATE_CURRENT", domain: .domainSnapshot)
        try Self.exclude(
            flags, Flags.redefine, "VIR_DOMAIN_SNAPSHOT_CREATE_REDEFINE", Flags.noMetadata,
            "VIR_DOMAIN_SNAPSHOT_CREATE_NO_METADATA")
        try Self.exclude(
            flags, Flags.redefine, "VIR_DOMAIN_SNAPSHOT_CREATE_REDEFINE", Flags.halt,
            "VIR_DOMAIN_SNAPSHOT_CREATE_HALT")
        try Self.check(flags, allowed: Flags.all, "qemuSnapshotCreateXML")
        try Self.require(
            flags, Flags.diskOnly, "VIR_DOMAIN_SNAPSHOT_CREATE_DISK_ONLY", by: Flags.quiesce,
            "VIR_DOMAIN_SNAPSHOT_CREATE_QUIESCE", domain: .qemu)
        try Self.exclude(
            flags, Flags.live, "VIR_DOMAIN_SNAPSHOT_CREATE_LIVE", Flags.redefine,
            "VIR_DOMAIN_SNAPSHOT_CREATE_REDEFINE", domain: .qemu)
        let entry = try find(dom)
        let isRedefinition = flags & Flags.redefine != 0
        let requested = try SnapshotDefinition.parse(
            xmlDesc,
            SnapshotReading(
                isExisting: isRedefinition,
                isOffline: flags & Flags.diskOnly != 0 || !entry.snapshot.isActive, defaultName: "\(time(nil))"))
        let name = try await entry.actor.callSnapshotCreate(context, requested, flags: flags)
        return SnapshotReference(name: name, dom: await entry.actor.reference)
    }

    public func domainRevertToSnapshot(
        _ context: CallContext, snap: SnapshotReference, flags: UInt32
    ) async throws(VirtError) {
        typealias Flags = SnapshotRevertFlags
        try Self.exclude(
            flags, Flags.running, "VIR_DOMAIN_SNAPSHOT_REVERT_RUNNING", Flags.paused,
            "VIR_DOMAIN_SNAPSHOT_REVERT_PAUSED")
        try Self.check(flags, allowed: Flags.all, "qemuSnapshotRevert")
        let found = try findSnapshot(snap)
        try await found.entry.actor.callSnapshotRevert(context, found.snapshot.name, flags: flags)
    }

    public func domainSnapshotDelete(
        _ context: CallContext, snap: SnapshotReference, flags: UInt32
    ) async throws(VirtError) {
        typealias Flags = SnapshotDeleteFlags
        try Self.exclude(
            flags, Flags.children, "VIR_DOMAIN_SNAPSHOT_DELETE_CHILDREN", Flags.childrenOnly,
            "VIR_DOMAIN_SNAPSHOT_DELETE_CHILDREN_ONLY")
        try Self.check(flags, allowed: Flags.all, "qemuSnapshotDelete")
        let found = try findSnapshot(snap)
        try await found.entry.actor.callSnapshotDelete(context, found.snapshot.name, flags: flags)
    }

    /// Refuses a flag that means nothing without another one.
    static func require(
        _ flags: UInt32, _ needed: UInt32, _ neededName: String, by flag: UInt32, _ name: String, domain: ErrorDomain
    ) throws(VirtError) {
        guard flags & flag != 0, flags & needed == 0 else { return }
        throw VirtError(
            code: .invalidArg, domain: domain, message: "Flag '\(neededName)' is required by flag '\(name)'")
    }

    /// Refuses two flags that contradict each other.
    static func exclude(
        _ flags: UInt32, _ first: UInt32, _ firstName: String, _ second: UInt32, _ secondName: String,
        domain: ErrorDomain = .domainSnapshot
    ) throws(VirtError) {
        guard flags & first != 0, flags & second != 0 else { return }
        throw VirtError(
            code: .invalidArg, domain: domain,
            message: "Flags '\(firstName)' and '\(secondName)' are mutually exclusive")
    }
}
