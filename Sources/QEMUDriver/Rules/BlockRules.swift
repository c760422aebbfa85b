import VirtError
import VirtModel
import VirtPlan

/// What planning a change to a disk's images may look at.
struct BlockRuleContext: Sendable {
    var domain: DomainSnapshot
    /// What the client called the disk.
    var path = ""
    var disk: Disk?
    var flags: UInt32 = 0
    /// Bytes or MiB a second, as `flags` say.
    var bandwidth: UInt64 = 0
    var takesBytes = false
    /// Places in the chain.
    var top: Int?
    var base: Int?
    /// Bytes or KiB, as `takesBytes` says.
    var size: UInt64 = 0
    var granularity: UInt32 = 0
    /// Where a copy goes to, and what is there already.
    var destination: StorageSource?
    var present: FileFacts?
    var job: BlockJob? { disk.flatMap { domain.blockJob(on: $0.target.dev) } }

    func layer(_ depth: Int?) -> String {
        guard let depth, let layers = disk?.layers, depth < layers.count else { return "" }
        return layers[depth].path ?? ""
    }
}

extension RulePhase {
    static let blockCommit: RulePhase = "blockcommit"
    static let blockPull: RulePhase = "blockpull"
    static let blockCopy: RulePhase = "blockcopy"
    static let blockJobAbort: RulePhase = "blockjob-abort"
    static let blockJobPivot: RulePhase = "blockjob-pivot"
    static let blockJobSpeed: RulePhase = "blockjob-speed"
    static let blockResize: RulePhase = "blockresize"
    static let blockTune: RulePhase = "blkdeviotune"
    static let blockThreshold: RulePhase = "domblkthreshold"
}

/// Flags of the block job calls.
enum BlockFlags {
    static let commitShallow: UInt32 = 1
    static let commitDelete: UInt32 = 2
    static let commitActive: UInt32 = 4
    static let commitRelative: UInt32 = 8
    static let commitBytes: UInt32 = 16
    static let abortAsync: UInt32 = 1
    static let abortPivot: UInt32 = 2
}

/// The rules of block jobs, in the order in which libvirt 9.0 looks at them.
enum BlockRules {
    /// The largest bandwidth in MiB a second whose bytes fit 63 bits.
    static let largestBandwidth = UInt64(Int64.max) >> 20

