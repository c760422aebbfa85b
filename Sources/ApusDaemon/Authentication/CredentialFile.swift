import CHostShims
import Glibc
import HostSystem
import SASL
import VirtError

/// The file of SASL users: `name:SCRAM-SHA-256$...` lines, `#` comments. Only its owner may read it.
enum CredentialFile {
    /// What is known of `user`.
    ///
    /// - Throws: error 38 when the file cannot be read, 67 when others than its owner can.
    static func credentials(of user: String, in path: String) throws(VirtError) -> ScramCredentials? {
        for line in try text(path).split(whereSeparator: \.isNewline) where !line.hasPrefix("#") {
            guard let colon = line.lastRange(ofMark: ":SCRAM-SHA-256$"), line[..<colon] == user else { continue }
            return ScramCredentials(line[line.index(after: colon)...])
        }
        return nil
    }

    private static func text(_ path: String) throws(VirtError) -> String {
        let number = apus_open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW, 0)
        guard number >= 0 else { throw .systemCall(errno, "cannot open '\(path)'") }
        let file = Descriptor(owning: number)
        var status = stat()
        guard fstat(file.rawValue, &status) == 0 else { throw .systemCall(errno, "cannot look at '\(path)'") }
        guard status.st_mode & 0o077 == 0 else {
            throw VirtError(
                .configUnsupported, "'\(path)' can be read by others than its owner", domain: .conf,
                cures: ["chmod 600 \(path)"])
        }
        return String(decoding: try file.readAll(limit: 16 << 20), as: UTF8.self)
    }

    /// Sets a user's password; nil removes the user.
    ///
    /// - Throws: error 8 for a name that the file cannot hold, 38 when the file cannot be written.
    static func set(_ user: String, password: String?, in path: String) throws(VirtError) {
        guard !user.isEmpty, !user.hasPrefix("#"), !user.contains(where: { $0.isNewline || $0 == "\0" }) else {
            throw VirtError(.invalidArg, "'\(user)' cannot be a user's name")
        }
        let lines = access(path, F_OK) == 0 ? try text(path).split(whereSeparator: \.isNewline).map(String.init) : []
        var kept = lines.filter { !$0.hasPrefix(user + ":SCRAM-SHA-256$") }
        if let password { kept.append("\(user):\(ScramCredentials(password: password))") }
        try AtomicFile.write(path, text: kept.map { $0 + "\n" }.joined(), mode: 0o600)
    }
}

extension Substring {
    /// Where the last `mark` begins.
    fileprivate func lastRange(ofMark mark: String) -> Index? {
        indices.last { self[$0...].hasPrefix(mark) }
    }
}
