import VirtError
import VirtModel

/// What the driver refuses of single devices.
extension DefinitionValidator {
    func checkDevices() throws(VirtError) {
        for disk in definition.devices.disks { try check(disk) }
        for video in definition.devices.videos { try check(video) }
        for controller in definition.devices.controllers { try check(controller) }
        for input in definition.devices.inputs { try check(input) }
        for share in definition.devices.filesystems { try check(share) }
        for tpm in definition.devices.tpms { try check(tpm) }
        for memory in definition.devices.memories { try check(memory) }
        for device in definition.devices.hostDevices { try check(device) }
        for interface in definition.devices.interfaces { try check(interface) }
    }

    private func check(_ disk: Disk) throws(VirtError) {
        let name = disk.target.dev
        let bus = disk.target.bus ?? .ide
        if disk.isEmpty && (disk.device == .disk || disk.device == .lun) {
            throw VirtError(.noSource, name, domain: .domain)
        }
        if disk.device == .lun, disk.source.type == .file || disk.source.type == .dir {
            throw VirtError(
                .configUnsupported, "disk device='lun' is only valid for block type disk source", domain: .domain,
                cause: "SCSI commands can be passed to a device of the host only", cures: ["use type='block'"])
        }
        if disk.device == .floppy, bus != .fdc {
            throw VirtError(
                .internalError, "Invalid bus type '\(bus.rawValue)' for floppy disk", domain: .domain,
                cures: ["use bus='fdc'"])
        }
        if let thread = disk.driver.iothread, thread != 0 {
            guard bus == .virtio else {
                throw unsupported("IOThreads not available for bus \(bus.rawValue) target \(name)")
            }
            guard definition.iothreads.threads.contains(where: { $0.id == thread }) else {
                throw unsupported("Disk iothread '\(thread)' not defined in iothreadid")
            }
        }
        if disk.device == .cdrom || disk.device == .floppy, bus == .virtio {
            throw unsupported("disk type of '\(name)' does not support ejectable media")
        }
        switch bus {
        case .xen, .uml: throw unsupported("unsupported disk type '\(bus.rawValue)'")
        case .sd: throw unsupported("disk bus 'sd' is not supported")
        case .ide, .fdc, .scsi, .virtio, .usb, .sata: break
        }
    }

    private func check(_ interface: NetworkInterface) throws(VirtError) {
        if interface.portIsolated == true, interface.type != .network, interface.type != .bridge {
            throw VirtError(
                .configUnsupported,
                "interface \(interface.mac?.description ?? "") - <port isolated='yes'/> is not supported for network "
                    + "interfaces with type='\(interface.type.rawValue)'",
                domain: .domain, cause: "isolation is a property of a bridge's port",
                cures: ["use type='bridge' or type='network'", "leave out <port isolated='yes'/>"])
        }
        switch interface.teaming?.type {
        case .persistent where interface.model?.hasPrefix("virtio") != true:
            throw unsupported(
                "virtio-net teaming persistent interface must be <model type='virtio'/>, not "
                    + "'\(interface.model ?? "rtl8139")'")
        case .transient where interface.type != .hostdev && interface.type != .network:
            throw unsupported(
                "virtio-net teaming transient interface must be type='hostdev', not '\(interface.type.rawValue)'")
        default: break
        }
    }

    /// What goes to the viewer needs one that it can go to.
    func checkSpice(_ device: DeviceDefinition) throws(VirtError) {
        let source: CharacterSource? =
            switch device {
            case .serial(let device): device.source
            case .parallel(let device): device.source
            case .console(let device): device.source
            case .channel(let device): device.source
            case .redirectedDevice(let device): device.source
            default: nil
            }
        if source?.type == .spicevmc, !definition.devices.graphics.contains(where: { $0.type == .spice }) {
            throw VirtError(
                .configUnsupported, "chardev 'spicevmc' not supported without spice graphics", domain: .qemu,
                cures: ["give the guest a <graphics type='spice'/>"])
        }
    }

