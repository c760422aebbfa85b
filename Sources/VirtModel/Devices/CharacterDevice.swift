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
