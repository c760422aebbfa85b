import VirtError
import VirtModel
import VirtPlan

/// A disk at fault, and what is wrong with it.
struct DiskFault: Sendable {
    var name: String
    var detail: String
    /// Another image follows what is written to it.
    var isMirrored = false
}

extension SnapshotRules {
    /// What single disks forbid.
    static let disks: [Rule<SnapshotRuleContext>] = [
        Rule(
            "SNAP-C4-NO-MEMORY", in: [.snapshotCreate],
            refuses: {
                $0.domain.isActive && !$0.isDiskOnly && $0.requested.memory.mode == .no
            },
            error: { _ in
                VirtError(
                    .operationUnsupported, "internal snapshot of a running VM must include the memory state",
                    domain: .qemu)
            },
            cause: { _ in "the disks of a running guest alone are a disk-only snapshot" },
            cures: ["give --disk-only", "leave out <memory snapshot='no'/>"]),
        finding(
            "SNAP-BUSY", .snapshotCreate,
            { context -> DiskFault? in
                guard context.domain.isActive else { return nil }
                let busy = context.pairs.first { $0.entry.mode != .no && context.domain.hasBlockJob($0.disk) }
                return busy.map { pair in
                    let job = context.domain.blockJob(on: pair.disk.target.dev)?.kind ?? .copy
                    return DiskFault(name: pair.entry.name, detail: job.rawValue, isMirrored: pair.disk.mirror != nil)
                }
            },
            error: {
                VirtError(
                    $0.isMirrored ? .blockCopyActive : .operationUnsupported,
                    "disk '\($0.name)' already in active block job", domain: .qemu)
            },
            cause: { "a \($0.detail) job works on '\($0.name)'" },
            cures: [
                "wait for its end", "end it with blockjob --abort or --pivot", "leave the disk out: snapshot='no'",
            ]),
        finding(
            "SNAP-LUN", .snapshotCreate,
            { context -> String? in
                for pair in context.pairs where pair.disk.device == .lun {
                    if pair.entry.mode == .external || pair.entry.mode == .internal { return pair.entry.name }
                }
                return nil
            },
            error: { _ in
                VirtError(
                    .operationUnsupported, "external active snapshots are not supported on scsi passthrough devices",
                    domain: .qemu)
            },
            cause: { "'\($0)' is a LUN that the guest speaks SCSI with" }, cures: ["leave it out: snapshot='no'"]),
        finding(
            "SNAP-C2", .snapshotCreate,
            { context -> String? in
                context.isLiveDiskOnly ? context.aligned.disks.first { $0.mode == .internal }?.name : nil
            },
            error: {
                VirtError(
                    .configUnsupported,
                    "active qemu domains require external disk snapshots; disk \($0) requested internal", domain: .qemu)
            },
            cause: { _ in "QEMU writes an internal snapshot only together with the memory" },
            cures: ["take it external", "take the memory too: leave out --disk-only", "shut the guest down first"]),
        finding(
            "SNAP-INTERNAL-FORMAT", .snapshotCreate,
            { context -> DiskFault? in
                for pair in context.pairs where pair.entry.mode == .internal {
                    let format = pair.disk.source.format ?? "raw"
                    if format != "qcow2" { return DiskFault(name: pair.entry.name, detail: format) }
                }
                return nil
            },
            error: {
                VirtError(
                    .configUnsupported,
                    "internal snapshot for disk \($0.name) unsupported for storage type \($0.detail)", domain: .qemu)
            },
            cause: { "a \($0.detail) image has no room for a snapshot" },
            cures: ["give --disk-only, which makes an overlay", "convert the image to qcow2"]),
        finding(
            "SNAP-EXTERNAL-FORMAT", .snapshotCreate,
            { context -> DiskFault? in
                for entry in context.aligned.disks where entry.mode == .external {
                    let format = entry.source.format ?? "qcow2"
                    if format != "qcow2", format != "qed" { return DiskFault(name: entry.name, detail: format) }
                }
                return nil
            },
            error: {
                VirtError(
                    .configUnsupported,
                    "external snapshot format for disk \($0.name) is unsupported: \($0.detail)", domain: .qemu)
            },
            cause: { "a \($0.detail) image cannot be an overlay" }, cures: ["use qcow2"]),
        finding(
            "SNAP-07-BLOCK", .snapshotCreate,
            { context -> String? in
                for entry in context.aligned.disks where entry.mode == .external && entry.source.type == .block {
                    if context.file(entry.source.path) == .missing { return entry.source.path }
                }
                return nil
            },
            error: {
                VirtError(
                    .operationUnsupported, "block device snapshot target '\($0)' doesn't exist", domain: .qemu)
            },
            cause: { _ in "a block device cannot be made by taking a snapshot" }),
        finding(
            "SNAP-07-MISSING", .snapshotCreate,
            { context -> DiskFault? in
                guard context.flags & SnapshotCreateFlags.reuseExternal != 0 else { return nil }
                for entry in context.aligned.disks where entry.mode == .external && entry.source.type == .file {
                    guard let path = entry.source.path, context.file(path) == .missing else { continue }
                    return DiskFault(name: entry.name, detail: path)
                }
                return nil
            },
            error: {
                VirtError.system(
                    errno: 2, reason: "No such file or directory",
                    "missing existing file for disk \($0.name): \($0.detail)", domain: .qemu)
            },
            cause: { _ in "--reuse-external takes images that are there already" },
            cures: ["make it: qemu-img create -f qcow2 -F FORMAT -b IMAGE OVERLAY", "leave out --reuse-external"]),
        finding(
            "SNAP-07", .snapshotCreate,
            { context -> DiskFault? in
                guard context.flags & SnapshotCreateFlags.reuseExternal == 0 else { return nil }
                for entry in context.aligned.disks where entry.mode == .external && entry.source.type == .file {
                    guard let path = entry.source.path else { continue }
                    let kind = context.file(path)
                    if [.regular, .pipe, .directory, .socket, .other].contains(kind) {
                        return DiskFault(name: entry.name, detail: path)
                    }
                }
                return nil
            },
            error: {
                VirtError(
                    .configUnsupported,
                    "external snapshot file for disk \($0.name) already exists and is not a block device: \($0.detail)",
                    domain: .qemu)
            },
            cause: { _ in "the overlay would overwrite a file" },
            cures: [
                "choose another name for the snapshot", "name another file: --diskspec DISK,file=PATH",
                "give --reuse-external if it is an overlay made for this",
            ]),
    ]

