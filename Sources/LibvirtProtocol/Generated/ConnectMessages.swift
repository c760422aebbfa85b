// swift-format-ignore-file
// Generated from Protocol/libvirt.tsv by protocolgen. Do not edit; run `make generate`.

public import XDR

/// Reply of `CONNECT_GET_TYPE`, procedure 3 of the remote program.
public struct ConnectGetTypeReply: XDRCodable, Hashable {
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

/// Reply of `CONNECT_GET_VERSION`, procedure 4 of the remote program.
public struct ConnectGetVersionReply: XDRCodable, Hashable {
    public var hvVer: UInt64

    public init(hvVer: UInt64) {
        self.hvVer = hvVer
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        hvVer = try reader.readUInt64()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(hvVer)
    }
}

/// Arguments of `CONNECT_GET_MAX_VCPUS`, procedure 5 of the remote program.
public struct ConnectGetMaxVcpusArguments: XDRCodable, Hashable {
    public var type: String?

    public init(type: String?) {
        self.type = type
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        type = try reader.readBool() ? reader.readString(limit: 4194304) : nil
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(type != nil)
        if let present = type { try writer.writeString(present, limit: 4194304) }
    }
}

/// Reply of `CONNECT_GET_MAX_VCPUS`, procedure 5 of the remote program.
public struct ConnectGetMaxVcpusReply: XDRCodable, Hashable {
    public var maxVcpus: Int32

    public init(maxVcpus: Int32) {
        self.maxVcpus = maxVcpus
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        maxVcpus = try reader.readInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(maxVcpus)
    }
}

/// Reply of `NODE_GET_INFO`, procedure 6 of the remote program.
public struct NodeGetInfoReply: XDRCodable, Hashable {
    public var model: [UInt8]
    public var memory: UInt64
    public var cpus: Int32
    public var mhz: Int32
    public var nodes: Int32
    public var sockets: Int32
    public var cores: Int32
    public var threads: Int32

    public init(model: [UInt8], memory: UInt64, cpus: Int32, mhz: Int32, nodes: Int32, sockets: Int32, cores: Int32, threads: Int32) {
        self.model = model
        self.memory = memory
        self.cpus = cpus
        self.mhz = mhz
        self.nodes = nodes
        self.sockets = sockets
        self.cores = cores
        self.threads = threads
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        model = try reader.readCharacters(count: 32)
        memory = try reader.readUInt64()
        cpus = try reader.readInt32()
        mhz = try reader.readInt32()
        nodes = try reader.readInt32()
        sockets = try reader.readInt32()
        cores = try reader.readInt32()
        threads = try reader.readInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeCharacters(model, count: 32)
        writer.write(memory)
        writer.write(cpus)
        writer.write(mhz)
        writer.write(nodes)
        writer.write(sockets)
        writer.write(cores)
        writer.write(threads)
    }
}

/// Reply of `CONNECT_GET_CAPABILITIES`, procedure 7 of the remote program.
public struct ConnectGetCapabilitiesReply: XDRCodable, Hashable {
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

/// Arguments of `CONNECT_LIST_DEFINED_DOMAINS`, procedure 21 of the remote program.
public struct ConnectListDefinedDomainsArguments: XDRCodable, Hashable {
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

/// Reply of `CONNECT_LIST_DEFINED_DOMAINS`, procedure 21 of the remote program.
public struct ConnectListDefinedDomainsReply: XDRCodable, Hashable {
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

/// Reply of `CONNECT_NUM_OF_DEFINED_DOMAINS`, procedure 25 of the remote program.
public struct ConnectNumOfDefinedDomainsReply: XDRCodable, Hashable {
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

/// Arguments of `CONNECT_LIST_DOMAINS`, procedure 37 of the remote program.
public struct ConnectListDomainsArguments: XDRCodable, Hashable {
    public var maxids: Int32

    public init(maxids: Int32) {
        self.maxids = maxids
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        maxids = try reader.readInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(maxids)
    }
}

/// Reply of `CONNECT_LIST_DOMAINS`, procedure 37 of the remote program.
public struct ConnectListDomainsReply: XDRCodable, Hashable {
    public var ids: [Int32]

