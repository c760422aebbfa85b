/// `<features>`.
///
/// `nil` stands for an absent element; for switches, `true` and `false` for `state='on'` and `'off'`.
public struct DomainFeatures: Hashable, Sendable {
    public enum APICEOI: String, XMLToken {
        case on, off
    }
    public enum GICVersion: String, XMLToken {
        case v2 = "2"
        case v3 = "3"
        case host
    }
    public enum IOAPICDriver: String, XMLToken {
        case kvm, qemu
    }
    public enum HPTResizing: String, XMLToken {
        case enabled, disabled, required
    }

    public var acpi = false
    public var apic = false
    public var apicEOI: Bool?
    public var pae = false
    public var hap: Bool?
    public var viridian = false
    public var privnet = false
    public var hyperv: HypervFeatures?
    public var kvm: KVMFeatures?
    public var xen: XenFeatures?
    public var pvspinlock: Bool?
    public var pmu: Bool?
    public var vmport: Bool?
    public var gic = false
    public var gicVersion: GICVersion?
    public var smm: SMMFeature?
    public var ioapic: IOAPICDriver?
    public var htm: Bool?
    public var nestedHV: Bool?
    public var ccfAssist: Bool?
    public var vmcoreinfo: Bool?
    public var tcgTBCacheMiB: UInt64?
    public var asyncTeardown: Bool?
    public var unknownMSRs: UnknownMSRs?
    public var hptResizing: HPTResizing?
    public var hptMaxPageSizeKiB: UInt64?
    /// The `<features>` element was present.
    public var isPresent = false

    public enum UnknownMSRs: String, XMLToken {
        case ignore, fault
    }

    public init() {}
}

/// `<hyperv>`: enlightenments for Windows guests.
public struct HypervFeatures: Hashable, Sendable {
    public enum Mode: String, XMLToken {
        case custom, passthrough
    }

    public var mode: Mode = .custom
    public var relaxed: Bool?
    public var vapic: Bool?
    public var spinlocks: Bool?
    public var spinlockRetries: UInt32?
    public var vpindex: Bool?
    public var runtime: Bool?
    public var synic: Bool?
    public var stimer: Bool?
    public var stimerDirect: Bool?
    public var reset: Bool?
    public var vendorID: Bool?
    public var vendorIDValue: String?
    public var frequencies: Bool?
    public var reenlightenment: Bool?
    public var tlbflush: Bool?
    public var ipi: Bool?
    public var evmcs: Bool?
    public var avic: Bool?

    public init() {}
}

/// `<kvm>`.
public struct KVMFeatures: Hashable, Sendable {
    public var hidden: Bool?
    public var hintDedicated: Bool?
    public var pollControl: Bool?
    public var pvIPI: Bool?
    public var dirtyRing: Bool?
    public var dirtyRingSize: UInt32?

    public init() {}
}

/// `<xen>`.
public struct XenFeatures: Hashable, Sendable {
    public enum PassthroughMode: String, XMLToken {
        case syncPT = "sync_pt"
        case sharePT = "share_pt"
    }

    public var e820Host: Bool?
    public var passthrough: Bool?
    public var passthroughMode: PassthroughMode?

    public init() {}
}

/// `<smm>`.
public struct SMMFeature: Hashable, Sendable {
    public var state: Bool?
    /// Size of TSEG in bytes, as in memory with a unit.
    public var tsegSize: UInt64?

    public init() {}
}
