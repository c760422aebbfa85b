// swift-format-ignore-file
// Generated from Protocol/libvirt.tsv by protocolgen. Do not edit; run `make generate`.

public import XDR

/// Reply of `CONNECT_NUM_OF_STORAGE_POOLS`, procedure 71 of the remote program.
public struct ConnectNumOfStoragePoolsReply: XDRCodable, Hashable {
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

/// Arguments of `CONNECT_LIST_STORAGE_POOLS`, procedure 72 of the remote program.
public struct ConnectListStoragePoolsArguments: XDRCodable, Hashable {
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

/// Reply of `CONNECT_LIST_STORAGE_POOLS`, procedure 72 of the remote program.
public struct ConnectListStoragePoolsReply: XDRCodable, Hashable {
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

/// Reply of `CONNECT_NUM_OF_DEFINED_STORAGE_POOLS`, procedure 73 of the remote program.
public struct ConnectNumOfDefinedStoragePoolsReply: XDRCodable, Hashable {
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

/// Arguments of `CONNECT_LIST_DEFINED_STORAGE_POOLS`, procedure 74 of the remote program.
public struct ConnectListDefinedStoragePoolsArguments: XDRCodable, Hashable {
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

/// Reply of `CONNECT_LIST_DEFINED_STORAGE_POOLS`, procedure 74 of the remote program.
public struct ConnectListDefinedStoragePoolsReply: XDRCodable, Hashable {
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

/// Arguments of `CONNECT_FIND_STORAGE_POOL_SOURCES`, procedure 75 of the remote program.
public struct ConnectFindStoragePoolSourcesArguments: XDRCodable, Hashable {
    public var type: String
    public var srcSpec: String?
    public var flags: UInt32

    public init(type: String, srcSpec: String?, flags: UInt32) {
        self.type = type
        self.srcSpec = srcSpec
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        type = try reader.readString(limit: 4194304)
        srcSpec = try reader.readBool() ? reader.readString(limit: 4194304) : nil
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeString(type, limit: 4194304)
        writer.write(srcSpec != nil)
        if let present = srcSpec { try writer.writeString(present, limit: 4194304) }
        writer.write(flags)
    }
}

/// Reply of `CONNECT_FIND_STORAGE_POOL_SOURCES`, procedure 75 of the remote program.
public struct ConnectFindStoragePoolSourcesReply: XDRCodable, Hashable {
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

/// Arguments of `STORAGE_POOL_CREATE_XML`, procedure 76 of the remote program.
public struct StoragePoolCreateXMLArguments: XDRCodable, Hashable {
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

/// Reply of `STORAGE_POOL_CREATE_XML`, procedure 76 of the remote program.
public struct StoragePoolCreateXMLReply: XDRCodable, Hashable {
    public var pool: StoragePoolReference

    public init(pool: StoragePoolReference) {
        self.pool = pool
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        pool = try StoragePoolReference(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try pool.encode(into: &writer)
    }
}

/// Arguments of `STORAGE_POOL_DEFINE_XML`, procedure 77 of the remote program.
public struct StoragePoolDefineXMLArguments: XDRCodable, Hashable {
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

/// Reply of `STORAGE_POOL_DEFINE_XML`, procedure 77 of the remote program.
public struct StoragePoolDefineXMLReply: XDRCodable, Hashable {
    public var pool: StoragePoolReference

    public init(pool: StoragePoolReference) {
        self.pool = pool
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        pool = try StoragePoolReference(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try pool.encode(into: &writer)
    }
}

/// Arguments of `STORAGE_POOL_CREATE`, procedure 78 of the remote program.
public struct StoragePoolCreateArguments: XDRCodable, Hashable {
    public var pool: StoragePoolReference
    public var flags: UInt32

    public init(pool: StoragePoolReference, flags: UInt32) {
        self.pool = pool
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        pool = try StoragePoolReference(from: &reader)
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try pool.encode(into: &writer)
        writer.write(flags)
    }
}

/// Arguments of `STORAGE_POOL_BUILD`, procedure 79 of the remote program.
public struct StoragePoolBuildArguments: XDRCodable, Hashable {
    public var pool: StoragePoolReference
    public var flags: UInt32

