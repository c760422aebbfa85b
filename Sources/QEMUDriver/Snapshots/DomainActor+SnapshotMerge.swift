import Glibc
import HostSystem
import QMP
import VirtError
import VirtModel

extension DomainActor {
    /// Merges an overlay into its base, and where QEMU uses them, makes it go on with the base, which the definitions
    /// then say too. The overlay's file stays until ``relink(_:)``.
    ///
    /// May be repeated, whether the daemon or QEMU died meanwhile: what QEMU has done already is not done again, and
    /// what it left is done without it.
    func merge(_ merge: SnapshotMerge) async throws(VirtError) {
        if let pull = merge.pull { return try await self.pull(merge, pull) }
        guard FileOperations.exists(merge.overlay) else { return }
        if monitor != nil, let disk = liveDisk(merge) {
            do throws(VirtError) {
                return try await mergeLive(merge, disk)
            } catch {
                guard await qemuIsGone() else { throw error }
            }
        }
        await keepBitmaps(of: merge)
        // `-d`: the overlay keeps its content, which stays right until nothing stands on it.
        try await ImageTool.run(["commit", "-q", "-d", "-f", merge.overlayFormat, "-b", merge.base, merge.overlay])
    }

    private func mergeLive(_ merge: SnapshotMerge, _ disk: Disk) async throws(VirtError) {
        let layers = [disk.source] + disk.backingChain
        guard let top = layers.firstIndex(where: { $0.path == merge.overlay }), top + 1 < layers.count else { return }
        let job = BlockJob(top == 0 ? .activeCommit : .commit, disk: disk.target.dev, name: jobName(merge))
        let state = try await blockState(withDevices: top == 0)
        if top == 0 {
            if !state.writtenTo.contains(layers[1].formatNode) {
                try await commitActive(
                    job: jobName(merge), node: layers[0].formatNode, base: layers[1].formatNode, state,
                    announcing: job)
            }
        } else if !state.stands(layers[top - 1].formatNode, on: layers[top + 1]) {
            if !state.jobs.contains(jobName(merge)) {
                try await keepBitmaps(
                    of: [layers[top].formatNode], inTop: layers[0].formatNode, state.nodes)
                try await command(
                    "block-commit",
                    [
                        "job-id": .string(jobName(merge)), "device": .string(layers[0].formatNode),
                        "top-node": .string(layers[top].formatNode), "base-node": .string(layers[top + 1].formatNode),
                        "auto-finalize": true, "auto-dismiss": false,
                    ])
            }
            try await waitForBlockJob(jobName(merge), readyEndsIt: false)
        }
        try await leave(layers[top], of: disk)
        emitBlockJob(job, .completed)
    }

    /// Takes a layer that QEMU does not use any more out of the definitions.
    func leave(_ layer: StorageSource, of disk: Disk) async throws(VirtError) {
        var rest = [disk.source] + disk.backingChain
        rest.removeAll { $0.path == layer.path }
        guard var first = rest.first else { return }
        first.detected = false
        if layer.path == disk.source.path {
            moveOwner(from: layer, to: first)
            // A start from the layer that was left would bring back what the guest has written over since.
            try keepPersistent(disk, goesOnWith: first, Array(rest.dropFirst()))
        }
        updateLive { live in
            guard let index = live.devices.disks.firstIndex(where: { $0.target.dev == disk.target.dev }) else { return }
            live.devices.disks[index].source = first
            live.devices.disks[index].backingChain = Array(rest.dropFirst())
        }
        saveStatus()
        await removeNodes(layer.nodes)
    }

    private func keepPersistent(
        _ disk: Disk, goesOnWith source: StorageSource, _ chain: [StorageSource]
    ) throws(VirtError) {
        guard var definition = snapshot.persistent?.value,
            let index = definition.devices.disks.firstIndex(where: { $0.target.dev == disk.target.dev }),
            definition.devices.disks[index].source.isSameImage(as: disk.source)
        else { return }
        let policy = definition.devices.disks[index].source.startupPolicy
        definition.devices.disks[index].source = source.persistentForm
        definition.devices.disks[index].source.startupPolicy = policy
        if !definition.devices.disks[index].backingChain.isEmpty {
            definition.devices.disks[index].backingChain = chain.map(\.persistentForm)
        }
        try AtomicFile.write(
            host.paths.definition(snapshot.name), text: Self.fileText(definition, host.compiler))
        snapshot.persistent = SharedDefinition(definition)
    }

    /// What an overlay's bitmaps say has to be known above it, while nobody uses the images. An image without such a
    /// bitmap goes on without.
    private func keepBitmaps(of merge: SnapshotMerge) async {
        guard merge.overlayFormat == "qcow2" else { return }
        for checkpoint in checkpointStore.load().all {
            for image in merge.above where image.format == "qcow2" && FileOperations.exists(image.path) {
                let name = checkpoint.name
                try? await ImageTool.run(
                    ["bitmap", "--merge", name, "-b", merge.overlay, "-F", "qcow2", "-f", "qcow2", image.path, name])
            }
        }
    }

