import Apus
import ArgumentParser

/// `apus save-image-dumpxml`.
struct SavedXML: ConnectedCommand {
    static let configuration = CommandConfiguration(
        commandName: "save-image-dumpxml", abstract: "Print the definition inside a file of saved memory.")

    @OptionGroup var global: GlobalOptions
    @Argument(help: "File on the host.") var file: String
    @Flag(help: "Include security sensitive information.") var securityInfo = false
    @OptionGroup var selection: XMLSelection

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let xml = try await attempt { () async throws(VirtError) in
            try await connection.savedXML(at: file, securityInfo ? [.security] : [])
        }
        try selection.write(xml, to: output)
    }
}

/// `apus managedsave-dumpxml`.
struct ManagedSaveXML: ConnectedCommand {
    static let configuration = CommandConfiguration(
        commandName: "managedsave-dumpxml", abstract: "Print the definition inside a domain's managed save.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var domain: DomainArgument
    @Flag(help: "Include security sensitive information.") var securityInfo = false
    @OptionGroup var selection: XMLSelection

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        let xml = try await attempt { () async throws(VirtError) in
            try await domain.managedSaveXML(securityInfo ? [.security] : [])
        }
        try selection.write(xml, to: output)
    }
}

/// `--running` and `--paused` of the commands that change a saved definition.
struct SavedStateOptions: ParsableArguments {
    @Flag(help: "Let it run when it is restored.") var running = false
    @Flag(help: "Leave it paused when it is restored.") var paused = false

    func validate() throws {
        if running && paused { throw ValidationError("Options --running and --paused are mutually exclusive") }
    }

    var options: SaveOptions { running ? [.running] : paused ? [.paused] : [] }
}

/// `apus save-image-define`.
struct DefineSaved: ChangingCommand {
    static let configuration = CommandConfiguration(
        commandName: "save-image-define", abstract: "Change the definition inside a file of saved memory.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var explaining: ExplainOptions
    @Argument(help: "File on the host.") var file: String
    @Argument(help: "File with the definition.", completion: .file(extensions: ["xml"])) var xml: String
    @OptionGroup var state: SavedStateOptions

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let text = try XMLFile.read(xml)
        try await attempt("Failed to update \(file)") { () async throws(VirtError) in
            try await connection.defineSaved(at: file, xml: text, state.options)
        }
        output.chatter("State file \(file) updated.\n")
    }
}

/// `apus managedsave-define`.
struct DefineManagedSave: ChangingCommand {
    static let configuration = CommandConfiguration(
        commandName: "managedsave-define", abstract: "Change the definition inside a domain's managed save.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var explaining: ExplainOptions
    @OptionGroup var domain: DomainArgument
    @Argument(help: "File with the definition.", completion: .file(extensions: ["xml"])) var xml: String
    @OptionGroup var state: SavedStateOptions

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let text = try XMLFile.read(xml)
        let domain = try await domain.find(connection)
        try await attempt("Failed to update \(domain.name)") { () async throws(VirtError) in
            try await domain.defineManagedSave(text, state.options)
        }
        output.chatter("Managed save state file of domain '\(domain.name)' updated.\n")
    }
}
