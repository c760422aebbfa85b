import Apus
import ArgumentParser

/// `apus uri`.
struct HostURI: ConnectedCommand {
    static let configuration = CommandConfiguration(
        commandName: "uri", abstract: "Print the hypervisor's canonical URI.")

    @OptionGroup var global: GlobalOptions

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let uri = try await attempt("failed to get URI") { () async throws(VirtError) in
            try await connection.driverURI()
        }
        output.isJSON ? output.json(["uri": .string(uri)]) : output.result(uri + "\n")
    }
}
