import Logging
import QMP
import VirtError
import VirtModel

extension DomainActor {
    // MARK: Names

    /// A number for the nodes of an image that joins the running domain.
    func takeNodeNumber() -> UInt32 {
        let number = nextNodeNumber
        snapshot.run?.lastNodeNumber = number
        return number
    }

    /// The number that ``takeNodeNumber()`` would give: above every one that this run has had.
    var nextNodeNumber: UInt32 {
        let disks = snapshot.live?.value.devices.disks ?? []
        let used = disks.flatMap { disk in
            disk.layers + (disk.mirror.map { [$0.source] + $0.backingChain } ?? [])
        }
        return max(used.compactMap(\.index).max() ?? 0, snapshot.run?.lastNodeNumber ?? 0) + 1
    }

    // MARK: The list of jobs

    func blockJob(_ name: String) -> BlockJob? {
        snapshot.run?.blockJobs.first { $0.name == name }
    }

    /// Notes a job before QEMU hears of it, so that its end can never be missed.
    func registerBlockJob(_ job: BlockJob, mirror: DiskMirror?) throws(VirtError) {
        guard snapshot.run != nil else {
            throw VirtError(.operationFailed, "domain is no longer running", domain: .qemu)
        }
        snapshot.run?.blockJobs.removeAll { $0.name == job.name }
        snapshot.run?.blockJobs.append(job)
        if let mirror { updateDisk(job.disk) { $0.mirror = mirror } }
        try writeStatus()
    }

    func updateBlockJob(_ name: String, _ change: (inout BlockJob) -> Void) {
        guard let index = snapshot.run?.blockJobs.firstIndex(where: { $0.name == name }),
            var job = snapshot.run?.blockJobs[index]
        else { return }
        change(&job)
        snapshot.run?.blockJobs[index] = job
        wakeBlockWaiters()
    }

    /// Forgets a job without a word to anybody.
    func forgetBlockJob(_ name: String) {
        guard let job = blockJob(name) else { return }
        snapshot.run?.blockJobs.removeAll { $0.name == name }
        if job.kind.hasReadyPhase { updateDisk(job.disk) { $0.mirror = nil } }
        saveStatus()
        wakeBlockWaiters()
    }

    /// Changes one disk of the live definition.
    func updateDisk(_ target: String, _ change: (inout Disk) -> Void) {
        updateLive { definition in
            guard let index = definition.devices.disks.firstIndex(where: { $0.target.dev == target }) else { return }
            change(&definition.devices.disks[index])
        }
    }

    func liveDisk(_ target: String) -> Disk? {
        snapshot.live?.value.devices.disks.first { $0.target.dev == target }
    }

    // MARK: Waiting

    func wakeBlockWaiters() {
        blockChanges += 1
        let waiters = blockWaiters
        blockWaiters = []
        for waiter in waiters { waiter.resume() }
    }

    /// Waits for the first change to any job after the one with this number, or the run's end.
    func nextBlockChange(after seen: UInt64) async {
        guard blockChanges == seen else { return }
        await withCheckedContinuation { blockWaiters.append($0) }
    }

    /// Waits until QEMU says that an awaited job has reached its ready phase.
    ///
    /// - Throws: error 9 where it ends before that.
    func awaitReady(_ name: String) async throws(VirtError) {
        while true {
            guard monitor != nil else { throw Self.qemuGone }
            guard let job = blockJob(name) else {
                throw VirtError(.operationFailed, "block job '\(name)' has ended", domain: .qemu)
            }
            if endedJobs.contains(name) {
                let failure = try await concludeBlockJob(name)
                throw VirtError(
                    .operationFailed, "block job '\(name)' failed: \(failure ?? "it was cancelled")", domain: .qemu)
            }
            if job.state == .ready { return }
            await nextBlockChange(after: blockChanges)
        }
    }

    /// Waits for the end of an awaited job and does what is to be done then.
    ///
    /// - Returns: QEMU's reason where it failed.
    @discardableResult
    func awaitEnd(_ name: String) async throws(VirtError) -> String? {
        while !endedJobs.contains(name) {
            guard monitor != nil else { throw Self.qemuGone }
            guard blockJob(name) != nil else { return nil }
            await nextBlockChange(after: blockChanges)
        }
        return try await concludeBlockJob(name)
    }

    static let qemuGone = VirtError(
        .operationFailed, "domain is no longer running", domain: .qemu, cause: "QEMU ended while a block job ran")

    // MARK: Cancelling

    /// Ends a job that may or may not have begun, and waits until QEMU has forgotten it.
    func cancelBlockJob(_ name: String) async throws(VirtError) {
        guard monitor != nil else { return forgetBlockJob(name) }
        updateBlockJob(name) { job in
            job.state = .aborting
            job.isAwaited = true
        }
        guard let status = try await jobStatus(name) else { return forgetBlockJob(name) }
        if status != "concluded" {
            do {
                try await command("job-cancel", ["id": .string(name)])
            } catch {
                // It may have ended in between.
                if let status = try await jobStatus(name), status != "concluded" { throw error }
            }
            while true {
                let seen = blockChanges
                guard let status = try await jobStatus(name), status != "concluded" else { break }
                guard monitor != nil else { throw Self.qemuGone }
                await nextBlockChange(after: seen)
            }
        }
        try await concludeBlockJob(name)
    }

    /// What QEMU is doing with a job; nil where it knows none of this name.
    func jobStatus(_ name: String) async throws(VirtError) -> String? {
        try await command("query-jobs").array?.first { $0["id"]?.string == name }?["status"]?.string
    }
}
