// swift-format-ignore-file
// Generated from Protocol/libvirt.tsv by protocolgen. Do not edit; run `make generate`.

public import LibvirtProtocol
public import VirtError

/// Calls about host network interfaces.
///
/// Every method is one procedure of the wire. What a driver leaves out throws error 3, naming the function.
public protocol InterfaceDriver: Sendable {
    /// `virConnectNumOfInterfaces`
    func connectNumOfInterfaces(_ context: CallContext) async throws(VirtError) -> Int32
    /// `virConnectListInterfaces`
    func connectListInterfaces(_ context: CallContext, maxnames: Int32) async throws(VirtError) -> [String]
    /// `virInterfaceLookupByName`
    func interfaceLookupByName(_ context: CallContext, name: String) async throws(VirtError) -> InterfaceReference
    /// `virInterfaceLookupByMACString`
    func interfaceLookupByMACString(_ context: CallContext, mac: String) async throws(VirtError) -> InterfaceReference
    /// `virInterfaceGetXMLDesc`
    func interfaceGetXMLDesc(_ context: CallContext, iface: InterfaceReference, flags: UInt32) async throws(VirtError) -> String
    /// `virInterfaceDefineXML`
    func interfaceDefineXML(_ context: CallContext, xml: String, flags: UInt32) async throws(VirtError) -> InterfaceReference
    /// `virInterfaceUndefine`
    func interfaceUndefine(_ context: CallContext, iface: InterfaceReference) async throws(VirtError)
    /// `virInterfaceCreate`
    func interfaceCreate(_ context: CallContext, iface: InterfaceReference, flags: UInt32) async throws(VirtError)
    /// `virInterfaceDestroy`
    func interfaceDestroy(_ context: CallContext, iface: InterfaceReference, flags: UInt32) async throws(VirtError)
    /// `virConnectNumOfDefinedInterfaces`
    func connectNumOfDefinedInterfaces(_ context: CallContext) async throws(VirtError) -> Int32
    /// `virConnectListDefinedInterfaces`
    func connectListDefinedInterfaces(_ context: CallContext, maxnames: Int32) async throws(VirtError) -> [String]
    /// `virInterfaceIsActive`
    func interfaceIsActive(_ context: CallContext, iface: InterfaceReference) async throws(VirtError) -> Int32
    /// `virInterfaceChangeBegin`
    func interfaceChangeBegin(_ context: CallContext, flags: UInt32) async throws(VirtError)
    /// `virInterfaceChangeCommit`
    func interfaceChangeCommit(_ context: CallContext, flags: UInt32) async throws(VirtError)
    /// `virInterfaceChangeRollback`
    func interfaceChangeRollback(_ context: CallContext, flags: UInt32) async throws(VirtError)
    /// `virConnectListAllInterfaces`
    func connectListAllInterfaces(_ context: CallContext, needResults: Int32, flags: UInt32) async throws(VirtError) -> ConnectListAllInterfacesReply
}

extension InterfaceDriver {
    public func connectNumOfInterfaces(_ context: CallContext) async throws(VirtError) -> Int32 {
        throw VirtError.noSupport("virConnectNumOfInterfaces")
    }
    public func connectListInterfaces(_ context: CallContext, maxnames: Int32) async throws(VirtError) -> [String] {
        throw VirtError.noSupport("virConnectListInterfaces")
    }
    public func interfaceLookupByName(_ context: CallContext, name: String) async throws(VirtError) -> InterfaceReference {
        throw VirtError.noSupport("virInterfaceLookupByName")
    }
    public func interfaceLookupByMACString(_ context: CallContext, mac: String) async throws(VirtError) -> InterfaceReference {
        throw VirtError.noSupport("virInterfaceLookupByMACString")
    }
    public func interfaceGetXMLDesc(_ context: CallContext, iface: InterfaceReference, flags: UInt32) async throws(VirtError) -> String {
        throw VirtError.noSupport("virInterfaceGetXMLDesc")
    }
    public func interfaceDefineXML(_ context: CallContext, xml: String, flags: UInt32) async throws(VirtError) -> InterfaceReference {
        throw VirtError.noSupport("virInterfaceDefineXML")
    }
    public func interfaceUndefine(_ context: CallContext, iface: InterfaceReference) async throws(VirtError) {
        throw VirtError.noSupport("virInterfaceUndefine")
    }
    public func interfaceCreate(_ context: CallContext, iface: InterfaceReference, flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virInterfaceCreate")
    }
    public func interfaceDestroy(_ context: CallContext, iface: InterfaceReference, flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virInterfaceDestroy")
    }
    public func connectNumOfDefinedInterfaces(_ context: CallContext) async throws(VirtError) -> Int32 {
        throw VirtError.noSupport("virConnectNumOfDefinedInterfaces")
    }
    public func connectListDefinedInterfaces(_ context: CallContext, maxnames: Int32) async throws(VirtError) -> [String] {
        throw VirtError.noSupport("virConnectListDefinedInterfaces")
    }
    public func interfaceIsActive(_ context: CallContext, iface: InterfaceReference) async throws(VirtError) -> Int32 {
        throw VirtError.noSupport("virInterfaceIsActive")
    }
    public func interfaceChangeBegin(_ context: CallContext, flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virInterfaceChangeBegin")
    }
    public func interfaceChangeCommit(_ context: CallContext, flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virInterfaceChangeCommit")
    }
    public func interfaceChangeRollback(_ context: CallContext, flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virInterfaceChangeRollback")
    }
    public func connectListAllInterfaces(_ context: CallContext, needResults: Int32, flags: UInt32) async throws(VirtError) -> ConnectListAllInterfacesReply {
        throw VirtError.noSupport("virConnectListAllInterfaces")
    }
}
