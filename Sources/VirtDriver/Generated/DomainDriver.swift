// swift-format-ignore-file
// Generated from Protocol/libvirt.tsv by protocolgen. Do not edit; run `make generate`.

public import LibvirtProtocol
public import VirtError

/// Calls about domains.
///
/// Every method is one procedure of the wire. What a driver leaves out throws error 3, naming the function.
public protocol DomainDriver: Sendable {
    /// `virDomainAttachDevice`
    func domainAttachDevice(_ context: CallContext, dom: DomainReference, xml: String) async throws(VirtError)
    /// `virDomainCreate`
    func domainCreate(_ context: CallContext, dom: DomainReference) async throws(VirtError)
    /// `virDomainCreateXML`
    func domainCreateXML(_ context: CallContext, xmlDesc: String, flags: UInt32) async throws(VirtError) -> DomainReference
    /// `virDomainDefineXML`
    func domainDefineXML(_ context: CallContext, xml: String) async throws(VirtError) -> DomainReference
    /// `virDomainDestroy`
    func domainDestroy(_ context: CallContext, dom: DomainReference) async throws(VirtError)
    /// `virDomainDetachDevice`
    func domainDetachDevice(_ context: CallContext, dom: DomainReference, xml: String) async throws(VirtError)
    /// `virDomainGetXMLDesc`
    func domainGetXMLDesc(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) -> String
    /// `virDomainGetAutostart`
    func domainGetAutostart(_ context: CallContext, dom: DomainReference) async throws(VirtError) -> Int32
    /// `virDomainGetInfo`
    func domainGetInfo(_ context: CallContext, dom: DomainReference) async throws(VirtError) -> DomainGetInfoReply
    /// `virDomainGetMaxMemory`
    func domainGetMaxMemory(_ context: CallContext, dom: DomainReference) async throws(VirtError) -> UInt64
    /// `virDomainGetMaxVcpus`
    func domainGetMaxVcpus(_ context: CallContext, dom: DomainReference) async throws(VirtError) -> Int32
    /// `virDomainGetOSType`
    func domainGetOSType(_ context: CallContext, dom: DomainReference) async throws(VirtError) -> String
    /// `virDomainGetVcpus`
    func domainGetVcpus(_ context: CallContext, dom: DomainReference, maxinfo: Int32, maplen: Int32) async throws(VirtError) -> DomainGetVcpusReply
    /// `virDomainLookupByID`
    func domainLookupByID(_ context: CallContext, id: Int32) async throws(VirtError) -> DomainReference
    /// `virDomainLookupByName`
    func domainLookupByName(_ context: CallContext, name: String) async throws(VirtError) -> DomainReference
    /// `virDomainLookupByUUID`
    func domainLookupByUUID(_ context: CallContext, uuid: UUIDBytes) async throws(VirtError) -> DomainReference
    /// `virDomainPinVcpu`
    func domainPinVcpu(_ context: CallContext, dom: DomainReference, vcpu: UInt32, cpumap: [UInt8]) async throws(VirtError)
    /// `virDomainReboot`
    func domainReboot(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError)
    /// `virDomainResume`
    func domainResume(_ context: CallContext, dom: DomainReference) async throws(VirtError)
    /// `virDomainSetAutostart`
    func domainSetAutostart(_ context: CallContext, dom: DomainReference, autostart: Int32) async throws(VirtError)
    /// `virDomainSetMaxMemory`
    func domainSetMaxMemory(_ context: CallContext, dom: DomainReference, memory: UInt64) async throws(VirtError)
    /// `virDomainSetMemory`
    func domainSetMemory(_ context: CallContext, dom: DomainReference, memory: UInt64) async throws(VirtError)
    /// `virDomainSetVcpus`
    func domainSetVcpus(_ context: CallContext, dom: DomainReference, nvcpus: UInt32) async throws(VirtError)
    /// `virDomainShutdown`
    func domainShutdown(_ context: CallContext, dom: DomainReference) async throws(VirtError)
    /// `virDomainSuspend`
    func domainSuspend(_ context: CallContext, dom: DomainReference) async throws(VirtError)
    /// `virDomainUndefine`
    func domainUndefine(_ context: CallContext, dom: DomainReference) async throws(VirtError)
    /// `virDomainCoreDump`
    func domainCoreDump(_ context: CallContext, dom: DomainReference, to: String, flags: UInt32) async throws(VirtError)
    /// `virDomainRestore`
    func domainRestore(_ context: CallContext, from: String) async throws(VirtError)
    /// `virDomainSave`
    func domainSave(_ context: CallContext, dom: DomainReference, to: String) async throws(VirtError)
    /// `virDomainGetSchedulerType`
    func domainGetSchedulerType(_ context: CallContext, dom: DomainReference) async throws(VirtError) -> DomainGetSchedulerTypeReply
    /// `virDomainGetSchedulerParameters`
    func domainGetSchedulerParameters(_ context: CallContext, dom: DomainReference, nparams: Int32) async throws(VirtError) -> [TypedParameter]
    /// `virDomainSetSchedulerParameters`
    func domainSetSchedulerParameters(_ context: CallContext, dom: DomainReference, params: [TypedParameter]) async throws(VirtError)
    /// `virDomainBlockStats`
    func domainBlockStats(_ context: CallContext, dom: DomainReference, path: String) async throws(VirtError) -> DomainBlockStatsReply
    /// `virDomainInterfaceStats`
    func domainInterfaceStats(_ context: CallContext, dom: DomainReference, device: String) async throws(VirtError) -> DomainInterfaceStatsReply
    /// `virDomainBlockPeek`
    func domainBlockPeek(_ context: CallContext, dom: DomainReference, path: String, offset: UInt64, size: UInt32, flags: UInt32) async throws(VirtError) -> [UInt8]
    /// `virDomainMemoryPeek`
    func domainMemoryPeek(_ context: CallContext, dom: DomainReference, offset: UInt64, size: UInt32, flags: UInt32) async throws(VirtError) -> [UInt8]
    /// `virDomainGetSecurityLabel`
    func domainGetSecurityLabel(_ context: CallContext, dom: DomainReference) async throws(VirtError) -> DomainGetSecurityLabelReply
    /// `virDomainIsActive`
    func domainIsActive(_ context: CallContext, dom: DomainReference) async throws(VirtError) -> Int32
    /// `virDomainIsPersistent`
    func domainIsPersistent(_ context: CallContext, dom: DomainReference) async throws(VirtError) -> Int32
    /// `virDomainMemoryStats`
    func domainMemoryStats(_ context: CallContext, dom: DomainReference, maxStats: UInt32, flags: UInt32) async throws(VirtError) -> [DomainMemoryStat]
    /// `virDomainAttachDeviceFlags`
    func domainAttachDeviceFlags(_ context: CallContext, dom: DomainReference, xml: String, flags: UInt32) async throws(VirtError)
    /// `virDomainDetachDeviceFlags`
    func domainDetachDeviceFlags(_ context: CallContext, dom: DomainReference, xml: String, flags: UInt32) async throws(VirtError)
    /// `virDomainGetJobInfo`
    func domainGetJobInfo(_ context: CallContext, dom: DomainReference) async throws(VirtError) -> DomainGetJobInfoReply
    /// `virDomainAbortJob`
    func domainAbortJob(_ context: CallContext, dom: DomainReference) async throws(VirtError)
    /// `virDomainUpdateDeviceFlags`
    func domainUpdateDeviceFlags(_ context: CallContext, dom: DomainReference, xml: String, flags: UInt32) async throws(VirtError)
    /// `virDomainManagedSave`
    func domainManagedSave(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError)
    /// `virDomainHasManagedSaveImage`
    func domainHasManagedSaveImage(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) -> Int32
    /// `virDomainManagedSaveRemove`
    func domainManagedSaveRemove(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError)
    /// `virDomainGetBlockInfo`
    func domainGetBlockInfo(_ context: CallContext, dom: DomainReference, path: String, flags: UInt32) async throws(VirtError) -> DomainGetBlockInfoReply
    /// `virDomainCreateWithFlags`
    func domainCreateWithFlags(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) -> DomainReference
    /// `virDomainSetMemoryParameters`
    func domainSetMemoryParameters(_ context: CallContext, dom: DomainReference, params: [TypedParameter], flags: UInt32) async throws(VirtError)
    /// `virDomainGetMemoryParameters`
    func domainGetMemoryParameters(_ context: CallContext, dom: DomainReference, nparams: Int32, flags: UInt32) async throws(VirtError) -> DomainGetMemoryParametersReply
    /// `virDomainSetVcpusFlags`
    func domainSetVcpusFlags(_ context: CallContext, dom: DomainReference, nvcpus: UInt32, flags: UInt32) async throws(VirtError)
    /// `virDomainGetVcpusFlags`
    func domainGetVcpusFlags(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) -> Int32
    /// `virDomainOpenConsole`
    func domainOpenConsole(_ context: CallContext, dom: DomainReference, devName: String?, flags: UInt32) async throws(VirtError)
    /// `virDomainIsUpdated`
    func domainIsUpdated(_ context: CallContext, dom: DomainReference) async throws(VirtError) -> Int32
    /// `virDomainSetMemoryFlags`
    func domainSetMemoryFlags(_ context: CallContext, dom: DomainReference, memory: UInt64, flags: UInt32) async throws(VirtError)
    /// `virDomainSetBlkioParameters`
    func domainSetBlkioParameters(_ context: CallContext, dom: DomainReference, params: [TypedParameter], flags: UInt32) async throws(VirtError)
    /// `virDomainGetBlkioParameters`
    func domainGetBlkioParameters(_ context: CallContext, dom: DomainReference, nparams: Int32, flags: UInt32) async throws(VirtError) -> DomainGetBlkioParametersReply
    /// `virDomainInjectNMI`
    func domainInjectNMI(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError)
    /// `virDomainScreenshot`
    func domainScreenshot(_ context: CallContext, dom: DomainReference, screen: UInt32, flags: UInt32) async throws(VirtError) -> String?
    /// `virDomainGetState`
    func domainGetState(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) -> DomainGetStateReply
    /// `virDomainSetSchedulerParametersFlags`
    func domainSetSchedulerParametersFlags(_ context: CallContext, dom: DomainReference, params: [TypedParameter], flags: UInt32) async throws(VirtError)
    /// `virDomainGetSchedulerParametersFlags`
    func domainGetSchedulerParametersFlags(_ context: CallContext, dom: DomainReference, nparams: Int32, flags: UInt32) async throws(VirtError) -> [TypedParameter]
    /// `virDomainPinVcpuFlags`
    func domainPinVcpuFlags(_ context: CallContext, dom: DomainReference, vcpu: UInt32, cpumap: [UInt8], flags: UInt32) async throws(VirtError)
    /// `virDomainSendKey`
    func domainSendKey(_ context: CallContext, dom: DomainReference, codeset: UInt32, holdtime: UInt32, keycodes: [UInt32], flags: UInt32) async throws(VirtError)
    /// `virDomainGetControlInfo`
    func domainGetControlInfo(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) -> DomainGetControlInfoReply
    /// `virDomainGetVcpuPinInfo`
    func domainGetVcpuPinInfo(_ context: CallContext, dom: DomainReference, ncpumaps: Int32, maplen: Int32, flags: UInt32) async throws(VirtError) -> DomainGetVcpuPinInfoReply
    /// `virDomainUndefineFlags`
    func domainUndefineFlags(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError)
    /// `virDomainSaveFlags`
    func domainSaveFlags(_ context: CallContext, dom: DomainReference, to: String, dxml: String?, flags: UInt32) async throws(VirtError)
    /// `virDomainRestoreFlags`
    func domainRestoreFlags(_ context: CallContext, from: String, dxml: String?, flags: UInt32) async throws(VirtError)
    /// `virDomainDestroyFlags`
    func domainDestroyFlags(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError)
    /// `virDomainSaveImageGetXMLDesc`
    func domainSaveImageGetXMLDesc(_ context: CallContext, file: String, flags: UInt32) async throws(VirtError) -> String
    /// `virDomainSaveImageDefineXML`
    func domainSaveImageDefineXML(_ context: CallContext, file: String, dxml: String, flags: UInt32) async throws(VirtError)
    /// `virDomainBlockJobAbort`
    func domainBlockJobAbort(_ context: CallContext, dom: DomainReference, path: String, flags: UInt32) async throws(VirtError)
    /// `virDomainGetBlockJobInfo`
    func domainGetBlockJobInfo(_ context: CallContext, dom: DomainReference, path: String, flags: UInt32) async throws(VirtError) -> DomainGetBlockJobInfoReply
    /// `virDomainBlockJobSetSpeed`
    func domainBlockJobSetSpeed(_ context: CallContext, dom: DomainReference, path: String, bandwidth: UInt64, flags: UInt32) async throws(VirtError)
    /// `virDomainBlockPull`
    func domainBlockPull(_ context: CallContext, dom: DomainReference, path: String, bandwidth: UInt64, flags: UInt32) async throws(VirtError)
    /// `virDomainBlockStatsFlags`
    func domainBlockStatsFlags(_ context: CallContext, dom: DomainReference, path: String, nparams: Int32, flags: UInt32) async throws(VirtError) -> DomainBlockStatsFlagsReply
    /// `virDomainReset`
    func domainReset(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError)
    /// `virDomainOpenGraphics`
    func domainOpenGraphics(_ context: CallContext, dom: DomainReference, idx: UInt32, flags: UInt32) async throws(VirtError)
    /// `virDomainBlockResize`
    func domainBlockResize(_ context: CallContext, dom: DomainReference, disk: String, size: UInt64, flags: UInt32) async throws(VirtError)
    /// `virDomainSetBlockIoTune`
    func domainSetBlockIoTune(_ context: CallContext, dom: DomainReference, disk: String, params: [TypedParameter], flags: UInt32) async throws(VirtError)
    /// `virDomainGetBlockIoTune`
    func domainGetBlockIoTune(_ context: CallContext, dom: DomainReference, disk: String?, nparams: Int32, flags: UInt32) async throws(VirtError) -> DomainGetBlockIoTuneReply
    /// `virDomainSetNumaParameters`
    func domainSetNumaParameters(_ context: CallContext, dom: DomainReference, params: [TypedParameter], flags: UInt32) async throws(VirtError)
    /// `virDomainGetNumaParameters`
    func domainGetNumaParameters(_ context: CallContext, dom: DomainReference, nparams: Int32, flags: UInt32) async throws(VirtError) -> DomainGetNumaParametersReply
    /// `virDomainSetInterfaceParameters`
    func domainSetInterfaceParameters(_ context: CallContext, dom: DomainReference, device: String, params: [TypedParameter], flags: UInt32) async throws(VirtError)
    /// `virDomainGetInterfaceParameters`
    func domainGetInterfaceParameters(_ context: CallContext, dom: DomainReference, device: String, nparams: Int32, flags: UInt32) async throws(VirtError) -> DomainGetInterfaceParametersReply
    /// `virDomainShutdownFlags`
    func domainShutdownFlags(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError)
    /// `virDomainPMSuspendForDuration`
    func domainPMSuspendForDuration(_ context: CallContext, dom: DomainReference, target: UInt32, duration: UInt64, flags: UInt32) async throws(VirtError)
    /// `virDomainGetCPUStats`
    func domainGetCPUStats(_ context: CallContext, dom: DomainReference, nparams: UInt32, startCpu: Int32, ncpus: UInt32, flags: UInt32) async throws(VirtError) -> DomainGetCPUStatsReply
    /// `virDomainGetDiskErrors`
    func domainGetDiskErrors(_ context: CallContext, dom: DomainReference, maxerrors: UInt32, flags: UInt32) async throws(VirtError) -> DomainGetDiskErrorsReply
    /// `virDomainSetMetadata`
    func domainSetMetadata(_ context: CallContext, dom: DomainReference, type: Int32, metadata: String?, key: String?, uri: String?, flags: UInt32) async throws(VirtError)
    /// `virDomainGetMetadata`
    func domainGetMetadata(_ context: CallContext, dom: DomainReference, type: Int32, uri: String?, flags: UInt32) async throws(VirtError) -> String
    /// `virDomainBlockRebase`
    func domainBlockRebase(_ context: CallContext, dom: DomainReference, path: String, base: String?, bandwidth: UInt64, flags: UInt32) async throws(VirtError)
    /// `virDomainPMWakeup`
    func domainPMWakeup(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError)
    /// `virDomainGetHostname`
    func domainGetHostname(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) -> String
    /// `virDomainGetSecurityLabelList`
    func domainGetSecurityLabelList(_ context: CallContext, dom: DomainReference) async throws(VirtError) -> DomainGetSecurityLabelListReply
    /// `virDomainPinEmulator`
    func domainPinEmulator(_ context: CallContext, dom: DomainReference, cpumap: [UInt8], flags: UInt32) async throws(VirtError)
    /// `virDomainGetEmulatorPinInfo`
    func domainGetEmulatorPinInfo(_ context: CallContext, dom: DomainReference, maplen: Int32, flags: UInt32) async throws(VirtError) -> DomainGetEmulatorPinInfoReply
    /// `virDomainBlockCommit`
    func domainBlockCommit(_ context: CallContext, dom: DomainReference, disk: String, base: String?, top: String?, bandwidth: UInt64, flags: UInt32) async throws(VirtError)
    /// `virDomainFSTrim`
    func domainFSTrim(_ context: CallContext, dom: DomainReference, mountPoint: String?, minimum: UInt64, flags: UInt32) async throws(VirtError)
    /// `virDomainSendProcessSignal`
    func domainSendProcessSignal(_ context: CallContext, dom: DomainReference, pidValue: Int64, signum: UInt32, flags: UInt32) async throws(VirtError)
    /// `virDomainOpenChannel`
    func domainOpenChannel(_ context: CallContext, dom: DomainReference, name: String?, flags: UInt32) async throws(VirtError)
    /// `virDomainGetJobStats`
    func domainGetJobStats(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) -> DomainGetJobStatsReply
    /// `virDomainSetMemoryStatsPeriod`
    func domainSetMemoryStatsPeriod(_ context: CallContext, dom: DomainReference, period: Int32, flags: UInt32) async throws(VirtError)
    /// `virDomainCreateXMLWithFiles`
    func domainCreateXMLWithFiles(_ context: CallContext, xmlDesc: String, flags: UInt32) async throws(VirtError) -> DomainReference
    /// `virDomainCreateWithFiles`
    func domainCreateWithFiles(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) -> DomainReference
    /// `virDomainCoreDumpWithFormat`
    func domainCoreDumpWithFormat(_ context: CallContext, dom: DomainReference, to: String, dumpformat: UInt32, flags: UInt32) async throws(VirtError)
    /// `virDomainFSFreeze`
    func domainFSFreeze(_ context: CallContext, dom: DomainReference, mountpoints: [String], flags: UInt32) async throws(VirtError) -> Int32
    /// `virDomainFSThaw`
    func domainFSThaw(_ context: CallContext, dom: DomainReference, mountpoints: [String], flags: UInt32) async throws(VirtError) -> Int32
    /// `virDomainGetTime`
    func domainGetTime(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) -> DomainGetTimeReply
    /// `virDomainSetTime`
    func domainSetTime(_ context: CallContext, dom: DomainReference, seconds: Int64, nseconds: UInt32, flags: UInt32) async throws(VirtError)
    /// `virDomainOpenGraphicsFD`
    func domainOpenGraphicsFD(_ context: CallContext, dom: DomainReference, idx: UInt32, flags: UInt32) async throws(VirtError)
    /// `virDomainBlockCopy`
    func domainBlockCopy(_ context: CallContext, dom: DomainReference, path: String, destxml: String, params: [TypedParameter], flags: UInt32) async throws(VirtError)
    /// `virDomainGetFSInfo`
    func domainGetFSInfo(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) -> DomainGetFSInfoReply
    /// `virDomainDefineXMLFlags`
    func domainDefineXMLFlags(_ context: CallContext, xml: String, flags: UInt32) async throws(VirtError) -> DomainReference
    /// `virDomainGetIOThreadInfo`
    func domainGetIOThreadInfo(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) -> DomainGetIOThreadInfoReply
    /// `virDomainPinIOThread`
    func domainPinIOThread(_ context: CallContext, dom: DomainReference, iothreadsId: UInt32, cpumap: [UInt8], flags: UInt32) async throws(VirtError)
    /// `virDomainInterfaceAddresses`
    func domainInterfaceAddresses(_ context: CallContext, dom: DomainReference, source: UInt32, flags: UInt32) async throws(VirtError) -> [DomainInterface]
    /// `virDomainAddIOThread`
    func domainAddIOThread(_ context: CallContext, dom: DomainReference, iothreadId: UInt32, flags: UInt32) async throws(VirtError)
    /// `virDomainDelIOThread`
    func domainDelIOThread(_ context: CallContext, dom: DomainReference, iothreadId: UInt32, flags: UInt32) async throws(VirtError)
    /// `virDomainSetUserPassword`
    func domainSetUserPassword(_ context: CallContext, dom: DomainReference, user: String?, password: String?, flags: UInt32) async throws(VirtError)
    /// `virDomainRename`
    func domainRename(_ context: CallContext, dom: DomainReference, newName: String?, flags: UInt32) async throws(VirtError) -> Int32
    /// `virDomainGetPerfEvents`
    func domainGetPerfEvents(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) -> [TypedParameter]
    /// `virDomainSetPerfEvents`
    func domainSetPerfEvents(_ context: CallContext, dom: DomainReference, params: [TypedParameter], flags: UInt32) async throws(VirtError)
    /// `virDomainGetGuestVcpus`
    func domainGetGuestVcpus(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) -> [TypedParameter]
    /// `virDomainSetGuestVcpus`
    func domainSetGuestVcpus(_ context: CallContext, dom: DomainReference, cpumap: String, state: Int32, flags: UInt32) async throws(VirtError)
    /// `virDomainSetVcpu`
    func domainSetVcpu(_ context: CallContext, dom: DomainReference, cpumap: String, state: Int32, flags: UInt32) async throws(VirtError)
    /// `virDomainSetBlockThreshold`
    func domainSetBlockThreshold(_ context: CallContext, dom: DomainReference, dev: String, threshold: UInt64, flags: UInt32) async throws(VirtError)
    /// `virDomainManagedSaveGetXMLDesc`
    func domainManagedSaveGetXMLDesc(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) -> String
    /// `virDomainManagedSaveDefineXML`
    func domainManagedSaveDefineXML(_ context: CallContext, dom: DomainReference, dxml: String?, flags: UInt32) async throws(VirtError)
    /// `virDomainSetLifecycleAction`
    func domainSetLifecycleAction(_ context: CallContext, dom: DomainReference, type: UInt32, action: UInt32, flags: UInt32) async throws(VirtError)
    /// `virDomainDetachDeviceAlias`
    func domainDetachDeviceAlias(_ context: CallContext, dom: DomainReference, alias: String, flags: UInt32) async throws(VirtError)
    /// `virDomainGetLaunchSecurityInfo`
    func domainGetLaunchSecurityInfo(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) -> [TypedParameter]
    /// `virDomainSetIOThreadParams`
    func domainSetIOThreadParams(_ context: CallContext, dom: DomainReference, iothreadId: UInt32, params: [TypedParameter], flags: UInt32) async throws(VirtError)
    /// `virDomainGetGuestInfo`
    func domainGetGuestInfo(_ context: CallContext, dom: DomainReference, types: UInt32, flags: UInt32) async throws(VirtError) -> [TypedParameter]
    /// `virDomainAgentSetResponseTimeout`
    func domainAgentSetResponseTimeout(_ context: CallContext, dom: DomainReference, timeout: Int32, flags: UInt32) async throws(VirtError) -> Int32
    /// `virDomainAuthorizedSSHKeysGet`
    func domainAuthorizedSSHKeysGet(_ context: CallContext, dom: DomainReference, user: String, flags: UInt32) async throws(VirtError) -> [String]
    /// `virDomainAuthorizedSSHKeysSet`
    func domainAuthorizedSSHKeysSet(_ context: CallContext, dom: DomainReference, user: String, keys: [String], flags: UInt32) async throws(VirtError)
    /// `virDomainGetMessages`
    func domainGetMessages(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) -> [String]
    /// `virDomainStartDirtyRateCalc`
    func domainStartDirtyRateCalc(_ context: CallContext, dom: DomainReference, seconds: Int32, flags: UInt32) async throws(VirtError)
    /// `virDomainSetLaunchSecurityState`
    func domainSetLaunchSecurityState(_ context: CallContext, dom: DomainReference, params: [TypedParameter], flags: UInt32) async throws(VirtError)
    /// `virDomainSaveParams`
    func domainSaveParams(_ context: CallContext, dom: DomainReference, params: [TypedParameter], flags: UInt32) async throws(VirtError)
    /// `virDomainRestoreParams`
    func domainRestoreParams(_ context: CallContext, params: [TypedParameter], flags: UInt32) async throws(VirtError)
    /// `virDomainAbortJobFlags`
    func domainAbortJobFlags(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError)
    /// `virDomainFDAssociate`
    func domainFDAssociate(_ context: CallContext, dom: DomainReference, name: String, flags: UInt32) async throws(VirtError)
}

