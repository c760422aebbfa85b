import Apus
import ArgumentParser

/// `apus metadata`.
struct DomainMetadata: ChangingCommand {
    static let configuration = CommandConfiguration(
        commandName: "metadata", abstract: "Print, set or remove a domain's metadata of one XML namespace.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var explaining: ExplainOptions
    @OptionGroup var domain: DomainArgument
    @Argument(help: "The namespace's URI.") var uri: String
    @OptionGroup var scope: ScopeOptions
    @Flag(help: "Open an editor.") var edit = false
    @Option(help: "The namespace's prefix.") var key: String?
    @Option(help: "The new XML.") var set: String?
    @Flag(help: "Remove it.") var remove = false

    func validate() throws {
        if (set != nil || edit) && remove {
            throw ValidationError("Options --\(set != nil ? "set" : "edit") and --remove are mutually exclusive")
        }
        if (set != nil || edit) && key == nil {
            throw ValidationError("namespace key is required when modifying metadata")
        }
    }

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        let (kind, scope, key) = (MetadataKind.element(uri: uri), scope.scope, key)
        var text = set
        if edit {
            let old = try? await domain.metadata(kind, scope)
            let edited = try await TextEditor.edit(set ?? old ?? "\n", suffix: ".xml")
            if edited == old { return output.chatter("Metadata not changed") }
            text = edited
        }
        guard text != nil || remove else {
            let xml = try await attempt { () async throws(VirtError) in try await domain.metadata(kind, scope) }
            return output.isJSON ? output.json(["xml": .string(xml)]) : output.result(xml + "\n")
        }
        let new = text
        try await attempt { () async throws(VirtError) in
            try await domain.setMetadata(kind, to: new, prefix: key, scope)
        }
        output.chatter(remove ? "Metadata removed\n" : "Metadata modified\n")
    }
}
