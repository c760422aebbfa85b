import Logging
import QMP
import VirtDriver
import VirtError
import VirtModel
import VirtPlan

extension DomainActor {
    /// Changes a device of the running domain, of its persistent definition, or of both.
    func updateDevice(_ context: CallContext, xml: String, flags: UInt32) async throws(VirtError) {
        let sides = try QEMUConnection.impact(flags & ~DeviceFlags.force, on: snapshot)
        let parsed = try DeviceDefinition.parse(xml)
        var plan = newPlan("update-device")
        if sides.config, let old = snapshot.persistent?.value {
            let new = try await updated(parsed, in: old, context)
            add(persist: new, insteadOf: old, to: &plan)
        }
        if sides.live, let live = snapshot.live?.value {
            // Names and places that were not chosen by the user count for the running guest: they say what is meant.
            let stated = try DeviceDefinition.parse(xml, flags: [])
            try await addUpdate(of: stated, in: live, force: flags & DeviceFlags.force != 0, to: &plan, context)
        }
        try await execute(plan, context)
    }

    /// Only memory is held against the limits of its kind here.
    private func completedForUpdate(
        _ parsed: DeviceDefinition, in definition: DomainDefinition
    ) async throws(VirtError) -> DeviceDefinition {
        let isMemory = if case .memory = parsed { true } else { false }
        return try await host.compiler.completed(parsed, in: definition, validate: isMemory)
    }

    // MARK: The persistent definition

    private func updated(
        _ parsed: DeviceDefinition, in old: DomainDefinition, _ context: CallContext
    ) async throws(VirtError) -> DomainDefinition {
        let device = try await completedForUpdate(parsed, in: old)
        try check(
            DeviceRules.table, .updateConfig, context,
            DeviceRuleContext(domain: snapshot, definition: old, device: device))
        var new = old
        switch device {
        case .disk(var disk):
            guard let index = old.devices.disks.firstIndex(where: { $0.target.dev == disk.target.dev }) else {
                throw VirtError(.invalidArg, "target \(disk.target.dev) doesn't exist.", domain: .qemu)
            }
            let before = old.devices.disks[index]
            try old.checkCompatible(device, insteadOf: .disk(index))
            // The same bus keeps its place.
            if case .disk(let stated) = parsed, stated.info.address == nil, disk.target.bus == before.target.bus {
                disk.info.address = before.info.address
            }
            new.devices.disks[index] = disk
        case .interface(let card):
            guard case .interface(let index) = try DeviceMatching(old).position(of: device, isLive: false) else {
                return old
            }
            try old.checkCompatible(device, insteadOf: .interface(index))
            new.devices.interfaces[index] = card
        case .graphics(let graphics):
            guard let index = old.devices.graphics.firstIndex(where: { $0.type == graphics.type }) else {
                throw VirtError(
                    .invalidArg, "cannot find existing graphics type '\(graphics.type.rawValue)' device to modify",
                    domain: .qemu)
            }
            new.devices.graphics[index] = graphics
        case .memory(let memory):
            guard let index = old.moduleIndex(of: memory, isLive: false) else {
                throw VirtError(
                    .invalidArg, "memory not found", domain: .qemu, rule: "DEV-MEMORY-MISSING",
                    cause: "no module of the definition has this address", cures: ["state its <address .../>"])
            }
            new.devices.memories[index].requestedSizeKiB = memory.requestedSizeKiB
        default: break
        }
        return try await host.compiler.completed(new)
    }

    // MARK: The running guest

