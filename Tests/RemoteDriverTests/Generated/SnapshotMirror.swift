// swift-format-ignore-file
// Generated from Protocol/libvirt.tsv by protocolgen. Do not edit; run `make generate`.

import LibvirtProtocol
import RemoteDriver
import VirtDriver
import VirtError

extension RecordingDriver: SnapshotDriver {
    func domainSnapshotCreateXML(_ context: CallContext, dom: DomainReference, xmlDesc: String, flags: UInt32) async throws(VirtError) -> SnapshotReference {
        return try reflect("domainSnapshotCreateXML", DomainSnapshotCreateXMLArguments(dom: dom, xmlDesc: xmlDesc, flags: flags), DomainSnapshotCreateXMLReply.self).snap
    }
    func domainSnapshotGetXMLDesc(_ context: CallContext, snap: SnapshotReference, flags: UInt32) async throws(VirtError) -> String {
        return try reflect("domainSnapshotGetXMLDesc", DomainSnapshotGetXMLDescArguments(snap: snap, flags: flags), DomainSnapshotGetXMLDescReply.self).xml
    }
    func domainSnapshotNum(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) -> Int32 {
        return try reflect("domainSnapshotNum", DomainSnapshotNumArguments(dom: dom, flags: flags), DomainSnapshotNumReply.self).num
    }
    func domainSnapshotListNames(_ context: CallContext, dom: DomainReference, maxnames: Int32, flags: UInt32) async throws(VirtError) -> [String] {
        return try reflect("domainSnapshotListNames", DomainSnapshotListNamesArguments(dom: dom, maxnames: maxnames, flags: flags), DomainSnapshotListNamesReply.self).names
    }
    func domainSnapshotLookupByName(_ context: CallContext, dom: DomainReference, name: String, flags: UInt32) async throws(VirtError) -> SnapshotReference {
        return try reflect("domainSnapshotLookupByName", DomainSnapshotLookupByNameArguments(dom: dom, name: name, flags: flags), DomainSnapshotLookupByNameReply.self).snap
    }
    func domainHasCurrentSnapshot(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) -> Int32 {
        return try reflect("domainHasCurrentSnapshot", DomainHasCurrentSnapshotArguments(dom: dom, flags: flags), DomainHasCurrentSnapshotReply.self).result
    }
    func domainSnapshotCurrent(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) -> SnapshotReference {
        return try reflect("domainSnapshotCurrent", DomainSnapshotCurrentArguments(dom: dom, flags: flags), DomainSnapshotCurrentReply.self).snap
    }
    func domainRevertToSnapshot(_ context: CallContext, snap: SnapshotReference, flags: UInt32) async throws(VirtError) {
        _ = try reflect("domainRevertToSnapshot", DomainRevertToSnapshotArguments(snap: snap, flags: flags), NoArguments.self)
    }
    func domainSnapshotDelete(_ context: CallContext, snap: SnapshotReference, flags: UInt32) async throws(VirtError) {
        _ = try reflect("domainSnapshotDelete", DomainSnapshotDeleteArguments(snap: snap, flags: flags), NoArguments.self)
    }
    func domainSnapshotGetParent(_ context: CallContext, snap: SnapshotReference, flags: UInt32) async throws(VirtError) -> SnapshotReference {
        return try reflect("domainSnapshotGetParent", DomainSnapshotGetParentArguments(snap: snap, flags: flags), DomainSnapshotGetParentReply.self).snap
    }
    func domainSnapshotNumChildren(_ context: CallContext, snap: SnapshotReference, flags: UInt32) async throws(VirtError) -> Int32 {
        return try reflect("domainSnapshotNumChildren", DomainSnapshotNumChildrenArguments(snap: snap, flags: flags), DomainSnapshotNumChildrenReply.self).num
    }
    func domainSnapshotListChildrenNames(_ context: CallContext, snap: SnapshotReference, maxnames: Int32, flags: UInt32) async throws(VirtError) -> [String] {
        return try reflect("domainSnapshotListChildrenNames", DomainSnapshotListChildrenNamesArguments(snap: snap, maxnames: maxnames, flags: flags), DomainSnapshotListChildrenNamesReply.self).names
    }
    func domainSnapshotIsCurrent(_ context: CallContext, snap: SnapshotReference, flags: UInt32) async throws(VirtError) -> Int32 {
        return try reflect("domainSnapshotIsCurrent", DomainSnapshotIsCurrentArguments(snap: snap, flags: flags), DomainSnapshotIsCurrentReply.self).current
    }
    func domainSnapshotHasMetadata(_ context: CallContext, snap: SnapshotReference, flags: UInt32) async throws(VirtError) -> Int32 {
        return try reflect("domainSnapshotHasMetadata", DomainSnapshotHasMetadataArguments(snap: snap, flags: flags), DomainSnapshotHasMetadataReply.self).metadata
    }
    func domainListAllSnapshots(_ context: CallContext, dom: DomainReference, needResults: Int32, flags: UInt32) async throws(VirtError) -> DomainListAllSnapshotsReply {
        return try reflect("domainListAllSnapshots", DomainListAllSnapshotsArguments(dom: dom, needResults: needResults, flags: flags), DomainListAllSnapshotsReply.self)
    }
    func domainSnapshotListAllChildren(_ context: CallContext, snapshot: SnapshotReference, needResults: Int32, flags: UInt32) async throws(VirtError) -> DomainSnapshotListAllChildrenReply {
        return try reflect("domainSnapshotListAllChildren", DomainSnapshotListAllChildrenArguments(snapshot: snapshot, needResults: needResults, flags: flags), DomainSnapshotListAllChildrenReply.self)
    }
}

