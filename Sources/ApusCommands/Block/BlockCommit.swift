import Apus
import ArgumentParser

/// `apus blockcommit`.
struct BlockCommit: ChangingCommand {
    static let configuration = CommandConfiguration(
        commandName: "blockcommit", abstract: "Merge a disk's images downwards.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var explaining: ExplainOptions
    @OptionGroup var disk: DiskArgument
    @OptionGroup var limit: BandwidthOptions
    @Option(help: "Image to merge into (default: the lowest).") var base: String?
    @Flag(help: "Merge into the image below the top one.") var shallow = false
    @Option(help: "Highest image to merge (default: the disk's own).") var top: String?
    @Flag(help: "Merge the image that the guest writes to; the job then waits.") var active = false
    @Flag(help: "Remove images that have been merged.") var delete = false
    @OptionGroup var waiting: WaitOptions
    @Flag(help: "Wait, then switch the disk to the image that was merged into.") var pivot = false
    @Flag(help: "Wait, then keep the disk's image.") var keepOverlay = false
    @Flag(help: "Keep relative names of backing files.") var keepRelative = false

    func validate() throws {
        if pivot && keepOverlay {
            throw ValidationError("Options --pivot and --keep-overlay are mutually exclusive")
        }
    }

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await disk.domain.find(connection)
        var options: BlockCommitOptions = []
        if shallow { options.insert(.shallow) }
        if delete { options.insert(.delete) }
        let isActive = active || pivot || keepOverlay
        if isActive { options.insert(.active) }
        if keepRelative { options.insert(.relative) }
        if limit.bytes { options.insert(.bandwidthInBytes) }
        let (flags, name, bandwidth) = (options, disk.disk, limit.value)
        let begin = { () async throws(CommandFailure) in
            try await attempt { () async throws(VirtError) in
                try await domain.commitDisk(name, base: base, top: top, bandwidth: bandwidth, flags)
            }
        }
        guard waiting.waits || pivot || keepOverlay else {
            try await begin()
            return output.chatter(isActive ? "Active Block Commit started" : "Block Commit started")
        }
        let outcome = try await BlockJobWait(domain, name, title: "Block commit", waiting).run(begin)
        switch outcome {
        case .cancelled: throw CommandFailure("\nCommit aborted", status: .aborted)
        case .failed: throw CommandFailure("\nCommit failed")
        case .completed, .ready: break
        }
        guard pivot || keepOverlay else {
            return output.chatter(isActive ? "\nNow in synchronized phase" : "\nCommit complete")
        }
        let ending: BlockJobAbortOptions = pivot ? .pivot : waiting.async ? .async : []
        try await attempt(pivot ? "failed to pivot job for disk \(name)" : "failed to finish job for disk \(name)") {
            () async throws(VirtError) in try await domain.abortBlockJob(name, ending)
        }
        output.chatter(pivot ? "\nSuccessfully pivoted" : "\nCommit complete, overlay image kept")
    }
}
