import HostSystem
import QMP
import VirtDriver
import VirtError
import VirtModel

/// What comes from a monitor of its own accord, in order.
enum MonitorNews: Sendable {
    case event(QMPEvent)
    case ended(QMPError)
}

extension DomainActor {
    /// Opens a session on a connected monitor socket. Its events are handled one after the other, in their order.
    func attachMonitor(_ descriptor: consuming Descriptor, run number: UInt64) async throws(VirtError) {
        let (news, continuation) = AsyncStream.makeStream(of: MonitorNews.self)
        Task { [weak self] in
            for await item in news { await self?.handle(item, run: number) }
            await self?.monitorDrained(run: number)
        }
        do throws(QMPError) {
            monitor = try await QMPSession.connect(
                descriptor, on: host.eventLoops, configuration: .init(logger: host.logger),
                onEvent: { continuation.yield(.event($0)) },
                onDisconnect: { reason in
                    continuation.yield(.ended(reason))
                    continuation.finish()
                })
        } catch {
            throw error.virtError(of: .monitor, domainName: snapshot.name)
        }
    }

    /// Learns what QEMU decided itself: terminals, threads of the vCPUs, opened channels.
    func prepareMonitor() async throws(VirtError) {
        let chardevs = try await command("query-chardev").array ?? []
        var terminals: [String: String] = [:]
        var open: [String: Bool] = [:]
        for chardev in chardevs {
            guard let label = chardev["label"]?.string else { continue }
            if let file = chardev["filename"]?.string, file.hasPrefix("pty:") {
                terminals[label] = String(file.dropFirst(4))
            }
            open[label] = chardev["frontend-open"]?.bool
        }
        updateLive { definition in
            LiveDevices.setTerminals(terminals, in: &definition)
            LiveDevices.setChannelStates(open, in: &definition)
        }
        if let live = snapshot.live?.value, let monitor {
            let cpu = try await host.compiler.runningCPU(of: live, monitor)
            updateLive { $0.cpu = cpu }
        }
        try await learnModules()
        try await applyLifecycleActions()
        try await setBalloon()
        try await setLinks()
        try await applyThrottles()
        let cpus = try await command("query-cpus-fast").array ?? []
        snapshot.run?.vcpuThreads =
            cpus
            .sorted { ($0["cpu-index"]?.int ?? 0) < ($1["cpu-index"]?.int ?? 0) }
            .compactMap { $0["thread-id"]?.int64.flatMap { Int32(exactly: $0) } }
        // Processors that are listed one by one show in which order they came.
        if snapshot.live?.value.vcpus.individual.isEmpty == false { try await learnVCPUs() }
    }

    /// Unplugs the cables of interfaces that begin without a link.
    private func setLinks() async throws(VirtError) {
        for interface in snapshot.live?.value.devices.interfaces ?? [] where interface.linkState == .down {
            guard let alias = interface.info.alias else { continue }
            try await command("set_link", ["name": JSONValue(stringLiteral: alias), "up": false])
        }
    }

    /// A reboot that is to end the domain: QEMU treats it as a power-off.
    private func applyLifecycleActions() async throws(VirtError) {
        guard snapshot.live?.value.onReboot == .destroy else { return }
        try await perform(.machine(.setRebootAction(ends: true)))
    }

    /// Asks the guest for the memory that the definition leaves it, and learns what it has.
    private func setBalloon() async throws(VirtError) {
        guard let live = snapshot.live?.value else { return }
        guard let balloon = live.devices.memoryBalloon, balloon.model != .none else {
            updateLive { $0.currentMemoryKiB = $0.memoryKiB }
            return
        }
        if let wanted = live.currentMemoryKiB, wanted < live.memoryKiB {
            // Virtio modules are no business of the balloon's.
            let rest = wanted > live.virtioMemoryKiB ? wanted - live.virtioMemoryKiB : wanted
            try await command("balloon", ["value": JSONValue(rest << 10)])
        }
        if let actual = try await command("query-balloon")["actual"]?.uint64 {
            updateLive { $0.currentMemoryKiB = (actual >> 10) &+ $0.virtioMemoryKiB }
        }
    }

    private func handle(_ news: MonitorNews, run number: UInt64) async {
        guard number == run else { return }
        switch news {
        case .event(let event):
            forward(event)
            await handle(event)
        case .ended(let reason):
            monitor = nil
            wakeBlockWaiters()
            if case .disconnected(.some) = reason, !isBeingDestroyed {
                host.events.emit(.domainControlError(dom: reference))
            }
        }
    }

    /// Passes an event on to those who want QEMU's own.
    private func forward(_ event: QMPEvent) {
        guard host.monitorEvents.isHeard else { return }
        host.monitorEvents.emit(
            MonitorEvent(
                domain: reference, name: event.name, seconds: event.seconds,
                microseconds: UInt32(clamping: max(0, event.microseconds)),
                details: event.data.isEmpty ? nil : JSONValue.object(event.data).text))
    }

    private func monitorDrained(run number: UInt64) {
        drainedRun = max(drainedRun, number)
        guard drainedRun >= run else { return }
        let waiters = drainWaiters
        drainWaiters = []
        for waiter in waiters { waiter.resume() }
    }

    /// Waits until everything that QEMU said before its end has been handled. QEMU has ended, so its socket has too.
    func waitForDrain() async {
        guard drainedRun < run else { return }
        await withCheckedContinuation { drainWaiters.append($0) }
    }
}
