// swift-format-ignore-file
// Generated from Protocol/libvirt.tsv by protocolgen. Do not edit; run `make generate`.

public import LibvirtProtocol
public import VirtDriver
public import VirtError
import XDR

extension RemoteConnection: InterfaceDriver {
    public func connectNumOfInterfaces(_ context: CallContext) async throws(VirtError) -> Int32 {
        let reply: ConnectNumOfInterfacesReply = try await call(RemoteProcedure.connectNumOfInterfaces, NoArguments(), context)
        return reply.num
    }

    public func connectListInterfaces(_ context: CallContext, maxnames: Int32) async throws(VirtError) -> [String] {
        let reply: ConnectListInterfacesReply = try await call(RemoteProcedure.connectListInterfaces, ConnectListInterfacesArguments(maxnames: maxnames), context)
        return reply.names
    }

    public func interfaceLookupByName(_ context: CallContext, name: String) async throws(VirtError) -> InterfaceReference {
        let reply: InterfaceLookupByNameReply = try await call(RemoteProcedure.interfaceLookupByName, InterfaceLookupByNameArguments(name: name), context)
        return reply.iface
    }

    public func interfaceLookupByMACString(_ context: CallContext, mac: String) async throws(VirtError) -> InterfaceReference {
        let reply: InterfaceLookupByMACStringReply = try await call(RemoteProcedure.interfaceLookupByMACString, InterfaceLookupByMACStringArguments(mac: mac), context)
        return reply.iface
    }

    public func interfaceGetXMLDesc(_ context: CallContext, iface: InterfaceReference, flags: UInt32) async throws(VirtError) -> String {
        let reply: InterfaceGetXMLDescReply = try await call(RemoteProcedure.interfaceGetXMLDesc, InterfaceGetXMLDescArguments(iface: iface, flags: flags), context)
        return reply.xml
    }

    public func interfaceDefineXML(_ context: CallContext, xml: String, flags: UInt32) async throws(VirtError) -> InterfaceReference {
        let reply: InterfaceDefineXMLReply = try await call(RemoteProcedure.interfaceDefineXML, InterfaceDefineXMLArguments(xml: xml, flags: flags), context)
        return reply.iface
    }

    public func interfaceUndefine(_ context: CallContext, iface: InterfaceReference) async throws(VirtError) {
        try await call(RemoteProcedure.interfaceUndefine, InterfaceUndefineArguments(iface: iface), context)
    }

    public func interfaceCreate(_ context: CallContext, iface: InterfaceReference, flags: UInt32) async throws(VirtError) {
        try await call(RemoteProcedure.interfaceCreate, InterfaceCreateArguments(iface: iface, flags: flags), context)
    }

    public func interfaceDestroy(_ context: CallContext, iface: InterfaceReference, flags: UInt32) async throws(VirtError) {
        try await call(RemoteProcedure.interfaceDestroy, InterfaceDestroyArguments(iface: iface, flags: flags), context)
    }

    public func connectNumOfDefinedInterfaces(_ context: CallContext) async throws(VirtError) -> Int32 {
        let reply: ConnectNumOfDefinedInterfacesReply = try await call(RemoteProcedure.connectNumOfDefinedInterfaces, NoArguments(), context)
        return reply.num
    }

    public func connectListDefinedInterfaces(_ context: CallContext, maxnames: Int32) async throws(VirtError) -> [String] {
        let reply: ConnectListDefinedInterfacesReply = try await call(RemoteProcedure.connectListDefinedInterfaces, ConnectListDefinedInterfacesArguments(maxnames: maxnames), context)
        return reply.names
    }

    public func interfaceIsActive(_ context: CallContext, iface: InterfaceReference) async throws(VirtError) -> Int32 {
        let reply: InterfaceIsActiveReply = try await call(RemoteProcedure.interfaceIsActive, InterfaceIsActiveArguments(iface: iface), context)
        return reply.active
    }

    public func interfaceChangeBegin(_ context: CallContext, flags: UInt32) async throws(VirtError) {
        try await call(RemoteProcedure.interfaceChangeBegin, InterfaceChangeBeginArguments(flags: flags), context)
    }

    public func interfaceChangeCommit(_ context: CallContext, flags: UInt32) async throws(VirtError) {
        try await call(RemoteProcedure.interfaceChangeCommit, InterfaceChangeCommitArguments(flags: flags), context)
    }

    public func interfaceChangeRollback(_ context: CallContext, flags: UInt32) async throws(VirtError) {
        try await call(RemoteProcedure.interfaceChangeRollback, InterfaceChangeRollbackArguments(flags: flags), context)
    }

    public func connectListAllInterfaces(_ context: CallContext, needResults: Int32, flags: UInt32) async throws(VirtError) -> ConnectListAllInterfacesReply {
        return try await call(RemoteProcedure.connectListAllInterfaces, ConnectListAllInterfacesArguments(needResults: needResults, flags: flags), context)
    }

}
