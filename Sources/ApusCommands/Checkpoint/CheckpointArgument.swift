import Apus
import ArgumentParser
import XMLTree

/// A domain and one of its checkpoints.
struct CheckpointArgument: ParsableArguments {
    @OptionGroup var domain: DomainArgument
    @Argument(help: "Name of the checkpoint.") var checkpoint: String?
    @Option(name: .customLong("checkpointname"), help: .hidden) var named: String?

    func validate() throws {
        if checkpoint == nil && named == nil { throw ValidationError("--checkpointname is required") }
    }

    func find(_ connection: Connection) async throws(CommandFailure) -> Checkpoint {
        let domain = try await domain.find(connection)
        let name = named ?? checkpoint ?? ""
        return try await attempt { () async throws(VirtError) in try await domain.checkpoint(named: name) }
    }
}

/// What a checkpoint's description says, for lists and trees.
struct CheckpointFacts: Sendable {
    var name: String
    var parent: String?
    var creationTime: Int64
    var description: String?
    var disks: [(target: String, mode: String, bitmap: String?, size: String?)]

    static func of(_ checkpoint: Checkpoint, size: Bool = false) async throws(CommandFailure) -> CheckpointFacts {
        try await attempt { () async throws(VirtError) in
            CheckpointFacts(try XMLDocument.parse(try await checkpoint.xml(size ? [.noDomain, .size] : .noDomain)).root)
        }
    }

    init(_ root: XMLElement) {
        name = root.element("name")?.text ?? ""
        parent = root.element("parent")?.element("name")?.text
        creationTime = Int64(root.element("creationTime")?.text ?? "") ?? 0
        description = root.element("description")?.text
        disks = (root.element("disks")?.elements("disk") ?? []).map {
            (
                $0[attribute: "name"] ?? "", $0[attribute: "checkpoint"] ?? "no", $0[attribute: "bitmap"],
                $0[attribute: "size"]
            )
        }
    }

    var json: JSONText {
        .object([
            ("name", .string(name)), ("parent", .string(parent)), ("creationTime", .integer(creationTime)),
            ("description", .string(description)),
            (
                "disks",
                .array(
                    disks.map {
                        .object([
                            ("target", .string($0.target)), ("checkpoint", .string($0.mode)),
                            ("bitmap", .string($0.bitmap)), ("size", $0.size.map { .number($0) } ?? .null),
                        ])
                    })
            ),
        ])
    }
}
