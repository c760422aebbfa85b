import Apus
import ArgumentParser

/// `apus resume`.
struct DomainResume: ChangingCommand {
    static let configuration = CommandConfiguration(commandName: "resume", abstract: "Let a suspended domain run on.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var explaining: ExplainOptions
    @OptionGroup var domain: DomainArgument

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        try await attempt("Failed to resume domain '\(domain.name)'") { () async throws(VirtError) in
            try await domain.resume()
        }
        output.chatter("Domain '\(domain.name)' resumed\n")
    }
}
