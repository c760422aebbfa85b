import VirtError
import VirtModel

/// Defaults of the single devices.
extension DomainDefinition {
    mutating func fillDevices(_ emulator: EmulatorFacts) throws(VirtError) {
        for index in devices.disks.indices { try fillDisk(index) }
        for index in devices.interfaces.indices where devices.interfaces[index].model == nil {
            let card = devices.interfaces[index]
            if card.type != .hostdev {
                devices.interfaces[index].model = card.type == .vdpa ? "virtio" : defaultCard(emulator)
            }
        }
        for index in devices.videos.indices { fillVideo(index, emulator) }
        for index in devices.controllers.indices { try fillController(index, emulator) }
        for index in devices.serials.indices { try fillSerial(index) }
        for index in devices.channels.indices { devices.channels[index].source.fillBind() }
        for index in devices.parallels.indices { devices.parallels[index].source.fillBind() }
        for index in devices.consoles.indices {
            devices.consoles[index].source.fillBind()
            let target = devices.consoles[index].targetType
            if target == nil || target == ConsoleDevice.TargetType.none { devices.consoles[index].targetType = .serial }
        }
        for index in devices.filesystems.indices
        where devices.filesystems[index].accessMode == nil && devices.filesystems[index].socket == nil {
            devices.filesystems[index].accessMode = .passthrough
        }
        for index in devices.rngs.indices {
            if case .random(device: nil) = devices.rngs[index].backend {
                devices.rngs[index].backend = .random(device: "/dev/random")
            }
        }
        for index in devices.sharedMemories.indices { try fillSharedMemory(index) }
        for index in devices.tpms.indices { fillTPM(index) }
        for index in devices.panics.indices where devices.panics[index].model == nil {
            devices.panics[index].model = .isa
        }
        for index in devices.memories.indices
        where devices.memories[index].model == .virtioPMem && devices.memories[index].access == nil {
            devices.memories[index].access = .shared
        }
        if var vsock = devices.vsock {
            vsock.model = vsock.model ?? .virtio
            vsock.cidAuto = vsock.cidAuto ?? ((vsock.cidAddress ?? 0) == 0)
            devices.vsock = vsock
        }
    }

    private mutating func fillDisk(_ index: Int) throws(VirtError) {
        var disk = devices.disks[index]
        disk.driver.name = disk.driver.name ?? "qemu"
        if disk.source.format == nil && disk.source.type != .volume { disk.source.format = "raw" }
        fillEncryption(&disk.source)
        if disk.device == .cdrom { disk.readonly = true }
        let bus = disk.target.bus ?? DiskName.bus(disk.target.dev, device: disk.device)
        disk.target.bus = bus
        // Read-only disks are left out of snapshots anyway, so that is not written down.
        if disk.readonly && disk.snapshot == .no { disk.snapshot = nil }
        if disk.source.type == .network, disk.source.network?.protocol == .iscsi,
            let name = disk.source.network?.name, !name.contains("/")
        {
            disk.source.network?.name = name + "/0"
        }
        if disk.source.nvme != nil, disk.source.nvme?.managed == nil { disk.source.nvme?.managed = true }
        if disk.source.type == .vhostUser && disk.snapshot == nil { disk.snapshot = .no }
        if disk.info.address == nil {
            guard DiskName.index(disk.target.dev) != nil else {
                throw VirtError(
                    .xmlError, "Unknown disk name '\(disk.target.dev)' and no address specified", domain: .domain)
            }
            disk.info.address = driveAddress(forDiskNamed: disk.target.dev, on: bus).map(DeviceAddress.drive)
        }
        devices.disks[index] = disk
    }

    private func fillEncryption(_ source: inout StorageSource) {
        if source.encryption != nil && source.encryption?.engine == nil { source.encryption?.engine = "qemu" }
    }

    private func defaultCard(_ emulator: EmulatorFacts) -> String {
        if emulator.has("rtl8139") { return "rtl8139" }
        if emulator.has("e1000") { return "e1000" }
        return emulator.has("virtio-net-pci") ? "virtio" : "rtl8139"
    }

    mutating func fillVideo(_ index: Int, _ emulator: EmulatorFacts) {
        var video = devices.videos[index]
        if video.model == nil {
            video.model = emulator.has("cirrus-vga") ? .cirrus : emulator.has("VGA") ? .vga : nil
        }
        if video.model == .qxl {
            if (video.vgamem ?? 0) == 0 { video.vgamem = 16 * 1024 }
            if (video.ram ?? 0) == 0 { video.ram = 64 * 1024 }
        }
        if (video.vram ?? 0) == 0 {
            switch video.model {
            case .vga, .cirrus, .vmvga, .bochs: video.vram = 16 * 1024
            case .qxl: video.vram = 64 * 1024
            case .xen: video.vram = 4 * 1024
            default: video.vram = nil
            }
        }
        video.ram = video.ram.map(roundedToPowerOfTwo)
        video.vram = video.vram.map(roundedToPowerOfTwo)
        devices.videos[index] = video
    }

