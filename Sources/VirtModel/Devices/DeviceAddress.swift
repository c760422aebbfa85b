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
    public var isEmpty: Bool { domain == 0 && bus == 0 && slot == 0 && function == 0 }
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

/// What every device carries besides its own properties.
public struct DeviceInfo: Hashable, Sendable {
    /// The device's name towards QEMU. Persistent definitions keep it only when the user chose it (`ua-` prefix).
    public var alias: String?
    public var address: DeviceAddress?
    /// Position in the boot sequence, from 1.
    public var bootOrder: UInt32?
    public var bootLoadParameter: String?
    public var rom: DeviceROM?
    /// Firmware index that fixes the name of a PCI network device in the guest.
    public var acpiIndex: UInt32?
    /// First port of a companion USB controller (`<master startport>`).
    public var masterStartPort: UInt32?

    public init(alias: String? = nil, address: DeviceAddress? = nil, bootOrder: UInt32? = nil) {
        self.alias = alias
        self.address = address
        self.bootOrder = bootOrder
    }

    /// The PCI place, when the device has one.
    public var pciAddress: PCIAddress? {
        if case .pci(let address)? = address { return address }
        return nil
    }
}

/// Option ROM of a PCI device.
public struct DeviceROM: Hashable, Sendable {
    public var enabled: Bool?
    public var bar: Bool?
    public var file: String?

    public init() {}
}

/// Switches that virtio devices share (attributes of their `<driver>`).
public struct VirtioOptions: Hashable, Sendable {
    public var iommu: Bool?
    public var ats: Bool?
    public var packed: Bool?
    public var pagePerVQ: Bool?

    public init() {}
}
