import LibvirtProtocol
import VirtDriver
public import VirtError

/// How to put the host to sleep (`virNodeSuspendTarget`).
public enum HostSleep: UInt32, Sendable {
    case memory = 0
    case disk = 1
    case both = 2
}

extension Connection {
    /// Free pages of the host by their size.
    ///
    /// - Parameters:
    ///   - sizes: in KiB.
    ///   - cells: the first NUMA cell, and how many; cell -1 is the whole host.
    /// - Returns: for each cell the numbers in the order of `sizes`.
    public func freePages(
        _ sizes: [UInt32], firstCell: Int32 = -1, cells: UInt32 = 1
    ) async throws(VirtError) -> [UInt64] {
        try await hypervisor.nodeGetFreePages(
            query(), pages: sizes, startCell: firstCell, cellCount: cells, flags: 0)
    }

    /// Sets aside huge pages, or gives them back.
    ///
    /// - Parameters:
    ///   - counts: pages by their size in KiB.
    ///   - adds: whether they come to those that there are, or are all there shall be.
    public func allocatePages(
        _ counts: [(size: UInt32, count: UInt64)], firstCell: Int32 = -1, cells: UInt32 = 1, adds: Bool = false
    ) async throws(VirtError) {
        // Here the flag is for setting the number.
        _ = try await hypervisor.nodeAllocPages(
            try change("virNodeAllocPages"), pageSizes: counts.map(\.size), pageCounts: counts.map(\.count),
            startCell: firstCell, cellCount: cells, flags: adds ? 0 : 1)
    }

    /// What the host offers confidential guests of AMD's kind.
    public func confidentialGuests() async throws(VirtError) -> [Parameter] {
        let driver = hypervisor
        let count = try await driver.nodeGetSEVInfo(query(), nparams: 0, flags: 0).nparams
        guard count > 0 else { return [] }
        return try await driver.nodeGetSEVInfo(query(), nparams: count, flags: 0).params.map(Parameter.init)
    }

    /// Puts the host to sleep; it wakes after that many seconds, at least 60.
    public func suspendHost(_ target: HostSleep, seconds: UInt64) async throws(VirtError) {
        try await hypervisor.nodeSuspendForDuration(
            try change("virNodeSuspendForDuration"), target: target.rawValue, duration: seconds, flags: 0)
    }
}
