import Apus
import ArgumentParser
import XMLTree

/// `apus domif-setlink`.
struct SetLink: ChangingCommand {
    static let configuration = CommandConfiguration(
        commandName: "domif-setlink", abstract: "Plug or unplug the cable of a network card.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var explaining: ExplainOptions
    @OptionGroup var domain: DomainArgument
    @Argument(help: "MAC address of the card, or the name of its host's end.") var interface: String
    @Argument(help: "up or down.") var state: String
    @Flag(help: "Affect next boot.") var config = false
    @Flag(help: "Print the XML rather than change the link.") var printXml = false

    func validate() throws {
        if state != "up" && state != "down" { throw ValidationError("invalid link state '\(state)'") }
    }

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        let isActive = try await attempt { () async throws(VirtError) in try await domain.isActive() }
        let scope: ConfigurationScope = config || !isActive ? [.stored] : [.live]
        let cards = try await DomainDevices.of(domain, scope == [.stored] ? [.inactive] : []).all("interface")
        let card = cards.first { card in
            card.element("mac")?[attribute: "address"] == interface.lowercased()
                || card.element("target")?[attribute: "dev"] == interface
        }
        guard var card else {
            throw CommandFailure("interface '\(interface)' not found", status: .notFound)
        }
        card.children.removeAll { node in
            if case .element(let element) = node { return element.name == "link" }
            return false
        }
        card.children.append(.element(XMLElement("link", attributes: [XMLAttribute("state", state)])))
        let xml = card.formatted()
        if printXml { return output.result(xml + "\n") }
        try await attempt("Failed to update interface link state") { () async throws(VirtError) in
            try await domain.updateDevice(xml, scope)
        }
        output.chatter("Device updated successfully\n")
    }
}
