// swift-format-ignore-file
// Generated from Protocol/libvirt.tsv by protocolgen. Do not edit; run `make generate`.

public import LibvirtProtocol
public import VirtDriver
public import VirtError
import XDR

extension RemoteConnection: NetworkDriver {
    public func connectListDefinedNetworks(_ context: CallContext, maxnames: Int32) async throws(VirtError) -> [String] {
        let reply: ConnectListDefinedNetworksReply = try await call(RemoteProcedure.connectListDefinedNetworks, ConnectListDefinedNetworksArguments(maxnames: maxnames), context)
        return reply.names
    }

    public func connectListNetworks(_ context: CallContext, maxnames: Int32) async throws(VirtError) -> [String] {
        let reply: ConnectListNetworksReply = try await call(RemoteProcedure.connectListNetworks, ConnectListNetworksArguments(maxnames: maxnames), context)
        return reply.names
    }

    public func networkCreate(_ context: CallContext, net: NetworkReference) async throws(VirtError) {
        try await call(RemoteProcedure.networkCreate, NetworkCreateArguments(net: net), context)
    }

    public func networkCreateXML(_ context: CallContext, xml: String) async throws(VirtError) -> NetworkReference {
        let reply: NetworkCreateXMLReply = try await call(RemoteProcedure.networkCreateXML, NetworkCreateXMLArguments(xml: xml), context)
        return reply.net
    }

    public func networkDefineXML(_ context: CallContext, xml: String) async throws(VirtError) -> NetworkReference {
        let reply: NetworkDefineXMLReply = try await call(RemoteProcedure.networkDefineXML, NetworkDefineXMLArguments(xml: xml), context)
        return reply.net
    }

    public func networkDestroy(_ context: CallContext, net: NetworkReference) async throws(VirtError) {
        try await call(RemoteProcedure.networkDestroy, NetworkDestroyArguments(net: net), context)
    }

    public func networkGetXMLDesc(_ context: CallContext, net: NetworkReference, flags: UInt32) async throws(VirtError) -> String {
        let reply: NetworkGetXMLDescReply = try await call(RemoteProcedure.networkGetXMLDesc, NetworkGetXMLDescArguments(net: net, flags: flags), context)
        return reply.xml
    }

    public func networkGetAutostart(_ context: CallContext, net: NetworkReference) async throws(VirtError) -> Int32 {
        let reply: NetworkGetAutostartReply = try await call(RemoteProcedure.networkGetAutostart, NetworkGetAutostartArguments(net: net), context)
        return reply.autostart
    }

    public func networkGetBridgeName(_ context: CallContext, net: NetworkReference) async throws(VirtError) -> String {
        let reply: NetworkGetBridgeNameReply = try await call(RemoteProcedure.networkGetBridgeName, NetworkGetBridgeNameArguments(net: net), context)
        return reply.name
    }

    public func networkLookupByName(_ context: CallContext, name: String) async throws(VirtError) -> NetworkReference {
        let reply: NetworkLookupByNameReply = try await call(RemoteProcedure.networkLookupByName, NetworkLookupByNameArguments(name: name), context)
        return reply.net
    }

    public func networkLookupByUUID(_ context: CallContext, uuid: UUIDBytes) async throws(VirtError) -> NetworkReference {
        let reply: NetworkLookupByUUIDReply = try await call(RemoteProcedure.networkLookupByUUID, NetworkLookupByUUIDArguments(uuid: uuid), context)
        return reply.net
    }

    public func networkSetAutostart(_ context: CallContext, net: NetworkReference, autostart: Int32) async throws(VirtError) {
        try await call(RemoteProcedure.networkSetAutostart, NetworkSetAutostartArguments(net: net, autostart: autostart), context)
    }

    public func networkUndefine(_ context: CallContext, net: NetworkReference) async throws(VirtError) {
        try await call(RemoteProcedure.networkUndefine, NetworkUndefineArguments(net: net), context)
    }

    public func connectNumOfDefinedNetworks(_ context: CallContext) async throws(VirtError) -> Int32 {
        let reply: ConnectNumOfDefinedNetworksReply = try await call(RemoteProcedure.connectNumOfDefinedNetworks, NoArguments(), context)
        return reply.num
    }

    public func connectNumOfNetworks(_ context: CallContext) async throws(VirtError) -> Int32 {
        let reply: ConnectNumOfNetworksReply = try await call(RemoteProcedure.connectNumOfNetworks, NoArguments(), context)
        return reply.num
    }

    public func networkIsActive(_ context: CallContext, net: NetworkReference) async throws(VirtError) -> Int32 {
        let reply: NetworkIsActiveReply = try await call(RemoteProcedure.networkIsActive, NetworkIsActiveArguments(net: net), context)
        return reply.active
    }

