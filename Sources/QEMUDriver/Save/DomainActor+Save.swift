import Glibc
import HostSystem
import LibvirtProtocol
import VirtDriver
import VirtError
import VirtModel
import VirtPlan

extension DomainActor {
    func callSave(
        _ context: CallContext, to path: String, xml: String?, flags: UInt32, isManaged: Bool
    ) async throws(VirtError) {
        try await withJob(isManaged ? "remoteDispatchDomainManagedSave" : "remoteDispatchDomainSaveFlags") {
            () async throws(VirtError) in
            try await save(context, to: path, xml: xml, flags: flags, isManaged: isManaged)
        }
    }

    /// Writes the memory to a file and ends the domain.
    private func save(
        _ context: CallContext, to path: String, xml: String?, flags: UInt32, isManaged: Bool
    ) async throws(VirtError) {
        var facts = SaveRuleContext(domain: snapshot, isManaged: isManaged)
        facts.blocker = await migrationBlocker()
        facts.path = path
        facts.files[path] = HostFileKind.of(path)
        try check(SaveRules.table, .save, context, facts)
        guard var form = snapshotForm() else { return }
        if let xml {
            let wanted = try await host.compiler.load(xml)
            guard wanted.name == form.name, wanted.uuid == form.uuid else {
                throw VirtError(
                    .configUnsupported, "Target domain name \(wanted.name) does not match source \(form.name)",
                    domain: .domain)
            }
            form = wanted
        }
        let wasRunning = snapshot.state.isRunning
        let target = MemoryTarget(
            path: path, xml: host.compiler.write(form, DefinitionForm(includesSecrets: true, isMigratable: true)),
            cookie: runCookie()?.formatted(),
            wasRunning: flags & SaveFlags.running != 0 || (flags & SaveFlags.paused == 0 && wasRunning),
            mode: .standing, bypassCache: flags & SaveFlags.bypassCache != 0,
            operation: MemoryTransfer.Operation.save)
        var plan = newPlan("save")
        let resume = DomainAction.snapshot(.release(reason: RunState.RunningReason.saveCancelled.rawValue))
        if wasRunning { plan.add(.pauseGuest(reason: RunState.PausedReason.save.rawValue), undo: resume) }
        plan.notes.append(
            "the guest stands still from the beginning, while at most \(memoryText) are written; it goes on when it is "
                + "restored")
        plan.add(.snapshot(.saveMemory(target)), undo: .removeFile(path: path))
        plan.commit()
        plan.add(.snapshot(.end))
        addCleanup(to: &plan)
        let number = run
        try await execute(plan, context)
        if isManaged { snapshot.hasManagedSave = true }
        if run == number, snapshot.isActive { ended(.saved, .stoppedSaved) }
    }

    func callManagedSaveRemove(_ context: CallContext) async throws(VirtError) {
        try await withJob("remoteDispatchDomainManagedSaveRemove") { () async throws(VirtError) in
            let path = host.paths.managedSave(snapshot.name)
            guard FileOperations.exists(path) else {
                throw .system(
                    errno: ENOENT, reason: String(cString: strerror(ENOENT)),
                    "Failed to remove managed save file '\(path)'", domain: .qemu)
            }
            var plan = newPlan("managedsave-remove")
            plan.add(.removeFile(path: host.paths.managedSave(snapshot.name)))
            try await execute(plan, context)
            snapshot.hasManagedSave = false
        }
    }

    func callRestore(
        _ context: CallContext, path: String, _ image: SaveImage, _ definition: DomainDefinition, flags: UInt32
    ) async throws(VirtError) {
        do throws(VirtError) {
            try await withJob("remoteDispatchDomainRestoreFlags") { () async throws(VirtError) in
                try await restore(context, path: path, image, definition, flags: flags, isManaged: false)
            }
        } catch {
            if !snapshot.isPersistent, !snapshot.isActive { host.table.remove(uuid) }
            throw error
        }
    }

    /// Starts the domain with the memory in a file.
    func restore(
        _ context: CallContext?, path: String, _ image: SaveImage, _ definition: DomainDefinition, flags: UInt32,
        isManaged: Bool
    ) async throws(VirtError) {
        let wasRunning = flags & SaveFlags.running != 0 || (flags & SaveFlags.paused == 0 && image.wasRunning)
        if image.compression != 0 {
            // Refused before anything is started: QEMU would read noise.
            throw VirtError(
                .operationFailed, "Invalid compressed save format \(image.compression)", domain: .qemu,
                cause: "the memory in '\(path)' is compressed", cures: ["save again with save_image_format = \"raw\""])
        }
        let origin = StartOrigin.image(
            path: path, offset: image.memoryOffset, isManaged: isManaged,
            bypassCache: flags & SaveFlags.bypassCache != 0)
        let startFlags =
            (wasRunning ? 0 : StartFlags.paused) | (flags & SaveFlags.resetNVRAM != 0 ? StartFlags.resetNVRAM : 0)
        try await start(
            context, flags: startFlags, definition: definition, origin: origin, event: .startedRestored)
    }

    /// Starts from the managed save image, if there is one.
    ///
    /// - Returns: false where the domain is to be booted instead.
    func startFromManagedSave(_ context: CallContext?, flags: UInt32) async throws(VirtError) -> Bool {
        let path = host.paths.managedSave(snapshot.name)
        guard snapshot.hasManagedSave, !snapshot.isActive else { return false }
        if flags & StartFlags.forceBoot != 0 {
            if context?.explain == nil {
                try AtomicFile.remove(path)
                snapshot.hasManagedSave = false
            }
            return false
        }
        guard FileOperations.exists(path) else {
            snapshot.hasManagedSave = false
            return false
        }
        let image: SaveImage
        do throws(VirtError) {
            image = try SaveImage(path: path)
        } catch {
            // One that was never finished holds nothing; libvirt boots then, too.
            guard error.message.contains("incomplete") else { throw error }
            try AtomicFile.remove(path)
            snapshot.hasManagedSave = false
            return false
        }
        let definition = try await host.compiler.load(image.xml)
        var saveFlags = flags & StartFlags.paused != 0 ? SaveFlags.paused : 0
        if flags & StartFlags.bypassCache != 0 { saveFlags |= SaveFlags.bypassCache }
        try await restore(context, path: path, image, definition, flags: saveFlags, isManaged: true)
        _ = try? AtomicFile.remove(path)
        snapshot.hasManagedSave = false
        return true
    }

    func takeCompletedTransfer(keep: Bool) -> MemoryTransfer? {
        let job = completedTransfer
        if !keep { completedTransfer = nil }
        return job
    }
}
