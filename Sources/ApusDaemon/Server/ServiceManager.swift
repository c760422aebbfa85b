import CHostShims
import Glibc
import VirtError

/// What systemd, or whoever starts services by its protocol, hands over and wants to know.
///
/// Source: sd_listen_fds(3) and sd_notify(3).
enum ServiceManager {
    /// Sockets bound by the service manager. To be called once, before other descriptors are opened.
    static func inheritedSockets() -> [Listener] {
        defer {
            unsetenv("LISTEN_FDS")
            unsetenv("LISTEN_PID")
            unsetenv("LISTEN_FDNAMES")
        }
        guard let process = number("LISTEN_PID"), process == Int(getpid()), let count = number("LISTEN_FDS"),
            (1...64).contains(count)
        else { return [] }
        let names = getenv("LISTEN_FDNAMES").map { String(cString: $0).split(separator: ":").map(String.init) } ?? []
        return (3..<Int32(3 + count)).compactMap { descriptor in
            _ = apus_fcntl(descriptor, F_SETFD, FD_CLOEXEC)
            _ = apus_fcntl(descriptor, F_SETFL, O_NONBLOCK)
            guard isListening(descriptor) else { return nil }
            let name = names.indices.contains(Int(descriptor) - 3) ? names[Int(descriptor) - 3] : ""
            let service = service(path: UnixAddress.path(ofSocket: descriptor), name: name)
            return Listener(inherited: descriptor, service: service)
        }
    }

    /// What a socket is for: a unix socket's path tells, the name of its unit tells TLS from TCP.
    private static func service(path: String?, name: String) -> Service {
        guard let path else { return name.contains("tls") ? .tls : .tcp }
        if path.hasSuffix("-admin-sock") { return .admin }
        return path.hasSuffix("-sock-ro") ? .readOnly : .readWrite
    }

    /// Tells the service manager how things are, for example `READY=1`.
    static func notify(_ message: String) {
        guard let text = getenv("NOTIFY_SOCKET") else { return }
        let path = String(cString: text)
        guard path.hasPrefix("/"), let address = try? UnixAddress(path) else { return }
        let number = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard number >= 0 else { return }
        defer { close(number) }
        let bytes = Array(message.utf8)
        _ = address.withPointer { sendto(number, bytes, bytes.count, Int32(MSG_NOSIGNAL), $0, $1) }
    }

    private static func number(_ variable: String) -> Int? {
        getenv(variable).flatMap { Int(String(cString: $0)) }
    }

    private static func isListening(_ descriptor: Int32) -> Bool {
        var value: Int32 = 0
        var length = socklen_t(MemoryLayout<Int32>.size)
        return getsockopt(descriptor, SOL_SOCKET, SO_ACCEPTCONN, &value, &length) == 0 && value != 0
    }
}
