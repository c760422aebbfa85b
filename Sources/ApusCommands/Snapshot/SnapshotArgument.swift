import Apus
import ArgumentParser

/// A domain and one of its snapshots, by name or the current one.
struct SnapshotArgument: ParsableArguments {
    @OptionGroup var domain: DomainArgument
    @Argument(help: "Name of the snapshot.") var snapshot: String?
    @Option(name: .customLong("snapshotname"), help: .hidden) var named: String?
    @Flag(help: "The current snapshot.") var current = false

    func find(_ connection: Connection) async throws(CommandFailure) -> Snapshot {
        let domain = try await domain.find(connection)
        if let name = named ?? snapshot {
            return try await attempt { () async throws(VirtError) in try await domain.snapshot(named: name) }
        }
        guard current else { throw CommandFailure("--snapshotname or --current is required", status: .usage) }
        let found = try await attempt { () async throws(VirtError) in try await domain.currentSnapshot() }
        guard let found else {
            throw CommandFailure(
                "Domain snapshot not found: the domain does not have a current snapshot", status: .notFound)
        }
        return found
    }
}
