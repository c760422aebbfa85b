import Apus
import ArgumentParser

/// `apus attach-interface`.
struct AttachInterface: ChangingCommand {
    static let configuration = CommandConfiguration(
        commandName: "attach-interface", abstract: "Attach a new network card.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var explaining: ExplainOptions
    @OptionGroup var domain: DomainArgument
    @Argument(help: "network, bridge, direct or user.") var type: String
    @Argument(help: "The network, bridge or host device; anything for user.") var source: String
    @Option(help: "Name of the host's end.") var target: String?
    @Option(help: "MAC address.") var mac: String?
    @Option(help: "Script that sets the host's end up.") var script: String?
    @Option(help: "Model of the card.") var model: String?
    @Option(help: "Own alias of the card.") var alias: String?
    @Option(help: "Mode of a direct connection.") var sourceMode: String?
    @Flag(help: "Print the XML rather than attach the card.") var printXml = false
    @OptionGroup var scope: DeviceScopeOptions

    func validate() throws {
        if !["network", "bridge", "direct", "user"].contains(type) {
            throw ValidationError("No support for \(type) in command 'attach-interface'")
        }
    }

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        if printXml { return output.result(xml) }
        let domain = try await domain.find(connection)
        let scope = try await scope.scope(of: domain)
        try await attempt("Failed to attach interface") { () async throws(VirtError) in
            try await domain.attachDevice(xml, scope)
        }
        output.chatter("Interface attached successfully\n")
    }

    var xml: String {
        var text = "<interface type='\(type)'>\n"
        switch type {
        case "network": text += "  <source\(DeviceXML.attribute("network", source))/>\n"
        case "bridge": text += "  <source\(DeviceXML.attribute("bridge", source))/>\n"
        case "direct":
            text += "  <source\(DeviceXML.attribute("dev", source))\(DeviceXML.attribute("mode", sourceMode))/>\n"
        default: break
        }
        if let target { text += "  <target\(DeviceXML.attribute("dev", target))/>\n" }
        if let mac { text += "  <mac\(DeviceXML.attribute("address", mac))/>\n" }
        if let script { text += "  <script\(DeviceXML.attribute("path", script))/>\n" }
        if let model { text += "  <model\(DeviceXML.attribute("type", model))/>\n" }
        if let alias { text += "  <alias\(DeviceXML.attribute("name", alias))/>\n" }
        return text + "</interface>\n"
    }
}
