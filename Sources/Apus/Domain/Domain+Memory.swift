import LibvirtProtocol
import VirtDriver
public import VirtError

/// A figure of a domain's memory (`virDomainMemoryStatTags`).
public struct MemoryStatistic: Sendable, Hashable {
    /// The tag's number; figures in KiB unless the tag counts something else.
    public var tag: Int32
    public var value: UInt64
}

extension Domain {
    /// What the guest's balloon and the host say of its memory.
    public func memoryStatistics() async throws(VirtError) -> [MemoryStatistic] {
        let found = try await connection.hypervisor.domainMemoryStats(
            connection.query(), dom: reference, maxStats: 16, flags: 0)
        return found.map { MemoryStatistic(tag: $0.tag, value: $0.val) }
    }

    /// How often the balloon reports, in seconds; 0 for never.
    public func setMemoryStatisticsPeriod(
        _ seconds: Int32, _ scope: ConfigurationScope = []
    ) async throws(VirtError) {
        try await connection.hypervisor.domainSetMemoryStatsPeriod(
            try connection.change("virDomainSetMemoryStatsPeriod"), dom: reference, period: seconds,
            flags: scope.rawValue)
    }

    /// Sets how much memory the guest has, or at most can have.
    ///
    /// - Parameters:
    ///   - size: in KiB.
    ///   - maximum: the most it can have; of the stored definition only.
    public func setMemory(
        _ size: UInt64, _ scope: ConfigurationScope = [], maximum: Bool = false
    ) async throws(VirtError) {
        try await connection.hypervisor.domainSetMemoryFlags(
            try connection.change("virDomainSetMemoryFlags"), dom: reference, memory: size,
            flags: scope.rawValue | (maximum ? 4 : 0))
    }

    /// ``setMemory(_:_:maximum:)`` as the call without flags has it: of the running domain only, or with `maximum` of
    /// whichever definition counts.
    public func setMemoryNow(_ size: UInt64, maximum: Bool = false) async throws(VirtError) {
        if maximum {
            try await connection.hypervisor.domainSetMaxMemory(
                try connection.change("virDomainSetMaxMemory"), dom: reference, memory: size)
        } else {
            try await connection.hypervisor.domainSetMemory(
                try connection.change("virDomainSetMemory"), dom: reference, memory: size)
        }
    }
}
