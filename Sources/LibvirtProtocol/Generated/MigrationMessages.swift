// swift-format-ignore-file
// Generated from Protocol/libvirt.tsv by protocolgen. Do not edit; run `make generate`.

public import XDR

/// Arguments of `DOMAIN_MIGRATE_PREPARE`, procedure 61 of the remote program.
public struct DomainMigratePrepareArguments: XDRCodable, Hashable {
    public var uriIn: String?
    public var flags: UInt64
    public var dname: String?
    public var resource: UInt64

    public init(uriIn: String?, flags: UInt64, dname: String?, resource: UInt64) {
        self.uriIn = uriIn
        self.flags = flags
        self.dname = dname
        self.resource = resource
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        uriIn = try reader.readBool() ? reader.readString(limit: 4194304) : nil
        flags = try reader.readUInt64()
        dname = try reader.readBool() ? reader.readString(limit: 4194304) : nil
        resource = try reader.readUInt64()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(uriIn != nil)
        if let present = uriIn { try writer.writeString(present, limit: 4194304) }
        writer.write(flags)
        writer.write(dname != nil)
        if let present = dname { try writer.writeString(present, limit: 4194304) }
        writer.write(resource)
    }
}

/// Reply of `DOMAIN_MIGRATE_PREPARE`, procedure 61 of the remote program.
public struct DomainMigratePrepareReply: XDRCodable, Hashable {
    public var cookie: [UInt8]
    public var uriOut: String?

    public init(cookie: [UInt8], uriOut: String?) {
        self.cookie = cookie
        self.uriOut = uriOut
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        cookie = try reader.readOpaque(limit: 4194304)
        uriOut = try reader.readBool() ? reader.readString(limit: 4194304) : nil
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeOpaque(cookie, limit: 4194304)
        writer.write(uriOut != nil)
        if let present = uriOut { try writer.writeString(present, limit: 4194304) }
    }
}

/// Arguments of `DOMAIN_MIGRATE_PERFORM`, procedure 62 of the remote program.
public struct DomainMigratePerformArguments: XDRCodable, Hashable {
    public var dom: DomainReference
    public var cookie: [UInt8]
    public var uri: String
    public var flags: UInt64
    public var dname: String?
    public var resource: UInt64

    public init(dom: DomainReference, cookie: [UInt8], uri: String, flags: UInt64, dname: String?, resource: UInt64) {
        self.dom = dom
        self.cookie = cookie
        self.uri = uri
        self.flags = flags
        self.dname = dname
        self.resource = resource
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        cookie = try reader.readOpaque(limit: 4194304)
        uri = try reader.readString(limit: 4194304)
        flags = try reader.readUInt64()
        dname = try reader.readBool() ? reader.readString(limit: 4194304) : nil
        resource = try reader.readUInt64()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        try writer.writeOpaque(cookie, limit: 4194304)
        try writer.writeString(uri, limit: 4194304)
        writer.write(flags)
        writer.write(dname != nil)
        if let present = dname { try writer.writeString(present, limit: 4194304) }
        writer.write(resource)
    }
}

/// Arguments of `DOMAIN_MIGRATE_FINISH`, procedure 63 of the remote program.
public struct DomainMigrateFinishArguments: XDRCodable, Hashable {
    public var dname: String
    public var cookie: [UInt8]
    public var uri: String
    public var flags: UInt64

    public init(dname: String, cookie: [UInt8], uri: String, flags: UInt64) {
        self.dname = dname
        self.cookie = cookie
        self.uri = uri
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dname = try reader.readString(limit: 4194304)
        cookie = try reader.readOpaque(limit: 4194304)
        uri = try reader.readString(limit: 4194304)
        flags = try reader.readUInt64()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeString(dname, limit: 4194304)
        try writer.writeOpaque(cookie, limit: 4194304)
        try writer.writeString(uri, limit: 4194304)
        writer.write(flags)
    }
}

/// Reply of `DOMAIN_MIGRATE_FINISH`, procedure 63 of the remote program.
public struct DomainMigrateFinishReply: XDRCodable, Hashable {
    public var ddom: DomainReference

