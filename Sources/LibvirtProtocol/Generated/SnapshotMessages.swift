// swift-format-ignore-file
// Generated from Protocol/libvirt.tsv by protocolgen. Do not edit; run `make generate`.

public import XDR

/// Arguments of `DOMAIN_SNAPSHOT_CREATE_XML`, procedure 185 of the remote program.
public struct DomainSnapshotCreateXMLArguments: XDRCodable, Hashable {
    public var dom: DomainReference
    public var xmlDesc: String
    public var flags: UInt32

    public init(dom: DomainReference, xmlDesc: String, flags: UInt32) {
        self.dom = dom
        self.xmlDesc = xmlDesc
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        xmlDesc = try reader.readString(limit: 4194304)
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        try writer.writeString(xmlDesc, limit: 4194304)
        writer.write(flags)
    }
}

/// Reply of `DOMAIN_SNAPSHOT_CREATE_XML`, procedure 185 of the remote program.
public struct DomainSnapshotCreateXMLReply: XDRCodable, Hashable {
    public var snap: SnapshotReference

    public init(snap: SnapshotReference) {
        self.snap = snap
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        snap = try SnapshotReference(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try snap.encode(into: &writer)
    }
}

/// Arguments of `DOMAIN_SNAPSHOT_GET_XML_DESC`, procedure 186 of the remote program.
public struct DomainSnapshotGetXMLDescArguments: XDRCodable, Hashable {
    public var snap: SnapshotReference
    public var flags: UInt32

    public init(snap: SnapshotReference, flags: UInt32) {
        self.snap = snap
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        snap = try SnapshotReference(from: &reader)
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try snap.encode(into: &writer)
        writer.write(flags)
    }
}

/// Reply of `DOMAIN_SNAPSHOT_GET_XML_DESC`, procedure 186 of the remote program.
public struct DomainSnapshotGetXMLDescReply: XDRCodable, Hashable {
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

/// Arguments of `DOMAIN_SNAPSHOT_NUM`, procedure 187 of the remote program.
public struct DomainSnapshotNumArguments: XDRCodable, Hashable {
    public var dom: DomainReference
    public var flags: UInt32

    public init(dom: DomainReference, flags: UInt32) {
        self.dom = dom
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        writer.write(flags)
    }
}

/// Reply of `DOMAIN_SNAPSHOT_NUM`, procedure 187 of the remote program.
public struct DomainSnapshotNumReply: XDRCodable, Hashable {
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

/// Arguments of `DOMAIN_SNAPSHOT_LIST_NAMES`, procedure 188 of the remote program.
public struct DomainSnapshotListNamesArguments: XDRCodable, Hashable {
    public var dom: DomainReference
    public var maxnames: Int32
    public var flags: UInt32

    public init(dom: DomainReference, maxnames: Int32, flags: UInt32) {
        self.dom = dom
        self.maxnames = maxnames
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        maxnames = try reader.readInt32()
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        writer.write(maxnames)
        writer.write(flags)
    }
}

/// Reply of `DOMAIN_SNAPSHOT_LIST_NAMES`, procedure 188 of the remote program.
public struct DomainSnapshotListNamesReply: XDRCodable, Hashable {
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

/// Arguments of `DOMAIN_SNAPSHOT_LOOKUP_BY_NAME`, procedure 189 of the remote program.
public struct DomainSnapshotLookupByNameArguments: XDRCodable, Hashable {
    public var dom: DomainReference
    public var name: String
    public var flags: UInt32

    public init(dom: DomainReference, name: String, flags: UInt32) {
        self.dom = dom
        self.name = name
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        name = try reader.readString(limit: 4194304)
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        try writer.writeString(name, limit: 4194304)
        writer.write(flags)
    }
}

/// Reply of `DOMAIN_SNAPSHOT_LOOKUP_BY_NAME`, procedure 189 of the remote program.
public struct DomainSnapshotLookupByNameReply: XDRCodable, Hashable {
    public var snap: SnapshotReference

    public init(snap: SnapshotReference) {
        self.snap = snap
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        snap = try SnapshotReference(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try snap.encode(into: &writer)
    }
}

/// Arguments of `DOMAIN_HAS_CURRENT_SNAPSHOT`, procedure 190 of the remote program.
public struct DomainHasCurrentSnapshotArguments: XDRCodable, Hashable {
    public var dom: DomainReference
    public var flags: UInt32

