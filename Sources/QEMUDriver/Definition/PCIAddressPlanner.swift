import VirtError
import VirtModel

/// Gives every PCI device of a definition its place, and adds the controllers that this takes.
///
/// The rules are those of libvirt 9.0 ("PCI topology and hotplug" in its documentation): stated places first, then what
/// the chipset fixes, then controllers, shares, cards, sound, disk controllers, disks and the rest, each in the lowest
/// free slot of the first bus that suits it.
struct PCIAddressPlanner {
    var definition: DomainDefinition
    var set: PCIAddressSet
    private let hasPCIeToPCIBridge: Bool
    private let hasRootPort: Bool

    static func assign(to definition: inout DomainDefinition, emulator: EmulatorFacts) throws(VirtError) {
        var planner = PCIAddressPlanner(definition, emulator)
        try planner.run()
        definition = planner.definition
    }

    /// A place for one more device of a running guest, with the buses that there are.
    static func freePlace(
        for position: DevicePosition, in definition: DomainDefinition, emulator: EmulatorFacts
    ) throws(VirtError) -> PCIAddress {
        var planner = PCIAddressPlanner(definition, emulator)
        let highest = definition.devices.controllers.filter { $0.type == .pci }.compactMap(\.index).max()
        // Marks every stated place, that of the new device too where it has one.
        try planner.collect(busCount: Int(highest ?? 0) + 1, growing: false)
        try planner.placeChipset()
        if let place = planner.definition.devices[position].pciAddress, !place.isEmpty { return place }
        return try planner.set.reserveNext(definition.pciConnection(of: position))
    }

    private init(_ definition: DomainDefinition, _ emulator: EmulatorFacts) {
        self.definition = definition
        hasPCIeToPCIBridge = emulator.has("pcie-pci-bridge")
        hasRootPort = emulator.has("pcie-root-port")
        set = PCIAddressSet(buses: [], growing: false, hasPCIeToPCIBridge: hasPCIeToPCIBridge)
    }

    private mutating func run() throws(VirtError) {
        let highest = definition.devices.controllers.filter { $0.type == .pci }.compactMap(\.index).max()
        guard let highest else { return }
        try addControllers(highest: highest)
        try collect(busCount: set.buses.count, growing: false)
        try placeChipset()
        try placeDevices()
        markMultifunction()
        try fillControllerOptions()
    }

    /// First pass: which buses are missing. Places that the chipset fixes are kept, all others are found again.
    private mutating func addControllers(highest: UInt32) throws(VirtError) {
        guard highest < 256 else {
            throw VirtError(
                .internalError, "Inappropriate new pci controller index \(highest) exceeds addrs array length",
                domain: .qemu)
        }
        try collect(busCount: Int(highest) + 1, growing: true)
        try placeChipset()
        if definition.hasPCIController(.pciRoot), set.buses.contains(where: { !$0.isFull }) {
            // One conventional slot more than needed, so that a bridge can still be plugged in later.
            _ = try set.reserveNext([.automatic, .pciDevice])
        }
        try placeDevices()
        if highest == 0, set.buses.count > 1, definition.hasPCIController(.pcieRoot) {
            // Nobody stated any port: leave one free for hotplug.
            _ = try set.reserveNext([.automatic, .pcieDevice])
        }
        var number = 1
        while number < set.buses.count {
            let model = set.buses[number].model
            let exists = definition.devices.controllers.contains { $0.type == .pci && $0.index == UInt32(number) }
            if !exists {
                definition.devices.controllers.append(Controller(.pci, index: UInt32(number), model: model))
                _ = try set.reserveNext(PCIConnection(controller: model))
            }
            number += 1
        }
    }

