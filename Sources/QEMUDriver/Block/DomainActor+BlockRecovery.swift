import Logging
import QMP
import VirtError
import VirtModel
import VirtPlan

extension DomainActor {
    /// Takes up the block jobs of a domain that ran when the last daemon ended.
    ///
    /// Jobs that ended meanwhile are brought to their end; those that the status file does not know, and nodes that
    /// nothing uses, are what an interrupted call left and go.
    func recoverBlockJobs() async throws(VirtError) {
        let found = try await command("query-jobs").array ?? []
        let known = Set(snapshot.run?.blockJobs.map(\.name) ?? [])
        for job in found {
            guard let name = job["id"]?.string, let status = job["status"]?.string else { continue }
            if known.contains(name) {
                noteJob(name, status)
            } else {
                await removeForeignJob(name, status)
            }
        }
        let names = Set(found.compactMap { $0["id"]?.string })
        for job in snapshot.run?.blockJobs ?? [] where !names.contains(job.name) {
            if job.state == .new {
                forgetBlockJob(job.name)
            } else {
                try await concludeBlockJob(job.name)
            }
        }
        // One whose last job had been noted as ended already.
        if snapshot.run?.backup != nil, snapshot.run?.blockJobs.contains(where: { $0.kind == .backup }) != true {
            snapshot.run?.backup = nil
            saveStatus()
        }
        // A plan that is still to be taken back may need nodes that nothing uses at the moment.
        let isInterrupted = Journal<DomainAction>.pending(in: host.paths.journal).contains {
            $0.interrupted.plan.subject == "\(uuid)"
        }
        if known.isEmpty, !isInterrupted { try await removeUnusedNodes() }
    }

    /// Removes the nodes that an interrupted plan has left without a use, once it has been brought to an end.
    func sweepNodes() async {
        guard snapshot.isActive, snapshot.run?.blockJobs.isEmpty == true else { return }
        do throws(VirtError) {
            try await removeUnusedNodes()
        } catch {
            host.logger.warning("unused block nodes of \(snapshot.name) stay: \(error.message)")
        }
    }

    /// A job that no status file knows: one of ours that was just about to be noted, or whose end was noted already.
    private func removeForeignJob(_ name: String, _ status: String) async {
        guard ["commit-", "pull-", "copy-", "backup-", "create-"].contains(where: { name.hasPrefix($0) }) else {
            return
        }
        do throws(VirtError) {
            if status == "concluded" {
                try await command("job-dismiss", ["id": .string(name)])
            } else {
                try await command("job-cancel", ["id": .string(name)])
            }
        } catch {
            host.logger.warning("block job \(name) of \(snapshot.name) stays: \(error.message)")
        }
    }

    private func removeUnusedNodes() async throws(VirtError) {
        let used = Set((snapshot.live?.value.devices.disks ?? []).flatMap(\.layers).flatMap(\.nodes))
        let nodes = try await command("query-named-block-nodes", ["flat": true]).array ?? []
        let unused = nodes.compactMap { $0["node-name"]?.string }.filter { name in
            name.hasPrefix("libvirt-") && (name.hasSuffix("-format") || name.hasSuffix("-storage"))
                && !used.contains(name)
        }
        await removeNodes(unused.filter { $0.hasSuffix("-format") } + unused.filter { $0.hasSuffix("-storage") })
    }
}