    public init(ids: [Int32]) {
        self.ids = ids
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        let idsCount = try reader.readCount(limit: 16384, minimumSize: 4)
        var idsElements: [Int32] = []
        idsElements.reserveCapacity(idsCount)
        for _ in 0..<idsCount { idsElements.append(try reader.readInt32()) }
        ids = idsElements
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeCount(ids.count, limit: 16384)
        for element in ids { writer.write(element) }
    }
}

/// Reply of `CONNECT_NUM_OF_DOMAINS`, procedure 51 of the remote program.
public struct ConnectNumOfDomainsReply: XDRCodable, Hashable {
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

/// Reply of `CONNECT_GET_HOSTNAME`, procedure 59 of the remote program.
public struct ConnectGetHostnameReply: XDRCodable, Hashable {
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

/// Arguments of `NODE_GET_CELLS_FREE_MEMORY`, procedure 101 of the remote program.
public struct NodeGetCellsFreeMemoryArguments: XDRCodable, Hashable {
    public var startCell: Int32
    public var maxcells: Int32

    public init(startCell: Int32, maxcells: Int32) {
        self.startCell = startCell
        self.maxcells = maxcells
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        startCell = try reader.readInt32()
        maxcells = try reader.readInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(startCell)
        writer.write(maxcells)
    }
}

/// Reply of `NODE_GET_CELLS_FREE_MEMORY`, procedure 101 of the remote program.
public struct NodeGetCellsFreeMemoryReply: XDRCodable, Hashable {
    public var cells: [UInt64]

    public init(cells: [UInt64]) {
        self.cells = cells
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        let cellsCount = try reader.readCount(limit: 1024, minimumSize: 8)
        var cellsElements: [UInt64] = []
        cellsElements.reserveCapacity(cellsCount)
        for _ in 0..<cellsCount { cellsElements.append(try reader.readUInt64()) }
        cells = cellsElements
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeCount(cells.count, limit: 1024)
        for element in cells { writer.write(element) }
    }
}

/// Reply of `NODE_GET_FREE_MEMORY`, procedure 102 of the remote program.
public struct NodeGetFreeMemoryReply: XDRCodable, Hashable {
    public var freeMem: UInt64

    public init(freeMem: UInt64) {
        self.freeMem = freeMem
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        freeMem = try reader.readUInt64()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(freeMem)
    }
}

/// Reply of `CONNECT_GET_URI`, procedure 110 of the remote program.
public struct ConnectGetURIReply: XDRCodable, Hashable {
    public var uri: String

    public init(uri: String) {
        self.uri = uri
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        uri = try reader.readString(limit: 4194304)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeString(uri, limit: 4194304)
    }
}

/// Reply of `NODE_GET_SECURITY_MODEL`, procedure 122 of the remote program.
public struct NodeGetSecurityModelReply: XDRCodable, Hashable {
    public var model: [UInt8]
    public var doi: [UInt8]

    public init(model: [UInt8], doi: [UInt8]) {
        self.model = model
        self.doi = doi
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        model = try reader.readCharacters(limit: 257)
        doi = try reader.readCharacters(limit: 257)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeCharacters(model, limit: 257)
        try writer.writeCharacters(doi, limit: 257)
    }
}

/// Arguments of `CONNECT_DOMAIN_XML_FROM_NATIVE`, procedure 135 of the remote program.
public struct ConnectDomainXMLFromNativeArguments: XDRCodable, Hashable {
    public var nativeFormat: String
    public var nativeConfig: String
    public var flags: UInt32

    public init(nativeFormat: String, nativeConfig: String, flags: UInt32) {
        self.nativeFormat = nativeFormat
        self.nativeConfig = nativeConfig
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        nativeFormat = try reader.readString(limit: 4194304)
        nativeConfig = try reader.readString(limit: 4194304)
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeString(nativeFormat, limit: 4194304)
        try writer.writeString(nativeConfig, limit: 4194304)
        writer.write(flags)
    }
}

/// Reply of `CONNECT_DOMAIN_XML_FROM_NATIVE`, procedure 135 of the remote program.
public struct ConnectDomainXMLFromNativeReply: XDRCodable, Hashable {
    public var domainXml: String

