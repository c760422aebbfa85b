import VirtError
import VirtModel

/// All PCI slots of a guest, and who has them.
///
/// While `growing`, a device without room makes the bus that it needs; that first pass only finds out which controllers
/// have to be added. The second pass hands out the places.
struct PCIAddressSet {
    var buses: [PCIBus]
    let growing: Bool
    /// The emulator has `pcie-pci-bridge`, which is preferred to `i82801b11-bridge`.
    let hasPCIeToPCIBridge: Bool

    func isInUse(_ address: PCIAddress) -> Bool {
        address.bus < buses.count && buses[Int(address.bus)].isInUse(slot: address.slot)
    }

    /// Marks a place that was stated by the user or is fixed by the chipset.
    ///
    /// The bus number grows with the buses when a conventional topology had to be inserted before it.
    mutating func reserve(_ address: inout PCIAddress, _ connection: PCIConnection) throws(VirtError) {
        try reserve(&address, connection, stated: true)
    }

    /// Finds a free place and marks it.
    mutating func reserveNext(_ connection: PCIConnection, function: UInt32? = nil) throws(VirtError) -> PCIAddress {
        var address = try nextFree(connection, function: function)
        try reserve(&address, connection, stated: false)
        return address
    }

    /// The place exists and suits the device.
    func validate(_ address: PCIAddress, _ connection: PCIConnection, stated: Bool) throws(VirtError) {
        let code: ErrorCode = stated ? .xmlError : .internalError
        guard !buses.isEmpty else { throw VirtError(code, "No PCI buses available", domain: .domain) }
        guard address.domain == 0 else {
            throw VirtError(
                code, "Invalid PCI address \(address.text). Only PCI domain 0 is available", domain: .domain)
        }
        guard address.bus < buses.count else {
            throw VirtError(
                code, "Invalid PCI address \(address.text). Only PCI buses up to \(buses.count - 1) are available",
                domain: .domain)
        }
        let bus = buses[Int(address.bus)]
        if let obstacle = obstacle(to: connection, at: address, on: bus, stated: stated) {
            throw VirtError(code, obstacle, domain: .domain)
        }
        if address.slot < bus.firstSlot {
            throw VirtError(
                code, "Invalid PCI address \(address.text). slot must be >= \(bus.firstSlot)", domain: .domain)
        }
        if address.slot > bus.lastSlot {
            throw VirtError(
                code, "Invalid PCI address \(address.text). slot must be <= \(bus.lastSlot)", domain: .domain)
        }
        if address.function > 7 {
            throw VirtError(code, "Invalid PCI address \(address.text). function must be <= 7", domain: .domain)
        }
    }

    private mutating func reserve(
        _ address: inout PCIAddress, _ connection: PCIConnection, stated: Bool
    ) throws(VirtError) {
        let asked = address.text
        if growing { try grow(for: &address, connection) }
        try validate(address, connection, stated: stated)
        if buses[Int(address.bus)].isInUse(slot: address.slot, function: address.function) {
            throw VirtError(
                stated ? .xmlError : .internalError, "Attempted double use of PCI Address \(asked)", domain: .domain)
        }
        buses[Int(address.bus)].take(
            slot: address.slot, function: address.function, aggregate: connection.contains(.aggregate))
    }

    private mutating func nextFree(_ connection: PCIConnection, function: UInt32?) throws(VirtError) -> PCIAddress {
        guard !buses.isEmpty else { throw VirtError(.xmlError, "No PCI buses available", domain: .domain) }
        for (number, bus) in buses.enumerated() {
            let place = PCIAddress(bus: UInt32(number), slot: bus.firstSlot)
            guard obstacle(to: connection, at: place, on: bus, stated: false) == nil,
                let free = bus.free(for: connection, function: function)
            else { continue }
            return PCIAddress(bus: UInt32(number), slot: free.slot, function: free.function)
        }
        guard growing else { throw noneLeft(connection) }
        var address = PCIAddress(bus: UInt32(buses.count), function: function ?? 0)
        try grow(for: &address, connection)
        address.slot = buses[Int(address.bus)].firstSlot
        return address
    }

