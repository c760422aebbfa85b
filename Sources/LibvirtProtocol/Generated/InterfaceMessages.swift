// swift-format-ignore-file
// Generated from Protocol/libvirt.tsv by protocolgen. Do not edit; run `make generate`.

public import XDR

/// Reply of `CONNECT_NUM_OF_INTERFACES`, procedure 126 of the remote program.
public struct ConnectNumOfInterfacesReply: XDRCodable, Hashable {
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

/// Arguments of `CONNECT_LIST_INTERFACES`, procedure 127 of the remote program.
public struct ConnectListInterfacesArguments: XDRCodable, Hashable {
    public var maxnames: Int32

    public init(maxnames: Int32) {
        self.maxnames = maxnames
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        maxnames = try reader.readInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(maxnames)
    }
}

/// Reply of `CONNECT_LIST_INTERFACES`, procedure 127 of the remote program.
public struct ConnectListInterfacesReply: XDRCodable, Hashable {
    public var names: [String]

    public init(names: [String]) {
        self.names = names
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        let namesCount = try reader.readCount(limit: 16384, minimumSize: 4)
        var namesElements: [String] = []
        namesElements.reserveCapacity(namesCount)
        for _ in 0..<namesCount { namesElements.append(try reader.readString(limit: 4194304)) }
        names = namesElements
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeCount(names.count, limit: 16384)
        for element in names { try writer.writeString(element, limit: 4194304) }
    }
}

/// Arguments of `INTERFACE_LOOKUP_BY_NAME`, procedure 128 of the remote program.
public struct InterfaceLookupByNameArguments: XDRCodable, Hashable {
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

/// Reply of `INTERFACE_LOOKUP_BY_NAME`, procedure 128 of the remote program.
public struct InterfaceLookupByNameReply: XDRCodable, Hashable {
    public var iface: InterfaceReference

    public init(iface: InterfaceReference) {
        self.iface = iface
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        iface = try InterfaceReference(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try iface.encode(into: &writer)
    }
}

/// Arguments of `INTERFACE_LOOKUP_BY_MAC_STRING`, procedure 129 of the remote program.
public struct InterfaceLookupByMACStringArguments: XDRCodable, Hashable {
    public var mac: String

    public init(mac: String) {
        self.mac = mac
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        mac = try reader.readString(limit: 4194304)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeString(mac, limit: 4194304)
    }
}

/// Reply of `INTERFACE_LOOKUP_BY_MAC_STRING`, procedure 129 of the remote program.
public struct InterfaceLookupByMACStringReply: XDRCodable, Hashable {
    public var iface: InterfaceReference

    public init(iface: InterfaceReference) {
        self.iface = iface
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        iface = try InterfaceReference(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try iface.encode(into: &writer)
    }
}

/// Arguments of `INTERFACE_GET_XML_DESC`, procedure 130 of the remote program.
public struct InterfaceGetXMLDescArguments: XDRCodable, Hashable {
    public var iface: InterfaceReference
    public var flags: UInt32

    public init(iface: InterfaceReference, flags: UInt32) {
        self.iface = iface
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        iface = try InterfaceReference(from: &reader)
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try iface.encode(into: &writer)
        writer.write(flags)
    }
}

/// Reply of `INTERFACE_GET_XML_DESC`, procedure 130 of the remote program.
public struct InterfaceGetXMLDescReply: XDRCodable, Hashable {
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

/// Arguments of `INTERFACE_DEFINE_XML`, procedure 131 of the remote program.
public struct InterfaceDefineXMLArguments: XDRCodable, Hashable {
    public var xml: String
    public var flags: UInt32

    public init(xml: String, flags: UInt32) {
        self.xml = xml
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        xml = try reader.readString(limit: 4194304)
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeString(xml, limit: 4194304)
        writer.write(flags)
    }
}

/// Reply of `INTERFACE_DEFINE_XML`, procedure 131 of the remote program.
public struct InterfaceDefineXMLReply: XDRCodable, Hashable {
    public var iface: InterfaceReference

    public init(iface: InterfaceReference) {
        self.iface = iface
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        iface = try InterfaceReference(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try iface.encode(into: &writer)
    }
}

/// Arguments of `INTERFACE_UNDEFINE`, procedure 132 of the remote program.
public struct InterfaceUndefineArguments: XDRCodable, Hashable {
    public var iface: InterfaceReference

