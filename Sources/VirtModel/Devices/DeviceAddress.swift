internal import VirtError

/// Where a device sits in its guest: the `<address>` element of a device.
public enum DeviceAddress: Hashable, Sendable {
    case pci(PCIAddress)
    case drive(DriveAddress)
    case virtioSerial(VirtioSerialAddress)
    case ccid(CCIDAddress)
    case usb(USBAddress)
    case spaprVIO(register: UInt64?)
    case ccw(CCWAddress?)
    case virtioMMIO
    case isa(ISAAddress)
    case dimm(DIMMAddress)
    case unassigned
}

/// A PCI function. All numbers zero means "wanted on PCI, place not chosen yet".
public struct PCIAddress: Hashable, Sendable {
    public var domain: UInt32 = 0
    public var bus: UInt32 = 0
    public var slot: UInt32 = 0
    public var function: UInt32 = 0
    public var multifunction: Bool?

    public init(
        domain: UInt32 = 0, bus: UInt32 = 0, slot: UInt32 = 0, function: UInt32 = 0, multifunction: Bool? = nil
    ) {
        self.domain = domain
        self.bus = bus
        self.slot = slot
        self.function = function
        self.multifunction = multifunction
    }

    /// No place has been chosen.
    public var isEmpty: Bool { domain == 0 && bus == 0 && slot == 0 }
}

/// A place on a disk controller.
public struct DriveAddress: Hashable, Sendable {
    public var controller: UInt32 = 0
    public var bus: UInt32 = 0
    public var target: UInt32 = 0
    public var unit: UInt32 = 0

    public init(controller: UInt32 = 0, bus: UInt32 = 0, target: UInt32 = 0, unit: UInt32 = 0) {
        self.controller = controller
        self.bus = bus
        self.target = target
        self.unit = unit
    }
}

/// A port of a virtio-serial controller.
public struct VirtioSerialAddress: Hashable, Sendable {
    public var controller: UInt32 = 0
    public var bus: UInt32 = 0
    public var port: UInt32 = 0

    public init(controller: UInt32 = 0, bus: UInt32 = 0, port: UInt32 = 0) {
        self.controller = controller
        self.bus = bus
        self.port = port
    }
}

/// A slot of a smartcard controller.
public struct CCIDAddress: Hashable, Sendable {
    public var controller: UInt32 = 0
    public var slot: UInt32 = 0

    public init(controller: UInt32 = 0, slot: UInt32 = 0) {
        self.controller = controller
        self.slot = slot
    }
}

/// A USB port: bus number and the path of port numbers through hubs (at most four; empty when not chosen yet).
public struct USBAddress: Hashable, Sendable {
    public var bus: UInt32 = 0
    public var port: [UInt32] = []

    public init(bus: UInt32 = 0, port: [UInt32] = []) {
        self.bus = bus
        self.port = port
    }
}

/// A channel of an s390 machine.
public struct CCWAddress: Hashable, Sendable {
    public var cssid: UInt32 = 0
    public var ssid: UInt32 = 0
    public var devno: UInt32 = 0

    public init(cssid: UInt32 = 0, ssid: UInt32 = 0, devno: UInt32 = 0) {
        self.cssid = cssid
        self.ssid = ssid
        self.devno = devno
    }
}

/// Port and interrupt of an ISA device.
public struct ISAAddress: Hashable, Sendable {
    public var iobase: UInt32 = 0
    public var irq: UInt32 = 0

    public init(iobase: UInt32 = 0, irq: UInt32 = 0) {
        self.iobase = iobase
        self.irq = irq
    }
}

/// A memory slot; `base` is the guest-physical address once QEMU has placed the module.
public struct DIMMAddress: Hashable, Sendable {
    public var slot: UInt32 = 0
    public var base: UInt64?

    public init(slot: UInt32 = 0, base: UInt64? = nil) {
        self.slot = slot
        self.base = base
    }
}

// MARK: - Mapping

extension DeviceAddress {
    private enum Kind: String, XMLToken {
        case pci, drive, ccid, usb, ccw, isa, dimm, unassigned
        case virtioSerial = "virtio-serial"
        case spaprVIO = "spapr-vio"
        case virtioMMIO = "virtio-mmio"
    }

    private var kind: Kind {
        switch self {
        case .pci: .pci
        case .drive: .drive
        case .virtioSerial: .virtioSerial
        case .ccid: .ccid
        case .usb: .usb
        case .spaprVIO: .spaprVIO
        case .ccw: .ccw
        case .virtioMMIO: .virtioMMIO
        case .isa: .isa
        case .dimm: .dimm
        case .unassigned: .unassigned
        }
    }

