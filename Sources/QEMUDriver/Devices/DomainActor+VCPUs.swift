import QMP
import VirtDriver
import VirtError
import VirtModel
import VirtPlan

/// Flags of `virDomainSetVcpusFlags`.
enum VCPUFlags {
    static let maximum: UInt32 = 4
    static let guest: UInt32 = 8
    static let hotpluggable: UInt32 = 16
}

extension DomainActor {
    func setVCPUs(_ context: CallContext, count: UInt32, flags: UInt32) async throws(VirtError) {
        let sides = try QEMUConnection.impact(flags & 3, on: snapshot)
        if flags & VCPUFlags.maximum != 0 { return try await setMaximumVCPUs(context, count) }
        var persistent = sides.config ? snapshot.persistent?.value : nil
        let live = sides.live ? snapshot.live?.value : nil
        try checkLimit(count, live, "live domain")
        try checkLimit(count, persistent, "persistent domain")
        var plan = newPlan("setvcpus")
        var change: (old: DomainDefinition, new: DomainDefinition)?
        if let old = persistent {
            persistent?.vcpus.setOnline(count, hotpluggable: flags & VCPUFlags.hotpluggable != 0)
            if let new = persistent {
                add(persist: new, insteadOf: old, to: &plan)
                change = (old, new)
            }
        }
        var leaving: [UInt32] = []
        if let live {
            let states = live.vcpus.all
            let online = states.filter(\.enabled)
            if Int(count) > online.count {
                let added = states.filter { !$0.enabled }.prefix(Int(count) - online.count)
                try await addPlug(of: added.map(\.id), to: &plan)
            } else {
                leaving = online.reversed().filter { $0.hotpluggable == true }
                    .prefix(online.count - Int(count)).map(\.id)
                guard leaving.count == online.count - Int(count) else {
                    throw VirtError(
                        .configUnsupported,
                        "failed to find appropriate hotpluggable vcpus to reach the desired target vcpu count",
                        domain: .qemu, cause: "processors that were there at the start cannot be taken out",
                        cures: ["change the number for the next start: --config"])
                }
            }
        }
        try await execute(plan, leaving: leaving, change, context)
    }

    private func checkLimit(
        _ count: UInt32, _ definition: DomainDefinition?, _ side: String
    ) throws(VirtError) {
        guard let maximum = definition?.vcpus.maximum, count > maximum else { return }
        throw VirtError(
            .invalidArg,
            "requested vcpus is greater than max allowable vcpus for the \(side): \(count) > \(maximum)",
            domain: .qemu, cures: ["raise the maximum for the next start: --maximum --config"])
    }

    private func setMaximumVCPUs(_ context: CallContext, _ count: UInt32) async throws(VirtError) {
        guard let old = snapshot.persistent?.value else { return }
        if let topology = old.cpu?.topology {
            let product = [topology.sockets, topology.dies, topology.cores, topology.threads]
                .reduce(UInt64(1)) { $0.multipliedReportingOverflow(by: UInt64($1)).partialValue }
            guard product == UInt64(count) else {
                throw VirtError(
                    .invalidArg, "CPU topology doesn't match the desired vcpu count", domain: .qemu,
                    cures: ["change <topology> in the definition first"])
            }
        }
        var new = old
        new.vcpus.setMaximum(count)
        var plan = newPlan("setvcpus")
        add(persist: new, insteadOf: old, to: &plan)
        try await execute(plan, context)
    }

    /// Switches single processors on or off.
    func setVCPU(
        _ context: CallContext, ids: [UInt32], enabled: Bool, flags: UInt32
    ) async throws(VirtError) {
        let sides = try QEMUConnection.impact(flags & 3, on: snapshot)
        func invalid(_ text: String) -> VirtError { VirtError(.invalidArg, text, domain: .qemu) }
        var plan = newPlan("setvcpu")
        var change: (old: DomainDefinition, new: DomainDefinition)?
        if sides.config, let old = snapshot.persistent?.value {
            var new = old
            var states = old.vcpus.all
            for id in ids {
                guard let index = states.firstIndex(where: { $0.id == id }) else {
                    throw invalid("vcpu \(id) is not present in persistent config")
                }
                if id == 0 { throw invalid("vCPU '0' can't be modified") }
                states[index].enabled = enabled
                states[index].hotpluggable = true
            }
            new.vcpus.set(states, listed: true)
            add(persist: new, insteadOf: old, to: &plan)
            change = (old, new)
        }
        var leaving: [UInt32] = []
        if sides.live, let live = snapshot.live?.value {
            let states = live.vcpus.all
            for id in ids {
                guard let state = states.first(where: { $0.id == id }) else {
                    throw invalid("vcpu \(id) is not present in live config")
                }
                if state.enabled == enabled { throw invalid("vcpu '\(id)' is already in requested state") }
                if !enabled, state.hotpluggable != true {
                    throw VirtError(.operationUnsupported, "vcpu '\(id)' can't be unplugged", domain: .qemu)
                }
            }
            if enabled { try await addPlug(of: ids, to: &plan) } else { leaving = ids }
        }
        try await execute(plan, leaving: leaving, change, context)
    }

    // MARK: QEMU

    private func addPlug(of ids: [UInt32], to plan: inout Plan<DomainAction>) async throws(VirtError) {
        let slots = try await cpuSlots()
        for id in ids {
            guard slots.indices.contains(Int(id)), case .object(var arguments)? = slots[Int(id)]["props"],
                let type = slots[Int(id)]["type"]
            else {
                throw VirtError(.internalError, "QEMU has no place for vcpu '\(id)'", domain: .qemu)
            }
            arguments["driver"] = type
            arguments["id"] = .string("vcpu\(id)")
            plan.add(
                .device(.command(MonitorCommand("device_add", arguments))),
                undo: .device(.withdraw(alias: "vcpu\(id)", device: nil)))
        }
        plan.add(.device(.learnVCPUs), undo: .device(.learnVCPUs))
    }