    private func check(_ video: VideoDevice) throws(VirtError) {
        guard let model = video.model, model != .none else { return }
        let device: String? =
            switch model {
            case .vga: "VGA"
            case .cirrus: "cirrus-vga"
            case .vmvga: "vmware-svga"
            case .qxl: "qxl"
            case .virtio: "virtio-gpu-pci"
            case .bochs: "bochs-display"
            case .ramfb: "ramfb"
            case .xen, .vbox, .parallels, .gop, .none: nil
            }
        guard let device, emulator.has(device) else {
            throw unsupported("domain configuration does not support video model '\(model.rawValue)'")
        }
        if model != .qxl && model != .virtio {
            if !video.primary {
                throw unsupported("video type '\(model.rawValue)' is only valid as primary video device")
            }
            if (video.heads ?? 1) != 1 {
                throw unsupported("video type '\(model.rawValue)' doesn't support multiple 'heads'")
            }
        }
        if video.acceleration?.accel2D == true { throw unsupported("qemu does not support the accel2d setting") }
        if model == .qxl, let memory = video.vgamem {
            if memory < 1024 { throw unsupported("value for 'vgamem' must be at least 1 MiB (1024 KiB)") }
            if memory & (memory - 1) != 0 { throw unsupported("value for 'vgamem' must be power of two") }
        }
        if video.resolution != nil {
            switch model {
            case .vga, .qxl, .virtio, .bochs: break
            default: throw VirtError(.xmlError, "model resolution is not supported", domain: .qemu)
            }
        }
        if model == .vga || model == .vmvga, let memory = video.vram, memory != 0, memory < 1024 {
            throw unsupported("value for 'vram' must be at least 1 MiB (1024 KiB)")
        }
        if video.acceleration?.accel3D == true {
            if model != .virtio { throw unsupported("3d acceleration is supported only with 'virtio' video device") }
            if !emulator.has("virtio-vga-gl") && !emulator.has("virtio-gpu-gl-pci") {
                throw unsupported("3d acceleration is not supported by this QEMU binary")
            }
        }
    }

    private func check(_ controller: Controller) throws(VirtError) {
        switch controller.type {
        case .ide:
            if definition.machineFamily == .i440fx {
                if controller.index == 0 { return }
                throw unsupported("Only a single IDE controller is supported for this machine type")
            }
            throw unsupported("IDE controllers are unsupported for this QEMU binary or machine type")
        case .scsi:
            guard let thread = controller.driver.iothread, thread != 0 else { return }
            if !definition.iothreads.threads.contains(where: { $0.id == thread }) {
                throw unsupported("controller iothread '\(thread)' not defined in iothreadid")
            }
        default:
            break
        }
    }

    private func check(_ input: InputDevice) throws(VirtError) {
        guard input.bus == .virtio else { return }
        if input.model == .virtioTransitional || input.model == .virtioNonTransitional {
            throw unsupported(
                "virtio (non-)transitional models are not supported for input type=\(input.type.rawValue)")
        }
    }

    private func check(_ share: Filesystem) throws(VirtError) {
        if share.type != .mount { throw unsupported("only supports mount filesystem type") }
        if (share.createMode ?? 0) != 0 || (share.directoryMode ?? 0) != 0, share.accessMode != .mapped {
            throw unsupported("fmode and dmode must be used with accessmode=mapped")
        }
        if share.driverType != .virtiofs && share.binary.sandbox != nil {
            throw unsupported("sandbox can only be used with driver=virtiofs")
        }
        switch share.driverType {
        case nil, .path: break
        case .handle:
            if share.accessMode != .passthrough { throw unsupported("only supports passthrough accessmode") }
        case .loop, .nbd, .ploop, .mtp: throw unsupported("Filesystem driver type not supported")
        case .virtiofs: try checkVirtioFS(share)
        }
    }

    private func checkVirtioFS(_ share: Filesystem) throws(VirtError) {
        if share.socket == nil {
            if share.readonly { throw unsupported("virtiofs does not yet support read-only mode") }
            if share.accessMode != .passthrough { throw unsupported("virtiofs only supports passthrough accessmode") }
            if share.writePolicy != nil { throw unsupported("virtiofs does not support wrpolicy") }
        }
        if share.model != nil { throw unsupported("virtiofs does not support model") }
        if share.format != nil { throw unsupported("virtiofs does not support format") }
        if !emulator.has("vhost-user-fs-device") {
            throw unsupported("virtiofs is not supported with this QEMU binary")
        }
        let cells = definition.cpu?.numa ?? []
        let backing = definition.memoryBacking?.accessMode
        let shared = cells.isEmpty ? backing == .shared : cells.allSatisfy { ($0.memoryAccess ?? backing) == .shared }
        if !shared { throw unsupported("'virtiofs' requires shared memory") }
    }

    private func check(_ device: HostDevice) throws(VirtError) {
        switch device.source {
        case .storage, .misc, .net:
            throw unsupported("hostdev mode '\(device.mode.rawValue)' is not supported in qemu")
        case .usb, .pci, .scsi, .scsiHost, .mdev: break
        }
    }

    private func check(_ tpm: TPMDevice) throws(VirtError) {
        guard tpm.backend == .emulator, let version = tpm.version else { return }
        if !facts.tpmVersions.contains(version.rawValue) {
            throw unsupported("TPM version '\(version.rawValue)' is not supported")
        }
        if version == .v1 && tpm.model == .crb { throw unsupported("Unsupported interface 'tpm-crb' for TPM 1.2") }
    }
}
