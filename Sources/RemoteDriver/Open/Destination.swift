public import VirtDriver
public import VirtError

extension RemoteDriver {
    /// Where a URI leads.
    public enum Destination: Sendable, Hashable {
        /// A unix socket of this host.
        case unix(String)
        /// A host and port.
        case network(String)
        /// A program that carries the connection.
        case program(String)
    }

    /// Finds out where a URI leads, without going there.
    ///
    /// - Throws: error 8 for what is wrong in the URI.
    public static func destination(of uri: ConnectionURI, readOnly: Bool) throws(VirtError) -> Destination {
        switch try Transport(uri, readOnly: readOnly) {
        case .unix(let path, _): .unix(path)
        case .tcp(let address), .tls(let address, _): .network("\(address.host):\(address.port)")
        case .program(let program, let arguments): .program(([program] + arguments).joined(separator: " "))
        }
    }
}
