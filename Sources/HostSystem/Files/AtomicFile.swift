import CHostShims
import Glibc
public import VirtError

/// Replaces files so that a reader, or the next start after a crash, sees the old content or the new, nothing between.
public enum AtomicFile {
    /// Writes `bytes` to `path`: a temporary file in the same directory, fsync, rename, fsync of the directory.
    ///
    /// What stands at `path` is replaced, not followed if it is a link. On failure it is as it was.
    ///
    /// - Parameters:
    ///   - path: the directory part is trusted, and links in it are followed.
    ///   - mode: exactly the file's mode, whatever the umask.
    ///   - durable: false skips both fsync calls, for run state that need not survive a power cut.
    /// - Throws: error 38 with the errno.
    public static func write(
        _ path: String, _ bytes: [UInt8], mode: UInt32 = 0o600, durable: Bool = true
    ) throws(VirtError) {
        let (directory, name) = split(path)
        guard !name.isEmpty else { throw VirtError(.invalidArg, "path '\(path)' names no file") }
        try DirectoryHandle(directory).write(name, bytes, mode: mode, durable: durable)
    }

    /// ``write(_:_:mode:durable:)`` of text as UTF-8.
    public static func write(
        _ path: String, text: String, mode: UInt32 = 0o600, durable: Bool = true
    ) throws(VirtError) {
        try write(path, Array(text.utf8), mode: mode, durable: durable)
    }

    /// Removes a file and makes that last.
    ///
    /// - Returns: false where there was none.
    @discardableResult
    public static func remove(_ path: String, durable: Bool = true) throws(VirtError) -> Bool {
        let (directory, name) = split(path)
        let handle: DirectoryHandle
        do {
            handle = try DirectoryHandle(directory)
        } catch {
            if error.systemCallNumber == ENOENT { return false }
            throw error
        }
        let removed = try handle.remove(name)
        if removed, durable { _ = fsync(handle.descriptor.rawValue) }
        return removed
    }

    /// Removes what writers left in a directory who were killed before their file had its name.
    ///
    /// Only for a directory in which nobody writes at the moment. Failures are passed over: the files do no harm.
    public static func sweep(_ directory: String) {
        let left = HostFile.names(in: directory).filter(isTemporary)
        guard !left.isEmpty, let handle = try? DirectoryHandle(directory) else { return }
        for name in left { _ = try? handle.remove(name) }
    }

    /// Under which a file is written before it gets its name.
    static func temporaryName(for name: String) -> String {
        ".\(name.utf8.count > 200 ? "long" : name).\(UInt64.random(in: .min ... .max)).new"
    }

    /// Whether a name may come from ``temporaryName(for:)``.
    static func isTemporary(_ name: String) -> Bool {
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count >= 4 && parts[0].isEmpty && parts.last == "new" && UInt64(parts[parts.count - 2]) != nil
    }

    static func split(_ path: String) -> (directory: String, name: String) {
        guard let slash = path.lastIndex(of: "/") else { return (".", path) }
        let directory = path[..<slash]
        return (directory.isEmpty ? "/" : String(directory), String(path[path.index(after: slash)...]))
    }
}

extension DirectoryHandle {
    /// Like ``AtomicFile/write(_:_:mode:durable:)``, beneath this directory.
    public func write(
        _ relativePath: String, _ bytes: [UInt8], mode: UInt32 = 0o600, durable: Bool = true
    ) throws(VirtError) {
        let place = try place(of: relativePath)
        let directory = place.parent.rawValue
        let temporary = AtomicFile.temporaryName(for: place.name)
        let number = apus_openat(directory, temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard number >= 0 else { throw failure(currentErrno(), "create temporary file for", relativePath) }
        let file = Descriptor(owning: number)
        do throws(VirtError) {
            try file.writeAll(bytes)
            guard fchmod(file.rawValue, mode) == 0 else { throw failure(currentErrno(), "set mode of", relativePath) }
            if durable, fsync(file.rawValue) != 0 { throw failure(currentErrno(), "sync", relativePath) }
            guard renameat(directory, temporary, directory, place.name) == 0 else {
                throw failure(currentErrno(), "rename to", relativePath)
            }
        } catch {
            unlinkat(directory, temporary, 0)
            throw error
        }
        if durable, fsync(directory) != 0 { throw failure(currentErrno(), "sync directory of", relativePath) }
    }
}