    public init(ddom: DomainReference) {
        self.ddom = ddom
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        ddom = try DomainReference(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try ddom.encode(into: &writer)
    }
}

/// Arguments of `DOMAIN_MIGRATE_PREPARE2`, procedure 108 of the remote program.
public struct DomainMigratePrepare2Arguments: XDRCodable, Hashable {
    public var uriIn: String?
    public var flags: UInt64
    public var dname: String?
    public var resource: UInt64
    public var domXml: String

    public init(uriIn: String?, flags: UInt64, dname: String?, resource: UInt64, domXml: String) {
        self.uriIn = uriIn
        self.flags = flags
        self.dname = dname
        self.resource = resource
        self.domXml = domXml
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        uriIn = try reader.readBool() ? reader.readString(limit: 4194304) : nil
        flags = try reader.readUInt64()
        dname = try reader.readBool() ? reader.readString(limit: 4194304) : nil
        resource = try reader.readUInt64()
        domXml = try reader.readString(limit: 4194304)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(uriIn != nil)
        if let present = uriIn { try writer.writeString(present, limit: 4194304) }
        writer.write(flags)
        writer.write(dname != nil)
        if let present = dname { try writer.writeString(present, limit: 4194304) }
        writer.write(resource)
        try writer.writeString(domXml, limit: 4194304)
    }
}

/// Reply of `DOMAIN_MIGRATE_PREPARE2`, procedure 108 of the remote program.
public struct DomainMigratePrepare2Reply: XDRCodable, Hashable {
    public var cookie: [UInt8]
    public var uriOut: String?

    public init(cookie: [UInt8], uriOut: String?) {
        self.cookie = cookie
        self.uriOut = uriOut
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        cookie = try reader.readOpaque(limit: 4194304)
        uriOut = try reader.readBool() ? reader.readString(limit: 4194304) : nil
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeOpaque(cookie, limit: 4194304)
        writer.write(uriOut != nil)
        if let present = uriOut { try writer.writeString(present, limit: 4194304) }
    }
}

/// Arguments of `DOMAIN_MIGRATE_FINISH2`, procedure 109 of the remote program.
public struct DomainMigrateFinish2Arguments: XDRCodable, Hashable {
    public var dname: String
    public var cookie: [UInt8]
    public var uri: String
    public var flags: UInt64
    public var retcode: Int32

    public init(dname: String, cookie: [UInt8], uri: String, flags: UInt64, retcode: Int32) {
        self.dname = dname
        self.cookie = cookie
        self.uri = uri
        self.flags = flags
        self.retcode = retcode
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dname = try reader.readString(limit: 4194304)
        cookie = try reader.readOpaque(limit: 4194304)
        uri = try reader.readString(limit: 4194304)
        flags = try reader.readUInt64()
        retcode = try reader.readInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeString(dname, limit: 4194304)
        try writer.writeOpaque(cookie, limit: 4194304)
        try writer.writeString(uri, limit: 4194304)
        writer.write(flags)
        writer.write(retcode)
    }
}

/// Reply of `DOMAIN_MIGRATE_FINISH2`, procedure 109 of the remote program.
public struct DomainMigrateFinish2Reply: XDRCodable, Hashable {
    public var ddom: DomainReference

    public init(ddom: DomainReference) {
        self.ddom = ddom
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        ddom = try DomainReference(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try ddom.encode(into: &writer)
    }
}

/// Arguments of `DOMAIN_MIGRATE_PREPARE_TUNNEL`, procedure 148 of the remote program.
public struct DomainMigratePrepareTunnelArguments: XDRCodable, Hashable {
    public var flags: UInt64
    public var dname: String?
    public var resource: UInt64
    public var domXml: String

