/// `<cpu>`.
public struct GuestCPU: Hashable, Sendable {
    public enum Mode: String, XMLToken {
        case custom, maximum
        case hostModel = "host-model"
        case hostPassthrough = "host-passthrough"
    }
    public enum Match: String, XMLToken {
        case minimum, exact, strict
    }
    public enum Check: String, XMLToken {
        case none, partial, full
    }
    public enum Fallback: String, XMLToken {
        case allow, forbid
    }

    /// `nil`: only topology and the like are stated.
    public var mode: Mode?
    public var match: Match?
    public var check: Check?
    public var migratable: Bool?
    public var model: String?
    public var fallback: Fallback?
    public var vendorID: String?
    public var vendor: String?
    public var topology: CPUTopology?
    public var cache: CPUCache?
    public var maxPhysicalAddress: CPUMaxPhysicalAddress?
    public var features: [CPUFeature] = []
    public var numa: [NUMACell] = []
    public var interconnects: NUMAInterconnects?

    public init() {}
}

public struct CPUTopology: Hashable, Sendable {
    public var sockets: UInt32 = 1
    public var dies: UInt32 = 1
    public var cores: UInt32 = 1
    public var threads: UInt32 = 1

    public init() {}
}

public struct CPUCache: Hashable, Sendable {
    public enum Mode: String, XMLToken {
        case emulate, passthrough, disable
    }

    public var level: UInt32?
    public var mode: Mode = .emulate

    public init() {}
}

public struct CPUMaxPhysicalAddress: Hashable, Sendable {
    public enum Mode: String, XMLToken {
        case emulate, passthrough
    }

    public var mode: Mode = .emulate
    public var bits: UInt32?
    public var limit: UInt32?

    public init() {}
}

public struct CPUFeature: Hashable, Sendable {
    public enum Policy: String, XMLToken {
        case force, require, optional, disable, forbid
    }

    public var name = ""
    /// `nil` only while parsing; require is libvirt's default.
    public var policy: Policy?

    public init() {}

    public init(_ name: String, _ policy: Policy? = nil) {
        self.name = name
        self.policy = policy
    }
}

/// A `<cell>` of the guest's NUMA topology.
public struct NUMACell: Hashable, Sendable {
    public struct Distance: Hashable, Sendable {
        public var id: UInt32 = 0
        public var value: UInt32 = 0

        public init() {}
    }
    public struct Cache: Hashable, Sendable {
        public enum Associativity: String, XMLToken {
            case none, direct, full
        }
        public enum Policy: String, XMLToken {
            case none, writeback, writethrough
        }

        public var level: UInt32 = 0
        public var associativity: Associativity = .none
        public var policy: Policy = .none
        public var sizeKiB: UInt64 = 0
        public var line: UInt32 = 0

        public init() {}
    }

    public var id: UInt32?
    public var cpus: CPUSet?
    public var memoryKiB: UInt64 = 0
    public var memoryAccess: MemoryBacking.AccessMode?
    public var discard: Bool?
    public var distances: [Distance] = []
    public var caches: [Cache] = []

    public init() {}
}

/// `<interconnects>` between NUMA cells.
public struct NUMAInterconnects: Hashable, Sendable {
    public enum Access: String, XMLToken {
        case access, read, write
    }
    public struct Link: Hashable, Sendable {
        public var isBandwidth = false
        public var initiator: UInt32 = 0
        public var target: UInt32 = 0
        public var cache: UInt32?
        public var type: Access = .access
        /// Nanoseconds, or KiB per second.
        public var value: UInt64 = 0

        public init() {}
    }

    public var links: [Link] = []

    public init() {}
}