    public init(dom: DomainReference, flags: UInt32) {
        self.dom = dom
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        writer.write(flags)
    }
}

/// Reply of `DOMAIN_HAS_CURRENT_SNAPSHOT`, procedure 190 of the remote program.
public struct DomainHasCurrentSnapshotReply: XDRCodable, Hashable {
    public var result: Int32

    public init(result: Int32) {
        self.result = result
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        result = try reader.readInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(result)
    }
}

/// Arguments of `DOMAIN_SNAPSHOT_CURRENT`, procedure 191 of the remote program.
public struct DomainSnapshotCurrentArguments: XDRCodable, Hashable {
    public var dom: DomainReference
    public var flags: UInt32

    public init(dom: DomainReference, flags: UInt32) {
        self.dom = dom
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        writer.write(flags)
    }
}

/// Reply of `DOMAIN_SNAPSHOT_CURRENT`, procedure 191 of the remote program.
public struct DomainSnapshotCurrentReply: XDRCodable, Hashable {
    public var snap: SnapshotReference

    public init(snap: SnapshotReference) {
        self.snap = snap
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        snap = try SnapshotReference(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try snap.encode(into: &writer)
    }
}

/// Arguments of `DOMAIN_REVERT_TO_SNAPSHOT`, procedure 192 of the remote program.
public struct DomainRevertToSnapshotArguments: XDRCodable, Hashable {
    public var snap: SnapshotReference
    public var flags: UInt32

    public init(snap: SnapshotReference, flags: UInt32) {
        self.snap = snap
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        snap = try SnapshotReference(from: &reader)
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try snap.encode(into: &writer)
        writer.write(flags)
    }
}

/// Arguments of `DOMAIN_SNAPSHOT_DELETE`, procedure 193 of the remote program.
public struct DomainSnapshotDeleteArguments: XDRCodable, Hashable {
    public var snap: SnapshotReference
    public var flags: UInt32

    public init(snap: SnapshotReference, flags: UInt32) {
        self.snap = snap
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        snap = try SnapshotReference(from: &reader)
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try snap.encode(into: &writer)
        writer.write(flags)
    }
}

/// Arguments of `DOMAIN_SNAPSHOT_GET_PARENT`, procedure 244 of the remote program.
public struct DomainSnapshotGetParentArguments: XDRCodable, Hashable {
    public var snap: SnapshotReference
    public var flags: UInt32

    public init(snap: SnapshotReference, flags: UInt32) {
        self.snap = snap
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        snap = try SnapshotReference(from: &reader)
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try snap.encode(into: &writer)
        writer.write(flags)
    }
}

/// Reply of `DOMAIN_SNAPSHOT_GET_PARENT`, procedure 244 of the remote program.
public struct DomainSnapshotGetParentReply: XDRCodable, Hashable {
    public var snap: SnapshotReference

    public init(snap: SnapshotReference) {
        self.snap = snap
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        snap = try SnapshotReference(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try snap.encode(into: &writer)
    }
}

/// Arguments of `DOMAIN_SNAPSHOT_NUM_CHILDREN`, procedure 246 of the remote program.
public struct DomainSnapshotNumChildrenArguments: XDRCodable, Hashable {
    public var snap: SnapshotReference
    public var flags: UInt32

    public init(snap: SnapshotReference, flags: UInt32) {
        self.snap = snap
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        snap = try SnapshotReference(from: &reader)
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try snap.encode(into: &writer)
        writer.write(flags)
    }
}

/// Reply of `DOMAIN_SNAPSHOT_NUM_CHILDREN`, procedure 246 of the remote program.
public struct DomainSnapshotNumChildrenReply: XDRCodable, Hashable {
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

/// Arguments of `DOMAIN_SNAPSHOT_LIST_CHILDREN_NAMES`, procedure 247 of the remote program.
public struct DomainSnapshotListChildrenNamesArguments: XDRCodable, Hashable {
    public var snap: SnapshotReference
    public var maxnames: Int32
    public var flags: UInt32

    public init(snap: SnapshotReference, maxnames: Int32, flags: UInt32) {
        self.snap = snap
        self.maxnames = maxnames
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        snap = try SnapshotReference(from: &reader)
        maxnames = try reader.readInt32()
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try snap.encode(into: &writer)
        writer.write(maxnames)
        writer.write(flags)
    }
}

/// Reply of `DOMAIN_SNAPSHOT_LIST_CHILDREN_NAMES`, procedure 247 of the remote program.
public struct DomainSnapshotListChildrenNamesReply: XDRCodable, Hashable {
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

/// Arguments of `DOMAIN_SNAPSHOT_IS_CURRENT`, procedure 271 of the remote program.
public struct DomainSnapshotIsCurrentArguments: XDRCodable, Hashable {
    public var snap: SnapshotReference
    public var flags: UInt32

