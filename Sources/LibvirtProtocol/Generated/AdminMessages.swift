// swift-format-ignore-file
// Generated from Protocol/libvirt.tsv by protocolgen. Do not edit; run `make generate`.

public import XDR

/// Arguments of `CONNECT_OPEN`, procedure 1 of the admin program.
public struct AdminConnectOpenArguments: XDRCodable, Hashable {
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

/// Reply of `CONNECT_GET_LIB_VERSION`, procedure 3 of the admin program.
public struct AdminConnectGetLibVersionReply: XDRCodable, Hashable {
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

/// Arguments of `CONNECT_LIST_SERVERS`, procedure 4 of the admin program.
public struct AdminConnectListServersArguments: XDRCodable, Hashable {
    public var needResults: UInt32
    public var flags: UInt32

    public init(needResults: UInt32, flags: UInt32) {
        self.needResults = needResults
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        needResults = try reader.readUInt32()
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(needResults)
        writer.write(flags)
    }
}

/// Reply of `CONNECT_LIST_SERVERS`, procedure 4 of the admin program.
public struct AdminConnectListServersReply: XDRCodable, Hashable {
    public var servers: [AdminServerReference]
    public var ret: UInt32

    public init(servers: [AdminServerReference], ret: UInt32) {
        self.servers = servers
        self.ret = ret
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        let serversCount = try reader.readCount(limit: 16384, minimumSize: 4)
        var serversElements: [AdminServerReference] = []
        serversElements.reserveCapacity(serversCount)
        for _ in 0..<serversCount { serversElements.append(try AdminServerReference(from: &reader)) }
        servers = serversElements
        ret = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeCount(servers.count, limit: 16384)
        for element in servers { try element.encode(into: &writer) }
        writer.write(ret)
    }
}

/// Arguments of `CONNECT_LOOKUP_SERVER`, procedure 5 of the admin program.
public struct AdminConnectLookupServerArguments: XDRCodable, Hashable {
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

/// Reply of `CONNECT_LOOKUP_SERVER`, procedure 5 of the admin program.
public struct AdminConnectLookupServerReply: XDRCodable, Hashable {
    public var srv: AdminServerReference

    public init(srv: AdminServerReference) {
        self.srv = srv
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        srv = try AdminServerReference(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try srv.encode(into: &writer)
    }
}

/// Arguments of `SERVER_GET_THREADPOOL_PARAMETERS`, procedure 6 of the admin program.
public struct AdminServerGetThreadpoolParametersArguments: XDRCodable, Hashable {
    public var srv: AdminServerReference
    public var flags: UInt32

    public init(srv: AdminServerReference, flags: UInt32) {
        self.srv = srv
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        srv = try AdminServerReference(from: &reader)
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try srv.encode(into: &writer)
        writer.write(flags)
    }
}

/// Reply of `SERVER_GET_THREADPOOL_PARAMETERS`, procedure 6 of the admin program.
public struct AdminServerGetThreadpoolParametersReply: XDRCodable, Hashable {
    public var params: [TypedParameter]

    public init(params: [TypedParameter]) {
        self.params = params
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        let paramsCount = try reader.readCount(limit: 32, minimumSize: 12)
        var paramsElements: [TypedParameter] = []
        paramsElements.reserveCapacity(paramsCount)
        for _ in 0..<paramsCount { paramsElements.append(try TypedParameter(from: &reader)) }
        params = paramsElements
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeCount(params.count, limit: 32)
        for element in params { try element.encode(into: &writer) }
    }
}

/// Arguments of `SERVER_SET_THREADPOOL_PARAMETERS`, procedure 7 of the admin program.
public struct AdminServerSetThreadpoolParametersArguments: XDRCodable, Hashable {
    public var srv: AdminServerReference
    public var params: [TypedParameter]
    public var flags: UInt32

    public init(srv: AdminServerReference, params: [TypedParameter], flags: UInt32) {
        self.srv = srv
        self.params = params
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        srv = try AdminServerReference(from: &reader)
        let paramsCount = try reader.readCount(limit: 32, minimumSize: 12)
        var paramsElements: [TypedParameter] = []
        paramsElements.reserveCapacity(paramsCount)
        for _ in 0..<paramsCount { paramsElements.append(try TypedParameter(from: &reader)) }
        params = paramsElements
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try srv.encode(into: &writer)
        try writer.writeCount(params.count, limit: 32)
        for element in params { try element.encode(into: &writer) }
        writer.write(flags)
    }
}

/// Arguments of `SERVER_LIST_CLIENTS`, procedure 8 of the admin program.
public struct AdminServerListClientsArguments: XDRCodable, Hashable {
    public var srv: AdminServerReference
    public var needResults: UInt32
    public var flags: UInt32

