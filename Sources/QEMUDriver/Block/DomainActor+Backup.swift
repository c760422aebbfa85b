import Glibc
import HostSystem
import LibvirtProtocol
import QMP
import VirtDriver
import VirtError
import VirtModel
import VirtPlan

/// A backup that is under way, as the status file keeps it.
struct BackupState: Sendable {
    var definition: BackupDefinition
    /// Milliseconds since 1970.
    var started: UInt64
    var reusesImages = false
    /// Sums of the jobs that have ended.
    var done: UInt64 = 0
    var total: UInt64 = 0
    var failure: String?
    var isCancelled = false

    static var now: UInt64 {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return UInt64(max(0, time.tv_sec)) &* 1000 &+ UInt64(max(0, time.tv_nsec)) / 1_000_000
    }

    /// What `virDomainGetJobStats` and the event at the end tell.
    func parameters(ended: Bool) -> [TypedParameter] {
        var list = [TypedParameter("operation", .int(9))]
        let now = Self.now
        list.append(TypedParameter("time_elapsed", .ullong(now > started ? now - started : 0)))
        if definition.mode == .pull {
            list.append(TypedParameter("disk_temp_used", .ullong(done)))
            list.append(TypedParameter("disk_temp_total", .ullong(total)))
        } else {
            list.append(TypedParameter("disk_total", .ullong(total)))
            list.append(TypedParameter("disk_processed", .ullong(done)))
            list.append(TypedParameter("disk_remaining", .ullong(total > done ? total - done : 0)))
        }
        guard ended else { return list }
        // A pulled backup ends by being cancelled.
        let success = failure == nil || definition.mode == .pull && isCancelled
        list.append(TypedParameter("success", .boolean(success)))
        if let failure { list.append(TypedParameter("errmsg", .string(failure))) }
        return list
    }

    /// `virDomainJobType`: 3 completed, 4 failed, 5 cancelled.
    var endType: Int32 { failure == nil || definition.mode == .pull ? 3 : isCancelled ? 5 : 4 }
}

extension DomainActor {
    func callBackupBegin(
        _ context: CallContext?, xml: String, checkpointXML: String?, flags: UInt32
    ) async throws(VirtError) {
        try await withJob("remoteDispatchDomainBackupBegin") { () async throws(VirtError) in
            var definition = try BackupDefinition.parse(xml)
            let request = try checkpointXML.map { (text) throws(VirtError) in
                try CheckpointDefinition.parse(text, isStored: false)
            }
            var facts = CheckpointRuleContext(domain: snapshot, flags: flags)
            guard let live = snapshot.live?.value, snapshot.isActive else {
                return try check(CheckpointRules.table, .backupBegin, context, facts)
            }
            try definition.align(
                with: live, suffix: request?.name.isEmpty == false ? request?.name ?? "" : "\(time(nil))")
            facts.backup = definition
            facts.tree = checkpointStore.load()
            if let request { facts.checkpoint = try completed(request, facts.tree) }
            try check(CheckpointRules.table, .backupBegin, context, facts)
            let plan = try await backupPlan(
                &definition, facts.checkpoint, reuses: flags & CheckpointFlags.reuseExternal != 0,
                isExplained: context?.explain != nil)
            try await execute(plan, context)
        }
    }

