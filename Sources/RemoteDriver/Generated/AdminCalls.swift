// swift-format-ignore-file
// Generated from Protocol/libvirt.tsv by protocolgen. Do not edit; run `make generate`.

public import LibvirtProtocol
public import VirtDriver
public import VirtError
import XDR

extension RemoteConnection: AdminDriver {
    public func adminConnectOpen(_ context: CallContext, flags: UInt32) async throws(VirtError) {
        try await call(AdminProcedure.connectOpen, AdminConnectOpenArguments(flags: flags), context)
    }

    public func adminConnectClose(_ context: CallContext) async throws(VirtError) {
        try await call(AdminProcedure.connectClose, NoArguments(), context)
    }

    public func adminConnectGetLibVersion(_ context: CallContext) async throws(VirtError) -> UInt64 {
        let reply: AdminConnectGetLibVersionReply = try await call(AdminProcedure.connectGetLibVersion, NoArguments(), context)
        return reply.libVer
    }

    public func adminConnectListServers(_ context: CallContext, needResults: UInt32, flags: UInt32) async throws(VirtError) -> AdminConnectListServersReply {
        return try await call(AdminProcedure.connectListServers, AdminConnectListServersArguments(needResults: needResults, flags: flags), context)
    }

    public func adminConnectLookupServer(_ context: CallContext, name: String, flags: UInt32) async throws(VirtError) -> AdminServerReference {
        let reply: AdminConnectLookupServerReply = try await call(AdminProcedure.connectLookupServer, AdminConnectLookupServerArguments(name: name, flags: flags), context)
        return reply.srv
    }

    public func adminServerGetThreadpoolParameters(_ context: CallContext, srv: AdminServerReference, flags: UInt32) async throws(VirtError) -> [TypedParameter] {
        let reply: AdminServerGetThreadpoolParametersReply = try await call(AdminProcedure.serverGetThreadpoolParameters, AdminServerGetThreadpoolParametersArguments(srv: srv, flags: flags), context)
        return reply.params
    }

    public func adminServerSetThreadpoolParameters(_ context: CallContext, srv: AdminServerReference, params: [TypedParameter], flags: UInt32) async throws(VirtError) {
        try await call(AdminProcedure.serverSetThreadpoolParameters, AdminServerSetThreadpoolParametersArguments(srv: srv, params: params, flags: flags), context)
    }

    public func adminServerListClients(_ context: CallContext, srv: AdminServerReference, needResults: UInt32, flags: UInt32) async throws(VirtError) -> AdminServerListClientsReply {
        return try await call(AdminProcedure.serverListClients, AdminServerListClientsArguments(srv: srv, needResults: needResults, flags: flags), context)
    }

    public func adminServerLookupClient(_ context: CallContext, srv: AdminServerReference, id: UInt64, flags: UInt32) async throws(VirtError) -> AdminClientReference {
        let reply: AdminServerLookupClientReply = try await call(AdminProcedure.serverLookupClient, AdminServerLookupClientArguments(srv: srv, id: id, flags: flags), context)
        return reply.clnt
    }

    public func adminClientGetInfo(_ context: CallContext, clnt: AdminClientReference, flags: UInt32) async throws(VirtError) -> [TypedParameter] {
        let reply: AdminClientGetInfoReply = try await call(AdminProcedure.clientGetInfo, AdminClientGetInfoArguments(clnt: clnt, flags: flags), context)
        return reply.params
    }

    public func adminClientClose(_ context: CallContext, clnt: AdminClientReference, flags: UInt32) async throws(VirtError) {
        try await call(AdminProcedure.clientClose, AdminClientCloseArguments(clnt: clnt, flags: flags), context)
    }

    public func adminServerGetClientLimits(_ context: CallContext, srv: AdminServerReference, flags: UInt32) async throws(VirtError) -> [TypedParameter] {
        let reply: AdminServerGetClientLimitsReply = try await call(AdminProcedure.serverGetClientLimits, AdminServerGetClientLimitsArguments(srv: srv, flags: flags), context)
        return reply.params
    }

    public func adminServerSetClientLimits(_ context: CallContext, srv: AdminServerReference, params: [TypedParameter], flags: UInt32) async throws(VirtError) {
        try await call(AdminProcedure.serverSetClientLimits, AdminServerSetClientLimitsArguments(srv: srv, params: params, flags: flags), context)
    }

    public func adminConnectGetLoggingOutputs(_ context: CallContext, flags: UInt32) async throws(VirtError) -> AdminConnectGetLoggingOutputsReply {
        return try await call(AdminProcedure.connectGetLoggingOutputs, AdminConnectGetLoggingOutputsArguments(flags: flags), context)
    }

    public func adminConnectGetLoggingFilters(_ context: CallContext, flags: UInt32) async throws(VirtError) -> AdminConnectGetLoggingFiltersReply {
        return try await call(AdminProcedure.connectGetLoggingFilters, AdminConnectGetLoggingFiltersArguments(flags: flags), context)
    }

    public func adminConnectSetLoggingOutputs(_ context: CallContext, outputs: String?, flags: UInt32) async throws(VirtError) {
        try await call(AdminProcedure.connectSetLoggingOutputs, AdminConnectSetLoggingOutputsArguments(outputs: outputs, flags: flags), context)
    }

    public func adminConnectSetLoggingFilters(_ context: CallContext, filters: String?, flags: UInt32) async throws(VirtError) {
        try await call(AdminProcedure.connectSetLoggingFilters, AdminConnectSetLoggingFiltersArguments(filters: filters, flags: flags), context)
    }

    public func adminServerUpdateTlsFiles(_ context: CallContext, srv: AdminServerReference, flags: UInt32) async throws(VirtError) {
        try await call(AdminProcedure.serverUpdateTlsFiles, AdminServerUpdateTlsFilesArguments(srv: srv, flags: flags), context)
    }

    public func adminConnectSetDaemonTimeout(_ context: CallContext, timeout: UInt32, flags: UInt32) async throws(VirtError) {
        try await call(AdminProcedure.connectSetDaemonTimeout, AdminConnectSetDaemonTimeoutArguments(timeout: timeout, flags: flags), context)
    }

}
