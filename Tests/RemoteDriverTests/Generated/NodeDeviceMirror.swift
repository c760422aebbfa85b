// swift-format-ignore-file
// Generated from Protocol/libvirt.tsv by protocolgen. Do not edit; run `make generate`.

import LibvirtProtocol
import RemoteDriver
import VirtDriver
import VirtError

extension RecordingDriver: NodeDeviceDriver {
    func nodeNumOfDevices(_ context: CallContext, cap: String?, flags: UInt32) async throws(VirtError) -> Int32 {
        return try reflect("nodeNumOfDevices", NodeNumOfDevicesArguments(cap: cap, flags: flags), NodeNumOfDevicesReply.self).num
    }
    func nodeListDevices(_ context: CallContext, cap: String?, maxnames: Int32, flags: UInt32) async throws(VirtError) -> [String] {
        return try reflect("nodeListDevices", NodeListDevicesArguments(cap: cap, maxnames: maxnames, flags: flags), NodeListDevicesReply.self).names
    }
    func nodeDeviceLookupByName(_ context: CallContext, name: String) async throws(VirtError) -> NodeDeviceReference {
        return try reflect("nodeDeviceLookupByName", NodeDeviceLookupByNameArguments(name: name), NodeDeviceLookupByNameReply.self).dev
    }
    func nodeDeviceGetXMLDesc(_ context: CallContext, name: String, flags: UInt32) async throws(VirtError) -> String {
        return try reflect("nodeDeviceGetXMLDesc", NodeDeviceGetXMLDescArguments(name: name, flags: flags), NodeDeviceGetXMLDescReply.self).xml
    }
    func nodeDeviceGetParent(_ context: CallContext, name: String) async throws(VirtError) -> String? {
        return try reflect("nodeDeviceGetParent", NodeDeviceGetParentArguments(name: name), NodeDeviceGetParentReply.self).parentName
    }
    func nodeDeviceNumOfCaps(_ context: CallContext, name: String) async throws(VirtError) -> Int32 {
        return try reflect("nodeDeviceNumOfCaps", NodeDeviceNumOfCapsArguments(name: name), NodeDeviceNumOfCapsReply.self).num
    }
    func nodeDeviceListCaps(_ context: CallContext, name: String, maxnames: Int32) async throws(VirtError) -> [String] {
        return try reflect("nodeDeviceListCaps", NodeDeviceListCapsArguments(name: name, maxnames: maxnames), NodeDeviceListCapsReply.self).names
    }
    func nodeDeviceDettach(_ context: CallContext, name: String) async throws(VirtError) {
        _ = try reflect("nodeDeviceDettach", NodeDeviceDettachArguments(name: name), NoArguments.self)
    }
    func nodeDeviceReAttach(_ context: CallContext, name: String) async throws(VirtError) {
        _ = try reflect("nodeDeviceReAttach", NodeDeviceReAttachArguments(name: name), NoArguments.self)
    }
    func nodeDeviceReset(_ context: CallContext, name: String) async throws(VirtError) {
        _ = try reflect("nodeDeviceReset", NodeDeviceResetArguments(name: name), NoArguments.self)
    }
    func nodeDeviceCreateXML(_ context: CallContext, xmlDesc: String, flags: UInt32) async throws(VirtError) -> NodeDeviceReference {
        return try reflect("nodeDeviceCreateXML", NodeDeviceCreateXMLArguments(xmlDesc: xmlDesc, flags: flags), NodeDeviceCreateXMLReply.self).dev
    }
    func nodeDeviceDestroy(_ context: CallContext, name: String) async throws(VirtError) {
        _ = try reflect("nodeDeviceDestroy", NodeDeviceDestroyArguments(name: name), NoArguments.self)
    }
    func connectListAllNodeDevices(_ context: CallContext, needResults: Int32, flags: UInt32) async throws(VirtError) -> ConnectListAllNodeDevicesReply {
        return try reflect("connectListAllNodeDevices", ConnectListAllNodeDevicesArguments(needResults: needResults, flags: flags), ConnectListAllNodeDevicesReply.self)
    }
    func nodeDeviceLookupSCSIHostByWWN(_ context: CallContext, wwnn: String, wwpn: String, flags: UInt32) async throws(VirtError) -> NodeDeviceReference {
        return try reflect("nodeDeviceLookupSCSIHostByWWN", NodeDeviceLookupSCSIHostByWWNArguments(wwnn: wwnn, wwpn: wwpn, flags: flags), NodeDeviceLookupSCSIHostByWWNReply.self).dev
    }
    func nodeDeviceDetachFlags(_ context: CallContext, name: String, driverName: String?, flags: UInt32) async throws(VirtError) {
        _ = try reflect("nodeDeviceDetachFlags", NodeDeviceDetachFlagsArguments(name: name, driverName: driverName, flags: flags), NoArguments.self)
    }
    func nodeDeviceDefineXML(_ context: CallContext, xmlDesc: String, flags: UInt32) async throws(VirtError) -> NodeDeviceReference {
        return try reflect("nodeDeviceDefineXML", NodeDeviceDefineXMLArguments(xmlDesc: xmlDesc, flags: flags), NodeDeviceDefineXMLReply.self).dev
    }
    func nodeDeviceUndefine(_ context: CallContext, name: String, flags: UInt32) async throws(VirtError) {
        _ = try reflect("nodeDeviceUndefine", NodeDeviceUndefineArguments(name: name, flags: flags), NoArguments.self)
    }
    func nodeDeviceCreate(_ context: CallContext, name: String, flags: UInt32) async throws(VirtError) {
        _ = try reflect("nodeDeviceCreate", NodeDeviceCreateArguments(name: name, flags: flags), NoArguments.self)
    }
    func nodeDeviceGetAutostart(_ context: CallContext, name: String) async throws(VirtError) -> Int32 {
        return try reflect("nodeDeviceGetAutostart", NodeDeviceGetAutostartArguments(name: name), NodeDeviceGetAutostartReply.self).autostart
    }
    func nodeDeviceSetAutostart(_ context: CallContext, name: String, autostart: Int32) async throws(VirtError) {
        _ = try reflect("nodeDeviceSetAutostart", NodeDeviceSetAutostartArguments(name: name, autostart: autostart), NoArguments.self)
    }
    func nodeDeviceIsPersistent(_ context: CallContext, name: String) async throws(VirtError) -> Int32 {
        return try reflect("nodeDeviceIsPersistent", NodeDeviceIsPersistentArguments(name: name), NodeDeviceIsPersistentReply.self).persistent
    }
    func nodeDeviceIsActive(_ context: CallContext, name: String) async throws(VirtError) -> Int32 {
        return try reflect("nodeDeviceIsActive", NodeDeviceIsActiveArguments(name: name), NodeDeviceIsActiveReply.self).active
    }
}

