// swift-format-ignore-file
// Generated from Protocol/libvirt.tsv by protocolgen. Do not edit; run `make generate`.

import LibvirtProtocol
import VirtDriver
import VirtError
import XDR

extension Dispatch {
    static func connectNumOfStoragePools(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        try call.decodeNothing()
        try await call.require(Permission("connect", "search_storage_pools"))
        if call.isFiltered(Permission("storage_pool", "getattr")) {
            let list = try await call.storage().connectListStoragePools(call.context, maxnames: 16384)
            let shown = await call.visible(list, Permission("storage_pool", "getattr"))
            return try call.encode(ConnectNumOfStoragePoolsReply(num: Int32(clamping: shown.count)))
        }
        let result = try await call.storage().connectNumOfStoragePools(call.context)
        return try call.encode(ConnectNumOfStoragePoolsReply(num: result))
    }

    static func connectListStoragePools(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(ConnectListStoragePoolsArguments.self)
        try await call.require(Permission("connect", "search_storage_pools"))
        var result = try await call.storage().connectListStoragePools(call.context, maxnames: arguments.maxnames)
        result = await call.visible(result, Permission("storage_pool", "getattr"))
        return try call.encode(ConnectListStoragePoolsReply(names: result))
    }

    static func connectNumOfDefinedStoragePools(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        try call.decodeNothing()
        try await call.require(Permission("connect", "search_storage_pools"))
        if call.isFiltered(Permission("storage_pool", "getattr")) {
            let list = try await call.storage().connectListDefinedStoragePools(call.context, maxnames: 16384)
            let shown = await call.visible(list, Permission("storage_pool", "getattr"))
            return try call.encode(ConnectNumOfDefinedStoragePoolsReply(num: Int32(clamping: shown.count)))
        }
        let result = try await call.storage().connectNumOfDefinedStoragePools(call.context)
        return try call.encode(ConnectNumOfDefinedStoragePoolsReply(num: result))
    }

    static func connectListDefinedStoragePools(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(ConnectListDefinedStoragePoolsArguments.self)
        try await call.require(Permission("connect", "search_storage_pools"))
        var result = try await call.storage().connectListDefinedStoragePools(call.context, maxnames: arguments.maxnames)
        result = await call.visible(result, Permission("storage_pool", "getattr"))
        return try call.encode(ConnectListDefinedStoragePoolsReply(names: result))
    }

    static func connectFindStoragePoolSources(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(ConnectFindStoragePoolSourcesArguments.self)
        try await call.require(Permission("connect", "detect_storage_pools"))
        let result = try await call.storage().connectFindStoragePoolSources(call.context, type: arguments.type, srcSpec: arguments.srcSpec, flags: arguments.flags)
        return try call.encode(ConnectFindStoragePoolSourcesReply(xml: result))
    }

    static func storagePoolCreateXML(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(StoragePoolCreateXMLArguments.self)
        try await call.require(Permission("storage_pool", "start"), on: DefinedObject("storage_pool", xml: arguments.xml))
        try await call.require(Permission("storage_pool", "write"), on: DefinedObject("storage_pool", xml: arguments.xml))
        let result = try await call.storage().storagePoolCreateXML(call.context, xml: arguments.xml, flags: arguments.flags)
        return try call.encode(StoragePoolCreateXMLReply(pool: result))
    }

    static func storagePoolDefineXML(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(StoragePoolDefineXMLArguments.self)
        try await call.require(Permission("storage_pool", "write"), on: DefinedObject("storage_pool", xml: arguments.xml))
        try await call.require(Permission("storage_pool", "save"), on: DefinedObject("storage_pool", xml: arguments.xml))
        let result = try await call.storage().storagePoolDefineXML(call.context, xml: arguments.xml, flags: arguments.flags)
        return try call.encode(StoragePoolDefineXMLReply(pool: result))
    }

    static func storagePoolCreate(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(StoragePoolCreateArguments.self)
        try await call.require(Permission("storage_pool", "start"), on: arguments.pool)
        try await call.storage().storagePoolCreate(call.context, pool: arguments.pool, flags: arguments.flags)
        return []
    }

    static func storagePoolBuild(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(StoragePoolBuildArguments.self)
        try await call.require(Permission("storage_pool", "format"), on: arguments.pool)
        try await call.storage().storagePoolBuild(call.context, pool: arguments.pool, flags: arguments.flags)
        return []
    }

