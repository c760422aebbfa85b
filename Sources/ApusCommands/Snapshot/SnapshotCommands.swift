import Apus
import ArgumentParser

/// `apus snapshot-dumpxml`.
struct SnapshotDumpXML: ConnectedCommand {
    static let configuration = CommandConfiguration(
        commandName: "snapshot-dumpxml", abstract: "Print a snapshot's XML.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var snapshot: SnapshotArgument
    @Flag(help: "With passwords.") var securityInfo = false

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let snapshot = try await snapshot.find(connection)
        let secrets = securityInfo
        output.result(try await attempt { () async throws(VirtError) in try await snapshot.xml(secrets: secrets) })
    }
}

/// `apus snapshot-info`.
struct SnapshotInfo: ConnectedCommand {
    static let configuration = CommandConfiguration(
        commandName: "snapshot-info", abstract: "Print facts about a snapshot.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var snapshot: SnapshotArgument

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let snapshot = try await snapshot.find(connection)
        let current = try await attempt { () async throws(VirtError) in
            try await snapshot.domain.currentSnapshot()?.name
        }
        let facts = try await SnapshotFacts.of(snapshot, current: current)
        if output.isJSON { return output.json(facts.json) }
        let counts = try await attempt { () async throws(VirtError) in
            (try await snapshot.children().count, try await snapshot.children(.descendants).count)
        }
        let rows = [
            ("Name:", facts.name), ("Domain:", snapshot.domain.name), ("Current:", facts.isCurrent ? "yes" : "no"),
            ("State:", facts.state), ("Location:", facts.isExternal ? "external" : "internal"),
            ("Parent:", facts.parent ?? "-"), ("Children:", "\(counts.0)"), ("Descendants:", "\(counts.1)"),
            ("Metadata:", "yes"),
        ]
        for (label, value) in rows {
            output.result(label + String(repeating: " ", count: max(1, 16 - label.count)) + value + "\n")
        }
    }
}

/// `apus snapshot-current`.
struct SnapshotCurrent: ConnectedCommand {
    static let configuration = CommandConfiguration(
        commandName: "snapshot-current", abstract: "Print the current snapshot.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var domain: DomainArgument
    @Flag(name: .customLong("name"), help: "Only its name.") var nameOnly = false

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        let found = try await attempt { () async throws(VirtError) in try await domain.currentSnapshot() }
        guard let found else {
            throw CommandFailure("domain '\(domain.name)' has no current snapshot", status: .notFound)
        }
        if nameOnly { return output.result(found.name + "\n") }
        output.result(try await attempt { () async throws(VirtError) in try await found.xml() } + "\n")
    }
}

/// `apus snapshot-parent`.
struct SnapshotParent: ConnectedCommand {
    static let configuration = CommandConfiguration(
        commandName: "snapshot-parent", abstract: "Print the name of the snapshot that one was taken from.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var snapshot: SnapshotArgument

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let snapshot = try await snapshot.find(connection)
        let parent = try await attempt { () async throws(VirtError) in try await snapshot.parent() }
        guard let parent else {
            throw CommandFailure("snapshot '\(snapshot.name)' has no parent", status: .notFound)
        }
        output.result(parent.name + "\n")
    }
}

/// `apus snapshot-revert`.
struct SnapshotRevert: ChangingCommand {
    static let configuration = CommandConfiguration(
        commandName: "snapshot-revert", abstract: "Bring a domain back to a snapshot.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var explaining: ExplainOptions
    @OptionGroup var snapshot: SnapshotArgument
    @Flag(help: "Let it run afterwards.") var running = false
    @Flag(help: "Leave it paused.") var paused = false
    @Flag(help: "Also where it is risky.") var force = false
    @Flag(name: .customLong("reset-nvram"), help: "Forget the firmware's variables.") var resetsNVRAM = false

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let snapshot = try await snapshot.find(connection)
        var options: SnapshotRevertOptions = []
        if running { options.insert(.running) }
        if paused { options.insert(.paused) }
        if force { options.insert(.force) }
        if resetsNVRAM { options.insert(.resetNVRAM) }
        let flags = options
        try await attempt("Failed to revert snapshot \(snapshot.name)") { () async throws(VirtError) in
            try await snapshot.revert(flags)
        }
        output.chatter("Domain snapshot \(snapshot.name) reverted\n")
    }
}

/// `apus snapshot-delete`.
struct SnapshotDelete: ChangingCommand {
    static let configuration = CommandConfiguration(
        commandName: "snapshot-delete", abstract: "Delete a snapshot; the domain's present state stays.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var explaining: ExplainOptions
    @OptionGroup var snapshot: SnapshotArgument
    @Flag(help: "With everything below it.") var children = false
    @Flag(help: "Only everything below it.") var childrenOnly = false
    @Flag(help: "Only what is written down of it.") var metadata = false

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let snapshot = try await snapshot.find(connection)
        var options: SnapshotDeleteOptions = []
        if children { options.insert(.children) }
        if childrenOnly { options.insert(.childrenOnly) }
        if metadata { options.insert(.metadataOnly) }
        let flags = options
        try await attempt("Failed to delete snapshot \(snapshot.name)") { () async throws(VirtError) in
            try await snapshot.delete(flags)
        }
        output.chatter("Domain snapshot \(snapshot.name)\(childrenOnly ? " children" : "") deleted\n")
    }
}
