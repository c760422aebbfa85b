// swift-format-ignore-file
// Generated from Protocol/libvirt.tsv by protocolgen. Do not edit; run `make generate`.

public import LibvirtProtocol
public import VirtError

/// Calls about domain snapshots.
///
/// Every method is one procedure of the wire. What a driver leaves out throws error 3, naming the function.
public protocol SnapshotDriver: Sendable {
    /// `virDomainSnapshotCreateXML`
    func domainSnapshotCreateXML(_ context: CallContext, dom: DomainReference, xmlDesc: String, flags: UInt32) async throws(VirtError) -> SnapshotReference
    /// `virDomainSnapshotGetXMLDesc`
    func domainSnapshotGetXMLDesc(_ context: CallContext, snap: SnapshotReference, flags: UInt32) async throws(VirtError) -> String
    /// `virDomainSnapshotNum`
    func domainSnapshotNum(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) -> Int32
    /// `virDomainSnapshotListNames`
    func domainSnapshotListNames(_ context: CallContext, dom: DomainReference, maxnames: Int32, flags: UInt32) async throws(VirtError) -> [String]
    /// `virDomainSnapshotLookupByName`
    func domainSnapshotLookupByName(_ context: CallContext, dom: DomainReference, name: String, flags: UInt32) async throws(VirtError) -> SnapshotReference
    /// `virDomainHasCurrentSnapshot`
    func domainHasCurrentSnapshot(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) -> Int32
    /// `virDomainSnapshotCurrent`
    func domainSnapshotCurrent(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) -> SnapshotReference
    /// `virDomainRevertToSnapshot`
    func domainRevertToSnapshot(_ context: CallContext, snap: SnapshotReference, flags: UInt32) async throws(VirtError)
    /// `virDomainSnapshotDelete`
    func domainSnapshotDelete(_ context: CallContext, snap: SnapshotReference, flags: UInt32) async throws(VirtError)
    /// `virDomainSnapshotGetParent`
    func domainSnapshotGetParent(_ context: CallContext, snap: SnapshotReference, flags: UInt32) async throws(VirtError) -> SnapshotReference
    /// `virDomainSnapshotNumChildren`
    func domainSnapshotNumChildren(_ context: CallContext, snap: SnapshotReference, flags: UInt32) async throws(VirtError) -> Int32
    /// `virDomainSnapshotListChildrenNames`
    func domainSnapshotListChildrenNames(_ context: CallContext, snap: SnapshotReference, maxnames: Int32, flags: UInt32) async throws(VirtError) -> [String]
    /// `virDomainSnapshotIsCurrent`
    func domainSnapshotIsCurrent(_ context: CallContext, snap: SnapshotReference, flags: UInt32) async throws(VirtError) -> Int32
    /// `virDomainSnapshotHasMetadata`
    func domainSnapshotHasMetadata(_ context: CallContext, snap: SnapshotReference, flags: UInt32) async throws(VirtError) -> Int32
    /// `virDomainListAllSnapshots`
    func domainListAllSnapshots(_ context: CallContext, dom: DomainReference, needResults: Int32, flags: UInt32) async throws(VirtError) -> DomainListAllSnapshotsReply
    /// `virDomainSnapshotListAllChildren`
    func domainSnapshotListAllChildren(_ context: CallContext, snapshot: SnapshotReference, needResults: Int32, flags: UInt32) async throws(VirtError) -> DomainSnapshotListAllChildrenReply
}

extension SnapshotDriver {
    public func domainSnapshotCreateXML(_ context: CallContext, dom: DomainReference, xmlDesc: String, flags: UInt32) async throws(VirtError) -> SnapshotReference {
        throw VirtError.noSupport("virDomainSnapshotCreateXML")
    }
    public func domainSnapshotGetXMLDesc(_ context: CallContext, snap: SnapshotReference, flags: UInt32) async throws(VirtError) -> String {
        throw VirtError.noSupport("virDomainSnapshotGetXMLDesc")
    }
    public func domainSnapshotNum(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) -> Int32 {
        throw VirtError.noSupport("virDomainSnapshotNum")
    }
    public func domainSnapshotListNames(_ context: CallContext, dom: DomainReference, maxnames: Int32, flags: UInt32) async throws(VirtError) -> [String] {
        throw VirtError.noSupport("virDomainSnapshotListNames")
    }
    public func domainSnapshotLookupByName(_ context: CallContext, dom: DomainReference, name: String, flags: UInt32) async throws(VirtError) -> SnapshotReference {
        throw VirtError.noSupport("virDomainSnapshotLookupByName")
    }
    public func domainHasCurrentSnapshot(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) -> Int32 {
        throw VirtError.noSupport("virDomainHasCurrentSnapshot")
    }
    public func domainSnapshotCurrent(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) -> SnapshotReference {
        throw VirtError.noSupport("virDomainSnapshotCurrent")
    }
    public func domainRevertToSnapshot(_ context: CallContext, snap: SnapshotReference, flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virDomainRevertToSnapshot")
    }
    public func domainSnapshotDelete(_ context: CallContext, snap: SnapshotReference, flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virDomainSnapshotDelete")
    }
    public func domainSnapshotGetParent(_ context: CallContext, snap: SnapshotReference, flags: UInt32) async throws(VirtError) -> SnapshotReference {
        throw VirtError.noSupport("virDomainSnapshotGetParent")
    }
    public func domainSnapshotNumChildren(_ context: CallContext, snap: SnapshotReference, flags: UInt32) async throws(VirtError) -> Int32 {
        throw VirtError.noSupport("virDomainSnapshotNumChildren")
    }
    public func domainSnapshotListChildrenNames(_ context: CallContext, snap: SnapshotReference, maxnames: Int32, flags: UInt32) async throws(VirtError) -> [String] {
        throw VirtError.noSupport("virDomainSnapshotListChildrenNames")
    }
    public func domainSnapshotIsCurrent(_ context: CallContext, snap: SnapshotReference, flags: UInt32) async throws(VirtError) -> Int32 {
        throw VirtError.noSupport("virDomainSnapshotIsCurrent")
    }
    public func domainSnapshotHasMetadata(_ context: CallContext, snap: SnapshotReference, flags: UInt32) async throws(VirtError) -> Int32 {
        throw VirtError.noSupport("virDomainSnapshotHasMetadata")
    }
    public func domainListAllSnapshots(_ context: CallContext, dom: DomainReference, needResults: Int32, flags: UInt32) async throws(VirtError) -> DomainListAllSnapshotsReply {
        throw VirtError.noSupport("virDomainListAllSnapshots")
    }
    public func domainSnapshotListAllChildren(_ context: CallContext, snapshot: SnapshotReference, needResults: Int32, flags: UInt32) async throws(VirtError) -> DomainSnapshotListAllChildrenReply {
        throw VirtError.noSupport("virDomainSnapshotListAllChildren")
    }
}
