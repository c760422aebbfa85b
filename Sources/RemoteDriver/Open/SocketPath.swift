import Glibc
import VirtDriver
import VirtError

/// Which unix socket a URI means, by libvirt's rules. Pure but for the check which sockets exist, which is passed in.
struct SocketPath {
    /// The parts of the environment that matter.
    struct Environment {
        var isRoot: Bool
        var runtimeDirectory: String?
        var cacheDirectory: String?
        var home: String?
        var exists: (String) -> Bool
    }

    let environment: Environment

    /// The socket's path.
    ///
    /// - Throws: error 8 for a `mode` that does not exist, 1 when no directory for a user's sockets is known.
    func path(_ uri: ConnectionURI, readOnly: Bool) throws(VirtError) -> String {
        if let socket = uri.parameter("socket") { return socket }
        // Root has no session of its own: the system's daemon serves that as well.
        let isSession = !environment.isRoot && (uri.path == "/session" || uri.path == "/embed")
        let directory = isSession ? try sessionDirectory() + "/libvirt" : "/var/run/libvirt"
        let suffix = readOnly && !isSession ? "-sock-ro" : "-sock"
        let legacy = "\(directory)/libvirt\(suffix)"
        let direct = "\(directory)/virt\(uri.driver)d\(suffix)"
        switch uri.parameter("mode") ?? "auto" {
        case "legacy": return legacy
        case "direct": return direct
        case "auto": return environment.exists(direct) ? direct : legacy
        case let other:
            throw VirtError(
                .invalidArg, "Unknown remote mode '\(other)'", domain: .remote,
                cures: ["use mode=auto, mode=direct or mode=legacy"])
        }
    }

    private func sessionDirectory() throws(VirtError) -> String {
        if let directory = environment.runtimeDirectory, !directory.isEmpty { return directory }
        if let directory = environment.cacheDirectory, !directory.isEmpty { return directory }
        if let home = environment.home, !home.isEmpty { return home + "/.cache" }
        throw VirtError(
            .internalError, "Unable to determine the directory of the user's sockets", domain: .remote,
            cures: ["set XDG_RUNTIME_DIR", "name the socket: ?socket=PATH"])
    }
}

extension SocketPath.Environment {
    /// This process'.
    static var current: Self {
        func value(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
        return Self(
            isRoot: geteuid() == 0, runtimeDirectory: value("XDG_RUNTIME_DIR"),
            cacheDirectory: value("XDG_CACHE_HOME"), home: value("HOME"), exists: { access($0, F_OK) == 0 })
    }
}