    public init(srv: AdminServerReference, needResults: UInt32, flags: UInt32) {
        self.srv = srv
        self.needResults = needResults
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        srv = try AdminServerReference(from: &reader)
        needResults = try reader.readUInt32()
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try srv.encode(into: &writer)
        writer.write(needResults)
        writer.write(flags)
    }
}

/// Reply of `SERVER_LIST_CLIENTS`, procedure 8 of the admin program.
public struct AdminServerListClientsReply: XDRCodable, Hashable {
    public var clients: [AdminClientReference]
    public var ret: UInt32

    public init(clients: [AdminClientReference], ret: UInt32) {
        self.clients = clients
        self.ret = ret
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        let clientsCount = try reader.readCount(limit: 16384, minimumSize: 24)
        var clientsElements: [AdminClientReference] = []
        clientsElements.reserveCapacity(clientsCount)
        for _ in 0..<clientsCount { clientsElements.append(try AdminClientReference(from: &reader)) }
        clients = clientsElements
        ret = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeCount(clients.count, limit: 16384)
        for element in clients { try element.encode(into: &writer) }
        writer.write(ret)
    }
}

/// Arguments of `SERVER_LOOKUP_CLIENT`, procedure 9 of the admin program.
public struct AdminServerLookupClientArguments: XDRCodable, Hashable {
    public var srv: AdminServerReference
    public var id: UInt64
    public var flags: UInt32

    public init(srv: AdminServerReference, id: UInt64, flags: UInt32) {
        self.srv = srv
        self.id = id
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        srv = try AdminServerReference(from: &reader)
        id = try reader.readUInt64()
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try srv.encode(into: &writer)
        writer.write(id)
        writer.write(flags)
    }
}

/// Reply of `SERVER_LOOKUP_CLIENT`, procedure 9 of the admin program.
public struct AdminServerLookupClientReply: XDRCodable, Hashable {
    public var clnt: AdminClientReference

    public init(clnt: AdminClientReference) {
        self.clnt = clnt
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        clnt = try AdminClientReference(from: &reader)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try clnt.encode(into: &writer)
    }
}

/// Arguments of `CLIENT_GET_INFO`, procedure 10 of the admin program.
public struct AdminClientGetInfoArguments: XDRCodable, Hashable {
    public var clnt: AdminClientReference
    public var flags: UInt32

    public init(clnt: AdminClientReference, flags: UInt32) {
        self.clnt = clnt
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        clnt = try AdminClientReference(from: &reader)
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try clnt.encode(into: &writer)
        writer.write(flags)
    }
}

/// Reply of `CLIENT_GET_INFO`, procedure 10 of the admin program.
public struct AdminClientGetInfoReply: XDRCodable, Hashable {
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

/// Arguments of `CLIENT_CLOSE`, procedure 11 of the admin program.
public struct AdminClientCloseArguments: XDRCodable, Hashable {
    public var clnt: AdminClientReference
    public var flags: UInt32

    public init(clnt: AdminClientReference, flags: UInt32) {
        self.clnt = clnt
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        clnt = try AdminClientReference(from: &reader)
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try clnt.encode(into: &writer)
        writer.write(flags)
    }
}

/// Arguments of `SERVER_GET_CLIENT_LIMITS`, procedure 12 of the admin program.
public struct AdminServerGetClientLimitsArguments: XDRCodable, Hashable {
    public var srv: AdminServerReference
    public var flags: UInt32

    public init(srv: AdminServerReference, flags: UInt32) {
        self.srv = srv
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        srv = try AdminServerReference(from: &reader)
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try srv.encode(into: &writer)
        writer.write(flags)
    }
}

/// Reply of `SERVER_GET_CLIENT_LIMITS`, procedure 12 of the admin program.
public struct AdminServerGetClientLimitsReply: XDRCodable, Hashable {
    public var params: [TypedParameter]

    public init(params: [TypedParameter]) {
        self.params = params
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        let paramsCount = try reader.readCount(limit: 32, minimumSize: 12)
        var paramsElements: [TypedParameter] = []
        paramsElements.reserveCapacity(paramsCount)
        for _ in 0..<paramsCount { paramsElements.append(try TypedParameter(from: &reader)) }
        params = paramsElements
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeCount(params.count, limit: 32)
        for element in params { try element.encode(into: &writer) }
    }
}

/// Arguments of `SERVER_SET_CLIENT_LIMITS`, procedure 13 of the admin program.
public struct AdminServerSetClientLimitsArguments: XDRCodable, Hashable {
    public var srv: AdminServerReference
    public var params: [TypedParameter]
    public var flags: UInt32