    public init(flags: UInt64, dname: String?, resource: UInt64, domXml: String) {
        self.flags = flags
        self.dname = dname
        self.resource = resource
        self.domXml = domXml
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        flags = try reader.readUInt64()
        dname = try reader.readBool() ? reader.readString(limit: 4194304) : nil
        resource = try reader.readUInt64()
        domXml = try reader.readString(limit: 4194304)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(flags)
        writer.write(dname != nil)
        if let present = dname { try writer.writeString(present, limit: 4194304) }
        writer.write(resource)
        try writer.writeString(domXml, limit: 4194304)
    }
}

/// Arguments of `DOMAIN_MIGRATE_SET_MAX_DOWNTIME`, procedure 166 of the remote program.
public struct DomainMigrateSetMaxDowntimeArguments: XDRCodable, Hashable {
    public var dom: DomainReference
    public var downtime: UInt64
    public var flags: UInt32

    public init(dom: DomainReference, downtime: UInt64, flags: UInt32) {
        self.dom = dom
        self.downtime = downtime
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        downtime = try reader.readUInt64()
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        writer.write(downtime)
        writer.write(flags)
    }
}

/// Arguments of `DOMAIN_MIGRATE_SET_MAX_SPEED`, procedure 207 of the remote program.
public struct DomainMigrateSetMaxSpeedArguments: XDRCodable, Hashable {
    public var dom: DomainReference
    public var bandwidth: UInt64
    public var flags: UInt32

    public init(dom: DomainReference, bandwidth: UInt64, flags: UInt32) {
        self.dom = dom
        self.bandwidth = bandwidth
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        bandwidth = try reader.readUInt64()
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        writer.write(bandwidth)
        writer.write(flags)
    }
}

/// Arguments of `DOMAIN_MIGRATE_BEGIN3`, procedure 213 of the remote program.
public struct DomainMigrateBegin3Arguments: XDRCodable, Hashable {
    public var dom: DomainReference
    public var xmlin: String?
    public var flags: UInt64
    public var dname: String?
    public var resource: UInt64

    public init(dom: DomainReference, xmlin: String?, flags: UInt64, dname: String?, resource: UInt64) {
        self.dom = dom
        self.xmlin = xmlin
        self.flags = flags
        self.dname = dname
        self.resource = resource
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        xmlin = try reader.readBool() ? reader.readString(limit: 4194304) : nil
        flags = try reader.readUInt64()
        dname = try reader.readBool() ? reader.readString(limit: 4194304) : nil
        resource = try reader.readUInt64()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        writer.write(xmlin != nil)
        if let present = xmlin { try writer.writeString(present, limit: 4194304) }
        writer.write(flags)
        writer.write(dname != nil)
        if let present = dname { try writer.writeString(present, limit: 4194304) }
        writer.write(resource)
    }
}

/// Reply of `DOMAIN_MIGRATE_BEGIN3`, procedure 213 of the remote program.
public struct DomainMigrateBegin3Reply: XDRCodable, Hashable {
    public var cookieOut: [UInt8]
    public var xml: String

    public init(cookieOut: [UInt8], xml: String) {
        self.cookieOut = cookieOut
        self.xml = xml
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        cookieOut = try reader.readOpaque(limit: 4194304)
        xml = try reader.readString(limit: 4194304)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeOpaque(cookieOut, limit: 4194304)
        try writer.writeString(xml, limit: 4194304)
    }
}

/// Arguments of `DOMAIN_MIGRATE_PREPARE3`, procedure 214 of the remote program.
public struct DomainMigratePrepare3Arguments: XDRCodable, Hashable {
    public var cookieIn: [UInt8]
    public var uriIn: String?
    public var flags: UInt64
    public var dname: String?
    public var resource: UInt64
    public var domXml: String

