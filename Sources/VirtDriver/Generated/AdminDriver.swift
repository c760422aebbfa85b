// swift-format-ignore-file
// Generated from Protocol/libvirt.tsv by protocolgen. Do not edit; run `make generate`.

public import LibvirtProtocol
public import VirtError

/// Calls of the admin program.
///
/// Every method is one procedure of the wire. What a driver leaves out throws error 3, naming the function.
public protocol AdminDriver: Sendable {
    /// `virAdmConnectOpen`
    func adminConnectOpen(_ context: CallContext, flags: UInt32) async throws(VirtError)
    /// `virAdmConnectClose`
    func adminConnectClose(_ context: CallContext) async throws(VirtError)
    /// `virAdmConnectGetLibVersion`
    func adminConnectGetLibVersion(_ context: CallContext) async throws(VirtError) -> UInt64
    /// `virAdmConnectListServers`
    func adminConnectListServers(_ context: CallContext, needResults: UInt32, flags: UInt32) async throws(VirtError) -> AdminConnectListServersReply
    /// `virAdmConnectLookupServer`
    func adminConnectLookupServer(_ context: CallContext, name: String, flags: UInt32) async throws(VirtError) -> AdminServerReference
    /// `virAdmServerGetThreadpoolParameters`
    func adminServerGetThreadpoolParameters(_ context: CallContext, srv: AdminServerReference, flags: UInt32) async throws(VirtError) -> [TypedParameter]
    /// `virAdmServerSetThreadpoolParameters`
    func adminServerSetThreadpoolParameters(_ context: CallContext, srv: AdminServerReference, params: [TypedParameter], flags: UInt32) async throws(VirtError)
    /// `virAdmServerListClients`
    func adminServerListClients(_ context: CallContext, srv: AdminServerReference, needResults: UInt32, flags: UInt32) async throws(VirtError) -> AdminServerListClientsReply
    /// `virAdmServerLookupClient`
    func adminServerLookupClient(_ context: CallContext, srv: AdminServerReference, id: UInt64, flags: UInt32) async throws(VirtError) -> AdminClientReference
    /// `virAdmClientGetInfo`
    func adminClientGetInfo(_ context: CallContext, clnt: AdminClientReference, flags: UInt32) async throws(VirtError) -> [TypedParameter]
    /// `virAdmClientClose`
    func adminClientClose(_ context: CallContext, clnt: AdminClientReference, flags: UInt32) async throws(VirtError)
    /// `virAdmServerGetClientLimits`
    func adminServerGetClientLimits(_ context: CallContext, srv: AdminServerReference, flags: UInt32) async throws(VirtError) -> [TypedParameter]
    /// `virAdmServerSetClientLimits`
    func adminServerSetClientLimits(_ context: CallContext, srv: AdminServerReference, params: [TypedParameter], flags: UInt32) async throws(VirtError)
    /// `virAdmConnectGetLoggingOutputs`
    func adminConnectGetLoggingOutputs(_ context: CallContext, flags: UInt32) async throws(VirtError) -> AdminConnectGetLoggingOutputsReply
    /// `virAdmConnectGetLoggingFilters`
    func adminConnectGetLoggingFilters(_ context: CallContext, flags: UInt32) async throws(VirtError) -> AdminConnectGetLoggingFiltersReply
    /// `virAdmConnectSetLoggingOutputs`
    func adminConnectSetLoggingOutputs(_ context: CallContext, outputs: String?, flags: UInt32) async throws(VirtError)
    /// `virAdmConnectSetLoggingFilters`
    func adminConnectSetLoggingFilters(_ context: CallContext, filters: String?, flags: UInt32) async throws(VirtError)
    /// `virAdmServerUpdateTlsFiles`
    func adminServerUpdateTlsFiles(_ context: CallContext, srv: AdminServerReference, flags: UInt32) async throws(VirtError)
    /// `virAdmConnectSetDaemonTimeout`
    func adminConnectSetDaemonTimeout(_ context: CallContext, timeout: UInt32, flags: UInt32) async throws(VirtError)
}

