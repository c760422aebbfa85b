import Glibc
import HostSystem
import LibvirtProtocol
import VirtDriver
import VirtError
import VirtModel
import VirtPlan

extension DomainActor {
    /// Takes a snapshot.
    ///
    /// - Returns: its name.
    func createSnapshot(
        _ context: CallContext?, _ requested: SnapshotDefinition, flags: UInt32
    ) async throws(VirtError) -> String {
        var facts = SnapshotRuleContext(domain: snapshot, flags: flags, requested: requested, aligned: requested)
        try check(SnapshotRules.table, .snapshotRequest, context, facts)
        guard let domain = snapshot.current?.value else {
            throw VirtError(.internalError, "missing domain in snapshot", domain: .domainSnapshot)
        }
        facts.aligned = facts.alignment.aligned(requested, to: domain)
        if facts.isDiskOnly { facts.aligned.memory.mode = .no }
        await gather(&facts)
        try check(SnapshotRules.table, .snapshotCreate, context, facts)

        var new = facts.aligned
        fill(&new, flags: flags)
        let plan =
            snapshot.isActive
            ? new.isExternal ? try await liveExternalPlan(new, facts) : liveInternalPlan(new, facts)
            : new.isExternal ? try await offlineExternalPlan(new, facts) : offlineInternalPlan(new, facts)
        try await execute(plan, context)
        if flags & SnapshotCreateFlags.halt != 0, snapshot.isActive { await halt() }
        return new.name
    }

    /// Looks at the host for what the rules want to know.
    private func gather(_ facts: inout SnapshotRuleContext) async {
        for pair in facts.pairs where pair.entry.mode == .external {
            for path in [pair.entry.source.path, pair.disk.source.path].compactMap({ $0 }) {
                facts.files[path] = HostFileKind.of(path)
            }
        }
        if let live = snapshot.live?.value, let channel = LiveDevices.agentChannel(of: live) {
            facts.agent = channel.state == .connected ? .connected : .silent
        }
        if let file = facts.aligned.memory.file {
            facts.files[file] = HostFileKind.of(file)
            facts.memoryFileOwner = snapshot.snapshots.all.first { $0.memory.file == file }?.name
        }
        if let copy = facts.copyOfVariables { facts.files[copy.path] = HostFileKind.of(copy.path) }
        if facts.aligned.hasMemory { facts.migrationBlocker = await migrationBlocker() }
    }

    /// Adds what libvirt notes down: state, time, parent, the domain's definitions.
    private func fill(_ new: inout SnapshotDefinition, flags: UInt32) {
        var now = timeval()
        gettimeofday(&now, nil)
        new.creationTime = Int64(now.tv_sec)
        new.parent = snapshot.snapshots.current?.name
        if !snapshot.isActive {
            new.state = .shutOff
            new.domain = snapshot.persistent?.value
            return
        }
        new.state = flags & SnapshotCreateFlags.diskOnly != 0 ? .diskSnapshot : SnapshotState(snapshot.state)
        new.domain = snapshotForm()
        new.inactiveDomain = snapshot.persistent?.value
        new.cookie = new.state == .diskSnapshot ? nil : runCookie()
    }

    /// The running domain's definition as a restored run needs it.
    func snapshotForm() -> DomainDefinition? {
        guard let live = snapshot.live?.value, let started = (snapshot.started ?? snapshot.definitionToStart)?.value
        else {
            return nil
        }
        var form = host.compiler.inactiveForm(of: live, started: started)
        for index in form.devices.disks.indices {
            guard let disk = live.devices.disks.first(where: { $0.target.dev == form.devices.disks[index].target.dev })
            else { continue }
            form.devices.disks[index].source = disk.source
            form.devices.disks[index].source.index = nil
            form.devices.disks[index].backingChain = disk.backingChain.map { layer in
                var layer = layer
                layer.index = nil
                layer.detected = false
                return layer
            }
            form.devices.disks[index].backingChainTerminated = disk.backingChainTerminated
        }
        return form
    }

