import Glibc
import HostSystem
import LibvirtProtocol
import VirtDriver
import VirtError
import VirtModel
import VirtPlan

extension DomainActor {
    /// Brings the domain back to a snapshot: its definition, its disks, and its memory where the snapshot has it.
    ///
    /// A running QEMU is ended first, as libvirt 9.0 does. An external snapshot stays as it is: the disks get new
    /// overlays above its images.
    func revert(_ context: CallContext, to name: String, flags: UInt32) async throws(VirtError) {
        typealias Flags = SnapshotRevertFlags
        guard let target = snapshot.snapshots[name] else { return }
        var facts = SnapshotRuleContext(domain: snapshot, flags: flags)
        facts.target = target
        let overlays = revertOverlays(target)
        for path in overlays.map(\.base) + [target.memory.file].compactMap({ $0 }) {
            facts.files[path] = HostFileKind.of(path)
        }
        facts.neededImage = neededImage(of: target)
        try check(SnapshotRules.table, .snapshotRevert, context, facts)
        guard var domain = target.domain else { return }
        var next = target.inactiveDomain ?? domain
        domain.use(overlays)
        next.use(overlays)
        // The same domain, whatever it was called then.
        domain.name = snapshot.name
        next.name = snapshot.name

        let wantsRunning =
            flags & Flags.running != 0
            || (flags & Flags.paused == 0 && target.state == .running && (target.hasMemory || !target.isExternal))
        let wantsPaused =
            flags & Flags.paused != 0 || (flags & Flags.running == 0 && target.state == .paused)
        let hasState = target.hasMemory && (target.state == .running || target.state == .paused)

        let wasActive = snapshot.isActive
        let abandoned = abandonedOverlays(revertingTo: target)
        let plan = revertPlan(target, overlays, next: next, hasState: hasState, abandoned: abandoned)
        do throws(VirtError) {
            try await execute(plan, context, retries: false)
        } catch {
            if wasActive, context.explain == nil, monitor == nil { await endedQuietly() }
            throw error
        }
        if wasActive {
            ended(.fromSnapshot, .stoppedFromSnapshot, isOver: !(hasState || wantsRunning || wantsPaused))
        }

        if hasState || wantsRunning || wantsPaused {
            var origin = StartOrigin.boot
            if hasState {
                if target.memory.mode == .external, let file = target.memory.file {
                    let image = try SaveImage(path: file)
                    origin = .image(path: file, offset: image.memoryOffset, isManaged: false, bypassCache: false)
                } else {
                    origin = .snapshot(name: name)
                }
            }
            try await startFromSnapshot(
                context, domain: hasState ? domain : next, origin: origin, paused: !wantsRunning,
                resetNVRAM: flags & Flags.resetNVRAM != 0)
        }
        if snapshot.isPersistent { emit(.definedFromSnapshot) }
    }

    private func startFromSnapshot(
        _ context: CallContext, domain: DomainDefinition, origin: StartOrigin, paused: Bool, resetNVRAM: Bool
    ) async throws(VirtError) {
        var quiet = context
        quiet.explain = nil
        let flags = (paused ? StartFlags.paused : 0) | (resetNVRAM ? StartFlags.resetNVRAM : 0)
        try await start(
            quiet, flags: flags, definition: domain, origin: origin, event: .startedFromSnapshot)
    }

    private func revertPlan(
        _ target: SnapshotDefinition, _ overlays: [SnapshotOverlay], next: DomainDefinition, hasState: Bool,
        abandoned: [String]
    ) -> Plan<DomainAction> {
        var plan = newPlan("snapshot-revert")
        for overlay in overlays {
            plan.add(.snapshot(.createOverlay(overlay)), undo: .snapshot(.removeOverlay(overlay)))
        }
        var tree = snapshot.snapshots
        tree.setCurrent(target.name)
        let (old, form) = (snapshot.persistent?.value, DefinitionForm(includesSecrets: true))
        func note(in plan: inout Plan<DomainAction>) {
            if snapshot.isPersistent, let old, old != next {
                plan.add(
                    .snapshot(.define(xml: host.compiler.write(next, form))),
                    undo: .snapshot(.define(xml: host.compiler.write(old, form))))
            }
            let changes = snapshot.snapshots.changes(to: tree)
            guard !changes.isEmpty else { return }
            plan.add(
                .snapshot(.describe(changes)), undo: .snapshot(.describe(tree.changes(to: snapshot.snapshots))))
        }
        let internals = target.disks.filter { $0.mode == .internal }.compactMap { entry in
            target.domain?.devices.disks.first { $0.target.dev == entry.name }?.source.path
        }
        // As much as can be done while there is a way back.
        if internals.isEmpty { note(in: &plan) }
        // A QEMU that does not end goes on as before.
        if snapshot.isActive { plan.add(.snapshot(.end)) }
        // What the guest has done since is gone from here on.
        plan.commit()
        if snapshot.isActive { addCleanup(to: &plan) }
        // With memory QEMU itself brings the images back.
        if !internals.isEmpty, !hasState {
            plan.add(.snapshot(.applyInternal(name: target.name, images: internals)))
            if let variables = target.domain?.firmwareVariables,
                let copy = target.domain?.copyOfVariables(for: target.name), FileOperations.exists(copy)
            {
                plan.add(.createVariables(path: variables, template: copy, owner: variablesOwner(next)))
            }
            // Where an image cannot be brought back, the definition and the overlays of now stay.
            plan.lastEssentialStep = plan.steps.count - 1
        }
        if !internals.isEmpty { note(in: &plan) }
        for path in abandoned { plan.add(.snapshot(.discard(path))) }
        return plan
    }

