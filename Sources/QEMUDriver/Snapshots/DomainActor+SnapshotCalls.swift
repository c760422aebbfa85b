import LibvirtProtocol
import VirtDriver
import VirtError
import VirtModel
import VirtPlan

extension DomainActor {
    func callSnapshotCreate(
        _ context: CallContext, _ requested: SnapshotDefinition, flags: UInt32
    ) async throws(VirtError) -> String {
        try await withJob("remoteDispatchDomainSnapshotCreateXML") { () async throws(VirtError) in
            flags & SnapshotCreateFlags.redefine != 0
                ? try await redefineSnapshot(context, requested, flags: flags)
                : try await createSnapshot(context, requested, flags: flags)
        }
    }

    func callSnapshotRevert(_ context: CallContext, _ name: String, flags: UInt32) async throws(VirtError) {
        try await withJob("remoteDispatchDomainRevertToSnapshot") { () async throws(VirtError) in
            try await revert(context, to: name, flags: flags)
        }
    }

    func callSnapshotDelete(_ context: CallContext, _ name: String, flags: UInt32) async throws(VirtError) {
        try await withJob("remoteDispatchDomainSnapshotDelete") { () async throws(VirtError) in
            try await deleteSnapshot(context, name, flags: flags)
        }
    }

    /// Takes over the description of a snapshot that exists already.
    private func redefineSnapshot(
        _ context: CallContext, _ wanted: SnapshotDefinition, flags: UInt32
    ) async throws(VirtError) -> String {
        var new = wanted
        let old = snapshot.snapshots
        if let parent = new.parent {
            if parent == new.name {
                throw VirtError(
                    .invalidArg, "cannot set snapshot \(new.name) as its own parent", domain: .domainSnapshot)
            }
            guard old[parent] != nil else {
                throw VirtError(
                    .invalidArg, "parent \(parent) for snapshot \(new.name) not found", domain: .domainSnapshot)
            }
            if old.isWithin(parent, new.name) {
                throw VirtError(
                    .invalidArg, "parent \(parent) would create cycle to \(new.name)", domain: .domainSnapshot)
            }
        }
        if let domain = new.domain, domain.uuid != uuid {
            throw VirtError(
                .invalidArg, "definition for snapshot \(new.name) must use uuid \(uuid)", domain: .domainSnapshot)
        }
        if flags & SnapshotCreateFlags.diskOnly != 0, new.state != .diskSnapshot, new.state != .shutOff {
            throw VirtError(
                .invalidArg, "disk-only flag for snapshot \(new.name) requires disk-snapshot state",
                domain: .domainSnapshot)
        }
        if let other = old[new.name] {
            let isSame = { (state: SnapshotState?) in state == .running || state == .paused }
            if isSame(other.state) != isSame(new.state) {
                throw VirtError(
                    .invalidArg, "cannot change between online and offline snapshot state in snapshot \(new.name)",
                    domain: .domainSnapshot)
            }
            if (other.state == .diskSnapshot) != (new.state == .diskSnapshot) {
                throw VirtError(
                    .invalidArg, "cannot change between disk only and full system in snapshot \(new.name)",
                    domain: .domainSnapshot)
            }
            if new.domain == nil { new.domain = other.domain }
            if new.cookie == nil { new.cookie = other.cookie }
        }
        if let domain = new.domain {
            let aligned = SnapshotAlignment(
                new, flags: new.isExternal ? SnapshotCreateFlags.diskOnly : 0, isActive: new.state != .shutOff)
            new.disks = aligned.aligned(new, to: domain).disks
        }
        var tree = old
        new.isCurrent = old[new.name]?.isCurrent ?? false
        tree.put(new)
        if flags & SnapshotCreateFlags.current != 0 { tree.setCurrent(new.name) }
        var plan = newPlan("snapshot-redefine")
        plan.add(.snapshot(.describe(old.changes(to: tree))), undo: .snapshot(.describe(tree.changes(to: old))))
        try await execute(plan, context)
        return new.name
    }
}
