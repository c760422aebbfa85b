// swift-format-ignore-file
// Generated from Protocol/libvirt.tsv by protocolgen. Do not edit; run `make generate`.

import LibvirtProtocol
import VirtDriver
import VirtError
import XDR

extension Dispatch {
    static func connectListDefinedNetworks(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(ConnectListDefinedNetworksArguments.self)
        try await call.require(Permission("connect", "search_networks"))
        var result = try await call.network().connectListDefinedNetworks(call.context, maxnames: arguments.maxnames)
        result = await call.visible(result, Permission("network", "getattr"))
        return try call.encode(ConnectListDefinedNetworksReply(names: result))
    }

    static func connectListNetworks(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(ConnectListNetworksArguments.self)
        try await call.require(Permission("connect", "search_networks"))
        var result = try await call.network().connectListNetworks(call.context, maxnames: arguments.maxnames)
        result = await call.visible(result, Permission("network", "getattr"))
        return try call.encode(ConnectListNetworksReply(names: result))
    }

    static func networkCreate(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(NetworkCreateArguments.self)
        try await call.require(Permission("network", "start"), on: arguments.net)
        try await call.network().networkCreate(call.context, net: arguments.net)
        return []
    }

    static func networkCreateXML(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(NetworkCreateXMLArguments.self)
        try await call.require(Permission("network", "write"), on: DefinedObject("network", xml: arguments.xml))
        try await call.require(Permission("network", "start"), on: DefinedObject("network", xml: arguments.xml))
        let result = try await call.network().networkCreateXML(call.context, xml: arguments.xml)
        return try call.encode(NetworkCreateXMLReply(net: result))
    }

    static func networkDefineXML(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(NetworkDefineXMLArguments.self)
        try await call.require(Permission("network", "write"), on: DefinedObject("network", xml: arguments.xml))
        try await call.require(Permission("network", "save"), on: DefinedObject("network", xml: arguments.xml))
        let result = try await call.network().networkDefineXML(call.context, xml: arguments.xml)
        return try call.encode(NetworkDefineXMLReply(net: result))
    }

    static func networkDestroy(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(NetworkDestroyArguments.self)
        try await call.require(Permission("network", "stop"), on: arguments.net)
        try await call.network().networkDestroy(call.context, net: arguments.net)
        return []
    }

    static func networkGetXMLDesc(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(NetworkGetXMLDescArguments.self)
        try await call.require(Permission("network", "read"), on: arguments.net)
        let result = try await call.network().networkGetXMLDesc(call.context, net: arguments.net, flags: arguments.flags)
        return try call.encode(NetworkGetXMLDescReply(xml: result))
    }

    static func networkGetAutostart(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(NetworkGetAutostartArguments.self)
        try await call.require(Permission("network", "read"), on: arguments.net)
        let result = try await call.network().networkGetAutostart(call.context, net: arguments.net)
        return try call.encode(NetworkGetAutostartReply(autostart: result))
    }

    static func networkGetBridgeName(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(NetworkGetBridgeNameArguments.self)
        try await call.require(Permission("network", "read"), on: arguments.net)
        let result = try await call.network().networkGetBridgeName(call.context, net: arguments.net)
        return try call.encode(NetworkGetBridgeNameReply(name: result))
    }

    static func networkLookupByName(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(NetworkLookupByNameArguments.self)
        try call.requireAny(Permission("network", "getattr"))
        let result = try await call.network().networkLookupByName(call.context, name: arguments.name)
        try await call.requireFound(Permission("network", "getattr"), result)
        return try call.encode(NetworkLookupByNameReply(net: result))
    }

    static func networkLookupByUUID(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(NetworkLookupByUUIDArguments.self)
        try call.requireAny(Permission("network", "getattr"))
        let result = try await call.network().networkLookupByUUID(call.context, uuid: arguments.uuid)
        try await call.requireFound(Permission("network", "getattr"), result)
        return try call.encode(NetworkLookupByUUIDReply(net: result))
    }

