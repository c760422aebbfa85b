import CHostShims
import Glibc
import HostSystem
import VirtError

/// The host and port of a daemon on the network.
struct NetworkAddress: Sendable {
    let host: String
    let port: Int

    /// Connects to the first of the host's addresses that answers.
    ///
    /// - Throws: error 38 in libvirt's words.
    func connect() async throws(VirtError) -> Descriptor {
        Descriptor(owning: try await BlockingWork.run { self.connectBlocking() })
    }

    private func connectBlocking() -> Result<Int32, VirtError> {
        var hints = addrinfo()
        hints.ai_flags = AI_ADDRCONFIG
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        var list: UnsafeMutablePointer<addrinfo>?
        var status = getaddrinfo(host, "\(port)", &hints, &list)
        if status != 0 {
            // A machine with nothing but a loopback device has no configured addresses.
            hints.ai_flags = 0
            status = getaddrinfo(host, "\(port)", &hints, &list)
        }
        guard status == 0 else {
            let reason = String(cString: gai_strerror(status))
            return .failure(
                VirtError(
                    .systemError, "Unable to resolve address '\(host)' service '\(port)': \(reason)", domain: .rpc,
                    cures: ["check the host's name: `getent hosts \(host)`"]))
        }
        defer { freeaddrinfo(list) }
        var failure = ECONNREFUSED
        var next = list
        while let entry = next {
            next = entry.pointee.ai_next
            let number = socket(entry.pointee.ai_family, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
            guard number >= 0 else {
                failure = errno
                continue
            }
            if Glibc.connect(number, entry.pointee.ai_addr, entry.pointee.ai_addrlen) == 0 {
                var on: Int32 = 1
                setsockopt(number, Int32(IPPROTO_TCP), TCP_NODELAY, &on, socklen_t(MemoryLayout<Int32>.size))
                return .success(number)
            }
            failure = errno
            close(number)
        }
        var error = VirtError.systemCall(failure, "unable to connect to server at '\(host):\(port)'", domain: .rpc)
        if failure == ECONNREFUSED {
            error.cures = ["start the daemon there with --listen, or enable its -tls or -tcp socket unit"]
        }
        return .failure(error)
    }
}
