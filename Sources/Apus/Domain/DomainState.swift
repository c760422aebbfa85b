/// What a domain is doing (`virDomainState`). Values of newer daemons survive as ``unknown(_:)``.
public enum DomainState: Sendable, Hashable {
    case noState
    case running
    /// Waiting for a resource. Only Xen tells this apart from running.
    case blocked
    case paused
    /// The guest has begun to shut down.
    case shuttingDown
    case shutOff
    case crashed
    /// The guest has put itself to sleep.
    case suspended
    case unknown(Int32)

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .noState
        case 1: self = .running
        case 2: self = .blocked
        case 3: self = .paused
        case 4: self = .shuttingDown
        case 5: self = .shutOff
        case 6: self = .crashed
        case 7: self = .suspended
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .noState: 0
        case .running: 1
        case .blocked: 2
        case .paused: 3
        case .shuttingDown: 4
        case .shutOff: 5
        case .crashed: 6
        case .suspended: 7
        case .unknown(let value): value
        }
    }

    /// Whether the domain has a running process, be it stopped or not.
    public var isActive: Bool {
        switch self {
        case .running, .blocked, .paused, .shuttingDown, .suspended: true
        case .noState, .shutOff, .crashed, .unknown: false
        }
    }
}

extension DomainState: CustomStringConvertible {
    /// The word that virsh prints.
    public var description: String {
        switch self {
        case .noState, .unknown: "no state"
        case .running: "running"
        case .blocked: "idle"
        case .paused: "paused"
        case .shuttingDown: "in shutdown"
        case .shutOff: "shut off"
        case .crashed: "crashed"
        case .suspended: "pmsuspended"
        }
    }
}

/// A domain's state and why it is in it. The reason's number means something only together with the state.
public struct DomainStatus: Sendable, Hashable {
    public var state: DomainState
    public var reasonCode: Int32

    public init(state: DomainState, reasonCode: Int32) {
        self.state = state
        self.reasonCode = reasonCode
    }

    /// The reason in virsh's words; `unknown` for a number that this version does not know.
    public var reason: String {
        let texts = Self.reasons[state] ?? ["unknown"]
        return texts.indices.contains(Int(reasonCode)) ? texts[Int(reasonCode)] : "unknown"
    }

    private static let reasons: [DomainState: [String]] = [
        .running: [
            "unknown", "booted", "migrated", "restored", "from snapshot", "unpaused", "migration canceled",
            "save canceled", "event wakeup", "crashed", "post-copy", "post-copy failed",
        ],
        .paused: [
            "unknown", "user", "migrating", "saving", "dumping", "I/O error", "watchdog", "from snapshot",
            "shutting down", "creating snapshot", "crashed", "starting up", "post-copy", "post-copy failed",
            "api error",
        ],
        .shuttingDown: ["unknown", "user"],
        .shutOff: [
            "unknown", "shutdown", "destroyed", "crashed", "migrated", "saved", "failed", "from snapshot", "daemon",
        ],
        .crashed: ["unknown", "panicked"],
    ]
}
