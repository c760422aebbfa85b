import Glibc
import LibvirtProtocol
import VirtDriver
import VirtError

/// A disk that comes and goes. What is a daemon's in it is its time less that of the bare QEMU's.
extension Measurements {
    private static let image = "/run/bench/disk.img"
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

    private static func makeImage() throws {
        let file = open(image, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard file >= 0, ftruncate(file, 16 << 20) == 0 else { throw Failure(reason: "cannot make \(image)") }
        close(file)
    }

    /// Attaches and detaches a disk, and says how long the wanted one of both took each time.
    func disk(_ rounds: Int, wanted: String) async throws -> [Double] {
        let hypervisor = try probe.hypervisor()
        try Self.makeImage()
        let domain = try await hypervisor.domainCreateXML(probe.context, xmlDesc: Self.guest, flags: 1)
        var attached: [Double] = []
        var detached: [Double] = []
        // The first round is not counted.
        for round in 0...rounds {
            var start = ContinuousClock.now
            try await hypervisor.domainAttachDeviceFlags(probe.context, dom: domain, xml: Self.disk, flags: 1)
            let first = probe.microseconds(since: start)
            start = .now
            try await hypervisor.domainDetachDeviceFlags(probe.context, dom: domain, xml: Self.disk, flags: 1)
            guard round > 0 else { continue }
            attached.append(first)
            detached.append(probe.microseconds(since: start))
        }
        try await hypervisor.domainDestroy(probe.context, dom: domain)
        return wanted == "detachDisk" ? detached : attached
    }

    /// The same by hand: what QEMU itself takes for the commands that both daemons send.
    func bareDisk(_ rounds: Int, wanted: String) throws -> [Double] {
        try Self.makeImage()
        let monitor = try BareMonitor(["-S", "-m", "64", "-device", "virtio-scsi-pci,id=scsi0"])
        defer { monitor.end() }
        var attached: [Double] = []
        var detached: [Double] = []
        for round in 0...rounds {
            var start = ContinuousClock.now
            try monitor.ask(
                #"{"execute":"blockdev-add","arguments":{"driver":"file","filename":"\#(Self.image)","node-name":"s"}}"#
            )
            try monitor.ask(
                #"{"execute":"blockdev-add","arguments":{"driver":"raw","file":"s","node-name":"f"}}"#)
            try monitor.ask(
                #"{"execute":"device_add","arguments":{"driver":"scsi-hd","bus":"scsi0.0","drive":"f","id":"d"}}"#)
            let first = probe.microseconds(since: start)
            start = .now
            try monitor.ask(#"{"execute":"device_del","arguments":{"id":"d"}}"#, until: "DEVICE_DELETED")
            try monitor.ask(#"{"execute":"blockdev-del","arguments":{"node-name":"f"}}"#)
            try monitor.ask(#"{"execute":"blockdev-del","arguments":{"node-name":"s"}}"#)
            guard round > 0 else { continue }
            attached.append(first)
            detached.append(probe.microseconds(since: start))
        }
        return wanted == "bareDetachDisk" ? detached : attached
    }
}
