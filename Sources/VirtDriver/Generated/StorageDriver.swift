// swift-format-ignore-file
// Generated from Protocol/libvirt.tsv by protocolgen. Do not edit; run `make generate`.

public import LibvirtProtocol
public import VirtError

/// Calls about storage pools and volumes.
///
/// Every method is one procedure of the wire. What a driver leaves out throws error 3, naming the function.
public protocol StorageDriver: Sendable {
    /// `virConnectNumOfStoragePools`
    func connectNumOfStoragePools(_ context: CallContext) async throws(VirtError) -> Int32
    /// `virConnectListStoragePools`
    func connectListStoragePools(_ context: CallContext, maxnames: Int32) async throws(VirtError) -> [String]
    /// `virConnectNumOfDefinedStoragePools`
    func connectNumOfDefinedStoragePools(_ context: CallContext) async throws(VirtError) -> Int32
    /// `virConnectListDefinedStoragePools`
    func connectListDefinedStoragePools(_ context: CallContext, maxnames: Int32) async throws(VirtError) -> [String]
    /// `virConnectFindStoragePoolSources`
    func connectFindStoragePoolSources(_ context: CallContext, type: String, srcSpec: String?, flags: UInt32) async throws(VirtError) -> String
    /// `virStoragePoolCreateXML`
    func storagePoolCreateXML(_ context: CallContext, xml: String, flags: UInt32) async throws(VirtError) -> StoragePoolReference
    /// `virStoragePoolDefineXML`
    func storagePoolDefineXML(_ context: CallContext, xml: String, flags: UInt32) async throws(VirtError) -> StoragePoolReference
    /// `virStoragePoolCreate`
    func storagePoolCreate(_ context: CallContext, pool: StoragePoolReference, flags: UInt32) async throws(VirtError)
    /// `virStoragePoolBuild`
    func storagePoolBuild(_ context: CallContext, pool: StoragePoolReference, flags: UInt32) async throws(VirtError)
    /// `virStoragePoolDestroy`
    func storagePoolDestroy(_ context: CallContext, pool: StoragePoolReference) async throws(VirtError)
    /// `virStoragePoolDelete`
    func storagePoolDelete(_ context: CallContext, pool: StoragePoolReference, flags: UInt32) async throws(VirtError)
    /// `virStoragePoolUndefine`
    func storagePoolUndefine(_ context: CallContext, pool: StoragePoolReference) async throws(VirtError)
    /// `virStoragePoolRefresh`
    func storagePoolRefresh(_ context: CallContext, pool: StoragePoolReference, flags: UInt32) async throws(VirtError)
    /// `virStoragePoolLookupByName`
    func storagePoolLookupByName(_ context: CallContext, name: String) async throws(VirtError) -> StoragePoolReference
    /// `virStoragePoolLookupByUUID`
    func storagePoolLookupByUUID(_ context: CallContext, uuid: UUIDBytes) async throws(VirtError) -> StoragePoolReference
    /// `virStoragePoolLookupByVolume`
    func storagePoolLookupByVolume(_ context: CallContext, vol: StorageVolumeReference) async throws(VirtError) -> StoragePoolReference
    /// `virStoragePoolGetInfo`
    func storagePoolGetInfo(_ context: CallContext, pool: StoragePoolReference) async throws(VirtError) -> StoragePoolGetInfoReply
    /// `virStoragePoolGetXMLDesc`
    func storagePoolGetXMLDesc(_ context: CallContext, pool: StoragePoolReference, flags: UInt32) async throws(VirtError) -> String
    /// `virStoragePoolGetAutostart`
    func storagePoolGetAutostart(_ context: CallContext, pool: StoragePoolReference) async throws(VirtError) -> Int32
    /// `virStoragePoolSetAutostart`
    func storagePoolSetAutostart(_ context: CallContext, pool: StoragePoolReference, autostart: Int32) async throws(VirtError)
    /// `virStoragePoolNumOfVolumes`
    func storagePoolNumOfVolumes(_ context: CallContext, pool: StoragePoolReference) async throws(VirtError) -> Int32
    /// `virStoragePoolListVolumes`
    func storagePoolListVolumes(_ context: CallContext, pool: StoragePoolReference, maxnames: Int32) async throws(VirtError) -> [String]
    /// `virStorageVolCreateXML`
    func storageVolCreateXML(_ context: CallContext, pool: StoragePoolReference, xml: String, flags: UInt32) async throws(VirtError) -> StorageVolumeReference
    /// `virStorageVolDelete`
    func storageVolDelete(_ context: CallContext, vol: StorageVolumeReference, flags: UInt32) async throws(VirtError)
    /// `virStorageVolLookupByName`
    func storageVolLookupByName(_ context: CallContext, pool: StoragePoolReference, name: String) async throws(VirtError) -> StorageVolumeReference
    /// `virStorageVolLookupByKey`
    func storageVolLookupByKey(_ context: CallContext, key: String) async throws(VirtError) -> StorageVolumeReference
    /// `virStorageVolLookupByPath`
    func storageVolLookupByPath(_ context: CallContext, path: String) async throws(VirtError) -> StorageVolumeReference
    /// `virStorageVolGetInfo`
    func storageVolGetInfo(_ context: CallContext, vol: StorageVolumeReference) async throws(VirtError) -> StorageVolGetInfoReply
    /// `virStorageVolGetXMLDesc`
    func storageVolGetXMLDesc(_ context: CallContext, vol: StorageVolumeReference, flags: UInt32) async throws(VirtError) -> String
    /// `virStorageVolGetPath`
    func storageVolGetPath(_ context: CallContext, vol: StorageVolumeReference) async throws(VirtError) -> String
    /// `virStorageVolCreateXMLFrom`
    func storageVolCreateXMLFrom(_ context: CallContext, pool: StoragePoolReference, xml: String, clonevol: StorageVolumeReference, flags: UInt32) async throws(VirtError) -> StorageVolumeReference
    /// `virStoragePoolIsActive`
    func storagePoolIsActive(_ context: CallContext, pool: StoragePoolReference) async throws(VirtError) -> Int32
    /// `virStoragePoolIsPersistent`
    func storagePoolIsPersistent(_ context: CallContext, pool: StoragePoolReference) async throws(VirtError) -> Int32
    /// `virStorageVolWipe`
    func storageVolWipe(_ context: CallContext, vol: StorageVolumeReference, flags: UInt32) async throws(VirtError)
    /// `virStorageVolUpload`
    func storageVolUpload(_ context: CallContext, vol: StorageVolumeReference, offset: UInt64, length: UInt64, flags: UInt32) async throws(VirtError)
    /// `virStorageVolDownload`
    func storageVolDownload(_ context: CallContext, vol: StorageVolumeReference, offset: UInt64, length: UInt64, flags: UInt32) async throws(VirtError)
    /// `virStorageVolWipePattern`
    func storageVolWipePattern(_ context: CallContext, vol: StorageVolumeReference, algorithm: UInt32, flags: UInt32) async throws(VirtError)
    /// `virStorageVolResize`
    func storageVolResize(_ context: CallContext, vol: StorageVolumeReference, capacity: UInt64, flags: UInt32) async throws(VirtError)
    /// `virConnectListAllStoragePools`
    func connectListAllStoragePools(_ context: CallContext, needResults: Int32, flags: UInt32) async throws(VirtError) -> ConnectListAllStoragePoolsReply
    /// `virStoragePoolListAllVolumes`
    func storagePoolListAllVolumes(_ context: CallContext, pool: StoragePoolReference, needResults: Int32, flags: UInt32) async throws(VirtError) -> StoragePoolListAllVolumesReply
    /// `virStorageVolGetInfoFlags`
    func storageVolGetInfoFlags(_ context: CallContext, vol: StorageVolumeReference, flags: UInt32) async throws(VirtError) -> StorageVolGetInfoFlagsReply
    /// `virStoragePoolLookupByTargetPath`
    func storagePoolLookupByTargetPath(_ context: CallContext, path: String) async throws(VirtError) -> StoragePoolReference
    /// `virConnectGetStoragePoolCapabilities`
    func connectGetStoragePoolCapabilities(_ context: CallContext, flags: UInt32) async throws(VirtError) -> String
}

