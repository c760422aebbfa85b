public import XMLTree

/// A snapshot of a domain as `<domainsnapshot>` describes it.
///
/// Order and names follow libvirt 9.0's "Snapshot XML format"; the same form is what libvirt keeps on disk.
public struct SnapshotDefinition: Hashable, Sendable {
    public var name = ""
    public var description: String?
    /// What the domain was doing; nil in what a client asks for.
    public var state: SnapshotState?
    public var parent: String?
    /// Seconds since 1970.
    public var creationTime: Int64?
    public var memory = SnapshotMemory()
    public var disks: [SnapshotDisk] = []
    /// The domain as it was, without what only its run had.
    public var domain: DomainDefinition?
    /// What would have been started next, where that was not the same.
    public var inactiveDomain: DomainDefinition?
    /// What a restored run has to know beside its definition.
    public var cookie: RunCookie?
    /// The snapshot that the next one will be a child of; only in files.
    public var isCurrent: Bool?

    public init() {}

    /// Whether anything of it lives outside of the disks' own images.
    public var isExternal: Bool {
        memory.mode == .external || disks.contains { $0.mode == .external }
    }

    /// Whether it holds the guest's memory.
    public var hasMemory: Bool { memory.mode == .internal || memory.mode == .external }

    /// The disk that the guest knows as `target`.
    public func disk(_ target: String) -> SnapshotDisk? {
        disks.first { $0.name == target }
    }
}

/// State of a domain at the time of its snapshot: libvirt's domain states and one more.
public enum SnapshotState: String, XMLToken {
    case noState = "nostate"
    case running, blocked, paused, shutdown
    case shutOff = "shutoff"
    case crashed
    case suspendedByGuest = "pmsuspended"
    /// Only the disks of a running domain.
    case diskSnapshot = "disk-snapshot"
}

/// Where the memory of a snapshot is.
public struct SnapshotMemory: Hashable, Sendable {
    /// `nil` until the mode is decided.
    public var mode: DiskSnapshotMode?
    public var file: String?

    public init() {}
}

/// What a snapshot does with one disk.
public struct SnapshotDisk: Hashable, Sendable {
    /// Target of the disk, such as `vda`.
    public var name = ""
    /// `nil` until the mode is decided.
    public var mode: DiskSnapshotMode?
    /// The new overlay of an external snapshot.
    public var source = StorageSource()
    /// A deletion of the snapshot has begun with this disk and was interrupted.
    public var deletionInProgress = false

    public init(name: String = "", mode: DiskSnapshotMode? = nil) {
        self.name = name
        self.mode = mode
    }
}

/// `<cookie>`: what a run that is restored has to know beside its definition.
public struct RunCookie: Hashable, Sendable {
    /// The processor that QEMU really gave the guest.
    public var cpu: GuestCPU?
    public var usesSlirpHelper = false
    /// Everything else that was found there.
    public var others: [XMLElement] = []

    public init() {}
}