    /// What the disks and the memory together forbid.
    static let whole: [Rule<SnapshotRuleContext>] = [
        Rule(
            "SNAP-NOTHING", in: [.snapshotCreate],
            refuses: {
                !$0.has(.internal) && !$0.has(.external) && $0.aligned.memory.mode != .internal
                    && $0.aligned.memory.mode != .external
            },
            error: { _ in VirtError(.configUnsupported, "nothing selected for snapshot", domain: .qemu) },
            cause: { $0.disks.isEmpty ? "the domain has no disks" : "every disk is left out" },
            cures: ["name a disk with --diskspec"]),
        Rule(
            "SNAP-MEMORY-NEEDS-DISK", in: [.snapshotCreate],
            refuses: { $0.aligned.memory.mode == .internal && !$0.has(.internal) },
            error: { _ in
                VirtError(
                    .configUnsupported,
                    "internal and full system snapshots require all disks to be selected for snapshot", domain: .qemu)
            },
            cause: { _ in "memory inside of an image needs an image" },
            cures: ["keep the memory in a file: --memspec FILE"]),
        Rule(
            "SNAP-DISK-ONLY-NEEDS-DISK", in: [.snapshotCreate],
            refuses: { $0.isLiveDiskOnly && !$0.has(.external) },
            error: { _ in
                VirtError(
                    .configUnsupported, "disk-only snapshots require at least one disk to be selected for snapshot",
                    domain: .qemu)
            },
            cause: { _ in "no disk would get an overlay" }),
        Rule(
            "SNAP-02", in: [.snapshotCreate],
            refuses: { $0.has(.internal) && ($0.has(.external) || $0.aligned.memory.mode == .external) },
            error: { _ in
                VirtError(
                    .configUnsupported,
                    "mixing internal and external targets for a snapshot is not yet supported", domain: .qemu)
            },
            cause: { _ in "one snapshot is either inside of the images or beside them" },
            cures: ["give all disks the same mode", "leave disks out with snapshot='no'"]),
        Rule(
            "SNAP-S-9", in: [.snapshotCreate],
            refuses: { $0.copyOfVariables.map { $0.kind != .missing } ?? false },
            error: {
                VirtError(
                    .configUnsupported,
                    "file '\($0.copyOfVariables?.path ?? "")' for the variables of the firmware already exists",
                    domain: .qemu)
            },
            cause: { _ in "the snapshot keeps a copy of what the firmware has in its flash, and writes over nothing" },
            cures: ["move the file away", "give the snapshot another name"]),
        Rule(
            "SNAP-19", in: [.snapshotCreate],
            refuses: { context in
                context.aligned.hasMemory && context.migrationBlocker != nil
            },
            error: {
                VirtError(
                    .operationInvalid, "cannot migrate domain: \($0.migrationBlocker ?? "")", domain: .qemu)
            },
            cause: { context in
                context.domain.current?.value.hasInvariantTSC == true
                    ? "a guest that was promised an invariant TSC cannot continue on another clock"
                    : "QEMU cannot give away all of this guest's state"
            },
            cures: [
                "take a snapshot of the disks only: --disk-only", "remove the feature invtsc from <cpu>",
                "use a named CPU model without it",
            ]),
        finding(
            "SNAP-MEMORY-FILE", .snapshotCreate, { SaveRules.unfit($0.aligned.memory.file, $0.files) },
            error: SaveRules.cannotCreate, cause: \.detail, cures: ["choose another file: --memspec FILE"]),
        Rule(
            "SNAP-S-10", in: [.snapshotCreate],
            refuses: { $0.memoryFileOwner != nil },
            error: {
                VirtError(
                    .configUnsupported,
                    "memory file '\($0.aligned.memory.file ?? "")' belongs to snapshot '\($0.memoryFileOwner ?? "")'",
                    domain: .qemu)
            },
            cause: { "'\($0.memoryFileOwner ?? "")' could not be reverted to any more" },
            cures: ["choose another file", "delete the other snapshot first"]),
        Rule(
            "SNAP-QUIESCE-PAUSED", in: [.snapshotCreate],
            refuses: {
                $0.flags & SnapshotCreateFlags.quiesce != 0 && $0.domain.isActive && !$0.domain.state.isRunning
            },
            error: { _ in VirtError(.operationInvalid, "domain is not running", domain: .qemu) },
            cause: { _ in "a guest that stands still cannot bring its file systems to rest" },
            cures: ["resume it first", "leave out --quiesce"]),
        Rule(
            "SNAP-QUIESCE-AGENT", in: [.snapshotCreate],
            refuses: { $0.flags & SnapshotCreateFlags.quiesce != 0 && $0.domain.isActive && $0.agent == .missing },
            error: { _ in
                VirtError(.argumentUnsupported, "QEMU guest agent is not configured", domain: .qemu)
            },
            cause: { _ in "only the guest itself can bring its file systems to rest" },
            cures: ["add a channel for the agent", "leave out --quiesce"]),
        Rule(
            "SNAP-QUIESCE-SILENT", in: [.snapshotCreate],
            refuses: { $0.flags & SnapshotCreateFlags.quiesce != 0 && $0.domain.isActive && $0.agent == .silent },
            error: { _ in
                VirtError(.agentUnresponsive, "QEMU guest agent is not connected", domain: .qemu)
            },
            cause: { _ in "no process in the guest has opened the channel" },
            cures: ["start qemu-guest-agent in the guest", "leave out --quiesce"]),
    ]
}

