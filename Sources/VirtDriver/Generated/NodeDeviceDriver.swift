// swift-format-ignore-file
// Generated from Protocol/libvirt.tsv by protocolgen. Do not edit; run `make generate`.

public import LibvirtProtocol
public import VirtError

/// Calls about devices of the host.
///
/// Every method is one procedure of the wire. What a driver leaves out throws error 3, naming the function.
public protocol NodeDeviceDriver: Sendable {
    /// `virNodeNumOfDevices`
    func nodeNumOfDevices(_ context: CallContext, cap: String?, flags: UInt32) async throws(VirtError) -> Int32
    /// `virNodeListDevices`
    func nodeListDevices(_ context: CallContext, cap: String?, maxnames: Int32, flags: UInt32) async throws(VirtError) -> [String]
    /// `virNodeDeviceLookupByName`
    func nodeDeviceLookupByName(_ context: CallContext, name: String) async throws(VirtError) -> NodeDeviceReference
    /// `virNodeDeviceGetXMLDesc`
    func nodeDeviceGetXMLDesc(_ context: CallContext, name: String, flags: UInt32) async throws(VirtError) -> String
    /// `virNodeDeviceGetParent`
    func nodeDeviceGetParent(_ context: CallContext, name: String) async throws(VirtError) -> String?
    /// `virNodeDeviceNumOfCaps`
    func nodeDeviceNumOfCaps(_ context: CallContext, name: String) async throws(VirtError) -> Int32
    /// `virNodeDeviceListCaps`
    func nodeDeviceListCaps(_ context: CallContext, name: String, maxnames: Int32) async throws(VirtError) -> [String]
    /// `virNodeDeviceDettach`
    func nodeDeviceDettach(_ context: CallContext, name: String) async throws(VirtError)
    /// `virNodeDeviceReAttach`
    func nodeDeviceReAttach(_ context: CallContext, name: String) async throws(VirtError)
    /// `virNodeDeviceReset`
    func nodeDeviceReset(_ context: CallContext, name: String) async throws(VirtError)
    /// `virNodeDeviceCreateXML`
    func nodeDeviceCreateXML(_ context: CallContext, xmlDesc: String, flags: UInt32) async throws(VirtError) -> NodeDeviceReference
    /// `virNodeDeviceDestroy`
    func nodeDeviceDestroy(_ context: CallContext, name: String) async throws(VirtError)
    /// `virConnectListAllNodeDevices`
    func connectListAllNodeDevices(_ context: CallContext, needResults: Int32, flags: UInt32) async throws(VirtError) -> ConnectListAllNodeDevicesReply
    /// `virNodeDeviceLookupSCSIHostByWWN`
    func nodeDeviceLookupSCSIHostByWWN(_ context: CallContext, wwnn: String, wwpn: String, flags: UInt32) async throws(VirtError) -> NodeDeviceReference
    /// `virNodeDeviceDetachFlags`
    func nodeDeviceDetachFlags(_ context: CallContext, name: String, driverName: String?, flags: UInt32) async throws(VirtError)
    /// `virNodeDeviceDefineXML`
    func nodeDeviceDefineXML(_ context: CallContext, xmlDesc: String, flags: UInt32) async throws(VirtError) -> NodeDeviceReference
    /// `virNodeDeviceUndefine`
    func nodeDeviceUndefine(_ context: CallContext, name: String, flags: UInt32) async throws(VirtError)
    /// `virNodeDeviceCreate`
    func nodeDeviceCreate(_ context: CallContext, name: String, flags: UInt32) async throws(VirtError)
    /// `virNodeDeviceGetAutostart`
    func nodeDeviceGetAutostart(_ context: CallContext, name: String) async throws(VirtError) -> Int32
    /// `virNodeDeviceSetAutostart`
    func nodeDeviceSetAutostart(_ context: CallContext, name: String, autostart: Int32) async throws(VirtError)
    /// `virNodeDeviceIsPersistent`
    func nodeDeviceIsPersistent(_ context: CallContext, name: String) async throws(VirtError) -> Int32
    /// `virNodeDeviceIsActive`
    func nodeDeviceIsActive(_ context: CallContext, name: String) async throws(VirtError) -> Int32
}

