// swift-format-ignore-file
// Generated from Protocol/libvirt.tsv by protocolgen. Do not edit; run `make generate`.

public import LibvirtProtocol
public import VirtDriver
public import VirtError
import XDR

extension RemoteConnection: NodeDeviceDriver {
    public func nodeNumOfDevices(_ context: CallContext, cap: String?, flags: UInt32) async throws(VirtError) -> Int32 {
        let reply: NodeNumOfDevicesReply = try await call(RemoteProcedure.nodeNumOfDevices, NodeNumOfDevicesArguments(cap: cap, flags: flags), context)
        return reply.num
    }

    public func nodeListDevices(_ context: CallContext, cap: String?, maxnames: Int32, flags: UInt32) async throws(VirtError) -> [String] {
        let reply: NodeListDevicesReply = try await call(RemoteProcedure.nodeListDevices, NodeListDevicesArguments(cap: cap, maxnames: maxnames, flags: flags), context)
        return reply.names
    }

    public func nodeDeviceLookupByName(_ context: CallContext, name: String) async throws(VirtError) -> NodeDeviceReference {
        let reply: NodeDeviceLookupByNameReply = try await call(RemoteProcedure.nodeDeviceLookupByName, NodeDeviceLookupByNameArguments(name: name), context)
        return reply.dev
    }

    public func nodeDeviceGetXMLDesc(_ context: CallContext, name: String, flags: UInt32) async throws(VirtError) -> String {
        let reply: NodeDeviceGetXMLDescReply = try await call(RemoteProcedure.nodeDeviceGetXMLDesc, NodeDeviceGetXMLDescArguments(name: name, flags: flags), context)
        return reply.xml
    }

    public func nodeDeviceGetParent(_ context: CallContext, name: String) async throws(VirtError) -> String? {
        let reply: NodeDeviceGetParentReply = try await call(RemoteProcedure.nodeDeviceGetParent, NodeDeviceGetParentArguments(name: name), context)
        return reply.parentName
    }

    public func nodeDeviceNumOfCaps(_ context: CallContext, name: String) async throws(VirtError) -> Int32 {
        let reply: NodeDeviceNumOfCapsReply = try await call(RemoteProcedure.nodeDeviceNumOfCaps, NodeDeviceNumOfCapsArguments(name: name), context)
        return reply.num
    }

    public func nodeDeviceListCaps(_ context: CallContext, name: String, maxnames: Int32) async throws(VirtError) -> [String] {
        let reply: NodeDeviceListCapsReply = try await call(RemoteProcedure.nodeDeviceListCaps, NodeDeviceListCapsArguments(name: name, maxnames: maxnames), context)
        return reply.names
    }

    public func nodeDeviceDettach(_ context: CallContext, name: String) async throws(VirtError) {
        try await call(RemoteProcedure.nodeDeviceDettach, NodeDeviceDettachArguments(name: name), context)
    }

    public func nodeDeviceReAttach(_ context: CallContext, name: String) async throws(VirtError) {
        try await call(RemoteProcedure.nodeDeviceReAttach, NodeDeviceReAttachArguments(name: name), context)
    }

    public func nodeDeviceReset(_ context: CallContext, name: String) async throws(VirtError) {
        try await call(RemoteProcedure.nodeDeviceReset, NodeDeviceResetArguments(name: name), context)
    }

    public func nodeDeviceCreateXML(_ context: CallContext, xmlDesc: String, flags: UInt32) async throws(VirtError) -> NodeDeviceReference {
        let reply: NodeDeviceCreateXMLReply = try await call(RemoteProcedure.nodeDeviceCreateXML, NodeDeviceCreateXMLArguments(xmlDesc: xmlDesc, flags: flags), context)
        return reply.dev
    }

    public func nodeDeviceDestroy(_ context: CallContext, name: String) async throws(VirtError) {
        try await call(RemoteProcedure.nodeDeviceDestroy, NodeDeviceDestroyArguments(name: name), context)
    }

    public func connectListAllNodeDevices(_ context: CallContext, needResults: Int32, flags: UInt32) async throws(VirtError) -> ConnectListAllNodeDevicesReply {
        return try await call(RemoteProcedure.connectListAllNodeDevices, ConnectListAllNodeDevicesArguments(needResults: needResults, flags: flags), context)
    }

    public func nodeDeviceLookupSCSIHostByWWN(_ context: CallContext, wwnn: String, wwpn: String, flags: UInt32) async throws(VirtError) -> NodeDeviceReference {
        let reply: NodeDeviceLookupSCSIHostByWWNReply = try await call(RemoteProcedure.nodeDeviceLookupSCSIHostByWWN, NodeDeviceLookupSCSIHostByWWNArguments(wwnn: wwnn, wwpn: wwpn, flags: flags), context)
        return reply.dev
    }

    public func nodeDeviceDetachFlags(_ context: CallContext, name: String, driverName: String?, flags: UInt32) async throws(VirtError) {
        try await call(RemoteProcedure.nodeDeviceDetachFlags, NodeDeviceDetachFlagsArguments(name: name, driverName: driverName, flags: flags), context)
    }

    public func nodeDeviceDefineXML(_ context: CallContext, xmlDesc: String, flags: UInt32) async throws(VirtError) -> NodeDeviceReference {
        let reply: NodeDeviceDefineXMLReply = try await call(RemoteProcedure.nodeDeviceDefineXML, NodeDeviceDefineXMLArguments(xmlDesc: xmlDesc, flags: flags), context)
        return reply.dev
    }

    public func nodeDeviceUndefine(_ context: CallContext, name: String, flags: UInt32) async throws(VirtError) {
        try await call(RemoteProcedure.nodeDeviceUndefine, NodeDeviceUndefineArguments(name: name, flags: flags), context)
    }

    public func nodeDeviceCreate(_ context: CallContext, name: String, flags: UInt32) async throws(VirtError) {
        try await call(RemoteProcedure.nodeDeviceCreate, NodeDeviceCreateArguments(name: name, flags: flags), context)
    }

    public func nodeDeviceGetAutostart(_ context: CallContext, name: String) async throws(VirtError) -> Int32 {
        let reply: NodeDeviceGetAutostartReply = try await call(RemoteProcedure.nodeDeviceGetAutostart, NodeDeviceGetAutostartArguments(name: name), context)
        return reply.autostart
    }

    public func nodeDeviceSetAutostart(_ context: CallContext, name: String, autostart: Int32) async throws(VirtError) {
        try await call(RemoteProcedure.nodeDeviceSetAutostart, NodeDeviceSetAutostartArguments(name: name, autostart: autostart), context)
    }

    public func nodeDeviceIsPersistent(_ context: CallContext, name: String) async throws(VirtError) -> Int32 {
        let reply: NodeDeviceIsPersistentReply = try await call(RemoteProcedure.nodeDeviceIsPersistent, NodeDeviceIsPersistentArguments(name: name), context)
        return reply.persistent
    }

    public func nodeDeviceIsActive(_ context: CallContext, name: String) async throws(VirtError) -> Int32 {
        let reply: NodeDeviceIsActiveReply = try await call(RemoteProcedure.nodeDeviceIsActive, NodeDeviceIsActiveArguments(name: name), context)
        return reply.active
    }

}
