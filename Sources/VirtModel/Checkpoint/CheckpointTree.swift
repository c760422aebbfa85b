/// All checkpoints of a domain with their relations.
public struct CheckpointTree: Sendable {
    /// In the order of their creation.
    public let all: [CheckpointDefinition]

    public init(_ checkpoints: [CheckpointDefinition]) {
        all = checkpoints.sorted { ($0.creationTime ?? 0, $0.name) < ($1.creationTime ?? 0, $1.name) }
    }

    public func find(_ name: String) -> CheckpointDefinition? {
        all.first { $0.name == name }
    }

    public func children(of name: String?) -> [CheckpointDefinition] {
        all.filter { checkpoint in
            if let name { return checkpoint.parent == name }
            return checkpoint.parent.flatMap { find($0) } == nil
        }
    }

    /// Everything below `name`, parents before their children. A loop in damaged files ends it.
    public func descendants(of name: String?) -> [CheckpointDefinition] {
        var result: [CheckpointDefinition] = []
        var seen: Set<String> = []
        var open = children(of: name)
        while !open.isEmpty {
            let next = open.removeFirst()
            guard seen.insert(next.name).inserted else { continue }
            result.append(next)
            open = children(of: next.name) + open
        }
        return result
    }

    /// The one that a new checkpoint follows: the newest that has no children.
    public var current: CheckpointDefinition? {
        descendants(of: nil).filter { children(of: $0.name).isEmpty }
            .max { ($0.creationTime ?? 0) < ($1.creationTime ?? 0) }
    }
}
