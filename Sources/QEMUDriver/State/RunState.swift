/// What a domain is doing, with libvirt's number for the reason (`virDomainState` and its reasons).
public enum RunState: Hashable, Sendable {
    case noState
    case running(RunningReason)
    case blocked
    case paused(PausedReason)
    case shutdown(Int32)
    case shutOff(ShutOffReason)
    case crashed(Int32)
    case suspendedByGuest(Int32)

    public enum RunningReason: Int32, Sendable {
        case unknown, booted, migrated, restored, fromSnapshot, unpaused, migrationCancelled, saveCancelled, wakeup,
            crashed, postCopy, postCopyFailed
    }

    public enum PausedReason: Int32, Sendable {
        case unknown, user, migration, save, dump, ioError, watchdog, fromSnapshot, shuttingDown, snapshot, crashed,
            startingUp, postCopy, postCopyFailed, apiError
    }

    public enum ShutOffReason: Int32, Sendable {
        case unknown, shutdown, destroyed, crashed, migrated, saved, failed, fromSnapshot, daemon
    }

    /// `virDomainState`.
    public var state: Int32 {
        switch self {
        case .noState: 0
        case .running: 1
        case .blocked: 2
        case .paused: 3
        case .shutdown: 4
        case .shutOff: 5
        case .crashed: 6
        case .suspendedByGuest: 7
        }
    }

    public var reason: Int32 {
        switch self {
        case .noState, .blocked: 0
        case .running(let reason): reason.rawValue
        case .paused(let reason): reason.rawValue
        case .shutOff(let reason): reason.rawValue
        case .shutdown(let reason), .crashed(let reason), .suspendedByGuest(let reason): reason
        }
    }

    public var isPaused: Bool {
        if case .paused = self { true } else { false }
    }

    public var isRunning: Bool {
        if case .running = self { true } else { false }
    }
}

extension RunState {
    private static let stateNames = [
        "nostate", "running", "blocked", "paused", "shutdown", "shutoff", "crashed", "pmsuspended",
    ]
    private static let runningNames = [
        "unknown", "booted", "migrated", "restored", "from snapshot", "unpaused", "migration canceled",
        "save canceled", "wakeup", "crashed", "post-copy", "post-copy failed",
    ]
    private static let pausedNames = [
        "unknown", "user", "migration", "save", "dump", "ioerror", "watchdog", "from snapshot", "shutdown", "snapshot",
        "panicked", "starting up", "post-copy", "post-copy failed", "api error",
    ]
    private static let shutOffNames = [
        "unknown", "shutdown", "destroyed", "crashed", "migrated", "saved", "failed", "from snapshot", "daemon",
    ]

    /// The names that libvirt's status files use.
    var names: (state: String, reason: String) {
        let reasons: [String] =
            switch self {
            case .running: Self.runningNames
            case .paused: Self.pausedNames
            case .shutOff: Self.shutOffNames
            default: ["unknown"]
            }
        let index = Int(reason)
        return (Self.stateNames[Int(state)], reasons.indices.contains(index) ? reasons[index] : "unknown")
    }

    init(stateName: String, reasonName: String) {
        func index(_ names: [String]) -> Int32 { Int32(names.firstIndex(of: reasonName) ?? 0) }
        switch stateName {
        case "running": self = .running(RunningReason(rawValue: index(Self.runningNames)) ?? .unknown)
        case "blocked": self = .blocked
        case "paused": self = .paused(PausedReason(rawValue: index(Self.pausedNames)) ?? .unknown)
        case "shutdown": self = .shutdown(0)
        case "shutoff": self = .shutOff(ShutOffReason(rawValue: index(Self.shutOffNames)) ?? .unknown)
        case "crashed": self = .crashed(0)
        case "pmsuspended": self = .suspendedByGuest(0)
        default: self = .noState
        }
    }
}
