import Glibc
import HostSystem
import VirtError

/// Starts QEMU and finds it again.
enum EmulatorProcess {
    /// A QEMU that has been started, with our end of its monitor.
    struct Started: ~Copyable {
        var process: ChildProcess
        var monitor: Descriptor
        /// Length of the log when it began to write.
        var logOffset: Int

        consuming func takeMonitor() -> Descriptor { monitor }
    }

    /// Starts the process.
    ///
    /// The monitor's socket listens before QEMU exists, so connecting to it needs no waiting, and the same path leads
    /// to QEMU again after this process has ended. Where QEMU ends early, the connection ends with it.
    ///
    /// - Parameter held: open descriptors for ``LaunchRequest/inherited``; they stay open here.
    static func start(_ request: LaunchRequest, held: [String: [Int32]] = [:]) throws(VirtError) -> Started {
        var inherited: [Int32] = []
        defer { for number in inherited { close(number) } }
        var spawn = SpawnRequest(
            executable: request.executable, arguments: request.arguments,
            environment: request.environment.map { ($0.name, $0.value) })
        for listener in request.listeners {
            let socket = try RunSocket.listen(listener.path, owner: request.owner).release()
            inherited.append(socket)
            spawn.descriptors.append(.init(parent: socket, child: listener.descriptor))
        }
        for file in request.files {
            let number = try output(file)
            inherited.append(number)
            spawn.descriptors.append(.init(parent: number, child: file.descriptor))
        }
        for passed in request.inherited {
            guard let numbers = held[passed.key], numbers.indices.contains(passed.index) else {
                throw VirtError(.internalError, "no descriptor for \(passed.key)", domain: .qemu)
            }
            spawn.descriptors.append(.init(parent: numbers[passed.index], child: passed.descriptor))
        }
        guard let first = request.listeners.first else {
            throw VirtError(.internalError, "no monitor socket for \(request.executable)", domain: .qemu)
        }
        let monitor = try RunSocket.connect(first.path)
        let log = try LaunchLog(path: request.log).open()
        try log.writeAll(Array(LaunchLog.header(of: request).utf8))
        let offset = lseek(log.rawValue, 0, SEEK_END)
        spawn.standardOutput = .descriptor(log.rawValue)
        spawn.standardError = .descriptor(log.rawValue)
        spawn.fileCreationMask = 0o002
        spawn.controlGroups = request.controlGroups ?? []
        spawn.openFilesLimit = request.maxFiles.map { .init($0) }
        spawn.coreSizeLimit = request.maxCore.map { .init($0) }
        if let owner = request.owner {
            spawn.identity = .init(
                user: owner.user, group: owner.group, supplementaryGroups: owner.supplementaryGroups)
        }
        let process = try ChildProcess.spawn(spawn)
        return Started(process: process, monitor: monitor, logOffset: Int(offset))
    }

    /// Opens a file for a guest's output; a new one is ours alone.
    private static func output(_ file: LaunchRequest.File) throws(VirtError) -> Int32 {
        let mode = O_WRONLY | O_CREAT | O_CLOEXEC | O_NOCTTY | (file.append ? O_APPEND : O_TRUNC)
        let number = open(file.path, mode, 0o600)
        guard number >= 0 else {
            throw .system(
                errno: errno, reason: String(cString: strerror(errno)),
                "Unable to pre-create chardev file '\(file.path)'",
                domain: .qemu)
        }
        return number
    }

    /// The running process whose command line names `directory`, which belongs to one run of one domain.
    static func find(directory: String) -> ChildProcess? {
        let needle = Array(directory.utf8) + [UInt8(ascii: "/")]
        for name in HostFile.names(in: "/proc") {
            guard let pid = Int32(name), let identity = try? ProcessIdentity.current(of: pid),
                let commandLine = try? HostFile.read("/proc/\(pid)/cmdline", limit: 1 << 20),
                commandLine.contains(needle), let process = try? ChildProcess.adopt(identity)
            else { continue }
            return process
        }
        return nil
    }

    /// Ends a process: politely, and after `patience` for good.
    ///
    /// - Returns: false where it outlived even that.
    static func end(_ process: ChildProcess, patience: Duration, force: Bool) async -> Bool {
        if process.exit != nil { return true }
        _ = try? process.send(signal: SIGTERM)
        if await process.waitForExit(within: patience) != nil { return true }
        guard force else { return false }
        _ = try? process.send(signal: SIGKILL)
        return await process.waitForExit(within: .seconds(15)) != nil
    }
}
