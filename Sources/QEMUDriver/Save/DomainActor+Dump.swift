import Glibc
import HostSystem
import LibvirtProtocol
import QMP
import VirtDriver
import VirtError
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
        let pauses = wasRunning && flags & DumpFlags.live == 0
        if pauses { plan.add(.pauseGuest(reason: RunState.PausedReason.dump.rawValue), undo: resume) }
        plan.add(
            .snapshot(
                .dumpMemory(
                    path: path,
                    format: flags & DumpFlags.memoryOnly != 0 ? DumpFlags.formats[Int(format)] : nil)),
            undo: .removeFile(path: path))
        if flags & DumpFlags.reset != 0 { plan.add(.command(name: "system_reset")) }
        if flags & DumpFlags.crash != 0 {
            plan.commit()
            plan.add(.snapshot(.end))
            addCleanup(to: &plan)
        } else if pauses || flags & DumpFlags.reset != 0 && wasRunning {
            plan.add(resume)
        }
        let number = run
        try await execute(plan, context)
        if flags & DumpFlags.crash != 0, run == number, snapshot.isActive { ended(.crashed, .stoppedCrashed) }
    }

    /// Carries out a dump: as ELF or kdump, or with all devices in the form of a migration.
    func dumpMemory(_ path: String, format: String?) async throws(VirtError) {
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
                try await command("migrate-set-parameters", ["max-bandwidth": 9_223_372_036_853_727_232])
                try await pass(file.rawValue, as: "migrate")
                try await command("migrate", ["detach": true, "uri": "fd:migrate"])
                try await waitForMigration()
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
