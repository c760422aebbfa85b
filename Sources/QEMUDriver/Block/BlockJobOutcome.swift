import VirtModel

/// What the end of a job makes of a disk: a pure function of the job, how it ended and the disk as it was.
struct BlockJobOutcome: Sendable {
    var disk: Disk
    var end: BlockJob.End
    /// Nodes that nothing uses any more.
    var unusedNodes: [String] = []
    /// Images that were to go with their layers.
    var unusedImages: [String] = []

    init(of job: BlockJob, failed: Bool, disk: Disk) {
        self.disk = disk
        end = failed ? .failed : .completed
        switch job.kind {
        case .pull: if !failed { pulled(job) }
        case .commit: if !failed { committed(job) }
        case .activeCommit: activeCommitEnded(job, failed)
        case .copy: copyEnded(job, failed)
        case .backup: break
        }
        if job.state == .aborting { end = .cancelled }
        let old = disk.layers + (disk.mirror.map { [$0.source] + $0.backingChain } ?? [])
        let kept = Set((self.disk.layers + (self.disk.mirror.map { [$0.source] } ?? [])).map(\.index))
        unusedNodes = old.filter { !kept.contains($0.index) }.flatMap(\.nodes)
    }

    private mutating func pulled(_ job: BlockJob) {
        disk.removeLayers(from: 1, above: disk.depth(ofNode: job.base) ?? disk.layers.count)
    }

    private mutating func committed(_ job: BlockJob) {
        guard let top = disk.depth(ofNode: job.top), let base = disk.depth(ofNode: job.base), top < base else { return }
        remember(disk.layers[top..<base], job)
        disk.removeLayers(from: top, above: base)
    }

    private mutating func activeCommitEnded(_ job: BlockJob, _ failed: Bool) {
        disk.mirror = nil
        guard job.state == .pivoting, !failed, let base = disk.depth(ofNode: job.base) else {
            if !failed { end = .cancelled }
            return
        }
        remember(disk.layers[..<base], job)
        disk.removeLayers(from: 0, above: base)
    }

    private mutating func copyEnded(_ job: BlockJob, _ failed: Bool) {
        guard let mirror = disk.mirror else { return }
        disk.mirror = nil
        guard job.state == .pivoting, !failed else {
            if !failed { end = .cancelled }
            return
        }
        let below = job.sharesBacking ? disk.backingChain : mirror.backingChain
        let policy = disk.source.startupPolicy
        disk.source = mirror.source
        disk.source.startupPolicy = policy
        disk.backingChain = below
        disk.backingChainTerminated = true
    }

    private mutating func remember(_ layers: ArraySlice<StorageSource>, _ job: BlockJob) {
        guard job.deletesImages else { return }
        unusedImages = layers.filter { $0.type == .file }.compactMap(\.path)
    }

    /// The disk of the persistent definition after it; nil where that one is not concerned.
    func persistent(_ stored: Disk, before live: Disk) -> Disk? {
        guard stored.target.dev == live.target.dev, stored.source.isSameImage(as: live.source) else { return nil }
        var changed = stored
        if !disk.source.isSameImage(as: live.source) {
            let policy = stored.source.startupPolicy
            changed.source = disk.source.persistentForm
            changed.source.startupPolicy = policy
            changed.backingChain = disk.backingChain.map(\.persistentForm)
            changed.backingChainTerminated = disk.backingChainTerminated
        } else if !stored.backingChain.isEmpty {
            // Layers that the definition states stay true.
            changed.backingChain = disk.backingChain.map(\.persistentForm)
            changed.backingChainTerminated = disk.backingChainTerminated
        }
        return changed == stored ? nil : changed
    }
}
