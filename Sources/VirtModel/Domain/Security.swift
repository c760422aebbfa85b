/// A `<seclabel>` of the domain.
public struct SecurityLabel: Hashable, Sendable {
    public enum Kind: String, XMLToken {
        case none, dynamic, `static`
    }

    public var type: Kind = .dynamic
    public var model: String?
    public var relabel: Bool?
    /// Live only for dynamic labels.
    public var label: String?
    public var imageLabel: String?
    public var baseLabel: String?

    public init() {}
}

/// `<launchSecurity>`.
public enum LaunchSecurity: Hashable, Sendable {
    case sev(SEVLaunch)
    case s390PV
}

/// Memory encryption of AMD processors.
public struct SEVLaunch: Hashable, Sendable {
    public var kernelHashes: Bool?
    public var cBitPosition: UInt32?
    public var reducedPhysicalBits: UInt32?
    public var policy: UInt32 = 0
    public var dhCertificate: String?
    public var session: String?

    public init() {}
}

/// A `<cipher>` of `<keywrap>`.
public struct KeyWrap: Hashable, Sendable {
    public enum Cipher: String, XMLToken {
        case aes, dea
    }

    public var cipher: Cipher = .aes
    public var state = false

    public init() {}
}
