import VirtModel

/// Which devices of the host are given to which guests.
struct HostDeviceUse: Sendable {
    /// Name of the domain that has a device, by libvirt's name of that device.
    private(set) var owners: [String: String] = [:]

    /// - Parameter running: the definitions of all other guests that run.
    init(_ running: [DomainDefinition] = []) {
        for definition in running {
            for device in Self.devices(of: definition) { owners[device] = definition.name }
        }
    }

    /// The first device of a definition that is another guest's, and whose.
    func conflict(with definition: DomainDefinition) -> (device: String, owner: String)? {
        for device in Self.devices(of: definition) {
            if let owner = owners[device] { return (device, owner) }
        }
        return nil
    }

    /// PCI and USB devices serve one guest at a time; the others are shared by other means or not at all.
    private static func devices(of definition: DomainDefinition) -> [String] {
        definition.devices.hostDevices.compactMap { device in
            switch device.source {
            case .pci(let pci): "PCI device " + text(pci.address)
            case .usb(let usb):
                if let bus = usb.bus, let number = usb.device, bus != 0 || number != 0 {
                    "USB device \(digits(bus, 8, 3)):\(digits(number, 8, 3))"
                } else if let vendor = usb.vendor {
                    "USB device \(digits(vendor, 16, 4)):\(digits(usb.product ?? 0, 16, 4))"
                } else {
                    nil
                }
            default: nil
            }
        }
    }

    private static func text(_ address: PCIAddress) -> String {
        "\(digits(address.domain, 16, 4)):\(digits(address.bus, 16, 2)):\(digits(address.slot, 16, 2))"
            + ".\(address.function)"
    }

    private static func digits(_ value: UInt32, _ radix: Int, _ count: Int) -> String {
        let text = String(value, radix: radix)
        return String(repeating: "0", count: max(0, count - text.count)) + text
    }
}

extension DriverHost {
    /// What guests other than `name` have of the host.
    func hostDeviceUse(except name: String) -> HostDeviceUse {
        HostDeviceUse(table.all.compactMap { $0.snapshot.name == name ? nil : $0.snapshot.live?.value })
    }
}
