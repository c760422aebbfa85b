import Glibc
import Logging
import QMP
import VirtDriver
import VirtError
import VirtModel

/// Removal as a job of its own: requested, then acknowledged by the guest or refused, at any later time.
extension DomainActor {
    func removal(of alias: String) -> PendingRemoval? {
        snapshot.run?.removals.first { $0.alias == alias }
    }

    /// Asks the guest to let go of a device. That is noted while QEMU turns to it: if the daemon ends before, the next
    /// one still sees which devices have left.
    func requestRemoval(_ alias: String) async throws(VirtError) {
        removalOutcomes[alias] = nil
        let isNew = removal(of: alias) == nil
        let answers = try connectedMonitor().send(inOrder: [("device_del", ["id": .string(alias)])])
        if isNew {
            snapshot.run?.removals.append(PendingRemoval(alias: alias, since: Int64(time(nil))))
            saveStatus()
        }
        do throws(QMPError) {
            for answer in await answers.results() { _ = try answer.get() }
        } catch {
            let error = error.virtError(of: .monitor, domainName: snapshot.name)
            // The guest was asked before, and will be only once.
            if !isNew, error.message.contains("already in the process of unplug") { return }
            if error.message.contains("Device '\(alias)' not found") {
                await deviceDeleted(alias)
                return
            }
            if isNew { forgetRemoval(alias) }
            throw error
        }
    }

    private func forgetRemoval(_ alias: String) {
        snapshot.run?.removals.removeAll { $0.alias == alias }
        saveStatus()
    }

    /// Waits for the guest's answer; nil when there is none in time.
    func outcomeOfRemoval(_ alias: String, within time: Duration) async -> RemovalOutcome? {
        if let outcome = removalOutcomes[alias] { return outcome }
        guard removal(of: alias) != nil else { return .removed }
        lastRemovalWait += 1
        let ticket = lastRemovalWait
        let timer = Task { [weak self] in
            try await Task.sleep(for: time)
            await self?.giveUpRemoval(ticket, alias)
        }
        defer { timer.cancel() }
        return await withCheckedContinuation { continuation in
            removalWaiters[alias, default: [:]][ticket] = continuation
        }
    }

    /// Whether a device that did not answer has gone without a word, which is then noted. QEMU 7.2 tells of a processor
    /// when it frees it, which may be never, for example where it was taken out while the guest was still starting it.
    func hasLeftSilently(_ alias: String) async -> Bool {
        guard let monitor else { return false }
        do throws(QMPError) {
            try await monitor.execute("qom-list", ["path": .string("/machine/peripheral/\(alias)")])
            return false
        } catch {
            guard case .commandFailed = error else { return false }
        }
        await deviceDeleted(alias)
        return true
    }

    /// Looks now and then whether a processor whose removal is pending has gone without a word, for a few minutes.
    func watchSilentRemoval(_ alias: String) {
        Task { [weak self] in
            var pause = Duration.seconds(1)
            while pause < .seconds(256), let self, await self.removal(of: alias) != nil {
                if await self.hasLeftSilently(alias) { return }
                try await Task.sleep(for: pause)
                pause *= 2
            }
        }
    }

    private func giveUpRemoval(_ ticket: UInt64, _ alias: String) {
        removalWaiters[alias]?.removeValue(forKey: ticket)?.resume(returning: nil)
    }

    private func conclude(_ alias: String, _ outcome: RemovalOutcome) {
        snapshot.run?.removals.removeAll { $0.alias == alias }
        removalOutcomes[alias] = outcome
        for waiter in (removalWaiters.removeValue(forKey: alias) ?? [:]).values { waiter.resume(returning: outcome) }
    }

    /// The run has ended, and every device with it.
    func endRemovals() {
        for alias in removalWaiters.keys { conclude(alias, .removed) }
        removalOutcomes = [:]
    }

    /// QEMU has let go of a device: its host's end goes, then the device from the live definition, then all are told.
    func deviceDeleted(_ alias: String) async {
        if let live = snapshot.live?.value, let position = live.position(ofAlias: alias) {
            await removeBackends(of: position, alias, in: live)
            await releaseResources(of: live.alone(position))
            updateLive { definition in
                if let position = definition.position(ofAlias: alias) { definition.remove(at: position) }
            }
            if case .memory = position { await refreshBalloon() }
            host.events.emit(.domainDeviceRemoved(dom: reference, devAlias: alias))
        }
        if alias.hasPrefix("vcpu"), UInt32(alias.dropFirst(4)) != nil {
            do throws(VirtError) {
                try await learnVCPUs()
            } catch {
                host.logger.warning("after \(alias) left \(snapshot.name): \(error.message)")
            }
        }
        conclude(alias, .removed)
        saveStatusSoon()
    }