    /// QEMU's places for processors, in the order of their numbers.
    private func cpuSlots() async throws(VirtError) -> [JSONValue] {
        func place(_ slot: JSONValue) -> [Int] {
            ["socket-id", "die-id", "core-id", "thread-id"].map { slot["props"]?[$0]?.int ?? 0 }
        }
        return (try await command("query-hotpluggable-cpus").array ?? []).sorted {
            place($0).lexicographicallyPrecedes(place($1))
        }
    }

    /// Adds the removal of processors to a plan and waits for each as libvirt does: five seconds, then an error, and the
    /// persistent definition is as before.
    private func execute(
        _ plan: Plan<DomainAction>, leaving: [UInt32], _ change: (old: DomainDefinition, new: DomainDefinition)?,
        _ context: CallContext
    ) async throws(VirtError) {
        var plan = plan
        for id in leaving { plan.add(.device(.requestRemoval(alias: "vcpu\(id)"))) }
        try await execute(plan, context)
        for id in leaving {
            let failure: VirtError
            switch await outcomeOfRemoval("vcpu\(id)", within: .seconds(5)) {
            case .removed?: continue
            case .refused?:
                failure = VirtError(
                    .operationFailed, "vcpu unplug request was rejected by the guest", domain: .qemu,
                    rule: "VCPU-REFUSED", cause: "the guest's operating system keeps vcpu \(id)",
                    cures: ["change the number for the next start: --config"])
            case nil:
                // What libvirtd never learns; with a persistent half both are done then.
                if await hasLeftSilently("vcpu\(id)") {
                    if change != nil { continue }
                } else {
                    watchSilentRemoval("vcpu\(id)")
                }
                failure = VirtError(
                    .operationTimeout,
                    "vcpu unplug request timed out. Unplug result must be manually inspected in the domain",
                    domain: .qemu, rule: "VCPU-PENDING", cause: "the guest has not let go of vcpu \(id) yet",
                    cures: ["wait: the removal completes when the guest answers", "reset the guest"])
            }
            if let change {
                var back = newPlan(plan.name)
                add(persist: change.old, insteadOf: change.new, to: &back)
                try await execute(back, nil)
            }
            throw failure
        }
    }

    /// Which processors there are now, by QEMU's own account, and which threads they have.
    func learnVCPUs() async throws(VirtError) {
        let slots = try await cpuSlots()
        let threads = try await command("query-cpus-fast").array ?? []
        snapshot.run?.vcpuThreads =
            threads
            .sorted { ($0["cpu-index"]?.int ?? 0) < ($1["cpu-index"]?.int ?? 0) }
            .compactMap { $0["thread-id"]?.int64.flatMap { Int32(exactly: $0) } }
        updateLive { definition in
            var states = definition.vcpus.all
            let before = states.filter(\.enabled)
            for index in states.indices where slots.indices.contains(index) {
                let path = slots[index]["qom-path"]?.string
                states[index].enabled = path != nil
                states[index].hotpluggable = path.map { $0.hasPrefix("/machine/peripheral/") } ?? true
                if path == nil { states[index].order = nil }
            }
            func rank(_ vcpu: VCPU) -> (UInt32, UInt32) {
                if let order = vcpu.order { return (order, vcpu.id) }
                return (before.contains { $0.id == vcpu.id } ? vcpu.id + 1 : .max, vcpu.id)
            }
            for (place, vcpu) in states.filter(\.enabled).sorted(by: { rank($0) < rank($1) }).enumerated() {
                if let index = states.firstIndex(where: { $0.id == vcpu.id }) {
                    states[index].order = UInt32(place + 1)
                }
            }
            definition.vcpus.set(states, listed: true)
        }
        try await divideCgroupAgain()
        saveStatus()
    }
}

extension DomainActor {
    /// Lets the guest itself take processors into use or out of use, through its agent. QEMU's stay as they are.
    func setGuestVCPUs(_ context: CallContext, count: UInt32) async throws(VirtError) {
        guard snapshot.isActive else {
            throw VirtError(.operationInvalid, "domain is not running", domain: .qemu, cures: ["start it first"])
        }
        try checkAgent()
        let known = try await agentExecute("guest-get-vcpus").array ?? []
        guard Int(count) <= known.count else {
            throw VirtError(
                .invalidArg,
                "requested vcpu count is greater than the count of enabled vcpus in the domain: "
                    + "\(count) > \(known.count)", domain: .qemu)
        }
        var online = known.filter { $0["online"]?.bool == true }.count
        var changes: [JSONValue] = []
        for vcpu in known where online < Int(count) && vcpu["online"]?.bool == false {
            changes.append(["logical-id": vcpu["logical-id"] ?? .null, "online": true])
            online += 1
        }
        for vcpu in known.reversed()
        where online > Int(count) && vcpu["online"]?.bool == true && vcpu["can-offline"]?.bool == true {
            changes.append(["logical-id": vcpu["logical-id"] ?? .null, "online": false])
            online -= 1
        }
        guard online == Int(count) else {
            throw VirtError(
                .internalError, "Cannot offline enough CPUs", domain: .qemu,
                cause: "the guest keeps some of its processors in use")
        }
        var plan = newPlan("setvcpus")
        for change in changes {
            let request = JSONObject([("vcpus", .array([change]))])
            plan.add(.device(.agent(MonitorCommand("guest-set-vcpus", request))))
        }
        try await execute(plan, context)
    }
}
