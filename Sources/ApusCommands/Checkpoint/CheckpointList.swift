import Apus
import ArgumentParser

/// `apus checkpoint-list`.
struct CheckpointList: ConnectedCommand {
    static let configuration = CommandConfiguration(
        commandName: "checkpoint-list", abstract: "List a domain's checkpoints.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var domain: DomainArgument
    @Flag(help: "Add a column with the parents.") var parent = false
    @Flag(help: "Only those without a parent.") var roots = false
    @Flag(help: "Only those without children.") var leaves = false
    @Flag(help: "Only those with children.") var noLeaves = false
    @Flag(help: "As a tree.") var tree = false
    @Option(help: "Only those that follow this one.") var from: String?
    @Flag(help: "With --from: all below it.") var descendants = false
    @Flag(name: .customLong("name"), help: "Only the names.") var names = false
    @Flag(help: "Parents before their children.") var topological = false

    func validate() throws {
        let exclusive: [[(Bool, String)]] = [
            [(tree, "tree"), (names, "name")], [(parent, "parent"), (roots, "roots")],
            [(parent, "parent"), (tree, "tree")], [(roots, "roots"), (tree, "tree")],
            [(roots, "roots"), (from != nil, "from")],
        ]
        for pair in exclusive where pair.allSatisfy(\.0) {
            throw ValidationError("Options --\(pair[0].1) and --\(pair[1].1) are mutually exclusive")
        }
    }

    private var filter: CheckpointFilter {
        var filter: CheckpointFilter = []
        let choices: [(Bool, CheckpointFilter)] = [
            (roots, .roots), (leaves, .leaves), (noLeaves, .noLeaves), (topological, .topological),
            (descendants && from != nil, .descendants),
        ]
        for (isGiven, flag) in choices where isGiven { filter.insert(flag) }
        return filter
    }

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        let (filter, start) = (filter, from)
        let found = try await attempt { () async throws(VirtError) -> [Checkpoint] in
            if let start { return try await domain.checkpoint(named: start).children(filter) }
            return try await domain.checkpoints(filter)
        }
        var facts: [CheckpointFacts] = []
        for checkpoint in found { facts.append(try await CheckpointFacts.of(checkpoint, size: output.isJSON)) }
        if !topological { facts.sort { $0.name < $1.name } }
        if output.isJSON { return output.json(.array(facts.map(\.json))) }
        if tree {
            let items = (start.map { [(name: $0, parent: nil)] } ?? []) + facts.map { ($0.name, $0.parent) }
            return output.result(TreeText(items: items).draw(from: start))
        }
        if names { return output.result(facts.map { $0.name + "\n" }.joined()) }
        var table = Table(["Name", "Creation Time"] + (parent ? ["Parent"] : []))
        for entry in facts {
            table.add([entry.name, SnapshotList.time(entry.creationTime)] + (parent ? [entry.parent ?? ""] : []))
        }
        output.table(table)
    }
}
