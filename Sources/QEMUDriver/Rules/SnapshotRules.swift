import VirtError
import VirtModel
import VirtPlan

extension RulePhase {
    /// Looked at before the disks are gone through.
    static let snapshotRequest: RulePhase = "snapshot-request"
    /// The disks one by one, and all of them together.
    static let snapshotCreate: RulePhase = "snapshot-create"
    static let snapshotRevert: RulePhase = "snapshot-revert"
    static let snapshotDelete: RulePhase = "snapshot-delete"
}

/// Everything that planning a snapshot may look at.
struct SnapshotRuleContext: Sendable {
    var domain: DomainSnapshot
    var flags: UInt32 = 0
    /// As the client asked for it.
    var requested = SnapshotDefinition()
    /// With an entry for each disk; the same as ``requested`` until that has been worked out.
    var aligned = SnapshotDefinition()
    /// What is at the paths that matter.
    var files: [String: HostFileKind] = [:]
    var agent: AgentState = .missing
    var hasBlockJob = false
    /// The snapshot that a reversion or deletion is about.
    var target = SnapshotDefinition()
    /// Snapshot whose memory is in the file that a new one asks for.
    var memoryFileOwner: String?
    /// An image that reverting would change although something else needs it, and what that is.
    var neededImage: DiskFault?
    /// Why QEMU could not give its memory away.
    var migrationBlocker: String?

    enum AgentState: Sendable {
        case missing, silent, connected
    }

    var disks: [Disk] { domain.current?.value.devices.disks ?? [] }
    var isDiskOnly: Bool { flags & SnapshotCreateFlags.diskOnly != 0 }
    var alignment: SnapshotAlignment {
        SnapshotAlignment(requested, flags: flags, isActive: domain.isActive)
    }

    /// Each disk of the domain with what becomes of it.
    var pairs: [(entry: SnapshotDisk, disk: Disk)] {
        aligned.disks.compactMap { entry in
            disks.first { $0.target.dev == entry.name }.map { (entry, $0) }
        }
    }

    /// Where a copy of the firmware's variables goes, and what is there; nil where none is made.
    var copyOfVariables: (path: String, kind: HostFileKind)? {
        guard !domain.isActive, has(.internal),
            let path = domain.persistent?.value.copyOfVariables(for: aligned.name)
        else { return nil }
        return (path, file(path))
    }

    func has(_ mode: DiskSnapshotMode) -> Bool { aligned.disks.contains { $0.mode == mode } }
    func file(_ path: String?) -> HostFileKind { path.flatMap { files[$0] } ?? .missing }

    /// Snapshots of a disk only, taken while the guest runs.
    var isLiveDiskOnly: Bool { domain.isActive && isDiskOnly }
}

/// The rules of snapshots, in the order in which libvirt 9.0 looks at them. Their identities are those of the feature
/// list where it has a row.
enum SnapshotRules {
    static let table = RuleTable<SnapshotRuleContext>(
        request + alignment + disks + whole + SnapshotChangeRules.revert + SnapshotChangeRules.delete)

    /// A rule that looks for the first thing at fault and names it.
    static func finding<Fault>(
        _ id: String, _ phase: RulePhase, _ find: @escaping @Sendable (SnapshotRuleContext) -> Fault?,
        error: @escaping @Sendable (Fault) -> VirtError, cause: @escaping @Sendable (Fault) -> String,
        cures: [String] = []
    ) -> Rule<SnapshotRuleContext> {
        Rule(
            id, in: [phase], refuses: { find($0) != nil },
            error: { find($0).map(error) ?? VirtError(.internalError, id, domain: .qemu) },
            cause: { find($0).map(cause) ?? "" }, cures: cures)
    }

