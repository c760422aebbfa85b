/// `<clock>`.
public struct Clock: Hashable, Sendable {
    public enum Offset: String, XMLToken {
        case utc, localtime, variable, timezone, absolute
    }
    public enum Basis: String, XMLToken {
        case utc, localtime
    }

    public var offset: Offset = .utc
    /// utc, localtime: seconds or `reset`, forcing a variable offset.
    public var adjustment: String?
    /// variable.
    public var basis: Basis?
    public var timezone: String?
    /// absolute: seconds since 1970.
    public var start: UInt64?
    public var timers: [Timer] = []

    public init() {}
}

/// `<timer>` of the clock.
public struct Timer: Hashable, Sendable {
    public enum Name: String, XMLToken {
        case platform, pit, rtc, hpet, tsc, kvmclock, hypervclock, armvtimer
    }
    public enum TickPolicy: String, XMLToken {
        case delay, catchup, merge, discard
    }
    public enum Track: String, XMLToken {
        case boot, guest, wall, realtime
    }
    public enum Mode: String, XMLToken {
        case auto, native, emulate, paravirt, smpsafe
    }
    public struct CatchUp: Hashable, Sendable {
        public var threshold: UInt32?
        public var slew: UInt32?
        public var limit: UInt32?

        public init() {}
    }

    public var name: Name = .rtc
    public var present: Bool?
    public var tickPolicy: TickPolicy?
    public var track: Track?
    /// tsc: Hz.
    public var frequency: UInt64?
    public var mode: Mode?
    public var catchUp: CatchUp?

    public init() {}

    public init(_ name: Name) {
        self.name = name
    }
}

/// What happens when the guest powers off, reboots or crashes.
public enum LifecycleAction: String, XMLToken {
    case destroy, restart
    case renameRestart = "rename-restart"
    case preserve
    case coredumpDestroy = "coredump-destroy"
    case coredumpRestart = "coredump-restart"
}

public enum LockFailureAction: String, XMLToken {
    case `default`, poweroff, restart, pause, ignore
}

/// `<pm>`: sleep states that the firmware offers.
public struct PowerManagement: Hashable, Sendable {
    public var suspendToMemory: Bool?
    public var suspendToDisk: Bool?

    public init() {}
}
