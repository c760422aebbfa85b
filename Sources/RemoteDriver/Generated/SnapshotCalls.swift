// swift-format-ignore-file
// Generated from Protocol/libvirt.tsv by protocolgen. Do not edit; run `make generate`.

public import LibvirtProtocol
public import VirtDriver
public import VirtError
import XDR

extension RemoteConnection: SnapshotDriver {
    public func domainSnapshotCreateXML(_ context: CallContext, dom: DomainReference, xmlDesc: String, flags: UInt32) async throws(VirtError) -> SnapshotReference {
        let reply: DomainSnapshotCreateXMLReply = try await call(RemoteProcedure.domainSnapshotCreateXML, DomainSnapshotCreateXMLArguments(dom: dom, xmlDesc: xmlDesc, flags: flags), context)
        return reply.snap
    }

    public func domainSnapshotGetXMLDesc(_ context: CallContext, snap: SnapshotReference, flags: UInt32) async throws(VirtError) -> String {
        let reply: DomainSnapshotGetXMLDescReply = try await call(RemoteProcedure.domainSnapshotGetXMLDesc, DomainSnapshotGetXMLDescArguments(snap: snap, flags: flags), context)
        return reply.xml
    }

    public func domainSnapshotNum(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) -> Int32 {
        let reply: DomainSnapshotNumReply = try await call(RemoteProcedure.domainSnapshotNum, DomainSnapshotNumArguments(dom: dom, flags: flags), context)
        return reply.num
    }

    public func domainSnapshotListNames(_ context: CallContext, dom: DomainReference, maxnames: Int32, flags: UInt32) async throws(VirtError) -> [String] {
        let reply: DomainSnapshotListNamesReply = try await call(RemoteProcedure.domainSnapshotListNames, DomainSnapshotListNamesArguments(dom: dom, maxnames: maxnames, flags: flags), context)
        return reply.names
    }

    public func domainSnapshotLookupByName(_ context: CallContext, dom: DomainReference, name: String, flags: UInt32) async throws(VirtError) -> SnapshotReference {
        let reply: DomainSnapshotLookupByNameReply = try await call(RemoteProcedure.domainSnapshotLookupByName, DomainSnapshotLookupByNameArguments(dom: dom, name: name, flags: flags), context)
        return reply.snap
    }

    public func domainHasCurrentSnapshot(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) -> Int32 {
        let reply: DomainHasCurrentSnapshotReply = try await call(RemoteProcedure.domainHasCurrentSnapshot, DomainHasCurrentSnapshotArguments(dom: dom, flags: flags), context)
        return reply.result
    }

    public func domainSnapshotCurrent(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) -> SnapshotReference {
        let reply: DomainSnapshotCurrentReply = try await call(RemoteProcedure.domainSnapshotCurrent, DomainSnapshotCurrentArguments(dom: dom, flags: flags), context)
        return reply.snap
    }

    public func domainRevertToSnapshot(_ context: CallContext, snap: SnapshotReference, flags: UInt32) async throws(VirtError) {
        try await call(RemoteProcedure.domainRevertToSnapshot, DomainRevertToSnapshotArguments(snap: snap, flags: flags), context)
    }

    public func domainSnapshotDelete(_ context: CallContext, snap: SnapshotReference, flags: UInt32) async throws(VirtError) {
        try await call(RemoteProcedure.domainSnapshotDelete, DomainSnapshotDeleteArguments(snap: snap, flags: flags), context)
    }

    public func domainSnapshotGetParent(_ context: CallContext, snap: SnapshotReference, flags: UInt32) async throws(VirtError) -> SnapshotReference {
        let reply: DomainSnapshotGetParentReply = try await call(RemoteProcedure.domainSnapshotGetParent, DomainSnapshotGetParentArguments(snap: snap, flags: flags), context)
        return reply.snap
    }

    public func domainSnapshotNumChildren(_ context: CallContext, snap: SnapshotReference, flags: UInt32) async throws(VirtError) -> Int32 {
        let reply: DomainSnapshotNumChildrenReply = try await call(RemoteProcedure.domainSnapshotNumChildren, DomainSnapshotNumChildrenArguments(snap: snap, flags: flags), context)
        return reply.num
    }

    public func domainSnapshotListChildrenNames(_ context: CallContext, snap: SnapshotReference, maxnames: Int32, flags: UInt32) async throws(VirtError) -> [String] {
        let reply: DomainSnapshotListChildrenNamesReply = try await call(RemoteProcedure.domainSnapshotListChildrenNames, DomainSnapshotListChildrenNamesArguments(snap: snap, maxnames: maxnames, flags: flags), context)
        return reply.names
    }

    public func domainSnapshotIsCurrent(_ context: CallContext, snap: SnapshotReference, flags: UInt32) async throws(VirtError) -> Int32 {
        let reply: DomainSnapshotIsCurrentReply = try await call(RemoteProcedure.domainSnapshotIsCurrent, DomainSnapshotIsCurrentArguments(snap: snap, flags: flags), context)
        return reply.current
    }

    public func domainSnapshotHasMetadata(_ context: CallContext, snap: SnapshotReference, flags: UInt32) async throws(VirtError) -> Int32 {
        let reply: DomainSnapshotHasMetadataReply = try await call(RemoteProcedure.domainSnapshotHasMetadata, DomainSnapshotHasMetadataArguments(snap: snap, flags: flags), context)
        return reply.metadata
    }

    public func domainListAllSnapshots(_ context: CallContext, dom: DomainReference, needResults: Int32, flags: UInt32) async throws(VirtError) -> DomainListAllSnapshotsReply {
        return try await call(RemoteProcedure.domainListAllSnapshots, DomainListAllSnapshotsArguments(dom: dom, needResults: needResults, flags: flags), context)
    }

    public func domainSnapshotListAllChildren(_ context: CallContext, snapshot: SnapshotReference, needResults: Int32, flags: UInt32) async throws(VirtError) -> DomainSnapshotListAllChildrenReply {
        return try await call(RemoteProcedure.domainSnapshotListAllChildren, DomainSnapshotListAllChildrenArguments(snapshot: snapshot, needResults: needResults, flags: flags), context)
    }

}
