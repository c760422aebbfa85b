/// `<vcpu>` and `<vcpus>`.
public struct VCPUs: Hashable, Sendable {
    public enum Placement: String, XMLToken {
        case `static`, auto
    }

    /// Number of virtual CPUs at most.
    public var maximum: UInt32 = 1
    /// Online at start; `nil`: all.
    public var current: UInt32?
    /// `nil` until defaults are filled in.
    public var placement: Placement?
    public var cpuset: CPUSet?
    /// `<vcpu>` elements of `<vcpus>`.
    public var individual: [VCPU] = []

    public init() {}
}

/// State of one virtual CPU.
public struct VCPU: Hashable, Sendable {
    public var id: UInt32 = 0
    public var enabled = true
    public var hotpluggable: Bool?
    public var order: UInt32?

    public init() {}
}

/// `<iothreads>`, `<iothreadids>` and `<defaultiothread>`.
public struct IOThreads: Hashable, Sendable {
    public struct Thread: Hashable, Sendable {
        public var id: UInt32 = 0
        public var poolMinimum: Int32?
        public var poolMaximum: Int32?
        /// The number was chosen by libvirt, so `<iothreadids>` need not list it.
        public var autofill = false

        public init() {}
    }

    /// As stated; the list below may name more.
    public var count: UInt32 = 0
    public var threads: [Thread] = []
    public var defaultPoolMinimum: Int32?
    public var defaultPoolMaximum: Int32?

    public init() {}
}

/// `<cputune>`: periods and quotas in microseconds.
public struct CPUTune: Hashable, Sendable {
    public struct Pin: Hashable, Sendable {
        public var id: UInt32 = 0
        public var cpuset = CPUSet()

        public init() {}
    }
    public enum SchedulerKind: String, XMLToken {
        case batch, idle, fifo, rr
    }
    public struct Scheduler: Hashable, Sendable {
        public var ids = CPUSet()
        public var scheduler: SchedulerKind = .batch
        public var priority: Int32?

        public init() {}
    }

    public var shares: UInt64?
    public var period: UInt64?
    public var quota: Int64?
    public var globalPeriod: UInt64?
    public var globalQuota: Int64?
    public var emulatorPeriod: UInt64?
    public var emulatorQuota: Int64?
    public var iothreadPeriod: UInt64?
    public var iothreadQuota: Int64?
    public var vcpuPins: [Pin] = []
    public var emulatorPin: CPUSet?
    public var iothreadPins: [Pin] = []
    public var emulatorScheduler: Scheduler?
    public var vcpuSchedulers: [Scheduler] = []
    public var iothreadSchedulers: [Scheduler] = []

    public init() {}
}

/// `<numatune>`.
public struct NUMATune: Hashable, Sendable {
    public enum Mode: String, XMLToken {
        case strict, preferred, interleave, restrictive
    }
    public enum Placement: String, XMLToken {
        case `static`, auto
    }
    public struct Node: Hashable, Sendable {
        public var cell: UInt32 = 0
        public var mode: Mode = .strict
        public var nodeset = CPUSet()

        public init() {}
    }

    public var mode: Mode?
    public var placement: Placement?
    public var nodeset: CPUSet?
    public var nodes: [Node] = []

    public init() {}
}

/// `<blkiotune>`.
public struct BlockIOTune: Hashable, Sendable {
    public struct Device: Hashable, Sendable {
        public var path = ""
        public var weight: UInt32?
        public var readIOPS: UInt32?
        public var writeIOPS: UInt32?
        public var readBytes: UInt64?
        public var writeBytes: UInt64?

        public init() {}
    }

    public var weight: UInt32?
    public var devices: [Device] = []

    public init() {}
}

/// `<memtune>`: limits in KiB.
public struct MemoryTune: Hashable, Sendable {
    public var hardLimit: UInt64?
    public var softLimit: UInt64?
    public var minGuarantee: UInt64?
    public var swapHardLimit: UInt64?

    public init() {}
}

/// `<memoryBacking>`.
public struct MemoryBacking: Hashable, Sendable {
    public enum SourceType: String, XMLToken {
        case anonymous, file, memfd
    }
    public enum AccessMode: String, XMLToken {
        case shared, `private`
    }
    public enum AllocationMode: String, XMLToken {
        case immediate, ondemand
    }
    public struct HugePage: Hashable, Sendable {
        public var sizeKiB: UInt64 = 0
        public var nodeset: CPUSet?

        public init() {}
    }

    /// `nil`: no huge pages; empty: default size.
    public var hugePages: [HugePage]?
    public var noSharePages = false
    public var locked = false
    public var sourceType: SourceType?
    public var accessMode: AccessMode?
    public var allocationMode: AllocationMode?
    public var allocationThreads: UInt32?
    public var discard = false

    public init() {}
}

/// `<resource>`.
public struct ResourcePartition: Hashable, Sendable {
    public var partition: String?
    /// `<fibrechannel appid>`.
    public var applicationID: String?

    public init() {}
}

/// One `<event>` of `<perf>`.
public struct PerfEvent: Hashable, Sendable {
    public var name = ""
    public var enabled = false

    public init() {}
}

/// `<idmap>` of containers.
public struct IDMap: Hashable, Sendable {
    public struct Entry: Hashable, Sendable {
        public var start: UInt32 = 0
        public var target: UInt32 = 0
        public var count: UInt32 = 0

        public init() {}
    }

    public var users: [Entry] = []
    public var groups: [Entry] = []

    public init() {}
}
