import Apus
import ArgumentParser

/// `apus snapshot-edit`.
struct SnapshotEdit: ChangingCommand {
    static let configuration = CommandConfiguration(
        commandName: "snapshot-edit", abstract: "Change a snapshot's description in an editor.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var explaining: ExplainOptions
    @OptionGroup var snapshot: SnapshotArgument
    @Flag(help: "The new description may have another name, which takes the old one's place.") var rename = false
    @Flag(help: "The new description may have another name, beside the old one.") var clone = false

    func validate() throws {
        if rename && clone { throw ValidationError("Options --rename and --clone are mutually exclusive") }
    }

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let snapshot = try await snapshot.find(connection)
        let domain = snapshot.domain
        let old = try await attempt { () async throws(VirtError) in try await snapshot.xml(secrets: true) }
        let new = try await TextEditor.edit(old, suffix: ".xml")
        let becomesCurrent = self.snapshot.current
        guard new != old || becomesCurrent else {
            return output.chatter("Snapshot \(snapshot.name) XML configuration not changed.\n")
        }
        let edited = try await attempt("Failed to update \(snapshot.name)") { () async throws(VirtError) in
            try await domain.createSnapshot(new, becomesCurrent ? [.redefine, .current] : [.redefine])
        }
        if edited.name == snapshot.name { return output.chatter("Snapshot \(edited.name) edited.\n") }
        if clone { return output.chatter("Snapshot \(snapshot.name) cloned to \(edited.name).\n") }
        let superfluous = rename ? snapshot : edited
        try await attempt("Failed to clean up \(superfluous.name)") { () async throws(VirtError) in
            try await superfluous.delete(.metadataOnly)
        }
        guard rename else {
            throw CommandFailure(
                "Must use --rename or --clone to change \(snapshot.name) to \(edited.name)\n"
                    + "error: Failed to update \(snapshot.name)", status: .invalid)
        }
    }
}
