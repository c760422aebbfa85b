import Glibc

/// A numeric network address with its port.
struct PeerAddress: Sendable, Hashable, CustomStringConvertible {
    let host: String
    let port: String

    var description: String { host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)" }

    /// The other end of a connected socket; nil for sockets that are none of the network.
    static func peer(_ socket: Int32) -> PeerAddress? {
        read { getpeername(socket, $0, $1) }
    }

    /// The own end of a socket.
    static func local(_ socket: Int32) -> PeerAddress? {
        read { getsockname(socket, $0, $1) }
    }

    private static func read(
        _ ask: (UnsafeMutablePointer<sockaddr>, UnsafeMutablePointer<socklen_t>) -> Int32
    ) -> PeerAddress? {
        var storage = sockaddr_storage()
        var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
        var host = [CChar](repeating: 0, count: Int(NI_MAXHOST))
        var port = [CChar](repeating: 0, count: Int(NI_MAXSERV))
        let known = withUnsafeMutablePointer(to: &storage) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                guard ask(address, &length) == 0 else { return false }
                let family = Int32(address.pointee.sa_family)
                guard family == AF_INET || family == AF_INET6 else { return false }
                return getnameinfo(
                    address, length, &host, socklen_t(host.count), &port, socklen_t(port.count),
                    NI_NUMERICHOST | NI_NUMERICSERV) == 0
            }
        }
        guard known else { return nil }
        return PeerAddress(host: text(host), port: text(port))
    }

    private static func text(_ characters: [CChar]) -> String {
        String(decoding: characters.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}
