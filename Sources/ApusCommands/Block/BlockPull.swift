import Apus
import ArgumentParser

/// `apus blockpull`.
struct BlockPull: ChangingCommand {
    static let configuration = CommandConfiguration(
        commandName: "blockpull", abstract: "Bring the contents of a disk's lower images up into its own.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var explaining: ExplainOptions
    @OptionGroup var disk: DiskArgument
    @OptionGroup var limit: BandwidthOptions
    @Option(help: "Image that stays below (default: none does).") var base: String?
    @OptionGroup var waiting: WaitOptions
    @Flag(help: "Keep relative names of backing files.") var keepRelative = false

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await disk.domain.find(connection)
        var options: BlockPullOptions = []
        if keepRelative { options.insert(.relative) }
        if limit.bytes { options.insert(.bandwidthInBytes) }
        let (flags, name, bandwidth) = (options, disk.disk, limit.value)
        let begin = { () async throws(CommandFailure) in
            try await attempt { () async throws(VirtError) in
                try await domain.pullDisk(name, base: base, bandwidth: bandwidth, flags)
            }
        }
        guard waiting.waits else {
            try await begin()
            return output.chatter("Block Pull started")
        }
        switch try await BlockJobWait(domain, name, title: "Block Pull", waiting).run(begin) {
        case .cancelled: throw CommandFailure("\nPull aborted", status: .aborted)
        case .failed: throw CommandFailure("\nPull failed")
        case .completed, .ready: output.chatter("\nPull complete")
        }
    }
}
