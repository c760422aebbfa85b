import CHostShims
import Glibc
import HostSystem
import LibvirtTransport
import VirtError

extension Listener {
    /// Listens on a TCP port of every address that `host` has; nil for all addresses of the machine.
    ///
    /// - Parameter port: a number or the name of a service.
    /// - Throws: error 38 when no address could be bound.
    static func network(host: String?, port: String, service: Service) throws(VirtError) -> [Listener] {
        var hints = addrinfo()
        hints.ai_flags = AI_PASSIVE
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        var list: UnsafeMutablePointer<addrinfo>?
        let host = host.flatMap { $0.isEmpty ? nil : $0 }
        let status = getaddrinfo(host, port, &hints, &list)
        guard status == 0 else {
            throw VirtError(
                .systemError,
                "Unable to resolve address '\(host ?? "*")' service '\(port)': \(String(cString: gai_strerror(status)))",
                domain: .rpc, cures: ["correct listen_addr, tcp_port or tls_port in libvirtd.conf"])
        }
        defer { freeaddrinfo(list) }
        var listeners: [Listener] = []
        var failure: Int32 = 0
        var next = list
        while let entry = next {
            next = entry.pointee.ai_next
            switch bind(entry.pointee) {
            case .success(let number): listeners.append(Listener(inherited: number, service: service))
            // A machine without IPv6 has nothing to bind there.
            case .failure(let code) where code.number == EAFNOSUPPORT || code.number == EADDRNOTAVAIL:
                if failure == 0 { failure = code.number }
            case .failure(let code):
                throw bindFailure(code.number, host, port)
            }
        }
        guard !listeners.isEmpty else { throw bindFailure(failure, host, port) }
        return listeners
    }

    private struct Code: Error {
        let number: Int32
    }

    private static func bind(_ entry: addrinfo) -> Result<Int32, Code> {
        let type = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue) | Int32(SOCK_NONBLOCK.rawValue)
        let number = socket(entry.ai_family, type, 0)
        guard number >= 0 else { return .failure(Code(number: errno)) }
        var on: Int32 = 1
        let size = socklen_t(MemoryLayout<Int32>.size)
        setsockopt(number, SOL_SOCKET, SO_REUSEADDR, &on, size)
        // One socket a family, whatever the host's default is.
        if entry.ai_family == AF_INET6 { setsockopt(number, Int32(IPPROTO_IPV6), IPV6_V6ONLY, &on, size) }
        guard Glibc.bind(number, entry.ai_addr, entry.ai_addrlen) == 0, listen(number, 4096) == 0 else {
            let code = errno
            close(number)
            return .failure(Code(number: code))
        }
        return .success(number)
    }

    private static func bindFailure(_ code: Int32, _ host: String?, _ port: String) -> VirtError {
        var error = VirtError.systemCall(code, "Unable to bind to port", domain: .rpc)
        error.cause = "address \(host ?? "*"), port \(port)"
        if code == EADDRINUSE { error.cures = ["stop the program that listens there: `ss -ltnp`"] }
        return error
    }
}
