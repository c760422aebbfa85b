// swift-format-ignore-file
// Generated from Protocol/libvirt.tsv by protocolgen. Do not edit; run `make generate`.

public import XDR

/// Arguments of `NODE_NUM_OF_DEVICES`, procedure 111 of the remote program.
public struct NodeNumOfDevicesArguments: XDRCodable, Hashable {
    public var cap: String?
    public var flags: UInt32

    public init(cap: String?, flags: UInt32) {
        self.cap = cap
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        cap = try reader.readBool() ? reader.readString(limit: 4194304) : nil
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(cap != nil)
        if let present = cap { try writer.writeString(present, limit: 4194304) }
        writer.write(flags)
    }
}

/// Reply of `NODE_NUM_OF_DEVICES`, procedure 111 of the remote program.
public struct NodeNumOfDevicesReply: XDRCodable, Hashable {
    public var num: Int32

    public init(num: Int32) {
        self.num = num
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        num = try reader.readInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(num)
    }
}

/// Arguments of `NODE_LIST_DEVICES`, procedure 112 of the remote program.
public struct NodeListDevicesArguments: XDRCodable, Hashable {
    public var cap: String?
    public var maxnames: Int32
    public var flags: UInt32

    public init(cap: String?, maxnames: Int32, flags: UInt32) {
        self.cap = cap
        self.maxnames = maxnames
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        cap = try reader.readBool() ? reader.readString(limit: 4194304) : nil
        maxnames = try reader.readInt32()
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(cap != nil)
        if let present = cap { try writer.writeString(present, limit: 4194304) }
        writer.write(maxnames)
        writer.write(flags)
    }
}

/// Reply of `NODE_LIST_DEVICES`, procedure 112 of the remote program.
public struct NodeListDevicesReply: XDRCodable, Hashable {
    public var names: [String]

    public init(names: [String]) {
        self.names = names
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        let namesCount = try reader.readCount(limit: 65536, minimumSize: 4)
        var namesElements: [String] = []
        namesElements.reserveCapacity(namesCount)
        for _ in 0..<namesCount { namesElements.append(try reader.readString(limit: 4194304)) }
        names = namesElements
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeCount(names.count, limit: 65536)
        for element in names { try writer.writeString(element, limit: 4194304) }
    }
}

/// Arguments of `NODE_DEVICE_LOOKUP_BY_NAME`, procedure 113 of the remote program.
public struct NodeDeviceLookupByNameArguments: XDRCodable, Hashable {
    public var name: String

    public init(name: String) {
        self.name = name
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        name = try reader.readString(limit: 4194304)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeString(name, limit: 4194304)
    }
}

/// Reply of `NODE_DEVICE_LOOKUP_BY_NAME`, procedure 113 of the remote program.
public struct NodeDeviceLookupByNameReply: XDRCodable, Hashable {
    public var dev: NodeDeviceReference

    public init(dev: NodeDeviceReference) {
        self.dev = dev
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dev = try NodeDeviceReference(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dev.encode(into: &writer)
    }
}

/// Arguments of `NODE_DEVICE_GET_XML_DESC`, procedure 114 of the remote program.
public struct NodeDeviceGetXMLDescArguments: XDRCodable, Hashable {
    public var name: String
    public var flags: UInt32

    public init(name: String, flags: UInt32) {
        self.name = name
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        name = try reader.readString(limit: 4194304)
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeString(name, limit: 4194304)
        writer.write(flags)
    }
}

/// Reply of `NODE_DEVICE_GET_XML_DESC`, procedure 114 of the remote program.
public struct NodeDeviceGetXMLDescReply: XDRCodable, Hashable {
    public var xml: String

    public init(xml: String) {
        self.xml = xml
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        xml = try reader.readString(limit: 4194304)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeString(xml, limit: 4194304)
    }
}

/// Arguments of `NODE_DEVICE_GET_PARENT`, procedure 115 of the remote program.
public struct NodeDeviceGetParentArguments: XDRCodable, Hashable {
    public var name: String

    public init(name: String) {
        self.name = name
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        name = try reader.readString(limit: 4194304)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeString(name, limit: 4194304)
    }
}

/// Reply of `NODE_DEVICE_GET_PARENT`, procedure 115 of the remote program.
public struct NodeDeviceGetParentReply: XDRCodable, Hashable {
    public var parentName: String?

