import QMP
import VirtError
import VirtModel

extension DomainActor {
    func perform(_ action: BlockAction) async throws(VirtError) {
        switch action {
        case .command(let planned): try await command(planned)
        case .registerJob(let job, let disk):
            var mirror: DiskMirror?
            if let disk, case .disk(let value) = try DeviceDefinition.parse(disk, flags: []) { mirror = value.mirror }
            try registerBlockJob(job, mirror: mirror)
        case .startJob(let name, let planned):
            try await command(planned)
            if blockJob(name)?.state == .new { updateBlockJob(name) { $0.state = .running } }
            saveStatus()
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
        guard blockJob(name) != nil else { return }
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
