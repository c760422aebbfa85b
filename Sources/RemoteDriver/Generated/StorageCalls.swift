// swift-format-ignore-file
// Generated from Protocol/libvirt.tsv by protocolgen. Do not edit; run `make generate`.

public import LibvirtProtocol
public import VirtDriver
public import VirtError
import XDR

extension RemoteConnection: StorageDriver {
    public func connectNumOfStoragePools(_ context: CallContext) async throws(VirtError) -> Int32 {
        let reply: ConnectNumOfStoragePoolsReply = try await call(RemoteProcedure.connectNumOfStoragePools, NoArguments(), context)
        return reply.num
    }

    public func connectListStoragePools(_ context: CallContext, maxnames: Int32) async throws(VirtError) -> [String] {
        let reply: ConnectListStoragePoolsReply = try await call(RemoteProcedure.connectListStoragePools, ConnectListStoragePoolsArguments(maxnames: maxnames), context)
        return reply.names
    }

    public func connectNumOfDefinedStoragePools(_ context: CallContext) async throws(VirtError) -> Int32 {
        let reply: ConnectNumOfDefinedStoragePoolsReply = try await call(RemoteProcedure.connectNumOfDefinedStoragePools, NoArguments(), context)
        return reply.num
    }

    public func connectListDefinedStoragePools(_ context: CallContext, maxnames: Int32) async throws(VirtError) -> [String] {
        let reply: ConnectListDefinedStoragePoolsReply = try await call(RemoteProcedure.connectListDefinedStoragePools, ConnectListDefinedStoragePoolsArguments(maxnames: maxnames), context)
        return reply.names
    }

    public func connectFindStoragePoolSources(_ context: CallContext, type: String, srcSpec: String?, flags: UInt32) async throws(VirtError) -> String {
        let reply: ConnectFindStoragePoolSourcesReply = try await call(RemoteProcedure.connectFindStoragePoolSources, ConnectFindStoragePoolSourcesArguments(type: type, srcSpec: srcSpec, flags: flags), context)
        return reply.xml
    }

    public func storagePoolCreateXML(_ context: CallContext, xml: String, flags: UInt32) async throws(VirtError) -> StoragePoolReference {
        let reply: StoragePoolCreateXMLReply = try await call(RemoteProcedure.storagePoolCreateXML, StoragePoolCreateXMLArguments(xml: xml, flags: flags), context)
        return reply.pool
    }

    public func storagePoolDefineXML(_ context: CallContext, xml: String, flags: UInt32) async throws(VirtError) -> StoragePoolReference {
        let reply: StoragePoolDefineXMLReply = try await call(RemoteProcedure.storagePoolDefineXML, StoragePoolDefineXMLArguments(xml: xml, flags: flags), context)
        return reply.pool
    }

    public func storagePoolCreate(_ context: CallContext, pool: StoragePoolReference, flags: UInt32) async throws(VirtError) {
        try await call(RemoteProcedure.storagePoolCreate, StoragePoolCreateArguments(pool: pool, flags: flags), context)
    }

    public func storagePoolBuild(_ context: CallContext, pool: StoragePoolReference, flags: UInt32) async throws(VirtError) {
        try await call(RemoteProcedure.storagePoolBuild, StoragePoolBuildArguments(pool: pool, flags: flags), context)
    }

    public func storagePoolDestroy(_ context: CallContext, pool: StoragePoolReference) async throws(VirtError) {
        try await call(RemoteProcedure.storagePoolDestroy, StoragePoolDestroyArguments(pool: pool), context)
    }

    public func storagePoolDelete(_ context: CallContext, pool: StoragePoolReference, flags: UInt32) async throws(VirtError) {
        try await call(RemoteProcedure.storagePoolDelete, StoragePoolDeleteArguments(pool: pool, flags: flags), context)
    }

    public func storagePoolUndefine(_ context: CallContext, pool: StoragePoolReference) async throws(VirtError) {
        try await call(RemoteProcedure.storagePoolUndefine, StoragePoolUndefineArguments(pool: pool), context)
    }

    public func storagePoolRefresh(_ context: CallContext, pool: StoragePoolReference, flags: UInt32) async throws(VirtError) {
        try await call(RemoteProcedure.storagePoolRefresh, StoragePoolRefreshArguments(pool: pool, flags: flags), context)
    }

    public func storagePoolLookupByName(_ context: CallContext, name: String) async throws(VirtError) -> StoragePoolReference {
        let reply: StoragePoolLookupByNameReply = try await call(RemoteProcedure.storagePoolLookupByName, StoragePoolLookupByNameArguments(name: name), context)
        return reply.pool
    }

    public func storagePoolLookupByUUID(_ context: CallContext, uuid: UUIDBytes) async throws(VirtError) -> StoragePoolReference {
        let reply: StoragePoolLookupByUUIDReply = try await call(RemoteProcedure.storagePoolLookupByUUID, StoragePoolLookupByUUIDArguments(uuid: uuid), context)
        return reply.pool
    }