    public init(parentName: String?) {
        self.parentName = parentName
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        parentName = try reader.readBool() ? reader.readString(limit: 4194304) : nil
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(parentName != nil)
        if let present = parentName { try writer.writeString(present, limit: 4194304) }
    }
}

/// Arguments of `NODE_DEVICE_NUM_OF_CAPS`, procedure 116 of the remote program.
public struct NodeDeviceNumOfCapsArguments: XDRCodable, Hashable {
    public var name: String

    public init(name: String) {
        self.name = name
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        name = try reader.readString(limit: 4194304)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeString(name, limit: 4194304)
    }
}

/// Reply of `NODE_DEVICE_NUM_OF_CAPS`, procedure 116 of the remote program.
public struct NodeDeviceNumOfCapsReply: XDRCodable, Hashable {
    public var num: Int32

    public init(num: Int32) {
        self.num = num
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        num = try reader.readInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(num)
    }
}

/// Arguments of `NODE_DEVICE_LIST_CAPS`, procedure 117 of the remote program.
public struct NodeDeviceListCapsArguments: XDRCodable, Hashable {
    public var name: String
    public var maxnames: Int32

    public init(name: String, maxnames: Int32) {
        self.name = name
        self.maxnames = maxnames
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        name = try reader.readString(limit: 4194304)
        maxnames = try reader.readInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeString(name, limit: 4194304)
        writer.write(maxnames)
    }
}

/// Reply of `NODE_DEVICE_LIST_CAPS`, procedure 117 of the remote program.
public struct NodeDeviceListCapsReply: XDRCodable, Hashable {
    public var names: [String]

    public init(names: [String]) {
        self.names = names
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        let namesCount = try reader.readCount(limit: 65536, minimumSize: 4)
        var namesElements: [String] = []
        namesElements.reserveCapacity(namesCount)
        for _ in 0..<namesCount { namesElements.append(try reader.readString(limit: 4194304)) }
        names = namesElements
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeCount(names.count, limit: 65536)
        for element in names { try writer.writeString(element, limit: 4194304) }
    }
}

/// Arguments of `NODE_DEVICE_DETTACH`, procedure 118 of the remote program.
public struct NodeDeviceDettachArguments: XDRCodable, Hashable {
    public var name: String

    public init(name: String) {
        self.name = name
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        name = try reader.readString(limit: 4194304)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeString(name, limit: 4194304)
    }
}

/// Arguments of `NODE_DEVICE_RE_ATTACH`, procedure 119 of the remote program.
public struct NodeDeviceReAttachArguments: XDRCodable, Hashable {
    public var name: String

    public init(name: String) {
        self.name = name
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        name = try reader.readString(limit: 4194304)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeString(name, limit: 4194304)
    }
}

/// Arguments of `NODE_DEVICE_RESET`, procedure 120 of the remote program.
public struct NodeDeviceResetArguments: XDRCodable, Hashable {
    public var name: String

    public init(name: String) {
        self.name = name
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        name = try reader.readString(limit: 4194304)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeString(name, limit: 4194304)
    }
}

/// Arguments of `NODE_DEVICE_CREATE_XML`, procedure 123 of the remote program.
public struct NodeDeviceCreateXMLArguments: XDRCodable, Hashable {
    public var xmlDesc: String
    public var flags: UInt32

    public init(xmlDesc: String, flags: UInt32) {
        self.xmlDesc = xmlDesc
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        xmlDesc = try reader.readString(limit: 4194304)
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeString(xmlDesc, limit: 4194304)
        writer.write(flags)
    }
}

/// Reply of `NODE_DEVICE_CREATE_XML`, procedure 123 of the remote program.
public struct NodeDeviceCreateXMLReply: XDRCodable, Hashable {
    public var dev: NodeDeviceReference

    public init(dev: NodeDeviceReference) {
        self.dev = dev
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dev = try NodeDeviceReference(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dev.encode(into: &writer)
    }
}

/// Arguments of `NODE_DEVICE_DESTROY`, procedure 124 of the remote program.
public struct NodeDeviceDestroyArguments: XDRCodable, Hashable {
    public var name: String

