public import LibvirtProtocol
internal import VirtError

/// A `<hostdev>`: a device of the host given to the guest.
public struct HostDevice: Hashable, Sendable {
    public enum Mode: String, XMLToken {
        case subsystem, capabilities
    }

    public var mode: Mode = .subsystem
    public var managed: Bool?
    /// scsi: command filtering, raw I/O.
    public var sgio: DiskSGIO?
    public var rawIO: Bool?
    public var source: HostDeviceSource = .usb(HostUSBDevice())
    /// scsi_host: model of the guest's adapter.
    public var scsiHostModel: DiskModel?
    public var driver: HostdevDriver?
    public var teaming: InterfaceTeaming?
    public var readonly = false
    public var shareable = false
    public var info = DeviceInfo()

    public init() {}
}

/// `<driver name>` of a host device.
public enum HostdevDriver: String, XMLToken {
    case kvm, vfio, xen
}

/// What is handed over.
public enum HostDeviceSource: Hashable, Sendable {
    case usb(HostUSBDevice)
    case pci(HostPCIDevice)
    case scsi(HostSCSIDevice)
    case scsiHost(wwpn: String)
    case mdev(MediatedDevice)
    /// Of the `capabilities` mode, as with containers.
    case storage(block: String)
    case misc(char: String)
    case net(interface: String)
}

public struct HostUSBDevice: Hashable, Sendable {
    public var vendor: UInt32?
    public var product: UInt32?
    public var bus: UInt32?
    public var device: UInt32?
    public var startupPolicy: StartupPolicy?
    public var guestReset: GuestReset?

    public enum GuestReset: String, XMLToken {
        case off, uninitialized, on
    }

    public init() {}
}

public struct HostPCIDevice: Hashable, Sendable {
    public var address = PCIAddress()
    public var writeFiltering: Bool?

    public init() {}
}

public struct HostSCSIDevice: Hashable, Sendable {
    /// Local adapter such as `scsi_host2`.
    public var adapter: String?
    public var bus: UInt32 = 0
    public var target: UInt32 = 0
    public var unit: UInt64 = 0
    /// Instead of an adapter: a LUN over iSCSI.
    public var iscsi: StorageSource?

    public init() {}
}

public struct MediatedDevice: Hashable, Sendable {
    public enum Model: String, XMLToken {
        case vfioPCI = "vfio-pci"
        case vfioCCW = "vfio-ccw"
        case vfioAP = "vfio-ap"
    }

    public var model: Model = .vfioPCI
    public var display: Bool?
    public var ramfb: Bool?
    public var uuid = UUIDBytes(high: 0, low: 0)

    public init() {}
}

// MARK: - Mapping

extension HostDevice: XMLMapped {
    private enum Kind: String, XMLToken {
        case usb, pci, scsi, mdev, storage, misc, net
        case scsiHost = "scsi_host"
    }