    public init(cookieIn: [UInt8], uriIn: String?, flags: UInt64, dname: String?, resource: UInt64, domXml: String) {
        self.cookieIn = cookieIn
        self.uriIn = uriIn
        self.flags = flags
        self.dname = dname
        self.resource = resource
        self.domXml = domXml
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        cookieIn = try reader.readOpaque(limit: 4194304)
        uriIn = try reader.readBool() ? reader.readString(limit: 4194304) : nil
        flags = try reader.readUInt64()
        dname = try reader.readBool() ? reader.readString(limit: 4194304) : nil
        resource = try reader.readUInt64()
        domXml = try reader.readString(limit: 4194304)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeOpaque(cookieIn, limit: 4194304)
        writer.write(uriIn != nil)
        if let present = uriIn { try writer.writeString(present, limit: 4194304) }
        writer.write(flags)
        writer.write(dname != nil)
        if let present = dname { try writer.writeString(present, limit: 4194304) }
        writer.write(resource)
        try writer.writeString(domXml, limit: 4194304)
    }
}

/// Reply of `DOMAIN_MIGRATE_PREPARE3`, procedure 214 of the remote program.
public struct DomainMigratePrepare3Reply: XDRCodable, Hashable {
    public var cookieOut: [UInt8]
    public var uriOut: String?

    public init(cookieOut: [UInt8], uriOut: String?) {
        self.cookieOut = cookieOut
        self.uriOut = uriOut
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        cookieOut = try reader.readOpaque(limit: 4194304)
        uriOut = try reader.readBool() ? reader.readString(limit: 4194304) : nil
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeOpaque(cookieOut, limit: 4194304)
        writer.write(uriOut != nil)
        if let present = uriOut { try writer.writeString(present, limit: 4194304) }
    }
}

/// Arguments of `DOMAIN_MIGRATE_PREPARE_TUNNEL3`, procedure 215 of the remote program.
public struct DomainMigratePrepareTunnel3Arguments: XDRCodable, Hashable {
    public var cookieIn: [UInt8]
    public var flags: UInt64
    public var dname: String?
    public var resource: UInt64
    public var domXml: String

    public init(cookieIn: [UInt8], flags: UInt64, dname: String?, resource: UInt64, domXml: String) {
        self.cookieIn = cookieIn
        self.flags = flags
        self.dname = dname
        self.resource = resource
        self.domXml = domXml
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        cookieIn = try reader.readOpaque(limit: 4194304)
        flags = try reader.readUInt64()
        dname = try reader.readBool() ? reader.readString(limit: 4194304) : nil
        resource = try reader.readUInt64()
        domXml = try reader.readString(limit: 4194304)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeOpaque(cookieIn, limit: 4194304)
        writer.write(flags)
        writer.write(dname != nil)
        if let present = dname { try writer.writeString(present, limit: 4194304) }
        writer.write(resource)
        try writer.writeString(domXml, limit: 4194304)
    }
}

/// Reply of `DOMAIN_MIGRATE_PREPARE_TUNNEL3`, procedure 215 of the remote program.
public struct DomainMigratePrepareTunnel3Reply: XDRCodable, Hashable {
    public var cookieOut: [UInt8]

    public init(cookieOut: [UInt8]) {
        self.cookieOut = cookieOut
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        cookieOut = try reader.readOpaque(limit: 4194304)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeOpaque(cookieOut, limit: 4194304)
    }
}

/// Arguments of `DOMAIN_MIGRATE_PERFORM3`, procedure 216 of the remote program.
public struct DomainMigratePerform3Arguments: XDRCodable, Hashable {
    public var dom: DomainReference
    public var xmlin: String?
    public var cookieIn: [UInt8]
    public var dconnuri: String?
    public var uri: String?
    public var flags: UInt64
    public var dname: String?
    public var resource: UInt64

    public init(dom: DomainReference, xmlin: String?, cookieIn: [UInt8], dconnuri: String?, uri: String?, flags: UInt64, dname: String?, resource: UInt64) {
        self.dom = dom
        self.xmlin = xmlin
        self.cookieIn = cookieIn
        self.dconnuri = dconnuri
        self.uri = uri
        self.flags = flags
        self.dname = dname
        self.resource = resource
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        xmlin = try reader.readBool() ? reader.readString(limit: 4194304) : nil
        cookieIn = try reader.readOpaque(limit: 4194304)
        dconnuri = try reader.readBool() ? reader.readString(limit: 4194304) : nil
        uri = try reader.readBool() ? reader.readString(limit: 4194304) : nil
        flags = try reader.readUInt64()
        dname = try reader.readBool() ? reader.readString(limit: 4194304) : nil
        resource = try reader.readUInt64()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        writer.write(xmlin != nil)
        if let present = xmlin { try writer.writeString(present, limit: 4194304) }
        try writer.writeOpaque(cookieIn, limit: 4194304)
        writer.write(dconnuri != nil)
        if let present = dconnuri { try writer.writeString(present, limit: 4194304) }
        writer.write(uri != nil)
        if let present = uri { try writer.writeString(present, limit: 4194304) }
        writer.write(flags)
        writer.write(dname != nil)
        if let present = dname { try writer.writeString(present, limit: 4194304) }
        writer.write(resource)
    }
}

/// Reply of `DOMAIN_MIGRATE_PERFORM3`, procedure 216 of the remote program.
public struct DomainMigratePerform3Reply: XDRCodable, Hashable {
    public var cookieOut: [UInt8]

