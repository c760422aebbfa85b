import HostSystem
import QMP
import VirtError
import VirtModel

extension DomainActor {
    /// Brings a base's data into the overlay above it, which then stands on what was below the base. The base's file
    /// stays as it is.
    ///
    /// May be repeated, as ``merge(_:)``.
    func pull(_ merge: SnapshotMerge, _ pull: SnapshotMerge.Pull) async throws(VirtError) {
        if monitor != nil, let disk = liveDisk(merge) {
            do throws(VirtError) {
                return try await pullLive(merge, disk)
            } catch {
                guard await qemuIsGone() else { throw error }
            }
        }
        guard ImageReferences.base(of: merge.overlay, merge.overlayFormat) == merge.base else { return }
        for checkpoint in checkpointStore.load().all {
            let name = checkpoint.name
            try? await ImageTool.run(
                ["bitmap", "--merge", name, "-b", merge.base, "-F", "qcow2", "-f", "qcow2", merge.overlay, name])
        }
        let below = pull.below.map { ["-b", $0.path, "-F", $0.format] } ?? ["-b", ""]
        try await ImageTool.run(["rebase", "-q", "-f", merge.overlayFormat] + below + [merge.overlay])
    }

    private func pullLive(_ merge: SnapshotMerge, _ disk: Disk) async throws(VirtError) {
        let layers = disk.layers
        guard let top = layers.firstIndex(where: { $0.path == merge.overlay }), top + 1 < layers.count,
            layers[top + 1].path == merge.base
        else { return }
        let name = jobName(merge)
        let state = try await blockState()
        if state.stands(layers[top].formatNode, on: layers[top + 1]) {
            if !state.jobs.contains(name) {
                try await keepBitmaps(
                    of: [layers[top + 1].formatNode], inTop: layers[0].formatNode, state.nodes)
                var arguments: JSONObject = [
                    "job-id": .string(name), "device": .string(layers[top].formatNode), "auto-finalize": true,
                    "auto-dismiss": false,
                ]
                if top + 2 < layers.count {
                    arguments["base-node"] = .string(layers[top + 2].formatNode)
                    if let stored = layers[top + 2].backingName { arguments["backing-file"] = .string(stored) }
                }
                try await command("block-stream", arguments)
            }
            try await waitForBlockJob(name, readyEndsIt: false)
        }
        try await leave(layers[top + 1], of: disk)
        emitBlockJob(BlockJob(.pull, disk: disk.target.dev, name: name), .completed)
    }
}
