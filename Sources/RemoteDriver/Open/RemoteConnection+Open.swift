import LibvirtProtocol
public import VirtDriver
public import VirtError

extension RemoteConnection {
    /// Connects to the unix socket `path` and opens `name` there as a stock client does: authentication, then open.
    ///
    /// - Parameter name: the URI that the daemon is asked for; nil for the one it prefers.
    /// - Throws: error 38 when nobody listens, 45 when the daemon wants an authentication that cannot be given, and
    ///   what the daemon answers.
    public static func open(
        path: String, name: String?, readOnly: Bool, connectionID: ConnectionID
    ) async throws(VirtError) -> RemoteConnection {
        let connection = try RemoteConnection(
            socket: try SocketBytes.connect(path: path), connectionID: connectionID)
        try await connection.handshake(name, readOnly: readOnly)
        return connection
    }

    private func handshake(_ name: String?, readOnly: Bool) async throws(VirtError) {
        let offered = try await authList(ownContext)
        switch offered.first {
        case nil, 0: break
        case 2: _ = try await authPolkit(ownContext)
        case let kind?:
            throw VirtError(
                .authFailed, "unsupported authentication type \(kind)", domain: .rpc,
                cause: kind == 1 ? "the daemon asks for SASL on this socket" : nil,
                cures: ["set auth_unix_rw and auth_unix_ro to \"none\" or \"polkit\" in the daemon's configuration"])
        }
        try await connectOpen(ownContext, name: name, flags: readOnly ? 1 : 0)
    }
}