    private static let request: [Rule<SnapshotRuleContext>] = [
        Rule(
            "SNAP-LIVE-NEEDS-MEMORY", in: [.snapshotRequest],
            refuses: {
                $0.flags & SnapshotCreateFlags.live != 0
                    && (!$0.domain.isActive || $0.requested.memory.mode != .external || $0.isDiskOnly)
            },
            error: { _ in
                VirtError(
                    .operationUnsupported, "live snapshot creation is supported only during full system snapshots",
                    domain: .qemu)
            },
            cause: { _ in "only memory that goes to a file of its own can be written while the guest runs" },
            cures: ["give a file for the memory: --memspec FILE", "leave out --live"]),
        finding(
            "SNAP-09-SLASH", .snapshotRequest,
            { context -> String? in
                context.flags & SnapshotCreateFlags.noMetadata == 0 && context.requested.name.contains("/")
                    ? context.requested.name : nil
            },
            error: {
                VirtError(
                    code: .xmlDetail, domain: .qemu, message: "invalid snapshot name '\($0)': name can't contain '/'")
            },
            cause: { _ in "the snapshot's description is kept in a file of its name" }, cures: ["choose another name"]),
        finding(
            "SNAP-09-DOT", .snapshotRequest,
            { context -> String? in
                context.flags & SnapshotCreateFlags.noMetadata == 0 && context.requested.name.hasPrefix(".")
                    ? context.requested.name : nil
            },
            error: {
                VirtError(
                    code: .xmlDetail, domain: .qemu,
                    message: "invalid snapshot name '\($0)': name can't start with '.'")
            },
            cause: { _ in "the snapshot's description is kept in a file of its name" }, cures: ["choose another name"]),
        Rule(
            "SNAP-HALT-TRANSIENT", in: [.snapshotRequest],
            refuses: {
                $0.flags & SnapshotCreateFlags.halt != 0 && $0.domain.isActive && !$0.domain.isPersistent
            },
            error: { _ in
                VirtError(.operationInvalid, "cannot halt after transient domain snapshot", domain: .qemu)
            },
            cause: { _ in "a transient domain is gone when it ends, and its snapshots with it" },
            cures: ["define the domain first"]),
        Rule(
            "SNAP-18", in: [.snapshotCreate],
            refuses: { context in
                if case .suspendedByGuest = context.domain.state { true } else { false }
            },
            error: { _ in
                VirtError(
                    .operationUnsupported, "qemu doesn't support taking snapshots of PMSUSPENDED guests",
                    domain: .qemu)
            },
            cause: { _ in "the guest has put itself to sleep" },
            cures: ["wake it up with dompmwakeup"]),
    ]