    public init(domainXml: String) {
        self.domainXml = domainXml
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        domainXml = try reader.readString(limit: 4194304)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeString(domainXml, limit: 4194304)
    }
}

/// Arguments of `CONNECT_DOMAIN_XML_TO_NATIVE`, procedure 136 of the remote program.
public struct ConnectDomainXMLToNativeArguments: XDRCodable, Hashable {
    public var nativeFormat: String
    public var domainXml: String
    public var flags: UInt32

    public init(nativeFormat: String, domainXml: String, flags: UInt32) {
        self.nativeFormat = nativeFormat
        self.domainXml = domainXml
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        nativeFormat = try reader.readString(limit: 4194304)
        domainXml = try reader.readString(limit: 4194304)
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeString(nativeFormat, limit: 4194304)
        try writer.writeString(domainXml, limit: 4194304)
        writer.write(flags)
    }
}

/// Reply of `CONNECT_DOMAIN_XML_TO_NATIVE`, procedure 136 of the remote program.
public struct ConnectDomainXMLToNativeReply: XDRCodable, Hashable {
    public var nativeConfig: String

    public init(nativeConfig: String) {
        self.nativeConfig = nativeConfig
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        nativeConfig = try reader.readString(limit: 4194304)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeString(nativeConfig, limit: 4194304)
    }
}

/// Reply of `CONNECT_GET_LIB_VERSION`, procedure 157 of the remote program.
public struct ConnectGetLibVersionReply: XDRCodable, Hashable {
    public var libVer: UInt64

    public init(libVer: UInt64) {
        self.libVer = libVer
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        libVer = try reader.readUInt64()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(libVer)
    }
}

/// Arguments of `CONNECT_COMPARE_CPU`, procedure 158 of the remote program.
public struct ConnectCompareCPUArguments: XDRCodable, Hashable {
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

/// Reply of `CONNECT_COMPARE_CPU`, procedure 158 of the remote program.
public struct ConnectCompareCPUReply: XDRCodable, Hashable {
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

/// Arguments of `CONNECT_BASELINE_CPU`, procedure 162 of the remote program.
public struct ConnectBaselineCPUArguments: XDRCodable, Hashable {
    public var xmlCPUs: [String]
    public var flags: UInt32

    public init(xmlCPUs: [String], flags: UInt32) {
        self.xmlCPUs = xmlCPUs
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        let xmlCPUsCount = try reader.readCount(limit: 256, minimumSize: 4)
        var xmlCPUsElements: [String] = []
        xmlCPUsElements.reserveCapacity(xmlCPUsCount)
        for _ in 0..<xmlCPUsCount { xmlCPUsElements.append(try reader.readString(limit: 4194304)) }
        xmlCPUs = xmlCPUsElements
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeCount(xmlCPUs.count, limit: 256)
        for element in xmlCPUs { try writer.writeString(element, limit: 4194304) }
        writer.write(flags)
    }
}

/// Reply of `CONNECT_BASELINE_CPU`, procedure 162 of the remote program.
public struct ConnectBaselineCPUReply: XDRCodable, Hashable {
    public var cpu: String

    public init(cpu: String) {
        self.cpu = cpu
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        cpu = try reader.readString(limit: 4194304)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeString(cpu, limit: 4194304)
    }
}

/// Arguments of `CONNECT_GET_SYSINFO`, procedure 203 of the remote program.
public struct ConnectGetSysinfoArguments: XDRCodable, Hashable {
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

/// Reply of `CONNECT_GET_SYSINFO`, procedure 203 of the remote program.
public struct ConnectGetSysinfoReply: XDRCodable, Hashable {
    public var sysinfo: String

    public init(sysinfo: String) {
        self.sysinfo = sysinfo
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        sysinfo = try reader.readString(limit: 4194304)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeString(sysinfo, limit: 4194304)
    }
}

/// Arguments of `NODE_GET_CPU_STATS`, procedure 227 of the remote program.
public struct NodeGetCPUStatsArguments: XDRCodable, Hashable {
    public var cpuNum: Int32
    public var nparams: Int32
    public var flags: UInt32

