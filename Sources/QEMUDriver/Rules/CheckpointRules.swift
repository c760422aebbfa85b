import VirtError
import VirtModel
import VirtPlan

/// What planning a checkpoint or a backup may look at.
struct CheckpointRuleContext: Sendable {
    var domain: DomainSnapshot
    var flags: UInt32 = 0
    var checkpoint: CheckpointDefinition?
    var tree = CheckpointTree([])
    var backup: BackupDefinition?
    /// Disks whose target is there already.
    var present: [String: FileFacts] = [:]

    /// The live disks that get a bitmap.
    var disks: [Disk] {
        let wanted = Set((checkpoint?.disks ?? []).filter(\.hasBitmap).map(\.name))
        return (domain.live?.value.devices.disks ?? []).filter { wanted.contains($0.target.dev) }
    }

    var backedUp: [BackupDisk] { (backup?.disks ?? []).filter(\.isIncluded) }

    func disk(_ target: String) -> Disk? {
        domain.live?.value.devices.disks.first { $0.target.dev == target }
    }
}

extension RulePhase {
    static let checkpointCreate: RulePhase = "checkpoint-create"
    static let checkpointRedefine: RulePhase = "checkpoint-redefine"
    static let checkpointDelete: RulePhase = "checkpoint-delete"
    static let backupBegin: RulePhase = "backup-begin"
}

/// Flags of the checkpoint calls.
enum CheckpointFlags {
    static let redefine: UInt32 = 1
    static let redefineValidate: UInt32 = 4
    static let deleteChildren: UInt32 = 1
    static let deleteMetadataOnly: UInt32 = 2
    static let deleteChildrenOnly: UInt32 = 4
    static let reuseExternal: UInt32 = 1
}

