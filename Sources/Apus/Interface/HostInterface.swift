import LibvirtProtocol
import VirtDriver
public import VirtError

/// A network interface of the host, as its configuration knows it.
public struct HostInterface: Sendable, Hashable {
    public let connection: Connection
    public let name: String
    public let mac: String

    let reference: InterfaceReference

    init(_ connection: Connection, _ reference: InterfaceReference) {
        self.connection = connection
        self.reference = reference
        (name, mac) = (reference.name, reference.mac)
    }

    public static func == (left: HostInterface, right: HostInterface) -> Bool {
        left.reference == right.reference && left.connection === right.connection
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(name)
    }
}

/// Which interfaces are meant (`virConnectListAllInterfacesFlags`). Empty for all.
public struct HostInterfaceFilter: OptionSet, Sendable, Hashable {
    public let rawValue: UInt32

    public init(rawValue: UInt32) {
        self.rawValue = rawValue
    }

    public static let inactive = HostInterfaceFilter(rawValue: 1 << 0)
    public static let active = HostInterfaceFilter(rawValue: 1 << 1)
}

extension Connection {
    public func interfaces(_ filter: HostInterfaceFilter = []) async throws(VirtError) -> [HostInterface] {
        try await interface("virConnectListAllInterfaces").connectListAllInterfaces(
            query(), needResults: 1, flags: filter.rawValue
        ).ifaces.map { HostInterface(self, $0) }
    }

    /// - Throws: error 57 if there is none of that name.
    public func interface(named name: String) async throws(VirtError) -> HostInterface {
        HostInterface(
            self, try await interface("virInterfaceLookupByName").interfaceLookupByName(query(), name: name))
    }

    public func interface(mac: String) async throws(VirtError) -> HostInterface {
        HostInterface(
            self, try await interface("virInterfaceLookupByMACString").interfaceLookupByMACString(query(), mac: mac))
    }

    @discardableResult
    public func defineInterface(_ xml: String) async throws(VirtError) -> HostInterface {
        HostInterface(
            self,
            try await interface("virInterfaceDefineXML").interfaceDefineXML(
                try change("virInterfaceDefineXML"), xml: xml, flags: 0))
    }

    /// Remembers the interfaces' configuration, so that changes can be taken back.
    public func beginInterfaceChange() async throws(VirtError) {
        try await interface("virInterfaceChangeBegin").interfaceChangeBegin(
            try change("virInterfaceChangeBegin"), flags: 0)
    }

    public func commitInterfaceChange() async throws(VirtError) {
        try await interface("virInterfaceChangeCommit").interfaceChangeCommit(
            try change("virInterfaceChangeCommit"), flags: 0)
    }

    public func rollBackInterfaceChange() async throws(VirtError) {
        try await interface("virInterfaceChangeRollback").interfaceChangeRollback(
            try change("virInterfaceChangeRollback"), flags: 0)
    }
}

extension HostInterface {
    /// - Parameter inactive: as it is configured, not as it is.
    public func xml(inactive: Bool = false) async throws(VirtError) -> String {
        try await connection.interface("virInterfaceGetXMLDesc").interfaceGetXMLDesc(
            connection.query(), iface: reference, flags: inactive ? 1 : 0)
    }

    public func isActive() async throws(VirtError) -> Bool {
        try await connection.interface("virInterfaceIsActive").interfaceIsActive(
            connection.query(), iface: reference) != 0
    }

    public func start() async throws(VirtError) {
        try await connection.interface("virInterfaceCreate").interfaceCreate(
            try connection.change("virInterfaceCreate"), iface: reference, flags: 0)
    }

    public func destroy() async throws(VirtError) {
        try await connection.interface("virInterfaceDestroy").interfaceDestroy(
            try connection.change("virInterfaceDestroy"), iface: reference, flags: 0)
    }

    public func undefine() async throws(VirtError) {
        try await connection.interface("virInterfaceUndefine").interfaceUndefine(
            try connection.change("virInterfaceUndefine"), iface: reference)
    }
}