    public func networkIsPersistent(_ context: CallContext, net: NetworkReference) async throws(VirtError) -> Int32 {
        let reply: NetworkIsPersistentReply = try await call(RemoteProcedure.networkIsPersistent, NetworkIsPersistentArguments(net: net), context)
        return reply.persistent
    }

    public func connectListAllNetworks(_ context: CallContext, needResults: Int32, flags: UInt32) async throws(VirtError) -> ConnectListAllNetworksReply {
        return try await call(RemoteProcedure.connectListAllNetworks, ConnectListAllNetworksArguments(needResults: needResults, flags: flags), context)
    }

    public func networkUpdate(_ context: CallContext, net: NetworkReference, command: UInt32, section: UInt32, parentIndex: Int32, xml: String, flags: UInt32) async throws(VirtError) {
        try await call(RemoteProcedure.networkUpdate, NetworkUpdateArguments(net: net, command: command, section: section, parentIndex: parentIndex, xml: xml, flags: flags), context)
    }

    public func networkGetDHCPLeases(_ context: CallContext, net: NetworkReference, mac: String?, needResults: Int32, flags: UInt32) async throws(VirtError) -> NetworkGetDHCPLeasesReply {
        return try await call(RemoteProcedure.networkGetDHCPLeases, NetworkGetDHCPLeasesArguments(net: net, mac: mac, needResults: needResults, flags: flags), context)
    }

    public func networkListAllPorts(_ context: CallContext, network: NetworkReference, needResults: Int32, flags: UInt32) async throws(VirtError) -> NetworkListAllPortsReply {
        return try await call(RemoteProcedure.networkListAllPorts, NetworkListAllPortsArguments(network: network, needResults: needResults, flags: flags), context)
    }

    public func networkPortLookupByUUID(_ context: CallContext, network: NetworkReference, uuid: UUIDBytes) async throws(VirtError) -> NetworkPortReference {
        let reply: NetworkPortLookupByUUIDReply = try await call(RemoteProcedure.networkPortLookupByUUID, NetworkPortLookupByUUIDArguments(network: network, uuid: uuid), context)
        return reply.port
    }

    public func networkPortCreateXML(_ context: CallContext, network: NetworkReference, xml: String, flags: UInt32) async throws(VirtError) -> NetworkPortReference {
        let reply: NetworkPortCreateXMLReply = try await call(RemoteProcedure.networkPortCreateXML, NetworkPortCreateXMLArguments(network: network, xml: xml, flags: flags), context)
        return reply.port
    }

    public func networkPortGetParameters(_ context: CallContext, port: NetworkPortReference, nparams: Int32, flags: UInt32) async throws(VirtError) -> NetworkPortGetParametersReply {
        return try await call(RemoteProcedure.networkPortGetParameters, NetworkPortGetParametersArguments(port: port, nparams: nparams, flags: flags), context)
    }

    public func networkPortSetParameters(_ context: CallContext, port: NetworkPortReference, params: [TypedParameter], flags: UInt32) async throws(VirtError) {
        try await call(RemoteProcedure.networkPortSetParameters, NetworkPortSetParametersArguments(port: port, params: params, flags: flags), context)
    }

    public func networkPortGetXMLDesc(_ context: CallContext, port: NetworkPortReference, flags: UInt32) async throws(VirtError) -> String {
        let reply: NetworkPortGetXMLDescReply = try await call(RemoteProcedure.networkPortGetXMLDesc, NetworkPortGetXMLDescArguments(port: port, flags: flags), context)
        return reply.xml
    }

    public func networkPortDelete(_ context: CallContext, port: NetworkPortReference, flags: UInt32) async throws(VirtError) {
        try await call(RemoteProcedure.networkPortDelete, NetworkPortDeleteArguments(port: port, flags: flags), context)
    }

    public func networkDefineXMLFlags(_ context: CallContext, xml: String, flags: UInt32) async throws(VirtError) -> NetworkReference {
        let reply: NetworkDefineXMLFlagsReply = try await call(RemoteProcedure.networkDefineXMLFlags, NetworkDefineXMLFlagsArguments(xml: xml, flags: flags), context)
        return reply.net
    }

    public func networkCreateXMLFlags(_ context: CallContext, xml: String, flags: UInt32) async throws(VirtError) -> NetworkReference {
        let reply: NetworkCreateXMLFlagsReply = try await call(RemoteProcedure.networkCreateXMLFlags, NetworkCreateXMLFlagsArguments(xml: xml, flags: flags), context)
        return reply.net
    }

}
