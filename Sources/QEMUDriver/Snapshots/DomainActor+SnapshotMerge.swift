import Glibc
import HostSystem
import QMP
import VirtError
import VirtModel

extension DomainActor {
    /// Merges an overlay into its base. The overlay stays until ``relink(_:)``, so an interruption changes nothing of
    /// what anybody sees through it.
    func merge(_ merge: SnapshotMerge) async throws(VirtError) {
        guard FileOperations.exists(merge.overlay) else { return }
        guard monitor != nil, let disk = liveDisk(merge) else {
            await keepBitmaps(of: merge)
            // `-d`: the overlay keeps its content, which stays right until nothing stands on it.
            return try await ImageTool.run([
                "commit", "-q", "-d", "-f", merge.overlayFormat, "-b", merge.base, merge.overlay,
            ])
        }
        let layers = [disk.source] + disk.backingChain
        guard let top = layers.firstIndex(where: { $0.path == merge.overlay }), top + 1 < layers.count else { return }
        if top == 0 {
            try await commitActive(
                job: jobName(merge), node: layers[0].formatNode, base: layers[1].formatNode)
        } else {
            try await keepBitmaps(of: [layers[top].formatNode], inTop: layers[0].formatNode)
            try await command(
                "block-commit",
                [
                    "job-id": .string(jobName(merge)), "device": .string(layers[0].formatNode),
                    "top-node": .string(layers[top].formatNode), "base-node": .string(layers[top + 1].formatNode),
                    "auto-finalize": true, "auto-dismiss": false,
                ])
            try await waitForBlockJob(jobName(merge), readyEndsIt: false)
        }
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
        for image in merge.above where FileOperations.exists(image.path) {
            guard ImageReferences.base(of: image.path, image.format) == merge.overlay else { continue }
            try await ImageTool.run(
                ["rebase", "-q", "-u", "-f", image.format, "-b", merge.base, "-F", merge.baseFormat, image.path])
        }
        guard monitor != nil, let disk = liveDisk(merge) else { return giveToRoot(merge.base) }
        let layers = [disk.source] + disk.backingChain
        guard let top = layers.firstIndex(where: { $0.path == merge.overlay }) else { return }
        if top == 0, layers.count > 1 { moveOwner(from: layers[0], to: layers[1]) }
        updateLive { live in
            guard let index = live.devices.disks.firstIndex(where: { $0.target.dev == disk.target.dev }) else { return }
            var rest = layers
            rest.remove(at: top)
            guard var first = rest.first else { return }
            first.detected = false
            live.devices.disks[index].source = first
            live.devices.disks[index].backingChain = Array(rest.dropFirst())
        }
        saveStatus()
        _ = try? await command("blockdev-del", ["node-name": .string(layers[top].formatNode)])
        _ = try? await command("blockdev-del", ["node-name": .string("libvirt-\(layers[top].index ?? 0)-storage")])
    }

    /// The running domain's disk that has the overlay in its chain.
    private func liveDisk(_ merge: SnapshotMerge) -> Disk? {
        snapshot.live?.value.devices.disks.first { disk in
            ([disk.source] + disk.backingChain).contains { $0.path == merge.overlay }
        }
    }

    private func jobName(_ merge: SnapshotMerge) -> String { "apus-merge-\(merge.target)" }

    /// Commits the image that a disk writes to into the one below and makes the disk go on with that.
    func commitActive(job: String, node: String, base: String) async throws(VirtError) {
        try await command(
            "block-commit",
            [
                "job-id": .string(job), "device": .string(node), "base-node": .string(base), "auto-finalize": true,
                "auto-dismiss": false,
            ])
        try await waitForBlockJob(job, readyEndsIt: true)
        await keepBitmaps(of: [node], inSuccessor: base)
        try await command("job-complete", ["id": .string(job)])
        try await waitForBlockJob(job, readyEndsIt: false)
    }

    /// Waits until a block job is ready to be completed, or has come to its end.
    private func waitForBlockJob(_ name: String, readyEndsIt: Bool) async throws(VirtError) {
        var pause = 2
        while true {
            let jobs = try await command("query-jobs").array ?? []
            guard let job = jobs.first(where: { $0["id"]?.string == name }) else { return }
            switch job["status"]?.string {
            case "ready" where readyEndsIt: return
            case "concluded":
                try await command("job-dismiss", ["id": .string(name)])
                if let reason = job["error"]?.string {
                    throw VirtError(
                        .operationFailed, "block commit failed while deleting disk snapshot: '\(reason)'",
                        domain: .qemu)
                }
                return
            default: break
            }
            try? await Task.sleep(for: .milliseconds(pause))
            pause = min(50, pause * 2)
        }
    }
}