    private func backupPlan(
        _ definition: inout BackupDefinition, _ checkpoint: CheckpointDefinition?, reuses: Bool, isExplained: Bool
    ) async throws(VirtError) -> Plan<DomainAction> {
        var plan = newPlan("backup-begin")
        let present = try await layersWithBitmaps()
        var jobs: [(job: BlockJob, actions: [JSONValue])] = []
        var exports: [JSONObject] = []
        var images = newPlan("backup-begin")
        var number = nextNodeNumber
        for index in definition.disks.indices where definition.disks[index].isIncluded {
            let wanted = definition.disks[index]
            guard let disk = liveDisk(wanted.name), var store = wanted.store else { continue }
            store.index = number
            number += 1
            if !isExplained { snapshot.run?.lastNodeNumber = number - 1 }
            definition.disks[index].store = store
            let facts = store.path.flatMap { store.type == .file ? FileFacts($0) : nil }
            if !reuses, let facts, facts.size > 0, !facts.isBlockDevice {
                throw VirtError(
                    .invalidArg, "store '\(store.path ?? "")' for backup of '\(wanted.name)' exists", domain: .qemu,
                    rule: "BACKUP-PRESENT", cause: "what the file holds would be lost",
                    cures: ["remove it", "give --reuse-external to write into it"])
            }
            let source = disk.source.formatNode
            let pulls = definition.mode == .pull
            let changed = try bitmapParts(wanted, disk, present)
            let hasBacking = store.format == "qcow2" && (pulls || !changed.isEmpty)
            let below = hasBacking ? disk.source : nil
            if reuses {
                images.addClaims(try claims(forNewTop: store))
                for node in try nodes(of: store, below: below, disk: disk) { addNode(node, to: &images) }
            } else {
                let size = try await capacity(of: disk)
                try addImage(store, size: size, backing: below, disk: disk, exists: facts != nil, to: &images)
            }
            let name = "backup-\(wanted.name)-\(source)"
            var job = BlockJob(.backup, disk: wanted.name, name: name)
            job.top = source
            job.nodes = store.nodes
            if pulls, !reuses, store.type == .file { job.scratch = store.path }
            var actions: [JSONValue] = []
            var arguments: JSONObject = [
                "device": .string(source), "job-id": .string(name), "target": .string(store.formatNode),
                "sync": pulls ? "none" : changed.isEmpty ? "full" : "incremental",
            ]
            if !changed.isEmpty {
                let bitmap = NodeBitmap(
                    node: pulls ? store.formatNode : source,
                    name: pulls ? wanted.exportBitmap ?? "backup-\(wanted.name)" : "backup-\(wanted.name)")
                actions += Self.mergeActions(changed, into: bitmap)
                if !pulls {
                    arguments["bitmap"] = .string(bitmap.name)
                    job.bitmap = bitmap.name
                }
            }
            arguments["auto-finalize"] = true
            arguments["auto-dismiss"] = false
            actions.append(["type": "blockdev-backup", "data": .object(arguments)])
            jobs.append((job, actions))
            if pulls {
                var export: JSONObject = [
                    "type": "nbd", "id": .string("libvirt-nbd-\(store.formatNode)"),
                    "node-name": .string(store.formatNode), "writable": false,
                    "name": .string(wanted.exportName ?? wanted.name),
                ]
                if !changed.isEmpty, let bitmap = wanted.exportBitmap { export["bitmaps"] = [.string(bitmap)] }
                exports.append(export)
            }
        }
        plan.add(.block(.reserveNodes(number - 1)))
        plan.steps += images.steps
        if let checkpoint { addCheckpointFile(checkpoint, to: &plan) }
        plan.add(
            .block(.noteBackup(definition.formatted(), reuses: reuses)), undo: .block(.forgetBackup))
        for (job, _) in jobs {
            plan.add(.block(.registerJob(job, disk: nil)), undo: .block(.cancelJob(job.name)))
        }
        if let server = definition.server {
            if server.tls == true { try addCredentials(to: &plan) }
            plan.add(
                .block(.command(MonitorCommand("nbd-server-start", Self.serverArguments(server)))),
                undo: .block(.stopServer))
        }
        let actions = (checkpoint.map { bitmapActions(of: $0) } ?? []) + jobs.flatMap(\.actions)
        plan.add(
            .block(.startJobs(jobs.map(\.job.name), Self.transaction(actions))),
            undo: .block(.cancelJobs(jobs.map(\.job.name))),
            .block(.removeBitmaps(checkpoint.map { bitmaps(of: $0) } ?? [])))
        for export in exports { plan.add(.block(.command(MonitorCommand("block-export-add", export)))) }
        return plan
    }

    /// The bitmaps that together say what has changed since a disk's checkpoint; empty for a full backup.
    private func bitmapParts(
        _ wanted: BackupDisk, _ disk: Disk, _ present: [LayerBitmap]
    ) throws(VirtError) -> [LayerBitmap] {
        guard let since = wanted.incremental else { return [] }
        let parts = present.filter { $0.disk == wanted.name && $0.bitmap.name == since }
        guard parts.contains(where: { $0.bitmap.node == disk.source.formatNode }) else {
            throw VirtError(
                .checkpointInconsistent, "missing or broken bitmap '\(since)' for disk '\(wanted.name)'", domain: .qemu,
                rule: "BACKUP-BITMAP", cause: "the image does not know any more what has changed since then",
                cures: ["make a full backup with a new checkpoint"])
        }
        return parts
    }

