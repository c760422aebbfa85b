import VirtError
import VirtModel
import VirtPlan

/// Works out what deleting snapshots does to images, definitions and descriptions. Pure but for ``Facts``, which says
/// what stands on what.
///
/// An external snapshot keeps its disks' images as they were and lets the guest write to overlays above them. Deleting
/// it merges an overlay into the image below, provided that nothing else needs either of the two as it is; where
/// something does, files stay, and only the description goes.
struct SnapshotDeletion {
    /// What is known of images.
    struct Facts {
        /// Images by the path of the one that their header names.
        var standing: [String: [SnapshotMerge.Image]] = [:]
        /// Images that other domains and their snapshots need.
        var foreign: Set<String> = []
        var formats: [String: String] = [:]
        /// Overlays that are there.
        var existing: Set<String> = []
        /// Overlays that this driver has made for the domain and that are there.
        var made: [String] = []
        /// What a saved state of the domain needs.
        var saved: Set<String> = []
        /// Bytes that images take on their file systems.
        var allocated: [String: UInt64] = [:]
    }

    /// How many bytes have to be saved to pull into the overlay where libvirt would commit it: the names of the images
    /// then differ from libvirt's.
    static let worthPulling: UInt64 = 16 << 20

    var tree: SnapshotTree
    private(set) var live: DomainDefinition?
    var persistent: DomainDefinition?
    var facts: Facts
    var isActive: Bool
    /// Steps before the point of no return, then those after it.
    private(set) var merges: [SnapshotMerge] = []
    private(set) var internals: [(name: String, images: [String])] = []
    private(set) var removed: [String] = []
    /// What stays because it is needed, for the explanation.
    private(set) var kept: [String] = []

    init(
        tree: SnapshotTree, live: DomainDefinition?, persistent: DomainDefinition?, facts: Facts, isActive: Bool
    ) {
        self.tree = tree
        self.live = live
        self.persistent = persistent
        self.facts = facts
        self.isActive = isActive
    }

    /// Takes a snapshot out of the tree together with what only it needs.
    mutating func delete(_ name: String) {
        guard let snapshot = tree[name] else { return }
        for entry in snapshot.disks {
            guard let image = snapshot.domain?.devices.disks.first(where: { $0.target.dev == entry.name })?.source
            else { continue }
            switch entry.mode {
            case .internal?:
                if let path = image.path { addInternal(name, path) }
            case .external?: mergeOverlays(of: entry, above: image, snapshot)
            default: break
            }
        }
        if snapshot.memory.mode == .external, let file = snapshot.memory.file,
            !tree.contains(where: { $0.name != name && $0.memory.file == file })
        {
            removed.append(file)
        }
        forget(name)
    }

    /// Takes only the description out.
    mutating func forget(_ name: String) {
        let wasCurrent = tree[name]?.isCurrent == true
        let parent = tree[name]?.parent
        tree.handChildrenUp(of: name)
        tree.remove(name)
        if wasCurrent { tree.setCurrent(parent.flatMap { tree[$0]?.name }) }
    }

    private mutating func addInternal(_ name: String, _ path: String) {
        if let index = internals.firstIndex(where: { $0.name == name }) {
            internals[index].images.append(path)
        } else {
            internals.append((name, [path]))
        }
    }

