// swift-format-ignore-file
// Generated from Protocol/libvirt.tsv by protocolgen. Do not edit; run `make generate`.

public import XDR

/// Arguments of `DOMAIN_ATTACH_DEVICE`, procedure 8 of the remote program.
public struct DomainAttachDeviceArguments: XDRCodable, Hashable {
    public var dom: DomainReference
    public var xml: String

    public init(dom: DomainReference, xml: String) {
        self.dom = dom
        self.xml = xml
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        xml = try reader.readString(limit: 4194304)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        try writer.writeString(xml, limit: 4194304)
    }
}

/// Arguments of `DOMAIN_CREATE`, procedure 9 of the remote program.
public struct DomainCreateArguments: XDRCodable, Hashable {
    public var dom: DomainReference

    public init(dom: DomainReference) {
        self.dom = dom
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
    }
}

/// Arguments of `DOMAIN_CREATE_XML`, procedure 10 of the remote program.
public struct DomainCreateXMLArguments: XDRCodable, Hashable {
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

/// Reply of `DOMAIN_CREATE_XML`, procedure 10 of the remote program.
public struct DomainCreateXMLReply: XDRCodable, Hashable {
    public var dom: DomainReference

    public init(dom: DomainReference) {
        self.dom = dom
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
    }
}

/// Arguments of `DOMAIN_DEFINE_XML`, procedure 11 of the remote program.
public struct DomainDefineXMLArguments: XDRCodable, Hashable {
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

/// Reply of `DOMAIN_DEFINE_XML`, procedure 11 of the remote program.
public struct DomainDefineXMLReply: XDRCodable, Hashable {
    public var dom: DomainReference

    public init(dom: DomainReference) {
        self.dom = dom
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
    }
}

/// Arguments of `DOMAIN_DESTROY`, procedure 12 of the remote program.
public struct DomainDestroyArguments: XDRCodable, Hashable {
    public var dom: DomainReference

    public init(dom: DomainReference) {
        self.dom = dom
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
    }
}

/// Arguments of `DOMAIN_DETACH_DEVICE`, procedure 13 of the remote program.
public struct DomainDetachDeviceArguments: XDRCodable, Hashable {
    public var dom: DomainReference
    public var xml: String

    public init(dom: DomainReference, xml: String) {
        self.dom = dom
        self.xml = xml
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        xml = try reader.readString(limit: 4194304)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        try writer.writeString(xml, limit: 4194304)
    }
}

/// Arguments of `DOMAIN_GET_XML_DESC`, procedure 14 of the remote program.
public struct DomainGetXMLDescArguments: XDRCodable, Hashable {
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

/// Reply of `DOMAIN_GET_XML_DESC`, procedure 14 of the remote program.
public struct DomainGetXMLDescReply: XDRCodable, Hashable {
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

/// Arguments of `DOMAIN_GET_AUTOSTART`, procedure 15 of the remote program.
public struct DomainGetAutostartArguments: XDRCodable, Hashable {
    public var dom: DomainReference

    public init(dom: DomainReference) {
        self.dom = dom
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
    }
}

/// Reply of `DOMAIN_GET_AUTOSTART`, procedure 15 of the remote program.
public struct DomainGetAutostartReply: XDRCodable, Hashable {
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

/// Arguments of `DOMAIN_GET_INFO`, procedure 16 of the remote program.
public struct DomainGetInfoArguments: XDRCodable, Hashable {
    public var dom: DomainReference

    public init(dom: DomainReference) {
        self.dom = dom
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
    }
}

/// Reply of `DOMAIN_GET_INFO`, procedure 16 of the remote program.
public struct DomainGetInfoReply: XDRCodable, Hashable {
    public var state: UInt8
    public var maxMem: UInt64
    public var memory: UInt64
    public var nrVirtCpu: UInt16
    public var cpuTime: UInt64

    public init(state: UInt8, maxMem: UInt64, memory: UInt64, nrVirtCpu: UInt16, cpuTime: UInt64) {
        self.state = state
        self.maxMem = maxMem
        self.memory = memory
        self.nrVirtCpu = nrVirtCpu
        self.cpuTime = cpuTime
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        state = try reader.readUInt8()
        maxMem = try reader.readUInt64()
        memory = try reader.readUInt64()
        nrVirtCpu = try reader.readUInt16()
        cpuTime = try reader.readUInt64()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(state)
        writer.write(maxMem)
        writer.write(memory)
        writer.write(nrVirtCpu)
        writer.write(cpuTime)
    }
}

/// Arguments of `DOMAIN_GET_MAX_MEMORY`, procedure 17 of the remote program.
public struct DomainGetMaxMemoryArguments: XDRCodable, Hashable {
    public var dom: DomainReference

    public init(dom: DomainReference) {
        self.dom = dom
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
    }
}

/// Reply of `DOMAIN_GET_MAX_MEMORY`, procedure 17 of the remote program.
public struct DomainGetMaxMemoryReply: XDRCodable, Hashable {
    public var memory: UInt64

    public init(memory: UInt64) {
        self.memory = memory
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        memory = try reader.readUInt64()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(memory)
    }
}

/// Arguments of `DOMAIN_GET_MAX_VCPUS`, procedure 18 of the remote program.
public struct DomainGetMaxVcpusArguments: XDRCodable, Hashable {
    public var dom: DomainReference

    public init(dom: DomainReference) {
        self.dom = dom
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
    }
}

/// Reply of `DOMAIN_GET_MAX_VCPUS`, procedure 18 of the remote program.
public struct DomainGetMaxVcpusReply: XDRCodable, Hashable {
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

/// Arguments of `DOMAIN_GET_OS_TYPE`, procedure 19 of the remote program.
public struct DomainGetOSTypeArguments: XDRCodable, Hashable {
    public var dom: DomainReference

    public init(dom: DomainReference) {
        self.dom = dom
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
    }
}

/// Reply of `DOMAIN_GET_OS_TYPE`, procedure 19 of the remote program.
public struct DomainGetOSTypeReply: XDRCodable, Hashable {
    public var type: String

    public init(type: String) {
        self.type = type
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        type = try reader.readString(limit: 4194304)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeString(type, limit: 4194304)
    }
}

/// Arguments of `DOMAIN_GET_VCPUS`, procedure 20 of the remote program.
public struct DomainGetVcpusArguments: XDRCodable, Hashable {
    public var dom: DomainReference
    public var maxinfo: Int32
    public var maplen: Int32

    public init(dom: DomainReference, maxinfo: Int32, maplen: Int32) {
        self.dom = dom
        self.maxinfo = maxinfo
        self.maplen = maplen
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        maxinfo = try reader.readInt32()
        maplen = try reader.readInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        writer.write(maxinfo)
        writer.write(maplen)
    }
}

/// Reply of `DOMAIN_GET_VCPUS`, procedure 20 of the remote program.
public struct DomainGetVcpusReply: XDRCodable, Hashable {
    public var info: [VcpuInfo]
    public var cpumaps: [UInt8]

    public init(info: [VcpuInfo], cpumaps: [UInt8]) {
        self.info = info
        self.cpumaps = cpumaps
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        let infoCount = try reader.readCount(limit: 16384, minimumSize: 20)
        var infoElements: [VcpuInfo] = []
        infoElements.reserveCapacity(infoCount)
        for _ in 0..<infoCount { infoElements.append(try VcpuInfo(from: &reader)) }
        info = infoElements
        cpumaps = try reader.readOpaque(limit: 8388608)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeCount(info.count, limit: 16384)
        for element in info { try element.encode(into: &writer) }
        try writer.writeOpaque(cpumaps, limit: 8388608)
    }
}

/// Arguments of `DOMAIN_LOOKUP_BY_ID`, procedure 22 of the remote program.
public struct DomainLookupByIDArguments: XDRCodable, Hashable {
    public var id: Int32

    public init(id: Int32) {
        self.id = id
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        id = try reader.readInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(id)
    }
}

/// Reply of `DOMAIN_LOOKUP_BY_ID`, procedure 22 of the remote program.
public struct DomainLookupByIDReply: XDRCodable, Hashable {
    public var dom: DomainReference

    public init(dom: DomainReference) {
        self.dom = dom
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
    }
}

/// Arguments of `DOMAIN_LOOKUP_BY_NAME`, procedure 23 of the remote program.
public struct DomainLookupByNameArguments: XDRCodable, Hashable {
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

/// Reply of `DOMAIN_LOOKUP_BY_NAME`, procedure 23 of the remote program.
public struct DomainLookupByNameReply: XDRCodable, Hashable {
    public var dom: DomainReference

    public init(dom: DomainReference) {
        self.dom = dom
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
    }
}

/// Arguments of `DOMAIN_LOOKUP_BY_UUID`, procedure 24 of the remote program.
public struct DomainLookupByUUIDArguments: XDRCodable, Hashable {
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

/// Reply of `DOMAIN_LOOKUP_BY_UUID`, procedure 24 of the remote program.
public struct DomainLookupByUUIDReply: XDRCodable, Hashable {
    public var dom: DomainReference

    public init(dom: DomainReference) {
        self.dom = dom
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
    }
}

/// Arguments of `DOMAIN_PIN_VCPU`, procedure 26 of the remote program.
public struct DomainPinVcpuArguments: XDRCodable, Hashable {
    public var dom: DomainReference
    public var vcpu: UInt32
    public var cpumap: [UInt8]

    public init(dom: DomainReference, vcpu: UInt32, cpumap: [UInt8]) {
        self.dom = dom
        self.vcpu = vcpu
        self.cpumap = cpumap
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        vcpu = try reader.readUInt32()
        cpumap = try reader.readOpaque(limit: 2048)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        writer.write(vcpu)
        try writer.writeOpaque(cpumap, limit: 2048)
    }
}

/// Arguments of `DOMAIN_REBOOT`, procedure 27 of the remote program.
public struct DomainRebootArguments: XDRCodable, Hashable {
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

/// Arguments of `DOMAIN_RESUME`, procedure 28 of the remote program.
public struct DomainResumeArguments: XDRCodable, Hashable {
    public var dom: DomainReference

    public init(dom: DomainReference) {
        self.dom = dom
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
    }
}

/// Arguments of `DOMAIN_SET_AUTOSTART`, procedure 29 of the remote program.
public struct DomainSetAutostartArguments: XDRCodable, Hashable {
    public var dom: DomainReference
    public var autostart: Int32

    public init(dom: DomainReference, autostart: Int32) {
        self.dom = dom
        self.autostart = autostart
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        autostart = try reader.readInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        writer.write(autostart)
    }
}

/// Arguments of `DOMAIN_SET_MAX_MEMORY`, procedure 30 of the remote program.
public struct DomainSetMaxMemoryArguments: XDRCodable, Hashable {
    public var dom: DomainReference
    public var memory: UInt64

    public init(dom: DomainReference, memory: UInt64) {
        self.dom = dom
        self.memory = memory
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        memory = try reader.readUInt64()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        writer.write(memory)
    }
}

/// Arguments of `DOMAIN_SET_MEMORY`, procedure 31 of the remote program.
public struct DomainSetMemoryArguments: XDRCodable, Hashable {
    public var dom: DomainReference
    public var memory: UInt64

    public init(dom: DomainReference, memory: UInt64) {
        self.dom = dom
        self.memory = memory
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        memory = try reader.readUInt64()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        writer.write(memory)
    }
}

/// Arguments of `DOMAIN_SET_VCPUS`, procedure 32 of the remote program.
public struct DomainSetVcpusArguments: XDRCodable, Hashable {
    public var dom: DomainReference
    public var nvcpus: UInt32

    public init(dom: DomainReference, nvcpus: UInt32) {
        self.dom = dom
        self.nvcpus = nvcpus
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        nvcpus = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        writer.write(nvcpus)
    }
}

/// Arguments of `DOMAIN_SHUTDOWN`, procedure 33 of the remote program.
public struct DomainShutdownArguments: XDRCodable, Hashable {
    public var dom: DomainReference

    public init(dom: DomainReference) {
        self.dom = dom
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
    }
}

/// Arguments of `DOMAIN_SUSPEND`, procedure 34 of the remote program.
public struct DomainSuspendArguments: XDRCodable, Hashable {
    public var dom: DomainReference

    public init(dom: DomainReference) {
        self.dom = dom
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
    }
}

/// Arguments of `DOMAIN_UNDEFINE`, procedure 35 of the remote program.
public struct DomainUndefineArguments: XDRCodable, Hashable {
    public var dom: DomainReference

    public init(dom: DomainReference) {
        self.dom = dom
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
    }
}

/// Arguments of `DOMAIN_CORE_DUMP`, procedure 53 of the remote program.
public struct DomainCoreDumpArguments: XDRCodable, Hashable {
    public var dom: DomainReference
    public var to: String
    public var flags: UInt32

    public init(dom: DomainReference, to: String, flags: UInt32) {
        self.dom = dom
        self.to = to
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        to = try reader.readString(limit: 4194304)
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        try writer.writeString(to, limit: 4194304)
        writer.write(flags)
    }
}

/// Arguments of `DOMAIN_RESTORE`, procedure 54 of the remote program.
public struct DomainRestoreArguments: XDRCodable, Hashable {
    public var from: String

    public init(from: String) {
        self.from = from
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        from = try reader.readString(limit: 4194304)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeString(from, limit: 4194304)
    }
}

/// Arguments of `DOMAIN_SAVE`, procedure 55 of the remote program.
public struct DomainSaveArguments: XDRCodable, Hashable {
    public var dom: DomainReference
    public var to: String

    public init(dom: DomainReference, to: String) {
        self.dom = dom
        self.to = to
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        to = try reader.readString(limit: 4194304)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        try writer.writeString(to, limit: 4194304)
    }
}

/// Arguments of `DOMAIN_GET_SCHEDULER_TYPE`, procedure 56 of the remote program.
public struct DomainGetSchedulerTypeArguments: XDRCodable, Hashable {
    public var dom: DomainReference

    public init(dom: DomainReference) {
        self.dom = dom
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
    }
}

/// Reply of `DOMAIN_GET_SCHEDULER_TYPE`, procedure 56 of the remote program.
public struct DomainGetSchedulerTypeReply: XDRCodable, Hashable {
    public var type: String
    public var nparams: Int32

    public init(type: String, nparams: Int32) {
        self.type = type
        self.nparams = nparams
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        type = try reader.readString(limit: 4194304)
        nparams = try reader.readInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeString(type, limit: 4194304)
        writer.write(nparams)
    }
}

/// Arguments of `DOMAIN_GET_SCHEDULER_PARAMETERS`, procedure 57 of the remote program.
public struct DomainGetSchedulerParametersArguments: XDRCodable, Hashable {
    public var dom: DomainReference
    public var nparams: Int32

    public init(dom: DomainReference, nparams: Int32) {
        self.dom = dom
        self.nparams = nparams
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        nparams = try reader.readInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        writer.write(nparams)
    }
}

/// Reply of `DOMAIN_GET_SCHEDULER_PARAMETERS`, procedure 57 of the remote program.
public struct DomainGetSchedulerParametersReply: XDRCodable, Hashable {
    public var params: [TypedParameter]

    public init(params: [TypedParameter]) {
        self.params = params
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        let paramsCount = try reader.readCount(limit: 16, minimumSize: 12)
        var paramsElements: [TypedParameter] = []
        paramsElements.reserveCapacity(paramsCount)
        for _ in 0..<paramsCount { paramsElements.append(try TypedParameter(from: &reader)) }
        params = paramsElements
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeCount(params.count, limit: 16)
        for element in params { try element.encode(into: &writer) }
    }
}

/// Arguments of `DOMAIN_SET_SCHEDULER_PARAMETERS`, procedure 58 of the remote program.
public struct DomainSetSchedulerParametersArguments: XDRCodable, Hashable {
    public var dom: DomainReference
    public var params: [TypedParameter]

