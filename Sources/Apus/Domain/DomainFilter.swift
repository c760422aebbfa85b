/// Which domains to list (`virConnectListAllDomainsFlags`). Options of one group widen each other, groups narrow;
/// an empty set is every domain.
public struct DomainFilter: OptionSet, Sendable, Hashable {
    public let rawValue: UInt32

    public init(rawValue: UInt32) {
        self.rawValue = rawValue
    }

    public static let active = DomainFilter(rawValue: 1 << 0)
    public static let inactive = DomainFilter(rawValue: 1 << 1)
    public static let persistent = DomainFilter(rawValue: 1 << 2)
    public static let transient = DomainFilter(rawValue: 1 << 3)
    public static let running = DomainFilter(rawValue: 1 << 4)
    public static let paused = DomainFilter(rawValue: 1 << 5)
    public static let shutOff = DomainFilter(rawValue: 1 << 6)
    /// In any other state.
    public static let otherState = DomainFilter(rawValue: 1 << 7)
    public static let withManagedSave = DomainFilter(rawValue: 1 << 8)
    public static let withoutManagedSave = DomainFilter(rawValue: 1 << 9)
    public static let autostart = DomainFilter(rawValue: 1 << 10)
    public static let noAutostart = DomainFilter(rawValue: 1 << 11)
    public static let withSnapshot = DomainFilter(rawValue: 1 << 12)
    public static let withoutSnapshot = DomainFilter(rawValue: 1 << 13)
    public static let withCheckpoint = DomainFilter(rawValue: 1 << 14)
    public static let withoutCheckpoint = DomainFilter(rawValue: 1 << 15)
}