    public init(pool: StoragePoolReference, flags: UInt32) {
        self.pool = pool
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        pool = try StoragePoolReference(from: &reader)
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try pool.encode(into: &writer)
        writer.write(flags)
    }
}

/// Arguments of `STORAGE_POOL_DESTROY`, procedure 80 of the remote program.
public struct StoragePoolDestroyArguments: XDRCodable, Hashable {
    public var pool: StoragePoolReference

    public init(pool: StoragePoolReference) {
        self.pool = pool
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        pool = try StoragePoolReference(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try pool.encode(into: &writer)
    }
}

/// Arguments of `STORAGE_POOL_DELETE`, procedure 81 of the remote program.
public struct StoragePoolDeleteArguments: XDRCodable, Hashable {
    public var pool: StoragePoolReference
    public var flags: UInt32

    public init(pool: StoragePoolReference, flags: UInt32) {
        self.pool = pool
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        pool = try StoragePoolReference(from: &reader)
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try pool.encode(into: &writer)
        writer.write(flags)
    }
}

/// Arguments of `STORAGE_POOL_UNDEFINE`, procedure 82 of the remote program.
public struct StoragePoolUndefineArguments: XDRCodable, Hashable {
    public var pool: StoragePoolReference

    public init(pool: StoragePoolReference) {
        self.pool = pool
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        pool = try StoragePoolReference(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try pool.encode(into: &writer)
    }
}

/// Arguments of `STORAGE_POOL_REFRESH`, procedure 83 of the remote program.
public struct StoragePoolRefreshArguments: XDRCodable, Hashable {
    public var pool: StoragePoolReference
    public var flags: UInt32

    public init(pool: StoragePoolReference, flags: UInt32) {
        self.pool = pool
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        pool = try StoragePoolReference(from: &reader)
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try pool.encode(into: &writer)
        writer.write(flags)
    }
}

/// Arguments of `STORAGE_POOL_LOOKUP_BY_NAME`, procedure 84 of the remote program.
public struct StoragePoolLookupByNameArguments: XDRCodable, Hashable {
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

/// Reply of `STORAGE_POOL_LOOKUP_BY_NAME`, procedure 84 of the remote program.
public struct StoragePoolLookupByNameReply: XDRCodable, Hashable {
    public var pool: StoragePoolReference

    public init(pool: StoragePoolReference) {
        self.pool = pool
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        pool = try StoragePoolReference(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try pool.encode(into: &writer)
    }
}

/// Arguments of `STORAGE_POOL_LOOKUP_BY_UUID`, procedure 85 of the remote program.
public struct StoragePoolLookupByUUIDArguments: XDRCodable, Hashable {
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

/// Reply of `STORAGE_POOL_LOOKUP_BY_UUID`, procedure 85 of the remote program.
public struct StoragePoolLookupByUUIDReply: XDRCodable, Hashable {
    public var pool: StoragePoolReference

    public init(pool: StoragePoolReference) {
        self.pool = pool
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        pool = try StoragePoolReference(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try pool.encode(into: &writer)
    }
}

/// Arguments of `STORAGE_POOL_LOOKUP_BY_VOLUME`, procedure 86 of the remote program.
public struct StoragePoolLookupByVolumeArguments: XDRCodable, Hashable {
    public var vol: StorageVolumeReference

    public init(vol: StorageVolumeReference) {
        self.vol = vol
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        vol = try StorageVolumeReference(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try vol.encode(into: &writer)
    }
}

/// Reply of `STORAGE_POOL_LOOKUP_BY_VOLUME`, procedure 86 of the remote program.
public struct StoragePoolLookupByVolumeReply: XDRCodable, Hashable {
    public var pool: StoragePoolReference

    public init(pool: StoragePoolReference) {
        self.pool = pool
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        pool = try StoragePoolReference(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try pool.encode(into: &writer)
    }
}

/// Arguments of `STORAGE_POOL_GET_INFO`, procedure 87 of the remote program.
public struct StoragePoolGetInfoArguments: XDRCodable, Hashable {
    public var pool: StoragePoolReference

    public init(pool: StoragePoolReference) {
        self.pool = pool
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        pool = try StoragePoolReference(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try pool.encode(into: &writer)
    }
}

/// Reply of `STORAGE_POOL_GET_INFO`, procedure 87 of the remote program.
public struct StoragePoolGetInfoReply: XDRCodable, Hashable {
    public var state: UInt8
    public var capacity: UInt64
    public var allocation: UInt64
    public var available: UInt64