    public init(dom: DomainReference, params: [TypedParameter]) {
        self.dom = dom
        self.params = params
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        let paramsCount = try reader.readCount(limit: 16, minimumSize: 12)
        var paramsElements: [TypedParameter] = []
        paramsElements.reserveCapacity(paramsCount)
        for _ in 0..<paramsCount { paramsElements.append(try TypedParameter(from: &reader)) }
        params = paramsElements
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        try writer.writeCount(params.count, limit: 16)
        for element in params { try element.encode(into: &writer) }
    }
}

/// Arguments of `DOMAIN_BLOCK_STATS`, procedure 64 of the remote program.
public struct DomainBlockStatsArguments: XDRCodable, Hashable {
    public var dom: DomainReference
    public var path: String

    public init(dom: DomainReference, path: String) {
        self.dom = dom
        self.path = path
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        path = try reader.readString(limit: 4194304)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        try writer.writeString(path, limit: 4194304)
    }
}

/// Reply of `DOMAIN_BLOCK_STATS`, procedure 64 of the remote program.
public struct DomainBlockStatsReply: XDRCodable, Hashable {
    public var rdReq: Int64
    public var rdBytes: Int64
    public var wrReq: Int64
    public var wrBytes: Int64
    public var errs: Int64

    public init(rdReq: Int64, rdBytes: Int64, wrReq: Int64, wrBytes: Int64, errs: Int64) {
        self.rdReq = rdReq
        self.rdBytes = rdBytes
        self.wrReq = wrReq
        self.wrBytes = wrBytes
        self.errs = errs
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        rdReq = try reader.readInt64()
        rdBytes = try reader.readInt64()
        wrReq = try reader.readInt64()
        wrBytes = try reader.readInt64()
        errs = try reader.readInt64()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(rdReq)
        writer.write(rdBytes)
        writer.write(wrReq)
        writer.write(wrBytes)
        writer.write(errs)
    }
}

/// Arguments of `DOMAIN_INTERFACE_STATS`, procedure 65 of the remote program.
public struct DomainInterfaceStatsArguments: XDRCodable, Hashable {
    public var dom: DomainReference
    public var device: String

    public init(dom: DomainReference, device: String) {
        self.dom = dom
        self.device = device
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        device = try reader.readString(limit: 4194304)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        try writer.writeString(device, limit: 4194304)
    }
}

/// Reply of `DOMAIN_INTERFACE_STATS`, procedure 65 of the remote program.
public struct DomainInterfaceStatsReply: XDRCodable, Hashable {
    public var rxBytes: Int64
    public var rxPackets: Int64
    public var rxErrs: Int64
    public var rxDrop: Int64
    public var txBytes: Int64
    public var txPackets: Int64
    public var txErrs: Int64
    public var txDrop: Int64

    public init(rxBytes: Int64, rxPackets: Int64, rxErrs: Int64, rxDrop: Int64, txBytes: Int64, txPackets: Int64, txErrs: Int64, txDrop: Int64) {
        self.rxBytes = rxBytes
        self.rxPackets = rxPackets
        self.rxErrs = rxErrs
        self.rxDrop = rxDrop
        self.txBytes = txBytes
        self.txPackets = txPackets
        self.txErrs = txErrs
        self.txDrop = txDrop
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        rxBytes = try reader.readInt64()
        rxPackets = try reader.readInt64()
        rxErrs = try reader.readInt64()
        rxDrop = try reader.readInt64()
        txBytes = try reader.readInt64()
        txPackets = try reader.readInt64()
        txErrs = try reader.readInt64()
        txDrop = try reader.readInt64()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(rxBytes)
        writer.write(rxPackets)
        writer.write(rxErrs)
        writer.write(rxDrop)
        writer.write(txBytes)
        writer.write(txPackets)
        writer.write(txErrs)
        writer.write(txDrop)
    }
}

/// Arguments of `DOMAIN_BLOCK_PEEK`, procedure 103 of the remote program.
public struct DomainBlockPeekArguments: XDRCodable, Hashable {
    public var dom: DomainReference
    public var path: String
    public var offset: UInt64
    public var size: UInt32
    public var flags: UInt32

    public init(dom: DomainReference, path: String, offset: UInt64, size: UInt32, flags: UInt32) {
        self.dom = dom
        self.path = path
        self.offset = offset
        self.size = size
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        path = try reader.readString(limit: 4194304)
        offset = try reader.readUInt64()
        size = try reader.readUInt32()
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        try writer.writeString(path, limit: 4194304)
        writer.write(offset)
        writer.write(size)
        writer.write(flags)
    }
}

/// Reply of `DOMAIN_BLOCK_PEEK`, procedure 103 of the remote program.
public struct DomainBlockPeekReply: XDRCodable, Hashable {
    public var buffer: [UInt8]

    public init(buffer: [UInt8]) {
        self.buffer = buffer
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        buffer = try reader.readOpaque(limit: 4194304)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeOpaque(buffer, limit: 4194304)
    }
}

/// Arguments of `DOMAIN_MEMORY_PEEK`, procedure 104 of the remote program.
public struct DomainMemoryPeekArguments: XDRCodable, Hashable {
    public var dom: DomainReference
    public var offset: UInt64
    public var size: UInt32
    public var flags: UInt32

    public init(dom: DomainReference, offset: UInt64, size: UInt32, flags: UInt32) {
        self.dom = dom
        self.offset = offset
        self.size = size
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        offset = try reader.readUInt64()
        size = try reader.readUInt32()
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        writer.write(offset)
        writer.write(size)
        writer.write(flags)
    }
}

/// Reply of `DOMAIN_MEMORY_PEEK`, procedure 104 of the remote program.
public struct DomainMemoryPeekReply: XDRCodable, Hashable {
    public var buffer: [UInt8]

    public init(buffer: [UInt8]) {
        self.buffer = buffer
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        buffer = try reader.readOpaque(limit: 4194304)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeOpaque(buffer, limit: 4194304)
    }
}

/// Arguments of `DOMAIN_GET_SECURITY_LABEL`, procedure 121 of the remote program.
public struct DomainGetSecurityLabelArguments: XDRCodable, Hashable {
    public var dom: DomainReference

    public init(dom: DomainReference) {
        self.dom = dom
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
    }
}

/// Arguments of `DOMAIN_IS_ACTIVE`, procedure 150 of the remote program.
public struct DomainIsActiveArguments: XDRCodable, Hashable {
    public var dom: DomainReference

    public init(dom: DomainReference) {
        self.dom = dom
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
    }
}

/// Reply of `DOMAIN_IS_ACTIVE`, procedure 150 of the remote program.
public struct DomainIsActiveReply: XDRCodable, Hashable {
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

/// Arguments of `DOMAIN_IS_PERSISTENT`, procedure 151 of the remote program.
public struct DomainIsPersistentArguments: XDRCodable, Hashable {
    public var dom: DomainReference

    public init(dom: DomainReference) {
        self.dom = dom
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
    }
}

/// Reply of `DOMAIN_IS_PERSISTENT`, procedure 151 of the remote program.
public struct DomainIsPersistentReply: XDRCodable, Hashable {
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

/// Arguments of `DOMAIN_MEMORY_STATS`, procedure 159 of the remote program.
public struct DomainMemoryStatsArguments: XDRCodable, Hashable {
    public var dom: DomainReference
    public var maxStats: UInt32
    public var flags: UInt32

    public init(dom: DomainReference, maxStats: UInt32, flags: UInt32) {
        self.dom = dom
        self.maxStats = maxStats
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        maxStats = try reader.readUInt32()
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        writer.write(maxStats)
        writer.write(flags)
    }
}

/// Reply of `DOMAIN_MEMORY_STATS`, procedure 159 of the remote program.
public struct DomainMemoryStatsReply: XDRCodable, Hashable {
    public var stats: [DomainMemoryStat]

    public init(stats: [DomainMemoryStat]) {
        self.stats = stats
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        let statsCount = try reader.readCount(limit: 1024, minimumSize: 12)
        var statsElements: [DomainMemoryStat] = []
        statsElements.reserveCapacity(statsCount)
        for _ in 0..<statsCount { statsElements.append(try DomainMemoryStat(from: &reader)) }
        stats = statsElements
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeCount(stats.count, limit: 1024)
        for element in stats { try element.encode(into: &writer) }
    }
}

/// Arguments of `DOMAIN_ATTACH_DEVICE_FLAGS`, procedure 160 of the remote program.
public struct DomainAttachDeviceFlagsArguments: XDRCodable, Hashable {
    public var dom: DomainReference
    public var xml: String
    public var flags: UInt32

    public init(dom: DomainReference, xml: String, flags: UInt32) {
        self.dom = dom
        self.xml = xml
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        xml = try reader.readString(limit: 4194304)
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        try writer.writeString(xml, limit: 4194304)
        writer.write(flags)
    }
}

/// Arguments of `DOMAIN_DETACH_DEVICE_FLAGS`, procedure 161 of the remote program.
public struct DomainDetachDeviceFlagsArguments: XDRCodable, Hashable {
    public var dom: DomainReference
    public var xml: String
    public var flags: UInt32

    public init(dom: DomainReference, xml: String, flags: UInt32) {
        self.dom = dom
        self.xml = xml
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        xml = try reader.readString(limit: 4194304)
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        try writer.writeString(xml, limit: 4194304)
        writer.write(flags)
    }
}

/// Arguments of `DOMAIN_GET_JOB_INFO`, procedure 163 of the remote program.
public struct DomainGetJobInfoArguments: XDRCodable, Hashable {
    public var dom: DomainReference

    public init(dom: DomainReference) {
        self.dom = dom
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
    }
}

/// Reply of `DOMAIN_GET_JOB_INFO`, procedure 163 of the remote program.
public struct DomainGetJobInfoReply: XDRCodable, Hashable {
    public var type: Int32
    public var timeElapsed: UInt64
    public var timeRemaining: UInt64
    public var dataTotal: UInt64
    public var dataProcessed: UInt64
    public var dataRemaining: UInt64
    public var memTotal: UInt64
    public var memProcessed: UInt64
    public var memRemaining: UInt64
    public var fileTotal: UInt64
    public var fileProcessed: UInt64
    public var fileRemaining: UInt64

    public init(type: Int32, timeElapsed: UInt64, timeRemaining: UInt64, dataTotal: UInt64, dataProcessed: UInt64, dataRemaining: UInt64, memTotal: UInt64, memProcessed: UInt64, memRemaining: UInt64, fileTotal: UInt64, fileProcessed: UInt64, fileRemaining: UInt64) {
        self.type = type
        self.timeElapsed = timeElapsed
        self.timeRemaining = timeRemaining
        self.dataTotal = dataTotal
        self.dataProcessed = dataProcessed
        self.dataRemaining = dataRemaining
        self.memTotal = memTotal
        self.memProcessed = memProcessed
        self.memRemaining = memRemaining
        self.fileTotal = fileTotal
        self.fileProcessed = fileProcessed
        self.fileRemaining = fileRemaining
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        type = try reader.readInt32()
        timeElapsed = try reader.readUInt64()
        timeRemaining = try reader.readUInt64()
        dataTotal = try reader.readUInt64()
        dataProcessed = try reader.readUInt64()
        dataRemaining = try reader.readUInt64()
        memTotal = try reader.readUInt64()
        memProcessed = try reader.readUInt64()
        memRemaining = try reader.readUInt64()
        fileTotal = try reader.readUInt64()
        fileProcessed = try reader.readUInt64()
        fileRemaining = try reader.readUInt64()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(type)
        writer.write(timeElapsed)
        writer.write(timeRemaining)
        writer.write(dataTotal)
        writer.write(dataProcessed)
        writer.write(dataRemaining)
        writer.write(memTotal)
        writer.write(memProcessed)
        writer.write(memRemaining)
        writer.write(fileTotal)
        writer.write(fileProcessed)
        writer.write(fileRemaining)
    }
}

/// Arguments of `DOMAIN_ABORT_JOB`, procedure 164 of the remote program.
public struct DomainAbortJobArguments: XDRCodable, Hashable {
    public var dom: DomainReference

    public init(dom: DomainReference) {
        self.dom = dom
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
    }
}

/// Arguments of `DOMAIN_UPDATE_DEVICE_FLAGS`, procedure 174 of the remote program.
public struct DomainUpdateDeviceFlagsArguments: XDRCodable, Hashable {
    public var dom: DomainReference
    public var xml: String
    public var flags: UInt32

    public init(dom: DomainReference, xml: String, flags: UInt32) {
        self.dom = dom
        self.xml = xml
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        xml = try reader.readString(limit: 4194304)
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        try writer.writeString(xml, limit: 4194304)
        writer.write(flags)
    }
}

/// Arguments of `DOMAIN_MANAGED_SAVE`, procedure 182 of the remote program.
public struct DomainManagedSaveArguments: XDRCodable, Hashable {
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

/// Arguments of `DOMAIN_HAS_MANAGED_SAVE_IMAGE`, procedure 183 of the remote program.
public struct DomainHasManagedSaveImageArguments: XDRCodable, Hashable {
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

/// Reply of `DOMAIN_HAS_MANAGED_SAVE_IMAGE`, procedure 183 of the remote program.
public struct DomainHasManagedSaveImageReply: XDRCodable, Hashable {
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

/// Arguments of `DOMAIN_MANAGED_SAVE_REMOVE`, procedure 184 of the remote program.
public struct DomainManagedSaveRemoveArguments: XDRCodable, Hashable {
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

/// Arguments of `DOMAIN_GET_BLOCK_INFO`, procedure 194 of the remote program.
public struct DomainGetBlockInfoArguments: XDRCodable, Hashable {
    public var dom: DomainReference
    public var path: String
    public var flags: UInt32

    public init(dom: DomainReference, path: String, flags: UInt32) {
        self.dom = dom
        self.path = path
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        path = try reader.readString(limit: 4194304)
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        try writer.writeString(path, limit: 4194304)
        writer.write(flags)
    }
}

/// Reply of `DOMAIN_GET_BLOCK_INFO`, procedure 194 of the remote program.
public struct DomainGetBlockInfoReply: XDRCodable, Hashable {
    public var allocation: UInt64
    public var capacity: UInt64
    public var physical: UInt64

    public init(allocation: UInt64, capacity: UInt64, physical: UInt64) {
        self.allocation = allocation
        self.capacity = capacity
        self.physical = physical
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        allocation = try reader.readUInt64()
        capacity = try reader.readUInt64()
        physical = try reader.readUInt64()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(allocation)
        writer.write(capacity)
        writer.write(physical)
    }
}

/// Arguments of `DOMAIN_CREATE_WITH_FLAGS`, procedure 196 of the remote program.
public struct DomainCreateWithFlagsArguments: XDRCodable, Hashable {
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

/// Reply of `DOMAIN_CREATE_WITH_FLAGS`, procedure 196 of the remote program.
public struct DomainCreateWithFlagsReply: XDRCodable, Hashable {
    public var dom: DomainReference

