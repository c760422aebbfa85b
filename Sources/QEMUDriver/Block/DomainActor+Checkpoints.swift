import Glibc
import HostSystem
import LibvirtProtocol
import Logging
import QMP
import VirtDriver
import VirtError
import VirtModel
import VirtPlan

extension DomainActor {
    var checkpointStore: CheckpointStore { host.checkpoints(of: snapshot.name) }

    func callCheckpointCreate(
        _ context: CallContext?, xml: String, flags: UInt32
    ) async throws(VirtError) -> String {
        var created = ""
        try await withJob("remoteDispatchDomainCheckpointCreateXML") { () async throws(VirtError) in
            let redefines = flags & CheckpointFlags.redefine != 0
            if !redefines, !snapshot.isActive {
                try check(CheckpointRules.table, .checkpointCreate, context, CheckpointRuleContext(domain: snapshot))
            }
            let parsed = try CheckpointDefinition.parse(xml, isStored: redefines)
            if redefines {
                try await redefineCheckpoint(parsed, validate: flags & CheckpointFlags.redefineValidate != 0, context)
                created = parsed.name
                return
            }
            let tree = checkpointStore.load()
            let checkpoint = try completed(parsed, tree)
            var facts = CheckpointRuleContext(domain: snapshot, flags: flags)
            facts.checkpoint = checkpoint
            facts.tree = tree
            try check(CheckpointRules.table, .checkpointCreate, context, facts)
            var plan = newPlan("checkpoint-create")
            addCheckpointFile(checkpoint, to: &plan)
            let actions = bitmapActions(of: checkpoint)
            if !actions.isEmpty {
                plan.add(
                    .block(.command(Self.transaction(actions))), undo: .block(.removeBitmaps(bitmaps(of: checkpoint))))
            }
            try await execute(plan, context)
            created = checkpoint.name
        }
        return created
    }

    /// A request made complete: name, time, parent, disks and the domain as it is.
    func completed(
        _ request: CheckpointDefinition, _ tree: CheckpointTree
    ) throws(VirtError) -> CheckpointDefinition {
        var checkpoint = request
        let now = Int64(time(nil))
        checkpoint.creationTime = now
        if checkpoint.name.isEmpty { checkpoint.name = "\(now)" }
        checkpoint.parent = tree.current?.name
        if let live = snapshot.live?.value {
            checkpoint.domain = host.compiler.inactiveForm(of: live, started: snapshot.started?.value ?? live)
            try checkpoint.align(with: live)
        }
        return checkpoint
    }

    /// The steps that note a checkpoint on disk; what they note is true once its bitmaps are there.
    func addCheckpointFile(_ checkpoint: CheckpointDefinition, to plan: inout Plan<DomainAction>) {
        let store = checkpointStore
        plan.add(.block(.makeDirectory(store.directory)))
        plan.add(
            .writeFile(path: store.path(checkpoint.name), content: store.text(checkpoint)),
            undo: .removeFile(path: store.path(checkpoint.name)))
    }

    /// The actions of one transaction that begins to note changes for a checkpoint.
    func bitmapActions(of checkpoint: CheckpointDefinition) -> [JSONValue] {
        bitmaps(of: checkpoint).map { bitmap in
            [
                "type": "block-dirty-bitmap-add",
                "data": [
                    "node": .string(bitmap.node), "name": .string(bitmap.name), "persistent": true, "disabled": false,
                ],
            ]
        }
    }

    func bitmaps(of checkpoint: CheckpointDefinition) -> [NodeBitmap] {
        let disks = snapshot.live?.value.devices.disks ?? []
        return checkpoint.disks.filter(\.hasBitmap).compactMap { wanted in
            disks.first { $0.target.dev == wanted.name }.map {
                NodeBitmap(node: $0.source.formatNode, name: wanted.bitmap ?? checkpoint.name)
            }
        }
    }

    static func transaction(_ actions: [JSONValue]) -> MonitorCommand {
        MonitorCommand("transaction", ["actions": .array(actions)])
    }

    private func redefineCheckpoint(
        _ checkpoint: CheckpointDefinition, validate: Bool, _ context: CallContext?
    ) async throws(VirtError) {
        var complete = checkpoint
        if let domain = checkpoint.domain { try complete.align(with: domain) }
        let store = checkpointStore
        let tree = store.load()
        if let parent = complete.parent, tree.find(parent) == nil {
            throw VirtError(
                .invalidArg, "parent \(parent) for moment \(complete.name) not found", domain: .domain,
                cures: ["redefine the parent first"])
        }
        if validate {
            let present = try await layersWithBitmaps()
            for disk in complete.disks where disk.hasBitmap {
                guard !present.contains(where: { $0.disk == disk.name && $0.bitmap.name == disk.bitmap }) else {
                    continue
                }
                throw VirtError(
                    .checkpointInconsistent, "missing or broken bitmap '\(disk.bitmap ?? "")' for disk '\(disk.name)'",
                    domain: .qemu)
            }
        }
        var plan = newPlan("checkpoint-redefine")
        plan.add(.block(.makeDirectory(store.directory)))
        plan.add(.writeFile(path: store.path(complete.name), content: store.text(complete)))
        try await execute(plan, context)
    }

    // MARK: Deleting

