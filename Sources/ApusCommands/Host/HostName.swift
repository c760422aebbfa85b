import Apus
import ArgumentParser

/// `apus hostname`.
struct HostName: ConnectedCommand {
    static let configuration = CommandConfiguration(
        commandName: "hostname", abstract: "Print the hypervisor's host name.")

    @OptionGroup var global: GlobalOptions

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let name = try await attempt("failed to get hostname") { () async throws(VirtError) in
            try await connection.hostname()
        }
        output.isJSON ? output.json(["hostname": .string(name)]) : output.result(name + "\n")
    }
}
