import Apus
import ArgumentParser

/// `apus dumpxml`.
struct DomainDumpXML: ConnectedCommand {
    static let configuration = CommandConfiguration(
        commandName: "dumpxml", abstract: "Print a domain's definition as XML.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var domain: DomainArgument
    @Flag(help: "Show the stored definition.") var inactive = false
    @Flag(help: "Include security sensitive information.") var securityInfo = false
    @Flag(help: "Update guest CPU according to host CPU.") var updateCpu = false
    @Flag(help: "Provide XML suitable for migrations.") var migratable = false

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        var options: XMLOptions = []
        if inactive { options.insert(.inactive) }
        if securityInfo { options.insert(.security) }
        if updateCpu { options.insert(.updateCPU) }
        if migratable { options.insert(.migratable) }
        let domain = try await domain.find(connection)
        let xml = try await attempt { () async throws(VirtError) in try await domain.xml(options) }
        output.isJSON ? output.json(["xml": .string(xml)]) : output.result(xml)
    }
}
