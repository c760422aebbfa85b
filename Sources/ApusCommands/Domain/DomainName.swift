import Apus
import ArgumentParser

/// `apus domname`.
struct DomainName: ConnectedCommand {
    static let configuration = CommandConfiguration(commandName: "domname", abstract: "Print a domain's name.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var domain: DomainArgument

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection, by: [.id, .uuid])
        output.isJSON ? output.json(domain.json) : output.result("\(domain.name)\n")
    }
}
