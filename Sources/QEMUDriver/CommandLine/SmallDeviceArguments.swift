import LibvirtProtocol
import VirtError
import VirtModel

extension CommandLineBuilder {
    mutating func addInputs() throws(VirtError) {
        for input in definition.devices.inputs {
            if input.type == .evdev {
                var object = DeviceProperties(object: "input-linux", id: try alias(input.info, "input"))
                object.add("evdev", input.source)
                if input.grab == .all { object.add("grab_all", true) }
                object.add("repeat", input.repeats)
                object.add("grab-toggle", input.grabToggle?.rawValue)
                add(object: object)
                continue
            }
            guard input.bus == .usb || input.bus == .virtio else { continue }
            let alias = try alias(input.info, "input")
            var device: DeviceProperties
            if input.bus == .usb {
                device = DeviceProperties(driver: input.type == .keyboard ? "usb-kbd" : "usb-\(input.type.rawValue)")
            } else {
                let base = input.type == .passthrough ? "virtio-input-host" : "virtio-\(input.type.rawValue)"
                device = DeviceProperties(driver: virtioDriver(base, input.info, model: input.model?.rawValue))
                device.add(input.virtio)
            }
            device.add("id", alias)
            if input.type == .passthrough { device.add("evdev", input.source) }
            try addAddress(input.info, to: &device)
            add(device: device)
        }
    }

    mutating func addHubs() throws(VirtError) {
        for hub in definition.devices.hubs {
            var device = DeviceProperties(driver: "usb-hub")
            device.add("id", try alias(hub.info, "hub"))
            try addAddress(hub.info, to: &device)
            add(device: device)
        }
    }

    mutating func addTPMs() throws(VirtError) {
        for tpm in definition.devices.tpms {
            let alias = try alias(tpm.info, "tpm")
            switch tpm.backend {
            case .emulator, .external:
                guard let socket = context.tpmSocketPath ?? tpm.source?.path else {
                    throw VirtError(
                        .configUnsupported, "TPM emulator has no socket", domain: .qemu,
                        cause: "this driver does not start swtpm itself yet",
                        cures: ["start swtpm and name its socket: <backend type='external'><source type='unix' .../>"])
                }
                arguments += ["-chardev", "socket,id=chrtpm,path=\(escaped(socket))"]
                arguments += ["-tpmdev", "emulator,id=tpm-\(alias),chardev=chrtpm"]
            case .passthrough:
                arguments += [
                    "-tpmdev", "passthrough,id=tpm-\(alias),path=\(escaped(tpm.devicePath ?? "/dev/tpm0"))",
                ]
            }
            var device = DeviceProperties(driver: tpm.model?.rawValue ?? "tpm-tis")
            device.add("tpmdev", "tpm-\(alias)")
            device.add("id", alias)
            try addAddress(tpm.info, to: &device)
            add(device: device)
        }
    }

    mutating func addWatchdogs() throws(VirtError) {
        for watchdog in definition.devices.watchdogs {
            if watchdog.model == .itco {
                arguments += ["-global", "ICH9-LPC.noreboot=off"]
            } else {
                var device = DeviceProperties(driver: watchdog.model.rawValue)
                device.add("id", try alias(watchdog.info, "watchdog"))
                try addAddress(watchdog.info, to: &device)
                add(device: device)
            }
        }
        if let action = definition.devices.watchdogs.first?.action {
            // QEMU has no action that dumps; it pauses and the driver dumps.
            arguments += ["-watchdog-action", action == .dump ? "pause" : action.rawValue]
        }
    }

    mutating func addHostDevices() throws(VirtError) {
        for host in definition.devices.hostDevices {
            let alias = try alias(host.info, "hostdev")
            var device: DeviceProperties
            switch host.source {
            case .usb(let usb):
                device = DeviceProperties(driver: "usb-host")
                if let bus = usb.bus, let number = usb.device {
                    device.add("hostdevice", "/dev/bus/usb/\(padded(bus, 3))/\(padded(number, 3))")
                } else {
                    device.add("vendorid", usb.vendor)
                    device.add("productid", usb.product)
                }
                device.add("id", alias)
            case .pci(let pci):
                device = DeviceProperties(driver: "vfio-pci")
                let place = pci.address
                device.add(
                    "host",
                    "\(padded(place.domain, 4, radix: 16)):\(padded(place.bus, 2, radix: 16)):"
                        + "\(padded(place.slot, 2, radix: 16)).\(place.function)")
                device.add("id", alias)
            case .mdev(let mdev):
                device = DeviceProperties(driver: mdev.model.rawValue)
                device.add("id", alias)
                device.add("sysfsdev", "/sys/bus/mdev/devices/\(mdev.uuid.description)")
                device.addOnOff("display", mdev.display)
            case .scsi, .scsiHost, .storage, .misc, .net:
                throw VirtError(
                    .configUnsupported, "<hostdev> of type '\(host.source.typeName)' is not supported by this driver",
                    domain: .qemu, cures: ["use type='usb', 'pci' or 'mdev'"])
            }
            device.add("bootindex", bootOrder(host.info))
            try addAddress(host.info, to: &device)
            add(device: device)
        }
    }

    private func padded(_ value: UInt32, _ digits: Int, radix: Int = 10) -> String {
        let text = String(value, radix: radix)
        return String(repeating: "0", count: max(0, digits - text.count)) + text
    }

    mutating func addBalloon() throws(VirtError) {
        guard let balloon = definition.devices.memoryBalloon, balloon.model != .none, balloon.model != .xen else {
            return
        }
        var device = DeviceProperties(
            driver: virtioDriver("virtio-balloon", balloon.info, model: balloon.model.rawValue))
        device.add(balloon.virtio)
        device.add("id", try alias(balloon.info, "balloon"))
        device.add("deflate-on-oom", balloon.autodeflate)
        device.add("free-page-reporting", balloon.freePageReporting)
        try addAddress(balloon.info, to: &device)
        add(device: device)
    }

