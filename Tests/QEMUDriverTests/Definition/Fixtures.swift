import QEMUDriver
import VirtModel

/// Facts of the host that the goldens were recorded on: Debian's QEMU 7.2.
enum GoldenHost {
    static let emulatorPath = "/usr/bin/qemu-system-x86_64"

    static let devices: Set<String> = [
        "VGA", "bochs-display", "cirrus-vga", "qxl", "ramfb", "virtio-gpu-pci", "virtio-vga-gl", "vmware-svga",
        "e1000", "rtl8139", "virtio-net-pci", "lsi53c895a", "virtio-scsi-pci", "piix3-usb-uhci", "ich9-usb-ehci1",
        "nec-usb-xhci", "qemu-xhci", "pcie-root-port", "pcie-pci-bridge", "vhost-user-fs-device",
    ]

    static func emulator(_ architecture: String, cpu: String) -> EmulatorFacts {
        var machines: [String: MachineFacts] = [:]
        for (name, canonical, limit) in [
            ("pc", "pc-i440fx-7.2", 255), ("q35", "pc-q35-7.2", 288), ("isapc", "isapc", 1),
            ("pc-i440fx-7.2", "pc-i440fx-7.2", 255), ("pc-q35-7.2", "pc-q35-7.2", 288),
        ] as [(String, String, UInt32)] {
            machines[name] = MachineFacts(
                canonicalName: canonical, defaultCPU: name == "isapc" ? "486" : cpu, maximumCPUs: limit)
        }
        return EmulatorFacts(
            architecture: architecture, machines: machines, defaultMachine: "pc", devices: devices, kvmUsable: true)
    }

    static let facts = DefinitionFacts(
        defaultEmulators: ["x86_64": emulatorPath, "i686": "/usr/bin/qemu-system-i386"],
        emulators: [
            emulatorPath: emulator("x86_64", cpu: "qemu64"),
            "/usr/bin/qemu-system-i386": emulator("i686", cpu: "qemu32"),
        ])

    /// The descriptors of Debian's ovmf package.
    static let firmwares: [FirmwareFacts] = [
        firmware("OVMF_CODE_4M.ms.fd", "OVMF_VARS_4M.ms.fd", ["pc-q35-*"], "enrolled-keys requires-smm secure-boot"),
        firmware("OVMF_CODE_4M.secboot.fd", "OVMF_VARS_4M.fd", ["pc-q35-*"], "requires-smm secure-boot"),
        firmware("OVMF_CODE_4M.fd", "OVMF_VARS_4M.fd", ["pc-i440fx-*", "pc-q35-*"], ""),
    ]

    private static func firmware(
        _ code: String, _ variables: String, _ machines: [String], _ features: String
    ) -> FirmwareFacts {
        FirmwareFacts(
            image: "/usr/share/OVMF/\(code)", variableTemplate: "/usr/share/OVMF/\(variables)", interfaces: ["uefi"],
            machines: ["x86_64": machines],
            features: Set(features.split(separator: " ").map(String.init) + ["acpi-s3", "amd-sev", "verbose-dynamic"]))
    }

    static let defaults = DefinitionDefaults(facts: facts) { MACAddress(value: 0x5254_0000_0001) }
}

extension DomainDefinition {
    /// A guest with nothing but a name, memory and machine.
    static func guest(_ machine: String?) -> DomainDefinition {
        var definition = DomainDefinition()
        definition.name = "guest"
        definition.memoryKiB = 131072
        definition.os.machine = machine
        return definition
    }

    func completed() throws -> DomainDefinition { try GoldenHost.defaults.complete(self) }

    /// `type[index] bus:slot.function` of every controller on PCI.
    var controllerPlaces: [String] {
        devices.controllers.map { controller in
            let name = "\(controller.model?.rawValue ?? controller.type.rawValue)[\(controller.index ?? 99)]"
            return controller.info.pciAddress.map { "\(name) \($0.short)" } ?? name
        }
    }
}

extension PCIAddress {
    /// `bus:slot.function`, hexadecimal, with `+` for multifunction.
    var short: String {
        func hex(_ value: UInt32) -> String { String(value, radix: 16) }
        return "\(hex(bus)):\(hex(slot)).\(hex(function))" + (multifunction == true ? "+" : "")
    }
}

extension Disk {
    static func file(_ dev: String, _ bus: DiskBus? = nil) -> Disk {
        var disk = Disk()
        disk.source.path = "/images/\(dev).raw"
        disk.target.dev = dev
        disk.target.bus = bus
        return disk
    }
}

extension NetworkInterface {
    static func user(_ model: String?) -> NetworkInterface {
        var card = NetworkInterface()
        card.type = .user
        card.model = model
        return card
    }
}
