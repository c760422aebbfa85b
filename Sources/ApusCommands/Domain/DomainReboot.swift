import Apus
import ArgumentParser

/// `apus reboot`.
struct DomainReboot: ChangingCommand {
    static let configuration = CommandConfiguration(commandName: "reboot", abstract: "Ask a domain's guest to reboot.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var explaining: ExplainOptions
    @OptionGroup var domain: DomainArgument
    @Option(help: "Ways to ask: acpi, agent, initctl, signal, paravirt; several with commas.") var mode: String?

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        let modes = try ShutdownMode.parse(mode)
        try await attempt("Failed to reboot domain '\(domain.name)'") { () async throws(VirtError) in
            try await domain.reboot(modes)
        }
        output.chatter("Domain '\(domain.name)' is being rebooted\n")
    }
}
