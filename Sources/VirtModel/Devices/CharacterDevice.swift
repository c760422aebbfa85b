internal import VirtError

/// A `<serial>` port.
public struct SerialDevice: Hashable, Sendable {
    public enum TargetType: String, XMLToken {
        case isa = "isa-serial"
        case usb = "usb-serial"
        case pci = "pci-serial"
        case spaprVIO = "spapr-vio-serial"
        case system = "system-serial"
        case sclp = "sclp-serial"
        case isaDebug = "isa-debug"
    }
    public enum TargetModel: String, XMLToken {
        case isaSerial = "isa-serial"
        case usbSerial = "usb-serial"
        case pciSerial = "pci-serial"
        case spaprVTY = "spapr-vty"
        case pl011
        case sclpConsole = "sclpconsole"
        case sclpLMConsole = "sclplmconsole"
        case model16550A = "16550a"
        case isaDebugCon = "isa-debugcon"
    }

    public var source = CharacterSource()
    public var targetType: TargetType?
    public var targetModel: TargetModel?
    public var port: UInt32?
    public var info = DeviceInfo()

    public init() {}
}

/// A `<parallel>` port.
public struct ParallelDevice: Hashable, Sendable {
    public var source = CharacterSource()
    public var port: UInt32?
    public var info = DeviceInfo()

    public init() {}
}

/// A `<console>`: the guest's primary text console.
public struct ConsoleDevice: Hashable, Sendable {
    public enum TargetType: String, XMLToken {
        case none, serial, xen, uml, virtio, lxc, openvz, sclp, sclplm
    }

    public var source = CharacterSource()
    public var targetType: TargetType?
    public var port: UInt32?
    public var info = DeviceInfo()

    public init() {}
}

/// A `<channel>` between guest and host.
public struct ChannelDevice: Hashable, Sendable {
    public enum TargetType: String, XMLToken {
        case none, guestfwd, virtio, xen
    }
    public enum State: String, XMLToken {
        case connected, disconnected
    }

    public var source = CharacterSource()
    public var targetType: TargetType = .virtio
    /// virtio: name of the port in the guest, such as `org.qemu.guest_agent.0`.
    public var name: String?
    /// virtio: whether the guest has opened the port (live only).
    public var state: State?
    /// guestfwd: address and port inside the guest's network.
    public var address: String?
    public var port: UInt32?
    public var info = DeviceInfo()

    public init() {}
}

/// A `<smartcard>`.
public struct SmartcardDevice: Hashable, Sendable {
    public enum Mode: String, XMLToken {
        case host
        case hostCertificates = "host-certificates"
        case passthrough
    }

    public var mode: Mode = .host
    /// host-certificates: the three certificate names and the database directory.
    public var certificates: [String] = []
    public var database: String?
    /// passthrough only.
    public var source: CharacterSource?
    public var info = DeviceInfo()

    public init() {}
}

/// A `<redirdev>`: a USB device redirected from a client.
public struct RedirectedDevice: Hashable, Sendable {
    public enum Bus: String, XMLToken {
        case usb
    }

    public var bus: Bus = .usb
    public var source = CharacterSource(.spicevmc)
    public var info = DeviceInfo()

    public init() {}
}

/// One `<usbdev>` rule of the `<redirfilter>`; `nil` numbers match anything.
public struct RedirectionFilterRule: Hashable, Sendable {
    public var usbClass: UInt32?
    public var vendor: UInt32?
    public var product: UInt32?
    /// Version as the user writes it, such as `1.10`, kept as binary-coded decimal.
    public var version: UInt32?
    public var allow = true

    public init() {}
}

// MARK: - Mapping

extension SerialDevice: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try source.mapType(x)
        try source.mapChildren(x)
        try x.group("target") { () throws(VirtError) in
            try x.attribute("type", &self.targetType) { CharacterTarget.unknown($0) }
            try CharacterTarget.port(&self.port, x)
            try x.group("model") { () throws(VirtError) in try x.attribute("name", &self.targetModel) }
        }
        try info.map(x)
    }
}

extension ParallelDevice: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try source.mapType(x)
        try source.mapChildren(x)
        try x.group("target") { () throws(VirtError) in try CharacterTarget.port(&self.port, x) }
        try info.map(x)
    }
}