    public init(iface: InterfaceReference) {
        self.iface = iface
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        iface = try InterfaceReference(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try iface.encode(into: &writer)
    }
}

/// Arguments of `INTERFACE_CREATE`, procedure 133 of the remote program.
public struct InterfaceCreateArguments: XDRCodable, Hashable {
    public var iface: InterfaceReference
    public var flags: UInt32

    public init(iface: InterfaceReference, flags: UInt32) {
        self.iface = iface
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        iface = try InterfaceReference(from: &reader)
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try iface.encode(into: &writer)
        writer.write(flags)
    }
}

/// Arguments of `INTERFACE_DESTROY`, procedure 134 of the remote program.
public struct InterfaceDestroyArguments: XDRCodable, Hashable {
    public var iface: InterfaceReference
    public var flags: UInt32

    public init(iface: InterfaceReference, flags: UInt32) {
        self.iface = iface
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        iface = try InterfaceReference(from: &reader)
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try iface.encode(into: &writer)
        writer.write(flags)
    }
}

/// Reply of `CONNECT_NUM_OF_DEFINED_INTERFACES`, procedure 137 of the remote program.
public struct ConnectNumOfDefinedInterfacesReply: XDRCodable, Hashable {
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

/// Arguments of `CONNECT_LIST_DEFINED_INTERFACES`, procedure 138 of the remote program.
public struct ConnectListDefinedInterfacesArguments: XDRCodable, Hashable {
    public var maxnames: Int32

    public init(maxnames: Int32) {
        self.maxnames = maxnames
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        maxnames = try reader.readInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(maxnames)
    }
}

/// Reply of `CONNECT_LIST_DEFINED_INTERFACES`, procedure 138 of the remote program.
public struct ConnectListDefinedInterfacesReply: XDRCodable, Hashable {
    public var names: [String]

    public init(names: [String]) {
        self.names = names
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        let namesCount = try reader.readCount(limit: 16384, minimumSize: 4)
        var namesElements: [String] = []
        namesElements.reserveCapacity(namesCount)
        for _ in 0..<namesCount { namesElements.append(try reader.readString(limit: 4194304)) }
        names = namesElements
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeCount(names.count, limit: 16384)
        for element in names { try writer.writeString(element, limit: 4194304) }
    }
}

/// Arguments of `INTERFACE_IS_ACTIVE`, procedure 156 of the remote program.
public struct InterfaceIsActiveArguments: XDRCodable, Hashable {
    public var iface: InterfaceReference

    public init(iface: InterfaceReference) {
        self.iface = iface
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        iface = try InterfaceReference(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try iface.encode(into: &writer)
    }
}

/// Reply of `INTERFACE_IS_ACTIVE`, procedure 156 of the remote program.
public struct InterfaceIsActiveReply: XDRCodable, Hashable {
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

/// Arguments of `INTERFACE_CHANGE_BEGIN`, procedure 220 of the remote program.
public struct InterfaceChangeBeginArguments: XDRCodable, Hashable {
    public var flags: UInt32

    public init(flags: UInt32) {
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(flags)
    }
}

/// Arguments of `INTERFACE_CHANGE_COMMIT`, procedure 221 of the remote program.
public struct InterfaceChangeCommitArguments: XDRCodable, Hashable {
    public var flags: UInt32

    public init(flags: UInt32) {
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(flags)
    }
}

/// Arguments of `INTERFACE_CHANGE_ROLLBACK`, procedure 222 of the remote program.
public struct InterfaceChangeRollbackArguments: XDRCodable, Hashable {
    public var flags: UInt32

    public init(flags: UInt32) {
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(flags)
    }
}

/// Arguments of `CONNECT_LIST_ALL_INTERFACES`, procedure 284 of the remote program.
public struct ConnectListAllInterfacesArguments: XDRCodable, Hashable {
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

/// Reply of `CONNECT_LIST_ALL_INTERFACES`, procedure 284 of the remote program.
public struct ConnectListAllInterfacesReply: XDRCodable, Hashable {
    public var ifaces: [InterfaceReference]
    public var ret: UInt32

    public init(ifaces: [InterfaceReference], ret: UInt32) {
        self.ifaces = ifaces
        self.ret = ret
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        let ifacesCount = try reader.readCount(limit: 16384, minimumSize: 8)
        var ifacesElements: [InterfaceReference] = []
        ifacesElements.reserveCapacity(ifacesCount)
        for _ in 0..<ifacesCount { ifacesElements.append(try InterfaceReference(from: &reader)) }
        ifaces = ifacesElements
        ret = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeCount(ifaces.count, limit: 16384)
        for element in ifaces { try element.encode(into: &writer) }
        writer.write(ret)
    }
}

