import Apus
import ArgumentParser

/// `apus undefine`.
struct DomainUndefine: ChangingCommand {
    static let configuration = CommandConfiguration(
        commandName: "undefine", abstract: "Remove a domain's stored definition.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var explaining: ExplainOptions
    @OptionGroup var domain: DomainArgument
    @Flag(help: "Remove its managed save too.") var managedSave = false
    @Flag(help: "Remove the metadata of its snapshots too.") var snapshotsMetadata = false
    @Flag(help: "Remove the metadata of its checkpoints too.") var checkpointsMetadata = false
    @Flag(help: "Remove its firmware variables too.") var nvram = false
    @Flag(help: "Keep its firmware variables.") var keepNvram = false
    @Flag(help: "Remove its TPM state too.") var tpm = false
    @Flag(help: "Keep its TPM state.") var keepTpm = false

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        var options: UndefineOptions = []
        if managedSave { options.insert(.managedSave) }
        if snapshotsMetadata { options.insert(.snapshotsMetadata) }
        if checkpointsMetadata { options.insert(.checkpointsMetadata) }
        if nvram { options.insert(.nvram) }
        if keepNvram { options.insert(.keepNVRAM) }
        if tpm { options.insert(.tpm) }
        if keepTpm { options.insert(.keepTPM) }
        try await attempt("Failed to undefine domain '\(domain.name)'") { () async throws(VirtError) in
            try await domain.undefine(options)
        }
        output.chatter("Domain '\(domain.name)' has been undefined\n")
    }
}
