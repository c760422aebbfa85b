import VirtDriver
import VirtError

/// The ssh command that reaches a daemon: through its helper `virt-ssh-helper`, or netcat on its socket. Pure.
///
/// Source: libvirt's "Remote support" page; the options were compared with those that stock libvirt passes.
struct SSHCommand: Equatable {
    var program: String
    var arguments: [String]

    /// - Parameter socket: the daemon's socket on the other host, for netcat.
    /// - Throws: error 8 for a proxy that does not exist, a host or user that ssh would take for an option.
    init(_ uri: ConnectionURI, socket: String, readOnly: Bool) throws(VirtError) {
        program = uri.parameter("command") ?? "ssh"
        guard let host = uri.host else {
            throw VirtError(.invalidArg, "transport 'ssh' needs a host", domain: .remote)
        }
        arguments = []
        if let port = uri.port { arguments += ["-p", "\(port)"] }
        if let user = uri.user { arguments += ["-l", user] }
        if let key = uri.parameter("keyfile") { arguments += ["-i", key] }
        arguments += ["-T", "-e", "none"]
        if Self.isSet(uri, "no_tty") { arguments += ["-o", "BatchMode=yes"] }
        if Self.isSet(uri, "no_verify") { arguments += ["-o", "StrictHostKeyChecking=no"] }
        let script = try Self.script(uri, socket: socket, readOnly: readOnly)
        arguments += ["--", host, "sh -c " + ShellWord.quoted(script)]
    }

    private static func isSet(_ uri: ConnectionURI, _ name: String) -> Bool {
        uri.parameter(name).map { $0 != "0" } ?? false
    }

    /// What the other host's shell runs.
    private static func script(
        _ uri: ConnectionURI, socket: String, readOnly: Bool
    ) throws(VirtError) -> String {
        let program = ShellWord.quoted(uri.parameter("netcat") ?? "nc")
        let path = ShellWord.quoted(socket)
        // Some netcats stay when their input ends unless told otherwise, others do not know the option.
        let netcat =
            "case \"$(\(program) -q 2>&1)\" in *'requires an argument'*) exec \(program) -q0 -U \(path);; esac; "
            + "exec \(program) -U \(path)"
        let native = "virt-ssh-helper \(readOnly ? "-r " : "")" + ShellWord.quoted(uri.daemonName)
        // Whoever names a netcat or a socket wants them used.
        let standard = uri.parameter("netcat") == nil && uri.parameter("socket") == nil ? "auto" : "netcat"
        switch uri.parameter("proxy") ?? standard {
        case "native": return "exec \(native)"
        case "netcat": return netcat
        case "auto" where standard == "auto":
            return "if command -v virt-ssh-helper >/dev/null 2>&1; then exec \(native); fi; \(netcat)"
        case "auto": return netcat
        case let other:
            throw VirtError(
                .invalidArg, "Unnkown proxy type '\(other)'", domain: .remote,
                cures: ["use proxy=auto, proxy=native or proxy=netcat"])
        }
    }
}
