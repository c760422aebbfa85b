public import VirtError
import XMLTree

/// How many snapshots a domain keeps and how deep its disks' chains may be; stored in the domain's metadata.
public struct PrunePolicy: Sendable, Hashable {
    /// The namespace that the policy has in a domain's metadata.
    public static let namespace = "urn:apus:prune:1"

    /// How many snapshots stay, the newest ones; nil for all.
    public var keep: Int?
    /// How many images a disk may consist of, its own included; nil for any number.
    public var depth: Int?

    public init(keep: Int? = nil, depth: Int? = nil) {
        self.keep = keep
        self.depth = depth
    }

    init(xml: String) throws(VirtError) {
        let root = try XMLDocument.parse(xml).root
        keep = root[attribute: "keep"].flatMap { Int($0) }
        depth = root[attribute: "depth"].flatMap { Int($0) }
    }

    var xml: String {
        var element = XMLElement("policy")
        if let keep { element.attributes.append(XMLAttribute("keep", "\(keep)")) }
        if let depth { element.attributes.append(XMLAttribute("depth", "\(depth)")) }
        return element.formatted()
    }

    /// The snapshots that have to go, oldest first: those beyond ``keep``, and external ones for as long as a chain is
    /// deeper than ``depth``.
    ///
    /// - Parameters:
    ///   - snapshots: those of the domain.
    ///   - depths: images of each disk.
    public func excess(of snapshots: [PruneCandidate], depths: [Int]) -> [PruneCandidate] {
        let ordered = snapshots.sorted { ($0.creationTime, $0.rank) < ($1.creationTime, $1.rank) }
        var going = keep.map { Array(ordered.prefix(max(0, ordered.count - $0))) } ?? []
        guard let depth, let deepest = depths.max() else { return going }
        // Each external one that goes makes the chain above it shorter by one image.
        var rest = deepest - going.filter(\.isExternal).count
        for candidate in ordered.dropFirst(going.count) where rest > depth && candidate.isExternal {
            going.append(candidate)
            rest -= 1
        }
        return going
    }
}

/// What ``PrunePolicy`` looks at.
public struct PruneCandidate: Sendable, Hashable {
    public var name: String
    public var creationTime: Int64
    /// Snapshots above it; breaks ties between those of one second.
    public var rank: Int
    public var isExternal: Bool

    public init(name: String, creationTime: Int64, rank: Int, isExternal: Bool) {
        self.name = name
        self.creationTime = creationTime
        self.rank = rank
        self.isExternal = isExternal
    }
}

extension Domain {
    /// The domain's policy; nil where it has none.
    public func prunePolicy() async throws(VirtError) -> PrunePolicy? {
        do throws(VirtError) {
            return try PrunePolicy(xml: try await metadata(.element(uri: PrunePolicy.namespace)))
        } catch {
            guard error.code == .noDomainMetadata else { throw error }
            return nil
        }
    }

    /// Stores the domain's policy; nil removes it.
    public func setPrunePolicy(_ policy: PrunePolicy?) async throws(VirtError) {
        var scope: ConfigurationScope = []
        if try await isPersistent() { scope.insert(.stored) }
        if try await isActive() { scope.insert(.live) }
        try await setMetadata(
            .element(uri: PrunePolicy.namespace), to: policy?.xml, prefix: policy == nil ? nil : "apus", scope)
    }
}