    public init(state: UInt8, capacity: UInt64, allocation: UInt64, available: UInt64) {
        self.state = state
        self.capacity = capacity
        self.allocation = allocation
        self.available = available
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        state = try reader.readUInt8()
        capacity = try reader.readUInt64()
        allocation = try reader.readUInt64()
        available = try reader.readUInt64()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(state)
        writer.write(capacity)
        writer.write(allocation)
        writer.write(available)
    }
}

/// Arguments of `STORAGE_POOL_GET_XML_DESC`, procedure 88 of the remote program.
public struct StoragePoolGetXMLDescArguments: XDRCodable, Hashable {
    public var pool: StoragePoolReference
    public var flags: UInt32

    public init(pool: StoragePoolReference, flags: UInt32) {
        self.pool = pool
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        pool = try StoragePoolReference(from: &reader)
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try pool.encode(into: &writer)
        writer.write(flags)
    }
}

/// Reply of `STORAGE_POOL_GET_XML_DESC`, procedure 88 of the remote program.
public struct StoragePoolGetXMLDescReply: XDRCodable, Hashable {
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

/// Arguments of `STORAGE_POOL_GET_AUTOSTART`, procedure 89 of the remote program.
public struct StoragePoolGetAutostartArguments: XDRCodable, Hashable {
    public var pool: StoragePoolReference

    public init(pool: StoragePoolReference) {
        self.pool = pool
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        pool = try StoragePoolReference(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try pool.encode(into: &writer)
    }
}

/// Reply of `STORAGE_POOL_GET_AUTOSTART`, procedure 89 of the remote program.
public struct StoragePoolGetAutostartReply: XDRCodable, Hashable {
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

/// Arguments of `STORAGE_POOL_SET_AUTOSTART`, procedure 90 of the remote program.
public struct StoragePoolSetAutostartArguments: XDRCodable, Hashable {
    public var pool: StoragePoolReference
    public var autostart: Int32

    public init(pool: StoragePoolReference, autostart: Int32) {
        self.pool = pool
        self.autostart = autostart
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        pool = try StoragePoolReference(from: &reader)
        autostart = try reader.readInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try pool.encode(into: &writer)
        writer.write(autostart)
    }
}

/// Arguments of `STORAGE_POOL_NUM_OF_VOLUMES`, procedure 91 of the remote program.
public struct StoragePoolNumOfVolumesArguments: XDRCodable, Hashable {
    public var pool: StoragePoolReference

    public init(pool: StoragePoolReference) {
        self.pool = pool
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        pool = try StoragePoolReference(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try pool.encode(into: &writer)
    }
}

/// Reply of `STORAGE_POOL_NUM_OF_VOLUMES`, procedure 91 of the remote program.
public struct StoragePoolNumOfVolumesReply: XDRCodable, Hashable {
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

/// Arguments of `STORAGE_POOL_LIST_VOLUMES`, procedure 92 of the remote program.
public struct StoragePoolListVolumesArguments: XDRCodable, Hashable {
    public var pool: StoragePoolReference
    public var maxnames: Int32

    public init(pool: StoragePoolReference, maxnames: Int32) {
        self.pool = pool
        self.maxnames = maxnames
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        pool = try StoragePoolReference(from: &reader)
        maxnames = try reader.readInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try pool.encode(into: &writer)
        writer.write(maxnames)
    }
}

/// Reply of `STORAGE_POOL_LIST_VOLUMES`, procedure 92 of the remote program.
public struct StoragePoolListVolumesReply: XDRCodable, Hashable {
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

/// Arguments of `STORAGE_VOL_CREATE_XML`, procedure 93 of the remote program.
public struct StorageVolCreateXMLArguments: XDRCodable, Hashable {
    public var pool: StoragePoolReference
    public var xml: String
    public var flags: UInt32

    public init(pool: StoragePoolReference, xml: String, flags: UInt32) {
        self.pool = pool
        self.xml = xml
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        pool = try StoragePoolReference(from: &reader)
        xml = try reader.readString(limit: 4194304)
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try pool.encode(into: &writer)
        try writer.writeString(xml, limit: 4194304)
        writer.write(flags)
    }
}

/// Reply of `STORAGE_VOL_CREATE_XML`, procedure 93 of the remote program.
public struct StorageVolCreateXMLReply: XDRCodable, Hashable {
    public var vol: StorageVolumeReference

