import Glibc
import HostSystem
import QEMUDriver
public import VirtError
import XMLTree

/// How to make a backup with ``Domain/backUp(to:_:)``.
public struct BackupOptions: Sendable {
    /// Only what has changed since the last backup in the directory.
    public var isIncremental = false
    /// Bring the guest's file systems to rest, through its agent, while the backup begins.
    public var isQuiesced = false

    public init(isIncremental: Bool = false, isQuiesced: Bool = false) {
        self.isIncremental = isIncremental
        self.isQuiesced = isQuiesced
    }
}

extension Domain {
    /// Writes all disks of the running domain, as they are at one moment, to a directory of this host, with a manifest
    /// and checksums. The guest goes on.
    ///
    /// Drives without medium, CD-ROMs, floppies and read-only disks are left out.
    ///
    /// - Throws: error 55 where the directory holds another domain's backups, or where nothing tells what has changed;
    ///   what the daemon says. Then the directory is as it was.
    public func backUp(to path: String, _ options: BackupOptions = BackupOptions()) async throws(VirtError)
        -> BackupManifest.Entry
    {
        let definition = try XMLDocument.parse(try await xml([.inactive, .security])).root
        let live = try XMLDocument.parse(try await xml()).root
        var directory = try await directory(path)
        let writer = try BackupWriter(
            domain: self, directory: directory, live: live, isIncremental: options.isIncremental)
        if options.isIncremental { try await requireCheckpoint(writer.previous) }
        if Explanation.collector != nil {
            try await beginBackup(writer.backupXML, checkpoint: writer.checkpointXML)
        }
        let isNew = mkdir(path, 0o700) == 0
        guard isNew || errno == EEXIST else { throw .systemCall(errno, "cannot create directory '\(path)'") }
        let lock: LockFile
        do throws(LockFile.Refusal) {
            lock = try LockFile("\(path)/.lock")
        } catch {
            if case .failed(let error) = error { throw error }
            throw VirtError(
                .resourceBusy, "another backup to '\(path)' is under way", cause: "the directory is locked")
        }
        let result: Result<BackupManifest.Entry, VirtError>
        do throws(VirtError) {
            result = .success(
                try await writer.run(&directory, isQuiesced: options.isQuiesced, definition: definition.formatted()))
        } catch {
            await writer.undo()
            result = .failure(error)
        }
        lock.remove()
        if isNew, case .failure = result { rmdir(path) }
        return try result.get()
    }

    private func directory(_ path: String) async throws(VirtError) -> BackupDirectory {
        guard path.hasPrefix("/") else {
            throw VirtError(.invalidArg, "the directory's path has to be absolute: '\(path)'")
        }
        guard access("\(path)/\(BackupDirectory.manifestName)", F_OK) == 0 else {
            return BackupDirectory(path, new: BackupManifest(domain: name, uuid: "\(uuid)"))
        }
        let directory = try BackupDirectory(path)
        guard directory.manifest.uuid == "\(uuid)" else {
            throw VirtError(
                .operationInvalid, "'\(path)' holds backups of domain '\(directory.manifest.domain)'",
                rule: "BACKUP-DIRECTORY", cause: "a directory is for one domain", cures: ["name another directory"])
        }
        return directory
    }

    private func requireCheckpoint(_ previous: BackupManifest.Entry?) async throws(VirtError) {
        guard let name = previous?.checkpoint else {
            throw VirtError(
                .operationInvalid, "there is no backup to go on from", rule: "BACKUP-FIRST",
                cause: previous == nil ? "the directory is empty" : "no disk notes what changes, as only qcow2 can",
                cures: ["make a full backup first"])
        }
        guard try await checkpoints().contains(where: { $0.name == name }) else {
            throw VirtError(
                .operationInvalid, "checkpoint '\(name)' of the last backup is gone", rule: "BACKUP-CHECKPOINT",
                cause: "it was deleted, so nothing tells what has changed since", cures: ["make a full backup"])
        }
    }
}
