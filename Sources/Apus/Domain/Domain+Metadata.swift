import VirtDriver
public import VirtError

/// Which of a domain's definitions a call works on (`virDomainModificationImpact`). Empty: the running one if it
/// runs, else the stored one.
public struct ConfigurationScope: OptionSet, Sendable, Hashable {
    public let rawValue: UInt32

    public init(rawValue: UInt32) {
        self.rawValue = rawValue
    }

    public static let live = ConfigurationScope(rawValue: 1 << 0)
    public static let stored = ConfigurationScope(rawValue: 1 << 1)
}

/// What a domain carries for people and for other programs (`virDomainMetadataType`).
public enum MetadataKind: Sendable, Hashable {
    case description
    case title
    /// The XML element in this namespace.
    case element(uri: String)

    var number: Int32 {
        switch self {
        case .description: 0
        case .title: 1
        case .element: 2
        }
    }

    var uri: String? {
        if case .element(let uri) = self { uri } else { nil }
    }
}

extension Domain {
    /// The short title; nil if it has none.
    public func title(_ scope: ConfigurationScope = []) async throws(VirtError) -> String? {
        do throws(VirtError) {
            return try await metadata(.title, scope)
        } catch {
            // Drivers without metadata have no titles either.
            guard error.code == .noDomainMetadata || error.code == .noSupport else { throw error }
            return nil
        }
    }

    /// - Throws: error 80 if it has no such metadata.
    public func metadata(_ kind: MetadataKind, _ scope: ConfigurationScope = []) async throws(VirtError) -> String {
        try await connection.hypervisor.domainGetMetadata(
            connection.query(), dom: reference, type: kind.number, uri: kind.uri, flags: scope.rawValue)
    }

    /// Stores metadata; nil removes it.
    ///
    /// - Parameter prefix: the XML namespace prefix of an element, needed to set one.
    public func setMetadata(
        _ kind: MetadataKind, to text: String?, prefix: String? = nil, _ scope: ConfigurationScope = []
    ) async throws(VirtError) {
        try await connection.hypervisor.domainSetMetadata(
            try connection.change("virDomainSetMetadata"), dom: reference, type: kind.number, metadata: text,
            key: prefix, uri: kind.uri, flags: scope.rawValue)
    }
}