    public init(srv: AdminServerReference, params: [TypedParameter], flags: UInt32) {
        self.srv = srv
        self.params = params
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        srv = try AdminServerReference(from: &reader)
        let paramsCount = try reader.readCount(limit: 32, minimumSize: 12)
        var paramsElements: [TypedParameter] = []
        paramsElements.reserveCapacity(paramsCount)
        for _ in 0..<paramsCount { paramsElements.append(try TypedParameter(from: &reader)) }
        params = paramsElements
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try srv.encode(into: &writer)
        try writer.writeCount(params.count, limit: 32)
        for element in params { try element.encode(into: &writer) }
        writer.write(flags)
    }
}

/// Arguments of `CONNECT_GET_LOGGING_OUTPUTS`, procedure 14 of the admin program.
public struct AdminConnectGetLoggingOutputsArguments: XDRCodable, Hashable {
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

/// Reply of `CONNECT_GET_LOGGING_OUTPUTS`, procedure 14 of the admin program.
public struct AdminConnectGetLoggingOutputsReply: XDRCodable, Hashable {
    public var outputs: String
    public var noutputs: UInt32

    public init(outputs: String, noutputs: UInt32) {
        self.outputs = outputs
        self.noutputs = noutputs
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        outputs = try reader.readString(limit: 4194304)
        noutputs = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeString(outputs, limit: 4194304)
        writer.write(noutputs)
    }
}

/// Arguments of `CONNECT_GET_LOGGING_FILTERS`, procedure 15 of the admin program.
public struct AdminConnectGetLoggingFiltersArguments: XDRCodable, Hashable {
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

/// Reply of `CONNECT_GET_LOGGING_FILTERS`, procedure 15 of the admin program.
public struct AdminConnectGetLoggingFiltersReply: XDRCodable, Hashable {
    public var filters: String?
    public var nfilters: UInt32

    public init(filters: String?, nfilters: UInt32) {
        self.filters = filters
        self.nfilters = nfilters
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        filters = try reader.readBool() ? reader.readString(limit: 4194304) : nil
        nfilters = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(filters != nil)
        if let present = filters { try writer.writeString(present, limit: 4194304) }
        writer.write(nfilters)
    }
}

/// Arguments of `CONNECT_SET_LOGGING_OUTPUTS`, procedure 16 of the admin program.
public struct AdminConnectSetLoggingOutputsArguments: XDRCodable, Hashable {
    public var outputs: String?
    public var flags: UInt32

    public init(outputs: String?, flags: UInt32) {
        self.outputs = outputs
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        outputs = try reader.readBool() ? reader.readString(limit: 4194304) : nil
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(outputs != nil)
        if let present = outputs { try writer.writeString(present, limit: 4194304) }
        writer.write(flags)
    }
}

/// Arguments of `CONNECT_SET_LOGGING_FILTERS`, procedure 17 of the admin program.
public struct AdminConnectSetLoggingFiltersArguments: XDRCodable, Hashable {
    public var filters: String?
    public var flags: UInt32

    public init(filters: String?, flags: UInt32) {
        self.filters = filters
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        filters = try reader.readBool() ? reader.readString(limit: 4194304) : nil
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(filters != nil)
        if let present = filters { try writer.writeString(present, limit: 4194304) }
        writer.write(flags)
    }
}

/// Arguments of `SERVER_UPDATE_TLS_FILES`, procedure 18 of the admin program.
public struct AdminServerUpdateTlsFilesArguments: XDRCodable, Hashable {
    public var srv: AdminServerReference
    public var flags: UInt32

    public init(srv: AdminServerReference, flags: UInt32) {
        self.srv = srv
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        srv = try AdminServerReference(from: &reader)
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try srv.encode(into: &writer)
        writer.write(flags)
    }
}

/// Arguments of `CONNECT_SET_DAEMON_TIMEOUT`, procedure 19 of the admin program.
public struct AdminConnectSetDaemonTimeoutArguments: XDRCodable, Hashable {
    public var timeout: UInt32
    public var flags: UInt32

    public init(timeout: UInt32, flags: UInt32) {
        self.timeout = timeout
        self.flags = flags
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        timeout = try reader.readUInt32()
        flags = try reader.readUInt32()
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(timeout)
        writer.write(flags)
    }
}