extension MirrorCall {
    static let snapshotCalls: [MirrorCall] = [
        MirrorCall("domainSnapshotCreateXML", DomainSnapshotCreateXMLArguments.self) { remote, context, arguments in
            return DomainSnapshotCreateXMLReply(snap: try await remote.domainSnapshotCreateXML(context, dom: arguments.dom, xmlDesc: arguments.xmlDesc, flags: arguments.flags))
        },
        MirrorCall("domainSnapshotGetXMLDesc", DomainSnapshotGetXMLDescArguments.self) { remote, context, arguments in
            return DomainSnapshotGetXMLDescReply(xml: try await remote.domainSnapshotGetXMLDesc(context, snap: arguments.snap, flags: arguments.flags))
        },
        MirrorCall("domainSnapshotNum", DomainSnapshotNumArguments.self) { remote, context, arguments in
            return DomainSnapshotNumReply(num: try await remote.domainSnapshotNum(context, dom: arguments.dom, flags: arguments.flags))
        },
        MirrorCall("domainSnapshotListNames", DomainSnapshotListNamesArguments.self) { remote, context, arguments in
            return DomainSnapshotListNamesReply(names: try await remote.domainSnapshotListNames(context, dom: arguments.dom, maxnames: arguments.maxnames, flags: arguments.flags))
        },
        MirrorCall("domainSnapshotLookupByName", DomainSnapshotLookupByNameArguments.self) { remote, context, arguments in
            return DomainSnapshotLookupByNameReply(snap: try await remote.domainSnapshotLookupByName(context, dom: arguments.dom, name: arguments.name, flags: arguments.flags))
        },
        MirrorCall("domainHasCurrentSnapshot", DomainHasCurrentSnapshotArguments.self) { remote, context, arguments in
            return DomainHasCurrentSnapshotReply(result: try await remote.domainHasCurrentSnapshot(context, dom: arguments.dom, flags: arguments.flags))
        },
        MirrorCall("domainSnapshotCurrent", DomainSnapshotCurrentArguments.self) { remote, context, arguments in
            return DomainSnapshotCurrentReply(snap: try await remote.domainSnapshotCurrent(context, dom: arguments.dom, flags: arguments.flags))
        },
        MirrorCall("domainRevertToSnapshot", DomainRevertToSnapshotArguments.self) { remote, context, arguments in
            try await remote.domainRevertToSnapshot(context, snap: arguments.snap, flags: arguments.flags)
            return NoArguments()
        },
        MirrorCall("domainSnapshotDelete", DomainSnapshotDeleteArguments.self) { remote, context, arguments in
            try await remote.domainSnapshotDelete(context, snap: arguments.snap, flags: arguments.flags)
            return NoArguments()
        },
        MirrorCall("domainSnapshotGetParent", DomainSnapshotGetParentArguments.self) { remote, context, arguments in
            return DomainSnapshotGetParentReply(snap: try await remote.domainSnapshotGetParent(context, snap: arguments.snap, flags: arguments.flags))
        },
        MirrorCall("domainSnapshotNumChildren", DomainSnapshotNumChildrenArguments.self) { remote, context, arguments in
            return DomainSnapshotNumChildrenReply(num: try await remote.domainSnapshotNumChildren(context, snap: arguments.snap, flags: arguments.flags))
        },
        MirrorCall("domainSnapshotListChildrenNames", DomainSnapshotListChildrenNamesArguments.self) { remote, context, arguments in
            return DomainSnapshotListChildrenNamesReply(names: try await remote.domainSnapshotListChildrenNames(context, snap: arguments.snap, maxnames: arguments.maxnames, flags: arguments.flags))
        },
        MirrorCall("domainSnapshotIsCurrent", DomainSnapshotIsCurrentArguments.self) { remote, context, arguments in
            return DomainSnapshotIsCurrentReply(current: try await remote.domainSnapshotIsCurrent(context, snap: arguments.snap, flags: arguments.flags))
        },
        MirrorCall("domainSnapshotHasMetadata", DomainSnapshotHasMetadataArguments.self) { remote, context, arguments in
            return DomainSnapshotHasMetadataReply(metadata: try await remote.domainSnapshotHasMetadata(context, snap: arguments.snap, flags: arguments.flags))
        },
        MirrorCall("domainListAllSnapshots", DomainListAllSnapshotsArguments.self) { remote, context, arguments in
            return try await remote.domainListAllSnapshots(context, dom: arguments.dom, needResults: arguments.needResults, flags: arguments.flags)
        },
        MirrorCall("domainSnapshotListAllChildren", DomainSnapshotListAllChildrenArguments.self) { remote, context, arguments in
            return try await remote.domainSnapshotListAllChildren(context, snapshot: arguments.snapshot, needResults: arguments.needResults, flags: arguments.flags)
        },
    ]
}
