import Apus
import ArgumentParser

/// `apus autostart`.
struct DomainAutostart: ChangingCommand {
    static let configuration = CommandConfiguration(
        commandName: "autostart", abstract: "Have a domain started with the host, or not.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var explaining: ExplainOptions
    @OptionGroup var domain: DomainArgument
    @Flag(help: "Do not start it with the host.") var disable = false

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        try await attempt("Failed to \(disable ? "unmark" : "mark") domain '\(domain.name)' as autostarted") {
            () async throws(VirtError) in
            try await domain.setAutostart(!disable)
        }
        output.chatter("Domain '\(domain.name)' \(disable ? "unmarked" : "marked") as autostarted\n")
    }
}
