import HostSystem
import LibvirtProtocol
import Logging
import QMP
import VirtDriver
import VirtError
import VirtModel
import VirtPlan

/// One domain: owns its state, its QEMU, its monitor and its job slot. A stuck guest holds up nobody else.
actor DomainActor {
    nonisolated let uuid: UUIDBytes
    nonisolated let host: DriverHost

    /// Published with every change, so that queries need not come here.
    var snapshot: DomainSnapshot {
        didSet { host.table.publish(snapshot) }
    }
    var process: ChildProcess?
    var monitor: QMPSession?
    /// Counts runs: what was left behind by an earlier QEMU is told apart by it.
    var run: UInt64 = 0
    /// A call is ending QEMU and will do what is to be done after its end.
    var isBeingDestroyed = false
    /// A start is under way and takes care of a QEMU that ends too early.
    var isStarting = false
    /// The guest has powered off for a reboot and is being started again: QEMU's stop and resume are not reported.
    var isRebooting = false
    /// What QEMU says at its end is nobody's business, as the guest lives on elsewhere.
    var endsQuietly = false
    /// QEMU has said that the guest is shut down.
    var sawShutdown = false
    /// Why a pause or a resumption that is under way was asked for; QEMU's event may come before its answer.
    var pauseReason: RunState.PausedReason?
    var runReason: RunState.RunningReason?
    /// Where this run begins in the log.
    var logOffset = 0
    /// The number of the last run whose monitor has said its last word.
    var drainedRun: UInt64 = 0
    var drainWaiters: [CheckedContinuation<Void, Never>] = []
    /// A transfer of memory that is under way, and how the last one went.
    var transfer: MemoryTransfer?
    var completedTransfer: MemoryTransfer?
    /// Where the memory goes that QEMU is to write while the guest runs on.
    var memoryFile: OpenMemoryFile?
    /// The guest is stopped for as short as possible: what becomes of it is noted afterwards.
    var isTakingMoment = false
    /// The guest agent would not freeze file systems for a snapshot, so there is nothing to thaw.
    var isFreezeRefused = false
    /// Where the memory that QEMU gave away last was written.
    var writtenMemory: WrittenMemory?
    /// Descriptors that are open for a QEMU that is about to start, by ``HeldDescriptor``.
    var held: [String: [Int32]] = [:]
    var consoles: [String: ConsoleLease] = [:]
    var lastLease: UInt64 = 0
    /// Seconds that an agent command may take; -2 for ever, -1 and 0 libvirt's default of 5.
    var agentTimeout: Int32 = -2
    private var slot = JobSlot()
    /// Which process the pid file names, as far as this daemon has written it.
    private var notedProcess: ProcessIdentity?
    /// The status file will be written within a moment.
    private var isStatusDue = false
    /// How removals of this run ended, until the next request for the same device.
    var removalOutcomes: [String: RemovalOutcome] = [:]
    var removalWaiters: [String: [UInt64: CheckedContinuation<RemovalOutcome?, Never>]] = [:]
    var lastRemovalWait: UInt64 = 0
    /// Block jobs that QEMU has ended and that nobody has concluded yet.
    var endedJobs: Set<String> = []
    /// What QEMU has told last of jobs that are steps of a plan.
    var toldJobs: [String: String] = [:]
    /// Kind of end and figures of the last backup.
    var completedBackup: (type: Int32, params: [TypedParameter])?
    /// Counts changes to jobs, so that one between a question to QEMU and the waiting for news is not missed.
    var blockChanges: UInt64 = 0
    var blockWaiters: [CheckedContinuation<Void, Never>] = []

    init(snapshot: DomainSnapshot, host: DriverHost) {
        self.uuid = snapshot.uuid
        self.snapshot = snapshot
        self.host = host
    }

    // MARK: Jobs

    /// Runs `body` as the one call that changes this domain.
    ///
    /// - Throws: error 68 where another one does not end in time.
    func withJob<Result>(
        _ name: String, _ body: () async throws(VirtError) -> Result
    ) async throws(VirtError) -> Result {
        if !slot.take(name) {
            let timeout = host.configuration.jobTimeout
            var timer: Task<Void, any Error>?
            let granted = await withCheckedContinuation { continuation in
                let ticket = slot.wait(name, continuation)
                timer = Task { [weak self] in
                    try await Task.sleep(for: timeout)
                    await self?.giveUp(ticket)
                }
            }
            timer?.cancel()
            if !granted {
                throw VirtError(
                    .operationTimeout, "cannot acquire state change lock (held by monitor=\(slot.owner ?? "none"))",
                    domain: .qemu, rule: "DOM-BUSY", cause: "another operation on this domain has not ended",
                    cures: ["wait for it", "destroy the domain: that is never held up"])
            }
        }
        defer { slot.release() }
        return try await body()
    }

    /// libvirt's name of the call that changes this domain at the moment.
    var jobOwner: String? { slot.owner }

    private func giveUp(_ ticket: UInt64) {
        slot.giveUp(ticket)
    }

    // MARK: Plans

    /// Refuses what a rule forbids; an explained call gets the refusal as its explanation.
    func check(
        _ phase: RulePhase, _ context: CallContext?, _ facts: DomainRuleContext
    ) throws(VirtError) {
        try check(DomainRules.table, phase, context, facts)
    }

    /// The same with the rules of another area.
    func check<Facts>(
        _ table: RuleTable<Facts>, _ phase: RulePhase, _ context: CallContext?, _ facts: Facts
    ) throws(VirtError) {
        guard let refusal = table.refusal(in: phase, facts) else { return }
        if let explain = context?.explain {
            explain(refusal.explanation(operation: phase.name, subject: "\(uuid)"))
            throw .explained
        }
        throw refusal.virtError
    }

    func newPlan(_ name: String) -> Plan<DomainAction> {
        Plan(name, subject: "\(uuid)", title: snapshot.name)
    }

    /// Carries a plan out, or only explains it.
    ///
    /// - Parameter retries: what fails beyond the point of no return is tried again at the next start. Not for a plan
    ///   after which the domain runs again: what concerned the QEMU before must not meet the one after.
    func execute(
        _ plan: Plan<DomainAction>, _ context: CallContext?, retries: Bool = true
    ) async throws(VirtError) {
        if let explain = context?.explain {
            explain(plan.explanation())
            throw .explained
        }
        host.logger.info(
            "\(plan.name) begins", metadata: ["domain": "\(plan.title)", "steps": "\(plan.steps.count)"])
        let outcome: PlanOutcome
        let journal = try host.journal(for: plan)
        do throws(VirtError) {
            outcome = try await PlanEngine(self, probe: PlanFaults.probe).run(plan, journal: journal)
            if let failure = outcome.failure { throw failure }
        } catch {
            await undoWithoutQEMU(journal)
            host.logger.warning(
                "\(plan.name) failed", metadata: ["domain": "\(plan.title)", "error": "\(error.message)"])
            throw error
        }
        if !retries, !outcome.leftover.isEmpty { journal?.close() }
        host.logger.info("\(plan.name) is done", metadata: ["domain": "\(plan.title)"])
        for failure in outcome.leftover {
            host.logger.error("\(plan.name) of \(plan.title) left something behind: \(failure.message)")
        }
    }

    /// Takes back what could not be taken back because QEMU has died meanwhile.
    private func undoWithoutQEMU(_ journal: Journal<DomainAction>?) async {
        guard let journal, FileOperations.exists(journal.path), await qemuIsGone(),
            let found = Journal<DomainAction>.found(at: journal.path), let again = try? found.reopen()
        else { return }
        _ = await PlanEngine(self).recover(found.interrupted, journal: again)
    }

    /// Finishes or takes back what an earlier process left half done on this domain, with its QEMU if that still runs.
    func recover(_ found: Journal<DomainAction>.Found) async throws(VirtError) -> PlanOutcome {
        let journal = try found.reopen()
        if found.interrupted.plan.name == Self.snapshotDeletion {
            // What has been merged cannot be taken apart again: the way out is the end.
            return await PlanEngine(self, probe: PlanFaults.probe).resume(found.interrupted, journal: journal)
        }
        let outcome = await PlanEngine(self, probe: PlanFaults.probe).recover(found.interrupted, journal: journal)
        await sweepNodes()
        return outcome
    }

    // MARK: Small things

    var reference: DomainReference { snapshot.reference }

    func emit(_ event: LifecycleEvent) {
        host.emitLifecycle(reference, event)
    }

    /// Changes the live definition in place.
    func updateLive(_ change: (inout DomainDefinition) -> Void) {
        guard var definition = snapshot.live?.value else { return }
        change(&definition)
        snapshot.live = SharedDefinition(definition)
    }

    /// Writes the status file; failing to is logged, as the guest itself is well.
    func saveStatus() {
        do throws(VirtError) {
            try writeStatus()
        } catch {
            host.logger.error("cannot note the state of \(snapshot.name): \(error.message)")
        }
    }

    /// Writes the status file within a moment, once for all that changes until then. Only for what the next daemon
    /// would find out from QEMU itself.
    func saveStatusSoon() {
        guard !isStatusDue else { return }
        isStatusDue = true
        Task { [weak self] in
            try await Task.sleep(for: .milliseconds(20))
            await self?.saveDueStatus()
        }
    }

    private func saveDueStatus() {
        guard isStatusDue else { return }
        isStatusDue = false
        // The file of a run that ends is removed.
        if monitor != nil, !isBeingDestroyed { saveStatus() }
    }

    func writeStatus() throws(VirtError) {
        isStatusDue = false
        guard let text = StatusFile.format(snapshot, compiler: host.compiler) else { return }
        try AtomicFile.write(host.paths.status(snapshot.name), text: text, durable: false)
        guard let process = snapshot.run?.process, process != notedProcess else { return }
        try AtomicFile.write(host.paths.pidFile(snapshot.name), text: "\(process.pid)", mode: 0o644, durable: false)
        notedProcess = process
    }

    /// The monitor of a running QEMU.
    func connectedMonitor() throws(VirtError) -> QMPSession {
        guard let monitor else { throw VirtError(.operationFailed, "domain is no longer running", domain: .qemu) }
        return monitor
    }

    /// Executes a monitor command with libvirt's words on failure.
    @discardableResult
    func command(_ name: String, _ arguments: JSONObject? = nil) async throws(VirtError) -> JSONValue {
        let monitor = try connectedMonitor()
        do throws(QMPError) {
            return try await monitor.execute(name, arguments)
        } catch {
            throw error.virtError(of: .monitor, domainName: snapshot.name)
        }
    }
}