    public init(dom: DomainReference) {
        self.dom = dom
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
    }
}

/// Arguments of `DOMAIN_SET_MEMORY_PARAMETERS`, procedure 197 of the remote program.
public struct DomainSetMemoryParametersArguments: XDRCodable, Hashable {
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
        let paramsCount = try reader.readCount(limit: 16, minimumSize: 12)
        var paramsElements: [TypedParameter] = []
        paramsElements.reserveCapacity(paramsCount)
        for _ in 0..<paramsCount { paramsElements.append(try TypedParameter(from: &reader)) }
        params = paramsElements
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        try writer.writeCount(params.count, limit: 16)
        for element in params { try element.encode(into: &writer) }
        writer.write(flags)
    }
}

/// Arguments of `DOMAIN_GET_MEMORY_PARAMETERS`, procedure 198 of the remote program.
public struct DomainGetMemoryParametersArguments: XDRCodable, Hashable {
    public var dom: DomainReference
    public var nparams: Int32
    public var flags: UInt32

    public init(dom: DomainReference, nparams: Int32, flags: UInt32) {
        self.dom = dom
        self.nparams = nparams
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        nparams = try reader.readInt32()
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        writer.write(nparams)
        writer.write(flags)
    }
}

/// Reply of `DOMAIN_GET_MEMORY_PARAMETERS`, procedure 198 of the remote program.
public struct DomainGetMemoryParametersReply: XDRCodable, Hashable {
    public var params: [TypedParameter]
    public var nparams: Int32

    public init(params: [TypedParameter], nparams: Int32) {
        self.params = params
        self.nparams = nparams
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        let paramsCount = try reader.readCount(limit: 16, minimumSize: 12)
        var paramsElements: [TypedParameter] = []
        paramsElements.reserveCapacity(paramsCount)
        for _ in 0..<paramsCount { paramsElements.append(try TypedParameter(from: &reader)) }
        params = paramsElements
        nparams = try reader.readInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeCount(params.count, limit: 16)
        for element in params { try element.encode(into: &writer) }
        writer.write(nparams)
    }
}

/// Arguments of `DOMAIN_SET_VCPUS_FLAGS`, procedure 199 of the remote program.
public struct DomainSetVcpusFlagsArguments: XDRCodable, Hashable {
    public var dom: DomainReference
    public var nvcpus: UInt32
    public var flags: UInt32

    public init(dom: DomainReference, nvcpus: UInt32, flags: UInt32) {
        self.dom = dom
        self.nvcpus = nvcpus
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        nvcpus = try reader.readUInt32()
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        writer.write(nvcpus)
        writer.write(flags)
    }
}

/// Arguments of `DOMAIN_GET_VCPUS_FLAGS`, procedure 200 of the remote program.
public struct DomainGetVcpusFlagsArguments: XDRCodable, Hashable {
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

/// Reply of `DOMAIN_GET_VCPUS_FLAGS`, procedure 200 of the remote program.
public struct DomainGetVcpusFlagsReply: XDRCodable, Hashable {
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

/// Arguments of `DOMAIN_OPEN_CONSOLE`, procedure 201 of the remote program.
public struct DomainOpenConsoleArguments: XDRCodable, Hashable {
    public var dom: DomainReference
    public var devName: String?
    public var flags: UInt32

    public init(dom: DomainReference, devName: String?, flags: UInt32) {
        self.dom = dom
        self.devName = devName
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        devName = try reader.readBool() ? reader.readString(limit: 4194304) : nil
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        writer.write(devName != nil)
        if let present = devName { try writer.writeString(present, limit: 4194304) }
        writer.write(flags)
    }
}

/// Arguments of `DOMAIN_IS_UPDATED`, procedure 202 of the remote program.
public struct DomainIsUpdatedArguments: XDRCodable, Hashable {
    public var dom: DomainReference

    public init(dom: DomainReference) {
        self.dom = dom
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
    }
}

/// Reply of `DOMAIN_IS_UPDATED`, procedure 202 of the remote program.
public struct DomainIsUpdatedReply: XDRCodable, Hashable {
    public var updated: Int32

    public init(updated: Int32) {
        self.updated = updated
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        updated = try reader.readInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(updated)
    }
}

/// Arguments of `DOMAIN_SET_MEMORY_FLAGS`, procedure 204 of the remote program.
public struct DomainSetMemoryFlagsArguments: XDRCodable, Hashable {
    public var dom: DomainReference
    public var memory: UInt64
    public var flags: UInt32

    public init(dom: DomainReference, memory: UInt64, flags: UInt32) {
        self.dom = dom
        self.memory = memory
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        memory = try reader.readUInt64()
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        writer.write(memory)
        writer.write(flags)
    }
}

/// Arguments of `DOMAIN_SET_BLKIO_PARAMETERS`, procedure 205 of the remote program.
public struct DomainSetBlkioParametersArguments: XDRCodable, Hashable {
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
        let paramsCount = try reader.readCount(limit: 16, minimumSize: 12)
        var paramsElements: [TypedParameter] = []
        paramsElements.reserveCapacity(paramsCount)
        for _ in 0..<paramsCount { paramsElements.append(try TypedParameter(from: &reader)) }
        params = paramsElements
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        try writer.writeCount(params.count, limit: 16)
        for element in params { try element.encode(into: &writer) }
        writer.write(flags)
    }
}

/// Arguments of `DOMAIN_GET_BLKIO_PARAMETERS`, procedure 206 of the remote program.
public struct DomainGetBlkioParametersArguments: XDRCodable, Hashable {
    public var dom: DomainReference
    public var nparams: Int32
    public var flags: UInt32

    public init(dom: DomainReference, nparams: Int32, flags: UInt32) {
        self.dom = dom
        self.nparams = nparams
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        nparams = try reader.readInt32()
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        writer.write(nparams)
        writer.write(flags)
    }
}

/// Reply of `DOMAIN_GET_BLKIO_PARAMETERS`, procedure 206 of the remote program.
public struct DomainGetBlkioParametersReply: XDRCodable, Hashable {
    public var params: [TypedParameter]
    public var nparams: Int32

    public init(params: [TypedParameter], nparams: Int32) {
        self.params = params
        self.nparams = nparams
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        let paramsCount = try reader.readCount(limit: 16, minimumSize: 12)
        var paramsElements: [TypedParameter] = []
        paramsElements.reserveCapacity(paramsCount)
        for _ in 0..<paramsCount { paramsElements.append(try TypedParameter(from: &reader)) }
        params = paramsElements
        nparams = try reader.readInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeCount(params.count, limit: 16)
        for element in params { try element.encode(into: &writer) }
        writer.write(nparams)
    }
}

/// Arguments of `DOMAIN_INJECT_NMI`, procedure 210 of the remote program.
public struct DomainInjectNMIArguments: XDRCodable, Hashable {
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

/// Arguments of `DOMAIN_SCREENSHOT`, procedure 211 of the remote program.
public struct DomainScreenshotArguments: XDRCodable, Hashable {
    public var dom: DomainReference
    public var screen: UInt32
    public var flags: UInt32

    public init(dom: DomainReference, screen: UInt32, flags: UInt32) {
        self.dom = dom
        self.screen = screen
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        screen = try reader.readUInt32()
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        writer.write(screen)
        writer.write(flags)
    }
}

/// Reply of `DOMAIN_SCREENSHOT`, procedure 211 of the remote program.
public struct DomainScreenshotReply: XDRCodable, Hashable {
    public var mime: String?

    public init(mime: String?) {
        self.mime = mime
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        mime = try reader.readBool() ? reader.readString(limit: 4194304) : nil
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(mime != nil)
        if let present = mime { try writer.writeString(present, limit: 4194304) }
    }
}

/// Arguments of `DOMAIN_GET_STATE`, procedure 212 of the remote program.
public struct DomainGetStateArguments: XDRCodable, Hashable {
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

/// Reply of `DOMAIN_GET_STATE`, procedure 212 of the remote program.
public struct DomainGetStateReply: XDRCodable, Hashable {
    public var state: Int32
    public var reason: Int32

    public init(state: Int32, reason: Int32) {
        self.state = state
        self.reason = reason
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        state = try reader.readInt32()
        reason = try reader.readInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(state)
        writer.write(reason)
    }
}

/// Arguments of `DOMAIN_SET_SCHEDULER_PARAMETERS_FLAGS`, procedure 219 of the remote program.
public struct DomainSetSchedulerParametersFlagsArguments: XDRCodable, Hashable {
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
        let paramsCount = try reader.readCount(limit: 16, minimumSize: 12)
        var paramsElements: [TypedParameter] = []
        paramsElements.reserveCapacity(paramsCount)
        for _ in 0..<paramsCount { paramsElements.append(try TypedParameter(from: &reader)) }
        params = paramsElements
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        try writer.writeCount(params.count, limit: 16)
        for element in params { try element.encode(into: &writer) }
        writer.write(flags)
    }
}

/// Arguments of `DOMAIN_GET_SCHEDULER_PARAMETERS_FLAGS`, procedure 223 of the remote program.
public struct DomainGetSchedulerParametersFlagsArguments: XDRCodable, Hashable {
    public var dom: DomainReference
    public var nparams: Int32
    public var flags: UInt32

    public init(dom: DomainReference, nparams: Int32, flags: UInt32) {
        self.dom = dom
        self.nparams = nparams
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        nparams = try reader.readInt32()
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        writer.write(nparams)
        writer.write(flags)
    }
}

/// Reply of `DOMAIN_GET_SCHEDULER_PARAMETERS_FLAGS`, procedure 223 of the remote program.
public struct DomainGetSchedulerParametersFlagsReply: XDRCodable, Hashable {
    public var params: [TypedParameter]

    public init(params: [TypedParameter]) {
        self.params = params
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        let paramsCount = try reader.readCount(limit: 16, minimumSize: 12)
        var paramsElements: [TypedParameter] = []
        paramsElements.reserveCapacity(paramsCount)
        for _ in 0..<paramsCount { paramsElements.append(try TypedParameter(from: &reader)) }
        params = paramsElements
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeCount(params.count, limit: 16)
        for element in params { try element.encode(into: &writer) }
    }
}

/// Arguments of `DOMAIN_PIN_VCPU_FLAGS`, procedure 225 of the remote program.
public struct DomainPinVcpuFlagsArguments: XDRCodable, Hashable {
    public var dom: DomainReference
    public var vcpu: UInt32
    public var cpumap: [UInt8]
    public var flags: UInt32

    public init(dom: DomainReference, vcpu: UInt32, cpumap: [UInt8], flags: UInt32) {
        self.dom = dom
        self.vcpu = vcpu
        self.cpumap = cpumap
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        vcpu = try reader.readUInt32()
        cpumap = try reader.readOpaque(limit: 2048)
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        writer.write(vcpu)
        try writer.writeOpaque(cpumap, limit: 2048)
        writer.write(flags)
    }
}

/// Arguments of `DOMAIN_SEND_KEY`, procedure 226 of the remote program.
public struct DomainSendKeyArguments: XDRCodable, Hashable {
    public var dom: DomainReference
    public var codeset: UInt32
    public var holdtime: UInt32
    public var keycodes: [UInt32]
    public var flags: UInt32

    public init(dom: DomainReference, codeset: UInt32, holdtime: UInt32, keycodes: [UInt32], flags: UInt32) {
        self.dom = dom
        self.codeset = codeset
        self.holdtime = holdtime
        self.keycodes = keycodes
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        codeset = try reader.readUInt32()
        holdtime = try reader.readUInt32()
        let keycodesCount = try reader.readCount(limit: 16, minimumSize: 4)
        var keycodesElements: [UInt32] = []
        keycodesElements.reserveCapacity(keycodesCount)
        for _ in 0..<keycodesCount { keycodesElements.append(try reader.readUInt32()) }
        keycodes = keycodesElements
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        writer.write(codeset)
        writer.write(holdtime)
        try writer.writeCount(keycodes.count, limit: 16)
        for element in keycodes { writer.write(element) }
        writer.write(flags)
    }
}

/// Arguments of `DOMAIN_GET_CONTROL_INFO`, procedure 229 of the remote program.
public struct DomainGetControlInfoArguments: XDRCodable, Hashable {
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

/// Reply of `DOMAIN_GET_CONTROL_INFO`, procedure 229 of the remote program.
public struct DomainGetControlInfoReply: XDRCodable, Hashable {
    public var state: UInt32
    public var details: UInt32
    public var stateTime: UInt64

    public init(state: UInt32, details: UInt32, stateTime: UInt64) {
        self.state = state
        self.details = details
        self.stateTime = stateTime
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        state = try reader.readUInt32()
        details = try reader.readUInt32()
        stateTime = try reader.readUInt64()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(state)
        writer.write(details)
        writer.write(stateTime)
    }
}

/// Arguments of `DOMAIN_GET_VCPU_PIN_INFO`, procedure 230 of the remote program.
public struct DomainGetVcpuPinInfoArguments: XDRCodable, Hashable {
    public var dom: DomainReference
    public var ncpumaps: Int32
    public var maplen: Int32
    public var flags: UInt32

    public init(dom: DomainReference, ncpumaps: Int32, maplen: Int32, flags: UInt32) {
        self.dom = dom
        self.ncpumaps = ncpumaps
        self.maplen = maplen
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        ncpumaps = try reader.readInt32()
        maplen = try reader.readInt32()
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        writer.write(ncpumaps)
        writer.write(maplen)
        writer.write(flags)
    }
}

/// Reply of `DOMAIN_GET_VCPU_PIN_INFO`, procedure 230 of the remote program.
public struct DomainGetVcpuPinInfoReply: XDRCodable, Hashable {
    public var cpumaps: [UInt8]
    public var num: Int32

    public init(cpumaps: [UInt8], num: Int32) {
        self.cpumaps = cpumaps
        self.num = num
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        cpumaps = try reader.readOpaque(limit: 8388608)
        num = try reader.readInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeOpaque(cpumaps, limit: 8388608)
        writer.write(num)
    }
}

/// Arguments of `DOMAIN_UNDEFINE_FLAGS`, procedure 231 of the remote program.
public struct DomainUndefineFlagsArguments: XDRCodable, Hashable {
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

/// Arguments of `DOMAIN_SAVE_FLAGS`, procedure 232 of the remote program.
public struct DomainSaveFlagsArguments: XDRCodable, Hashable {
    public var dom: DomainReference
    public var to: String
    public var dxml: String?
    public var flags: UInt32

    public init(dom: DomainReference, to: String, dxml: String?, flags: UInt32) {
        self.dom = dom
        self.to = to
        self.dxml = dxml
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        to = try reader.readString(limit: 4194304)
        dxml = try reader.readBool() ? reader.readString(limit: 4194304) : nil
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        try writer.writeString(to, limit: 4194304)
        writer.write(dxml != nil)
        if let present = dxml { try writer.writeString(present, limit: 4194304) }
        writer.write(flags)
    }
}

/// Arguments of `DOMAIN_RESTORE_FLAGS`, procedure 233 of the remote program.
public struct DomainRestoreFlagsArguments: XDRCodable, Hashable {
    public var from: String
    public var dxml: String?
    public var flags: UInt32

    public init(from: String, dxml: String?, flags: UInt32) {
        self.from = from
        self.dxml = dxml
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        from = try reader.readString(limit: 4194304)
        dxml = try reader.readBool() ? reader.readString(limit: 4194304) : nil
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeString(from, limit: 4194304)
        writer.write(dxml != nil)
        if let present = dxml { try writer.writeString(present, limit: 4194304) }
        writer.write(flags)
    }
}

/// Arguments of `DOMAIN_DESTROY_FLAGS`, procedure 234 of the remote program.
public struct DomainDestroyFlagsArguments: XDRCodable, Hashable {
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

/// Arguments of `DOMAIN_SAVE_IMAGE_GET_XML_DESC`, procedure 235 of the remote program.
public struct DomainSaveImageGetXMLDescArguments: XDRCodable, Hashable {
    public var file: String
    public var flags: UInt32

