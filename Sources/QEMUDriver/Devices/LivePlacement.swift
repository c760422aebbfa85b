import VirtError
import VirtModel

/// Finds a place and a name for a device that joins a running guest. No bus can be added for it: what a start would
/// solve with one more controller is a refusal here.
enum LivePlacement {
    /// - Parameter device: complete but for its place.
    /// - Returns: the live definition with the device, and where in it the device stands.
    static func place(
        _ device: DeviceDefinition, in live: DomainDefinition, emulator: EmulatorFacts, nodeNumber: inout UInt32,
        channelDirectory: String
    ) throws(VirtError) -> (definition: DomainDefinition, position: DevicePosition) {
        var definition = live
        guard var position = definition.insert(device) else {
            throw VirtError(
                .operationUnsupported, "live attach of device '\(device.typeName)' is not supported", domain: .qemu)
        }
        try PCIAddressPlanner.plug(position, into: &definition, emulator: emulator)
        try placeOnUSB(position, &definition)
        try placeOnVirtioSerial(position, &definition)
        try definition.assignMemorySlots()
        if case .disk(let index) = position {
            try BackingChain.detect(&definition.devices.disks[index])
            definition.devices.disks[index].source.index = nodeNumber
            nodeNumber += 1
            for layer in definition.devices.disks[index].backingChain.indices {
                definition.devices.disks[index].backingChain[layer].index = nodeNumber
                nodeNumber += 1
            }
            try checkController(of: definition.devices.disks[index], in: definition)
        }
        definition.assignAlias(position)
        if case .channel(let index) = position {
            definition.devices.channels[index].prepareForStart(channelDirectory)
        }
        definition.prepareSource(position)
        if case .memory(let index) = position { definition.alignModule(index) }
        // Aliases decide about nothing but names, so the position still holds.
        if let alias = definition.devices[position].alias { position = definition.position(ofAlias: alias) ?? position }
        return (definition, position)
    }

    private static func placeOnUSB(
        _ position: DevicePosition, _ definition: inout DomainDefinition
    ) throws(VirtError) {
        guard definition.usbDevicePositions.contains(position) || isHub(position) else { return }
        let hubs = definition.devices.hubs.count
        var planned = definition
        try USBAddressPlanner.assign(to: &planned)
        guard planned.devices.hubs.count == hubs else {
            throw VirtError(
                .internalError, "No free USB ports", domain: .domain, rule: "DEV-USB-PORTS",
                cause: "all USB ports of the guest are taken",
                cures: ["detach a USB device", "attach with --config: a hub is added for the next start"])
        }
        definition = planned
    }

    private static func isHub(_ position: DevicePosition) -> Bool {
        if case .hub = position { true } else { false }
    }

    private static func placeOnVirtioSerial(
        _ position: DevicePosition, _ definition: inout DomainDefinition
    ) throws(VirtError) {
        switch position {
        case .channel, .console: break
        default: return
        }
        let controllers = definition.devices.controllers.count
        var planned = definition
        try VirtioSerialPlanner.assign(to: &planned)
        guard planned.devices.controllers.count == controllers else {
            throw VirtError(
                .xmlError, "Unable to find a free virtio-serial port", domain: .domain,
                cause: "all ports of the virtio-serial controllers are taken",
                cures: ["attach with --config: a controller is added for the next start"])
        }
        definition = planned
    }

    /// A disk's controller has to be there. SCSI controllers are plugged in first where they are missing.
    private static func checkController(of disk: Disk, in definition: DomainDefinition) throws(VirtError) {
        guard let place = disk.info.driveAddress else { return }
        let type: ControllerType
        switch disk.target.bus {
        case .sata: type = .sata
        case .ide: type = .ide
        default: return
        }
        // The one of the older machine is part of it and need not be stated.
        let isBuiltIn = type == .ide && place.controller == 0 && definition.machineFamily == .i440fx
        if definition.controller(type, place.controller) == nil, !isBuiltIn {
            throw VirtError(
                .internalError,
                "Could not find \(type.rawValue) controller with index \(place.controller) required for device",
                domain: .domain, rule: "DEV-NO-CONTROLLER", cause: "\(type.rawValue) disks cannot be plugged in at all",
                cures: ["use bus='scsi', bus='virtio' or bus='usb'", "attach with --config for the next start"])
        }
    }
}

extension PCIAddressPlanner {
    /// Chooses or checks the place of one device that joins a running guest.
    static func plug(
        _ position: DevicePosition, into definition: inout DomainDefinition, emulator: EmulatorFacts
    ) throws(VirtError) {
        let connection = definition.pciConnection(of: position)
        guard !connection.isEmpty else { return }
        let info = definition.devices[position]
        guard info.isPCIWanted || info.isPCIPresent else { return }
        let place = try PCIAddressPlanner.freePlace(for: position, in: definition, emulator: emulator)
        definition.devices[position].address = .pci(place)
    }
}

extension DomainDefinition {
    /// Names a device that joins the others: the lowest name that no device has had the number of.
    mutating func assignAlias(_ position: DevicePosition) {
        guard devices[position].alias == nil else { return }
        let numbered: (prefix: String, infos: [DeviceInfo])? =
            switch position {
            case .redirected: ("redir", devices.redirectedDevices.map(\.info))
            case .input: ("input", devices.inputs.map(\.info))
            case .parallel: ("parallel", devices.parallels.map(\.info))
            case .serial: ("serial", devices.serials.map(\.info))
            case .channel: ("channel", devices.channels.map(\.info))
            case .console: ("console", devices.consoles.map(\.info))
            case .hub: ("hub", devices.hubs.map(\.info))
            case .sharedMemory: ("shmem", devices.sharedMemories.map(\.info))
            case .smartcard: ("smartcard", devices.smartcards.map(\.info))
            case .watchdog: ("watchdog", devices.watchdogs.map(\.info))
            default: nil
            }
        if case .console(let index) = position, firstConsoleMirrorsSerial {
            // The console that mirrors the first serial port counts, though it bears that port's name.
            let others = devices.consoles.dropFirst().map(\.info)
            let next = nextAlias("console", others)
            devices.consoles[index].info.alias = next == "console0" ? "console1" : next
        } else if let numbered {
            devices[position].alias = nextAlias(numbered.prefix, numbered.infos)
        }
        assignAliases()
    }

    /// The host's end of a character device as a start would prepare it.
    fileprivate mutating func prepareSource(_ position: DevicePosition) {
        switch position {
        case .serial(let index): devices.serials[index].source.prepare()
        case .parallel(let index): devices.parallels[index].source.prepare()
        case .console(let index):
            devices.consoles[index].source.prepare()
            devices.consoles[index].port = devices.consoles[index].port ?? 0
        case .channel(let index): devices.channels[index].source.prepare()
        case .redirected(let index): devices.redirectedDevices[index].source.prepare()
        default: break
        }
    }

    /// QEMU's modules come in whole MiB.
    fileprivate mutating func alignModule(_ index: Int) {
        let size = devices.memories[index].sizeKiB
        let (padded, overflow) = size.addingReportingOverflow(1023)
        guard !overflow else { return }
        let aligned = padded / 1024 * 1024
        devices.memories[index].sizeKiB = aligned
        memoryKiB = memoryKiB &+ (aligned - size)
        currentMemoryKiB = currentMemoryKiB.map { $0 &+ (aligned - size) }
    }
}