    public init(name: String) {
        self.name = name
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        name = try reader.readString(limit: 4194304)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeString(name, limit: 4194304)
    }
}

/// Arguments of `CONNECT_LIST_ALL_NODE_DEVICES`, procedure 285 of the remote program.
public struct ConnectListAllNodeDevicesArguments: XDRCodable, Hashable {
    public var needResults: Int32
    public var flags: UInt32

    public init(needResults: Int32, flags: UInt32) {
        self.needResults = needResults
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        needResults = try reader.readInt32()
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(needResults)
        writer.write(flags)
    }
}

/// Reply of `CONNECT_LIST_ALL_NODE_DEVICES`, procedure 285 of the remote program.
public struct ConnectListAllNodeDevicesReply: XDRCodable, Hashable {
    public var devices: [NodeDeviceReference]
    public var ret: UInt32

    public init(devices: [NodeDeviceReference], ret: UInt32) {
        self.devices = devices
        self.ret = ret
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        let devicesCount = try reader.readCount(limit: 65536, minimumSize: 4)
        var devicesElements: [NodeDeviceReference] = []
        devicesElements.reserveCapacity(devicesCount)
        for _ in 0..<devicesCount { devicesElements.append(try NodeDeviceReference(from: &reader)) }
        devices = devicesElements
        ret = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeCount(devices.count, limit: 65536)
        for element in devices { try element.encode(into: &writer) }
        writer.write(ret)
    }
}

/// Arguments of `NODE_DEVICE_LOOKUP_SCSI_HOST_BY_WWN`, procedure 297 of the remote program.
public struct NodeDeviceLookupSCSIHostByWWNArguments: XDRCodable, Hashable {
    public var wwnn: String
    public var wwpn: String
    public var flags: UInt32

    public init(wwnn: String, wwpn: String, flags: UInt32) {
        self.wwnn = wwnn
        self.wwpn = wwpn
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        wwnn = try reader.readString(limit: 4194304)
        wwpn = try reader.readString(limit: 4194304)
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeString(wwnn, limit: 4194304)
        try writer.writeString(wwpn, limit: 4194304)
        writer.write(flags)
    }
}

/// Reply of `NODE_DEVICE_LOOKUP_SCSI_HOST_BY_WWN`, procedure 297 of the remote program.
public struct NodeDeviceLookupSCSIHostByWWNReply: XDRCodable, Hashable {
    public var dev: NodeDeviceReference

    public init(dev: NodeDeviceReference) {
        self.dev = dev
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dev = try NodeDeviceReference(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dev.encode(into: &writer)
    }
}

/// Arguments of `NODE_DEVICE_DETACH_FLAGS`, procedure 301 of the remote program.
public struct NodeDeviceDetachFlagsArguments: XDRCodable, Hashable {
    public var name: String
    public var driverName: String?
    public var flags: UInt32

    public init(name: String, driverName: String?, flags: UInt32) {
        self.name = name
        self.driverName = driverName
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        name = try reader.readString(limit: 4194304)
        driverName = try reader.readBool() ? reader.readString(limit: 4194304) : nil
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeString(name, limit: 4194304)
        writer.write(driverName != nil)
        if let present = driverName { try writer.writeString(present, limit: 4194304) }
        writer.write(flags)
    }
}

/// Message of `NODE_DEVICE_EVENT_LIFECYCLE`, procedure 376 of the remote program.
public struct NodeDeviceEventLifecycleMessage: XDRCodable, Hashable {
    public var callbackID: Int32
    public var dev: NodeDeviceReference
    public var event: Int32
    public var detail: Int32

    public init(callbackID: Int32, dev: NodeDeviceReference, event: Int32, detail: Int32) {
        self.callbackID = callbackID
        self.dev = dev
        self.event = event
        self.detail = detail
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        callbackID = try reader.readInt32()
        dev = try NodeDeviceReference(from: &reader)
        event = try reader.readInt32()
        detail = try reader.readInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(callbackID)
        try dev.encode(into: &writer)
        writer.write(event)
        writer.write(detail)
    }
}

/// Message of `NODE_DEVICE_EVENT_UPDATE`, procedure 377 of the remote program.
public struct NodeDeviceEventUpdateMessage: XDRCodable, Hashable {
    public var callbackID: Int32
    public var dev: NodeDeviceReference

