import XMLTree

/// A guest from a kernel or from disks, as `apus run` describes it: sensible devices, nothing else.
struct GuestDescription: Sendable, Hashable {
    struct Disk: Sendable, Hashable {
        var path: String
        var format: String
        var isCDROM: Bool
    }

    var name: String
    var type = "qemu"
    var architecture = "x86_64"
    var machine = "q35"
    var memoryMiB = 256
    var cpus = 1
    var kernel: String?
    var initrd: String?
    var commandLine: String?
    var disks: [Disk] = []
    var hasNetwork = true
    /// Ports of a q35 machine that stay free for devices that are plugged in later. A port takes one device, and none
    /// can be added while the guest runs.
    var hotplugPorts = 4

    /// The definition, for libvirt or for ourselves.
    var xml: String {
        let domain = XMLElement(
            "domain", attributes: [XMLAttribute("type", type)],
            children: [
                .element(Self.leaf("name", name)),
                .element(Self.leaf("memory", String(memoryMiB), [("unit", "MiB")])),
                .element(Self.leaf("vcpu", String(cpus))),
                .element(os),
                .element(Self.branch("features", [XMLElement("acpi"), XMLElement("apic")])),
                .element(cpu),
                .element(XMLElement("clock", attributes: [XMLAttribute("offset", "utc")])),
                .element(Self.leaf("on_poweroff", "destroy")),
                .element(Self.leaf("on_reboot", "restart")),
                .element(Self.leaf("on_crash", "destroy")),
                .element(Self.branch("devices", devices)),
            ])
        return domain.formatted()
    }

    private var os: XMLElement {
        var children = [Self.leaf("type", "hvm", [("arch", architecture), ("machine", machine)])]
        if let kernel { children.append(Self.leaf("kernel", kernel)) }
        if let initrd { children.append(Self.leaf("initrd", initrd)) }
        if let commandLine { children.append(Self.leaf("cmdline", commandLine)) }
        if kernel == nil {
            children +=
                disks.contains(where: \.isCDROM)
                ? [Self.empty("boot", [("dev", "cdrom")]), Self.empty("boot", [("dev", "hd")])]
                : [Self.empty("boot", [("dev", "hd")])]
        }
        return Self.branch("os", children)
    }

    private var cpu: XMLElement {
        type == "kvm" ? Self.empty("cpu", [("mode", "host-passthrough")]) : Self.empty("cpu", [("mode", "maximum")])
    }

    private var devices: [XMLElement] {
        var devices = ports
        var counts = [false: 0, true: 0]
        for disk in disks {
            let number = counts[disk.isCDROM, default: 0]
            counts[disk.isCDROM] = number + 1
            let target = (disk.isCDROM ? "sd" : "vd") + Self.letters(number)
            var children = [
                Self.empty("driver", [("name", "qemu"), ("type", disk.format)]),
                Self.empty("source", [("file", disk.path)]),
                Self.empty("target", [("dev", target), ("bus", disk.isCDROM ? "sata" : "virtio")]),
            ]
            if disk.isCDROM { children.append(XMLElement("readonly")) }
            devices.append(
                Self.branch("disk", children, [("type", "file"), ("device", disk.isCDROM ? "cdrom" : "disk")]))
        }
        if hasNetwork {
            devices.append(Self.branch("interface", [Self.empty("model", [("type", "virtio")])], [("type", "user")]))
        }
        devices.append(Self.branch("serial", [Self.empty("target", [("port", "0")])], [("type", "pty")]))
        devices.append(
            Self.branch("console", [Self.empty("target", [("type", "serial"), ("port", "0")])], [("type", "pty")]))
        devices.append(
            Self.branch(
                "channel", [Self.empty("target", [("type", "virtio"), ("name", "org.qemu.guest_agent.0")])],
                [("type", "unix")]))
        devices.append(Self.empty("memballoon", [("model", "virtio")]))
        devices.append(
            Self.branch("rng", [Self.leaf("backend", "/dev/urandom", [("model", "random")])], [("model", "virtio")]))
        return devices
    }

    /// One for every device that is there from the start, and those that stay free.
    private var ports: [XMLElement] {
        guard machine.hasPrefix("q35") || machine.hasPrefix("pc-q35"), hotplugPorts > 0 else { return [] }
        // Serial ports of virtio, memory balloon, random numbers and USB.
        let taken = disks.count { !$0.isCDROM } + (hasNetwork ? 1 : 0) + 4
        return (0..<taken + hotplugPorts).map { _ in
            Self.empty("controller", [("type", "pci"), ("model", "pcie-root-port")])
        }
    }

    /// a, b ... z, aa, ab ...
    private static func letters(_ number: Int) -> String {
        var text = ""
        var rest = number
        repeat {
            text = String(UnicodeScalar(UInt8(ascii: "a") + UInt8(rest % 26))) + text
            rest = rest / 26 - 1
        } while rest >= 0
        return text
    }

    private static func empty(_ name: String, _ attributes: [(String, String)]) -> XMLElement {
        XMLElement(name, attributes: attributes.map { XMLAttribute($0, $1) })
    }

    private static func leaf(_ name: String, _ text: String, _ attributes: [(String, String)] = []) -> XMLElement {
        XMLElement(name, attributes: attributes.map { XMLAttribute($0, $1) }, children: [.text(text)])
    }

    private static func branch(
        _ name: String, _ children: [XMLElement], _ attributes: [(String, String)] = []
    ) -> XMLElement {
        XMLElement(name, attributes: attributes.map { XMLAttribute($0, $1) }, children: children.map { .element($0) })
    }
}