    static func storagePoolDestroy(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(StoragePoolDestroyArguments.self)
        try await call.require(Permission("storage_pool", "stop"), on: arguments.pool)
        try await call.storage().storagePoolDestroy(call.context, pool: arguments.pool)
        return []
    }

    static func storagePoolDelete(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(StoragePoolDeleteArguments.self)
        try await call.require(Permission("storage_pool", "format"), on: arguments.pool)
        try await call.storage().storagePoolDelete(call.context, pool: arguments.pool, flags: arguments.flags)
        return []
    }

    static func storagePoolUndefine(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(StoragePoolUndefineArguments.self)
        try await call.require(Permission("storage_pool", "delete"), on: arguments.pool)
        try await call.storage().storagePoolUndefine(call.context, pool: arguments.pool)
        return []
    }

    static func storagePoolRefresh(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(StoragePoolRefreshArguments.self)
        try await call.require(Permission("storage_pool", "refresh"), on: arguments.pool)
        try await call.storage().storagePoolRefresh(call.context, pool: arguments.pool, flags: arguments.flags)
        return []
    }

    static func storagePoolLookupByName(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(StoragePoolLookupByNameArguments.self)
        try call.requireAny(Permission("storage_pool", "getattr"))
        let result = try await call.storage().storagePoolLookupByName(call.context, name: arguments.name)
        try await call.requireFound(Permission("storage_pool", "getattr"), result)
        return try call.encode(StoragePoolLookupByNameReply(pool: result))
    }

    static func storagePoolLookupByUUID(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(StoragePoolLookupByUUIDArguments.self)
        try call.requireAny(Permission("storage_pool", "getattr"))
        let result = try await call.storage().storagePoolLookupByUUID(call.context, uuid: arguments.uuid)
        try await call.requireFound(Permission("storage_pool", "getattr"), result)
        return try call.encode(StoragePoolLookupByUUIDReply(pool: result))
    }

    static func storagePoolLookupByVolume(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(StoragePoolLookupByVolumeArguments.self)
        try await call.require(Permission("storage_pool", "getattr"), on: arguments.vol)
        let result = try await call.storage().storagePoolLookupByVolume(call.context, vol: arguments.vol)
        return try call.encode(StoragePoolLookupByVolumeReply(pool: result))
    }

    static func storagePoolGetInfo(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(StoragePoolGetInfoArguments.self)
        try await call.require(Permission("storage_pool", "read"), on: arguments.pool)
        return try call.encode(try await call.storage().storagePoolGetInfo(call.context, pool: arguments.pool))
    }

    static func storagePoolGetXMLDesc(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(StoragePoolGetXMLDescArguments.self)
        try await call.require(Permission("storage_pool", "read"), on: arguments.pool)
        let result = try await call.storage().storagePoolGetXMLDesc(call.context, pool: arguments.pool, flags: arguments.flags)
        return try call.encode(StoragePoolGetXMLDescReply(xml: result))
    }

    static func storagePoolGetAutostart(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(StoragePoolGetAutostartArguments.self)
        try await call.require(Permission("storage_pool", "read"), on: arguments.pool)
        let result = try await call.storage().storagePoolGetAutostart(call.context, pool: arguments.pool)
        return try call.encode(StoragePoolGetAutostartReply(autostart: result))
    }

    static func storagePoolSetAutostart(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(StoragePoolSetAutostartArguments.self)
        try await call.require(Permission("storage_pool", "write"), on: arguments.pool)
        try await call.storage().storagePoolSetAutostart(call.context, pool: arguments.pool, autostart: arguments.autostart)
        return []
    }

    static func storagePoolNumOfVolumes(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(StoragePoolNumOfVolumesArguments.self)
        try await call.require(Permission("storage_pool", "search_storage_vols"), on: arguments.pool)
        if call.isFiltered(Permission("storage_vol", "getattr")) {
            let list = try await call.storage().storagePoolListVolumes(call.context, pool: arguments.pool, maxnames: 16384)
            let shown = await call.visible(list, Permission("storage_vol", "getattr"))
            return try call.encode(StoragePoolNumOfVolumesReply(num: Int32(clamping: shown.count)))
        }
        let result = try await call.storage().storagePoolNumOfVolumes(call.context, pool: arguments.pool)
        return try call.encode(StoragePoolNumOfVolumesReply(num: result))
    }

