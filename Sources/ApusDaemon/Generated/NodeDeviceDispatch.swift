// swift-format-ignore-file
// Generated from Protocol/libvirt.tsv by protocolgen. Do not edit; run `make generate`.

import LibvirtProtocol
import VirtDriver
import VirtError
import XDR

extension Dispatch {
    static func nodeNumOfDevices(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(NodeNumOfDevicesArguments.self)
        try await call.require(Permission("connect", "search_node_devices"))
        if call.isFiltered(Permission("node_device", "getattr")) {
            let list = try await call.nodeDevice().nodeListDevices(call.context, cap: arguments.cap, maxnames: 16384, flags: arguments.flags)
            let shown = await call.visible(list, Permission("node_device", "getattr"))
            return try call.encode(NodeNumOfDevicesReply(num: Int32(clamping: shown.count)))
        }
        let result = try await call.nodeDevice().nodeNumOfDevices(call.context, cap: arguments.cap, flags: arguments.flags)
        return try call.encode(NodeNumOfDevicesReply(num: result))
    }

    static func nodeListDevices(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(NodeListDevicesArguments.self)
        try await call.require(Permission("connect", "search_node_devices"))
        var result = try await call.nodeDevice().nodeListDevices(call.context, cap: arguments.cap, maxnames: arguments.maxnames, flags: arguments.flags)
        result = await call.visible(result, Permission("node_device", "getattr"))
        return try call.encode(NodeListDevicesReply(names: result))
    }

    static func nodeDeviceLookupByName(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(NodeDeviceLookupByNameArguments.self)
        try await call.require(Permission("node_device", "getattr"), on: NamedObject("node_device", name: arguments.name))
        let result = try await call.nodeDevice().nodeDeviceLookupByName(call.context, name: arguments.name)
        return try call.encode(NodeDeviceLookupByNameReply(dev: result))
    }

    static func nodeDeviceGetXMLDesc(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(NodeDeviceGetXMLDescArguments.self)
        try await call.require(Permission("node_device", "read"), on: NamedObject("node_device", name: arguments.name))
        let result = try await call.nodeDevice().nodeDeviceGetXMLDesc(call.context, name: arguments.name, flags: arguments.flags)
        return try call.encode(NodeDeviceGetXMLDescReply(xml: result))
    }

    static func nodeDeviceGetParent(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(NodeDeviceGetParentArguments.self)
        try await call.require(Permission("node_device", "read"), on: NamedObject("node_device", name: arguments.name))
        let result = try await call.nodeDevice().nodeDeviceGetParent(call.context, name: arguments.name)
        return try call.encode(NodeDeviceGetParentReply(parentName: result))
    }

    static func nodeDeviceNumOfCaps(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(NodeDeviceNumOfCapsArguments.self)
        try await call.require(Permission("node_device", "read"), on: NamedObject("node_device", name: arguments.name))
        let result = try await call.nodeDevice().nodeDeviceNumOfCaps(call.context, name: arguments.name)
        return try call.encode(NodeDeviceNumOfCapsReply(num: result))
    }

    static func nodeDeviceListCaps(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(NodeDeviceListCapsArguments.self)
        try await call.require(Permission("node_device", "read"), on: NamedObject("node_device", name: arguments.name))
        let result = try await call.nodeDevice().nodeDeviceListCaps(call.context, name: arguments.name, maxnames: arguments.maxnames)
        return try call.encode(NodeDeviceListCapsReply(names: result))
    }

    static func nodeDeviceDettach(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(NodeDeviceDettachArguments.self)
        try await call.require(Permission("node_device", "detach"), on: NamedObject("node_device", name: arguments.name))
        try await call.nodeDevice().nodeDeviceDettach(call.context, name: arguments.name)
        return []
    }

    static func nodeDeviceReAttach(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(NodeDeviceReAttachArguments.self)
        try await call.require(Permission("node_device", "detach"), on: NamedObject("node_device", name: arguments.name))
        try await call.nodeDevice().nodeDeviceReAttach(call.context, name: arguments.name)
        return []
    }

    static func nodeDeviceReset(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(NodeDeviceResetArguments.self)
        try await call.require(Permission("node_device", "detach"), on: NamedObject("node_device", name: arguments.name))
        try await call.nodeDevice().nodeDeviceReset(call.context, name: arguments.name)
        return []
    }

    static func nodeDeviceCreateXML(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(NodeDeviceCreateXMLArguments.self)
        try await call.require(Permission("node_device", "write"), on: DefinedObject("node_device", xml: arguments.xmlDesc))
        try await call.require(Permission("node_device", "start"), on: DefinedObject("node_device", xml: arguments.xmlDesc))
        let result = try await call.nodeDevice().nodeDeviceCreateXML(call.context, xmlDesc: arguments.xmlDesc, flags: arguments.flags)
        return try call.encode(NodeDeviceCreateXMLReply(dev: result))
    }

