import LibvirtProtocol
public import VirtDriver
import VirtError

/// One client's connection to the QEMU driver.
public final class QEMUConnection: HypervisorConnection, MonitorEventSource {
    let host: DriverHost
    let uri: ConnectionURI
    let connection: ConnectionID
    let isReadOnly: Bool

    init(host: DriverHost, uri: ConnectionURI, connection: ConnectionID, isReadOnly: Bool) {
        self.host = host
        self.uri = uri
        self.connection = connection
        self.isReadOnly = isReadOnly
    }

    public func subscribe(_ handler: @escaping EventHandler) -> EventCancellation {
        host.events.subscribe(handler)
    }

    public func subscribeToMonitors(
        _ handler: @escaping @Sendable (MonitorEvent) -> Void
    ) -> EventCancellation {
        host.monitorEvents.subscribe(handler)
    }

    /// What the driver can beyond the calls themselves: typed parameters that are strings (9), and XML made for a
    /// migration's other end (11). Migration itself (3 to 7, 12, 13) it cannot do yet, and it does not say so.
    public func supports(feature: Int32) async -> Bool {
        [9, 11].contains(feature)
    }

    /// Destroys the guests that were to live only as long as this connection.
    public func close() async {
        for entry in host.table.all where entry.snapshot.run?.autodestroy == connection {
            await entry.actor.callAutodestroy(of: connection)
        }
    }

    /// The domain that a reference names.
    ///
    /// - Throws: error 42.
    func find(_ domain: DomainReference) throws(VirtError) -> DomainTable.Entry {
        guard let entry = host.table.find(uuid: domain.uuid) else {
            throw VirtError(
                .noDomain, "no domain with matching uuid '\(domain.uuid)' (\(domain.name))", domain: .qemu)
        }
        return entry
    }

    /// The domain, which has to run.
    func findActive(_ domain: DomainReference) throws(VirtError) -> DomainTable.Entry {
        let entry = try find(domain)
        guard entry.snapshot.isActive else { throw Self.notRunning }
        return entry
    }

    static let notRunning = VirtError(.operationInvalid, "domain is not running", domain: .domain)

    /// Refuses flags that libvirt's driver does not know, in its words.
    static func check(
        _ flags: UInt32, allowed: UInt32, _ function: String
    ) throws(VirtError) {
        let unknown = flags & ~allowed
        guard unknown != 0 else { return }
        var error = VirtError(
            code: .invalidArg, domain: .qemu,
            message: "unsupported flags (0x\(String(unknown, radix: 16))) in function \(function)",
            strings: [function, "flags"])
        error.int1 = 0
        throw error
    }

    /// Which side of a domain `VIR_DOMAIN_AFFECT_LIVE` (1) and `_CONFIG` (2) mean.
    static func impact(
        _ flags: UInt32, on snapshot: DomainSnapshot
    ) throws(VirtError) -> (live: Bool, config: Bool) {
        var live = flags & 1 != 0
        var config = flags & 2 != 0
        if !live, !config {
            live = snapshot.isActive
            config = !snapshot.isActive
        }
        if live, !snapshot.isActive { throw notRunning }
        if config, !snapshot.isPersistent {
            throw VirtError(
                .operationInvalid, "transient domains do not have any persistent config", domain: .domain)
        }
        return (live, config)
    }

    /// The definition that a query with these flags is about.
    static func definition(_ flags: UInt32, of snapshot: DomainSnapshot) throws(VirtError) -> SharedDefinition {
        let sides = try impact(flags & 3, on: snapshot)
        guard let definition = sides.live ? snapshot.live : snapshot.persistent else {
            throw VirtError(.internalError, "domain '\(snapshot.name)' has no definition", domain: .qemu)
        }
        return definition
    }
}
