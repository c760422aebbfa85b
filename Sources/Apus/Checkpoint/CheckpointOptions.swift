/// How to make a checkpoint (`virDomainCheckpointCreateFlags`).
public struct CheckpointCreateOptions: OptionSet, Sendable, Hashable {
    public let rawValue: UInt32

    public init(rawValue: UInt32) {
        self.rawValue = rawValue
    }

    /// Take over the description of one that exists.
    public static let redefine = CheckpointCreateOptions(rawValue: 1 << 0)
    /// Have the guest's agent bring its file systems to rest.
    public static let quiesce = CheckpointCreateOptions(rawValue: 1 << 1)
    /// With ``redefine``: check that the images have its bitmaps.
    public static let redefineValidate = CheckpointCreateOptions(rawValue: 1 << 2)
}

/// What a checkpoint's XML shall have (`virDomainCheckpointXMLFlags`).
public struct CheckpointXMLOptions: OptionSet, Sendable, Hashable {
    public let rawValue: UInt32

    public init(rawValue: UInt32) {
        self.rawValue = rawValue
    }

    /// Passwords and the like.
    public static let secure = CheckpointXMLOptions(rawValue: 1 << 0)
    /// Leave the domain's definition out.
    public static let noDomain = CheckpointXMLOptions(rawValue: 1 << 1)
    /// How much has changed since.
    public static let size = CheckpointXMLOptions(rawValue: 1 << 2)
}

/// Which checkpoints are meant (`virDomainCheckpointListFlags`).
public struct CheckpointFilter: OptionSet, Sendable, Hashable {
    public let rawValue: UInt32

    public init(rawValue: UInt32) {
        self.rawValue = rawValue
    }

    /// Of a domain: those without a parent.
    public static let roots = CheckpointFilter(rawValue: 1 << 0)
    /// Of a checkpoint: children's children too.
    public static let descendants = CheckpointFilter(rawValue: 1 << 0)
    /// Parents before their children.
    public static let topological = CheckpointFilter(rawValue: 1 << 1)
    public static let leaves = CheckpointFilter(rawValue: 1 << 2)
    public static let noLeaves = CheckpointFilter(rawValue: 1 << 3)
}

/// What to delete (`virDomainCheckpointDeleteFlags`).
public struct CheckpointDeleteOptions: OptionSet, Sendable, Hashable {
    public let rawValue: UInt32

    public init(rawValue: UInt32) {
        self.rawValue = rawValue
    }

    /// The checkpoint and everything below it.
    public static let children = CheckpointDeleteOptions(rawValue: 1 << 0)
    /// Only what is written down of it.
    public static let metadataOnly = CheckpointDeleteOptions(rawValue: 1 << 1)
    /// Everything below it.
    public static let childrenOnly = CheckpointDeleteOptions(rawValue: 1 << 2)
}
