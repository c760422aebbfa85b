import VirtModel

/// Decides what a snapshot does with each disk of the domain: what was asked for, the disks' own wishes, defaults.
///
/// Pure: what can be wrong is found by ``SnapshotRules`` on the result.
struct SnapshotAlignment: Sendable {
    /// What becomes of disks that nobody said anything about.
    var defaultMode: DiskSnapshotMode
    /// Every disk has to have that mode.
    var isStrict: Bool

    /// - Parameter isActive: whether the domain runs.
    init(_ requested: SnapshotDefinition, flags: UInt32, isActive: Bool) {
        if flags & SnapshotCreateFlags.diskOnly != 0 || requested.memory.mode == .external {
            (defaultMode, isStrict) = (.external, false)
        } else {
            (defaultMode, isStrict) = (.internal, true)
        }
    }

    /// The mode of one disk, as libvirt 9.0 decides it.
    func mode(of disk: Disk, requested: DiskSnapshotMode?) -> DiskSnapshotMode {
        if let requested { return requested }
        if disk.isEmpty { return .no }
        let own = Self.ownMode(of: disk)
        if let own, !isStrict || own == defaultMode || own == .no { return own }
        return defaultMode
    }

    /// What the domain's definition says of the disk; read-only ones are left out unless it says otherwise.
    static func ownMode(of disk: Disk) -> DiskSnapshotMode? {
        disk.snapshot ?? (disk.readonly ? .no : nil)
    }

    /// The request with one entry for each disk of `domain`, in its order, and names for new overlays.
    func aligned(_ requested: SnapshotDefinition, to domain: DomainDefinition) -> SnapshotDefinition {
        var result = requested
        result.disks = domain.devices.disks.map { disk in
            var entry = requested.disk(disk.target.dev) ?? SnapshotDisk(name: disk.target.dev)
            entry.mode = mode(of: disk, requested: entry.mode)
            if entry.mode == .external {
                if entry.source.format == nil { entry.source.format = "qcow2" }
                if entry.source.path == nil, entry.source.type == .file {
                    entry.source.path = Self.overlayPath(of: disk, snapshot: requested.name)
                }
            }
            return entry
        }
        return result
    }

    /// Where a new overlay goes: the image's path with its last extension replaced by the snapshot's name.
    static func overlayPath(of disk: Disk, snapshot: String) -> String? {
        guard disk.source.type == .file, let path = disk.source.path else { return nil }
        let start = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
        let stem = path[start...].lastIndex(of: ".").map { path[..<$0] } ?? path[...]
        return "\(stem).\(snapshot)"
    }
}
