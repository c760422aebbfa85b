import CHostShims
import Glibc
public import VirtError

/// A file, device or socket, held so that several looks at it and changes to it concern the same one, whatever
/// becomes of its path meanwhile. Symbolic links are followed when it is opened.
public struct Inode: ~Copyable {
    private let descriptor: Descriptor
    private let path: String

    /// - Throws: error 38 with the errno.
    public init(_ path: String) throws(VirtError) {
        let number = apus_open_inode(path)
        guard number >= 0 else { throw .systemCall(currentErrno(), "unable to stat: \(path)", domain: .security) }
        descriptor = Descriptor(owning: number)
        self.path = path
    }

    /// User and group that it belongs to.
    public func owner() throws(VirtError) -> (user: UInt32, group: UInt32) {
        let status = try status()
        return (status.st_uid, status.st_gid)
    }

    public func isRegularFile() throws(VirtError) -> Bool {
        try status().st_mode & S_IFMT == S_IFREG
    }

    private func status() throws(VirtError) -> stat {
        var status = stat()
        guard fstat(descriptor.rawValue, &status) == 0 else {
            throw .systemCall(currentErrno(), "unable to stat: \(path)")
        }
        return status
    }

    /// Gives it to another user and group.
    ///
    /// - Returns: false where the file system or our rights do not allow that.
    /// - Throws: error 38 for other failures.
    @discardableResult
    public func setOwner(user: UInt32, group: UInt32) throws(VirtError) -> Bool {
        guard apus_set_owner(descriptor.rawValue, user, group) != 0 else { return true }
        let code = currentErrno()
        switch code {
        case EOPNOTSUPP, EINVAL, EPERM, EROFS, ENOSYS: return false
        default: throw .systemCall(code, "unable to set user and group to '\(user):\(group)' on '\(path)'")
        }
    }

    // MARK: Extended attributes

    /// An extended attribute as text; nil where it does not exist.
    ///
    /// - Throws: error 38; `ENOTSUP` where the file system has none (``VirtError/isWithoutAttributes``).
    public func attribute(_ name: String) throws(VirtError) -> String? {
        var value = [UInt8](repeating: 0, count: 1024)
        let count = apus_get_attribute(descriptor.rawValue, name, &value, value.count)
        if count >= 0 { return String(decoding: value[..<count], as: UTF8.self) }
        let code = currentErrno()
        if code == ENODATA { return nil }
        throw .systemCall(code, "failed to get attribute \(name) of \(path)")
    }

    /// Sets an extended attribute, or removes it for nil.
    public func setAttribute(_ name: String, _ value: String?) throws(VirtError) {
        if let value {
            let bytes = Array(value.utf8)
            if apus_set_attribute(descriptor.rawValue, name, bytes, bytes.count) == 0 { return }
        } else if apus_remove_attribute(descriptor.rawValue, name) == 0 {
            return
        }
        let code = currentErrno()
        if code == ENODATA { return }
        throw .systemCall(code, "failed to set attribute \(name) of \(path)")
    }

    // MARK: Locking

    /// Runs `body` with one byte of the file locked against other processes, as far as it is a regular file that can be
    /// locked. Waits up to ten seconds for the lock, then goes on without.
    ///
    /// - Parameter byte: nil locks nothing.
    public borrowing func whileLocked(
        byte: Int64?, _ body: (borrowing Inode) throws(VirtError) -> Void
    ) throws(VirtError) {
        let lock = try byte.map { (byte) throws(VirtError) in try lockedCopy(byte) } ?? -1
        defer { if lock >= 0 { close(lock) } }
        try body(self)
    }

    private borrowing func lockedCopy(_ offset: Int64) throws(VirtError) -> Int32 {
        guard try isRegularFile() else { return -1 }
        let file = apus_open_for_lock(descriptor.rawValue)
        guard file >= 0 else { return -1 }
        for _ in 0..<1000 {
            if apus_lock_range(file, off_t(offset), 1) == 0 { return file }
            guard currentErrno() == EAGAIN || currentErrno() == EACCES else { break }
            usleep(10_000)
        }
        close(file)
        return -1
    }
}

extension VirtError {
    /// The file system does not have extended attributes.
    public var isWithoutAttributes: Bool {
        systemCallNumber == ENOTSUP || systemCallNumber == ENOSYS || systemCallNumber == EOPNOTSUPP
    }
}

extension Host {
    /// When the host was started, in seconds since 1970; nil where it does not say.
    public static let bootTime: Int64? = {
        let time = apus_boot_time()
        return time > 0 ? Int64(time) : nil
    }()
}
