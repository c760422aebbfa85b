import HostSystem
import LibvirtProtocol
import VirtDriver
import VirtError
import VirtModel
import VirtPlan

extension DomainActor {
    /// Replaces the persistent definition, on disk first.
    ///
    /// - Parameter isNew: the domain did not exist before; a refusal or failure makes it go again.
    func define(_ context: CallContext?, _ definition: DomainDefinition, isNew: Bool) async throws(VirtError) {
        let wasPersistent = snapshot.isPersistent
        var plan = newPlan("define")
        plan.add(
            .writeFile(path: host.paths.definition(definition.name), content: Self.fileText(definition, host.compiler)))
        try await execute(plan, context)
        snapshot.persistent = SharedDefinition(definition)
        emit(wasPersistent ? .definedUpdated : .definedAdded)
    }

    /// The text of a definition file.
    static func fileText(_ definition: DomainDefinition, _ compiler: any DefinitionCompiler) -> String {
        StatusFile.warning(about: definition.name) + compiler.write(definition, DefinitionForm(includesSecrets: true))
    }

    func undefine(_ context: CallContext, flags: UInt32) async throws(VirtError) {
        let nvram = snapshot.persistent?.value.os.nvram?.source?.path
        var facts = DomainRuleContext(domain: snapshot, flags: flags)
        facts.snapshotCount = snapshot.snapshots.count
        facts.hasNVRAM = nvram.map(FileOperations.exists) ?? false
        let checkpoints = checkpointStore.load().all
        facts.checkpointCount = checkpoints.count
        try check(.undefine, context, facts)
        guard let definition = snapshot.persistent?.value else { return }

        let path = host.paths.definition(snapshot.name)
        var plan = newPlan("undefine")
        if snapshot.autostart {
            let link = host.paths.autostartLink(snapshot.name)
            plan.add(.removeFile(path: link), undo: .link(path: link, target: path))
        }
        plan.add(
            .removeFile(path: path),
            undo: .writeFile(path: path, content: Self.fileText(definition, host.compiler)))
        if !snapshot.isActive, !snapshot.snapshots.isEmpty {
            let none = SnapshotTree()
            plan.add(
                .snapshot(.describe(snapshot.snapshots.changes(to: none))),
                undo: .snapshot(.describe(none.changes(to: snapshot.snapshots))))
        }
        if snapshot.hasManagedSave, flags & UndefineFlags.managedSave != 0 {
            plan.commit()
            plan.add(.removeFile(path: host.paths.managedSave(snapshot.name)))
        }
        if let nvram, facts.hasNVRAM, flags & UndefineFlags.nvram != 0 {
            plan.commit()
            plan.add(.removeFile(path: nvram))
        }
        if !snapshot.isActive, let state = tpmStateToRemove(of: definition, flags) {
            plan.commit()
            plan.add(.removeDirectory(path: state))
        }
        if !snapshot.isActive, !checkpoints.isEmpty {
            plan.commit()
            plan.add(.removeDirectory(path: checkpointStore.directory))
        }
        if FileOperations.exists(overlayLedger.path) {
            plan.commit()
            plan.add(.removeFile(path: overlayLedger.path))
        }
        try await execute(plan, context)

        var now = snapshot
        now.persistent = nil
        now.autostart = false
        if flags & UndefineFlags.managedSave != 0 { now.hasManagedSave = false }
        snapshot = now
        emit(.undefined)
        if !snapshot.isActive { host.table.remove(uuid) }
    }

    /// The directory of a software TPM's memory, if that goes with the definition.
    func tpmStateToRemove(of definition: DomainDefinition, _ flags: UInt32) -> String? {
        guard let tpm = definition.emulatedTPM else { return nil }
        let goes =
            tpm.persistentState == true ? flags & UndefineFlags.tpm != 0 : flags & UndefineFlags.keepTPM == 0
        guard goes else { return nil }
        let directory = "\(host.paths.tpmStates)/\(definition.uuid)"
        return FileOperations.exists(directory) ? directory : nil
    }

