// swift-format-ignore-file
// Generated from Protocol/libvirt.tsv by protocolgen. Do not edit; run `make generate`.

public import XDR

/// Reply of `CONNECT_NUM_OF_SECRETS`, procedure 139 of the remote program.
public struct ConnectNumOfSecretsReply: XDRCodable, Hashable {
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

/// Arguments of `CONNECT_LIST_SECRETS`, procedure 140 of the remote program.
public struct ConnectListSecretsArguments: XDRCodable, Hashable {
    public var maxuuids: Int32

    public init(maxuuids: Int32) {
        self.maxuuids = maxuuids
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        maxuuids = try reader.readInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(maxuuids)
    }
}

/// Reply of `CONNECT_LIST_SECRETS`, procedure 140 of the remote program.
public struct ConnectListSecretsReply: XDRCodable, Hashable {
    public var uuids: [String]

    public init(uuids: [String]) {
        self.uuids = uuids
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        let uuidsCount = try reader.readCount(limit: 16384, minimumSize: 4)
        var uuidsElements: [String] = []
        uuidsElements.reserveCapacity(uuidsCount)
        for _ in 0..<uuidsCount { uuidsElements.append(try reader.readString(limit: 4194304)) }
        uuids = uuidsElements
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeCount(uuids.count, limit: 16384)
        for element in uuids { try writer.writeString(element, limit: 4194304) }
    }
}

/// Arguments of `SECRET_LOOKUP_BY_UUID`, procedure 141 of the remote program.
public struct SecretLookupByUUIDArguments: XDRCodable, Hashable {
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

/// Reply of `SECRET_LOOKUP_BY_UUID`, procedure 141 of the remote program.
public struct SecretLookupByUUIDReply: XDRCodable, Hashable {
    public var secret: SecretReference

    public init(secret: SecretReference) {
        self.secret = secret
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        secret = try SecretReference(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try secret.encode(into: &writer)
    }
}

/// Arguments of `SECRET_DEFINE_XML`, procedure 142 of the remote program.
public struct SecretDefineXMLArguments: XDRCodable, Hashable {
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

/// Reply of `SECRET_DEFINE_XML`, procedure 142 of the remote program.
public struct SecretDefineXMLReply: XDRCodable, Hashable {
    public var secret: SecretReference

    public init(secret: SecretReference) {
        self.secret = secret
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        secret = try SecretReference(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try secret.encode(into: &writer)
    }
}

/// Arguments of `SECRET_GET_XML_DESC`, procedure 143 of the remote program.
public struct SecretGetXMLDescArguments: XDRCodable, Hashable {
    public var secret: SecretReference
    public var flags: UInt32

    public init(secret: SecretReference, flags: UInt32) {
        self.secret = secret
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        secret = try SecretReference(from: &reader)
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try secret.encode(into: &writer)
        writer.write(flags)
    }
}

/// Reply of `SECRET_GET_XML_DESC`, procedure 143 of the remote program.
public struct SecretGetXMLDescReply: XDRCodable, Hashable {
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

/// Arguments of `SECRET_SET_VALUE`, procedure 144 of the remote program.
public struct SecretSetValueArguments: XDRCodable, Hashable {
    public var secret: SecretReference
    public var value: [UInt8]
    public var flags: UInt32

    public init(secret: SecretReference, value: [UInt8], flags: UInt32) {
        self.secret = secret
        self.value = value
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        secret = try SecretReference(from: &reader)
        value = try reader.readOpaque(limit: 65536)
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try secret.encode(into: &writer)
        try writer.writeOpaque(value, limit: 65536)
        writer.write(flags)
    }
}

/// Arguments of `SECRET_GET_VALUE`, procedure 145 of the remote program.
public struct SecretGetValueArguments: XDRCodable, Hashable {
    public var secret: SecretReference
    public var flags: UInt32

