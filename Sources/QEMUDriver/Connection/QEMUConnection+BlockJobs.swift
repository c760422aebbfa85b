public import LibvirtProtocol
public import VirtDriver
public import VirtError
import VirtModel

/// Flags of `virDomainBlockRebase`.
enum RebaseFlags {
    static let copyRaw: UInt32 = 4
    static let copy: UInt32 = 8
    static let relative: UInt32 = 16
    static let copyToDevice: UInt32 = 32
    static let bytes: UInt32 = 64
    static let all: UInt32 = 127
}

extension QEMUConnection {
    public func domainBlockCommit(
        _ context: CallContext, dom: DomainReference, disk: String, base: String?, top: String?, bandwidth: UInt64,
        flags: UInt32
    ) async throws(VirtError) {
        try Self.check(flags, allowed: 31, "qemuDomainBlockCommit")
        try await find(dom).actor.callBlockCommit(
            context, BlockCommitRequest(path: disk, base: base, top: top, bandwidth: bandwidth, flags: flags))
    }

    public func domainBlockPull(
        _ context: CallContext, dom: DomainReference, path: String, bandwidth: UInt64, flags: UInt32
    ) async throws(VirtError) {
        try Self.check(flags, allowed: RebaseFlags.bytes, "qemuDomainBlockPull")
        try await find(dom).actor.callBlockPull(
            context,
            BlockPullRequest(path: path, bandwidth: bandwidth, takesBytes: flags & RebaseFlags.bytes != 0))
    }

    public func domainBlockRebase(
        _ context: CallContext, dom: DomainReference, path: String, base: String?, bandwidth: UInt64, flags: UInt32
    ) async throws(VirtError) {
        try Self.check(flags, allowed: RebaseFlags.all, "qemuDomainBlockRebase")
        let takesBytes = flags & RebaseFlags.bytes != 0
        let actor = try find(dom).actor
        guard flags & RebaseFlags.copy != 0 else {
            return try await actor.callBlockPull(
                context,
                BlockPullRequest(
                    path: path, base: base, bandwidth: bandwidth, takesBytes: takesBytes,
                    isRelative: flags & RebaseFlags.relative != 0))
        }
        var destination = StorageSource()
        destination.type = flags & RebaseFlags.copyToDevice != 0 ? .block : .file
        destination.path = base
        if flags & RebaseFlags.copyRaw != 0 { destination.format = "raw" }
        if !takesBytes, bandwidth > BlockRules.largestBandwidth {
            throw VirtError(
                .overflow, "bandwidth must be less than \(BlockRules.largestBandwidth)", domain: .qemu)
        }
        var request = BlockCopyRequest(path: path, destination: destination)
        // Shallow and reuse have the same numbers in both calls.
        request.flags = flags & (BlockCopyRequest.shallow | BlockCopyRequest.reuse)
        request.speed = takesBytes ? bandwidth : bandwidth << 20
        try await actor.callBlockCopy(context, request)
    }

    public func domainBlockCopy(
        _ context: CallContext, dom: DomainReference, path: String, destxml: String, params: [TypedParameter],
        flags: UInt32
    ) async throws(VirtError) {
        try Self.check(flags, allowed: 7, "qemuDomainBlockCopy")
        var request = BlockCopyRequest(path: path, destination: StorageSource(), flags: flags)
        for parameter in params {
            switch (parameter.field, parameter.value) {
            case ("bandwidth", .ullong(let value)): request.speed = value
            case ("granularity", .uint(let value)): request.granularity = value
            case ("buf-size", .ullong(let value)): request.bufferSize = value
            default:
                throw VirtError(.argumentUnsupported, "parameter '\(parameter.field)' not supported", domain: .none)
            }
        }
        request.destination = try StorageSource.parseDisk(destxml)
        try await find(dom).actor.callBlockCopy(context, request)
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
