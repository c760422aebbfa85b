import Glibc
import HostSystem
import VirtError
import VirtModel

/// What the host needs to have so that a guest can be given one of its devices.
enum HostPassthrough {
    /// The first thing that is missing for a device, in libvirt's words; nil where nothing is.
    static func lack(for device: DeviceDefinition) -> VirtError? {
        switch device {
        case .hostDevice(let device): lack(for: device.source) ?? missing(device.source)
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

    /// What a guest that starts finds out later, by itself or by its device's policy.
    private static func missing(_ source: HostDeviceSource) -> VirtError? {
        switch source {
        case .usb(let usb): return missing(usb)
        case .scsi(let scsi) where scsi.iscsi == nil:
            let host = scsi.adapter?.drop { !$0.isNumber } ?? ""
            let path = "/sys/bus/scsi/devices/\(host):\(scsi.bus):\(scsi.target):\(scsi.unit)/scsi_generic"
            return FileOperations.exists(path) ? nil : .systemCall(ENOENT, "cannot open directory '\(path)'")
        default: return nil
        }
    }

    private static func missing(_ usb: HostUSBDevice) -> VirtError? {
        let root = "/sys/bus/usb/devices"
        guard let names = names(in: root) else { return .systemCall(ENOENT, "cannot open directory '\(root)'") }
        let isStated = usb.bus != nil && usb.device != nil
        let found = names.contains { name in
            func number(_ file: String, _ radix: Int) -> UInt32? {
                HostFile.text("\(root)/\(name)/\(file)").flatMap { text in
                    UInt32(text.filter { !$0.isWhitespace }, radix: radix)
                }
            }
            return isStated
                ? number("busnum", 10) == usb.bus && number("devnum", 10) == usb.device
                : number("idVendor", 16) == usb.vendor && number("idProduct", 16) == usb.product
        }
        if found { return nil }
        func digits(_ value: UInt32?) -> String {
            let text = String(value ?? 0, radix: 16)
            return String(repeating: "0", count: max(0, 4 - text.count)) + text
        }
        return VirtError(
            .internalError,
            isStated
                ? "Did not find USB device bus:\(usb.bus ?? 0) device:\(usb.device ?? 0)"
                : "Did not find USB device \(digits(usb.vendor)):\(digits(usb.product))", domain: .none)
    }

    private static func names(in directory: String) -> [String]? {
        guard let stream = opendir(directory) else { return nil }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        return names
    }

    private static var noVFIO: VirtError {
        VirtError(.configUnsupported, "host doesn't support passthrough of host PCI devices", domain: .qemu)
    }

    /// The module is loaded and the IOMMU keeps devices apart.
    private static var hasVFIO: Bool {
        FileOperations.exists("/dev/vfio/vfio") && names(in: "/sys/kernel/iommu_groups")?.isEmpty == false
    }
}
