import Glibc
import Synchronization
import VirtError

/// What a cached answer is only valid for: this very file, this kernel, this processor microcode.
struct BinaryIdentity: Hashable, Sendable, Codable {
    var path: String
    var device: UInt64
    var inode: UInt64
    var size: Int64
    var modifiedNanoseconds: Int64
    var changedNanoseconds: Int64
    /// QEMU loads display and block modules from a directory; a package upgrade can change it alone.
    var modulesChangedNanoseconds: Int64
    /// KVM's abilities follow the kernel and the microcode.
    var kernel: String
    var microcode: UInt64
    var kvmDevicePresent: Bool
}

extension BinaryIdentity {
    /// Reads the identity of the file at `path` (symbolic links followed).
    ///
    /// - Throws: libvirt's `Cannot check QEMU binary ...` where the file is missing or cannot be executed.
    static func of(_ path: String) throws(VirtError) -> BinaryIdentity {
        var status = stat()
        guard stat(path, &status) == 0 else {
            throw .system(
                errno: errno, reason: String(cString: strerror(errno)), "Cannot check QEMU binary \(path)",
                domain: .qemu)
        }
        guard status.st_mode & S_IFMT != S_IFDIR, access(path, X_OK) == 0 else {
            let number = status.st_mode & S_IFMT == S_IFDIR ? EISDIR : errno
            throw .system(
                errno: number, reason: SystemFile.reason(number), "QEMU binary \(path) is not executable", domain: .qemu
            )
        }
        return BinaryIdentity(
            path: path, device: UInt64(status.st_dev), inode: UInt64(status.st_ino), size: Int64(status.st_size),
            modifiedNanoseconds: nanoseconds(status.st_mtim), changedNanoseconds: nanoseconds(status.st_ctim),
            modulesChangedNanoseconds: modulesChange(), kernel: HostIdentity.kernel,
            microcode: HostIdentity.microcode(),
            kvmDevicePresent: access("/dev/kvm", R_OK | W_OK) == 0)
    }

    private static func nanoseconds(_ time: timespec) -> Int64 {
        Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
    }

    /// The newest change of a directory that distributions keep QEMU's modules in; 0 without one.
    private static func modulesChange() -> Int64 {
        let candidates = ["/usr/lib64/qemu", "/usr/lib/qemu", "/usr/lib/x86_64-linux-gnu/qemu"]
        return candidates.reduce(0) { newest, directory in
            var status = stat()
            return stat(directory, &status) == 0 ? max(newest, nanoseconds(status.st_mtim)) : newest
        }
    }
}

/// The part of an identity that is the machine's, and the same for a whole second's questions.
private enum HostIdentity {
    static let kernel: String = {
        let release = SystemFile.text("/proc/sys/kernel/osrelease") ?? ""
        let version = SystemFile.text("/proc/sys/kernel/version") ?? ""
        return release + " " + version
    }()

    /// Microcode can be replaced while the machine runs; a thousand definitions that are read at once need not ask a
    /// thousand times.
    static func microcode() -> UInt64 {
        let now = Monotonic.nanoseconds()
        return latest.withLock { latest in
            if let latest, now &- latest.time < 1_000_000_000 { return latest.revision }
            let revision = HostCPU.microcode()
            latest = (now, revision)
            return revision
        }
    }

    private static let latest = Mutex<(time: UInt64, revision: UInt64)?>(nil)
}