    mutating func addRandomGenerators() throws(VirtError) {
        for rng in definition.devices.rngs {
            let alias = try alias(rng.info, "rng")
            var object: DeviceProperties
            switch rng.backend {
            case .random(let path):
                object = DeviceProperties(object: "rng-random", id: "obj\(alias)")
                object.add("filename", path ?? "/dev/urandom")
            case .builtin: object = DeviceProperties(object: "rng-builtin", id: "obj\(alias)")
            case .egd(let source):
                let chardev = try addChardev(source, alias: alias)
                object = DeviceProperties(object: "rng-egd", id: "obj\(alias)")
                object.add("chardev", chardev)
            }
            add(object: object)
            var device = DeviceProperties(driver: virtioDriver("virtio-rng", rng.info, model: rng.model.rawValue))
            device.add(rng.virtio)
            device.add("rng", "obj\(alias)")
            device.add("id", alias)
            if let bytes = rng.rateBytes {
                device.add("max-bytes", bytes)
                device.add("period", rng.ratePeriod ?? 1000)
            }
            try addAddress(rng.info, to: &device)
            add(device: device)
        }
    }

    mutating func addPanics() throws(VirtError) {
        for panic in definition.devices.panics {
            switch panic.model {
            case .isa?:
                var device = DeviceProperties(driver: "pvpanic")
                if case .isa(let address)? = panic.info.address { device.add("ioport", address.iobase) }
                add(device: device)
            case .hyperv?, nil: break
            case .pseries?, .s390?:
                throw VirtError(
                    .configUnsupported, "the QEMU binary does not support this panic device model", domain: .qemu,
                    cures: ["use model='isa' or 'hyperv'"])
            }
        }
    }

    mutating func addSharedMemory() throws(VirtError) {
        for memory in definition.devices.sharedMemories {
            let alias = try alias(memory.info, "shmem")
            var device: DeviceProperties
            switch memory.model {
            case .ivshmemPlain?:
                var object = DeviceProperties(object: "memory-backend-file", id: "shmmem-\(alias)")
                object.add("mem-path", "/dev/shm/\(memory.name)")
                object.add("size", memory.size ?? 4 << 20)
                object.add("share", true)
                add(object: object)
                device = DeviceProperties(driver: "ivshmem-plain")
                device.add("id", alias)
                device.add("memdev", "shmmem-\(alias)")
                if let role = memory.role { device.addOnOff("master", role == .master) }
            case .ivshmemDoorbell?:
                let path = memory.serverPath ?? "/var/lib/libvirt/shmem-\(memory.name)-sock"
                arguments += ["-chardev", "socket,id=char\(alias),path=\(escaped(path))"]
                device = DeviceProperties(driver: "ivshmem-doorbell")
                device.add("id", alias)
                device.add("chardev", "char\(alias)")
                device.add("vectors", memory.msiVectors)
                device.add("ioeventfd", memory.msiIOEventFD)
            case .ivshmem?, nil:
                throw VirtError(
                    .configUnsupported, "shmem model 'ivshmem' is not supported by this QEMU binary", domain: .qemu,
                    cures: ["use <model type='ivshmem-plain'/> or 'ivshmem-doorbell'"])
            }
            try addAddress(memory.info, to: &device)
            add(device: device)
        }
    }

    mutating func addVsock() throws(VirtError) {
        guard let vsock = definition.devices.vsock else { return }
        let alias = try alias(vsock.info, "vsock")
        var device = DeviceProperties(driver: virtioDriver("vhost-vsock", vsock.info, model: vsock.model?.rawValue))
        device.add(vsock.virtio)
        device.add("id", alias)
        device.add("guest-cid", vsock.cidAddress)
        if context.passesDescriptors {
            device.add("vhostfd", String(inherit(.vhostVsock(cid: vsock.cidAddress ?? 3))))
        } else if context.usesMonitor {
            device.add("vhostfd", HotplugCommands.vsockName)
        }
        try addAddress(vsock.info, to: &device)
        add(device: device)
    }

    mutating func addIOMMU() throws(VirtError) {
        guard let iommu = definition.devices.iommu else { return }
        switch iommu.model {
        case .intel?:
            var device = DeviceProperties(driver: "intel-iommu")
            device.add("id", iommu.info.alias)
            device.addOnOff("intremap", iommu.interruptRemapping)
            device.add("caching-mode", iommu.cachingMode)
            device.addOnOff("eim", iommu.extendedInterruptMode)
            device.add("device-iotlb", iommu.iotlb)
            device.add("aw-bits", iommu.addressWidth)
            add(device: device)
        case .virtio?:
            var device = DeviceProperties(driver: "virtio-iommu-pci")
            device.add("id", iommu.info.alias)
            try addAddress(iommu.info, to: &device)
            add(device: device)
        case .smmuv3?, nil:
            throw VirtError(
                .configUnsupported, "IOMMU model 'smmuv3' is only supported with ARM Virt machines", domain: .qemu,
                cures: ["use model='intel' or 'virtio'"])
        }
    }
}

extension HostDeviceSource {
    /// The `type` of its `<hostdev>`.
    fileprivate var typeName: String {
        switch self {
        case .usb: "usb"
        case .pci: "pci"
        case .scsi: "scsi"
        case .scsiHost: "scsi_host"
        case .mdev: "mdev"
        case .storage: "storage"
        case .misc: "misc"
        case .net: "net"
        }
    }
}