    static func nodeDeviceDestroy(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(NodeDeviceDestroyArguments.self)
        try await call.require(Permission("node_device", "stop"), on: NamedObject("node_device", name: arguments.name))
        try await call.nodeDevice().nodeDeviceDestroy(call.context, name: arguments.name)
        return []
    }

    static func connectListAllNodeDevices(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(ConnectListAllNodeDevicesArguments.self)
        try await call.require(Permission("connect", "search_node_devices"))
        if call.isFiltered(Permission("node_device", "getattr")) {
            var reply = try await call.nodeDevice().connectListAllNodeDevices(call.context, needResults: 1, flags: arguments.flags)
            reply.devices = await call.visible(reply.devices, Permission("node_device", "getattr"))
            reply.ret = UInt32(clamping: reply.devices.count)
            if arguments.needResults == 0 { reply.devices = [] }
            return try call.encode(reply)
        }
        return try call.encode(try await call.nodeDevice().connectListAllNodeDevices(call.context, needResults: arguments.needResults, flags: arguments.flags))
    }

    static func nodeDeviceLookupSCSIHostByWWN(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(NodeDeviceLookupSCSIHostByWWNArguments.self)
        try call.requireAny(Permission("node_device", "getattr"))
        let result = try await call.nodeDevice().nodeDeviceLookupSCSIHostByWWN(call.context, wwnn: arguments.wwnn, wwpn: arguments.wwpn, flags: arguments.flags)
        try await call.requireFound(Permission("node_device", "getattr"), result)
        return try call.encode(NodeDeviceLookupSCSIHostByWWNReply(dev: result))
    }

    static func nodeDeviceDetachFlags(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(NodeDeviceDetachFlagsArguments.self)
        try await call.require(Permission("node_device", "detach"), on: NamedObject("node_device", name: arguments.name))
        try await call.nodeDevice().nodeDeviceDetachFlags(call.context, name: arguments.name, driverName: arguments.driverName, flags: arguments.flags)
        return []
    }

    static func nodeDeviceDefineXML(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(NodeDeviceDefineXMLArguments.self)
        try await call.require(Permission("node_device", "write"), on: DefinedObject("node_device", xml: arguments.xmlDesc))
        let result = try await call.nodeDevice().nodeDeviceDefineXML(call.context, xmlDesc: arguments.xmlDesc, flags: arguments.flags)
        return try call.encode(NodeDeviceDefineXMLReply(dev: result))
    }

    static func nodeDeviceUndefine(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(NodeDeviceUndefineArguments.self)
        try await call.require(Permission("node_device", "delete"), on: NamedObject("node_device", name: arguments.name))
        try await call.nodeDevice().nodeDeviceUndefine(call.context, name: arguments.name, flags: arguments.flags)
        return []
    }

    static func nodeDeviceCreate(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(NodeDeviceCreateArguments.self)
        try await call.require(Permission("node_device", "start"), on: NamedObject("node_device", name: arguments.name))
        try await call.nodeDevice().nodeDeviceCreate(call.context, name: arguments.name, flags: arguments.flags)
        return []
    }

    static func nodeDeviceGetAutostart(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(NodeDeviceGetAutostartArguments.self)
        try await call.require(Permission("node_device", "read"), on: NamedObject("node_device", name: arguments.name))
        let result = try await call.nodeDevice().nodeDeviceGetAutostart(call.context, name: arguments.name)
        return try call.encode(NodeDeviceGetAutostartReply(autostart: result))
    }

    static func nodeDeviceSetAutostart(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(NodeDeviceSetAutostartArguments.self)
        try await call.require(Permission("node_device", "write"), on: NamedObject("node_device", name: arguments.name))
        try await call.nodeDevice().nodeDeviceSetAutostart(call.context, name: arguments.name, autostart: arguments.autostart)
        return []
    }

    static func nodeDeviceIsPersistent(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(NodeDeviceIsPersistentArguments.self)
        try await call.require(Permission("node_device", "read"), on: NamedObject("node_device", name: arguments.name))
        let result = try await call.nodeDevice().nodeDeviceIsPersistent(call.context, name: arguments.name)
        return try call.encode(NodeDeviceIsPersistentReply(persistent: result))
    }

    static func nodeDeviceIsActive(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(NodeDeviceIsActiveArguments.self)
        try await call.require(Permission("node_device", "read"), on: NamedObject("node_device", name: arguments.name))
        let result = try await call.nodeDevice().nodeDeviceIsActive(call.context, name: arguments.name)
        return try call.encode(NodeDeviceIsActiveReply(active: result))
    }

}