    func setAutostart(_ context: CallContext, _ wanted: Bool) async throws(VirtError) {
        try check(.autostart, context, DomainRuleContext(domain: snapshot))
        var plan = newPlan("autostart")
        let link = host.paths.autostartLink(snapshot.name)
        if wanted != snapshot.autostart {
            plan.add(
                wanted
                    ? .link(path: link, target: host.paths.definition(snapshot.name)) : .removeFile(path: link))
        }
        try await execute(plan, context)
        snapshot.autostart = wanted
    }

    func rename(_ context: CallContext, to newName: String) async throws(VirtError) {
        var facts = DomainRuleContext(domain: snapshot)
        facts.newName = newName
        facts.isNameFree = host.table.isNameFree(newName)
        try check(.rename, context, facts)
        guard var definition = snapshot.persistent?.value else { return }
        definition.name = newName
        let paths = host.paths
        let old = paths.definition(snapshot.name)
        let new = paths.definition(newName)
        var plan = newPlan("rename")
        plan.add(
            .writeFile(path: new, content: Self.fileText(definition, host.compiler)), undo: .removeFile(path: new))
        if snapshot.autostart {
            plan.add(
                .link(path: paths.autostartLink(newName), target: new),
                undo: .removeFile(path: paths.autostartLink(newName)))
            plan.add(
                .removeFile(path: paths.autostartLink(snapshot.name)),
                undo: .link(path: paths.autostartLink(snapshot.name), target: old))
        }
        var tree = snapshot.snapshots
        for snapshot in tree.all {
            tree.update(snapshot.name) { snapshot in
                snapshot.domain?.name = newName
                snapshot.inactiveDomain?.name = newName
            }
        }
        if !tree.isEmpty {
            plan.add(
                .moveFile(from: paths.snapshots(snapshot.name), to: paths.snapshots(newName)),
                undo: .moveFile(from: paths.snapshots(newName), to: paths.snapshots(snapshot.name)))
        }
        plan.commit()
        plan.add(.removeFile(path: old))
        try await execute(plan, context)
        emit(.undefinedRenamed)
        try SnapshotFiles.apply(snapshot.snapshots.changes(to: tree), in: paths.snapshots(newName))
        var now = snapshot
        now.name = newName
        now.snapshots = tree
        now.persistent = SharedDefinition(definition)
        snapshot = now
        emit(.definedRenamed)
    }

    /// Changes title, description or metadata, live and on disk as `flags` say.
    func changeDefinition(
        _ context: CallContext, _ name: String, live: Bool, config: Bool,
        _ change: (inout DomainDefinition) throws(VirtError) -> Void
    ) async throws(VirtError) {
        var plan = newPlan(name)
        var persistent = config ? snapshot.persistent?.value : nil
        if var definition = persistent {
            try change(&definition)
            persistent = definition
            plan.add(
                .writeFile(
                    path: host.paths.definition(snapshot.name), content: Self.fileText(definition, host.compiler)))
        }
        var running = live ? snapshot.live?.value : nil
        if var definition = running {
            try change(&definition)
            running = definition
        }
        noteReach(&plan, live: running != nil, config: persistent != nil)
        try await execute(plan, context)
        if let persistent { snapshot.persistent = SharedDefinition(persistent) }
        if let running {
            snapshot.live = SharedDefinition(running)
            saveStatus()
        }
    }

    /// Says what a change of definitions reaches: the run, later runs, or both.
    func noteReach(_ plan: inout Plan<DomainAction>, live: Bool, config: Bool) {
        guard snapshot.isActive else { return }
        if live, snapshot.persistent != nil {
            plan.notes.append(
                config
                    ? "holds now and from the next start on"
                    : "holds until the domain stops: the persistent definition stays as it is (--config changes it)")
        } else if config, !live {
            plan.notes.append("holds from the next start on: the running domain stays as it is (--live changes it)")
        }
    }
}