    /// Builds the buses from the controllers and marks the places that devices already have.
    private mutating func collect(busCount: Int, growing: Bool) throws(VirtError) {
        var models = [(model: ControllerModel, hotplug: Bool)?](repeating: nil, count: busCount)
        for controller in definition.devices.controllers where controller.type == .pci {
            guard let index = controller.index, let model = controller.model else {
                throw VirtError(.internalError, "PCI controller model was not set correctly", domain: .qemu)
            }
            models[Int(index)] = (model, controller.pci.hotplug != false)
        }
        let filler: ControllerModel = definition.hasPCIController(.pcieRoot) ? .pcieRootPort : .pciBridge
        var buses: [PCIBus] = []
        for (number, entry) in models.enumerated() {
            let bus = PCIBus(
                model: entry?.model ?? (number == 0 ? .pciRoot : filler), hotplug: entry?.hotplug ?? true)
            guard let bus else {
                throw VirtError(.internalError, "PCI controller model was not set correctly", domain: .qemu)
            }
            buses.append(bus)
        }
        set = PCIAddressSet(buses: buses, growing: growing, hasPCIeToPCIBridge: hasPCIeToPCIBridge)
        for position in definition.devicePositions where definition.devices[position].isPCIPresent {
            guard var place = definition.devices[position].pciAddress else { continue }
            if isImplicitPIIX3(position, at: place) {
                guard set.buses[0].accepts.contains(.pciDevice) else {
                    throw VirtError(
                        .internalError, "Bus 0 must be PCI for integrated PIIX3 USB or IDE controllers", domain: .qemu)
                }
                continue
            }
            let connection = definition.pciConnection(of: position)
            try set.reserve(&place, connection.isEmpty ? .pciDevice : connection)
            definition.devices[position].address = .pci(place)
        }
    }

    /// Reserved with the chipset, not with the stated places.
    private func isImplicitPIIX3(_ position: DevicePosition, at place: PCIAddress) -> Bool {
        guard case .controller(let index) = position, place.domain == 0, place.bus == 0, place.slot == 1 else {
            return false
        }
        let controller = definition.devices.controllers[index]
        return (controller.type == .ide && controller.index == 0 && place.function == 1)
            || (controller.isBuiltInPIIX3USB && place.function == 2)
    }

    /// Chooses a place; only the second pass writes it down.
    mutating func assignNext(_ position: DevicePosition) throws(VirtError) {
        let place = try set.reserveNext(definition.pciConnection(of: position))
        if !set.growing { definition.devices[position].address = .pci(place) }
    }

    private mutating func assignIfWanted(_ position: DevicePosition) throws(VirtError) {
        guard definition.devices[position].isPCIWanted, !definition.pciConnection(of: position).isEmpty else { return }
        try assignNext(position)
    }

    private mutating func placeDevices() throws(VirtError) {
        let devices = definition.devices
        for index in devices.controllers.indices where devices.controllers[index].type == .pci {
            try assignIfWanted(.controller(index))
        }
        for index in devices.filesystems.indices { try assignIfWanted(.filesystem(index)) }
        for index in devices.interfaces.indices { try assignIfWanted(.interface(index)) }
        for index in devices.sounds.indices { try assignIfWanted(.sound(index)) }
        for index in devices.controllers.indices where devices.controllers[index].type != .pci {
            let controller = devices.controllers[index]
            if controller.type == .ide && controller.index == 0 { continue }
            guard controller.isUSB2 else {
                try assignIfWanted(.controller(index))
                continue
            }
            if definition.devices.controllers[index].info.isPCIWanted { try placeUSB2(index) }
        }
        for index in devices.disks.indices where devices.disks[index].target.bus == .virtio {
            try placeVirtioDisk(index)
        }
        for index in devices.hostDevices.indices { try assignIfWanted(.hostDevice(index)) }
        if devices.memoryBalloon != nil { try assignIfWanted(.memoryBalloon) }
        for index in devices.rngs.indices { try assignIfWanted(.rng(index)) }
        for index in devices.watchdogs.indices { try assignIfWanted(.watchdog(index)) }
        for index in devices.videos.indices { try assignIfWanted(.video(index)) }
        for index in devices.sharedMemories.indices { try assignIfWanted(.sharedMemory(index)) }
        for index in devices.inputs.indices { try assignIfWanted(.input(index)) }
        for index in devices.serials.indices { try assignIfWanted(.serial(index)) }
        if devices.iommu != nil { try assignIfWanted(.iommu) }
        if devices.vsock != nil { try assignIfWanted(.vsock) }
        for index in devices.memories.indices { try assignIfWanted(.memory(index)) }
    }

    private mutating func placeVirtioDisk(_ index: Int) throws(VirtError) {
        switch definition.devices.disks[index].info.address {
        case .ccw, .virtioMMIO: return
        case nil, .pci: try assignIfWanted(.disk(index))
        case .some(let address):
            throw VirtError(
                .configUnsupported, "virtio disk cannot have an address of type '\(address.typeName)'", domain: .qemu)
        }
    }

