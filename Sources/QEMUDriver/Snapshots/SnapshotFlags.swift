/// Flags of `virDomainSnapshotCreateXML`.
enum SnapshotCreateFlags {
    static let redefine: UInt32 = 1
    static let current: UInt32 = 2
    static let noMetadata: UInt32 = 4
    static let halt: UInt32 = 8
    static let diskOnly: UInt32 = 16
    static let reuseExternal: UInt32 = 32
    static let quiesce: UInt32 = 64
    static let atomic: UInt32 = 128
    static let live: UInt32 = 256
    static let validate: UInt32 = 512
    static let all: UInt32 = 1023
}

/// Flags of `virDomainRevertToSnapshot`.
enum SnapshotRevertFlags {
    static let running: UInt32 = 1
    static let paused: UInt32 = 2
    static let force: UInt32 = 4
    static let resetNVRAM: UInt32 = 8
    static let all: UInt32 = 15
}

/// Flags of `virDomainSnapshotDelete`.
enum SnapshotDeleteFlags {
    static let children: UInt32 = 1
    static let metadataOnly: UInt32 = 2
    static let childrenOnly: UInt32 = 4
    static let all: UInt32 = 7
}

/// Flags of the calls that list snapshots.
enum SnapshotListFlags {
    /// Of a domain: only those without a parent. Of a snapshot: all descendants. One bit for both.
    static let rootsOrDescendants: UInt32 = 1
    static let metadata: UInt32 = 2
    static let leaves: UInt32 = 4
    static let noLeaves: UInt32 = 8
    static let noMetadata: UInt32 = 16
    static let inactive: UInt32 = 32
    static let active: UInt32 = 64
    static let diskOnly: UInt32 = 128
    static let `internal`: UInt32 = 256
    static let external: UInt32 = 512
    static let topological: UInt32 = 1024
    static let all: UInt32 = 2047
}
