import HostSystem
import Logging
import QMP
import VirtError
import VirtModel

/// Memory that QEMU writes as it was at one moment, while the guest runs on.
extension DomainActor {
    /// Does what can be done while the guest still runs: the file, and QEMU's settings.
    func prepareMemory(_ target: MemoryTarget) async throws(VirtError) {
        let file = try OpenMemoryFile(target)
        await restoreHugePages()
        try await setBackground(true)
        try await openBandwidth()
        try await pass(file.descriptor, as: "migrate")
        memoryFile = file
    }

    /// Puts memory into huge pages again that a snapshot before has split: QEMU looks at each page of it while the guest
    /// stands still.
    private func restoreHugePages() async {
        guard let pid = snapshot.run?.process.pid, pid > 0 else { return }
        var pages = HugePages(pid: pid)
        // Some milliseconds at a time; the domain's other callers do not wait for all of it.
        while pages.restore(16) { await Task.yield() }
    }

    /// The moment: the guest stands, its disks go on with overlays, and QEMU lets it run again by itself as soon as it
    /// has its memory under control. Nothing else is done meanwhile.
    func takeMoment(_ overlays: [SnapshotOverlay]) async throws(VirtError) {
        guard let file = memoryFile else {
            throw VirtError(.internalError, "no file is open for the guest's memory", domain: .qemu)
        }
        let actions = try await switchingActions(overlays)
        transfer = MemoryTransfer(operation: file.target.operation)
        transfer?.isInBackground = true
        pauseReason = .snapshot
        isTakingMoment = true
        var hasStopped = false
        do throws(VirtError) {
            if !actions.isEmpty {
                let results = try await outcomes(of: [("stop", nil), ("transaction", ["actions": .array(actions)])])
                if case .success = results[0] { hasStopped = true }
                for result in results { _ = try result.get() }
            }
            try await command("migrate", ["uri": "fd:migrate"])
            isTakingMoment = false
        } catch {
            isTakingMoment = false
            transfer = nil
            // What is taken back lets go on what is known to stand.
            if hasStopped { markPaused(.snapshot, .suspendedPaused) }
            pauseReason = nil
            throw error
        }
        updateLive { live in
            for overlay in overlays { live.switchDisk(to: overlay) }
        }
        saveStatus()
    }

    /// Waits until all of the memory is in its file.
    func awaitMemory() async throws(VirtError) {
        guard let file = memoryFile else {
            throw VirtError(.internalError, "no file is open for the guest's memory", domain: .qemu)
        }
        let outcome: Result<Void, VirtError>
        do throws(VirtError) {
            try await waitForMigration()
            outcome = .success(())
        } catch {
            outcome = .failure(error)
            // QEMU may have failed before it let the guest run again.
            if let state = try? await command("query-status"), state["running"]?.bool == false {
                markPaused(.snapshot, .suspendedPaused)
            }
        }
        pauseReason = nil
        memoryFile = nil
        await endBackground(outcome)
        try endTransfer(outcome)
        writtenMemory = file.written(with: deviceFingerprint)
        try file.finish()
    }

    /// Takes back what ``prepareMemory(_:)`` has set, and ends what QEMU still writes, perhaps for a daemon before.
    func leaveMemory() async {
        memoryFile = nil
        guard monitor != nil else { return }
        var status = try? await command("query-migrate")["status"]?.string
        if ["setup", "active", "device"].contains(status) {
            _ = try? await command("migrate_cancel")
            releaseWriteTracking()
        }
        var pause = 1
        while let now = status, ["setup", "active", "device", "cancelling"].contains(now) {
            try? await Task.sleep(for: .milliseconds(pause))
            pause = min(25, pause * 2)
            status = try? await command("query-migrate")["status"]?.string
        }
        if status == "failed" || status == "cancelled" { releaseWriteTracking() }
        _ = try? await command("closefd", ["fdname": "migrate"])
        try? await setBackground(false)
    }
}