    /// Whom the variables of a domain's firmware belong to when it is started.
    private func variablesOwner(_ definition: DomainDefinition) -> ProcessOwner? {
        guard let owner = try? host.ownership(of: definition).owner, owner != .current else { return nil }
        return owner
    }

    /// New overlays above the images that an external snapshot keeps.
    private func revertOverlays(_ target: SnapshotDefinition) -> [SnapshotOverlay] {
        guard let domain = target.domain else { return [] }
        let number = time(nil)
        // Images of two disks may differ in nothing but what a new name leaves out.
        var taken: Set<String> = []
        return target.disks.filter { $0.mode == .external }.compactMap { entry in
            guard let disk = domain.devices.disks.first(where: { $0.target.dev == entry.name }),
                let base = disk.source.path
            else { return nil }
            let stem = entry.source.path ?? base
            let path = Self.freePath(stem, "\(number)", besides: taken)
            taken.insert(path)
            return SnapshotOverlay(
                target: entry.name, path: path, format: "qcow2", base: base,
                baseFormat: disk.source.format ?? "raw", owner: ownerWithoutClaims())
        }
    }

    /// The first image that going back to an internal snapshot would change under somebody else.
    private func neededImage(of target: SnapshotDefinition) -> DiskFault? {
        for entry in target.disks where entry.mode == .internal {
            guard let path = target.domain?.devices.disks.first(where: { $0.target.dev == entry.name })?.source.path
            else { continue }
            for other in snapshot.snapshots.all where other.name != target.name {
                let disk = other.domain?.devices.disks.first { $0.source.path == path }
                if let disk, other.disk(disk.target.dev)?.mode == .external {
                    return DiskFault(name: path, detail: "snapshot '\(other.name)'")
                }
            }
            for entry in host.table.all where entry.snapshot.uuid != uuid {
                var needs = FileNeeds()
                for definition in [entry.snapshot.live?.value, entry.snapshot.persistent?.value] {
                    if let definition { needs.add(definition) }
                }
                needs.add(entry.snapshot.snapshots)
                if needs.paths.contains(path) {
                    return DiskFault(name: path, detail: "domain '\(entry.snapshot.name)'")
                }
            }
        }
        return nil
    }

    /// A name beside `path` that no file has.
    private static func freePath(_ path: String, _ suffix: String, besides taken: Set<String>) -> String {
        let start = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
        let stem = path[start...].lastIndex(of: ".").map { path[..<$0] } ?? path[...]
        var name = "\(stem).\(suffix)"
        var count = 1
        while taken.contains(name) || FileOperations.exists(name) {
            name = "\(stem).\(suffix)-\(count)"
            count += 1
        }
        return name
    }

    /// Overlays of this domain that hold only what reverting throws away, and that nothing else stands on.
    private func abandonedOverlays(revertingTo target: SnapshotDefinition) -> [String] {
        let needed = FileNeeds(host: host, except: uuid, tree: snapshot.snapshots)
        let own = overlayLedger.overlays
        let made = Set(snapshot.snapshots.all.flatMap(\.disks).compactMap(\.source.path) + own)
        let paths = (snapshot.current?.value.devices.disks ?? []).compactMap { disk -> String? in
            guard let path = disk.source.path, made.contains(path), disk.source.type == .file,
                !needed.paths.contains(path)
            else { return nil }
            return path
        }
        var known = made.union(needed.paths)
        for disk in snapshot.current?.value.devices.disks ?? [] { known.formUnion(disk.layers.compactMap(\.path)) }
        let strange = neededByStrangers(beside: paths, except: known)
        return paths.filter { !strange.contains($0) }
    }
}

extension DomainDefinition {
    /// Puts overlays in the place of their images, before a start.
    mutating func use(_ overlays: [SnapshotOverlay]) {
        for overlay in overlays {
            guard let index = devices.disks.firstIndex(where: { $0.target.dev == overlay.target }) else { continue }
            devices.disks[index].source = StorageSource(overlay)
            devices.disks[index].backingChain = []
            devices.disks[index].backingChainTerminated = false
        }
    }
}