    private func roundedToPowerOfTwo(_ value: UInt32) -> UInt32 {
        guard value > 1, value <= 1 << 31 else { return value }
        return 1 << (32 - UInt32((value - 1).leadingZeroBitCount))
    }

    mutating func fillController(_ index: Int, _ emulator: EmulatorFacts) throws(VirtError) {
        var controller = devices.controllers[index]
        switch controller.type {
        case .scsi:
            if controller.model == nil || controller.model == .auto {
                guard emulator.has("lsi53c895a") || emulator.has("virtio-scsi-pci") else {
                    throw VirtError(
                        .internalError,
                        "Unable to determine model for SCSI controller idx=\(controller.index ?? 0)", domain: .qemu)
                }
                if controller.model == nil {
                    controller.model = emulator.has("lsi53c895a") ? .lsilogic : .virtioSCSI
                }
            }
        case .usb:
            if controller.model == nil && emulator.has("piix3-usb-uhci") { controller.model = .piix3UHCI }
            if controller.model == .qusb1 || controller.model == .qusb2 {
                throw VirtError(
                    .configUnsupported,
                    "USB controller model type 'qusb1' or 'qusb2' is not supported in \(virtType.rawValue)",
                    domain: .qemu)
            }
            if let model = controller.model, model == .necXHCI || model == .qemuXHCI, (controller.ports ?? 0) > 15 {
                throw VirtError(
                    .configUnsupported, "'\(model.rawValue)' controller only supports up to '15' ports", domain: .qemu)
            }
        case .pci:
            try checkPCIController(controller)
        default:
            break
        }
        if (controller.driver.iothread ?? 0) != 0 {
            switch controller.model {
            case .virtioSCSI, .virtioTransitional, .virtioNonTransitional: break
            default:
                throw VirtError(
                    .xmlError, "'iothread' attribute only supported for virtio scsi controllers", domain: .domain)
            }
        }
        devices.controllers[index] = controller
    }

    private func checkPCIController(_ controller: Controller) throws(VirtError) {
        let index = controller.index ?? 0
        if index != 0, controller.model == .pciRoot || controller.model == .pcieRoot {
            throw VirtError(.xmlError, "pci-root and pcie-root controllers should have index 0", domain: .qemu)
        }
        if controller.model == .pciExpanderBus && machineFamily != .i440fx {
            throw VirtError(
                .configUnsupported, "pci-expander-bus controllers are only supported on 440fx-based machinetypes",
                domain: .qemu)
        }
        if controller.model == .pcieExpanderBus && machineFamily != .q35 {
            throw VirtError(
                .configUnsupported, "pcie-expander-bus controllers are not supported with this machine type",
                domain: .qemu)
        }
        let cells = cpu?.numa.count ?? 0
        if let node = controller.pci.numaNode, Int(node) >= cells {
            throw VirtError(
                .xmlError,
                "\(controller.model?.rawValue ?? "") with index \(index) is configured for a NUMA node (\(node)) not "
                    + "present in the domain's <cpu><numa> array (\(cells))", domain: .qemu)
        }
    }

    private mutating func fillSharedMemory(_ index: Int) throws(VirtError) {
        var memory = devices.sharedMemories[index]
        let model = memory.model ?? .ivshmem
        memory.model = model
        func refuse(_ text: String) -> VirtError {
            VirtError(.configUnsupported, "shmem model '\(model.rawValue)' \(text)", domain: .qemu)
        }
        if model != .ivshmemDoorbell && (memory.size ?? 0) == 0 { memory.size = 4 << 20 }
        if model != .ivshmem {
            if !memory.serverEnabled {
                if model == .ivshmemDoorbell { throw refuse("is supported only with server option enabled") }
            } else {
                if model == .ivshmemPlain { throw refuse("is supported only with server option disabled") }
                if (memory.size ?? 0) != 0 { throw refuse("does not support size setting") }
                memory.msiEnabled = true
                memory.msiIOEventFD = memory.msiIOEventFD ?? true
            }
        }
        devices.sharedMemories[index] = memory
    }

    private mutating func fillTPM(_ index: Int) {
        var tpm = devices.tpms[index]
        tpm.model = tpm.model ?? .tis
        if tpm.backend == .emulator && tpm.version == nil { tpm.version = tpm.model == .crb ? .v2 : .v1 }
        devices.tpms[index] = tpm
    }
}