    public init(vol: StorageVolumeReference) {
        self.vol = vol
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        vol = try StorageVolumeReference(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try vol.encode(into: &writer)
    }
}

/// Arguments of `STORAGE_VOL_DELETE`, procedure 94 of the remote program.
public struct StorageVolDeleteArguments: XDRCodable, Hashable {
    public var vol: StorageVolumeReference
    public var flags: UInt32

    public init(vol: StorageVolumeReference, flags: UInt32) {
        self.vol = vol
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        vol = try StorageVolumeReference(from: &reader)
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try vol.encode(into: &writer)
        writer.write(flags)
    }
}

/// Arguments of `STORAGE_VOL_LOOKUP_BY_NAME`, procedure 95 of the remote program.
public struct StorageVolLookupByNameArguments: XDRCodable, Hashable {
    public var pool: StoragePoolReference
    public var name: String

    public init(pool: StoragePoolReference, name: String) {
        self.pool = pool
        self.name = name
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        pool = try StoragePoolReference(from: &reader)
        name = try reader.readString(limit: 4194304)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try pool.encode(into: &writer)
        try writer.writeString(name, limit: 4194304)
    }
}

/// Reply of `STORAGE_VOL_LOOKUP_BY_NAME`, procedure 95 of the remote program.
public struct StorageVolLookupByNameReply: XDRCodable, Hashable {
    public var vol: StorageVolumeReference

    public init(vol: StorageVolumeReference) {
        self.vol = vol
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        vol = try StorageVolumeReference(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try vol.encode(into: &writer)
    }
}

/// Arguments of `STORAGE_VOL_LOOKUP_BY_KEY`, procedure 96 of the remote program.
public struct StorageVolLookupByKeyArguments: XDRCodable, Hashable {
    public var key: String

    public init(key: String) {
        self.key = key
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        key = try reader.readString(limit: 4194304)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeString(key, limit: 4194304)
    }
}

/// Reply of `STORAGE_VOL_LOOKUP_BY_KEY`, procedure 96 of the remote program.
public struct StorageVolLookupByKeyReply: XDRCodable, Hashable {
    public var vol: StorageVolumeReference

    public init(vol: StorageVolumeReference) {
        self.vol = vol
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        vol = try StorageVolumeReference(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try vol.encode(into: &writer)
    }
}

/// Arguments of `STORAGE_VOL_LOOKUP_BY_PATH`, procedure 97 of the remote program.
public struct StorageVolLookupByPathArguments: XDRCodable, Hashable {
    public var path: String

    public init(path: String) {
        self.path = path
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        path = try reader.readString(limit: 4194304)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeString(path, limit: 4194304)
    }
}

/// Reply of `STORAGE_VOL_LOOKUP_BY_PATH`, procedure 97 of the remote program.
public struct StorageVolLookupByPathReply: XDRCodable, Hashable {
    public var vol: StorageVolumeReference

    public init(vol: StorageVolumeReference) {
        self.vol = vol
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        vol = try StorageVolumeReference(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try vol.encode(into: &writer)
    }
}

/// Arguments of `STORAGE_VOL_GET_INFO`, procedure 98 of the remote program.
public struct StorageVolGetInfoArguments: XDRCodable, Hashable {
    public var vol: StorageVolumeReference

    public init(vol: StorageVolumeReference) {
        self.vol = vol
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        vol = try StorageVolumeReference(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try vol.encode(into: &writer)
    }
}

/// Reply of `STORAGE_VOL_GET_INFO`, procedure 98 of the remote program.
public struct StorageVolGetInfoReply: XDRCodable, Hashable {
    public var type: Int8
    public var capacity: UInt64
    public var allocation: UInt64

    public init(type: Int8, capacity: UInt64, allocation: UInt64) {
        self.type = type
        self.capacity = capacity
        self.allocation = allocation
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        type = try reader.readInt8()
        capacity = try reader.readUInt64()
        allocation = try reader.readUInt64()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(type)
        writer.write(capacity)
        writer.write(allocation)
    }
}

/// Arguments of `STORAGE_VOL_GET_XML_DESC`, procedure 99 of the remote program.
public struct StorageVolGetXMLDescArguments: XDRCodable, Hashable {
    public var vol: StorageVolumeReference
    public var flags: UInt32

