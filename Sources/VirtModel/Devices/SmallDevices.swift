public import LibvirtProtocol

/// An `<input>` device.
public struct InputDevice: Hashable, Sendable {
    public enum Kind: String, XMLToken {
        case mouse, tablet, keyboard, passthrough, evdev
    }
    public enum Bus: String, XMLToken {
        case ps2, usb, xen, parallels, virtio, none
    }
    public enum Grab: String, XMLToken {
        case all
    }
    public enum GrabToggle: String, XMLToken {
        case ctrlCtrl = "ctrl-ctrl"
        case altAlt = "alt-alt"
        case shiftShift = "shift-shift"
        case metaMeta = "meta-meta"
        case scrollLock = "scrolllock"
        case ctrlScrollLock = "ctrl-scrolllock"
    }

    public var type: Kind = .mouse
    /// `nil` until defaults are filled in.
    public var bus: Bus?
    public var model: DiskModel?
    public var virtio = VirtioOptions()
    /// passthrough and evdev: event device of the host.
    public var source: String?
    public var grab: Grab?
    public var repeats: Bool?
    public var grabToggle: GrabToggle?
    public var info = DeviceInfo()

    public init() {}

    public init(_ type: Kind, bus: Bus? = nil) {
        self.type = type
        self.bus = bus
    }
}

/// A `<hub>`.
public struct HubDevice: Hashable, Sendable {
    public enum Kind: String, XMLToken {
        case usb
    }

    public var type: Kind = .usb
    public var info = DeviceInfo()

    public init() {}
}

/// A `<tpm>`.
public struct TPMDevice: Hashable, Sendable {
    public enum Model: String, XMLToken {
        case tis = "tpm-tis"
        case crb = "tpm-crb"
        case spapr = "tpm-spapr"
        case spaprProxy = "spapr-tpm-proxy"
    }
    public enum Backend: String, XMLToken {
        case passthrough, emulator, external
    }
    public enum Version: String, XMLToken {
        case v1 = "1.2"
        case v2 = "2.0"
    }
    public enum Bank: String, XMLToken {
        case sha1, sha256, sha384, sha512
    }

    public var model: Model?
    public var backend: Backend = .passthrough
    public var version: Version?
    /// emulator: UUID of the secret that encrypts the state.
    public var encryptionSecret: UUIDBytes?
    public var persistentState: Bool?
    /// passthrough: device of the host.
    public var devicePath: String?
    public var activePCRBanks: [Bank] = []
    /// external: socket of a running emulator.
    public var source: CharacterSource?
    public var info = DeviceInfo()

    public init() {}
}

/// A `<watchdog>`.
public struct WatchdogDevice: Hashable, Sendable {
    public enum Model: String, XMLToken {
        case i6300esb, ib700, diag288, itco
    }
    public enum Action: String, XMLToken {
        case reset, shutdown, poweroff, pause, dump, none
        case injectNMI = "inject-nmi"
    }

    public var model: Model = .i6300esb
    public var action: Action = .reset
    public var info = DeviceInfo()

    public init() {}
}

/// The `<memballoon>`.
public struct MemoryBalloon: Hashable, Sendable {
    public enum Model: String, XMLToken {
        case virtio, xen, none
        case virtioTransitional = "virtio-transitional"
        case virtioNonTransitional = "virtio-non-transitional"
    }

    public var model: Model = .virtio
    public var autodeflate: Bool?
    public var freePageReporting: Bool?
    /// Seconds between two collections of statistics.
    public var statsPeriod: UInt32?
    public var virtio = VirtioOptions()
    public var info = DeviceInfo()

    public init() {}

    public init(_ model: Model) {
        self.model = model
    }
}

/// An `<rng>`.
public struct RNGDevice: Hashable, Sendable {
    public enum Model: String, XMLToken {
        case virtio
        case virtioTransitional = "virtio-transitional"
        case virtioNonTransitional = "virtio-non-transitional"
    }
    public enum Backend: Hashable, Sendable {
        /// Device of the host; `nil` until defaults are filled in.
        case random(device: String?)
        case egd(CharacterSource)
        case builtin
    }

    public var model: Model = .virtio
    /// Bytes per period; `nil`: unlimited.
    public var rateBytes: UInt32?
    /// Milliseconds.
    public var ratePeriod: UInt32?
    public var backend: Backend = .random(device: nil)
    public var virtio = VirtioOptions()
    public var info = DeviceInfo()

    public init() {}
}

/// A `<panic>` notifier.
public struct PanicDevice: Hashable, Sendable {
    public enum Model: String, XMLToken {
        case isa, pseries, hyperv, s390
    }

    public var model: Model?
    public var info = DeviceInfo()

    public init() {}
}

/// The `<nvram>` device of pseries machines.
public struct NVRAMDevice: Hashable, Sendable {
    public var info = DeviceInfo()

    public init() {}
}

/// A `<shmem>`.
public struct SharedMemory: Hashable, Sendable {
    public enum Model: String, XMLToken {
        case ivshmem
        case ivshmemPlain = "ivshmem-plain"
        case ivshmemDoorbell = "ivshmem-doorbell"
    }
    public enum Role: String, XMLToken {
        case master, peer
    }

    public var name = ""
    public var role: Role?
    public var model: Model?
    /// Bytes.
    public var size: UInt64?
    /// Socket of the server; `serverEnabled` without a path means the default one.
    public var serverEnabled = false
    public var serverPath: String?
    public var msiEnabled = false
    public var msiVectors: UInt32?
    public var msiIOEventFD: Bool?
    public var info = DeviceInfo()

    public init() {}
}

/// The `<iommu>`.
public struct IOMMUDevice: Hashable, Sendable {
    public enum Model: String, XMLToken {
        case intel, smmuv3, virtio
    }

    public var model: Model?
    public var interruptRemapping: Bool?
    public var cachingMode: Bool?
    public var extendedInterruptMode: Bool?
    public var iotlb: Bool?
    public var addressWidth: UInt32?
    public var info = DeviceInfo()

    public init() {}
}

/// The `<vsock>`.
public struct VsockDevice: Hashable, Sendable {
    public var model: DiskModel?
    public var cidAuto: Bool?
    /// Guest's address, from 3.
    public var cidAddress: UInt32?
    public var virtio = VirtioOptions()
    public var info = DeviceInfo()

    public init() {}
}

/// A `<lease>` of the lock manager.
public struct LeaseDevice: Hashable, Sendable {
    public var lockspace: String?
    public var key = ""
    public var path = ""
    public var offset: UInt64?

    public init() {}
}