    public init(callbackID: Int32, dev: NodeDeviceReference) {
        self.callbackID = callbackID
        self.dev = dev
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        callbackID = try reader.readInt32()
        dev = try NodeDeviceReference(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(callbackID)
        try dev.encode(into: &writer)
    }
}

/// Arguments of `NODE_DEVICE_DEFINE_XML`, procedure 428 of the remote program.
public struct NodeDeviceDefineXMLArguments: XDRCodable, Hashable {
    public var xmlDesc: String
    public var flags: UInt32

    public init(xmlDesc: String, flags: UInt32) {
        self.xmlDesc = xmlDesc
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        xmlDesc = try reader.readString(limit: 4194304)
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeString(xmlDesc, limit: 4194304)
        writer.write(flags)
    }
}

/// Reply of `NODE_DEVICE_DEFINE_XML`, procedure 428 of the remote program.
public struct NodeDeviceDefineXMLReply: XDRCodable, Hashable {
    public var dev: NodeDeviceReference

    public init(dev: NodeDeviceReference) {
        self.dev = dev
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dev = try NodeDeviceReference(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dev.encode(into: &writer)
    }
}

/// Arguments of `NODE_DEVICE_UNDEFINE`, procedure 429 of the remote program.
public struct NodeDeviceUndefineArguments: XDRCodable, Hashable {
    public var name: String
    public var flags: UInt32

    public init(name: String, flags: UInt32) {
        self.name = name
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        name = try reader.readString(limit: 4194304)
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeString(name, limit: 4194304)
        writer.write(flags)
    }
}

/// Arguments of `NODE_DEVICE_CREATE`, procedure 430 of the remote program.
public struct NodeDeviceCreateArguments: XDRCodable, Hashable {
    public var name: String
    public var flags: UInt32

    public init(name: String, flags: UInt32) {
        self.name = name
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        name = try reader.readString(limit: 4194304)
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeString(name, limit: 4194304)
        writer.write(flags)
    }
}

/// Arguments of `NODE_DEVICE_GET_AUTOSTART`, procedure 433 of the remote program.
public struct NodeDeviceGetAutostartArguments: XDRCodable, Hashable {
    public var name: String

    public init(name: String) {
        self.name = name
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        name = try reader.readString(limit: 4194304)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeString(name, limit: 4194304)
    }
}

/// Reply of `NODE_DEVICE_GET_AUTOSTART`, procedure 433 of the remote program.
public struct NodeDeviceGetAutostartReply: XDRCodable, Hashable {
    public var autostart: Int32

    public init(autostart: Int32) {
        self.autostart = autostart
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        autostart = try reader.readInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(autostart)
    }
}

/// Arguments of `NODE_DEVICE_SET_AUTOSTART`, procedure 434 of the remote program.
public struct NodeDeviceSetAutostartArguments: XDRCodable, Hashable {
    public var name: String
    public var autostart: Int32

    public init(name: String, autostart: Int32) {
        self.name = name
        self.autostart = autostart
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        name = try reader.readString(limit: 4194304)
        autostart = try reader.readInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeString(name, limit: 4194304)
        writer.write(autostart)
    }
}

/// Arguments of `NODE_DEVICE_IS_PERSISTENT`, procedure 435 of the remote program.
public struct NodeDeviceIsPersistentArguments: XDRCodable, Hashable {
    public var name: String

    public init(name: String) {
        self.name = name
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        name = try reader.readString(limit: 4194304)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeString(name, limit: 4194304)
    }
}

/// Reply of `NODE_DEVICE_IS_PERSISTENT`, procedure 435 of the remote program.
public struct NodeDeviceIsPersistentReply: XDRCodable, Hashable {
    public var persistent: Int32

    public init(persistent: Int32) {
        self.persistent = persistent
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        persistent = try reader.readInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(persistent)
    }
}

/// Arguments of `NODE_DEVICE_IS_ACTIVE`, procedure 436 of the remote program.
public struct NodeDeviceIsActiveArguments: XDRCodable, Hashable {
    public var name: String

    public init(name: String) {
        self.name = name
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        name = try reader.readString(limit: 4194304)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeString(name, limit: 4194304)
    }
}

/// Reply of `NODE_DEVICE_IS_ACTIVE`, procedure 436 of the remote program.
public struct NodeDeviceIsActiveReply: XDRCodable, Hashable {
    public var active: Int32

    public init(active: Int32) {
        self.active = active
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        active = try reader.readInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(active)
    }
}

