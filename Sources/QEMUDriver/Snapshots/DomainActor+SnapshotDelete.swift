import HostSystem
import LibvirtProtocol
import QMP
import VirtDriver
import VirtError
import VirtModel
import VirtPlan

extension DomainActor {
    /// Deletes a snapshot, its descendants, or both; with `METADATA_ONLY` only what is written down of them.
    func deleteSnapshot(_ context: CallContext, _ name: String, flags: UInt32) async throws(VirtError) {
        typealias Flags = SnapshotDeleteFlags
        guard let target = snapshot.snapshots[name] else { return }
        var facts = SnapshotRuleContext(domain: snapshot, flags: flags)
        facts.target = target
        facts.hasBlockJob = await hasBlockJob()
        try check(SnapshotRules.table, .snapshotDelete, context, facts)

        let old = snapshot.snapshots
        var names: [String] = []
        if flags & (Flags.children | Flags.childrenOnly) != 0 {
            names = old.descendants(of: name).map(\.name).reversed()
        }
        if flags & Flags.childrenOnly == 0 { names.append(name) }
        var deletion = SnapshotDeletion(
            tree: old, live: snapshot.live?.value, persistent: snapshot.persistent?.value, facts: await imageFacts(),
            isActive: snapshot.isActive)
        for name in names {
            if flags & Flags.metadataOnly != 0 { deletion.forget(name) } else { deletion.delete(name) }
        }
        if flags & Flags.metadataOnly == 0 {
            let orphans = deletion.orphans
            let strange = neededByStrangers(beside: orphans, except: Set(deletion.facts.made).union(ownImages().keys))
            deletion.remove(orphans.filter { !strange.contains($0) })
        }
        if flags & (Flags.children | Flags.childrenOnly) != 0,
            old.current.map({ current in names.contains(current.name) && current.name != name }) == true,
            deletion.tree[name] != nil
        {
            deletion.tree.setCurrent(name)
        }
        try await execute(deletionPlan(deletion, marking: names), context)
    }

    /// The name of plans that go on after an interruption rather than back.
    static let snapshotDeletion = "snapshot-delete"

    private func deletionPlan(_ deletion: SnapshotDeletion, marking names: [String]) -> Plan<DomainAction> {
        var plan = newPlan(Self.snapshotDeletion)
        let old = snapshot.snapshots
        if !deletion.merges.isEmpty {
            // From the first merge on the snapshots cannot be reverted to, whatever happens next.
            var marked = old
            for name in names {
                marked.update(name) { snapshot in
                    for index in snapshot.disks.indices where snapshot.disks[index].mode == .external {
                        snapshot.disks[index].deletionInProgress = true
                    }
                }
            }
            plan.add(.snapshot(.describe(old.changes(to: marked))))
            for merge in deletion.merges {
                plan.add(.snapshot(.merge(merge)))
                plan.notes.append(merge.note)
            }
        }
        plan.commit()
        for (name, images) in deletion.internals where !snapshot.isActive {
            plan.add(.snapshot(.deleteInternal(name: name, images: images)))
        }
        for (name, images) in deletion.internals where snapshot.isActive {
            let used = Set(snapshot.live?.value.devices.disks.compactMap(\.source.path) ?? [])
            if images.contains(where: used.contains) {
                plan.add(.snapshot(.deleteSavedInternal(name: name)))
            }
        }
        for (name, _) in deletion.internals {
            guard let copy = old[name]?.domain?.copyOfVariables(for: name), FileOperations.exists(copy) else {
                continue
            }
            plan.add(.snapshot(.discard(copy)))
        }
        for merge in deletion.merges { plan.add(.snapshot(.relink(merge))) }
        if let persistent = deletion.persistent, persistent != snapshot.persistent?.value {
            plan.add(
                .snapshot(.define(xml: host.compiler.write(persistent, DefinitionForm(includesSecrets: true)))))
        }
        plan.add(.snapshot(.describe(old.changes(to: deletion.tree))))
        for path in deletion.removed { plan.add(.snapshot(.discard(path))) }
        return plan
    }

    /// What stands on what, read from the images' own headers.
    private func imageFacts() async -> SnapshotDeletion.Facts {
        var facts = SnapshotDeletion.Facts()
        var foreign = FileNeeds()
        for entry in host.table.all where entry.snapshot.uuid != uuid {
            for definition in [entry.snapshot.live?.value, entry.snapshot.persistent?.value] {
                if let definition { foreign.add(definition) }
            }
            foreign.add(entry.snapshot.snapshots)
        }
        facts.foreign = foreign.paths
        facts.saved = await imagesOfManagedSave()
        facts.made = overlayLedger.overlays
        var images = ownImages()
        for path in facts.made where images[path] == nil { images[path] = "qcow2" }
        for (path, format) in images where FileOperations.exists(path) {
            facts.existing.insert(path)
            facts.formats[path] = format
            facts.allocated[path] = FileFacts(path)?.allocated
            if let base = ImageReferences.base(of: path, format) {
                facts.standing[base, default: []].append(SnapshotMerge.Image(path: path, format: format))
            }
        }
        for key in facts.standing.keys { facts.standing[key]?.sort { $0.path < $1.path } }
        return facts
    }

    /// The images that the domain goes on with when it is started from its saved memory.
    private func imagesOfManagedSave() async -> Set<String> {
        guard snapshot.hasManagedSave, let image = try? SaveImage(path: host.paths.managedSave(snapshot.name)),
            let definition = try? await host.compiler.load(image.xml)
        else { return [] }
        var needs = FileNeeds()
        needs.add(definition)
        return needs.paths
    }

    /// Every image that this domain or one of its snapshots names, with its format.
    private func ownImages() -> [String: String] {
        var images: [String: String] = [:]
        func add(_ source: StorageSource) {
            guard source.type == .file || source.type == .block, let path = source.path else { return }
            images[path] = source.format ?? "raw"
        }
        func add(_ definition: DomainDefinition?) {
            for disk in definition?.devices.disks ?? [] {
                add(disk.source)
                for layer in disk.backingChain { add(layer) }
                for layer in disk.mirror.map({ [$0.source] + $0.backingChain }) ?? [] { add(layer) }
            }
        }
        for snapshot in snapshot.snapshots.all {
            add(snapshot.domain)
            add(snapshot.inactiveDomain)
            for disk in snapshot.disks where disk.mode == .external && disk.source.path != nil {
                var source = disk.source
                source.format = source.format ?? "qcow2"
                add(source)
            }
        }
        add(snapshot.persistent?.value)
        add(snapshot.live?.value)
        return images
    }

    private func hasBlockJob() async -> Bool {
        guard monitor != nil, let reply = try? await command("query-block-jobs") else { return false }
        return reply.array?.isEmpty == false
    }
}
