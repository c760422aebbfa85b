import Apus
import ArgumentParser

/// `apus domstate`.
struct DomainStateCommand: ConnectedCommand {
    static let configuration = CommandConfiguration(commandName: "domstate", abstract: "Print a domain's state.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var domain: DomainArgument
    @Flag(help: "Also print why.") var reason = false

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        let status = try await attempt { () async throws(VirtError) in try await domain.status() }
        if output.isJSON {
            output.json(["state": .string(status.state.description), "reason": .string(status.reason)])
        } else {
            output.result(reason ? "\(status.state) (\(status.reason))\n" : "\(status.state)\n")
        }
    }
}
