import Apus
import ArgumentParser

/// `apus blockjob`.
struct BlockJobCommand: ChangingCommand {
    static let configuration = CommandConfiguration(
        commandName: "blockjob", abstract: "See how far the job on a disk is, limit it or end it.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var explaining: ExplainOptions
    @OptionGroup var disk: DiskArgument
    @Flag(help: "End the job.") var abort = false
    @Flag(help: "End the job, without waiting for its end.") var async = false
    @Flag(help: "End the job by switching the disk to what it has made.") var pivot = false
    @Flag(help: "Print what the job does.") var info = false
    @Flag(help: "Print its figures.") var raw = false
    @OptionGroup var limit: BandwidthOptions

    func validate() throws {
        let choices = [
            (abort, "abort"), (async, "async"), (pivot, "pivot"), (info, "info"), (raw, "raw"),
            (limit.bandwidth != nil, "bandwidth"),
        ].filter(\.0).map(\.1)
        // Of ways to end, several go together, and of ways to look.
        for (index, first) in choices.enumerated() {
            for second in choices[(index + 1)...] where Self.group(first) != Self.group(second) {
                throw ValidationError("Options --\(second) and --\(first) are mutually exclusive")
            }
        }
    }

    private static func group(_ option: String) -> Int {
        switch option {
        case "abort", "async", "pivot": 0
        case "info", "raw": 1
        default: 2
        }
    }

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await disk.domain.find(connection)
        let name = disk.disk
        if abort || async || pivot {
            var options: BlockJobAbortOptions = []
            if async { options.insert(.async) }
            if pivot { options.insert(.pivot) }
            let flags = options
            try await attempt { () async throws(VirtError) in try await domain.abortBlockJob(name, flags) }
        } else if limit.bandwidth != nil {
            let (value, inBytes) = (limit.value, limit.bytes)
            try await attempt { () async throws(VirtError) in
                try await domain.setBlockJobBandwidth(name, to: value, inBytes: inBytes)
            }
        } else {
            try await show(domain, name, output)
        }
    }

    private func show(_ domain: Domain, _ name: String, _ output: Output) async throws(CommandFailure) {
        // Raw figures are in the unit that was asked for; people are told the exact limit.
        let inBytes = limit.bytes || !raw || output.isJSON
        let job = try await attempt { () async throws(VirtError) in
            try await domain.blockJob(name, bandwidthInBytes: inBytes)
        }
        if output.isJSON { return output.json(job?.json ?? .null) }
        guard let job else {
            if !raw { output.chatter("No current block job for \(name)") }
            return
        }
        if raw {
            return output.result(
                " type=\(job.title)\n bandwidth=\(job.bandwidth)\n cur=\(job.current)\n end=\(job.end)\n")
        }
        BlockJobWait.show(job.title, job.end > job.current ? job.end - job.current : 0, job.end)
        if job.bandwidth > 0 {
            output.result("    Bandwidth limit: \(job.bandwidth) bytes/s (\(Capacity.text(job.bandwidth))/s)")
        }
        output.result("\n")
    }
}

extension BlockJobInfo {
    /// virsh's name of it.
    var title: String {
        switch kind {
        case .pull: "Block Pull"
        case .copy: "Block Copy"
        case .commit: "Block Commit"
        case .activeCommit: "Active Block Commit"
        case .backup: "Backup"
        case .unknown: "Unknown job"
        }
    }

    var json: JSONText {
        .object([
            ("type", .string(title)), ("bandwidth", .integer(bandwidth)), ("current", .integer(current)),
            ("end", .integer(end)), ("ready", .bool((kind == .copy || kind == .activeCommit) && isReady)),
        ])
    }
}
