import CHostShims
import Glibc
public import VirtError

/// Unix stream sockets (unix(7)). A path that starts with `@` is a name in the abstract namespace.
public enum UnixSocket {
    /// Who is at the other end, as the kernel saw it when the connection was made.
    public struct Credentials: Sendable, Hashable {
        public var pid: Int32
        public var user: UInt32
        public var group: UInt32
    }

    /// Makes a listening socket that never, not even for a moment, exists with a wider mode than `mode`.
    ///
    /// A socket left behind by a dead program is replaced; one that somebody listens on is not. A caller that can
    /// meet itself here takes a ``LockFile`` first.
    ///
    /// - Parameters:
    ///   - mode: permission bits of the socket file.
    ///   - group: the file's group; nil keeps the process's.
    /// - Throws: error 38, with EADDRINUSE where a live peer listens there.
    public static func listen(
        _ path: String, mode: UInt32 = 0o600, group: UInt32? = nil, backlog: Int32 = 128
    ) throws(VirtError) -> Descriptor {
        let socket = try make(SOCK_STREAM)
        let name = address(path)
        if name.first == 0 {
            guard apus_unix_bind(socket.rawValue, name, name.count) == 0 else {
                throw .systemCall(currentErrno(), "Failed to bind socket to '\(path)'")
            }
        } else {
            // With a group to change to, it opens up only when the group is right.
            let narrow = group == nil ? mode : mode & 0o600
            if apus_unix_bind_masked(socket.rawValue, name, name.count, 0o777 & ~narrow) != 0 {
                guard currentErrno() == EADDRINUSE, try removeIfDead(path),
                    apus_unix_bind_masked(socket.rawValue, name, name.count, 0o777 & ~narrow) == 0
                else { throw .systemCall(currentErrno(), "Failed to bind socket to '\(path)'") }
            }
            do throws(VirtError) {
                if let group {
                    guard chown(path, uid_t.max, group) == 0, chmod(path, mode) == 0 else {
                        throw .systemCall(currentErrno(), "Failed to change group or mode of '\(path)'")
                    }
                }
            } catch {
                unlink(path)
                throw error
            }
        }
        guard Glibc.listen(socket.rawValue, backlog) == 0 else {
            throw .systemCall(currentErrno(), "Failed to listen on socket '\(path)'")
        }
        return socket
    }

    /// Removes a socket on which nobody listens. Leaves anything else, and then leaves errno at EADDRINUSE.
    private static func removeIfDead(_ path: String) throws(VirtError) -> Bool {
        var status = stat()
        guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFSOCK else {
            throw .systemCall(EADDRINUSE, "Failed to bind socket to '\(path)'")
        }
        let probe = try make(SOCK_STREAM)
        let name = address(path)
        _ = apus_fcntl(probe.rawValue, F_SETFL, O_NONBLOCK)
        guard apus_unix_connect(probe.rawValue, name, name.count) != 0, currentErrno() == ECONNREFUSED else {
            throw .systemCall(EADDRINUSE, "Failed to bind socket to '\(path)'")
        }
        return unlink(path) == 0
    }

    /// Connects to a listening socket.
    ///
    /// - Throws: error 38 with libvirt's text: ENOENT where there is none, ECONNREFUSED where nobody listens.
    public static func connect(_ path: String) throws(VirtError) -> Descriptor {
        let socket = try make(SOCK_STREAM)
        let name = address(path)
        guard apus_unix_connect(socket.rawValue, name, name.count) == 0 else {
            throw .systemCall(currentErrno(), "Failed to connect socket to '\(path)'")
        }
        return socket
    }

    /// Who is at the other end of a connected socket.
    public static func peerCredentials(of socket: Int32) throws(VirtError) -> Credentials {
        var pid: Int32 = 0
        var user: UInt32 = 0
        var group: UInt32 = 0
        guard apus_peer_credentials(socket, &pid, &user, &group) == 0 else {
            throw .systemCall(currentErrno(), "Failed to get client socket identity")
        }
        return Credentials(pid: pid, user: user, group: group)
    }

    static func make(_ type: __socket_type) throws(VirtError) -> Descriptor {
        let number = apus_unix_socket(Int32(type.rawValue))
        guard number >= 0 else { throw .systemCall(currentErrno(), "Failed to create socket") }
        return Descriptor(owning: number)
    }

    static func address(_ path: String) -> [CChar] {
        var bytes = path.utf8.map { CChar(bitPattern: $0) }
        if bytes.first == CChar(bitPattern: UInt8(ascii: "@")) { bytes[0] = 0 }
        return bytes
    }
}
