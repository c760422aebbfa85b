internal import VirtError

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

// MARK: - Mapping

extension Controller: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try x.attribute("type", &type)
        try mapIndex(x)
        try x.attribute("model", &model) { .unsupported("Unknown model type '\($0)'") }
        if x.isReading, let model, !type.models.contains(model) {
            throw VirtError.unsupported("Unknown model type '\(model.rawValue)'")
        }
        if type == .virtioSerial || type == .usb { try x.attribute("ports", &ports) }
        if type == .virtioSerial { try x.attribute("vectors", &vectors) }
        if type == .pci { try pci.map(x) }
        try x.element("driver", &driver)
        try info.map(x)
        if type == .pci { try x.size("pcihole64", &pci.hole64KiB) }
    }

    private mutating func mapIndex(_ x: XMLMapper) throws(VirtError) {
        var number = index.map { Int32(clamping: $0) }
        try x.attribute("index", &number)
        guard let number, x.isReading else { return }
        guard number >= 0 else {
            throw VirtError.invalidAttribute("index", in: "controller", "\(number)", " Expected non-negative value")
        }
        index = UInt32(number)
    }
}

extension ControllerType {
    /// The models that libvirt knows for this type.
    public var models: Set<ControllerModel> {
        switch self {
        case .usb:
            [
                .piix3UHCI, .piix4UHCI, .ehci, .ich9EHCI1, .ich9UHCI1, .ich9UHCI2, .ich9UHCI3, .vt82c686bUHCI,
                .pciOHCI, .necXHCI, .qusb1, .qusb2, .qemuXHCI, .none,
            ]
        case .pci:
            [
                .pciRoot, .pcieRoot, .pciBridge, .dmiToPCIBridge, .pcieToPCIBridge, .pcieRootPort,
                .pcieSwitchUpstreamPort, .pcieSwitchDownstreamPort, .pciExpanderBus, .pcieExpanderBus,
            ]
        case .scsi:
            [
                .auto, .buslogic, .lsilogic, .lsisas1068, .vmpvscsi, .ibmvscsi, .virtioSCSI, .lsisas1078,
                .virtioTransitional, .virtioNonTransitional, .ncr53c90, .dc390, .am53c974,
            ]
        case .ide: [.piix3, .piix4, .ich6]
        case .virtioSerial: [.virtio, .virtioTransitional, .virtioNonTransitional]
        case .fdc, .sata, .ccid, .xenbus, .isa: []
        }
    }
}

extension ControllerDriver: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try x.attribute("queues", &queues)
        try x.attribute("cmd_per_lun", &commandsPerLUN)
        try x.attribute("max_sectors", &maxSectors)
        try x.onOff("ioeventfd", &ioEventFD)
        try x.attribute("iothread", &iothread)
        try virtio.map(x)
    }
}

extension PCIControllerOptions {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try x.group("model") { () throws(VirtError) in try x.attribute("name", &self.modelName) }
        try x.group("target") { () throws(VirtError) in
            try x.attribute("chassisNr", &self.chassisNumber)
            try x.attribute("chassis", &self.chassis)
            try x.hex("port", &self.port)
            try x.attribute("busNr", &self.busNumber)
            try x.attribute("index", &self.index)
            try x.onOff("hotplug", &self.hotplug)
            try x.textElement("node", &self.numaNode)
        }
    }
}
