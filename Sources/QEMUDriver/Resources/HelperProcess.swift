import Glibc
import HostSystem
import VirtError

/// Starts and ends helpers. Like QEMU they outlive the daemon; they are found again by their pid file and program.
enum HelperProcess {
    static func start(_ request: HelperRequest) throws(VirtError) {
        let socket = try RunSocket.listen(request.socket, mode: 0o600, owner: request.socketOwner)
        let number = open(request.log, O_WRONLY | O_CREAT | O_APPEND | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard number >= 0 else { throw .systemCall(errno, "failed to create logfile \(request.log)") }
        let log = Descriptor(owning: number)
        var spawn = SpawnRequest(
            executable: request.executable, arguments: request.arguments,
            environment: [("LC_ALL", "C"), ("PATH", "/usr/sbin:/usr/bin:/sbin:/bin")])
        spawn.descriptors = [.init(parent: socket.rawValue, child: request.socketDescriptor)]
        spawn.standardOutput = .descriptor(log.rawValue)
        spawn.standardError = .descriptor(log.rawValue)
        spawn.identity = request.owner.map {
            .init(user: $0.user, group: $0.group, supplementaryGroups: $0.supplementaryGroups)
        }
        let process = try ChildProcess.spawn(spawn)
        do throws(VirtError) {
            try AtomicFile.write(request.pidFile, text: "\(process.pid)", mode: 0o644, durable: false)
        } catch {
            _ = try? process.send(signal: SIGKILL)
            throw error
        }
        process.onExit { _ in }
    }

    /// Ends the helper and removes its socket and pid file. Nothing happens where it has ended already.
    static func stop(_ request: HelperRequest) async throws(VirtError) {
        if let process = find(request) {
            _ = try process.send(signal: SIGTERM)
            if await process.waitForExit(within: .seconds(2)) == nil {
                _ = try process.send(signal: SIGKILL)
                _ = await process.waitForExit(within: .seconds(10))
            }
        }
        try FileOperations.remove(request.socket)
        try FileOperations.remove(request.pidFile)
    }

    private static func find(_ request: HelperRequest) -> ChildProcess? {
        guard let text = HostFile.text(request.pidFile), let pid = Int32(text.filter { !$0.isWhitespace }),
            let identity = try? ProcessIdentity.current(of: pid), let process = try? ChildProcess.adopt(identity),
            let words = try? HostFile.read("/proc/\(pid)/cmdline"),
            let first = words.split(separator: 0).first, String(decoding: first, as: UTF8.self) == request.executable
        else { return nil }
        return process
    }
}

/// Prepares what a software TPM keeps from run to run.
enum TPMState {
    /// Makes the directories, and a new TPM where there is none yet.
    static func prepare(_ request: TPMStateRequest) async throws(VirtError) {
        let domain = parent(of: request.directory)
        let logs = parent(of: request.log)
        for directory in [parent(of: domain), domain, parent(of: logs), logs] {
            try FileOperations.makeDirectories(directory, mode: 0o711)
        }
        try own(logs, request.owner, mode: 0o730)
        try FileOperations.makeDirectories(request.socketDirectory, mode: 0o711)
        try own(request.socketDirectory, request.socketDirectoryOwner, mode: 0o770)
        guard !HostFile.names(in: request.directory).contains(where: { $0.hasSuffix(".permall") }) else { return }
        try FileOperations.makePrivateDirectory(request.directory, mode: 0o700)
        try own(request.directory, request.owner, mode: 0o700)
        let log = open(request.log, O_WRONLY | O_CREAT | O_APPEND | O_NOFOLLOW | O_CLOEXEC, 0o600)
        if log >= 0 {
            _ = fchown(log, request.owner.user, request.owner.group)
            close(log)
        }
        var spawn = SpawnRequest(
            executable: request.setup, arguments: request.setupArguments,
            environment: [("LC_ALL", "C"), ("PATH", "/usr/sbin:/usr/bin:/sbin:/bin")])
        if request.owner != .current {
            spawn.identity = .init(
                user: request.owner.user, group: request.owner.group,
                supplementaryGroups: request.owner.supplementaryGroups)
        }
        let process = try ChildProcess.spawn(spawn)
        let exit = await process.waitForExit(within: .seconds(60))
        guard exit != .code(0) else { return }
        if exit == nil { _ = try? process.send(signal: SIGKILL) }
        var status = ""
        if case .code(let code)? = exit { status = "\(code)" }
        throw VirtError(
            .internalError,
            "Could not run '\(request.setup)'. exitstatus: \(status); Check error log '\(request.log)' for details.",
            domain: .qemu)
    }

    private static func parent(of path: String) -> String {
        path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    }

    private static func own(_ path: String, _ owner: ProcessOwner, mode: UInt32) throws(VirtError) {
        if chmod(path, mode) != 0 { throw .systemCall(errno, "cannot set mode of '\(path)'") }
        if getuid() == 0, lchown(path, owner.user, owner.group) != 0 {
            throw .systemCall(errno, "cannot set owner of '\(path)'")
        }
    }
}