    private mutating func mergeOverlays(
        of entry: SnapshotDisk, above image: StorageSource, _ snapshot: SnapshotDefinition
    ) {
        guard let base = image.path, image.type == .file || image.type == .block else { return }
        let above = facts.standing[base] ?? []
        if above.isEmpty {
            // Nothing goes on from here: the image is this snapshot's alone, unless somebody else names it.
            removeIfUnneeded(base, snapshot)
            return
        }
        if let overlay = entry.source.path, isMergedAlready(overlay, base, entry, snapshot) {
            removed.append(overlay)
            repoint(overlay, to: image)
            facts.standing[base]?.removeAll { $0.path == overlay }
            facts.existing.remove(overlay)
            return
        }
        guard above.count == 1, let overlay = above.first, facts.existing.contains(overlay.path),
            isOwn(overlay.path), !facts.foreign.contains(base), !facts.foreign.contains(overlay.path),
            !isNamed(base, except: snapshot), !holdsInternal(overlay.path), !isPresent(base)
        else {
            kept.append(base)
            return
        }
        var merge = SnapshotMerge(
            target: entry.name, overlay: overlay.path, overlayFormat: overlay.format, base: base,
            baseFormat: image.format ?? "raw", above: facts.standing[overlay.path] ?? [],
            bytes: facts.allocated[overlay.path] ?? 0)
        if canPull(base, overlay, snapshot) {
            merge.bytesOtherwise = facts.allocated[base] ?? 0
            if let other = merge.bytesOtherwise, other &+ Self.worthPulling < merge.bytes {
                return pull(&merge, base, overlay)
            }
        }
        merges.append(merge)
        removed.append(overlay.path)
        repoint(overlay.path, to: image)
        facts.standing[base] = facts.standing[overlay.path]
        facts.standing[overlay.path] = nil
        facts.existing.remove(overlay.path)
    }

    /// Whether the base may go in the overlay's place: this driver has made it, and nothing but the snapshot names it.
    private func canPull(_ base: String, _ overlay: SnapshotMerge.Image, _ snapshot: SnapshotDefinition) -> Bool {
        facts.made.contains(base) && facts.formats[base] == "qcow2" && overlay.format == "qcow2"
            && facts.existing.contains(base) && !holdsInternal(base) && !facts.saved.contains(base)
            && !tree.contains { $0.name != snapshot.name && Self.names(base, $0) }
    }

    private mutating func pull(_ merge: inout SnapshotMerge, _ base: String, _ overlay: SnapshotMerge.Image) {
        (merge.bytes, merge.bytesOtherwise) = (merge.bytesOtherwise ?? 0, merge.bytes)
        let below = facts.standing.first { $0.value.contains { $0.path == base } }?.key
        merge.pull = SnapshotMerge.Pull(
            below: below.map { SnapshotMerge.Image(path: $0, format: facts.formats[$0] ?? "raw") })
        merge.above = []
        merges.append(merge)
        removed.append(base)
        facts.standing[base] = nil
        facts.existing.remove(base)
        if let below {
            facts.standing[below]?.removeAll { $0.path == base }
            facts.standing[below]?.append(overlay)
        }
        func change(_ definition: inout DomainDefinition?) {
            guard var value = definition else { return }
            for index in value.devices.disks.indices {
                value.devices.disks[index].backingChain.removeAll { $0.path == base }
            }
            definition = value
        }
        change(&persistent)
        change(&live)
        for name in tree.names {
            tree.update(name) { snapshot in
                change(&snapshot.domain)
                change(&snapshot.inactiveDomain)
                // The snapshot before has made the base: what it has led to is the overlay from here on.
                for index in snapshot.disks.indices where snapshot.disks[index].source.path == base {
                    snapshot.disks[index].source.path = overlay.path
                }
            }
        }
    }

    /// Whether an attempt that failed later has merged the overlay, of which nothing but its file is left: what stood on
    /// it stands on the base, also what was made above the state that another snapshot keeps.
    private func isMergedAlready(
        _ overlay: String, _ base: String, _ entry: SnapshotDisk, _ snapshot: SnapshotDefinition
    ) -> Bool {
        let above = facts.standing[base]?.map(\.path) ?? []
        guard entry.deletionInProgress, above.contains(overlay), facts.standing[overlay]?.isEmpty != false,
            isOwn(overlay), !isPresent(overlay), !facts.foreign.contains(overlay), !holdsInternal(overlay)
        else { return false }
        return tree.all.filter { $0.name != snapshot.name }.allSatisfy { other in
            guard let disk = other.domain?.devices.disks.first(where: { $0.source.path == overlay }) else {
                return true
            }
            return other.disk(disk.target.dev)?.source.path.map(above.contains) == true
        }
    }

    /// Whether an image is one that snapshots of this domain have made, or one that it uses now.
    private func isOwn(_ path: String) -> Bool {
        isPresent(path) || tree.contains { $0.disks.contains { $0.source.path == path } }
            || tree.contains { Self.names(path, $0) }
    }

