// swift-format-ignore-file
// Generated from Protocol/libvirt.tsv by protocolgen. Do not edit; run `make generate`.

public import LibvirtProtocol
public import VirtError

/// Calls about virtual networks and their ports.
///
/// Every method is one procedure of the wire. What a driver leaves out throws error 3, naming the function.
public protocol NetworkDriver: Sendable {
    /// `virConnectListDefinedNetworks`
    func connectListDefinedNetworks(_ context: CallContext, maxnames: Int32) async throws(VirtError) -> [String]
    /// `virConnectListNetworks`
    func connectListNetworks(_ context: CallContext, maxnames: Int32) async throws(VirtError) -> [String]
    /// `virNetworkCreate`
    func networkCreate(_ context: CallContext, net: NetworkReference) async throws(VirtError)
    /// `virNetworkCreateXML`
    func networkCreateXML(_ context: CallContext, xml: String) async throws(VirtError) -> NetworkReference
    /// `virNetworkDefineXML`
    func networkDefineXML(_ context: CallContext, xml: String) async throws(VirtError) -> NetworkReference
    /// `virNetworkDestroy`
    func networkDestroy(_ context: CallContext, net: NetworkReference) async throws(VirtError)
    /// `virNetworkGetXMLDesc`
    func networkGetXMLDesc(_ context: CallContext, net: NetworkReference, flags: UInt32) async throws(VirtError) -> String
    /// `virNetworkGetAutostart`
    func networkGetAutostart(_ context: CallContext, net: NetworkReference) async throws(VirtError) -> Int32
    /// `virNetworkGetBridgeName`
    func networkGetBridgeName(_ context: CallContext, net: NetworkReference) async throws(VirtError) -> String
    /// `virNetworkLookupByName`
    func networkLookupByName(_ context: CallContext, name: String) async throws(VirtError) -> NetworkReference
    /// `virNetworkLookupByUUID`
    func networkLookupByUUID(_ context: CallContext, uuid: UUIDBytes) async throws(VirtError) -> NetworkReference
    /// `virNetworkSetAutostart`
    func networkSetAutostart(_ context: CallContext, net: NetworkReference, autostart: Int32) async throws(VirtError)
    /// `virNetworkUndefine`
    func networkUndefine(_ context: CallContext, net: NetworkReference) async throws(VirtError)
    /// `virConnectNumOfDefinedNetworks`
    func connectNumOfDefinedNetworks(_ context: CallContext) async throws(VirtError) -> Int32
    /// `virConnectNumOfNetworks`
    func connectNumOfNetworks(_ context: CallContext) async throws(VirtError) -> Int32
    /// `virNetworkIsActive`
    func networkIsActive(_ context: CallContext, net: NetworkReference) async throws(VirtError) -> Int32
    /// `virNetworkIsPersistent`
    func networkIsPersistent(_ context: CallContext, net: NetworkReference) async throws(VirtError) -> Int32
    /// `virConnectListAllNetworks`
    func connectListAllNetworks(_ context: CallContext, needResults: Int32, flags: UInt32) async throws(VirtError) -> ConnectListAllNetworksReply
    /// `virNetworkUpdate`
    func networkUpdate(_ context: CallContext, net: NetworkReference, command: UInt32, section: UInt32, parentIndex: Int32, xml: String, flags: UInt32) async throws(VirtError)
    /// `virNetworkGetDHCPLeases`
    func networkGetDHCPLeases(_ context: CallContext, net: NetworkReference, mac: String?, needResults: Int32, flags: UInt32) async throws(VirtError) -> NetworkGetDHCPLeasesReply
    /// `virNetworkListAllPorts`
    func networkListAllPorts(_ context: CallContext, network: NetworkReference, needResults: Int32, flags: UInt32) async throws(VirtError) -> NetworkListAllPortsReply
    /// `virNetworkPortLookupByUUID`
    func networkPortLookupByUUID(_ context: CallContext, network: NetworkReference, uuid: UUIDBytes) async throws(VirtError) -> NetworkPortReference
    /// `virNetworkPortCreateXML`
    func networkPortCreateXML(_ context: CallContext, network: NetworkReference, xml: String, flags: UInt32) async throws(VirtError) -> NetworkPortReference
    /// `virNetworkPortGetParameters`
    func networkPortGetParameters(_ context: CallContext, port: NetworkPortReference, nparams: Int32, flags: UInt32) async throws(VirtError) -> NetworkPortGetParametersReply
    /// `virNetworkPortSetParameters`
    func networkPortSetParameters(_ context: CallContext, port: NetworkPortReference, params: [TypedParameter], flags: UInt32) async throws(VirtError)
    /// `virNetworkPortGetXMLDesc`
    func networkPortGetXMLDesc(_ context: CallContext, port: NetworkPortReference, flags: UInt32) async throws(VirtError) -> String
    /// `virNetworkPortDelete`
    func networkPortDelete(_ context: CallContext, port: NetworkPortReference, flags: UInt32) async throws(VirtError)
    /// `virNetworkDefineXMLFlags`
    func networkDefineXMLFlags(_ context: CallContext, xml: String, flags: UInt32) async throws(VirtError) -> NetworkReference
    /// `virNetworkCreateXMLFlags`
    func networkCreateXMLFlags(_ context: CallContext, xml: String, flags: UInt32) async throws(VirtError) -> NetworkReference
}

