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
        try await connection.handshake(
            name, readOnly: readOnly, host: nil, credentials: .files(ConnectionURI("qemu:///system")))
        return connection
    }
}