extension StorageDriver {
    public func connectNumOfStoragePools(_ context: CallContext) async throws(VirtError) -> Int32 {
        throw VirtError.noSupport("virConnectNumOfStoragePools")
    }
    public func connectListStoragePools(_ context: CallContext, maxnames: Int32) async throws(VirtError) -> [String] {
        throw VirtError.noSupport("virConnectListStoragePools")
    }
    public func connectNumOfDefinedStoragePools(_ context: CallContext) async throws(VirtError) -> Int32 {
        throw VirtError.noSupport("virConnectNumOfDefinedStoragePools")
    }
    public func connectListDefinedStoragePools(_ context: CallContext, maxnames: Int32) async throws(VirtError) -> [String] {
        throw VirtError.noSupport("virConnectListDefinedStoragePools")
    }
    public func connectFindStoragePoolSources(_ context: CallContext, type: String, srcSpec: String?, flags: UInt32) async throws(VirtError) -> String {
        throw VirtError.noSupport("virConnectFindStoragePoolSources")
    }
    public func storagePoolCreateXML(_ context: CallContext, xml: String, flags: UInt32) async throws(VirtError) -> StoragePoolReference {
        throw VirtError.noSupport("virStoragePoolCreateXML")
    }
    public func storagePoolDefineXML(_ context: CallContext, xml: String, flags: UInt32) async throws(VirtError) -> StoragePoolReference {
        throw VirtError.noSupport("virStoragePoolDefineXML")
    }
    public func storagePoolCreate(_ context: CallContext, pool: StoragePoolReference, flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virStoragePoolCreate")
    }
    public func storagePoolBuild(_ context: CallContext, pool: StoragePoolReference, flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virStoragePoolBuild")
    }
    public func storagePoolDestroy(_ context: CallContext, pool: StoragePoolReference) async throws(VirtError) {
        throw VirtError.noSupport("virStoragePoolDestroy")
    }
    public func storagePoolDelete(_ context: CallContext, pool: StoragePoolReference, flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virStoragePoolDelete")
    }
    public func storagePoolUndefine(_ context: CallContext, pool: StoragePoolReference) async throws(VirtError) {
        throw VirtError.noSupport("virStoragePoolUndefine")
    }
    public func storagePoolRefresh(_ context: CallContext, pool: StoragePoolReference, flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virStoragePoolRefresh")
    }
    public func storagePoolLookupByName(_ context: CallContext, name: String) async throws(VirtError) -> StoragePoolReference {
        throw VirtError.noSupport("virStoragePoolLookupByName")
    }
    public func storagePoolLookupByUUID(_ context: CallContext, uuid: UUIDBytes) async throws(VirtError) -> StoragePoolReference {
        throw VirtError.noSupport("virStoragePoolLookupByUUID")
    }
    public func storagePoolLookupByVolume(_ context: CallContext, vol: StorageVolumeReference) async throws(VirtError) -> StoragePoolReference {
        throw VirtError.noSupport("virStoragePoolLookupByVolume")
    }
    public func storagePoolGetInfo(_ context: CallContext, pool: StoragePoolReference) async throws(VirtError) -> StoragePoolGetInfoReply {
        throw VirtError.noSupport("virStoragePoolGetInfo")
    }
    public func storagePoolGetXMLDesc(_ context: CallContext, pool: StoragePoolReference, flags: UInt32) async throws(VirtError) -> String {
        throw VirtError.noSupport("virStoragePoolGetXMLDesc")
    }
    public func storagePoolGetAutostart(_ context: CallContext, pool: StoragePoolReference) async throws(VirtError) -> Int32 {
        throw VirtError.noSupport("virStoragePoolGetAutostart")
    }
    public func storagePoolSetAutostart(_ context: CallContext, pool: StoragePoolReference, autostart: Int32) async throws(VirtError) {
        throw VirtError.noSupport("virStoragePoolSetAutostart")
    }
    public func storagePoolNumOfVolumes(_ context: CallContext, pool: StoragePoolReference) async throws(VirtError) -> Int32 {
        throw VirtError.noSupport("virStoragePoolNumOfVolumes")
    }
    public func storagePoolListVolumes(_ context: CallContext, pool: StoragePoolReference, maxnames: Int32) async throws(VirtError) -> [String] {
        throw VirtError.noSupport("virStoragePoolListVolumes")
    }
    public func storageVolCreateXML(_ context: CallContext, pool: StoragePoolReference, xml: String, flags: UInt32) async throws(VirtError) -> StorageVolumeReference {
        throw VirtError.noSupport("virStorageVolCreateXML")
    }
    public func storageVolDelete(_ context: CallContext, vol: StorageVolumeReference, flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virStorageVolDelete")
    }
    public func storageVolLookupByName(_ context: CallContext, pool: StoragePoolReference, name: String) async throws(VirtError) -> StorageVolumeReference {
        throw VirtError.noSupport("virStorageVolLookupByName")
    }
    public func storageVolLookupByKey(_ context: CallContext, key: String) async throws(VirtError) -> StorageVolumeReference {
        throw VirtError.noSupport("virStorageVolLookupByKey")
    }
    public func storageVolLookupByPath(_ context: CallContext, path: String) async throws(VirtError) -> StorageVolumeReference {
        throw VirtError.noSupport("virStorageVolLookupByPath")
    }
    public func storageVolGetInfo(_ context: CallContext, vol: StorageVolumeReference) async throws(VirtError) -> StorageVolGetInfoReply {
        throw VirtError.noSupport("virStorageVolGetInfo")
    }
    public func storageVolGetXMLDesc(_ context: CallContext, vol: StorageVolumeReference, flags: UInt32) async throws(VirtError) -> String {
        throw VirtError.noSupport("virStorageVolGetXMLDesc")
    }
    public func storageVolGetPath(_ context: CallContext, vol: StorageVolumeReference) async throws(VirtError) -> String {
        throw VirtError.noSupport("virStorageVolGetPath")
    }
    public func storageVolCreateXMLFrom(_ context: CallContext, pool: StoragePoolReference, xml: String, clonevol: StorageVolumeReference, flags: UInt32) async throws(VirtError) -> StorageVolumeReference {
        throw VirtError.noSupport("virStorageVolCreateXMLFrom")
    }
    public func storagePoolIsActive(_ context: CallContext, pool: StoragePoolReference) async throws(VirtError) -> Int32 {
        throw VirtError.noSupport("virStoragePoolIsActive")
    }
    public func storagePoolIsPersistent(_ context: CallContext, pool: StoragePoolReference) async throws(VirtError) -> Int32 {
        throw VirtError.noSupport("virStoragePoolIsPersistent")
    }
    public func storageVolWipe(_ context: CallContext, vol: StorageVolumeReference, flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virStorageVolWipe")
    }
    public func storageVolUpload(_ context: CallContext, vol: StorageVolumeReference, offset: UInt64, length: UInt64, flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virStorageVolUpload")
    }
    public func storageVolDownload(_ context: CallContext, vol: StorageVolumeReference, offset: UInt64, length: UInt64, flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virStorageVolDownload")
    }
    public func storageVolWipePattern(_ context: CallContext, vol: StorageVolumeReference, algorithm: UInt32, flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virStorageVolWipePattern")
    }
    public func storageVolResize(_ context: CallContext, vol: StorageVolumeReference, capacity: UInt64, flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virStorageVolResize")
    }
    public func connectListAllStoragePools(_ context: CallContext, needResults: Int32, flags: UInt32) async throws(VirtError) -> ConnectListAllStoragePoolsReply {
        throw VirtError.noSupport("virConnectListAllStoragePools")
    }
    public func storagePoolListAllVolumes(_ context: CallContext, pool: StoragePoolReference, needResults: Int32, flags: UInt32) async throws(VirtError) -> StoragePoolListAllVolumesReply {
        throw VirtError.noSupport("virStoragePoolListAllVolumes")
    }
    public func storageVolGetInfoFlags(_ context: CallContext, vol: StorageVolumeReference, flags: UInt32) async throws(VirtError) -> StorageVolGetInfoFlagsReply {
        throw VirtError.noSupport("virStorageVolGetInfoFlags")
    }
    public func storagePoolLookupByTargetPath(_ context: CallContext, path: String) async throws(VirtError) -> StoragePoolReference {
        throw VirtError.noSupport("virStoragePoolLookupByTargetPath")
    }
    public func connectGetStoragePoolCapabilities(_ context: CallContext, flags: UInt32) async throws(VirtError) -> String {
        throw VirtError.noSupport("virConnectGetStoragePoolCapabilities")
    }
}
