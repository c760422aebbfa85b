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
        let monitor = try BareMonitor()
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

/// A QEMU with a SCSI controller and its monitor, without any daemon.
private struct BareMonitor {
    private let socket: Int32
    private let process: pid_t

    init() throws {
        var ends: [Int32] = [-1, -1]
        guard socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &ends) == 0 else {
            throw Failure(reason: "socketpair")
        }
        let null = open("/dev/null", O_WRONLY | O_CLOEXEC)
        defer { close(null) }
        process = try spawn(
            [
                "qemu-system-x86_64", "-S", "-machine", "pc-q35-7.2,usb=off", "-accel", "tcg", "-m", "64",
                "-nodefaults",
                "-no-user-config", "-display", "none", "-device", "virtio-scsi-pci,id=scsi0", "-chardev",
                "socket,id=m,fd=3", "-mon", "chardev=m,mode=control",
            ], descriptors: [1: null, 2: null, 3: ends[1]])
        close(ends[1])
        socket = ends[0]
        try read(until: "QMP")
        try ask(#"{"execute":"qmp_capabilities"}"#)
    }

    /// Sends a command and reads until its answer, or until a word of an event, has come as well.
    func ask(_ command: String, until event: String? = nil) throws {
        let bytes = Array((command + "\n").utf8)
        guard write(socket, bytes, bytes.count) == bytes.count else { throw Failure(reason: "QEMU does not listen") }
        try read(until: "\"return\"", event)
    }

    private func read(until word: String, _ event: String? = nil) throws {
        var text = ""
        while !(text.contains(word) && event.map { text.contains($0) } ?? true) {
            var bytes = [UInt8](repeating: 0, count: 8192)
            let count = Glibc.read(socket, &bytes, bytes.count)
            guard count > 0 else { throw Failure(reason: "QEMU has ended") }
            text += String(decoding: bytes[..<count], as: UTF8.self)
            if text.contains("\"error\"") { throw Failure(reason: text) }
        }
    }

    func end() {
        kill(process, SIGKILL)
        var status: Int32 = 0
        waitpid(process, &status, 0)
        close(socket)
    }
}
