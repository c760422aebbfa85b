import Glibc
import HostSystem
import LibvirtProtocol
import QMP
import VirtDriver
import VirtError
import VirtModel
import VirtPlan

extension DomainActor {
    func callDump(_ context: CallContext, to path: String, format: UInt32, flags: UInt32) async throws(VirtError) {
        try await withJob("remoteDispatchDomainCoreDumpWithFormat") { () async throws(VirtError) in
            try await dump(context, to: path, format: format, flags: flags)
        }
    }

    /// Writes what is in the guest's memory to a file, for debugging.
    private func dump(
        _ context: CallContext, to path: String, format: UInt32, flags: UInt32
    ) async throws(VirtError) {
        var facts = SaveRuleContext(domain: snapshot)
        facts.format = format
        facts.flags = flags
        if flags & DumpFlags.memoryOnly != 0, format != 0,
            let known = try? await command("query-dump-guest-memory-capability")
        {
            facts.formats = known["formats"]?.array?.compactMap(\.string) ?? []
        }
        try check(SaveRules.table, .dump, context, facts)
        let wasRunning = snapshot.state.isRunning
        var plan = newPlan("dump")
        let resume = DomainAction.snapshot(.release(reason: RunState.RunningReason.unpaused.rawValue))
        let isLive = wasRunning && flags & DumpFlags.live != 0
        let isMemoryOnly = flags & DumpFlags.memoryOnly != 0
        let goesOn = isLive && !isMemoryOnly && flags & DumpFlags.crash == 0
        let obstacle = goesOn ? await backgroundObstacle() : nil
        let inBackground = goesOn && obstacle == nil
        if wasRunning, !isLive || inBackground {
            plan.add(.pauseGuest(reason: RunState.PausedReason.dump.rawValue), undo: resume)
        }
        let write = DomainAction.snapshot(
            .dumpMemory(
                path: path, format: isMemoryOnly ? DumpFlags.formats[Int(format)] : nil,
                inBackground: inBackground ? true : nil))
        if wasRunning {
            plan.add(write, undo: .removeFile(path: path), resume)
            plan.notes.append(
                pauseNote(isLive: isLive, isMemoryOnly: isMemoryOnly, inBackground: inBackground, obstacle: obstacle))
        } else {
            plan.add(write, undo: .removeFile(path: path))
        }
        if flags & DumpFlags.reset != 0 { plan.add(.command(name: "system_reset")) }
        if flags & DumpFlags.crash != 0 {
            plan.commit()
            plan.add(.snapshot(.end))
            addCleanup(to: &plan)
        } else if wasRunning {
            plan.add(resume)
        }
        let number = run
        try await execute(plan, context)
        if flags & DumpFlags.crash != 0, run == number, snapshot.isActive { ended(.crashed, .stoppedCrashed) }
    }

    /// How long the guest will stand still, in words.
    private func pauseNote(
        isLive: Bool, isMemoryOnly: Bool, inBackground: Bool, obstacle: BackgroundObstacle?
    ) -> String {
        if inBackground { return "the guest stands still for a moment only, until QEMU has its memory under control" }
        if isLive, isMemoryOnly {
            return "QEMU cannot write such a dump of a running guest: it stands still for \(memoryText), --live or not"
        }
        if isLive {
            let pause = "the guest stands still at the end, until what it has changed meanwhile is written"
            return obstacle.map { "\($0.text): \(pause)" } ?? pause
        }
        return "the guest stands still until its memory is written, at most \(memoryText)"
    }

    /// The size of the guest's memory.
    var memoryText: String {
        let kibibytes = snapshot.live?.value.currentMemoryKiB ?? snapshot.live?.value.memoryKiB ?? 0
        return "\((kibibytes + 1023) / 1024) MiB"
    }

    /// Carries out a dump: as ELF or kdump, or with all devices in the form of a migration.
    func dumpMemory(_ path: String, format: String?, inBackground: Bool) async throws(VirtError) {
        let number = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOCTTY, 0o600)
        guard number >= 0 else {
            throw .system(
                errno: errno, reason: String(cString: strerror(errno)), "Failed to create file '\(path)'", domain: .qemu
            )
        }
        let file = Descriptor(owning: number)
        _ = fchmod(file.rawValue, 0o600)
        transfer = MemoryTransfer(operation: MemoryTransfer.Operation.dump)
        let outcome: Result<Void, VirtError>
        do throws(VirtError) {
            if let format {
                try await pass(file.rawValue, as: "dump")
                try await command(
                    "dump-guest-memory",
                    ["paging": false, "protocol": "fd:dump", "detach": true, "format": .string(format)])
                try await waitForDump()
            } else {
                transfer?.isDump = false
                if inBackground { try await setBackground(true) }
                transfer?.isInBackground = inBackground
                do throws(VirtError) {
                    try await giveMemory(to: file.rawValue)
                } catch {
                    if inBackground { await endBackground(.failure(error)) }
                    throw error
                }
                if inBackground { await endBackground(.success(())) }
                writtenMemory = WrittenMemory(path, file.rawValue, offset: 0, devices: deviceFingerprint)
            }
            outcome = .success(())
        } catch {
            outcome = .failure(error)
        }
        transfer?.ended = Monotonic.nanoseconds()
        completedTransfer = transfer
        transfer = nil
        try outcome.get()
        if let completedTransfer {
            host.events.emit(.domainJobCompleted(dom: reference, params: completedTransfer.parameters))
        }
    }

    private func waitForDump() async throws(VirtError) {
        var pause = 2
        while true {
            let info = try await command("query-dump")
            let total = info["total"]?.uint64 ?? 0
            let done = min(total, info["completed"]?.uint64 ?? 0)
            transfer?.total = total
            transfer?.transferred = done
            transfer?.remaining = total - done
            switch info["status"]?.string {
            case "completed": return
            case "failed":
                throw VirtError(.operationFailed, "memory-only dump failed for unknown reason", domain: .qemu)
            default: break
            }
            try? await Task.sleep(for: .milliseconds(pause))
            pause = min(50, pause * 2)
        }
    }
}
