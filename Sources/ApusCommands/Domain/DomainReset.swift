import Apus
import ArgumentParser

/// `apus reset`.
struct DomainReset: ChangingCommand {
    static let configuration = CommandConfiguration(commandName: "reset", abstract: "Press a domain's reset button.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var explaining: ExplainOptions
    @OptionGroup var domain: DomainArgument

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        try await attempt("Failed to reset domain '\(domain.name)'") { () async throws(VirtError) in
            try await domain.reset()
        }
        output.chatter("Domain '\(domain.name)' was reset\n")
    }
}
