/// Something that happened to a domain.
public struct DomainEvent: Sendable {
    /// The domain as it was then.
    public var domain: Domain
    public var change: Change

    public init(domain: Domain, change: Change) {
        self.domain = domain
        self.change = change
    }

    /// What happened; numbers that are left as numbers are libvirt's own enumerations.
    public enum Change: Sendable, Hashable {
        case lifecycle(DomainLifecycleEvent)
        case reboot
        /// Seconds from UTC that the guest has set its clock to.
        case clockChange(offset: Int64)
        case watchdog(action: Int32)
        case ioError(path: String, device: String, action: Int32, reason: String?)
        case graphics(
            phase: Int32, local: GraphicsAddress, remote: GraphicsAddress, scheme: String,
            identities: [GraphicsIdentity])
        case controlError
        /// `byTarget`: `disk` is the target's name, otherwise the source's path.
        case blockJob(disk: String, type: Int32, status: Int32, byTarget: Bool)
        case diskChange(oldPath: String?, newPath: String?, device: String, reason: Int32)
        case trayChange(device: String, reason: Int32)
        case wakeup
        case suspendedToMemory
        case suspendedToDisk
        /// In KiB.
        case balloonChange(memory: UInt64)
        case deviceAdded(String)
        case deviceRemoved(String)
        case deviceRemovalFailed(String)
        case tunable([String: String])
        case agent(state: Int32, reason: Int32)
        case migrationIteration(Int32)
        case jobCompleted([String: String])
        case metadataChange(type: Int32, uri: String?)
        case blockThreshold(device: String, path: String?, threshold: UInt64, excess: UInt64)
        case memoryFailure(recipient: Int32, action: Int32, flags: UInt32)
        case memoryDeviceSizeChange(device: String, size: UInt64)
    }
}

/// An address in a graphics event.
public struct GraphicsAddress: Sendable, Hashable {
    /// 0 IPv4, 1 IPv6, 2 unix.
    public var family: Int32
    public var node: String
    public var service: String
}

/// Who connected, in a graphics event.
public struct GraphicsIdentity: Sendable, Hashable {
    public var type: String
    public var name: String
}

/// A step in a domain's life (`virDomainEventType`), with its detail's number.
public struct DomainLifecycleEvent: Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
        case defined
        case undefined
        case started
        case suspended
        case resumed
        case stopped
        case shutdown
        case suspendedByGuest
        case crashed
        case unknown(Int32)

        init(rawValue: Int32) {
            let known: [Kind] = [
                .defined, .undefined, .started, .suspended, .resumed, .stopped, .shutdown, .suspendedByGuest, .crashed,
            ]
            self = known.indices.contains(Int(rawValue)) ? known[Int(rawValue)] : .unknown(rawValue)
        }
    }

    public var kind: Kind
    public var detailCode: Int32

    public init(kind: Kind, detailCode: Int32) {
        self.kind = kind
        self.detailCode = detailCode
    }

    /// The detail in virsh's words.
    public var detail: String {
        let texts = Self.details[kind] ?? []
        return texts.indices.contains(Int(detailCode)) ? texts[Int(detailCode)] : "unknown"
    }

    private static let details: [Kind: [String]] = [
        .defined: ["Added", "Updated", "Renamed", "Snapshot"],
        .undefined: ["Removed", "Renamed"],
        .started: ["Booted", "Migrated", "Restored", "Snapshot", "Event wakeup"],
        .suspended: [
            "Paused", "Migrated", "I/O Error", "Watchdog", "Restored", "Snapshot", "API error", "Post-copy",
            "Post-copy Error",
        ],
        .resumed: ["Unpaused", "Migrated", "Snapshot", "Post-copy", "Post-copy Error"],
        .stopped: ["Shutdown", "Destroyed", "Crashed", "Migrated", "Saved", "Failed", "Snapshot"],
        .shutdown: ["Finished", "Finished after guest request", "Finished after host request"],
        .suspendedByGuest: ["Memory", "Disk"],
        .crashed: ["Panicked", "Crashloaded"],
    ]
}

extension DomainLifecycleEvent.Kind: CustomStringConvertible {
    /// The word that virsh prints.
    public var description: String {
        switch self {
        case .defined: "Defined"
        case .undefined: "Undefined"
        case .started: "Started"
        case .suspended: "Suspended"
        case .resumed: "Resumed"
        case .stopped: "Stopped"
        case .shutdown: "Shutdown"
        case .suspendedByGuest: "PMSuspended"
        case .crashed: "Crashed"
        case .unknown: "unknown"
        }
    }
}
