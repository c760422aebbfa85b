public import VirtModel

extension DomainDefinition {
    /// Names every device towards QEMU (`net0`, `virtio-disk0`, `pci.1`) as libvirt does when a domain starts.
    ///
    /// Aliases that are set already, such as the user's own `ua-...`, stay.
    public mutating func assignAliases() {
        for index in devices.disks.indices {
            name(.disk(index), diskAlias(devices.disks[index]))
        }
        for index in devices.interfaces.indices {
            if devices.interfaces[index].type == .hostdev {
                name(.interface(index), nextHostDeviceAlias())
            } else {
                name(.interface(index), nextAlias("net", devices.interfaces.map(\.info)))
            }
        }
        for index in devices.filesystems.indices {
            name(.filesystem(index), nextAlias("fs", devices.filesystems.map(\.info)))
        }
        number(devices.sounds.count, "sound", DevicePosition.sound)
        for index in devices.hostDevices.indices { name(.hostDevice(index), nextHostDeviceAlias()) }
        number(devices.redirectedDevices.count, "redir", DevicePosition.redirected)
        number(devices.videos.count, "video", DevicePosition.video)
        for index in devices.controllers.indices {
            name(.controller(index), controllerAlias(devices.controllers[index]))
        }
        number(devices.inputs.count, "input", DevicePosition.input)
        number(devices.parallels.count, "parallel", DevicePosition.parallel)
        number(devices.serials.count, "serial", DevicePosition.serial)
        number(devices.channels.count, "channel", DevicePosition.channel)
        if firstConsoleMirrorsSerial, let serial = devices.serials.first?.info.alias {
            devices.consoles[0].info.alias = serial
        }
        number(devices.consoles.count, "console", DevicePosition.console)
        number(devices.hubs.count, "hub", DevicePosition.hub)
        number(devices.sharedMemories.count, "shmem", DevicePosition.sharedMemory)
        number(devices.smartcards.count, "smartcard", DevicePosition.smartcard)
        number(devices.watchdogs.count, "watchdog", DevicePosition.watchdog)
        if let model = devices.memoryBalloon?.model, model != MemoryBalloon.Model.none {
            name(.memoryBalloon, "balloon0")
        }
        for index in devices.rngs.indices { name(.rng(index), nextAlias("rng", devices.rngs.map(\.info))) }
        number(devices.tpms.count, "tpm", DevicePosition.tpm)
        for index in devices.memories.indices { name(.memory(index), memoryAlias(devices.memories[index])) }
        if devices.vsock != nil { name(.vsock, "vsock0") }
        if devices.iommu != nil { name(.iommu, "iommu0") }
    }

    private mutating func name(_ position: DevicePosition, _ alias: String) {
        if devices[position].alias == nil { devices[position].alias = alias }
    }

    private mutating func number(_ count: Int, _ prefix: String, _ make: (Int) -> DevicePosition) {
        for index in 0..<count { name(make(index), "\(prefix)\(index)") }
    }

    /// One more than the highest number that is in use with the prefix.
    func nextAlias(_ prefix: String, _ infos: [DeviceInfo]) -> String {
        let used = infos.compactMap { info -> UInt32? in
            guard let alias = info.alias, alias.hasPrefix(prefix) else { return nil }
            return UInt32(alias.dropFirst(prefix.count))
        }
        return "\(prefix)\(used.max().map { $0 &+ 1 } ?? 0)"
    }

    private func nextHostDeviceAlias() -> String {
        nextAlias("hostdev", devices.hostDevices.map(\.info) + devices.interfaces.map(\.info))
    }

    private func diskAlias(_ disk: Disk) -> String {
        let prefix = disk.target.bus?.rawValue ?? "ide"
        guard let place = disk.info.driveAddress else {
            return "\(prefix)-disk\(DiskName.index(disk.target.dev) ?? 0)"
        }
        let controller = devices.controllers.first { $0.type == .scsi && $0.index == place.controller }
        if disk.target.bus != .scsi || controller?.model == .lsilogic {
            return "\(prefix)\(place.controller)-\(place.bus)-\(place.unit)"
        }
        return "\(prefix)\(place.controller)-\(place.bus)-\(place.target)-\(place.unit)"
    }

    /// Built-in controllers have names that QEMU has fixed.
    private func controllerAlias(_ controller: Controller) -> String {
        let index = controller.index ?? 0
        switch controller.type {
        case .pci: return controller.model == .pcieRoot ? "pcie.\(index)" : "pci.\(index)"
        case .ide where index == 0 && machineFamily == .i440fx: return "ide"
        case .sata where index == 0 && machineFamily == .q35: return "ide"
        case .usb where index == 0: return "usb"
        case .scsi where index == 0 && controller.model == .ncr53c90: return "scsi"
        default: return "\(controller.type.rawValue)\(index)"
        }
    }

    private func memoryAlias(_ memory: MemoryDevice) -> String {
        let prefix =
            switch memory.model {
            case .dimm: "dimm"
            case .nvdimm: "nvdimm"
            case .virtioPMem: "virtiopmem"
            case .virtioMem: "virtiomem"
            case .sgxEPC: "epc"
            }
        switch memory.model {
        case .dimm, .nvdimm:
            if case .dimm(let place)? = memory.info.address { return "\(prefix)\(place.slot)" }
            return "\(prefix)0"
        case .virtioPMem, .virtioMem, .sgxEPC:
            return nextAlias(prefix, devices.memories.map(\.info))
        }
    }
}
