import Glibc
import LibvirtProtocol
import VirtDriver
import VirtError

/// A disk that comes and goes, and what of its time is the daemon's.
extension Measurements {
    /// With the settings of the package, and, marked `-plain`, without what they switch on.
    static let disks: [(name: String, rounds: Int, unit: String)] =
        ["", plainMark].flatMap { mark in
            [
                "attachDisk", "bareAttachDisk", "ownAttachDisk", "detachDisk", "bareDetachDisk", "ownDetachDisk",
                "diskProcessorTime",
            ].map { ($0 + mark, 60, "us") }
        }
    private static let plainMark = "-plain"

    static func settings(of name: String) -> Settings {
        disks.contains { $0.name == name } && !name.hasSuffix(plainMark) ? .packaged : .plain
    }

    /// nil where the name is none of these.
    func disk(_ name: String, _ rounds: Int) async throws -> [Double]? {
        guard Self.disks.contains(where: { $0.name == name }) else { return nil }
        let wanted = name.hasSuffix(Self.plainMark) ? String(name.dropLast(Self.plainMark.count)) : name
        return wanted == "diskProcessorTime"
            ? try await diskProcessorTime(rounds) : try await disk(rounds, wanted: wanted)
    }

    private static let image = "/run/bench/disk.img"
    /// That of the QEMU without a daemon: of two QEMUs only one may write to an image.
    private static let bareImage = "/run/bench/bare.img"
    private static let disk = """
        <disk type='file' device='disk'><driver name='qemu' type='raw'/><source file='\(image)'/>
        <target dev='sda' bus='scsi'/></disk>
        """

    /// No operating system: a SCSI disk leaves at once.
    private static let guest = """
        <domain type='qemu'><name>bench-devices</name><memory unit='MiB'>64</memory><vcpu>1</vcpu>
        <os><type arch='x86_64' machine='q35'>hvm</type></os><features><acpi/><apic/></features>
        <devices><emulator>/usr/bin/qemu-system-x86_64</emulator><controller type='usb' model='none'/>
        <controller type='scsi' index='0' model='virtio-scsi'/><memballoon model='none'/></devices></domain>
        """

    private static func makeImages() throws {
        for image in [image, bareImage] {
            let file = open(image, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
            guard file >= 0, ftruncate(file, 16 << 20) == 0 else { throw Failure(reason: "cannot make \(image)") }
            close(file)
        }
    }

    /// Attaches and detaches a disk, and after each time asks a QEMU without a daemon for the very commands that this
    /// daemon sends. Says how long the wanted one took, with the daemon, without it, or by how much more with it.
    private func disk(_ rounds: Int, wanted: String) async throws -> [Double] {
        let hypervisor = try probe.hypervisor()
        try Self.makeImages()
        let domain = try await hypervisor.domainCreateXML(probe.context, xmlDesc: Self.guest, flags: 1)
        let monitor = try BareMonitor(["-S", "-m", "64", "-device", "virtio-scsi-pci,id=scsi0"])
        defer { monitor.end() }
        var result: [Double] = []
        // The first rounds are not counted.
        for round in -2..<rounds {
            let commands = DiskCommands(number: round + 3, asStock: probe.isStock, image: Self.bareImage)
            var start = ContinuousClock.now
            try await hypervisor.domainAttachDeviceFlags(probe.context, dom: domain, xml: Self.disk, flags: 1)
            let attached = probe.microseconds(since: start)
            start = .now
            for command in commands.attach { try monitor.ask(command) }
            let bareAttached = probe.microseconds(since: start)
            start = .now
            try await hypervisor.domainDetachDeviceFlags(probe.context, dom: domain, xml: Self.disk, flags: 1)
            let detached = probe.microseconds(since: start)
            start = .now
            try monitor.ask(commands.remove, until: "DEVICE_DELETED")
            for command in commands.afterRemoval { try monitor.ask(command) }
            let bareDetached = probe.microseconds(since: start)
            guard round >= 0 else { continue }
            switch wanted {
            case "attachDisk": result.append(attached)
            case "bareAttachDisk": result.append(bareAttached)
            case "ownAttachDisk": result.append(attached - bareAttached)
            case "detachDisk": result.append(detached)
            case "bareDetachDisk": result.append(bareDetached)
            default: result.append(detached - bareDetached)
            }
        }
        try await hypervisor.domainDestroy(probe.context, dom: domain)
        return result
    }

    /// Processor time that the daemon spends on one attachment and removal of a disk, all its threads together.
    private func diskProcessorTime(_ rounds: Int) async throws -> [Double] {
        let hypervisor = try probe.hypervisor()
        try Self.makeImages()
        let domain = try await hypervisor.domainCreateXML(probe.context, xmlDesc: Self.guest, flags: 1)
        var result: [Double] = []
        for round in -2..<rounds {
            let start = try probe.daemonProcessorTime()
            try await hypervisor.domainAttachDeviceFlags(probe.context, dom: domain, xml: Self.disk, flags: 1)
            try await hypervisor.domainDetachDeviceFlags(probe.context, dom: domain, xml: Self.disk, flags: 1)
            if round >= 0 { result.append(try probe.daemonProcessorTime() - start) }
        }
        try await hypervisor.domainDestroy(probe.context, dom: domain)
        return result
    }
}

/// What each daemon tells QEMU for the disk, seen at their monitors. QEMU reads a monitor byte by byte, some
/// microseconds each, so that the length of the commands is part of what they cost.
private struct DiskCommands {
    var attach: [String]
    var remove: String
    var afterRemoval: [String]

    init(number: Int, asStock stock: Bool, image: String) {
        let mark = { (id: Int) in stock ? "\"libvirt-\(id + 400)\"" : "\(id + 10)" }
        let command = { (name: String, arguments: String, id: Int) in
            #"{"execute":"\#(name)","arguments":{\#(arguments)},"id":\#(mark(id))}"#
        }
        let (storage, format) = ("libvirt-\(number)-storage", "libvirt-\(number)-format")
        let list = command("qom-list", #""path":"/machine/peripheral""#, 3)
        attach = [
            command(
                "blockdev-add",
                #""driver":"file","filename":"\#(image)","node-name":"\#(storage)","#
                    + #""auto-read-only":true,"discard":"unmap""#, 0),
            command(
                "blockdev-add", #""node-name":"\#(format)","read-only":false,"driver":"raw","file":"\#(storage)""#, 1),
            command(
                "device_add",
                #""driver":"scsi-hd","bus":"scsi0.0","channel":0,"scsi-id":0,"lun":0,"#
                    + #""device_id":"drive-scsi0-0-0-0","drive":"\#(format)","id":"scsi0-0-0-0""#, 2),
        ]
        remove = command("device_del", #""id":"scsi0-0-0-0""#, 4)
        afterRemoval = [
            command("blockdev-del", #""node-name":"\#(format)""#, 5),
            command("blockdev-del", #""node-name":"\#(storage)""#, 6),
        ]
        if stock {
            attach.append(list)
            afterRemoval.append(list)
        }
    }
}
