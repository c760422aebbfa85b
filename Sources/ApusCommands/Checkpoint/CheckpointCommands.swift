import Apus
import ArgumentParser

/// `apus checkpoint-dumpxml`.
struct CheckpointDumpXML: ConnectedCommand {
    static let configuration = CommandConfiguration(
        commandName: "checkpoint-dumpxml", abstract: "Print a checkpoint's XML.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var checkpoint: CheckpointArgument
    @Flag(help: "With passwords.") var securityInfo = false
    @Flag(help: "Without the domain's definition.") var noDomain = false
    @Flag(help: "With how much has changed since.") var size = false

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let checkpoint = try await checkpoint.find(connection)
        var options: CheckpointXMLOptions = []
        if securityInfo { options.insert(.secure) }
        if noDomain { options.insert(.noDomain) }
        if size { options.insert(.size) }
        let flags = options
        output.result(try await attempt { () async throws(VirtError) in try await checkpoint.xml(flags) })
    }
}

/// `apus checkpoint-info`.
struct CheckpointInfo: ConnectedCommand {
    static let configuration = CommandConfiguration(
        commandName: "checkpoint-info", abstract: "Print facts about a checkpoint.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var checkpoint: CheckpointArgument

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let checkpoint = try await checkpoint.find(connection)
        let facts = try await CheckpointFacts.of(checkpoint, size: output.isJSON)
        if output.isJSON { return output.json(facts.json) }
        let counts = try await attempt { () async throws(VirtError) in
            (try await checkpoint.children().count, try await checkpoint.children(.descendants).count)
        }
        let rows = [
            ("Name:", facts.name), ("Domain:", checkpoint.domain.name), ("Parent:", facts.parent ?? "-"),
            ("Children:", "\(counts.0)"), ("Descendants:", "\(counts.1)"),
        ]
        for (label, value) in rows {
            output.result(label + String(repeating: " ", count: max(1, 16 - label.count)) + value + "\n")
        }
    }
}

/// `apus checkpoint-parent`.
struct CheckpointParent: ConnectedCommand {
    static let configuration = CommandConfiguration(
        commandName: "checkpoint-parent", abstract: "Print the name of the checkpoint before one.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var checkpoint: CheckpointArgument

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let checkpoint = try await checkpoint.find(connection)
        let parent = try await attempt { () async throws(VirtError) in try await checkpoint.parent() }
        guard let parent else {
            throw CommandFailure("checkpoint '\(checkpoint.name)' has no parent", status: .notFound)
        }
        output.result(parent.name)
    }
}

/// `apus checkpoint-edit`.
struct CheckpointEdit: ChangingCommand {
    static let configuration = CommandConfiguration(
        commandName: "checkpoint-edit", abstract: "Change a checkpoint's description in an editor.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var explaining: ExplainOptions
    @OptionGroup var checkpoint: CheckpointArgument

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let checkpoint = try await checkpoint.find(connection)
        let domain = checkpoint.domain
        let old = try await attempt { () async throws(VirtError) in try await checkpoint.xml(.secure) }
        let new = try await TextEditor.edit(old, suffix: ".xml")
        guard new != old else {
            return output.chatter("Checkpoint \(checkpoint.name) XML configuration not changed.\n")
        }
        let edited = try await attempt("Failed to update \(checkpoint.name)") { () async throws(VirtError) in
            try await domain.createCheckpoint(new, .redefine)
        }
        guard edited.name == checkpoint.name else {
            throw CommandFailure(
                "the description of '\(edited.name)' was changed; '\(checkpoint.name)' is as it was", status: .invalid)
        }
        output.chatter("Checkpoint \(checkpoint.name) edited.\n")
    }
}

/// `apus checkpoint-delete`.
struct CheckpointDelete: ChangingCommand {
    static let configuration = CommandConfiguration(
        commandName: "checkpoint-delete", abstract: "Forget a checkpoint; its changes count for the one before it.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var explaining: ExplainOptions
    @OptionGroup var checkpoint: CheckpointArgument
    @Flag(help: "With everything below it.") var children = false
    @Flag(help: "Only everything below it.") var childrenOnly = false
    @Flag(help: "Only what is written down of it.") var metadata = false

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let checkpoint = try await checkpoint.find(connection)
        var options: CheckpointDeleteOptions = []
        if children { options.insert(.children) }
        if childrenOnly { options.insert(.childrenOnly) }
        if metadata { options.insert(.metadataOnly) }
        let flags = options
        try await attempt("Failed to delete checkpoint \(checkpoint.name)") { () async throws(VirtError) in
            try await checkpoint.delete(flags)
        }
        output.chatter("Domain checkpoint \(checkpoint.name)\(childrenOnly ? " children" : "") deleted\n")
    }
}
