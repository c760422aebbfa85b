import LibvirtProtocol
import VirtDriver
public import VirtError

/// A handle on one domain: its identity and the connection to reach it by. A value; it does not keep the domain alive,
/// and does not change when the domain does.
public struct Domain: Sendable, Identifiable {
    public let connection: Connection
    public let name: String
    public let uuid: DomainUUID
    /// The number of the running instance when the handle was made; nil if it was not running.
    public let runID: Int32?

    public var id: DomainUUID { uuid }

    let reference: DomainReference

    init(_ connection: Connection, _ reference: DomainReference) {
        self.connection = connection
        self.reference = reference
        name = reference.name
        uuid = DomainUUID(reference.uuid)
        runID = reference.id < 0 ? nil : reference.id
    }
}

extension Domain: Hashable {
    public static func == (left: Domain, right: Domain) -> Bool {
        left.uuid == right.uuid && left.connection === right.connection
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(uuid)
    }
}

extension Connection {
    /// Every domain that passes `filter`, in the driver's order.
    public func domains(_ filter: DomainFilter = []) async throws(VirtError) -> [Domain] {
        let reply = try await hypervisor.connectListAllDomains(query(), needResults: 1, flags: filter.rawValue)
        return reply.domains.map { Domain(self, $0) }
    }

    /// The domain called `name`.
    ///
    /// - Throws: error 42 if there is none.
    public func domain(named name: String) async throws(VirtError) -> Domain {
        Domain(self, try await hypervisor.domainLookupByName(query(), name: name))
    }

    /// The domain with this UUID.
    public func domain(uuid: DomainUUID) async throws(VirtError) -> Domain {
        Domain(self, try await hypervisor.domainLookupByUUID(query(), uuid: uuid.bytes))
    }

    /// The running domain with this number.
    public func domain(runID: Int32) async throws(VirtError) -> Domain {
        Domain(self, try await hypervisor.domainLookupByID(query(), id: runID))
    }

    /// Stores a definition. A domain of the same name and UUID gets it as its new persistent definition.
    ///
    /// - Parameter validate: check the XML against the schema first.
    public func define(_ xml: String, validate: Bool = false) async throws(VirtError) -> Domain {
        let context = try change(validate ? "virDomainDefineXMLFlags" : "virDomainDefineXML")
        let reference =
            validate
            ? try await hypervisor.domainDefineXMLFlags(context, xml: xml, flags: 1)
            : try await hypervisor.domainDefineXML(context, xml: xml)
        return Domain(self, reference)
    }

    /// Starts a domain from a definition that is not stored: it is gone when it stops.
    public func create(_ xml: String, options: StartOptions = []) async throws(VirtError) -> Domain {
        let reference = try await hypervisor.domainCreateXML(
            try change("virDomainCreateXML"), xmlDesc: xml, flags: options.rawValue)
        return Domain(self, reference)
    }
}
