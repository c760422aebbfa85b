import Apus
import ArgumentParser

/// `apus domuuid`.
struct DomainUUIDCommand: ConnectedCommand {
    static let configuration = CommandConfiguration(commandName: "domuuid", abstract: "Print a domain's UUID.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var domain: DomainArgument

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        output.isJSON ? output.json(domain.json) : output.result("\(domain.uuid)\n")
    }
}