    public init(file: String, flags: UInt32) {
        self.file = file
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        file = try reader.readString(limit: 4194304)
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeString(file, limit: 4194304)
        writer.write(flags)
    }
}

/// Reply of `DOMAIN_SAVE_IMAGE_GET_XML_DESC`, procedure 235 of the remote program.
public struct DomainSaveImageGetXMLDescReply: XDRCodable, Hashable {
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

/// Arguments of `DOMAIN_SAVE_IMAGE_DEFINE_XML`, procedure 236 of the remote program.
public struct DomainSaveImageDefineXMLArguments: XDRCodable, Hashable {
    public var file: String
    public var dxml: String
    public var flags: UInt32

    public init(file: String, dxml: String, flags: UInt32) {
        self.file = file
        self.dxml = dxml
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        file = try reader.readString(limit: 4194304)
        dxml = try reader.readString(limit: 4194304)
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeString(file, limit: 4194304)
        try writer.writeString(dxml, limit: 4194304)
        writer.write(flags)
    }
}

/// Arguments of `DOMAIN_BLOCK_JOB_ABORT`, procedure 237 of the remote program.
public struct DomainBlockJobAbortArguments: XDRCodable, Hashable {
    public var dom: DomainReference
    public var path: String
    public var flags: UInt32

    public init(dom: DomainReference, path: String, flags: UInt32) {
        self.dom = dom
        self.path = path
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        path = try reader.readString(limit: 4194304)
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        try writer.writeString(path, limit: 4194304)
        writer.write(flags)
    }
}

/// Arguments of `DOMAIN_GET_BLOCK_JOB_INFO`, procedure 238 of the remote program.
public struct DomainGetBlockJobInfoArguments: XDRCodable, Hashable {
    public var dom: DomainReference
    public var path: String
    public var flags: UInt32

    public init(dom: DomainReference, path: String, flags: UInt32) {
        self.dom = dom
        self.path = path
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        path = try reader.readString(limit: 4194304)
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        try writer.writeString(path, limit: 4194304)
        writer.write(flags)
    }
}

/// Reply of `DOMAIN_GET_BLOCK_JOB_INFO`, procedure 238 of the remote program.
public struct DomainGetBlockJobInfoReply: XDRCodable, Hashable {
    public var found: Int32
    public var type: Int32
    public var bandwidth: UInt64
    public var cur: UInt64
    public var end: UInt64

    public init(found: Int32, type: Int32, bandwidth: UInt64, cur: UInt64, end: UInt64) {
        self.found = found
        self.type = type
        self.bandwidth = bandwidth
        self.cur = cur
        self.end = end
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        found = try reader.readInt32()
        type = try reader.readInt32()
        bandwidth = try reader.readUInt64()
        cur = try reader.readUInt64()
        end = try reader.readUInt64()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(found)
        writer.write(type)
        writer.write(bandwidth)
        writer.write(cur)
        writer.write(end)
    }
}

/// Arguments of `DOMAIN_BLOCK_JOB_SET_SPEED`, procedure 239 of the remote program.
public struct DomainBlockJobSetSpeedArguments: XDRCodable, Hashable {
    public var dom: DomainReference
    public var path: String
    public var bandwidth: UInt64
    public var flags: UInt32

    public init(dom: DomainReference, path: String, bandwidth: UInt64, flags: UInt32) {
        self.dom = dom
        self.path = path
        self.bandwidth = bandwidth
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        path = try reader.readString(limit: 4194304)
        bandwidth = try reader.readUInt64()
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        try writer.writeString(path, limit: 4194304)
        writer.write(bandwidth)
        writer.write(flags)
    }
}

/// Arguments of `DOMAIN_BLOCK_PULL`, procedure 240 of the remote program.
public struct DomainBlockPullArguments: XDRCodable, Hashable {
    public var dom: DomainReference
    public var path: String
    public var bandwidth: UInt64
    public var flags: UInt32

    public init(dom: DomainReference, path: String, bandwidth: UInt64, flags: UInt32) {
        self.dom = dom
        self.path = path
        self.bandwidth = bandwidth
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        path = try reader.readString(limit: 4194304)
        bandwidth = try reader.readUInt64()
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        try writer.writeString(path, limit: 4194304)
        writer.write(bandwidth)
        writer.write(flags)
    }
}

/// Arguments of `DOMAIN_BLOCK_STATS_FLAGS`, procedure 243 of the remote program.
public struct DomainBlockStatsFlagsArguments: XDRCodable, Hashable {
    public var dom: DomainReference
    public var path: String
    public var nparams: Int32
    public var flags: UInt32

    public init(dom: DomainReference, path: String, nparams: Int32, flags: UInt32) {
        self.dom = dom
        self.path = path
        self.nparams = nparams
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        path = try reader.readString(limit: 4194304)
        nparams = try reader.readInt32()
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        try writer.writeString(path, limit: 4194304)
        writer.write(nparams)
        writer.write(flags)
    }
}

/// Reply of `DOMAIN_BLOCK_STATS_FLAGS`, procedure 243 of the remote program.
public struct DomainBlockStatsFlagsReply: XDRCodable, Hashable {
    public var params: [TypedParameter]
    public var nparams: Int32

    public init(params: [TypedParameter], nparams: Int32) {
        self.params = params
        self.nparams = nparams
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        let paramsCount = try reader.readCount(limit: 16, minimumSize: 12)
        var paramsElements: [TypedParameter] = []
        paramsElements.reserveCapacity(paramsCount)
        for _ in 0..<paramsCount { paramsElements.append(try TypedParameter(from: &reader)) }
        params = paramsElements
        nparams = try reader.readInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeCount(params.count, limit: 16)
        for element in params { try element.encode(into: &writer) }
        writer.write(nparams)
    }
}

/// Arguments of `DOMAIN_RESET`, procedure 245 of the remote program.
public struct DomainResetArguments: XDRCodable, Hashable {
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

/// Arguments of `DOMAIN_OPEN_GRAPHICS`, procedure 249 of the remote program.
public struct DomainOpenGraphicsArguments: XDRCodable, Hashable {
    public var dom: DomainReference
    public var idx: UInt32
    public var flags: UInt32

    public init(dom: DomainReference, idx: UInt32, flags: UInt32) {
        self.dom = dom
        self.idx = idx
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        idx = try reader.readUInt32()
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        writer.write(idx)
        writer.write(flags)
    }
}

/// Arguments of `DOMAIN_BLOCK_RESIZE`, procedure 251 of the remote program.
public struct DomainBlockResizeArguments: XDRCodable, Hashable {
    public var dom: DomainReference
    public var disk: String
    public var size: UInt64
    public var flags: UInt32

    public init(dom: DomainReference, disk: String, size: UInt64, flags: UInt32) {
        self.dom = dom
        self.disk = disk
        self.size = size
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        disk = try reader.readString(limit: 4194304)
        size = try reader.readUInt64()
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        try writer.writeString(disk, limit: 4194304)
        writer.write(size)
        writer.write(flags)
    }
}

/// Arguments of `DOMAIN_SET_BLOCK_IO_TUNE`, procedure 252 of the remote program.
public struct DomainSetBlockIoTuneArguments: XDRCodable, Hashable {
    public var dom: DomainReference
    public var disk: String
    public var params: [TypedParameter]
    public var flags: UInt32

    public init(dom: DomainReference, disk: String, params: [TypedParameter], flags: UInt32) {
        self.dom = dom
        self.disk = disk
        self.params = params
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        disk = try reader.readString(limit: 4194304)
        let paramsCount = try reader.readCount(limit: 32, minimumSize: 12)
        var paramsElements: [TypedParameter] = []
        paramsElements.reserveCapacity(paramsCount)
        for _ in 0..<paramsCount { paramsElements.append(try TypedParameter(from: &reader)) }
        params = paramsElements
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        try writer.writeString(disk, limit: 4194304)
        try writer.writeCount(params.count, limit: 32)
        for element in params { try element.encode(into: &writer) }
        writer.write(flags)
    }
}

/// Arguments of `DOMAIN_GET_BLOCK_IO_TUNE`, procedure 253 of the remote program.
public struct DomainGetBlockIoTuneArguments: XDRCodable, Hashable {
    public var dom: DomainReference
    public var disk: String?
    public var nparams: Int32
    public var flags: UInt32

    public init(dom: DomainReference, disk: String?, nparams: Int32, flags: UInt32) {
        self.dom = dom
        self.disk = disk
        self.nparams = nparams
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        disk = try reader.readBool() ? reader.readString(limit: 4194304) : nil
        nparams = try reader.readInt32()
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        writer.write(disk != nil)
        if let present = disk { try writer.writeString(present, limit: 4194304) }
        writer.write(nparams)
        writer.write(flags)
    }
}

/// Reply of `DOMAIN_GET_BLOCK_IO_TUNE`, procedure 253 of the remote program.
public struct DomainGetBlockIoTuneReply: XDRCodable, Hashable {
    public var params: [TypedParameter]
    public var nparams: Int32

    public init(params: [TypedParameter], nparams: Int32) {
        self.params = params
        self.nparams = nparams
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        let paramsCount = try reader.readCount(limit: 32, minimumSize: 12)
        var paramsElements: [TypedParameter] = []
        paramsElements.reserveCapacity(paramsCount)
        for _ in 0..<paramsCount { paramsElements.append(try TypedParameter(from: &reader)) }
        params = paramsElements
        nparams = try reader.readInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeCount(params.count, limit: 32)
        for element in params { try element.encode(into: &writer) }
        writer.write(nparams)
    }
}

/// Arguments of `DOMAIN_SET_NUMA_PARAMETERS`, procedure 254 of the remote program.
public struct DomainSetNumaParametersArguments: XDRCodable, Hashable {
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
        let paramsCount = try reader.readCount(limit: 16, minimumSize: 12)
        var paramsElements: [TypedParameter] = []
        paramsElements.reserveCapacity(paramsCount)
        for _ in 0..<paramsCount { paramsElements.append(try TypedParameter(from: &reader)) }
        params = paramsElements
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        try writer.writeCount(params.count, limit: 16)
        for element in params { try element.encode(into: &writer) }
        writer.write(flags)
    }
}

/// Arguments of `DOMAIN_GET_NUMA_PARAMETERS`, procedure 255 of the remote program.
public struct DomainGetNumaParametersArguments: XDRCodable, Hashable {
    public var dom: DomainReference
    public var nparams: Int32
    public var flags: UInt32

    public init(dom: DomainReference, nparams: Int32, flags: UInt32) {
        self.dom = dom
        self.nparams = nparams
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        nparams = try reader.readInt32()
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        writer.write(nparams)
        writer.write(flags)
    }
}

/// Reply of `DOMAIN_GET_NUMA_PARAMETERS`, procedure 255 of the remote program.
public struct DomainGetNumaParametersReply: XDRCodable, Hashable {
    public var params: [TypedParameter]
    public var nparams: Int32

    public init(params: [TypedParameter], nparams: Int32) {
        self.params = params
        self.nparams = nparams
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        let paramsCount = try reader.readCount(limit: 16, minimumSize: 12)
        var paramsElements: [TypedParameter] = []
        paramsElements.reserveCapacity(paramsCount)
        for _ in 0..<paramsCount { paramsElements.append(try TypedParameter(from: &reader)) }
        params = paramsElements
        nparams = try reader.readInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeCount(params.count, limit: 16)
        for element in params { try element.encode(into: &writer) }
        writer.write(nparams)
    }
}

/// Arguments of `DOMAIN_SET_INTERFACE_PARAMETERS`, procedure 256 of the remote program.
public struct DomainSetInterfaceParametersArguments: XDRCodable, Hashable {
    public var dom: DomainReference
    public var device: String
    public var params: [TypedParameter]
    public var flags: UInt32

    public init(dom: DomainReference, device: String, params: [TypedParameter], flags: UInt32) {
        self.dom = dom
        self.device = device
        self.params = params
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        device = try reader.readString(limit: 4194304)
        let paramsCount = try reader.readCount(limit: 16, minimumSize: 12)
        var paramsElements: [TypedParameter] = []
        paramsElements.reserveCapacity(paramsCount)
        for _ in 0..<paramsCount { paramsElements.append(try TypedParameter(from: &reader)) }
        params = paramsElements
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        try writer.writeString(device, limit: 4194304)
        try writer.writeCount(params.count, limit: 16)
        for element in params { try element.encode(into: &writer) }
        writer.write(flags)
    }
}

/// Arguments of `DOMAIN_GET_INTERFACE_PARAMETERS`, procedure 257 of the remote program.
public struct DomainGetInterfaceParametersArguments: XDRCodable, Hashable {
    public var dom: DomainReference
    public var device: String
    public var nparams: Int32
    public var flags: UInt32

    public init(dom: DomainReference, device: String, nparams: Int32, flags: UInt32) {
        self.dom = dom
        self.device = device
        self.nparams = nparams
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        device = try reader.readString(limit: 4194304)
        nparams = try reader.readInt32()
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        try writer.writeString(device, limit: 4194304)
        writer.write(nparams)
        writer.write(flags)
    }
}

/// Reply of `DOMAIN_GET_INTERFACE_PARAMETERS`, procedure 257 of the remote program.
public struct DomainGetInterfaceParametersReply: XDRCodable, Hashable {
    public var params: [TypedParameter]
    public var nparams: Int32

    public init(params: [TypedParameter], nparams: Int32) {
        self.params = params
        self.nparams = nparams
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        let paramsCount = try reader.readCount(limit: 16, minimumSize: 12)
        var paramsElements: [TypedParameter] = []
        paramsElements.reserveCapacity(paramsCount)
        for _ in 0..<paramsCount { paramsElements.append(try TypedParameter(from: &reader)) }
        params = paramsElements
        nparams = try reader.readInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeCount(params.count, limit: 16)
        for element in params { try element.encode(into: &writer) }
        writer.write(nparams)
    }
}

/// Arguments of `DOMAIN_SHUTDOWN_FLAGS`, procedure 258 of the remote program.
public struct DomainShutdownFlagsArguments: XDRCodable, Hashable {
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

/// Arguments of `DOMAIN_PM_SUSPEND_FOR_DURATION`, procedure 261 of the remote program.
public struct DomainPMSuspendForDurationArguments: XDRCodable, Hashable {
    public var dom: DomainReference
    public var target: UInt32
    public var duration: UInt64
    public var flags: UInt32

    public init(dom: DomainReference, target: UInt32, duration: UInt64, flags: UInt32) {
        self.dom = dom
        self.target = target
        self.duration = duration
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        target = try reader.readUInt32()
        duration = try reader.readUInt64()
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        writer.write(target)
        writer.write(duration)
        writer.write(flags)
    }
}

/// Arguments of `DOMAIN_GET_CPU_STATS`, procedure 262 of the remote program.
public struct DomainGetCPUStatsArguments: XDRCodable, Hashable {
    public var dom: DomainReference
    public var nparams: UInt32
    public var startCpu: Int32
    public var ncpus: UInt32
    public var flags: UInt32

