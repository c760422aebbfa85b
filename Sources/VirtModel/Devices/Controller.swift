/// A `<controller>`.
public struct Controller: Hashable, Sendable {
    public var type: ControllerType = .pci
    /// `nil` until an index is assigned.
    public var index: UInt32?
    public var model: ControllerModel?
    /// virtio-serial: number of ports.
    public var ports: UInt32?
    /// virtio-serial: interrupt vectors.
    public var vectors: UInt32?
    public var driver = ControllerDriver()
    /// PCI controllers: device name and numbers of the bridge.
    public var pci = PCIControllerOptions()
    public var info = DeviceInfo()

    public init() {}

    public init(_ type: ControllerType, index: UInt32? = nil, model: ControllerModel? = nil) {
        self.type = type
        self.index = index
        self.model = model
    }
}

public enum ControllerType: String, XMLToken {
    case ide, fdc, scsi, sata
    case virtioSerial = "virtio-serial"
    case ccid, usb, pci, xenbus, isa
}

/// The models of all controller types; which of them a type allows is checked when parsing.
public enum ControllerModel: String, XMLToken {
    // USB
    case piix3UHCI = "piix3-uhci"
    case piix4UHCI = "piix4-uhci"
    case ehci
    case ich9EHCI1 = "ich9-ehci1"
    case ich9UHCI1 = "ich9-uhci1"
    case ich9UHCI2 = "ich9-uhci2"
    case ich9UHCI3 = "ich9-uhci3"
    case vt82c686bUHCI = "vt82c686b-uhci"
    case pciOHCI = "pci-ohci"
    case necXHCI = "nec-xhci"
    case qusb1, qusb2
    case qemuXHCI = "qemu-xhci"
    case none
    // PCI
    case pciRoot = "pci-root"
    case pcieRoot = "pcie-root"
    case pciBridge = "pci-bridge"
    case dmiToPCIBridge = "dmi-to-pci-bridge"
    case pcieToPCIBridge = "pcie-to-pci-bridge"
    case pcieRootPort = "pcie-root-port"
    case pcieSwitchUpstreamPort = "pcie-switch-upstream-port"
    case pcieSwitchDownstreamPort = "pcie-switch-downstream-port"
    case pciExpanderBus = "pci-expander-bus"
    case pcieExpanderBus = "pcie-expander-bus"
    // SCSI
    case auto, buslogic, lsilogic, lsisas1068, vmpvscsi, ibmvscsi
    case virtioSCSI = "virtio-scsi"
    case lsisas1078
    case virtioTransitional = "virtio-transitional"
    case virtioNonTransitional = "virtio-non-transitional"
    case ncr53c90, dc390, am53c974
    // IDE
    case piix3, piix4, ich6
    // virtio-serial
    case virtio
}

/// `<driver>` of a controller.
public struct ControllerDriver: Hashable, Sendable {
    public var queues: UInt32?
    public var commandsPerLUN: UInt32?
    public var maxSectors: UInt32?
    public var ioEventFD: Bool?
    public var iothread: UInt32?
    public var virtio = VirtioOptions()

    public init() {}
}

/// What only PCI controllers have.
public struct PCIControllerOptions: Hashable, Sendable {
    /// `<model name>`: QEMU's device name, such as `pcie-root-port`.
    public var modelName: String?
    public var chassisNumber: UInt32?
    public var chassis: UInt32?
    public var port: UInt32?
    public var busNumber: UInt32?
    public var index: UInt32?
    public var hotplug: Bool?
    public var numaNode: UInt32?
    /// Size of the 64-bit hole, in KiB.
    public var hole64KiB: UInt64?

    public init() {}
}
