import LibvirtProtocol
import Logging
import QMP
import VirtDriver
import VirtError
import VirtModel
import VirtPlan

/// Memory modules of a running guest.
extension DomainActor {
    /// Adds the change of how much memory a virtio module gives.
    func addUpdate(
        ofMemory wanted: MemoryDevice, in live: DomainDefinition, to plan: inout Plan<DomainAction>
    ) throws(VirtError) {
        guard let index = live.moduleIndex(of: wanted, isLive: true) else {
            throw VirtError(
                .configUnsupported, "memory '\(wanted.info.alias ?? "(null)")' not found", domain: .qemu,
                rule: "DEV-MEMORY-MISSING", cause: "no module of the guest has this address and alias",
                cures: ["state both as they stand in the live definition: update-memory-device does"])
        }
        let old = live.devices.memories[index]
        try UpdatableFields.check(old, wanted)
        var new = old
        new.requestedSizeKiB = wanted.requestedSizeKiB
        func resize(_ memory: MemoryDevice) -> MonitorCommand {
            let (bytes, overflow) = (memory.requestedSizeKiB ?? 0).multipliedReportingOverflow(by: 1024)
            return MonitorCommand(
                "qom-set",
                [
                    "path": .string("/machine/peripheral/\(memory.info.alias ?? "")"),
                    "property": "requested-size", "value": JSONValue(overflow ? UInt64.max : bytes),
                ])
        }
        plan.add(.device(.command(resize(new))), undo: .device(.command(resize(old))))
        addSetLive(.memory(new), insteadOf: .memory(old), to: &plan)
    }

    /// Learns where QEMU put memory modules, and how much of a virtio one the guest has taken.
    func learnModules() async throws(VirtError) {
        guard snapshot.live?.value.devices.memories.isEmpty == false else { return }
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

    /// The guest has taken or given back memory of a virtio module.
    func moduleResized(_ data: JSONObject) async {
        guard let alias = data["id"]?.string, let size = data["size"]?.uint64.map({ $0 >> 10 }) else { return }
        await refreshBalloon { definition in
            guard case .memory(let index)? = definition.position(ofAlias: alias) else { return }
            definition.devices.memories[index].currentSizeKiB = size
        }
        host.events.emit(.domainMemoryDeviceSizeChange(dom: reference, alias: alias, size: size))
        saveStatus()
    }

    /// Asks QEMU how much memory the guest has after modules have changed. Without a balloon it has all of it.
    ///
    /// - Parameter change: what has changed, noted at the same time.
    func refreshBalloon(_ change: (inout DomainDefinition) -> Void = { _ in }) async {
        guard let live = snapshot.live?.value, let balloon = live.devices.memoryBalloon, balloon.model != .none else {
            return updateLive { definition in
                change(&definition)
                definition.currentMemoryKiB = definition.memoryKiB
            }
        }
        do throws(VirtError) {
            guard let actual = try await command("query-balloon")["actual"]?.uint64 else { return updateLive(change) }
            updateLive { definition in
                change(&definition)
                definition.currentMemoryKiB = (actual >> 10) &+ definition.virtioMemoryKiB
            }
        } catch {
            updateLive(change)
            host.logger.warning("the memory of \(snapshot.name) is not known: \(error.message)")
        }
    }
}

extension DomainDefinition {
    /// What the guest has of its virtio modules: the balloon's figure leaves it out.
    var virtioMemoryKiB: UInt64 {
        devices.memories.reduce(0) { $0 &+ ($1.model == .virtioMem ? $1.currentSizeKiB ?? 0 : 0) }
    }

    /// The module that an update means: the one with its address, and with its alias where the guest runs.
    func moduleIndex(of wanted: MemoryDevice, isLive: Bool) -> Int? {
        devices.memories.firstIndex { module in
            guard module.info.address == wanted.info.address else { return false }
            return !isLive || wanted.info.alias == nil || wanted.info.alias == module.info.alias
        }
    }
}

extension UpdatableFields {
    /// Of memory only the wanted size of a virtio module changes.
    static func check(_ old: MemoryDevice, _ new: MemoryDevice) throws(VirtError) {
        func refuse(_ text: String) -> VirtError {
            VirtError(
                .configUnsupported, text, domain: .qemu, rule: "DEV-UPDATE-MEMORY",
                cause: "only the requested size of virtio-mem changes while the guest runs",
                cures: ["attach or detach whole modules"])
        }
        guard old.model == .virtioMem else { throw refuse("cannot modify memory of model '\(old.model.rawValue)'") }
        if old.model != new.model {
            throw refuse("cannot modify memory model from '\(old.model.rawValue)' to '\(new.model.rawValue)'")
        }
        if old.sourceNodes != new.sourceNodes { throw refuse("cannot modify memory source nodes") }
        if old.pageSizeKiB != new.pageSizeKiB {
            throw refuse("cannot modify memory pagesize from '\(old.pageSizeKiB ?? 0)' to '\(new.pageSizeKiB ?? 0)'")
        }
        if old.sizeKiB != new.sizeKiB {
            throw refuse("cannot modify memory size from '\(old.sizeKiB)' to '\(new.sizeKiB)'")
        }
        if old.node != new.node {
            throw refuse(
                "cannot modify memory targetNode from '\(old.node.map { Int64($0) } ?? -1)' to "
                    + "'\(new.node.map { Int64($0) } ?? -1)'")
        }
        if old.blockSizeKiB != new.blockSizeKiB {
            throw refuse(
                "cannot modify memory block size from '\(old.blockSizeKiB ?? 0)' to '\(new.blockSizeKiB ?? 0)'")
        }
    }
}
