import Apus
import ArgumentParser
import XMLTree

/// `apus domiflist`.
struct DomainInterfaceList: ConnectedCommand {
    static let configuration = CommandConfiguration(
        commandName: "domiflist", abstract: "List a domain's network interfaces.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var domain: DomainArgument
    @Flag(help: "Of the stored definition.") var inactive = false

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        let devices = try await DomainDevices.of(domain, inactive ? [.inactive] : [])
        let rows = devices.all("interface").map { interface in
            [
                interface.element("target")?[attribute: "dev"],
                interface[attribute: "type"],
                interface.element("source")?.firstAttribute(of: ["bridge", "dev", "network", "name", "path"]),
                interface.element("model")?[attribute: "type"],
                interface.element("mac")?[attribute: "address"],
            ]
        }
        if output.isJSON {
            let names = ["interface", "type", "source", "model", "mac"]
            return output.json(
                .array(rows.map { row in .object(zip(names, row).map { ($0, .string($1)) }) }))
        }
        var table = Table(["Interface", "Type", "Source", "Model", "MAC"])
        for row in rows { table.add(row.map { $0 ?? "-" }) }
        output.table(table)
    }
}
