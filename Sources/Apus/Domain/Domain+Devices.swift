import LibvirtProtocol
import QEMUDriver
import VirtDriver
public import VirtError

/// How long to wait until the guest lets go of a device.
public enum RemovalWait: Sendable, Hashable {
    /// Return as soon as the guest has been asked.
    case none
    case atMost(Duration)
    case forever
}

/// What became of a removal from a running guest.
public enum RemovalResult: Sendable, Hashable {
    /// The device is gone.
    case removed
    /// The guest has been asked, and the device is still there. A later answer or a reset of the guest completes it.
    case pending
    /// The guest keeps the device.
    case refused
}

extension Domain {
    /// Attaches a device.
    ///
    /// - Parameters:
    ///   - xml: the device.
    ///   - scope: the running or the stored definition or both, then both or neither; empty for the one that counts now.
    public func attachDevice(_ xml: String, _ scope: ConfigurationScope = []) async throws(VirtError) {
        try await connection.hypervisor.domainAttachDeviceFlags(
            try connection.change("virDomainAttachDeviceFlags"), dom: reference, xml: xml, flags: scope.rawValue)
    }

    /// Changes a device: the medium of a drive, the link of a card, a display's password.
    ///
    /// - Parameter force: change a medium even where the guest has locked the tray.
    public func updateDevice(
        _ xml: String, _ scope: ConfigurationScope = [], force: Bool = false
    ) async throws(VirtError) {
        try await connection.hypervisor.domainUpdateDeviceFlags(
            try connection.change("virDomainUpdateDeviceFlags"), dom: reference, xml: xml,
            flags: scope.rawValue | (force ? 4 : 0))
    }

    /// Detaches a device in the way of libvirt: returns when the guest has let go of it, or after five seconds.
    public func detachDevice(_ xml: String, _ scope: ConfigurationScope = []) async throws(VirtError) {
        try await connection.hypervisor.domainDetachDeviceFlags(
            try connection.change("virDomainDetachDeviceFlags"), dom: reference, xml: xml, flags: scope.rawValue)
    }

    /// Asks the guest to let go of the device with this alias, and returns at once.
    public func detachDevice(alias: String, _ scope: ConfigurationScope = []) async throws(VirtError) {
        try await connection.hypervisor.domainDetachDeviceAlias(
            try connection.change("virDomainDetachDeviceAlias"), dom: reference, alias: alias, flags: scope.rawValue)
    }

    /// Detaches a device and tells what became of it.
    ///
    /// - Parameter wait: how long the guest may take; where the stored definition changes too, at least five seconds.
    /// - Throws: error 9 where the guest refused within libvirt's five seconds; other errors before anything changed.
    public func detachDevice(
        _ xml: String, _ scope: ConfigurationScope = [], wait: RemovalWait
    ) async throws(VirtError) -> RemovalResult {
        let isLive = scope.contains(.live) ? true : scope.isEmpty ? try await isActive() : false
        guard isLive, let alias = try DeviceLookup.alias(of: xml, in: try await self.xml()) else {
            try await detachDevice(xml, scope)
            return .removed
        }
        let events = try await connection.events(DomainEventKinds(identities: [15, 22]))
        let clock = ContinuousClock()
        let begin = clock.now
        if scope.contains(.stored) {
            try await detachDevice(xml, scope)
        } else {
            try await detachDevice(alias: alias, [.live])
        }
        if try await !hasDevice(alias) { return .removed }
        switch wait {
        case .none: return .pending
        case .atMost(let time):
            return try await outcome(of: alias, events, within: max(.zero, time - (clock.now - begin)))
        case .forever: return try await outcome(of: alias, events, within: nil)
        }
    }

    /// The devices that only run: a power-off or a hibernation of the guest loses them.
    ///
    /// - Returns: what each is called, and XML that ``attachDevice(_:_:)`` takes; none of a domain without a stored
    ///   definition.
    public func liveOnlyDevices() async throws(VirtError) -> [(name: String, xml: String)] {
        guard try await isActive(), try await isPersistent() else { return [] }
        return try DeviceLookup.devices(of: try await xml(), missingIn: try await xml([.inactive]))
    }

    /// Has the guest's agent hibernate it: its memory goes to its own disk and it powers off.
    ///
    /// Devices that only run are missing when it wakes up; see ``liveOnlyDevices()``.
    ///
    /// - Parameter hybrid: keep the memory alive, too.
    public func hibernate(hybrid: Bool = false) async throws(VirtError) {
        try await connection.hypervisor.domainPMSuspendForDuration(
            try connection.change("virDomainPMSuspendForDuration"), dom: reference, target: hybrid ? 2 : 1,
            duration: 0, flags: 0)
    }

    /// Sends a command to the guest's agent.
    ///
    /// - Parameters:
    ///   - command: JSON.
    ///   - timeout: in seconds.
    /// - Returns: the agent's answer, JSON.
    public func askAgent(_ command: String, timeout: Int32) async throws(VirtError) -> String {
        try await connection.hypervisor.qemuDomainAgentCommand(
            try connection.change("virDomainQemuAgentCommand"), dom: reference, cmd: command, timeout: timeout, flags: 0
        )
            ?? ""
    }

    /// Sends a command to QEMU's monitor.
    ///
    /// - Parameter command: JSON.
    /// - Returns: QEMU's answer, JSON.
    public func askMonitor(_ command: String) async throws(VirtError) -> String {
        try await connection.hypervisor.qemuDomainMonitorCommand(
            try connection.change("virDomainQemuMonitorCommand"), dom: reference, cmd: command, flags: 0)
    }

    /// Ends the block job of a disk without using its result, so that the disk can be detached.
    public func endBlockJob(onDisk target: String) async throws(VirtError) {
        try await connection.hypervisor.domainBlockJobAbort(
            try connection.change("virDomainBlockJobAbort"), dom: reference, path: target, flags: 0)
    }

    private func hasDevice(_ alias: String) async throws(VirtError) -> Bool {
        guard try await isActive() else { return false }
        return try await xml().contains("<alias name='\(alias)'/>")
    }

    private func outcome(
        of alias: String, _ events: DomainEvents, within limit: Duration?
    ) async throws(VirtError) -> RemovalResult {
        let uuid = uuid
        let listening = Task { () -> RemovalResult? in
            for try await event in events where event.domain.uuid == uuid {
                switch event.change {
                case .deviceRemoved(alias): return .removed
                case .deviceRemovalFailed(alias): return .refused
                default: continue
                }
            }
            return nil
        }
        let timer = limit.map { limit in
            Task {
                try await Task.sleep(for: limit)
                listening.cancel()
            }
        }
        defer { timer?.cancel() }
        let heard: RemovalResult?
        do {
            heard = try await listening.value
        } catch {
            throw error as? VirtError ?? VirtError(.operationAborted, "waiting for the guest")
        }
        if let heard { return heard }
        return try await hasDevice(alias) ? .pending : .removed
    }
}
