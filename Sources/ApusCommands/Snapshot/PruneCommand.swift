import Apus
import ArgumentParser
import XMLTree

/// `apus prune`.
struct PruneCommand: ConnectedCommand {
    static let configuration = CommandConfiguration(
        commandName: "prune",
        abstract: "Delete old snapshots and shorten chains of images, as the domain's policy says.",
        discussion: """
            Snapshots beyond --keep go, oldest first; then external ones for as long as a disk has more images than \
            --depth. Where no snapshot is left, a running domain's disk takes the contents of lower images up into its \
            own. No file is removed that anything else needs.
            """)

    @OptionGroup var global: GlobalOptions
    @OptionGroup var explaining: ExplainOptions
    @OptionGroup var domain: DomainArgument
    @Option(help: "How many snapshots stay.") var keep: Int?
    @Option(help: "How many images a disk may consist of.") var depth: Int?
    @Flag(help: "Store these as the domain's policy.") var save = false
    @Flag(help: "Remove the domain's policy, and do nothing else.") var forget = false

    func validate() throws {
        if let keep, keep < 0 { throw ValidationError("--keep cannot be negative") }
        if let depth, depth < 1 { throw ValidationError("--depth is at least 1") }
        if save && keep == nil && depth == nil { throw ValidationError("--save needs --keep or --depth") }
    }

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        if forget {
            try await attempt { () async throws(VirtError) in try await domain.setPrunePolicy(nil) }
            return output.chatter("Policy removed\n")
        }
        let policy = try await policy(of: domain)
        if save, !explaining.explain {
            try await attempt { () async throws(VirtError) in try await domain.setPrunePolicy(policy) }
        }
        let snapshots = try await Self.candidates(of: domain)
        let going = policy.excess(of: snapshots, depths: try await Self.chains(of: domain).map(\.images.count))
        if explaining.explain {
            return try await explain(domain, going, policy, snapshots.count == going.count, output)
        }
        var deleted: [String] = []
        for candidate in going {
            try await attempt("Failed to delete snapshot \(candidate.name)") { () async throws(VirtError) in
                try await domain.snapshot(named: candidate.name).delete()
            }
            deleted.append(candidate.name)
            output.chatter("Domain snapshot \(candidate.name) deleted\n")
        }
        let pulled = snapshots.count == going.count ? try await pull(domain, policy, output) : []
        if output.isJSON {
            output.json(
                .object([
                    ("deleted", .array(deleted.map { .string($0) })), ("pulled", .array(pulled.map { .string($0) })),
                ]))
        } else if deleted.isEmpty && pulled.isEmpty {
            output.chatter("Nothing to prune\n")
        }
    }

    private func policy(of domain: Domain) async throws(CommandFailure) -> PrunePolicy {
        if keep != nil || depth != nil { return PrunePolicy(keep: keep, depth: depth) }
        let stored = try await attempt { () async throws(VirtError) in try await domain.prunePolicy() }
        guard let stored else {
            throw CommandFailure(
                "domain '\(domain.name)' has no policy: give --keep or --depth, and --save to store it", status: .notFound
            )
        }
        return stored
    }

    private static func candidates(of domain: Domain) async throws(CommandFailure) -> [PruneCandidate] {
        let found = try await attempt { () async throws(VirtError) in try await domain.snapshots(.topological) }
        var result: [PruneCandidate] = []
        for (rank, snapshot) in found.enumerated() {
            let facts = try await SnapshotFacts.of(snapshot, current: nil)
            result.append(
                PruneCandidate(
                    name: facts.name, creationTime: facts.creationTime, rank: rank, isExternal: facts.isExternal))
        }
        return result
    }

    private struct Chain {
        var target: String
        /// Its own image first.
        var images: [String]
    }

    private static func chains(of domain: Domain) async throws(CommandFailure) -> [Chain] {
        try await DomainDevices.of(domain).all("disk").compactMap { disk in
            guard let target = disk.element("target")?[attribute: "dev"] else { return nil }
            var images: [String] = []
            var layer: XMLElement? = disk
            while let now = layer, let source = now.element("source") {
                images.append(source.firstAttribute(of: ["file", "dev", "name"]) ?? "")
                layer = now.element("backingStore")
            }
            return images.isEmpty ? nil : Chain(target: target, images: images)
        }
    }

    /// Takes lower images' contents up into the disks' own, which changes no file that another chain may share.
    private func pull(
        _ domain: Domain, _ policy: PrunePolicy, _ output: Output
    ) async throws(CommandFailure) -> [String] {
        guard let depth = policy.depth else { return [] }
        guard try await attempt(nil, { () async throws(VirtError) in try await domain.isActive() }) else { return [] }
        var pulled: [String] = []
        for chain in try await Self.chains(of: domain) where chain.images.count > depth {
            let base = depth > 1 ? chain.images[chain.images.count - depth + 1] : nil
            let target = chain.target
            let waiting = try Self.waiting()
            let outcome = try await BlockJobWait(domain, target, title: "Block Pull", waiting).run {
                () async throws(CommandFailure) in
                try await attempt("Failed to shorten the chain of \(target)") { () async throws(VirtError) in
                    try await domain.pullDisk(target, base: base)
                }
            }
            guard case .completed = outcome else { throw CommandFailure("shortening the chain of \(target) failed") }
            pulled.append(target)
            output.chatter("Chain of \(target) shortened to \(depth) images\n")
        }
        return pulled
    }

    private static func waiting() throws(CommandFailure) -> WaitOptions {
        guard let options = try? WaitOptions.parse(["--wait"]) else { throw CommandFailure("cannot wait") }
        return options
    }

    private func explain(
        _ domain: Domain, _ going: [PruneCandidate], _ policy: PrunePolicy, _ pulls: Bool, _ output: Output
    ) async throws(CommandFailure) {
        var chains: [Chain] = []
        if pulls, let depth = policy.depth {
            let fewer = going.filter(\.isExternal).count
            chains = try await Self.chains(of: domain).filter { $0.images.count - fewer > depth }
        }
        if output.isJSON {
            return output.json(
                .object([
                    ("delete", .array(going.map { .string($0.name) })),
                    ("pull", .array(chains.map { .string($0.target) })),
                ]))
        }
        if going.isEmpty && chains.isEmpty { return output.result("Nothing would be changed.\n") }
        for candidate in going { output.result("delete snapshot \(candidate.name)\n") }
        for chain in chains { output.result("pull lower images of \(chain.target) up\n") }
    }
}