    private func addUpdate(
        of parsed: DeviceDefinition, in live: DomainDefinition, force: Bool, to plan: inout Plan<DomainAction>,
        _ context: CallContext
    ) async throws(VirtError) {
        let device = try await completedForUpdate(parsed, in: live)
        try check(
            DeviceRules.table, .updateLive, context,
            DeviceRuleContext(domain: snapshot, definition: live, device: device))
        switch device {
        case .disk(let disk): try addUpdate(ofDisk: disk, in: live, force: force, to: &plan, context)
        case .interface(let card): try addUpdate(ofCard: card, in: live, to: &plan)
        case .graphics(let graphics): try addUpdate(ofDisplay: graphics, in: live, to: &plan)
        case .memory(let memory): try addUpdate(ofMemory: memory, in: live, to: &plan)
        default: break
        }
    }

    private func addUpdate(
        ofDisk wanted: Disk, in live: DomainDefinition, force: Bool, to plan: inout Plan<DomainAction>,
        _ context: CallContext
    ) throws(VirtError) {
        guard let index = live.devices.disks.firstIndex(where: { $0.target.dev == wanted.target.dev }) else {
            throw VirtError(.internalError, "disk '\(wanted.target.dev)' not found", domain: .qemu)
        }
        try live.checkCompatible(.disk(wanted), insteadOf: .disk(index))
        let old = live.devices.disks[index]
        let isRemovable = old.device == .cdrom || old.device == .floppy
        if isRemovable || wanted.device == old.device { try UpdatableFields.check(old, comparable(wanted, to: old)) }
        guard !isSameMedium(old, wanted) else {
            var new = old
            new.info.bootOrder = wanted.info.bootOrder
            new.source.startupPolicy = wanted.source.startupPolicy
            addSetLive(.disk(new), insteadOf: .disk(old), to: &plan)
            return
        }
        guard isRemovable else {
            throw VirtError(
                .configUnsupported,
                "disk source can be changed only in removable drives", domain: .qemu,
                rule: "DEV-UPDATE-SOURCE", cause: "a fixed disk keeps its image while the guest runs",
                cures: ["change it for the next start: --config", "use blockcopy to move the guest to another image"])
        }
        var new = old
        new.source = wanted.source
        new.backingChain = []
        new.backingChainTerminated = false
        let number = context.explain == nil ? takeMediumNumber() : 0
        if !new.isEmpty { try BackingChain.detect(&new) }
        new.source.index = number
        for layer in new.backingChain.indices {
            new.backingChain[layer].index = context.explain == nil ? takeMediumNumber() : 0
        }
        new.target.tray = .closed
        let policy = try host.ownership(of: live)
        let claims = try policy.claims(for: new)
        plan.addClaims(claims)
        try addMedium(old: old, new: new, force: force, to: &plan)
        addSetLive(.disk(new), insteadOf: .disk(old), to: &plan)
        // The guest has the new medium; what the old one leaves behind is only ever cleared away.
        plan.commit()
        for backend in try HotplugCommands(mediumOf: old).backends.reversed() {
            plan.add(.device(.release(backend.remove, device: "")))
        }
        plan.addReleases(try policy.claims(for: old).filter { claim in !claims.contains { $0.path == claim.path } })
    }

    /// What an update leaves out stays as it is.
    private func comparable(_ wanted: Disk, to old: Disk) -> Disk {
        var wanted = wanted
        if wanted.info.address != nil, wanted.target.bus == old.target.bus { wanted.info.address = old.info.address }
        if old.device == .cdrom { wanted.readonly = true }
        return wanted
    }

    private func isSameMedium(_ old: Disk, _ new: Disk) -> Bool {
        old.isEmpty && new.isEmpty
            || (old.source.type == new.source.type && old.source.path == new.source.path
                && old.source.network == new.source.network && old.source.format == new.source.format
                && old.isEmpty == new.isEmpty)
    }

