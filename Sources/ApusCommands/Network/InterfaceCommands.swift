import Apus
import ArgumentParser
import XMLTree

/// `apus domif-getlink`.
struct GetLink: ConnectedCommand {
    static let configuration = CommandConfiguration(
        commandName: "domif-getlink", abstract: "Print whether the cable of a network card is plugged in.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var domain: DomainArgument
    @Argument(help: "MAC address of the card, or the name of its host's end.") var interface: String
    @Flag(help: "Of the stored definition.") var config = false

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        let isMAC = interface.split(separator: ":", omittingEmptySubsequences: false).count == 6
        let cards = try await DomainDevices.of(domain, config ? [.inactive] : []).all("interface")
        let card = cards.first { card in
            isMAC
                ? card.element("mac")?[attribute: "address"] == interface.lowercased()
                : card.element("target")?[attribute: "dev"] == interface
        }
        guard let card else {
            throw CommandFailure("Interface (\(isMAC ? "mac" : "dev"): \(interface)) not found.", status: .notFound)
        }
        let state = card.element("link")?[attribute: "state"] ?? "up"
        if output.isJSON { return output.json(["interface": .string(interface), "link": .string(state)]) }
        output.result("\(interface) \(state)")
    }
}

/// `apus domifstat`.
struct InterfaceStatisticsCommand: ConnectedCommand {
    static let configuration = CommandConfiguration(
        commandName: "domifstat", abstract: "Print the traffic of a network card.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var domain: DomainArgument
    @Argument(help: "MAC address of the card, or the name of its host's end.") var interface: String

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        let headline = "Failed to get interface stats \(domain.name) \(interface)"
        let found = try await attempt(headline) { () async throws(VirtError) in
            try await domain.interfaceStatistics(interface)
        }
        let counters = found.counters.filter { $0.value >= 0 }
        if output.isJSON { return output.json(.object(counters.map { ($0.name, .integer($0.value)) })) }
        for counter in counters { output.result("\(interface) \(counter.name) \(counter.value)\n") }
    }
}

/// `apus domifaddr`.
struct InterfaceAddressesCommand: ConnectedCommand {
    static let configuration = CommandConfiguration(
        commandName: "domifaddr", abstract: "Print the addresses of a running domain's network cards.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var domain: DomainArgument
    @Argument(help: "Only this card.") var interface: String?
    @Flag(help: "Name and MAC address on every line.") var full = false
    @Option(help: ArgumentHelp("Who knows: lease, agent or arp.", valueName: "string")) var source: String?

    private static let sources = ["lease", "agent", "arp"]

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        guard let number = Self.sources.firstIndex(of: source ?? "lease") else {
            throw CommandFailure("Unknown data source '\(source ?? "")'", status: .usage)
        }
        let all = try await attempt("Failed to query for interfaces addresses") { () async throws(VirtError) in
            try await domain.interfaceAddresses(source: UInt32(number))
        }
        let cards = all.filter { interface == nil || $0.name == interface }
        if output.isJSON { return output.json(.array(cards.map(Self.json))) }
        output.chatter(
            " " + "Name".padded(10) + " " + "MAC address".padded(20) + " " + "Protocol".padded(8)
                + "     Address\n" + String(repeating: "-", count: 79) + "\n")
        for card in cards {
            let hardware = card.hardwareAddress ?? ""
            if card.addresses.isEmpty {
                output.result(line(card.name, hardware.isEmpty ? "N/A" : hardware, "N/A", "N/A"))
            }
            for (index, address) in card.addresses.enumerated() {
                let text = "\(address.address)/\(address.prefix)"
                let type = address.type == 0 ? "ipv4" : address.type == 1 ? "ipv6" : "N/A"
                let isFirst = full || index == 0
                output.result(line(isFirst ? card.name : "-", isFirst ? hardware : "-", type, text))
            }
        }
    }

    private func line(_ name: String, _ hardware: String, _ type: String, _ text: String) -> String {
        " " + name.padded(10) + " " + hardware.padded(17) + "    " + type.padded(12) + " " + text + "\n"
    }

    private static func json(_ card: InterfaceAddresses) -> JSONText {
        .object([
            ("name", .string(card.name)), ("mac", .string(card.hardwareAddress)),
            (
                "addresses",
                .array(
                    card.addresses.map {
                        .object([
                            ("type", .string($0.type == 0 ? "ipv4" : "ipv6")), ("address", .string($0.address)),
                            ("prefix", .integer($0.prefix)),
                        ])
                    })
            ),
        ])
    }
}

/// `apus domiftune`.
struct InterfaceTuning: ChangingCommand {
    static let configuration = CommandConfiguration(
        commandName: "domiftune", abstract: "Print or change the bandwidth of a network card.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var explaining: ExplainOptions
    @OptionGroup var domain: DomainArgument
    @Argument(help: "MAC address of the card, or the name of its host's end.") var interface: String
    @Option(help: ArgumentHelp("average,peak,burst,floor in KiB/s.", valueName: "string")) var inbound: String?
    @Option(help: ArgumentHelp("average,peak,burst in KiB/s.", valueName: "string")) var outbound: String?
    @OptionGroup var scope: ScopeOptions

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        var new: [Parameter] = []
        if let inbound { new += try Self.rate(inbound, "inbound", ["average", "peak", "burst", "floor"]) }
        if let outbound { new += try Self.rate(outbound, "outbound", ["average", "peak", "burst"]) }
        guard new.isEmpty else {
            let parameters = new
            return try await attempt("Unable to set interface parameters") { () async throws(VirtError) in
                try await domain.setTuning(.interface(interface), parameters, scope.scope)
            }
        }
        let found = try await attempt("Unable to get interface parameters") { () async throws(VirtError) in
            try await domain.tuning(.interface(interface), scope.scope)
        }
        TuningText.write(found, to: output)
    }

    private static func rate(
        _ text: String, _ direction: String, _ fields: [String]
    ) throws(CommandFailure) -> [Parameter] {
        let parts = text.split(separator: ",", omittingEmptySubsequences: false)
        guard parts.count <= fields.count else {
            throw CommandFailure("\(direction) format is incorrect", status: .usage)
        }
        var parameters: [Parameter] = []
        for (field, part) in zip(fields, parts) where !part.isEmpty || field == "average" {
            guard let number = UInt32(part) else {
                throw CommandFailure("field '\(field)' is malformed", status: .usage)
            }
            parameters.append(Parameter("\(direction).\(field)", .uint(number)))
        }
        return parameters
    }
}