    static func networkSetAutostart(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(NetworkSetAutostartArguments.self)
        try await call.require(Permission("network", "write"), on: arguments.net)
        try await call.network().networkSetAutostart(call.context, net: arguments.net, autostart: arguments.autostart)
        return []
    }

    static func networkUndefine(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(NetworkUndefineArguments.self)
        try await call.require(Permission("network", "delete"), on: arguments.net)
        try await call.network().networkUndefine(call.context, net: arguments.net)
        return []
    }

    static func connectNumOfDefinedNetworks(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        try call.decodeNothing()
        try await call.require(Permission("connect", "search_networks"))
        if call.isFiltered(Permission("network", "getattr")) {
            let list = try await call.network().connectListDefinedNetworks(call.context, maxnames: 16384)
            let shown = await call.visible(list, Permission("network", "getattr"))
            return try call.encode(ConnectNumOfDefinedNetworksReply(num: Int32(clamping: shown.count)))
        }
        let result = try await call.network().connectNumOfDefinedNetworks(call.context)
        return try call.encode(ConnectNumOfDefinedNetworksReply(num: result))
    }

    static func connectNumOfNetworks(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        try call.decodeNothing()
        try await call.require(Permission("connect", "search_networks"))
        if call.isFiltered(Permission("network", "getattr")) {
            let list = try await call.network().connectListNetworks(call.context, maxnames: 16384)
            let shown = await call.visible(list, Permission("network", "getattr"))
            return try call.encode(ConnectNumOfNetworksReply(num: Int32(clamping: shown.count)))
        }
        let result = try await call.network().connectNumOfNetworks(call.context)
        return try call.encode(ConnectNumOfNetworksReply(num: result))
    }

    static func networkIsActive(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(NetworkIsActiveArguments.self)
        try await call.require(Permission("network", "read"), on: arguments.net)
        let result = try await call.network().networkIsActive(call.context, net: arguments.net)
        return try call.encode(NetworkIsActiveReply(active: result))
    }

    static func networkIsPersistent(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(NetworkIsPersistentArguments.self)
        try await call.require(Permission("network", "read"), on: arguments.net)
        let result = try await call.network().networkIsPersistent(call.context, net: arguments.net)
        return try call.encode(NetworkIsPersistentReply(persistent: result))
    }

    static func connectListAllNetworks(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(ConnectListAllNetworksArguments.self)
        try await call.require(Permission("connect", "search_networks"))
        if call.isFiltered(Permission("network", "getattr")) {
            var reply = try await call.network().connectListAllNetworks(call.context, needResults: 1, flags: arguments.flags)
            reply.nets = await call.visible(reply.nets, Permission("network", "getattr"))
            reply.ret = UInt32(clamping: reply.nets.count)
            if arguments.needResults == 0 { reply.nets = [] }
            return try call.encode(reply)
        }
        return try call.encode(try await call.network().connectListAllNetworks(call.context, needResults: arguments.needResults, flags: arguments.flags))
    }

    static func networkUpdate(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(NetworkUpdateArguments.self)
        try await call.require(Permission("network", "write"), on: arguments.net)
        if arguments.flags & 3 == 0 { try await call.require(Permission("network", "save"), on: arguments.net) }
        if arguments.flags & 2 != 0 { try await call.require(Permission("network", "save"), on: arguments.net) }
        try await call.network().networkUpdate(call.context, net: arguments.net, command: arguments.command, section: arguments.section, parentIndex: arguments.parentIndex, xml: arguments.xml, flags: arguments.flags)
        return []
    }

    static func networkGetDHCPLeases(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(NetworkGetDHCPLeasesArguments.self)
        try await call.require(Permission("network", "read"), on: arguments.net)
        return try call.encode(try await call.network().networkGetDHCPLeases(call.context, net: arguments.net, mac: arguments.mac, needResults: arguments.needResults, flags: arguments.flags))
    }

