// swift-format-ignore-file
// Generated from Protocol/libvirt.tsv by protocolgen. Do not edit; run `make generate`.

import LibvirtProtocol
import RemoteDriver
import VirtDriver
import VirtError

extension RecordingDriver: DomainDriver {
    func domainAttachDevice(_ context: CallContext, dom: DomainReference, xml: String) async throws(VirtError) {
        _ = try reflect("domainAttachDevice", DomainAttachDeviceArguments(dom: dom, xml: xml), NoArguments.self)
    }
    func domainCreate(_ context: CallContext, dom: DomainReference) async throws(VirtError) {
        _ = try reflect("domainCreate", DomainCreateArguments(dom: dom), NoArguments.self)
    }
    func domainCreateXML(_ context: CallContext, xmlDesc: String, flags: UInt32) async throws(VirtError) -> DomainReference {
        return try reflect("domainCreateXML", DomainCreateXMLArguments(xmlDesc: xmlDesc, flags: flags), DomainCreateXMLReply.self).dom
    }
    func domainDefineXML(_ context: CallContext, xml: String) async throws(VirtError) -> DomainReference {
        return try reflect("domainDefineXML", DomainDefineXMLArguments(xml: xml), DomainDefineXMLReply.self).dom
    }
    func domainDestroy(_ context: CallContext, dom: DomainReference) async throws(VirtError) {
        _ = try reflect("domainDestroy", DomainDestroyArguments(dom: dom), NoArguments.self)
    }
    func domainDetachDevice(_ context: CallContext, dom: DomainReference, xml: String) async throws(VirtError) {
        _ = try reflect("domainDetachDevice", DomainDetachDeviceArguments(dom: dom, xml: xml), NoArguments.self)
    }
    func domainGetXMLDesc(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) -> String {
        return try reflect("domainGetXMLDesc", DomainGetXMLDescArguments(dom: dom, flags: flags), DomainGetXMLDescReply.self).xml
    }
    func domainGetAutostart(_ context: CallContext, dom: DomainReference) async throws(VirtError) -> Int32 {
        return try reflect("domainGetAutostart", DomainGetAutostartArguments(dom: dom), DomainGetAutostartReply.self).autostart
    }
    func domainGetInfo(_ context: CallContext, dom: DomainReference) async throws(VirtError) -> DomainGetInfoReply {
        return try reflect("domainGetInfo", DomainGetInfoArguments(dom: dom), DomainGetInfoReply.self)
    }
    func domainGetMaxMemory(_ context: CallContext, dom: DomainReference) async throws(VirtError) -> UInt64 {
        return try reflect("domainGetMaxMemory", DomainGetMaxMemoryArguments(dom: dom), DomainGetMaxMemoryReply.self).memory
    }
    func domainGetMaxVcpus(_ context: CallContext, dom: DomainReference) async throws(VirtError) -> Int32 {
        return try reflect("domainGetMaxVcpus", DomainGetMaxVcpusArguments(dom: dom), DomainGetMaxVcpusReply.self).num
    }
    func domainGetOSType(_ context: CallContext, dom: DomainReference) async throws(VirtError) -> String {
        return try reflect("domainGetOSType", DomainGetOSTypeArguments(dom: dom), DomainGetOSTypeReply.self).type
    }
    func domainGetVcpus(_ context: CallContext, dom: DomainReference, maxinfo: Int32, maplen: Int32) async throws(VirtError) -> DomainGetVcpusReply {
        return try reflect("domainGetVcpus", DomainGetVcpusArguments(dom: dom, maxinfo: maxinfo, maplen: maplen), DomainGetVcpusReply.self)
    }
    func domainLookupByID(_ context: CallContext, id: Int32) async throws(VirtError) -> DomainReference {
        return try reflect("domainLookupByID", DomainLookupByIDArguments(id: id), DomainLookupByIDReply.self).dom
    }
    func domainLookupByName(_ context: CallContext, name: String) async throws(VirtError) -> DomainReference {
        return try reflect("domainLookupByName", DomainLookupByNameArguments(name: name), DomainLookupByNameReply.self).dom
    }
    func domainLookupByUUID(_ context: CallContext, uuid: UUIDBytes) async throws(VirtError) -> DomainReference {
        return try reflect("domainLookupByUUID", DomainLookupByUUIDArguments(uuid: uuid), DomainLookupByUUIDReply.self).dom
    }
    func domainPinVcpu(_ context: CallContext, dom: DomainReference, vcpu: UInt32, cpumap: [UInt8]) async throws(VirtError) {
        _ = try reflect("domainPinVcpu", DomainPinVcpuArguments(dom: dom, vcpu: vcpu, cpumap: cpumap), NoArguments.self)
    }
    func domainReboot(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) {
        _ = try reflect("domainReboot", DomainRebootArguments(dom: dom, flags: flags), NoArguments.self)
    }
    func domainResume(_ context: CallContext, dom: DomainReference) async throws(VirtError) {
        _ = try reflect("domainResume", DomainResumeArguments(dom: dom), NoArguments.self)
    }
    func domainSetAutostart(_ context: CallContext, dom: DomainReference, autostart: Int32) async throws(VirtError) {
        _ = try reflect("domainSetAutostart", DomainSetAutostartArguments(dom: dom, autostart: autostart), NoArguments.self)
    }
    func domainSetMaxMemory(_ context: CallContext, dom: DomainReference, memory: UInt64) async throws(VirtError) {
        _ = try reflect("domainSetMaxMemory", DomainSetMaxMemoryArguments(dom: dom, memory: memory), NoArguments.self)
    }
    func domainSetMemory(_ context: CallContext, dom: DomainReference, memory: UInt64) async throws(VirtError) {
        _ = try reflect("domainSetMemory", DomainSetMemoryArguments(dom: dom, memory: memory), NoArguments.self)
    }
    func domainSetVcpus(_ context: CallContext, dom: DomainReference, nvcpus: UInt32) async throws(VirtError) {
        _ = try reflect("domainSetVcpus", DomainSetVcpusArguments(dom: dom, nvcpus: nvcpus), NoArguments.self)
    }
    func domainShutdown(_ context: CallContext, dom: DomainReference) async throws(VirtError) {
        _ = try reflect("domainShutdown", DomainShutdownArguments(dom: dom), NoArguments.self)
    }
    func domainSuspend(_ context: CallContext, dom: DomainReference) async throws(VirtError) {
        _ = try reflect("domainSuspend", DomainSuspendArguments(dom: dom), NoArguments.self)
    }
    func domainUndefine(_ context: CallContext, dom: DomainReference) async throws(VirtError) {
        _ = try reflect("domainUndefine", DomainUndefineArguments(dom: dom), NoArguments.self)
    }
    func domainCoreDump(_ context: CallContext, dom: DomainReference, to: String, flags: UInt32) async throws(VirtError) {
        _ = try reflect("domainCoreDump", DomainCoreDumpArguments(dom: dom, to: to, flags: flags), NoArguments.self)
    }
    func domainRestore(_ context: CallContext, from: String) async throws(VirtError) {
        _ = try reflect("domainRestore", DomainRestoreArguments(from: from), NoArguments.self)
    }
    func domainSave(_ context: CallContext, dom: DomainReference, to: String) async throws(VirtError) {
        _ = try reflect("domainSave", DomainSaveArguments(dom: dom, to: to), NoArguments.self)
    }
    func domainGetSchedulerType(_ context: CallContext, dom: DomainReference) async throws(VirtError) -> DomainGetSchedulerTypeReply {
        return try reflect("domainGetSchedulerType", DomainGetSchedulerTypeArguments(dom: dom), DomainGetSchedulerTypeReply.self)
    }
    func domainGetSchedulerParameters(_ context: CallContext, dom: DomainReference, nparams: Int32) async throws(VirtError) -> [TypedParameter] {
        return try reflect("domainGetSchedulerParameters", DomainGetSchedulerParametersArguments(dom: dom, nparams: nparams), DomainGetSchedulerParametersReply.self).params
    }
    func domainSetSchedulerParameters(_ context: CallContext, dom: DomainReference, params: [TypedParameter]) async throws(VirtError) {
        _ = try reflect("domainSetSchedulerParameters", DomainSetSchedulerParametersArguments(dom: dom, params: params), NoArguments.self)
    }
    func domainBlockStats(_ context: CallContext, dom: DomainReference, path: String) async throws(VirtError) -> DomainBlockStatsReply {
        return try reflect("domainBlockStats", DomainBlockStatsArguments(dom: dom, path: path), DomainBlockStatsReply.self)
    }
    func domainInterfaceStats(_ context: CallContext, dom: DomainReference, device: String) async throws(VirtError) -> DomainInterfaceStatsReply {
        return try reflect("domainInterfaceStats", DomainInterfaceStatsArguments(dom: dom, device: device), DomainInterfaceStatsReply.self)
    }
    func domainBlockPeek(_ context: CallContext, dom: DomainReference, path: String, offset: UInt64, size: UInt32, flags: UInt32) async throws(VirtError) -> [UInt8] {
        return try reflect("domainBlockPeek", DomainBlockPeekArguments(dom: dom, path: path, offset: offset, size: size, flags: flags), DomainBlockPeekReply.self).buffer
    }
    func domainMemoryPeek(_ context: CallContext, dom: DomainReference, offset: UInt64, size: UInt32, flags: UInt32) async throws(VirtError) -> [UInt8] {
        return try reflect("domainMemoryPeek", DomainMemoryPeekArguments(dom: dom, offset: offset, size: size, flags: flags), DomainMemoryPeekReply.self).buffer
    }
    func domainGetSecurityLabel(_ context: CallContext, dom: DomainReference) async throws(VirtError) -> DomainGetSecurityLabelReply {
        return try reflect("domainGetSecurityLabel", DomainGetSecurityLabelArguments(dom: dom), DomainGetSecurityLabelReply.self)
    }
    func domainIsActive(_ context: CallContext, dom: DomainReference) async throws(VirtError) -> Int32 {
        return try reflect("domainIsActive", DomainIsActiveArguments(dom: dom), DomainIsActiveReply.self).active
    }
    func domainIsPersistent(_ context: CallContext, dom: DomainReference) async throws(VirtError) -> Int32 {
        return try reflect("domainIsPersistent", DomainIsPersistentArguments(dom: dom), DomainIsPersistentReply.self).persistent
    }
    func domainMemoryStats(_ context: CallContext, dom: DomainReference, maxStats: UInt32, flags: UInt32) async throws(VirtError) -> [DomainMemoryStat] {
        return try reflect("domainMemoryStats", DomainMemoryStatsArguments(dom: dom, maxStats: maxStats, flags: flags), DomainMemoryStatsReply.self).stats
    }
    func domainAttachDeviceFlags(_ context: CallContext, dom: DomainReference, xml: String, flags: UInt32) async throws(VirtError) {
        _ = try reflect("domainAttachDeviceFlags", DomainAttachDeviceFlagsArguments(dom: dom, xml: xml, flags: flags), NoArguments.self)
    }
    func domainDetachDeviceFlags(_ context: CallContext, dom: DomainReference, xml: String, flags: UInt32) async throws(VirtError) {
        _ = try reflect("domainDetachDeviceFlags", DomainDetachDeviceFlagsArguments(dom: dom, xml: xml, flags: flags), NoArguments.self)
    }
    func domainGetJobInfo(_ context: CallContext, dom: DomainReference) async throws(VirtError) -> DomainGetJobInfoReply {
        return try reflect("domainGetJobInfo", DomainGetJobInfoArguments(dom: dom), DomainGetJobInfoReply.self)
    }
    func domainAbortJob(_ context: CallContext, dom: DomainReference) async throws(VirtError) {
        _ = try reflect("domainAbortJob", DomainAbortJobArguments(dom: dom), NoArguments.self)
    }
    func domainUpdateDeviceFlags(_ context: CallContext, dom: DomainReference, xml: String, flags: UInt32) async throws(VirtError) {
        _ = try reflect("domainUpdateDeviceFlags", DomainUpdateDeviceFlagsArguments(dom: dom, xml: xml, flags: flags), NoArguments.self)
    }
    func domainManagedSave(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) {
        _ = try reflect("domainManagedSave", DomainManagedSaveArguments(dom: dom, flags: flags), NoArguments.self)
    }
    func domainHasManagedSaveImage(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) -> Int32 {
        return try reflect("domainHasManagedSaveImage", DomainHasManagedSaveImageArguments(dom: dom, flags: flags), DomainHasManagedSaveImageReply.self).result
    }
    func domainManagedSaveRemove(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) {
        _ = try reflect("domainManagedSaveRemove", DomainManagedSaveRemoveArguments(dom: dom, flags: flags), NoArguments.self)
    }
    func domainGetBlockInfo(_ context: CallContext, dom: DomainReference, path: String, flags: UInt32) async throws(VirtError) -> DomainGetBlockInfoReply {
        return try reflect("domainGetBlockInfo", DomainGetBlockInfoArguments(dom: dom, path: path, flags: flags), DomainGetBlockInfoReply.self)
    }
    func domainCreateWithFlags(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) -> DomainReference {
        return try reflect("domainCreateWithFlags", DomainCreateWithFlagsArguments(dom: dom, flags: flags), DomainCreateWithFlagsReply.self).dom
    }
    func domainSetMemoryParameters(_ context: CallContext, dom: DomainReference, params: [TypedParameter], flags: UInt32) async throws(VirtError) {
        _ = try reflect("domainSetMemoryParameters", DomainSetMemoryParametersArguments(dom: dom, params: params, flags: flags), NoArguments.self)
    }
    func domainGetMemoryParameters(_ context: CallContext, dom: DomainReference, nparams: Int32, flags: UInt32) async throws(VirtError) -> DomainGetMemoryParametersReply {
        return try reflect("domainGetMemoryParameters", DomainGetMemoryParametersArguments(dom: dom, nparams: nparams, flags: flags), DomainGetMemoryParametersReply.self)
    }
    func domainSetVcpusFlags(_ context: CallContext, dom: DomainReference, nvcpus: UInt32, flags: UInt32) async throws(VirtError) {
        _ = try reflect("domainSetVcpusFlags", DomainSetVcpusFlagsArguments(dom: dom, nvcpus: nvcpus, flags: flags), NoArguments.self)
    }
    func domainGetVcpusFlags(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) -> Int32 {
        return try reflect("domainGetVcpusFlags", DomainGetVcpusFlagsArguments(dom: dom, flags: flags), DomainGetVcpusFlagsReply.self).num
    }
    func domainOpenConsole(_ context: CallContext, dom: DomainReference, devName: String?, flags: UInt32) async throws(VirtError) {
        _ = try reflect("domainOpenConsole", DomainOpenConsoleArguments(dom: dom, devName: devName, flags: flags), NoArguments.self)
    }
    func domainIsUpdated(_ context: CallContext, dom: DomainReference) async throws(VirtError) -> Int32 {
        return try reflect("domainIsUpdated", DomainIsUpdatedArguments(dom: dom), DomainIsUpdatedReply.self).updated
    }
    func domainSetMemoryFlags(_ context: CallContext, dom: DomainReference, memory: UInt64, flags: UInt32) async throws(VirtError) {
        _ = try reflect("domainSetMemoryFlags", DomainSetMemoryFlagsArguments(dom: dom, memory: memory, flags: flags), NoArguments.self)
    }
    func domainSetBlkioParameters(_ context: CallContext, dom: DomainReference, params: [TypedParameter], flags: UInt32) async throws(VirtError) {
        _ = try reflect("domainSetBlkioParameters", DomainSetBlkioParametersArguments(dom: dom, params: params, flags: flags), NoArguments.self)
    }
    func domainGetBlkioParameters(_ context: CallContext, dom: DomainReference, nparams: Int32, flags: UInt32) async throws(VirtError) -> DomainGetBlkioParametersReply {
        return try reflect("domainGetBlkioParameters", DomainGetBlkioParametersArguments(dom: dom, nparams: nparams, flags: flags), DomainGetBlkioParametersReply.self)
    }
    func domainInjectNMI(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) {
        _ = try reflect("domainInjectNMI", DomainInjectNMIArguments(dom: dom, flags: flags), NoArguments.self)
    }
    func domainScreenshot(_ context: CallContext, dom: DomainReference, screen: UInt32, flags: UInt32) async throws(VirtError) -> String? {
        return try reflect("domainScreenshot", DomainScreenshotArguments(dom: dom, screen: screen, flags: flags), DomainScreenshotReply.self).mime
    }
    func domainGetState(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) -> DomainGetStateReply {
        return try reflect("domainGetState", DomainGetStateArguments(dom: dom, flags: flags), DomainGetStateReply.self)
    }
    func domainSetSchedulerParametersFlags(_ context: CallContext, dom: DomainReference, params: [TypedParameter], flags: UInt32) async throws(VirtError) {
        _ = try reflect("domainSetSchedulerParametersFlags", DomainSetSchedulerParametersFlagsArguments(dom: dom, params: params, flags: flags), NoArguments.self)
    }
    func domainGetSchedulerParametersFlags(_ context: CallContext, dom: DomainReference, nparams: Int32, flags: UInt32) async throws(VirtError) -> [TypedParameter] {
        return try reflect("domainGetSchedulerParametersFlags", DomainGetSchedulerParametersFlagsArguments(dom: dom, nparams: nparams, flags: flags), DomainGetSchedulerParametersFlagsReply.self).params
    }
    func domainPinVcpuFlags(_ context: CallContext, dom: DomainReference, vcpu: UInt32, cpumap: [UInt8], flags: UInt32) async throws(VirtError) {
        _ = try reflect("domainPinVcpuFlags", DomainPinVcpuFlagsArguments(dom: dom, vcpu: vcpu, cpumap: cpumap, flags: flags), NoArguments.self)
    }
    func domainSendKey(_ context: CallContext, dom: DomainReference, codeset: UInt32, holdtime: UInt32, keycodes: [UInt32], flags: UInt32) async throws(VirtError) {
        _ = try reflect("domainSendKey", DomainSendKeyArguments(dom: dom, codeset: codeset, holdtime: holdtime, keycodes: keycodes, flags: flags), NoArguments.self)
    }
    func domainGetControlInfo(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) -> DomainGetControlInfoReply {
        return try reflect("domainGetControlInfo", DomainGetControlInfoArguments(dom: dom, flags: flags), DomainGetControlInfoReply.self)
    }
    func domainGetVcpuPinInfo(_ context: CallContext, dom: DomainReference, ncpumaps: Int32, maplen: Int32, flags: UInt32) async throws(VirtError) -> DomainGetVcpuPinInfoReply {
        return try reflect("domainGetVcpuPinInfo", DomainGetVcpuPinInfoArguments(dom: dom, ncpumaps: ncpumaps, maplen: maplen, flags: flags), DomainGetVcpuPinInfoReply.self)
    }
    func domainUndefineFlags(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) {
        _ = try reflect("domainUndefineFlags", DomainUndefineFlagsArguments(dom: dom, flags: flags), NoArguments.self)
    }
    func domainSaveFlags(_ context: CallContext, dom: DomainReference, to: String, dxml: String?, flags: UInt32) async throws(VirtError) {
        _ = try reflect("domainSaveFlags", DomainSaveFlagsArguments(dom: dom, to: to, dxml: dxml, flags: flags), NoArguments.self)
    }
    func domainRestoreFlags(_ context: CallContext, from: String, dxml: String?, flags: UInt32) async throws(VirtError) {
        _ = try reflect("domainRestoreFlags", DomainRestoreFlagsArguments(from: from, dxml: dxml, flags: flags), NoArguments.self)
    }
    func domainDestroyFlags(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) {
        _ = try reflect("domainDestroyFlags", DomainDestroyFlagsArguments(dom: dom, flags: flags), NoArguments.self)
    }
    func domainSaveImageGetXMLDesc(_ context: CallContext, file: String, flags: UInt32) async throws(VirtError) -> String {
        return try reflect("domainSaveImageGetXMLDesc", DomainSaveImageGetXMLDescArguments(file: file, flags: flags), DomainSaveImageGetXMLDescReply.self).xml
    }
    func domainSaveImageDefineXML(_ context: CallContext, file: String, dxml: String, flags: UInt32) async throws(VirtError) {
        _ = try reflect("domainSaveImageDefineXML", DomainSaveImageDefineXMLArguments(file: file, dxml: dxml, flags: flags), NoArguments.self)
    }
    func domainBlockJobAbort(_ context: CallContext, dom: DomainReference, path: String, flags: UInt32) async throws(VirtError) {
        _ = try reflect("domainBlockJobAbort", DomainBlockJobAbortArguments(dom: dom, path: path, flags: flags), NoArguments.self)
    }
    func domainGetBlockJobInfo(_ context: CallContext, dom: DomainReference, path: String, flags: UInt32) async throws(VirtError) -> DomainGetBlockJobInfoReply {
        return try reflect("domainGetBlockJobInfo", DomainGetBlockJobInfoArguments(dom: dom, path: path, flags: flags), DomainGetBlockJobInfoReply.self)
    }
    func domainBlockJobSetSpeed(_ context: CallContext, dom: DomainReference, path: String, bandwidth: UInt64, flags: UInt32) async throws(VirtError) {
        _ = try reflect("domainBlockJobSetSpeed", DomainBlockJobSetSpeedArguments(dom: dom, path: path, bandwidth: bandwidth, flags: flags), NoArguments.self)
    }
    func domainBlockPull(_ context: CallContext, dom: DomainReference, path: String, bandwidth: UInt64, flags: UInt32) async throws(VirtError) {
        _ = try reflect("domainBlockPull", DomainBlockPullArguments(dom: dom, path: path, bandwidth: bandwidth, flags: flags), NoArguments.self)
    }
    func domainBlockStatsFlags(_ context: CallContext, dom: DomainReference, path: String, nparams: Int32, flags: UInt32) async throws(VirtError) -> DomainBlockStatsFlagsReply {
        return try reflect("domainBlockStatsFlags", DomainBlockStatsFlagsArguments(dom: dom, path: path, nparams: nparams, flags: flags), DomainBlockStatsFlagsReply.self)
    }
    func domainReset(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) {
        _ = try reflect("domainReset", DomainResetArguments(dom: dom, flags: flags), NoArguments.self)
    }
    func domainOpenGraphics(_ context: CallContext, dom: DomainReference, idx: UInt32, flags: UInt32) async throws(VirtError) {
        _ = try reflect("domainOpenGraphics", DomainOpenGraphicsArguments(dom: dom, idx: idx, flags: flags), NoArguments.self)
    }
    func domainBlockResize(_ context: CallContext, dom: DomainReference, disk: String, size: UInt64, flags: UInt32) async throws(VirtError) {
        _ = try reflect("domainBlockResize", DomainBlockResizeArguments(dom: dom, disk: disk, size: size, flags: flags), NoArguments.self)
    }
    func domainSetBlockIoTune(_ context: CallContext, dom: DomainReference, disk: String, params: [TypedParameter], flags: UInt32) async throws(VirtError) {
        _ = try reflect("domainSetBlockIoTune", DomainSetBlockIoTuneArguments(dom: dom, disk: disk, params: params, flags: flags), NoArguments.self)
    }
    func domainGetBlockIoTune(_ context: CallContext, dom: DomainReference, disk: String?, nparams: Int32, flags: UInt32) async throws(VirtError) -> DomainGetBlockIoTuneReply {
        return try reflect("domainGetBlockIoTune", DomainGetBlockIoTuneArguments(dom: dom, disk: disk, nparams: nparams, flags: flags), DomainGetBlockIoTuneReply.self)
    }
    func domainSetNumaParameters(_ context: CallContext, dom: DomainReference, params: [TypedParameter], flags: UInt32) async throws(VirtError) {
        _ = try reflect("domainSetNumaParameters", DomainSetNumaParametersArguments(dom: dom, params: params, flags: flags), NoArguments.self)
    }
    func domainGetNumaParameters(_ context: CallContext, dom: DomainReference, nparams: Int32, flags: UInt32) async throws(VirtError) -> DomainGetNumaParametersReply {
        return try reflect("domainGetNumaParameters", DomainGetNumaParametersArguments(dom: dom, nparams: nparams, flags: flags), DomainGetNumaParametersReply.self)
    }
    func domainSetInterfaceParameters(_ context: CallContext, dom: DomainReference, device: String, params: [TypedParameter], flags: UInt32) async throws(VirtError) {
        _ = try reflect("domainSetInterfaceParameters", DomainSetInterfaceParametersArguments(dom: dom, device: device, params: params, flags: flags), NoArguments.self)
    }
    func domainGetInterfaceParameters(_ context: CallContext, dom: DomainReference, device: String, nparams: Int32, flags: UInt32) async throws(VirtError) -> DomainGetInterfaceParametersReply {
        return try reflect("domainGetInterfaceParameters", DomainGetInterfaceParametersArguments(dom: dom, device: device, nparams: nparams, flags: flags), DomainGetInterfaceParametersReply.self)
    }
    func domainShutdownFlags(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) {
        _ = try reflect("domainShutdownFlags", DomainShutdownFlagsArguments(dom: dom, flags: flags), NoArguments.self)
    }
    func domainPMSuspendForDuration(_ context: CallContext, dom: DomainReference, target: UInt32, duration: UInt64, flags: UInt32) async throws(VirtError) {
        _ = try reflect("domainPMSuspendForDuration", DomainPMSuspendForDurationArguments(dom: dom, target: target, duration: duration, flags: flags), NoArguments.self)
    }
    func domainGetCPUStats(_ context: CallContext, dom: DomainReference, nparams: UInt32, startCpu: Int32, ncpus: UInt32, flags: UInt32) async throws(VirtError) -> DomainGetCPUStatsReply {
        return try reflect("domainGetCPUStats", DomainGetCPUStatsArguments(dom: dom, nparams: nparams, startCpu: startCpu, ncpus: ncpus, flags: flags), DomainGetCPUStatsReply.self)
    }
    func domainGetDiskErrors(_ context: CallContext, dom: DomainReference, maxerrors: UInt32, flags: UInt32) async throws(VirtError) -> DomainGetDiskErrorsReply {
        return try reflect("domainGetDiskErrors", DomainGetDiskErrorsArguments(dom: dom, maxerrors: maxerrors, flags: flags), DomainGetDiskErrorsReply.self)
    }
    func domainSetMetadata(_ context: CallContext, dom: DomainReference, type: Int32, metadata: String?, key: String?, uri: String?, flags: UInt32) async throws(VirtError) {
        _ = try reflect("domainSetMetadata", DomainSetMetadataArguments(dom: dom, type: type, metadata: metadata, key: key, uri: uri, flags: flags), NoArguments.self)
    }
    func domainGetMetadata(_ context: CallContext, dom: DomainReference, type: Int32, uri: String?, flags: UInt32) async throws(VirtError) -> String {
        return try reflect("domainGetMetadata", DomainGetMetadataArguments(dom: dom, type: type, uri: uri, flags: flags), DomainGetMetadataReply.self).metadata
    }
    func domainBlockRebase(_ context: CallContext, dom: DomainReference, path: String, base: String?, bandwidth: UInt64, flags: UInt32) async throws(VirtError) {
        _ = try reflect("domainBlockRebase", DomainBlockRebaseArguments(dom: dom, path: path, base: base, bandwidth: bandwidth, flags: flags), NoArguments.self)
    }
    func domainPMWakeup(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) {
        _ = try reflect("domainPMWakeup", DomainPMWakeupArguments(dom: dom, flags: flags), NoArguments.self)
    }
    func domainGetHostname(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) -> String {
        return try reflect("domainGetHostname", DomainGetHostnameArguments(dom: dom, flags: flags), DomainGetHostnameReply.self).hostname
    }
    func domainGetSecurityLabelList(_ context: CallContext, dom: DomainReference) async throws(VirtError) -> DomainGetSecurityLabelListReply {
        return try reflect("domainGetSecurityLabelList", DomainGetSecurityLabelListArguments(dom: dom), DomainGetSecurityLabelListReply.self)
    }
    func domainPinEmulator(_ context: CallContext, dom: DomainReference, cpumap: [UInt8], flags: UInt32) async throws(VirtError) {
        _ = try reflect("domainPinEmulator", DomainPinEmulatorArguments(dom: dom, cpumap: cpumap, flags: flags), NoArguments.self)
    }
    func domainGetEmulatorPinInfo(_ context: CallContext, dom: DomainReference, maplen: Int32, flags: UInt32) async throws(VirtError) -> DomainGetEmulatorPinInfoReply {
        return try reflect("domainGetEmulatorPinInfo", DomainGetEmulatorPinInfoArguments(dom: dom, maplen: maplen, flags: flags), DomainGetEmulatorPinInfoReply.self)
    }
    func domainBlockCommit(_ context: CallContext, dom: DomainReference, disk: String, base: String?, top: String?, bandwidth: UInt64, flags: UInt32) async throws(VirtError) {
        _ = try reflect("domainBlockCommit", DomainBlockCommitArguments(dom: dom, disk: disk, base: base, top: top, bandwidth: bandwidth, flags: flags), NoArguments.self)
    }
    func domainFSTrim(_ context: CallContext, dom: DomainReference, mountPoint: String?, minimum: UInt64, flags: UInt32) async throws(VirtError) {
        _ = try reflect("domainFSTrim", DomainFSTrimArguments(dom: dom, mountPoint: mountPoint, minimum: minimum, flags: flags), NoArguments.self)
    }
    func domainSendProcessSignal(_ context: CallContext, dom: DomainReference, pidValue: Int64, signum: UInt32, flags: UInt32) async throws(VirtError) {
        _ = try reflect("domainSendProcessSignal", DomainSendProcessSignalArguments(dom: dom, pidValue: pidValue, signum: signum, flags: flags), NoArguments.self)
    }
    func domainOpenChannel(_ context: CallContext, dom: DomainReference, name: String?, flags: UInt32) async throws(VirtError) {
        _ = try reflect("domainOpenChannel", DomainOpenChannelArguments(dom: dom, name: name, flags: flags), NoArguments.self)
    }
    func domainGetJobStats(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) -> DomainGetJobStatsReply {
        return try reflect("domainGetJobStats", DomainGetJobStatsArguments(dom: dom, flags: flags), DomainGetJobStatsReply.self)
    }
    func domainSetMemoryStatsPeriod(_ context: CallContext, dom: DomainReference, period: Int32, flags: UInt32) async throws(VirtError) {
        _ = try reflect("domainSetMemoryStatsPeriod", DomainSetMemoryStatsPeriodArguments(dom: dom, period: period, flags: flags), NoArguments.self)
    }
    func domainCreateXMLWithFiles(_ context: CallContext, xmlDesc: String, flags: UInt32) async throws(VirtError) -> DomainReference {
        return try reflect("domainCreateXMLWithFiles", DomainCreateXMLWithFilesArguments(xmlDesc: xmlDesc, flags: flags), DomainCreateXMLWithFilesReply.self).dom
    }
    func domainCreateWithFiles(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) -> DomainReference {
        return try reflect("domainCreateWithFiles", DomainCreateWithFilesArguments(dom: dom, flags: flags), DomainCreateWithFilesReply.self).dom
    }
    func domainCoreDumpWithFormat(_ context: CallContext, dom: DomainReference, to: String, dumpformat: UInt32, flags: UInt32) async throws(VirtError) {
        _ = try reflect("domainCoreDumpWithFormat", DomainCoreDumpWithFormatArguments(dom: dom, to: to, dumpformat: dumpformat, flags: flags), NoArguments.self)
    }
    func domainFSFreeze(_ context: CallContext, dom: DomainReference, mountpoints: [String], flags: UInt32) async throws(VirtError) -> Int32 {
        return try reflect("domainFSFreeze", DomainFSFreezeArguments(dom: dom, mountpoints: mountpoints, flags: flags), DomainFSFreezeReply.self).filesystems
    }
    func domainFSThaw(_ context: CallContext, dom: DomainReference, mountpoints: [String], flags: UInt32) async throws(VirtError) -> Int32 {
        return try reflect("domainFSThaw", DomainFSThawArguments(dom: dom, mountpoints: mountpoints, flags: flags), DomainFSThawReply.self).filesystems
    }
    func domainGetTime(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) -> DomainGetTimeReply {
        return try reflect("domainGetTime", DomainGetTimeArguments(dom: dom, flags: flags), DomainGetTimeReply.self)
    }
    func domainSetTime(_ context: CallContext, dom: DomainReference, seconds: Int64, nseconds: UInt32, flags: UInt32) async throws(VirtError) {
        _ = try reflect("domainSetTime", DomainSetTimeArguments(dom: dom, seconds: seconds, nseconds: nseconds, flags: flags), NoArguments.self)
    }
    func domainOpenGraphicsFD(_ context: CallContext, dom: DomainReference, idx: UInt32, flags: UInt32) async throws(VirtError) {
        _ = try reflect("domainOpenGraphicsFD", DomainOpenGraphicsFDArguments(dom: dom, idx: idx, flags: flags), NoArguments.self)
    }
    func domainBlockCopy(_ context: CallContext, dom: DomainReference, path: String, destxml: String, params: [TypedParameter], flags: UInt32) async throws(VirtError) {
        _ = try reflect("domainBlockCopy", DomainBlockCopyArguments(dom: dom, path: path, destxml: destxml, params: params, flags: flags), NoArguments.self)
    }
    func domainGetFSInfo(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) -> DomainGetFSInfoReply {
        return try reflect("domainGetFSInfo", DomainGetFSInfoArguments(dom: dom, flags: flags), DomainGetFSInfoReply.self)
    }
    func domainDefineXMLFlags(_ context: CallContext, xml: String, flags: UInt32) async throws(VirtError) -> DomainReference {
        return try reflect("domainDefineXMLFlags", DomainDefineXMLFlagsArguments(xml: xml, flags: flags), DomainDefineXMLFlagsReply.self).dom
    }
    func domainGetIOThreadInfo(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) -> DomainGetIOThreadInfoReply {
        return try reflect("domainGetIOThreadInfo", DomainGetIOThreadInfoArguments(dom: dom, flags: flags), DomainGetIOThreadInfoReply.self)
    }
    func domainPinIOThread(_ context: CallContext, dom: DomainReference, iothreadsId: UInt32, cpumap: [UInt8], flags: UInt32) async throws(VirtError) {
        _ = try reflect("domainPinIOThread", DomainPinIOThreadArguments(dom: dom, iothreadsId: iothreadsId, cpumap: cpumap, flags: flags), NoArguments.self)
    }
    func domainInterfaceAddresses(_ context: CallContext, dom: DomainReference, source: UInt32, flags: UInt32) async throws(VirtError) -> [DomainInterface] {
        return try reflect("domainInterfaceAddresses", DomainInterfaceAddressesArguments(dom: dom, source: source, flags: flags), DomainInterfaceAddressesReply.self).ifaces
    }
    func domainAddIOThread(_ context: CallContext, dom: DomainReference, iothreadId: UInt32, flags: UInt32) async throws(VirtError) {
        _ = try reflect("domainAddIOThread", DomainAddIOThreadArguments(dom: dom, iothreadId: iothreadId, flags: flags), NoArguments.self)
    }
    func domainDelIOThread(_ context: CallContext, dom: DomainReference, iothreadId: UInt32, flags: UInt32) async throws(VirtError) {
        _ = try reflect("domainDelIOThread", DomainDelIOThreadArguments(dom: dom, iothreadId: iothreadId, flags: flags), NoArguments.self)
    }
    func domainSetUserPassword(_ context: CallContext, dom: DomainReference, user: String?, password: String?, flags: UInt32) async throws(VirtError) {
        _ = try reflect("domainSetUserPassword", DomainSetUserPasswordArguments(dom: dom, user: user, password: password, flags: flags), NoArguments.self)
    }
    func domainRename(_ context: CallContext, dom: DomainReference, newName: String?, flags: UInt32) async throws(VirtError) -> Int32 {
        return try reflect("domainRename", DomainRenameArguments(dom: dom, newName: newName, flags: flags), DomainRenameReply.self).retcode
    }
    func domainGetPerfEvents(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) -> [TypedParameter] {
        return try reflect("domainGetPerfEvents", DomainGetPerfEventsArguments(dom: dom, flags: flags), DomainGetPerfEventsReply.self).params
    }
    func domainSetPerfEvents(_ context: CallContext, dom: DomainReference, params: [TypedParameter], flags: UInt32) async throws(VirtError) {
        _ = try reflect("domainSetPerfEvents", DomainSetPerfEventsArguments(dom: dom, params: params, flags: flags), NoArguments.self)
    }
    func domainGetGuestVcpus(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) -> [TypedParameter] {
        return try reflect("domainGetGuestVcpus", DomainGetGuestVcpusArguments(dom: dom, flags: flags), DomainGetGuestVcpusReply.self).params
    }
    func domainSetGuestVcpus(_ context: CallContext, dom: DomainReference, cpumap: String, state: Int32, flags: UInt32) async throws(VirtError) {
        _ = try reflect("domainSetGuestVcpus", DomainSetGuestVcpusArguments(dom: dom, cpumap: cpumap, state: state, flags: flags), NoArguments.self)
    }
    func domainSetVcpu(_ context: CallContext, dom: DomainReference, cpumap: String, state: Int32, flags: UInt32) async throws(VirtError) {
        _ = try reflect("domainSetVcpu", DomainSetVcpuArguments(dom: dom, cpumap: cpumap, state: state, flags: flags), NoArguments.self)
    }
    func domainSetBlockThreshold(_ context: CallContext, dom: DomainReference, dev: String, threshold: UInt64, flags: UInt32) async throws(VirtError) {
        _ = try reflect("domainSetBlockThreshold", DomainSetBlockThresholdArguments(dom: dom, dev: dev, threshold: threshold, flags: flags), NoArguments.self)
    }
    func domainManagedSaveGetXMLDesc(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) -> String {
        return try reflect("domainManagedSaveGetXMLDesc", DomainManagedSaveGetXMLDescArguments(dom: dom, flags: flags), DomainManagedSaveGetXMLDescReply.self).xml
    }
    func domainManagedSaveDefineXML(_ context: CallContext, dom: DomainReference, dxml: String?, flags: UInt32) async throws(VirtError) {
        _ = try reflect("domainManagedSaveDefineXML", DomainManagedSaveDefineXMLArguments(dom: dom, dxml: dxml, flags: flags), NoArguments.self)
    }
    func domainSetLifecycleAction(_ context: CallContext, dom: DomainReference, type: UInt32, action: UInt32, flags: UInt32) async throws(VirtError) {
        _ = try reflect("domainSetLifecycleAction", DomainSetLifecycleActionArguments(dom: dom, type: type, action: action, flags: flags), NoArguments.self)
    }
    func domainDetachDeviceAlias(_ context: CallContext, dom: DomainReference, alias: String, flags: UInt32) async throws(VirtError) {
        _ = try reflect("domainDetachDeviceAlias", DomainDetachDeviceAliasArguments(dom: dom, alias: alias, flags: flags), NoArguments.self)
    }
    func domainGetLaunchSecurityInfo(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) -> [TypedParameter] {
        return try reflect("domainGetLaunchSecurityInfo", DomainGetLaunchSecurityInfoArguments(dom: dom, flags: flags), DomainGetLaunchSecurityInfoReply.self).params
    }
    func domainSetIOThreadParams(_ context: CallContext, dom: DomainReference, iothreadId: UInt32, params: [TypedParameter], flags: UInt32) async throws(VirtError) {
        _ = try reflect("domainSetIOThreadParams", DomainSetIOThreadParamsArguments(dom: dom, iothreadId: iothreadId, params: params, flags: flags), NoArguments.self)
    }
    func domainGetGuestInfo(_ context: CallContext, dom: DomainReference, types: UInt32, flags: UInt32) async throws(VirtError) -> [TypedParameter] {
        return try reflect("domainGetGuestInfo", DomainGetGuestInfoArguments(dom: dom, types: types, flags: flags), DomainGetGuestInfoReply.self).params
    }
    func domainAgentSetResponseTimeout(_ context: CallContext, dom: DomainReference, timeout: Int32, flags: UInt32) async throws(VirtError) -> Int32 {
        return try reflect("domainAgentSetResponseTimeout", DomainAgentSetResponseTimeoutArguments(dom: dom, timeout: timeout, flags: flags), DomainAgentSetResponseTimeoutReply.self).result
    }
    func domainAuthorizedSSHKeysGet(_ context: CallContext, dom: DomainReference, user: String, flags: UInt32) async throws(VirtError) -> [String] {
        return try reflect("domainAuthorizedSSHKeysGet", DomainAuthorizedSSHKeysGetArguments(dom: dom, user: user, flags: flags), DomainAuthorizedSSHKeysGetReply.self).keys
    }
    func domainAuthorizedSSHKeysSet(_ context: CallContext, dom: DomainReference, user: String, keys: [String], flags: UInt32) async throws(VirtError) {
        _ = try reflect("domainAuthorizedSSHKeysSet", DomainAuthorizedSSHKeysSetArguments(dom: dom, user: user, keys: keys, flags: flags), NoArguments.self)
    }
    func domainGetMessages(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) -> [String] {
        return try reflect("domainGetMessages", DomainGetMessagesArguments(dom: dom, flags: flags), DomainGetMessagesReply.self).msgs
    }
    func domainStartDirtyRateCalc(_ context: CallContext, dom: DomainReference, seconds: Int32, flags: UInt32) async throws(VirtError) {
        _ = try reflect("domainStartDirtyRateCalc", DomainStartDirtyRateCalcArguments(dom: dom, seconds: seconds, flags: flags), NoArguments.self)
    }
    func domainSetLaunchSecurityState(_ context: CallContext, dom: DomainReference, params: [TypedParameter], flags: UInt32) async throws(VirtError) {
        _ = try reflect("domainSetLaunchSecurityState", DomainSetLaunchSecurityStateArguments(dom: dom, params: params, flags: flags), NoArguments.self)
    }
    func domainSaveParams(_ context: CallContext, dom: DomainReference, params: [TypedParameter], flags: UInt32) async throws(VirtError) {
        _ = try reflect("domainSaveParams", DomainSaveParamsArguments(dom: dom, params: params, flags: flags), NoArguments.self)
    }
    func domainRestoreParams(_ context: CallContext, params: [TypedParameter], flags: UInt32) async throws(VirtError) {
        _ = try reflect("domainRestoreParams", DomainRestoreParamsArguments(params: params, flags: flags), NoArguments.self)
    }
    func domainAbortJobFlags(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) {
        _ = try reflect("domainAbortJobFlags", DomainAbortJobFlagsArguments(dom: dom, flags: flags), NoArguments.self)
    }
    func domainFDAssociate(_ context: CallContext, dom: DomainReference, name: String, flags: UInt32) async throws(VirtError) {
        _ = try reflect("domainFDAssociate", DomainFDAssociateArguments(dom: dom, name: name, flags: flags), NoArguments.self)
    }
}