    /// Lets go of a merged overlay: what stood on it stands on the base from here on.
    func relink(_ merge: SnapshotMerge) async throws(VirtError) {
        if merge.pull != nil { return }
        for image in merge.above where FileOperations.exists(image.path) {
            guard ImageReferences.base(of: image.path, image.format) == merge.overlay else { continue }
            try await ImageTool.run(
                ["rebase", "-q", "-u", "-f", image.format, "-b", merge.base, "-F", merge.baseFormat, image.path])
        }
        if monitor == nil { giveToRoot(merge.base) }
    }

    /// The running domain's disk that has the overlay in its chain.
    func liveDisk(_ merge: SnapshotMerge) -> Disk? {
        snapshot.live?.value.devices.disks.first { disk in
            ([disk.source] + disk.backingChain).contains { $0.path == merge.overlay }
        }
    }

    func jobName(_ merge: SnapshotMerge) -> String { "apus-merge-\(merge.target)" }

    /// Commits the image that a disk writes to into the one below and makes the disk go on with that.
    ///
    /// - Parameters:
    ///   - state: what QEMU has said before.
    ///   - announced: the job as events tell it.
    func commitActive(
        job: String, node: String, base: String, _ state: BlockState, announcing announced: BlockJob? = nil
    ) async throws(VirtError) {
        if !state.jobs.contains(job) {
            try await command(
                "block-commit",
                [
                    "job-id": .string(job), "device": .string(node), "base-node": .string(base),
                    "auto-finalize": true, "auto-dismiss": false,
                ])
        }
        guard try await waitForBlockJob(job, readyEndsIt: true) else { return }
        if let announced { emitBlockJob(announced, .ready) }
        await keepBitmaps(of: [node], inSuccessor: base, state.nodes)
        try await command("job-complete", ["id": .string(job)])
        try await waitForBlockJob(job, readyEndsIt: false)
    }

    // MARK: What QEMU is at

    /// What QEMU has said of its block layer at one moment.
    struct BlockState {
        /// The names of its jobs.
        var jobs: Set<String>
        /// Its nodes by name.
        var nodes: [String: JSONValue]
        /// The nodes that devices write to, where they were asked for.
        var writtenTo: Set<String>

        /// Whether a node's backing file is the image.
        func stands(_ node: String, on image: StorageSource) -> Bool {
            image.path != nil && nodes[node]?["backing_file"]?.string == image.path
        }
    }

    func blockState(withDevices: Bool = false) async throws(VirtError) -> BlockState {
        let replies = try await commands(
            [("query-jobs", nil), ("query-named-block-nodes", ["flat": true])]
                + (withDevices ? [("query-block", nil)] : []))
        let devices = withDevices ? replies[2].array ?? [] : []
        return BlockState(
            jobs: Set((replies[0].array ?? []).compactMap { $0["id"]?.string }), nodes: Self.byName(replies[1]),
            writtenTo: Set(devices.compactMap { $0["inserted"]?["node-name"]?.string }))
    }

    /// QEMU's path of the device that writes to the node; empty where it has none.
    func device(on node: String) async throws(VirtError) -> String? {
        let found = try await command("query-block").array?.first { $0["inserted"]?["node-name"]?.string == node }
        return found.map { $0["qdev"]?.string ?? "" }
    }

    /// Whether QEMU has died, which its monitor tells sooner than the kernel.
    func qemuIsGone() async -> Bool {
        for _ in 0..<100 {
            if monitor == nil { return true }
            if (try? await command("query-status")) != nil { return false }
            try? await Task.sleep(for: .milliseconds(20))
        }
        return monitor == nil
    }

    /// Waits until a block job is ready to be completed, or has come to its end.
    ///
    /// - Returns: whether it is ready.
    @discardableResult
    func waitForBlockJob(
        _ name: String, readyEndsIt: Bool, failingAs what: String = "block commit failed while deleting disk snapshot"
    ) async throws(VirtError) -> Bool {
        while true {
            let seen = blockChanges
            let told = toldJobs[name]
            if let told, told != "concluded", told != "ready" || !readyEndsIt {
                _ = try connectedMonitor()
                await nextBlockChange(after: seen)
                continue
            }
            // A job that has not ended refuses to be dismissed.
            let results = try await outcomes(of: [("query-jobs", nil), ("job-dismiss", ["id": .string(name)])])
            guard let job = try results[0].get().array?.first(where: { $0["id"]?.string == name }) else { return false }
            switch job["status"]?.string {
            case "ready" where readyEndsIt: return true
            case "concluded":
                _ = try results[1].get()
                if let reason = job["error"]?.string {
                    throw VirtError(.operationFailed, "\(what): '\(reason)'", domain: .qemu)
                }
                return false
            default: await nextBlockChange(after: seen)
            }
        }
    }
}
