import Glibc
import HostSystem
import LibvirtProtocol
import Logging
import QMP
import VirtDriver
import VirtError
import VirtModel

extension DomainActor {
    /// Writes the guest's memory and devices to a file, behind libvirt's header.
    ///
    /// - Throws: error 78 where the job was aborted.
    func saveMemory(_ target: MemoryTarget) async throws(VirtError) {
        let file = try OpenMemoryFile(target)
        try await transferMemory(to: file.descriptor, target)
        writtenMemory = file.written(with: deviceFingerprint)
        try file.finish()
    }

    private func transferMemory(to file: Int32, _ target: MemoryTarget) async throws(VirtError) {
        transfer = MemoryTransfer(operation: target.operation)
        let outcome: Result<Void, VirtError>
        do throws(VirtError) {
            try await giveMemory(to: file)
            outcome = .success(())
        } catch {
            outcome = .failure(error)
        }
        try endTransfer(outcome)
    }

    /// Notes how a transfer went, and tells of one that went well.
    func endTransfer(_ outcome: Result<Void, VirtError>) throws(VirtError) {
        transfer?.ended = Monotonic.nanoseconds()
        completedTransfer = transfer
        transfer = nil
        try outcome.get()
        if let completedTransfer {
            host.events.emit(.domainJobCompleted(dom: reference, params: completedTransfer.parameters))
        }
    }

    /// Writes the guest's memory and devices to a file, from where it stands on.
    ///
    /// QEMU does not give them away twice without the guest having run in between. What it wrote the first time is what
    /// it would write again, so that is copied, where it is still there.
    func giveMemory(to file: Int32) async throws(VirtError) {
        if try await command("query-status")["status"]?.string == "postmigrate" {
            if let written = writtenMemory, written.devices == deviceFingerprint, written.isStillThere {
                return try await copy(written, to: file)
            }
            throw VirtError(
                .internalError,
                "unable to execute QEMU command 'migrate': Can't migrate the vm that was paused due to previous migration",
                domain: .qemu, cause: "the guest's memory was written before, and that file is gone or no longer fits",
                cures: ["let the guest run for a moment: resume, then suspend"])
        }
        try await openBandwidth()
        try await pass(file, as: "migrate")
        try await command("migrate", ["uri": "fd:migrate"])
        try await waitForMigration()
    }

    /// Lets QEMU write as fast as the disk takes it.
    func openBandwidth() async throws(VirtError) {
        try await command("migrate-set-parameters", ["max-bandwidth": 9_223_372_036_853_727_232])
    }

    private func copy(_ written: WrittenMemory, to file: Int32) async throws(VirtError) {
        let number = open(written.path, O_RDONLY | O_CLOEXEC | O_NOCTTY)
        guard number >= 0 else { throw .systemCall(errno, "Failed to open file '\(written.path)'") }
        let source = Descriptor(owning: number)
        var place = written.offset
        let end = place + written.length
        transfer?.total = UInt64(clamping: written.length)
        while place < end {
            if transfer?.isCancelled == true {
                throw VirtError(.operationAborted, "\(jobName) job: canceled by client", domain: .qemu)
            }
            var bytes = [UInt8](repeating: 0, count: Int(min(4 << 20, end - place)))
            let count = bytes.withUnsafeMutableBytes { pread(source.rawValue, $0.baseAddress, $0.count, off_t(place)) }
            guard count > 0 else { throw .systemCall(count < 0 ? errno : EIO, "cannot read '\(written.path)'") }
            var done = 0
            while done < count {
                let step = bytes[done..<count].withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
                guard step > 0 else { throw .systemCall(errno, "cannot write the guest's memory") }
                done += step
            }
            place += Int64(count)
            transfer?.transferred = UInt64(clamping: place - written.offset)
            transfer?.remaining = UInt64(clamping: end - place)
            await Task.yield()
        }
    }

    /// What a guest that does not run is made of, but for the images, which its memory does not depend on.
    var deviceFingerprint: DomainDefinition? {
        guard var definition = snapshot.live?.value else { return nil }
        for index in definition.devices.disks.indices {
            definition.devices.disks[index].source = StorageSource()
            definition.devices.disks[index].backingChain = []
            definition.devices.disks[index].backingChainTerminated = false
            definition.devices.disks[index].mirror = nil
        }
        return definition
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

    func setBackground(_ isOn: Bool) async throws(VirtError) {
        try await command(
            "migrate-set-capabilities",
            ["capabilities": [["capability": "background-snapshot", "state": .bool(isOn)]]])
    }

    /// After a transfer in the background.
    func endBackground(_ outcome: Result<Void, VirtError>) async {
        if case .failure = outcome { releaseWriteTracking() }
        try? await setBackground(false)
    }

    /// QEMU 7.2 leaves the guest's memory protected when a transfer in the background fails: whatever the guest writes
    /// to next would stop it for ever.
    func releaseWriteTracking() {
        guard let pid = snapshot.run?.process.pid, pid > 0 else { return }
        if WriteTracking.release(pid: pid) > 0 {
            host.logger.info("\(snapshot.name): lifted the write protection that QEMU had left")
        }
    }

    /// What keeps QEMU and the kernel from writing the memory of a guest as it was while it goes on; nil if they can.
    func backgroundObstacle() async -> BackgroundObstacle? {
        do throws(VirtError) {
            try await setBackground(true)
            try await setBackground(false)
            return nil
        } catch {
            var facts = stat()
            let pid = snapshot.run?.process.pid ?? 0
            let user = stat("/proc/\(pid)", &facts) == 0 ? facts.st_uid : 0
            let path = "/proc/sys/" + BackgroundObstacle.setting.split(separator: ".").joined(separator: "/")
            return BackgroundObstacle(refusal: error.message, setting: HostFile.text(path), user: user)
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
        if transfer?.isInBackground == true { releaseWriteTracking() }
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
