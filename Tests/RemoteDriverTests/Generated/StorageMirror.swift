// swift-format-ignore-file
// Generated from Protocol/libvirt.tsv by protocolgen. Do not edit; run `make generate`.

import LibvirtProtocol
import RemoteDriver
import VirtDriver
import VirtError

extension RecordingDriver: StorageDriver {
    func connectNumOfStoragePools(_ context: CallContext) async throws(VirtError) -> Int32 {
        return try reflect("connectNumOfStoragePools", NoArguments(), ConnectNumOfStoragePoolsReply.self).num
    }
    func connectListStoragePools(_ context: CallContext, maxnames: Int32) async throws(VirtError) -> [String] {
        return try reflect("connectListStoragePools", ConnectListStoragePoolsArguments(maxnames: maxnames), ConnectListStoragePoolsReply.self).names
    }
    func connectNumOfDefinedStoragePools(_ context: CallContext) async throws(VirtError) -> Int32 {
        return try reflect("connectNumOfDefinedStoragePools", NoArguments(), ConnectNumOfDefinedStoragePoolsReply.self).num
    }
    func connectListDefinedStoragePools(_ context: CallContext, maxnames: Int32) async throws(VirtError) -> [String] {
        return try reflect("connectListDefinedStoragePools", ConnectListDefinedStoragePoolsArguments(maxnames: maxnames), ConnectListDefinedStoragePoolsReply.self).names
    }
    func connectFindStoragePoolSources(_ context: CallContext, type: String, srcSpec: String?, flags: UInt32) async throws(VirtError) -> String {
        return try reflect("connectFindStoragePoolSources", ConnectFindStoragePoolSourcesArguments(type: type, srcSpec: srcSpec, flags: flags), ConnectFindStoragePoolSourcesReply.self).xml
    }
    func storagePoolCreateXML(_ context: CallContext, xml: String, flags: UInt32) async throws(VirtError) -> StoragePoolReference {
        return try reflect("storagePoolCreateXML", StoragePoolCreateXMLArguments(xml: xml, flags: flags), StoragePoolCreateXMLReply.self).pool
    }
    func storagePoolDefineXML(_ context: CallContext, xml: String, flags: UInt32) async throws(VirtError) -> StoragePoolReference {
        return try reflect("storagePoolDefineXML", StoragePoolDefineXMLArguments(xml: xml, flags: flags), StoragePoolDefineXMLReply.self).pool
    }
    func storagePoolCreate(_ context: CallContext, pool: StoragePoolReference, flags: UInt32) async throws(VirtError) {
        _ = try reflect("storagePoolCreate", StoragePoolCreateArguments(pool: pool, flags: flags), NoArguments.self)
    }
    func storagePoolBuild(_ context: CallContext, pool: StoragePoolReference, flags: UInt32) async throws(VirtError) {
        _ = try reflect("storagePoolBuild", StoragePoolBuildArguments(pool: pool, flags: flags), NoArguments.self)
    }
    func storagePoolDestroy(_ context: CallContext, pool: StoragePoolReference) async throws(VirtError) {
        _ = try reflect("storagePoolDestroy", StoragePoolDestroyArguments(pool: pool), NoArguments.self)
    }
    func storagePoolDelete(_ context: CallContext, pool: StoragePoolReference, flags: UInt32) async throws(VirtError) {
        _ = try reflect("storagePoolDelete", StoragePoolDeleteArguments(pool: pool, flags: flags), NoArguments.self)
    }
    func storagePoolUndefine(_ context: CallContext, pool: StoragePoolReference) async throws(VirtError) {
        _ = try reflect("storagePoolUndefine", StoragePoolUndefineArguments(pool: pool), NoArguments.self)
    }
    func storagePoolRefresh(_ context: CallContext, pool: StoragePoolReference, flags: UInt32) async throws(VirtError) {
        _ = try reflect("storagePoolRefresh", StoragePoolRefreshArguments(pool: pool, flags: flags), NoArguments.self)
    }
    func storagePoolLookupByName(_ context: CallContext, name: String) async throws(VirtError) -> StoragePoolReference {
        return try reflect("storagePoolLookupByName", StoragePoolLookupByNameArguments(name: name), StoragePoolLookupByNameReply.self).pool
    }
    func storagePoolLookupByUUID(_ context: CallContext, uuid: UUIDBytes) async throws(VirtError) -> StoragePoolReference {
        return try reflect("storagePoolLookupByUUID", StoragePoolLookupByUUIDArguments(uuid: uuid), StoragePoolLookupByUUIDReply.self).pool
    }
    func storagePoolLookupByVolume(_ context: CallContext, vol: StorageVolumeReference) async throws(VirtError) -> StoragePoolReference {
        return try reflect("storagePoolLookupByVolume", StoragePoolLookupByVolumeArguments(vol: vol), StoragePoolLookupByVolumeReply.self).pool
    }
    func storagePoolGetInfo(_ context: CallContext, pool: StoragePoolReference) async throws(VirtError) -> StoragePoolGetInfoReply {
        return try reflect("storagePoolGetInfo", StoragePoolGetInfoArguments(pool: pool), StoragePoolGetInfoReply.self)
    }
    func storagePoolGetXMLDesc(_ context: CallContext, pool: StoragePoolReference, flags: UInt32) async throws(VirtError) -> String {
        return try reflect("storagePoolGetXMLDesc", StoragePoolGetXMLDescArguments(pool: pool, flags: flags), StoragePoolGetXMLDescReply.self).xml
    }
    func storagePoolGetAutostart(_ context: CallContext, pool: StoragePoolReference) async throws(VirtError) -> Int32 {
        return try reflect("storagePoolGetAutostart", StoragePoolGetAutostartArguments(pool: pool), StoragePoolGetAutostartReply.self).autostart
    }
    func storagePoolSetAutostart(_ context: CallContext, pool: StoragePoolReference, autostart: Int32) async throws(VirtError) {
        _ = try reflect("storagePoolSetAutostart", StoragePoolSetAutostartArguments(pool: pool, autostart: autostart), NoArguments.self)
    }
    func storagePoolNumOfVolumes(_ context: CallContext, pool: StoragePoolReference) async throws(VirtError) -> Int32 {
        return try reflect("storagePoolNumOfVolumes", StoragePoolNumOfVolumesArguments(pool: pool), StoragePoolNumOfVolumesReply.self).num
    }
    func storagePoolListVolumes(_ context: CallContext, pool: StoragePoolReference, maxnames: Int32) async throws(VirtError) -> [String] {
        return try reflect("storagePoolListVolumes", StoragePoolListVolumesArguments(pool: pool, maxnames: maxnames), StoragePoolListVolumesReply.self).names
    }
    func storageVolCreateXML(_ context: CallContext, pool: StoragePoolReference, xml: String, flags: UInt32) async throws(VirtError) -> StorageVolumeReference {
        return try reflect("storageVolCreateXML", StorageVolCreateXMLArguments(pool: pool, xml: xml, flags: flags), StorageVolCreateXMLReply.self).vol
    }
    func storageVolDelete(_ context: CallContext, vol: StorageVolumeReference, flags: UInt32) async throws(VirtError) {
        _ = try reflect("storageVolDelete", StorageVolDeleteArguments(vol: vol, flags: flags), NoArguments.self)
    }
    func storageVolLookupByName(_ context: CallContext, pool: StoragePoolReference, name: String) async throws(VirtError) -> StorageVolumeReference {
        return try reflect("storageVolLookupByName", StorageVolLookupByNameArguments(pool: pool, name: name), StorageVolLookupByNameReply.self).vol
    }
    func storageVolLookupByKey(_ context: CallContext, key: String) async throws(VirtError) -> StorageVolumeReference {
        return try reflect("storageVolLookupByKey", StorageVolLookupByKeyArguments(key: key), StorageVolLookupByKeyReply.self).vol
    }
    func storageVolLookupByPath(_ context: CallContext, path: String) async throws(VirtError) -> StorageVolumeReference {
        return try reflect("storageVolLookupByPath", StorageVolLookupByPathArguments(path: path), StorageVolLookupByPathReply.self).vol
    }
    func storageVolGetInfo(_ context: CallContext, vol: StorageVolumeReference) async throws(VirtError) -> StorageVolGetInfoReply {
        return try reflect("storageVolGetInfo", StorageVolGetInfoArguments(vol: vol), StorageVolGetInfoReply.self)
    }
    func storageVolGetXMLDesc(_ context: CallContext, vol: StorageVolumeReference, flags: UInt32) async throws(VirtError) -> String {
        return try reflect("storageVolGetXMLDesc", StorageVolGetXMLDescArguments(vol: vol, flags: flags), StorageVolGetXMLDescReply.self).xml
    }
    func storageVolGetPath(_ context: CallContext, vol: StorageVolumeReference) async throws(VirtError) -> String {
        return try reflect("storageVolGetPath", StorageVolGetPathArguments(vol: vol), StorageVolGetPathReply.self).name
    }
    func storageVolCreateXMLFrom(_ context: CallContext, pool: StoragePoolReference, xml: String, clonevol: StorageVolumeReference, flags: UInt32) async throws(VirtError) -> StorageVolumeReference {
        return try reflect("storageVolCreateXMLFrom", StorageVolCreateXMLFromArguments(pool: pool, xml: xml, clonevol: clonevol, flags: flags), StorageVolCreateXMLFromReply.self).vol
    }
    func storagePoolIsActive(_ context: CallContext, pool: StoragePoolReference) async throws(VirtError) -> Int32 {
        return try reflect("storagePoolIsActive", StoragePoolIsActiveArguments(pool: pool), StoragePoolIsActiveReply.self).active
    }
    func storagePoolIsPersistent(_ context: CallContext, pool: StoragePoolReference) async throws(VirtError) -> Int32 {
        return try reflect("storagePoolIsPersistent", StoragePoolIsPersistentArguments(pool: pool), StoragePoolIsPersistentReply.self).persistent
    }
    func storageVolWipe(_ context: CallContext, vol: StorageVolumeReference, flags: UInt32) async throws(VirtError) {
        _ = try reflect("storageVolWipe", StorageVolWipeArguments(vol: vol, flags: flags), NoArguments.self)
    }
    func storageVolUpload(_ context: CallContext, vol: StorageVolumeReference, offset: UInt64, length: UInt64, flags: UInt32) async throws(VirtError) {
        _ = try reflect("storageVolUpload", StorageVolUploadArguments(vol: vol, offset: offset, length: length, flags: flags), NoArguments.self)
    }
    func storageVolDownload(_ context: CallContext, vol: StorageVolumeReference, offset: UInt64, length: UInt64, flags: UInt32) async throws(VirtError) {
        _ = try reflect("storageVolDownload", StorageVolDownloadArguments(vol: vol, offset: offset, length: length, flags: flags), NoArguments.self)
    }
    func storageVolWipePattern(_ context: CallContext, vol: StorageVolumeReference, algorithm: UInt32, flags: UInt32) async throws(VirtError) {
        _ = try reflect("storageVolWipePattern", StorageVolWipePatternArguments(vol: vol, algorithm: algorithm, flags: flags), NoArguments.self)
    }
    func storageVolResize(_ context: CallContext, vol: StorageVolumeReference, capacity: UInt64, flags: UInt32) async throws(VirtError) {
        _ = try reflect("storageVolResize", StorageVolResizeArguments(vol: vol, capacity: capacity, flags: flags), NoArguments.self)
    }
    func connectListAllStoragePools(_ context: CallContext, needResults: Int32, flags: UInt32) async throws(VirtError) -> ConnectListAllStoragePoolsReply {
        return try reflect("connectListAllStoragePools", ConnectListAllStoragePoolsArguments(needResults: needResults, flags: flags), ConnectListAllStoragePoolsReply.self)
    }
    func storagePoolListAllVolumes(_ context: CallContext, pool: StoragePoolReference, needResults: Int32, flags: UInt32) async throws(VirtError) -> StoragePoolListAllVolumesReply {
        return try reflect("storagePoolListAllVolumes", StoragePoolListAllVolumesArguments(pool: pool, needResults: needResults, flags: flags), StoragePoolListAllVolumesReply.self)
    }
    func storageVolGetInfoFlags(_ context: CallContext, vol: StorageVolumeReference, flags: UInt32) async throws(VirtError) -> StorageVolGetInfoFlagsReply {
        return try reflect("storageVolGetInfoFlags", StorageVolGetInfoFlagsArguments(vol: vol, flags: flags), StorageVolGetInfoFlagsReply.self)
    }
    func storagePoolLookupByTargetPath(_ context: CallContext, path: String) async throws(VirtError) -> StoragePoolReference {
        return try reflect("storagePoolLookupByTargetPath", StoragePoolLookupByTargetPathArguments(path: path), StoragePoolLookupByTargetPathReply.self).pool
    }
    func connectGetStoragePoolCapabilities(_ context: CallContext, flags: UInt32) async throws(VirtError) -> String {
        return try reflect("connectGetStoragePoolCapabilities", ConnectGetStoragePoolCapabilitiesArguments(flags: flags), ConnectGetStoragePoolCapabilitiesReply.self).capabilities
    }
}

