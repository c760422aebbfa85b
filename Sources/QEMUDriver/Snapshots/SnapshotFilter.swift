import VirtModel

/// Which snapshots a listing is about.
struct SnapshotFilter {
    typealias Flags = SnapshotListFlags

    var flags: UInt32

    /// Those of a whole domain.
    func select(from tree: SnapshotTree) -> [SnapshotDefinition] {
        keep(flags & Flags.rootsOrDescendants != 0 ? tree.roots : tree.all, tree)
    }

    /// Those below one of them.
    func select(below name: String, in tree: SnapshotTree) -> [SnapshotDefinition] {
        keep(
            flags & Flags.rootsOrDescendants != 0 ? tree.descendants(of: name) : tree.children(of: name), tree)
    }

    private func keep(_ snapshots: [SnapshotDefinition], _ tree: SnapshotTree) -> [SnapshotDefinition] {
        // All that are known here have a description: that is how they are known.
        if flags & (Flags.metadata | Flags.noMetadata) == Flags.noMetadata { return [] }
        return snapshots.filter { snapshot in
            matches(
                Flags.leaves, Flags.noLeaves, tree.children(of: snapshot.name).isEmpty ? Flags.leaves : Flags.noLeaves)
                && matches(Flags.inactive, Flags.active, Flags.diskOnly, kind(of: snapshot))
                && matches(Flags.internal, Flags.external, snapshot.isExternal ? Flags.external : Flags.internal)
        }
    }

    private func kind(of snapshot: SnapshotDefinition) -> UInt32 {
        switch snapshot.state {
        case .shutOff?: Flags.inactive
        case .diskSnapshot?: Flags.diskOnly
        default: Flags.active
        }
    }

    /// A group of flags of which none was given lets everything pass.
    private func matches(_ group: UInt32...) -> Bool {
        guard let value = group.last else { return true }
        let wanted = flags & group.dropLast().reduce(0, |)
        return wanted == 0 || wanted & value != 0
    }
}
