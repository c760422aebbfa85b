import LibvirtProtocol
import VirtDriver
public import VirtError

/// A device of the host.
public struct NodeDevice: Sendable, Hashable {
    public let connection: Connection
    public let name: String

    public static func == (left: NodeDevice, right: NodeDevice) -> Bool {
        left.name == right.name && left.connection === right.connection
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(name)
    }
}

extension Connection {
    /// The devices that have one of the capabilities of `filter`.
    public func nodeDevices(_ filter: NodeDeviceFilter = []) async throws(VirtError) -> [NodeDevice] {
        try await nodeDevice("virConnectListAllNodeDevices").connectListAllNodeDevices(
            query(), needResults: 1, flags: filter.rawValue
        ).devices.map { NodeDevice(connection: self, name: $0.name) }
    }

    /// - Throws: error 48 if there is none of that name.
    public func nodeDevice(named name: String) async throws(VirtError) -> NodeDevice {
        let found = try await nodeDevice("virNodeDeviceLookupByName").nodeDeviceLookupByName(query(), name: name)
        return NodeDevice(connection: self, name: found.name)
    }

    /// Makes a device, such as a virtual host bus adapter or a mediated device, that is gone with the host's next start.
    @discardableResult
    public func createNodeDevice(_ xml: String) async throws(VirtError) -> NodeDevice {
        let made = try await nodeDevice("virNodeDeviceCreateXML").nodeDeviceCreateXML(
            try change("virNodeDeviceCreateXML"), xmlDesc: xml, flags: 0)
        return NodeDevice(connection: self, name: made.name)
    }

    /// The host adapter with these world wide names.
    ///
    /// - Throws: error 23 if there is none.
    public func scsiHost(nodeName: String, portName: String) async throws(VirtError) -> NodeDevice {
        let found = try await nodeDevice("virNodeDeviceLookupSCSIHostByWWN").nodeDeviceLookupSCSIHostByWWN(
            query(), wwnn: nodeName, wwpn: portName, flags: 0)
        return NodeDevice(connection: self, name: found.name)
    }

    /// Writes down a mediated device.
    @discardableResult
    public func defineNodeDevice(_ xml: String) async throws(VirtError) -> NodeDevice {
        let made = try await nodeDevice("virNodeDeviceDefineXML").nodeDeviceDefineXML(
            try change("virNodeDeviceDefineXML"), xmlDesc: xml, flags: 0)
        return NodeDevice(connection: self, name: made.name)
    }
}

extension NodeDevice {
    public func xml() async throws(VirtError) -> String {
        try await connection.nodeDevice("virNodeDeviceGetXMLDesc").nodeDeviceGetXMLDesc(
            connection.query(), name: name, flags: 0)
    }

    /// What it can do, in libvirt's words: `pci`, `net`, `scsi_host` ...
    public func capabilities() async throws(VirtError) -> [String] {
        let driver = try connection.nodeDevice("virNodeDeviceListCaps")
        let count = try await driver.nodeDeviceNumOfCaps(connection.query(), name: name)
        return try await driver.nodeDeviceListCaps(connection.query(), name: name, maxnames: count)
    }

    /// The device that it hangs on; nil for the computer itself.
    public func parent() async throws(VirtError) -> NodeDevice? {
        try await connection.nodeDevice("virNodeDeviceGetParent").nodeDeviceGetParent(
            connection.query(), name: name
        ).map { NodeDevice(connection: connection, name: $0) }
    }

    /// Takes it from the host, for guests.
    ///
    /// - Parameter driver: that holds it meanwhile; nil for the usual one.
    public func detach(driver: String? = nil) async throws(VirtError) {
        try await connection.nodeDevice("virNodeDeviceDetachFlags").nodeDeviceDetachFlags(
            try connection.change("virNodeDeviceDetachFlags"), name: name, driverName: driver, flags: 0)
    }

    /// Whether a device that was written down is started with the host.
    public func autostart() async throws(VirtError) -> Bool {
        try await connection.nodeDevice("virNodeDeviceGetAutostart").nodeDeviceGetAutostart(
            connection.query(), name: name) != 0
    }

    public func setAutostart(_ isOn: Bool) async throws(VirtError) {
        try await connection.nodeDevice("virNodeDeviceSetAutostart").nodeDeviceSetAutostart(
            try connection.change("virNodeDeviceSetAutostart"), name: name, autostart: isOn ? 1 : 0)
    }

    /// Gives it back to the host.
    public func reattach() async throws(VirtError) {
        try await connection.nodeDevice("virNodeDeviceReAttach").nodeDeviceReAttach(
            try connection.change("virNodeDeviceReAttach"), name: name)
    }

    public func reset() async throws(VirtError) {
        try await connection.nodeDevice("virNodeDeviceReset").nodeDeviceReset(
            try connection.change("virNodeDeviceReset"), name: name)
    }

    /// Starts one that is defined.
    public func start() async throws(VirtError) {
        try await connection.nodeDevice("virNodeDeviceCreate").nodeDeviceCreate(
            try connection.change("virNodeDeviceCreate"), name: name, flags: 0)
    }

    public func destroy() async throws(VirtError) {
        try await connection.nodeDevice("virNodeDeviceDestroy").nodeDeviceDestroy(
            try connection.change("virNodeDeviceDestroy"), name: name)
    }

    public func undefine() async throws(VirtError) {
        try await connection.nodeDevice("virNodeDeviceUndefine").nodeDeviceUndefine(
            try connection.change("virNodeDeviceUndefine"), name: name, flags: 0)
    }

    public func isActive() async throws(VirtError) -> Bool {
        try await connection.nodeDevice("virNodeDeviceIsActive").nodeDeviceIsActive(
            connection.query(), name: name) != 0
    }

    public func isPersistent() async throws(VirtError) -> Bool {
        try await connection.nodeDevice("virNodeDeviceIsPersistent").nodeDeviceIsPersistent(
            connection.query(), name: name) != 0
    }
}

/// Which devices are meant (`virConnectListAllNodeDeviceFlags`). Empty for all.
public struct NodeDeviceFilter: OptionSet, Sendable, Hashable {
    public let rawValue: UInt32

    public init(rawValue: UInt32) {
        self.rawValue = rawValue
    }

    public static let system = NodeDeviceFilter(rawValue: 1 << 0)
    public static let pci = NodeDeviceFilter(rawValue: 1 << 1)
    public static let usbDevice = NodeDeviceFilter(rawValue: 1 << 2)
    public static let usbInterface = NodeDeviceFilter(rawValue: 1 << 3)
    public static let network = NodeDeviceFilter(rawValue: 1 << 4)
    public static let scsiHost = NodeDeviceFilter(rawValue: 1 << 5)
    public static let scsiTarget = NodeDeviceFilter(rawValue: 1 << 6)
    public static let scsi = NodeDeviceFilter(rawValue: 1 << 7)
    public static let storage = NodeDeviceFilter(rawValue: 1 << 8)
    public static let mediated = NodeDeviceFilter(rawValue: 1 << 14)
    public static let inactive = NodeDeviceFilter(rawValue: 1 << 30)
    public static let active = NodeDeviceFilter(rawValue: 1 << 31)
}
