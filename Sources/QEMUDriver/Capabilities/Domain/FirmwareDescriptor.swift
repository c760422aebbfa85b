import FoundationEssentials
import Glibc
import HostSystem

/// A firmware that packages offer to QEMU, as QEMU's `docs/interop/firmware.json` describes.
struct FirmwareDescriptor: Hashable, Sendable, Decodable {
    struct Target: Hashable, Sendable, Decodable {
        /// QEMU's name of the architecture.
        var architecture: String
        /// Patterns over machine names.
        var machines: [String]
    }

    struct Mapping: Hashable, Sendable, Decodable {
        struct File: Hashable, Sendable, Decodable {
            var filename: String
            var format: String?
        }
        /// `flash`, `memory` or `kernel`.
        var device: String
        var mode: String?
        var executable: File?
        var nvramTemplate: File?
        var filename: String?

        enum CodingKeys: String, CodingKey {
            case device, mode, executable, filename
            case nvramTemplate = "nvram-template"
        }
    }

    var interfaceTypes: [String]
    var mapping: Mapping
    var targets: [Target]
    var features: [String]

    enum CodingKeys: String, CodingKey {
        case mapping, targets, features
        case interfaceTypes = "interface-types"
    }

    /// The code image that a guest starts.
    var image: String? { mapping.executable?.filename ?? mapping.filename }

    /// libvirt's names of what it is: `bios`, `efi`.
    var kinds: [String] {
        interfaceTypes.compactMap { ["bios": "bios", "uefi": "efi"][$0] }
    }

    /// It checks signatures and its variables are out of a guest's reach.
    var isSecure: Bool { features.contains("secure-boot") && features.contains("requires-smm") }

    func supports(_ machine: String, on architecture: GuestArchitecture) -> Bool {
        targets.contains { target in
            target.architecture == architecture.qemuTarget
                && target.machines.contains { fnmatch($0, machine, 0) == 0 }
        }
    }
}

/// The descriptors of a host, best first.
struct FirmwareCatalogue: Hashable, Sendable {
    var descriptors: [FirmwareDescriptor]
    /// Code images of the `nvram` setting in qemu.conf, or libvirt's default for it.
    var configured: [String] = defaultImages

    static let defaultImages = [
        "/usr/share/OVMF/OVMF_CODE.fd", "/usr/share/OVMF/OVMF_CODE.secboot.fd", "/usr/share/AAVMF/AAVMF_CODE.fd",
        "/usr/share/AAVMF/AAVMF32_CODE.fd",
    ]

    /// Where descriptors are looked for; a file in a later directory replaces one of the same name in an earlier one.
    static let systemDirectories = ["/usr/share/qemu/firmware", "/etc/qemu/firmware"]

    init(descriptors: [FirmwareDescriptor]) { self.descriptors = descriptors }

    /// Reads descriptors by file name; an empty file hides those of the same name, an unreadable one is left out.
    init(directories: [String] = systemDirectories) {
        var files: [String: String] = [:]
        for directory in directories {
            for name in HostFile.names(in: directory) where name.hasSuffix(".json") {
                files[name] = directory + "/" + name
            }
        }
        descriptors = files.sorted { $0.key < $1.key }.compactMap { _, path in
            guard let bytes = try? HostFile.read(path, limit: 1 << 20), !bytes.isEmpty else { return nil }
            return try? JSONDecoder().decode(FirmwareDescriptor.self, from: Data(bytes))
        }
    }

    /// The firmware that a machine can start and that is installed.
    func supporting(_ machine: String, on architecture: GuestArchitecture) -> [FirmwareDescriptor] {
        descriptors.filter { descriptor in
            descriptor.supports(machine, on: architecture)
                && (descriptor.image.map(SystemFile.exists) ?? false)
        }
    }
}
