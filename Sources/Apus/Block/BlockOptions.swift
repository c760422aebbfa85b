/// How to merge images downwards (`virDomainBlockCommitFlags`).
public struct BlockCommitOptions: OptionSet, Sendable, Hashable {
    public let rawValue: UInt32

    public init(rawValue: UInt32) {
        self.rawValue = rawValue
    }

    /// Into the image right below the top one.
    public static let shallow = BlockCommitOptions(rawValue: 1 << 0)
    /// Remove the images that have been merged.
    public static let delete = BlockCommitOptions(rawValue: 1 << 1)
    /// The image that the guest writes to takes part; the job waits to be pivoted or aborted.
    public static let active = BlockCommitOptions(rawValue: 1 << 2)
    /// Keep relative names of backing files.
    public static let relative = BlockCommitOptions(rawValue: 1 << 3)
    /// The bandwidth is in bytes a second rather than MiB a second.
    public static let bandwidthInBytes = BlockCommitOptions(rawValue: 1 << 4)
}

/// How to bring images' contents up into a disk's top one (`virDomainBlockRebaseFlags`, as far as they concern pulls).
public struct BlockPullOptions: OptionSet, Sendable, Hashable {
    public let rawValue: UInt32

    public init(rawValue: UInt32) {
        self.rawValue = rawValue
    }

    /// Keep relative names of backing files.
    public static let relative = BlockPullOptions(rawValue: 1 << 4)
    /// The bandwidth is in bytes a second rather than MiB a second.
    public static let bandwidthInBytes = BlockPullOptions(rawValue: 1 << 6)
}

/// How to copy a disk (`virDomainBlockCopyFlags`).
public struct BlockCopyOptions: OptionSet, Sendable, Hashable {
    public let rawValue: UInt32

    public init(rawValue: UInt32) {
        self.rawValue = rawValue
    }

    /// Only the top image; the copy shares what is below it.
    public static let shallow = BlockCopyOptions(rawValue: 1 << 0)
    /// The destination exists already.
    public static let reuseExternal = BlockCopyOptions(rawValue: 1 << 1)
    /// The copy may be lost when the domain stops.
    public static let transientJob = BlockCopyOptions(rawValue: 1 << 2)
    /// The guest's writes wait for the destination.
    public static let synchronousWrites = BlockCopyOptions(rawValue: 1 << 3)
}

/// How to end a block job (`virDomainBlockJobAbortFlags`).
public struct BlockJobAbortOptions: OptionSet, Sendable, Hashable {
    public let rawValue: UInt32

    public init(rawValue: UInt32) {
        self.rawValue = rawValue
    }

    /// Return before the job has ended.
    public static let async = BlockJobAbortOptions(rawValue: 1 << 0)
    /// Switch the disk to what the job has made.
    public static let pivot = BlockJobAbortOptions(rawValue: 1 << 1)
}
