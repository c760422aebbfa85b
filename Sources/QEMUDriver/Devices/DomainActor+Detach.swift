import VirtDriver
import VirtError
import VirtModel
import VirtPlan

extension DomainActor {
    /// Detaches a device from the running domain, from its persistent definition, or from both.
    ///
    /// The guest has five seconds to let go of it, as with libvirt; after that the removal is pending, and the call
    /// succeeds all the same.
    func detachDevice(_ context: CallContext, xml: String, flags: UInt32) async throws(VirtError) {
        let sides = try QEMUConnection.impact(flags, on: snapshot)
        try QEMUConnection.check(
            flags, allowed: DeviceFlags.live | DeviceFlags.config, "qemuDomainDetachDeviceLiveAndConfig")
        let parsed = try DeviceDefinition.parse(xml, flags: .inactive)
        var persistent: (old: DomainDefinition, new: DomainDefinition)?
        if sides.config, let old = snapshot.persistent?.value {
            persistent = (old, try await detached(parsed, from: old, context))
        }
        var alias: String?
        if sides.live, let live = snapshot.live?.value, case .lease(let lease) = parsed {
            var plan = newPlan("detach-device")
            if let persistent { add(persist: persistent.new, insteadOf: persistent.old, to: &plan) }
            addLeases(try leases(of: live, without: lease), of: live, to: &plan)
            return try await execute(plan, context)
        }
        if sides.live, let live = snapshot.live?.value {
            let device = try await host.compiler.completed(parsed, in: live, validate: false)
            alias = try leaving(device, from: live, context)
        }
        try await detach(alias, persistent, context, waits: true)
    }

    /// Detaches the device with an alias. A live removal is only requested; an event tells how it ended.
    func detachDevice(_ context: CallContext, alias: String, flags: UInt32) async throws(VirtError) {
        let sides = try QEMUConnection.impact(flags, on: snapshot)
        func missing() -> VirtError {
            VirtError(.internalError, "no device found with alias \(alias)", domain: .domain)
        }
        var persistent: (old: DomainDefinition, new: DomainDefinition)?
        if sides.config, let old = snapshot.persistent?.value {
            guard let position = old.position(ofAlias: alias) else { throw missing() }
            var new = old
            new.remove(at: position)
            persistent = (old, try await host.compiler.completed(new))
        }
        if sides.live, let live = snapshot.live?.value {
            guard let position = live.position(ofAlias: alias), let device = live.device(at: position) else {
                throw missing()
            }
            try checkLeaving(device, at: position, of: live, context)
        }
        try await detach(sides.live ? alias : nil, persistent, context, waits: false)
    }

    private func detach(
        _ alias: String?, _ persistent: (old: DomainDefinition, new: DomainDefinition)?, _ context: CallContext,
        waits: Bool
    ) async throws(VirtError) {
        var plan = newPlan("detach-device")
        if let persistent, let alias {
            let old = Self.fileText(persistent.old, host.compiler)
            plan.add(
                .device(.persist(definition: Self.fileText(persistent.new, host.compiler))),
                undo: .device(.persistUnlessLeaving(definition: old, alias: alias)))
        } else if let persistent {
            add(persist: persistent.new, insteadOf: persistent.old, to: &plan)
        }
        if let alias { plan.add(.device(.requestRemoval(alias: alias))) }
        try await execute(plan, context)
        guard let alias, waits, await outcomeOfRemoval(alias, within: .seconds(5)) == .refused else { return }
        if let persistent {
            var back = newPlan("detach-device")
            add(persist: persistent.old, insteadOf: persistent.new, to: &back)
            try await execute(back, nil)
        }
        throw VirtError(
            .operationFailed, "unplug of device was rejected by the guest", domain: .qemu, rule: "DEV-REFUSED",
            cause: "the guest's operating system keeps '\(alias)'",
            cures: ["stop what uses the device in the guest", "detach with --config for the next start"])
    }

    /// The persistent definition without a device.
    private func detached(
        _ parsed: DeviceDefinition, from old: DomainDefinition, _ context: CallContext
    ) async throws(VirtError) -> DomainDefinition {
        let device = try await host.compiler.completed(parsed, in: old, validate: false)
        try check(
            DeviceRules.table, .detachConfig, context,
            DeviceRuleContext(domain: snapshot, definition: old, device: device))
        var new = old
        switch device {
        case .lease(let lease):
            guard let index = old.devices.leases.firstIndex(where: lease.isSame) else {
                throw VirtError(.deviceMissing, lease.missingText, domain: .qemu)
            }
            new.devices.leases.remove(at: index)
        // There is one at most, so that nobody looks which is meant.
        case .watchdog where !old.devices.watchdogs.isEmpty: new.remove(at: .watchdog(0))
        case .vsock where old.devices.vsock != nil: new.remove(at: .vsock)
        default: new.remove(at: try DeviceMatching(old).position(of: device, isLive: false))
        }
        return try await host.compiler.completed(new)
    }

    /// The alias of the device of the running guest that is meant.
    private func leaving(
        _ device: DeviceDefinition, from live: DomainDefinition, _ context: CallContext
    ) throws(VirtError) -> String {
        var facts = DeviceRuleContext(domain: snapshot, definition: live, device: device)
        guard DeviceMatching(live).isSearched(device) else {
            try check(DeviceRules.table, .detachLive, context, facts)
            throw VirtError(
                .operationUnsupported, "live detach of device '\(device.typeName)' is not supported", domain: .qemu)
        }
        if case .controller = device { try check(DeviceRules.table, .detachLive, context, facts) }
        let position = try DeviceMatching(live).position(of: device, isLive: true)
        facts.position = position
        try check(DeviceRules.table, .detachLive, context, facts)
        return live.devices[position].alias ?? ""
    }

    private func checkLeaving(
        _ device: DeviceDefinition, at position: DevicePosition, of live: DomainDefinition, _ context: CallContext
    ) throws(VirtError) {
        var facts = DeviceRuleContext(domain: snapshot, definition: live, device: device)
        facts.position = position
        try check(DeviceRules.table, .detachLive, context, facts)
    }
}
