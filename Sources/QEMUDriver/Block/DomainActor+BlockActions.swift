import Glibc
import QMP
import VirtError
import VirtModel

extension DomainActor {
    func perform(_ action: BlockAction) async throws(VirtError) {
        switch action {
        case .command(let planned): try await command(planned)
        case .reserveNodes(let last):
            let highest = max(snapshot.run?.lastNodeNumber ?? 0, last)
            snapshot.run?.lastNodeNumber = highest
        case .removeNodes(let names): await removeNodes(names)
        case .makeDirectory(let path): try FileOperations.makeDirectories(path, mode: 0o700)
        case .removeBitmaps(let bitmaps): await removeBitmaps(bitmaps)
        case .keepBitmaps(let going, let top): try await keepBitmaps(of: going, inTop: top)
        case .createFile(let path, let owner): try Self.createFile(path, owner)
        case .createImage(let name, let options): try await createImage(name, options)
        case .registerJob(let job, let disk):
            var mirror: DiskMirror?
            if let disk, case .disk(let value) = try DeviceDefinition.parse(disk, flags: []) { mirror = value.mirror }
            try registerBlockJob(job, mirror: mirror)
        case .startJob(let name, let planned):
            try await command(planned)
            if blockJob(name)?.state == .new { updateBlockJob(name) { $0.state = .running } }
            saveStatus()
        case .startJobs(let names, let planned):
            try await command(planned)
            for name in names where blockJob(name)?.state == .new { updateBlockJob(name) { $0.state = .running } }
            saveStatus()
        case .noteBackup(let xml, let reuses):
            var backup = BackupState(definition: try BackupDefinition.parse(xml), started: BackupState.now)
            backup.reusesImages = reuses
            snapshot.run?.backup = backup
            try writeStatus()
        case .forgetBackup:
            snapshot.run?.backup = nil
            saveStatus()
        case .stopServer: await stopServer()
        case .cancelJobs(let names):
            for name in names { try await cancelBlockJob(name) }
        case .cancelJob(let name): try await cancelBlockJob(name)
        case .awaitReady(let name): try await awaitReady(name)
        case .awaitEnd(let name):
            if let failure = try await awaitEnd(name) {
                throw VirtError(.operationFailed, "block job '\(name)' failed: \(failure)", domain: .qemu)
            }
        case .beginAbort(let name, let waits): try await beginAbort(name, waits: waits)
        case .awaitAbort(let name): try await awaitEnd(name)
        case .beginPivot(let name, let waits): try await beginPivot(name, waits: waits)
        case .awaitPivot(let name):
            if let failure = try await awaitEnd(name) {
                throw VirtError(
                    .operationFailed, "block job '\(name)' failed while pivoting: \(failure)", domain: .qemu)
            }
        }
    }

    private static func createFile(_ path: String, _ owner: ProcessOwner?) throws(VirtError) {
        let file = open(path, O_WRONLY | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard file >= 0 else {
            let code = errno
            throw VirtError.system(
                errno: code, reason: String(cString: strerror(code)), "failed to create copy target", domain: .qemu)
        }
        defer { close(file) }
        var status = stat()
        if let owner, fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG {
            _ = fchown(file, owner.user, owner.group)
        }
    }

    private func createImage(_ name: String, _ options: String) async throws(VirtError) {
        let parsed = try MonitorCommand.object(options)
        try await command("blockdev-create", ["job-id": .string(name), "options": .object(parsed)])
        while true {
            let seen = blockChanges
            let job = try await command("query-jobs").array?.first { $0["id"]?.string == name }
            guard let job else { return }
            if job["status"]?.string == "concluded" {
                try await command("job-dismiss", ["id": .string(name)])
                guard let failure = job["error"]?.string else { return }
                throw VirtError(.operationFailed, "failed to format image: '\(failure)'", domain: .qemu)
            }
            guard monitor != nil else { throw Self.qemuGone }
            await nextBlockChange(after: seen)
        }
    }

    /// Before a copy into a chain that was there, the images below the copy are opened: they may have been put there
    /// while the copy ran.
    private func openLateBacking(_ job: BlockJob) async throws(VirtError) {
        let both = BlockCopyRequest.shallow | BlockCopyRequest.reuse
        guard job.kind == .copy, job.flags & both == both, let disk = liveDisk(job.disk), let mirror = disk.mirror,
            let below = mirror.backingChain.first
        else { return }
        var chain = disk
        chain.source = mirror.source
        chain.backingChain = mirror.backingChain
        chain.backingChainTerminated = true
        chain.mirror = nil
        let own = Set(mirror.source.nodes)
        for node in try BlockNodes(disk: chain).all() {
            guard let name = node.object["node-name"]?.string, !own.contains(name) else { continue }
            try await command("blockdev-add", node.object)
        }
        try await command(
            "transaction",
            [
                "actions": [
                    [
                        "type": "blockdev-snapshot",
                        "data": [
                            "node": .string(below.formatNode), "overlay": .string(mirror.source.formatNode),
                        ],
                    ]
                ]
            ])
    }

    private func beginAbort(_ name: String, waits: Bool) async throws(VirtError) {
        guard let before = blockJob(name) else { return }
        updateBlockJob(name) { job in
            job.state = .aborting
            job.isAwaited = waits
        }
        do throws(VirtError) {
            try writeStatus()
            try await command("block-job-cancel", ["device": .string(name)])
        } catch {
            updateBlockJob(name) { job in
                job.state = before.state
                job.isAwaited = false
            }
            saveStatus()
            if endedJobs.contains(name) { noteJob(name, "concluded") }
            throw error
        }
    }

    private func beginPivot(_ name: String, waits: Bool) async throws(VirtError) {
        guard let job = blockJob(name) else { return }
        try await openLateBacking(job)
        await keepBitmaps(pivoting: job)
        updateBlockJob(name) { job in
            job.state = .pivoting
            job.isAwaited = waits
        }
        do throws(VirtError) {
            try writeStatus()
            try await command("job-complete", ["id": .string(name)])
        } catch {
            updateBlockJob(name) { job in
                job.state = .ready
                job.isAwaited = false
            }
            saveStatus()
            if endedJobs.contains(name) { noteJob(name, "concluded") }
            throw error
        }
    }
}
