import VirtDriver
import VirtError
import VirtModel
import VirtPlan

/// Flags of `virDomainShutdownFlags` and `virDomainReboot` that QEMU knows.
enum PowerFlags {
    static let acpi: UInt32 = 1
    static let agent: UInt32 = 2
}

extension DomainActor {
    /// Asks the guest to shut down: its agent if it has one that answers, else the power button.
    func shutdown(_ context: CallContext, flags: UInt32) async throws(VirtError) {
        try check(.shutdown, context, DomainRuleContext(domain: snapshot, flags: flags))
        try await askGuest("shutdown", context, flags: flags, agentMode: "powerdown", reboot: false)
    }

    func reboot(_ context: CallContext, flags: UInt32) async throws(VirtError) {
        try check(.reboot, context, DomainRuleContext(domain: snapshot, flags: flags))
        let starts = snapshot.live?.value.onReboot ?? .restart
        try await askGuest(
            "reboot", context, flags: flags, agentMode: "reboot", reboot: starts != .destroy && starts != .preserve)
    }

    private func askGuest(
        _ name: String, _ context: CallContext, flags: UInt32, agentMode: String, reboot: Bool
    ) async throws(VirtError) {
        let wantsAgent = flags & PowerFlags.agent != 0
        if wantsAgent || (flags == 0 && isAgentConnected) {
            do throws(VirtError) {
                try checkAgent()
                var plan = newPlan(name)
                plan.add(.agentCommand(name: "guest-shutdown", arguments: ["mode": agentMode]))
                return try await execute(plan, context)
            } catch {
                // The power button is the second choice where the caller allows it.
                if error == .explained || (wantsAgent && flags & PowerFlags.acpi == 0) { throw error }
            }
        }
        var plan = newPlan(name)
        plan.add(.pressPowerButton(thenReboot: reboot))
        try await execute(plan, context)
    }

    func reset(_ context: CallContext) async throws(VirtError) {
        try check(.reset, context, DomainRuleContext(domain: snapshot))
        var plan = newPlan("reset")
        plan.add(.command(name: "system_reset"))
        try await execute(plan, context)
    }

    /// Pauses the domain; one that is paused already stays as it is.
    func suspend(_ context: CallContext) async throws(VirtError) {
        try check(.suspend, context, DomainRuleContext(domain: snapshot))
        var plan = newPlan("suspend")
        if !snapshot.state.isPaused { plan.add(.pauseGuest(reason: RunState.PausedReason.user.rawValue)) }
        try await execute(plan, context)
    }

    func resume(_ context: CallContext) async throws(VirtError) {
        try check(.resume, context, DomainRuleContext(domain: snapshot))
        var plan = newPlan("resume")
        plan.add(.continueGuest(reason: RunState.RunningReason.unpaused.rawValue))
        try await execute(plan, context)
    }
}