extension AdminDriver {
    public func adminConnectOpen(_ context: CallContext, flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virAdmConnectOpen")
    }
    public func adminConnectClose(_ context: CallContext) async throws(VirtError) {
        throw VirtError.noSupport("virAdmConnectClose")
    }
    public func adminConnectGetLibVersion(_ context: CallContext) async throws(VirtError) -> UInt64 {
        throw VirtError.noSupport("virAdmConnectGetLibVersion")
    }
    public func adminConnectListServers(_ context: CallContext, needResults: UInt32, flags: UInt32) async throws(VirtError) -> AdminConnectListServersReply {
        throw VirtError.noSupport("virAdmConnectListServers")
    }
    public func adminConnectLookupServer(_ context: CallContext, name: String, flags: UInt32) async throws(VirtError) -> AdminServerReference {
        throw VirtError.noSupport("virAdmConnectLookupServer")
    }
    public func adminServerGetThreadpoolParameters(_ context: CallContext, srv: AdminServerReference, flags: UInt32) async throws(VirtError) -> [TypedParameter] {
        throw VirtError.noSupport("virAdmServerGetThreadpoolParameters")
    }
    public func adminServerSetThreadpoolParameters(_ context: CallContext, srv: AdminServerReference, params: [TypedParameter], flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virAdmServerSetThreadpoolParameters")
    }
    public func adminServerListClients(_ context: CallContext, srv: AdminServerReference, needResults: UInt32, flags: UInt32) async throws(VirtError) -> AdminServerListClientsReply {
        throw VirtError.noSupport("virAdmServerListClients")
    }
    public func adminServerLookupClient(_ context: CallContext, srv: AdminServerReference, id: UInt64, flags: UInt32) async throws(VirtError) -> AdminClientReference {
        throw VirtError.noSupport("virAdmServerLookupClient")
    }
    public func adminClientGetInfo(_ context: CallContext, clnt: AdminClientReference, flags: UInt32) async throws(VirtError) -> [TypedParameter] {
        throw VirtError.noSupport("virAdmClientGetInfo")
    }
    public func adminClientClose(_ context: CallContext, clnt: AdminClientReference, flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virAdmClientClose")
    }
    public func adminServerGetClientLimits(_ context: CallContext, srv: AdminServerReference, flags: UInt32) async throws(VirtError) -> [TypedParameter] {
        throw VirtError.noSupport("virAdmServerGetClientLimits")
    }
    public func adminServerSetClientLimits(_ context: CallContext, srv: AdminServerReference, params: [TypedParameter], flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virAdmServerSetClientLimits")
    }
    public func adminConnectGetLoggingOutputs(_ context: CallContext, flags: UInt32) async throws(VirtError) -> AdminConnectGetLoggingOutputsReply {
        throw VirtError.noSupport("virAdmConnectGetLoggingOutputs")
    }
    public func adminConnectGetLoggingFilters(_ context: CallContext, flags: UInt32) async throws(VirtError) -> AdminConnectGetLoggingFiltersReply {
        throw VirtError.noSupport("virAdmConnectGetLoggingFilters")
    }
    public func adminConnectSetLoggingOutputs(_ context: CallContext, outputs: String?, flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virAdmConnectSetLoggingOutputs")
    }
    public func adminConnectSetLoggingFilters(_ context: CallContext, filters: String?, flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virAdmConnectSetLoggingFilters")
    }
    public func adminServerUpdateTlsFiles(_ context: CallContext, srv: AdminServerReference, flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virAdmServerUpdateTlsFiles")
    }
    public func adminConnectSetDaemonTimeout(_ context: CallContext, timeout: UInt32, flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virAdmConnectSetDaemonTimeout")
    }
}
