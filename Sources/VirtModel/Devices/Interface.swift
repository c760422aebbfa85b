public import LibvirtProtocol

/// An `<interface>`: a network card and what it is connected to.
public struct NetworkInterface: Hashable, Sendable {
    public var type: InterfaceType = .network
    /// Live: what an interface of type `network` has turned out to be; it is shown as if it were of that type.
    public var actualType: InterfaceType?
    public var trustGuestRxFilters: Bool?
    /// hostdev: libvirt unbinds and rebinds the host's driver.
    public var managed: Bool?
    public var mac: MACAddress?
    public var macType: MACType?
    public var macCheck: Bool?
    public var source = InterfaceSource()
    /// Backend program and log of a `user` interface, options of tap ones.
    public var backend = InterfaceBackend()
    public var guestAddresses: [InterfaceIP] = []
    public var guestRoutes: [InterfaceRoute] = []
    public var portForwards: [PortForward] = []
    public var virtualPort: VirtualPort?
    public var vlan: VLAN?
    public var script: String?
    public var downScript: String?
    public var backendDomain: String?
    /// Name of the tap device. Generated names (`vnet...`) appear in live XML only.
    public var targetDevice: String?
    public var targetManaged: Bool?
    public var guestDevice: String?
    public var guestActualDevice: String?
    /// Open set: the names of QEMU's cards pass through.
    public var model: String?
    public var driver = InterfaceDriver()
    public var filter: FilterReference?
    public var sendBuffer: UInt64?
    public var teaming: InterfaceTeaming?
    public var linkState: LinkState?
    public var mtu: UInt32?
    public var coalesceRxFramesMax: UInt32?
    public var bandwidth: Bandwidth?
    public var portIsolated: Bool?
    public var info = DeviceInfo()

    public init() {}

    /// How it is really connected.
    public var effectiveType: InterfaceType { actualType ?? type }
}

public enum InterfaceType: String, XMLToken {
    case user, ethernet
    case vhostUser = "vhostuser"
    case server, client, mcast, network, bridge, `internal`, direct, hostdev, udp, vdpa, null, vds
}

public enum LinkState: String, XMLToken {
    case up, down
}

public enum MACType: String, XMLToken {
    case generated, `static`
}

/// Six bytes, written `52:54:00:12:34:56`.
public struct MACAddress: Hashable, Sendable, CustomStringConvertible {
    /// The address in the lower 48 bits.
    public var value: UInt64

    public init(value: UInt64) {
        self.value = value & 0xFFFF_FFFF_FFFF
    }

    /// Parses six groups of one or two hexadecimal digits.
    public init?(_ text: some StringProtocol) {
        let groups = text.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        guard groups.count == 6 else { return nil }
        var value: UInt64 = 0
        for group in groups {
            guard (1...2).contains(group.count), group.first != UInt8(ascii: "+"),
                let byte = UInt8(String(decoding: group, as: UTF8.self), radix: 16)
            else { return nil }
            value = value << 8 | UInt64(byte)
        }
        self.value = value
    }

    /// The six bytes in the order in which they are written.
    public var bytes: [UInt8] {
        (0..<6).map { UInt8(truncatingIfNeeded: value >> UInt64(8 * (5 - $0))) }
    }

    public var description: String {
        bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined(separator: ":")
    }
}

/// What the card is plugged into; which properties count depends on the interface's type.
public struct InterfaceSource: Hashable, Sendable {
    public enum DirectMode: String, XMLToken {
        case vepa, `private`, bridge, passthrough
    }

    public var network: String?
    public var portGroup: String?
    /// Live: the port libvirt's network driver has given.
    public var portID: UUIDBytes?
    /// bridge: name of the bridge; network: its bridge, live only.
    public var bridge: String?
    /// direct: host interface; user: interface of the passt backend; vdpa: device path.
    public var device: String?
    public var directMode: DirectMode?
    /// server, client, mcast, udp.
    public var address: String?
    public var port: UInt32?
    public var localAddress: String?
    public var localPort: UInt32?
    /// internal.
    public var name: String?
    /// hostdev: the host's device.
    public var hostAddress: PCIAddress?
    public var hostDriver: HostdevDriver?
    /// vhostuser: socket.
    public var vhostUser: CharacterSource?
    /// ethernet, null: host-side addresses.
    public var hostAddresses: [InterfaceIP] = []
    public var hostRoutes: [InterfaceRoute] = []

