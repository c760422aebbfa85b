// swift-format-ignore-file
// Generated from Protocol/libvirt.tsv by protocolgen. Do not edit; run `make generate`.

import LibvirtProtocol
import RemoteDriver
import VirtDriver
import VirtError

extension RecordingDriver: InterfaceDriver {
    func connectNumOfInterfaces(_ context: CallContext) async throws(VirtError) -> Int32 {
        return try reflect("connectNumOfInterfaces", NoArguments(), ConnectNumOfInterfacesReply.self).num
    }
    func connectListInterfaces(_ context: CallContext, maxnames: Int32) async throws(VirtError) -> [String] {
        return try reflect("connectListInterfaces", ConnectListInterfacesArguments(maxnames: maxnames), ConnectListInterfacesReply.self).names
    }
    func interfaceLookupByName(_ context: CallContext, name: String) async throws(VirtError) -> InterfaceReference {
        return try reflect("interfaceLookupByName", InterfaceLookupByNameArguments(name: name), InterfaceLookupByNameReply.self).iface
    }
    func interfaceLookupByMACString(_ context: CallContext, mac: String) async throws(VirtError) -> InterfaceReference {
        return try reflect("interfaceLookupByMACString", InterfaceLookupByMACStringArguments(mac: mac), InterfaceLookupByMACStringReply.self).iface
    }
    func interfaceGetXMLDesc(_ context: CallContext, iface: InterfaceReference, flags: UInt32) async throws(VirtError) -> String {
        return try reflect("interfaceGetXMLDesc", InterfaceGetXMLDescArguments(iface: iface, flags: flags), InterfaceGetXMLDescReply.self).xml
    }
    func interfaceDefineXML(_ context: CallContext, xml: String, flags: UInt32) async throws(VirtError) -> InterfaceReference {
        return try reflect("interfaceDefineXML", InterfaceDefineXMLArguments(xml: xml, flags: flags), InterfaceDefineXMLReply.self).iface
    }
    func interfaceUndefine(_ context: CallContext, iface: InterfaceReference) async throws(VirtError) {
        _ = try reflect("interfaceUndefine", InterfaceUndefineArguments(iface: iface), NoArguments.self)
    }
    func interfaceCreate(_ context: CallContext, iface: InterfaceReference, flags: UInt32) async throws(VirtError) {
        _ = try reflect("interfaceCreate", InterfaceCreateArguments(iface: iface, flags: flags), NoArguments.self)
    }
    func interfaceDestroy(_ context: CallContext, iface: InterfaceReference, flags: UInt32) async throws(VirtError) {
        _ = try reflect("interfaceDestroy", InterfaceDestroyArguments(iface: iface, flags: flags), NoArguments.self)
    }
    func connectNumOfDefinedInterfaces(_ context: CallContext) async throws(VirtError) -> Int32 {
        return try reflect("connectNumOfDefinedInterfaces", NoArguments(), ConnectNumOfDefinedInterfacesReply.self).num
    }
    func connectListDefinedInterfaces(_ context: CallContext, maxnames: Int32) async throws(VirtError) -> [String] {
        return try reflect("connectListDefinedInterfaces", ConnectListDefinedInterfacesArguments(maxnames: maxnames), ConnectListDefinedInterfacesReply.self).names
    }
    func interfaceIsActive(_ context: CallContext, iface: InterfaceReference) async throws(VirtError) -> Int32 {
        return try reflect("interfaceIsActive", InterfaceIsActiveArguments(iface: iface), InterfaceIsActiveReply.self).active
    }
    func interfaceChangeBegin(_ context: CallContext, flags: UInt32) async throws(VirtError) {
        _ = try reflect("interfaceChangeBegin", InterfaceChangeBeginArguments(flags: flags), NoArguments.self)
    }
    func interfaceChangeCommit(_ context: CallContext, flags: UInt32) async throws(VirtError) {
        _ = try reflect("interfaceChangeCommit", InterfaceChangeCommitArguments(flags: flags), NoArguments.self)
    }
    func interfaceChangeRollback(_ context: CallContext, flags: UInt32) async throws(VirtError) {
        _ = try reflect("interfaceChangeRollback", InterfaceChangeRollbackArguments(flags: flags), NoArguments.self)
    }
    func connectListAllInterfaces(_ context: CallContext, needResults: Int32, flags: UInt32) async throws(VirtError) -> ConnectListAllInterfacesReply {
        return try reflect("connectListAllInterfaces", ConnectListAllInterfacesArguments(needResults: needResults, flags: flags), ConnectListAllInterfacesReply.self)
    }
}

