import CHostShims
import Glibc
public import VirtError

/// A file that at most one process holds at a time and that names its holder.
///
/// The lock is the kernel's and goes with the holder, however it ends, so no stale one is left. It excludes libvirtd's
/// pid files too, whose POSIX locks conflict with it.
public struct LockFile: ~Copyable, Sendable {
    public let path: String
    private let descriptor: Descriptor

    /// Why a lock was not taken.
    public enum Refusal: Error, Sendable, Hashable {
        /// Another process has it; `pid` where it can be told.
        case held(pid: Int32?)
        case failed(VirtError)
    }

    /// Takes the lock and writes this process's number into the file.
    ///
    /// - Parameter mode: the file's mode when it is made.
    public init(_ path: String, mode: UInt32 = 0o600) throws(Refusal) {
        while true {
            let number = apus_open(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, mode)
            guard number >= 0 else { throw .failed(.systemCall(currentErrno(), "Failed to open pid file '\(path)'")) }
            let descriptor = Descriptor(owning: number)
            guard apus_lock_file(number) == 0 else {
                let code = currentErrno()
                guard code == EAGAIN || code == EACCES else {
                    throw .failed(.systemCall(code, "Failed to lock '\(path)'"))
                }
                throw .held(pid: Self.holder(of: descriptor))
            }
            // The holder before us may have removed the file between our open and our lock.
            var ours = stat()
            var named = stat()
            guard fstat(number, &ours) == 0, lstat(path, &named) == 0, ours.st_ino == named.st_ino,
                ours.st_dev == named.st_dev
            else { continue }
            do throws(VirtError) {
                guard ftruncate(number, 0) == 0 else { throw .systemCall(currentErrno(), "Failed to write '\(path)'") }
                try descriptor.writeAll(Array("\(getpid())".utf8))
            } catch {
                throw .failed(error)
            }
            self.path = path
            self.descriptor = descriptor
            return
        }
    }

    /// Who holds the lock at `path`; nil where nobody does or where it cannot be told.
    public static func holder(of path: String) -> Int32? {
        let number = apus_open(path, O_RDWR | O_NOFOLLOW | O_CLOEXEC, 0)
        guard number >= 0 else { return nil }
        return holder(of: Descriptor(owning: number))
    }

    private static func holder(of descriptor: borrowing Descriptor) -> Int32? {
        let pid = apus_lock_holder(descriptor.rawValue)
        if pid > 0 { return pid }
        guard pid < 0 else { return nil }
        // Locks of open files have no owner that the kernel could name: the holder has written its number.
        var buffer = [UInt8](repeating: 0, count: 32)
        let count = pread(descriptor.rawValue, &buffer, buffer.count, 0)
        guard count > 0 else { return nil }
        return Int32(String(decoding: buffer[..<count].prefix { $0 > 0x20 }, as: UTF8.self))
    }

    /// Removes the file and gives the lock up, in this order.
    public consuming func remove() {
        unlink(path)
    }
}
