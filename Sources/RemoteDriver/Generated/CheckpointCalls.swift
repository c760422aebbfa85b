// swift-format-ignore-file
// Generated from Protocol/libvirt.tsv by protocolgen. Do not edit; run `make generate`.

public import LibvirtProtocol
public import VirtDriver
public import VirtError
import XDR

extension RemoteConnection: CheckpointDriver {
    public func domainCheckpointCreateXML(_ context: CallContext, dom: DomainReference, xmlDesc: String, flags: UInt32) async throws(VirtError) -> CheckpointReference {
        let reply: DomainCheckpointCreateXMLReply = try await call(RemoteProcedure.domainCheckpointCreateXML, DomainCheckpointCreateXMLArguments(dom: dom, xmlDesc: xmlDesc, flags: flags), context)
        return reply.checkpoint
    }

    public func domainCheckpointGetXMLDesc(_ context: CallContext, checkpoint: CheckpointReference, flags: UInt32) async throws(VirtError) -> String {
        let reply: DomainCheckpointGetXMLDescReply = try await call(RemoteProcedure.domainCheckpointGetXMLDesc, DomainCheckpointGetXMLDescArguments(checkpoint: checkpoint, flags: flags), context)
        return reply.xml
    }

    public func domainListAllCheckpoints(_ context: CallContext, dom: DomainReference, needResults: Int32, flags: UInt32) async throws(VirtError) -> DomainListAllCheckpointsReply {
        return try await call(RemoteProcedure.domainListAllCheckpoints, DomainListAllCheckpointsArguments(dom: dom, needResults: needResults, flags: flags), context)
    }

    public func domainCheckpointListAllChildren(_ context: CallContext, checkpoint: CheckpointReference, needResults: Int32, flags: UInt32) async throws(VirtError) -> DomainCheckpointListAllChildrenReply {
        return try await call(RemoteProcedure.domainCheckpointListAllChildren, DomainCheckpointListAllChildrenArguments(checkpoint: checkpoint, needResults: needResults, flags: flags), context)
    }

    public func domainCheckpointLookupByName(_ context: CallContext, dom: DomainReference, name: String, flags: UInt32) async throws(VirtError) -> CheckpointReference {
        let reply: DomainCheckpointLookupByNameReply = try await call(RemoteProcedure.domainCheckpointLookupByName, DomainCheckpointLookupByNameArguments(dom: dom, name: name, flags: flags), context)
        return reply.checkpoint
    }

    public func domainCheckpointGetParent(_ context: CallContext, checkpoint: CheckpointReference, flags: UInt32) async throws(VirtError) -> CheckpointReference {
        let reply: DomainCheckpointGetParentReply = try await call(RemoteProcedure.domainCheckpointGetParent, DomainCheckpointGetParentArguments(checkpoint: checkpoint, flags: flags), context)
        return reply.parent
    }

    public func domainCheckpointDelete(_ context: CallContext, checkpoint: CheckpointReference, flags: UInt32) async throws(VirtError) {
        try await call(RemoteProcedure.domainCheckpointDelete, DomainCheckpointDeleteArguments(checkpoint: checkpoint, flags: flags), context)
    }

    public func domainBackupBegin(_ context: CallContext, dom: DomainReference, backupXml: String, checkpointXml: String?, flags: UInt32) async throws(VirtError) {
        try await call(RemoteProcedure.domainBackupBegin, DomainBackupBeginArguments(dom: dom, backupXml: backupXml, checkpointXml: checkpointXml, flags: flags), context)
    }

    public func domainBackupGetXMLDesc(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) -> String {
        let reply: DomainBackupGetXMLDescReply = try await call(RemoteProcedure.domainBackupGetXMLDesc, DomainBackupGetXMLDescArguments(dom: dom, flags: flags), context)
        return reply.xml
    }

}