    public func storagePoolLookupByVolume(_ context: CallContext, vol: StorageVolumeReference) async throws(VirtError) -> StoragePoolReference {
        let reply: StoragePoolLookupByVolumeReply = try await call(RemoteProcedure.storagePoolLookupByVolume, StoragePoolLookupByVolumeArguments(vol: vol), context)
        return reply.pool
    }

    public func storagePoolGetInfo(_ context: CallContext, pool: StoragePoolReference) async throws(VirtError) -> StoragePoolGetInfoReply {
        return try await call(RemoteProcedure.storagePoolGetInfo, StoragePoolGetInfoArguments(pool: pool), context)
    }

    public func storagePoolGetXMLDesc(_ context: CallContext, pool: StoragePoolReference, flags: UInt32) async throws(VirtError) -> String {
        let reply: StoragePoolGetXMLDescReply = try await call(RemoteProcedure.storagePoolGetXMLDesc, StoragePoolGetXMLDescArguments(pool: pool, flags: flags), context)
        return reply.xml
    }

    public func storagePoolGetAutostart(_ context: CallContext, pool: StoragePoolReference) async throws(VirtError) -> Int32 {
        let reply: StoragePoolGetAutostartReply = try await call(RemoteProcedure.storagePoolGetAutostart, StoragePoolGetAutostartArguments(pool: pool), context)
        return reply.autostart
    }

    public func storagePoolSetAutostart(_ context: CallContext, pool: StoragePoolReference, autostart: Int32) async throws(VirtError) {
        try await call(RemoteProcedure.storagePoolSetAutostart, StoragePoolSetAutostartArguments(pool: pool, autostart: autostart), context)
    }

    public func storagePoolNumOfVolumes(_ context: CallContext, pool: StoragePoolReference) async throws(VirtError) -> Int32 {
        let reply: StoragePoolNumOfVolumesReply = try await call(RemoteProcedure.storagePoolNumOfVolumes, StoragePoolNumOfVolumesArguments(pool: pool), context)
        return reply.num
    }

    public func storagePoolListVolumes(_ context: CallContext, pool: StoragePoolReference, maxnames: Int32) async throws(VirtError) -> [String] {
        let reply: StoragePoolListVolumesReply = try await call(RemoteProcedure.storagePoolListVolumes, StoragePoolListVolumesArguments(pool: pool, maxnames: maxnames), context)
        return reply.names
    }

    public func storageVolCreateXML(_ context: CallContext, pool: StoragePoolReference, xml: String, flags: UInt32) async throws(VirtError) -> StorageVolumeReference {
        let reply: StorageVolCreateXMLReply = try await call(RemoteProcedure.storageVolCreateXML, StorageVolCreateXMLArguments(pool: pool, xml: xml, flags: flags), context)
        return reply.vol
    }

    public func storageVolDelete(_ context: CallContext, vol: StorageVolumeReference, flags: UInt32) async throws(VirtError) {
        try await call(RemoteProcedure.storageVolDelete, StorageVolDeleteArguments(vol: vol, flags: flags), context)
    }

    public func storageVolLookupByName(_ context: CallContext, pool: StoragePoolReference, name: String) async throws(VirtError) -> StorageVolumeReference {
        let reply: StorageVolLookupByNameReply = try await call(RemoteProcedure.storageVolLookupByName, StorageVolLookupByNameArguments(pool: pool, name: name), context)
        return reply.vol
    }

    public func storageVolLookupByKey(_ context: CallContext, key: String) async throws(VirtError) -> StorageVolumeReference {
        let reply: StorageVolLookupByKeyReply = try await call(RemoteProcedure.storageVolLookupByKey, StorageVolLookupByKeyArguments(key: key), context)
        return reply.vol
    }

    public func storageVolLookupByPath(_ context: CallContext, path: String) async throws(VirtError) -> StorageVolumeReference {
        let reply: StorageVolLookupByPathReply = try await call(RemoteProcedure.storageVolLookupByPath, StorageVolLookupByPathArguments(path: path), context)
        return reply.vol
    }

    public func storageVolGetInfo(_ context: CallContext, vol: StorageVolumeReference) async throws(VirtError) -> StorageVolGetInfoReply {
        return try await call(RemoteProcedure.storageVolGetInfo, StorageVolGetInfoArguments(vol: vol), context)
    }

    public func storageVolGetXMLDesc(_ context: CallContext, vol: StorageVolumeReference, flags: UInt32) async throws(VirtError) -> String {
        let reply: StorageVolGetXMLDescReply = try await call(RemoteProcedure.storageVolGetXMLDesc, StorageVolGetXMLDescArguments(vol: vol, flags: flags), context)
        return reply.xml
    }