    private static func serverArguments(_ server: BackupDefinition.Server) -> JSONObject {
        var arguments: JSONObject = [:]
        if server.isUnix {
            arguments["addr"] = ["type": "unix", "data": ["path": .string(server.socket ?? "")]]
        } else {
            arguments["addr"] = [
                "type": "inet",
                "data": ["host": .string(server.name ?? "localhost"), "port": .string(server.port ?? "10809")],
            ]
        }
        if server.tls == true { arguments["tls-creds"] = .string(credentials) }
        return arguments
    }

    /// QEMU's name of the certificates of its NBD server.
    private static let credentials = "objlibvirt_backup_tls0"

    private func addCredentials(to plan: inout Plan<DomainAction>) throws(VirtError) {
        let certificates = host.configuration.backupTLS
        guard certificates.secret == nil else {
            throw VirtError(
                .operationUnsupported, "the key of the backup server's certificate needs a secret", domain: .qemu,
                rule: "BACKUP-TLS-SECRET", cause: "qemu.conf names one in backup_tls_x509_secret_uuid",
                cures: ["store the key without a passphrase, readable by QEMU's user only"])
        }
        plan.add(
            .block(
                .command(
                    MonitorCommand(
                        "object-add",
                        [
                            "qom-type": "tls-creds-x509", "id": .string(Self.credentials),
                            "dir": .string(certificates.directory), "endpoint": "server",
                            "verify-peer": .bool(certificates.verifiesClients),
                        ]))),
            undo: .block(.stopServer))
    }

    /// Ends QEMU's NBD server and forgets its certificates, as far as they are there.
    func stopServer() async {
        _ = try? await command("nbd-server-stop")
        _ = try? await command("object-del", ["id": .string(Self.credentials)])
    }

    // MARK: While it runs, and its end

    /// Adds a job's end to its backup.
    ///
    /// - Returns: the backup, if that was its last job.
    func backupJobEnded(_ job: BlockJob, _ known: JSONValue?, failure: String?) async -> BackupState? {
        guard var backup = snapshot.run?.backup else { return nil }
        backup.done += known?["current-progress"]?.uint64 ?? 0
        backup.total += known?["total-progress"]?.uint64 ?? 0
        if job.state == .aborting { backup.isCancelled = true }
        if let failure, backup.failure == nil { backup.failure = failure }
        let others = snapshot.run?.blockJobs.filter { $0.kind == .backup && $0.name != job.name } ?? []
        if let bitmap = job.bitmap, let node = job.top { await removeBitmaps([NodeBitmap(node: node, name: bitmap)]) }
        if backup.definition.mode == .pull { await stopServer() }
        guard others.isEmpty else {
            snapshot.run?.backup = backup
            if failure != nil, backup.definition.mode == .pull { await abortJobs(others) }
            return nil
        }
        snapshot.run?.backup = nil
        return backup
    }

    /// Tells that a backup has ended, once its images are closed.
    func backupEnded(_ backup: BackupState) {
        snapshot.run?.backup = nil
        saveStatus()
        completedBackup = (backup.endType, backup.parameters(ended: true))
        host.events.emit(.domainJobCompleted(dom: reference, params: backup.parameters(ended: true)))
    }

    private func abortJobs(_ jobs: [BlockJob]) async {
        for job in jobs where job.state != .aborting {
            updateBlockJob(job.name) { $0.state = .aborting }
            _ = try? await command("block-job-cancel", ["device": .string(job.name), "force": true])
        }
    }

    /// Ends the backup: one that is pulled has served its purpose, one that is pushed is given up.
    ///
    /// - Returns: false where there is none.
    func abortBackup() async throws(VirtError) -> Bool {
        guard snapshot.run?.backup != nil else { return false }
        await abortJobs(snapshot.run?.blockJobs.filter { $0.kind == .backup } ?? [])
        saveStatus()
        while snapshot.run?.backup != nil, monitor != nil { await nextBlockChange(after: blockChanges) }
        return true
    }

    /// Progress of the backup under way.
    func backupProgress() async throws(VirtError) -> BackupState? {
        guard var backup = snapshot.run?.backup else { return nil }
        let names = Set(snapshot.run?.blockJobs.filter { $0.kind == .backup }.map(\.name) ?? [])
        for job in try await command("query-jobs").array ?? [] where names.contains(job["id"]?.string ?? "") {
            backup.done += job["current-progress"]?.uint64 ?? 0
            backup.total += job["total-progress"]?.uint64 ?? 0
        }
        return backup
    }
}
