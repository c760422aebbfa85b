import LibvirtProtocol
import VirtDriver
public import VirtError

/// Jobs on a disk's images. `disk` is a target such as `vda`, or the path of an image.
extension Domain {
    /// Merges the images from `top` down to above `base` into `base`.
    ///
    /// - Parameters:
    ///   - base: path or `vda[N]`; nil for the lowest image, or the next one with ``BlockCommitOptions/shallow``.
    ///   - top: path or `vda[N]`; nil for the image that the guest writes to.
    ///   - bandwidth: MiB a second, or bytes as the options say; 0 for no limit.
    public func commitDisk(
        _ disk: String, base: String? = nil, top: String? = nil, bandwidth: UInt64 = 0,
        _ options: BlockCommitOptions = []
    ) async throws(VirtError) {
        try await connection.hypervisor.domainBlockCommit(
            try connection.change("virDomainBlockCommit"), dom: reference, disk: disk, base: base, top: top,
            bandwidth: bandwidth, flags: options.rawValue)
    }

    /// Brings the contents of the images below the top one, down to above `base`, into the top one.
    public func pullDisk(
        _ disk: String, base: String? = nil, bandwidth: UInt64 = 0, _ options: BlockPullOptions = []
    ) async throws(VirtError) {
        if base == nil, options.isEmpty {
            try await connection.hypervisor.domainBlockPull(
                try connection.change("virDomainBlockPull"), dom: reference, path: disk, bandwidth: bandwidth, flags: 0)
        } else {
            try await connection.hypervisor.domainBlockRebase(
                try connection.change("virDomainBlockRebase"), dom: reference, path: disk, base: base,
                bandwidth: bandwidth, flags: options.rawValue)
        }
    }

    /// Copies a disk while the guest uses it, and keeps the copy alike until it is pivoted to or given up.
    ///
    /// - Parameters:
    ///   - destination: a `<disk>` element that says where.
    ///   - bandwidth: bytes a second; 0 for no limit.
    ///   - granularity: bytes that are copied at a time, a power of two; 0 for QEMU's choice.
    ///   - bufferSize: bytes under way; 0 for QEMU's choice.
    public func copyDisk(
        _ disk: String, to destination: String, bandwidth: UInt64 = 0, granularity: UInt32 = 0, bufferSize: UInt64 = 0,
        _ options: BlockCopyOptions = []
    ) async throws(VirtError) {
        var parameters: [TypedParameter] = []
        if bandwidth > 0 { parameters.append(TypedParameter("bandwidth", .ullong(bandwidth))) }
        if granularity > 0 { parameters.append(TypedParameter("granularity", .uint(granularity))) }
        if bufferSize > 0 { parameters.append(TypedParameter("buf-size", .ullong(bufferSize))) }
        try await connection.hypervisor.domainBlockCopy(
            try connection.change("virDomainBlockCopy"), dom: reference, path: disk, destxml: destination,
            params: parameters, flags: options.rawValue)
    }

    /// The job on a disk; nil where there is none.
    public func blockJob(_ disk: String, bandwidthInBytes: Bool = false) async throws(VirtError) -> BlockJobInfo? {
        let reply = try await connection.hypervisor.domainGetBlockJobInfo(
            connection.query(), dom: reference, path: disk, flags: bandwidthInBytes ? 1 : 0)
        guard reply.found != 0 else { return nil }
        return BlockJobInfo(
            kind: BlockJobInfo.Kind(rawValue: reply.type), kindNumber: reply.type, bandwidth: reply.bandwidth,
            current: reply.cur, end: reply.end)
    }

    /// Limits a job; 0 lifts the limit.
    public func setBlockJobBandwidth(
        _ disk: String, to bandwidth: UInt64, inBytes: Bool = false
    ) async throws(VirtError) {
        try await connection.hypervisor.domainBlockJobSetSpeed(
            try connection.change("virDomainBlockJobSetSpeed"), dom: reference, path: disk, bandwidth: bandwidth,
            flags: inBytes ? 1 : 0)
    }

    /// Ends a job, or pivots to what it has made.
    public func abortBlockJob(_ disk: String, _ options: BlockJobAbortOptions = []) async throws(VirtError) {
        try await connection.hypervisor.domainBlockJobAbort(
            try connection.change("virDomainBlockJobAbort"), dom: reference, path: disk, flags: options.rawValue)
    }

    /// Changes the size of a running domain's disk; the guest sees it at once.
    public func resizeDisk(_ disk: String, toBytes size: UInt64) async throws(VirtError) {
        try await connection.hypervisor.domainBlockResize(
            try connection.change("virDomainBlockResize"), dom: reference, disk: disk, size: size, flags: 1)
    }

    public func blockInfo(_ disk: String) async throws(VirtError) -> BlockInfo {
        let reply = try await connection.hypervisor.domainGetBlockInfo(
            connection.query(), dom: reference, path: disk, flags: 0)
        return BlockInfo(capacity: reply.capacity, allocation: reply.allocation, physical: reply.physical)
    }

    /// Figures of a disk since the start, in libvirt's names and order; of all disks together for an empty name.
    public func blockStatistics(_ disk: String) async throws(VirtError) -> [(name: String, value: String)] {
        let count = try await connection.hypervisor.domainBlockStatsFlags(
            connection.query(), dom: reference, path: disk, nparams: 0, flags: 0
        ).nparams
        let reply = try await connection.hypervisor.domainBlockStatsFlags(
            connection.query(), dom: reference, path: disk, nparams: count, flags: 0)
        return reply.params.map { ($0.field, $0.value.plainText) }
    }

    /// Disks whose last access failed, by target; true where storage was full.
    public func diskErrors() async throws(VirtError) -> [(disk: String, isFull: Bool)] {
        let count = try await connection.hypervisor.domainGetDiskErrors(
            connection.query(), dom: reference, maxerrors: 0, flags: 0
        ).nerrors
        guard count > 0 else { return [] }
        let reply = try await connection.hypervisor.domainGetDiskErrors(
            connection.query(), dom: reference, maxerrors: UInt32(count), flags: 0)
        return reply.errors.map { ($0.disk, $0.error == 2) }
    }

    /// Asks for an event when the guest has written beyond this byte of the image.
    public func setBlockThreshold(_ device: String, bytes: UInt64) async throws(VirtError) {
        try await connection.hypervisor.domainSetBlockThreshold(
            try connection.change("virDomainSetBlockThreshold"), dom: reference, dev: device, threshold: bytes,
            flags: 0)
    }
}
