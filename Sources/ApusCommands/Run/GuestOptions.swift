import Apus
import ArgumentParser
import Glibc
import HostSystem
import XMLTree

/// What `apus run` and `apus demo` boot.
struct GuestOptions: ParsableArguments {
    @Option(help: "Kernel to boot.", completion: .file()) var kernel: String?
    @Option(help: "Initial RAM disk of the kernel.", completion: .file()) var initrd: String?
    @Option(
        name: [.customLong("append"), .customLong("cmdline")], help: "Kernel command line (default: console=ttyS0).")
    var append: String?
    @Option(help: "Memory in MiB.") var memory = 256
    @Option(help: "Virtual processors.") var cpus = 1
    @Option(
        help: ArgumentHelp("Disk image, raw or qcow2, or .iso; may be given several times.", valueName: "file"),
        completion: .file())
    var disk: [String] = []
    @Flag(help: "No network interface.") var noNetwork = false
    @Option(help: "Ports that stay free for devices plugged in while the guest runs.") var hotplugPorts = 4
    @Option(help: "kvm, qemu (emulation), or auto: KVM where it works.") var accelerator = "auto"

    func validate() throws {
        if memory < 1 { throw ValidationError("--memory takes a number of MiB above 0") }
        if !(0...24).contains(hotplugPorts) { throw ValidationError("--hotplug-ports takes a number up to 24") }
        if cpus < 1 { throw ValidationError("--cpus takes a number above 0") }
        if !["auto", "kvm", "qemu"].contains(accelerator) {
            throw ValidationError("--accelerator is one of auto, kvm, qemu")
        }
    }

    /// The guest that the options mean, for this connection's host.
    func guest(named name: String, _ connection: Connection) async throws(CommandFailure) -> GuestDescription {
        guard kernel != nil || !disk.isEmpty else {
            throw CommandFailure("nothing to boot: give --kernel or --disk", status: .usage)
        }
        var guest = GuestDescription(name: name)
        guest.memoryMiB = memory
        guest.cpus = cpus
        guest.hasNetwork = !noNetwork
        guest.hotplugPorts = hotplugPorts
        guest.kernel = try kernel.map(Self.absolute)
        guest.initrd = try initrd.map(Self.absolute)
        guest.commandLine = kernel == nil ? append : append ?? "console=ttyS0"
        for path in disk { guest.disks.append(try Self.disk(path)) }
        switch accelerator {
        case "auto": guest.type = try await Self.bestType(connection)
        case let type: guest.type = type
        }
        return guest
    }

    /// KVM if the host's capabilities offer it, which they do only where it works.
    private static func bestType(_ connection: Connection) async throws(CommandFailure) -> String {
        let root = try await attempt("failed to get capabilities") { () async throws(VirtError) in
            try XMLDocument.parse(try await connection.capabilities()).root
        }
        let architectures = root.elements("guest").flatMap { $0.elements("arch") }
        let offers = architectures.contains { arch in
            arch[attribute: "name"] == "x86_64" && arch.elements("domain").contains { $0[attribute: "type"] == "kvm" }
        }
        return offers ? "kvm" : "qemu"
    }

    private static func absolute(_ path: String) throws(CommandFailure) -> String {
        guard let resolved = realpath(path, nil) else {
            throw CommandFailure("Failed to open file '\(path)': \(String(cString: strerror(errno)))", status: .invalid)
        }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    private static func disk(_ path: String) throws(CommandFailure) -> GuestDescription.Disk {
        let absolute = try absolute(path)
        let isCDROM = absolute.hasSuffix(".iso")
        return GuestDescription.Disk(path: absolute, format: format(absolute), isCDROM: isCDROM)
    }

    /// qcow2 by its first four bytes, anything else is raw.
    private static func format(_ path: String) -> String {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return "raw" }
        defer { close(descriptor) }
        var magic = [UInt8](repeating: 0, count: 4)
        guard read(descriptor, &magic, 4) == 4 else { return "raw" }
        return magic == [0x51, 0x46, 0x49, 0xfb] ? "qcow2" : "raw"
    }
}