    public init() {}
}

/// `<backend>`.
public struct InterfaceBackend: Hashable, Sendable {
    public enum Kind: String, XMLToken {
        case `default`, passt
    }

    public var type: Kind?
    public var tap: String?
    public var vhost: String?
    public var logFile: String?

    public init() {}
}

public struct InterfaceIP: Hashable, Sendable {
    public var address = ""
    /// `ipv4` or `ipv6`.
    public var family: String?
    public var prefix: UInt32?
    public var peer: String?

    public init() {}
}

public struct InterfaceRoute: Hashable, Sendable {
    public var family: String?
    public var address: String?
    public var netmask: String?
    public var prefix: UInt32?
    public var gateway: String?
    public var metric: UInt32?

    public init() {}
}

/// A port forward of the passt backend.
public struct PortForward: Hashable, Sendable {
    public enum Proto: String, XMLToken {
        case tcp, udp
    }
    public struct Range: Hashable, Sendable {
        public var start: UInt32 = 0
        public var end: UInt32?
        public var to: UInt32?
        public var exclude: Bool?

        public init() {}
    }

    public var proto: Proto = .tcp
    public var address: String?
    public var device: String?
    public var ranges: [Range] = []

    public init() {}
}

public struct VirtualPort: Hashable, Sendable {
    public var type: String?
    public var managerID: UInt32?
    public var typeID: UInt32?
    public var typeIDVersion: UInt32?
    public var instanceID: UUIDBytes?
    public var interfaceID: UUIDBytes?
    public var profileID: String?

    public init() {}
}

public struct VLAN: Hashable, Sendable {
    public struct Tag: Hashable, Sendable {
        public enum NativeMode: String, XMLToken {
            case tagged, untagged
        }

        public var id: UInt32 = 0
        public var nativeMode: NativeMode?

        public init() {}
    }

    public var trunk = false
    public var tags: [Tag] = []

    public init() {}
}

/// `<driver>` of a virtio card.
public struct InterfaceDriver: Hashable, Sendable {
    public enum Name: String, XMLToken {
        case qemu, vhost
    }
    public enum TxMode: String, XMLToken {
        case iothread, timer
    }

    public var name: Name?
    public var txMode: TxMode?
    public var ioEventFD: Bool?
    public var eventIndex: Bool?
    public var queues: UInt32?
    public var rxQueueSize: UInt32?
    public var txQueueSize: UInt32?
    public var rss: Bool?
    public var rssHashReport: Bool?
    public var virtio = VirtioOptions()
    public var host = InterfaceOffloads()
    public var guest = InterfaceOffloads()

    public init() {}
}

/// Offload switches of `<host>` and `<guest>`.
public struct InterfaceOffloads: Hashable, Sendable {
    public var csum: Bool?
    public var gso: Bool?
    public var tso4: Bool?
    public var tso6: Bool?
    public var ecn: Bool?
    public var ufo: Bool?
    public var mrgRxBuf: Bool?

    public init() {}
}

public struct FilterReference: Hashable, Sendable {
    public struct Parameter: Hashable, Sendable {
        public var name = ""
        public var value = ""

        public init() {}
    }

    public var filter = ""
    public var parameters: [Parameter] = []

    public init() {}
}

public struct InterfaceTeaming: Hashable, Sendable {
    public enum Kind: String, XMLToken {
        case persistent, transient
    }

    public var type: Kind = .persistent
    /// transient: alias of the persistent partner.
    public var persistent: String?

    public init() {}
}

/// Traffic shaping: rates in KiB per second, bursts in KiB.
public struct Bandwidth: Hashable, Sendable {
    public struct Rate: Hashable, Sendable {
        public var average: UInt64 = 0
        public var peak: UInt64 = 0
        public var floor: UInt64 = 0
        public var burst: UInt64 = 0

        public init() {}
    }

    public var inbound: Rate?
    public var outbound: Rate?

    public init() {}
}
