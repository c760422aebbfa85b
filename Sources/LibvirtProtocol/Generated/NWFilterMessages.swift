// swift-format-ignore-file
// Generated from Protocol/libvirt.tsv by protocolgen. Do not edit; run `make generate`.

public import XDR

/// Arguments of `NWFILTER_LOOKUP_BY_NAME`, procedure 175 of the remote program.
public struct NWFilterLookupByNameArguments: XDRCodable, Hashable {
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

/// Reply of `NWFILTER_LOOKUP_BY_NAME`, procedure 175 of the remote program.
public struct NWFilterLookupByNameReply: XDRCodable, Hashable {
    public var nwfilter: NWFilterReference

    public init(nwfilter: NWFilterReference) {
        self.nwfilter = nwfilter
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        nwfilter = try NWFilterReference(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try nwfilter.encode(into: &writer)
    }
}

/// Arguments of `NWFILTER_LOOKUP_BY_UUID`, procedure 176 of the remote program.
public struct NWFilterLookupByUUIDArguments: XDRCodable, Hashable {
    public var uuid: UUIDBytes

    public init(uuid: UUIDBytes) {
        self.uuid = uuid
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        uuid = try UUIDBytes(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try uuid.encode(into: &writer)
    }
}

/// Reply of `NWFILTER_LOOKUP_BY_UUID`, procedure 176 of the remote program.
public struct NWFilterLookupByUUIDReply: XDRCodable, Hashable {
    public var nwfilter: NWFilterReference

    public init(nwfilter: NWFilterReference) {
        self.nwfilter = nwfilter
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        nwfilter = try NWFilterReference(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try nwfilter.encode(into: &writer)
    }
}

/// Arguments of `NWFILTER_GET_XML_DESC`, procedure 177 of the remote program.
public struct NWFilterGetXMLDescArguments: XDRCodable, Hashable {
    public var nwfilter: NWFilterReference
    public var flags: UInt32

    public init(nwfilter: NWFilterReference, flags: UInt32) {
        self.nwfilter = nwfilter
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        nwfilter = try NWFilterReference(from: &reader)
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try nwfilter.encode(into: &writer)
        writer.write(flags)
    }
}

/// Reply of `NWFILTER_GET_XML_DESC`, procedure 177 of the remote program.
public struct NWFilterGetXMLDescReply: XDRCodable, Hashable {
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

/// Reply of `CONNECT_NUM_OF_NWFILTERS`, procedure 178 of the remote program.
public struct ConnectNumOfNWFiltersReply: XDRCodable, Hashable {
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

/// Arguments of `CONNECT_LIST_NWFILTERS`, procedure 179 of the remote program.
public struct ConnectListNWFiltersArguments: XDRCodable, Hashable {
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

/// Reply of `CONNECT_LIST_NWFILTERS`, procedure 179 of the remote program.
public struct ConnectListNWFiltersReply: XDRCodable, Hashable {
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

/// Arguments of `NWFILTER_DEFINE_XML`, procedure 180 of the remote program.
public struct NWFilterDefineXMLArguments: XDRCodable, Hashable {
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

/// Reply of `NWFILTER_DEFINE_XML`, procedure 180 of the remote program.
public struct NWFilterDefineXMLReply: XDRCodable, Hashable {
    public var nwfilter: NWFilterReference

    public init(nwfilter: NWFilterReference) {
        self.nwfilter = nwfilter
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        nwfilter = try NWFilterReference(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try nwfilter.encode(into: &writer)
    }
}

/// Arguments of `NWFILTER_UNDEFINE`, procedure 181 of the remote program.
public struct NWFilterUndefineArguments: XDRCodable, Hashable {
    public var nwfilter: NWFilterReference

    public init(nwfilter: NWFilterReference) {
        self.nwfilter = nwfilter
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        nwfilter = try NWFilterReference(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try nwfilter.encode(into: &writer)
    }
}

/// Arguments of `CONNECT_LIST_ALL_NWFILTERS`, procedure 286 of the remote program.
public struct ConnectListAllNWFiltersArguments: XDRCodable, Hashable {
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

/// Reply of `CONNECT_LIST_ALL_NWFILTERS`, procedure 286 of the remote program.
public struct ConnectListAllNWFiltersReply: XDRCodable, Hashable {
    public var filters: [NWFilterReference]
    public var ret: UInt32

