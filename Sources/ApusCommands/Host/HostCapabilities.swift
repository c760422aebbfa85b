import Apus
import ArgumentParser

/// `apus capabilities`.
struct HostCapabilities: ConnectedCommand {
    static let configuration = CommandConfiguration(
        commandName: "capabilities", abstract: "Print what host and hypervisor can do.")

    @OptionGroup var global: GlobalOptions

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let xml = try await attempt("failed to get capabilities") { () async throws(VirtError) in
            try await connection.capabilities()
        }
        output.isJSON ? output.json(["xml": .string(xml)]) : output.result(xml + "\n")
    }
}
