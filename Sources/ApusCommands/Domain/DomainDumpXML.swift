import Apus
import ArgumentParser
import XMLTree

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
    @OptionGroup var selection: XMLSelection

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        var options: XMLOptions = []
        if inactive { options.insert(.inactive) }
        if securityInfo { options.insert(.security) }
        if updateCpu { options.insert(.updateCPU) }
        if migratable { options.insert(.migratable) }
        let domain = try await domain.find(connection)
        let xml = try await attempt { () async throws(VirtError) in try await domain.xml(options) }
        try selection.write(xml, to: output)
    }
}

/// `--xpath` and `--wrap` of the commands that print XML.
struct XMLSelection: ParsableArguments {
    @Option(help: "Only what this XPath expression finds.") var xpath: String?
    @Flag(help: "Put what is found into one element.") var wrap = false

    func write(_ xml: String, to output: Output) throws(CommandFailure) {
        guard let xpath else {
            return output.isJSON ? output.json(["xml": .string(xml)]) : output.result(xml)
        }
        let nodes: [String]
        do throws(VirtError) {
            nodes = try XMLPath.select(xpath, in: xml, wrap: wrap ? "nodes" : nil)
        } catch {
            // virsh fails without a word here; the reason follows.
            var failure = CommandFailure(nil, error)
            failure.saysErrorAsCause = true
            throw failure
        }
        guard !output.isJSON else { return output.json(["nodes": .array(nodes.map { .string($0) })]) }
        // An expression that finds nothing fails in silence.
        if nodes.isEmpty { throw CommandFailure(nil, status: .notFound) }
        for node in nodes { output.result(node + "\n") }
    }
}
