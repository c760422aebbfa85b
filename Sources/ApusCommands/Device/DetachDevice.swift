import Apus
import ArgumentParser
import XMLTree

/// `apus detach-device`.
struct DetachDevice: ChangingCommand {
    static let configuration = CommandConfiguration(
        commandName: "detach-device", abstract: "Detach the device that an XML file describes.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var explaining: ExplainOptions
    @OptionGroup var domain: DomainArgument
    @Argument(help: "File with the device's XML.", completion: .file(extensions: ["xml"])) var file: String
    @OptionGroup var scope: DeviceScopeOptions
    @OptionGroup var removal: RemovalOptions

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        let xml = try XMLFile.read(file)
        try await removal.detach(
            xml, from: domain, try await scope.scope(of: domain), failure: "Failed to detach device from \(file)",
            done: "Device detached successfully\n", output)
    }
}

/// `apus detach-device-alias`.
struct DetachDeviceAlias: ChangingCommand {
    static let configuration = CommandConfiguration(
        commandName: "detach-device-alias", abstract: "Ask the guest to let go of the device with an alias.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var explaining: ExplainOptions
    @OptionGroup var domain: DomainArgument
    @Argument(help: "The device's alias.") var alias: String
    @OptionGroup var scope: ScopeOptions

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        try await attempt("Failed to detach device with alias \(alias)") { () async throws(VirtError) in
            try await domain.detachDevice(alias: alias, scope.scope)
        }
        output.chatter("Device detach request sent successfully\n")
    }
}

/// `apus detach-disk`.
struct DetachDisk: ChangingCommand {
    static let configuration = CommandConfiguration(commandName: "detach-disk", abstract: "Detach a disk.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var explaining: ExplainOptions
    @OptionGroup var domain: DomainArgument
    @Argument(help: "The disk's target.") var target: String
    @OptionGroup var scope: DeviceScopeOptions
    @OptionGroup var removal: RemovalOptions

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        let scope = try await scope.scope(of: domain)
        let devices = try await DomainDevices.of(domain, scope == [.stored] ? [.inactive] : [])
        guard devices.all("disk").contains(where: { $0.element("target")?[attribute: "dev"] == target }) else {
            throw CommandFailure("No disk found whose source path or target is \(target)", status: .notFound)
        }
        try await removal.detach(
            "<disk><target dev='\(DeviceXML.escaped(target))'/></disk>", from: domain, scope,
            failure: "Failed to detach disk", done: "Disk detached successfully\n", output)
    }
}

/// `apus detach-interface`.
struct DetachInterface: ChangingCommand {
    static let configuration = CommandConfiguration(
        commandName: "detach-interface", abstract: "Detach a network card.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var explaining: ExplainOptions
    @OptionGroup var domain: DomainArgument
    @Argument(help: "The card's type: network, bridge, user ...") var type: String
    @Option(help: "The card's MAC address.") var mac: String?
    @OptionGroup var scope: DeviceScopeOptions
    @OptionGroup var removal: RemovalOptions

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        let scope = try await scope.scope(of: domain)
        let cards = try await DomainDevices.of(domain, scope == [.stored] ? [.inactive] : []).all("interface")
            .filter { $0[attribute: "type"] == type }
        guard !cards.isEmpty else {
            throw CommandFailure(
                "No interface found whose type is \(type)\nerror: Failed to detach interface", status: .notFound)
        }
        if mac == nil, cards.count > 1 {
            throw CommandFailure(
                "Domain has \(cards.count) interfaces. Please specify which one to detach using --mac", status: .usage)
        }
        let card = cards.first { card in
            mac.map { card.element("mac")?[attribute: "address"] == $0.lowercased() } ?? true
        }
        guard let card else {
            throw CommandFailure("No interface with MAC address \(mac ?? "") was found", status: .notFound)
        }
        // As a whole: libvirtd wants the source of most kinds to be stated.
        try await removal.detach(
            card.formatted(), from: domain, scope, failure: "Failed to detach interface",
            done: "Interface detached successfully\n", output)
    }
}
