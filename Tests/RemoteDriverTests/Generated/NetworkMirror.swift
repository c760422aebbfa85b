// swift-format-ignore-file
// Generated from Protocol/libvirt.tsv by protocolgen. Do not edit; run `make generate`.

import LibvirtProtocol
import RemoteDriver
import VirtDriver
import VirtError

extension RecordingDriver: NetworkDriver {
    func connectListDefinedNetworks(_ context: CallContext, maxnames: Int32) async throws(VirtError) -> [String] {
        return try reflect("connectListDefinedNetworks", ConnectListDefinedNetworksArguments(maxnames: maxnames), ConnectListDefinedNetworksReply.self).names
    }
    func connectListNetworks(_ context: CallContext, maxnames: Int32) async throws(VirtError) -> [String] {
        return try reflect("connectListNetworks", ConnectListNetworksArguments(maxnames: maxnames), ConnectListNetworksReply.self).names
    }
    func networkCreate(_ context: CallContext, net: NetworkReference) async throws(VirtError) {
        _ = try reflect("networkCreate", NetworkCreateArguments(net: net), NoArguments.self)
    }
    func networkCreateXML(_ context: CallContext, xml: String) async throws(VirtError) -> NetworkReference {
        return try reflect("networkCreateXML", NetworkCreateXMLArguments(xml: xml), NetworkCreateXMLReply.self).net
    }
    func networkDefineXML(_ context: CallContext, xml: String) async throws(VirtError) -> NetworkReference {
        return try reflect("networkDefineXML", NetworkDefineXMLArguments(xml: xml), NetworkDefineXMLReply.self).net
    }
    func networkDestroy(_ context: CallContext, net: NetworkReference) async throws(VirtError) {
        _ = try reflect("networkDestroy", NetworkDestroyArguments(net: net), NoArguments.self)
    }
    func networkGetXMLDesc(_ context: CallContext, net: NetworkReference, flags: UInt32) async throws(VirtError) -> String {
        return try reflect("networkGetXMLDesc", NetworkGetXMLDescArguments(net: net, flags: flags), NetworkGetXMLDescReply.self).xml
    }
    func networkGetAutostart(_ context: CallContext, net: NetworkReference) async throws(VirtError) -> Int32 {
        return try reflect("networkGetAutostart", NetworkGetAutostartArguments(net: net), NetworkGetAutostartReply.self).autostart
    }
    func networkGetBridgeName(_ context: CallContext, net: NetworkReference) async throws(VirtError) -> String {
        return try reflect("networkGetBridgeName", NetworkGetBridgeNameArguments(net: net), NetworkGetBridgeNameReply.self).name
    }
    func networkLookupByName(_ context: CallContext, name: String) async throws(VirtError) -> NetworkReference {
        return try reflect("networkLookupByName", NetworkLookupByNameArguments(name: name), NetworkLookupByNameReply.self).net
    }
    func networkLookupByUUID(_ context: CallContext, uuid: UUIDBytes) async throws(VirtError) -> NetworkReference {
        return try reflect("networkLookupByUUID", NetworkLookupByUUIDArguments(uuid: uuid), NetworkLookupByUUIDReply.self).net
    }
    func networkSetAutostart(_ context: CallContext, net: NetworkReference, autostart: Int32) async throws(VirtError) {
        _ = try reflect("networkSetAutostart", NetworkSetAutostartArguments(net: net, autostart: autostart), NoArguments.self)
    }
    func networkUndefine(_ context: CallContext, net: NetworkReference) async throws(VirtError) {
        _ = try reflect("networkUndefine", NetworkUndefineArguments(net: net), NoArguments.self)
    }
    func connectNumOfDefinedNetworks(_ context: CallContext) async throws(VirtError) -> Int32 {
        return try reflect("connectNumOfDefinedNetworks", NoArguments(), ConnectNumOfDefinedNetworksReply.self).num
    }
    func connectNumOfNetworks(_ context: CallContext) async throws(VirtError) -> Int32 {
        return try reflect("connectNumOfNetworks", NoArguments(), ConnectNumOfNetworksReply.self).num
    }
    func networkIsActive(_ context: CallContext, net: NetworkReference) async throws(VirtError) -> Int32 {
        return try reflect("networkIsActive", NetworkIsActiveArguments(net: net), NetworkIsActiveReply.self).active
    }
    func networkIsPersistent(_ context: CallContext, net: NetworkReference) async throws(VirtError) -> Int32 {
        return try reflect("networkIsPersistent", NetworkIsPersistentArguments(net: net), NetworkIsPersistentReply.self).persistent
    }
    func connectListAllNetworks(_ context: CallContext, needResults: Int32, flags: UInt32) async throws(VirtError) -> ConnectListAllNetworksReply {
        return try reflect("connectListAllNetworks", ConnectListAllNetworksArguments(needResults: needResults, flags: flags), ConnectListAllNetworksReply.self)
    }
    func networkUpdate(_ context: CallContext, net: NetworkReference, command: UInt32, section: UInt32, parentIndex: Int32, xml: String, flags: UInt32) async throws(VirtError) {
        _ = try reflect("networkUpdate", NetworkUpdateArguments(net: net, command: command, section: section, parentIndex: parentIndex, xml: xml, flags: flags), NoArguments.self)
    }
    func networkGetDHCPLeases(_ context: CallContext, net: NetworkReference, mac: String?, needResults: Int32, flags: UInt32) async throws(VirtError) -> NetworkGetDHCPLeasesReply {
        return try reflect("networkGetDHCPLeases", NetworkGetDHCPLeasesArguments(net: net, mac: mac, needResults: needResults, flags: flags), NetworkGetDHCPLeasesReply.self)
    }
    func networkListAllPorts(_ context: CallContext, network: NetworkReference, needResults: Int32, flags: UInt32) async throws(VirtError) -> NetworkListAllPortsReply {
        return try reflect("networkListAllPorts", NetworkListAllPortsArguments(network: network, needResults: needResults, flags: flags), NetworkListAllPortsReply.self)
    }
    func networkPortLookupByUUID(_ context: CallContext, network: NetworkReference, uuid: UUIDBytes) async throws(VirtError) -> NetworkPortReference {
        return try reflect("networkPortLookupByUUID", NetworkPortLookupByUUIDArguments(network: network, uuid: uuid), NetworkPortLookupByUUIDReply.self).port
    }
    func networkPortCreateXML(_ context: CallContext, network: NetworkReference, xml: String, flags: UInt32) async throws(VirtError) -> NetworkPortReference {
        return try reflect("networkPortCreateXML", NetworkPortCreateXMLArguments(network: network, xml: xml, flags: flags), NetworkPortCreateXMLReply.self).port
    }
    func networkPortGetParameters(_ context: CallContext, port: NetworkPortReference, nparams: Int32, flags: UInt32) async throws(VirtError) -> NetworkPortGetParametersReply {
        return try reflect("networkPortGetParameters", NetworkPortGetParametersArguments(port: port, nparams: nparams, flags: flags), NetworkPortGetParametersReply.self)
    }
    func networkPortSetParameters(_ context: CallContext, port: NetworkPortReference, params: [TypedParameter], flags: UInt32) async throws(VirtError) {
        _ = try reflect("networkPortSetParameters", NetworkPortSetParametersArguments(port: port, params: params, flags: flags), NoArguments.self)
    }
    func networkPortGetXMLDesc(_ context: CallContext, port: NetworkPortReference, flags: UInt32) async throws(VirtError) -> String {
        return try reflect("networkPortGetXMLDesc", NetworkPortGetXMLDescArguments(port: port, flags: flags), NetworkPortGetXMLDescReply.self).xml
    }
    func networkPortDelete(_ context: CallContext, port: NetworkPortReference, flags: UInt32) async throws(VirtError) {
        _ = try reflect("networkPortDelete", NetworkPortDeleteArguments(port: port, flags: flags), NoArguments.self)
    }
    func networkDefineXMLFlags(_ context: CallContext, xml: String, flags: UInt32) async throws(VirtError) -> NetworkReference {
        return try reflect("networkDefineXMLFlags", NetworkDefineXMLFlagsArguments(xml: xml, flags: flags), NetworkDefineXMLFlagsReply.self).net
    }
    func networkCreateXMLFlags(_ context: CallContext, xml: String, flags: UInt32) async throws(VirtError) -> NetworkReference {
        return try reflect("networkCreateXMLFlags", NetworkCreateXMLFlagsArguments(xml: xml, flags: flags), NetworkCreateXMLFlagsReply.self).net
    }
}

