import Glibc
import HostSystem
import LibvirtProtocol
import QMP
import VirtDriver
import VirtError
import VirtModel

extension DomainActor {
    /// Writes the guest's memory and devices to a file, behind libvirt's header.
    ///
    /// - Throws: error 78 where the job was aborted.
    func saveMemory(_ target: MemoryTarget) async throws(VirtError) {
        var image = SaveImage(xml: target.xml, cookie: target.cookie, wasRunning: target.wasRunning)
        // Direct input and output wants its blocks at multiples of their size.
        image.textSize += (4096 - image.memoryOffset % 4096) % 4096
        let number = open(target.path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOCTTY, 0o600)
        guard number >= 0 else {
            throw .system(
                errno: errno, reason: String(cString: strerror(errno)), "Failed to create file '\(target.path)'",
                domain: .qemu)
        }
        let file = Descriptor(owning: number)
        _ = fchmod(file.rawValue, 0o600)
        try file.writeAll(try image.bytes(isComplete: false))
        try await transferMemory(to: file.rawValue, target)
        let magic = SaveImage.complete
        let written = magic.withUnsafeBytes { pwrite(file.rawValue, $0.baseAddress, $0.count, 0) }
        guard written == magic.count, fdatasync(file.rawValue) == 0 else {
            throw .system(
                errno: errno, reason: String(cString: strerror(errno)), "unable to write \(target.path)", domain: .qemu)
        }
        if target.bypassCache { posix_fadvise(file.rawValue, 0, 0, POSIX_FADV_DONTNEED) }
    }

    private func transferMemory(to file: Int32, _ target: MemoryTarget) async throws(VirtError) {
        if target.mode == .background { try await setBackground(true) }
        transfer = MemoryTransfer(operation: target.operation)
        let outcome: Result<Void, VirtError>
        do throws(VirtError) {
            try await command("migrate-set-parameters", ["max-bandwidth": 9_223_372_036_853_727_232])
            try await pass(file, as: "migrate")
            try await command("migrate", ["detach": true, "uri": "fd:migrate"])
            try await waitForMigration()
            outcome = .success(())
        } catch {
            outcome = .failure(error)
        }
        if target.mode == .background { try? await setBackground(false) }
        transfer?.ended = Monotonic.nanoseconds()
        completedTransfer = transfer
        transfer = nil
        try outcome.get()
        if let completedTransfer {
            host.events.emit(.domainJobCompleted(dom: reference, params: completedTransfer.parameters))
        }
    }

    /// Gives QEMU a descriptor under a name.
    func pass(_ file: Int32, as name: String) async throws(VirtError) {
        let monitor = try connectedMonitor()
        do throws(QMPError) {
            _ = try await monitor.execute("getfd", ["fdname": .string(name)], descriptors: [file])
        } catch {
            throw error.virtError(of: .monitor, domainName: snapshot.name)
        }
    }

    private func setBackground(_ isOn: Bool) async throws(VirtError) {
        try await command(
            "migrate-set-capabilities",
            ["capabilities": [["capability": "background-snapshot", "state": .bool(isOn)]]])
    }

    /// Whether QEMU and the kernel can write the memory of a guest as it was while it goes on.
    func canSaveInBackground() async -> Bool {
        do throws(VirtError) {
            try await setBackground(true)
            try await setBackground(false)
            return true
        } catch {
            return false
        }
    }

    /// Why QEMU cannot give this guest's memory away; nil where it can.
    func migrationBlocker() async -> String? {
        guard monitor != nil, let reply = try? await command("query-migrate") else { return nil }
        return reply["blocked-reasons"]?.array?.first?.string
    }

    func waitForMigration() async throws(VirtError) {
        var pause = 1
        while true {
            let info = try await command("query-migrate")
            transfer?.update(info)
            switch info["status"]?.string {
            case "completed": return
            case "cancelled":
                throw VirtError(.operationAborted, "\(jobName) job: canceled by client", domain: .qemu)
            case "failed":
                transfer?.failed = true
                let reason = info["error-desc"]?.string ?? "unexpectedly failed"
                throw VirtError(.operationFailed, "\(jobName) job: \(reason)", domain: .qemu)
            default: break
            }
            try? await Task.sleep(for: .milliseconds(pause))
            pause = min(25, pause * 2)
        }
    }

    private var jobName: String {
        switch transfer?.operation {
        case MemoryTransfer.Operation.save: "domain save"
        case MemoryTransfer.Operation.dump: "domain core dump"
        default: "snapshot"
        }
    }

    /// Ends a transfer of memory that is under way.
    func abortTransfer() async throws(VirtError) {
        guard transfer != nil else {
            throw VirtError(
                .operationInvalid, "no job is active on the domain", domain: .qemu, cause: "nothing is under way")
        }
        if transfer?.isDump == true {
            throw VirtError(.operationInvalid, "cannot abort memory-only dump", domain: .qemu)
        }
        transfer?.isCancelled = true
        try await command("migrate_cancel")
    }

    /// Fills a QEMU that was started to wait for it with the memory in a file.
    func loadMemory(path: String, offset: Int) async throws(VirtError) {
        let number = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY)
        guard number >= 0 else { throw .systemCall(errno, "Failed to open file '\(path)'") }
        let file = Descriptor(owning: number)
        guard lseek(file.rawValue, off_t(offset), SEEK_SET) == off_t(offset) else {
            throw .systemCall(errno, "cannot read '\(path)'")
        }
        try await pass(file.rawValue, as: "incoming")
        try await command("migrate-incoming", ["uri": "fd:incoming"])
        var pause = 1
        while true {
            let info = try await command("query-migrate")
            switch info["status"]?.string {
            case "completed": return
            case "failed":
                throw VirtError(
                    .operationFailed,
                    "job 'domain restore' failed: \(info["error-desc"]?.string ?? "load of migration failed")",
                    domain: .qemu)
            default: break
            }
            try? await Task.sleep(for: .milliseconds(pause))
            pause = min(25, pause * 2)
        }
    }
}