extension NodeDeviceDriver {
    public func nodeNumOfDevices(_ context: CallContext, cap: String?, flags: UInt32) async throws(VirtError) -> Int32 {
        throw VirtError.noSupport("virNodeNumOfDevices")
    }
    public func nodeListDevices(_ context: CallContext, cap: String?, maxnames: Int32, flags: UInt32) async throws(VirtError) -> [String] {
        throw VirtError.noSupport("virNodeListDevices")
    }
    public func nodeDeviceLookupByName(_ context: CallContext, name: String) async throws(VirtError) -> NodeDeviceReference {
        throw VirtError.noSupport("virNodeDeviceLookupByName")
    }
    public func nodeDeviceGetXMLDesc(_ context: CallContext, name: String, flags: UInt32) async throws(VirtError) -> String {
        throw VirtError.noSupport("virNodeDeviceGetXMLDesc")
    }
    public func nodeDeviceGetParent(_ context: CallContext, name: String) async throws(VirtError) -> String? {
        throw VirtError.noSupport("virNodeDeviceGetParent")
    }
    public func nodeDeviceNumOfCaps(_ context: CallContext, name: String) async throws(VirtError) -> Int32 {
        throw VirtError.noSupport("virNodeDeviceNumOfCaps")
    }
    public func nodeDeviceListCaps(_ context: CallContext, name: String, maxnames: Int32) async throws(VirtError) -> [String] {
        throw VirtError.noSupport("virNodeDeviceListCaps")
    }
    public func nodeDeviceDettach(_ context: CallContext, name: String) async throws(VirtError) {
        throw VirtError.noSupport("virNodeDeviceDettach")
    }
    public func nodeDeviceReAttach(_ context: CallContext, name: String) async throws(VirtError) {
        throw VirtError.noSupport("virNodeDeviceReAttach")
    }
    public func nodeDeviceReset(_ context: CallContext, name: String) async throws(VirtError) {
        throw VirtError.noSupport("virNodeDeviceReset")
    }
    public func nodeDeviceCreateXML(_ context: CallContext, xmlDesc: String, flags: UInt32) async throws(VirtError) -> NodeDeviceReference {
        throw VirtError.noSupport("virNodeDeviceCreateXML")
    }
    public func nodeDeviceDestroy(_ context: CallContext, name: String) async throws(VirtError) {
        throw VirtError.noSupport("virNodeDeviceDestroy")
    }
    public func connectListAllNodeDevices(_ context: CallContext, needResults: Int32, flags: UInt32) async throws(VirtError) -> ConnectListAllNodeDevicesReply {
        throw VirtError.noSupport("virConnectListAllNodeDevices")
    }
    public func nodeDeviceLookupSCSIHostByWWN(_ context: CallContext, wwnn: String, wwpn: String, flags: UInt32) async throws(VirtError) -> NodeDeviceReference {
        throw VirtError.noSupport("virNodeDeviceLookupSCSIHostByWWN")
    }
    public func nodeDeviceDetachFlags(_ context: CallContext, name: String, driverName: String?, flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virNodeDeviceDetachFlags")
    }
    public func nodeDeviceDefineXML(_ context: CallContext, xmlDesc: String, flags: UInt32) async throws(VirtError) -> NodeDeviceReference {
        throw VirtError.noSupport("virNodeDeviceDefineXML")
    }
    public func nodeDeviceUndefine(_ context: CallContext, name: String, flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virNodeDeviceUndefine")
    }
    public func nodeDeviceCreate(_ context: CallContext, name: String, flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virNodeDeviceCreate")
    }
    public func nodeDeviceGetAutostart(_ context: CallContext, name: String) async throws(VirtError) -> Int32 {
        throw VirtError.noSupport("virNodeDeviceGetAutostart")
    }
    public func nodeDeviceSetAutostart(_ context: CallContext, name: String, autostart: Int32) async throws(VirtError) {
        throw VirtError.noSupport("virNodeDeviceSetAutostart")
    }
    public func nodeDeviceIsPersistent(_ context: CallContext, name: String) async throws(VirtError) -> Int32 {
        throw VirtError.noSupport("virNodeDeviceIsPersistent")
    }
    public func nodeDeviceIsActive(_ context: CallContext, name: String) async throws(VirtError) -> Int32 {
        throw VirtError.noSupport("virNodeDeviceIsActive")
    }
}
