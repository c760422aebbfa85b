import FoundationEssentials
import Glibc
import HostSystem
import VirtError

/// Probed capabilities on disk: one file a binary, valid for exactly the identity it was written under.
///
/// The cache saves time and is never needed: a file that is missing, damaged, foreign or of another version is as good
/// as none, and one that cannot be written is only reported.
struct CapabilityCache: Sendable {
    /// Changes with every change of what is kept.
    static let version = 1

    private struct Entry: Codable {
        var version: Int
        var identity: BinaryIdentity
        var capabilities: QEMUCapabilities
    }

    var directory: String

    /// Where the answer for a binary is kept: a name from its path, that a person can recognise.
    func path(for binary: String) -> String {
        // FNV-1a tells apart binaries of the same name in different directories.
        let hash = binary.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
        let name = binary.split(separator: "/").last.map(String.init) ?? "binary"
        let digits = String(hash, radix: 16)
        return "\(directory)/\(name)-\(String(repeating: "0", count: 16 - digits.count))\(digits).json"
    }

    /// What is known of the binary, if it is still that binary.
    func load(_ identity: BinaryIdentity) -> QEMUCapabilities? {
        guard let bytes = try? HostFile.read(path(for: identity.path), limit: 16 << 20),
            let entry = try? JSONDecoder().decode(Entry.self, from: Data(bytes)),
            entry.version == Self.version, entry.identity == identity
        else { return nil }
        return entry.capabilities
    }

    /// Keeps an answer: private to this user, whole or not at all.
    func store(_ capabilities: QEMUCapabilities, for identity: BinaryIdentity) throws(VirtError) {
        let entry = Entry(version: Self.version, identity: identity, capabilities: capabilities)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        let data: Data
        do {
            data = try encoder.encode(entry)
        } catch {
            throw VirtError(.internalError, "cannot encode QEMU capabilities: \(error)", domain: .qemu)
        }
        if mkdir(directory, 0o700) != 0, errno != EEXIST {
            throw .system(
                errno: errno, reason: String(cString: strerror(errno)), "cannot create directory '\(directory)'",
                domain: .qemu)
        }
        // Nothing is lost with a lost cache: no fsync.
        try AtomicFile.write(path(for: identity.path), Array(data), mode: 0o600, durable: false)
    }

    /// Forgets a binary.
    func remove(_ binary: String) throws(VirtError) {
        try AtomicFile.remove(path(for: binary), durable: false)
    }
}