    public init(vol: StorageVolumeReference, flags: UInt32) {
        self.vol = vol
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        vol = try StorageVolumeReference(from: &reader)
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try vol.encode(into: &writer)
        writer.write(flags)
    }
}

/// Reply of `STORAGE_VOL_GET_XML_DESC`, procedure 99 of the remote program.
public struct StorageVolGetXMLDescReply: XDRCodable, Hashable {
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

/// Arguments of `STORAGE_VOL_GET_PATH`, procedure 100 of the remote program.
public struct StorageVolGetPathArguments: XDRCodable, Hashable {
    public var vol: StorageVolumeReference

    public init(vol: StorageVolumeReference) {
        self.vol = vol
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        vol = try StorageVolumeReference(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try vol.encode(into: &writer)
    }
}

/// Reply of `STORAGE_VOL_GET_PATH`, procedure 100 of the remote program.
public struct StorageVolGetPathReply: XDRCodable, Hashable {
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

/// Arguments of `STORAGE_VOL_CREATE_XML_FROM`, procedure 125 of the remote program.
public struct StorageVolCreateXMLFromArguments: XDRCodable, Hashable {
    public var pool: StoragePoolReference
    public var xml: String
    public var clonevol: StorageVolumeReference
    public var flags: UInt32

    public init(pool: StoragePoolReference, xml: String, clonevol: StorageVolumeReference, flags: UInt32) {
        self.pool = pool
        self.xml = xml
        self.clonevol = clonevol
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        pool = try StoragePoolReference(from: &reader)
        xml = try reader.readString(limit: 4194304)
        clonevol = try StorageVolumeReference(from: &reader)
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try pool.encode(into: &writer)
        try writer.writeString(xml, limit: 4194304)
        try clonevol.encode(into: &writer)
        writer.write(flags)
    }
}

/// Reply of `STORAGE_VOL_CREATE_XML_FROM`, procedure 125 of the remote program.
public struct StorageVolCreateXMLFromReply: XDRCodable, Hashable {
    public var vol: StorageVolumeReference

    public init(vol: StorageVolumeReference) {
        self.vol = vol
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        vol = try StorageVolumeReference(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try vol.encode(into: &writer)
    }
}

/// Arguments of `STORAGE_POOL_IS_ACTIVE`, procedure 154 of the remote program.
public struct StoragePoolIsActiveArguments: XDRCodable, Hashable {
    public var pool: StoragePoolReference

    public init(pool: StoragePoolReference) {
        self.pool = pool
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        pool = try StoragePoolReference(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try pool.encode(into: &writer)
    }
}

/// Reply of `STORAGE_POOL_IS_ACTIVE`, procedure 154 of the remote program.
public struct StoragePoolIsActiveReply: XDRCodable, Hashable {
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

/// Arguments of `STORAGE_POOL_IS_PERSISTENT`, procedure 155 of the remote program.
public struct StoragePoolIsPersistentArguments: XDRCodable, Hashable {
    public var pool: StoragePoolReference

    public init(pool: StoragePoolReference) {
        self.pool = pool
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        pool = try StoragePoolReference(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try pool.encode(into: &writer)
    }
}

/// Reply of `STORAGE_POOL_IS_PERSISTENT`, procedure 155 of the remote program.
public struct StoragePoolIsPersistentReply: XDRCodable, Hashable {
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

/// Arguments of `STORAGE_VOL_WIPE`, procedure 165 of the remote program.
public struct StorageVolWipeArguments: XDRCodable, Hashable {
    public var vol: StorageVolumeReference
    public var flags: UInt32

    public init(vol: StorageVolumeReference, flags: UInt32) {
        self.vol = vol
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        vol = try StorageVolumeReference(from: &reader)
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try vol.encode(into: &writer)
        writer.write(flags)
    }
}

/// Arguments of `STORAGE_VOL_UPLOAD`, procedure 208 of the remote program.
public struct StorageVolUploadArguments: XDRCodable, Hashable {
    public var vol: StorageVolumeReference
    public var offset: UInt64
    public var length: UInt64
    public var flags: UInt32