    static let table = RuleTable<BlockRuleContext>([
        Rule(
            "BLOCK-NOT-RUNNING",
            in: [
                .blockCommit, .blockPull, .blockCopy, .blockJobAbort, .blockJobPivot, .blockJobSpeed, .blockResize,
                .blockThreshold,
            ],
            refuses: { !$0.domain.isActive },
            error: { _ in VirtError(.operationInvalid, "domain is not running", domain: .domain) },
            cause: { "'\($0.domain.name)' is shut off, and QEMU does the work" }, cures: ["start it first"]),
        Rule(
            "BLOCK-NO-JOB", in: [.blockJobAbort, .blockJobPivot, .blockJobSpeed], refuses: { $0.job == nil },
            error: {
                VirtError(
                    .invalidArg, "disk \($0.disk?.target.dev ?? $0.path) does not have an active block job",
                    domain: .qemu)
            },
            cause: { _ in "no job works on this disk" }, cures: ["see them with domblkinfo or blockjob --info"]),
        Rule(
            "BLOCK-ENDING", in: [.blockJobAbort, .blockJobPivot],
            refuses: { $0.job?.state == .aborting || $0.job?.state == .pivoting },
            error: {
                VirtError(
                    .operationInvalid, "block job on disk '\($0.disk?.target.dev ?? "")' is still being ended",
                    domain: .qemu)
            },
            cause: { _ in "an earlier abort or pivot has not come to its end" }, cures: ["wait for its event"]),
        Rule(
            "BLOCK-NOT-READY", in: [.blockJobPivot], refuses: { $0.job?.state != .ready },
            error: {
                VirtError(
                    .blockCopyActive, "block job '\($0.job?.name ?? "")' not ready for pivot yet", domain: .qemu)
            },
            cause: { _ in "the two sides are not alike yet" },
            cures: ["wait for the ready event", "raise its bandwidth"]),
        Rule(
            "BLOCK-NO-PIVOT", in: [.blockJobPivot], refuses: { $0.job?.kind.hasReadyPhase == false },
            error: {
                VirtError(
                    .operationInvalid, "job type '\($0.job?.kind.rawValue ?? "")' does not support pivot",
                    domain: .qemu)
            },
            cause: { _ in "only a copy or the commit of an active layer has two sides to choose from" },
            cures: ["wait for its end", "abort it without pivot"]),
        Rule(
            "BLOCK-RESIZE-SIZE", in: [.blockResize], refuses: { !$0.takesBytes && $0.size > UInt64.max >> 10 },
            error: { _ in VirtError(.overflow, "size must be less than \(UInt64.max >> 10)", domain: .qemu) },
            cause: { _ in "the number of bytes would not fit 64 bits" }),
        Rule(
            "BLOCK-RESIZE-DISK", in: [.blockResize], refuses: { $0.disk == nil },
            error: {
                VirtError(.invalidArg, "disk '\($0.path)' was not found in the domain config", domain: .qemu)
            },
            cause: { _ in "no disk has this target or this image" }, cures: ["list them with domblklist"]),
        Rule(
            "BLOCK-RESIZE-READONLY", in: [.blockResize],
            refuses: { $0.disk.map { $0.isEmpty || $0.readonly } ?? false },
            error: {
                VirtError(
                    .operationUnsupported, "can't resize empty or readonly disk '\($0.disk?.target.dev ?? "")'",
                    domain: .qemu)
            },
            cause: { _ in "there is nothing that could be written to" }),
        Rule(
            "BLOCK-BUSY", in: [.blockCommit, .blockPull, .blockCopy, .blockResize],
            refuses: { facts in facts.disk.map { facts.domain.hasBlockJob($0) } ?? false },
            error: {
                VirtError(
                    .blockCopyActive, "disk '\($0.disk?.target.dev ?? "")' already in active block job",
                    domain: .qemu)
            },
            cause: { "job '\($0.job?.name ?? "")' works on the disk" },
            cures: ["wait for its end", "end it with blockjob --abort or --pivot"]),
        Rule(
            "BLOCK-BANDWIDTH", in: [.blockCommit, .blockPull, .blockJobSpeed, .blockCopy],
            refuses: { !$0.takesBytes && $0.bandwidth > largestBandwidth },
            error: { _ in
                VirtError(.overflow, "bandwidth must be less than \(largestBandwidth)", domain: .qemu)
            },
            cause: { _ in "the number of bytes would not fit 64 bits" }, cures: ["give it in bytes"]),
        Rule(
            "BLOCK-PULL-EMPTY", in: [.blockPull], refuses: { $0.disk?.isEmpty ?? true },
            error: { _ in VirtError(.internalError, "argument key 'device' must not have null value") },
            cause: { _ in "there is no medium in the drive" }),
        Rule(
            "BLOCK-COPY-PERSISTENT", in: [.blockCopy],
            refuses: { $0.domain.isPersistent && $0.flags & BlockCopyRequest.transientJob == 0 },
            error: { _ in VirtError(.operationInvalid, "domain is not transient", domain: .qemu) },
            cause: { _ in "a copy under way could not be taken up when the domain is started anew" },
            cures: ["give --transient-job and end the job before the domain stops"]),
        Rule(
            "BLOCK-COPY-EMPTY", in: [.blockCopy], refuses: { $0.disk?.isEmpty ?? true },
            error: { _ in
                VirtError(.internalError, "failed to update capacity data for block node '(null)'", domain: .qemu)
            },
            cause: { _ in "there is no medium in the drive" }),
        Rule(
            "BLOCK-COPY-GRANULARITY", in: [.blockCopy],
            refuses: { $0.granularity & ($0.granularity &- 1) != 0 },
            error: { _ in VirtError(.invalidArg, "granularity must be power of 2", domain: .qemu) },
            cause: { "\($0.granularity) is none" }, cures: ["take 65536"]),
        Rule(
            "BLOCK-COPY-RAW-SHALLOW", in: [.blockCopy],
            refuses: { $0.flags & BlockCopyRequest.shallow != 0 && $0.destination?.format == "raw" },
            error: {
                VirtError(
                    .configUnsupported,
                    "shallow copy of disk '\($0.disk?.target.dev ?? "")' into a raw file is not possible",
                    domain: .qemu)
            },
            cause: { _ in "a raw image cannot have another one below it" },
            cures: ["copy into qcow2", "leave out --shallow"]),
        Rule(
            "BLOCK-COPY-MISSING", in: [.blockCopy],
            refuses: {
                $0.flags & BlockCopyRequest.reuse != 0 && $0.destination?.type == .file && $0.present == nil
            },
            error: {
                VirtError.system(
                    errno: 2, reason: "No such file or directory",
                    "missing destination file for disk \($0.disk?.target.dev ?? ""): \($0.destination?.path ?? "")",
                    domain: .qemu)
            },
            cause: { _ in "a copy into an existing image needs one" },
            cures: ["create it: qemu-img create", "leave out --reuse-external"]),
        Rule(
            "BLOCK-COPY-PRESENT", in: [.blockCopy],
            refuses: { facts in
                guard facts.flags & BlockCopyRequest.reuse == 0, facts.destination?.type == .file,
                    let present = facts.present
                else { return false }
                return !present.isBlockDevice && present.size > 0
            },
            error: {
                VirtError(
                    .configUnsupported,
                    "external destination file for disk \($0.disk?.target.dev ?? "") already exists and is not a block device: \($0.destination?.path ?? "")",
                    domain: .qemu)
            },
            cause: { _ in "what the file holds would be lost" },
            cures: ["remove it", "give --reuse-external to copy into it"]),
        Rule(
            "BLOCK-EMPTY", in: [.blockCommit],
            refuses: { $0.disk?.isEmpty ?? true },
            error: {
                VirtError(
                    .operationInvalid, "disk '\($0.disk?.target.dev ?? "")' has no source file to be committed",
                    domain: .qemu)
            },
            cause: { _ in "there is no medium in the drive" }),
        Rule(
            "BLOCK-COMMIT-ACTIVE-FLAG", in: [.blockCommit],
            refuses: { $0.top == 0 && $0.flags & BlockFlags.commitActive == 0 },
            error: {
                VirtError(
                    .invalidArg, "commit of '\($0.disk?.target.dev ?? "")' active layer requires active flag",
                    domain: .qemu)
            },
            cause: { _ in "the guest writes to this layer, so the job does not end by itself" },
            cures: ["give --active, and end the job with blockjob --pivot", "name a lower layer with --top"]),
        Rule(
            "BLOCK-COMMIT-NOT-ACTIVE", in: [.blockCommit],
            refuses: { $0.top != 0 && $0.flags & BlockFlags.commitActive != 0 },
            error: {
                VirtError(
                    .invalidArg, "active commit requested but '\($0.layer($0.top))' is not active", domain: .qemu)
            },
            cause: { _ in "the named layer is not the one that the guest writes to" }, cures: ["leave out --active"]),
        Rule(
            "BLOCK-COMMIT-SHALLOW", in: [.blockCommit],
            refuses: { facts in
                guard facts.flags & BlockFlags.commitShallow != 0, let top = facts.top else { return false }
                return facts.base != top + 1
            },
            error: {
                VirtError(
                    .invalidArg,
                    "base '\($0.layer($0.base))' is not immediately below '\($0.layer($0.top))' in chain for '\($0.layer(0))'",
                    domain: .qemu)
            },
            cause: { _ in "shallow and a base further down exclude each other" },
            cures: ["leave out --shallow", "leave out --base"]),
    ])
}
