import FoundationEssentials
public import LibvirtProtocol
import QMP
public import VirtDriver
public import VirtError
import VirtModel
import VirtPlan

/// What the guest's agent does for the host: time, file systems, passwords, vCPUs.
extension QEMUConnection {
    /// Runs an agent command that asks.
    private func ask(
        _ dom: DomainReference, _ call: String, _ command: String, _ arguments: JSONObject? = nil,
        domain: ErrorDomain = .domain
    ) async throws(VirtError) -> JSONValue {
        try await find(dom).actor.callAgent(nil, call: call, command, arguments, domain: domain)
    }

    // MARK: Time

    public func domainGetTime(
        _ context: CallContext, dom: DomainReference, flags: UInt32
    ) async throws(VirtError) -> DomainGetTimeReply {
        try Self.check(flags, allowed: 0, "qemuDomainGetTime")
        let time = try await ask(dom, "GetTime", "guest-get-time").int64 ?? 0
        return DomainGetTimeReply(seconds: time / 1_000_000_000, nseconds: UInt32(clamping: time % 1_000_000_000))
    }

    /// Sets the guest's clock; flag 1: from its hardware clock.
    public func domainSetTime(
        _ context: CallContext, dom: DomainReference, seconds: Int64, nseconds: UInt32, flags: UInt32
    ) async throws(VirtError) {
        try Self.check(flags, allowed: 1, "qemuDomainSetTime")
        let entry = try find(dom)
        guard entry.snapshot.isActive else {
            throw VirtError(
                .operationUnsupported, "cannot set time: qemu doesn't support rtc-reset-reinjection command",
                domain: .qemu, cause: "the domain does not run", cures: ["start it first"])
        }
        var arguments: JSONObject?
        if flags & 1 == 0 {
            let (whole, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
            let (time, overflowed) = whole.addingReportingOverflow(Int64(nseconds))
            guard !overflow, !overflowed else {
                throw VirtError(.invalidArg, "Time '\(seconds)' is too big for guest agent", domain: .qemu)
            }
            arguments = ["time": JSONValue(time)]
        }
        _ = try await entry.actor.callAgent(context, call: "SetTime", "guest-set-time", arguments)
        // The clock that the guest reads in the meantime must not catch up on what it missed.
        try await entry.actor.resetReinjection()
    }

    // MARK: File systems

    public func domainFSFreeze(
        _ context: CallContext, dom: DomainReference, mountpoints: [String], flags: UInt32
    ) async throws(VirtError) -> Int32 {
        try Self.check(flags, allowed: 0, "qemuDomainFSFreeze")
        let answer = try await find(dom).actor.callAgent(
            context, call: "FSFreeze", mountpoints.isEmpty ? "guest-fsfreeze-freeze" : "guest-fsfreeze-freeze-list",
            mountpoints.isEmpty ? nil : ["mountpoints": .array(mountpoints.map { .string($0) })])
        return Int32(clamping: answer.int64 ?? 0)
    }

    public func domainFSThaw(
        _ context: CallContext, dom: DomainReference, mountpoints: [String], flags: UInt32
    ) async throws(VirtError) -> Int32 {
        try Self.check(flags, allowed: 0, "qemuDomainFSThaw")
        if !mountpoints.isEmpty {
            throw VirtError(
                .argumentUnsupported, "specifying mountpoints is not supported", domain: .qemu,
                cause: "the agent thaws everything that it has frozen", cures: ["name no mount point"])
        }
        let answer = try await find(dom).actor.callAgent(context, call: "FSThaw", "guest-fsfreeze-thaw")
        return Int32(clamping: answer.int64 ?? 0)
    }

    public func domainFSTrim(
        _ context: CallContext, dom: DomainReference, mountPoint: String?, minimum: UInt64, flags: UInt32
    ) async throws(VirtError) {
        try Self.check(flags, allowed: 0, "qemuDomainFSTrim")
        if mountPoint != nil {
            throw VirtError(
                .argumentUnsupported, "Specifying mount point is not supported for now", domain: .qemu,
                cures: ["name no mount point"])
        }
        _ = try await find(dom).actor.callAgent(
            context, call: "FSTrim", "guest-fstrim", ["minimum": JSONValue(minimum)], domain: .qemu)
    }

    public func domainGetFSInfo(
        _ context: CallContext, dom: DomainReference, flags: UInt32
    ) async throws(VirtError) -> DomainGetFSInfoReply {
        try Self.check(flags, allowed: 0, "qemuDomainGetFSInfo")
        let answer = try await ask(dom, "GetFSInfo", "guest-get-fsinfo")
        let disks = try find(dom).snapshot.live?.value.devices.disks ?? []
        let info = (answer.array ?? []).map { item in
            DomainFSInfo(
                mountpoint: item["mountpoint"]?.string ?? "", name: item["name"]?.string ?? "",
                fstype: item["type"]?.string ?? "",
                devAliases: (item["disk"]?.array ?? []).compactMap { GuestDisk($0, disks).target })
        }
        return DomainGetFSInfoReply(info: info, ret: UInt32(clamping: info.count))
    }

    // MARK: Users

    /// Flag 1: the password is encrypted already.
    public func domainSetUserPassword(
        _ context: CallContext, dom: DomainReference, user: String?, password: String?, flags: UInt32
    ) async throws(VirtError) {
        try Self.check(flags, allowed: 1, "qemuDomainSetUserPassword")
        // The password is not part of an explanation.
        _ = try await find(dom).actor.callAgent(
            context, call: "SetUserPassword", "guest-set-user-password",
            [
                "crypted": .bool(flags & 1 != 0), "username": .string(user ?? ""),
                "password": .string(Data((password ?? "").utf8).base64EncodedString()),
            ])
    }

    public func domainAuthorizedSSHKeysGet(
        _ context: CallContext, dom: DomainReference, user: String, flags: UInt32
    ) async throws(VirtError) -> [String] {
        try Self.check(flags, allowed: 0, "qemuDomainAuthorizedSSHKeysGet")
        let answer = try await ask(
            dom, "AuthorizedSSHKeysGet", "guest-ssh-get-authorized-keys", ["username": .string(user)], domain: .qemu)
        return (answer["keys"]?.array ?? []).compactMap(\.string)
    }

    /// Flag 1: add to those that are there; 2: remove.
    public func domainAuthorizedSSHKeysSet(
        _ context: CallContext, dom: DomainReference, user: String, keys: [String], flags: UInt32
    ) async throws(VirtError) {
        try Self.check(flags, allowed: 3, "qemuDomainAuthorizedSSHKeysSet")
        let removes = flags & 2 != 0
        var arguments: JSONObject = [
            "username": .string(user), "keys": .array(keys.map { .string($0) }),
        ]
        if !removes { arguments["reset"] = .bool(flags & 1 == 0) }
        _ = try await find(dom).actor.callAgent(
            context, call: "AuthorizedSSHKeysSet",
            removes ? "guest-ssh-remove-authorized-keys" : "guest-ssh-add-authorized-keys", arguments, domain: .qemu)
    }

    // MARK: Processors

    public func domainGetGuestVcpus(
        _ context: CallContext, dom: DomainReference, flags: UInt32
    ) async throws(VirtError) -> [TypedParameter] {
        try Self.check(flags, allowed: 0, "qemuDomainGetGuestVcpus")
        let all = AgentCPU.list(try await ask(dom, "GetGuestVcpus", "guest-get-vcpus", domain: .qemu))
        func set(_ matches: (AgentCPU) -> Bool) -> TypedParameterValue {
            .string(CPUSet(all.filter(matches).map(\.number)).description)
        }
        return [
            TypedParameter("vcpus", set { _ in true }), TypedParameter("online", set(\.isOnline)),
            TypedParameter("offlinable", set(\.canGoOffline)),
        ]
    }

    public func domainSetGuestVcpus(
        _ context: CallContext, dom: DomainReference, cpumap: String, state: Int32, flags: UInt32
    ) async throws(VirtError) {
        try Self.check(flags, allowed: 0, "qemuDomainSetGuestVcpus")
        guard state == 0 || state == 1 else {
            throw VirtError(code: .invalidArg, domain: .qemu, message: "unsupported state value")
        }
        guard let wanted = CPUSet(cpumap), !wanted.isEmpty else {
            throw VirtError(.invalidArg, "Failed to parse bitmap '\(cpumap)'", domain: .none)
        }
        let all = AgentCPU.list(try await ask(dom, "SetGuestVcpus", "guest-get-vcpus", domain: .qemu))
        let missing = wanted.members.filter { number in !all.contains { $0.number == number } }
        if !missing.isEmpty {
            throw VirtError(.invalidArg, "guest is missing vCPUs '\(CPUSet(missing))'", domain: .qemu)
        }
        var changes: [JSONValue] = []
        for cpu in all where wanted.contains(cpu.number) && cpu.isOnline != (state == 1) {
            guard state == 1 || cpu.canGoOffline else {
                throw VirtError(.invalidArg, "vCPU '\(cpu.number)' is not offlinable", domain: .qemu)
            }
            changes.append(["logical-id": JSONValue(cpu.number), "online": .bool(state == 1)])
        }
        if changes.isEmpty { return }
        _ = try await find(dom).actor.callAgent(
            context, call: "SetGuestVcpus", "guest-set-vcpus", ["vcpus": .array(changes)], domain: .qemu)
    }

    // MARK: The agent itself

    /// How long agent commands may take: seconds, -2 for ever, -1 the default, 0 no waiting.
    public func domainAgentSetResponseTimeout(
        _ context: CallContext, dom: DomainReference, timeout: Int32, flags: UInt32
    ) async throws(VirtError) -> Int32 {
        try Self.check(flags, allowed: 0, "qemuDomainAgentSetResponseTimeout")
        guard timeout >= -2 else {
            throw VirtError(
                .invalidArg, "guest agent timeout '\(timeout)' is less than the minimum '-2'", domain: .qemu)
        }
        try await find(dom).actor.setAgentTimeout(timeout)
        return 0
    }

    /// Puts the guest to sleep: 0 to memory, 1 to disk, 2 both.
    public func domainPMSuspendForDuration(
        _ context: CallContext, dom: DomainReference, target: UInt32, duration: UInt64, flags: UInt32
    ) async throws(VirtError) {
        try Self.check(flags, allowed: 0, "qemuDomainPMSuspendForDuration")
        if duration != 0 {
            throw VirtError(
                .argumentUnsupported, "Duration not supported. Use 0 for now", domain: .qemu,
                cures: ["wake the guest with dompmwakeup when it is time"])
        }
        let modes = ["ram", "disk", "hybrid"]
        guard target < UInt32(modes.count) else {
            throw VirtError(.invalidArg, "Unknown suspend target: \(target)", domain: .qemu)
        }
        _ = try await find(dom).actor.callAgent(
            context, call: "PMSuspendForDuration", "guest-suspend-\(modes[Int(target)])", domain: .qemu,
            answers: false)
    }

    public func domainPMWakeup(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) {
        try Self.check(flags, allowed: 0, "qemuDomainPMWakeup")
        try await find(dom).actor.callMachine(
            context, job: "remoteDispatchDomainPMWakeup", name: "dompmwakeup", .wakeUp)
    }
}

/// A vCPU as the guest's agent sees it.
private struct AgentCPU {
    var number: Int
    var isOnline: Bool
    var canGoOffline: Bool

