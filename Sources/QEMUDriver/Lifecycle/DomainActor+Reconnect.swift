import HostSystem
import Logging
import QMP
import VirtError
import VirtModel
import VirtPlan

extension DomainActor {
    /// Takes up a domain that ran when the last daemon ended: adopts its QEMU, or notes that it has died meanwhile.
    func reconnect(_ content: StatusFile.Content) async {
        var now = snapshot
        now.id = content.definition.id ?? 0
        now.live = SharedDefinition(content.definition)
        now.state = content.state
        now.run = content.run
        snapshot = now
        run += 1
        do throws(VirtError) {
            try await adopt(content)
        } catch {
            host.logger.notice(
                "a guest did not survive", metadata: ["domain": "\(snapshot.name)", "reason": "\(error.message)"])
            if let process { _ = await EmulatorProcess.end(process, patience: .zero, force: true) }
            drainedRun = run
            var plan = newPlan("stop")
            plan.commit()
            addCleanup(to: &plan)
            _ = try? await PlanEngine(self).run(plan)
            ended(.crashed, .stoppedFailed)
        }
    }

    private func adopt(_ content: StatusFile.Content) async throws(VirtError) {
        let process: ChildProcess?
        if content.hasIdentity {
            process = try ChildProcess.adopt(content.run.process)
        } else {
            // Written by libvirtd: the command line says whether it is ours.
            process = EmulatorProcess.find(directory: content.run.directory)
        }
        guard let process else { throw VirtError(.operationFailed, "QEMU has ended", domain: .qemu) }
        self.process = process
        snapshot.run?.process = process.identity
        let number = run
        process.onExit { [weak self] exit in
            Task { await self?.processEnded(run: number, exit) }
        }
        try await attachMonitor(try RunSocket.connect(content.run.monitorPath), run: number)
        let status = try await command("query-status")
        for interface in content.definition.devices.interfaces {
            interface.targetDevice.map(host.interfaceNames.note)
        }
        // Devices that have left meanwhile go first: questions about them would fail.
        await recoverRemovals()
        await surviving { () async throws(VirtError) in try await prepareMonitor() }
        applyStatus(status)
        await surviving { () async throws(VirtError) in try await recoverBlockJobs() }
        guard monitor != nil else { throw VirtError(.operationFailed, "QEMU has ended", domain: .qemu) }
        saveStatus()
    }

    /// A QEMU that answers is alive, whatever it refuses: no error here may cost the guest its life.
    private func surviving(_ body: () async throws(VirtError) -> Void) async {
        do throws(VirtError) {
            try await body()
        } catch {
            host.logger.error("not all of \(snapshot.name) was taken up: \(error.message)")
        }
    }

    /// Takes over what QEMU is doing now; the reason stays where the state is still the same.
    private func applyStatus(_ status: JSONValue) {
        let runs = status["running"]?.bool ?? false
        switch (runs, status["status"]?.string, snapshot.state) {
        case (true, _, .running): break
        case (true, _, _): snapshot.state = .running(.unknown)
        case (false, "shutdown"?, _): snapshot.state = .shutdown(0)
        case (false, "guest-panicked"?, _): snapshot.state = .crashed(1)
        case (false, "suspended"?, _): snapshot.state = .suspendedByGuest(0)
        case (false, "io-error"?, _): snapshot.state = .paused(.ioError)
        case (false, "watchdog"?, _): snapshot.state = .paused(.watchdog)
        case (false, _, .paused): break
        case (false, _, _): snapshot.state = .paused(.unknown)
        }
        if case .shutdown = snapshot.state { _ = try? process?.send(signal: 15) }
    }
}
