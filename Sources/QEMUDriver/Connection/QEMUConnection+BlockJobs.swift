public import LibvirtProtocol
public import VirtDriver
public import VirtError

extension QEMUConnection {
    public func domainBlockCommit(
        _ context: CallContext, dom: DomainReference, disk: String, base: String?, top: String?, bandwidth: UInt64,
        flags: UInt32
    ) async throws(VirtError) {
        try Self.check(flags, allowed: 31, "qemuDomainBlockCommit")
        try await find(dom).actor.callBlockCommit(
            context, BlockCommitRequest(path: disk, base: base, top: top, bandwidth: bandwidth, flags: flags))
    }

    public func domainBlockJobAbort(
        _ context: CallContext, dom: DomainReference, path: String, flags: UInt32
    ) async throws(VirtError) {
        try Self.check(flags, allowed: 3, "qemuDomainBlockJobAbort")
        try await find(dom).actor.callBlockJobAbort(context, path: path, flags: flags)
    }

    public func domainBlockJobSetSpeed(
        _ context: CallContext, dom: DomainReference, path: String, bandwidth: UInt64, flags: UInt32
    ) async throws(VirtError) {
        try Self.check(flags, allowed: 1, "qemuDomainBlockJobSetSpeed")
        try await find(dom).actor.callBlockJobSetSpeed(context, path: path, bandwidth: bandwidth, flags: flags)
    }

    public func domainGetBlockJobInfo(
        _ context: CallContext, dom: DomainReference, path: String, flags: UInt32
    ) async throws(VirtError) -> DomainGetBlockJobInfoReply {
        try Self.check(flags, allowed: 1, "qemuDomainGetBlockJobInfo")
        guard let job = try await find(dom).actor.blockJobProgress(path: path) else {
            return DomainGetBlockJobInfoReply(found: 0, type: 0, bandwidth: 0, cur: 0, end: 0)
        }
        var (done, total) = (job.done, job.total)
        // Who sees both numbers alike takes the job for ready.
        if !job.isReady, done == total {
            if total == 0 { total = 1 } else { done -= 1 }
        }
        let bandwidth = flags & 1 != 0 ? job.speed : job.speed / (1 << 20) + (job.speed % (1 << 20) > 0 ? 1 : 0)
        return DomainGetBlockJobInfoReply(
            found: 1, type: job.kind.number, bandwidth: bandwidth, cur: done, end: total)
    }
}
