import Glibc
import HostSystem
import QMP
import VirtDriver
import VirtError
import VirtModel
import VirtPlan

extension DomainActor: PlanExecutor {
    typealias Action = DomainAction

    /// Carries out one action. Those that concern only the host are ``HostActions``'.
    func perform(_ action: DomainAction) async throws(VirtError) {
        switch action {
        case .startProcess(let request): try await startProcess(request)
        case .killProcess(let directory):
            guard let process else { return try await HostActions().perform(.killProcess(directory: directory)) }
            if !(await EmulatorProcess.end(process, patience: .zero, force: true)) {
                throw VirtError(.systemError, "Failed to terminate process \(process.pid) with SIGKILL", domain: .qemu)
            }
        case .endProcess(let graceful): try await endProcess(graceful: graceful)
        case .prepareMonitor:
            try await prepareMonitor()
            // State 2, disconnected; reason 1, the domain was started.
            if snapshot.live.flatMap({ LiveDevices.agentChannel(of: $0.value) })?.state == .disconnected {
                host.events.emit(.domainAgentLifecycle(dom: reference, state: 2, reason: 1))
            }
        case .setDisplayPasswords:
            for graphics in snapshot.live?.value.devices.graphics ?? [] where graphics.password != nil {
                for password in passwordCommands(graphics) { try await perform(.device(.command(password))) }
            }
        case .loadMemory(let path, let offset): try await loadMemory(path: path, offset: offset)
        case .command(let name, let arguments):
            try await command(
                name,
                arguments.isEmpty ? nil : JSONObject(arguments.sorted { $0.key < $1.key }.map { ($0, .string($1)) })
            )
        case .continueGuest(let reason):
            runReason = RunState.RunningReason(rawValue: reason)
            defer { runReason = nil }
            try await command("cont")
            markRunning(runReason ?? .unknown)
        case .pauseGuest(let reason):
            pauseReason = RunState.PausedReason(rawValue: reason)
            defer { pauseReason = nil }
            try await command("stop")
            markPaused(pauseReason ?? .unknown, .suspendedPaused)
        case .pressPowerButton(let reboot): try await pressPowerButton(thenReboot: reboot)
        case .writeStatus: try writeStatus()
        case .agentCommand(let name, let arguments):
            _ = try await agentExecute(
                name, JSONObject(arguments.sorted { $0.key < $1.key }.map { ($0, .string($1)) }), answers: false)
        case .writeFile, .removeFile, .removeRunFile, .link, .moveFile, .makeDirectory, .removeDirectory,
            .writeMasterKey, .createVariables:
            try await HostActions().perform(action)
        case .resource(let action): try await perform(action)
        case .device(let action): try await perform(action)
        case .snapshot(let action): try await perform(action)
        case .block(let action): try await perform(action)
        case .machine(let action): try await perform(action)
        }
    }

    private func pressPowerButton(thenReboot: Bool) async throws(VirtError) {
        let before = snapshot.run?.fakeReboot ?? false
        if before != thenReboot {
            snapshot.run?.fakeReboot = thenReboot
            saveStatus()
        }
        do throws(VirtError) {
            try await command("system_powerdown")
        } catch {
            if before != thenReboot { snapshot.run?.fakeReboot = before }
            throw error
        }
    }

    /// Starts QEMU; its end is watched from here on.
    private func startProcess(_ request: LaunchRequest) async throws(VirtError) {
        let started: EmulatorProcess.Started
        do throws(VirtError) {
            started = try EmulatorProcess.start(request, held: held)
        } catch {
            throw error.from(.qemu)
        }
        letGoOfDescriptors()
        run += 1
        let process = started.process
        logOffset = started.logOffset
        self.process = process
        sawShutdown = false
        isBeingDestroyed = false
        snapshot.run?.process = process.identity
        let number = run
        process.onExit { [weak self] exit in
            Task { await self?.processEnded(run: number, exit) }
        }
        let descriptor = started.takeMonitor()
        do throws(VirtError) {
            try await attachMonitor(descriptor, run: number)
        } catch {
            throw await startFailure(error)
        }
    }

    /// Says why QEMU did not come up: its own last words, where it had any.
    private func startFailure(_ error: VirtError) async -> VirtError {
        guard let process, await process.waitForExit(within: .milliseconds(500)) != nil else { return error }
        let words = LaunchLog(path: host.paths.log(snapshot.name)).output(from: logOffset)
        host.events.emit(.domainControlError(dom: reference))
        return VirtError(
            .internalError,
            words.isEmpty
                ? "process exited while connecting to monitor"
                : "process exited while connecting to monitor: \(words)",
            domain: .qemu, cause: "QEMU did not accept its command line or could not open what it names",
            cures: ["see \(host.paths.log(snapshot.name))"])
    }

    /// Ends QEMU and waits for it. Two thirds of libvirt's patience are for a polite end.
    private func endProcess(graceful: Bool) async throws(VirtError) {
        guard let process else { return }
        isBeingDestroyed = true
        let ended = await EmulatorProcess.end(process, patience: .seconds(graceful ? 15 : 10), force: !graceful)
        if !ended {
            isBeingDestroyed = false
            if graceful {
                throw VirtError(
                    .operationFailed, "failed to kill qemu process with SIGTERM", domain: .qemu,
                    cause: "QEMU did not end within 15 s", cures: ["destroy it without --graceful"])
            }
            throw VirtError(.systemError, "Failed to terminate process \(process.pid) with SIGKILL", domain: .qemu)
        }
        await waitForDrain()
    }
}
