import Apus
import ArgumentParser
import Glibc

/// `apus snapshot-list`.
struct SnapshotList: ConnectedCommand {
    static let configuration = CommandConfiguration(
        commandName: "snapshot-list", abstract: "List a domain's snapshots.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var domain: DomainArgument
    @Flag(help: "Add a column with the parents.") var parent = false
    @Flag(help: "Only those without a parent.") var roots = false
    @Flag(help: "Only those without children.") var leaves = false
    @Flag(help: "Only those with children.") var noLeaves = false
    @Flag(help: "Only those with a description kept by the daemon.") var metadata = false
    @Flag(help: "Only those without.") var noMetadata = false
    @Flag(help: "Only those of a domain that was shut off.") var inactive = false
    @Flag(help: "Only those of one that ran.") var active = false
    @Flag(help: "Only those without memory of one that ran.") var diskOnly = false
    @Flag(name: .customLong("internal"), help: "Only internal ones.") var isInternal = false
    @Flag(name: .customLong("external"), help: "Only external ones.") var isExternal = false
    @Flag(help: "As a tree, with the files that hold them.") var tree = false
    @Option(name: .customLong("from"), help: "Only those taken from this one.") var from: String?
    @Flag(help: "Only those taken from the current one.") var current = false
    @Flag(help: "With --from: all below it.") var descendants = false
    @Flag(name: .customLong("name"), help: "Only the names.") var names = false
    @Flag(help: "Parents before their children.") var topological = false

    private var filter: SnapshotFilter {
        var filter: SnapshotFilter = []
        let choices: [(Bool, SnapshotFilter)] = [
            (roots, .roots), (leaves, .leaves), (noLeaves, .noLeaves), (metadata, .metadata),
            (noMetadata, .noMetadata), (inactive, .inactive), (active, .active), (diskOnly, .diskOnly),
            (isInternal, .internal), (isExternal, .external), (topological, .topological), (descendants, .descendants),
        ]
        for (isGiven, flag) in choices where isGiven { filter.insert(flag) }
        return filter
    }

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        let filter = filter
        let start = from
        let isCurrent = current
        let found = try await attempt { () async throws(VirtError) -> [Snapshot] in
            if let start { return try await domain.snapshot(named: start).children(filter) }
            if isCurrent { return try await domain.currentSnapshot()?.children(filter) ?? [] }
            return try await domain.snapshots(filter)
        }
        let now = try await attempt { () async throws(VirtError) in try await domain.currentSnapshot()?.name }
        var facts: [SnapshotFacts] = []
        for snapshot in found { facts.append(try await SnapshotFacts.of(snapshot, current: now)) }
        if output.isJSON { return output.json(.array(facts.map(\.json))) }
        if tree {
            for root in facts where root.parent == nil || !facts.contains(where: { $0.name == root.parent }) {
                output.result(Self.branch(root, facts, indent: "") + "\n")
            }
            return
        }
        facts.sort { $0.name < $1.name }
        if names { return output.result(facts.map { $0.name + "\n" }.joined()) }
        var table = Table(["Name", "Creation Time", "State"] + (parent ? ["Parent"] : []))
        for entry in facts {
            table.add(
                [entry.name, Self.time(entry.creationTime), entry.state] + (parent ? [entry.parent ?? ""] : []))
        }
        output.table(table)
    }

    /// One snapshot with its files, and below it what was taken from it.
    private static func branch(_ entry: SnapshotFacts, _ all: [SnapshotFacts], indent: String) -> String {
        let kind = [entry.state, entry.isExternal ? "external" : "internal"] + (entry.isCurrent ? ["current"] : [])
        var text = "\(entry.name)  [\(kind.joined(separator: ", "))]\n"
        let children = all.filter { $0.parent == entry.name }
        for file in entry.files { text += "\(indent)\(children.isEmpty ? "  " : "| ")   \(file)\n" }
        for (index, child) in children.enumerated() {
            let isLast = index == children.count - 1
            text += "\(indent)|\n\(indent)+- " + branch(child, all, indent: indent + (isLast ? "   " : "|  "))
        }
        return text
    }

    static func time(_ seconds: Int64) -> String {
        var time = time_t(seconds)
        var parts = tm()
        localtime_r(&time, &parts)
        var buffer = [CChar](repeating: 0, count: 64)
        let count = strftime(&buffer, buffer.count, "%Y-%m-%d %H:%M:%S %z", &parts)
        return String(decoding: buffer.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}
