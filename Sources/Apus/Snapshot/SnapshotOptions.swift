/// How to take a snapshot (`virDomainSnapshotCreateFlags`).
public struct SnapshotCreateOptions: OptionSet, Sendable, Hashable {
    public let rawValue: UInt32

    public init(rawValue: UInt32) {
        self.rawValue = rawValue
    }

    /// Take over the description of one that exists.
    public static let redefine = SnapshotCreateOptions(rawValue: 1 << 0)
    /// With ``redefine``: make it the current one.
    public static let current = SnapshotCreateOptions(rawValue: 1 << 1)
    /// Keep no description.
    public static let noMetadata = SnapshotCreateOptions(rawValue: 1 << 2)
    /// Stop the domain afterwards.
    public static let halt = SnapshotCreateOptions(rawValue: 1 << 3)
    /// Leave the memory out.
    public static let diskOnly = SnapshotCreateOptions(rawValue: 1 << 4)
    /// Use overlays that exist already.
    public static let reuseExternal = SnapshotCreateOptions(rawValue: 1 << 5)
    /// Have the guest's agent bring its file systems to rest.
    public static let quiesce = SnapshotCreateOptions(rawValue: 1 << 6)
    /// All disks or none.
    public static let atomic = SnapshotCreateOptions(rawValue: 1 << 7)
    /// Write the memory while the guest runs.
    public static let live = SnapshotCreateOptions(rawValue: 1 << 8)
    /// Check the XML against the schema first.
    public static let validate = SnapshotCreateOptions(rawValue: 1 << 9)
}

/// How to go back to a snapshot (`virDomainSnapshotRevertFlags`).
public struct SnapshotRevertOptions: OptionSet, Sendable, Hashable {
    public let rawValue: UInt32

    public init(rawValue: UInt32) {
        self.rawValue = rawValue
    }

    /// Let the guest run afterwards, whatever it did then.
    public static let running = SnapshotRevertOptions(rawValue: 1 << 0)
    /// Leave it paused.
    public static let paused = SnapshotRevertOptions(rawValue: 1 << 1)
    /// Also where the guest might notice that its machine has changed.
    public static let force = SnapshotRevertOptions(rawValue: 1 << 2)
    /// Forget the firmware's variables.
    public static let resetNVRAM = SnapshotRevertOptions(rawValue: 1 << 3)
}

/// What to delete (`virDomainSnapshotDeleteFlags`).
public struct SnapshotDeleteOptions: OptionSet, Sendable, Hashable {
    public let rawValue: UInt32

    public init(rawValue: UInt32) {
        self.rawValue = rawValue
    }

    /// The snapshot and everything below it.
    public static let children = SnapshotDeleteOptions(rawValue: 1 << 0)
    /// Only what is written down of it.
    public static let metadataOnly = SnapshotDeleteOptions(rawValue: 1 << 1)
    /// Everything below it.
    public static let childrenOnly = SnapshotDeleteOptions(rawValue: 1 << 2)
}

/// Which snapshots are meant (`virDomainSnapshotListFlags`).
public struct SnapshotFilter: OptionSet, Sendable, Hashable {
    public let rawValue: UInt32

    public init(rawValue: UInt32) {
        self.rawValue = rawValue
    }

    /// Of a domain: those without a parent.
    public static let roots = SnapshotFilter(rawValue: 1 << 0)
    /// Of a snapshot: children's children too.
    public static let descendants = SnapshotFilter(rawValue: 1 << 0)
    public static let metadata = SnapshotFilter(rawValue: 1 << 1)
    public static let leaves = SnapshotFilter(rawValue: 1 << 2)
    public static let noLeaves = SnapshotFilter(rawValue: 1 << 3)
    public static let noMetadata = SnapshotFilter(rawValue: 1 << 4)
    public static let inactive = SnapshotFilter(rawValue: 1 << 5)
    public static let active = SnapshotFilter(rawValue: 1 << 6)
    public static let diskOnly = SnapshotFilter(rawValue: 1 << 7)
    public static let `internal` = SnapshotFilter(rawValue: 1 << 8)
    public static let external = SnapshotFilter(rawValue: 1 << 9)
    /// Parents before their children.
    public static let topological = SnapshotFilter(rawValue: 1 << 10)
}

/// How to save a domain's memory (`virDomainSaveRestoreFlags`).
public struct SaveOptions: OptionSet, Sendable, Hashable {
    public let rawValue: UInt32

    public init(rawValue: UInt32) {
        self.rawValue = rawValue
    }

    public static let bypassCache = SaveOptions(rawValue: 1 << 0)
    /// Let it run when it is restored.
    public static let running = SaveOptions(rawValue: 1 << 1)
    /// Leave it paused when it is restored.
    public static let paused = SaveOptions(rawValue: 1 << 2)
    public static let resetNVRAM = SaveOptions(rawValue: 1 << 3)
}
