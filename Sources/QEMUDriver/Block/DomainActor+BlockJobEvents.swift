import HostSystem
import Logging
import QMP
import VirtDriver
import VirtError
import VirtModel

extension DomainActor {
    /// A job of QEMU has entered another state.
    func jobChanged(_ data: JSONObject) {
        guard let name = data["id"]?.string, let status = data["status"]?.string else { return }
        noteJob(name, status)
    }

    func noteJob(_ name: String, _ status: String) {
        guard let job = blockJob(name) else {
            toldJobs[name] = status == "null" ? nil : status
            return wakeBlockWaiters()
        }
        switch status {
        case "ready" where job.kind.hasReadyPhase && (job.state == .new || job.state == .running):
            updateBlockJob(name) { $0.state = .ready }
            updateDisk(job.disk) { $0.mirror?.ready = .yes }
            saveStatus()
            emitBlockJob(job, .ready)
        case "concluded":
            endedJobs.insert(name)
            if !job.isAwaited { concludeLater(name) }
        default: break
        }
        wakeBlockWaiters()
    }

    /// Does what is to be done at a job's end as soon as nobody else changes the domain.
    private func concludeLater(_ name: String) {
        let number = run
        Task {
            while run == number, endedJobs.contains(name), blockJob(name)?.isAwaited == false {
                do throws(VirtError) {
                    try await withJob("blockjob") { () async throws(VirtError) in
                        guard run == number, blockJob(name)?.isAwaited == false else { return }
                        try await concludeBlockJob(name)
                    }
                    return
                } catch {
                    host.logger.error("cannot end block job \(name) of \(snapshot.name): \(error.message)")
                    guard error.code == .operationTimeout else { return }
                }
            }
        }
    }

    /// Takes over what an ended job has done: definitions, status file and QEMU's nodes, in an order in which an
    /// interruption at any point is made good when the domain is taken up again.
    ///
    /// - Returns: QEMU's reason where the job failed.
    @discardableResult
    func concludeBlockJob(_ name: String) async throws(VirtError) -> String? {
        guard let job = blockJob(name) else { return nil }
        let known = try await command("query-jobs").array?.first { $0["id"]?.string == name }
        var failure = known?["error"]?.string
        if known == nil, job.state != .pivoting { failure = "QEMU does not know the job" }
        guard let disk = liveDisk(job.disk) else {
            try await dismiss(name)
            forgetBlockJob(name)
            return failure
        }
        let outcome = BlockJobOutcome(of: job, failed: failure != nil, disk: disk)
        settleOwners(of: job, before: disk, after: outcome)
        try keepPersistent(outcome, before: disk)
        updateDisk(job.disk) { $0 = outcome.disk }
        let backup = job.kind == .backup ? await backupJobEnded(job, known, failure: failure) : nil
        snapshot.run?.blockJobs.removeAll { $0.name == name }
        saveStatus()
        // Whoever waits for a backup reads its images next, and QEMU has written all of them only when it closes them.
        if let backup { snapshot.run?.backup = backup }
        if known != nil {
            do throws(VirtError) {
                try await dismiss(name)
            } catch {
                if let backup { backupEnded(backup) }
                throw error
            }
        }
        endedJobs.remove(name)
        await removeNodes(outcome.unusedNodes)
        if let backup { backupEnded(backup) }
        for image in outcome.unusedImages { removeImage(image) }
        emitBlockJob(job, outcome.end, disk: outcome.disk)
        wakeBlockWaiters()
        return failure
    }

    private func dismiss(_ name: String) async throws(VirtError) {
        try await command("job-dismiss", ["id": .string(name)])
    }

    /// The persistent definition follows the live one where both name the same image.
    private func keepPersistent(_ outcome: BlockJobOutcome, before disk: Disk) throws(VirtError) {
        guard var definition = snapshot.persistent?.value,
            let index = definition.devices.disks.firstIndex(where: { $0.target.dev == disk.target.dev }),
            let changed = outcome.persistent(definition.devices.disks[index], before: disk)
        else { return }
        definition.devices.disks[index] = changed
        try AtomicFile.write(
            host.paths.definition(snapshot.name), text: Self.fileText(definition, host.compiler))
        snapshot.persistent = SharedDefinition(definition)
    }

    /// Removes nodes that nothing uses. One that is still there in the end does no harm.
    func removeNodes(_ nodes: [String]) async {
        guard !nodes.isEmpty,
            let results = try? await outcomes(of: nodes.map { ("blockdev-del", ["node-name": .string($0)]) })
        else { return }
        for (node, result) in zip(nodes, results) {
            guard case .failure(let error) = result else { continue }
            host.logger.debug("node \(node) of \(snapshot.name) stays: \(error.message)")
        }
    }

    private func removeImage(_ path: String) {
        do throws(VirtError) {
            try FileOperations.remove(path)
        } catch {
            host.logger.warning("cannot remove image \(path): \(error.message)")
        }
    }

    /// Both events of a job: by the image's path, and by the disk's target.
    func emitBlockJob(_ job: BlockJob, _ end: BlockJob.End, disk: Disk? = nil) {
        guard let disk = disk ?? liveDisk(job.disk) else { return }
        if disk.source.isLocal, let path = disk.source.path {
            host.events.emit(
                .domainBlockJob(dom: reference, path: path, type: job.kind.number, status: end.rawValue))
        }
        host.events.emit(
            .domainBlockJob2(dom: reference, dst: job.disk, type: job.kind.number, status: end.rawValue))
    }
}
