import Glibc
import LibvirtProtocol
import Logging
import NIOCore
import Synchronization
import VirtDriver
import VirtError

/// The admin program: what `virt-admin` sees and changes of a running daemon.
final class Administration: AdminDriver {
    /// What an administrator can do to the daemon as a whole.
    struct Controls: Sendable {
        /// Reads the certificates again.
        var updateTLS: @Sendable () throws(VirtError) -> Void
        /// Sets the seconds of idleness after which the daemon ends; 0 for never.
        var setTimeout: @Sendable (Int) -> Void
    }

    private let log: DaemonLog
    private let controls: Controls
    private let state = Mutex<[Server]>([])

    init(log: DaemonLog, controls: Controls) {
        self.log = log
        self.controls = controls
    }

    /// The servers, once they exist.
    func manage(_ servers: [Server]) {
        state.withLock { $0 = servers }
    }

    private func server(_ name: String) throws(VirtError) -> Server {
        guard let server = state.withLock({ $0.first { $0.name == name } }) else {
            throw VirtError(
                .noServer, "No server named '\(name)'", domain: .rpc, cures: ["`virt-admin srv-list` shows the servers"]
            )
        }
        return server
    }

    private func session(_ client: AdminClientReference) throws(VirtError) -> ClientSession {
        let server = try server(client.srv.name)
        guard let session = server.sessions.first(where: { $0.id.rawValue == client.id }) else {
            throw .noSuchClient(client.id)
        }
        return session
    }

    func adminConnectOpen(_ context: CallContext, flags: UInt32) async throws(VirtError) {
        try Self.check(flags)
    }

    func adminConnectClose(_ context: CallContext) async throws(VirtError) {}

    func adminConnectGetLibVersion(_ context: CallContext) async throws(VirtError) -> UInt64 { 9_000_000 }

    func adminConnectListServers(
        _ context: CallContext, needResults: UInt32, flags: UInt32
    ) async throws(VirtError) -> AdminConnectListServersReply {
        try Self.check(flags)
        let servers = state.withLock { $0 }
        return AdminConnectListServersReply(
            servers: needResults == 0 ? [] : servers.map { AdminServerReference(name: $0.name) },
            ret: UInt32(clamping: servers.count))
    }

    func adminConnectLookupServer(
        _ context: CallContext, name: String, flags: UInt32
    ) async throws(VirtError) -> AdminServerReference {
        try Self.check(flags)
        return AdminServerReference(name: try server(name).name)
    }

    func adminServerListClients(
        _ context: CallContext, srv: AdminServerReference, needResults: UInt32, flags: UInt32
    ) async throws(VirtError) -> AdminServerListClientsReply {
        try Self.check(flags)
        let sessions = try server(srv.name).sessions
        return AdminServerListClientsReply(
            clients: needResults == 0 ? [] : sessions.prefix(16384).map { reference($0, srv) },
            ret: UInt32(clamping: sessions.count))
    }

    func adminServerLookupClient(
        _ context: CallContext, srv: AdminServerReference, id: UInt64, flags: UInt32
    ) async throws(VirtError) -> AdminClientReference {
        try Self.check(flags)
        let sessions = try server(srv.name).sessions
        guard let session = sessions.first(where: { $0.id.rawValue == id }) else { throw .noSuchClient(id) }
        return reference(session, srv)
    }

    private func reference(_ session: ClientSession, _ server: AdminServerReference) -> AdminClientReference {
        AdminClientReference(
            srv: server, id: session.id.rawValue, timestamp: session.connectedAt,
            // VIR_CLIENT_TRANS_UNIX, TCP, TLS
            transport: session.service.isUnix ? 0 : session.service == .tcp ? 1 : 2)
    }

    func adminClientGetInfo(
        _ context: CallContext, clnt: AdminClientReference, flags: UInt32
    ) async throws(VirtError) -> [TypedParameter] {
        try Self.check(flags)
        let session = try session(clnt)
        let identity = await session.identity
        let isReadOnly = await session.isReadOnly
        var fields = [TypedParameter(field: "readonly", value: .boolean(isReadOnly))]
        if let peer = session.peer { fields.append(TypedParameter(field: "sock_addr", value: .string("\(peer)"))) }
        if let name = identity.saslUserName {
            fields.append(TypedParameter(field: "sasl_user_name", value: .string(name)))
        }
        if session.service == .tls {
            fields.append(
                TypedParameter(field: "tls_x509_dname", value: .string(identity.x509DistinguishedName ?? "")))
        }
        if session.service.isUnix {
            if let user = identity.userID {
                fields.append(TypedParameter(field: "unix_user_id", value: .int(Int32(truncatingIfNeeded: user))))
                fields.append(
                    TypedParameter(field: "unix_user_name", value: .string(AccountName.user(user) ?? "\(user)")))
            }
            if let group = identity.groupID {
                fields.append(TypedParameter(field: "unix_group_id", value: .int(Int32(truncatingIfNeeded: group))))
                fields.append(
                    TypedParameter(field: "unix_group_name", value: .string(AccountName.group(group) ?? "\(group)")))
            }
            fields.append(TypedParameter(field: "unix_process_id", value: .int(identity.processID ?? 0)))
        }
        return fields
    }