extension MirrorCall {
    static let interfaceCalls: [MirrorCall] = [
        MirrorCall("connectNumOfInterfaces", NoArguments.self) { remote, context, _ in
            return ConnectNumOfInterfacesReply(num: try await remote.connectNumOfInterfaces(context))
        },
        MirrorCall("connectListInterfaces", ConnectListInterfacesArguments.self) { remote, context, arguments in
            return ConnectListInterfacesReply(names: try await remote.connectListInterfaces(context, maxnames: arguments.maxnames))
        },
        MirrorCall("interfaceLookupByName", InterfaceLookupByNameArguments.self) { remote, context, arguments in
            return InterfaceLookupByNameReply(iface: try await remote.interfaceLookupByName(context, name: arguments.name))
        },
        MirrorCall("interfaceLookupByMACString", InterfaceLookupByMACStringArguments.self) { remote, context, arguments in
            return InterfaceLookupByMACStringReply(iface: try await remote.interfaceLookupByMACString(context, mac: arguments.mac))
        },
        MirrorCall("interfaceGetXMLDesc", InterfaceGetXMLDescArguments.self) { remote, context, arguments in
            return InterfaceGetXMLDescReply(xml: try await remote.interfaceGetXMLDesc(context, iface: arguments.iface, flags: arguments.flags))
        },
        MirrorCall("interfaceDefineXML", InterfaceDefineXMLArguments.self) { remote, context, arguments in
            return InterfaceDefineXMLReply(iface: try await remote.interfaceDefineXML(context, xml: arguments.xml, flags: arguments.flags))
        },
        MirrorCall("interfaceUndefine", InterfaceUndefineArguments.self) { remote, context, arguments in
            try await remote.interfaceUndefine(context, iface: arguments.iface)
            return NoArguments()
        },
        MirrorCall("interfaceCreate", InterfaceCreateArguments.self) { remote, context, arguments in
            try await remote.interfaceCreate(context, iface: arguments.iface, flags: arguments.flags)
            return NoArguments()
        },
        MirrorCall("interfaceDestroy", InterfaceDestroyArguments.self) { remote, context, arguments in
            try await remote.interfaceDestroy(context, iface: arguments.iface, flags: arguments.flags)
            return NoArguments()
        },
        MirrorCall("connectNumOfDefinedInterfaces", NoArguments.self) { remote, context, _ in
            return ConnectNumOfDefinedInterfacesReply(num: try await remote.connectNumOfDefinedInterfaces(context))
        },
        MirrorCall("connectListDefinedInterfaces", ConnectListDefinedInterfacesArguments.self) { remote, context, arguments in
            return ConnectListDefinedInterfacesReply(names: try await remote.connectListDefinedInterfaces(context, maxnames: arguments.maxnames))
        },
        MirrorCall("interfaceIsActive", InterfaceIsActiveArguments.self) { remote, context, arguments in
            return InterfaceIsActiveReply(active: try await remote.interfaceIsActive(context, iface: arguments.iface))
        },
        MirrorCall("interfaceChangeBegin", InterfaceChangeBeginArguments.self) { remote, context, arguments in
            try await remote.interfaceChangeBegin(context, flags: arguments.flags)
            return NoArguments()
        },
        MirrorCall("interfaceChangeCommit", InterfaceChangeCommitArguments.self) { remote, context, arguments in
            try await remote.interfaceChangeCommit(context, flags: arguments.flags)
            return NoArguments()
        },
        MirrorCall("interfaceChangeRollback", InterfaceChangeRollbackArguments.self) { remote, context, arguments in
            try await remote.interfaceChangeRollback(context, flags: arguments.flags)
            return NoArguments()
        },
        MirrorCall("connectListAllInterfaces", ConnectListAllInterfacesArguments.self) { remote, context, arguments in
            return try await remote.connectListAllInterfaces(context, needResults: arguments.needResults, flags: arguments.flags)
        },
    ]
}
