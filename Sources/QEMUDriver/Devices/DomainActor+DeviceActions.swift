import Logging
import QMP
import VirtError
import VirtModel

extension DomainActor {
    func perform(_ action: DeviceAction) async throws(VirtError) {
        switch action {
        case .command(let planned): try await command(planned)
        case .release(let planned, let alias):
            guard snapshot.isActive, removal(of: alias) == nil else { return }
            try await tolerating(planned)
        case .withdraw(let alias): try await withdraw(alias)
        case .requestRemoval(let alias): try await requestRemoval(alias)
        case .setLive(let text): try await setLive(text)
        case .removeLive(let alias):
            guard removal(of: alias) == nil else { return }
            updateLive { definition in
                if let position = definition.position(ofAlias: alias) { definition.remove(at: position) }
            }
            saveStatus()
        case .persist(let text):
            try await HostActions().perform(.writeFile(path: host.paths.definition(snapshot.name), content: text))
            snapshot.persistent = SharedDefinition(try await host.compiler.load(text))
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
        case .removeMedium(let alias): try await command("blockdev-remove-medium", ["id": .string(alias)])
        case .insertMedium(let alias, let node):
            try await command("blockdev-insert-medium", ["id": .string(alias), "node-name": .string(node)])
        }
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

    private func withdraw(_ alias: String) async throws(VirtError) {
        guard snapshot.isActive, let monitor else { return }
        do throws(QMPError) {
            try await monitor.execute("qom-list", ["path": .string("/machine/peripheral/\(alias)")])
        } catch {
            // It never came into being.
            return
        }
        try await requestRemoval(alias)
        if await outcomeOfRemoval(alias, within: .seconds(5)) == .refused {
            host.logger.error("the guest of \(snapshot.name) keeps \(alias), which an undone operation had attached")
        }
    }

    /// Notes a device, and the terminal that QEMU opened for it.
    private func setLive(_ text: String) async throws(VirtError) {
        let device = try DeviceDefinition.parse(text, flags: [])
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
        case .memory: try await learnModules()
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

    /// Where QEMU put memory modules, and how much of a virtio one the guest has taken.
    func learnModules() async throws(VirtError) {
        var bases: [String: UInt64] = [:]
        var sizes: [String: UInt64] = [:]
        for module in try await command("query-memory-devices").array ?? [] {
            guard let data = module["data"], let alias = data["id"]?.string else { continue }
            bases[alias] = data["addr"]?.uint64 ?? data["memaddr"]?.uint64
            if module["type"]?.string == "virtio-mem" { sizes[alias] = data["size"]?.uint64 }
        }
        updateLive { definition in
            LiveDevices.setMemoryBases(bases, in: &definition)
            for index in definition.devices.memories.indices {
                guard let alias = definition.devices.memories[index].info.alias, let size = sizes[alias] else {
                    continue
                }
                definition.devices.memories[index].currentSizeKiB = size >> 10
            }
        }
    }
}
