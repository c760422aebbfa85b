import VirtModel

/// A long-running change to a disk's images that QEMU carries out beside the guest.
///
/// It outlives the call that began it and the daemon: the status file holds it, and QEMU keeps a job that has ended
/// until it is dismissed.
struct BlockJob: Codable, Hashable, Sendable {
    /// libvirt's names, as its status files have them.
    enum Kind: String, Codable, Sendable {
        case pull, copy, commit, backup
        case activeCommit = "active-commit"

        /// `virDomainBlockJobType`.
        var number: Int32 {
            switch self {
            case .pull: 1
            case .copy: 2
            case .commit: 3
            case .activeCommit: 4
            case .backup: 5
            }
        }

        /// Its jobs stay ready, with both sides alike, until somebody says what becomes of them.
        var hasReadyPhase: Bool { self == .copy || self == .activeCommit }
    }

    enum State: String, Codable, Sendable {
        /// Noted, but QEMU may not have heard of it yet.
        case new
        case running, ready
        /// The disk is being switched over to the other side.
        case pivoting
        case aborting
    }

    /// What became of a job (`virConnectDomainEventBlockJobStatus`).
    enum End: Int32, Sendable {
        case completed = 0
        case failed = 1
        case cancelled = 2
        case ready = 3
    }

    /// The job's name in QEMU.
    var name: String
    var kind: Kind
    /// Target of the disk, such as `vda`.
    var disk: String
    var state = State.new
    /// Flags of the call that began it.
    var flags: UInt32 = 0
    /// Nodes of the uppermost and of the lowest layer concerned; the latter is nil where all is pulled.
    var top: String?
    var base: String?
    /// Node of the layer above `top`, for a commit in the middle.
    var parent: String?
    /// The images that are no longer needed are removed afterwards.
    var deletesImages = false
    /// A shallow copy shares what lies below the disk's uppermost layer.
    var sharesBacking = false
    /// Bitmap that a backup reads and that goes with it.
    var bitmap: String?
    /// The call that began it waits for it and does what is to be done at its end. Not kept over a restart.
    var isAwaited = false

    init(_ kind: Kind, disk: String, name: String) {
        self.kind = kind
        self.disk = disk
        self.name = name
    }
}

extension DomainSnapshot {
    /// The block job that works on the disk with this target; devices and snapshots leave such a disk alone.
    func blockJob(on target: String) -> BlockJob? {
        run?.blockJobs.first { $0.disk == target }
    }

    func hasBlockJob(_ disk: Disk) -> Bool {
        disk.mirror != nil || blockJob(on: disk.target.dev) != nil
    }

    /// Any job at all, backups included.
    var hasBlockJobs: Bool { run.map { !$0.blockJobs.isEmpty } ?? false }
}
