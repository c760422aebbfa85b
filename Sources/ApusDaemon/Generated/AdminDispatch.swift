// swift-format-ignore-file
// Generated from Protocol/libvirt.tsv by protocolgen. Do not edit; run `make generate`.

import LibvirtProtocol
import VirtDriver
import VirtError
import XDR

extension Dispatch {
    static func adminConnectOpen(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(AdminConnectOpenArguments.self)
        try await call.admin().adminConnectOpen(call.context, flags: arguments.flags)
        return []
    }

    static func adminConnectClose(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        try call.decodeNothing()
        try await call.admin().adminConnectClose(call.context)
        return []
    }

    static func adminConnectGetLibVersion(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        try call.decodeNothing()
        let result = try await call.admin().adminConnectGetLibVersion(call.context)
        return try call.encode(AdminConnectGetLibVersionReply(libVer: result))
    }

    static func adminConnectListServers(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(AdminConnectListServersArguments.self)
        return try call.encode(try await call.admin().adminConnectListServers(call.context, needResults: arguments.needResults, flags: arguments.flags))
    }

    static func adminConnectLookupServer(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(AdminConnectLookupServerArguments.self)
        let result = try await call.admin().adminConnectLookupServer(call.context, name: arguments.name, flags: arguments.flags)
        return try call.encode(AdminConnectLookupServerReply(srv: result))
    }

    static func adminServerGetThreadpoolParameters(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(AdminServerGetThreadpoolParametersArguments.self)
        let result = try await call.admin().adminServerGetThreadpoolParameters(call.context, srv: arguments.srv, flags: arguments.flags)
        return try call.encode(AdminServerGetThreadpoolParametersReply(params: result))
    }

    static func adminServerSetThreadpoolParameters(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(AdminServerSetThreadpoolParametersArguments.self)
        try await call.admin().adminServerSetThreadpoolParameters(call.context, srv: arguments.srv, params: arguments.params, flags: arguments.flags)
        return []
    }

    static func adminServerListClients(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(AdminServerListClientsArguments.self)
        return try call.encode(try await call.admin().adminServerListClients(call.context, srv: arguments.srv, needResults: arguments.needResults, flags: arguments.flags))
    }

    static func adminServerLookupClient(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(AdminServerLookupClientArguments.self)
        let result = try await call.admin().adminServerLookupClient(call.context, srv: arguments.srv, id: arguments.id, flags: arguments.flags)
        return try call.encode(AdminServerLookupClientReply(clnt: result))
    }

    static func adminClientGetInfo(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(AdminClientGetInfoArguments.self)
        let result = try await call.admin().adminClientGetInfo(call.context, clnt: arguments.clnt, flags: arguments.flags)
        return try call.encode(AdminClientGetInfoReply(params: result))
    }

    static func adminClientClose(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(AdminClientCloseArguments.self)
        try await call.admin().adminClientClose(call.context, clnt: arguments.clnt, flags: arguments.flags)
        return []
    }

    static func adminServerGetClientLimits(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(AdminServerGetClientLimitsArguments.self)
        let result = try await call.admin().adminServerGetClientLimits(call.context, srv: arguments.srv, flags: arguments.flags)
        return try call.encode(AdminServerGetClientLimitsReply(params: result))
    }

    static func adminServerSetClientLimits(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(AdminServerSetClientLimitsArguments.self)
        try await call.admin().adminServerSetClientLimits(call.context, srv: arguments.srv, params: arguments.params, flags: arguments.flags)
        return []
    }

    static func adminConnectGetLoggingOutputs(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(AdminConnectGetLoggingOutputsArguments.self)
        return try call.encode(try await call.admin().adminConnectGetLoggingOutputs(call.context, flags: arguments.flags))
    }

    static func adminConnectGetLoggingFilters(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(AdminConnectGetLoggingFiltersArguments.self)
        return try call.encode(try await call.admin().adminConnectGetLoggingFilters(call.context, flags: arguments.flags))
    }

    static func adminConnectSetLoggingOutputs(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(AdminConnectSetLoggingOutputsArguments.self)
        try await call.admin().adminConnectSetLoggingOutputs(call.context, outputs: arguments.outputs, flags: arguments.flags)
        return []
    }

    static func adminConnectSetLoggingFilters(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(AdminConnectSetLoggingFiltersArguments.self)
        try await call.admin().adminConnectSetLoggingFilters(call.context, filters: arguments.filters, flags: arguments.flags)
        return []
    }

    static func adminServerUpdateTlsFiles(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(AdminServerUpdateTlsFilesArguments.self)
        try await call.admin().adminServerUpdateTlsFiles(call.context, srv: arguments.srv, flags: arguments.flags)
        return []
    }

    static func adminConnectSetDaemonTimeout(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(AdminConnectSetDaemonTimeoutArguments.self)
        try await call.admin().adminConnectSetDaemonTimeout(call.context, timeout: arguments.timeout, flags: arguments.flags)
        return []
    }

}