    public init(secret: SecretReference, flags: UInt32) {
        self.secret = secret
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        secret = try SecretReference(from: &reader)
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try secret.encode(into: &writer)
        writer.write(flags)
    }
}

/// Reply of `SECRET_GET_VALUE`, procedure 145 of the remote program.
public struct SecretGetValueReply: XDRCodable, Hashable {
    public var value: [UInt8]

    public init(value: [UInt8]) {
        self.value = value
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        value = try reader.readOpaque(limit: 65536)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeOpaque(value, limit: 65536)
    }
}

/// Arguments of `SECRET_UNDEFINE`, procedure 146 of the remote program.
public struct SecretUndefineArguments: XDRCodable, Hashable {
    public var secret: SecretReference

    public init(secret: SecretReference) {
        self.secret = secret
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        secret = try SecretReference(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try secret.encode(into: &writer)
    }
}

/// Arguments of `SECRET_LOOKUP_BY_USAGE`, procedure 147 of the remote program.
public struct SecretLookupByUsageArguments: XDRCodable, Hashable {
    public var usageType: Int32
    public var usageID: String

    public init(usageType: Int32, usageID: String) {
        self.usageType = usageType
        self.usageID = usageID
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        usageType = try reader.readInt32()
        usageID = try reader.readString(limit: 4194304)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(usageType)
        try writer.writeString(usageID, limit: 4194304)
    }
}

/// Reply of `SECRET_LOOKUP_BY_USAGE`, procedure 147 of the remote program.
public struct SecretLookupByUsageReply: XDRCodable, Hashable {
    public var secret: SecretReference

    public init(secret: SecretReference) {
        self.secret = secret
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        secret = try SecretReference(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try secret.encode(into: &writer)
    }
}

/// Arguments of `CONNECT_LIST_ALL_SECRETS`, procedure 287 of the remote program.
public struct ConnectListAllSecretsArguments: XDRCodable, Hashable {
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

/// Reply of `CONNECT_LIST_ALL_SECRETS`, procedure 287 of the remote program.
public struct ConnectListAllSecretsReply: XDRCodable, Hashable {
    public var secrets: [SecretReference]
    public var ret: UInt32

    public init(secrets: [SecretReference], ret: UInt32) {
        self.secrets = secrets
        self.ret = ret
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        let secretsCount = try reader.readCount(limit: 16384, minimumSize: 24)
        var secretsElements: [SecretReference] = []
        secretsElements.reserveCapacity(secretsCount)
        for _ in 0..<secretsCount { secretsElements.append(try SecretReference(from: &reader)) }
        secrets = secretsElements
        ret = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeCount(secrets.count, limit: 16384)
        for element in secrets { try element.encode(into: &writer) }
        writer.write(ret)
    }
}

/// Message of `SECRET_EVENT_LIFECYCLE`, procedure 382 of the remote program.
public struct SecretEventLifecycleMessage: XDRCodable, Hashable {
    public var callbackID: Int32
    public var secret: SecretReference
    public var event: Int32
    public var detail: Int32

    public init(callbackID: Int32, secret: SecretReference, event: Int32, detail: Int32) {
        self.callbackID = callbackID
        self.secret = secret
        self.event = event
        self.detail = detail
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        callbackID = try reader.readInt32()
        secret = try SecretReference(from: &reader)
        event = try reader.readInt32()
        detail = try reader.readInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(callbackID)
        try secret.encode(into: &writer)
        writer.write(event)
        writer.write(detail)
    }
}

/// Message of `SECRET_EVENT_VALUE_CHANGED`, procedure 383 of the remote program.
public struct SecretEventValueChangedMessage: XDRCodable, Hashable {
    public var callbackID: Int32
    public var secret: SecretReference

    public init(callbackID: Int32, secret: SecretReference) {
        self.callbackID = callbackID
        self.secret = secret
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        callbackID = try reader.readInt32()
        secret = try SecretReference(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(callbackID)
        try secret.encode(into: &writer)
    }
}

