import Apus
import ArgumentParser
import XMLTree

/// `apus vncdisplay`.
struct DomainVNCDisplay: ConnectedCommand {
    static let configuration = CommandConfiguration(
        commandName: "vncdisplay", abstract: "Print address and number of a domain's VNC display.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var domain: DomainArgument

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        guard domain.runID != nil else { throw CommandFailure("Domain is not running", status: .wrongState) }
        let devices = try await DomainDevices.of(domain)
        guard let graphics = devices.all("graphics").first(where: { $0[attribute: "type"] == "vnc" }),
            let port = graphics[attribute: "port"].flatMap({ Int($0) }), port >= 0
        else {
            throw CommandFailure("Failed to get VNC port. Is this domain using VNC?", status: .notFound)
        }
        var address = graphics[attribute: "listen"] ?? graphics.element("listen")?[attribute: "address"] ?? ""
        if address == "0.0.0.0" { address = "" }
        if address.contains(":") { address = "[\(address)]" }
        let display = "\(address):\(port - 5900)"
        output.isJSON ? output.json(["display": .string(display)]) : output.result(display + "\n")
    }
}