    public init(cpuNum: Int32, nparams: Int32, flags: UInt32) {
        self.cpuNum = cpuNum
        self.nparams = nparams
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        cpuNum = try reader.readInt32()
        nparams = try reader.readInt32()
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(cpuNum)
        writer.write(nparams)
        writer.write(flags)
    }
}

/// Reply of `NODE_GET_CPU_STATS`, procedure 227 of the remote program.
public struct NodeGetCPUStatsReply: XDRCodable, Hashable {
    public var params: [NodeGetCPUStats]
    public var nparams: Int32

    public init(params: [NodeGetCPUStats], nparams: Int32) {
        self.params = params
        self.nparams = nparams
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        let paramsCount = try reader.readCount(limit: 16, minimumSize: 12)
        var paramsElements: [NodeGetCPUStats] = []
        paramsElements.reserveCapacity(paramsCount)
        for _ in 0..<paramsCount { paramsElements.append(try NodeGetCPUStats(from: &reader)) }
        params = paramsElements
        nparams = try reader.readInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeCount(params.count, limit: 16)
        for element in params { try element.encode(into: &writer) }
        writer.write(nparams)
    }
}

/// Arguments of `NODE_GET_MEMORY_STATS`, procedure 228 of the remote program.
public struct NodeGetMemoryStatsArguments: XDRCodable, Hashable {
    public var nparams: Int32
    public var cellNum: Int32
    public var flags: UInt32

    public init(nparams: Int32, cellNum: Int32, flags: UInt32) {
        self.nparams = nparams
        self.cellNum = cellNum
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        nparams = try reader.readInt32()
        cellNum = try reader.readInt32()
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(nparams)
        writer.write(cellNum)
        writer.write(flags)
    }
}

/// Reply of `NODE_GET_MEMORY_STATS`, procedure 228 of the remote program.
public struct NodeGetMemoryStatsReply: XDRCodable, Hashable {
    public var params: [NodeGetMemoryStats]
    public var nparams: Int32

    public init(params: [NodeGetMemoryStats], nparams: Int32) {
        self.params = params
        self.nparams = nparams
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        let paramsCount = try reader.readCount(limit: 16, minimumSize: 12)
        var paramsElements: [NodeGetMemoryStats] = []
        paramsElements.reserveCapacity(paramsCount)
        for _ in 0..<paramsCount { paramsElements.append(try NodeGetMemoryStats(from: &reader)) }
        params = paramsElements
        nparams = try reader.readInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeCount(params.count, limit: 16)
        for element in params { try element.encode(into: &writer) }
        writer.write(nparams)
    }
}

/// Arguments of `NODE_SUSPEND_FOR_DURATION`, procedure 250 of the remote program.
public struct NodeSuspendForDurationArguments: XDRCodable, Hashable {
    public var target: UInt32
    public var duration: UInt64
    public var flags: UInt32

    public init(target: UInt32, duration: UInt64, flags: UInt32) {
        self.target = target
        self.duration = duration
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        target = try reader.readUInt32()
        duration = try reader.readUInt64()
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(target)
        writer.write(duration)
        writer.write(flags)
    }
}

/// Arguments of `CONNECT_LIST_ALL_DOMAINS`, procedure 273 of the remote program.
public struct ConnectListAllDomainsArguments: XDRCodable, Hashable {
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

/// Reply of `CONNECT_LIST_ALL_DOMAINS`, procedure 273 of the remote program.
public struct ConnectListAllDomainsReply: XDRCodable, Hashable {
    public var domains: [DomainReference]
    public var ret: UInt32

    public init(domains: [DomainReference], ret: UInt32) {
        self.domains = domains
        self.ret = ret
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        let domainsCount = try reader.readCount(limit: 16384, minimumSize: 24)
        var domainsElements: [DomainReference] = []
        domainsElements.reserveCapacity(domainsCount)
        for _ in 0..<domainsCount { domainsElements.append(try DomainReference(from: &reader)) }
        domains = domainsElements
        ret = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeCount(domains.count, limit: 16384)
        for element in domains { try element.encode(into: &writer) }
        writer.write(ret)
    }
}

/// Arguments of `NODE_SET_MEMORY_PARAMETERS`, procedure 288 of the remote program.
public struct NodeSetMemoryParametersArguments: XDRCodable, Hashable {
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

/// Arguments of `NODE_GET_MEMORY_PARAMETERS`, procedure 289 of the remote program.
public struct NodeGetMemoryParametersArguments: XDRCodable, Hashable {
    public var nparams: Int32
    public var flags: UInt32

