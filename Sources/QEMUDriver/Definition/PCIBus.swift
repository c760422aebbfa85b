import VirtModel

/// What may be plugged into a PCI bus, and what a device needs of one.
struct PCIConnection: OptionSet, Hashable {
    let rawValue: UInt32

    // The numbers are libvirt's, because one of its refusals shows them.
    /// Place is chosen freely; on a bus: it takes such devices.
    static let automatic = PCIConnection(rawValue: 1 << 0)
    static let hotpluggable = PCIConnection(rawValue: 1 << 1)
    /// Part of the chipset: bus 0 only.
    static let integrated = PCIConnection(rawValue: 1 << 2)
    /// Several of its kind share a slot as functions.
    static let aggregate = PCIConnection(rawValue: 1 << 3)
    static let pciDevice = PCIConnection(rawValue: 1 << 4)
    static let pcieDevice = PCIConnection(rawValue: 1 << 5)
    static let rootPort = PCIConnection(rawValue: 1 << 6)
    static let upstreamPort = PCIConnection(rawValue: 1 << 7)
    static let downstreamPort = PCIConnection(rawValue: 1 << 8)
    static let dmiToPCIBridge = PCIConnection(rawValue: 1 << 9)
    static let pciExpanderBus = PCIConnection(rawValue: 1 << 10)
    static let pcieExpanderBus = PCIConnection(rawValue: 1 << 11)
    static let pciBridge = PCIConnection(rawValue: 1 << 12)
    static let pcieToPCIBridge = PCIConnection(rawValue: 1 << 13)

    static let endpoints: PCIConnection = [.pciDevice, .pcieDevice]
    static let kinds: PCIConnection = [
        .pciDevice, .pcieDevice, .rootPort, .upstreamPort, .downstreamPort, .dmiToPCIBridge, .pcieToPCIBridge,
        .pciExpanderBus, .pcieExpanderBus, .pciBridge,
    ]

    /// What a PCI controller itself has to be plugged into; empty for the roots.
    init(controller model: ControllerModel?) {
        switch model {
        case .pciBridge: self = .pciBridge
        case .pciExpanderBus: self = .pciExpanderBus
        case .pcieExpanderBus: self = .pcieExpanderBus
        case .dmiToPCIBridge: self = .dmiToPCIBridge
        case .pcieToPCIBridge: self = .pcieToPCIBridge
        case .pcieRootPort: self = [.rootPort, .aggregate]
        case .pcieSwitchUpstreamPort: self = .upstreamPort
        case .pcieSwitchDownstreamPort: self = .downstreamPort
        default: self = []
        }
    }

    init(rawValue: UInt32) { self.rawValue = rawValue }

    /// The kind in libvirt's words, for refusals.
    var kindName: String? {
        if contains(.pciDevice) { return "standard PCI device" }
        if contains(.pcieDevice) { return "PCI Express device" }
        return controllerModel?.rawValue ?? (contains(.pcieToPCIBridge) ? "pcie-to-pci-bridge" : nil)
    }

    /// The controller that needs such a place.
    var controllerModel: ControllerModel? {
        if contains(.rootPort) { return .pcieRootPort }
        if contains(.upstreamPort) { return .pcieSwitchUpstreamPort }
        if contains(.downstreamPort) { return .pcieSwitchDownstreamPort }
        if contains(.dmiToPCIBridge) { return .dmiToPCIBridge }
        if contains(.pciExpanderBus) { return .pciExpanderBus }
        if contains(.pcieExpanderBus) { return .pcieExpanderBus }
        if contains(.pciBridge) { return .pciBridge }
        return nil
    }
}

/// The slots below one PCI controller.
struct PCIBus {
    /// One bit a function of each of the 32 slots.
    private(set) var functions = [UInt8](repeating: 0, count: 32)
    private var aggregating: Set<UInt32> = []
    var accepts: PCIConnection
    let model: ControllerModel
    let firstSlot: UInt32
    let lastSlot: UInt32

    /// `nil` for a model that is no PCI controller.
    init?(model: ControllerModel, hotplug: Bool = true) {
        let plug: PCIConnection = hotplug ? .hotpluggable : []
        self.model = model
        switch model {
        case .pciRoot:
            accepts = plug.union([.automatic, .pciDevice, .pciBridge, .pciExpanderBus])
            (firstSlot, lastSlot) = (1, 31)
        case .pciBridge, .pcieToPCIBridge:
            accepts = plug.union([.automatic, .pciDevice, .pciBridge])
            (firstSlot, lastSlot) = (1, 31)
        case .pciExpanderBus:
            accepts = plug.union([.automatic, .pciDevice, .pciBridge])
            (firstSlot, lastSlot) = (0, 31)
        case .pcieRoot:
            accepts = [.pcieDevice, .rootPort, .dmiToPCIBridge, .pcieExpanderBus]
            (firstSlot, lastSlot) = (1, 31)
        case .dmiToPCIBridge:
            accepts = [.pciDevice, .pciBridge]
            (firstSlot, lastSlot) = (0, 31)
        case .pcieRootPort, .pcieSwitchDownstreamPort:
            accepts = plug.union([.automatic, .pcieDevice, .upstreamPort, .pcieToPCIBridge])
            (firstSlot, lastSlot) = (0, 0)
        case .pcieSwitchUpstreamPort:
            accepts = .downstreamPort
            (firstSlot, lastSlot) = (0, 31)
        case .pcieExpanderBus:
            accepts = [.rootPort, .dmiToPCIBridge]
            (firstSlot, lastSlot) = (0, 31)
        default:
            return nil
        }
    }

    var isFull: Bool { (firstSlot...lastSlot).allSatisfy { functions[Int($0)] != 0 } }

    func isInUse(slot: UInt32) -> Bool { functions[Int(slot & 31)] != 0 }

    func isInUse(slot: UInt32, function: UInt32) -> Bool { functions[Int(slot & 31)] & (1 << (function & 7)) != 0 }

    mutating func take(slot: UInt32, function: UInt32, aggregate: Bool) {
        if functions[Int(slot & 31)] == 0 && aggregate { aggregating.insert(slot & 31) }
        functions[Int(slot & 31)] |= 1 << (function & 7)
    }

    /// First free place; `function` fixed by the caller, or any where the slot is shared by functions.
    func free(for connection: PCIConnection, function: UInt32?) -> (slot: UInt32, function: UInt32)? {
        for slot in firstSlot...lastSlot {
            if functions[Int(slot)] == 0 { return (slot, function ?? 0) }
            guard connection.contains(.aggregate), aggregating.contains(slot) else { continue }
            for candidate in function.map({ $0...$0 }) ?? 0...7 where !isInUse(slot: slot, function: candidate) {
                return (slot, candidate)
            }
        }
        return nil
    }
}
