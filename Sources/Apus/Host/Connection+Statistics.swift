import LibvirtProtocol
import VirtDriver
public import VirtError

/// A counter of the host.
public struct HostCounter: Sendable, Hashable {
    public var name: String
    public var value: UInt64
}

/// Processors of the host.
public struct HostCPUs: Sendable, Hashable {
    /// How many there are, online or not.
    public var present: Int
    public var online: Int
    public var map: CPUMap
}

extension Connection {
    /// Time that the host's processors spent in user, kernel, idle and waiting, in nanoseconds since it booted.
    ///
    /// - Parameter cpu: one processor; nil for all together.
    public func hostCPUStatistics(_ cpu: Int32? = nil) async throws(VirtError) -> [HostCounter] {
        let count = try await hypervisor.nodeGetCPUStats(query(), cpuNum: cpu ?? -1, nparams: 0, flags: 0)
        return try await hypervisor.nodeGetCPUStats(
            query(), cpuNum: cpu ?? -1, nparams: count.nparams, flags: 0
        ).params.map { HostCounter(name: $0.field, value: $0.value) }
    }

    /// The host's memory, in KiB.
    ///
    /// - Parameter cell: one NUMA cell; nil for all together.
    public func hostMemoryStatistics(_ cell: Int32? = nil) async throws(VirtError) -> [HostCounter] {
        let count = try await hypervisor.nodeGetMemoryStats(query(), nparams: 0, cellNum: cell ?? -1, flags: 0)
        return try await hypervisor.nodeGetMemoryStats(
            query(), nparams: count.nparams, cellNum: cell ?? -1, flags: 0
        ).params.map { HostCounter(name: $0.field, value: $0.value) }
    }

    /// Free memory of NUMA cells, in bytes.
    public func freeMemory(ofCells first: Int32, count: Int32) async throws(VirtError) -> [UInt64] {
        try await hypervisor.nodeGetCellsFreeMemory(query(), startCell: first, maxcells: count)
    }

    public func hostCPUs() async throws(VirtError) -> HostCPUs {
        let reply = try await hypervisor.nodeGetCPUMap(query(), needMap: 1, needOnline: 1, flags: 0)
        return HostCPUs(present: Int(reply.ret), online: Int(reply.online), map: CPUMap(bytes: reply.cpumap))
    }

    /// Names of processor models that libvirt knows for an architecture.
    public func cpuModels(architecture: String) async throws(VirtError) -> [String] {
        try await hypervisor.connectGetCPUModelNames(query(), arch: architecture, needResults: 1, flags: 0).models
    }

    /// The host's firmware tables as XML.
    public func systemInformation() async throws(VirtError) -> String {
        try await hypervisor.connectGetSysinfo(query(), flags: 0)
    }

    /// Settings of the host's merging of equal pages.
    public func hostMemoryTuning() async throws(VirtError) -> [Parameter] {
        let count = try await hypervisor.nodeGetMemoryParameters(query(), nparams: 0, flags: 0)
        return try await hypervisor.nodeGetMemoryParameters(query(), nparams: count.nparams, flags: 0).params
            .map(Parameter.init)
    }

    public func setHostMemoryTuning(_ parameters: [Parameter]) async throws(VirtError) {
        try await hypervisor.nodeSetMemoryParameters(
            try change("virNodeSetMemoryParameters"), params: parameters.map(\.typed), flags: 0)
    }
}