    public init(nparams: Int32, flags: UInt32) {
        self.nparams = nparams
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        nparams = try reader.readInt32()
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(nparams)
        writer.write(flags)
    }
}

/// Reply of `NODE_GET_MEMORY_PARAMETERS`, procedure 289 of the remote program.
public struct NodeGetMemoryParametersReply: XDRCodable, Hashable {
    public var params: [TypedParameter]
    public var nparams: Int32

    public init(params: [TypedParameter], nparams: Int32) {
        self.params = params
        self.nparams = nparams
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        let paramsCount = try reader.readCount(limit: 64, minimumSize: 12)
        var paramsElements: [TypedParameter] = []
        paramsElements.reserveCapacity(paramsCount)
        for _ in 0..<paramsCount { paramsElements.append(try TypedParameter(from: &reader)) }
        params = paramsElements
        nparams = try reader.readInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeCount(params.count, limit: 64)
        for element in params { try element.encode(into: &writer) }
        writer.write(nparams)
    }
}

/// Arguments of `NODE_GET_CPU_MAP`, procedure 293 of the remote program.
public struct NodeGetCPUMapArguments: XDRCodable, Hashable {
    public var needMap: Int32
    public var needOnline: Int32
    public var flags: UInt32

    public init(needMap: Int32, needOnline: Int32, flags: UInt32) {
        self.needMap = needMap
        self.needOnline = needOnline
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        needMap = try reader.readInt32()
        needOnline = try reader.readInt32()
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(needMap)
        writer.write(needOnline)
        writer.write(flags)
    }
}

/// Reply of `NODE_GET_CPU_MAP`, procedure 293 of the remote program.
public struct NodeGetCPUMapReply: XDRCodable, Hashable {
    public var cpumap: [UInt8]
    public var online: UInt32
    public var ret: Int32

    public init(cpumap: [UInt8], online: UInt32, ret: Int32) {
        self.cpumap = cpumap
        self.online = online
        self.ret = ret
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        cpumap = try reader.readOpaque(limit: 2048)
        online = try reader.readUInt32()
        ret = try reader.readInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeOpaque(cpumap, limit: 2048)
        writer.write(online)
        writer.write(ret)
    }
}

/// Arguments of `CONNECT_GET_CPU_MODEL_NAMES`, procedure 312 of the remote program.
public struct ConnectGetCPUModelNamesArguments: XDRCodable, Hashable {
    public var arch: String
    public var needResults: Int32
    public var flags: UInt32

    public init(arch: String, needResults: Int32, flags: UInt32) {
        self.arch = arch
        self.needResults = needResults
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        arch = try reader.readString(limit: 4194304)
        needResults = try reader.readInt32()
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeString(arch, limit: 4194304)
        writer.write(needResults)
        writer.write(flags)
    }
}

/// Reply of `CONNECT_GET_CPU_MODEL_NAMES`, procedure 312 of the remote program.
public struct ConnectGetCPUModelNamesReply: XDRCodable, Hashable {
    public var models: [String]
    public var ret: Int32

    public init(models: [String], ret: Int32) {
        self.models = models
        self.ret = ret
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        let modelsCount = try reader.readCount(limit: 8192, minimumSize: 4)
        var modelsElements: [String] = []
        modelsElements.reserveCapacity(modelsCount)
        for _ in 0..<modelsCount { modelsElements.append(try reader.readString(limit: 4194304)) }
        models = modelsElements
        ret = try reader.readInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeCount(models.count, limit: 8192)
        for element in models { try writer.writeString(element, limit: 4194304) }
        writer.write(ret)
    }
}

/// Arguments of `NODE_GET_FREE_PAGES`, procedure 340 of the remote program.
public struct NodeGetFreePagesArguments: XDRCodable, Hashable {
    public var pages: [UInt32]
    public var startCell: Int32
    public var cellCount: UInt32
    public var flags: UInt32