    /// Removes the host's end of a device that is gone, last made first.
    private func removeBackends(of position: DevicePosition, _ alias: String, in live: DomainDefinition) async {
        var commands: [MonitorCommand] = []
        do throws(VirtError) {
            commands = try HotplugCommands(position, of: live, shareDirectory: snapshot.run?.directory)
                .backends.reversed().map(\.remove)
        } catch {
            host.logger.warning("after \(alias) left \(snapshot.name): \(error.message)")
        }
        guard !commands.isEmpty, let monitor else { return }
        let answers = monitor.send(inOrder: commands.map { ($0.name, try? $0.decodedArguments()) })
        for (command, result) in zip(commands, await answers.results()) {
            guard case .failure(let error) = result else { continue }
            await removeBackend(command, of: alias, after: error.virtError(of: .monitor, domainName: snapshot.name))
        }
    }

    /// Tries again what failed. QEMU takes a device out of its tree a moment before it lets go of what that used, which
    /// shows to whoever asks for the device instead of waiting for its event.
    private func removeBackend(_ planned: MonitorCommand, of alias: String, after failure: VirtError) async {
        var failure = failure
        for _ in 1..<100 {
            let isUsed = ["in use", "busy"].contains(where: failure.message.contains)
            guard isUsed, (try? await Task.sleep(for: .milliseconds(20))) != nil else { break }
            do throws(VirtError) {
                try await command(planned)
                return
            } catch {
                failure = error
            }
        }
        host.logger.warning("after \(alias) left \(snapshot.name): \(failure.message)")
    }

    /// Gives back what the device of a definition that has no other needs of the host.
    func releaseResources(of definition: DomainDefinition) async {
        do throws(VirtError) {
            let policy = try host.ownership(of: definition)
            for helper in try host.helpers(of: definition, snapshot.run?.directory ?? "", policy) {
                try await HelperProcess.stop(helper)
            }
            for claim in try policy.claims(for: definition) { try ImageOwnership.release(claim) }
            for request in host.interfacePlanner(reserves: false).requests(for: definition) {
                try await InterfaceConnector.remove(request)
            }
        } catch {
            host.logger.warning("after a device left \(snapshot.name): \(error.message)")
        }
    }

    /// Takes the devices out of the definition that QEMU does not have any more.
    private func completeUnnotedRemovals() async {
        guard let live = snapshot.live?.value, let monitor else { return }
        let present: Set<String>
        do throws(QMPError) {
            let children = try await monitor.execute("qom-list", ["path": "/machine/peripheral"]).array ?? []
            present = Set(children.compactMap { $0["name"]?.string })
        } catch {
            host.logger.warning("cannot ask which devices \(snapshot.name) has: \(error)")
            return
        }
        for position in live.devicePositions where live.mayLeave(position) {
            guard let alias = live.devices[position].alias, !present.contains(alias) else { continue }
            await deviceDeleted(alias)
        }
    }

    /// The guest keeps a device.
    func removalRefused(_ alias: String) {
        host.events.emit(.domainDeviceRemovalFailed(dom: reference, devAlias: alias))
        conclude(alias, .refused)
        saveStatus()
    }

    /// Completes the removals that the guest acknowledged while nobody listened, after a start of the daemon, whether
    /// or not they were noted. Others are asked for again, as nobody knows whether QEMU has heard of them.
    func recoverRemovals() async {
        await completeUnnotedRemovals()
        for pending in snapshot.run?.removals ?? [] {
            guard let monitor else { return }
            if await hasLeftSilently(pending.alias) { continue }
            // It is being removed already where this fails.
            _ = try? await monitor.execute("device_del", ["id": .string(pending.alias)])
        }
    }
}

extension DomainDefinition {
    /// Whether a running guest can be asked to let go of a device, which then has its alias in QEMU.
    fileprivate func mayLeave(_ position: DevicePosition) -> Bool {
        switch position {
        case .disk(let index): [.virtio, .scsi, .usb].contains(devices.disks[index].target.bus)
        case .controller(let index): devices.controllers[index].type == .scsi
        case .input(let index): [.usb, .virtio].contains(devices.inputs[index].bus)
        case .channel(let index): devices.channels[index].targetType == .virtio
        case .watchdog(let index): devices.watchdogs[index].model == .i6300esb
        case .memory(let index): devices.memories[index].model != .sgxEPC
        case .interface, .hostDevice, .rng, .sharedMemory, .redirected, .filesystem, .vsock: true
        default: false
        }
    }
}
