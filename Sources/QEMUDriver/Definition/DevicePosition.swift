import VirtModel

/// Names one device of a definition, so that rules over all devices can be written once.
enum DevicePosition: Hashable {
    case disk(Int)
    case interface(Int)
    case sound(Int)
    case hostDevice(Int)
    case video(Int)
    case controller(Int)
    case smartcard(Int)
    case serial(Int)
    case parallel(Int)
    case channel(Int)
    case console(Int)
    case input(Int)
    case filesystem(Int)
    case watchdog(Int)
    case memoryBalloon
    case rng(Int)
    case nvram
    case hub(Int)
    case sharedMemory(Int)
    case tpm(Int)
    case panic(Int)
    case memory(Int)
    case redirected(Int)
    case iommu, vsock
}

extension DomainDefinition {
    /// Every device that has an address, in the order in which libvirt visits them.
    ///
    /// The first console is left out when it only mirrors the first serial port.
    var devicePositions: [DevicePosition] {
        var positions: [DevicePosition] = []
        func add(_ count: Int, _ make: (Int) -> DevicePosition) {
            for index in 0..<count { positions.append(make(index)) }
        }
        add(devices.disks.count, DevicePosition.disk)
        add(devices.interfaces.count, DevicePosition.interface)
        add(devices.sounds.count, DevicePosition.sound)
        add(devices.hostDevices.count, DevicePosition.hostDevice)
        add(devices.videos.count, DevicePosition.video)
        add(devices.controllers.count, DevicePosition.controller)
        add(devices.smartcards.count, DevicePosition.smartcard)
        add(devices.serials.count, DevicePosition.serial)
        add(devices.parallels.count, DevicePosition.parallel)
        add(devices.channels.count, DevicePosition.channel)
        for index in devices.consoles.indices where !(index == 0 && firstConsoleMirrorsSerial) {
            positions.append(.console(index))
        }
        add(devices.inputs.count, DevicePosition.input)
        add(devices.filesystems.count, DevicePosition.filesystem)
        add(devices.watchdogs.count, DevicePosition.watchdog)
        if devices.memoryBalloon != nil { positions.append(.memoryBalloon) }
        add(devices.rngs.count, DevicePosition.rng)
        if devices.nvram != nil { positions.append(.nvram) }
        add(devices.hubs.count, DevicePosition.hub)
        add(devices.sharedMemories.count, DevicePosition.sharedMemory)
        add(devices.tpms.count, DevicePosition.tpm)
        add(devices.panics.count, DevicePosition.panic)
        add(devices.memories.count, DevicePosition.memory)
        add(devices.redirectedDevices.count, DevicePosition.redirected)
        if devices.iommu != nil { positions.append(.iommu) }
        if devices.vsock != nil { positions.append(.vsock) }
        return positions
    }

    /// The first `<console>` of a fully virtualised guest is another view of the first serial port.
    var firstConsoleMirrorsSerial: Bool {
        guard isHVM, let first = devices.consoles.first else { return false }
        return first.targetType == .serial || first.targetType == nil
            || first.targetType == ConsoleDevice.TargetType.none
    }
}

extension Devices {
    /// Address, alias and boot order of one device.
    subscript(position: DevicePosition) -> DeviceInfo {
        get {
            switch position {
            case .disk(let index): disks[index].info
            case .interface(let index): interfaces[index].info
            case .sound(let index): sounds[index].info
            case .hostDevice(let index): hostDevices[index].info
            case .video(let index): videos[index].info
            case .controller(let index): controllers[index].info
            case .smartcard(let index): smartcards[index].info
            case .serial(let index): serials[index].info
            case .parallel(let index): parallels[index].info
            case .channel(let index): channels[index].info
            case .console(let index): consoles[index].info
            case .input(let index): inputs[index].info
            case .filesystem(let index): filesystems[index].info
            case .watchdog(let index): watchdogs[index].info
            case .memoryBalloon: memoryBalloon?.info ?? DeviceInfo()
            case .rng(let index): rngs[index].info
            case .nvram: nvram?.info ?? DeviceInfo()
            case .hub(let index): hubs[index].info
            case .sharedMemory(let index): sharedMemories[index].info
            case .tpm(let index): tpms[index].info
            case .panic(let index): panics[index].info
            case .memory(let index): memories[index].info
            case .redirected(let index): redirectedDevices[index].info
            case .iommu: iommu?.info ?? DeviceInfo()
            case .vsock: vsock?.info ?? DeviceInfo()
            }
        }
        set {
            switch position {
            case .disk(let index): disks[index].info = newValue
            case .interface(let index): interfaces[index].info = newValue
            case .sound(let index): sounds[index].info = newValue
            case .hostDevice(let index): hostDevices[index].info = newValue
            case .video(let index): videos[index].info = newValue
            case .controller(let index): controllers[index].info = newValue
            case .smartcard(let index): smartcards[index].info = newValue
            case .serial(let index): serials[index].info = newValue
            case .parallel(let index): parallels[index].info = newValue
            case .channel(let index): channels[index].info = newValue
            case .console(let index): consoles[index].info = newValue
            case .input(let index): inputs[index].info = newValue
            case .filesystem(let index): filesystems[index].info = newValue
            case .watchdog(let index): watchdogs[index].info = newValue
            case .memoryBalloon: memoryBalloon?.info = newValue
            case .rng(let index): rngs[index].info = newValue
            case .nvram: nvram?.info = newValue
            case .hub(let index): hubs[index].info = newValue
            case .sharedMemory(let index): sharedMemories[index].info = newValue
            case .tpm(let index): tpms[index].info = newValue
            case .panic(let index): panics[index].info = newValue
            case .memory(let index): memories[index].info = newValue
            case .redirected(let index): redirectedDevices[index].info = newValue
            case .iommu: iommu?.info = newValue
            case .vsock: vsock?.info = newValue
            }
        }
    }
}

extension DeviceInfo {
    /// A place on PCI has been chosen. As in libvirt, bus and slot decide; function alone is no place.
    var isPCIPresent: Bool {
        guard let pci = pciAddress else { return false }
        return pci.domain != 0 || pci.bus != 0 || pci.slot != 0
    }

    /// A place on PCI may be chosen for the device.
    var isPCIWanted: Bool { address == nil || (pciAddress != nil && !isPCIPresent) }
}