    private func noneLeft(_ connection: PCIConnection) -> VirtError {
        let isExpress = connection.contains(.pcieDevice)
        let count = buses.count { bus in
            bus.accepts.contains(.hotpluggable) && bus.accepts.contains(isExpress ? .pcieDevice : .pciDevice)
        }
        return VirtError(
            .internalError, "No more available PCI slots", domain: .domain, rule: "DEV-PCI-SLOTS",
            cause: isExpress
                ? "the guest has \(count) hot-plug ports, and each holds one device: all are taken"
                : "the guest has \(count) PCI buses, and all their slots are taken",
            cures: isExpress
                ? [
                    "add a port for the next start: attach <controller type='pci' "
                        + "model='pcie-root-port'><model name='pcie-root-port'/></controller> with --config",
                    "detach a device", "use a SCSI or USB disk: those need no port",
                ]
                : ["detach a device", "attach with --config: a bridge is added for the next start"])
    }

    /// Adds the buses that are missing up to the address's one.
    private mutating func grow(for address: inout PCIAddress, _ connection: PCIConnection) throws(VirtError) {
        guard address.bus >= buses.count, address.bus < 256 else { return }
        let model: ControllerModel
        var prelude: [PCIBus?] = []
        if connection.contains(.pciDevice) {
            model = .pciBridge
            if !buses.contains(where: { $0.accepts.contains(.pciBridge) }) {
                // A guest that was pure PCI Express so far: conventional slots come from a bridge of their own.
                if Int(address.bus) == buses.count { address.bus += 1 }
                if hasPCIeToPCIBridge {
                    var port = PCIBus(model: .pcieRootPort)
                    // Kept for the bridge: no endpoint may take this port.
                    port?.accepts = .pcieToPCIBridge
                    prelude = [port, PCIBus(model: .pcieToPCIBridge)]
                } else {
                    prelude = [PCIBus(model: .dmiToPCIBridge, hotplug: false)]
                }
            }
        } else if !connection.isDisjoint(with: [.pcieDevice, .upstreamPort]) {
            model = .pcieRootPort
        } else if let needed = connection.controllerModel {
            throw VirtError(
                .internalError,
                "a PCI slot is needed to connect a PCI controller model='\(needed.rawValue)', but none is available, "
                    + "and it cannot be automatically added", domain: .domain)
        } else {
            throw VirtError(
                .internalError,
                "Cannot automatically add a new PCI bus for a device with connect flags "
                    + hexadecimal(connection.rawValue, 2), domain: .domain)
        }
        buses += prelude.compactMap { $0 }
        while buses.count <= address.bus, let bus = PCIBus(model: model) { buses.append(bus) }
    }

    /// Why the device cannot be plugged into the bus; `nil` when it can.
    ///
    /// A stated address may mix conventional and Express, as QEMU allows it; libvirt by itself never does.
    private func obstacle(
        to wanted: PCIConnection, at address: PCIAddress, on bus: PCIBus, stated: Bool
    ) -> String? {
        var accepts = bus.accepts
        var device = wanted
        if device.contains(.integrated) {
            guard address.bus == 0 else {
                return "The device at PCI address \(address.text) needs to be an integrated device (bus=0)"
            }
            accepts.insert(.automatic)
        }
        if stated {
            if !accepts.isDisjoint(with: .endpoints) { accepts.formUnion(.endpoints) }
            if device.contains(.pciBridge) { device.insert(.pciDevice) }
        } else if device.contains(.automatic) && !accepts.contains(.automatic) {
            return "The device at PCI address \(address.text) was auto-assigned this address, but the PCI controller "
                + "with index='\(address.bus)' doesn't allow auto-assignment"
        }
        if device.contains(.hotpluggable) && !accepts.contains(.hotpluggable) {
            return "The device at PCI address \(address.text) requires hotplug capability, but the PCI controller "
                + "with index='\(address.bus)' doesn't support hotplug"
        }
        if device.intersection(accepts).isDisjoint(with: .kinds) {
            guard let kind = device.kindName else {
                return "The device at PCI address \(address.text) has unrecognized connection type flags 0x00"
            }
            return "The device at PCI address \(address.text) cannot be plugged into the PCI controller with "
                + "index='\(address.bus)'. It requires a controller that accepts a \(kind)."
        }
        return nil
    }
}

extension PCIAddress {
    /// `0000:00:04.0`.
    var text: String {
        "\(hexadecimal(domain, 4)):\(hexadecimal(bus, 2)):\(hexadecimal(slot, 2)).\(String(function, radix: 16))"
    }

}

/// Lower case, filled up with zeros.
private func hexadecimal(_ value: UInt32, _ width: Int) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
