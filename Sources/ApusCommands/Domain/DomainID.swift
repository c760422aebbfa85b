import Apus
import ArgumentParser

/// `apus domid`.
struct DomainID: ConnectedCommand {
    static let configuration = CommandConfiguration(
        commandName: "domid", abstract: "Print the number of a domain's running instance.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var domain: DomainArgument

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        output.isJSON ? output.json(domain.json) : output.result("\(domain.runID.map(String.init) ?? "-")\n")
    }
}
