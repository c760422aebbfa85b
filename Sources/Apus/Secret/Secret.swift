import LibvirtProtocol
import VirtDriver
public import VirtError

/// What a secret is for (`virSecretUsageType`).
public enum SecretUsage: Sendable, Hashable {
    case none
    case volume
    case ceph
    case iSCSI
    case tls
    case vtpm
    /// A use that this version does not know.
    case unknown(Int32)

    private static let known: [SecretUsage] = [.none, .volume, .ceph, .iSCSI, .tls, .vtpm]

    public init(rawValue: Int32) {
        self = Self.known.indices.contains(Int(rawValue)) ? Self.known[Int(rawValue)] : .unknown(rawValue)
    }

    public var rawValue: Int32 {
        if case .unknown(let value) = self { return value }
        return Int32(clamping: Self.known.firstIndex(of: self) ?? 0)
    }
}

/// A password or key that the daemon keeps for disks and the like.
public struct Secret: Sendable, Identifiable {
    public let connection: Connection
    public let uuid: ObjectUUID
    public let usage: SecretUsage
    /// What it is used with: a volume's path, a name.
    public let usageID: String

    public var id: ObjectUUID { uuid }

    let reference: SecretReference

    init(_ connection: Connection, _ reference: SecretReference) {
        self.connection = connection
        self.reference = reference
        uuid = ObjectUUID(reference.uuid)
        usage = SecretUsage(rawValue: reference.usageType)
        usageID = reference.usageID
    }
}

extension Secret: Hashable {
    public static func == (left: Secret, right: Secret) -> Bool {
        left.uuid == right.uuid && left.connection === right.connection
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(uuid)
    }
}

/// Which secrets are meant (`virConnectListAllSecretsFlags`). Empty for all.
public struct SecretFilter: OptionSet, Sendable, Hashable {
    public let rawValue: UInt32

    public init(rawValue: UInt32) {
        self.rawValue = rawValue
    }

    public static let ephemeral = SecretFilter(rawValue: 1 << 0)
    public static let notEphemeral = SecretFilter(rawValue: 1 << 1)
    public static let `private` = SecretFilter(rawValue: 1 << 2)
    public static let notPrivate = SecretFilter(rawValue: 1 << 3)
}

extension Connection {
    public func secrets(_ filter: SecretFilter = []) async throws(VirtError) -> [Secret] {
        try await secret("virConnectListAllSecrets").connectListAllSecrets(
            query(), needResults: 1, flags: filter.rawValue
        ).secrets.map { Secret(self, $0) }
    }

    /// - Throws: error 66 if there is none.
    public func secret(uuid: ObjectUUID) async throws(VirtError) -> Secret {
        Secret(self, try await secret("virSecretLookupByUUID").secretLookupByUUID(query(), uuid: uuid.bytes))
    }

    public func secret(_ usage: SecretUsage, usageID: String) async throws(VirtError) -> Secret {
        Secret(
            self,
            try await secret("virSecretLookupByUsage").secretLookupByUsage(
                query(), usageType: usage.rawValue, usageID: usageID))
    }

    /// Writes down a secret; its value is set afterwards.
    @discardableResult
    public func defineSecret(_ xml: String) async throws(VirtError) -> Secret {
        Secret(
            self,
            try await secret("virSecretDefineXML").secretDefineXML(
                try change("virSecretDefineXML"), xml: xml, flags: 0))
    }
}

extension Secret {
    public func xml() async throws(VirtError) -> String {
        try await connection.secret("virSecretGetXMLDesc").secretGetXMLDesc(
            connection.query(), secret: reference, flags: 0)
    }

    /// - Throws: error 55 for private ones.
    public func value() async throws(VirtError) -> [UInt8] {
        try await connection.secret("virSecretGetValue").secretGetValue(
            try connection.change("virSecretGetValue"), secret: reference, flags: 0)
    }

    public func setValue(_ value: [UInt8]) async throws(VirtError) {
        try await connection.secret("virSecretSetValue").secretSetValue(
            try connection.change("virSecretSetValue"), secret: reference, value: value, flags: 0)
    }

    public func undefine() async throws(VirtError) {
        try await connection.secret("virSecretUndefine").secretUndefine(
            try connection.change("virSecretUndefine"), secret: reference)
    }
}
