import Glibc
import VirtError
import VirtModel

/// What the host needs to have so that a guest can be given one of its devices.
enum HostPassthrough {
    /// The first thing that is missing for a device, in libvirt's words; nil where nothing is.
    static func lack(for device: DeviceDefinition) -> VirtError? {
        switch device {
        case .hostDevice(let device): lack(for: device.source)
        case .interface(let card) where card.effectiveType == .hostdev && !hasVFIO: noVFIO
        default: nil
        }
    }

    /// The same for every device of a definition.
    static func lack(for definition: DomainDefinition) -> VirtError? {
        for device in definition.devices.interfaces {
            if let error = lack(for: .interface(device)) { return error }
        }
        for device in definition.devices.hostDevices {
            if let error = lack(for: device.source) { return error }
        }
        return nil
    }

    private static func lack(for source: HostDeviceSource) -> VirtError? {
        switch source {
        case .pci where !hasVFIO: return noVFIO
        case .mdev where !hasVFIO:
            return VirtError(
                .configUnsupported, "Mediated host device assignment requires VFIO support", domain: .qemu)
        case .scsiHost where !FileOperations.exists("/dev/vhost-scsi"):
            return VirtError(
                .configUnsupported, "vhost-scsi device file '/dev/vhost-scsi' cannot be found", domain: .none)
        default: return nil
        }
    }

    private static var noVFIO: VirtError {
        VirtError(.configUnsupported, "host doesn't support passthrough of host PCI devices", domain: .qemu)
    }

    /// The module is loaded and the IOMMU keeps devices apart.
    private static var hasVFIO: Bool {
        guard FileOperations.exists("/dev/vfio/vfio"), let groups = opendir("/sys/kernel/iommu_groups") else {
            return false
        }
        defer { closedir(groups) }
        while let entry = readdir(groups) {
            // Both names that every directory has begin with a dot.
            if entry.pointee.d_name.0 != CChar(UInt8(ascii: ".")) { return true }
        }
        return false
    }
}