extension NetworkDriver {
    public func connectListDefinedNetworks(_ context: CallContext, maxnames: Int32) async throws(VirtError) -> [String] {
        throw VirtError.noSupport("virConnectListDefinedNetworks")
    }
    public func connectListNetworks(_ context: CallContext, maxnames: Int32) async throws(VirtError) -> [String] {
        throw VirtError.noSupport("virConnectListNetworks")
    }
    public func networkCreate(_ context: CallContext, net: NetworkReference) async throws(VirtError) {
        throw VirtError.noSupport("virNetworkCreate")
    }
    public func networkCreateXML(_ context: CallContext, xml: String) async throws(VirtError) -> NetworkReference {
        throw VirtError.noSupport("virNetworkCreateXML")
    }
    public func networkDefineXML(_ context: CallContext, xml: String) async throws(VirtError) -> NetworkReference {
        throw VirtError.noSupport("virNetworkDefineXML")
    }
    public func networkDestroy(_ context: CallContext, net: NetworkReference) async throws(VirtError) {
        throw VirtError.noSupport("virNetworkDestroy")
    }
    public func networkGetXMLDesc(_ context: CallContext, net: NetworkReference, flags: UInt32) async throws(VirtError) -> String {
        throw VirtError.noSupport("virNetworkGetXMLDesc")
    }
    public func networkGetAutostart(_ context: CallContext, net: NetworkReference) async throws(VirtError) -> Int32 {
        throw VirtError.noSupport("virNetworkGetAutostart")
    }
    public func networkGetBridgeName(_ context: CallContext, net: NetworkReference) async throws(VirtError) -> String {
        throw VirtError.noSupport("virNetworkGetBridgeName")
    }
    public func networkLookupByName(_ context: CallContext, name: String) async throws(VirtError) -> NetworkReference {
        throw VirtError.noSupport("virNetworkLookupByName")
    }
    public func networkLookupByUUID(_ context: CallContext, uuid: UUIDBytes) async throws(VirtError) -> NetworkReference {
        throw VirtError.noSupport("virNetworkLookupByUUID")
    }
    public func networkSetAutostart(_ context: CallContext, net: NetworkReference, autostart: Int32) async throws(VirtError) {
        throw VirtError.noSupport("virNetworkSetAutostart")
    }
    public func networkUndefine(_ context: CallContext, net: NetworkReference) async throws(VirtError) {
        throw VirtError.noSupport("virNetworkUndefine")
    }
    public func connectNumOfDefinedNetworks(_ context: CallContext) async throws(VirtError) -> Int32 {
        throw VirtError.noSupport("virConnectNumOfDefinedNetworks")
    }
    public func connectNumOfNetworks(_ context: CallContext) async throws(VirtError) -> Int32 {
        throw VirtError.noSupport("virConnectNumOfNetworks")
    }
    public func networkIsActive(_ context: CallContext, net: NetworkReference) async throws(VirtError) -> Int32 {
        throw VirtError.noSupport("virNetworkIsActive")
    }
    public func networkIsPersistent(_ context: CallContext, net: NetworkReference) async throws(VirtError) -> Int32 {
        throw VirtError.noSupport("virNetworkIsPersistent")
    }
    public func connectListAllNetworks(_ context: CallContext, needResults: Int32, flags: UInt32) async throws(VirtError) -> ConnectListAllNetworksReply {
        throw VirtError.noSupport("virConnectListAllNetworks")
    }
    public func networkUpdate(_ context: CallContext, net: NetworkReference, command: UInt32, section: UInt32, parentIndex: Int32, xml: String, flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virNetworkUpdate")
    }
    public func networkGetDHCPLeases(_ context: CallContext, net: NetworkReference, mac: String?, needResults: Int32, flags: UInt32) async throws(VirtError) -> NetworkGetDHCPLeasesReply {
        throw VirtError.noSupport("virNetworkGetDHCPLeases")
    }
    public func networkListAllPorts(_ context: CallContext, network: NetworkReference, needResults: Int32, flags: UInt32) async throws(VirtError) -> NetworkListAllPortsReply {
        throw VirtError.noSupport("virNetworkListAllPorts")
    }
    public func networkPortLookupByUUID(_ context: CallContext, network: NetworkReference, uuid: UUIDBytes) async throws(VirtError) -> NetworkPortReference {
        throw VirtError.noSupport("virNetworkPortLookupByUUID")
    }
    public func networkPortCreateXML(_ context: CallContext, network: NetworkReference, xml: String, flags: UInt32) async throws(VirtError) -> NetworkPortReference {
        throw VirtError.noSupport("virNetworkPortCreateXML")
    }
    public func networkPortGetParameters(_ context: CallContext, port: NetworkPortReference, nparams: Int32, flags: UInt32) async throws(VirtError) -> NetworkPortGetParametersReply {
        throw VirtError.noSupport("virNetworkPortGetParameters")
    }
    public func networkPortSetParameters(_ context: CallContext, port: NetworkPortReference, params: [TypedParameter], flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virNetworkPortSetParameters")
    }
    public func networkPortGetXMLDesc(_ context: CallContext, port: NetworkPortReference, flags: UInt32) async throws(VirtError) -> String {
        throw VirtError.noSupport("virNetworkPortGetXMLDesc")
    }
    public func networkPortDelete(_ context: CallContext, port: NetworkPortReference, flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virNetworkPortDelete")
    }
    public func networkDefineXMLFlags(_ context: CallContext, xml: String, flags: UInt32) async throws(VirtError) -> NetworkReference {
        throw VirtError.noSupport("virNetworkDefineXMLFlags")
    }
    public func networkCreateXMLFlags(_ context: CallContext, xml: String, flags: UInt32) async throws(VirtError) -> NetworkReference {
        throw VirtError.noSupport("virNetworkCreateXMLFlags")
    }
}