    func runCookie() -> RunCookie? {
        guard let live = snapshot.live?.value else { return nil }
        var cookie = RunCookie()
        cookie.cpu = live.cpu
        cookie.usesSlirpHelper = true
        return cookie
    }

    // MARK: Plans

    /// Adds the step that writes the descriptions down.
    private func describe(
        _ new: SnapshotDefinition, _ facts: SnapshotRuleContext, in plan: inout Plan<DomainAction>
    ) {
        guard facts.flags & SnapshotCreateFlags.noMetadata == 0 else { return }
        var tree = snapshot.snapshots
        tree.put(new)
        tree.setCurrent(new.name)
        plan.add(
            .snapshot(.describe(snapshot.snapshots.changes(to: tree))),
            undo: .snapshot(.describe(tree.changes(to: snapshot.snapshots))))
    }

    private func offlineInternalPlan(
        _ new: SnapshotDefinition, _ facts: SnapshotRuleContext
    ) -> Plan<DomainAction> {
        var plan = newPlan("snapshot-create")
        let images = facts.pairs.filter { $0.entry.mode == .internal }.compactMap(\.disk.source.path)
        plan.add(
            .snapshot(.createInternal(name: new.name, images: images)),
            undo: .snapshot(.deleteInternal(name: new.name, images: images)))
        if let variables = new.domain?.firmwareVariables, FileOperations.exists(variables),
            let copy = new.domain?.copyOfVariables(for: new.name)
        {
            plan.add(
                .createVariables(path: copy, template: variables, owner: nil), undo: .removeFile(path: copy))
        }
        describe(new, facts, in: &plan)
        return plan
    }

    private func offlineExternalPlan(
        _ new: SnapshotDefinition, _ facts: SnapshotRuleContext
    ) async throws(VirtError) -> Plan<DomainAction> {
        var plan = newPlan("snapshot-create")
        let overlays = overlays(of: new, facts)
        for overlay in overlays {
            plan.add(.snapshot(.createOverlay(overlay)), undo: .snapshot(.removeOverlay(overlay)))
        }
        noteDepth(of: overlays, in: &plan)
        try redefine(overlays, in: &plan)
        describe(new, facts, in: &plan)
        return plan
    }

    private func liveInternalPlan(_ new: SnapshotDefinition, _ facts: SnapshotRuleContext) -> Plan<DomainAction> {
        var plan = newPlan("snapshot-create")
        let wasRunning = snapshot.state.isRunning
        let resume = DomainAction.snapshot(.release(reason: RunState.RunningReason.unpaused.rawValue))
        if wasRunning {
            plan.add(.snapshot(.hold), undo: resume)
            plan.notes.append("the guest stands still until at most \(memoryText) of memory are written into the image")
        }
        plan.add(
            .snapshot(.saveInternal(name: new.name)), undo: .snapshot(.deleteSavedInternal(name: new.name)))
        describe(new, facts, in: &plan)
        if wasRunning, facts.flags & SnapshotCreateFlags.halt == 0 { plan.add(resume) }
        return plan
    }

    private func liveExternalPlan(
        _ new: SnapshotDefinition, _ facts: SnapshotRuleContext
    ) async throws(VirtError) -> Plan<DomainAction> {
        var overlays = overlays(of: new, facts)
        try await look(below: &overlays)
        return try await liveExternalPlan(new, facts, overlays)
    }

