public import VirtDriver
public import VirtError

/// libvirt's `test` driver: a made-up host with one domain, all in memory. Every connection has a host of its own.
public struct TestDriver: HypervisorDriver {
    public init() {}

    public var name: String { "TEST" }
    public var schemes: [String] { ["test"] }

    public func open(
        _ uri: ConnectionURI, connection: ConnectionID, readOnly: Bool
    ) async throws(VirtError) -> DriverSet {
        guard !uri.path.isEmpty, uri.path != "/" else {
            throw VirtError(
                .internalError, "unexpected test driver path, try test:///default", cures: ["use test:///default"])
        }
        guard uri.path == "/default" else {
            throw VirtError(
                .xmlError, "failed to parse xml document '\(uri.path)'", domain: .test,
                cause: "hosts described in a file are not supported", cures: ["use test:///default"])
        }
        return DriverSet(hypervisor: TestConnection())
    }
}