    public init(cookieOut: [UInt8]) {
        self.cookieOut = cookieOut
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        cookieOut = try reader.readOpaque(limit: 4194304)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeOpaque(cookieOut, limit: 4194304)
    }
}

/// Arguments of `DOMAIN_MIGRATE_FINISH3`, procedure 217 of the remote program.
public struct DomainMigrateFinish3Arguments: XDRCodable, Hashable {
    public var dname: String
    public var cookieIn: [UInt8]
    public var dconnuri: String?
    public var uri: String?
    public var flags: UInt64
    public var cancelled: Int32

    public init(dname: String, cookieIn: [UInt8], dconnuri: String?, uri: String?, flags: UInt64, cancelled: Int32) {
        self.dname = dname
        self.cookieIn = cookieIn
        self.dconnuri = dconnuri
        self.uri = uri
        self.flags = flags
        self.cancelled = cancelled
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dname = try reader.readString(limit: 4194304)
        cookieIn = try reader.readOpaque(limit: 4194304)
        dconnuri = try reader.readBool() ? reader.readString(limit: 4194304) : nil
        uri = try reader.readBool() ? reader.readString(limit: 4194304) : nil
        flags = try reader.readUInt64()
        cancelled = try reader.readInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeString(dname, limit: 4194304)
        try writer.writeOpaque(cookieIn, limit: 4194304)
        writer.write(dconnuri != nil)
        if let present = dconnuri { try writer.writeString(present, limit: 4194304) }
        writer.write(uri != nil)
        if let present = uri { try writer.writeString(present, limit: 4194304) }
        writer.write(flags)
        writer.write(cancelled)
    }
}

/// Reply of `DOMAIN_MIGRATE_FINISH3`, procedure 217 of the remote program.
public struct DomainMigrateFinish3Reply: XDRCodable, Hashable {
    public var dom: DomainReference
    public var cookieOut: [UInt8]

    public init(dom: DomainReference, cookieOut: [UInt8]) {
        self.dom = dom
        self.cookieOut = cookieOut
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        cookieOut = try reader.readOpaque(limit: 4194304)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        try writer.writeOpaque(cookieOut, limit: 4194304)
    }
}

/// Arguments of `DOMAIN_MIGRATE_CONFIRM3`, procedure 218 of the remote program.
public struct DomainMigrateConfirm3Arguments: XDRCodable, Hashable {
    public var dom: DomainReference
    public var cookieIn: [UInt8]
    public var flags: UInt64
    public var cancelled: Int32

    public init(dom: DomainReference, cookieIn: [UInt8], flags: UInt64, cancelled: Int32) {
        self.dom = dom
        self.cookieIn = cookieIn
        self.flags = flags
        self.cancelled = cancelled
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        cookieIn = try reader.readOpaque(limit: 4194304)
        flags = try reader.readUInt64()
        cancelled = try reader.readInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        try writer.writeOpaque(cookieIn, limit: 4194304)
        writer.write(flags)
        writer.write(cancelled)
    }
}

/// Arguments of `DOMAIN_MIGRATE_GET_MAX_SPEED`, procedure 242 of the remote program.
public struct DomainMigrateGetMaxSpeedArguments: XDRCodable, Hashable {
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

/// Reply of `DOMAIN_MIGRATE_GET_MAX_SPEED`, procedure 242 of the remote program.
public struct DomainMigrateGetMaxSpeedReply: XDRCodable, Hashable {
    public var bandwidth: UInt64