    public init(dom: DomainReference, nparams: UInt32, startCpu: Int32, ncpus: UInt32, flags: UInt32) {
        self.dom = dom
        self.nparams = nparams
        self.startCpu = startCpu
        self.ncpus = ncpus
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        nparams = try reader.readUInt32()
        startCpu = try reader.readInt32()
        ncpus = try reader.readUInt32()
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        writer.write(nparams)
        writer.write(startCpu)
        writer.write(ncpus)
        writer.write(flags)
    }
}

/// Reply of `DOMAIN_GET_CPU_STATS`, procedure 262 of the remote program.
public struct DomainGetCPUStatsReply: XDRCodable, Hashable {
    public var params: [TypedParameter]
    public var nparams: Int32

    public init(params: [TypedParameter], nparams: Int32) {
        self.params = params
        self.nparams = nparams
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        let paramsCount = try reader.readCount(limit: 2048, minimumSize: 12)
        var paramsElements: [TypedParameter] = []
        paramsElements.reserveCapacity(paramsCount)
        for _ in 0..<paramsCount { paramsElements.append(try TypedParameter(from: &reader)) }
        params = paramsElements
        nparams = try reader.readInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeCount(params.count, limit: 2048)
        for element in params { try element.encode(into: &writer) }
        writer.write(nparams)
    }
}

/// Arguments of `DOMAIN_GET_DISK_ERRORS`, procedure 263 of the remote program.
public struct DomainGetDiskErrorsArguments: XDRCodable, Hashable {
    public var dom: DomainReference
    public var maxerrors: UInt32
    public var flags: UInt32

    public init(dom: DomainReference, maxerrors: UInt32, flags: UInt32) {
        self.dom = dom
        self.maxerrors = maxerrors
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        maxerrors = try reader.readUInt32()
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        writer.write(maxerrors)
        writer.write(flags)
    }
}

/// Reply of `DOMAIN_GET_DISK_ERRORS`, procedure 263 of the remote program.
public struct DomainGetDiskErrorsReply: XDRCodable, Hashable {
    public var errors: [DomainDiskError]
    public var nerrors: Int32

    public init(errors: [DomainDiskError], nerrors: Int32) {
        self.errors = errors
        self.nerrors = nerrors
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        let errorsCount = try reader.readCount(limit: 256, minimumSize: 8)
        var errorsElements: [DomainDiskError] = []
        errorsElements.reserveCapacity(errorsCount)
        for _ in 0..<errorsCount { errorsElements.append(try DomainDiskError(from: &reader)) }
        errors = errorsElements
        nerrors = try reader.readInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeCount(errors.count, limit: 256)
        for element in errors { try element.encode(into: &writer) }
        writer.write(nerrors)
    }
}

/// Arguments of `DOMAIN_SET_METADATA`, procedure 264 of the remote program.
public struct DomainSetMetadataArguments: XDRCodable, Hashable {
    public var dom: DomainReference
    public var type: Int32
    public var metadata: String?
    public var key: String?
    public var uri: String?
    public var flags: UInt32

    public init(dom: DomainReference, type: Int32, metadata: String?, key: String?, uri: String?, flags: UInt32) {
        self.dom = dom
        self.type = type
        self.metadata = metadata
        self.key = key
        self.uri = uri
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        type = try reader.readInt32()
        metadata = try reader.readBool() ? reader.readString(limit: 4194304) : nil
        key = try reader.readBool() ? reader.readString(limit: 4194304) : nil
        uri = try reader.readBool() ? reader.readString(limit: 4194304) : nil
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        writer.write(type)
        writer.write(metadata != nil)
        if let present = metadata { try writer.writeString(present, limit: 4194304) }
        writer.write(key != nil)
        if let present = key { try writer.writeString(present, limit: 4194304) }
        writer.write(uri != nil)
        if let present = uri { try writer.writeString(present, limit: 4194304) }
        writer.write(flags)
    }
}

/// Arguments of `DOMAIN_GET_METADATA`, procedure 265 of the remote program.
public struct DomainGetMetadataArguments: XDRCodable, Hashable {
    public var dom: DomainReference
    public var type: Int32
    public var uri: String?
    public var flags: UInt32

    public init(dom: DomainReference, type: Int32, uri: String?, flags: UInt32) {
        self.dom = dom
        self.type = type
        self.uri = uri
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        type = try reader.readInt32()
        uri = try reader.readBool() ? reader.readString(limit: 4194304) : nil
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        writer.write(type)
        writer.write(uri != nil)
        if let present = uri { try writer.writeString(present, limit: 4194304) }
        writer.write(flags)
    }
}

/// Reply of `DOMAIN_GET_METADATA`, procedure 265 of the remote program.
public struct DomainGetMetadataReply: XDRCodable, Hashable {
    public var metadata: String

    public init(metadata: String) {
        self.metadata = metadata
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        metadata = try reader.readString(limit: 4194304)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeString(metadata, limit: 4194304)
    }
}

/// Arguments of `DOMAIN_BLOCK_REBASE`, procedure 266 of the remote program.
public struct DomainBlockRebaseArguments: XDRCodable, Hashable {
    public var dom: DomainReference
    public var path: String
    public var base: String?
    public var bandwidth: UInt64
    public var flags: UInt32

    public init(dom: DomainReference, path: String, base: String?, bandwidth: UInt64, flags: UInt32) {
        self.dom = dom
        self.path = path
        self.base = base
        self.bandwidth = bandwidth
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        path = try reader.readString(limit: 4194304)
        base = try reader.readBool() ? reader.readString(limit: 4194304) : nil
        bandwidth = try reader.readUInt64()
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        try writer.writeString(path, limit: 4194304)
        writer.write(base != nil)
        if let present = base { try writer.writeString(present, limit: 4194304) }
        writer.write(bandwidth)
        writer.write(flags)
    }
}

/// Arguments of `DOMAIN_PM_WAKEUP`, procedure 267 of the remote program.
public struct DomainPMWakeupArguments: XDRCodable, Hashable {
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

/// Arguments of `DOMAIN_GET_HOSTNAME`, procedure 277 of the remote program.
public struct DomainGetHostnameArguments: XDRCodable, Hashable {
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

/// Reply of `DOMAIN_GET_HOSTNAME`, procedure 277 of the remote program.
public struct DomainGetHostnameReply: XDRCodable, Hashable {
    public var hostname: String

    public init(hostname: String) {
        self.hostname = hostname
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        hostname = try reader.readString(limit: 4194304)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeString(hostname, limit: 4194304)
    }
}

/// Arguments of `DOMAIN_GET_SECURITY_LABEL_LIST`, procedure 278 of the remote program.
public struct DomainGetSecurityLabelListArguments: XDRCodable, Hashable {
    public var dom: DomainReference

    public init(dom: DomainReference) {
        self.dom = dom
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
    }
}

/// Reply of `DOMAIN_GET_SECURITY_LABEL_LIST`, procedure 278 of the remote program.
public struct DomainGetSecurityLabelListReply: XDRCodable, Hashable {
    public var labels: [DomainGetSecurityLabelReply]
    public var ret: Int32

    public init(labels: [DomainGetSecurityLabelReply], ret: Int32) {
        self.labels = labels
        self.ret = ret
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        let labelsCount = try reader.readCount(limit: 64, minimumSize: 8)
        var labelsElements: [DomainGetSecurityLabelReply] = []
        labelsElements.reserveCapacity(labelsCount)
        for _ in 0..<labelsCount { labelsElements.append(try DomainGetSecurityLabelReply(from: &reader)) }
        labels = labelsElements
        ret = try reader.readInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeCount(labels.count, limit: 64)
        for element in labels { try element.encode(into: &writer) }
        writer.write(ret)
    }
}

/// Arguments of `DOMAIN_PIN_EMULATOR`, procedure 279 of the remote program.
public struct DomainPinEmulatorArguments: XDRCodable, Hashable {
    public var dom: DomainReference
    public var cpumap: [UInt8]
    public var flags: UInt32

    public init(dom: DomainReference, cpumap: [UInt8], flags: UInt32) {
        self.dom = dom
        self.cpumap = cpumap
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        cpumap = try reader.readOpaque(limit: 2048)
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        try writer.writeOpaque(cpumap, limit: 2048)
        writer.write(flags)
    }
}

/// Arguments of `DOMAIN_GET_EMULATOR_PIN_INFO`, procedure 280 of the remote program.
public struct DomainGetEmulatorPinInfoArguments: XDRCodable, Hashable {
    public var dom: DomainReference
    public var maplen: Int32
    public var flags: UInt32

    public init(dom: DomainReference, maplen: Int32, flags: UInt32) {
        self.dom = dom
        self.maplen = maplen
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        maplen = try reader.readInt32()
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        writer.write(maplen)
        writer.write(flags)
    }
}

/// Reply of `DOMAIN_GET_EMULATOR_PIN_INFO`, procedure 280 of the remote program.
public struct DomainGetEmulatorPinInfoReply: XDRCodable, Hashable {
    public var cpumaps: [UInt8]
    public var ret: Int32

    public init(cpumaps: [UInt8], ret: Int32) {
        self.cpumaps = cpumaps
        self.ret = ret
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        cpumaps = try reader.readOpaque(limit: 8388608)
        ret = try reader.readInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeOpaque(cpumaps, limit: 8388608)
        writer.write(ret)
    }
}

/// Arguments of `DOMAIN_BLOCK_COMMIT`, procedure 290 of the remote program.
public struct DomainBlockCommitArguments: XDRCodable, Hashable {
    public var dom: DomainReference
    public var disk: String
    public var base: String?
    public var top: String?
    public var bandwidth: UInt64
    public var flags: UInt32

    public init(dom: DomainReference, disk: String, base: String?, top: String?, bandwidth: UInt64, flags: UInt32) {
        self.dom = dom
        self.disk = disk
        self.base = base
        self.top = top
        self.bandwidth = bandwidth
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        disk = try reader.readString(limit: 4194304)
        base = try reader.readBool() ? reader.readString(limit: 4194304) : nil
        top = try reader.readBool() ? reader.readString(limit: 4194304) : nil
        bandwidth = try reader.readUInt64()
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        try writer.writeString(disk, limit: 4194304)
        writer.write(base != nil)
        if let present = base { try writer.writeString(present, limit: 4194304) }
        writer.write(top != nil)
        if let present = top { try writer.writeString(present, limit: 4194304) }
        writer.write(bandwidth)
        writer.write(flags)
    }
}

/// Arguments of `DOMAIN_FSTRIM`, procedure 294 of the remote program.
public struct DomainFSTrimArguments: XDRCodable, Hashable {
    public var dom: DomainReference
    public var mountPoint: String?
    public var minimum: UInt64
    public var flags: UInt32

    public init(dom: DomainReference, mountPoint: String?, minimum: UInt64, flags: UInt32) {
        self.dom = dom
        self.mountPoint = mountPoint
        self.minimum = minimum
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        mountPoint = try reader.readBool() ? reader.readString(limit: 4194304) : nil
        minimum = try reader.readUInt64()
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        writer.write(mountPoint != nil)
        if let present = mountPoint { try writer.writeString(present, limit: 4194304) }
        writer.write(minimum)
        writer.write(flags)
    }
}

/// Arguments of `DOMAIN_SEND_PROCESS_SIGNAL`, procedure 295 of the remote program.
public struct DomainSendProcessSignalArguments: XDRCodable, Hashable {
    public var dom: DomainReference
    public var pidValue: Int64
    public var signum: UInt32
    public var flags: UInt32

    public init(dom: DomainReference, pidValue: Int64, signum: UInt32, flags: UInt32) {
        self.dom = dom
        self.pidValue = pidValue
        self.signum = signum
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        pidValue = try reader.readInt64()
        signum = try reader.readUInt32()
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        writer.write(pidValue)
        writer.write(signum)
        writer.write(flags)
    }
}

/// Arguments of `DOMAIN_OPEN_CHANNEL`, procedure 296 of the remote program.
public struct DomainOpenChannelArguments: XDRCodable, Hashable {
    public var dom: DomainReference
    public var name: String?
    public var flags: UInt32

    public init(dom: DomainReference, name: String?, flags: UInt32) {
        self.dom = dom
        self.name = name
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        name = try reader.readBool() ? reader.readString(limit: 4194304) : nil
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        writer.write(name != nil)
        if let present = name { try writer.writeString(present, limit: 4194304) }
        writer.write(flags)
    }
}

/// Arguments of `DOMAIN_GET_JOB_STATS`, procedure 298 of the remote program.
public struct DomainGetJobStatsArguments: XDRCodable, Hashable {
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

/// Reply of `DOMAIN_GET_JOB_STATS`, procedure 298 of the remote program.
public struct DomainGetJobStatsReply: XDRCodable, Hashable {
    public var type: Int32
    public var params: [TypedParameter]

    public init(type: Int32, params: [TypedParameter]) {
        self.type = type
        self.params = params
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        type = try reader.readInt32()
        let paramsCount = try reader.readCount(limit: 64, minimumSize: 12)
        var paramsElements: [TypedParameter] = []
        paramsElements.reserveCapacity(paramsCount)
        for _ in 0..<paramsCount { paramsElements.append(try TypedParameter(from: &reader)) }
        params = paramsElements
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(type)
        try writer.writeCount(params.count, limit: 64)
        for element in params { try element.encode(into: &writer) }
    }
}

/// Arguments of `DOMAIN_SET_MEMORY_STATS_PERIOD`, procedure 308 of the remote program.
public struct DomainSetMemoryStatsPeriodArguments: XDRCodable, Hashable {
    public var dom: DomainReference
    public var period: Int32
    public var flags: UInt32

    public init(dom: DomainReference, period: Int32, flags: UInt32) {
        self.dom = dom
        self.period = period
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        period = try reader.readInt32()
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        writer.write(period)
        writer.write(flags)
    }
}

/// Arguments of `DOMAIN_CREATE_XML_WITH_FILES`, procedure 309 of the remote program.
public struct DomainCreateXMLWithFilesArguments: XDRCodable, Hashable {
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

/// Reply of `DOMAIN_CREATE_XML_WITH_FILES`, procedure 309 of the remote program.
public struct DomainCreateXMLWithFilesReply: XDRCodable, Hashable {
    public var dom: DomainReference

    public init(dom: DomainReference) {
        self.dom = dom
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
    }
}

/// Arguments of `DOMAIN_CREATE_WITH_FILES`, procedure 310 of the remote program.
public struct DomainCreateWithFilesArguments: XDRCodable, Hashable {
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

/// Reply of `DOMAIN_CREATE_WITH_FILES`, procedure 310 of the remote program.
public struct DomainCreateWithFilesReply: XDRCodable, Hashable {
    public var dom: DomainReference

    public init(dom: DomainReference) {
        self.dom = dom
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
    }
}

/// Message of `DOMAIN_EVENT_CALLBACK_LIFECYCLE`, procedure 318 of the remote program.
public struct DomainEventCallbackLifecycleMessage: XDRCodable, Hashable {
    public var callbackID: Int32
    public var msg: DomainEventLifecycleMessage

    public init(callbackID: Int32, msg: DomainEventLifecycleMessage) {
        self.callbackID = callbackID
        self.msg = msg
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        callbackID = try reader.readInt32()
        msg = try DomainEventLifecycleMessage(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(callbackID)
        try msg.encode(into: &writer)
    }
}

/// Message of `DOMAIN_EVENT_CALLBACK_REBOOT`, procedure 319 of the remote program.
public struct DomainEventCallbackRebootMessage: XDRCodable, Hashable {
    public var callbackID: Int32
    public var msg: DomainEventRebootMessage