    public init(pages: [UInt32], startCell: Int32, cellCount: UInt32, flags: UInt32) {
        self.pages = pages
        self.startCell = startCell
        self.cellCount = cellCount
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        let pagesCount = try reader.readCount(limit: 1024, minimumSize: 4)
        var pagesElements: [UInt32] = []
        pagesElements.reserveCapacity(pagesCount)
        for _ in 0..<pagesCount { pagesElements.append(try reader.readUInt32()) }
        pages = pagesElements
        startCell = try reader.readInt32()
        cellCount = try reader.readUInt32()
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeCount(pages.count, limit: 1024)
        for element in pages { writer.write(element) }
        writer.write(startCell)
        writer.write(cellCount)
        writer.write(flags)
    }
}

/// Reply of `NODE_GET_FREE_PAGES`, procedure 340 of the remote program.
public struct NodeGetFreePagesReply: XDRCodable, Hashable {
    public var counts: [UInt64]

    public init(counts: [UInt64]) {
        self.counts = counts
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        let countsCount = try reader.readCount(limit: 1024, minimumSize: 8)
        var countsElements: [UInt64] = []
        countsElements.reserveCapacity(countsCount)
        for _ in 0..<countsCount { countsElements.append(try reader.readUInt64()) }
        counts = countsElements
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeCount(counts.count, limit: 1024)
        for element in counts { writer.write(element) }
    }
}

/// Arguments of `CONNECT_GET_DOMAIN_CAPABILITIES`, procedure 342 of the remote program.
public struct ConnectGetDomainCapabilitiesArguments: XDRCodable, Hashable {
    public var emulatorbin: String?
    public var arch: String?
    public var machine: String?
    public var virttype: String?
    public var flags: UInt32

    public init(emulatorbin: String?, arch: String?, machine: String?, virttype: String?, flags: UInt32) {
        self.emulatorbin = emulatorbin
        self.arch = arch
        self.machine = machine
        self.virttype = virttype
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        emulatorbin = try reader.readBool() ? reader.readString(limit: 4194304) : nil
        arch = try reader.readBool() ? reader.readString(limit: 4194304) : nil
        machine = try reader.readBool() ? reader.readString(limit: 4194304) : nil
        virttype = try reader.readBool() ? reader.readString(limit: 4194304) : nil
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(emulatorbin != nil)
        if let present = emulatorbin { try writer.writeString(present, limit: 4194304) }
        writer.write(arch != nil)
        if let present = arch { try writer.writeString(present, limit: 4194304) }
        writer.write(machine != nil)
        if let present = machine { try writer.writeString(present, limit: 4194304) }
        writer.write(virttype != nil)
        if let present = virttype { try writer.writeString(present, limit: 4194304) }
        writer.write(flags)
    }
}

/// Reply of `CONNECT_GET_DOMAIN_CAPABILITIES`, procedure 342 of the remote program.
public struct ConnectGetDomainCapabilitiesReply: XDRCodable, Hashable {
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

/// Arguments of `CONNECT_GET_ALL_DOMAIN_STATS`, procedure 344 of the remote program.
public struct ConnectGetAllDomainStatsArguments: XDRCodable, Hashable {
    public var doms: [DomainReference]
    public var stats: UInt32
    public var flags: UInt32

    public init(doms: [DomainReference], stats: UInt32, flags: UInt32) {
        self.doms = doms
        self.stats = stats
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        let domsCount = try reader.readCount(limit: 16384, minimumSize: 24)
        var domsElements: [DomainReference] = []
        domsElements.reserveCapacity(domsCount)
        for _ in 0..<domsCount { domsElements.append(try DomainReference(from: &reader)) }
        doms = domsElements
        stats = try reader.readUInt32()
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeCount(doms.count, limit: 16384)
        for element in doms { try element.encode(into: &writer) }
        writer.write(stats)
        writer.write(flags)
    }
}

/// Reply of `CONNECT_GET_ALL_DOMAIN_STATS`, procedure 344 of the remote program.
public struct ConnectGetAllDomainStatsReply: XDRCodable, Hashable {
    public var retStats: [DomainStatsRecord]

