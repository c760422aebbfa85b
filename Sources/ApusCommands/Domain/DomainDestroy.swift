import Apus
import ArgumentParser

/// `apus destroy`.
struct DomainDestroy: ChangingCommand {
    static let configuration = CommandConfiguration(
        commandName: "destroy", abstract: "Stop a domain at once: pull the plug.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var explaining: ExplainOptions
    @OptionGroup var domain: DomainArgument
    @Flag(help: "Give up rather than kill the hypervisor.") var graceful = false
    @Flag(help: "Remove the domain's logs.") var removeLogs = false

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        var options: DestroyOptions = []
        if graceful { options.insert(.graceful) }
        if removeLogs { options.insert(.removeLogs) }
        try await attempt("Failed to destroy domain '\(domain.name)'") { () async throws(VirtError) in
            try await domain.destroy(options)
        }
        output.chatter("Domain '\(domain.name)' destroyed\n")
    }
}