    static func networkListAllPorts(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(NetworkListAllPortsArguments.self)
        try await call.require(Permission("network", "search_ports"), on: arguments.network)
        if call.isFiltered(Permission("network_port", "getattr")) {
            var reply = try await call.network().networkListAllPorts(call.context, network: arguments.network, needResults: 1, flags: arguments.flags)
            reply.ports = await call.visible(reply.ports, Permission("network_port", "getattr"))
            reply.ret = UInt32(clamping: reply.ports.count)
            if arguments.needResults == 0 { reply.ports = [] }
            return try call.encode(reply)
        }
        return try call.encode(try await call.network().networkListAllPorts(call.context, network: arguments.network, needResults: arguments.needResults, flags: arguments.flags))
    }

    static func networkPortLookupByUUID(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(NetworkPortLookupByUUIDArguments.self)
        try call.requireAny(Permission("network_port", "getattr"))
        let result = try await call.network().networkPortLookupByUUID(call.context, network: arguments.network, uuid: arguments.uuid)
        try await call.requireFound(Permission("network_port", "getattr"), result)
        return try call.encode(NetworkPortLookupByUUIDReply(port: result))
    }

    static func networkPortCreateXML(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(NetworkPortCreateXMLArguments.self)
        try await call.require(Permission("network_port", "create"), on: DefinedObject("network_port", xml: arguments.xml, in: arguments.network))
        let result = try await call.network().networkPortCreateXML(call.context, network: arguments.network, xml: arguments.xml, flags: arguments.flags)
        return try call.encode(NetworkPortCreateXMLReply(port: result))
    }

    static func networkPortGetParameters(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(NetworkPortGetParametersArguments.self)
        try await call.require(Permission("network_port", "read"), on: arguments.port)
        return try call.encode(try await call.network().networkPortGetParameters(call.context, port: arguments.port, nparams: arguments.nparams, flags: arguments.flags))
    }

    static func networkPortSetParameters(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(NetworkPortSetParametersArguments.self)
        try await call.require(Permission("network_port", "write"), on: arguments.port)
        try await call.network().networkPortSetParameters(call.context, port: arguments.port, params: arguments.params, flags: arguments.flags)
        return []
    }

    static func networkPortGetXMLDesc(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(NetworkPortGetXMLDescArguments.self)
        try await call.require(Permission("network_port", "read"), on: arguments.port)
        let result = try await call.network().networkPortGetXMLDesc(call.context, port: arguments.port, flags: arguments.flags)
        return try call.encode(NetworkPortGetXMLDescReply(xml: result))
    }

    static func networkPortDelete(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(NetworkPortDeleteArguments.self)
        try await call.require(Permission("network_port", "delete"), on: arguments.port)
        try await call.network().networkPortDelete(call.context, port: arguments.port, flags: arguments.flags)
        return []
    }

    static func networkDefineXMLFlags(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(NetworkDefineXMLFlagsArguments.self)
        try await call.require(Permission("network", "write"), on: DefinedObject("network", xml: arguments.xml))
        try await call.require(Permission("network", "save"), on: DefinedObject("network", xml: arguments.xml))
        let result = try await call.network().networkDefineXMLFlags(call.context, xml: arguments.xml, flags: arguments.flags)
        return try call.encode(NetworkDefineXMLFlagsReply(net: result))
    }

    static func networkCreateXMLFlags(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(NetworkCreateXMLFlagsArguments.self)
        try await call.require(Permission("network", "write"), on: DefinedObject("network", xml: arguments.xml))
        try await call.require(Permission("network", "start"), on: DefinedObject("network", xml: arguments.xml))
        let result = try await call.network().networkCreateXMLFlags(call.context, xml: arguments.xml, flags: arguments.flags)
        return try call.encode(NetworkCreateXMLFlagsReply(net: result))
    }

}