/// The rules of checkpoints and backups, in the order in which libvirt 9.0 looks at them.
enum CheckpointRules {
    static let table = RuleTable<CheckpointRuleContext>([
        Rule(
            "CHECKPOINT-NOT-RUNNING", in: [.checkpointCreate], refuses: { !$0.domain.isActive },
            error: { _ in
                VirtError(.operationUnsupported, "cannot create checkpoint for inactive domain", domain: .qemu)
            },
            cause: { _ in "only a running QEMU can note what changes" }, cures: ["start the domain first"]),
        Rule(
            "CHECKPOINT-DELETE-NOT-RUNNING", in: [.checkpointDelete],
            refuses: { !$0.domain.isActive && $0.flags & CheckpointFlags.deleteMetadataOnly == 0 },
            error: { _ in
                VirtError(.operationUnsupported, "cannot delete checkpoint for inactive domain", domain: .qemu)
            },
            cause: { _ in "the bitmaps in the images are removed by a running QEMU" },
            cures: ["start the domain first", "give --metadata to forget the checkpoint only"]),
        Rule(
            "BACKUP-NOT-RUNNING", in: [.backupBegin], refuses: { !$0.domain.isActive },
            error: { _ in
                VirtError(.operationUnsupported, "cannot perform disk backup for inactive domain", domain: .qemu)
            },
            cause: { _ in "the images of a domain that is off can be copied as files" },
            cures: ["start the domain first", "copy the images with qemu-img convert"]),
        Rule(
            "BACKUP-BUSY", in: [.backupBegin], refuses: { $0.domain.run?.backup != nil },
            error: { _ in
                VirtError(
                    .operationTimeout,
                    "cannot acquire state change lock (held by monitor=remoteDispatchDomainBackupBegin)",
                    domain: .none)
            },
            cause: { _ in "a backup of the domain is under way" },
            cures: ["wait for its end", "end it with domjobabort"]),
        Rule(
            "CHECKPOINT-FORMAT", in: [.checkpointCreate, .backupBegin],
            refuses: { facts in facts.disks.contains { $0.source.format != "qcow2" } },
            error: { facts in
                let disk = facts.disks.first { $0.source.format != "qcow2" }
                return VirtError(
                    .configUnsupported,
                    "checkpoint for disk \(disk?.target.dev ?? "") unsupported for storage type \(disk?.source.format ?? "raw")",
                    domain: .qemu)
            },
            cause: { _ in "only qcow2 images keep bitmaps" },
            cures: ["leave the disk out with checkpoint='no'", "convert the image to qcow2"]),
        Rule(
            "CHECKPOINT-BITMAP", in: [.checkpointCreate, .backupBegin],
            refuses: { facts in
                guard let checkpoint = facts.checkpoint else { return false }
                return checkpoint.disks.contains { $0.hasBitmap && $0.bitmap != checkpoint.name }
            },
            error: { facts in
                let disk = facts.checkpoint?.disks.first { $0.hasBitmap && $0.bitmap != facts.checkpoint?.name }
                return VirtError(
                    .configUnsupported,
                    "bitmap for disk '\(disk?.name ?? "")' must match checkpoint name '\(facts.checkpoint?.name ?? "")'",
                    domain: .qemu)
            },
            cause: { _ in "checkpoint and bitmap are found by one name" }, cures: ["leave out bitmap="]),
        Rule(
            "CHECKPOINT-BUSY", in: [.checkpointCreate, .checkpointDelete],
            refuses: { $0.domain.hasBlockJobs },
            error: { facts in
                let job = facts.domain.run?.blockJobs.first
                return VirtError(
                    .operationUnsupported,
                    "cannot create or delete checkpoint while block job on disk '\(job?.disk ?? "")' runs",
                    domain: .qemu)
            },
            cause: { "job '\($0.domain.run?.blockJobs.first?.name ?? "")' moves data between images" },
            cures: ["wait for its end", "end it with blockjob --abort"]),
        Rule(
            "CHECKPOINT-EXISTS", in: [.checkpointCreate, .backupBegin],
            refuses: { facts in facts.checkpoint.map { facts.tree.find($0.name) != nil } ?? false },
            error: {
                VirtError(
                    .operationFailed, "domain moment \($0.checkpoint?.name ?? "") already exists", domain: .domain)
            },
            cause: { _ in "another checkpoint has this name" }, cures: ["choose another name"]),
        Rule(
            "BACKUP-NOTHING", in: [.backupBegin], refuses: { $0.backedUp.isEmpty },
            error: { _ in VirtError(.configUnsupported, "no disks selected for backup", domain: .qemu) },
            cause: { _ in "every disk is left out" }, cures: ["give backup='yes' for a disk"]),
        Rule(
            "BACKUP-DISK-BUSY", in: [.backupBegin],
            refuses: { facts in
                facts.backedUp.contains { disk in facts.disk(disk.name).map { facts.domain.hasBlockJob($0) } ?? false }
            },
            error: { facts in
                let disk = facts.backedUp.first { facts.disk($0.name).map { facts.domain.hasBlockJob($0) } ?? false }
                return VirtError(
                    .operationUnsupported, "disk '\(disk?.name ?? "")' already in active block job", domain: .qemu)
            },
            cause: { _ in "one job a disk" }, cures: ["wait for its end", "end it with blockjob"]),
        Rule(
            "BACKUP-NO-CHECKPOINT", in: [.backupBegin],
            refuses: { facts in
                facts.backedUp.contains { disk in disk.incremental.map { facts.tree.find($0) == nil } ?? false }
            },
            error: { facts in
                let disk = facts.backedUp.first { disk in
                    disk.incremental.map { facts.tree.find($0) == nil } ?? false
                }
                return VirtError(
                    .noDomainCheckpoint,
                    "Checkpoint '\(disk?.incremental ?? "")' for incremental backup of disk '\(disk?.name ?? "")' not found",
                    domain: .qemu)
            },
            cause: { _ in "what has changed is known only since a checkpoint" },
            cures: ["see checkpoint-list", "make a full backup"]),
    ])
}
