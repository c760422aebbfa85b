/// How to start a domain (`virDomainCreateFlags`).
public struct StartOptions: OptionSet, Sendable, Hashable {
    public let rawValue: UInt32

    public init(rawValue: UInt32) {
        self.rawValue = rawValue
    }

    /// Leave its processors stopped.
    public static let paused = StartOptions(rawValue: 1 << 0)
    /// Destroy it when this connection ends.
    public static let autodestroy = StartOptions(rawValue: 1 << 1)
    /// Do not read a managed save image from the cache of the host.
    public static let bypassCache = StartOptions(rawValue: 1 << 2)
    /// Discard a managed save image and boot.
    public static let forceBoot = StartOptions(rawValue: 1 << 3)
    /// Check the XML against the schema first.
    public static let validate = StartOptions(rawValue: 1 << 4)
    /// Forget the firmware's variables.
    public static let resetNVRAM = StartOptions(rawValue: 1 << 5)
}

/// How to ask the guest to shut down or reboot (`virDomainShutdownFlagValues`). Empty: the driver chooses. Several:
/// they are tried in the driver's order.
public struct ShutdownMode: OptionSet, Sendable, Hashable {
    public let rawValue: UInt32

    public init(rawValue: UInt32) {
        self.rawValue = rawValue
    }

    /// Press the power button.
    public static let acpi = ShutdownMode(rawValue: 1 << 0)
    /// Ask the guest agent.
    public static let agent = ShutdownMode(rawValue: 1 << 1)
    /// Write to `/dev/initctl` of a container.
    public static let initctl = ShutdownMode(rawValue: 1 << 2)
    /// Signal a container's first process.
    public static let signal = ShutdownMode(rawValue: 1 << 3)
    /// Xen's own way.
    public static let paravirt = ShutdownMode(rawValue: 1 << 4)
}

/// How to destroy a domain (`virDomainDestroyFlagsValues`).
public struct DestroyOptions: OptionSet, Sendable, Hashable {
    public let rawValue: UInt32

    public init(rawValue: UInt32) {
        self.rawValue = rawValue
    }

    /// Give up rather than kill a process that does not end on SIGTERM, so that caches are flushed.
    public static let graceful = DestroyOptions(rawValue: 1 << 0)
    /// Remove logs that were kept for this run.
    public static let removeLogs = DestroyOptions(rawValue: 1 << 1)
}

/// What goes with a definition when it is removed (`virDomainUndefineFlagsValues`).
public struct UndefineOptions: OptionSet, Sendable, Hashable {
    public let rawValue: UInt32

    public init(rawValue: UInt32) {
        self.rawValue = rawValue
    }

    public static let managedSave = UndefineOptions(rawValue: 1 << 0)
    public static let snapshotsMetadata = UndefineOptions(rawValue: 1 << 1)
    public static let nvram = UndefineOptions(rawValue: 1 << 2)
    public static let keepNVRAM = UndefineOptions(rawValue: 1 << 3)
    public static let checkpointsMetadata = UndefineOptions(rawValue: 1 << 4)
    public static let tpm = UndefineOptions(rawValue: 1 << 5)
    public static let keepTPM = UndefineOptions(rawValue: 1 << 6)
}

/// Which definition to print, and how (`virDomainXMLFlags`).
public struct XMLOptions: OptionSet, Sendable, Hashable {
    public let rawValue: UInt32

    public init(rawValue: UInt32) {
        self.rawValue = rawValue
    }

    /// Include passwords. Not on read-only connections.
    public static let security = XMLOptions(rawValue: 1 << 0)
    /// The stored definition, also while the domain runs.
    public static let inactive = XMLOptions(rawValue: 1 << 1)
    /// With the CPU model completed to what the guest sees.
    public static let updateCPU = XMLOptions(rawValue: 1 << 2)
    /// Fit for a migration to an older host.
    public static let migratable = XMLOptions(rawValue: 1 << 3)
}
