import LibvirtProtocol
import VirtDriver
public import VirtError

/// A set of rules for guests' packets (`virNWFilter`).
public struct PacketFilter: Sendable, Identifiable {
    public let connection: Connection
    public let name: String
    public let uuid: ObjectUUID

    public var id: ObjectUUID { uuid }

    let reference: NWFilterReference

    init(_ connection: Connection, _ reference: NWFilterReference) {
        self.connection = connection
        self.reference = reference
        name = reference.name
        uuid = ObjectUUID(reference.uuid)
    }
}

extension PacketFilter: Hashable {
    public static func == (left: PacketFilter, right: PacketFilter) -> Bool {
        left.uuid == right.uuid && left.connection === right.connection
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(uuid)
    }
}

/// A filter at work on a guest's interface (`virNWFilterBinding`).
public struct PacketFilterBinding: Sendable, Hashable {
    public let connection: Connection
    /// The host's end of the guest's interface.
    public let port: String
    public let filterName: String

    let reference: NWFilterBindingReference

    init(_ connection: Connection, _ reference: NWFilterBindingReference) {
        self.connection = connection
        self.reference = reference
        (port, filterName) = (reference.portdev, reference.filtername)
    }

    public static func == (left: PacketFilterBinding, right: PacketFilterBinding) -> Bool {
        left.reference == right.reference && left.connection === right.connection
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(port)
    }

    public func xml() async throws(VirtError) -> String {
        try await connection.filter("virNWFilterBindingGetXMLDesc").nwfilterBindingGetXMLDesc(
            connection.query(), nwfilter: reference, flags: 0)
    }

    public func delete() async throws(VirtError) {
        try await connection.filter("virNWFilterBindingDelete").nwfilterBindingDelete(
            try connection.change("virNWFilterBindingDelete"), nwfilter: reference)
    }
}

extension Connection {
    public func packetFilters() async throws(VirtError) -> [PacketFilter] {
        try await filter("virConnectListAllNWFilters").connectListAllNWFilters(
            query(), needResults: 1, flags: 0
        ).filters.map { PacketFilter(self, $0) }
    }

    /// - Throws: error 62 if there is none of that name.
    public func packetFilter(named name: String) async throws(VirtError) -> PacketFilter {
        PacketFilter(self, try await filter("virNWFilterLookupByName").nwfilterLookupByName(query(), name: name))
    }

    public func packetFilter(uuid: ObjectUUID) async throws(VirtError) -> PacketFilter {
        PacketFilter(
            self, try await filter("virNWFilterLookupByUUID").nwfilterLookupByUUID(query(), uuid: uuid.bytes))
    }

    @discardableResult
    public func definePacketFilter(_ xml: String) async throws(VirtError) -> PacketFilter {
        PacketFilter(
            self,
            try await filter("virNWFilterDefineXML").nwfilterDefineXML(try change("virNWFilterDefineXML"), xml: xml))
    }

    /// - Throws: error 108 if no filter is at work there.
    public func packetFilterBinding(port: String) async throws(VirtError) -> PacketFilterBinding {
        PacketFilterBinding(
            self,
            try await filter("virNWFilterBindingLookupByPortDev").nwfilterBindingLookupByPortDev(query(), name: port))
    }

    /// Puts a filter to work on an interface.
    @discardableResult
    public func createPacketFilterBinding(_ xml: String) async throws(VirtError) -> PacketFilterBinding {
        PacketFilterBinding(
            self,
            try await filter("virNWFilterBindingCreateXML").nwfilterBindingCreateXML(
                try change("virNWFilterBindingCreateXML"), xml: xml, flags: 0))
    }

    public func packetFilterBindings() async throws(VirtError) -> [PacketFilterBinding] {
        try await filter("virConnectListAllNWFilterBindings").connectListAllNWFilterBindings(
            query(), needResults: 1, flags: 0
        ).bindings.map { PacketFilterBinding(self, $0) }
    }
}

extension PacketFilter {
    public func xml() async throws(VirtError) -> String {
        try await connection.filter("virNWFilterGetXMLDesc").nwfilterGetXMLDesc(
            connection.query(), nwfilter: reference, flags: 0)
    }

    public func undefine() async throws(VirtError) {
        try await connection.filter("virNWFilterUndefine").nwfilterUndefine(
            try connection.change("virNWFilterUndefine"), nwfilter: reference)
    }
}