extension DomainDefinition {
    /// Whether the guest was promised a clock that never changes its rate.
    var hasInvariantTSC: Bool {
        cpu?.features.contains { $0.name == "invtsc" && $0.policy == .require } == true
    }
}

/// The rules of reverting to snapshots and of deleting them.
enum SnapshotChangeRules {
    static let revert: [Rule<SnapshotRuleContext>] = [
        Rule(
            "SNAP-REVERT-TRANSIENT", in: [.snapshotRevert],
            refuses: {
                !$0.domain.isPersistent && $0.target.state == .shutOff
                    && $0.flags & (SnapshotRevertFlags.running | SnapshotRevertFlags.paused) == 0
            },
            error: { _ in
                VirtError(
                    .operationInvalid,
                    "transient domain needs to request run or pause to revert to inactive snapshot", domain: .qemu)
            },
            cause: { _ in "a transient domain that is shut off does not exist" },
            cures: ["give --running or --paused"]),
        Rule(
            "SNAP-REVERT-NO-DOMAIN", in: [.snapshotRevert], refuses: { $0.target.domain == nil },
            error: {
                VirtError(
                    code: .snapshotRevertRisky, domain: .qemu,
                    message:
                        "revert requires force: snapshot '\($0.target.name)' lacks domain '\($0.domain.name)' rollback info"
                )
            },
            cause: { _ in "its description does not say what the domain was like" }),
        Rule(
            "SNAP-REVERT-PMSUSPENDED", in: [.snapshotRevert],
            refuses: { $0.target.state == .suspendedByGuest },
            error: { _ in
                VirtError(
                    .operationUnsupported,
                    "qemu doesn't support reversion of snapshot taken in PMSUSPENDED state", domain: .qemu)
            },
            cause: { _ in "a guest that has put itself to sleep cannot be restored" }),
        finding(
            "SNAP-14-INCOMPLETE", .snapshotRevert,
            { context -> String? in context.target.disks.first { $0.deletionInProgress }?.name },
            error: {
                VirtError(
                    .operationInvalid, "snapshot disk '\($0)' was target of not completed snapshot delete",
                    domain: .qemu)
            },
            cause: { _ in "later changes may have been merged into its image already" },
            cures: ["delete the snapshot again to finish"]),
        finding(
            "SNAP-16", .snapshotRevert,
            { context -> DiskFault? in
                context.flags & SnapshotRevertFlags.force == 0 ? context.neededImage : nil
            },
            error: {
                VirtError(
                    code: .snapshotRevertRisky, domain: .qemu,
                    message: "revert requires force: image '\($0.name)' is also needed by \($0.detail)")
            },
            cause: { "an internal snapshot comes back by changing its image, on which \($0.detail) stands" },
            cures: ["delete what stands on the image first", "give --force, which spoils it"]),
        finding(
            "SNAP-REVERT-MISSING", .snapshotRevert,
            { context -> String? in
                for path in context.files.keys.sorted() where context.files[path] == .missing { return path }
                return nil
            },
            error: {
                VirtError.system(
                    errno: 2, reason: "No such file or directory", "Cannot access storage file '\($0)'",
                    domain: .storage)
            },
            cause: { "the snapshot needs \($0), which is not there" }),
    ]

    static let delete: [Rule<SnapshotRuleContext>] = [
        Rule(
            "SNAP-DELETE-JOB", in: [.snapshotDelete],
            refuses: { $0.hasBlockJob && $0.flags & SnapshotDeleteFlags.metadataOnly == 0 },
            error: { _ in
                VirtError(
                    .operationInvalid,
                    "cannot delete external snapshots when there is another active block job", domain: .qemu)
            },
            cause: { _ in "a block job works on the same images" }, cures: ["wait for it", "blockjob --abort"])
    ]

    private static func finding<Fault>(
        _ id: String, _ phase: RulePhase, _ find: @escaping @Sendable (SnapshotRuleContext) -> Fault?,
        error: @escaping @Sendable (Fault) -> VirtError, cause: @escaping @Sendable (Fault) -> String,
        cures: [String] = []
    ) -> Rule<SnapshotRuleContext> {
        SnapshotRules.finding(id, phase, find, error: error, cause: cause, cures: cures)
    }
}