    /// Maps the `<address>` child of a device.
    static func map(_ address: inout DeviceAddress?, _ x: XMLMapper) throws(VirtError) {
        try x.group("address", when: address != nil) { () throws(VirtError) in
            var kind = address?.kind
            try x.attribute("type", &kind) { .unsupported("unknown address type '\($0)'") }
            guard let kind else { throw VirtError.internalXML("No type specified for device address") }
            switch kind {
            case .pci: try mapped(&address, x, PCIAddress(), DeviceAddress.pci)
            case .drive: try mapped(&address, x, DriveAddress(), DeviceAddress.drive)
            case .virtioSerial: try mapped(&address, x, VirtioSerialAddress(), DeviceAddress.virtioSerial)
            case .ccid: try mapped(&address, x, CCIDAddress(), DeviceAddress.ccid)
            case .usb: try mapped(&address, x, USBAddress(), DeviceAddress.usb)
            case .isa: try mapped(&address, x, ISAAddress(), DeviceAddress.isa)
            case .dimm: try mapped(&address, x, DIMMAddress(), DeviceAddress.dimm)
            case .ccw:
                var value: CCWAddress?
                if case .ccw(let present)? = address { value = present }
                try CCWAddress.map(&value, x)
                address = .ccw(value)
            case .spaprVIO:
                var register: UInt64?
                if case .spaprVIO(let present)? = address { register = present }
                try x.hex("reg", &register, digits: 8)
                address = .spaprVIO(register: register)
            case .virtioMMIO: address = .virtioMMIO
            case .unassigned: address = .unassigned
            }
        }
    }

    private static func mapped<T: AddressFields>(
        _ address: inout DeviceAddress?, _ x: XMLMapper, _ fresh: T, _ wrap: (T) -> DeviceAddress
    ) throws(VirtError) {
        var fields = address.flatMap { T(of: $0) } ?? fresh
        try fields.map(x)
        if x.isReading { address = wrap(fields) }
    }
}

/// The numbers of one kind of address.
private protocol AddressFields {
    init?(of address: DeviceAddress)
    mutating func map(_ x: XMLMapper) throws(VirtError)
}

extension PCIAddress: AddressFields {
    fileprivate init?(of address: DeviceAddress) {
        guard case .pci(let value) = address else { return nil }
        self = value
    }

    mutating func map(_ x: XMLMapper) throws(VirtError) {
        if x.isReading || !isEmpty {
            try x.hex("domain", &domain, digits: 4)
            try x.hex("bus", &bus, digits: 2)
            try x.hex("slot", &slot, digits: 2)
            try x.hex("function", &function, digits: 1)
        }
        try x.onOff("multifunction", &multifunction)
        if x.isReading && !isEmpty {
            try Self.check("bus", bus, 0xFF)
            try Self.check("slot", slot, 0x1F)
            try Self.check("function", function, 7)
        }
    }

    private static func check(_ name: String, _ value: UInt32, _ limit: UInt32) throws(VirtError) {
        if value > limit {
            let shown = (String(value, radix: 16), String(limit, radix: 16, uppercase: true))
            throw VirtError(
                .xmlError, "Invalid PCI address \(name)='0x\(shown.0)', must be <= \(limit == 7 ? "7" : "0x" + shown.1)"
            )
        }
    }
}

extension DriveAddress: AddressFields {
    fileprivate init?(of address: DeviceAddress) {
        guard case .drive(let value) = address else { return nil }
        self = value
    }

    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try x.attribute("controller", &controller)
        try x.attribute("bus", &bus)
        try x.attribute("target", &target)
        try x.attribute("unit", &unit)
    }
}

extension VirtioSerialAddress: AddressFields {
    fileprivate init?(of address: DeviceAddress) {
        guard case .virtioSerial(let value) = address else { return nil }
        self = value
    }

    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try x.attribute("controller", &controller)
        try x.attribute("bus", &bus)
        try x.attribute("port", &port)
    }
}

extension CCIDAddress: AddressFields {
    fileprivate init?(of address: DeviceAddress) {
        guard case .ccid(let value) = address else { return nil }
        self = value
    }

    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try x.attribute("controller", &controller)
        try x.attribute("slot", &slot)
    }
}

extension USBAddress: AddressFields {
    fileprivate init?(of address: DeviceAddress) {
        guard case .usb(let value) = address else { return nil }
        self = value
    }

    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try x.attribute("bus", &bus)
        var path = port.isEmpty ? nil : port.map { String($0) }.joined(separator: ".")
        try x.attribute("port", &path)
        if x.isReading, let path {
            let parts = path.split(separator: ".", omittingEmptySubsequences: false).map { UInt32($0) }
            port = parts.compactMap { $0 }
            if parts.count > 4 || port.count != parts.count || port.contains(0) {
                throw VirtError(.internalError, "Cannot parse <address> 'port' attribute", domain: .device)
            }
        }
    }
}

extension ISAAddress: AddressFields {
    fileprivate init?(of address: DeviceAddress) {
        guard case .isa(let value) = address else { return nil }
        self = value
    }

    mutating func map(_ x: XMLMapper) throws(VirtError) {
        if x.isReading || iobase != 0 { try x.hex("iobase", &iobase) }
        if x.isReading || irq != 0 { try x.hex("irq", &irq) }
    }
}

extension DIMMAddress: AddressFields {
    fileprivate init?(of address: DeviceAddress) {
        guard case .dimm(let value) = address else { return nil }
        self = value
    }

    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try x.attribute("slot", &slot)
        try x.hex("base", &base)
    }
}

extension CCWAddress {
    fileprivate static func map(_ address: inout CCWAddress?, _ x: XMLMapper) throws(VirtError) {
        var cssid = address?.cssid
        var ssid = address?.ssid
        var devno = address?.devno
        try x.hex("cssid", &cssid)
        try x.hex("ssid", &ssid)
        try x.hex("devno", &devno, digits: 4)
        if let cssid, let ssid, let devno {
            address = CCWAddress(cssid: cssid, ssid: ssid, devno: devno)
        } else if cssid != nil || ssid != nil || devno != nil {
            throw VirtError.internalXML("Invalid partial specification for virtio ccw address")
        }
    }
}