    func callCheckpointDelete(_ context: CallContext?, name: String, flags: UInt32) async throws(VirtError) {
        try await withJob("remoteDispatchDomainCheckpointDelete") { () async throws(VirtError) in
            let store = checkpointStore
            let tree = store.load()
            guard let checkpoint = tree.find(name) else { throw Self.noCheckpoint(name) }
            var facts = CheckpointRuleContext(domain: snapshot, flags: flags)
            facts.tree = tree
            try check(CheckpointRules.table, .checkpointDelete, context, facts)
            let keepsItself = flags & CheckpointFlags.deleteChildrenOnly != 0
            let takesChildren = keepsItself || flags & CheckpointFlags.deleteChildren != 0
            let going = (keepsItself ? [] : [checkpoint]) + (takesChildren ? tree.descendants(of: name) : [])
            var plan = newPlan("checkpoint-delete")
            if !takesChildren {
                for var child in tree.children(of: name) {
                    let before = store.text(child)
                    child.parent = checkpoint.parent
                    plan.add(
                        .writeFile(path: store.path(child.name), content: store.text(child)),
                        undo: .writeFile(path: store.path(child.name), content: before))
                }
            }
            plan.commit()
            if flags & CheckpointFlags.deleteMetadataOnly == 0 {
                let present = try await layersWithBitmaps()
                let names = Set(going.map(\.name))
                let bitmaps = present.map(\.bitmap).filter { names.contains($0.name) }
                if !bitmaps.isEmpty { plan.add(.block(.removeBitmaps(bitmaps))) }
            }
            for gone in going { plan.add(.removeFile(path: store.path(gone.name))) }
            try await execute(plan, context)
        }
    }

    static func noCheckpoint(_ name: String) -> VirtError {
        VirtError(
            .noDomainCheckpoint, "no domain checkpoint with matching name '\(name)'", domain: .qemu,
            cures: ["see checkpoint-list"])
    }

    // MARK: Bitmaps

    /// A bitmap that a layer of a disk has.
    struct LayerBitmap: Sendable {
        var disk: String
        var bitmap: NodeBitmap
        var granularity: UInt64
        /// Bytes that it marks.
        var count: UInt64
    }

    /// All bitmaps of all layers, uppermost layers first.
    func layersWithBitmaps() async throws(VirtError) -> [LayerBitmap] {
        let nodes = try await command("query-named-block-nodes", ["flat": true]).array ?? []
        var result: [LayerBitmap] = []
        for disk in snapshot.live?.value.devices.disks ?? [] {
            for layer in disk.layers {
                let node = nodes.first { $0["node-name"]?.string == layer.formatNode }
                for bitmap in node?["dirty-bitmaps"]?.array ?? [] {
                    guard let name = bitmap["name"]?.string, bitmap["inconsistent"]?.bool != true else { continue }
                    result.append(
                        LayerBitmap(
                            disk: disk.target.dev, bitmap: NodeBitmap(node: layer.formatNode, name: name),
                            granularity: bitmap["granularity"]?.uint64 ?? 65536,
                            count: bitmap["count"]?.uint64 ?? 0))
                }
            }
        }
        return result
    }

    /// Bytes that have changed since a checkpoint, by disk.
    func checkpointSizes(_ checkpoint: CheckpointDefinition) async throws(VirtError) -> [String: UInt64] {
        let temporary = "libvirt-tmp-size-xml"
        let present = try await layersWithBitmaps()
        var actions: [JSONValue] = []
        var added: [NodeBitmap] = []
        for wanted in checkpoint.disks where wanted.hasBitmap {
            guard let disk = liveDisk(wanted.name) else { continue }
            let parts = present.filter { $0.disk == wanted.name && $0.bitmap.name == wanted.bitmap }
            guard !parts.isEmpty else { continue }
            let node = disk.source.formatNode
            added.append(NodeBitmap(node: node, name: temporary))
            actions += Self.mergeActions(parts, into: NodeBitmap(node: node, name: temporary))
        }
        guard !actions.isEmpty else { return [:] }
        try await command(Self.transaction(actions))
        let sizes = try await layersWithBitmaps().filter { $0.bitmap.name == temporary }
        await removeBitmaps(added)
        return Dictionary(sizes.map { ($0.disk, $0.count) }, uniquingKeysWith: { $0 + $1 })
    }

    /// Transaction actions that make a bitmap, not kept in the image, of several others.
    static func mergeActions(_ parts: [LayerBitmap], into target: NodeBitmap) -> [JSONValue] {
        let bitmaps: [JSONValue] = parts.map { ["node": .string($0.bitmap.node), "name": .string($0.bitmap.name)] }
        return [
            [
                "type": "block-dirty-bitmap-add",
                "data": [
                    "node": .string(target.node), "name": .string(target.name), "persistent": false,
                    "disabled": true, "granularity": JSONValue(parts.map(\.granularity).min() ?? 65536),
                ],
            ],
            [
                "type": "block-dirty-bitmap-merge",
                "data": [
                    "node": .string(target.node), "target": .string(target.name), "bitmaps": .array(bitmaps),
                ],
            ],
        ]
    }

    /// Removes bitmaps, as far as they are there.
    func removeBitmaps(_ bitmaps: [NodeBitmap]) async {
        for bitmap in bitmaps {
            do throws(VirtError) {
                try await command(
                    "block-dirty-bitmap-remove", ["node": .string(bitmap.node), "name": .string(bitmap.name)])
            } catch {
                host.logger.debug("bitmap \(bitmap.name) of \(bitmap.node) stays: \(error.message)")
            }
        }
    }
}

/// A dirty bitmap of a node.
struct NodeBitmap: Codable, Hashable, Sendable {
    var node: String
    var name: String
}