    public init(filters: [NWFilterReference], ret: UInt32) {
        self.filters = filters
        self.ret = ret
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        let filtersCount = try reader.readCount(limit: 16384, minimumSize: 20)
        var filtersElements: [NWFilterReference] = []
        filtersElements.reserveCapacity(filtersCount)
        for _ in 0..<filtersCount { filtersElements.append(try NWFilterReference(from: &reader)) }
        filters = filtersElements
        ret = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeCount(filters.count, limit: 16384)
        for element in filters { try element.encode(into: &writer) }
        writer.write(ret)
    }
}

/// Arguments of `NWFILTER_BINDING_LOOKUP_BY_PORT_DEV`, procedure 397 of the remote program.
public struct NWFilterBindingLookupByPortDevArguments: XDRCodable, Hashable {
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

/// Reply of `NWFILTER_BINDING_LOOKUP_BY_PORT_DEV`, procedure 397 of the remote program.
public struct NWFilterBindingLookupByPortDevReply: XDRCodable, Hashable {
    public var nwfilter: NWFilterBindingReference

    public init(nwfilter: NWFilterBindingReference) {
        self.nwfilter = nwfilter
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        nwfilter = try NWFilterBindingReference(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try nwfilter.encode(into: &writer)
    }
}

/// Arguments of `NWFILTER_BINDING_GET_XML_DESC`, procedure 398 of the remote program.
public struct NWFilterBindingGetXMLDescArguments: XDRCodable, Hashable {
    public var nwfilter: NWFilterBindingReference
    public var flags: UInt32

    public init(nwfilter: NWFilterBindingReference, flags: UInt32) {
        self.nwfilter = nwfilter
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        nwfilter = try NWFilterBindingReference(from: &reader)
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try nwfilter.encode(into: &writer)
        writer.write(flags)
    }
}

/// Reply of `NWFILTER_BINDING_GET_XML_DESC`, procedure 398 of the remote program.
public struct NWFilterBindingGetXMLDescReply: XDRCodable, Hashable {
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

/// Arguments of `NWFILTER_BINDING_CREATE_XML`, procedure 399 of the remote program.
public struct NWFilterBindingCreateXMLArguments: XDRCodable, Hashable {
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

/// Reply of `NWFILTER_BINDING_CREATE_XML`, procedure 399 of the remote program.
public struct NWFilterBindingCreateXMLReply: XDRCodable, Hashable {
    public var nwfilter: NWFilterBindingReference

    public init(nwfilter: NWFilterBindingReference) {
        self.nwfilter = nwfilter
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        nwfilter = try NWFilterBindingReference(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try nwfilter.encode(into: &writer)
    }
}

/// Arguments of `NWFILTER_BINDING_DELETE`, procedure 400 of the remote program.
public struct NWFilterBindingDeleteArguments: XDRCodable, Hashable {
    public var nwfilter: NWFilterBindingReference

    public init(nwfilter: NWFilterBindingReference) {
        self.nwfilter = nwfilter
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        nwfilter = try NWFilterBindingReference(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try nwfilter.encode(into: &writer)
    }
}

/// Arguments of `CONNECT_LIST_ALL_NWFILTER_BINDINGS`, procedure 401 of the remote program.
public struct ConnectListAllNWFilterBindingsArguments: XDRCodable, Hashable {
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

/// Reply of `CONNECT_LIST_ALL_NWFILTER_BINDINGS`, procedure 401 of the remote program.
public struct ConnectListAllNWFilterBindingsReply: XDRCodable, Hashable {
    public var bindings: [NWFilterBindingReference]
    public var ret: UInt32

    public init(bindings: [NWFilterBindingReference], ret: UInt32) {
        self.bindings = bindings
        self.ret = ret
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        let bindingsCount = try reader.readCount(limit: 16384, minimumSize: 8)
        var bindingsElements: [NWFilterBindingReference] = []
        bindingsElements.reserveCapacity(bindingsCount)
        for _ in 0..<bindingsCount { bindingsElements.append(try NWFilterBindingReference(from: &reader)) }
        bindings = bindingsElements
        ret = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeCount(bindings.count, limit: 16384)
        for element in bindings { try element.encode(into: &writer) }
        writer.write(ret)
    }
}

/// Arguments of `NWFILTER_DEFINE_XML_FLAGS`, procedure 431 of the remote program.
public struct NWFilterDefineXMLFlagsArguments: XDRCodable, Hashable {
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

/// Reply of `NWFILTER_DEFINE_XML_FLAGS`, procedure 431 of the remote program.
public struct NWFilterDefineXMLFlagsReply: XDRCodable, Hashable {
    public var nwfilter: NWFilterReference

    public init(nwfilter: NWFilterReference) {
        self.nwfilter = nwfilter
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        nwfilter = try NWFilterReference(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try nwfilter.encode(into: &writer)
    }
}

