import Glibc
import HostSystem
public import VirtDriver
public import VirtError

/// Opens connections to a daemon: the driver for every URI that no driver in this process takes.
public struct RemoteDriver: HypervisorDriver {
    public let name = "remote"
    public let schemes = [
        "qemu", "test", "lxc", "xen", "ch", "bhyve", "vbox", "vz", "network", "storage", "nodedev", "secret",
        "nwfilter", "interface",
    ]

    private let credentials: CredentialSource?

    /// - Parameter credentials: where names and passwords come from; nil for libvirt's files.
    public init(credentials: CredentialSource? = nil) {
        self.credentials = credentials
    }

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
    /// - Throws: error 8 for a transport that there is not or parameters that are missing, 38 when the daemon cannot be
    ///   reached, 45 when it does not take the client, and what the daemon answers.
    public func openRemote(
        _ uri: ConnectionURI, connection: ConnectionID, readOnly: Bool
    ) async throws(VirtError) -> RemoteConnection {
        let transport = try Transport(uri, readOnly: readOnly)
        let (socket, program) = try await transport.connect()
        let remote = try RemoteConnection(socket: Descriptor(owning: socket), connectionID: connection)
        do throws(VirtError) {
            try await remote.handshake(
                uri.daemonName, readOnly: readOnly, host: uri.host, isProtected: transport.isProtected,
                credentials: credentials ?? .files(uri))
        } catch {
            await remote.abandon()
            // A program that carries the connection says best what was wrong.
            guard let program, error.int1 == EIO || error.code == .internalError else { throw error }
            throw await program.failure()
        }
        return remote
    }
}
