import LibvirtProtocol
import VirtDriver
public import VirtError

/// A volume of a pool: what a guest can have as a disk.
public struct StorageVolume: Sendable, Hashable {
    public let connection: Connection
    /// The pool's name.
    public let poolName: String
    public let name: String
    /// What identifies it on this host; for files the path.
    public let key: String

    let reference: StorageVolumeReference

    init(_ connection: Connection, _ reference: StorageVolumeReference) {
        self.connection = connection
        self.reference = reference
        (poolName, name, key) = (reference.pool, reference.name, reference.key)
    }

    public static func == (left: StorageVolume, right: StorageVolume) -> Bool {
        left.reference == right.reference && left.connection === right.connection
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(key)
    }
}

extension Connection {
    /// - Throws: error 50 if no active pool has a volume with this key.
    public func storageVolume(key: String) async throws(VirtError) -> StorageVolume {
        StorageVolume(self, try await storage("virStorageVolLookupByKey").storageVolLookupByKey(query(), key: key))
    }

    public func storageVolume(path: String) async throws(VirtError) -> StorageVolume {
        StorageVolume(
            self, try await storage("virStorageVolLookupByPath").storageVolLookupByPath(query(), path: path))
    }
}

extension StoragePool {
    /// The volumes that it had when it was last looked at.
    public func volumes() async throws(VirtError) -> [StorageVolume] {
        try await connection.storage("virStoragePoolListAllVolumes").storagePoolListAllVolumes(
            connection.query(), pool: reference, needResults: 1, flags: 0
        ).vols.map { StorageVolume(connection, $0) }
    }

    /// - Throws: error 50 if there is none of that name.
    public func volume(named name: String) async throws(VirtError) -> StorageVolume {
        StorageVolume(
            connection,
            try await connection.storage("virStorageVolLookupByName").storageVolLookupByName(
                connection.query(), pool: reference, name: name))
    }

    @discardableResult
    public func createVolume(
        _ xml: String, _ options: StorageVolumeCreateOptions = []
    ) async throws(VirtError) -> StorageVolume {
        StorageVolume(
            connection,
            try await connection.storage("virStorageVolCreateXML").storageVolCreateXML(
                try connection.change("virStorageVolCreateXML"), pool: reference, xml: xml, flags: options.rawValue))
    }

    /// Makes a volume with the content of another one, perhaps in another format.
    @discardableResult
    public func createVolume(
        _ xml: String, copying original: StorageVolume, _ options: StorageVolumeCreateOptions = []
    ) async throws(VirtError) -> StorageVolume {
        StorageVolume(
            connection,
            try await connection.storage("virStorageVolCreateXMLFrom").storageVolCreateXMLFrom(
                try connection.change("virStorageVolCreateXMLFrom"), pool: reference, xml: xml,
                clonevol: original.reference, flags: options.rawValue))
    }
}

extension StorageVolume {
    public func pool() async throws(VirtError) -> StoragePool {
        StoragePool(
            connection,
            try await connection.storage("virStoragePoolLookupByVolume").storagePoolLookupByVolume(
                connection.query(), vol: reference))
    }

    public func xml() async throws(VirtError) -> String {
        try await connection.storage("virStorageVolGetXMLDesc").storageVolGetXMLDesc(
            connection.query(), vol: reference, flags: 0)
    }

    public func path() async throws(VirtError) -> String {
        try await connection.storage("virStorageVolGetPath").storageVolGetPath(connection.query(), vol: reference)
    }

    public func info() async throws(VirtError) -> StorageVolumeInfo {
        let reply = try await connection.storage("virStorageVolGetInfo").storageVolGetInfo(
            connection.query(), vol: reference)
        return StorageVolumeInfo(kind: reply.type, capacity: reply.capacity, allocation: reply.allocation)
    }

    /// - Parameter capacity: in bytes; a difference with ``StorageVolumeResizeOptions/delta``.
    public func resize(
        to capacity: UInt64, _ options: StorageVolumeResizeOptions = []
    ) async throws(VirtError) {
        try await connection.storage("virStorageVolResize").storageVolResize(
            try connection.change("virStorageVolResize"), vol: reference, capacity: capacity, flags: options.rawValue)
    }

    /// Overwrites its content with zeros.
    public func wipe() async throws(VirtError) {
        try await connection.storage("virStorageVolWipe").storageVolWipe(
            try connection.change("virStorageVolWipe"), vol: reference, flags: 0)
    }

    /// The same by an algorithm (`virStorageVolWipeAlgorithm`, 0 for zeros).
    public func wipe(algorithm: UInt32) async throws(VirtError) {
        try await connection.storage("virStorageVolWipePattern").storageVolWipePattern(
            try connection.change("virStorageVolWipePattern"), vol: reference, algorithm: algorithm, flags: 0)
    }

    public func delete() async throws(VirtError) {
        try await connection.storage("virStorageVolDelete").storageVolDelete(
            try connection.change("virStorageVolDelete"), vol: reference, flags: 0)
    }
}
