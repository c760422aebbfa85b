import HostSystem
import VirtDriver
import VirtError
import VirtPlan

extension DomainActor {
    /// Flags of `virDomainDestroyFlags`.
    static let destroyGraceful: UInt32 = 1

    /// Ends the domain at once. Does not wait for another job: whoever holds one finds QEMU gone.
    func destroy(_ context: CallContext?, flags: UInt32) async throws(VirtError) {
        try check(.destroy, context, DomainRuleContext(domain: snapshot, flags: flags))
        var plan = newPlan("destroy")
        plan.add(.endProcess(graceful: flags & Self.destroyGraceful != 0))
        plan.commit()
        addCleanup(to: &plan)
        if let explain = context?.explain {
            explain(plan.explanation())
            throw .explained
        }
        let number = run
        // Not journalled: what a crash leaves of it is what a killed QEMU leaves, which the next start clears up.
        try await PlanEngine(self).run(plan)
        guard run == number, snapshot.isActive else { return }
        ended(.destroyed, .stoppedDestroyed)
    }

    /// Removes what exists only for the run.
    func addCleanup(to plan: inout Plan<DomainAction>) {
        if let live = snapshot.live?.value {
            StartResources.addCleanup(of: live, directory: snapshot.run?.directory ?? "", host: host, to: &plan)
        }
        for job in snapshot.run?.blockJobs ?? [] {
            // What a backup that nobody can pull any more has kept.
            if let scratch = job.scratch { plan.add(.removeFile(path: scratch)) }
        }
        plan.add(.removeRunFile(path: host.paths.status(snapshot.name)))
        plan.add(.removeRunFile(path: host.paths.pidFile(snapshot.name)))
        if let directory = snapshot.run?.directory, !directory.isEmpty { plan.add(.removeDirectory(path: directory)) }
        if let directory = snapshot.run?.channelDirectory, !directory.isEmpty {
            plan.add(.removeDirectory(path: directory))
        }
    }

    /// QEMU has ended without having been told to by a call.
    func processEnded(run number: UInt64, _ exit: ProcessExit) async {
        guard number == run else { return }
        await waitForDrain()
        guard number == run, !isBeingDestroyed, !isStarting, snapshot.isActive else { return }
        var plan = newPlan("stop")
        plan.commit()
        addCleanup(to: &plan)
        _ = try? await PlanEngine(self).run(plan)
        guard number == run, snapshot.isActive else { return }
        if case .shutdown = snapshot.state {
            ended(.shutdown, .stoppedShutdown)
        } else if case .crashed = snapshot.state {
            ended(.crashed, .stoppedCrashed)
        } else {
            ended(.crashed, .stoppedFailed)
        }
    }

    /// The domain has stopped: clears the live side, tells everybody, and forgets a transient domain.
    ///
    /// - Parameter isOver: false where it is about to be started again, so that a transient domain stays.
    func ended(_ reason: RunState.ShutOffReason, _ event: LifecycleEvent, isOver: Bool = true) {
        LaunchLog(path: host.paths.log(snapshot.name)).note(
            "shutting down, reason=\(RunState.shutOff(reason).names.reason)")
        let tpmState = snapshot.live.flatMap { tpmStateToRemove(of: $0.value, 0) }
        clearRun(reason)
        emit(event)
        if !snapshot.isPersistent, isOver {
            if let tpmState { try? FileOperations.removeTree(tpmState) }
            let directory = host.paths.snapshots(snapshot.name)
            try? SnapshotFiles.apply(snapshot.snapshots.changes(to: SnapshotTree()), in: directory)
            host.table.remove(uuid)
        }
    }

    /// Forgets the run.
    func clearRun(_ reason: RunState.ShutOffReason) {
        process = nil
        monitor = nil
        isBeingDestroyed = false
        sawShutdown = false
        endsQuietly = false
        isRebooting = false
        if let live = snapshot.live?.value { host.compiler.release(live) }
        consoles = [:]
        letGoOfDescriptors()
        endRemovals()
        endedJobs = []
        toldJobs = [:]
        memoryFile = nil
        wakeBlockWaiters()
        var now = snapshot
        now.id = -1
        now.live = nil
        now.started = nil
        now.run = nil
        now.state = .shutOff(reason)
        snapshot = now
    }
}
