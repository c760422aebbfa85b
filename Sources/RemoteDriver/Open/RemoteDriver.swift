public import VirtDriver
public import VirtError

/// Opens connections to a daemon: the driver for every URI that no driver in this process takes.
public struct RemoteDriver: HypervisorDriver {
    public let name = "remote"
    public let schemes = [
        "qemu", "test", "lxc", "xen", "ch", "bhyve", "vbox", "vz", "network", "storage", "nodedev", "secret",
        "nwfilter", "interface",
    ]

    public init() {}

    public func open(
        _ uri: ConnectionURI, connection: ConnectionID, readOnly: Bool
    ) async throws(VirtError) -> DriverSet {
        let remote = try await openRemote(uri, connection: connection, readOnly: readOnly)
        var set = DriverSet(hypervisor: remote)
        set.network = remote
        set.interface = remote
        set.storage = remote
        set.nodeDevice = remote
        set.secret = remote
        set.nwfilter = remote
        return set
    }

    /// Opens a connection and gives it with its own type.
    ///
    /// - Throws: error 74 for a transport that is not built in, and what ``RemoteConnection/open(path:name:readOnly:connectionID:)``
    ///   throws.
    public func openRemote(
        _ uri: ConnectionURI, connection: ConnectionID, readOnly: Bool
    ) async throws(VirtError) -> RemoteConnection {
        let transport = uri.transport ?? (uri.host == nil ? "unix" : "tls")
        guard transport == "unix" else {
            guard ["tls", "tcp", "ssh", "ext", "libssh", "libssh2"].contains(transport) else {
                throw VirtError(
                    .invalidArg,
                    "remote_open: transport in URL not recognised (should be tls|unix|ssh|ext|tcp|libssh2|libssh)",
                    domain: .remote)
            }
            throw VirtError(
                .argumentUnsupported, "transport '\(transport)'", domain: .remote,
                cause: "this build reaches daemons through unix sockets only",
                cures: ["connect on the host itself: \(uri.driver)://\(uri.path)"])
        }
        let path = try SocketPath(environment: .current).path(uri, readOnly: readOnly)
        return try await RemoteConnection.open(
            path: path, name: uri.daemonName, readOnly: readOnly, connectionID: connection)
    }
}