    private func liveExternalPlan(
        _ new: SnapshotDefinition, _ facts: SnapshotRuleContext, _ overlays: [SnapshotOverlay]
    ) async throws(VirtError) -> Plan<DomainAction> {
        var plan = newPlan("snapshot-create")
        let wasRunning = snapshot.state.isRunning
        let halts = facts.flags & SnapshotCreateFlags.halt != 0
        let resume = DomainAction.snapshot(.release(reason: RunState.RunningReason.unpaused.rawValue))
        if let last = overlays.last { plan.add(.block(.reserveNodes(last.index))) }
        for overlay in overlays {
            plan.add(.snapshot(.createOverlay(overlay)), undo: .snapshot(.removeOverlay(overlay)))
            plan.addClaims(try claims(forNewTop: StorageSource(overlay)))
        }
        func open(in plan: inout Plan<DomainAction>) {
            guard !overlays.isEmpty else { return }
            plan.add(.snapshot(.openOverlays(overlays)), undo: .snapshot(.closeOverlays(overlays)))
        }
        let use = DomainAction.snapshot(.useOverlays(overlays))
        let leave = DomainAction.snapshot(.leaveOverlays(overlays))
        var isHeld = false
        let memory = memoryTarget(new, facts)
        // As much as can be done beforehand.
        if memory == nil { open(in: &plan) }
        if facts.flags & SnapshotCreateFlags.quiesce != 0 {
            plan.add(.snapshot(.freeze), undo: .snapshot(.thaw))
        }
        var isThawed = false
        if let target = memory, let path = new.memory.file {
            let goesOn = wasRunning && !halts
            let obstacle = goesOn ? await backgroundObstacle() : nil
            let forget = DomainAction.snapshot(.forgetMemory(path))
            if goesOn, obstacle == nil {
                open(in: &plan)
                plan.add(.snapshot(.prepareMemory(target)), undo: .snapshot(.leaveMemory), forget)
                plan.add(.snapshot(.takeMoment(overlays)), undo: .snapshot(.leaveMemory), leave, resume)
                if facts.flags & SnapshotCreateFlags.quiesce != 0 {
                    plan.add(.snapshot(.thaw))
                    isThawed = true
                }
                plan.add(.snapshot(.awaitMemory))
                isHeld = true
                plan.notes.append(
                    "the guest stands still for a moment only; at most \(memoryText) of memory are written "
                        + "while it runs on")
            } else {
                if wasRunning { plan.notes.append(fallBackNote(target.mode, obstacle)) }
                if wasRunning, target.mode == .standing {
                    plan.add(.snapshot(.hold), undo: resume)
                    isHeld = true
                }
                // A guest that was paused before stays so whatever happens.
                if wasRunning {
                    plan.add(.snapshot(.saveMemory(target)), undo: forget, resume)
                } else {
                    plan.add(.snapshot(.saveMemory(target)), undo: forget)
                }
                isHeld = isHeld || wasRunning
                // When QEMU has given its memory away it lets go of all images that are open then.
                open(in: &plan)
                plan.add(use, undo: leave)
            }
        } else if new.disks.contains(where: { $0.mode == .manual }), wasRunning {
            plan.add(.snapshot(.hold), undo: resume)
            plan.add(use, undo: leave)
        } else {
            plan.add(use, undo: leave)
        }
        if facts.flags & SnapshotCreateFlags.quiesce != 0, !isThawed { plan.add(.snapshot(.thaw)) }
        if isHeld, !halts { plan.add(resume) }
        if try ownership()?.isOn == true {
            // What is below the top stays QEMU's; at the end the top goes to whom the disk belonged.
            for overlay in overlays {
                plan.add(
                    .resource(.moveMemory(from: overlay.base, to: overlay.path)),
                    undo: .resource(.moveMemory(from: overlay.path, to: overlay.base)))
            }
        }
        noteDepth(of: overlays, in: &plan)
        try redefine(overlays, in: &plan)
        describe(new, facts, in: &plan)
        return plan
    }

    /// From how many images on a disk's reads get slow enough to be told of.
    private static let deepChain = 10

    private func noteDepth(of overlays: [SnapshotOverlay], in plan: inout Plan<DomainAction>) {
        for overlay in overlays {
            // Of a running domain the chain is known.
            let disk = snapshot.live?.value.devices.disks.first { $0.target.dev == overlay.target }
            let depth = 1 + (disk?.layers.count ?? ImageReferences.depth(from: overlay.base, overlay.baseFormat))
            guard depth >= Self.deepChain else { continue }
            plan.notes.append(
                "\(overlay.target) will consist of \(depth) images, each of which makes reads slower; "
                    + "`apus prune \(snapshot.name) --depth N` merges them")
        }
    }