    public func storageVolGetPath(_ context: CallContext, vol: StorageVolumeReference) async throws(VirtError) -> String {
        let reply: StorageVolGetPathReply = try await call(RemoteProcedure.storageVolGetPath, StorageVolGetPathArguments(vol: vol), context)
        return reply.name
    }

    public func storageVolCreateXMLFrom(_ context: CallContext, pool: StoragePoolReference, xml: String, clonevol: StorageVolumeReference, flags: UInt32) async throws(VirtError) -> StorageVolumeReference {
        let reply: StorageVolCreateXMLFromReply = try await call(RemoteProcedure.storageVolCreateXMLFrom, StorageVolCreateXMLFromArguments(pool: pool, xml: xml, clonevol: clonevol, flags: flags), context)
        return reply.vol
    }

    public func storagePoolIsActive(_ context: CallContext, pool: StoragePoolReference) async throws(VirtError) -> Int32 {
        let reply: StoragePoolIsActiveReply = try await call(RemoteProcedure.storagePoolIsActive, StoragePoolIsActiveArguments(pool: pool), context)
        return reply.active
    }

    public func storagePoolIsPersistent(_ context: CallContext, pool: StoragePoolReference) async throws(VirtError) -> Int32 {
        let reply: StoragePoolIsPersistentReply = try await call(RemoteProcedure.storagePoolIsPersistent, StoragePoolIsPersistentArguments(pool: pool), context)
        return reply.persistent
    }

    public func storageVolWipe(_ context: CallContext, vol: StorageVolumeReference, flags: UInt32) async throws(VirtError) {
        try await call(RemoteProcedure.storageVolWipe, StorageVolWipeArguments(vol: vol, flags: flags), context)
    }

    public func storageVolUpload(_ context: CallContext, vol: StorageVolumeReference, offset: UInt64, length: UInt64, flags: UInt32) async throws(VirtError) {
        try await call(RemoteProcedure.storageVolUpload, StorageVolUploadArguments(vol: vol, offset: offset, length: length, flags: flags), context)
    }

    public func storageVolDownload(_ context: CallContext, vol: StorageVolumeReference, offset: UInt64, length: UInt64, flags: UInt32) async throws(VirtError) {
        try await call(RemoteProcedure.storageVolDownload, StorageVolDownloadArguments(vol: vol, offset: offset, length: length, flags: flags), context)
    }

    public func storageVolWipePattern(_ context: CallContext, vol: StorageVolumeReference, algorithm: UInt32, flags: UInt32) async throws(VirtError) {
        try await call(RemoteProcedure.storageVolWipePattern, StorageVolWipePatternArguments(vol: vol, algorithm: algorithm, flags: flags), context)
    }

    public func storageVolResize(_ context: CallContext, vol: StorageVolumeReference, capacity: UInt64, flags: UInt32) async throws(VirtError) {
        try await call(RemoteProcedure.storageVolResize, StorageVolResizeArguments(vol: vol, capacity: capacity, flags: flags), context)
    }

    public func connectListAllStoragePools(_ context: CallContext, needResults: Int32, flags: UInt32) async throws(VirtError) -> ConnectListAllStoragePoolsReply {
        return try await call(RemoteProcedure.connectListAllStoragePools, ConnectListAllStoragePoolsArguments(needResults: needResults, flags: flags), context)
    }

    public func storagePoolListAllVolumes(_ context: CallContext, pool: StoragePoolReference, needResults: Int32, flags: UInt32) async throws(VirtError) -> StoragePoolListAllVolumesReply {
        return try await call(RemoteProcedure.storagePoolListAllVolumes, StoragePoolListAllVolumesArguments(pool: pool, needResults: needResults, flags: flags), context)
    }

    public func storageVolGetInfoFlags(_ context: CallContext, vol: StorageVolumeReference, flags: UInt32) async throws(VirtError) -> StorageVolGetInfoFlagsReply {
        return try await call(RemoteProcedure.storageVolGetInfoFlags, StorageVolGetInfoFlagsArguments(vol: vol, flags: flags), context)
    }

    public func storagePoolLookupByTargetPath(_ context: CallContext, path: String) async throws(VirtError) -> StoragePoolReference {
        let reply: StoragePoolLookupByTargetPathReply = try await call(RemoteProcedure.storagePoolLookupByTargetPath, StoragePoolLookupByTargetPathArguments(path: path), context)
        return reply.pool
    }

    public func connectGetStoragePoolCapabilities(_ context: CallContext, flags: UInt32) async throws(VirtError) -> String {
        let reply: ConnectGetStoragePoolCapabilitiesReply = try await call(RemoteProcedure.connectGetStoragePoolCapabilities, ConnectGetStoragePoolCapabilitiesArguments(flags: flags), context)
        return reply.capabilities
    }

}