    static func list(_ answer: JSONValue) -> [AgentCPU] {
        (answer.array ?? []).compactMap { item in
            item["logical-id"]?.int.map {
                AgentCPU(
                    number: $0, isOnline: item["online"]?.bool ?? false,
                    canGoOffline: item["can-offline"]?.bool ?? false)
            }
        }
    }
}

extension DomainActor {
    func setAgentTimeout(_ seconds: Int32) { agentTimeout = seconds }

    /// Runs an agent command as the domain's one job.
    ///
    /// - Parameters:
    ///   - context: of a call that changes something and can be explained; nil for a question.
    ///   - call: libvirt's name of the API without its prefix.
    ///   - domain: the part of libvirt that says so of a domain that does not run.
    ///   - answers: false for commands that may end without an answer.
    func callAgent(
        _ context: CallContext?, call: String, _ name: String, _ arguments: JSONObject? = nil,
        domain: ErrorDomain = .domain, answers: Bool = true
    ) async throws(VirtError) -> JSONValue {
        try await withJob("remoteDispatchDomain\(call)") { () async throws(VirtError) in
            guard snapshot.isActive else { throw QEMUConnection.notRunning.from(domain) }
            try checkAgent()
            if let explain = context?.explain {
                var plan = newPlan(name)
                plan.add(.agentCommand(name: name))
                if name == "guest-suspend-disk" || name == "guest-suspend-hybrid" { plan.notes = hibernationLosses }
                explain(plan.explanation())
                throw .explained
            }
            let limit: Duration? =
                switch agentTimeout {
                case -2: nil
                case ..<1: .seconds(5)
                default: .seconds(Int(agentTimeout))
                }
            return try await agentExecute(name, arguments, timeout: limit, answers: answers)
        }
    }

    func resetReinjection() async throws(VirtError) {
        guard snapshot.live?.value.os.arch == "x86_64" || snapshot.live?.value.os.arch == "i686" else {
            return
        }
        try await command("rtc-reset-reinjection")
    }
}
