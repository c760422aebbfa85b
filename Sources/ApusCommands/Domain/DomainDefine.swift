import Apus
import ArgumentParser

/// `apus define`.
struct DomainDefine: ChangingCommand {
    static let configuration = CommandConfiguration(
        commandName: "define", abstract: "Store a domain from an XML file.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var explaining: ExplainOptions
    @Argument(help: "File with the domain's XML.", completion: .file(extensions: ["xml"])) var file: String
    @Flag(name: .customLong("validate"), help: "Validate the XML against the schema.") var isValidated = false

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let xml = try XMLFile.read(file)
        let domain = try await attempt("Failed to define domain from \(file)") { () async throws(VirtError) in
            try await connection.define(xml, validate: isValidated)
        }
        output.chatter("Domain '\(domain.name)' defined from \(file)\n")
        if output.isJSON { output.json(domain.json) }
    }
}
