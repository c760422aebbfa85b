import VirtError
import VirtModel

extension DomainDefinition {
    func hasController(_ type: ControllerType, _ index: UInt32) -> Bool {
        devices.controllers.contains { $0.type == type && $0.index == index }
    }

    func unusedControllerIndex(_ type: ControllerType) -> UInt32 {
        var index: UInt32 = 0
        while hasController(type, index) { index += 1 }
        return index
    }

    /// Appends a controller unless that index of the type exists.
    mutating func addController(_ type: ControllerType, index: UInt32, model: ControllerModel? = nil) {
        if !hasController(type, index) { devices.controllers.append(Controller(type, index: index, model: model)) }
    }

    /// Sorts controllers of one type by index, keeping the order of the types' first appearance, and companions of a
    /// USB controller behind it.
    mutating func orderControllers() {
        var ordered: [Controller] = []
        for controller in devices.controllers {
            var place: Int?
            for position in ordered.indices.reversed() where ordered[position].type == controller.type {
                let other = ordered[position]
                guard let index = controller.index else {
                    place = position + 1
                    break
                }
                if let otherIndex = other.index, otherIndex > index {
                    place = position
                } else if controller.info.masterStartPort == nil, other.info.masterStartPort != nil,
                    other.index == index
                {
                    place = position
                } else if place == nil {
                    place = position + 1
                }
            }
            ordered.insert(controller, at: place ?? ordered.count)
        }
        devices.controllers = ordered
    }

    /// Gives controllers without index the lowest free one of their type.
    ///
    /// The members of an ICH9 group that follow one another share an index.
    mutating func assignControllerIndexes() {
        for position in devices.controllers.indices where devices.controllers[position].index == nil {
            let controller = devices.controllers[position]
            var index: UInt32?
            if position > 0, controller.isUSB2,
                let previous = devices.controllers[..<position].last(where: { $0.type == .usb }), previous.isUSB2,
                let shared = previous.index
            {
                let clash = devices.controllers.contains {
                    $0.type == .usb && $0.index == shared && $0.model == controller.model
                }
                if !clash { index = shared }
            }
            devices.controllers[position].index = index ?? unusedControllerIndex(controller.type)
        }
    }

    mutating func refuseDuplicateControllers() throws(VirtError) {
        var seen: Set<String> = []
        for controller in devices.controllers where controller.type != .usb {
            let index = controller.index ?? 0
            guard seen.insert("\(controller.type.rawValue) \(index)").inserted else {
                throw VirtError(
                    .xmlError, "Multiple '\(controller.type.rawValue)' controllers with index '\(index)'",
                    domain: .domain)
            }
        }
    }

    /// Adds the controllers that drives, virtio ports and smartcards sit on.
    mutating func addImplicitControllers() throws(VirtError) {
        let buses: [(ControllerType, DiskBus)] = [(.scsi, .scsi), (.fdc, .fdc), (.ide, .ide), (.sata, .sata)]
        for (type, bus) in buses {
            let highest = devices.disks.filter { $0.target.bus == bus }.compactMap(\.info.driveAddress?.controller)
                .max()
            guard let highest else { continue }
            try addControllers(type, upTo: highest)
        }
        for channel in devices.channels where channel.targetType == .virtio {
            addController(.virtioSerial, index: channel.info.virtioSerialAddress?.controller ?? 0)
        }
        for console in devices.consoles where console.targetType == .virtio {
            addController(.virtioSerial, index: console.info.virtioSerialAddress?.controller ?? 0)
        }
        addSmartcardControllers()
        let adapters = devices.hostDevices.filter {
            if case .scsi = $0.source { return true }
            return false
        }
        if let highest = adapters.compactMap(\.info.driveAddress?.controller).max() {
            try addControllers(.scsi, upTo: highest)
        }
    }

    private mutating func addControllers(_ type: ControllerType, upTo highest: UInt32) throws(VirtError) {
        // More controllers than PCI functions cannot exist; refuse before making them.
        guard highest < 8192 else {
            throw VirtError(.internalError, "No more available PCI slots", domain: .domain)
        }
        for index in 0...highest { addController(type, index: index) }
    }

    private mutating func addSmartcardControllers() {
        for index in devices.smartcards.indices {
            switch devices.smartcards[index].info.address {
            case .ccid(let place):
                addController(.ccid, index: place.controller)
            case nil:
                let last = devices.smartcards.compactMap { card -> UInt32? in
                    guard case .ccid(let place)? = card.info.address, place.controller == 0 else { return nil }
                    return place.slot
                }.max()
                devices.smartcards[index].info.address = .ccid(CCIDAddress(slot: last.map { $0 &+ 1 } ?? 0))
                addController(.ccid, index: 0)
            default:
                addController(.ccid, index: 0)
            }
        }
    }
}

extension DeviceInfo {
    var driveAddress: DriveAddress? {
        if case .drive(let place)? = address { return place }
        return nil
    }
}
