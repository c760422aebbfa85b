import CHostShims
import Glibc
import HostSystem
import LibvirtTransport
import VirtError

extension Listener {
    /// Binds `path` and listens.
    ///
    /// A socket file that nobody answers on is replaced.
    ///
    /// - Parameters:
    ///   - mode: permission bits of the file.
    ///   - group: its group; nil keeps the process's.
    /// - Throws: error 38, with the cure when a live daemon has the socket.
    init(path: String, service: Service, mode: UInt32, group: UInt32?) throws(VirtError) {
        let address = try UnixAddress(path)
        try Self.removeStale(address)
        let type = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue) | Int32(SOCK_NONBLOCK.rawValue)
        let number = socket(AF_UNIX, type, 0)
        guard number >= 0 else { throw .systemCall(errno, "cannot create a socket") }
        let descriptor = DescriptorSet(owning: [number])
        // The file is born closed to everybody, and opened once its group is right.
        let mask = umask(0o777)
        let bound = address.withPointer { bind(number, $0, $1) }
        let code = errno
        umask(mask)
        guard bound == 0 else { throw .systemCall(code, "Failed to bind socket to '\(path)'") }
        if let group, lchown(path, uid_t.max, group) != 0 {
            throw .systemCall(errno, "cannot give '\(path)' to group \(group)")
        }
        guard chmod(path, mode) == 0 else { throw .systemCall(errno, "cannot set the mode of '\(path)'") }
        guard listen(number, 4096) == 0 else { throw .systemCall(errno, "cannot listen on '\(path)'") }
        self.init(service: service, address: path, descriptor: descriptor, isOwned: true)
    }

    private static func removeStale(_ address: UnixAddress) throws(VirtError) {
        let probe = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard probe >= 0 else { throw .systemCall(errno, "cannot create a socket") }
        defer { close(probe) }
        if address.withPointer({ connect(probe, $0, $1) }) == 0 {
            var process: pid_t = 0
            var user: uid_t = 0
            var group: gid_t = 0
            let isKnown = apus_peer_credentials(probe, &process, &user, &group) == 0 && process > 0
            let owner = isKnown ? "process \(process) (\(ProcessName.of(process)))" : "another process"
            var error = VirtError.systemCall(EADDRINUSE, "Failed to bind socket to '\(address.path)'")
            error.cause = "\(owner) listens there"
            error.cures = [
                isKnown
                    ? "stop it first: `systemctl stop libvirtd libvirtd.socket`, or `kill \(process)`"
                    : "stop it first",
                "or serve another place with --root DIR",
            ]
            throw error
        }
        switch errno {
        case ECONNREFUSED:
            guard unlink(address.path) == 0 || errno == ENOENT else {
                throw .systemCall(errno, "cannot remove the stale socket '\(address.path)'")
            }
        case ENOENT: return
        case let code: throw .systemCall(code, "cannot use '\(address.path)' as socket")
        }
    }
}

/// A `sockaddr_un`.
struct UnixAddress {
    let path: String
    private var storage = sockaddr_un()

    init(_ path: String) throws(VirtError) {
        self.path = path
        let bytes = Array(path.utf8)
        let room = MemoryLayout.size(ofValue: storage.sun_path)
        guard bytes.count < room, !bytes.contains(0) else {
            throw VirtError(
                .systemError, "Path \(path) too long for unix socket",
                cause: "an address has room for \(room - 1) bytes", cures: ["choose a shorter --root"])
        }
        storage.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &storage.sun_path) { $0.copyBytes(from: bytes) }
    }

    func withPointer<Result>(_ body: (UnsafePointer<sockaddr>, socklen_t) -> Result) -> Result {
        withUnsafePointer(to: storage) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { body($0, socklen_t(MemoryLayout<sockaddr_un>.size)) }
        }
    }

    /// The address that a socket is bound to.
    static func path(ofSocket number: Int32) -> String? {
        var address = sockaddr_un()
        var length = socklen_t(MemoryLayout<sockaddr_un>.size)
        let result = withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(number, $0, &length) }
        }
        guard result == 0, address.sun_family == sa_family_t(AF_UNIX) else { return nil }
        return withUnsafeBytes(of: &address.sun_path) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
    }
}

enum ProcessName {
    /// The short name of a process, for messages.
    static func of(_ process: Int32) -> String {
        let text = HostFile.text("/proc/\(process)/comm", limit: 64) ?? "?"
        return String(text.prefix { $0 != "\n" })
    }
}
