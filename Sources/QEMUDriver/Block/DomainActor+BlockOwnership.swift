import HostSystem
import Logging
import VirtError
import VirtModel
import VirtPlan

/// Who owns the images that come to a disk and leave it while the guest runs: what libvirt 9.0 does at the same points.
extension DomainActor {
    /// The rules for the running domain's files, or those of its definition.
    func ownership() throws(VirtError) -> OwnershipPolicy? {
        guard let definition = snapshot.current?.value else { return nil }
        return try host.ownership(of: definition)
    }

    /// The claim for an image that becomes the top of a chain of this domain.
    func claims(forNewTop source: StorageSource) throws(VirtError) -> [FileClaim] {
        try ownership()?.claims(for: source, isTop: true) ?? []
    }

    /// The owner that a new image gets where no claim hands it over later.
    func ownerWithoutClaims() -> ProcessOwner? {
        guard let policy = try? ownership(), !policy.isOn else { return nil }
        return host.owner
    }

    /// Hands images over and back at the end of a job.
    func settleOwners(of job: BlockJob, before: Disk, after: BlockJobOutcome) {
        switch job.kind {
        case .copy:
            guard let mirror = before.mirror else { return }
            letGo(of: after.disk.source.isSameImage(as: mirror.source) ? before.source : mirror.source)
        case .activeCommit where !after.disk.source.isSameImage(as: before.source):
            moveOwner(from: before.source, to: after.disk.source)
            letGo(of: before.source)
        case .backup:
            if let target = snapshot.run?.backup?.definition.disks.first(where: { $0.name == job.disk })?.store {
                letGo(of: target)
            }
        default: break
        }
    }

    /// What is noted of a top image's owner counts for the image that is the top from now on.
    func moveOwner(from old: StorageSource, to new: StorageSource) {
        guard (try? ownership())?.isOn == true, let from = old.path, let to = new.path, FileOperations.exists(from),
            FileOperations.exists(to)
        else { return }
        quietly("hand the owner of \(from) on") { () throws(VirtError) in
            try ImageOwnership.moveMemory(from: from, to: to)
        }
    }

    /// Gives an image back that is no longer a top.
    func letGo(of source: StorageSource) {
        for claim in (try? claims(forNewTop: source)) ?? [] {
            quietly("give \(claim.path) back") { () throws(VirtError) in try ImageOwnership.release(claim) }
        }
    }

    /// Gives an image to root that QEMU's user was left with and whose former owner nobody knows any more.
    func giveToRoot(_ path: String) {
        guard let policy = try? ownership(), policy.isOn, FileOperations.exists(path) else { return }
        let claim = FileClaim(path: path, owner: policy.owner, holder: policy.holder, restoration: .root)
        quietly("give \(path) back") { () throws(VirtError) in try ImageOwnership.release(claim) }
    }

    private func quietly(_ what: String, _ work: () throws(VirtError) -> Void) {
        do throws(VirtError) {
            try work()
        } catch {
            host.logger.warning("cannot \(what): \(error.message)")
        }
    }
}