    static func storagePoolListVolumes(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(StoragePoolListVolumesArguments.self)
        try await call.require(Permission("storage_pool", "search_storage_vols"), on: arguments.pool)
        var result = try await call.storage().storagePoolListVolumes(call.context, pool: arguments.pool, maxnames: arguments.maxnames)
        result = await call.visible(result, Permission("storage_vol", "getattr"))
        return try call.encode(StoragePoolListVolumesReply(names: result))
    }

    static func storageVolCreateXML(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(StorageVolCreateXMLArguments.self)
        try await call.require(Permission("storage_vol", "create"), on: DefinedObject("storage_vol", xml: arguments.xml, in: arguments.pool))
        let result = try await call.storage().storageVolCreateXML(call.context, pool: arguments.pool, xml: arguments.xml, flags: arguments.flags)
        return try call.encode(StorageVolCreateXMLReply(vol: result))
    }

    static func storageVolDelete(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(StorageVolDeleteArguments.self)
        try await call.require(Permission("storage_vol", "delete"), on: arguments.vol)
        try await call.storage().storageVolDelete(call.context, vol: arguments.vol, flags: arguments.flags)
        return []
    }

    static func storageVolLookupByName(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(StorageVolLookupByNameArguments.self)
        try call.requireAny(Permission("storage_vol", "getattr"))
        let result = try await call.storage().storageVolLookupByName(call.context, pool: arguments.pool, name: arguments.name)
        try await call.requireFound(Permission("storage_vol", "getattr"), result)
        return try call.encode(StorageVolLookupByNameReply(vol: result))
    }

    static func storageVolLookupByKey(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(StorageVolLookupByKeyArguments.self)
        try call.requireAny(Permission("storage_vol", "getattr"))
        let result = try await call.storage().storageVolLookupByKey(call.context, key: arguments.key)
        try await call.requireFound(Permission("storage_vol", "getattr"), result)
        return try call.encode(StorageVolLookupByKeyReply(vol: result))
    }

    static func storageVolLookupByPath(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(StorageVolLookupByPathArguments.self)
        try call.requireAny(Permission("storage_vol", "getattr"))
        let result = try await call.storage().storageVolLookupByPath(call.context, path: arguments.path)
        try await call.requireFound(Permission("storage_vol", "getattr"), result)
        return try call.encode(StorageVolLookupByPathReply(vol: result))
    }

    static func storageVolGetInfo(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(StorageVolGetInfoArguments.self)
        try await call.require(Permission("storage_vol", "read"), on: arguments.vol)
        return try call.encode(try await call.storage().storageVolGetInfo(call.context, vol: arguments.vol))
    }

    static func storageVolGetXMLDesc(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(StorageVolGetXMLDescArguments.self)
        try await call.require(Permission("storage_vol", "read"), on: arguments.vol)
        let result = try await call.storage().storageVolGetXMLDesc(call.context, vol: arguments.vol, flags: arguments.flags)
        return try call.encode(StorageVolGetXMLDescReply(xml: result))
    }

    static func storageVolGetPath(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(StorageVolGetPathArguments.self)
        try await call.require(Permission("storage_vol", "read"), on: arguments.vol)
        let result = try await call.storage().storageVolGetPath(call.context, vol: arguments.vol)
        return try call.encode(StorageVolGetPathReply(name: result))
    }

    static func storageVolCreateXMLFrom(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(StorageVolCreateXMLFromArguments.self)
        try await call.require(Permission("storage_vol", "create"), on: DefinedObject("storage_vol", xml: arguments.xml, in: arguments.pool))
        let result = try await call.storage().storageVolCreateXMLFrom(call.context, pool: arguments.pool, xml: arguments.xml, clonevol: arguments.clonevol, flags: arguments.flags)
        return try call.encode(StorageVolCreateXMLFromReply(vol: result))
    }

    static func storagePoolIsActive(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(StoragePoolIsActiveArguments.self)
        try await call.require(Permission("storage_pool", "read"), on: arguments.pool)
        let result = try await call.storage().storagePoolIsActive(call.context, pool: arguments.pool)
        return try call.encode(StoragePoolIsActiveReply(active: result))
    }

    static func storagePoolIsPersistent(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(StoragePoolIsPersistentArguments.self)
        try await call.require(Permission("storage_pool", "read"), on: arguments.pool)
        let result = try await call.storage().storagePoolIsPersistent(call.context, pool: arguments.pool)
        return try call.encode(StoragePoolIsPersistentReply(persistent: result))
    }

