import LibvirtProtocol

/// What a pool does (`virStoragePoolState`).
public enum StoragePoolState: Sendable, Hashable {
    case inactive
    case building
    case running
    case degraded
    case inaccessible
    /// A state that this version does not know.
    case unknown(Int32)

    public init(rawValue: Int32) {
        let known: [StoragePoolState] = [.inactive, .building, .running, .degraded, .inaccessible]
        self = known.indices.contains(Int(rawValue)) ? known[Int(rawValue)] : .unknown(rawValue)
    }
}

/// A pool's state and sizes, in bytes.
public struct StoragePoolInfo: Sendable, Hashable {
    public var state: StoragePoolState
    public var capacity: UInt64
    public var allocation: UInt64
    public var available: UInt64

    init(_ reply: StoragePoolGetInfoReply) {
        state = StoragePoolState(rawValue: Int32(reply.state))
        (capacity, allocation, available) = (reply.capacity, reply.allocation, reply.available)
    }
}

/// What a volume is (`virStorageVolType`).
public enum StorageVolumeKind: Sendable, Hashable {
    case file
    case block
    case directory
    case network
    case networkDirectory
    case ploop
    /// A kind that this version does not know.
    case unknown(Int32)

    public init(rawValue: Int32) {
        let known: [StorageVolumeKind] = [.file, .block, .directory, .network, .networkDirectory, .ploop]
        self = known.indices.contains(Int(rawValue)) ? known[Int(rawValue)] : .unknown(rawValue)
    }
}

/// A volume's kind and sizes, in bytes.
public struct StorageVolumeInfo: Sendable, Hashable {
    public var kind: StorageVolumeKind
    /// What a guest sees.
    public var capacity: UInt64
    /// What it takes of the pool.
    public var allocation: UInt64

    init(kind: Int8, capacity: UInt64, allocation: UInt64) {
        self.kind = StorageVolumeKind(rawValue: Int32(kind))
        (self.capacity, self.allocation) = (capacity, allocation)
    }
}

/// Which pools are meant (`virConnectListAllStoragePoolsFlags`). Empty for all.
public struct StoragePoolFilter: OptionSet, Sendable, Hashable {
    public let rawValue: UInt32

    public init(rawValue: UInt32) {
        self.rawValue = rawValue
    }

    public static let inactive = StoragePoolFilter(rawValue: 1 << 0)
    public static let active = StoragePoolFilter(rawValue: 1 << 1)
    public static let persistent = StoragePoolFilter(rawValue: 1 << 2)
    public static let transient = StoragePoolFilter(rawValue: 1 << 3)
    public static let autostart = StoragePoolFilter(rawValue: 1 << 4)
    public static let noAutostart = StoragePoolFilter(rawValue: 1 << 5)
    public static let directory = StoragePoolFilter(rawValue: 1 << 6)
    public static let fileSystem = StoragePoolFilter(rawValue: 1 << 7)
    public static let networkFileSystem = StoragePoolFilter(rawValue: 1 << 8)
    public static let logical = StoragePoolFilter(rawValue: 1 << 9)
    public static let disk = StoragePoolFilter(rawValue: 1 << 10)
    public static let iSCSI = StoragePoolFilter(rawValue: 1 << 11)
    public static let scsi = StoragePoolFilter(rawValue: 1 << 12)
    public static let multipath = StoragePoolFilter(rawValue: 1 << 13)
    public static let rbd = StoragePoolFilter(rawValue: 1 << 14)
}

/// How to start a pool (`virStoragePoolCreateFlags`).
public struct StoragePoolStartOptions: OptionSet, Sendable, Hashable {
    public let rawValue: UInt32

    public init(rawValue: UInt32) {
        self.rawValue = rawValue
    }

    /// Make the place first.
    public static let build = StoragePoolStartOptions(rawValue: 1 << 0)
    /// With ``build``: over what is there.
    public static let buildOverwrite = StoragePoolStartOptions(rawValue: 1 << 1)
    /// With ``build``: refuse where something is there.
    public static let buildNoOverwrite = StoragePoolStartOptions(rawValue: 1 << 2)
}

/// How to make a pool's place (`virStoragePoolBuildFlags`).
public struct StoragePoolBuildOptions: OptionSet, Sendable, Hashable {
    public let rawValue: UInt32

    public init(rawValue: UInt32) {
        self.rawValue = rawValue
    }

    public static let repair = StoragePoolBuildOptions(rawValue: 1 << 0)
    public static let resize = StoragePoolBuildOptions(rawValue: 1 << 1)
    public static let noOverwrite = StoragePoolBuildOptions(rawValue: 1 << 2)
    public static let overwrite = StoragePoolBuildOptions(rawValue: 1 << 3)
}

/// How to make a volume (`virStorageVolCreateFlags`).
public struct StorageVolumeCreateOptions: OptionSet, Sendable, Hashable {
    public let rawValue: UInt32

    public init(rawValue: UInt32) {
        self.rawValue = rawValue
    }

    /// Reserve all of its metadata at once.
    public static let preallocateMetadata = StorageVolumeCreateOptions(rawValue: 1 << 0)
    /// Copy by reference where the file system can.
    public static let reflink = StorageVolumeCreateOptions(rawValue: 1 << 1)
}

/// How to change a volume's size (`virStorageVolResizeFlags`).
public struct StorageVolumeResizeOptions: OptionSet, Sendable, Hashable {
    public let rawValue: UInt32

    public init(rawValue: UInt32) {
        self.rawValue = rawValue
    }

    /// Reserve the new room at once.
    public static let allocate = StorageVolumeResizeOptions(rawValue: 1 << 0)
    /// The size is a difference.
    public static let delta = StorageVolumeResizeOptions(rawValue: 1 << 1)
    /// Smaller than before is meant.
    public static let shrink = StorageVolumeResizeOptions(rawValue: 1 << 2)
}
