import LibvirtProtocol
import VirtDriver
public import VirtError

/// A time of the guest's clock.
public struct GuestTime: Sendable, Hashable {
    /// Since 1970 in UTC.
    public var seconds: Int64
    public var nanoseconds: UInt32

    public init(seconds: Int64, nanoseconds: UInt32 = 0) {
        self.seconds = seconds
        self.nanoseconds = nanoseconds
    }
}

/// A file system that is mounted in the guest.
public struct GuestFileSystem: Sendable, Hashable {
    public var mountPoint: String
    public var name: String
    public var type: String
    /// Targets of the disks that it lies on.
    public var disks: [String]
}

/// A network card with its addresses.
public struct InterfaceAddresses: Sendable, Hashable {
    public struct Address: Sendable, Hashable {
        /// 0 IPv4, 1 IPv6.
        public var type: Int32
        public var address: String
        public var prefix: UInt32
    }

    public var name: String
    public var hardwareAddress: String?
    public var addresses: [Address]
}

extension Domain {
    /// Presses keys together and lets go of them.
    ///
    /// - Parameters:
    ///   - codeset: `virKeycodeSet`, 0 for Linux' numbers.
    ///   - hold: in milliseconds.
    public func sendKeys(_ keys: [UInt32], codeset: UInt32 = 0, hold: UInt32 = 0) async throws(VirtError) {
        try await connection.hypervisor.domainSendKey(
            try connection.change("virDomainSendKey"), dom: reference, codeset: codeset, holdtime: hold,
            keycodes: keys, flags: 0)
    }

    public func sendSignal(_ signal: UInt32, to process: Int64) async throws(VirtError) {
        try await connection.hypervisor.domainSendProcessSignal(
            try connection.change("virDomainSendProcessSignal"), dom: reference, pidValue: process, signum: signal,
            flags: 0)
    }

    public func injectNMI() async throws(VirtError) {
        try await connection.hypervisor.domainInjectNMI(
            try connection.change("virDomainInjectNMI"), dom: reference, flags: 0)
    }

    /// The guest's clock, through the agent.
    public func time() async throws(VirtError) -> GuestTime {
        let reply = try await connection.hypervisor.domainGetTime(connection.query(), dom: reference, flags: 0)
        return GuestTime(seconds: reply.seconds, nanoseconds: reply.nseconds)
    }

    /// Sets the guest's clock, or lets the guest read its hardware clock.
    public func setTime(_ time: GuestTime?) async throws(VirtError) {
        try await connection.hypervisor.domainSetTime(
            try connection.change("virDomainSetTime"), dom: reference, seconds: time?.seconds ?? 0,
            nseconds: time?.nanoseconds ?? 0, flags: time == nil ? 1 : 0)
    }

    /// - Parameter source: 0 whichever, 1 leases, 2 the agent.
    public func hostname(source: UInt32 = 0) async throws(VirtError) -> String {
        try await connection.hypervisor.domainGetHostname(connection.query(), dom: reference, flags: source)
    }

    /// What the agent tells of the guest.
    ///
    /// - Parameter types: bits of `virDomainGuestInfoTypes`; 0 for all there is.
    public func guestInfo(_ types: UInt32 = 0) async throws(VirtError) -> [Parameter] {
        try await connection.hypervisor.domainGetGuestInfo(
            connection.query(), dom: reference, types: types, flags: 0
        ).map(Parameter.init)
    }

    public func fileSystems() async throws(VirtError) -> [GuestFileSystem] {
        try await connection.hypervisor.domainGetFSInfo(connection.query(), dom: reference, flags: 0).info.map {
            GuestFileSystem(mountPoint: $0.mountpoint, name: $0.name, type: $0.fstype, disks: $0.devAliases)
        }
    }

    /// Stops writing to file systems; to all without names.
    ///
    /// - Returns: how many are frozen.
    public func freeze(_ mountPoints: [String] = []) async throws(VirtError) -> Int {
        Int(
            try await connection.hypervisor.domainFSFreeze(
                try connection.change("virDomainFSFreeze"), dom: reference, mountpoints: mountPoints, flags: 0))
    }

    public func thaw(_ mountPoints: [String] = []) async throws(VirtError) -> Int {
        Int(
            try await connection.hypervisor.domainFSThaw(
                try connection.change("virDomainFSThaw"), dom: reference, mountpoints: mountPoints, flags: 0))
    }

    /// Gives free blocks back to the host, ranges of at least `minimum` bytes.
    public func trim(_ mountPoint: String? = nil, minimum: UInt64 = 0) async throws(VirtError) {
        try await connection.hypervisor.domainFSTrim(
            try connection.change("virDomainFSTrim"), dom: reference, mountPoint: mountPoint, minimum: minimum,
            flags: 0)
    }

    /// Lets the guest sleep.
    ///
    /// - Parameter target: 0 memory, 1 disk, 2 both.
    public func sleep(_ target: UInt32, seconds: UInt64 = 0) async throws(VirtError) {
        try await connection.hypervisor.domainPMSuspendForDuration(
            try connection.change("virDomainPMSuspendForDuration"), dom: reference, target: target,
            duration: seconds, flags: 0)
    }

    public func wake() async throws(VirtError) {
        try await connection.hypervisor.domainPMWakeup(
            try connection.change("virDomainPMWakeup"), dom: reference, flags: 0)
    }

    public func setPassword(
        _ password: String, of user: String, encrypted: Bool = false
    ) async throws(VirtError) {
        try await connection.hypervisor.domainSetUserPassword(
            try connection.change("virDomainSetUserPassword"), dom: reference, user: user, password: password,
            flags: encrypted ? 1 : 0)
    }

    /// Sends a command to the guest agent as it is.
    ///
    /// - Parameter timeout: seconds, or -2 to wait for ever, -1 for the usual time, 0 not to wait.
    public func agentCommand(_ command: String, timeout: Int32 = -2) async throws(VirtError) -> String? {
        try await connection.hypervisor.qemuDomainAgentCommand(
            try connection.change("virDomainQemuAgentCommand"), dom: reference, cmd: command, timeout: timeout,
            flags: 0)
    }

    /// Sends a command to QEMU's monitor as it is; the domain counts as tainted from then on.
    public func monitorCommand(_ command: String, isHuman: Bool = false) async throws(VirtError) -> String {
        try await connection.hypervisor.qemuDomainMonitorCommand(
            try connection.change("virDomainQemuMonitorCommand"), dom: reference, cmd: command,
            flags: isHuman ? 1 : 0)
    }

    /// Addresses of the guest's network cards.
    ///
    /// - Parameter source: 0 leases, 1 the agent, 2 the host's ARP table.
    public func interfaceAddresses(source: UInt32 = 0) async throws(VirtError) -> [InterfaceAddresses] {
        try await connection.hypervisor.domainInterfaceAddresses(
            connection.query(), dom: reference, source: source, flags: 0
        ).map { card in
            InterfaceAddresses(
                name: card.name, hardwareAddress: card.hwaddr,
                addresses: card.addrs.map {
                    InterfaceAddresses.Address(type: $0.type, address: $0.addr, prefix: $0.prefix)
                })
        }
    }
}