    public init(bandwidth: UInt64) {
        self.bandwidth = bandwidth
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        bandwidth = try reader.readUInt64()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(bandwidth)
    }
}

/// Arguments of `DOMAIN_MIGRATE_GET_COMPRESSION_CACHE`, procedure 299 of the remote program.
public struct DomainMigrateGetCompressionCacheArguments: XDRCodable, Hashable {
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

/// Reply of `DOMAIN_MIGRATE_GET_COMPRESSION_CACHE`, procedure 299 of the remote program.
public struct DomainMigrateGetCompressionCacheReply: XDRCodable, Hashable {
    public var cacheSize: UInt64

    public init(cacheSize: UInt64) {
        self.cacheSize = cacheSize
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        cacheSize = try reader.readUInt64()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(cacheSize)
    }
}

/// Arguments of `DOMAIN_MIGRATE_SET_COMPRESSION_CACHE`, procedure 300 of the remote program.
public struct DomainMigrateSetCompressionCacheArguments: XDRCodable, Hashable {
    public var dom: DomainReference
    public var cacheSize: UInt64
    public var flags: UInt32

    public init(dom: DomainReference, cacheSize: UInt64, flags: UInt32) {
        self.dom = dom
        self.cacheSize = cacheSize
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        cacheSize = try reader.readUInt64()
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        writer.write(cacheSize)
        writer.write(flags)
    }
}

/// Arguments of `DOMAIN_MIGRATE_BEGIN3_PARAMS`, procedure 302 of the remote program.
public struct DomainMigrateBegin3ParamsArguments: XDRCodable, Hashable {
    public var dom: DomainReference
    public var params: [TypedParameter]
    public var flags: UInt32

    public init(dom: DomainReference, params: [TypedParameter], flags: UInt32) {
        self.dom = dom
        self.params = params
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        let paramsCount = try reader.readCount(limit: 64, minimumSize: 12)
        var paramsElements: [TypedParameter] = []
        paramsElements.reserveCapacity(paramsCount)
        for _ in 0..<paramsCount { paramsElements.append(try TypedParameter(from: &reader)) }
        params = paramsElements
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        try writer.writeCount(params.count, limit: 64)
        for element in params { try element.encode(into: &writer) }
        writer.write(flags)
    }
}

/// Reply of `DOMAIN_MIGRATE_BEGIN3_PARAMS`, procedure 302 of the remote program.
public struct DomainMigrateBegin3ParamsReply: XDRCodable, Hashable {
    public var cookieOut: [UInt8]
    public var xml: String

    public init(cookieOut: [UInt8], xml: String) {
        self.cookieOut = cookieOut
        self.xml = xml
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        cookieOut = try reader.readOpaque(limit: 4194304)
        xml = try reader.readString(limit: 4194304)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeOpaque(cookieOut, limit: 4194304)
        try writer.writeString(xml, limit: 4194304)
    }
}

/// Arguments of `DOMAIN_MIGRATE_PREPARE3_PARAMS`, procedure 303 of the remote program.
public struct DomainMigratePrepare3ParamsArguments: XDRCodable, Hashable {
    public var params: [TypedParameter]
    public var cookieIn: [UInt8]
    public var flags: UInt32

    public init(params: [TypedParameter], cookieIn: [UInt8], flags: UInt32) {
        self.params = params
        self.cookieIn = cookieIn
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        let paramsCount = try reader.readCount(limit: 64, minimumSize: 12)
        var paramsElements: [TypedParameter] = []
        paramsElements.reserveCapacity(paramsCount)
        for _ in 0..<paramsCount { paramsElements.append(try TypedParameter(from: &reader)) }
        params = paramsElements
        cookieIn = try reader.readOpaque(limit: 4194304)
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeCount(params.count, limit: 64)
        for element in params { try element.encode(into: &writer) }
        try writer.writeOpaque(cookieIn, limit: 4194304)
        writer.write(flags)
    }
}

/// Reply of `DOMAIN_MIGRATE_PREPARE3_PARAMS`, procedure 303 of the remote program.
public struct DomainMigratePrepare3ParamsReply: XDRCodable, Hashable {
    public var cookieOut: [UInt8]
    public var uriOut: String?