    static func storageVolWipe(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(StorageVolWipeArguments.self)
        try await call.require(Permission("storage_vol", "format"), on: arguments.vol)
        try await call.storage().storageVolWipe(call.context, vol: arguments.vol, flags: arguments.flags)
        return []
    }

    static func storageVolUpload(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(StorageVolUploadArguments.self)
        try await call.require(Permission("storage_vol", "data_write"), on: arguments.vol)
        try await call.storage().storageVolUpload(call.context, vol: arguments.vol, offset: arguments.offset, length: arguments.length, flags: arguments.flags)
        return []
    }

    static func storageVolDownload(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(StorageVolDownloadArguments.self)
        try await call.require(Permission("storage_vol", "data_read"), on: arguments.vol)
        try await call.storage().storageVolDownload(call.context, vol: arguments.vol, offset: arguments.offset, length: arguments.length, flags: arguments.flags)
        return []
    }

    static func storageVolWipePattern(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(StorageVolWipePatternArguments.self)
        try await call.require(Permission("storage_vol", "format"), on: arguments.vol)
        try await call.storage().storageVolWipePattern(call.context, vol: arguments.vol, algorithm: arguments.algorithm, flags: arguments.flags)
        return []
    }

    static func storageVolResize(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(StorageVolResizeArguments.self)
        try await call.require(Permission("storage_vol", "resize"), on: arguments.vol)
        try await call.storage().storageVolResize(call.context, vol: arguments.vol, capacity: arguments.capacity, flags: arguments.flags)
        return []
    }

    static func connectListAllStoragePools(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(ConnectListAllStoragePoolsArguments.self)
        try await call.require(Permission("connect", "search_storage_pools"))
        if call.isFiltered(Permission("storage_pool", "getattr")) {
            var reply = try await call.storage().connectListAllStoragePools(call.context, needResults: 1, flags: arguments.flags)
            reply.pools = await call.visible(reply.pools, Permission("storage_pool", "getattr"))
            reply.ret = UInt32(clamping: reply.pools.count)
            if arguments.needResults == 0 { reply.pools = [] }
            return try call.encode(reply)
        }
        return try call.encode(try await call.storage().connectListAllStoragePools(call.context, needResults: arguments.needResults, flags: arguments.flags))
    }

    static func storagePoolListAllVolumes(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(StoragePoolListAllVolumesArguments.self)
        try await call.require(Permission("storage_pool", "search_storage_vols"), on: arguments.pool)
        if call.isFiltered(Permission("storage_vol", "getattr")) {
            var reply = try await call.storage().storagePoolListAllVolumes(call.context, pool: arguments.pool, needResults: 1, flags: arguments.flags)
            reply.vols = await call.visible(reply.vols, Permission("storage_vol", "getattr"))
            reply.ret = UInt32(clamping: reply.vols.count)
            if arguments.needResults == 0 { reply.vols = [] }
            return try call.encode(reply)
        }
        return try call.encode(try await call.storage().storagePoolListAllVolumes(call.context, pool: arguments.pool, needResults: arguments.needResults, flags: arguments.flags))
    }

    static func storageVolGetInfoFlags(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(StorageVolGetInfoFlagsArguments.self)
        try await call.require(Permission("storage_vol", "read"), on: arguments.vol)
        return try call.encode(try await call.storage().storageVolGetInfoFlags(call.context, vol: arguments.vol, flags: arguments.flags))
    }

    static func storagePoolLookupByTargetPath(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(StoragePoolLookupByTargetPathArguments.self)
        try call.requireAny(Permission("storage_pool", "getattr"))
        let result = try await call.storage().storagePoolLookupByTargetPath(call.context, path: arguments.path)
        try await call.requireFound(Permission("storage_pool", "getattr"), result)
        return try call.encode(StoragePoolLookupByTargetPathReply(pool: result))
    }

    static func connectGetStoragePoolCapabilities(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(ConnectGetStoragePoolCapabilitiesArguments.self)
        try await call.require(Permission("connect", "read"))
        let result = try await call.storage().connectGetStoragePoolCapabilities(call.context, flags: arguments.flags)
        return try call.encode(ConnectGetStoragePoolCapabilitiesReply(capabilities: result))
    }

}
