import VirtDriver

extension ConnectionURI {
    /// Parameters that are for the client and not for the daemon.
    private static let clientParameters: Set<String> = [
        "auth", "authfile", "argv", "command", "keyfile", "known_hosts", "known_hosts_verify", "mode", "name", "netcat",
        "no_sanity",
        "no_tty", "no_verify", "pkipath", "proxy", "socket", "sshauth", "tls_priority", "tunnel", "debug",
    ]

    /// What the daemon is asked to open: the URI without everything that only says how to reach the daemon.
    var daemonName: String {
        if let name = parameter("name") { return name }
        var inner = self
        inner.transport = nil
        inner.user = nil
        inner.host = nil
        inner.port = nil
        inner.parameters.removeAll { Self.clientParameters.contains($0.name) }
        return inner.description
    }
}