    public init(vol: StorageVolumeReference, offset: UInt64, length: UInt64, flags: UInt32) {
        self.vol = vol
        self.offset = offset
        self.length = length
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        vol = try StorageVolumeReference(from: &reader)
        offset = try reader.readUInt64()
        length = try reader.readUInt64()
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try vol.encode(into: &writer)
        writer.write(offset)
        writer.write(length)
        writer.write(flags)
    }
}

/// Arguments of `STORAGE_VOL_DOWNLOAD`, procedure 209 of the remote program.
public struct StorageVolDownloadArguments: XDRCodable, Hashable {
    public var vol: StorageVolumeReference
    public var offset: UInt64
    public var length: UInt64
    public var flags: UInt32

    public init(vol: StorageVolumeReference, offset: UInt64, length: UInt64, flags: UInt32) {
        self.vol = vol
        self.offset = offset
        self.length = length
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        vol = try StorageVolumeReference(from: &reader)
        offset = try reader.readUInt64()
        length = try reader.readUInt64()
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try vol.encode(into: &writer)
        writer.write(offset)
        writer.write(length)
        writer.write(flags)
    }
}

/// Arguments of `STORAGE_VOL_WIPE_PATTERN`, procedure 259 of the remote program.
public struct StorageVolWipePatternArguments: XDRCodable, Hashable {
    public var vol: StorageVolumeReference
    public var algorithm: UInt32
    public var flags: UInt32

    public init(vol: StorageVolumeReference, algorithm: UInt32, flags: UInt32) {
        self.vol = vol
        self.algorithm = algorithm
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        vol = try StorageVolumeReference(from: &reader)
        algorithm = try reader.readUInt32()
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try vol.encode(into: &writer)
        writer.write(algorithm)
        writer.write(flags)
    }
}

/// Arguments of `STORAGE_VOL_RESIZE`, procedure 260 of the remote program.
public struct StorageVolResizeArguments: XDRCodable, Hashable {
    public var vol: StorageVolumeReference
    public var capacity: UInt64
    public var flags: UInt32

    public init(vol: StorageVolumeReference, capacity: UInt64, flags: UInt32) {
        self.vol = vol
        self.capacity = capacity
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        vol = try StorageVolumeReference(from: &reader)
        capacity = try reader.readUInt64()
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try vol.encode(into: &writer)
        writer.write(capacity)
        writer.write(flags)
    }
}

/// Arguments of `CONNECT_LIST_ALL_STORAGE_POOLS`, procedure 281 of the remote program.
public struct ConnectListAllStoragePoolsArguments: XDRCodable, Hashable {
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

/// Reply of `CONNECT_LIST_ALL_STORAGE_POOLS`, procedure 281 of the remote program.
public struct ConnectListAllStoragePoolsReply: XDRCodable, Hashable {
    public var pools: [StoragePoolReference]
    public var ret: UInt32

    public init(pools: [StoragePoolReference], ret: UInt32) {
        self.pools = pools
        self.ret = ret
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        let poolsCount = try reader.readCount(limit: 16384, minimumSize: 20)
        var poolsElements: [StoragePoolReference] = []
        poolsElements.reserveCapacity(poolsCount)
        for _ in 0..<poolsCount { poolsElements.append(try StoragePoolReference(from: &reader)) }
        pools = poolsElements
        ret = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeCount(pools.count, limit: 16384)
        for element in pools { try element.encode(into: &writer) }
        writer.write(ret)
    }
}

/// Arguments of `STORAGE_POOL_LIST_ALL_VOLUMES`, procedure 282 of the remote program.
public struct StoragePoolListAllVolumesArguments: XDRCodable, Hashable {
    public var pool: StoragePoolReference
    public var needResults: Int32
    public var flags: UInt32

    public init(pool: StoragePoolReference, needResults: Int32, flags: UInt32) {
        self.pool = pool
        self.needResults = needResults
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        pool = try StoragePoolReference(from: &reader)
        needResults = try reader.readInt32()
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try pool.encode(into: &writer)
        writer.write(needResults)
        writer.write(flags)
    }
}

/// Reply of `STORAGE_POOL_LIST_ALL_VOLUMES`, procedure 282 of the remote program.
public struct StoragePoolListAllVolumesReply: XDRCodable, Hashable {
    public var vols: [StorageVolumeReference]
    public var ret: UInt32

