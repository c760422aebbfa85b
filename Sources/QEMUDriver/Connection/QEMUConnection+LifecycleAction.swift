public import LibvirtProtocol
public import VirtDriver
public import VirtError
import VirtModel

/// What becomes of a domain when its guest powers off, reboots or crashes.
extension QEMUConnection {
    /// In the order of `virDomainLifecycleAction`.
    private static let actions: [LifecycleAction] = [
        .destroy, .restart, .renameRestart, .preserve, .coredumpDestroy, .coredumpRestart,
    ]

    public func domainSetLifecycleAction(
        _ context: CallContext, dom: DomainReference, type: UInt32, action: UInt32, flags: UInt32
    ) async throws(VirtError) {
        try Self.check(flags, allowed: 3, "qemuDomainSetLifecycleAction")
        // In the order of `virDomainLifecycle`.
        let events = ["poweroff", "reboot", "crash"]
        guard let event = Int(exactly: type), events.indices.contains(event) else {
            throw VirtError(.invalidArg, "invalid lifecycle type '\(type)'", domain: .domain)
        }
        guard let number = Int(exactly: action), Self.actions.indices.contains(number) else {
            throw VirtError(.invalidArg, "invalid lifecycle action '\(action)'", domain: .domain)
        }
        let wanted = Self.actions[number]
        let entry = try find(dom)
        if event != 2, wanted == .coredumpDestroy || wanted == .coredumpRestart {
            throw VirtError(
                .configUnsupported,
                "Lifecycle event '\(events[event])' doesn't support '\(wanted.rawValue)' action", domain: .domain,
                rule: "LIFECYCLE-COREDUMP", cause: "a core is dumped of a guest that has crashed",
                cures: ["set it for the event 'crash'", "choose destroy or restart"])
        }
        let tuning = DomainTuning(
            name: "set-lifecycle-action", job: "remoteDispatchDomainSetLifecycleAction", flags: flags,
            live: { (snapshot) throws(VirtError) in
                let before = snapshot.live?.value.onReboot ?? .restart
                guard event == 1, wanted != before else { return [] }
                return [
                    DomainTuning.LiveChange(
                        action: .setRebootAction(ends: wanted == .destroy),
                        undo: .setRebootAction(ends: before == .destroy))
                ]
            },
            change: { (definition, _) throws(VirtError) in
                switch event {
                case 0: definition.onPoweroff = wanted
                case 1: definition.onReboot = wanted
                default: definition.onCrash = wanted
                }
                try definition.checkLifecycleActions()
            })
        try await entry.actor.callTune(context, tuning)
    }
}

extension DomainDefinition {
    /// Whether QEMU can do what is to follow a power-off, a reboot and a crash: it has one switch for the first two.
    ///
    /// - Throws: error 67.
    func checkLifecycleActions() throws(VirtError) {
        func refuse(_ text: String) throws(VirtError) {
            throw VirtError(.configUnsupported, text, domain: .qemu)
        }
        let (poweroff, reboot) = (onPoweroff ?? .destroy, onReboot ?? .restart)
        for action in [poweroff, reboot] where action == .preserve {
            try refuse("qemu driver doesn't support the '\(action.rawValue)' action for 'on_reboot'/'on_poweroff'")
        }
        if poweroff == .renameRestart || reboot == .renameRestart || onCrash == .renameRestart {
            try refuse(
                "qemu driver doesn't support the 'rename-restart' action for 'on_reboot'/'on_poweroff'/'on_crash'")
        }
        if reboot == .destroy && poweroff == .restart {
            try refuse("qemu driver doesn't support 'onReboot' set to 'destroy and 'onPoweroff' set to 'reboot'")
        }
    }
}
