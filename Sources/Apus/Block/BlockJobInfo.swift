/// A job on a disk and how far it is (`virDomainBlockJobInfo`).
public struct BlockJobInfo: Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
        case pull, copy, commit, activeCommit, backup
        case unknown(Int32)

        init(rawValue: Int32) {
            let known: [Kind] = [.pull, .copy, .commit, .activeCommit, .backup]
            self = rawValue >= 1 && rawValue <= known.count ? known[Int(rawValue) - 1] : .unknown(rawValue)
        }
    }

    public var kind: Kind
    /// libvirt's number of the kind.
    public var kindNumber: Int32
    /// The limit; 0 for none. In MiB a second or in bytes, as was asked for.
    public var bandwidth: UInt64
    /// Bytes done, and bytes in all as far as is known by now.
    public var current: UInt64
    public var end: UInt64

    /// Whether both sides of a copy or an active commit are alike, as far as the figures tell.
    public var isReady: Bool { end > 0 && current == end }
}

/// How large a disk is (`virDomainBlockInfo`), in bytes.
public struct BlockInfo: Sendable, Hashable {
    /// What the guest sees.
    public var capacity: UInt64
    /// What the image takes on its storage.
    public var allocation: UInt64
    /// Where the image ends.
    public var physical: UInt64
}