    public init(snap: SnapshotReference, flags: UInt32) {
        self.snap = snap
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        snap = try SnapshotReference(from: &reader)
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try snap.encode(into: &writer)
        writer.write(flags)
    }
}

/// Reply of `DOMAIN_SNAPSHOT_IS_CURRENT`, procedure 271 of the remote program.
public struct DomainSnapshotIsCurrentReply: XDRCodable, Hashable {
    public var current: Int32

    public init(current: Int32) {
        self.current = current
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        current = try reader.readInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(current)
    }
}

/// Arguments of `DOMAIN_SNAPSHOT_HAS_METADATA`, procedure 272 of the remote program.
public struct DomainSnapshotHasMetadataArguments: XDRCodable, Hashable {
    public var snap: SnapshotReference
    public var flags: UInt32

    public init(snap: SnapshotReference, flags: UInt32) {
        self.snap = snap
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        snap = try SnapshotReference(from: &reader)
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try snap.encode(into: &writer)
        writer.write(flags)
    }
}

/// Reply of `DOMAIN_SNAPSHOT_HAS_METADATA`, procedure 272 of the remote program.
public struct DomainSnapshotHasMetadataReply: XDRCodable, Hashable {
    public var metadata: Int32

    public init(metadata: Int32) {
        self.metadata = metadata
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        metadata = try reader.readInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(metadata)
    }
}

/// Arguments of `DOMAIN_LIST_ALL_SNAPSHOTS`, procedure 274 of the remote program.
public struct DomainListAllSnapshotsArguments: XDRCodable, Hashable {
    public var dom: DomainReference
    public var needResults: Int32
    public var flags: UInt32

    public init(dom: DomainReference, needResults: Int32, flags: UInt32) {
        self.dom = dom
        self.needResults = needResults
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        needResults = try reader.readInt32()
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        writer.write(needResults)
        writer.write(flags)
    }
}

/// Reply of `DOMAIN_LIST_ALL_SNAPSHOTS`, procedure 274 of the remote program.
public struct DomainListAllSnapshotsReply: XDRCodable, Hashable {
    public var snapshots: [SnapshotReference]
    public var ret: Int32

    public init(snapshots: [SnapshotReference], ret: Int32) {
        self.snapshots = snapshots
        self.ret = ret
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        let snapshotsCount = try reader.readCount(limit: 16384, minimumSize: 28)
        var snapshotsElements: [SnapshotReference] = []
        snapshotsElements.reserveCapacity(snapshotsCount)
        for _ in 0..<snapshotsCount { snapshotsElements.append(try SnapshotReference(from: &reader)) }
        snapshots = snapshotsElements
        ret = try reader.readInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeCount(snapshots.count, limit: 16384)
        for element in snapshots { try element.encode(into: &writer) }
        writer.write(ret)
    }
}

/// Arguments of `DOMAIN_SNAPSHOT_LIST_ALL_CHILDREN`, procedure 275 of the remote program.
public struct DomainSnapshotListAllChildrenArguments: XDRCodable, Hashable {
    public var snapshot: SnapshotReference
    public var needResults: Int32
    public var flags: UInt32

    public init(snapshot: SnapshotReference, needResults: Int32, flags: UInt32) {
        self.snapshot = snapshot
        self.needResults = needResults
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        snapshot = try SnapshotReference(from: &reader)
        needResults = try reader.readInt32()
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try snapshot.encode(into: &writer)
        writer.write(needResults)
        writer.write(flags)
    }
}

/// Reply of `DOMAIN_SNAPSHOT_LIST_ALL_CHILDREN`, procedure 275 of the remote program.
public struct DomainSnapshotListAllChildrenReply: XDRCodable, Hashable {
    public var snapshots: [SnapshotReference]
    public var ret: Int32

    public init(snapshots: [SnapshotReference], ret: Int32) {
        self.snapshots = snapshots
        self.ret = ret
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        let snapshotsCount = try reader.readCount(limit: 16384, minimumSize: 28)
        var snapshotsElements: [SnapshotReference] = []
        snapshotsElements.reserveCapacity(snapshotsCount)
        for _ in 0..<snapshotsCount { snapshotsElements.append(try SnapshotReference(from: &reader)) }
        snapshots = snapshotsElements
        ret = try reader.readInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeCount(snapshots.count, limit: 16384)
        for element in snapshots { try element.encode(into: &writer) }
        writer.write(ret)
    }
}

