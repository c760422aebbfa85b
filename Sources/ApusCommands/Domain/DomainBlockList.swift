import Apus
import ArgumentParser
import XMLTree

/// `apus domblklist`.
struct DomainBlockList: ConnectedCommand {
    static let configuration = CommandConfiguration(commandName: "domblklist", abstract: "List a domain's disks.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var domain: DomainArgument
    @Flag(help: "Of the stored definition.") var inactive = false
    @Flag(help: "Also print type and device.") var details = false

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        let devices = try await DomainDevices.of(domain, inactive ? [.inactive] : [])
        let disks = devices.all("disk").map(Disk.init)
        if output.isJSON { return output.json(.array(disks.map(\.json))) }
        var table = Table(details ? ["Type", "Device", "Target", "Source"] : ["Target", "Source"])
        for disk in disks {
            let last = [disk.target ?? "-", disk.source ?? "-"]
            table.add(details ? [disk.type ?? "", disk.device ?? ""] + last : last)
        }
        output.table(table)
    }

    private struct Disk {
        var type: String?
        var device: String?
        var target: String?
        var source: String?

        init(_ element: XMLElement) {
            type = element[attribute: "type"]
            device = element[attribute: "device"]
            target = element.element("target")?[attribute: "dev"]
            let source = element.element("source")
            if type == "nvme" {
                let namespace = source?[attribute: "namespace"] ?? ""
                self.source = source?.element("address")?.pciAddress.map { "nvme://\($0)/\(namespace)" }
            } else {
                self.source = source?.firstAttribute(of: ["file", "dev", "dir", "name", "volume", "path"])
            }
        }

        var json: JSONText {
            .object([
                ("type", .string(type)), ("device", .string(device)), ("target", .string(target)),
                ("source", .string(source)),
            ])
        }
    }
}
