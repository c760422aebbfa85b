import LibvirtProtocol
import RemoteDriver
import Synchronization
import VirtDriver
@_exported public import VirtError

/// An open connection to a hypervisor: to a daemon, here or elsewhere, or to a driver inside this process.
///
/// The library's front door. Everything is `async` and throws ``VirtError`` only.
///
/// ```swift
/// let connection = try await Connection.open("qemu:///system")
/// for domain in try await connection.domains() {
///     print(domain.name, try await domain.state())
/// }
/// await connection.close()
/// ```
public final class Connection: Sendable {
    /// The URI that was opened, aliases and defaults resolved. The driver's own view is ``driverURI()``.
    public let uri: String
    public let isReadOnly: Bool
    /// Whether the driver runs in this process, with no daemon.
    public let isEmbedded: Bool

    let drivers: DriverSet
    let remote: RemoteConnection?
    private let identity: ConnectionID

    init(uri: String, isReadOnly: Bool, drivers: DriverSet, identity: ConnectionID) {
        self.uri = uri
        self.isReadOnly = isReadOnly
        self.drivers = drivers
        self.identity = identity
        remote = drivers.hypervisor as? RemoteConnection
        isEmbedded = remote == nil
    }

    /// The same connection by the URI that the daemon has chosen.
    func known(as uri: String) -> Connection {
        Connection(uri: uri, isReadOnly: isReadOnly, drivers: drivers, identity: identity)
    }

    var hypervisor: any HypervisorConnection { drivers.hypervisor }

    /// Whether the driver works on this host, so that its paths are paths here.
    public var isLocal: Bool {
        guard let rest = uri.firstRange(of: "://").map({ uri[$0.upperBound...] }) else { return isEmbedded }
        return isEmbedded || rest.first == "/"
    }

    /// The context of a call that only asks.
    func query(_ exchange: any CallExchange = NoExchange()) -> CallContext {
        CallContext(connection: identity, identity: .thisProcess, isReadOnly: isReadOnly, exchange: exchange)
    }

    /// The context of a call that changes something. Inside ``explain(_:)`` the call is explained instead.
    ///
    /// - Parameter function: the function of libvirt's API, which the error names.
    /// - Throws: error 29 on a read-only connection.
    func change(
        _ function: String, _ exchange: any CallExchange = NoExchange()
    ) throws(VirtError) -> CallContext {
        guard !isReadOnly else {
            throw VirtError(
                .operationDenied, "read only access prevents \(function)",
                cause: "the connection was opened read-only", cures: ["open it without read-only"])
        }
        var context = query(exchange)
        if let collector = Explanation.collector { context.explain = { collector.add($0) } }
        return context
    }

    /// Ends the connection. Guests started with autodestroy end with it.
    public func close() async {
        await drivers.hypervisor.close()
    }

    /// Calls `handler` once when the connection ends: with nil after ``close()``, otherwise with the reason. Never for
    /// embedded drivers.
    ///
    /// - Returns: a function that takes the handler back.
    @discardableResult
    public func onEnd(_ handler: @escaping @Sendable (VirtError?) -> Void) -> @Sendable () -> Void {
        guard let remote else { return {} }
        return remote.onEnd(handler)
    }
}

extension Connection {
    private static let lastIdentity = Atomic<UInt64>(0)

    static func nextIdentity() -> ConnectionID {
        ConnectionID(rawValue: lastIdentity.add(1, ordering: .relaxed).newValue)
    }
}
