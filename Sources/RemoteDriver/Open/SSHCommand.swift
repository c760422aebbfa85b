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
        if let key = uri.parameter("keyfile"), Self.usesKeyFiles(uri) { arguments += ["-i", key] }
        arguments += ["-T", "-e", "none"]
        if Self.isSet(uri, "no_tty") { arguments += ["-o", "BatchMode=yes"] }
        arguments += try Self.hostKeys(uri) + Self.authentication(uri)
        let script = try Self.script(uri, socket: socket, readOnly: readOnly)
        arguments += ["--", host, "sh -c " + ShellWord.quoted(script)]
    }

    /// How the other host shows that it is the one.
    private static func hostKeys(_ uri: ConnectionURI) throws(VirtError) -> [String] {
        var options: [String] = []
        if let file = uri.parameter("known_hosts") {
            // ssh splits the value at blanks unless it is quoted, and has no way to write a quote inside.
            guard !file.contains("\"") else {
                throw VirtError(.invalidArg, "known_hosts: a file name with a quotation mark", domain: .remote)
            }
            options += ["-o", "UserKnownHostsFile=\"\(file)\""]
        }
        if isSet(uri, "no_verify") { return options + ["-o", "StrictHostKeyChecking=no"] }
        switch uri.parameter("known_hosts_verify") {
        case nil: return options
        case "normal": return options + ["-o", "StrictHostKeyChecking=yes"]
        case "auto": return options + ["-o", "StrictHostKeyChecking=accept-new"]
        case "ignore": return options + ["-o", "StrictHostKeyChecking=no"]
        case let other?:
            throw VirtError(
                .invalidArg, "Invalid host key verification method '\(other)'", domain: .remote,
                cures: ["use known_hosts_verify=normal, auto or ignore"])
        }
    }

    /// How this side shows who it is: the methods of `sshauth` in their order, and no others.
    private static func authentication(_ uri: ConnectionURI) throws(VirtError) -> [String] {
        guard let list = uri.parameter("sshauth") else { return [] }
        var methods: [String] = []
        var words: Set<String> = []
        for word in list.split(separator: ",") {
            let method: String
            switch word {
            case "agent", "privkey": method = "publickey"
            case "password": method = "password"
            case "keyboard-interactive": method = "keyboard-interactive"
            default:
                throw VirtError(
                    .invalidArg, "Invalid authentication method: '\(word)'", domain: .remote,
                    cures: ["use a list of agent, privkey, password, keyboard-interactive"])
            }
            words.insert(String(word))
            if !methods.contains(method) { methods.append(method) }
        }
        var options = ["-o", "PreferredAuthentications=" + methods.joined(separator: ",")]
        // Keys of the agent and keys in files are one method to ssh.
        if !words.contains("agent"), words.contains("privkey") { options += ["-o", "IdentityAgent=none"] }
        if words.contains("agent"), !words.contains("privkey") { options += ["-o", "IdentityFile=none"] }
        return options
    }

    /// Without `sshauth` every method is tried.
    private static func usesKeyFiles(_ uri: ConnectionURI) -> Bool {
        uri.parameter("sshauth").map { $0.split(separator: ",").contains("privkey") } ?? true
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
