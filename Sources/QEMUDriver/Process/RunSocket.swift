import Glibc
import HostSystem
import VirtError

/// Unix stream sockets at paths of any length: the directory is opened first and the name is looked up beneath it, so
/// the 108 bytes of `sockaddr_un` limit only the name itself.
enum RunSocket {
    /// A socket that listens at `path`, replacing what was there.
    static func listen(_ path: String, mode: UInt32 = 0o700, owner: ProcessOwner? = nil) throws(VirtError) -> Descriptor
    {
        unlink(path)
        let socket = try make()
        var result: Int32 = -1
        try withAddress(path) { address, length in
            result = bind(socket.rawValue, address, length)
            return result
        } failure: {
            "Failed to bind socket to '\(path)'"
        }
        if chmod(path, mode) != 0 { throw .systemCall(errno, "cannot set mode of '\(path)'") }
        if let owner, lchown(path, owner.user, owner.group) != 0 {
            throw .systemCall(errno, "cannot set owner of '\(path)'")
        }
        if Glibc.listen(socket.rawValue, 1) != 0 { throw .systemCall(errno, "cannot listen on '\(path)'") }
        return socket
    }

    /// A connection to the socket at `path`. It is made at once, or fails: nobody is waited for.
    static func connect(_ path: String) throws(VirtError) -> Descriptor {
        let socket = try make()
        try withAddress(path) { address, length in
            Glibc.connect(socket.rawValue, address, length)
        } failure: {
            "Failed to connect to socket '\(path)'"
        }
        return socket
    }

    private static func make() throws(VirtError) -> Descriptor {
        let number = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard number >= 0 else { throw .systemCall(errno, "cannot make a socket") }
        return Descriptor(owning: number)
    }

    private static func withAddress(
        _ path: String, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32, failure: () -> String
    ) throws(VirtError) {
        let slash = path.lastIndex(of: "/")
        let parent = slash.map { String(path[..<$0]) } ?? "."
        let name = slash.map { String(path[path.index(after: $0)...]) } ?? path
        let directory = open(parent, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard directory >= 0 else { throw .systemCall(errno, failure()) }
        defer { close(directory) }
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        let short = Array("/proc/self/fd/\(directory)/\(name)".utf8)
        let room = MemoryLayout.size(ofValue: address.sun_path) - 1
        guard short.count <= room else { throw .systemCall(ENAMETOOLONG, failure()) }
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: short) }
        let result = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                body($0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
        if result != 0 { throw .systemCall(errno, failure()) }
    }
}
