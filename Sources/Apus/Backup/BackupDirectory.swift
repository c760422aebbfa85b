import Crypto
import FoundationEssentials
import Glibc
import HostSystem
public import VirtError

/// A directory of backups of one domain, on this host.
public struct BackupDirectory: Sendable {
    public static let manifestName = "manifest.json"

    public let path: String
    public internal(set) var manifest: BackupManifest

    /// Reads what the directory holds.
    ///
    /// - Throws: error 38 where there is no manifest; error 1 where it is none.
    public init(_ path: String) throws(VirtError) {
        let file = "\(path)/\(Self.manifestName)"
        let bytes = try HostFile.read(file)
        guard let manifest = try? JSONDecoder().decode(BackupManifest.self, from: Data(bytes)),
            manifest.version == BackupManifest.currentVersion,
            manifest.backups.flatMap(\.disks).allSatisfy({ Self.isPlain($0.file) && Self.isPlain($0.parent ?? "x") })
        else {
            throw VirtError(
                .internalError, "'\(file)' is no manifest of backups",
                cause: "it is damaged, or was written by another program or a later version")
        }
        self.path = path
        self.manifest = manifest
    }

    init(_ path: String, new manifest: BackupManifest) {
        self.path = path
        self.manifest = manifest
    }

    private static func isPlain(_ name: String) -> Bool {
        !name.isEmpty && !name.contains("/") && !name.hasPrefix(".")
    }

    func save() throws(VirtError) {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        let bytes: [UInt8]
        do {
            bytes = Array(try encoder.encode(manifest))
        } catch {
            throw VirtError(.internalError, "cannot write the manifest", cause: "\(error)")
        }
        try AtomicFile.write("\(path)/\(Self.manifestName)", bytes)
    }

    /// The backup with this number, or the last one.
    ///
    /// - Throws: error 8 where there is none.
    public func entry(_ number: Int? = nil) throws(VirtError) -> BackupManifest.Entry {
        let found = number.map { wanted in manifest.backups.first { $0.number == wanted } } ?? manifest.backups.last
        guard let found else {
            throw VirtError(
                .invalidArg, number.map { "'\(path)' has no backup \($0)" } ?? "'\(path)' has no backup yet")
        }
        return found
    }

    /// Reads every image that a backup needs and compares it with its checksum.
    ///
    /// - Throws: error 1 for the first image that is not what was written.
    public func verify(_ entry: BackupManifest.Entry) async throws(VirtError) {
        for disk in entry.disks {
            for image in manifest.chain(of: disk) {
                guard try await Self.checksum(of: "\(path)/\(image.file)") == image.sha256 else {
                    throw VirtError(
                        .internalError, "'\(path)/\(image.file)' is not what was written", rule: "BACKUP-CHECKSUM",
                        cause: "its SHA-256 is not that of the manifest",
                        cures: ["restore an earlier backup", "bring the file back from elsewhere"])
                }
            }
        }
    }

    /// SHA-256 of a file in hexadecimal digits.
    static func checksum(of path: String) async throws(VirtError) -> String {
        let work = Task.detached { () -> Result<String, VirtError> in
            let number = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
            guard number >= 0 else { return .failure(.systemCall(errno, "Failed to open file '\(path)'")) }
            defer { close(number) }
            var hash = SHA256()
            var buffer = [UInt8](repeating: 0, count: 1 << 20)
            while true {
                let count = read(number, &buffer, buffer.count)
                guard count >= 0 else {
                    if errno == EINTR { continue }
                    return .failure(.systemCall(errno, "Failed to read file '\(path)'"))
                }
                guard count > 0 else { break }
                hash.update(data: buffer[..<count])
            }
            let digits = Array("0123456789abcdef")
            return .success(
                String(hash.finalize().flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }))
        }
        return try await work.value.get()
    }
}
