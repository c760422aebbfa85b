import LibvirtProtocol
import VirtDriver
public import VirtError

/// A virtual network: its identity and the connection to reach it by. A value, like ``Domain``.
public struct Network: Sendable, Identifiable {
    public let connection: Connection
    public let name: String
    public let uuid: ObjectUUID

    public var id: ObjectUUID { uuid }

    let reference: NetworkReference

    init(_ connection: Connection, _ reference: NetworkReference) {
        self.connection = connection
        self.reference = reference
        name = reference.name
        uuid = ObjectUUID(reference.uuid)
    }
}

extension Network: Hashable {
    public static func == (left: Network, right: Network) -> Bool {
        left.uuid == right.uuid && left.connection === right.connection
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(uuid)
    }
}

/// Which networks are meant (`virConnectListAllNetworksFlags`). Empty for all.
public struct NetworkFilter: OptionSet, Sendable, Hashable {
    public let rawValue: UInt32

    public init(rawValue: UInt32) {
        self.rawValue = rawValue
    }

    public static let inactive = NetworkFilter(rawValue: 1 << 0)
    public static let active = NetworkFilter(rawValue: 1 << 1)
    public static let persistent = NetworkFilter(rawValue: 1 << 2)
    public static let transient = NetworkFilter(rawValue: 1 << 3)
    public static let autostart = NetworkFilter(rawValue: 1 << 4)
    public static let noAutostart = NetworkFilter(rawValue: 1 << 5)
}

extension Connection {
    /// Every network that passes `filter`.
    public func networks(_ filter: NetworkFilter = []) async throws(VirtError) -> [Network] {
        let reply = try await network("virConnectListAllNetworks").connectListAllNetworks(
            query(), needResults: 1, flags: filter.rawValue)
        return reply.nets.map { Network(self, $0) }
    }

    /// - Throws: error 43 if there is none of that name.
    public func network(named name: String) async throws(VirtError) -> Network {
        Network(self, try await network("virNetworkLookupByName").networkLookupByName(query(), name: name))
    }

    /// - Throws: error 43 if there is none.
    public func network(uuid: ObjectUUID) async throws(VirtError) -> Network {
        Network(self, try await network("virNetworkLookupByUUID").networkLookupByUUID(query(), uuid: uuid.bytes))
    }

    /// Writes down a network, or changes one that exists; it is not started.
    @discardableResult
    public func defineNetwork(_ xml: String) async throws(VirtError) -> Network {
        Network(
            self,
            try await network("virNetworkDefineXML").networkDefineXML(try change("virNetworkDefineXML"), xml: xml))
    }

    /// Starts a network that is gone once it is stopped.
    @discardableResult
    public func createNetwork(_ xml: String) async throws(VirtError) -> Network {
        Network(
            self,
            try await network("virNetworkCreateXML").networkCreateXML(try change("virNetworkCreateXML"), xml: xml))
    }
}

extension Network {
    /// Its description.
    ///
    /// - Parameter inactive: as it will be at its next start.
    public func xml(inactive: Bool = false) async throws(VirtError) -> String {
        try await connection.network("virNetworkGetXMLDesc").networkGetXMLDesc(
            connection.query(), net: reference, flags: inactive ? 1 : 0)
    }

    public func start() async throws(VirtError) {
        try await connection.network("virNetworkCreate").networkCreate(
            try connection.change("virNetworkCreate"), net: reference)
    }

    /// Stops it. Guests keep running, without it.
    public func destroy() async throws(VirtError) {
        try await connection.network("virNetworkDestroy").networkDestroy(
            try connection.change("virNetworkDestroy"), net: reference)
    }

    /// Forgets its definition; one that runs goes on until it is stopped.
    public func undefine() async throws(VirtError) {
        try await connection.network("virNetworkUndefine").networkUndefine(
            try connection.change("virNetworkUndefine"), net: reference)
    }

    public func isActive() async throws(VirtError) -> Bool {
        try await connection.network("virNetworkIsActive").networkIsActive(connection.query(), net: reference) != 0
    }

    public func isPersistent() async throws(VirtError) -> Bool {
        try await connection.network("virNetworkIsPersistent").networkIsPersistent(
            connection.query(), net: reference) != 0
    }

    /// Whether it is started with the host.
    public func autostart() async throws(VirtError) -> Bool {
        try await connection.network("virNetworkGetAutostart").networkGetAutostart(
            connection.query(), net: reference) != 0
    }

    public func setAutostart(_ isOn: Bool) async throws(VirtError) {
        try await connection.network("virNetworkSetAutostart").networkSetAutostart(
            try connection.change("virNetworkSetAutostart"), net: reference, autostart: isOn ? 1 : 0)
    }

    /// The host's bridge that guests are attached to.
    ///
    /// - Throws: error 1 for networks without one.
    public func bridgeName() async throws(VirtError) -> String {
        try await connection.network("virNetworkGetBridgeName").networkGetBridgeName(
            connection.query(), net: reference)
    }
}