    private var kind: Kind {
        switch source {
        case .usb: .usb
        case .pci: .pci
        case .scsi: .scsi
        case .scsiHost: .scsiHost
        case .mdev: .mdev
        case .storage: .storage
        case .misc: .misc
        case .net: .net
        }
    }

    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try x.attribute("mode", &mode) { .unsupported("unknown hostdev mode '\($0)'") }
        var kind: Kind? = x.isReading ? nil : self.kind
        try x.attribute("type", &kind) { .unsupported("unknown host device source address type '\($0)'") }
        guard let kind else { throw VirtError.malformed("missing source address type") }
        if mode == .subsystem {
            if x.isWriting && managed == nil { managed = false }
            try x.yesNo("managed", &managed)
        }
        try x.attribute("sgio", &sgio)
        try x.yesNo("rawio", &rawIO)
        try mapSource(x, kind)
        try x.element("teaming", &teaming)
        x.flag("readonly", &readonly)
        x.flag("shareable", &shareable)
        try info.map(x, [.boot, .rom])
    }

    private mutating func mapSource(_ x: XMLMapper, _ kind: Kind) throws(VirtError) {
        switch kind {
        case .usb:
            var usb = HostUSBDevice()
            if case .usb(let present) = source { usb = present }
            try x.group("source") { () throws(VirtError) in try usb.map(x) }
            source = .usb(usb)
        case .pci:
            try x.group("driver") { () throws(VirtError) in try x.attribute("name", &self.driver) }
            var pci = HostPCIDevice()
            if case .pci(let present) = source { pci = present }
            try x.group("source") { () throws(VirtError) in try pci.map(x) }
            source = .pci(pci)
        case .scsi:
            var scsi = HostSCSIDevice()
            if case .scsi(let present) = source { scsi = present }
            try x.group("source") { () throws(VirtError) in try scsi.map(x) }
            source = .scsi(scsi)
        case .scsiHost:
            var wwpn = ""
            if case .scsiHost(let present) = source { wwpn = present }
            try x.attribute("model", &scsiHostModel)
            try x.group("source") { () throws(VirtError) in
                x.literal("protocol", "vhost")
                try x.attribute("wwpn", &wwpn, required: true)
            }
            source = .scsiHost(wwpn: wwpn)
        case .mdev:
            var mdev = MediatedDevice()
            if case .mdev(let present) = source { mdev = present }
            try x.attribute("model", &mdev.model, required: true)
            try x.onOff("display", &mdev.display)
            try x.onOff("ramfb", &mdev.ramfb)
            try x.group("source") { () throws(VirtError) in
                try x.group("address") { () throws(VirtError) in try x.attribute("uuid", &mdev.uuid, required: true) }
            }
            source = .mdev(mdev)
        case .storage, .misc, .net: try mapCapability(x, kind)
        }
    }

    private mutating func mapCapability(_ x: XMLMapper, _ kind: Kind) throws(VirtError) {
        let child =
            switch kind {
            case .storage: "block"
            case .misc: "char"
            default: "interface"
            }
        var text: String?
        switch source {
        case .storage(let value), .misc(let value), .net(let value): text = value
        default: break
        }
        try x.group("source") { () throws(VirtError) in try x.textElement(child, &text) }
        guard let text else {
            throw VirtError.malformed("Missing <\(child)> element in hostdev \(kind.rawValue) device")
        }
        switch kind {
        case .storage: source = .storage(block: text)
        case .misc: source = .misc(char: text)
        default: source = .net(interface: text)
        }
    }
}

extension HostUSBDevice {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try x.attribute("startupPolicy", &startupPolicy)
        try x.attribute("guestReset", &guestReset)
        try x.group("vendor") { () throws(VirtError) in
            try x.hex("id", &self.vendor, digits: 4)
            try x.refuse(if: self.vendor == 0, .zeroAttribute("id", in: "vendor"))
        }
        try x.group("product") { () throws(VirtError) in try x.hex("id", &self.product, digits: 4) }
        try x.group("address") { () throws(VirtError) in
            try x.attribute("bus", &self.bus)
            try x.attribute("device", &self.device)
        }
        let unnamed = vendor == nil && product == nil && bus == nil && device == nil
        try x.refuse(if: unnamed, .malformed("Missing <source> element in hostdev device"))
    }
}

extension HostPCIDevice {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try x.yesNo("writeFiltering", &writeFiltering)
        try x.group("address") { () throws(VirtError) in try self.address.map(x) }
    }
}

extension HostSCSIDevice {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        let overNetwork = x.isReading ? x.given("protocol") == "iscsi" : iscsi != nil
        if overNetwork {
            try mapISCSI(x)
            return
        }
        try x.group("adapter") { () throws(VirtError) in try x.attribute("name", &self.adapter) }
        try x.group("address") { () throws(VirtError) in
            try x.attribute("bus", &self.bus)
            try x.attribute("target", &self.target)
            try x.attribute("unit", &self.unit)
        }
    }

    /// Unlike in a disk, the secret stands before the initiator.
    private mutating func mapISCSI(_ x: XMLMapper) throws(VirtError) {
        var value = iscsi ?? StorageSource()
        var network = value.network ?? NetworkStorage()
        value.type = .network
        try x.attribute("protocol", &network.protocol)
        try x.attribute("name", &network.name)
        try x.elements("host", &network.hosts)
        try x.element("auth", &value.auth)
        try x.group("initiator") { () throws(VirtError) in
            try x.group("iqn") { () throws(VirtError) in try x.attribute("name", &network.initiator) }
        }
        value.network = network
        iscsi = value
    }
}
