import CHostShims
import Glibc
import HostSystem
import VirtError

/// A file that QEMU writes and we read: mode 0600, of QEMU's user, under a name that nobody can foresee.
struct SharedFile: Sendable {
    let path: String

    init(in directory: String, prefix: String, owner: ProcessOwner?) throws(VirtError) {
        var generator = SystemRandomNumberGenerator()
        let number = UInt64.random(in: .min ... .max, using: &generator)
        path = "\(directory)/\(prefix).\(String(number, radix: 36))"
        let file = apus_open(path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw .systemCall(errno, "open(\"\(path)\") failed", domain: .qemu) }
        defer { close(file) }
        if let owner, fchown(file, owner.user, owner.group) != 0 {
            let code = errno
            unlink(path)
            throw .systemCall(code, "cannot set owner of '\(path)'", domain: .qemu)
        }
    }

    func read(limit: Int) throws(VirtError) -> [UInt8] { try HostFile.read(path, limit: limit) }

    /// A descriptor for reading.
    func open() throws(VirtError) -> Descriptor {
        let file = apus_open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC, 0)
        guard file >= 0 else { throw .systemCall(errno, "unable to open file: '\(path)'", domain: .streams) }
        return Descriptor(owning: file)
    }

    func remove() { unlink(path) }
}
