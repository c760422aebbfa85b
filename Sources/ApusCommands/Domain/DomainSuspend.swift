import Apus
import ArgumentParser

/// `apus suspend`.
struct DomainSuspend: ChangingCommand {
    static let configuration = CommandConfiguration(commandName: "suspend", abstract: "Stop a domain's processors.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var explaining: ExplainOptions
    @OptionGroup var domain: DomainArgument

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        try await attempt("Failed to suspend domain '\(domain.name)'") { () async throws(VirtError) in
            try await domain.suspend()
        }
        output.chatter("Domain '\(domain.name)' suspended\n")
    }
}
