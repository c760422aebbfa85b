import HostSystem
import LibvirtProtocol
import Logging
import QMP
import VirtDriver
import VirtError
import VirtModel

extension DomainActor {
    /// Turns one event of QEMU into our state and libvirt's events.
    func handle(_ event: QMPEvent) async {
        switch event.name {
        case "SHUTDOWN": await guestShutDown(byGuest: event.data["guest"]?.bool)
        case "RESET": host.events.emit(.domainReboot(dom: reference))
        case "STOP" where isRebooting: break
        case "RESUME" where isRebooting:
            isRebooting = false
            snapshot.state = .running(.booted)
            saveStatus()
        case "STOP": markPaused(pauseReason ?? .unknown, .suspendedPaused)
        case "RESUME": markRunning(runReason ?? .unpaused)
        case "POWERDOWN": break
        case "SUSPEND": suspendedByGuest(toDisk: false)
        case "SUSPEND_DISK": suspendedByGuest(toDisk: true)
        case "WAKEUP": wokeUp()
        case "RTC_CHANGE":
            host.events.emit(.domainRtcChange(dom: reference, offset: event.data["offset"]?.int64 ?? 0))
        case "WATCHDOG": watchdogFired(event.data["action"]?.string ?? "")
        case "BLOCK_IO_ERROR": ioError(event.data)
        case "BALLOON_CHANGE":
            let actual = (event.data["actual"]?.uint64 ?? 0) / 1024 &+ (snapshot.live?.value.virtioMemoryKiB ?? 0)
            updateLive { $0.currentMemoryKiB = actual }
            host.events.emit(.domainBalloonChange(dom: reference, actual: actual))
        case "MEMORY_DEVICE_SIZE_CHANGE": await moduleResized(event.data)
        case "DEVICE_TRAY_MOVED": trayMoved(event.data)
        case "VSERPORT_CHANGE": portChanged(event.data)
        case "GUEST_PANICKED": panicked()
        case "VNC_CONNECTED", "VNC_INITIALIZED", "VNC_DISCONNECTED", "SPICE_CONNECTED", "SPICE_INITIALIZED",
            "SPICE_DISCONNECTED":
            graphics(event)
        case "JOB_STATUS_CHANGE": jobChanged(event.data)
        case "BLOCK_WRITE_THRESHOLD": thresholdExceeded(event.data)
        case "DEVICE_DELETED":
            guard let alias = event.data["device"]?.string else { return }
            await deviceDeleted(alias)
        case "DEVICE_UNPLUG_GUEST_ERROR", "MEM_UNPLUG_ERROR":
            guard let alias = event.data["device"]?.string else { return }
            removalRefused(alias)
        default: break
        }
    }

    /// The guest runs, for a reason; an event follows only where it did not before.
    func markRunning(_ reason: RunState.RunningReason) {
        guard snapshot.state.isPaused else { return }
        let starting = snapshot.state == .paused(.startingUp)
        let isFresh = starting && reason != .fromSnapshot && reason != .restored
        snapshot.state = .running(isFresh ? .booted : reason)
        // A start from a snapshot tells of it in its own words.
        if !starting || isFresh { emit(.resumedUnpaused) }
        if !starting, !isTakingMoment { saveStatus() }
    }

    func markPaused(_ reason: RunState.PausedReason, _ event: LifecycleEvent) {
        guard snapshot.state.isRunning else { return }
        snapshot.state = .paused(reason)
        emit(event)
        if !isTakingMoment { saveStatus() }
    }

    private func guestShutDown(byGuest: Bool?) async {
        // A start that fails is not told as a shutdown.
        guard !sawShutdown, !endsQuietly, snapshot.state != .paused(.startingUp) else { return }
        let event: LifecycleEvent =
            switch byGuest {
            case true?: .shutdownGuest
            case false?: .shutdownHost
            case nil: .shutdownFinished
            }
        if snapshot.run?.fakeReboot == true || (snapshot.live?.value.onPoweroff == .restart && byGuest == true),
            !isBeingDestroyed
        {
            await rebootAfterPowerOff()
            return
        }
        sawShutdown = true
        snapshot.state = .shutdown(0)
        emit(event)
        saveStatus()
        // QEMU runs with -no-shutdown: it stays until told to go.
        if !isBeingDestroyed, snapshot.live?.value.onPoweroff != .preserve { _ = try? process?.send(signal: 15) }
    }

    /// The second half of a reboot: the guest has powered off, and is reset and started again.
    private func rebootAfterPowerOff() async {
        snapshot.run?.fakeReboot = false
        // Seen from outside the guest has never stopped.
        isRebooting = true
        do {
            try await command("system_reset")
            try await command("cont")
        } catch {
            isRebooting = false
            host.logger.error("cannot reboot \(snapshot.name): \(error.message)")
            _ = try? process?.send(signal: 15)
        }
    }