extension MirrorCall {
    static let nodeDeviceCalls: [MirrorCall] = [
        MirrorCall("nodeNumOfDevices", NodeNumOfDevicesArguments.self) { remote, context, arguments in
            return NodeNumOfDevicesReply(num: try await remote.nodeNumOfDevices(context, cap: arguments.cap, flags: arguments.flags))
        },
        MirrorCall("nodeListDevices", NodeListDevicesArguments.self) { remote, context, arguments in
            return NodeListDevicesReply(names: try await remote.nodeListDevices(context, cap: arguments.cap, maxnames: arguments.maxnames, flags: arguments.flags))
        },
        MirrorCall("nodeDeviceLookupByName", NodeDeviceLookupByNameArguments.self) { remote, context, arguments in
            return NodeDeviceLookupByNameReply(dev: try await remote.nodeDeviceLookupByName(context, name: arguments.name))
        },
        MirrorCall("nodeDeviceGetXMLDesc", NodeDeviceGetXMLDescArguments.self) { remote, context, arguments in
            return NodeDeviceGetXMLDescReply(xml: try await remote.nodeDeviceGetXMLDesc(context, name: arguments.name, flags: arguments.flags))
        },
        MirrorCall("nodeDeviceGetParent", NodeDeviceGetParentArguments.self) { remote, context, arguments in
            return NodeDeviceGetParentReply(parentName: try await remote.nodeDeviceGetParent(context, name: arguments.name))
        },
        MirrorCall("nodeDeviceNumOfCaps", NodeDeviceNumOfCapsArguments.self) { remote, context, arguments in
            return NodeDeviceNumOfCapsReply(num: try await remote.nodeDeviceNumOfCaps(context, name: arguments.name))
        },
        MirrorCall("nodeDeviceListCaps", NodeDeviceListCapsArguments.self) { remote, context, arguments in
            return NodeDeviceListCapsReply(names: try await remote.nodeDeviceListCaps(context, name: arguments.name, maxnames: arguments.maxnames))
        },
        MirrorCall("nodeDeviceDettach", NodeDeviceDettachArguments.self) { remote, context, arguments in
            try await remote.nodeDeviceDettach(context, name: arguments.name)
            return NoArguments()
        },
        MirrorCall("nodeDeviceReAttach", NodeDeviceReAttachArguments.self) { remote, context, arguments in
            try await remote.nodeDeviceReAttach(context, name: arguments.name)
            return NoArguments()
        },
        MirrorCall("nodeDeviceReset", NodeDeviceResetArguments.self) { remote, context, arguments in
            try await remote.nodeDeviceReset(context, name: arguments.name)
            return NoArguments()
        },
        MirrorCall("nodeDeviceCreateXML", NodeDeviceCreateXMLArguments.self) { remote, context, arguments in
            return NodeDeviceCreateXMLReply(dev: try await remote.nodeDeviceCreateXML(context, xmlDesc: arguments.xmlDesc, flags: arguments.flags))
        },
        MirrorCall("nodeDeviceDestroy", NodeDeviceDestroyArguments.self) { remote, context, arguments in
            try await remote.nodeDeviceDestroy(context, name: arguments.name)
            return NoArguments()
        },
        MirrorCall("connectListAllNodeDevices", ConnectListAllNodeDevicesArguments.self) { remote, context, arguments in
            return try await remote.connectListAllNodeDevices(context, needResults: arguments.needResults, flags: arguments.flags)
        },
        MirrorCall("nodeDeviceLookupSCSIHostByWWN", NodeDeviceLookupSCSIHostByWWNArguments.self) { remote, context, arguments in
            return NodeDeviceLookupSCSIHostByWWNReply(dev: try await remote.nodeDeviceLookupSCSIHostByWWN(context, wwnn: arguments.wwnn, wwpn: arguments.wwpn, flags: arguments.flags))
        },
        MirrorCall("nodeDeviceDetachFlags", NodeDeviceDetachFlagsArguments.self) { remote, context, arguments in
            try await remote.nodeDeviceDetachFlags(context, name: arguments.name, driverName: arguments.driverName, flags: arguments.flags)
            return NoArguments()
        },
        MirrorCall("nodeDeviceDefineXML", NodeDeviceDefineXMLArguments.self) { remote, context, arguments in
            return NodeDeviceDefineXMLReply(dev: try await remote.nodeDeviceDefineXML(context, xmlDesc: arguments.xmlDesc, flags: arguments.flags))
        },
        MirrorCall("nodeDeviceUndefine", NodeDeviceUndefineArguments.self) { remote, context, arguments in
            try await remote.nodeDeviceUndefine(context, name: arguments.name, flags: arguments.flags)
            return NoArguments()
        },
        MirrorCall("nodeDeviceCreate", NodeDeviceCreateArguments.self) { remote, context, arguments in
            try await remote.nodeDeviceCreate(context, name: arguments.name, flags: arguments.flags)
            return NoArguments()
        },
        MirrorCall("nodeDeviceGetAutostart", NodeDeviceGetAutostartArguments.self) { remote, context, arguments in
            return NodeDeviceGetAutostartReply(autostart: try await remote.nodeDeviceGetAutostart(context, name: arguments.name))
        },
        MirrorCall("nodeDeviceSetAutostart", NodeDeviceSetAutostartArguments.self) { remote, context, arguments in
            try await remote.nodeDeviceSetAutostart(context, name: arguments.name, autostart: arguments.autostart)
            return NoArguments()
        },
        MirrorCall("nodeDeviceIsPersistent", NodeDeviceIsPersistentArguments.self) { remote, context, arguments in
            return NodeDeviceIsPersistentReply(persistent: try await remote.nodeDeviceIsPersistent(context, name: arguments.name))
        },
        MirrorCall("nodeDeviceIsActive", NodeDeviceIsActiveArguments.self) { remote, context, arguments in
            return NodeDeviceIsActiveReply(active: try await remote.nodeDeviceIsActive(context, name: arguments.name))
        },
    ]
}
