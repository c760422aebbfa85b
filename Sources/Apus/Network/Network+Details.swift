import LibvirtProtocol
import VirtDriver
public import VirtError

/// An address that a network's DHCP server has given out.
public struct DHCPLease: Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
        case ipv4
        case ipv6
        case unknown(Int32)
    }

    public var interface: String
    /// Seconds since 1970; 0 for never.
    public var expires: Int64
    public var kind: Kind
    public var mac: String?
    public var address: String
    public var prefix: UInt32
    public var hostname: String?
    /// The client's identifier, or DUID for IPv6.
    public var clientID: String?
    public var iaid: String?

    init(_ lease: NetworkDHCPLease) {
        interface = lease.iface
        expires = lease.expirytime
        kind = lease.type == 0 ? .ipv4 : lease.type == 1 ? .ipv6 : .unknown(lease.type)
        (mac, address, prefix) = (lease.mac, lease.ipaddr, lease.prefix)
        (hostname, clientID, iaid) = (lease.hostname, lease.clientid, lease.iaid)
    }
}

/// How to change a part of a network (`virNetworkUpdateCommand`).
public enum NetworkUpdateCommand: UInt32, Sendable {
    case modify = 1
    case delete = 2
    case addLast = 3
    case addFirst = 4
}

/// The part of a network's description that a change is about (`virNetworkUpdateSection`).
public enum NetworkSection: UInt32, Sendable {
    case bridge = 1
    case domain = 2
    case ip = 3
    case dhcpHost = 4
    case dhcpRange = 5
    case forward = 6
    case forwardInterface = 7
    case forwardPF = 8
    case portGroup = 9
    case dnsHost = 10
    case dnsText = 11
    case dnsService = 12
}

/// What a change of a definition is for (`virDomainModificationImpact` and its likes).
public struct ChangeScope: OptionSet, Sendable, Hashable {
    public let rawValue: UInt32

    public init(rawValue: UInt32) {
        self.rawValue = rawValue
    }

    /// Empty: what runs if it runs, its definition otherwise.
    public static let current: ChangeScope = []
    public static let live = ChangeScope(rawValue: 1 << 0)
    public static let config = ChangeScope(rawValue: 1 << 1)
}

/// A connection of something to a network, as the network sees it.
public struct NetworkPort: Sendable, Hashable {
    public let network: Network
    public let uuid: ObjectUUID

    var reference: NetworkPortReference {
        NetworkPortReference(net: network.reference, uuid: uuid.bytes)
    }

    public func xml() async throws(VirtError) -> String {
        try await network.connection.network("virNetworkPortGetXMLDesc").networkPortGetXMLDesc(
            network.connection.query(), port: reference, flags: 0)
    }

    /// Its limits of bandwidth.
    public func parameters() async throws(VirtError) -> [Parameter] {
        let driver = try network.connection.network("virNetworkPortGetParameters")
        let context = network.connection.query()
        let count = try await driver.networkPortGetParameters(context, port: reference, nparams: 0, flags: 0).nparams
        guard count > 0 else { return [] }
        return try await driver.networkPortGetParameters(
            context, port: reference, nparams: count, flags: 0
        ).params.map(Parameter.init)
    }

    public func setParameters(_ parameters: [Parameter]) async throws(VirtError) {
        try await network.connection.network("virNetworkPortSetParameters").networkPortSetParameters(
            try network.connection.change("virNetworkPortSetParameters"), port: reference,
            params: parameters.map(\.typed), flags: 0)
    }

    public func delete() async throws(VirtError) {
        try await network.connection.network("virNetworkPortDelete").networkPortDelete(
            try network.connection.change("virNetworkPortDelete"), port: reference, flags: 0)
    }
}

extension Network {
    /// Attaches something that is no guest of this host's.
    @discardableResult
    public func createPort(_ xml: String) async throws(VirtError) -> NetworkPort {
        let made = try await connection.network("virNetworkPortCreateXML").networkPortCreateXML(
            try connection.change("virNetworkPortCreateXML"), network: reference, xml: xml, flags: 0)
        return NetworkPort(network: self, uuid: ObjectUUID(made.uuid))
    }

    /// - Throws: error 104 if it has no such port.
    public func port(uuid: ObjectUUID) async throws(VirtError) -> NetworkPort {
        let found = try await connection.network("virNetworkPortLookupByUUID").networkPortLookupByUUID(
            connection.query(), network: reference, uuid: uuid.bytes)
        return NetworkPort(network: self, uuid: ObjectUUID(found.uuid))
    }

    /// The addresses given out, of all or of one MAC address.
    public func leases(mac: String? = nil) async throws(VirtError) -> [DHCPLease] {
        try await connection.network("virNetworkGetDHCPLeases").networkGetDHCPLeases(
            connection.query(), net: reference, mac: mac, needResults: 1, flags: 0
        ).leases.map { DHCPLease($0) }
    }

    /// Changes a part of it, at once where it can be done at once.
    ///
    /// - Parameter parent: which of several elements of that kind, counted from 0; -1 for the one there is.
    public func update(
        _ command: NetworkUpdateCommand, _ section: NetworkSection, parent: Int32 = -1, xml: String,
        _ scope: ChangeScope = .current
    ) async throws(VirtError) {
        let context = try connection.change("virNetworkUpdate")
        // Daemons before libvirt 7.2 take the two in the other order and say so by not having
        // VIR_DRV_FEATURE_NETWORK_UPDATE_HAS_CORRECT_ORDER.
        let isInOrder = await connection.hypervisor.supports(feature: 16)
        try await connection.network("virNetworkUpdate").networkUpdate(
            context, net: reference, command: isInOrder ? command.rawValue : section.rawValue,
            section: isInOrder ? section.rawValue : command.rawValue, parentIndex: parent, xml: xml,
            flags: scope.rawValue)
    }

    public func ports() async throws(VirtError) -> [NetworkPort] {
        try await connection.network("virNetworkListAllPorts").networkListAllPorts(
            connection.query(), network: reference, needResults: 1, flags: 0
        ).ports.map { NetworkPort(network: self, uuid: ObjectUUID($0.uuid)) }
    }
}
