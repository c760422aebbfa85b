// swift-format-ignore-file
// Generated from Protocol/libvirt.tsv by protocolgen. Do not edit; run `make generate`.

public import XDR

/// Arguments of `DOMAIN_CHECKPOINT_CREATE_XML`, procedure 411 of the remote program.
public struct DomainCheckpointCreateXMLArguments: XDRCodable, Hashable {
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

/// Reply of `DOMAIN_CHECKPOINT_CREATE_XML`, procedure 411 of the remote program.
public struct DomainCheckpointCreateXMLReply: XDRCodable, Hashable {
    public var checkpoint: CheckpointReference

    public init(checkpoint: CheckpointReference) {
        self.checkpoint = checkpoint
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        checkpoint = try CheckpointReference(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try checkpoint.encode(into: &writer)
    }
}

/// Arguments of `DOMAIN_CHECKPOINT_GET_XML_DESC`, procedure 412 of the remote program.
public struct DomainCheckpointGetXMLDescArguments: XDRCodable, Hashable {
    public var checkpoint: CheckpointReference
    public var flags: UInt32

    public init(checkpoint: CheckpointReference, flags: UInt32) {
        self.checkpoint = checkpoint
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        checkpoint = try CheckpointReference(from: &reader)
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try checkpoint.encode(into: &writer)
        writer.write(flags)
    }
}

/// Reply of `DOMAIN_CHECKPOINT_GET_XML_DESC`, procedure 412 of the remote program.
public struct DomainCheckpointGetXMLDescReply: XDRCodable, Hashable {
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

/// Arguments of `DOMAIN_LIST_ALL_CHECKPOINTS`, procedure 413 of the remote program.
public struct DomainListAllCheckpointsArguments: XDRCodable, Hashable {
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

/// Reply of `DOMAIN_LIST_ALL_CHECKPOINTS`, procedure 413 of the remote program.
public struct DomainListAllCheckpointsReply: XDRCodable, Hashable {
    public var checkpoints: [CheckpointReference]
    public var ret: Int32

    public init(checkpoints: [CheckpointReference], ret: Int32) {
        self.checkpoints = checkpoints
        self.ret = ret
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        let checkpointsCount = try reader.readCount(limit: 16384, minimumSize: 28)
        var checkpointsElements: [CheckpointReference] = []
        checkpointsElements.reserveCapacity(checkpointsCount)
        for _ in 0..<checkpointsCount { checkpointsElements.append(try CheckpointReference(from: &reader)) }
        checkpoints = checkpointsElements
        ret = try reader.readInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeCount(checkpoints.count, limit: 16384)
        for element in checkpoints { try element.encode(into: &writer) }
        writer.write(ret)
    }
}

/// Arguments of `DOMAIN_CHECKPOINT_LIST_ALL_CHILDREN`, procedure 414 of the remote program.
public struct DomainCheckpointListAllChildrenArguments: XDRCodable, Hashable {
    public var checkpoint: CheckpointReference
    public var needResults: Int32
    public var flags: UInt32

    public init(checkpoint: CheckpointReference, needResults: Int32, flags: UInt32) {
        self.checkpoint = checkpoint
        self.needResults = needResults
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        checkpoint = try CheckpointReference(from: &reader)
        needResults = try reader.readInt32()
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try checkpoint.encode(into: &writer)
        writer.write(needResults)
        writer.write(flags)
    }
}

/// Reply of `DOMAIN_CHECKPOINT_LIST_ALL_CHILDREN`, procedure 414 of the remote program.
public struct DomainCheckpointListAllChildrenReply: XDRCodable, Hashable {
    public var checkpoints: [CheckpointReference]
    public var ret: Int32

    public init(checkpoints: [CheckpointReference], ret: Int32) {
        self.checkpoints = checkpoints
        self.ret = ret
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        let checkpointsCount = try reader.readCount(limit: 16384, minimumSize: 28)
        var checkpointsElements: [CheckpointReference] = []
        checkpointsElements.reserveCapacity(checkpointsCount)
        for _ in 0..<checkpointsCount { checkpointsElements.append(try CheckpointReference(from: &reader)) }
        checkpoints = checkpointsElements
        ret = try reader.readInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeCount(checkpoints.count, limit: 16384)
        for element in checkpoints { try element.encode(into: &writer) }
        writer.write(ret)
    }
}

/// Arguments of `DOMAIN_CHECKPOINT_LOOKUP_BY_NAME`, procedure 415 of the remote program.
public struct DomainCheckpointLookupByNameArguments: XDRCodable, Hashable {
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

/// Reply of `DOMAIN_CHECKPOINT_LOOKUP_BY_NAME`, procedure 415 of the remote program.
public struct DomainCheckpointLookupByNameReply: XDRCodable, Hashable {
    public var checkpoint: CheckpointReference

    public init(checkpoint: CheckpointReference) {
        self.checkpoint = checkpoint
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        checkpoint = try CheckpointReference(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try checkpoint.encode(into: &writer)
    }
}

/// Arguments of `DOMAIN_CHECKPOINT_GET_PARENT`, procedure 416 of the remote program.
public struct DomainCheckpointGetParentArguments: XDRCodable, Hashable {
    public var checkpoint: CheckpointReference
    public var flags: UInt32

    public init(checkpoint: CheckpointReference, flags: UInt32) {
        self.checkpoint = checkpoint
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        checkpoint = try CheckpointReference(from: &reader)
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try checkpoint.encode(into: &writer)
        writer.write(flags)
    }
}

/// Reply of `DOMAIN_CHECKPOINT_GET_PARENT`, procedure 416 of the remote program.
public struct DomainCheckpointGetParentReply: XDRCodable, Hashable {
    public var parent: CheckpointReference

    public init(parent: CheckpointReference) {
        self.parent = parent
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        parent = try CheckpointReference(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try parent.encode(into: &writer)
    }
}

/// Arguments of `DOMAIN_CHECKPOINT_DELETE`, procedure 417 of the remote program.
public struct DomainCheckpointDeleteArguments: XDRCodable, Hashable {
    public var checkpoint: CheckpointReference
    public var flags: UInt32

    public init(checkpoint: CheckpointReference, flags: UInt32) {
        self.checkpoint = checkpoint
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        checkpoint = try CheckpointReference(from: &reader)
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try checkpoint.encode(into: &writer)
        writer.write(flags)
    }
}

/// Arguments of `DOMAIN_BACKUP_BEGIN`, procedure 421 of the remote program.
public struct DomainBackupBeginArguments: XDRCodable, Hashable {
    public var dom: DomainReference
    public var backupXml: String
    public var checkpointXml: String?
    public var flags: UInt32

    public init(dom: DomainReference, backupXml: String, checkpointXml: String?, flags: UInt32) {
        self.dom = dom
        self.backupXml = backupXml
        self.checkpointXml = checkpointXml
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        backupXml = try reader.readString(limit: 4194304)
        checkpointXml = try reader.readBool() ? reader.readString(limit: 4194304) : nil
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        try writer.writeString(backupXml, limit: 4194304)
        writer.write(checkpointXml != nil)
        if let present = checkpointXml { try writer.writeString(present, limit: 4194304) }
        writer.write(flags)
    }
}

/// Arguments of `DOMAIN_BACKUP_GET_XML_DESC`, procedure 422 of the remote program.
public struct DomainBackupGetXMLDescArguments: XDRCodable, Hashable {
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

/// Reply of `DOMAIN_BACKUP_GET_XML_DESC`, procedure 422 of the remote program.
public struct DomainBackupGetXMLDescReply: XDRCodable, Hashable {
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