extension ConsoleDevice: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try source.mapType(x)
        if x.isWriting, !x.isInactive, source.type == .pty, let path = source.path { x.literal("tty", path) }
        try source.mapChildren(x)
        try x.group("target") { () throws(VirtError) in
            try x.attribute("type", &self.targetType) { CharacterTarget.unknown($0) }
            try CharacterTarget.port(&self.port, x)
        }
        try info.map(x)
    }
}

extension ChannelDevice: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try source.mapType(x)
        try source.mapChildren(x)
        let present = try x.group("target") { () throws(VirtError) in
            try x.attribute(
                "type", &self.targetType, missing: .malformed("target type must be specified for channel device")
            ) { CharacterTarget.unknown($0) }
            switch self.targetType {
            case .virtio, .xen:
                try x.attribute("name", &self.name)
                if x.isReading || !x.isInactive { try x.attribute("state", &self.state) }
                if x.isReading && x.isInactive { self.state = nil }
            case .guestfwd:
                try x.attribute("address", &self.address)
                if x.isReading, let address = self.address { try NumericAddress.check(address) }
                try x.attribute("port", &self.port) { .malformed("Invalid port number: \($0)") }
                try x.refuse(
                    if: self.address == nil, .malformed("guestfwd channel does not define a target address"))
                try x.refuse(if: self.port == nil, .malformed("guestfwd channel does not define a target port"))
            case .none: break
            }
        }
        try x.refuse(if: !present, .malformed("target type must be specified for channel device"))
        try info.map(x)
    }
}

private enum CharacterTarget {
    static func unknown(_ text: String) -> VirtError {
        .unsupported("unknown target type '\(text)' specified for character device")
    }

    static func port(_ port: inout UInt32?, _ x: XMLMapper) throws(VirtError) {
        try x.attribute("port", &port) { .malformed("Invalid port number: \($0)") }
    }
}

extension SmartcardDevice: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try x.attribute("mode", &mode, required: true)
        switch mode {
        case .host: break
        case .hostCertificates:
            try x.textElements("certificate", &certificates)
            try x.refuse(
                if: certificates.count != 3, .malformed("host-certificates mode needs exactly three certificates"))
            try x.textElement("database", &database)
        case .passthrough:
            var value = source ?? CharacterSource()
            try value.mapType(x)
            try value.mapChildren(x)
            source = value
        }
        try info.map(x)
    }
}

extension RedirectedDevice: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try x.attribute("bus", &bus) { .unsupported("unknown redirdev bus '\($0)'") }
        try source.mapType(x)
        try x.refuse(if: x.given("type") == nil, .internalXML("missing type in redirdev"))
        try source.mapChildren(x)
        try info.map(x, .boot)
    }
}

extension RedirectionFilterRule: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try Self.wildcard("class", &usbClass, digits: 2, x)
        try Self.wildcard("vendor", &vendor, digits: 4, x)
        try Self.wildcard("product", &product, digits: 4, x)
        var text = version.map(Self.text)
        try x.attribute("version", &text)
        if x.isReading, let text, text != "-1" {
            guard let parsed = Self.version(text) else {
                throw VirtError.internalXML("Cannot parse USB version \(text)")
            }
            version = parsed
        }
        var permit: Bool? = x.isWriting ? allow : nil
        try x.yesNo("allow", &permit)
        guard let permit else { throw VirtError.malformed("USB device filter is missing the allow attribute") }
        allow = permit
    }

    private static func wildcard(
        _ name: String, _ value: inout UInt32?, digits: Int, _ x: XMLMapper
    ) throws(VirtError) {
        if x.isWriting || x.given(name) != "-1" { try x.hex(name, &value, digits: digits, uppercase: true) }
    }

    private static func text(_ version: UInt32) -> String {
        let minor = String(version & 0xFF, radix: 16)
        return String(version >> 8, radix: 16) + "." + (minor.utf8.count < 2 ? "0" : "") + minor
    }

    private static func version(_ text: String) -> UInt32? {
        let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard let major = parts.first.flatMap({ UInt32($0, radix: 16) }), major <= 0xFF else { return nil }
        guard parts.count == 2 else { return major << 8 }
        guard parts[1].utf8.count <= 2, let minor = UInt32(parts[1], radix: 16) else { return nil }
        return major << 8 | (parts[1].utf8.count == 1 ? minor << 4 : minor)
    }
}
