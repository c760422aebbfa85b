import Apus
import ArgumentParser

/// `apus save-image-edit`.
struct EditSaved: ChangingCommand {
    static let configuration = CommandConfiguration(
        commandName: "save-image-edit", abstract: "Change the definition inside a file of saved memory in an editor.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var explaining: ExplainOptions
    @Argument(help: "File on the host.") var file: String
    @OptionGroup var state: SavedStateOptions

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let old = try await attempt { () async throws(VirtError) in
            try await connection.savedXML(at: file, [.security])
        }
        let new = try await TextEditor.edit(old, suffix: ".xml")
        guard new != old else {
            return output.chatter("Saved image \(file) XML configuration not changed.\n")
        }
        try await attempt("Failed to update \(file)") { () async throws(VirtError) in
            try await connection.defineSaved(at: file, xml: new, state.options)
        }
        output.chatter("State file \(file) edited.\n")
    }
}

/// `apus managedsave-edit`.
struct EditManagedSave: ChangingCommand {
    static let configuration = CommandConfiguration(
        commandName: "managedsave-edit", abstract: "Change the definition inside a domain's managed save in an editor.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var explaining: ExplainOptions
    @OptionGroup var domain: DomainArgument
    @OptionGroup var state: SavedStateOptions

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        let old = try await attempt { () async throws(VirtError) in try await domain.managedSaveXML([.security]) }
        let new = try await TextEditor.edit(old, suffix: ".xml")
        guard new != old else {
            return output.chatter("Managed save image of domain '\(domain.name)' XML configuration not changed.\n")
        }
        try await attempt("Failed to update \(domain.name)") { () async throws(VirtError) in
            try await domain.defineManagedSave(new, state.options)
        }
        output.chatter("Managed save image of Domain '\(domain.name)' XML configuration edited.\n")
    }
}