extension MirrorCall {
    static let networkCalls: [MirrorCall] = [
        MirrorCall("connectListDefinedNetworks", ConnectListDefinedNetworksArguments.self) { remote, context, arguments in
            return ConnectListDefinedNetworksReply(names: try await remote.connectListDefinedNetworks(context, maxnames: arguments.maxnames))
        },
        MirrorCall("connectListNetworks", ConnectListNetworksArguments.self) { remote, context, arguments in
            return ConnectListNetworksReply(names: try await remote.connectListNetworks(context, maxnames: arguments.maxnames))
        },
        MirrorCall("networkCreate", NetworkCreateArguments.self) { remote, context, arguments in
            try await remote.networkCreate(context, net: arguments.net)
            return NoArguments()
        },
        MirrorCall("networkCreateXML", NetworkCreateXMLArguments.self) { remote, context, arguments in
            return NetworkCreateXMLReply(net: try await remote.networkCreateXML(context, xml: arguments.xml))
        },
        MirrorCall("networkDefineXML", NetworkDefineXMLArguments.self) { remote, context, arguments in
            return NetworkDefineXMLReply(net: try await remote.networkDefineXML(context, xml: arguments.xml))
        },
        MirrorCall("networkDestroy", NetworkDestroyArguments.self) { remote, context, arguments in
            try await remote.networkDestroy(context, net: arguments.net)
            return NoArguments()
        },
        MirrorCall("networkGetXMLDesc", NetworkGetXMLDescArguments.self) { remote, context, arguments in
            return NetworkGetXMLDescReply(xml: try await remote.networkGetXMLDesc(context, net: arguments.net, flags: arguments.flags))
        },
        MirrorCall("networkGetAutostart", NetworkGetAutostartArguments.self) { remote, context, arguments in
            return NetworkGetAutostartReply(autostart: try await remote.networkGetAutostart(context, net: arguments.net))
        },
        MirrorCall("networkGetBridgeName", NetworkGetBridgeNameArguments.self) { remote, context, arguments in
            return NetworkGetBridgeNameReply(name: try await remote.networkGetBridgeName(context, net: arguments.net))
        },
        MirrorCall("networkLookupByName", NetworkLookupByNameArguments.self) { remote, context, arguments in
            return NetworkLookupByNameReply(net: try await remote.networkLookupByName(context, name: arguments.name))
        },
        MirrorCall("networkLookupByUUID", NetworkLookupByUUIDArguments.self) { remote, context, arguments in
            return NetworkLookupByUUIDReply(net: try await remote.networkLookupByUUID(context, uuid: arguments.uuid))
        },
        MirrorCall("networkSetAutostart", NetworkSetAutostartArguments.self) { remote, context, arguments in
            try await remote.networkSetAutostart(context, net: arguments.net, autostart: arguments.autostart)
            return NoArguments()
        },
        MirrorCall("networkUndefine", NetworkUndefineArguments.self) { remote, context, arguments in
            try await remote.networkUndefine(context, net: arguments.net)
            return NoArguments()
        },
        MirrorCall("connectNumOfDefinedNetworks", NoArguments.self) { remote, context, _ in
            return ConnectNumOfDefinedNetworksReply(num: try await remote.connectNumOfDefinedNetworks(context))
        },
        MirrorCall("connectNumOfNetworks", NoArguments.self) { remote, context, _ in
            return ConnectNumOfNetworksReply(num: try await remote.connectNumOfNetworks(context))
        },
        MirrorCall("networkIsActive", NetworkIsActiveArguments.self) { remote, context, arguments in
            return NetworkIsActiveReply(active: try await remote.networkIsActive(context, net: arguments.net))
        },
        MirrorCall("networkIsPersistent", NetworkIsPersistentArguments.self) { remote, context, arguments in
            return NetworkIsPersistentReply(persistent: try await remote.networkIsPersistent(context, net: arguments.net))
        },
        MirrorCall("connectListAllNetworks", ConnectListAllNetworksArguments.self) { remote, context, arguments in
            return try await remote.connectListAllNetworks(context, needResults: arguments.needResults, flags: arguments.flags)
        },
        MirrorCall("networkUpdate", NetworkUpdateArguments.self) { remote, context, arguments in
            try await remote.networkUpdate(context, net: arguments.net, command: arguments.command, section: arguments.section, parentIndex: arguments.parentIndex, xml: arguments.xml, flags: arguments.flags)
            return NoArguments()
        },
        MirrorCall("networkGetDHCPLeases", NetworkGetDHCPLeasesArguments.self) { remote, context, arguments in
            return try await remote.networkGetDHCPLeases(context, net: arguments.net, mac: arguments.mac, needResults: arguments.needResults, flags: arguments.flags)
        },
        MirrorCall("networkListAllPorts", NetworkListAllPortsArguments.self) { remote, context, arguments in
            return try await remote.networkListAllPorts(context, network: arguments.network, needResults: arguments.needResults, flags: arguments.flags)
        },
        MirrorCall("networkPortLookupByUUID", NetworkPortLookupByUUIDArguments.self) { remote, context, arguments in
            return NetworkPortLookupByUUIDReply(port: try await remote.networkPortLookupByUUID(context, network: arguments.network, uuid: arguments.uuid))
        },
        MirrorCall("networkPortCreateXML", NetworkPortCreateXMLArguments.self) { remote, context, arguments in
            return NetworkPortCreateXMLReply(port: try await remote.networkPortCreateXML(context, network: arguments.network, xml: arguments.xml, flags: arguments.flags))
        },
        MirrorCall("networkPortGetParameters", NetworkPortGetParametersArguments.self) { remote, context, arguments in
            return try await remote.networkPortGetParameters(context, port: arguments.port, nparams: arguments.nparams, flags: arguments.flags)
        },
        MirrorCall("networkPortSetParameters", NetworkPortSetParametersArguments.self) { remote, context, arguments in
            try await remote.networkPortSetParameters(context, port: arguments.port, params: arguments.params, flags: arguments.flags)
            return NoArguments()
        },
        MirrorCall("networkPortGetXMLDesc", NetworkPortGetXMLDescArguments.self) { remote, context, arguments in
            return NetworkPortGetXMLDescReply(xml: try await remote.networkPortGetXMLDesc(context, port: arguments.port, flags: arguments.flags))
        },
        MirrorCall("networkPortDelete", NetworkPortDeleteArguments.self) { remote, context, arguments in
            try await remote.networkPortDelete(context, port: arguments.port, flags: arguments.flags)
            return NoArguments()
        },
        MirrorCall("networkDefineXMLFlags", NetworkDefineXMLFlagsArguments.self) { remote, context, arguments in
            return NetworkDefineXMLFlagsReply(net: try await remote.networkDefineXMLFlags(context, xml: arguments.xml, flags: arguments.flags))
        },
        MirrorCall("networkCreateXMLFlags", NetworkCreateXMLFlagsArguments.self) { remote, context, arguments in
            return NetworkCreateXMLFlagsReply(net: try await remote.networkCreateXMLFlags(context, xml: arguments.xml, flags: arguments.flags))
        },
    ]
}
