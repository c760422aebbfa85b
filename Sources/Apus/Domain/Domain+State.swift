import LibvirtProtocol
import VirtDriver
public import VirtError

/// Figures of a domain (`virDomainInfo`).
public struct DomainInfo: Sendable, Hashable {
    public var state: DomainState
    /// The most memory that the domain may have, in KiB.
    public var maximumMemory: UInt64
    /// What it has now, in KiB.
    public var memory: UInt64
    public var virtualCPUs: Int
    /// Time that its processors have run, in nanoseconds.
    public var cpuTime: UInt64
}

extension Domain {
    /// What the domain is doing, and why.
    public func status() async throws(VirtError) -> DomainStatus {
        let reply = try await connection.hypervisor.domainGetState(connection.query(), dom: reference, flags: 0)
        return DomainStatus(state: DomainState(rawValue: reply.state), reasonCode: reply.reason)
    }

    /// What the domain is doing.
    public func state() async throws(VirtError) -> DomainState {
        try await status().state
    }

    public func info() async throws(VirtError) -> DomainInfo {
        let reply = try await connection.hypervisor.domainGetInfo(connection.query(), dom: reference)
        return DomainInfo(
            state: DomainState(rawValue: Int32(reply.state)), maximumMemory: reply.maxMem, memory: reply.memory,
            virtualCPUs: Int(reply.nrVirtCpu), cpuTime: reply.cpuTime)
    }

    /// Whether it is running now, in whatever state.
    public func isActive() async throws(VirtError) -> Bool {
        try await connection.hypervisor.domainIsActive(connection.query(), dom: reference) != 0
    }

    /// Whether a definition is stored that outlives the running instance.
    public func isPersistent() async throws(VirtError) -> Bool {
        try await connection.hypervisor.domainIsPersistent(connection.query(), dom: reference) != 0
    }

    /// Whether the running instance differs from the stored definition.
    public func isUpdated() async throws(VirtError) -> Bool {
        try await connection.hypervisor.domainIsUpdated(connection.query(), dom: reference) != 0
    }

    /// The guest's kind: `hvm`, `linux`, `exe` ...
    public func osType() async throws(VirtError) -> String {
        try await connection.hypervisor.domainGetOSType(connection.query(), dom: reference)
    }

    /// Whether the daemon starts it with the host.
    public func autostart() async throws(VirtError) -> Bool {
        try await connection.hypervisor.domainGetAutostart(connection.query(), dom: reference) != 0
    }

    public func setAutostart(_ autostart: Bool) async throws(VirtError) {
        try await connection.hypervisor.domainSetAutostart(
            try connection.change("virDomainSetAutostart"), dom: reference, autostart: autostart ? 1 : 0)
    }

    /// Whether memory is saved from which the next start resumes.
    public func hasManagedSave() async throws(VirtError) -> Bool {
        try await connection.hypervisor.domainHasManagedSaveImage(connection.query(), dom: reference, flags: 0) != 0
    }

    /// Warnings and taints that the driver holds about the running instance, one sentence each.
    public func messages() async throws(VirtError) -> [String] {
        try await connection.hypervisor.domainGetMessages(connection.query(), dom: reference, flags: 0)
    }
}
