import CHostShims
import Glibc
public import VirtError

/// What a service manager such as systemd and a daemon say to each other (sd_listen_fds(3), sd_notify(3)).
public enum ServiceManager {
    /// One listening socket that was handed to this process at its start.
    public struct Listener: Sendable, Hashable {
        /// The caller owns it now.
        public var descriptor: Int32
        /// From LISTEN_FDNAMES; empty where it has no name.
        public var name: String
        /// The path that a unix socket is bound to, `@name` for an abstract one; nil for other families.
        public var path: String?
    }

    private static let first: Int32 = 3
    private static let most: Int32 = 64

    /// Takes over the sockets of LISTEN_FDS, if they are meant for this very process, and removes the variables from
    /// the environment so that no child mistakes them for its own.
    ///
    /// To be called once, before other threads run. The descriptors become closed-on-exec.
    public static func takeListeners() -> [Listener] {
        let values = ["LISTEN_PID", "LISTEN_FDS", "LISTEN_FDNAMES"].map { (name: String) in
            getenv(name).map { String(cString: $0) }
        }
        for name in ["LISTEN_PID", "LISTEN_FDS", "LISTEN_FDNAMES"] { unsetenv(name) }
        return listeners(pid: values[0], count: values[1], names: values[2])
    }

    static func listeners(pid: String?, count: String?, names: String?, from first: Int32 = first) -> [Listener] {
        guard let pid, Int32(pid) == getpid(), let count = count.flatMap({ Int32($0) }), count > 0, count <= most
        else { return [] }
        let names = (names ?? "").split(separator: ":", omittingEmptySubsequences: false)
        return (0..<count).compactMap { index in
            let number = first + index
            let flags = apus_fcntl(number, F_GETFD, 0)
            guard flags >= 0, apus_fcntl(number, F_SETFD, flags | FD_CLOEXEC) >= 0 else { return nil }
            let name = index < names.count ? String(names[Int(index)]) : ""
            return Listener(descriptor: number, name: name, path: boundPath(of: number))
        }
    }

    private static func boundPath(of socket: Int32) -> String? {
        var address = sockaddr_un()
        var length = socklen_t(MemoryLayout<sockaddr_un>.size)
        let outcome = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(socket, $0, &length) }
        }
        guard outcome == 0, address.sun_family == sa_family_t(AF_UNIX) else { return nil }
        let offset = MemoryLayout<sockaddr_un>.offset(of: \.sun_path) ?? 2
        return withUnsafeBytes(of: &address) { bytes in
            var name = Array(bytes[offset..<max(min(Int(length), bytes.count), offset)])
            guard let first = name.first else { return "" }
            if first == 0 { name[0] = UInt8(ascii: "@") }
            return String(decoding: name.prefix { $0 != 0 }, as: UTF8.self)
        }
    }

    /// A message to the service manager.
    public enum Message: Sendable, Hashable {
        case ready
        case reloading
        case stopping
        /// One line for people.
        case status(String)

        var text: String {
            switch self {
            case .ready: "READY=1"
            case .reloading: "RELOADING=1"
            case .stopping: "STOPPING=1"
            case .status(let line): "STATUS=\(line.replacing("\n", with: " "))"
            }
        }
    }

    /// Tells the service manager behind NOTIFY_SOCKET.
    ///
    /// - Returns: false where there is none.
    /// - Throws: error 38 where it cannot be reached.
    @discardableResult
    public static func notify(_ messages: Message...) throws(VirtError) -> Bool {
        guard let path = getenv("NOTIFY_SOCKET").map({ String(cString: $0) }), !path.isEmpty else { return false }
        try notify(messages, at: path)
        return true
    }

    static func notify(_ messages: [Message], at path: String) throws(VirtError) {
        let socket = try UnixSocket.make(SOCK_DGRAM)
        let name = UnixSocket.address(path)
        guard apus_unix_connect(socket.rawValue, name, name.count) == 0 else {
            throw .systemCall(currentErrno(), "Failed to connect socket to '\(path)'")
        }
        let bytes = Array(messages.map(\.text).joined(separator: "\n").utf8)
        guard try DescriptorPassing.send(bytes, descriptors: [], to: socket.rawValue) == bytes.count else {
            throw .systemCall(EAGAIN, "Failed to notify '\(path)'")
        }
    }
}