    public init(callbackID: Int32, msg: DomainEventRebootMessage) {
        self.callbackID = callbackID
        self.msg = msg
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        callbackID = try reader.readInt32()
        msg = try DomainEventRebootMessage(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(callbackID)
        try msg.encode(into: &writer)
    }
}

/// Message of `DOMAIN_EVENT_CALLBACK_RTC_CHANGE`, procedure 320 of the remote program.
public struct DomainEventCallbackRtcChangeMessage: XDRCodable, Hashable {
    public var callbackID: Int32
    public var msg: DomainEventRtcChangeMessage

    public init(callbackID: Int32, msg: DomainEventRtcChangeMessage) {
        self.callbackID = callbackID
        self.msg = msg
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        callbackID = try reader.readInt32()
        msg = try DomainEventRtcChangeMessage(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(callbackID)
        try msg.encode(into: &writer)
    }
}

/// Message of `DOMAIN_EVENT_CALLBACK_WATCHDOG`, procedure 321 of the remote program.
public struct DomainEventCallbackWatchdogMessage: XDRCodable, Hashable {
    public var callbackID: Int32
    public var msg: DomainEventWatchdogMessage

    public init(callbackID: Int32, msg: DomainEventWatchdogMessage) {
        self.callbackID = callbackID
        self.msg = msg
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        callbackID = try reader.readInt32()
        msg = try DomainEventWatchdogMessage(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(callbackID)
        try msg.encode(into: &writer)
    }
}

/// Message of `DOMAIN_EVENT_CALLBACK_IO_ERROR`, procedure 322 of the remote program.
public struct DomainEventCallbackIoErrorMessage: XDRCodable, Hashable {
    public var callbackID: Int32
    public var msg: DomainEventIoErrorMessage

    public init(callbackID: Int32, msg: DomainEventIoErrorMessage) {
        self.callbackID = callbackID
        self.msg = msg
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        callbackID = try reader.readInt32()
        msg = try DomainEventIoErrorMessage(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(callbackID)
        try msg.encode(into: &writer)
    }
}

/// Message of `DOMAIN_EVENT_CALLBACK_GRAPHICS`, procedure 323 of the remote program.
public struct DomainEventCallbackGraphicsMessage: XDRCodable, Hashable {
    public var callbackID: Int32
    public var msg: DomainEventGraphicsMessage

    public init(callbackID: Int32, msg: DomainEventGraphicsMessage) {
        self.callbackID = callbackID
        self.msg = msg
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        callbackID = try reader.readInt32()
        msg = try DomainEventGraphicsMessage(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(callbackID)
        try msg.encode(into: &writer)
    }
}

/// Message of `DOMAIN_EVENT_CALLBACK_IO_ERROR_REASON`, procedure 324 of the remote program.
public struct DomainEventCallbackIoErrorReasonMessage: XDRCodable, Hashable {
    public var callbackID: Int32
    public var msg: DomainEventIoErrorReasonMessage

    public init(callbackID: Int32, msg: DomainEventIoErrorReasonMessage) {
        self.callbackID = callbackID
        self.msg = msg
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        callbackID = try reader.readInt32()
        msg = try DomainEventIoErrorReasonMessage(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(callbackID)
        try msg.encode(into: &writer)
    }
}

/// Message of `DOMAIN_EVENT_CALLBACK_CONTROL_ERROR`, procedure 325 of the remote program.
public struct DomainEventCallbackControlErrorMessage: XDRCodable, Hashable {
    public var callbackID: Int32
    public var msg: DomainEventControlErrorMessage

    public init(callbackID: Int32, msg: DomainEventControlErrorMessage) {
        self.callbackID = callbackID
        self.msg = msg
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        callbackID = try reader.readInt32()
        msg = try DomainEventControlErrorMessage(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(callbackID)
        try msg.encode(into: &writer)
    }
}

/// Message of `DOMAIN_EVENT_CALLBACK_BLOCK_JOB`, procedure 326 of the remote program.
public struct DomainEventCallbackBlockJobMessage: XDRCodable, Hashable {
    public var callbackID: Int32
    public var msg: DomainEventBlockJobMessage

    public init(callbackID: Int32, msg: DomainEventBlockJobMessage) {
        self.callbackID = callbackID
        self.msg = msg
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        callbackID = try reader.readInt32()
        msg = try DomainEventBlockJobMessage(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(callbackID)
        try msg.encode(into: &writer)
    }
}

/// Message of `DOMAIN_EVENT_CALLBACK_DISK_CHANGE`, procedure 327 of the remote program.
public struct DomainEventCallbackDiskChangeMessage: XDRCodable, Hashable {
    public var callbackID: Int32
    public var msg: DomainEventDiskChangeMessage

    public init(callbackID: Int32, msg: DomainEventDiskChangeMessage) {
        self.callbackID = callbackID
        self.msg = msg
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        callbackID = try reader.readInt32()
        msg = try DomainEventDiskChangeMessage(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(callbackID)
        try msg.encode(into: &writer)
    }
}

/// Message of `DOMAIN_EVENT_CALLBACK_TRAY_CHANGE`, procedure 328 of the remote program.
public struct DomainEventCallbackTrayChangeMessage: XDRCodable, Hashable {
    public var callbackID: Int32
    public var msg: DomainEventTrayChangeMessage

    public init(callbackID: Int32, msg: DomainEventTrayChangeMessage) {
        self.callbackID = callbackID
        self.msg = msg
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        callbackID = try reader.readInt32()
        msg = try DomainEventTrayChangeMessage(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(callbackID)
        try msg.encode(into: &writer)
    }
}

/// Message of `DOMAIN_EVENT_CALLBACK_PMWAKEUP`, procedure 329 of the remote program.
public struct DomainEventCallbackPmwakeupMessage: XDRCodable, Hashable {
    public var callbackID: Int32
    public var reason: Int32
    public var msg: DomainEventPmwakeupMessage

    public init(callbackID: Int32, reason: Int32, msg: DomainEventPmwakeupMessage) {
        self.callbackID = callbackID
        self.reason = reason
        self.msg = msg
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        callbackID = try reader.readInt32()
        reason = try reader.readInt32()
        msg = try DomainEventPmwakeupMessage(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(callbackID)
        writer.write(reason)
        try msg.encode(into: &writer)
    }
}

/// Message of `DOMAIN_EVENT_CALLBACK_PMSUSPEND`, procedure 330 of the remote program.
public struct DomainEventCallbackPmsuspendMessage: XDRCodable, Hashable {
    public var callbackID: Int32
    public var reason: Int32
    public var msg: DomainEventPmsuspendMessage

    public init(callbackID: Int32, reason: Int32, msg: DomainEventPmsuspendMessage) {
        self.callbackID = callbackID
        self.reason = reason
        self.msg = msg
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        callbackID = try reader.readInt32()
        reason = try reader.readInt32()
        msg = try DomainEventPmsuspendMessage(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(callbackID)
        writer.write(reason)
        try msg.encode(into: &writer)
    }
}

/// Message of `DOMAIN_EVENT_CALLBACK_BALLOON_CHANGE`, procedure 331 of the remote program.
public struct DomainEventCallbackBalloonChangeMessage: XDRCodable, Hashable {
    public var callbackID: Int32
    public var msg: DomainEventBalloonChangeMessage

    public init(callbackID: Int32, msg: DomainEventBalloonChangeMessage) {
        self.callbackID = callbackID
        self.msg = msg
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        callbackID = try reader.readInt32()
        msg = try DomainEventBalloonChangeMessage(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(callbackID)
        try msg.encode(into: &writer)
    }
}

/// Message of `DOMAIN_EVENT_CALLBACK_PMSUSPEND_DISK`, procedure 332 of the remote program.
public struct DomainEventCallbackPmsuspendDiskMessage: XDRCodable, Hashable {
    public var callbackID: Int32
    public var reason: Int32
    public var msg: DomainEventPmsuspendDiskMessage

    public init(callbackID: Int32, reason: Int32, msg: DomainEventPmsuspendDiskMessage) {
        self.callbackID = callbackID
        self.reason = reason
        self.msg = msg
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        callbackID = try reader.readInt32()
        reason = try reader.readInt32()
        msg = try DomainEventPmsuspendDiskMessage(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(callbackID)
        writer.write(reason)
        try msg.encode(into: &writer)
    }
}

/// Message of `DOMAIN_EVENT_CALLBACK_DEVICE_REMOVED`, procedure 333 of the remote program.
public struct DomainEventCallbackDeviceRemovedMessage: XDRCodable, Hashable {
    public var callbackID: Int32
    public var msg: DomainEventDeviceRemovedMessage

    public init(callbackID: Int32, msg: DomainEventDeviceRemovedMessage) {
        self.callbackID = callbackID
        self.msg = msg
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        callbackID = try reader.readInt32()
        msg = try DomainEventDeviceRemovedMessage(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(callbackID)
        try msg.encode(into: &writer)
    }
}

/// Arguments of `DOMAIN_CORE_DUMP_WITH_FORMAT`, procedure 334 of the remote program.
public struct DomainCoreDumpWithFormatArguments: XDRCodable, Hashable {
    public var dom: DomainReference
    public var to: String
    public var dumpformat: UInt32
    public var flags: UInt32

    public init(dom: DomainReference, to: String, dumpformat: UInt32, flags: UInt32) {
        self.dom = dom
        self.to = to
        self.dumpformat = dumpformat
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        to = try reader.readString(limit: 4194304)
        dumpformat = try reader.readUInt32()
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        try writer.writeString(to, limit: 4194304)
        writer.write(dumpformat)
        writer.write(flags)
    }
}

/// Arguments of `DOMAIN_FSFREEZE`, procedure 335 of the remote program.
public struct DomainFSFreezeArguments: XDRCodable, Hashable {
    public var dom: DomainReference
    public var mountpoints: [String]
    public var flags: UInt32

    public init(dom: DomainReference, mountpoints: [String], flags: UInt32) {
        self.dom = dom
        self.mountpoints = mountpoints
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        let mountpointsCount = try reader.readCount(limit: 256, minimumSize: 4)
        var mountpointsElements: [String] = []
        mountpointsElements.reserveCapacity(mountpointsCount)
        for _ in 0..<mountpointsCount { mountpointsElements.append(try reader.readString(limit: 4194304)) }
        mountpoints = mountpointsElements
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        try writer.writeCount(mountpoints.count, limit: 256)
        for element in mountpoints { try writer.writeString(element, limit: 4194304) }
        writer.write(flags)
    }
}

/// Reply of `DOMAIN_FSFREEZE`, procedure 335 of the remote program.
public struct DomainFSFreezeReply: XDRCodable, Hashable {
    public var filesystems: Int32

    public init(filesystems: Int32) {
        self.filesystems = filesystems
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        filesystems = try reader.readInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(filesystems)
    }
}

/// Arguments of `DOMAIN_FSTHAW`, procedure 336 of the remote program.
public struct DomainFSThawArguments: XDRCodable, Hashable {
    public var dom: DomainReference
    public var mountpoints: [String]
    public var flags: UInt32

    public init(dom: DomainReference, mountpoints: [String], flags: UInt32) {
        self.dom = dom
        self.mountpoints = mountpoints
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        let mountpointsCount = try reader.readCount(limit: 256, minimumSize: 4)
        var mountpointsElements: [String] = []
        mountpointsElements.reserveCapacity(mountpointsCount)
        for _ in 0..<mountpointsCount { mountpointsElements.append(try reader.readString(limit: 4194304)) }
        mountpoints = mountpointsElements
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        try writer.writeCount(mountpoints.count, limit: 256)
        for element in mountpoints { try writer.writeString(element, limit: 4194304) }
        writer.write(flags)
    }
}

/// Reply of `DOMAIN_FSTHAW`, procedure 336 of the remote program.
public struct DomainFSThawReply: XDRCodable, Hashable {
    public var filesystems: Int32

    public init(filesystems: Int32) {
        self.filesystems = filesystems
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        filesystems = try reader.readInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(filesystems)
    }
}

/// Arguments of `DOMAIN_GET_TIME`, procedure 337 of the remote program.
public struct DomainGetTimeArguments: XDRCodable, Hashable {
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

/// Reply of `DOMAIN_GET_TIME`, procedure 337 of the remote program.
public struct DomainGetTimeReply: XDRCodable, Hashable {
    public var seconds: Int64
    public var nseconds: UInt32

    public init(seconds: Int64, nseconds: UInt32) {
        self.seconds = seconds
        self.nseconds = nseconds
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        seconds = try reader.readInt64()
        nseconds = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(seconds)
        writer.write(nseconds)
    }
}

/// Arguments of `DOMAIN_SET_TIME`, procedure 338 of the remote program.
public struct DomainSetTimeArguments: XDRCodable, Hashable {
    public var dom: DomainReference
    public var seconds: Int64
    public var nseconds: UInt32
    public var flags: UInt32

    public init(dom: DomainReference, seconds: Int64, nseconds: UInt32, flags: UInt32) {
        self.dom = dom
        self.seconds = seconds
        self.nseconds = nseconds
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        seconds = try reader.readInt64()
        nseconds = try reader.readUInt32()
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        writer.write(seconds)
        writer.write(nseconds)
        writer.write(flags)
    }
}

/// Message of `DOMAIN_EVENT_BLOCK_JOB_2`, procedure 339 of the remote program.
public struct DomainEventBlockJob2Message: XDRCodable, Hashable {
    public var callbackID: Int32
    public var dom: DomainReference
    public var dst: String
    public var type: Int32
    public var status: Int32

    public init(callbackID: Int32, dom: DomainReference, dst: String, type: Int32, status: Int32) {
        self.callbackID = callbackID
        self.dom = dom
        self.dst = dst
        self.type = type
        self.status = status
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        callbackID = try reader.readInt32()
        dom = try DomainReference(from: &reader)
        dst = try reader.readString(limit: 4194304)
        type = try reader.readInt32()
        status = try reader.readInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(callbackID)
        try dom.encode(into: &writer)
        try writer.writeString(dst, limit: 4194304)
        writer.write(type)
        writer.write(status)
    }
}

/// Arguments of `DOMAIN_OPEN_GRAPHICS_FD`, procedure 343 of the remote program.
public struct DomainOpenGraphicsFDArguments: XDRCodable, Hashable {
    public var dom: DomainReference
    public var idx: UInt32
    public var flags: UInt32

    public init(dom: DomainReference, idx: UInt32, flags: UInt32) {
        self.dom = dom
        self.idx = idx
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        idx = try reader.readUInt32()
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        writer.write(idx)
        writer.write(flags)
    }
}

/// Arguments of `DOMAIN_BLOCK_COPY`, procedure 345 of the remote program.
public struct DomainBlockCopyArguments: XDRCodable, Hashable {
    public var dom: DomainReference
    public var path: String
    public var destxml: String
    public var params: [TypedParameter]
    public var flags: UInt32

    public init(dom: DomainReference, path: String, destxml: String, params: [TypedParameter], flags: UInt32) {
        self.dom = dom
        self.path = path
        self.destxml = destxml
        self.params = params
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        path = try reader.readString(limit: 4194304)
        destxml = try reader.readString(limit: 4194304)
        let paramsCount = try reader.readCount(limit: 16, minimumSize: 12)
        var paramsElements: [TypedParameter] = []
        paramsElements.reserveCapacity(paramsCount)
        for _ in 0..<paramsCount { paramsElements.append(try TypedParameter(from: &reader)) }
        params = paramsElements
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        try writer.writeString(path, limit: 4194304)
        try writer.writeString(destxml, limit: 4194304)
        try writer.writeCount(params.count, limit: 16)
        for element in params { try element.encode(into: &writer) }
        writer.write(flags)
    }
}

/// Message of `DOMAIN_EVENT_CALLBACK_TUNABLE`, procedure 346 of the remote program.
public struct DomainEventCallbackTunableMessage: XDRCodable, Hashable {
    public var callbackID: Int32
    public var dom: DomainReference
    public var params: [TypedParameter]