    public init(cookieOut: [UInt8], uriOut: String?) {
        self.cookieOut = cookieOut
        self.uriOut = uriOut
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        cookieOut = try reader.readOpaque(limit: 4194304)
        uriOut = try reader.readBool() ? reader.readString(limit: 4194304) : nil
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeOpaque(cookieOut, limit: 4194304)
        writer.write(uriOut != nil)
        if let present = uriOut { try writer.writeString(present, limit: 4194304) }
    }
}

/// Arguments of `DOMAIN_MIGRATE_PREPARE_TUNNEL3_PARAMS`, procedure 304 of the remote program.
public struct DomainMigratePrepareTunnel3ParamsArguments: XDRCodable, Hashable {
    public var params: [TypedParameter]
    public var cookieIn: [UInt8]
    public var flags: UInt32

    public init(params: [TypedParameter], cookieIn: [UInt8], flags: UInt32) {
        self.params = params
        self.cookieIn = cookieIn
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        let paramsCount = try reader.readCount(limit: 64, minimumSize: 12)
        var paramsElements: [TypedParameter] = []
        paramsElements.reserveCapacity(paramsCount)
        for _ in 0..<paramsCount { paramsElements.append(try TypedParameter(from: &reader)) }
        params = paramsElements
        cookieIn = try reader.readOpaque(limit: 4194304)
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeCount(params.count, limit: 64)
        for element in params { try element.encode(into: &writer) }
        try writer.writeOpaque(cookieIn, limit: 4194304)
        writer.write(flags)
    }
}

/// Reply of `DOMAIN_MIGRATE_PREPARE_TUNNEL3_PARAMS`, procedure 304 of the remote program.
public struct DomainMigratePrepareTunnel3ParamsReply: XDRCodable, Hashable {
    public var cookieOut: [UInt8]

    public init(cookieOut: [UInt8]) {
        self.cookieOut = cookieOut
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        cookieOut = try reader.readOpaque(limit: 4194304)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeOpaque(cookieOut, limit: 4194304)
    }
}

/// Arguments of `DOMAIN_MIGRATE_PERFORM3_PARAMS`, procedure 305 of the remote program.
public struct DomainMigratePerform3ParamsArguments: XDRCodable, Hashable {
    public var dom: DomainReference
    public var dconnuri: String?
    public var params: [TypedParameter]
    public var cookieIn: [UInt8]
    public var flags: UInt32

    public init(dom: DomainReference, dconnuri: String?, params: [TypedParameter], cookieIn: [UInt8], flags: UInt32) {
        self.dom = dom
        self.dconnuri = dconnuri
        self.params = params
        self.cookieIn = cookieIn
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        dconnuri = try reader.readBool() ? reader.readString(limit: 4194304) : nil
        let paramsCount = try reader.readCount(limit: 64, minimumSize: 12)
        var paramsElements: [TypedParameter] = []
        paramsElements.reserveCapacity(paramsCount)
        for _ in 0..<paramsCount { paramsElements.append(try TypedParameter(from: &reader)) }
        params = paramsElements
        cookieIn = try reader.readOpaque(limit: 4194304)
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        writer.write(dconnuri != nil)
        if let present = dconnuri { try writer.writeString(present, limit: 4194304) }
        try writer.writeCount(params.count, limit: 64)
        for element in params { try element.encode(into: &writer) }
        try writer.writeOpaque(cookieIn, limit: 4194304)
        writer.write(flags)
    }
}

/// Reply of `DOMAIN_MIGRATE_PERFORM3_PARAMS`, procedure 305 of the remote program.
public struct DomainMigratePerform3ParamsReply: XDRCodable, Hashable {
    public var cookieOut: [UInt8]

