import Glibc
import HostSystem
import VirtError
import VirtPlan

/// Carries out the actions that need nothing but the host: all that recovery has to do before any domain is known.
struct HostActions: PlanExecutor {
    typealias Action = DomainAction

    func perform(_ action: DomainAction) async throws(VirtError) {
        switch action {
        case .writeFile(let path, let content): try write(path, content)
        case .removeFile(let path): try AtomicFile.remove(path)
        case .removeRunFile(let path): try FileOperations.remove(path)
        case .link(let path, let target): try FileOperations.link(path, to: target)
        case .moveFile(let from, let to):
            guard rename(from, to) != 0, !(errno == ENOENT && FileOperations.exists(to)) else { return }
            throw .systemCall(errno, "cannot rename '\(from)' to '\(to)'")
        case .makeDirectory(let path, let owner):
            try FileOperations.makePrivateDirectory(path, mode: 0o750)
            try chown(path, owner)
        case .removeDirectory(let path): try FileOperations.removeTree(path)
        case .writeMasterKey(let path, let owner):
            var generator = SystemRandomNumberGenerator()
            let key = (0..<32).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
            try AtomicFile.write(path, key, durable: false)
            try chown(path, owner)
        case .createVariables(let path, let template, let owner):
            try AtomicFile.write(path, try HostFile.read(template, limit: 64 << 20))
            try chown(path, owner)
        case .killProcess(let directory):
            guard let process = EmulatorProcess.find(directory: directory) else { return }
            _ = try process.send(signal: SIGKILL)
            _ = await process.waitForExit(within: .seconds(15))
        case .resource(let action): try await action.perform()
        case .startProcess, .endProcess, .prepareMonitor, .setDisplayPasswords, .loadMemory, .command, .continueGuest,
            .pauseGuest,
            .pressPowerButton, .writeStatus, .agentCommand, .device, .snapshot, .block, .machine:
            // Only a plan past its point of no return is finished, and none has these there.
            throw VirtError(.internalError, "cannot \(action.summary) without its domain", domain: .qemu)
        }
    }

    /// Writes a file. Where that cannot be, as the disk is full or read-only, a file that has this content already will
    /// do: what takes back a write that failed for the same reason has nothing to do.
    private func write(_ path: String, _ content: String) throws(VirtError) {
        do throws(VirtError) {
            try AtomicFile.write(path, text: content)
        } catch {
            let bytes = Array(content.utf8)
            guard let found = try? HostFile.read(path, limit: bytes.count + 1), found == bytes else { throw error }
        }
    }

    private func chown(_ path: String, _ owner: ProcessOwner?) throws(VirtError) {
        guard let owner else { return }
        if lchown(path, owner.user, owner.group) != 0 { throw .systemCall(errno, "cannot set owner of '\(path)'") }
    }
}
