import VirtModel

extension CommandLineBuilder {
    /// The boot index of a device: its own order, or the one that `<os><boot dev=...>` gives the first of its kind.
    func bootOrder(_ info: DeviceInfo) -> UInt32? {
        if let order = info.bootOrder { return order }
        guard let alias = info.alias else { return nil }
        for (index, kind) in definition.os.bootDevices.enumerated() where firstAlias(kind) == alias {
            return UInt32(index + 1)
        }
        return nil
    }

    private func firstAlias(_ kind: OperatingSystem.BootDevice) -> String? {
        let disks = definition.devices.disks
        switch kind {
        case .hd: return disks.first { $0.device == .disk || $0.device == .lun }?.info.alias
        case .cdrom: return disks.first { $0.device == .cdrom }?.info.alias
        case .fd: return disks.first { $0.device == .floppy }?.info.alias
        case .network: return definition.devices.interfaces.first?.info.alias
        }
    }
}