    public init(vols: [StorageVolumeReference], ret: UInt32) {
        self.vols = vols
        self.ret = ret
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        let volsCount = try reader.readCount(limit: 16384, minimumSize: 12)
        var volsElements: [StorageVolumeReference] = []
        volsElements.reserveCapacity(volsCount)
        for _ in 0..<volsCount { volsElements.append(try StorageVolumeReference(from: &reader)) }
        vols = volsElements
        ret = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeCount(vols.count, limit: 16384)
        for element in vols { try element.encode(into: &writer) }
        writer.write(ret)
    }
}

/// Message of `STORAGE_POOL_EVENT_LIFECYCLE`, procedure 370 of the remote program.
public struct StoragePoolEventLifecycleMessage: XDRCodable, Hashable {
    public var callbackID: Int32
    public var pool: StoragePoolReference
    public var event: Int32
    public var detail: Int32

    public init(callbackID: Int32, pool: StoragePoolReference, event: Int32, detail: Int32) {
        self.callbackID = callbackID
        self.pool = pool
        self.event = event
        self.detail = detail
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        callbackID = try reader.readInt32()
        pool = try StoragePoolReference(from: &reader)
        event = try reader.readInt32()
        detail = try reader.readInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(callbackID)
        try pool.encode(into: &writer)
        writer.write(event)
        writer.write(detail)
    }
}

/// Message of `STORAGE_POOL_EVENT_REFRESH`, procedure 373 of the remote program.
public struct StoragePoolEventRefreshMessage: XDRCodable, Hashable {
    public var callbackID: Int32
    public var pool: StoragePoolReference

    public init(callbackID: Int32, pool: StoragePoolReference) {
        self.callbackID = callbackID
        self.pool = pool
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        callbackID = try reader.readInt32()
        pool = try StoragePoolReference(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(callbackID)
        try pool.encode(into: &writer)
    }
}

/// Arguments of `STORAGE_VOL_GET_INFO_FLAGS`, procedure 378 of the remote program.
public struct StorageVolGetInfoFlagsArguments: XDRCodable, Hashable {
    public var vol: StorageVolumeReference
    public var flags: UInt32

    public init(vol: StorageVolumeReference, flags: UInt32) {
        self.vol = vol
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        vol = try StorageVolumeReference(from: &reader)
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try vol.encode(into: &writer)
        writer.write(flags)
    }
}

/// Reply of `STORAGE_VOL_GET_INFO_FLAGS`, procedure 378 of the remote program.
public struct StorageVolGetInfoFlagsReply: XDRCodable, Hashable {
    public var type: Int8
    public var capacity: UInt64
    public var allocation: UInt64

    public init(type: Int8, capacity: UInt64, allocation: UInt64) {
        self.type = type
        self.capacity = capacity
        self.allocation = allocation
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        type = try reader.readInt8()
        capacity = try reader.readUInt64()
        allocation = try reader.readUInt64()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(type)
        writer.write(capacity)
        writer.write(allocation)
    }
}

/// Arguments of `STORAGE_POOL_LOOKUP_BY_TARGET_PATH`, procedure 391 of the remote program.
public struct StoragePoolLookupByTargetPathArguments: XDRCodable, Hashable {
    public var path: String

    public init(path: String) {
        self.path = path
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        path = try reader.readString(limit: 4194304)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeString(path, limit: 4194304)
    }
}

/// Reply of `STORAGE_POOL_LOOKUP_BY_TARGET_PATH`, procedure 391 of the remote program.
public struct StoragePoolLookupByTargetPathReply: XDRCodable, Hashable {
    public var pool: StoragePoolReference

    public init(pool: StoragePoolReference) {
        self.pool = pool
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        pool = try StoragePoolReference(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try pool.encode(into: &writer)
    }
}

/// Arguments of `CONNECT_GET_STORAGE_POOL_CAPABILITIES`, procedure 403 of the remote program.
public struct ConnectGetStoragePoolCapabilitiesArguments: XDRCodable, Hashable {
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

/// Reply of `CONNECT_GET_STORAGE_POOL_CAPABILITIES`, procedure 403 of the remote program.
public struct ConnectGetStoragePoolCapabilitiesReply: XDRCodable, Hashable {
    public var capabilities: String

    public init(capabilities: String) {
        self.capabilities = capabilities
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        capabilities = try reader.readString(limit: 4194304)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeString(capabilities, limit: 4194304)
    }
}

