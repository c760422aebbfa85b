import VirtError
import VirtModel

extension CommandLineBuilder {
    /// Adds the block nodes and the device of every disk, in libvirt's order: virtio, then by bus as defined.
    mutating func addDisks() throws(VirtError) {
        for disk in definition.devices.disks {
            if disk.device == .floppy, let order = bootOrder(disk.info) {
                let drive = driveAddress(disk).unit == 0 ? "A" : "B"
                arguments += ["-global", "isa-fdc.bootindex\(drive)=\(order)"]
            }
            try addStorage(disk)
            add(device: try diskDevice(disk))
        }
    }

    private mutating func addStorage(_ disk: Disk) throws(VirtError) {
        guard !disk.isEmpty else { return }
        for node in try BlockNodes(disk: disk).all() { add("-blockdev", node) }
        if disk.driver.copyOnRead == true {
            var node = DeviceProperties(driver: "copy-on-read")
            node.add("node-name", copyOnReadNode(disk))
            node.add("file", BlockNodes.topNode(disk))
            node.add("discard", "unmap")
            add("-blockdev", node)
        }
    }

    private func copyOnReadNode(_ disk: Disk) -> String { "libvirt-CoR-\(disk.target.dev)" }

    /// The `-device` of a disk.
    func diskDevice(_ disk: Disk) throws(VirtError) -> DeviceProperties {
        let alias = try alias(disk.info, disk.target.dev)
        var device: DeviceProperties
        switch disk.target.bus {
        case .virtio?: device = try virtioBlock(disk)
        case .scsi?: device = try scsiDisk(disk, alias: alias)
        case .ide?, .sata?: device = try ideDisk(disk)
        case .usb?:
            device = DeviceProperties(driver: "usb-storage")
            try addAddress(disk.info, to: &device)
        case .fdc?:
            device = DeviceProperties(driver: "floppy")
            device.add("unit", driveAddress(disk).unit)
        default:
            throw VirtError(
                .configUnsupported, "unsupported disk bus '\(disk.target.bus?.rawValue ?? "")' with device setup",
                domain: .qemu, cures: ["use bus='virtio', 'scsi', 'sata', 'ide', 'usb' or 'fdc'"])
        }
        if disk.shareable { device.add("share-rw", true) }
        if !disk.isEmpty {
            device.add("drive", disk.driver.copyOnRead == true ? copyOnReadNode(disk) : BlockNodes.topNode(disk))
        }
        device.add("id", alias)
        if disk.device != .floppy { device.add("bootindex", bootOrder(disk.info)) }
        device.add("logical_block_size", disk.blockIO?.logicalBlockSize)
        device.add("physical_block_size", disk.blockIO?.physicalBlockSize)
        if let wwn = disk.wwn { device.add("wwn", UInt64(wwn, radix: 16)) }
        device.add("rotation_rate", disk.target.rotationRate)
        device.add("vendor", disk.vendor)
        device.add("product", disk.product)
        if disk.target.bus == .usb { device.add("removable", disk.target.removable ?? false) }
        device.add("write-cache", writeCache(disk.driver.cache))
        if let geometry = disk.geometry, geometry.cylinders > 0 {
            device.add("cyls", geometry.cylinders)
            device.add("heads", geometry.heads)
            device.add("secs", geometry.sectors)
            device.add("bios-chs-trans", geometry.translation?.rawValue)
        }
        device.add("serial", disk.serial)
        addErrorPolicies(disk.driver, to: &device)
        return device
    }

    private func virtioBlock(_ disk: Disk) throws(VirtError) -> DeviceProperties {
        var device = DeviceProperties(driver: virtioDriver("virtio-blk", disk.info, model: disk.model?.rawValue))
        device.add(disk.driver.virtio)
        device.add("iothread", disk.driver.iothread.map { "iothread\($0)" })
        device.add("ioeventfd", disk.driver.ioEventFD)
        device.add("event_idx", disk.driver.eventIndex)
        device.add("num-queues", disk.driver.queues)
        device.add("queue-size", disk.driver.queueSize)
        try addAddress(disk.info, to: &device)
        return device
    }

    private func scsiDisk(_ disk: Disk, alias: String) throws(VirtError) -> DeviceProperties {
        let driver = disk.device == .lun ? "scsi-block" : disk.device == .cdrom ? "scsi-cd" : "scsi-hd"
        var device = DeviceProperties(driver: driver)
        let address = driveAddress(disk)
        let controller = controllerAlias(.scsi, address.controller)
        device.add("bus", "\(controller).0")
        if case .lsilogic? = definition.controller(.scsi, address.controller)?.model {
            device.add("scsi-id", address.unit)
        } else {
            device.add("channel", address.bus)
            device.add("scsi-id", address.target)
            device.add("lun", address.unit)
        }
        if disk.device != .lun {
            device.add("device_id", disk.serial == nil ? "drive-\(alias)" : nil)
        }
        return device
    }

    private func ideDisk(_ disk: Disk) throws(VirtError) -> DeviceProperties {
        var device = DeviceProperties(driver: disk.device == .cdrom ? "ide-cd" : "ide-hd")
        let address = driveAddress(disk)
        if disk.target.bus == .ide {
            device.add(
                "bus", address.controller == 0 ? "ide.\(address.bus)" : "ide\(address.controller).\(address.bus)")
            device.add("unit", address.unit)
        } else {
            let isPrimary = address.controller == 0 && definition.isQ35
            let controller = isPrimary ? "ide" : controllerAlias(.sata, address.controller)
            device.add("bus", "\(controller).\(address.unit)")
        }
        return device
    }

    private func driveAddress(_ disk: Disk) -> DriveAddress {
        if case .drive(let address)? = disk.info.address { return address }
        return DriveAddress()
    }

    private func writeCache(_ cache: DiskDriver.Cache?) -> String? {
        switch cache {
        case .none?, .writeback?, .unsafe?: "on"
        case .writethrough?, .directsync?: "off"
        case .default?, nil: nil
        }
    }

    private func addErrorPolicies(_ driver: DiskDriver, to device: inout DeviceProperties) {
        let write = driver.errorPolicy.map(policy)
        let read = driver.readErrorPolicy.map(policy) ?? (driver.errorPolicy == .enospace ? nil : write)
        device.add("werror", write)
        device.add("rerror", read)
    }

    private func policy(_ policy: DiskDriver.ErrorPolicy) -> String {
        policy == .enospace ? "enospc" : policy.rawValue
    }
}