    /// Why the guest stands still for longer than a moment.
    private func fallBackNote(_ mode: MemoryTarget.Mode, _ obstacle: BackgroundObstacle?) -> String {
        let pause =
            mode == .live
            ? "the guest stands still at the end, until what it has changed meanwhile is written"
            : "the guest stands still until its memory, at most \(memoryText), is written"
        return obstacle.map { "\($0.text): \(pause)" } ?? pause
    }

    private func memoryTarget(_ new: SnapshotDefinition, _ facts: SnapshotRuleContext) -> MemoryTarget? {
        guard new.memory.mode == .external, let path = new.memory.file, let domain = new.domain else { return nil }
        return MemoryTarget(
            path: path, xml: host.compiler.write(domain, DefinitionForm(includesSecrets: true, isMigratable: true)),
            cookie: new.cookie?.formatted(), wasRunning: snapshot.state.isRunning,
            mode: facts.flags & SnapshotCreateFlags.live != 0 && snapshot.state.isRunning ? .live : .standing,
            operation: MemoryTransfer.Operation.snapshot)
    }

    /// The overlays that an external snapshot makes, numbered for a running QEMU.
    private func overlays(of new: SnapshotDefinition, _ facts: SnapshotRuleContext? = nil) -> [SnapshotOverlay] {
        let disks = snapshot.current?.value.devices.disks ?? []
        var next = nextNodeNumber
        var result: [SnapshotOverlay] = []
        for entry in new.disks where entry.mode == .external {
            guard let disk = disks.first(where: { $0.target.dev == entry.name }), let path = entry.source.path,
                let base = disk.source.path
            else { continue }
            result.append(
                SnapshotOverlay(
                    target: entry.name, path: path, format: entry.source.format ?? "qcow2",
                    isBlock: entry.source.type == .block, base: base, baseFormat: disk.source.format ?? "raw",
                    isReused: (facts?.flags ?? 0) & SnapshotCreateFlags.reuseExternal != 0,
                    index: snapshot.isActive ? next : 0, baseNode: disk.source.formatNode, owner: ownerWithoutClaims()))
            next += 1
        }
        return result
    }

    /// Adds the step that makes the next start use the overlays too.
    private func redefine(_ overlays: [SnapshotOverlay], in plan: inout Plan<DomainAction>) throws(VirtError) {
        guard let old = snapshot.persistent?.value else { return }
        var new = old
        for overlay in overlays {
            guard let index = new.devices.disks.firstIndex(where: { $0.target.dev == overlay.target }),
                new.devices.disks[index].source.path == overlay.base
            else { continue }
            var source = StorageSource(overlay)
            source.index = nil
            new.devices.disks[index].source = source
            // What a running QEMU has open is known; otherwise the next start finds out.
            let running = snapshot.live?.value.devices.disks.first { $0.target.dev == overlay.target }
            let stored = old.devices.disks[index]
            let known = running ?? (stored.backingChain.isEmpty && !stored.backingChainTerminated ? nil : stored)
            let chain = known.map { [$0.source] + $0.backingChain } ?? []
            new.devices.disks[index].backingChain = chain.map { layer in
                var layer = layer
                layer.index = nil
                layer.detected = false
                return layer
            }
            new.devices.disks[index].backingChainTerminated = known?.backingChainTerminated ?? false
        }
        guard new != old else { return }
        let form = DefinitionForm(includesSecrets: true)
        plan.add(
            .snapshot(.define(xml: host.compiler.write(new, form))),
            undo: .snapshot(.define(xml: host.compiler.write(old, form))))
    }

    /// Ends the domain after its snapshot, as `HALT` asks.
    private func halt() async {
        guard (try? await perform(.snapshot(.end))) != nil else { return }
        await endedQuietly()
    }

    /// Cleans up after a QEMU that was ended without a word, and says so.
    func endedQuietly() async {
        var plan = newPlan("stop")
        plan.commit()
        addCleanup(to: &plan)
        _ = try? await PlanEngine(self).run(plan)
        if snapshot.isActive { ended(.fromSnapshot, .stoppedFromSnapshot) }
    }
}

extension SnapshotState {
    init(_ state: RunState) {
        self = SnapshotState(rawValue: state.names.state) ?? .noState
    }
}
