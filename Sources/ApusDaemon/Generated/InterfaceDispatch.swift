// swift-format-ignore-file
// Generated from Protocol/libvirt.tsv by protocolgen. Do not edit; run `make generate`.

import LibvirtProtocol
import VirtDriver
import VirtError
import XDR

extension Dispatch {
    static func connectNumOfInterfaces(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        try call.decodeNothing()
        try await call.require(Permission("connect", "search_interfaces"))
        if call.isFiltered(Permission("interface", "getattr")) {
            let list = try await call.interface().connectListInterfaces(call.context, maxnames: 16384)
            let shown = await call.visible(list, Permission("interface", "getattr"))
            return try call.encode(ConnectNumOfInterfacesReply(num: Int32(clamping: shown.count)))
        }
        let result = try await call.interface().connectNumOfInterfaces(call.context)
        return try call.encode(ConnectNumOfInterfacesReply(num: result))
    }

    static func connectListInterfaces(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(ConnectListInterfacesArguments.self)
        try await call.require(Permission("connect", "search_interfaces"))
        var result = try await call.interface().connectListInterfaces(call.context, maxnames: arguments.maxnames)
        result = await call.visible(result, Permission("interface", "getattr"))
        return try call.encode(ConnectListInterfacesReply(names: result))
    }

    static func interfaceLookupByName(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(InterfaceLookupByNameArguments.self)
        try call.requireAny(Permission("interface", "getattr"))
        let result = try await call.interface().interfaceLookupByName(call.context, name: arguments.name)
        try await call.requireFound(Permission("interface", "getattr"), result)
        return try call.encode(InterfaceLookupByNameReply(iface: result))
    }

    static func interfaceLookupByMACString(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(InterfaceLookupByMACStringArguments.self)
        try call.requireAny(Permission("interface", "getattr"))
        let result = try await call.interface().interfaceLookupByMACString(call.context, mac: arguments.mac)
        try await call.requireFound(Permission("interface", "getattr"), result)
        return try call.encode(InterfaceLookupByMACStringReply(iface: result))
    }

    static func interfaceGetXMLDesc(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(InterfaceGetXMLDescArguments.self)
        try await call.require(Permission("interface", "read"), on: arguments.iface)
        let result = try await call.interface().interfaceGetXMLDesc(call.context, iface: arguments.iface, flags: arguments.flags)
        return try call.encode(InterfaceGetXMLDescReply(xml: result))
    }

    static func interfaceDefineXML(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(InterfaceDefineXMLArguments.self)
        try await call.require(Permission("interface", "write"), on: DefinedObject("interface", xml: arguments.xml))
        try await call.require(Permission("interface", "save"), on: DefinedObject("interface", xml: arguments.xml))
        let result = try await call.interface().interfaceDefineXML(call.context, xml: arguments.xml, flags: arguments.flags)
        return try call.encode(InterfaceDefineXMLReply(iface: result))
    }

    static func interfaceUndefine(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(InterfaceUndefineArguments.self)
        try await call.require(Permission("interface", "delete"), on: arguments.iface)
        try await call.interface().interfaceUndefine(call.context, iface: arguments.iface)
        return []
    }

    static func interfaceCreate(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(InterfaceCreateArguments.self)
        try await call.require(Permission("interface", "start"), on: arguments.iface)
        try await call.interface().interfaceCreate(call.context, iface: arguments.iface, flags: arguments.flags)
        return []
    }

    static func interfaceDestroy(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(InterfaceDestroyArguments.self)
        try await call.require(Permission("interface", "stop"), on: arguments.iface)
        try await call.interface().interfaceDestroy(call.context, iface: arguments.iface, flags: arguments.flags)
        return []
    }

    static func connectNumOfDefinedInterfaces(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        try call.decodeNothing()
        try await call.require(Permission("connect", "search_interfaces"))
        if call.isFiltered(Permission("interface", "getattr")) {
            let list = try await call.interface().connectListDefinedInterfaces(call.context, maxnames: 16384)
            let shown = await call.visible(list, Permission("interface", "getattr"))
            return try call.encode(ConnectNumOfDefinedInterfacesReply(num: Int32(clamping: shown.count)))
        }
        let result = try await call.interface().connectNumOfDefinedInterfaces(call.context)
        return try call.encode(ConnectNumOfDefinedInterfacesReply(num: result))
    }

    static func connectListDefinedInterfaces(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(ConnectListDefinedInterfacesArguments.self)
        try await call.require(Permission("connect", "search_interfaces"))
        var result = try await call.interface().connectListDefinedInterfaces(call.context, maxnames: arguments.maxnames)
        result = await call.visible(result, Permission("interface", "getattr"))
        return try call.encode(ConnectListDefinedInterfacesReply(names: result))
    }

    static func interfaceIsActive(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(InterfaceIsActiveArguments.self)
        try await call.require(Permission("interface", "read"), on: arguments.iface)
        let result = try await call.interface().interfaceIsActive(call.context, iface: arguments.iface)
        return try call.encode(InterfaceIsActiveReply(active: result))
    }

    static func interfaceChangeBegin(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(InterfaceChangeBeginArguments.self)
        try await call.require(Permission("connect", "interface_transaction"))
        try await call.interface().interfaceChangeBegin(call.context, flags: arguments.flags)
        return []
    }

    static func interfaceChangeCommit(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(InterfaceChangeCommitArguments.self)
        try await call.require(Permission("connect", "interface_transaction"))
        try await call.interface().interfaceChangeCommit(call.context, flags: arguments.flags)
        return []
    }

    static func interfaceChangeRollback(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(InterfaceChangeRollbackArguments.self)
        try await call.require(Permission("connect", "interface_transaction"))
        try await call.interface().interfaceChangeRollback(call.context, flags: arguments.flags)
        return []
    }

    static func connectListAllInterfaces(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(ConnectListAllInterfacesArguments.self)
        try await call.require(Permission("connect", "search_interfaces"))
        if call.isFiltered(Permission("interface", "getattr")) {
            var reply = try await call.interface().connectListAllInterfaces(call.context, needResults: 1, flags: arguments.flags)
            reply.ifaces = await call.visible(reply.ifaces, Permission("interface", "getattr"))
            reply.ret = UInt32(clamping: reply.ifaces.count)
            if arguments.needResults == 0 { reply.ifaces = [] }
            return try call.encode(reply)
        }
        return try call.encode(try await call.interface().connectListAllInterfaces(call.context, needResults: arguments.needResults, flags: arguments.flags))
    }

}