    private func suspendedByGuest(toDisk: Bool) {
        guard snapshot.state.isRunning else { return }
        snapshot.state = .suspendedByGuest(0)
        emit(.suspendedByGuest(disk: toDisk))
        host.events.emit(toDisk ? .domainPmsuspendDisk(dom: reference) : .domainPmsuspend(dom: reference))
        saveStatus()
    }

    private func wokeUp() {
        if case .suspendedByGuest = snapshot.state {
            snapshot.state = .running(.wakeup)
            host.events.emit(.domainLifecycle(dom: reference, event: 2, detail: 4))
            saveStatus()
        }
        host.events.emit(.domainPmwakeup(dom: reference))
    }

    private func watchdogFired(_ action: String) {
        let names = ["none", "pause", "reset", "poweroff", "shutdown", "debug", "inject-nmi"]
        host.events.emit(.domainWatchdog(dom: reference, action: Int32(names.firstIndex(of: action) ?? 0)))
        if action == "pause" { markPaused(.watchdog, .suspendedWatchdog) }
    }

    private func ioError(_ data: JSONObject) {
        let device = data["device"]?.string ?? ""
        let node = data["node-name"]?.string
        let disk = snapshot.live?.value.devices.disks.first { disk in
            guard let alias = disk.info.alias else { return false }
            return device == "drive-\(alias)" || data["qom-path"]?.string?.contains("/\(alias)/") == true
                || node?.contains(alias) == true
        }
        let names = ["ignore": Int32(0), "stop": 1, "report": 2]
        let action = names[data["action"]?.string ?? ""] ?? 0
        let reason = data["nospace"]?.bool == true ? "enospc" : ""
        let path = disk?.source.path ?? ""
        let alias = disk?.info.alias ?? ""
        host.events.emit(.domainIoError(dom: reference, srcPath: path, devAlias: alias, action: action))
        host.events.emit(
            .domainIoErrorReason(dom: reference, srcPath: path, devAlias: alias, action: action, reason: reason))
        if action == 1 { markPaused(.ioError, .suspendedIOError) }
    }

    private func trayMoved(_ data: JSONObject) {
        guard let id = data["id"]?.string ?? data["device"]?.string, let open = data["tray-open"]?.bool else { return }
        host.events.emit(
            .domainTrayChange(
                dom: reference, devAlias: id.hasPrefix("drive-") ? String(id.dropFirst(6)) : id, reason: open ? 0 : 1))
    }

    /// The guest has opened or closed a virtio port.
    private func portChanged(_ data: JSONObject) {
        guard let alias = data["id"]?.string, let open = data["open"]?.bool else { return }
        updateLive { LiveDevices.setChannelStates(["char\(alias)": open], in: &$0) }
        saveStatus()
        guard let agent = snapshot.live.flatMap({ LiveDevices.agentChannel(of: $0.value) }), agent.info.alias == alias
        else { return }
        // state 1 connected, 2 disconnected; reason 2: the channel.
        host.events.emit(.domainAgentLifecycle(dom: reference, state: open ? 1 : 2, reason: 2))
    }

    private func panicked() {
        snapshot.state = .crashed(1)
        emit(.crashedPanicked)
        saveStatus()
        switch snapshot.live?.value.onCrash {
        case .restart?: Task { try? await command("system_reset") }
        case .preserve?: break
        default: _ = try? process?.send(signal: 15)
        }
    }

    private func graphics(_ event: QMPEvent) {
        let phase: Int32 =
            event.name.hasSuffix("_CONNECTED") ? 0 : event.name.hasSuffix("_INITIALIZED") ? 1 : 2
        func address(_ key: String) -> DomainEventGraphicsAddress {
            let value = event.data[key]
            let families = ["ipv4": Int32(0), "ipv6": 1, "unix": 2]
            return DomainEventGraphicsAddress(
                family: families[value?["family"]?.string ?? ""] ?? 0, node: value?["host"]?.string ?? "",
                service: value?["service"]?.string ?? value?["port"]?.string ?? "")
        }
        let client = event.data["client"]
        var subject: [DomainEventGraphicsIdentity] = []
        if let name = client?["x509_dname"]?.string { subject.append(.init(type: "x509dname", name: name)) }
        if let name = client?["sasl_username"]?.string { subject.append(.init(type: "saslUsername", name: name)) }
        host.events.emit(
            .domainGraphics(
                dom: reference, phase: phase, local: address("server"), remote: address("client"),
                authScheme: event.data["server"]?["auth"]?.string ?? "", subject: subject))
    }
}
