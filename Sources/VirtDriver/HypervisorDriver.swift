public import VirtError

/// A connection to a hypervisor: what the calls about hosts and domains are sent to.
///
/// A conformance gets every call for free as error 3 and implements those it can.
public protocol HypervisorConnection: ConnectDriver, DomainDriver, SnapshotDriver, CheckpointDriver, MigrationDriver,
    QEMUMonitorDriver, LXCNamespaceDriver, EventSource
{
    /// Whether the driver has a feature that peers ask for with `connectSupportsFeature` (`virDrvFeature`).
    func supports(feature: Int32) async -> Bool

    /// Ends the connection: what was tied to it (autodestroy guests, subscriptions) ends too.
    func close() async
}

/// All drivers behind one connection. The hypervisor is always there, the others where a driver exists.
public struct DriverSet: Sendable {
    public var hypervisor: any HypervisorConnection
    public var network: (any NetworkDriver)?
    public var interface: (any InterfaceDriver)?
    public var storage: (any StorageDriver)?
    public var nodeDevice: (any NodeDeviceDriver)?
    public var secret: (any SecretDriver)?
    public var nwfilter: (any NWFilterDriver)?

    public init(hypervisor: any HypervisorConnection) {
        self.hypervisor = hypervisor
    }
}

/// A hypervisor driver: opens connections for the URIs that are its own.
public protocol HypervisorDriver: Sendable {
    /// The name in messages and in `virConnectGetType`, for example `QEMU`.
    var name: String { get }

    /// The URI schemes it answers to.
    var schemes: [String] { get }

    /// Opens a connection.
    ///
    /// - Throws: error 1 or 38 with the reason when the driver cannot serve this URI, in libvirt's words.
    func open(_ uri: ConnectionURI, connection: ConnectionID, readOnly: Bool) async throws(VirtError) -> DriverSet
}

/// The hypervisor drivers of a process, found by URI scheme.
public struct DriverRegistry: Sendable {
    public private(set) var drivers: [any HypervisorDriver]

    public init(_ drivers: [any HypervisorDriver]) {
        self.drivers = drivers
    }

    /// The driver for `scheme`, or nil.
    public func driver(for scheme: String) -> (any HypervisorDriver)? {
        drivers.first { $0.schemes.contains(scheme) }
    }
}
