import Apus
import ArgumentParser

/// `apus create`.
struct DomainCreate: ChangingCommand {
    static let configuration = CommandConfiguration(
        commandName: "create", abstract: "Start a domain from an XML file, without storing it.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var explaining: ExplainOptions
    @OptionGroup var starting: StartingOptions
    @Argument(help: "File with the domain's XML.", completion: .file(extensions: ["xml"])) var file: String
    @Flag(name: .customLong("validate"), help: "Validate the XML against the schema.") var isValidated = false

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let xml = try XMLFile.read(file)
        var options = starting.options
        if isValidated { options.insert(.validate) }
        let flags = options
        let domain = try await attempt("Failed to create domain from \(file)") { () async throws(VirtError) in
            try await connection.create(xml, options: flags)
        }
        output.chatter("Domain '\(domain.name)' created from \(file)\n")
        if output.isJSON { output.json(domain.json) }
        if starting.console { try await ConsoleSession(domain, global, output: output).run() }
    }
}
