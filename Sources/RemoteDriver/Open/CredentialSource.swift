import Glibc
import HostSystem
public import VirtDriver
public import VirtError

/// Where a client's name and password for a daemon come from.
public struct CredentialSource: Sendable {
    let lookUp: @Sendable (_ host: String?) async throws(VirtError) -> (user: String, password: String)

    /// - Parameter lookUp: gives them for a host, nil for this one.
    public init(
        _ lookUp: @escaping @Sendable (_ host: String?) async throws(VirtError) -> (user: String, password: String)
    ) {
        self.lookUp = lookUp
    }

    /// libvirt's files: `authfile=` of the URI, `LIBVIRT_AUTH_FILE`, the user's and the host's `auth.conf`.
    public static func files(_ uri: ConnectionURI) -> CredentialSource {
        CredentialSource { host throws(VirtError) in
            guard let path = path(uri) else {
                throw missing("there is no auth.conf")
            }
            let file = AuthenticationFile(String(decoding: try HostFile.read(path, limit: 1 << 20), as: UTF8.self))
            guard let found = file.credentials(service: "libvirt", host: host ?? hostName()) else {
                throw missing("'\(path)' has nothing for \(host ?? hostName())")
            }
            return (uri.user ?? found.user, found.password)
        }
    }

    private static func path(_ uri: ConnectionURI) -> String? {
        if let named = uri.parameter("authfile") { return named }
        if let named = getenv("LIBVIRT_AUTH_FILE") { return String(cString: named) }
        let home =
            getenv("XDG_CONFIG_HOME").map { String(cString: $0) }
            ?? getenv("HOME").map { String(cString: $0) + "/.config" }
        return [home.map { $0 + "/libvirt/auth.conf" }, "/etc/libvirt/auth.conf"].compactMap(\.self)
            .first { access($0, R_OK) == 0 }
    }

    /// What this machine calls itself.
    static func hostName() -> String {
        var buffer = [CChar](repeating: 0, count: 256)
        gethostname(&buffer, buffer.count - 1)
        return String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    private static func missing(_ cause: String) -> VirtError {
        VirtError(
            .authFailed, "Failed to make auth credentials", domain: .rpc, cause: cause,
            cures: ["write name and password into ~/.config/libvirt/auth.conf"])
    }
}

/// libvirt's file of names and passwords: `[credentials-NAME]` groups with `authname` and `password`, and
/// `[auth-SERVICE-HOST]` groups that name one of them with `credentials`.
struct AuthenticationFile {
    private var groups: [String: [String: String]] = [:]

    init(_ text: String) {
        var group = ""
        for line in text.split(whereSeparator: \.isNewline) {
            let line = line.drop { $0.isWhitespace }
            if line.isEmpty || line.hasPrefix("#") { continue }
            if line.hasPrefix("["), let end = line.firstIndex(of: "]") {
                group = String(line[line.index(after: line.startIndex)..<end])
            } else if let equals = line.firstIndex(of: "=") {
                let name = line[..<equals].split(whereSeparator: \.isWhitespace).first.map(String.init) ?? ""
                groups[group, default: [:]][name] = String(line[line.index(after: equals)...].drop { $0 == " " })
            }
        }
    }

    func credentials(service: String, host: String) -> (user: String, password: String)? {
        for place in [host, "default"] {
            guard let name = groups["auth-\(service)-\(place)"]?["credentials"] else { continue }
            guard let found = groups["credentials-\(name)"], let user = found["authname"] ?? found["username"],
                let password = found["password"]
            else { return nil }
            return (user, password)
        }
        return nil
    }
}
