import CHostShims
import Glibc
public import VirtError

/// An open directory under which names are resolved without ever following a link or leaving it.
///
/// Paths given to its methods are relative. `openat2(2)` with RESOLVE_BENEATH and RESOLVE_NO_SYMLINKS does the work;
/// on kernels before 5.6 the components are opened one by one with O_NOFOLLOW.
public struct DirectoryHandle: ~Copyable, Sendable {
    public let path: String
    let descriptor: Descriptor
    /// For tests: behave as on a kernel without `openat2(2)`.
    var avoidsOpenAt2 = false

    /// Opens a directory whose own path is trusted: links in it are followed.
    ///
    /// - Throws: error 38 with the errno.
    public init(_ path: String) throws(VirtError) {
        let number = apus_open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0)
        guard number >= 0 else { throw .systemCall(currentErrno(), "cannot open directory '\(path)'") }
        self.path = path
        self.descriptor = Descriptor(owning: number)
    }

    private init(path: String, descriptor: consuming Descriptor) {
        self.path = path
        self.descriptor = descriptor
    }

    /// Opens `relativePath` with `open(2)` flags; close-on-exec is added.
    ///
    /// - Throws: error 38; ELOOP for a link anywhere on the way, EXDEV for a path that leaves the directory.
    public func open(_ relativePath: String, flags: Int32, mode: UInt32 = 0) throws(VirtError) -> Descriptor {
        let flags = flags | O_CLOEXEC
        if !avoidsOpenAt2 {
            let number = apus_open_beneath(
                descriptor.rawValue, relativePath, UInt64(UInt32(bitPattern: flags)), UInt64(mode))
            if number >= 0 { return Descriptor(owning: number) }
            let code = currentErrno()
            guard code == ENOSYS || code == EPERM else { throw failure(code, "open", relativePath) }
        }
        return try openStepwise(relativePath, flags: flags, mode: mode)
    }

    private func openStepwise(_ relativePath: String, flags: Int32, mode: UInt32) throws(VirtError) -> Descriptor {
        guard !relativePath.utf8.starts(with: [UInt8(ascii: "/")]) else { throw failure(EXDEV, "open", relativePath) }
        let parts = relativePath.split(separator: "/").filter { $0 != "." }
        guard !parts.contains("..") else { throw failure(EXDEV, "open", relativePath) }
        guard let last = parts.last else { throw failure(relativePath.isEmpty ? ENOENT : EISDIR, "open", relativePath) }
        var current = try descriptor.duplicate()
        for part in parts.dropLast() {
            let next = apus_openat(
                current.rawValue, String(part), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC, 0)
            guard next >= 0 else { throw failure(currentErrno(), "open", relativePath) }
            current = Descriptor(owning: next)
        }
        let number = apus_openat(current.rawValue, String(last), flags | O_NOFOLLOW, mode)
        guard number >= 0 else { throw failure(currentErrno(), "open", relativePath) }
        return Descriptor(owning: number)
    }

    /// Opens a directory beneath this one.
    public func directory(_ relativePath: String) throws(VirtError) -> DirectoryHandle {
        let opened = try open(relativePath, flags: O_RDONLY | O_DIRECTORY)
        return DirectoryHandle(path: join(relativePath), descriptor: opened)
    }

    /// The content of a file beneath this directory.
    public func read(_ relativePath: String, limit: Int = 64 << 20) throws(VirtError) -> [UInt8] {
        try open(relativePath, flags: O_RDONLY | O_NONBLOCK).readAll(limit: limit)
    }

    /// Makes all missing directories of `relativePath`, each with exactly `mode`; those that exist stay as they are.
    ///
    /// - Throws: error 38; ELOOP or ENOTDIR where something else stands in the way.
    public func makeDirectories(_ relativePath: String, mode: UInt32 = 0o700) throws(VirtError) {
        let parts = relativePath.split(separator: "/").filter { $0 != "." }
        guard !parts.contains(".."), !relativePath.utf8.starts(with: [UInt8(ascii: "/")]) else {
            throw failure(EXDEV, "make directory", relativePath)
        }
        var current = try descriptor.duplicate()
        for part in parts {
            let name = String(part)
            // Narrow first: nobody else gets in before the mode is what was asked for.
            let made = mkdirat(current.rawValue, name, mode & 0o700) == 0
            if !made {
                let code = currentErrno()
                guard code == EEXIST else { throw failure(code, "make directory", relativePath) }
            }
            let next = apus_openat(current.rawValue, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC, 0)
            guard next >= 0 else { throw failure(currentErrno(), "make directory", relativePath) }
            current = Descriptor(owning: next)
            if made, fchmod(current.rawValue, mode) != 0 {
                throw failure(currentErrno(), "make directory", relativePath)
            }
        }
    }

    /// Removes a file, socket or link; a link's target is not touched.
    ///
    /// - Returns: false where there was none.
    @discardableResult
    public func remove(_ relativePath: String) throws(VirtError) -> Bool {
        try unlink(relativePath, flags: 0)
    }

    /// Removes an empty directory.
    ///
    /// - Returns: false where there was none.
    @discardableResult
    public func removeDirectory(_ relativePath: String) throws(VirtError) -> Bool {
        try unlink(relativePath, flags: AT_REMOVEDIR)
    }

    private func unlink(_ relativePath: String, flags: Int32) throws(VirtError) -> Bool {
        let place = try place(of: relativePath)
        if unlinkat(place.parent.rawValue, place.name, flags) == 0 { return true }
        let code = currentErrno()
        // On a read-only file system that is said first, whether there is such a file or not.
        let isAbsent = code == EROFS && faccessat(place.parent.rawValue, place.name, F_OK, AT_SYMLINK_NOFOLLOW) != 0
        if code == ENOENT || isAbsent && currentErrno() == ENOENT { return false }
        throw failure(code, "remove", relativePath)
    }

    /// The directory that holds the last component of a path, and that component.
    struct Place: ~Copyable {
        let parent: Descriptor
        let name: String
    }

    /// Opens the directory above the last component beneath this one.
    func place(of relativePath: String) throws(VirtError) -> Place {
        let parts = relativePath.split(separator: "/")
        guard let last = parts.last, last != ".", last != ".." else { throw failure(EINVAL, "use", relativePath) }
        let above = parts.dropLast().joined(separator: "/")
        if above.isEmpty { return Place(parent: try descriptor.duplicate(), name: String(last)) }
        return Place(parent: try open(above, flags: O_RDONLY | O_DIRECTORY), name: String(last))
    }

    private func join(_ relativePath: String) -> String {
        path.hasSuffix("/") ? path + relativePath : "\(path)/\(relativePath)"
    }

    func failure(_ code: Int32, _ what: String, _ relativePath: String) -> VirtError {
        .systemCall(code, "cannot \(what) '\(join(relativePath))'")
    }
}
