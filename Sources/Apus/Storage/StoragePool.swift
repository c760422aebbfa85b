import LibvirtProtocol
import VirtDriver
public import VirtError

/// A place that volumes are kept in: a directory, a volume group, something on the network.
public struct StoragePool: Sendable, Identifiable {
    public let connection: Connection
    public let name: String
    public let uuid: ObjectUUID

    public var id: ObjectUUID { uuid }

    let reference: StoragePoolReference

    init(_ connection: Connection, _ reference: StoragePoolReference) {
        self.connection = connection
        self.reference = reference
        name = reference.name
        uuid = ObjectUUID(reference.uuid)
    }
}

extension StoragePool: Hashable {
    public static func == (left: StoragePool, right: StoragePool) -> Bool {
        left.uuid == right.uuid && left.connection === right.connection
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(uuid)
    }
}

extension Connection {
    /// Every pool that passes `filter`.
    public func storagePools(_ filter: StoragePoolFilter = []) async throws(VirtError) -> [StoragePool] {
        let reply = try await storage("virConnectListAllStoragePools").connectListAllStoragePools(
            query(), needResults: 1, flags: filter.rawValue)
        return reply.pools.map { StoragePool(self, $0) }
    }

    /// - Throws: error 49 if there is none of that name.
    public func storagePool(named name: String) async throws(VirtError) -> StoragePool {
        StoragePool(
            self, try await storage("virStoragePoolLookupByName").storagePoolLookupByName(query(), name: name))
    }

    public func storagePool(uuid: ObjectUUID) async throws(VirtError) -> StoragePool {
        StoragePool(
            self, try await storage("virStoragePoolLookupByUUID").storagePoolLookupByUUID(query(), uuid: uuid.bytes))
    }

    /// The active pool whose volumes are at `path`.
    public func storagePool(targetPath path: String) async throws(VirtError) -> StoragePool {
        StoragePool(
            self,
            try await storage("virStoragePoolLookupByTargetPath").storagePoolLookupByTargetPath(query(), path: path))
    }

    /// Writes down a pool; it is not started.
    @discardableResult
    public func defineStoragePool(_ xml: String) async throws(VirtError) -> StoragePool {
        StoragePool(
            self,
            try await storage("virStoragePoolDefineXML").storagePoolDefineXML(
                try change("virStoragePoolDefineXML"), xml: xml, flags: 0))
    }

    /// Starts a pool that is forgotten once it is stopped.
    @discardableResult
    public func createStoragePool(
        _ xml: String, _ options: StoragePoolStartOptions = []
    ) async throws(VirtError) -> StoragePool {
        StoragePool(
            self,
            try await storage("virStoragePoolCreateXML").storagePoolCreateXML(
                try change("virStoragePoolCreateXML"), xml: xml, flags: options.rawValue))
    }

    /// Looks for places that could become pools, as XML (`<sources>`).
    ///
    /// - Parameters:
    ///   - kind: of pool, such as `logical`, `netfs`.
    ///   - specification: where to look, as XML, for kinds that need it.
    public func storagePoolSources(
        _ kind: String, specification: String? = nil
    ) async throws(VirtError) -> String {
        try await storage("virConnectFindStoragePoolSources").connectFindStoragePoolSources(
            try change("virConnectFindStoragePoolSources"), type: kind, srcSpec: specification, flags: 0)
    }

    /// What kinds of pools the daemon knows, as XML.
    public func storagePoolCapabilities() async throws(VirtError) -> String {
        try await storage("virConnectGetStoragePoolCapabilities").connectGetStoragePoolCapabilities(
            query(), flags: 0)
    }
}

extension StoragePool {
    /// - Parameter inactive: as it will be at its next start.
    public func xml(inactive: Bool = false) async throws(VirtError) -> String {
        try await connection.storage("virStoragePoolGetXMLDesc").storagePoolGetXMLDesc(
            connection.query(), pool: reference, flags: inactive ? 1 : 0)
    }

    public func info() async throws(VirtError) -> StoragePoolInfo {
        StoragePoolInfo(
            try await connection.storage("virStoragePoolGetInfo").storagePoolGetInfo(
                connection.query(), pool: reference))
    }

    public func start(_ options: StoragePoolStartOptions = []) async throws(VirtError) {
        try await connection.storage("virStoragePoolCreate").storagePoolCreate(
            try connection.change("virStoragePoolCreate"), pool: reference, flags: options.rawValue)
    }

    /// Makes the place itself: the directory, the file system, the volume group.
    public func build(_ options: StoragePoolBuildOptions = []) async throws(VirtError) {
        try await connection.storage("virStoragePoolBuild").storagePoolBuild(
            try connection.change("virStoragePoolBuild"), pool: reference, flags: options.rawValue)
    }

    /// Stops it; nothing is deleted.
    public func destroy() async throws(VirtError) {
        try await connection.storage("virStoragePoolDestroy").storagePoolDestroy(
            try connection.change("virStoragePoolDestroy"), pool: reference)
    }

    /// Deletes the place itself. Its volumes are lost.
    public func delete() async throws(VirtError) {
        try await connection.storage("virStoragePoolDelete").storagePoolDelete(
            try connection.change("virStoragePoolDelete"), pool: reference, flags: 0)
    }

    /// Forgets its definition.
    public func undefine() async throws(VirtError) {
        try await connection.storage("virStoragePoolUndefine").storagePoolUndefine(
            try connection.change("virStoragePoolUndefine"), pool: reference)
    }

    /// Looks anew at what volumes there are.
    public func refresh() async throws(VirtError) {
        try await connection.storage("virStoragePoolRefresh").storagePoolRefresh(
            try connection.change("virStoragePoolRefresh"), pool: reference, flags: 0)
    }

    public func isActive() async throws(VirtError) -> Bool {
        try await connection.storage("virStoragePoolIsActive").storagePoolIsActive(
            connection.query(), pool: reference) != 0
    }

    public func isPersistent() async throws(VirtError) -> Bool {
        try await connection.storage("virStoragePoolIsPersistent").storagePoolIsPersistent(
            connection.query(), pool: reference) != 0
    }

    /// Whether it is started with the host.
    public func autostart() async throws(VirtError) -> Bool {
        try await connection.storage("virStoragePoolGetAutostart").storagePoolGetAutostart(
            connection.query(), pool: reference) != 0
    }

    public func setAutostart(_ isOn: Bool) async throws(VirtError) {
        try await connection.storage("virStoragePoolSetAutostart").storagePoolSetAutostart(
            try connection.change("virStoragePoolSetAutostart"), pool: reference, autostart: isOn ? 1 : 0)
    }
}