    public init(callbackID: Int32, dom: DomainReference, params: [TypedParameter]) {
        self.callbackID = callbackID
        self.dom = dom
        self.params = params
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        callbackID = try reader.readInt32()
        dom = try DomainReference(from: &reader)
        let paramsCount = try reader.readCount(limit: 2048, minimumSize: 12)
        var paramsElements: [TypedParameter] = []
        paramsElements.reserveCapacity(paramsCount)
        for _ in 0..<paramsCount { paramsElements.append(try TypedParameter(from: &reader)) }
        params = paramsElements
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(callbackID)
        try dom.encode(into: &writer)
        try writer.writeCount(params.count, limit: 2048)
        for element in params { try element.encode(into: &writer) }
    }
}

/// Message of `DOMAIN_EVENT_CALLBACK_AGENT_LIFECYCLE`, procedure 348 of the remote program.
public struct DomainEventCallbackAgentLifecycleMessage: XDRCodable, Hashable {
    public var callbackID: Int32
    public var dom: DomainReference
    public var state: Int32
    public var reason: Int32

    public init(callbackID: Int32, dom: DomainReference, state: Int32, reason: Int32) {
        self.callbackID = callbackID
        self.dom = dom
        self.state = state
        self.reason = reason
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        callbackID = try reader.readInt32()
        dom = try DomainReference(from: &reader)
        state = try reader.readInt32()
        reason = try reader.readInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(callbackID)
        try dom.encode(into: &writer)
        writer.write(state)
        writer.write(reason)
    }
}

/// Arguments of `DOMAIN_GET_FSINFO`, procedure 349 of the remote program.
public struct DomainGetFSInfoArguments: XDRCodable, Hashable {
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

/// Reply of `DOMAIN_GET_FSINFO`, procedure 349 of the remote program.
public struct DomainGetFSInfoReply: XDRCodable, Hashable {
    public var info: [DomainFSInfo]
    public var ret: UInt32

    public init(info: [DomainFSInfo], ret: UInt32) {
        self.info = info
        self.ret = ret
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        let infoCount = try reader.readCount(limit: 256, minimumSize: 16)
        var infoElements: [DomainFSInfo] = []
        infoElements.reserveCapacity(infoCount)
        for _ in 0..<infoCount { infoElements.append(try DomainFSInfo(from: &reader)) }
        info = infoElements
        ret = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeCount(info.count, limit: 256)
        for element in info { try element.encode(into: &writer) }
        writer.write(ret)
    }
}

/// Arguments of `DOMAIN_DEFINE_XML_FLAGS`, procedure 350 of the remote program.
public struct DomainDefineXMLFlagsArguments: XDRCodable, Hashable {
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

/// Reply of `DOMAIN_DEFINE_XML_FLAGS`, procedure 350 of the remote program.
public struct DomainDefineXMLFlagsReply: XDRCodable, Hashable {
    public var dom: DomainReference

    public init(dom: DomainReference) {
        self.dom = dom
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
    }
}

/// Arguments of `DOMAIN_GET_IOTHREAD_INFO`, procedure 351 of the remote program.
public struct DomainGetIOThreadInfoArguments: XDRCodable, Hashable {
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

/// Reply of `DOMAIN_GET_IOTHREAD_INFO`, procedure 351 of the remote program.
public struct DomainGetIOThreadInfoReply: XDRCodable, Hashable {
    public var info: [DomainIOThreadInfo]
    public var ret: UInt32

    public init(info: [DomainIOThreadInfo], ret: UInt32) {
        self.info = info
        self.ret = ret
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        let infoCount = try reader.readCount(limit: 16384, minimumSize: 8)
        var infoElements: [DomainIOThreadInfo] = []
        infoElements.reserveCapacity(infoCount)
        for _ in 0..<infoCount { infoElements.append(try DomainIOThreadInfo(from: &reader)) }
        info = infoElements
        ret = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeCount(info.count, limit: 16384)
        for element in info { try element.encode(into: &writer) }
        writer.write(ret)
    }
}

/// Arguments of `DOMAIN_PIN_IOTHREAD`, procedure 352 of the remote program.
public struct DomainPinIOThreadArguments: XDRCodable, Hashable {
    public var dom: DomainReference
    public var iothreadsId: UInt32
    public var cpumap: [UInt8]
    public var flags: UInt32

    public init(dom: DomainReference, iothreadsId: UInt32, cpumap: [UInt8], flags: UInt32) {
        self.dom = dom
        self.iothreadsId = iothreadsId
        self.cpumap = cpumap
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        iothreadsId = try reader.readUInt32()
        cpumap = try reader.readOpaque(limit: 2048)
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        writer.write(iothreadsId)
        try writer.writeOpaque(cpumap, limit: 2048)
        writer.write(flags)
    }
}

/// Arguments of `DOMAIN_INTERFACE_ADDRESSES`, procedure 353 of the remote program.
public struct DomainInterfaceAddressesArguments: XDRCodable, Hashable {
    public var dom: DomainReference
    public var source: UInt32
    public var flags: UInt32

    public init(dom: DomainReference, source: UInt32, flags: UInt32) {
        self.dom = dom
        self.source = source
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        source = try reader.readUInt32()
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        writer.write(source)
        writer.write(flags)
    }
}

/// Reply of `DOMAIN_INTERFACE_ADDRESSES`, procedure 353 of the remote program.
public struct DomainInterfaceAddressesReply: XDRCodable, Hashable {
    public var ifaces: [DomainInterface]

    public init(ifaces: [DomainInterface]) {
        self.ifaces = ifaces
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        let ifacesCount = try reader.readCount(limit: 2048, minimumSize: 12)
        var ifacesElements: [DomainInterface] = []
        ifacesElements.reserveCapacity(ifacesCount)
        for _ in 0..<ifacesCount { ifacesElements.append(try DomainInterface(from: &reader)) }
        ifaces = ifacesElements
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeCount(ifaces.count, limit: 2048)
        for element in ifaces { try element.encode(into: &writer) }
    }
}

/// Message of `DOMAIN_EVENT_CALLBACK_DEVICE_ADDED`, procedure 354 of the remote program.
public struct DomainEventCallbackDeviceAddedMessage: XDRCodable, Hashable {
    public var callbackID: Int32
    public var dom: DomainReference
    public var devAlias: String

    public init(callbackID: Int32, dom: DomainReference, devAlias: String) {
        self.callbackID = callbackID
        self.dom = dom
        self.devAlias = devAlias
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        callbackID = try reader.readInt32()
        dom = try DomainReference(from: &reader)
        devAlias = try reader.readString(limit: 4194304)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(callbackID)
        try dom.encode(into: &writer)
        try writer.writeString(devAlias, limit: 4194304)
    }
}

/// Arguments of `DOMAIN_ADD_IOTHREAD`, procedure 355 of the remote program.
public struct DomainAddIOThreadArguments: XDRCodable, Hashable {
    public var dom: DomainReference
    public var iothreadId: UInt32
    public var flags: UInt32

    public init(dom: DomainReference, iothreadId: UInt32, flags: UInt32) {
        self.dom = dom
        self.iothreadId = iothreadId
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        iothreadId = try reader.readUInt32()
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        writer.write(iothreadId)
        writer.write(flags)
    }
}

/// Arguments of `DOMAIN_DEL_IOTHREAD`, procedure 356 of the remote program.
public struct DomainDelIOThreadArguments: XDRCodable, Hashable {
    public var dom: DomainReference
    public var iothreadId: UInt32
    public var flags: UInt32

    public init(dom: DomainReference, iothreadId: UInt32, flags: UInt32) {
        self.dom = dom
        self.iothreadId = iothreadId
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        iothreadId = try reader.readUInt32()
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        writer.write(iothreadId)
        writer.write(flags)
    }
}

/// Arguments of `DOMAIN_SET_USER_PASSWORD`, procedure 357 of the remote program.
public struct DomainSetUserPasswordArguments: XDRCodable, Hashable {
    public var dom: DomainReference
    public var user: String?
    public var password: String?
    public var flags: UInt32

    public init(dom: DomainReference, user: String?, password: String?, flags: UInt32) {
        self.dom = dom
        self.user = user
        self.password = password
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        user = try reader.readBool() ? reader.readString(limit: 4194304) : nil
        password = try reader.readBool() ? reader.readString(limit: 4194304) : nil
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        writer.write(user != nil)
        if let present = user { try writer.writeString(present, limit: 4194304) }
        writer.write(password != nil)
        if let present = password { try writer.writeString(present, limit: 4194304) }
        writer.write(flags)
    }
}

/// Arguments of `DOMAIN_RENAME`, procedure 358 of the remote program.
public struct DomainRenameArguments: XDRCodable, Hashable {
    public var dom: DomainReference
    public var newName: String?
    public var flags: UInt32

    public init(dom: DomainReference, newName: String?, flags: UInt32) {
        self.dom = dom
        self.newName = newName
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        newName = try reader.readBool() ? reader.readString(limit: 4194304) : nil
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        writer.write(newName != nil)
        if let present = newName { try writer.writeString(present, limit: 4194304) }
        writer.write(flags)
    }
}

/// Reply of `DOMAIN_RENAME`, procedure 358 of the remote program.
public struct DomainRenameReply: XDRCodable, Hashable {
    public var retcode: Int32

    public init(retcode: Int32) {
        self.retcode = retcode
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        retcode = try reader.readInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(retcode)
    }
}

/// Message of `DOMAIN_EVENT_CALLBACK_MIGRATION_ITERATION`, procedure 359 of the remote program.
public struct DomainEventCallbackMigrationIterationMessage: XDRCodable, Hashable {
    public var callbackID: Int32
    public var dom: DomainReference
    public var iteration: Int32

    public init(callbackID: Int32, dom: DomainReference, iteration: Int32) {
        self.callbackID = callbackID
        self.dom = dom
        self.iteration = iteration
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        callbackID = try reader.readInt32()
        dom = try DomainReference(from: &reader)
        iteration = try reader.readInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(callbackID)
        try dom.encode(into: &writer)
        writer.write(iteration)
    }
}

/// Message of `DOMAIN_EVENT_CALLBACK_JOB_COMPLETED`, procedure 363 of the remote program.
public struct DomainEventCallbackJobCompletedMessage: XDRCodable, Hashable {
    public var callbackID: Int32
    public var dom: DomainReference
    public var params: [TypedParameter]

    public init(callbackID: Int32, dom: DomainReference, params: [TypedParameter]) {
        self.callbackID = callbackID
        self.dom = dom
        self.params = params
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        callbackID = try reader.readInt32()
        dom = try DomainReference(from: &reader)
        let paramsCount = try reader.readCount(limit: 64, minimumSize: 12)
        var paramsElements: [TypedParameter] = []
        paramsElements.reserveCapacity(paramsCount)
        for _ in 0..<paramsCount { paramsElements.append(try TypedParameter(from: &reader)) }
        params = paramsElements
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(callbackID)
        try dom.encode(into: &writer)
        try writer.writeCount(params.count, limit: 64)
        for element in params { try element.encode(into: &writer) }
    }
}

/// Arguments of `DOMAIN_GET_PERF_EVENTS`, procedure 365 of the remote program.
public struct DomainGetPerfEventsArguments: XDRCodable, Hashable {
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

/// Reply of `DOMAIN_GET_PERF_EVENTS`, procedure 365 of the remote program.
public struct DomainGetPerfEventsReply: XDRCodable, Hashable {
    public var params: [TypedParameter]

    public init(params: [TypedParameter]) {
        self.params = params
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        let paramsCount = try reader.readCount(limit: 64, minimumSize: 12)
        var paramsElements: [TypedParameter] = []
        paramsElements.reserveCapacity(paramsCount)
        for _ in 0..<paramsCount { paramsElements.append(try TypedParameter(from: &reader)) }
        params = paramsElements
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeCount(params.count, limit: 64)
        for element in params { try element.encode(into: &writer) }
    }
}

/// Arguments of `DOMAIN_SET_PERF_EVENTS`, procedure 366 of the remote program.
public struct DomainSetPerfEventsArguments: XDRCodable, Hashable {
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

/// Message of `DOMAIN_EVENT_CALLBACK_DEVICE_REMOVAL_FAILED`, procedure 367 of the remote program.
public struct DomainEventCallbackDeviceRemovalFailedMessage: XDRCodable, Hashable {
    public var callbackID: Int32
    public var dom: DomainReference
    public var devAlias: String

    public init(callbackID: Int32, dom: DomainReference, devAlias: String) {
        self.callbackID = callbackID
        self.dom = dom
        self.devAlias = devAlias
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        callbackID = try reader.readInt32()
        dom = try DomainReference(from: &reader)
        devAlias = try reader.readString(limit: 4194304)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(callbackID)
        try dom.encode(into: &writer)
        try writer.writeString(devAlias, limit: 4194304)
    }
}

/// Arguments of `DOMAIN_GET_GUEST_VCPUS`, procedure 371 of the remote program.
public struct DomainGetGuestVcpusArguments: XDRCodable, Hashable {
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

/// Reply of `DOMAIN_GET_GUEST_VCPUS`, procedure 371 of the remote program.
public struct DomainGetGuestVcpusReply: XDRCodable, Hashable {
    public var params: [TypedParameter]

    public init(params: [TypedParameter]) {
        self.params = params
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        let paramsCount = try reader.readCount(limit: 64, minimumSize: 12)
        var paramsElements: [TypedParameter] = []
        paramsElements.reserveCapacity(paramsCount)
        for _ in 0..<paramsCount { paramsElements.append(try TypedParameter(from: &reader)) }
        params = paramsElements
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeCount(params.count, limit: 64)
        for element in params { try element.encode(into: &writer) }
    }
}

/// Arguments of `DOMAIN_SET_GUEST_VCPUS`, procedure 372 of the remote program.
public struct DomainSetGuestVcpusArguments: XDRCodable, Hashable {
    public var dom: DomainReference
    public var cpumap: String
    public var state: Int32
    public var flags: UInt32

    public init(dom: DomainReference, cpumap: String, state: Int32, flags: UInt32) {
        self.dom = dom
        self.cpumap = cpumap
        self.state = state
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        cpumap = try reader.readString(limit: 4194304)
        state = try reader.readInt32()
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        try writer.writeString(cpumap, limit: 4194304)
        writer.write(state)
        writer.write(flags)
    }
}

/// Message of `DOMAIN_EVENT_CALLBACK_METADATA_CHANGE`, procedure 379 of the remote program.
public struct DomainEventCallbackMetadataChangeMessage: XDRCodable, Hashable {
    public var callbackID: Int32
    public var dom: DomainReference
    public var type: Int32
    public var nsuri: String?

