import Glibc
import VirtError

/// Where a daemon has its files: libvirt's places, for the system or for a user.
struct DaemonPaths: Sendable, Equatable {
    /// Sockets, lock and run state.
    let runDirectory: String
    let configurationFile: String
    let isSession: Bool
    /// What `--root` puts in front of the host's paths.
    let prefix: String

    var socket: String { runDirectory + "/libvirt-sock" }
    /// Only the system's daemon has one.
    var readOnlySocket: String? { isSession ? nil : runDirectory + "/libvirt-sock-ro" }
    /// The SASL users.
    var credentials: String { configurationDirectory + "/sasl-users" }
    /// Who may do what.
    var accessRules: String { configurationDirectory + "/access.rules" }
    private var configurationDirectory: String {
        configurationFile.lastIndex(of: "/").map { String(configurationFile[..<$0]) } ?? ""
    }
    var adminSocket: String { runDirectory + "/libvirt-admin-sock" }
    var lockFile: String { runDirectory + "/apusd.lock" }

    /// - Parameters:
    ///   - root: prefix of every path; nil for none.
    ///   - isSession: the user's own places.
    ///   - environment: looks up an environment variable.
    /// - Throws: error 1 when a user has neither a runtime directory nor a home.
    init(root: String?, isSession: Bool, environment: (String) -> String?) throws(VirtError) {
        self.isSession = isSession
        prefix = root.map { $0.hasSuffix("/") ? String($0.dropLast()) : $0 } ?? ""
        guard isSession else {
            runDirectory = prefix + "/run/libvirt"
            configurationFile = prefix + "/etc/libvirt/libvirtd.conf"
            return
        }
        func directory(_ variable: String, _ fallback: String) throws(VirtError) -> String {
            if let given = environment(variable), given.hasPrefix("/") { return given }
            guard let home = environment("HOME"), home.hasPrefix("/") else {
                throw VirtError(.internalError, "neither \(variable) nor HOME is set", cures: ["set \(variable)"])
            }
            return home + fallback
        }
        runDirectory = prefix + (try directory("XDG_RUNTIME_DIR", "/.cache")) + "/libvirt"
        configurationFile = prefix + (try directory("XDG_CONFIG_HOME", "/.config")) + "/libvirt/libvirtd.conf"
    }
}
