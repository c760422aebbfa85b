import Apus
import ArgumentParser

/// `apus backup`.
struct BackupCommand: ChangingCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Write a running domain's disks to a directory of this host, with manifest and checksums.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var explaining: ExplainOptions
    @OptionGroup var domain: DomainArgument
    @Option(help: "The directory; it is for one domain.", completion: .directory) var to: String
    @Flag(help: "Only what has changed since the last backup there.") var incremental = false
    @Flag(help: "Bring the guest's file systems to rest while it begins.") var quiesce = false

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        let options = BackupOptions(isIncremental: incremental, isQuiesced: quiesce)
        let progress = Progress("Backup")
        defer { progress.finish() }
        let path = to
        let entry = try await attempt("Failed to back up domain '\(domain.name)'") { () async throws(VirtError) in
            try await domain.backUp(to: path, options)
        }
        if output.isJSON { return output.json(entry.json) }
        let size = entry.disks.reduce(0) { $0 + $1.size }
        output.chatter(
            "Backup \(entry.number) of domain '\(domain.name)' written: \(entry.disks.count) disks, "
                + "\(Capacity.text(size))\n")
    }
}

extension BackupManifest.Entry {
    var json: JSONText {
        .object([
            ("number", .integer(number)), ("incremental", .bool(isIncremental)), ("time", .integer(time)),
            ("checkpoint", .string(checkpoint)),
            (
                "disks",
                .array(
                    disks.map {
                        .object([
                            ("target", .string($0.target)), ("file", .string($0.file)), ("parent", .string($0.parent)),
                            ("format", .string($0.format)), ("size", .integer($0.size)), ("sha256", .string($0.sha256)),
                        ])
                    })
            ),
        ])
    }
}