    public init(cookieOut: [UInt8]) {
        self.cookieOut = cookieOut
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        cookieOut = try reader.readOpaque(limit: 4194304)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeOpaque(cookieOut, limit: 4194304)
    }
}

/// Arguments of `DOMAIN_MIGRATE_FINISH3_PARAMS`, procedure 306 of the remote program.
public struct DomainMigrateFinish3ParamsArguments: XDRCodable, Hashable {
    public var params: [TypedParameter]
    public var cookieIn: [UInt8]
    public var flags: UInt32
    public var cancelled: Int32

    public init(params: [TypedParameter], cookieIn: [UInt8], flags: UInt32, cancelled: Int32) {
        self.params = params
        self.cookieIn = cookieIn
        self.flags = flags
        self.cancelled = cancelled
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        let paramsCount = try reader.readCount(limit: 64, minimumSize: 12)
        var paramsElements: [TypedParameter] = []
        paramsElements.reserveCapacity(paramsCount)
        for _ in 0..<paramsCount { paramsElements.append(try TypedParameter(from: &reader)) }
        params = paramsElements
        cookieIn = try reader.readOpaque(limit: 4194304)
        flags = try reader.readUInt32()
        cancelled = try reader.readInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeCount(params.count, limit: 64)
        for element in params { try element.encode(into: &writer) }
        try writer.writeOpaque(cookieIn, limit: 4194304)
        writer.write(flags)
        writer.write(cancelled)
    }
}

/// Reply of `DOMAIN_MIGRATE_FINISH3_PARAMS`, procedure 306 of the remote program.
public struct DomainMigrateFinish3ParamsReply: XDRCodable, Hashable {
    public var dom: DomainReference
    public var cookieOut: [UInt8]

    public init(dom: DomainReference, cookieOut: [UInt8]) {
        self.dom = dom
        self.cookieOut = cookieOut
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        cookieOut = try reader.readOpaque(limit: 4194304)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        try writer.writeOpaque(cookieOut, limit: 4194304)
    }
}

/// Arguments of `DOMAIN_MIGRATE_CONFIRM3_PARAMS`, procedure 307 of the remote program.
public struct DomainMigrateConfirm3ParamsArguments: XDRCodable, Hashable {
    public var dom: DomainReference
    public var params: [TypedParameter]
    public var cookieIn: [UInt8]
    public var flags: UInt32
    public var cancelled: Int32

    public init(dom: DomainReference, params: [TypedParameter], cookieIn: [UInt8], flags: UInt32, cancelled: Int32) {
        self.dom = dom
        self.params = params
        self.cookieIn = cookieIn
        self.flags = flags
        self.cancelled = cancelled
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        let paramsCount = try reader.readCount(limit: 64, minimumSize: 12)
        var paramsElements: [TypedParameter] = []
        paramsElements.reserveCapacity(paramsCount)
        for _ in 0..<paramsCount { paramsElements.append(try TypedParameter(from: &reader)) }
        params = paramsElements
        cookieIn = try reader.readOpaque(limit: 4194304)
        flags = try reader.readUInt32()
        cancelled = try reader.readInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        try writer.writeCount(params.count, limit: 64)
        for element in params { try element.encode(into: &writer) }
        try writer.writeOpaque(cookieIn, limit: 4194304)
        writer.write(flags)
        writer.write(cancelled)
    }
}

/// Arguments of `DOMAIN_MIGRATE_START_POST_COPY`, procedure 364 of the remote program.
public struct DomainMigrateStartPostCopyArguments: XDRCodable, Hashable {
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

/// Arguments of `DOMAIN_MIGRATE_GET_MAX_DOWNTIME`, procedure 387 of the remote program.
public struct DomainMigrateGetMaxDowntimeArguments: XDRCodable, Hashable {
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

/// Reply of `DOMAIN_MIGRATE_GET_MAX_DOWNTIME`, procedure 387 of the remote program.
public struct DomainMigrateGetMaxDowntimeReply: XDRCodable, Hashable {
    public var downtime: UInt64

    public init(downtime: UInt64) {
        self.downtime = downtime
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        downtime = try reader.readUInt64()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(downtime)
    }
}

