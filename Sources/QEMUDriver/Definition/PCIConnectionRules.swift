import VirtModel

extension DomainDefinition {
    /// What the device needs of a PCI bus; empty when it is no PCI device.
    ///
    /// Emulated conventional devices need a conventional slot even on a PCI Express machine, virtio and modern devices
    /// an Express one where there is one, and transitional virtio devices (which have I/O ports) a conventional one.
    func pciConnection(of position: DevicePosition) -> PCIConnection {
        let conventional: PCIConnection = [.pciDevice, .automatic]
        let express: PCIConnection = hasPCIController(.pcieRoot) ? [.pcieDevice, .automatic] : conventional

        switch position {
        case .controller(let index):
            return pciConnection(of: devices.controllers[index], conventional: conventional, express: express)
        case .filesystem(let index):
            let share = devices.filesystems[index]
            switch share.driverType {
            case nil, .path, .handle: return share.model == .virtioTransitional ? conventional : express
            case .virtiofs: return express
            case .loop, .nbd, .ploop, .mtp: return []
            }
        case .interface(let index):
            let card = devices.interfaces[index]
            if card.type == .hostdev || card.model == "usb-net" { return [] }
            switch card.model {
            case nil, "virtio", "virtio-non-transitional", "e1000e": return express
            default: return conventional
            }
        case .sound(let index):
            switch devices.sounds[index].model {
            case .es1370, .ac97, .ich6, .ich9: return conventional
            case .sb16, .pcspk, .usb, .ich7: return []
            }
        case .disk(let index):
            let disk = devices.disks[index]
            guard disk.target.bus == .virtio else { return [] }
            return disk.model == .virtioTransitional ? conventional : express
        case .hostDevice(let index):
            switch devices.hostDevices[index].source {
            case .pci, .mdev, .scsiHost: return express
            default: return []
            }
        case .memoryBalloon:
            switch devices.memoryBalloon?.model {
            case .virtioTransitional: return conventional
            case .virtio, .virtioNonTransitional: return express
            default: return []
            }
        case .rng(let index):
            return devices.rngs[index].model == .virtioTransitional ? conventional : express
        case .watchdog(let index):
            return devices.watchdogs[index].model == .i6300esb ? conventional : []
        case .video(let index):
            switch devices.videos[index].model {
            case .virtio, .bochs: return express
            case .vga, .cirrus, .vmvga, .xen, .vbox, .qxl, .parallels: return conventional
            case nil, .gop, .some(.none), .ramfb: return []
            }
        case .sharedMemory:
            return conventional
        case .input(let index):
            guard devices.inputs[index].bus == .virtio else { return [] }
            return devices.inputs[index].model == .virtioTransitional ? conventional : express
        case .serial(let index):
            return devices.serials[index].targetType == .pci ? conventional : []
        case .iommu:
            return devices.iommu?.model == .virtio ? express.union(.integrated) : []
        case .vsock:
            return devices.vsock?.model == .virtioTransitional ? conventional : express
        case .memory(let index):
            switch devices.memories[index].model {
            case .virtioPMem, .virtioMem: return express
            case .dimm, .nvdimm, .sgxEPC: return []
            }
        case .smartcard, .parallel, .channel, .console, .nvram, .hub, .tpm, .panic, .redirected:
            return []
        }
    }

    private func pciConnection(
        of controller: Controller, conventional: PCIConnection, express: PCIConnection
    ) -> PCIConnection {
        switch controller.type {
        case .pci: return PCIConnection(controller: controller.model)
        case .sata, .ide: return conventional
        case .usb:
            switch controller.model {
            case .necXHCI, .qemuXHCI: return express
            case .qusb1, .qusb2, .some(.none): return []
            default: return conventional
            }
        case .scsi:
            switch controller.model {
            case nil, .ncr53c90: return []
            case .virtioSCSI, .virtioNonTransitional: return express
            default: return conventional
            }
        case .virtioSerial: return controller.model == .virtioTransitional ? conventional : express
        case .fdc, .ccid, .xenbus, .isa: return []
        }
    }
}