    public init(callbackID: Int32, dom: DomainReference, type: Int32, nsuri: String?) {
        self.callbackID = callbackID
        self.dom = dom
        self.type = type
        self.nsuri = nsuri
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        callbackID = try reader.readInt32()
        dom = try DomainReference(from: &reader)
        type = try reader.readInt32()
        nsuri = try reader.readBool() ? reader.readString(limit: 4194304) : nil
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(callbackID)
        try dom.encode(into: &writer)
        writer.write(type)
        writer.write(nsuri != nil)
        if let present = nsuri { try writer.writeString(present, limit: 4194304) }
    }
}

/// Arguments of `DOMAIN_SET_VCPU`, procedure 384 of the remote program.
public struct DomainSetVcpuArguments: XDRCodable, Hashable {
    public var dom: DomainReference
    public var cpumap: String
    public var state: Int32
    public var flags: UInt32

    public init(dom: DomainReference, cpumap: String, state: Int32, flags: UInt32) {
        self.dom = dom
        self.cpumap = cpumap
        self.state = state
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        cpumap = try reader.readString(limit: 4194304)
        state = try reader.readInt32()
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        try writer.writeString(cpumap, limit: 4194304)
        writer.write(state)
        writer.write(flags)
    }
}

/// Message of `DOMAIN_EVENT_BLOCK_THRESHOLD`, procedure 385 of the remote program.
public struct DomainEventBlockThresholdMessage: XDRCodable, Hashable {
    public var callbackID: Int32
    public var dom: DomainReference
    public var dev: String
    public var path: String?
    public var threshold: UInt64
    public var excess: UInt64

    public init(callbackID: Int32, dom: DomainReference, dev: String, path: String?, threshold: UInt64, excess: UInt64) {
        self.callbackID = callbackID
        self.dom = dom
        self.dev = dev
        self.path = path
        self.threshold = threshold
        self.excess = excess
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        callbackID = try reader.readInt32()
        dom = try DomainReference(from: &reader)
        dev = try reader.readString(limit: 4194304)
        path = try reader.readBool() ? reader.readString(limit: 4194304) : nil
        threshold = try reader.readUInt64()
        excess = try reader.readUInt64()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(callbackID)
        try dom.encode(into: &writer)
        try writer.writeString(dev, limit: 4194304)
        writer.write(path != nil)
        if let present = path { try writer.writeString(present, limit: 4194304) }
        writer.write(threshold)
        writer.write(excess)
    }
}

/// Arguments of `DOMAIN_SET_BLOCK_THRESHOLD`, procedure 386 of the remote program.
public struct DomainSetBlockThresholdArguments: XDRCodable, Hashable {
    public var dom: DomainReference
    public var dev: String
    public var threshold: UInt64
    public var flags: UInt32

    public init(dom: DomainReference, dev: String, threshold: UInt64, flags: UInt32) {
        self.dom = dom
        self.dev = dev
        self.threshold = threshold
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        dev = try reader.readString(limit: 4194304)
        threshold = try reader.readUInt64()
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        try writer.writeString(dev, limit: 4194304)
        writer.write(threshold)
        writer.write(flags)
    }
}

/// Arguments of `DOMAIN_MANAGED_SAVE_GET_XML_DESC`, procedure 388 of the remote program.
public struct DomainManagedSaveGetXMLDescArguments: XDRCodable, Hashable {
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

/// Reply of `DOMAIN_MANAGED_SAVE_GET_XML_DESC`, procedure 388 of the remote program.
public struct DomainManagedSaveGetXMLDescReply: XDRCodable, Hashable {
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

/// Arguments of `DOMAIN_MANAGED_SAVE_DEFINE_XML`, procedure 389 of the remote program.
public struct DomainManagedSaveDefineXMLArguments: XDRCodable, Hashable {
    public var dom: DomainReference
    public var dxml: String?
    public var flags: UInt32

    public init(dom: DomainReference, dxml: String?, flags: UInt32) {
        self.dom = dom
        self.dxml = dxml
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        dxml = try reader.readBool() ? reader.readString(limit: 4194304) : nil
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        writer.write(dxml != nil)
        if let present = dxml { try writer.writeString(present, limit: 4194304) }
        writer.write(flags)
    }
}

/// Arguments of `DOMAIN_SET_LIFECYCLE_ACTION`, procedure 390 of the remote program.
public struct DomainSetLifecycleActionArguments: XDRCodable, Hashable {
    public var dom: DomainReference
    public var type: UInt32
    public var action: UInt32
    public var flags: UInt32

    public init(dom: DomainReference, type: UInt32, action: UInt32, flags: UInt32) {
        self.dom = dom
        self.type = type
        self.action = action
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        type = try reader.readUInt32()
        action = try reader.readUInt32()
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        writer.write(type)
        writer.write(action)
        writer.write(flags)
    }
}

/// Arguments of `DOMAIN_DETACH_DEVICE_ALIAS`, procedure 392 of the remote program.
public struct DomainDetachDeviceAliasArguments: XDRCodable, Hashable {
    public var dom: DomainReference
    public var alias: String
    public var flags: UInt32

    public init(dom: DomainReference, alias: String, flags: UInt32) {
        self.dom = dom
        self.alias = alias
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        alias = try reader.readString(limit: 4194304)
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        try writer.writeString(alias, limit: 4194304)
        writer.write(flags)
    }
}

/// Arguments of `DOMAIN_GET_LAUNCH_SECURITY_INFO`, procedure 396 of the remote program.
public struct DomainGetLaunchSecurityInfoArguments: XDRCodable, Hashable {
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

/// Reply of `DOMAIN_GET_LAUNCH_SECURITY_INFO`, procedure 396 of the remote program.
public struct DomainGetLaunchSecurityInfoReply: XDRCodable, Hashable {
    public var params: [TypedParameter]

    public init(params: [TypedParameter]) {
        self.params = params
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        let paramsCount = try reader.readCount(limit: 64, minimumSize: 12)
        var paramsElements: [TypedParameter] = []
        paramsElements.reserveCapacity(paramsCount)
        for _ in 0..<paramsCount { paramsElements.append(try TypedParameter(from: &reader)) }
        params = paramsElements
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeCount(params.count, limit: 64)
        for element in params { try element.encode(into: &writer) }
    }
}

/// Arguments of `DOMAIN_SET_IOTHREAD_PARAMS`, procedure 402 of the remote program.
public struct DomainSetIOThreadParamsArguments: XDRCodable, Hashable {
    public var dom: DomainReference
    public var iothreadId: UInt32
    public var params: [TypedParameter]
    public var flags: UInt32

    public init(dom: DomainReference, iothreadId: UInt32, params: [TypedParameter], flags: UInt32) {
        self.dom = dom
        self.iothreadId = iothreadId
        self.params = params
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        iothreadId = try reader.readUInt32()
        let paramsCount = try reader.readCount(limit: 64, minimumSize: 12)
        var paramsElements: [TypedParameter] = []
        paramsElements.reserveCapacity(paramsCount)
        for _ in 0..<paramsCount { paramsElements.append(try TypedParameter(from: &reader)) }
        params = paramsElements
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        writer.write(iothreadId)
        try writer.writeCount(params.count, limit: 64)
        for element in params { try element.encode(into: &writer) }
        writer.write(flags)
    }
}

/// Arguments of `DOMAIN_GET_GUEST_INFO`, procedure 418 of the remote program.
public struct DomainGetGuestInfoArguments: XDRCodable, Hashable {
    public var dom: DomainReference
    public var types: UInt32
    public var flags: UInt32

    public init(dom: DomainReference, types: UInt32, flags: UInt32) {
        self.dom = dom
        self.types = types
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        types = try reader.readUInt32()
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        writer.write(types)
        writer.write(flags)
    }
}

/// Reply of `DOMAIN_GET_GUEST_INFO`, procedure 418 of the remote program.
public struct DomainGetGuestInfoReply: XDRCodable, Hashable {
    public var params: [TypedParameter]

    public init(params: [TypedParameter]) {
        self.params = params
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        let paramsCount = try reader.readCount(limit: 2048, minimumSize: 12)
        var paramsElements: [TypedParameter] = []
        paramsElements.reserveCapacity(paramsCount)
        for _ in 0..<paramsCount { paramsElements.append(try TypedParameter(from: &reader)) }
        params = paramsElements
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeCount(params.count, limit: 2048)
        for element in params { try element.encode(into: &writer) }
    }
}

/// Arguments of `DOMAIN_AGENT_SET_RESPONSE_TIMEOUT`, procedure 420 of the remote program.
public struct DomainAgentSetResponseTimeoutArguments: XDRCodable, Hashable {
    public var dom: DomainReference
    public var timeout: Int32
    public var flags: UInt32

    public init(dom: DomainReference, timeout: Int32, flags: UInt32) {
        self.dom = dom
        self.timeout = timeout
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        timeout = try reader.readInt32()
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        writer.write(timeout)
        writer.write(flags)
    }
}

/// Reply of `DOMAIN_AGENT_SET_RESPONSE_TIMEOUT`, procedure 420 of the remote program.
public struct DomainAgentSetResponseTimeoutReply: XDRCodable, Hashable {
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

/// Message of `DOMAIN_EVENT_MEMORY_FAILURE`, procedure 423 of the remote program.
public struct DomainEventMemoryFailureMessage: XDRCodable, Hashable {
    public var callbackID: Int32
    public var dom: DomainReference
    public var recipient: Int32
    public var action: Int32
    public var flags: UInt32

    public init(callbackID: Int32, dom: DomainReference, recipient: Int32, action: Int32, flags: UInt32) {
        self.callbackID = callbackID
        self.dom = dom
        self.recipient = recipient
        self.action = action
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        callbackID = try reader.readInt32()
        dom = try DomainReference(from: &reader)
        recipient = try reader.readInt32()
        action = try reader.readInt32()
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(callbackID)
        try dom.encode(into: &writer)
        writer.write(recipient)
        writer.write(action)
        writer.write(flags)
    }
}

/// Arguments of `DOMAIN_AUTHORIZED_SSH_KEYS_GET`, procedure 424 of the remote program.
public struct DomainAuthorizedSSHKeysGetArguments: XDRCodable, Hashable {
    public var dom: DomainReference
    public var user: String
    public var flags: UInt32

    public init(dom: DomainReference, user: String, flags: UInt32) {
        self.dom = dom
        self.user = user
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        user = try reader.readString(limit: 4194304)
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        try writer.writeString(user, limit: 4194304)
        writer.write(flags)
    }
}

/// Reply of `DOMAIN_AUTHORIZED_SSH_KEYS_GET`, procedure 424 of the remote program.
public struct DomainAuthorizedSSHKeysGetReply: XDRCodable, Hashable {
    public var keys: [String]

    public init(keys: [String]) {
        self.keys = keys
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        let keysCount = try reader.readCount(limit: 2048, minimumSize: 4)
        var keysElements: [String] = []
        keysElements.reserveCapacity(keysCount)
        for _ in 0..<keysCount { keysElements.append(try reader.readString(limit: 4194304)) }
        keys = keysElements
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeCount(keys.count, limit: 2048)
        for element in keys { try writer.writeString(element, limit: 4194304) }
    }
}

/// Arguments of `DOMAIN_AUTHORIZED_SSH_KEYS_SET`, procedure 425 of the remote program.
public struct DomainAuthorizedSSHKeysSetArguments: XDRCodable, Hashable {
    public var dom: DomainReference
    public var user: String
    public var keys: [String]
    public var flags: UInt32

    public init(dom: DomainReference, user: String, keys: [String], flags: UInt32) {
        self.dom = dom
        self.user = user
        self.keys = keys
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        user = try reader.readString(limit: 4194304)
        let keysCount = try reader.readCount(limit: 2048, minimumSize: 4)
        var keysElements: [String] = []
        keysElements.reserveCapacity(keysCount)
        for _ in 0..<keysCount { keysElements.append(try reader.readString(limit: 4194304)) }
        keys = keysElements
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        try writer.writeString(user, limit: 4194304)
        try writer.writeCount(keys.count, limit: 2048)
        for element in keys { try writer.writeString(element, limit: 4194304) }
        writer.write(flags)
    }
}

/// Arguments of `DOMAIN_GET_MESSAGES`, procedure 426 of the remote program.
public struct DomainGetMessagesArguments: XDRCodable, Hashable {
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

/// Reply of `DOMAIN_GET_MESSAGES`, procedure 426 of the remote program.
public struct DomainGetMessagesReply: XDRCodable, Hashable {
    public var msgs: [String]

    public init(msgs: [String]) {
        self.msgs = msgs
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        let msgsCount = try reader.readCount(limit: 2048, minimumSize: 4)
        var msgsElements: [String] = []
        msgsElements.reserveCapacity(msgsCount)
        for _ in 0..<msgsCount { msgsElements.append(try reader.readString(limit: 4194304)) }
        msgs = msgsElements
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeCount(msgs.count, limit: 2048)
        for element in msgs { try writer.writeString(element, limit: 4194304) }
    }
}

/// Arguments of `DOMAIN_START_DIRTY_RATE_CALC`, procedure 427 of the remote program.
public struct DomainStartDirtyRateCalcArguments: XDRCodable, Hashable {
    public var dom: DomainReference
    public var seconds: Int32
    public var flags: UInt32

    public init(dom: DomainReference, seconds: Int32, flags: UInt32) {
        self.dom = dom
        self.seconds = seconds
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        dom = try DomainReference(from: &reader)
        seconds = try reader.readInt32()
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try dom.encode(into: &writer)
        writer.write(seconds)
        writer.write(flags)
    }
}

/// Message of `DOMAIN_EVENT_MEMORY_DEVICE_SIZE_CHANGE`, procedure 438 of the remote program.
public struct DomainEventMemoryDeviceSizeChangeMessage: XDRCodable, Hashable {
    public var callbackID: Int32
    public var dom: DomainReference
    public var alias: String
    public var size: UInt64

    public init(callbackID: Int32, dom: DomainReference, alias: String, size: UInt64) {
        self.callbackID = callbackID
        self.dom = dom
        self.alias = alias
        self.size = size
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        callbackID = try reader.readInt32()
        dom = try DomainReference(from: &reader)
        alias = try reader.readString(limit: 4194304)
        size = try reader.readUInt64()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(callbackID)
        try dom.encode(into: &writer)
        try writer.writeString(alias, limit: 4194304)
        writer.write(size)
    }
}

/// Arguments of `DOMAIN_SET_LAUNCH_SECURITY_STATE`, procedure 439 of the remote program.
public struct DomainSetLaunchSecurityStateArguments: XDRCodable, Hashable {
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

/// Arguments of `DOMAIN_SAVE_PARAMS`, procedure 440 of the remote program.
public struct DomainSaveParamsArguments: XDRCodable, Hashable {
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

/// Arguments of `DOMAIN_RESTORE_PARAMS`, procedure 441 of the remote program.
public struct DomainRestoreParamsArguments: XDRCodable, Hashable {
    public var params: [TypedParameter]
    public var flags: UInt32

    public init(params: [TypedParameter], flags: UInt32) {
        self.params = params
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        let paramsCount = try reader.readCount(limit: 64, minimumSize: 12)
        var paramsElements: [TypedParameter] = []
        paramsElements.reserveCapacity(paramsCount)
        for _ in 0..<paramsCount { paramsElements.append(try TypedParameter(from: &reader)) }
        params = paramsElements
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeCount(params.count, limit: 64)
        for element in params { try element.encode(into: &writer) }
        writer.write(flags)
    }
}

/// Arguments of `DOMAIN_ABORT_JOB_FLAGS`, procedure 442 of the remote program.
public struct DomainAbortJobFlagsArguments: XDRCodable, Hashable {
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

/// Arguments of `DOMAIN_FD_ASSOCIATE`, procedure 443 of the remote program.
public struct DomainFDAssociateArguments: XDRCodable, Hashable {
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

