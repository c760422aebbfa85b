import Apus
import ArgumentParser

/// `apus shutdown`.
struct DomainShutdown: ChangingCommand {
    static let configuration = CommandConfiguration(
        commandName: "shutdown", abstract: "Ask a domain's guest to shut down.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var explaining: ExplainOptions
    @OptionGroup var domain: DomainArgument
    @Option(help: "Ways to ask: acpi, agent, initctl, signal, paravirt; several with commas.") var mode: String?

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        let modes = try ShutdownMode.parse(mode, comma: ",")
        try await attempt("Failed to shutdown domain '\(domain.name)'") { () async throws(VirtError) in
            try await domain.shutdown(modes)
        }
        output.chatter("Domain '\(domain.name)' is being shutdown\n")
    }
}
