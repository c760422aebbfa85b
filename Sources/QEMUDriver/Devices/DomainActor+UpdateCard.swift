import QMP
import VirtDriver
import VirtError
import VirtModel
import VirtPlan

/// What may change of a network card of a running guest.
extension DomainActor {
    func addUpdate(
        ofCard stated: NetworkInterface, in live: DomainDefinition, to plan: inout Plan<DomainAction>
    ) throws(VirtError) {
        guard case .interface(let index) = try DeviceMatching(live).position(of: .interface(stated), isLive: true)
        else {
            return
        }
        try live.checkCompatible(.interface(stated), insteadOf: .interface(index))
        let old = live.devices.interfaces[index]
        try UpdatableFields.check(old, stated)
        var wanted = stated
        try host.interfacePlanner(reserves: false).resolve(&wanted)
        try checkConnection(old, wanted)
        var new = old
        new.linkState = wanted.linkState
        new.bandwidth = wanted.bandwidth
        new.portIsolated = wanted.portIsolated
        new.coalesceRxFramesMax = wanted.coalesceRxFramesMax
        if wanted.source.network != old.source.network || wanted.source.bridge != old.source.bridge {
            new.type = wanted.type
            new.actualType = wanted.actualType
            new.source = wanted.source
        }
        if (old.linkState != .down) != (new.linkState != .down) {
            func link(_ card: NetworkInterface) -> MonitorCommand {
                MonitorCommand(
                    "set_link", ["name": .string(card.info.alias ?? ""), "up": .bool(card.linkState != .down)])
            }
            plan.add(.device(.command(link(new))), undo: .device(.command(link(old))))
        }
        if let device = old.targetDevice { addHostChanges(old, new, device, to: &plan) }
        addSetLive(.interface(new), insteadOf: .interface(old), to: &plan)
    }

    /// Changes to the card's end on the host.
    private func addHostChanges(
        _ old: NetworkInterface, _ new: NetworkInterface, _ device: String, to plan: inout Plan<DomainAction>
    ) {
        if let from = old.source.bridge, let to = new.source.bridge, from != to {
            plan.add(
                .machine(.movePort(device, bridge: to, from: from)),
                undo: .machine(.movePort(device, bridge: from, from: to)))
        }
        if let bridge = new.source.bridge, (old.portIsolated ?? false) != (new.portIsolated ?? false) {
            plan.add(
                .machine(.isolatePort(device, bridge: bridge, new.portIsolated ?? false)),
                undo: .machine(.isolatePort(device, bridge: bridge, old.portIsolated ?? false)))
        }
        if new.bandwidth != old.bandwidth {
            plan.add(
                .machine(.shape(InterfacePlanner.shape(of: new, device))),
                undo: .machine(.shape(InterfacePlanner.shape(of: old, device))))
        }
    }

    /// A card can move from bridge to bridge. Whatever else it is connected to stays.
    private func checkConnection(_ old: NetworkInterface, _ new: NetworkInterface) throws(VirtError) {
        let (before, after) = (old.effectiveType, new.effectiveType)
        func isBridged(_ type: InterfaceType) -> Bool { type == .bridge || type == .network }
        func refusal(_ text: String, _ cause: String) -> VirtError {
            VirtError(
                .operationUnsupported, text, domain: .qemu, rule: "DEV-UPDATE-INTERFACE", cause: cause,
                cures: ["change it for the next start: --config", "detach the card and attach the changed one"])
        }
        if before == .hostdev || before == .vdpa {
            throw refusal("cannot change config of '\(before.rawValue)' network type", "the host's device is the guest's")
        }
        if after == .hostdev || after == .vdpa {
            throw refusal(
                "cannot change network interface type to '\(after.rawValue)'", "QEMU fixes the type when it is plugged in")
        }
        let isSame: Bool =
            switch (before, after) {
            case _ where isBridged(before) && isBridged(after): true
            case _ where before != after: false
            case (.direct, _):
                old.source.device == new.source.device
                    && (old.source.directMode ?? .vepa) == (new.source.directMode ?? .vepa)
            case (.server, _), (.client, _), (.mcast, _), (.udp, _): old.source == new.source
            default: true
            }
        guard isSame, old.virtualPort == new.virtualPort, old.vlan == new.vlan else {
            throw refusal(
                "unable to change config on '\(new.type.rawValue)' network type",
                "only a card on a bridge can be connected to something else, and that is another bridge")
        }
        if new.filter != old.filter {
            throw VirtError(
                .operationFailed,
                "failed to add new filter rules to '\(old.targetDevice ?? "")' - attempting to restore old rules",
                domain: .qemu, rule: "NET-UNSUPPORTED", cause: "network filters are not supported by this driver",
                cures: ["leave <filterref> out"])
        }
    }
}
