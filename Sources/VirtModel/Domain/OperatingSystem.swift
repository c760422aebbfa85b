/// `<os>`: machine, firmware and what is booted.
public struct OperatingSystem: Hashable, Sendable {
    public enum BootDevice: String, XMLToken {
        case fd, cdrom, hd, network
    }
    public enum SMBIOSMode: String, XMLToken {
        case none, emulate, host, sysinfo
    }

    /// `hvm`, `linux`, `exe` ...; checked against the host's capabilities by the driver.
    public var type = "hvm"
    /// `nil` until defaults are filled in.
    public var arch: String?
    /// `nil` until defaults are filled in.
    public var machine: String?
    /// `firmware` attribute: libvirt chooses a firmware of this kind.
    public var firmware: Firmware?
    public var firmwareFeatures: [FirmwareFeature] = []
    public var initPath: String?
    public var initArguments: [String] = []
    public var initEnvironment: [InitVariable] = []
    public var initDirectory: String?
    public var initUser: String?
    public var initGroup: String?
    public var loader: Loader?
    public var nvram: NVRAMStore?
    public var kernel: String?
    public var initrd: String?
    public var commandLine: String?
    public var deviceTree: String?
    /// ACPI tables: only the `slic` type exists in 9.0.
    public var acpiTable: String?
    public var bootDevices: [BootDevice] = []
    public var bootMenuEnabled: Bool?
    /// Milliseconds the menu waits.
    public var bootMenuTimeout: UInt32?
    public var biosUseSerial: Bool?
    /// Milliseconds before a new boot attempt; -1: never.
    public var biosRebootTimeout: Int32?
    public var smbios: SMBIOSMode?

    public init() {}
}

public enum Firmware: String, XMLToken {
    case bios, efi
}

public struct FirmwareFeature: Hashable, Sendable {
    public enum Name: String, XMLToken {
        case enrolledKeys = "enrolled-keys"
        case secureBoot = "secure-boot"
    }

    public var name: Name = .secureBoot
    public var enabled = false

    public init() {}
}

public struct InitVariable: Hashable, Sendable {
    public var name = ""
    public var value = ""

    public init() {}
}

/// `<loader>`.
public struct Loader: Hashable, Sendable {
    public enum Kind: String, XMLToken {
        case rom, pflash, none
    }

    public var path: String?
    public var readonly: Bool?
    public var type: Kind?
    public var secure: Bool?
    public var stateless: Bool?

    public init() {}
}

/// `<nvram>` of the firmware.
public struct NVRAMStore: Hashable, Sendable {
    public var template: String?
    /// A plain path is a source of type `file` with `isPlainPath`.
    public var source: StorageSource?
    /// Written as text rather than as `<source>`.
    public var isPlainPath = true

    public init() {}
}

/// One `<sysinfo>`.
public struct SystemInformation: Hashable, Sendable {
    public enum Kind: String, XMLToken {
        case smbios, fwcfg
    }
    public struct Entry: Hashable, Sendable {
        public var name = ""
        public var value = ""

        public init() {}
    }
    public struct FirmwareConfiguration: Hashable, Sendable {
        public var name = ""
        public var value: String?
        public var file: String?

        public init() {}
    }

    public var type: Kind = .smbios
    public var bios: [Entry] = []
    public var system: [Entry] = []
    public var baseBoards: [[Entry]] = []
    public var chassis: [Entry] = []
    public var oemStrings: [String] = []
    public var firmwareConfigurations: [FirmwareConfiguration] = []

    public init() {}
}
