import Glibc
import HostSystem
import LibvirtTLS
import VirtDriver
import VirtError

/// The way to a daemon that a URI describes.
enum Transport {
    case unix(path: String, startsDaemon: Bool)
    case tcp(NetworkAddress)
    case tls(NetworkAddress, ClientTLS.Options)
    case program(String, [String])

    /// - Throws: error 8 for what is wrong in the URI.
    init(_ uri: ConnectionURI, readOnly: Bool) throws(VirtError) {
        switch uri.transport ?? (uri.host == nil ? "unix" : "tls") {
        case "unix":
            if let host = uri.host {
                throw VirtError(
                    .invalidArg, "using unix socket and remote server '\(host)' is not supported.", domain: .remote,
                    cause: "a unix socket is on this host", cures: ["use \(uri.driver)+ssh://\(host)\(uri.path)"])
            }
            let environment = SocketPath.Environment.current
            let path = try SocketPath(environment: environment).path(uri, readOnly: readOnly)
            let isOwn = !environment.isRoot && uri.path == "/session" && uri.parameter("socket") == nil
            self = .unix(path: path, startsDaemon: isOwn && SessionDaemon.isWanted)
        case "tcp":
            try Self.checkMode(uri)
            self = .tcp(NetworkAddress(host: uri.host ?? "localhost", port: uri.port ?? 16509))
        case "tls":
            try Self.checkMode(uri)
            let host = uri.host ?? "localhost"
            var options = TLSPaths.current.options(uri, host: host)
            if let priority = uri.parameter("tls_priority") { options.versions = try TLSVersions(priority: priority) }
            self = .tls(NetworkAddress(host: host, port: uri.port ?? 16514), options)
        // libssh is a library that does what ssh does; its parameters have the same meaning here.
        case "ssh", "libssh", "libssh2":
            let command = try SSHCommand(uri, socket: Self.remoteSocket(uri, readOnly), readOnly: readOnly)
            self = .program(command.program, command.arguments)
        case "ext":
            guard let command = uri.parameter("command") else {
                throw VirtError(
                    .invalidArg, "remote_open: for 'ext' transport, command is required", domain: .remote,
                    cures: ["append ?command=/path/to/program"])
            }
            self = .program(command, uri.parameters.filter { $0.name == "argv" }.map(\.value))
        default:
            throw VirtError(
                .invalidArg,
                "remote_open: transport in URL not recognised (should be tls|unix|ssh|ext|tcp|libssh2|libssh)",
                domain: .remote)
        }
    }

    /// Whether nobody on the way can read or change what goes over it. On plain TCP that is left to SASL.
    var isProtected: Bool {
        if case .tcp = self { false } else { true }
    }

    private static func checkMode(_ uri: ConnectionURI) throws(VirtError) {
        _ = try SocketPath(environment: .system).path(uri, readOnly: false)
    }

    /// The socket on the other host. Which sockets there are is unknown here: the one that every host has.
    private static func remoteSocket(_ uri: ConnectionURI, _ readOnly: Bool) throws(VirtError) -> String {
        try SocketPath(environment: .system).path(uri, readOnly: readOnly)
    }

    /// Connects.
    ///
    /// - Returns: a connected stream socket, owned by the caller, and the program behind it where there is one.
    func connect() async throws(VirtError) -> (Int32, ProgramTransport?) {
        switch self {
        case .unix(let path, let startsDaemon):
            do throws(VirtError) {
                return (try SocketBytes.connect(path: path).release(), nil)
            } catch {
                guard startsDaemon, error.int1 == ENOENT || error.int1 == ECONNREFUSED else { throw error }
                return (try await SessionDaemon.start(path).release(), nil)
            }
        case .tcp(let address):
            return (try await address.connect().release(), nil)
        case .tls(let address, let options):
            // Files first: whoever lacks them need not wait for the network.
            let socket = try await address.connect()
            return (try await ClientTLS.connect(socket, options).release(), nil)
        case .program(let program, let arguments):
            let (socket, transport) = try ProgramTransport.start(program, arguments)
            return (socket, transport)
        }
    }
}

extension SocketPath.Environment {
    /// Another host's system daemon.
    static var system: Self {
        Self(isRoot: true, runtimeDirectory: nil, cacheDirectory: nil, home: nil, exists: { _ in false })
    }
}
