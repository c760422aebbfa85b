import VirtError
import VirtModel

extension DeviceDefinition {
    /// The element's name, as libvirt's texts use it.
    var typeName: String {
        switch self {
        case .disk: "disk"
        case .controller: "controller"
        case .lease: "lease"
        case .filesystem: "filesystem"
        case .interface: "interface"
        case .smartcard: "smartcard"
        case .serial, .parallel, .console, .channel: "chr"
        case .input: "input"
        case .tpm: "tpm"
        case .graphics: "graphics"
        case .sound: "sound"
        case .audio: "audio"
        case .video: "video"
        case .hostDevice: "hostdev"
        case .redirectedDevice: "redirdev"
        case .hub: "hub"
        case .watchdog: "watchdog"
        case .memoryBalloon: "memballoon"
        case .rng: "rng"
        case .nvram: "nvram"
        case .panic: "panic"
        case .sharedMemory: "shmem"
        case .memory: "memory"
        case .iommu: "iommu"
        case .vsock: "vsock"
        }
    }

    /// Address, alias and boot order; nil for what is no device of the guest (leases, displays, sound backends).
    var info: DeviceInfo? {
        switch self {
        case .disk(let value): value.info
        case .controller(let value): value.info
        case .filesystem(let value): value.info
        case .interface(let value): value.info
        case .smartcard(let value): value.info
        case .serial(let value): value.info
        case .parallel(let value): value.info
        case .console(let value): value.info
        case .channel(let value): value.info
        case .input(let value): value.info
        case .tpm(let value): value.info
        case .sound(let value): value.info
        case .video(let value): value.info
        case .hostDevice(let value): value.info
        case .redirectedDevice(let value): value.info
        case .hub(let value): value.info
        case .watchdog(let value): value.info
        case .memoryBalloon(let value): value.info
        case .rng(let value): value.info
        case .nvram(let value): value.info
        case .panic(let value): value.info
        case .sharedMemory(let value): value.info
        case .memory(let value): value.info
        case .iommu(let value): value.info
        case .vsock(let value): value.info
        case .lease, .graphics, .audio: nil
        }
    }
}

extension DomainDefinition {
    /// Puts a device where libvirt puts it: disks and controllers in order, everything else at the end of its list.
    ///
    /// - Returns: its position; nil for a lease, a display or a sound backend, which have none.
    @discardableResult
    mutating func insert(_ device: DeviceDefinition) -> DevicePosition? {
        switch device {
        case .disk(let value):
            devices.disks.append(value)
            orderDisks()
            return devices.disks.lastIndex { $0.target.dev == value.target.dev && $0.info == value.info }
                .map(DevicePosition.disk)
        case .controller(let value):
            devices.controllers.append(value)
            orderControllers()
            return devices.controllers.lastIndex { $0.type == value.type && $0.index == value.index }
                .map(DevicePosition.controller)
        case .lease(let value):
            devices.leases.append(value)
            return nil
        case .filesystem(let value): return append(value, to: \.filesystems, DevicePosition.filesystem)
        case .interface(let value): return append(value, to: \.interfaces, DevicePosition.interface)
        case .smartcard(let value): return append(value, to: \.smartcards, DevicePosition.smartcard)
        case .serial(let value): return append(value, to: \.serials, DevicePosition.serial)
        case .parallel(let value): return append(value, to: \.parallels, DevicePosition.parallel)
        case .console(let value): return append(value, to: \.consoles, DevicePosition.console)
        case .channel(let value): return append(value, to: \.channels, DevicePosition.channel)
        case .input(let value): return append(value, to: \.inputs, DevicePosition.input)
        case .tpm(let value): return append(value, to: \.tpms, DevicePosition.tpm)
        case .graphics(let value):
            devices.graphics.append(value)
            return nil
        case .sound(let value): return append(value, to: \.sounds, DevicePosition.sound)
        case .audio(let value):
            devices.audios.append(value)
            return nil
        case .video(let value): return append(value, to: \.videos, DevicePosition.video)
        case .hostDevice(let value): return append(value, to: \.hostDevices, DevicePosition.hostDevice)
        case .redirectedDevice(let value): return append(value, to: \.redirectedDevices, DevicePosition.redirected)
        case .hub(let value): return append(value, to: \.hubs, DevicePosition.hub)
        case .watchdog(let value): return append(value, to: \.watchdogs, DevicePosition.watchdog)
        case .memoryBalloon(let value):
            devices.memoryBalloon = value
            return .memoryBalloon
        case .rng(let value): return append(value, to: \.rngs, DevicePosition.rng)
        case .nvram(let value):
            devices.nvram = value
            return .nvram
        case .panic(let value): return append(value, to: \.panics, DevicePosition.panic)
        case .sharedMemory(let value): return append(value, to: \.sharedMemories, DevicePosition.sharedMemory)
        case .memory(let value):
            memoryKiB = memoryKiB &+ value.sizeKiB
            currentMemoryKiB = currentMemoryKiB.map { $0 &+ value.sizeKiB }
            return append(value, to: \.memories, DevicePosition.memory)
        case .iommu(let value):
            devices.iommu = value
            return .iommu
        case .vsock(let value):
            devices.vsock = value
            return .vsock
        }
    }