    public init(retStats: [DomainStatsRecord]) {
        self.retStats = retStats
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        let retStatsCount = try reader.readCount(limit: 16384, minimumSize: 28)
        var retStatsElements: [DomainStatsRecord] = []
        retStatsElements.reserveCapacity(retStatsCount)
        for _ in 0..<retStatsCount { retStatsElements.append(try DomainStatsRecord(from: &reader)) }
        retStats = retStatsElements
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeCount(retStats.count, limit: 16384)
        for element in retStats { try element.encode(into: &writer) }
    }
}

/// Arguments of `NODE_ALLOC_PAGES`, procedure 347 of the remote program.
public struct NodeAllocPagesArguments: XDRCodable, Hashable {
    public var pageSizes: [UInt32]
    public var pageCounts: [UInt64]
    public var startCell: Int32
    public var cellCount: UInt32
    public var flags: UInt32

    public init(pageSizes: [UInt32], pageCounts: [UInt64], startCell: Int32, cellCount: UInt32, flags: UInt32) {
        self.pageSizes = pageSizes
        self.pageCounts = pageCounts
        self.startCell = startCell
        self.cellCount = cellCount
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        let pageSizesCount = try reader.readCount(limit: 1024, minimumSize: 4)
        var pageSizesElements: [UInt32] = []
        pageSizesElements.reserveCapacity(pageSizesCount)
        for _ in 0..<pageSizesCount { pageSizesElements.append(try reader.readUInt32()) }
        pageSizes = pageSizesElements
        let pageCountsCount = try reader.readCount(limit: 1024, minimumSize: 8)
        var pageCountsElements: [UInt64] = []
        pageCountsElements.reserveCapacity(pageCountsCount)
        for _ in 0..<pageCountsCount { pageCountsElements.append(try reader.readUInt64()) }
        pageCounts = pageCountsElements
        startCell = try reader.readInt32()
        cellCount = try reader.readUInt32()
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeCount(pageSizes.count, limit: 1024)
        for element in pageSizes { writer.write(element) }
        try writer.writeCount(pageCounts.count, limit: 1024)
        for element in pageCounts { writer.write(element) }
        writer.write(startCell)
        writer.write(cellCount)
        writer.write(flags)
    }
}

/// Reply of `NODE_ALLOC_PAGES`, procedure 347 of the remote program.
public struct NodeAllocPagesReply: XDRCodable, Hashable {
    public var ret: Int32

    public init(ret: Int32) {
        self.ret = ret
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        ret = try reader.readInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(ret)
    }
}

/// Message of `CONNECT_EVENT_CONNECTION_CLOSED`, procedure 362 of the remote program.
public struct ConnectEventConnectionClosedMessage: XDRCodable, Hashable {
    public var reason: Int32

    public init(reason: Int32) {
        self.reason = reason
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        reason = try reader.readInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(reason)
    }
}

/// Arguments of `CONNECT_COMPARE_HYPERVISOR_CPU`, procedure 393 of the remote program.
public struct ConnectCompareHypervisorCPUArguments: XDRCodable, Hashable {
    public var emulator: String?
    public var arch: String?
    public var machine: String?
    public var virttype: String?
    public var xmlCPU: String
    public var flags: UInt32

