/// How a domain is written (`virDomainXMLFlags`).
public struct DomainXMLFlags: OptionSet, Hashable, Sendable {
    public let rawValue: UInt32

    public init(rawValue: UInt32) {
        self.rawValue = rawValue
    }

    /// With passwords.
    public static let secure = DomainXMLFlags(rawValue: 1)
    /// The persistent definition: without what only a running domain has.
    public static let inactive = DomainXMLFlags(rawValue: 2)
    /// Guest CPU adapted to the host; the driver does that before it writes.
    public static let updateCPU = DomainXMLFlags(rawValue: 4)
    /// Form that older libvirts accept; the driver reduces the definition before it writes.
    public static let migratable = DomainXMLFlags(rawValue: 8)
}