    private mutating func append<Value>(
        _ value: Value, to list: WritableKeyPath<Devices, [Value]>, _ make: (Int) -> DevicePosition
    ) -> DevicePosition {
        devices[keyPath: list].append(value)
        return make(devices[keyPath: list].count - 1)
    }

    /// The device at a position.
    func device(at position: DevicePosition) -> DeviceDefinition? {
        func at<Value>(_ list: [Value], _ index: Int, _ wrap: (Value) -> DeviceDefinition) -> DeviceDefinition? {
            list.indices.contains(index) ? wrap(list[index]) : nil
        }
        return switch position {
        case .disk(let index): at(devices.disks, index) { .disk($0) }
        case .interface(let index): at(devices.interfaces, index) { .interface($0) }
        case .sound(let index): at(devices.sounds, index) { .sound($0) }
        case .hostDevice(let index): at(devices.hostDevices, index) { .hostDevice($0) }
        case .video(let index): at(devices.videos, index) { .video($0) }
        case .controller(let index): at(devices.controllers, index) { .controller($0) }
        case .smartcard(let index): at(devices.smartcards, index) { .smartcard($0) }
        case .serial(let index): at(devices.serials, index) { .serial($0) }
        case .parallel(let index): at(devices.parallels, index) { .parallel($0) }
        case .channel(let index): at(devices.channels, index) { .channel($0) }
        case .console(let index): at(devices.consoles, index) { .console($0) }
        case .input(let index): at(devices.inputs, index) { .input($0) }
        case .filesystem(let index): at(devices.filesystems, index) { .filesystem($0) }
        case .watchdog(let index): at(devices.watchdogs, index) { .watchdog($0) }
        case .memoryBalloon: devices.memoryBalloon.map { .memoryBalloon($0) }
        case .rng(let index): at(devices.rngs, index) { .rng($0) }
        case .nvram: devices.nvram.map { .nvram($0) }
        case .hub(let index): at(devices.hubs, index) { .hub($0) }
        case .sharedMemory(let index): at(devices.sharedMemories, index) { .sharedMemory($0) }
        case .tpm(let index): at(devices.tpms, index) { .tpm($0) }
        case .panic(let index): at(devices.panics, index) { .panic($0) }
        case .memory(let index): at(devices.memories, index) { .memory($0) }
        case .redirected(let index): at(devices.redirectedDevices, index) { .redirectedDevice($0) }
        case .iommu: devices.iommu.map { .iommu($0) }
        case .vsock: devices.vsock.map { .vsock($0) }
        }
    }

    /// Takes a device out; a memory module's size goes with it.
    mutating func remove(at position: DevicePosition) {
        switch position {
        case .disk(let index): devices.disks.remove(at: index)
        case .interface(let index): devices.interfaces.remove(at: index)
        case .sound(let index): devices.sounds.remove(at: index)
        case .hostDevice(let index): devices.hostDevices.remove(at: index)
        case .video(let index): devices.videos.remove(at: index)
        case .controller(let index): devices.controllers.remove(at: index)
        case .smartcard(let index): devices.smartcards.remove(at: index)
        case .serial(let index): removeSerial(index)
        case .parallel(let index): devices.parallels.remove(at: index)
        case .channel(let index): devices.channels.remove(at: index)
        case .console(let index): devices.consoles.remove(at: index)
        case .input(let index): devices.inputs.remove(at: index)
        case .filesystem(let index): devices.filesystems.remove(at: index)
        case .watchdog(let index): devices.watchdogs.remove(at: index)
        case .memoryBalloon: devices.memoryBalloon = nil
        case .rng(let index): devices.rngs.remove(at: index)
        case .nvram: devices.nvram = nil
        case .hub(let index): devices.hubs.remove(at: index)
        case .sharedMemory(let index): devices.sharedMemories.remove(at: index)
        case .tpm(let index): devices.tpms.remove(at: index)
        case .panic(let index): devices.panics.remove(at: index)
        case .memory(let index):
            let size = devices.memories.remove(at: index).sizeKiB
            memoryKiB = memoryKiB > size ? memoryKiB - size : 0
            if let current = currentMemoryKiB { currentMemoryKiB = min(current > size ? current - size : 0, memoryKiB) }
        case .redirected(let index): devices.redirectedDevices.remove(at: index)
        case .iommu: devices.iommu = nil
        case .vsock: devices.vsock = nil
        }
    }

    /// Puts another device into the place of one; disks stay in order.
    mutating func replace(at position: DevicePosition, by device: DeviceDefinition) {
        switch (position, device) {
        case (.disk(let index), .disk(let value)): devices.disks[index] = value
        case (.interface(let index), .interface(let value)): devices.interfaces[index] = value
        case (.memory(let index), .memory(let value)): devices.memories[index] = value
        case (.memoryBalloon, .memoryBalloon(let value)): devices.memoryBalloon = value
        default:
            remove(at: position)
            insert(device)
        }
    }

    /// With the first serial port goes the console that shows it.
    private mutating func removeSerial(_ index: Int) {
        if index == 0, firstConsoleMirrorsSerial { devices.consoles.remove(at: 0) }
        devices.serials.remove(at: index)
    }

    /// The device that bears an alias. The console that only mirrors the first serial port is no device of its own.
    func position(ofAlias alias: String) -> DevicePosition? {
        devicePositions.first { devices[$0].alias == alias }
    }
}