    /// The members of an ICH9 group share a slot, each with its own function.
    private mutating func placeUSB2(_ index: Int) throws(VirtError) {
        let controller = definition.devices.controllers[index]
        let connection = definition.pciConnection(of: .controller(index))
        let (function, multifunction): (UInt32, Bool?) =
            switch controller.model {
            case .ich9EHCI1: (7, nil)
            case .ich9UHCI2: (1, nil)
            case .ich9UHCI3: (2, nil)
            default: (0, true)
            }
        let sibling = definition.devices.controllers.first {
            $0.isUSB2 && $0.index == controller.index && $0.info.isPCIPresent
        }
        var place: PCIAddress
        if let found = sibling?.info.pciAddress {
            place = found
            place.function = function
            place.multifunction = multifunction
            try set.reserve(&place, connection)
            // Also in the first pass, so that the rest of the group finds it.
            definition.devices.controllers[index].info.address = .pci(place)
        } else {
            place = try set.reserveNext(connection, function: function)
            place.multifunction = multifunction
            if !set.growing { definition.devices.controllers[index].info.address = .pci(place) }
        }
    }

    /// Function 0 of a slot with several functions says so.
    private mutating func markMultifunction() {
        let all = definition.devicePositions
        for position in all {
            guard let place = definition.devices[position].pciAddress, place.function != 0 else { continue }
            for other in all {
                guard var first = definition.devices[other].pciAddress, first.function == 0,
                    first.domain == place.domain, first.bus == place.bus, first.slot == place.slot
                else { continue }
                first.multifunction = true
                definition.devices[other].address = .pci(first)
            }
        }
    }

    private mutating func fillControllerOptions() throws(VirtError) {
        for index in definition.devices.controllers.indices where definition.devices.controllers[index].type == .pci {
            var controller = definition.devices.controllers[index]
            let number = controller.index ?? 0
            let place = controller.info.pciAddress ?? PCIAddress()
            if controller.pci.modelName == nil { controller.pci.modelName = modelName(of: controller.model) }
            switch controller.model {
            case .pciBridge:
                controller.pci.chassisNumber = controller.pci.chassisNumber ?? number
                guard number > place.bus else {
                    throw VirtError(
                        .configUnsupported,
                        "PCI controller at index \(number) (0x\(twoDigits(number))) has bus='0x\(twoDigits(place.bus))',"
                            + " but index must be larger than bus", domain: .qemu)
                }
            case .pcieRootPort:
                controller.pci.chassis = controller.pci.chassis ?? number
                controller.pci.port = controller.pci.port ?? (place.slot << 3) + place.function
            case .pcieSwitchDownstreamPort:
                controller.pci.chassis = controller.pci.chassis ?? number
                controller.pci.port = controller.pci.port ?? place.slot
            case .pciExpanderBus, .pcieExpanderBus:
                if controller.pci.busNumber == nil { controller.pci.busNumber = try freeBusNumber(on: place.bus) }
            default:
                break
            }
            definition.devices.controllers[index] = controller
        }
    }

    /// Two below the lowest that is taken: one for the expander, one for the bridge inside of it.
    private func freeBusNumber(on bus: UInt32) throws(VirtError) -> UInt32 {
        let lowest = definition.devices.controllers.filter { $0.type == .pci }.compactMap(\.pci.busNumber).min() ?? 256
        guard min(lowest, 256) > 2 else {
            throw VirtError(
                .configUnsupported,
                "No free busNr lower than current lowest busNr is available to auto-assign to bus \(bus). Must be "
                    + "manually assigned", domain: .qemu)
        }
        return min(lowest, 256) - 2
    }

    private func modelName(of model: ControllerModel?) -> String? {
        switch model {
        case .pciBridge: "pci-bridge"
        case .dmiToPCIBridge: "i82801b11-bridge"
        case .pcieToPCIBridge: "pcie-pci-bridge"
        case .pcieRootPort: hasRootPort ? "pcie-root-port" : "ioh3420"
        case .pcieSwitchUpstreamPort: "x3130-upstream"
        case .pcieSwitchDownstreamPort: "xio3130-downstream"
        case .pciExpanderBus: "pxb"
        case .pcieExpanderBus: "pxb-pcie"
        default: nil
        }
    }

    private func twoDigits(_ value: UInt32) -> String {
        (value < 16 ? "0" : "") + String(value, radix: 16)
    }
}

extension DeviceAddress {
    /// The `type` attribute.
    var typeName: String {
        switch self {
        case .pci: "pci"
        case .drive: "drive"
        case .virtioSerial: "virtio-serial"
        case .ccid: "ccid"
        case .usb: "usb"
        case .spaprVIO: "spapr-vio"
        case .ccw: "ccw"
        case .virtioMMIO: "virtio-mmio"
        case .isa: "isa"
        case .dimm: "dimm"
        case .unassigned: "unassigned"
        }
    }
}
