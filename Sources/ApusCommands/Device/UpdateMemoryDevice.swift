import Apus
import ArgumentParser
import XMLTree

/// `apus update-memory-device`.
struct UpdateMemoryDevice: ChangingCommand {
    static let configuration = CommandConfiguration(
        commandName: "update-memory-device", abstract: "Change how much memory a virtio-mem device gives.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var explaining: ExplainOptions
    @OptionGroup var domain: DomainArgument
    @Option(help: "Alias of the device.") var alias: String?
    @Option(help: "NUMA node of the device.") var node: UInt32?
    @Option(help: "The size that is wanted now, in KiB.") var requestedSize: UInt64
    @Flag(help: "Print the XML rather than change the device.") var printXml = false
    @OptionGroup var scope: ScopeOptions

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        let devices = try await DomainDevices.of(domain, scope.scope == [.stored] ? [.inactive] : []).all("memory")
        let matches = devices.filter { device in
            if let alias { return device.element("alias")?[attribute: "name"] == alias }
            if let node { return device.element("target")?.element("node")?.text == "\(node)" }
            return true
        }
        guard let device = matches.first else { throw CommandFailure("no memory device found", status: .notFound) }
        if matches.count > 1 {
            throw CommandFailure("multiple memory devices found, use --alias or --node to select one", status: .usage)
        }
        let xml = device.changing(path: ["target", "requested"]) { requested in
            requested.attributes = [XMLAttribute("unit", "KiB")]
            requested.children = [.text("\(requestedSize)")]
        }.formatted()
        if printXml { return output.result(xml + "\n") }
        try await attempt("Failed to update memory device") { () async throws(VirtError) in
            try await domain.updateDevice(xml, scope.scope)
        }
        output.chatter("Memory device updated successfully\n")
    }
}

extension XMLElement {
    /// The element with one of its descendants changed.
    func changing(path: [String], _ change: (inout XMLElement) -> Void) -> XMLElement {
        var copy = self
        guard let name = path.first else {
            change(&copy)
            return copy
        }
        copy.children = copy.children.map { node in
            guard case .element(let element) = node, element.name == name else { return node }
            return .element(element.changing(path: Array(path.dropFirst()), change))
        }
        return copy
    }
}