extension MirrorCall {
    static let storageCalls: [MirrorCall] = [
        MirrorCall("connectNumOfStoragePools", NoArguments.self) { remote, context, _ in
            return ConnectNumOfStoragePoolsReply(num: try await remote.connectNumOfStoragePools(context))
        },
        MirrorCall("connectListStoragePools", ConnectListStoragePoolsArguments.self) { remote, context, arguments in
            return ConnectListStoragePoolsReply(names: try await remote.connectListStoragePools(context, maxnames: arguments.maxnames))
        },
        MirrorCall("connectNumOfDefinedStoragePools", NoArguments.self) { remote, context, _ in
            return ConnectNumOfDefinedStoragePoolsReply(num: try await remote.connectNumOfDefinedStoragePools(context))
        },
        MirrorCall("connectListDefinedStoragePools", ConnectListDefinedStoragePoolsArguments.self) { remote, context, arguments in
            return ConnectListDefinedStoragePoolsReply(names: try await remote.connectListDefinedStoragePools(context, maxnames: arguments.maxnames))
        },
        MirrorCall("connectFindStoragePoolSources", ConnectFindStoragePoolSourcesArguments.self) { remote, context, arguments in
            return ConnectFindStoragePoolSourcesReply(xml: try await remote.connectFindStoragePoolSources(context, type: arguments.type, srcSpec: arguments.srcSpec, flags: arguments.flags))
        },
        MirrorCall("storagePoolCreateXML", StoragePoolCreateXMLArguments.self) { remote, context, arguments in
            return StoragePoolCreateXMLReply(pool: try await remote.storagePoolCreateXML(context, xml: arguments.xml, flags: arguments.flags))
        },
        MirrorCall("storagePoolDefineXML", StoragePoolDefineXMLArguments.self) { remote, context, arguments in
            return StoragePoolDefineXMLReply(pool: try await remote.storagePoolDefineXML(context, xml: arguments.xml, flags: arguments.flags))
        },
        MirrorCall("storagePoolCreate", StoragePoolCreateArguments.self) { remote, context, arguments in
            try await remote.storagePoolCreate(context, pool: arguments.pool, flags: arguments.flags)
            return NoArguments()
        },
        MirrorCall("storagePoolBuild", StoragePoolBuildArguments.self) { remote, context, arguments in
            try await remote.storagePoolBuild(context, pool: arguments.pool, flags: arguments.flags)
            return NoArguments()
        },
        MirrorCall("storagePoolDestroy", StoragePoolDestroyArguments.self) { remote, context, arguments in
            try await remote.storagePoolDestroy(context, pool: arguments.pool)
            return NoArguments()
        },
        MirrorCall("storagePoolDelete", StoragePoolDeleteArguments.self) { remote, context, arguments in
            try await remote.storagePoolDelete(context, pool: arguments.pool, flags: arguments.flags)
            return NoArguments()
        },
        MirrorCall("storagePoolUndefine", StoragePoolUndefineArguments.self) { remote, context, arguments in
            try await remote.storagePoolUndefine(context, pool: arguments.pool)
            return NoArguments()
        },
        MirrorCall("storagePoolRefresh", StoragePoolRefreshArguments.self) { remote, context, arguments in
            try await remote.storagePoolRefresh(context, pool: arguments.pool, flags: arguments.flags)
            return NoArguments()
        },
        MirrorCall("storagePoolLookupByName", StoragePoolLookupByNameArguments.self) { remote, context, arguments in
            return StoragePoolLookupByNameReply(pool: try await remote.storagePoolLookupByName(context, name: arguments.name))
        },
        MirrorCall("storagePoolLookupByUUID", StoragePoolLookupByUUIDArguments.self) { remote, context, arguments in
            return StoragePoolLookupByUUIDReply(pool: try await remote.storagePoolLookupByUUID(context, uuid: arguments.uuid))
        },
        MirrorCall("storagePoolLookupByVolume", StoragePoolLookupByVolumeArguments.self) { remote, context, arguments in
            return StoragePoolLookupByVolumeReply(pool: try await remote.storagePoolLookupByVolume(context, vol: arguments.vol))
        },
        MirrorCall("storagePoolGetInfo", StoragePoolGetInfoArguments.self) { remote, context, arguments in
            return try await remote.storagePoolGetInfo(context, pool: arguments.pool)
        },
        MirrorCall("storagePoolGetXMLDesc", StoragePoolGetXMLDescArguments.self) { remote, context, arguments in
            return StoragePoolGetXMLDescReply(xml: try await remote.storagePoolGetXMLDesc(context, pool: arguments.pool, flags: arguments.flags))
        },
        MirrorCall("storagePoolGetAutostart", StoragePoolGetAutostartArguments.self) { remote, context, arguments in
            return StoragePoolGetAutostartReply(autostart: try await remote.storagePoolGetAutostart(context, pool: arguments.pool))
        },
        MirrorCall("storagePoolSetAutostart", StoragePoolSetAutostartArguments.self) { remote, context, arguments in
            try await remote.storagePoolSetAutostart(context, pool: arguments.pool, autostart: arguments.autostart)
            return NoArguments()
        },
        MirrorCall("storagePoolNumOfVolumes", StoragePoolNumOfVolumesArguments.self) { remote, context, arguments in
            return StoragePoolNumOfVolumesReply(num: try await remote.storagePoolNumOfVolumes(context, pool: arguments.pool))
        },
        MirrorCall("storagePoolListVolumes", StoragePoolListVolumesArguments.self) { remote, context, arguments in
            return StoragePoolListVolumesReply(names: try await remote.storagePoolListVolumes(context, pool: arguments.pool, maxnames: arguments.maxnames))
        },
        MirrorCall("storageVolCreateXML", StorageVolCreateXMLArguments.self) { remote, context, arguments in
            return StorageVolCreateXMLReply(vol: try await remote.storageVolCreateXML(context, pool: arguments.pool, xml: arguments.xml, flags: arguments.flags))
        },
        MirrorCall("storageVolDelete", StorageVolDeleteArguments.self) { remote, context, arguments in
            try await remote.storageVolDelete(context, vol: arguments.vol, flags: arguments.flags)
            return NoArguments()
        },
        MirrorCall("storageVolLookupByName", StorageVolLookupByNameArguments.self) { remote, context, arguments in
            return StorageVolLookupByNameReply(vol: try await remote.storageVolLookupByName(context, pool: arguments.pool, name: arguments.name))
        },
        MirrorCall("storageVolLookupByKey", StorageVolLookupByKeyArguments.self) { remote, context, arguments in
            return StorageVolLookupByKeyReply(vol: try await remote.storageVolLookupByKey(context, key: arguments.key))
        },
        MirrorCall("storageVolLookupByPath", StorageVolLookupByPathArguments.self) { remote, context, arguments in
            return StorageVolLookupByPathReply(vol: try await remote.storageVolLookupByPath(context, path: arguments.path))
        },
        MirrorCall("storageVolGetInfo", StorageVolGetInfoArguments.self) { remote, context, arguments in
            return try await remote.storageVolGetInfo(context, vol: arguments.vol)
        },
        MirrorCall("storageVolGetXMLDesc", StorageVolGetXMLDescArguments.self) { remote, context, arguments in
            return StorageVolGetXMLDescReply(xml: try await remote.storageVolGetXMLDesc(context, vol: arguments.vol, flags: arguments.flags))
        },
        MirrorCall("storageVolGetPath", StorageVolGetPathArguments.self) { remote, context, arguments in
            return StorageVolGetPathReply(name: try await remote.storageVolGetPath(context, vol: arguments.vol))
        },
        MirrorCall("storageVolCreateXMLFrom", StorageVolCreateXMLFromArguments.self) { remote, context, arguments in
            return StorageVolCreateXMLFromReply(vol: try await remote.storageVolCreateXMLFrom(context, pool: arguments.pool, xml: arguments.xml, clonevol: arguments.clonevol, flags: arguments.flags))
        },
        MirrorCall("storagePoolIsActive", StoragePoolIsActiveArguments.self) { remote, context, arguments in
            return StoragePoolIsActiveReply(active: try await remote.storagePoolIsActive(context, pool: arguments.pool))
        },
        MirrorCall("storagePoolIsPersistent", StoragePoolIsPersistentArguments.self) { remote, context, arguments in
            return StoragePoolIsPersistentReply(persistent: try await remote.storagePoolIsPersistent(context, pool: arguments.pool))
        },
        MirrorCall("storageVolWipe", StorageVolWipeArguments.self) { remote, context, arguments in
            try await remote.storageVolWipe(context, vol: arguments.vol, flags: arguments.flags)
            return NoArguments()
        },
        MirrorCall("storageVolUpload", StorageVolUploadArguments.self) { remote, context, arguments in
            try await remote.storageVolUpload(context, vol: arguments.vol, offset: arguments.offset, length: arguments.length, flags: arguments.flags)
            return NoArguments()
        },
        MirrorCall("storageVolDownload", StorageVolDownloadArguments.self) { remote, context, arguments in
            try await remote.storageVolDownload(context, vol: arguments.vol, offset: arguments.offset, length: arguments.length, flags: arguments.flags)
            return NoArguments()
        },
        MirrorCall("storageVolWipePattern", StorageVolWipePatternArguments.self) { remote, context, arguments in
            try await remote.storageVolWipePattern(context, vol: arguments.vol, algorithm: arguments.algorithm, flags: arguments.flags)
            return NoArguments()
        },
        MirrorCall("storageVolResize", StorageVolResizeArguments.self) { remote, context, arguments in
            try await remote.storageVolResize(context, vol: arguments.vol, capacity: arguments.capacity, flags: arguments.flags)
            return NoArguments()
        },
        MirrorCall("connectListAllStoragePools", ConnectListAllStoragePoolsArguments.self) { remote, context, arguments in
            return try await remote.connectListAllStoragePools(context, needResults: arguments.needResults, flags: arguments.flags)
        },
        MirrorCall("storagePoolListAllVolumes", StoragePoolListAllVolumesArguments.self) { remote, context, arguments in
            return try await remote.storagePoolListAllVolumes(context, pool: arguments.pool, needResults: arguments.needResults, flags: arguments.flags)
        },
        MirrorCall("storageVolGetInfoFlags", StorageVolGetInfoFlagsArguments.self) { remote, context, arguments in
            return try await remote.storageVolGetInfoFlags(context, vol: arguments.vol, flags: arguments.flags)
        },
        MirrorCall("storagePoolLookupByTargetPath", StoragePoolLookupByTargetPathArguments.self) { remote, context, arguments in
            return StoragePoolLookupByTargetPathReply(pool: try await remote.storagePoolLookupByTargetPath(context, path: arguments.path))
        },
        MirrorCall("connectGetStoragePoolCapabilities", ConnectGetStoragePoolCapabilitiesArguments.self) { remote, context, arguments in
            return ConnectGetStoragePoolCapabilitiesReply(capabilities: try await remote.connectGetStoragePoolCapabilities(context, flags: arguments.flags))
        },
    ]
}
