import VirtError
import VirtModel

/// Target names of disks: `vda` is number 0, `vdz` 25, `vdaa` 26.
enum DiskName {
    private static let prefixes = ["fd", "hd", "vd", "sd", "xvd", "ubd"]

    /// Number of the disk; `nil` for a name of no known form. A trailing partition number is ignored.
    static func index(_ name: String) -> UInt32? {
        guard let prefix = prefixes.first(where: { name.hasPrefix($0) }) else { return nil }
        let rest = name.dropFirst(prefix.count)
        let letters = rest.prefix { ("a"..."z").contains($0) }
        let digits = rest.dropFirst(letters.count)
        guard !letters.isEmpty, letters.utf8.count < 6, digits.allSatisfy({ ("0"..."9").contains($0) }),
            digits.count == 1 || digits.first != "0"
        else { return nil }
        var value: UInt32 = 0
        for letter in letters.utf8 { value = value * 26 + UInt32(letter - 0x61) + 1 }
        return value - 1
    }

    /// The bus that a name suggests.
    static func bus(_ name: String, device: DiskDevice) -> DiskBus {
        if device == .floppy { return .fdc }
        if name.hasPrefix("sd") { return .scsi }
        if name.hasPrefix("vd") { return .virtio }
        if name.hasPrefix("xvd") { return .xen }
        if name.hasPrefix("ubd") { return .uml }
        return .ide
    }
}

extension DomainDefinition {
    /// Largest unit number on a SCSI bus is 15 with virtio-scsi and the like, 7 with old controllers.
    ///
    /// libvirt decides that once for the driver: QEMU's default mapping has seven units a bus.
    func driveAddress(forDiskNamed name: String, on bus: DiskBus) -> DriveAddress? {
        guard let index = DiskName.index(name) else { return nil }
        return switch bus {
        case .scsi: DriveAddress(controller: index / 7, unit: index % 7)
        case .ide: DriveAddress(controller: index / 4, bus: index % 4 / 2, unit: index % 2)
        case .sata: DriveAddress(controller: index / 6, unit: index % 6)
        case .fdc: DriveAddress(controller: index / 2, unit: index % 2)
        case .virtio, .xen, .usb, .uml, .sd: nil
        }
    }
}