    func adminClientClose(
        _ context: CallContext, clnt: AdminClientReference, flags: UInt32
    ) async throws(VirtError) {
        try Self.check(flags)
        let session = try session(clnt)
        session.logger.notice("closing connection", metadata: ["reason": "an administrator asked for it"])
        session.channel.close(promise: nil)
        // As with libvirt, the client is gone from the list when the call returns.
        try? await session.channel.closeFuture.get()
    }

    func adminServerGetClientLimits(
        _ context: CallContext, srv: AdminServerReference, flags: UInt32
    ) async throws(VirtError) -> [TypedParameter] {
        try Self.check(flags)
        let server = try server(srv.name)
        let limits = server.limits
        let numbers = [
            ("nclients_max", limits.clients), ("nclients", server.clientCount),
            ("nclients_unauth_max", limits.unauthenticated), ("nclients_unauth", server.unauthenticatedCount),
        ]
        return numbers.map { TypedParameter(field: $0.0, value: .uint(UInt32(clamping: $0.1))) }
    }

    func adminServerSetClientLimits(
        _ context: CallContext, srv: AdminServerReference, params: [TypedParameter], flags: UInt32
    ) async throws(VirtError) {
        try Self.check(flags)
        let server = try server(srv.name)
        var limits = server.limits
        for parameter in params {
            guard case .uint(let number) = parameter.value else {
                throw .wrongParameter("invalid type for parameter '\(parameter.field)', expected 'uint'")
            }
            switch parameter.field {
            case "nclients_max": limits.clients = Int(number)
            case "nclients_unauth_max": limits.unauthenticated = Int(number)
            default:
                throw VirtError(.argumentUnsupported, "parameter '\(parameter.field)' not supported", domain: .admin)
            }
        }
        guard limits.clients > 0, limits.clients >= limits.unauthenticated else {
            throw .wrongParameter(
                "The overall maximum number of clients waiting for authentication must not be less than the overall "
                    + "maximum number of clients")
        }
        server.limits = limits
    }

    func adminConnectGetLoggingOutputs(
        _ context: CallContext, flags: UInt32
    ) async throws(VirtError) -> AdminConnectGetLoggingOutputsReply {
        try Self.check(flags)
        let outputs = log.outputs
        return AdminConnectGetLoggingOutputsReply(
            outputs: outputs.joined(separator: " "), noutputs: UInt32(clamping: outputs.count))
    }

    func adminConnectGetLoggingFilters(
        _ context: CallContext, flags: UInt32
    ) async throws(VirtError) -> AdminConnectGetLoggingFiltersReply {
        try Self.check(flags)
        let filters = log.filters
        return AdminConnectGetLoggingFiltersReply(
            filters: filters.isEmpty ? nil : filters.map { $0 + " " }.joined(),
            nfilters: UInt32(clamping: filters.count))
    }

    func adminConnectSetLoggingOutputs(
        _ context: CallContext, outputs: String?, flags: UInt32
    ) async throws(VirtError) {
        try Self.check(flags)
        try log.setOutputs(outputs ?? "")
    }

    func adminConnectSetLoggingFilters(
        _ context: CallContext, filters: String?, flags: UInt32
    ) async throws(VirtError) {
        try Self.check(flags)
        try log.setFilters(filters ?? "")
    }

    func adminServerUpdateTlsFiles(
        _ context: CallContext, srv: AdminServerReference, flags: UInt32
    ) async throws(VirtError) {
        try Self.check(flags)
        guard try server(srv.name).tls != nil else {
            throw VirtError(.internalError, "no tls service found, unable to update tls files", domain: .rpc)
        }
        try controls.updateTLS()
    }

    func adminConnectSetDaemonTimeout(
        _ context: CallContext, timeout: UInt32, flags: UInt32
    ) async throws(VirtError) {
        try Self.check(flags)
        controls.setTimeout(Int(timeout))
    }

    private static func check(_ flags: UInt32) throws(VirtError) {
        guard flags == 0 else { throw .wrongParameter("unsupported flags (0x\(String(flags, radix: 16)))") }
    }
}

extension VirtError {
    fileprivate static func noSuchClient(_ id: UInt64) -> VirtError {
        VirtError(.noClient, "No client with matching ID '\(id)'", domain: .rpc)
    }

    fileprivate static func wrongParameter(_ text: String) -> VirtError {
        VirtError(.invalidArg, text, domain: .admin)
    }
}