    /// Whether the domain uses an image directly.
    private func isPresent(_ path: String) -> Bool {
        [live, persistent].contains { definition in
            definition?.devices.disks.contains { $0.source.path == path } == true
        }
    }

    private static func names(_ path: String, _ snapshot: SnapshotDefinition) -> Bool {
        [snapshot.domain, snapshot.inactiveDomain].contains { definition in
            definition?.devices.disks.contains { $0.source.path == path } == true
        }
    }

    /// Whether another snapshot keeps this very image, which a merge would change.
    private func isNamed(_ path: String, except snapshot: SnapshotDefinition) -> Bool {
        tree.contains { other in
            guard other.name != snapshot.name, let domain = other.domain,
                let disk = domain.devices.disks.first(where: { $0.source.path == path })
            else { return false }
            let mode = other.disk(disk.target.dev)?.mode
            // What an internal snapshot keeps is safe inside of the image.
            return mode == .external
        }
    }

    /// Whether an internal snapshot lives in an image that would go.
    private func holdsInternal(_ path: String) -> Bool {
        tree.contains { other in
            other.domain?.devices.disks.contains { disk in
                disk.source.path == path && other.disk(disk.target.dev)?.mode == .internal
            } == true
        }
    }

    private mutating func removeIfUnneeded(_ path: String, _ snapshot: SnapshotDefinition) {
        let madeBySnapshot = tree.contains { $0.disks.contains { $0.source.path == path } }
        guard madeBySnapshot, !isPresent(path), !facts.foreign.contains(path), !holdsInternal(path),
            !tree.contains(where: { $0.name != snapshot.name && Self.names(path, $0) })
        else {
            kept.append(path)
            return
        }
        removed.append(path)
        facts.existing.remove(path)
        for key in facts.standing.keys { facts.standing[key]?.removeAll { $0.path == path } }
    }

    /// Overlays of our own that nothing needs any more: what a branch leaves that has lost its last snapshot.
    ///
    /// Of images it is only known what they stand on that this domain, its snapshots and other domains name.
    var orphans: [String] {
        var needed = facts.saved.union(facts.foreign)
        var roots: [String] = []
        func add(_ definition: DomainDefinition?) {
            for disk in definition?.devices.disks ?? [] {
                let mirror = disk.mirror.map { [$0.source] + $0.backingChain } ?? []
                roots += ([disk.source] + disk.backingChain + mirror).compactMap(\.path)
            }
        }
        add(live)
        add(persistent)
        for snapshot in tree.all {
            add(snapshot.domain)
            add(snapshot.inactiveDomain)
        }
        var bases: [String: String] = [:]
        for (base, images) in facts.standing {
            for image in images { bases[image.path] = base }
        }
        for root in roots {
            var next: String? = root
            while let path = next, needed.insert(path).inserted { next = bases[path] }
        }
        return facts.made.filter { !needed.contains($0) && !removed.contains($0) && facts.existing.contains($0) }
    }

    /// Removes overlays that ``orphans`` has named.
    mutating func remove(_ orphans: [String]) {
        removed += orphans
        facts.existing.subtract(orphans)
    }

    /// Makes everything that named an image name the one that it was merged into.
    private mutating func repoint(_ path: String, to image: StorageSource) {
        func change(_ definition: inout DomainDefinition?) {
            guard var value = definition else { return }
            for index in value.devices.disks.indices {
                value.devices.disks[index].backingChain.removeAll { $0.path == path }
                guard value.devices.disks[index].source.path == path else { continue }
                if value.devices.disks[index].backingChain.first?.path == image.path {
                    value.devices.disks[index].source = value.devices.disks[index].backingChain.removeFirst()
                    value.devices.disks[index].source.detected = false
                } else {
                    value.devices.disks[index].source = image
                    value.devices.disks[index].backingChain = []
                    value.devices.disks[index].backingChainTerminated = false
                }
                value.devices.disks[index].source.index = nil
            }
            definition = value
        }
        change(&persistent)
        change(&live)
        for name in tree.names {
            tree.update(name) { snapshot in
                change(&snapshot.domain)
                change(&snapshot.inactiveDomain)
            }
        }
    }
}
