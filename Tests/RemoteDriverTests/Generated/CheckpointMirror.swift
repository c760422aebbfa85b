// swift-format-ignore-file
// Generated from Protocol/libvirt.tsv by protocolgen. Do not edit; run `make generate`.

import LibvirtProtocol
import RemoteDriver
import VirtDriver
import VirtError

extension RecordingDriver: CheckpointDriver {
    func domainCheckpointCreateXML(_ context: CallContext, dom: DomainReference, xmlDesc: String, flags: UInt32) async throws(VirtError) -> CheckpointReference {
        return try reflect("domainCheckpointCreateXML", DomainCheckpointCreateXMLArguments(dom: dom, xmlDesc: xmlDesc, flags: flags), DomainCheckpointCreateXMLReply.self).checkpoint
    }
    func domainCheckpointGetXMLDesc(_ context: CallContext, checkpoint: CheckpointReference, flags: UInt32) async throws(VirtError) -> String {
        return try reflect("domainCheckpointGetXMLDesc", DomainCheckpointGetXMLDescArguments(checkpoint: checkpoint, flags: flags), DomainCheckpointGetXMLDescReply.self).xml
    }
    func domainListAllCheckpoints(_ context: CallContext, dom: DomainReference, needResults: Int32, flags: UInt32) async throws(VirtError) -> DomainListAllCheckpointsReply {
        return try reflect("domainListAllCheckpoints", DomainListAllCheckpointsArguments(dom: dom, needResults: needResults, flags: flags), DomainListAllCheckpointsReply.self)
    }
    func domainCheckpointListAllChildren(_ context: CallContext, checkpoint: CheckpointReference, needResults: Int32, flags: UInt32) async throws(VirtError) -> DomainCheckpointListAllChildrenReply {
        return try reflect("domainCheckpointListAllChildren", DomainCheckpointListAllChildrenArguments(checkpoint: checkpoint, needResults: needResults, flags: flags), DomainCheckpointListAllChildrenReply.self)
    }
    func domainCheckpointLookupByName(_ context: CallContext, dom: DomainReference, name: String, flags: UInt32) async throws(VirtError) -> CheckpointReference {
        return try reflect("domainCheckpointLookupByName", DomainCheckpointLookupByNameArguments(dom: dom, name: name, flags: flags), DomainCheckpointLookupByNameReply.self).checkpoint
    }
    func domainCheckpointGetParent(_ context: CallContext, checkpoint: CheckpointReference, flags: UInt32) async throws(VirtError) -> CheckpointReference {
        return try reflect("domainCheckpointGetParent", DomainCheckpointGetParentArguments(checkpoint: checkpoint, flags: flags), DomainCheckpointGetParentReply.self).parent
    }
    func domainCheckpointDelete(_ context: CallContext, checkpoint: CheckpointReference, flags: UInt32) async throws(VirtError) {
        _ = try reflect("domainCheckpointDelete", DomainCheckpointDeleteArguments(checkpoint: checkpoint, flags: flags), NoArguments.self)
    }
    func domainBackupBegin(_ context: CallContext, dom: DomainReference, backupXml: String, checkpointXml: String?, flags: UInt32) async throws(VirtError) {
        _ = try reflect("domainBackupBegin", DomainBackupBeginArguments(dom: dom, backupXml: backupXml, checkpointXml: checkpointXml, flags: flags), NoArguments.self)
    }
    func domainBackupGetXMLDesc(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) -> String {
        return try reflect("domainBackupGetXMLDesc", DomainBackupGetXMLDescArguments(dom: dom, flags: flags), DomainBackupGetXMLDescReply.self).xml
    }
}

extension MirrorCall {
    static let checkpointCalls: [MirrorCall] = [
        MirrorCall("domainCheckpointCreateXML", DomainCheckpointCreateXMLArguments.self) { remote, context, arguments in
            return DomainCheckpointCreateXMLReply(checkpoint: try await remote.domainCheckpointCreateXML(context, dom: arguments.dom, xmlDesc: arguments.xmlDesc, flags: arguments.flags))
        },
        MirrorCall("domainCheckpointGetXMLDesc", DomainCheckpointGetXMLDescArguments.self) { remote, context, arguments in
            return DomainCheckpointGetXMLDescReply(xml: try await remote.domainCheckpointGetXMLDesc(context, checkpoint: arguments.checkpoint, flags: arguments.flags))
        },
        MirrorCall("domainListAllCheckpoints", DomainListAllCheckpointsArguments.self) { remote, context, arguments in
            return try await remote.domainListAllCheckpoints(context, dom: arguments.dom, needResults: arguments.needResults, flags: arguments.flags)
        },
        MirrorCall("domainCheckpointListAllChildren", DomainCheckpointListAllChildrenArguments.self) { remote, context, arguments in
            return try await remote.domainCheckpointListAllChildren(context, checkpoint: arguments.checkpoint, needResults: arguments.needResults, flags: arguments.flags)
        },
        MirrorCall("domainCheckpointLookupByName", DomainCheckpointLookupByNameArguments.self) { remote, context, arguments in
            return DomainCheckpointLookupByNameReply(checkpoint: try await remote.domainCheckpointLookupByName(context, dom: arguments.dom, name: arguments.name, flags: arguments.flags))
        },
        MirrorCall("domainCheckpointGetParent", DomainCheckpointGetParentArguments.self) { remote, context, arguments in
            return DomainCheckpointGetParentReply(parent: try await remote.domainCheckpointGetParent(context, checkpoint: arguments.checkpoint, flags: arguments.flags))
        },
        MirrorCall("domainCheckpointDelete", DomainCheckpointDeleteArguments.self) { remote, context, arguments in
            try await remote.domainCheckpointDelete(context, checkpoint: arguments.checkpoint, flags: arguments.flags)
            return NoArguments()
        },
        MirrorCall("domainBackupBegin", DomainBackupBeginArguments.self) { remote, context, arguments in
            try await remote.domainBackupBegin(context, dom: arguments.dom, backupXml: arguments.backupXml, checkpointXml: arguments.checkpointXml, flags: arguments.flags)
            return NoArguments()
        },
        MirrorCall("domainBackupGetXMLDesc", DomainBackupGetXMLDescArguments.self) { remote, context, arguments in
            return DomainBackupGetXMLDescReply(xml: try await remote.domainBackupGetXMLDesc(context, dom: arguments.dom, flags: arguments.flags))
        },
    ]
}
