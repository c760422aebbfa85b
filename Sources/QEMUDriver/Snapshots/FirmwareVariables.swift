import QMP
import VirtError
import VirtModel

/// Internal snapshots of a guest whose firmware is in flash.
///
/// The variables of the firmware are a raw image, which cannot hold a snapshot: QEMU refuses a snapshot of all images.
/// While the guest runs, QEMU is therefore told which images take part; the flash is part of the memory, and QEMU writes
/// it back when it has loaded that. Of a guest that does not run, a copy of the variables is kept beside them.
extension DomainDefinition {
    /// The file that the firmware writes its variables to; nil where there is none.
    var firmwareVariables: String? {
        guard os.loader?.type == .pflash else { return nil }
        if let path = os.nvram?.source?.path { return path }
        return os.loader?.readonly == false ? os.loader?.path : nil
    }

    /// Where an internal snapshot of the domain that does not run keeps the variables.
    func copyOfVariables(for snapshot: String) -> String? {
        firmwareVariables.map { "\($0).\(snapshot)" }
    }

    /// The block nodes that an internal snapshot of the running domain consists of; nil where QEMU may take all.
    var nodesOfInternalSnapshots: [String]? {
        guard firmwareVariables != nil else { return nil }
        return devices.disks.filter { !$0.readonly && $0.source.format == "qcow2" }.compactMap(\.source.formatNode)
    }
}

extension DomainActor {
    /// What QEMU does with an internal snapshot of certain images.
    enum InternalJob: String {
        case save = "snapshot-save"
        case load = "snapshot-load"
        case delete = "snapshot-delete"
    }

    /// Makes QEMU save, load or delete an internal snapshot of some of its images, with the memory in the first.
    ///
    /// - Throws: QEMU's reason.
    func run(_ job: InternalJob, _ name: String, on nodes: [String]) async throws(VirtError) {
        let id = "internal-snapshot"
        // That of a daemon which did not see its end.
        _ = try? await command("job-dismiss", ["id": .string(id)])
        toldJobs[id] = nil
        var arguments: JSONObject = [
            "job-id": .string(id), "tag": .string(name), "devices": .array(nodes.map { .string($0) }),
        ]
        if job != .delete { arguments["vmstate"] = nodes.first.map { .string($0) } }
        try await command(job.rawValue, arguments)
        let what = job == .load ? "Failed to load snapshot" : "Failed to take snapshot"
        try await waitForBlockJob(id, readyEndsIt: false, failingAs: what)
    }
}
