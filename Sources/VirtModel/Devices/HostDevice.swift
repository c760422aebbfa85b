/// A `<hostdev>`: a device of the host given to the guest.
public struct HostDevice: Hashable, Sendable {
    public enum Mode: String, XMLToken {
        case subsystem, capabilities
    }

    public var mode: Mode = .subsystem
    public var managed: Bool?
    /// scsi: command filtering, raw I/O.
    public var sgio: DiskSGIO?
    public var rawIO: Bool?
    public var source: HostDeviceSource = .usb(HostUSBDevice())
    public var driver: HostdevDriver?
    public var teaming: InterfaceTeaming?
    public var readonly = false
    public var shareable = false
    public var info = DeviceInfo()

    public init() {}
}

/// `<driver name>` of a host device.
public enum HostdevDriver: String, XMLToken {
    case kvm, vfio, xen
}

/// What is handed over.
public enum HostDeviceSource: Hashable, Sendable {
    case usb(HostUSBDevice)
    case pci(HostPCIDevice)
    case scsi(HostSCSIDevice)
    case scsiHost(wwpn: String)
    case mdev(MediatedDevice)
    /// Of the `capabilities` mode, as with containers.
    case storage(block: String)
    case misc(char: String)
    case net(interface: String)
}

public struct HostUSBDevice: Hashable, Sendable {
    public var vendor: UInt32?
    public var product: UInt32?
    public var bus: UInt32?
    public var device: UInt32?
    public var startupPolicy: StartupPolicy?
    public var guestReset: GuestReset?

    public enum GuestReset: String, XMLToken {
        case off, uninitialized, on
    }

    public init() {}
}

public struct HostPCIDevice: Hashable, Sendable {
    public var address = PCIAddress()
    public var writeFiltering: Bool?

    public init() {}
}

public struct HostSCSIDevice: Hashable, Sendable {
    /// Local adapter such as `scsi_host2`.
    public var adapter: String?
    public var bus: UInt32 = 0
    public var target: UInt32 = 0
    public var unit: UInt64 = 0
    /// Instead of an adapter: a LUN over iSCSI.
    public var iscsi: StorageSource?

    public init() {}
}

public struct MediatedDevice: Hashable, Sendable {
    public enum Model: String, XMLToken {
        case vfioPCI = "vfio-pci"
        case vfioCCW = "vfio-ccw"
        case vfioAP = "vfio-ap"
    }

    public var model: Model = .vfioPCI
    public var display: Bool?
    public var ramfb: Bool?
    public var uuid = VirtUUID(high: 0, low: 0)

    public init() {}
}