    private func addMedium(
        old: Disk, new: Disk, force: Bool, to plan: inout Plan<DomainAction>
    ) throws(VirtError) {
        let alias = old.info.alias ?? ""
        let nodes = try HotplugCommands(mediumOf: new).backends
        for node in nodes {
            plan.add(.device(.command(node.add)), undo: .device(.release(node.remove, device: "")))
        }
        plan.add(.device(.openTray(alias: alias, force: force)), undo: .device(.closeTray(alias: alias)))
        if !old.isEmpty {
            plan.add(
                .device(.removeMedium(alias: alias)),
                undo: .device(.insertMedium(alias: alias, node: BlockNodes.topNode(old))))
        }
        if !new.isEmpty {
            plan.add(
                .device(.insertMedium(alias: alias, node: BlockNodes.topNode(new))),
                undo: .device(.removeMedium(alias: alias)))
        }
        plan.add(.device(.closeTray(alias: alias)), undo: .device(.openTray(alias: alias, force: true)))
    }

    func addSetLive(
        _ new: DeviceDefinition, insteadOf old: DeviceDefinition, to plan: inout Plan<DomainAction>
    ) {
        plan.add(
            .device(.setLive(device: new.formatted([.secure]))),
            undo: .device(.setLive(device: old.formatted([.secure]))))
    }

    private func addUpdate(
        ofDisplay wanted: Graphics, in live: DomainDefinition, to plan: inout Plan<DomainAction>
    ) throws(VirtError) {
        guard let old = live.devices.graphics.first(where: { $0.type == wanted.type }) else {
            throw VirtError(
                .deviceMissing, "cannot find existing graphics device to modify of type '\(wanted.type.rawValue)'",
                domain: .qemu)
        }
        try UpdatableFields.check(old, wanted)
        guard wanted.type == .vnc || wanted.type == .spice else {
            throw VirtError(
                .internalError, "unable to change config on '\(wanted.type.rawValue)' graphics type", domain: .qemu)
        }
        var new = old
        new.password = wanted.password
        new.passwordValidTo = wanted.passwordValidTo
        new.passwordConnected = wanted.passwordConnected
        if old.password != new.password || old.passwordValidTo != new.passwordValidTo
            || old.passwordConnected != new.passwordConnected
        {
            for (index, command) in passwordCommands(new).enumerated() {
                let back = passwordCommands(old)
                if back.indices.contains(index) {
                    plan.add(.device(.command(command)), undo: .device(.command(back[index])))
                }
            }
        }
        addSetLive(.graphics(new), insteadOf: .graphics(old), to: &plan)
    }

    func passwordCommands(_ graphics: Graphics) -> [MonitorCommand] {
        let name = JSONValue.string(graphics.type.rawValue)
        let set = MonitorCommand(
            "set_password",
            [
                "protocol": name, "password": .string(graphics.password ?? ""),
                "connected": .string(graphics.passwordConnected?.rawValue ?? "keep"),
            ])
        let time = graphics.password == nil ? "now" : GraphicsExpiry.text(graphics.passwordValidTo) ?? "never"
        return [set, MonitorCommand("expire_password", ["protocol": name, "time": .string(time)])]
    }
}

/// `passwdValidTo` of a display, as QEMU wants it.
enum GraphicsExpiry {
    /// Seconds since 1970 of `2026-11-23T12:50:00`, which is in UTC; nil for anything else.
    static func text(_ time: String?) -> String? {
        guard let time else { return nil }
        let numbers = time.split { "-T:".contains($0) }.compactMap { Int64($0) }
        guard numbers.count == 6, (1970...9999).contains(numbers[0]), (1...12).contains(numbers[1]),
            (1...31).contains(numbers[2]), (0...23).contains(numbers[3]), (0...59).contains(numbers[4]),
            (0...60).contains(numbers[5])
        else { return nil }
        // Days since 1970 in the proleptic Gregorian calendar, with the year beginning in March.
        let year = numbers[1] <= 2 ? numbers[0] - 1 : numbers[0]
        let month = (numbers[1] + 9) % 12
        let days = year * 365 + year / 4 - year / 100 + year / 400 + (month * 306 + 5) / 10 + numbers[2] - 1 - 719_468
        return String(days * 86_400 + numbers[3] * 3600 + numbers[4] * 60 + numbers[5])
    }
}
