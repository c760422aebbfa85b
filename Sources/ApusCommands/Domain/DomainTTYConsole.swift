import Apus
import ArgumentParser
import XMLTree

/// `apus ttyconsole`.
struct DomainTTYConsole: ConnectedCommand {
    static let configuration = CommandConfiguration(
        commandName: "ttyconsole", abstract: "Print the device that a domain's console is connected to.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var domain: DomainArgument

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        let devices = try await DomainDevices.of(domain)
        guard let tty = devices.all("console").lazy.compactMap({ $0[attribute: "tty"] }).first else {
            throw CommandFailure(nil, status: .failure)
        }
        output.isJSON ? output.json(["tty": .string(tty)]) : output.result(tty + "\n")
    }
}