extension DomainDriver {
    public func domainAttachDevice(_ context: CallContext, dom: DomainReference, xml: String) async throws(VirtError) {
        throw VirtError.noSupport("virDomainAttachDevice")
    }
    public func domainCreate(_ context: CallContext, dom: DomainReference) async throws(VirtError) {
        throw VirtError.noSupport("virDomainCreate")
    }
    public func domainCreateXML(_ context: CallContext, xmlDesc: String, flags: UInt32) async throws(VirtError) -> DomainReference {
        throw VirtError.noSupport("virDomainCreateXML")
    }
    public func domainDefineXML(_ context: CallContext, xml: String) async throws(VirtError) -> DomainReference {
        throw VirtError.noSupport("virDomainDefineXML")
    }
    public func domainDestroy(_ context: CallContext, dom: DomainReference) async throws(VirtError) {
        throw VirtError.noSupport("virDomainDestroy")
    }
    public func domainDetachDevice(_ context: CallContext, dom: DomainReference, xml: String) async throws(VirtError) {
        throw VirtError.noSupport("virDomainDetachDevice")
    }
    public func domainGetXMLDesc(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) -> String {
        throw VirtError.noSupport("virDomainGetXMLDesc")
    }
    public func domainGetAutostart(_ context: CallContext, dom: DomainReference) async throws(VirtError) -> Int32 {
        throw VirtError.noSupport("virDomainGetAutostart")
    }
    public func domainGetInfo(_ context: CallContext, dom: DomainReference) async throws(VirtError) -> DomainGetInfoReply {
        throw VirtError.noSupport("virDomainGetInfo")
    }
    public func domainGetMaxMemory(_ context: CallContext, dom: DomainReference) async throws(VirtError) -> UInt64 {
        throw VirtError.noSupport("virDomainGetMaxMemory")
    }
    public func domainGetMaxVcpus(_ context: CallContext, dom: DomainReference) async throws(VirtError) -> Int32 {
        throw VirtError.noSupport("virDomainGetMaxVcpus")
    }
    public func domainGetOSType(_ context: CallContext, dom: DomainReference) async throws(VirtError) -> String {
        throw VirtError.noSupport("virDomainGetOSType")
    }
    public func domainGetVcpus(_ context: CallContext, dom: DomainReference, maxinfo: Int32, maplen: Int32) async throws(VirtError) -> DomainGetVcpusReply {
        throw VirtError.noSupport("virDomainGetVcpus")
    }
    public func domainLookupByID(_ context: CallContext, id: Int32) async throws(VirtError) -> DomainReference {
        throw VirtError.noSupport("virDomainLookupByID")
    }
    public func domainLookupByName(_ context: CallContext, name: String) async throws(VirtError) -> DomainReference {
        throw VirtError.noSupport("virDomainLookupByName")
    }
    public func domainLookupByUUID(_ context: CallContext, uuid: UUIDBytes) async throws(VirtError) -> DomainReference {
        throw VirtError.noSupport("virDomainLookupByUUID")
    }
    public func domainPinVcpu(_ context: CallContext, dom: DomainReference, vcpu: UInt32, cpumap: [UInt8]) async throws(VirtError) {
        throw VirtError.noSupport("virDomainPinVcpu")
    }
    public func domainReboot(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virDomainReboot")
    }
    public func domainResume(_ context: CallContext, dom: DomainReference) async throws(VirtError) {
        throw VirtError.noSupport("virDomainResume")
    }
    public func domainSetAutostart(_ context: CallContext, dom: DomainReference, autostart: Int32) async throws(VirtError) {
        throw VirtError.noSupport("virDomainSetAutostart")
    }
    public func domainSetMaxMemory(_ context: CallContext, dom: DomainReference, memory: UInt64) async throws(VirtError) {
        throw VirtError.noSupport("virDomainSetMaxMemory")
    }
    public func domainSetMemory(_ context: CallContext, dom: DomainReference, memory: UInt64) async throws(VirtError) {
        throw VirtError.noSupport("virDomainSetMemory")
    }
    public func domainSetVcpus(_ context: CallContext, dom: DomainReference, nvcpus: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virDomainSetVcpus")
    }
    public func domainShutdown(_ context: CallContext, dom: DomainReference) async throws(VirtError) {
        throw VirtError.noSupport("virDomainShutdown")
    }
    public func domainSuspend(_ context: CallContext, dom: DomainReference) async throws(VirtError) {
        throw VirtError.noSupport("virDomainSuspend")
    }
    public func domainUndefine(_ context: CallContext, dom: DomainReference) async throws(VirtError) {
        throw VirtError.noSupport("virDomainUndefine")
    }
    public func domainCoreDump(_ context: CallContext, dom: DomainReference, to: String, flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virDomainCoreDump")
    }
    public func domainRestore(_ context: CallContext, from: String) async throws(VirtError) {
        throw VirtError.noSupport("virDomainRestore")
    }
    public func domainSave(_ context: CallContext, dom: DomainReference, to: String) async throws(VirtError) {
        throw VirtError.noSupport("virDomainSave")
    }
    public func domainGetSchedulerType(_ context: CallContext, dom: DomainReference) async throws(VirtError) -> DomainGetSchedulerTypeReply {
        throw VirtError.noSupport("virDomainGetSchedulerType")
    }
    public func domainGetSchedulerParameters(_ context: CallContext, dom: DomainReference, nparams: Int32) async throws(VirtError) -> [TypedParameter] {
        throw VirtError.noSupport("virDomainGetSchedulerParameters")
    }
    public func domainSetSchedulerParameters(_ context: CallContext, dom: DomainReference, params: [TypedParameter]) async throws(VirtError) {
        throw VirtError.noSupport("virDomainSetSchedulerParameters")
    }
    public func domainBlockStats(_ context: CallContext, dom: DomainReference, path: String) async throws(VirtError) -> DomainBlockStatsReply {
        throw VirtError.noSupport("virDomainBlockStats")
    }
    public func domainInterfaceStats(_ context: CallContext, dom: DomainReference, device: String) async throws(VirtError) -> DomainInterfaceStatsReply {
        throw VirtError.noSupport("virDomainInterfaceStats")
    }
    public func domainBlockPeek(_ context: CallContext, dom: DomainReference, path: String, offset: UInt64, size: UInt32, flags: UInt32) async throws(VirtError) -> [UInt8] {
        throw VirtError.noSupport("virDomainBlockPeek")
    }
    public func domainMemoryPeek(_ context: CallContext, dom: DomainReference, offset: UInt64, size: UInt32, flags: UInt32) async throws(VirtError) -> [UInt8] {
        throw VirtError.noSupport("virDomainMemoryPeek")
    }
    public func domainGetSecurityLabel(_ context: CallContext, dom: DomainReference) async throws(VirtError) -> DomainGetSecurityLabelReply {
        throw VirtError.noSupport("virDomainGetSecurityLabel")
    }
    public func domainIsActive(_ context: CallContext, dom: DomainReference) async throws(VirtError) -> Int32 {
        throw VirtError.noSupport("virDomainIsActive")
    }
    public func domainIsPersistent(_ context: CallContext, dom: DomainReference) async throws(VirtError) -> Int32 {
        throw VirtError.noSupport("virDomainIsPersistent")
    }
    public func domainMemoryStats(_ context: CallContext, dom: DomainReference, maxStats: UInt32, flags: UInt32) async throws(VirtError) -> [DomainMemoryStat] {
        throw VirtError.noSupport("virDomainMemoryStats")
    }
    public func domainAttachDeviceFlags(_ context: CallContext, dom: DomainReference, xml: String, flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virDomainAttachDeviceFlags")
    }
    public func domainDetachDeviceFlags(_ context: CallContext, dom: DomainReference, xml: String, flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virDomainDetachDeviceFlags")
    }
    public func domainGetJobInfo(_ context: CallContext, dom: DomainReference) async throws(VirtError) -> DomainGetJobInfoReply {
        throw VirtError.noSupport("virDomainGetJobInfo")
    }
    public func domainAbortJob(_ context: CallContext, dom: DomainReference) async throws(VirtError) {
        throw VirtError.noSupport("virDomainAbortJob")
    }
    public func domainUpdateDeviceFlags(_ context: CallContext, dom: DomainReference, xml: String, flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virDomainUpdateDeviceFlags")
    }
    public func domainManagedSave(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virDomainManagedSave")
    }
    public func domainHasManagedSaveImage(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) -> Int32 {
        throw VirtError.noSupport("virDomainHasManagedSaveImage")
    }
    public func domainManagedSaveRemove(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virDomainManagedSaveRemove")
    }
    public func domainGetBlockInfo(_ context: CallContext, dom: DomainReference, path: String, flags: UInt32) async throws(VirtError) -> DomainGetBlockInfoReply {
        throw VirtError.noSupport("virDomainGetBlockInfo")
    }
    public func domainCreateWithFlags(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) -> DomainReference {
        throw VirtError.noSupport("virDomainCreateWithFlags")
    }
    public func domainSetMemoryParameters(_ context: CallContext, dom: DomainReference, params: [TypedParameter], flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virDomainSetMemoryParameters")
    }
    public func domainGetMemoryParameters(_ context: CallContext, dom: DomainReference, nparams: Int32, flags: UInt32) async throws(VirtError) -> DomainGetMemoryParametersReply {
        throw VirtError.noSupport("virDomainGetMemoryParameters")
    }
    public func domainSetVcpusFlags(_ context: CallContext, dom: DomainReference, nvcpus: UInt32, flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virDomainSetVcpusFlags")
    }
    public func domainGetVcpusFlags(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) -> Int32 {
        throw VirtError.noSupport("virDomainGetVcpusFlags")
    }
    public func domainOpenConsole(_ context: CallContext, dom: DomainReference, devName: String?, flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virDomainOpenConsole")
    }
    public func domainIsUpdated(_ context: CallContext, dom: DomainReference) async throws(VirtError) -> Int32 {
        throw VirtError.noSupport("virDomainIsUpdated")
    }
    public func domainSetMemoryFlags(_ context: CallContext, dom: DomainReference, memory: UInt64, flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virDomainSetMemoryFlags")
    }
    public func domainSetBlkioParameters(_ context: CallContext, dom: DomainReference, params: [TypedParameter], flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virDomainSetBlkioParameters")
    }
    public func domainGetBlkioParameters(_ context: CallContext, dom: DomainReference, nparams: Int32, flags: UInt32) async throws(VirtError) -> DomainGetBlkioParametersReply {
        throw VirtError.noSupport("virDomainGetBlkioParameters")
    }
    public func domainInjectNMI(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virDomainInjectNMI")
    }
    public func domainScreenshot(_ context: CallContext, dom: DomainReference, screen: UInt32, flags: UInt32) async throws(VirtError) -> String? {
        throw VirtError.noSupport("virDomainScreenshot")
    }
    public func domainGetState(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) -> DomainGetStateReply {
        throw VirtError.noSupport("virDomainGetState")
    }
    public func domainSetSchedulerParametersFlags(_ context: CallContext, dom: DomainReference, params: [TypedParameter], flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virDomainSetSchedulerParametersFlags")
    }
    public func domainGetSchedulerParametersFlags(_ context: CallContext, dom: DomainReference, nparams: Int32, flags: UInt32) async throws(VirtError) -> [TypedParameter] {
        throw VirtError.noSupport("virDomainGetSchedulerParametersFlags")
    }
    public func domainPinVcpuFlags(_ context: CallContext, dom: DomainReference, vcpu: UInt32, cpumap: [UInt8], flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virDomainPinVcpuFlags")
    }
    public func domainSendKey(_ context: CallContext, dom: DomainReference, codeset: UInt32, holdtime: UInt32, keycodes: [UInt32], flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virDomainSendKey")
    }
    public func domainGetControlInfo(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) -> DomainGetControlInfoReply {
        throw VirtError.noSupport("virDomainGetControlInfo")
    }
    public func domainGetVcpuPinInfo(_ context: CallContext, dom: DomainReference, ncpumaps: Int32, maplen: Int32, flags: UInt32) async throws(VirtError) -> DomainGetVcpuPinInfoReply {
        throw VirtError.noSupport("virDomainGetVcpuPinInfo")
    }
    public func domainUndefineFlags(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virDomainUndefineFlags")
    }
    public func domainSaveFlags(_ context: CallContext, dom: DomainReference, to: String, dxml: String?, flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virDomainSaveFlags")
    }
    public func domainRestoreFlags(_ context: CallContext, from: String, dxml: String?, flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virDomainRestoreFlags")
    }
    public func domainDestroyFlags(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virDomainDestroyFlags")
    }
    public func domainSaveImageGetXMLDesc(_ context: CallContext, file: String, flags: UInt32) async throws(VirtError) -> String {
        throw VirtError.noSupport("virDomainSaveImageGetXMLDesc")
    }
    public func domainSaveImageDefineXML(_ context: CallContext, file: String, dxml: String, flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virDomainSaveImageDefineXML")
    }
    public func domainBlockJobAbort(_ context: CallContext, dom: DomainReference, path: String, flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virDomainBlockJobAbort")
    }
    public func domainGetBlockJobInfo(_ context: CallContext, dom: DomainReference, path: String, flags: UInt32) async throws(VirtError) -> DomainGetBlockJobInfoReply {
        throw VirtError.noSupport("virDomainGetBlockJobInfo")
    }
    public func domainBlockJobSetSpeed(_ context: CallContext, dom: DomainReference, path: String, bandwidth: UInt64, flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virDomainBlockJobSetSpeed")
    }
    public func domainBlockPull(_ context: CallContext, dom: DomainReference, path: String, bandwidth: UInt64, flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virDomainBlockPull")
    }
    public func domainBlockStatsFlags(_ context: CallContext, dom: DomainReference, path: String, nparams: Int32, flags: UInt32) async throws(VirtError) -> DomainBlockStatsFlagsReply {
        throw VirtError.noSupport("virDomainBlockStatsFlags")
    }
    public func domainReset(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virDomainReset")
    }
    public func domainOpenGraphics(_ context: CallContext, dom: DomainReference, idx: UInt32, flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virDomainOpenGraphics")
    }
    public func domainBlockResize(_ context: CallContext, dom: DomainReference, disk: String, size: UInt64, flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virDomainBlockResize")
    }
    public func domainSetBlockIoTune(_ context: CallContext, dom: DomainReference, disk: String, params: [TypedParameter], flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virDomainSetBlockIoTune")
    }
    public func domainGetBlockIoTune(_ context: CallContext, dom: DomainReference, disk: String?, nparams: Int32, flags: UInt32) async throws(VirtError) -> DomainGetBlockIoTuneReply {
        throw VirtError.noSupport("virDomainGetBlockIoTune")
    }
    public func domainSetNumaParameters(_ context: CallContext, dom: DomainReference, params: [TypedParameter], flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virDomainSetNumaParameters")
    }
    public func domainGetNumaParameters(_ context: CallContext, dom: DomainReference, nparams: Int32, flags: UInt32) async throws(VirtError) -> DomainGetNumaParametersReply {
        throw VirtError.noSupport("virDomainGetNumaParameters")
    }
    public func domainSetInterfaceParameters(_ context: CallContext, dom: DomainReference, device: String, params: [TypedParameter], flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virDomainSetInterfaceParameters")
    }
    public func domainGetInterfaceParameters(_ context: CallContext, dom: DomainReference, device: String, nparams: Int32, flags: UInt32) async throws(VirtError) -> DomainGetInterfaceParametersReply {
        throw VirtError.noSupport("virDomainGetInterfaceParameters")
    }
    public func domainShutdownFlags(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virDomainShutdownFlags")
    }
    public func domainPMSuspendForDuration(_ context: CallContext, dom: DomainReference, target: UInt32, duration: UInt64, flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virDomainPMSuspendForDuration")
    }
    public func domainGetCPUStats(_ context: CallContext, dom: DomainReference, nparams: UInt32, startCpu: Int32, ncpus: UInt32, flags: UInt32) async throws(VirtError) -> DomainGetCPUStatsReply {
        throw VirtError.noSupport("virDomainGetCPUStats")
    }
    public func domainGetDiskErrors(_ context: CallContext, dom: DomainReference, maxerrors: UInt32, flags: UInt32) async throws(VirtError) -> DomainGetDiskErrorsReply {
        throw VirtError.noSupport("virDomainGetDiskErrors")
    }
    public func domainSetMetadata(_ context: CallContext, dom: DomainReference, type: Int32, metadata: String?, key: String?, uri: String?, flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virDomainSetMetadata")
    }
    public func domainGetMetadata(_ context: CallContext, dom: DomainReference, type: Int32, uri: String?, flags: UInt32) async throws(VirtError) -> String {
        throw VirtError.noSupport("virDomainGetMetadata")
    }
    public func domainBlockRebase(_ context: CallContext, dom: DomainReference, path: String, base: String?, bandwidth: UInt64, flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virDomainBlockRebase")
    }
    public func domainPMWakeup(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virDomainPMWakeup")
    }
    public func domainGetHostname(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) -> String {
        throw VirtError.noSupport("virDomainGetHostname")
    }
    public func domainGetSecurityLabelList(_ context: CallContext, dom: DomainReference) async throws(VirtError) -> DomainGetSecurityLabelListReply {
        throw VirtError.noSupport("virDomainGetSecurityLabelList")
    }
    public func domainPinEmulator(_ context: CallContext, dom: DomainReference, cpumap: [UInt8], flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virDomainPinEmulator")
    }
    public func domainGetEmulatorPinInfo(_ context: CallContext, dom: DomainReference, maplen: Int32, flags: UInt32) async throws(VirtError) -> DomainGetEmulatorPinInfoReply {
        throw VirtError.noSupport("virDomainGetEmulatorPinInfo")
    }
    public func domainBlockCommit(_ context: CallContext, dom: DomainReference, disk: String, base: String?, top: String?, bandwidth: UInt64, flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virDomainBlockCommit")
    }
    public func domainFSTrim(_ context: CallContext, dom: DomainReference, mountPoint: String?, minimum: UInt64, flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virDomainFSTrim")
    }
    public func domainSendProcessSignal(_ context: CallContext, dom: DomainReference, pidValue: Int64, signum: UInt32, flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virDomainSendProcessSignal")
    }
    public func domainOpenChannel(_ context: CallContext, dom: DomainReference, name: String?, flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virDomainOpenChannel")
    }
    public func domainGetJobStats(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) -> DomainGetJobStatsReply {
        throw VirtError.noSupport("virDomainGetJobStats")
    }
    public func domainSetMemoryStatsPeriod(_ context: CallContext, dom: DomainReference, period: Int32, flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virDomainSetMemoryStatsPeriod")
    }
    public func domainCreateXMLWithFiles(_ context: CallContext, xmlDesc: String, flags: UInt32) async throws(VirtError) -> DomainReference {
        throw VirtError.noSupport("virDomainCreateXMLWithFiles")
    }
    public func domainCreateWithFiles(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) -> DomainReference {
        throw VirtError.noSupport("virDomainCreateWithFiles")
    }
    public func domainCoreDumpWithFormat(_ context: CallContext, dom: DomainReference, to: String, dumpformat: UInt32, flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virDomainCoreDumpWithFormat")
    }
    public func domainFSFreeze(_ context: CallContext, dom: DomainReference, mountpoints: [String], flags: UInt32) async throws(VirtError) -> Int32 {
        throw VirtError.noSupport("virDomainFSFreeze")
    }
    public func domainFSThaw(_ context: CallContext, dom: DomainReference, mountpoints: [String], flags: UInt32) async throws(VirtError) -> Int32 {
        throw VirtError.noSupport("virDomainFSThaw")
    }
    public func domainGetTime(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) -> DomainGetTimeReply {
        throw VirtError.noSupport("virDomainGetTime")
    }
    public func domainSetTime(_ context: CallContext, dom: DomainReference, seconds: Int64, nseconds: UInt32, flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virDomainSetTime")
    }
    public func domainOpenGraphicsFD(_ context: CallContext, dom: DomainReference, idx: UInt32, flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virDomainOpenGraphicsFD")
    }
    public func domainBlockCopy(_ context: CallContext, dom: DomainReference, path: String, destxml: String, params: [TypedParameter], flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virDomainBlockCopy")
    }
    public func domainGetFSInfo(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) -> DomainGetFSInfoReply {
        throw VirtError.noSupport("virDomainGetFSInfo")
    }
    public func domainDefineXMLFlags(_ context: CallContext, xml: String, flags: UInt32) async throws(VirtError) -> DomainReference {
        throw VirtError.noSupport("virDomainDefineXMLFlags")
    }
    public func domainGetIOThreadInfo(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) -> DomainGetIOThreadInfoReply {
        throw VirtError.noSupport("virDomainGetIOThreadInfo")
    }
    public func domainPinIOThread(_ context: CallContext, dom: DomainReference, iothreadsId: UInt32, cpumap: [UInt8], flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virDomainPinIOThread")
    }
    public func domainInterfaceAddresses(_ context: CallContext, dom: DomainReference, source: UInt32, flags: UInt32) async throws(VirtError) -> [DomainInterface] {
        throw VirtError.noSupport("virDomainInterfaceAddresses")
    }
    public func domainAddIOThread(_ context: CallContext, dom: DomainReference, iothreadId: UInt32, flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virDomainAddIOThread")
    }
    public func domainDelIOThread(_ context: CallContext, dom: DomainReference, iothreadId: UInt32, flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virDomainDelIOThread")
    }
    public func domainSetUserPassword(_ context: CallContext, dom: DomainReference, user: String?, password: String?, flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virDomainSetUserPassword")
    }
    public func domainRename(_ context: CallContext, dom: DomainReference, newName: String?, flags: UInt32) async throws(VirtError) -> Int32 {
        throw VirtError.noSupport("virDomainRename")
    }
    public func domainGetPerfEvents(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) -> [TypedParameter] {
        throw VirtError.noSupport("virDomainGetPerfEvents")
    }
    public func domainSetPerfEvents(_ context: CallContext, dom: DomainReference, params: [TypedParameter], flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virDomainSetPerfEvents")
    }
    public func domainGetGuestVcpus(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) -> [TypedParameter] {
        throw VirtError.noSupport("virDomainGetGuestVcpus")
    }
    public func domainSetGuestVcpus(_ context: CallContext, dom: DomainReference, cpumap: String, state: Int32, flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virDomainSetGuestVcpus")
    }
    public func domainSetVcpu(_ context: CallContext, dom: DomainReference, cpumap: String, state: Int32, flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virDomainSetVcpu")
    }
    public func domainSetBlockThreshold(_ context: CallContext, dom: DomainReference, dev: String, threshold: UInt64, flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virDomainSetBlockThreshold")
    }
    public func domainManagedSaveGetXMLDesc(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) -> String {
        throw VirtError.noSupport("virDomainManagedSaveGetXMLDesc")
    }
    public func domainManagedSaveDefineXML(_ context: CallContext, dom: DomainReference, dxml: String?, flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virDomainManagedSaveDefineXML")
    }
    public func domainSetLifecycleAction(_ context: CallContext, dom: DomainReference, type: UInt32, action: UInt32, flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virDomainSetLifecycleAction")
    }
    public func domainDetachDeviceAlias(_ context: CallContext, dom: DomainReference, alias: String, flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virDomainDetachDeviceAlias")
    }
    public func domainGetLaunchSecurityInfo(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) -> [TypedParameter] {
        throw VirtError.noSupport("virDomainGetLaunchSecurityInfo")
    }
    public func domainSetIOThreadParams(_ context: CallContext, dom: DomainReference, iothreadId: UInt32, params: [TypedParameter], flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virDomainSetIOThreadParams")
    }
    public func domainGetGuestInfo(_ context: CallContext, dom: DomainReference, types: UInt32, flags: UInt32) async throws(VirtError) -> [TypedParameter] {
        throw VirtError.noSupport("virDomainGetGuestInfo")
    }
    public func domainAgentSetResponseTimeout(_ context: CallContext, dom: DomainReference, timeout: Int32, flags: UInt32) async throws(VirtError) -> Int32 {
        throw VirtError.noSupport("virDomainAgentSetResponseTimeout")
    }
    public func domainAuthorizedSSHKeysGet(_ context: CallContext, dom: DomainReference, user: String, flags: UInt32) async throws(VirtError) -> [String] {
        throw VirtError.noSupport("virDomainAuthorizedSSHKeysGet")
    }
    public func domainAuthorizedSSHKeysSet(_ context: CallContext, dom: DomainReference, user: String, keys: [String], flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virDomainAuthorizedSSHKeysSet")
    }
    public func domainGetMessages(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) -> [String] {
        throw VirtError.noSupport("virDomainGetMessages")
    }
    public func domainStartDirtyRateCalc(_ context: CallContext, dom: DomainReference, seconds: Int32, flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virDomainStartDirtyRateCalc")
    }
    public func domainSetLaunchSecurityState(_ context: CallContext, dom: DomainReference, params: [TypedParameter], flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virDomainSetLaunchSecurityState")
    }
    public func domainSaveParams(_ context: CallContext, dom: DomainReference, params: [TypedParameter], flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virDomainSaveParams")
    }
    public func domainRestoreParams(_ context: CallContext, params: [TypedParameter], flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virDomainRestoreParams")
    }
    public func domainAbortJobFlags(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virDomainAbortJobFlags")
    }
    public func domainFDAssociate(_ context: CallContext, dom: DomainReference, name: String, flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virDomainFDAssociate")
    }
}