extension MirrorCall {
    static let domainCalls: [MirrorCall] = [
        MirrorCall("domainAttachDevice", DomainAttachDeviceArguments.self) { remote, context, arguments in
            try await remote.domainAttachDevice(context, dom: arguments.dom, xml: arguments.xml)
            return NoArguments()
        },
        MirrorCall("domainCreate", DomainCreateArguments.self) { remote, context, arguments in
            try await remote.domainCreate(context, dom: arguments.dom)
            return NoArguments()
        },
        MirrorCall("domainCreateXML", DomainCreateXMLArguments.self) { remote, context, arguments in
            return DomainCreateXMLReply(dom: try await remote.domainCreateXML(context, xmlDesc: arguments.xmlDesc, flags: arguments.flags))
        },
        MirrorCall("domainDefineXML", DomainDefineXMLArguments.self) { remote, context, arguments in
            return DomainDefineXMLReply(dom: try await remote.domainDefineXML(context, xml: arguments.xml))
        },
        MirrorCall("domainDestroy", DomainDestroyArguments.self) { remote, context, arguments in
            try await remote.domainDestroy(context, dom: arguments.dom)
            return NoArguments()
        },
        MirrorCall("domainDetachDevice", DomainDetachDeviceArguments.self) { remote, context, arguments in
            try await remote.domainDetachDevice(context, dom: arguments.dom, xml: arguments.xml)
            return NoArguments()
        },
        MirrorCall("domainGetXMLDesc", DomainGetXMLDescArguments.self) { remote, context, arguments in
            return DomainGetXMLDescReply(xml: try await remote.domainGetXMLDesc(context, dom: arguments.dom, flags: arguments.flags))
        },
        MirrorCall("domainGetAutostart", DomainGetAutostartArguments.self) { remote, context, arguments in
            return DomainGetAutostartReply(autostart: try await remote.domainGetAutostart(context, dom: arguments.dom))
        },
        MirrorCall("domainGetInfo", DomainGetInfoArguments.self) { remote, context, arguments in
            return try await remote.domainGetInfo(context, dom: arguments.dom)
        },
        MirrorCall("domainGetMaxMemory", DomainGetMaxMemoryArguments.self) { remote, context, arguments in
            return DomainGetMaxMemoryReply(memory: try await remote.domainGetMaxMemory(context, dom: arguments.dom))
        },
        MirrorCall("domainGetMaxVcpus", DomainGetMaxVcpusArguments.self) { remote, context, arguments in
            return DomainGetMaxVcpusReply(num: try await remote.domainGetMaxVcpus(context, dom: arguments.dom))
        },
        MirrorCall("domainGetOSType", DomainGetOSTypeArguments.self) { remote, context, arguments in
            return DomainGetOSTypeReply(type: try await remote.domainGetOSType(context, dom: arguments.dom))
        },
        MirrorCall("domainGetVcpus", DomainGetVcpusArguments.self) { remote, context, arguments in
            return try await remote.domainGetVcpus(context, dom: arguments.dom, maxinfo: arguments.maxinfo, maplen: arguments.maplen)
        },
        MirrorCall("domainLookupByID", DomainLookupByIDArguments.self) { remote, context, arguments in
            return DomainLookupByIDReply(dom: try await remote.domainLookupByID(context, id: arguments.id))
        },
        MirrorCall("domainLookupByName", DomainLookupByNameArguments.self) { remote, context, arguments in
            return DomainLookupByNameReply(dom: try await remote.domainLookupByName(context, name: arguments.name))
        },
        MirrorCall("domainLookupByUUID", DomainLookupByUUIDArguments.self) { remote, context, arguments in
            return DomainLookupByUUIDReply(dom: try await remote.domainLookupByUUID(context, uuid: arguments.uuid))
        },
        MirrorCall("domainPinVcpu", DomainPinVcpuArguments.self) { remote, context, arguments in
            try await remote.domainPinVcpu(context, dom: arguments.dom, vcpu: arguments.vcpu, cpumap: arguments.cpumap)
            return NoArguments()
        },
        MirrorCall("domainReboot", DomainRebootArguments.self) { remote, context, arguments in
            try await remote.domainReboot(context, dom: arguments.dom, flags: arguments.flags)
            return NoArguments()
        },
        MirrorCall("domainResume", DomainResumeArguments.self) { remote, context, arguments in
            try await remote.domainResume(context, dom: arguments.dom)
            return NoArguments()
        },
        MirrorCall("domainSetAutostart", DomainSetAutostartArguments.self) { remote, context, arguments in
            try await remote.domainSetAutostart(context, dom: arguments.dom, autostart: arguments.autostart)
            return NoArguments()
        },
        MirrorCall("domainSetMaxMemory", DomainSetMaxMemoryArguments.self) { remote, context, arguments in
            try await remote.domainSetMaxMemory(context, dom: arguments.dom, memory: arguments.memory)
            return NoArguments()
        },
        MirrorCall("domainSetMemory", DomainSetMemoryArguments.self) { remote, context, arguments in
            try await remote.domainSetMemory(context, dom: arguments.dom, memory: arguments.memory)
            return NoArguments()
        },
        MirrorCall("domainSetVcpus", DomainSetVcpusArguments.self) { remote, context, arguments in
            try await remote.domainSetVcpus(context, dom: arguments.dom, nvcpus: arguments.nvcpus)
            return NoArguments()
        },
        MirrorCall("domainShutdown", DomainShutdownArguments.self) { remote, context, arguments in
            try await remote.domainShutdown(context, dom: arguments.dom)
            return NoArguments()
        },
        MirrorCall("domainSuspend", DomainSuspendArguments.self) { remote, context, arguments in
            try await remote.domainSuspend(context, dom: arguments.dom)
            return NoArguments()
        },
        MirrorCall("domainUndefine", DomainUndefineArguments.self) { remote, context, arguments in
            try await remote.domainUndefine(context, dom: arguments.dom)
            return NoArguments()
        },
        MirrorCall("domainCoreDump", DomainCoreDumpArguments.self) { remote, context, arguments in
            try await remote.domainCoreDump(context, dom: arguments.dom, to: arguments.to, flags: arguments.flags)
            return NoArguments()
        },
        MirrorCall("domainRestore", DomainRestoreArguments.self) { remote, context, arguments in
            try await remote.domainRestore(context, from: arguments.from)
            return NoArguments()
        },
        MirrorCall("domainSave", DomainSaveArguments.self) { remote, context, arguments in
            try await remote.domainSave(context, dom: arguments.dom, to: arguments.to)
            return NoArguments()
        },
        MirrorCall("domainGetSchedulerType", DomainGetSchedulerTypeArguments.self) { remote, context, arguments in
            return try await remote.domainGetSchedulerType(context, dom: arguments.dom)
        },
        MirrorCall("domainGetSchedulerParameters", DomainGetSchedulerParametersArguments.self) { remote, context, arguments in
            return DomainGetSchedulerParametersReply(params: try await remote.domainGetSchedulerParameters(context, dom: arguments.dom, nparams: arguments.nparams))
        },
        MirrorCall("domainSetSchedulerParameters", DomainSetSchedulerParametersArguments.self) { remote, context, arguments in
            try await remote.domainSetSchedulerParameters(context, dom: arguments.dom, params: arguments.params)
            return NoArguments()
        },
        MirrorCall("domainBlockStats", DomainBlockStatsArguments.self) { remote, context, arguments in
            return try await remote.domainBlockStats(context, dom: arguments.dom, path: arguments.path)
        },
        MirrorCall("domainInterfaceStats", DomainInterfaceStatsArguments.self) { remote, context, arguments in
            return try await remote.domainInterfaceStats(context, dom: arguments.dom, device: arguments.device)
        },
        MirrorCall("domainBlockPeek", DomainBlockPeekArguments.self) { remote, context, arguments in
            return DomainBlockPeekReply(buffer: try await remote.domainBlockPeek(context, dom: arguments.dom, path: arguments.path, offset: arguments.offset, size: arguments.size, flags: arguments.flags))
        },
        MirrorCall("domainMemoryPeek", DomainMemoryPeekArguments.self) { remote, context, arguments in
            return DomainMemoryPeekReply(buffer: try await remote.domainMemoryPeek(context, dom: arguments.dom, offset: arguments.offset, size: arguments.size, flags: arguments.flags))
        },
        MirrorCall("domainGetSecurityLabel", DomainGetSecurityLabelArguments.self) { remote, context, arguments in
            return try await remote.domainGetSecurityLabel(context, dom: arguments.dom)
        },
        MirrorCall("domainIsActive", DomainIsActiveArguments.self) { remote, context, arguments in
            return DomainIsActiveReply(active: try await remote.domainIsActive(context, dom: arguments.dom))
        },
        MirrorCall("domainIsPersistent", DomainIsPersistentArguments.self) { remote, context, arguments in
            return DomainIsPersistentReply(persistent: try await remote.domainIsPersistent(context, dom: arguments.dom))
        },
        MirrorCall("domainMemoryStats", DomainMemoryStatsArguments.self) { remote, context, arguments in
            return DomainMemoryStatsReply(stats: try await remote.domainMemoryStats(context, dom: arguments.dom, maxStats: arguments.maxStats, flags: arguments.flags))
        },
        MirrorCall("domainAttachDeviceFlags", DomainAttachDeviceFlagsArguments.self) { remote, context, arguments in
            try await remote.domainAttachDeviceFlags(context, dom: arguments.dom, xml: arguments.xml, flags: arguments.flags)
            return NoArguments()
        },
        MirrorCall("domainDetachDeviceFlags", DomainDetachDeviceFlagsArguments.self) { remote, context, arguments in
            try await remote.domainDetachDeviceFlags(context, dom: arguments.dom, xml: arguments.xml, flags: arguments.flags)
            return NoArguments()
        },
        MirrorCall("domainGetJobInfo", DomainGetJobInfoArguments.self) { remote, context, arguments in
            return try await remote.domainGetJobInfo(context, dom: arguments.dom)
        },
        MirrorCall("domainAbortJob", DomainAbortJobArguments.self) { remote, context, arguments in
            try await remote.domainAbortJob(context, dom: arguments.dom)
            return NoArguments()
        },
        MirrorCall("domainUpdateDeviceFlags", DomainUpdateDeviceFlagsArguments.self) { remote, context, arguments in
            try await remote.domainUpdateDeviceFlags(context, dom: arguments.dom, xml: arguments.xml, flags: arguments.flags)
            return NoArguments()
        },
        MirrorCall("domainManagedSave", DomainManagedSaveArguments.self) { remote, context, arguments in
            try await remote.domainManagedSave(context, dom: arguments.dom, flags: arguments.flags)
            return NoArguments()
        },
        MirrorCall("domainHasManagedSaveImage", DomainHasManagedSaveImageArguments.self) { remote, context, arguments in
            return DomainHasManagedSaveImageReply(result: try await remote.domainHasManagedSaveImage(context, dom: arguments.dom, flags: arguments.flags))
        },
        MirrorCall("domainManagedSaveRemove", DomainManagedSaveRemoveArguments.self) { remote, context, arguments in
            try await remote.domainManagedSaveRemove(context, dom: arguments.dom, flags: arguments.flags)
            return NoArguments()
        },
        MirrorCall("domainGetBlockInfo", DomainGetBlockInfoArguments.self) { remote, context, arguments in
            return try await remote.domainGetBlockInfo(context, dom: arguments.dom, path: arguments.path, flags: arguments.flags)
        },
        MirrorCall("domainCreateWithFlags", DomainCreateWithFlagsArguments.self) { remote, context, arguments in
            return DomainCreateWithFlagsReply(dom: try await remote.domainCreateWithFlags(context, dom: arguments.dom, flags: arguments.flags))
        },
        MirrorCall("domainSetMemoryParameters", DomainSetMemoryParametersArguments.self) { remote, context, arguments in
            try await remote.domainSetMemoryParameters(context, dom: arguments.dom, params: arguments.params, flags: arguments.flags)
            return NoArguments()
        },
        MirrorCall("domainGetMemoryParameters", DomainGetMemoryParametersArguments.self) { remote, context, arguments in
            return try await remote.domainGetMemoryParameters(context, dom: arguments.dom, nparams: arguments.nparams, flags: arguments.flags)
        },
        MirrorCall("domainSetVcpusFlags", DomainSetVcpusFlagsArguments.self) { remote, context, arguments in
            try await remote.domainSetVcpusFlags(context, dom: arguments.dom, nvcpus: arguments.nvcpus, flags: arguments.flags)
            return NoArguments()
        },
        MirrorCall("domainGetVcpusFlags", DomainGetVcpusFlagsArguments.self) { remote, context, arguments in
            return DomainGetVcpusFlagsReply(num: try await remote.domainGetVcpusFlags(context, dom: arguments.dom, flags: arguments.flags))
        },
        MirrorCall("domainOpenConsole", DomainOpenConsoleArguments.self) { remote, context, arguments in
            try await remote.domainOpenConsole(context, dom: arguments.dom, devName: arguments.devName, flags: arguments.flags)
            return NoArguments()
        },
        MirrorCall("domainIsUpdated", DomainIsUpdatedArguments.self) { remote, context, arguments in
            return DomainIsUpdatedReply(updated: try await remote.domainIsUpdated(context, dom: arguments.dom))
        },
        MirrorCall("domainSetMemoryFlags", DomainSetMemoryFlagsArguments.self) { remote, context, arguments in
            try await remote.domainSetMemoryFlags(context, dom: arguments.dom, memory: arguments.memory, flags: arguments.flags)
            return NoArguments()
        },
        MirrorCall("domainSetBlkioParameters", DomainSetBlkioParametersArguments.self) { remote, context, arguments in
            try await remote.domainSetBlkioParameters(context, dom: arguments.dom, params: arguments.params, flags: arguments.flags)
            return NoArguments()
        },
        MirrorCall("domainGetBlkioParameters", DomainGetBlkioParametersArguments.self) { remote, context, arguments in
            return try await remote.domainGetBlkioParameters(context, dom: arguments.dom, nparams: arguments.nparams, flags: arguments.flags)
        },
        MirrorCall("domainInjectNMI", DomainInjectNMIArguments.self) { remote, context, arguments in
            try await remote.domainInjectNMI(context, dom: arguments.dom, flags: arguments.flags)
            return NoArguments()
        },
        MirrorCall("domainScreenshot", DomainScreenshotArguments.self) { remote, context, arguments in
            return DomainScreenshotReply(mime: try await remote.domainScreenshot(context, dom: arguments.dom, screen: arguments.screen, flags: arguments.flags))
        },
        MirrorCall("domainGetState", DomainGetStateArguments.self) { remote, context, arguments in
            return try await remote.domainGetState(context, dom: arguments.dom, flags: arguments.flags)
        },
        MirrorCall("domainSetSchedulerParametersFlags", DomainSetSchedulerParametersFlagsArguments.self) { remote, context, arguments in
            try await remote.domainSetSchedulerParametersFlags(context, dom: arguments.dom, params: arguments.params, flags: arguments.flags)
            return NoArguments()
        },
        MirrorCall("domainGetSchedulerParametersFlags", DomainGetSchedulerParametersFlagsArguments.self) { remote, context, arguments in
            return DomainGetSchedulerParametersFlagsReply(params: try await remote.domainGetSchedulerParametersFlags(context, dom: arguments.dom, nparams: arguments.nparams, flags: arguments.flags))
        },
        MirrorCall("domainPinVcpuFlags", DomainPinVcpuFlagsArguments.self) { remote, context, arguments in
            try await remote.domainPinVcpuFlags(context, dom: arguments.dom, vcpu: arguments.vcpu, cpumap: arguments.cpumap, flags: arguments.flags)
            return NoArguments()
        },
        MirrorCall("domainSendKey", DomainSendKeyArguments.self) { remote, context, arguments in
            try await remote.domainSendKey(context, dom: arguments.dom, codeset: arguments.codeset, holdtime: arguments.holdtime, keycodes: arguments.keycodes, flags: arguments.flags)
            return NoArguments()
        },
        MirrorCall("domainGetControlInfo", DomainGetControlInfoArguments.self) { remote, context, arguments in
            return try await remote.domainGetControlInfo(context, dom: arguments.dom, flags: arguments.flags)
        },
        MirrorCall("domainGetVcpuPinInfo", DomainGetVcpuPinInfoArguments.self) { remote, context, arguments in
            return try await remote.domainGetVcpuPinInfo(context, dom: arguments.dom, ncpumaps: arguments.ncpumaps, maplen: arguments.maplen, flags: arguments.flags)
        },
        MirrorCall("domainUndefineFlags", DomainUndefineFlagsArguments.self) { remote, context, arguments in
            try await remote.domainUndefineFlags(context, dom: arguments.dom, flags: arguments.flags)
            return NoArguments()
        },
        MirrorCall("domainSaveFlags", DomainSaveFlagsArguments.self) { remote, context, arguments in
            try await remote.domainSaveFlags(context, dom: arguments.dom, to: arguments.to, dxml: arguments.dxml, flags: arguments.flags)
            return NoArguments()
        },
        MirrorCall("domainRestoreFlags", DomainRestoreFlagsArguments.self) { remote, context, arguments in
            try await remote.domainRestoreFlags(context, from: arguments.from, dxml: arguments.dxml, flags: arguments.flags)
            return NoArguments()
        },
        MirrorCall("domainDestroyFlags", DomainDestroyFlagsArguments.self) { remote, context, arguments in
            try await remote.domainDestroyFlags(context, dom: arguments.dom, flags: arguments.flags)
            return NoArguments()
        },
        MirrorCall("domainSaveImageGetXMLDesc", DomainSaveImageGetXMLDescArguments.self) { remote, context, arguments in
            return DomainSaveImageGetXMLDescReply(xml: try await remote.domainSaveImageGetXMLDesc(context, file: arguments.file, flags: arguments.flags))
        },
        MirrorCall("domainSaveImageDefineXML", DomainSaveImageDefineXMLArguments.self) { remote, context, arguments in
            try await remote.domainSaveImageDefineXML(context, file: arguments.file, dxml: arguments.dxml, flags: arguments.flags)
            return NoArguments()
        },
        MirrorCall("domainBlockJobAbort", DomainBlockJobAbortArguments.self) { remote, context, arguments in
            try await remote.domainBlockJobAbort(context, dom: arguments.dom, path: arguments.path, flags: arguments.flags)
            return NoArguments()
        },
        MirrorCall("domainGetBlockJobInfo", DomainGetBlockJobInfoArguments.self) { remote, context, arguments in
            return try await remote.domainGetBlockJobInfo(context, dom: arguments.dom, path: arguments.path, flags: arguments.flags)
        },
        MirrorCall("domainBlockJobSetSpeed", DomainBlockJobSetSpeedArguments.self) { remote, context, arguments in
            try await remote.domainBlockJobSetSpeed(context, dom: arguments.dom, path: arguments.path, bandwidth: arguments.bandwidth, flags: arguments.flags)
            return NoArguments()
        },
        MirrorCall("domainBlockPull", DomainBlockPullArguments.self) { remote, context, arguments in
            try await remote.domainBlockPull(context, dom: arguments.dom, path: arguments.path, bandwidth: arguments.bandwidth, flags: arguments.flags)
            return NoArguments()
        },
        MirrorCall("domainBlockStatsFlags", DomainBlockStatsFlagsArguments.self) { remote, context, arguments in
            return try await remote.domainBlockStatsFlags(context, dom: arguments.dom, path: arguments.path, nparams: arguments.nparams, flags: arguments.flags)
        },
        MirrorCall("domainReset", DomainResetArguments.self) { remote, context, arguments in
            try await remote.domainReset(context, dom: arguments.dom, flags: arguments.flags)
            return NoArguments()
        },
        MirrorCall("domainOpenGraphics", DomainOpenGraphicsArguments.self) { remote, context, arguments in
            try await remote.domainOpenGraphics(context, dom: arguments.dom, idx: arguments.idx, flags: arguments.flags)
            return NoArguments()
        },
        MirrorCall("domainBlockResize", DomainBlockResizeArguments.self) { remote, context, arguments in
            try await remote.domainBlockResize(context, dom: arguments.dom, disk: arguments.disk, size: arguments.size, flags: arguments.flags)
            return NoArguments()
        },
        MirrorCall("domainSetBlockIoTune", DomainSetBlockIoTuneArguments.self) { remote, context, arguments in
            try await remote.domainSetBlockIoTune(context, dom: arguments.dom, disk: arguments.disk, params: arguments.params, flags: arguments.flags)
            return NoArguments()
        },
        MirrorCall("domainGetBlockIoTune", DomainGetBlockIoTuneArguments.self) { remote, context, arguments in
            return try await remote.domainGetBlockIoTune(context, dom: arguments.dom, disk: arguments.disk, nparams: arguments.nparams, flags: arguments.flags)
        },
        MirrorCall("domainSetNumaParameters", DomainSetNumaParametersArguments.self) { remote, context, arguments in
            try await remote.domainSetNumaParameters(context, dom: arguments.dom, params: arguments.params, flags: arguments.flags)
            return NoArguments()
        },
        MirrorCall("domainGetNumaParameters", DomainGetNumaParametersArguments.self) { remote, context, arguments in
            return try await remote.domainGetNumaParameters(context, dom: arguments.dom, nparams: arguments.nparams, flags: arguments.flags)
        },
        MirrorCall("domainSetInterfaceParameters", DomainSetInterfaceParametersArguments.self) { remote, context, arguments in
            try await remote.domainSetInterfaceParameters(context, dom: arguments.dom, device: arguments.device, params: arguments.params, flags: arguments.flags)
            return NoArguments()
        },
        MirrorCall("domainGetInterfaceParameters", DomainGetInterfaceParametersArguments.self) { remote, context, arguments in
            return try await remote.domainGetInterfaceParameters(context, dom: arguments.dom, device: arguments.device, nparams: arguments.nparams, flags: arguments.flags)
        },
        MirrorCall("domainShutdownFlags", DomainShutdownFlagsArguments.self) { remote, context, arguments in
            try await remote.domainShutdownFlags(context, dom: arguments.dom, flags: arguments.flags)
            return NoArguments()
        },
        MirrorCall("domainPMSuspendForDuration", DomainPMSuspendForDurationArguments.self) { remote, context, arguments in
            try await remote.domainPMSuspendForDuration(context, dom: arguments.dom, target: arguments.target, duration: arguments.duration, flags: arguments.flags)
            return NoArguments()
        },
        MirrorCall("domainGetCPUStats", DomainGetCPUStatsArguments.self) { remote, context, arguments in
            return try await remote.domainGetCPUStats(context, dom: arguments.dom, nparams: arguments.nparams, startCpu: arguments.startCpu, ncpus: arguments.ncpus, flags: arguments.flags)
        },
        MirrorCall("domainGetDiskErrors", DomainGetDiskErrorsArguments.self) { remote, context, arguments in
            return try await remote.domainGetDiskErrors(context, dom: arguments.dom, maxerrors: arguments.maxerrors, flags: arguments.flags)
        },
        MirrorCall("domainSetMetadata", DomainSetMetadataArguments.self) { remote, context, arguments in
            try await remote.domainSetMetadata(context, dom: arguments.dom, type: arguments.type, metadata: arguments.metadata, key: arguments.key, uri: arguments.uri, flags: arguments.flags)
            return NoArguments()
        },
        MirrorCall("domainGetMetadata", DomainGetMetadataArguments.self) { remote, context, arguments in
            return DomainGetMetadataReply(metadata: try await remote.domainGetMetadata(context, dom: arguments.dom, type: arguments.type, uri: arguments.uri, flags: arguments.flags))
        },
        MirrorCall("domainBlockRebase", DomainBlockRebaseArguments.self) { remote, context, arguments in
            try await remote.domainBlockRebase(context, dom: arguments.dom, path: arguments.path, base: arguments.base, bandwidth: arguments.bandwidth, flags: arguments.flags)
            return NoArguments()
        },
        MirrorCall("domainPMWakeup", DomainPMWakeupArguments.self) { remote, context, arguments in
            try await remote.domainPMWakeup(context, dom: arguments.dom, flags: arguments.flags)
            return NoArguments()
        },
        MirrorCall("domainGetHostname", DomainGetHostnameArguments.self) { remote, context, arguments in
            return DomainGetHostnameReply(hostname: try await remote.domainGetHostname(context, dom: arguments.dom, flags: arguments.flags))
        },
        MirrorCall("domainGetSecurityLabelList", DomainGetSecurityLabelListArguments.self) { remote, context, arguments in
            return try await remote.domainGetSecurityLabelList(context, dom: arguments.dom)
        },
        MirrorCall("domainPinEmulator", DomainPinEmulatorArguments.self) { remote, context, arguments in
            try await remote.domainPinEmulator(context, dom: arguments.dom, cpumap: arguments.cpumap, flags: arguments.flags)
            return NoArguments()
        },
        MirrorCall("domainGetEmulatorPinInfo", DomainGetEmulatorPinInfoArguments.self) { remote, context, arguments in
            return try await remote.domainGetEmulatorPinInfo(context, dom: arguments.dom, maplen: arguments.maplen, flags: arguments.flags)
        },
        MirrorCall("domainBlockCommit", DomainBlockCommitArguments.self) { remote, context, arguments in
            try await remote.domainBlockCommit(context, dom: arguments.dom, disk: arguments.disk, base: arguments.base, top: arguments.top, bandwidth: arguments.bandwidth, flags: arguments.flags)
            return NoArguments()
        },
        MirrorCall("domainFSTrim", DomainFSTrimArguments.self) { remote, context, arguments in
            try await remote.domainFSTrim(context, dom: arguments.dom, mountPoint: arguments.mountPoint, minimum: arguments.minimum, flags: arguments.flags)
            return NoArguments()
        },
        MirrorCall("domainSendProcessSignal", DomainSendProcessSignalArguments.self) { remote, context, arguments in
            try await remote.domainSendProcessSignal(context, dom: arguments.dom, pidValue: arguments.pidValue, signum: arguments.signum, flags: arguments.flags)
            return NoArguments()
        },
        MirrorCall("domainOpenChannel", DomainOpenChannelArguments.self) { remote, context, arguments in
            try await remote.domainOpenChannel(context, dom: arguments.dom, name: arguments.name, flags: arguments.flags)
            return NoArguments()
        },
        MirrorCall("domainGetJobStats", DomainGetJobStatsArguments.self) { remote, context, arguments in
            return try await remote.domainGetJobStats(context, dom: arguments.dom, flags: arguments.flags)
        },
        MirrorCall("domainSetMemoryStatsPeriod", DomainSetMemoryStatsPeriodArguments.self) { remote, context, arguments in
            try await remote.domainSetMemoryStatsPeriod(context, dom: arguments.dom, period: arguments.period, flags: arguments.flags)
            return NoArguments()
        },
        MirrorCall("domainCreateXMLWithFiles", DomainCreateXMLWithFilesArguments.self) { remote, context, arguments in
            return DomainCreateXMLWithFilesReply(dom: try await remote.domainCreateXMLWithFiles(context, xmlDesc: arguments.xmlDesc, flags: arguments.flags))
        },
        MirrorCall("domainCreateWithFiles", DomainCreateWithFilesArguments.self) { remote, context, arguments in
            return DomainCreateWithFilesReply(dom: try await remote.domainCreateWithFiles(context, dom: arguments.dom, flags: arguments.flags))
        },
        MirrorCall("domainCoreDumpWithFormat", DomainCoreDumpWithFormatArguments.self) { remote, context, arguments in
            try await remote.domainCoreDumpWithFormat(context, dom: arguments.dom, to: arguments.to, dumpformat: arguments.dumpformat, flags: arguments.flags)
            return NoArguments()
        },
        MirrorCall("domainFSFreeze", DomainFSFreezeArguments.self) { remote, context, arguments in
            return DomainFSFreezeReply(filesystems: try await remote.domainFSFreeze(context, dom: arguments.dom, mountpoints: arguments.mountpoints, flags: arguments.flags))
        },
        MirrorCall("domainFSThaw", DomainFSThawArguments.self) { remote, context, arguments in
            return DomainFSThawReply(filesystems: try await remote.domainFSThaw(context, dom: arguments.dom, mountpoints: arguments.mountpoints, flags: arguments.flags))
        },
        MirrorCall("domainGetTime", DomainGetTimeArguments.self) { remote, context, arguments in
            return try await remote.domainGetTime(context, dom: arguments.dom, flags: arguments.flags)
        },
        MirrorCall("domainSetTime", DomainSetTimeArguments.self) { remote, context, arguments in
            try await remote.domainSetTime(context, dom: arguments.dom, seconds: arguments.seconds, nseconds: arguments.nseconds, flags: arguments.flags)
            return NoArguments()
        },
        MirrorCall("domainOpenGraphicsFD", DomainOpenGraphicsFDArguments.self) { remote, context, arguments in
            try await remote.domainOpenGraphicsFD(context, dom: arguments.dom, idx: arguments.idx, flags: arguments.flags)
            return NoArguments()
        },
        MirrorCall("domainBlockCopy", DomainBlockCopyArguments.self) { remote, context, arguments in
            try await remote.domainBlockCopy(context, dom: arguments.dom, path: arguments.path, destxml: arguments.destxml, params: arguments.params, flags: arguments.flags)
            return NoArguments()
        },
        MirrorCall("domainGetFSInfo", DomainGetFSInfoArguments.self) { remote, context, arguments in
            return try await remote.domainGetFSInfo(context, dom: arguments.dom, flags: arguments.flags)
        },
        MirrorCall("domainDefineXMLFlags", DomainDefineXMLFlagsArguments.self) { remote, context, arguments in
            return DomainDefineXMLFlagsReply(dom: try await remote.domainDefineXMLFlags(context, xml: arguments.xml, flags: arguments.flags))
        },
        MirrorCall("domainGetIOThreadInfo", DomainGetIOThreadInfoArguments.self) { remote, context, arguments in
            return try await remote.domainGetIOThreadInfo(context, dom: arguments.dom, flags: arguments.flags)
        },
        MirrorCall("domainPinIOThread", DomainPinIOThreadArguments.self) { remote, context, arguments in
            try await remote.domainPinIOThread(context, dom: arguments.dom, iothreadsId: arguments.iothreadsId, cpumap: arguments.cpumap, flags: arguments.flags)
            return NoArguments()
        },
        MirrorCall("domainInterfaceAddresses", DomainInterfaceAddressesArguments.self) { remote, context, arguments in
            return DomainInterfaceAddressesReply(ifaces: try await remote.domainInterfaceAddresses(context, dom: arguments.dom, source: arguments.source, flags: arguments.flags))
        },
        MirrorCall("domainAddIOThread", DomainAddIOThreadArguments.self) { remote, context, arguments in
            try await remote.domainAddIOThread(context, dom: arguments.dom, iothreadId: arguments.iothreadId, flags: arguments.flags)
            return NoArguments()
        },
        MirrorCall("domainDelIOThread", DomainDelIOThreadArguments.self) { remote, context, arguments in
            try await remote.domainDelIOThread(context, dom: arguments.dom, iothreadId: arguments.iothreadId, flags: arguments.flags)
            return NoArguments()
        },
        MirrorCall("domainSetUserPassword", DomainSetUserPasswordArguments.self) { remote, context, arguments in
            try await remote.domainSetUserPassword(context, dom: arguments.dom, user: arguments.user, password: arguments.password, flags: arguments.flags)
            return NoArguments()
        },
        MirrorCall("domainRename", DomainRenameArguments.self) { remote, context, arguments in
            return DomainRenameReply(retcode: try await remote.domainRename(context, dom: arguments.dom, newName: arguments.newName, flags: arguments.flags))
        },
        MirrorCall("domainGetPerfEvents", DomainGetPerfEventsArguments.self) { remote, context, arguments in
            return DomainGetPerfEventsReply(params: try await remote.domainGetPerfEvents(context, dom: arguments.dom, flags: arguments.flags))
        },
        MirrorCall("domainSetPerfEvents", DomainSetPerfEventsArguments.self) { remote, context, arguments in
            try await remote.domainSetPerfEvents(context, dom: arguments.dom, params: arguments.params, flags: arguments.flags)
            return NoArguments()
        },
        MirrorCall("domainGetGuestVcpus", DomainGetGuestVcpusArguments.self) { remote, context, arguments in
            return DomainGetGuestVcpusReply(params: try await remote.domainGetGuestVcpus(context, dom: arguments.dom, flags: arguments.flags))
        },
        MirrorCall("domainSetGuestVcpus", DomainSetGuestVcpusArguments.self) { remote, context, arguments in
            try await remote.domainSetGuestVcpus(context, dom: arguments.dom, cpumap: arguments.cpumap, state: arguments.state, flags: arguments.flags)
            return NoArguments()
        },
        MirrorCall("domainSetVcpu", DomainSetVcpuArguments.self) { remote, context, arguments in
            try await remote.domainSetVcpu(context, dom: arguments.dom, cpumap: arguments.cpumap, state: arguments.state, flags: arguments.flags)
            return NoArguments()
        },
        MirrorCall("domainSetBlockThreshold", DomainSetBlockThresholdArguments.self) { remote, context, arguments in
            try await remote.domainSetBlockThreshold(context, dom: arguments.dom, dev: arguments.dev, threshold: arguments.threshold, flags: arguments.flags)
            return NoArguments()
        },
        MirrorCall("domainManagedSaveGetXMLDesc", DomainManagedSaveGetXMLDescArguments.self) { remote, context, arguments in
            return DomainManagedSaveGetXMLDescReply(xml: try await remote.domainManagedSaveGetXMLDesc(context, dom: arguments.dom, flags: arguments.flags))
        },
        MirrorCall("domainManagedSaveDefineXML", DomainManagedSaveDefineXMLArguments.self) { remote, context, arguments in
            try await remote.domainManagedSaveDefineXML(context, dom: arguments.dom, dxml: arguments.dxml, flags: arguments.flags)
            return NoArguments()
        },
        MirrorCall("domainSetLifecycleAction", DomainSetLifecycleActionArguments.self) { remote, context, arguments in
            try await remote.domainSetLifecycleAction(context, dom: arguments.dom, type: arguments.type, action: arguments.action, flags: arguments.flags)
            return NoArguments()
        },
        MirrorCall("domainDetachDeviceAlias", DomainDetachDeviceAliasArguments.self) { remote, context, arguments in
            try await remote.domainDetachDeviceAlias(context, dom: arguments.dom, alias: arguments.alias, flags: arguments.flags)
            return NoArguments()
        },
        MirrorCall("domainGetLaunchSecurityInfo", DomainGetLaunchSecurityInfoArguments.self) { remote, context, arguments in
            return DomainGetLaunchSecurityInfoReply(params: try await remote.domainGetLaunchSecurityInfo(context, dom: arguments.dom, flags: arguments.flags))
        },
        MirrorCall("domainSetIOThreadParams", DomainSetIOThreadParamsArguments.self) { remote, context, arguments in
            try await remote.domainSetIOThreadParams(context, dom: arguments.dom, iothreadId: arguments.iothreadId, params: arguments.params, flags: arguments.flags)
            return NoArguments()
        },
        MirrorCall("domainGetGuestInfo", DomainGetGuestInfoArguments.self) { remote, context, arguments in
            return DomainGetGuestInfoReply(params: try await remote.domainGetGuestInfo(context, dom: arguments.dom, types: arguments.types, flags: arguments.flags))
        },
        MirrorCall("domainAgentSetResponseTimeout", DomainAgentSetResponseTimeoutArguments.self) { remote, context, arguments in
            return DomainAgentSetResponseTimeoutReply(result: try await remote.domainAgentSetResponseTimeout(context, dom: arguments.dom, timeout: arguments.timeout, flags: arguments.flags))
        },
        MirrorCall("domainAuthorizedSSHKeysGet", DomainAuthorizedSSHKeysGetArguments.self) { remote, context, arguments in
            return DomainAuthorizedSSHKeysGetReply(keys: try await remote.domainAuthorizedSSHKeysGet(context, dom: arguments.dom, user: arguments.user, flags: arguments.flags))
        },
        MirrorCall("domainAuthorizedSSHKeysSet", DomainAuthorizedSSHKeysSetArguments.self) { remote, context, arguments in
            try await remote.domainAuthorizedSSHKeysSet(context, dom: arguments.dom, user: arguments.user, keys: arguments.keys, flags: arguments.flags)
            return NoArguments()
        },
        MirrorCall("domainGetMessages", DomainGetMessagesArguments.self) { remote, context, arguments in
            return DomainGetMessagesReply(msgs: try await remote.domainGetMessages(context, dom: arguments.dom, flags: arguments.flags))
        },
        MirrorCall("domainStartDirtyRateCalc", DomainStartDirtyRateCalcArguments.self) { remote, context, arguments in
            try await remote.domainStartDirtyRateCalc(context, dom: arguments.dom, seconds: arguments.seconds, flags: arguments.flags)
            return NoArguments()
        },
        MirrorCall("domainSetLaunchSecurityState", DomainSetLaunchSecurityStateArguments.self) { remote, context, arguments in
            try await remote.domainSetLaunchSecurityState(context, dom: arguments.dom, params: arguments.params, flags: arguments.flags)
            return NoArguments()
        },
        MirrorCall("domainSaveParams", DomainSaveParamsArguments.self) { remote, context, arguments in
            try await remote.domainSaveParams(context, dom: arguments.dom, params: arguments.params, flags: arguments.flags)
            return NoArguments()
        },
        MirrorCall("domainRestoreParams", DomainRestoreParamsArguments.self) { remote, context, arguments in
            try await remote.domainRestoreParams(context, params: arguments.params, flags: arguments.flags)
            return NoArguments()
        },
        MirrorCall("domainAbortJobFlags", DomainAbortJobFlagsArguments.self) { remote, context, arguments in
            try await remote.domainAbortJobFlags(context, dom: arguments.dom, flags: arguments.flags)
            return NoArguments()
        },
        MirrorCall("domainFDAssociate", DomainFDAssociateArguments.self) { remote, context, arguments in
            try await remote.domainFDAssociate(context, dom: arguments.dom, name: arguments.name, flags: arguments.flags)
            return NoArguments()
        },
    ]
}
