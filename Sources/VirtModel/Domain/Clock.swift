internal import VirtError

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

// MARK: - Mapping

extension Clock: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try x.attribute("offset", &offset) { .unsupported("unknown clock offset '\($0)'") }
        switch offset {
        case .utc, .localtime: try x.attribute("adjustment", &adjustment)
        case .variable:
            if adjustment == nil { adjustment = "0" }
            try x.attribute("adjustment", &adjustment)
            if basis == nil { basis = .utc }
            try x.attribute("basis", &basis) { .unsupported("unknown clock basis '\($0)'") }
        case .timezone:
            try x.attribute("timezone", &timezone)
            try x.refuse(
                if: timezone == nil, .malformed("missing 'timezone' attribute for clock with offset='timezone'"))
        case .absolute:
            try x.attribute("start", &start)
        }
        try x.elements("timer", &timers)
    }
}

extension Timer: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try x.attribute("name", &name, required: true)
        try x.yesNo("present", &present)
        try x.attribute("tickpolicy", &tickPolicy)
        if x.isReading || name == .platform || name == .rtc { try x.attribute("track", &track) }
        if x.isReading || name == .tsc {
            try x.attribute("frequency", &frequency)
            try x.attribute("mode", &mode)
        }
        try x.element("catchup", &catchUp)
    }
}

extension Timer.CatchUp: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try x.attribute("threshold", &threshold)
        try x.attribute("slew", &slew)
        try x.attribute("limit", &limit)
    }
}

extension PowerManagement: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try x.group("suspend-to-mem") { () throws(VirtError) in try x.yesNo("enabled", &self.suspendToMemory) }
        try x.group("suspend-to-disk") { () throws(VirtError) in try x.yesNo("enabled", &self.suspendToDisk) }
    }
}