    private static let alignment: [Rule<SnapshotRuleContext>] = [
        Rule(
            "SNAP-TOO-MANY-DISKS", in: [.snapshotCreate],
            refuses: { $0.requested.disks.count > $0.disks.count },
            error: { _ in
                VirtError(
                    .configUnsupported, "too many disk snapshot requests for domain", domain: .domainSnapshot)
            },
            cause: { "the domain has \($0.disks.count) disks" }),
        finding(
            "SNAP-UNKNOWN-DISK", .snapshotCreate,
            { context -> String? in
                let known = Set(context.disks.map(\.target.dev))
                return context.requested.disks.first { !known.contains($0.name) }?.name
            },
            error: { VirtError(.configUnsupported, "no disk named '\($0)'", domain: .domainSnapshot) },
            cause: { "the domain has no disk with the target '\($0)'" }, cures: ["see domblklist for the targets"]),
        finding(
            "SNAP-DISK-TWICE", .snapshotCreate,
            { context -> String? in
                let names = context.requested.disks.map(\.name)
                var seen: Set<String> = []
                return names.first { !seen.insert($0).inserted }
            },
            error: { VirtError(.configUnsupported, "disk '\($0)' specified twice", domain: .domainSnapshot) },
            cause: { _ in "one disk can have one mode" }),
        finding(
            "SNAP-03", .snapshotCreate,
            { context -> DiskFault? in
                let wanted = context.alignment
                guard wanted.isStrict else { return nil }
                for entry in context.requested.disks {
                    guard let mode = entry.mode, mode != wanted.defaultMode else { continue }
                    let disk = context.disks.first { $0.target.dev == entry.name }
                    let own = disk.flatMap { SnapshotAlignment.ownMode(of: $0) }
                    if mode == .no, own == .no { continue }
                    return DiskFault(name: entry.name, detail: wanted.defaultMode.rawValue)
                }
                return nil
            },
            error: {
                VirtError(
                    .configUnsupported, "disk '\($0.name)' must use snapshot mode '\($0.detail)'",
                    domain: .domainSnapshot)
            },
            cause: { _ in "memory inside of an image is only of use with every disk as it was at that moment" },
            cures: ["leave the disk's mode out", "keep the memory in a file: --memspec FILE", "give --disk-only"]),
        finding(
            "SNAP-FILE-NEEDS-EXTERNAL", .snapshotCreate,
            { context -> DiskFault? in
                for entry in context.requested.disks where entry.mode != nil && entry.mode != .external {
                    if let path = entry.source.path { return DiskFault(name: entry.name, detail: path) }
                }
                return nil
            },
            error: {
                VirtError(
                    .xmlError, "file '\($0.detail)' for disk '\($0.name)' requires use of external snapshot mode",
                    domain: .domainSnapshot)
            },
            cause: { _ in "only an external snapshot makes a file" }, cures: ["give snapshot='external'"]),
        finding(
            "SNAP-07-NO-SOURCE", .snapshotCreate,
            { context -> String? in
                for pair in context.pairs where pair.entry.mode == .external {
                    let isGiven = pair.entry.source.path != nil || pair.entry.source.network != nil
                    if !isGiven, pair.disk.isEmpty { return pair.entry.name }
                }
                return nil
            },
            error: {
                VirtError(
                    .configUnsupported, "cannot generate external snapshot name for disk '\($0)' without source",
                    domain: .domainSnapshot)
            },
            cause: { _ in "the drive is empty" }, cures: ["leave the drive out: snapshot='no'"]),
        finding(
            "SNAP-07-KIND", .snapshotCreate,
            { context -> DiskFault? in
                for pair in context.pairs where pair.entry.mode == .external && pair.disk.source.type != .file {
                    if context.requested.disk(pair.entry.name)?.source.path != nil { continue }
                    return DiskFault(name: pair.entry.name, detail: pair.disk.source.type.rawValue)
                }
                return nil
            },
            error: {
                VirtError(
                    .configUnsupported,
                    "cannot generate external snapshot name for disk '\($0.name)' on a '\($0.detail)' device",
                    domain: .domainSnapshot)
            },
            cause: { _ in "where a new image could go is not known" },
            cures: ["name one: --diskspec DISK,snapshot=external,file=PATH"]),
        finding(
            "SNAP-07-NOT-REGULAR", .snapshotCreate,
            { context -> String? in
                for pair in context.pairs where pair.entry.mode == .external {
                    if context.requested.disk(pair.entry.name)?.source.path != nil { continue }
                    let kind = context.file(pair.disk.source.path)
                    if [.block, .pipe, .directory, .socket, .other].contains(kind) { return pair.entry.name }
                }
                return nil
            },
            error: {
                VirtError(
                    .configUnsupported,
                    "source for disk '\($0)' is not a regular file; refusing to generate external snapshot name",
                    domain: .domainSnapshot)
            },
            cause: { _ in "a file beside a device would land in the devices' directory" },
            cures: ["name one: --diskspec DISK,snapshot=external,file=PATH"]),
        finding(
            "SNAP-07-COLLISION", .snapshotCreate,
            { context -> DiskFault? in
                var owners: [String: String] = [:]
                for entry in context.aligned.disks where entry.mode == .external {
                    guard let path = entry.source.path else { continue }
                    if let other = owners[path] { return DiskFault(name: other, detail: entry.name) }
                    owners[path] = entry.name
                }
                return nil
            },
            error: {
                VirtError(
                    .configUnsupported,
                    "cannot generate external snapshot name for disk '\($0.name)': collision with disk '\($0.detail)'",
                    domain: .domainSnapshot)
            },
            cause: { _ in "the two images differ only in their extensions, which the overlay's name takes the place of"
            },
            cures: ["name one of them: --diskspec DISK,file=PATH"]),
        Rule(
            "SNAP-09-TAKEN", in: [.snapshotCreate],
            refuses: { $0.domain.snapshots[$0.requested.name] != nil },
            error: {
                VirtError(
                    .operationFailed, "domain moment \($0.requested.name) already exists", domain: .domain)
            },
            cause: { _ in "the domain has a snapshot of this name" },
            cures: ["choose another name", "delete the other one first"]),
    ]
}
