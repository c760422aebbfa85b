// swift-format-ignore-file
// Generated from Protocol/libvirt.tsv by protocolgen. Do not edit; run `make generate`.

public import LibvirtProtocol
public import VirtError

/// Calls about checkpoints and backups.
///
/// Every method is one procedure of the wire. What a driver leaves out throws error 3, naming the function.
public protocol CheckpointDriver: Sendable {
    /// `virDomainCheckpointCreateXML`
    func domainCheckpointCreateXML(_ context: CallContext, dom: DomainReference, xmlDesc: String, flags: UInt32) async throws(VirtError) -> CheckpointReference
    /// `virDomainCheckpointGetXMLDesc`
    func domainCheckpointGetXMLDesc(_ context: CallContext, checkpoint: CheckpointReference, flags: UInt32) async throws(VirtError) -> String
    /// `virDomainListAllCheckpoints`
    func domainListAllCheckpoints(_ context: CallContext, dom: DomainReference, needResults: Int32, flags: UInt32) async throws(VirtError) -> DomainListAllCheckpointsReply
    /// `virDomainCheckpointListAllChildren`
    func domainCheckpointListAllChildren(_ context: CallContext, checkpoint: CheckpointReference, needResults: Int32, flags: UInt32) async throws(VirtError) -> DomainCheckpointListAllChildrenReply
    /// `virDomainCheckpointLookupByName`
    func domainCheckpointLookupByName(_ context: CallContext, dom: DomainReference, name: String, flags: UInt32) async throws(VirtError) -> CheckpointReference
    /// `virDomainCheckpointGetParent`
    func domainCheckpointGetParent(_ context: CallContext, checkpoint: CheckpointReference, flags: UInt32) async throws(VirtError) -> CheckpointReference
    /// `virDomainCheckpointDelete`
    func domainCheckpointDelete(_ context: CallContext, checkpoint: CheckpointReference, flags: UInt32) async throws(VirtError)
    /// `virDomainBackupBegin`
    func domainBackupBegin(_ context: CallContext, dom: DomainReference, backupXml: String, checkpointXml: String?, flags: UInt32) async throws(VirtError)
    /// `virDomainBackupGetXMLDesc`
    func domainBackupGetXMLDesc(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) -> String
}

extension CheckpointDriver {
    public func domainCheckpointCreateXML(_ context: CallContext, dom: DomainReference, xmlDesc: String, flags: UInt32) async throws(VirtError) -> CheckpointReference {
        throw VirtError.noSupport("virDomainCheckpointCreateXML")
    }
    public func domainCheckpointGetXMLDesc(_ context: CallContext, checkpoint: CheckpointReference, flags: UInt32) async throws(VirtError) -> String {
        throw VirtError.noSupport("virDomainCheckpointGetXMLDesc")
    }
    public func domainListAllCheckpoints(_ context: CallContext, dom: DomainReference, needResults: Int32, flags: UInt32) async throws(VirtError) -> DomainListAllCheckpointsReply {
        throw VirtError.noSupport("virDomainListAllCheckpoints")
    }
    public func domainCheckpointListAllChildren(_ context: CallContext, checkpoint: CheckpointReference, needResults: Int32, flags: UInt32) async throws(VirtError) -> DomainCheckpointListAllChildrenReply {
        throw VirtError.noSupport("virDomainCheckpointListAllChildren")
    }
    public func domainCheckpointLookupByName(_ context: CallContext, dom: DomainReference, name: String, flags: UInt32) async throws(VirtError) -> CheckpointReference {
        throw VirtError.noSupport("virDomainCheckpointLookupByName")
    }
    public func domainCheckpointGetParent(_ context: CallContext, checkpoint: CheckpointReference, flags: UInt32) async throws(VirtError) -> CheckpointReference {
        throw VirtError.noSupport("virDomainCheckpointGetParent")
    }
    public func domainCheckpointDelete(_ context: CallContext, checkpoint: CheckpointReference, flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virDomainCheckpointDelete")
    }
    public func domainBackupBegin(_ context: CallContext, dom: DomainReference, backupXml: String, checkpointXml: String?, flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virDomainBackupBegin")
    }
    public func domainBackupGetXMLDesc(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) -> String {
        throw VirtError.noSupport("virDomainBackupGetXMLDesc")
    }
}