    public init(emulator: String?, arch: String?, machine: String?, virttype: String?, xmlCPU: String, flags: UInt32) {
        self.emulator = emulator
        self.arch = arch
        self.machine = machine
        self.virttype = virttype
        self.xmlCPU = xmlCPU
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        emulator = try reader.readBool() ? reader.readString(limit: 4194304) : nil
        arch = try reader.readBool() ? reader.readString(limit: 4194304) : nil
        machine = try reader.readBool() ? reader.readString(limit: 4194304) : nil
        virttype = try reader.readBool() ? reader.readString(limit: 4194304) : nil
        xmlCPU = try reader.readString(limit: 4194304)
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(emulator != nil)
        if let present = emulator { try writer.writeString(present, limit: 4194304) }
        writer.write(arch != nil)
        if let present = arch { try writer.writeString(present, limit: 4194304) }
        writer.write(machine != nil)
        if let present = machine { try writer.writeString(present, limit: 4194304) }
        writer.write(virttype != nil)
        if let present = virttype { try writer.writeString(present, limit: 4194304) }
        try writer.writeString(xmlCPU, limit: 4194304)
        writer.write(flags)
    }
}

/// Reply of `CONNECT_COMPARE_HYPERVISOR_CPU`, procedure 393 of the remote program.
public struct ConnectCompareHypervisorCPUReply: XDRCodable, Hashable {
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

/// Arguments of `CONNECT_BASELINE_HYPERVISOR_CPU`, procedure 394 of the remote program.
public struct ConnectBaselineHypervisorCPUArguments: XDRCodable, Hashable {
    public var emulator: String?
    public var arch: String?
    public var machine: String?
    public var virttype: String?
    public var xmlCPUs: [String]
    public var flags: UInt32

    public init(emulator: String?, arch: String?, machine: String?, virttype: String?, xmlCPUs: [String], flags: UInt32) {
        self.emulator = emulator
        self.arch = arch
        self.machine = machine
        self.virttype = virttype
        self.xmlCPUs = xmlCPUs
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        emulator = try reader.readBool() ? reader.readString(limit: 4194304) : nil
        arch = try reader.readBool() ? reader.readString(limit: 4194304) : nil
        machine = try reader.readBool() ? reader.readString(limit: 4194304) : nil
        virttype = try reader.readBool() ? reader.readString(limit: 4194304) : nil
        let xmlCPUsCount = try reader.readCount(limit: 256, minimumSize: 4)
        var xmlCPUsElements: [String] = []
        xmlCPUsElements.reserveCapacity(xmlCPUsCount)
        for _ in 0..<xmlCPUsCount { xmlCPUsElements.append(try reader.readString(limit: 4194304)) }
        xmlCPUs = xmlCPUsElements
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(emulator != nil)
        if let present = emulator { try writer.writeString(present, limit: 4194304) }
        writer.write(arch != nil)
        if let present = arch { try writer.writeString(present, limit: 4194304) }
        writer.write(machine != nil)
        if let present = machine { try writer.writeString(present, limit: 4194304) }
        writer.write(virttype != nil)
        if let present = virttype { try writer.writeString(present, limit: 4194304) }
        try writer.writeCount(xmlCPUs.count, limit: 256)
        for element in xmlCPUs { try writer.writeString(element, limit: 4194304) }
        writer.write(flags)
    }
}

/// Reply of `CONNECT_BASELINE_HYPERVISOR_CPU`, procedure 394 of the remote program.
public struct ConnectBaselineHypervisorCPUReply: XDRCodable, Hashable {
    public var cpu: String

    public init(cpu: String) {
        self.cpu = cpu
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        cpu = try reader.readString(limit: 4194304)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeString(cpu, limit: 4194304)
    }
}

/// Arguments of `NODE_GET_SEV_INFO`, procedure 395 of the remote program.
public struct NodeGetSEVInfoArguments: XDRCodable, Hashable {
    public var nparams: Int32
    public var flags: UInt32

    public init(nparams: Int32, flags: UInt32) {
        self.nparams = nparams
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        nparams = try reader.readInt32()
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(nparams)
        writer.write(flags)
    }
}

/// Reply of `NODE_GET_SEV_INFO`, procedure 395 of the remote program.
public struct NodeGetSEVInfoReply: XDRCodable, Hashable {
    public var params: [TypedParameter]
    public var nparams: Int32

    public init(params: [TypedParameter], nparams: Int32) {
        self.params = params
        self.nparams = nparams
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        let paramsCount = try reader.readCount(limit: 64, minimumSize: 12)
        var paramsElements: [TypedParameter] = []
        paramsElements.reserveCapacity(paramsCount)
        for _ in 0..<paramsCount { paramsElements.append(try TypedParameter(from: &reader)) }
        params = paramsElements
        nparams = try reader.readInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeCount(params.count, limit: 64)
        for element in params { try element.encode(into: &writer) }
        writer.write(nparams)
    }
}

