import Logging
import QMP
import VirtError
import VirtModel

extension DomainActor {
    func perform(_ action: DeviceAction) async throws(VirtError) {
        switch action {
        case .command(let planned): try await command(planned)
        case .release(let planned, let alias):
            guard snapshot.isActive, !isKept(alias) else { return }
            try await tolerating(planned)
        case .stopHelper(let helper, let alias):
            if !isKept(alias) { try await HelperProcess.stop(helper) }
        case .withdraw(let alias, let device): try await withdraw(alias, device)
        case .requestRemoval(let alias): try await requestRemoval(alias)
        case .setLive(let text): try await setLive(text)
        case .removeLive(let alias):
            guard removal(of: alias) == nil else { return }
            updateLive { definition in
                if let position = definition.position(ofAlias: alias) { definition.remove(at: position) }
            }
            saveStatus()
        case .setLeases(let texts):
            var leases: [LeaseDevice] = []
            for text in texts {
                if case .lease(let lease) = try DeviceDefinition.parse(text, flags: []) { leases.append(lease) }
            }
            updateLive { $0.devices.leases = leases }
            saveStatus()
        case .persist(let text): try await persist(text)
        case .persistUnlessLeaving(let text, let alias):
            if let live = snapshot.live?.value, removal(of: alias) == nil, live.position(ofAlias: alias) != nil {
                try await persist(text)
            }
        case .passDescriptors(let key, let names):
            let monitor = try connectedMonitor()
            for (number, name) in zip(held[key] ?? [], names) {
                do throws(QMPError) {
                    try await monitor.execute("getfd", ["fdname": .string(name)], descriptors: [number])
                } catch {
                    throw error.virtError(of: .monitor, domainName: snapshot.name).from(.qemu)
                }
            }
        case .dropDescriptors(let names):
            guard snapshot.isActive, let monitor else { return }
            for name in names { _ = try? await monitor.execute("closefd", ["fdname": .string(name)]) }
        case .learnVCPUs:
            guard snapshot.isActive else { return }
            try await learnVCPUs()
        case .setIOThreads(let ids):
            updateLive { $0.iothreads.set(ids) }
            try await divideCgroupAgain()
            saveStatus()
        case .agent(let planned): _ = try await agentExecute(planned.name, try planned.decodedArguments())
        case .openTray(let alias, let force):
            try await command("blockdev-open-tray", ["id": .string(alias), "force": .bool(force)])
        case .closeTray(let alias): try await command("blockdev-close-tray", ["id": .string(alias)])
        case .removeMedium(let alias): try await withOpenTray(alias, "blockdev-remove-medium", ["id": .string(alias)])
        case .insertMedium(let alias, let node):
            guard try await insertedNode(alias) != node else { return }
            try await withOpenTray(
                alias, "blockdev-insert-medium", ["id": .string(alias), "node-name": .string(node)])
        }
    }

    /// Whether the guest keeps a device, whose host's end then goes with it, later.
    private func isKept(_ alias: String) -> Bool {
        guard !alias.isEmpty else { return false }
        return removal(of: alias) != nil || snapshot.live?.value.position(ofAlias: alias) != nil
    }

    /// Executes a command that removes something; that it is not there is no failure.
    private func tolerating(_ planned: MonitorCommand) async throws(VirtError) {
        do throws(VirtError) {
            try await command(planned)
        } catch {
            let words = ["not found", "Failed to find", "does not exist", "Cannot find", "no such"]
            guard words.contains(where: error.message.contains) else { throw error }
        }
    }

    private func persist(_ text: String) async throws(VirtError) {
        try await HostActions().perform(.writeFile(path: host.paths.definition(snapshot.name), content: text))
        snapshot.persistent = SharedDefinition(try await host.compiler.load(text))
    }

    /// Changes a medium. A guest, its firmware too, may close the tray in between, so that it is opened once more.
    private func withOpenTray(_ alias: String, _ name: String, _ arguments: JSONObject) async throws(VirtError) {
        for _ in 0..<3 {
            do throws(VirtError) {
                try await command(name, arguments)
                return
            } catch {
                guard error.message.contains("is not open") else { throw error }
                try await command("blockdev-open-tray", ["id": .string(alias), "force": true])
            }
        }
        try await command(name, arguments)
    }

    /// The block node of the medium in a drive.
    private func insertedNode(_ alias: String) async throws(VirtError) -> String? {
        let drives = try await command("query-block").array ?? []
        let drive = drives.first { drive in
            let device = drive["qdev"]?.string ?? ""
            return device == alias || device.hasSuffix("/\(alias)")
        }
        return drive?["inserted"]?["node-name"]?.string
    }

    private func withdraw(_ alias: String, _ device: String?) async throws(VirtError) {
        guard snapshot.isActive, let monitor else { return }
        do throws(QMPError) {
            try await monitor.execute("qom-list", ["path": .string("/machine/peripheral/\(alias)")])
        } catch {
            // It never came into being.
            return
        }
        try await requestRemoval(alias)
        if await outcomeOfRemoval(alias, within: .seconds(5)) == .removed { return }
        if await hasLeftSilently(alias) { return }
        if alias.hasPrefix("vcpu") { watchSilentRemoval(alias) }
        host.logger.error("the guest of \(snapshot.name) keeps \(alias), which an undone operation had attached")
        if let device { try await setLive(device) }
    }

    /// Notes a device, and the terminal that QEMU opened for it.
    private func setLive(_ text: String) async throws(VirtError) {
        let device = try DeviceDefinition.parse(text, flags: [])
        let isNew = device.info?.alias.map { snapshot.live?.value.position(ofAlias: $0) == nil } ?? true
        updateLive { definition in
            if let alias = device.info?.alias, let old = definition.position(ofAlias: alias) {
                definition.replace(at: old, by: device)
            } else if case .graphics(let graphics) = device {
                if let index = definition.devices.graphics.firstIndex(where: { $0.type == graphics.type }) {
                    definition.devices.graphics[index] = graphics
                }
            } else {
                definition.insert(device)
            }
        }
        switch device {
        case .serial, .parallel, .console, .channel, .redirectedDevice, .rng: try await learnTerminals()
        // How a resize goes on, events tell.
        case .memory where isNew:
            try await learnModules()
            await refreshBalloon()
        default: break
        }
        saveStatus()
    }

    private func learnTerminals() async throws(VirtError) {
        var terminals: [String: String] = [:]
        for chardev in try await command("query-chardev").array ?? [] {
            guard let label = chardev["label"]?.string, let file = chardev["filename"]?.string,
                file.hasPrefix("pty:")
            else { continue }
            terminals[label] = String(file.dropFirst(4))
        }
        updateLive { LiveDevices.setTerminals(terminals, in: &$0) }
    }
}
