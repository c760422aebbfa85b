import LibvirtProtocol
internal import VirtError
internal import XMLTree

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

// MARK: - Mapping

extension OperatingSystem: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try x.attribute("firmware", &firmware) { .malformed("unknown firmware value \($0)") }
        try mapType(x)
        try x.group("firmware") { () throws(VirtError) in
            try x.elements("feature", &self.firmwareFeatures)
        }
        try mapInit(x)
        try x.element("loader", &loader)
        try x.element("nvram", &nvram)
        try x.textElement("kernel", &kernel)
        try x.textElement("initrd", &initrd)
        try x.textElement("cmdline", &commandLine)
        try x.textElement("dtb", &deviceTree)
        try x.group("acpi", when: acpiTable != nil) { () throws(VirtError) in
            try x.group("table") { () throws(VirtError) in
                x.literal("type", "slic")
                try x.text(&self.acpiTable)
            }
        }
        try x.elements("boot", &bootDevices, new: .hd) { (device: inout BootDevice) throws(VirtError) in
            try x.attribute("dev", &device, required: true)
        }
        try x.group("bootmenu") { () throws(VirtError) in
            try x.yesNo("enable", &self.bootMenuEnabled)
            try x.attribute("timeout", &self.bootMenuTimeout)
        }
        try x.group("bios") { () throws(VirtError) in
            try x.yesNo("useserial", &self.biosUseSerial)
            try x.attribute("rebootTimeout", &self.biosRebootTimeout)
        }
        try x.group("smbios") { () throws(VirtError) in
            try x.attribute("mode", &self.smbios) { .unsupported("unknown smbios mode '\($0)'") }
        }
    }

    private mutating func mapType(_ x: XMLMapper) throws(VirtError) {
        var word: String? = x.isReading ? nil : type
        try x.group("type") { () throws(VirtError) in
            try x.attribute("arch", &self.arch)
            try x.attribute("machine", &self.machine)
            try x.text(&word)
        }
        guard let word else { throw VirtError.malformed("an os <type> must be specified") }
        type = word
    }

    private mutating func mapInit(_ x: XMLMapper) throws(VirtError) {
        try x.textElement("init", &initPath)
        try x.textElements("initarg", &initArguments)
        try x.elements("initenv", &initEnvironment)
        try x.textElement("initdir", &initDirectory)
        try x.textElement("inituser", &initUser)
        try x.textElement("initgroup", &initGroup)
    }
}

extension FirmwareFeature: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        var state: Bool? = x.isReading ? nil : enabled
        try x.yesNo("enabled", &state)
        try x.refuse(if: state == nil, .missingAttribute("enabled", in: "feature"))
        enabled = state ?? false
        try x.attribute("name", &name, required: true)
    }
}

extension InitVariable: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try x.attribute("name", &name, missing: .malformed("No name supplied for <initenv> element"))
        try x.text(&value)
    }
}

extension Loader: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try x.yesNo("readonly", &readonly)
        try x.yesNo("secure", &secure)
        try x.attribute("type", &type)
        try x.yesNo("stateless", &stateless)
        try x.text(&path)
    }
}

extension NVRAMStore: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try x.attribute("template", &template)
        var kind = isPlainPath ? nil : source?.type
        try x.attribute("type", &kind)
        if let kind {
            var value = source ?? StorageSource()
            value.type = kind
            try x.group("source") { () throws(VirtError) in try value.mapContent(x) }
            source = value
            isPlainPath = false
            return
        }
        var path = source?.path
        try x.text(&path)
        if x.isReading, let path {
            var value = StorageSource()
            value.format = "raw"
            value.path = path
            source = value
        }
    }
}

extension SystemInformation: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try x.attribute("type", &type, required: true)
        switch type {
        case .smbios:
            try x.group("bios") { () throws(VirtError) in try Entry.map(&self.bios, x) }
            try x.group("system") { () throws(VirtError) in try Entry.map(&self.system, x) }
            try x.elements("baseBoard", &baseBoards, new: []) { (board: inout [Entry]) throws(VirtError) in
                try Entry.map(&board, x)
            }
            try x.group("chassis") { () throws(VirtError) in try Entry.map(&self.chassis, x) }
            try x.group("oemStrings") { () throws(VirtError) in try x.textElements("entry", &self.oemStrings) }
        case .fwcfg:
            try x.elements("entry", &firmwareConfigurations)
        }
    }
}

extension SystemInformation.Entry: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try x.attribute("name", &name, required: true)
        try x.text(&value)
    }

    /// libvirt keeps the entries it knows and writes each block in an order of its own.
    static let order = [
        "vendor", "manufacturer", "product", "version", "date", "release", "serial", "uuid", "asset", "sku", "family",
        "location",
    ]

    static func map(_ entries: inout [Self], _ x: XMLMapper) throws(VirtError) {
        try x.elements("entry", &entries)
        guard x.isReading else { return }
        for index in entries.indices where entries[index].name == "uuid" {
            guard let uuid = UUIDBytes(entries[index].value) else {
                throw VirtError.internalXML("malformed <sysinfo> uuid element")
            }
            entries[index].value = uuid.description
        }
        entries = order.flatMap { name in entries.first { $0.name == name }.map { [$0] } ?? [] }
    }
}

extension SystemInformation.FirmwareConfiguration: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try x.attribute("name", &name, missing: .malformed("Firmware entry is missing 'name' attribute"))
        try x.attribute("file", &file)
        try x.text(&value)
    }
}
