import Glibc
import HostSystem
import VirtError

/// Directories and links; whole files are ``AtomicFile``'s.
enum FileOperations {
    /// Makes a directory and what is missing above it. One that exists stays as it is.
    static func makeDirectories(_ path: String, mode: UInt32) throws(VirtError) {
        if mkdir(path, mode) == 0 || errno == EEXIST { return }
        let parent = path.split(separator: "/").dropLast().joined(separator: "/")
        guard errno == ENOENT, !parent.isEmpty else { throw .systemCall(errno, "cannot create directory '\(path)'") }
        try makeDirectories(path.hasPrefix("/") ? "/\(parent)" : parent, mode: 0o755)
        if mkdir(path, mode) != 0, errno != EEXIST { throw .systemCall(errno, "cannot create directory '\(path)'") }
    }

    /// Makes a directory that must be ours alone, with exactly `mode`; links in its place are refused.
    static func makePrivateDirectory(_ path: String, mode: UInt32) throws(VirtError) {
        if mkdir(path, mode) != 0, errno != EEXIST {
            throw .systemCall(errno, "cannot create directory '\(path)'")
        }
        let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        guard descriptor >= 0 else { throw .systemCall(errno, "cannot open directory '\(path)'") }
        defer { close(descriptor) }
        if fchmod(descriptor, mode) != 0 { throw .systemCall(errno, "cannot set mode of '\(path)'") }
    }

    /// Removes a directory with the files, sockets and directories in it. Links in it are removed, never followed.
    static func removeTree(_ path: String) throws(VirtError) {
        let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        if descriptor < 0 {
            if errno == ENOENT || errno == ENOTDIR { return }
            throw .systemCall(errno, "cannot open directory '\(path)'")
        }
        try empty(Descriptor(owning: descriptor), path, depth: 0)
        if rmdir(path) != 0, errno != ENOENT { throw .systemCall(errno, "cannot remove directory '\(path)'") }
    }

    private static func empty(_ directory: consuming Descriptor, _ path: String, depth: Int) throws(VirtError) {
        for name in HostFile.names(in: "/proc/self/fd/\(directory.rawValue)") {
            if unlinkat(directory.rawValue, name, 0) == 0 || errno == ENOENT { continue }
            guard errno == EISDIR || errno == EPERM, depth < 16 else {
                throw .systemCall(errno, "cannot remove '\(path)/\(name)'")
            }
            let child = openat(directory.rawValue, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
            guard child >= 0 else { throw .systemCall(errno, "cannot open directory '\(path)/\(name)'") }
            try empty(Descriptor(owning: child), "\(path)/\(name)", depth: depth + 1)
            if unlinkat(directory.rawValue, name, AT_REMOVEDIR) != 0, errno != ENOENT {
                throw .systemCall(errno, "cannot remove directory '\(path)/\(name)'")
            }
        }
    }

    /// Makes a symbolic link, replacing one that is there.
    static func link(_ path: String, to target: String) throws(VirtError) {
        unlink(path)
        if symlink(target, path) != 0 {
            throw .systemCall(errno, "Failed to create symlink '\(path)' to '\(target)'")
        }
    }

    /// Removes a file or link; one that is not there is no error.
    static func remove(_ path: String) throws(VirtError) {
        if unlink(path) != 0, errno != ENOENT { throw .systemCall(errno, "cannot remove '\(path)'") }
    }

    /// Makes an empty file, mode 0600, where there is none.
    static func create(_ path: String) throws(VirtError) {
        let number = open(path, O_WRONLY | O_CREAT | O_CLOEXEC | O_NOCTTY | O_NONBLOCK, 0o600)
        guard number >= 0 else {
            throw .systemCall(errno, "Unable to pre-create chardev file '\(path)'", domain: .qemu)
        }
        close(number)
    }

    static func exists(_ path: String) -> Bool {
        access(path, F_OK) == 0
    }
}
