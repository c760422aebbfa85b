import LibvirtProtocol
import VirtDriver
public import VirtError

/// How to move a domain to another host (`virDomainMigrateFlags`).
public struct MigrationOptions: OptionSet, Sendable, Hashable {
    public let rawValue: UInt32

    public init(rawValue: UInt32) {
        self.rawValue = rawValue
    }

    /// While it runs.
    public static let live = MigrationOptions(rawValue: 1 << 0)
    /// The hosts' daemons talk to each other, with no client between them.
    public static let peerToPeer = MigrationOptions(rawValue: 1 << 1)
    /// Through the daemons' own connection.
    public static let tunnelled = MigrationOptions(rawValue: 1 << 2)
    /// Defined there for good.
    public static let persists = MigrationOptions(rawValue: 1 << 3)
    /// No longer defined here.
    public static let undefinesSource = MigrationOptions(rawValue: 1 << 4)
    /// Paused when it has arrived.
    public static let paused = MigrationOptions(rawValue: 1 << 5)
    /// Disks are copied with it.
    public static let copiesDisks = MigrationOptions(rawValue: 1 << 6)
    /// Does not look whether its disks could be spoiled by a cache.
    public static let unsafe = MigrationOptions(rawValue: 1 << 9)
    /// Only its definition, while it does not run.
    public static let offline = MigrationOptions(rawValue: 1 << 10)
    /// Can end with memory that is fetched from the source while it runs there.
    public static let postCopy = MigrationOptions(rawValue: 1 << 15)
}

extension Domain {
    /// Moves it to the host whose daemon this host's daemon reaches by `uri`.
    ///
    /// - Parameter parameters: of `virDomainMigrate3`, such as `destination_name`, `bandwidth`.
    public func migrate(
        to uri: String, _ options: MigrationOptions = [.live], parameters: [Parameter] = []
    ) async throws(VirtError) {
        _ = try await connection.hypervisor.domainMigratePerform3Params(
            try connection.change("virDomainMigrateToURI3"), dom: reference, dconnuri: uri,
            params: parameters.map(\.typed), cookieIn: [], flags: options.union(.peerToPeer).rawValue)
    }

    /// The most that moving it may take of the network, in MiB/s.
    public func migrationBandwidth() async throws(VirtError) -> UInt64 {
        try await connection.hypervisor.domainMigrateGetMaxSpeed(connection.query(), dom: reference, flags: 0)
    }

    public func setMigrationBandwidth(_ limit: UInt64) async throws(VirtError) {
        try await connection.hypervisor.domainMigrateSetMaxSpeed(
            try connection.change("virDomainMigrateSetMaxSpeed"), dom: reference, bandwidth: limit, flags: 0)
    }

    /// How long it may stand still at the end of its move, in milliseconds.
    public func migrationDowntime() async throws(VirtError) -> UInt64 {
        try await connection.hypervisor.domainMigrateGetMaxDowntime(connection.query(), dom: reference, flags: 0)
    }

    public func setMigrationDowntime(_ milliseconds: UInt64) async throws(VirtError) {
        try await connection.hypervisor.domainMigrateSetMaxDowntime(
            try connection.change("virDomainMigrateSetMaxDowntime"), dom: reference, downtime: milliseconds, flags: 0)
    }

    /// Bytes kept of pages that were sent, to send only what changed in them.
    public func migrationCache() async throws(VirtError) -> UInt64 {
        try await connection.hypervisor.domainMigrateGetCompressionCache(connection.query(), dom: reference, flags: 0)
    }

    public func setMigrationCache(_ bytes: UInt64) async throws(VirtError) {
        try await connection.hypervisor.domainMigrateSetCompressionCache(
            try connection.change("virDomainMigrateSetCompressionCache"), dom: reference, cacheSize: bytes, flags: 0)
    }

    /// Ends a move that was begun with ``MigrationOptions/postCopy`` by running there at once.
    public func startPostCopy() async throws(VirtError) {
        try await connection.hypervisor.domainMigrateStartPostCopy(
            try connection.change("virDomainMigrateStartPostCopy"), dom: reference, flags: 0)
    }
}
