// swift-format-ignore-file
// Generated from Protocol/libvirt.tsv by protocolgen. Do not edit; run `make generate`.

public import LibvirtProtocol
public import VirtDriver
public import VirtError
import XDR

extension RemoteConnection: DomainDriver {
    public func domainAttachDevice(_ context: CallContext, dom: DomainReference, xml: String) async throws(VirtError) {
        try await call(RemoteProcedure.domainAttachDevice, DomainAttachDeviceArguments(dom: dom, xml: xml), context)
    }

    public func domainCreate(_ context: CallContext, dom: DomainReference) async throws(VirtError) {
        try await call(RemoteProcedure.domainCreate, DomainCreateArguments(dom: dom), context)
    }

    public func domainCreateXML(_ context: CallContext, xmlDesc: String, flags: UInt32) async throws(VirtError) -> DomainReference {
        let reply: DomainCreateXMLReply = try await call(RemoteProcedure.domainCreateXML, DomainCreateXMLArguments(xmlDesc: xmlDesc, flags: flags), context)
        return reply.dom
    }

    public func domainDefineXML(_ context: CallContext, xml: String) async throws(VirtError) -> DomainReference {
        let reply: DomainDefineXMLReply = try await call(RemoteProcedure.domainDefineXML, DomainDefineXMLArguments(xml: xml), context)
        return reply.dom
    }

    public func domainDestroy(_ context: CallContext, dom: DomainReference) async throws(VirtError) {
        try await call(RemoteProcedure.domainDestroy, DomainDestroyArguments(dom: dom), context)
    }

    public func domainDetachDevice(_ context: CallContext, dom: DomainReference, xml: String) async throws(VirtError) {
        try await call(RemoteProcedure.domainDetachDevice, DomainDetachDeviceArguments(dom: dom, xml: xml), context)
    }

    public func domainGetXMLDesc(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) -> String {
        let reply: DomainGetXMLDescReply = try await call(RemoteProcedure.domainGetXMLDesc, DomainGetXMLDescArguments(dom: dom, flags: flags), context)
        return reply.xml
    }

    public func domainGetAutostart(_ context: CallContext, dom: DomainReference) async throws(VirtError) -> Int32 {
        let reply: DomainGetAutostartReply = try await call(RemoteProcedure.domainGetAutostart, DomainGetAutostartArguments(dom: dom), context)
        return reply.autostart
    }

    public func domainGetInfo(_ context: CallContext, dom: DomainReference) async throws(VirtError) -> DomainGetInfoReply {
        return try await call(RemoteProcedure.domainGetInfo, DomainGetInfoArguments(dom: dom), context)
    }

    public func domainGetMaxMemory(_ context: CallContext, dom: DomainReference) async throws(VirtError) -> UInt64 {
        let reply: DomainGetMaxMemoryReply = try await call(RemoteProcedure.domainGetMaxMemory, DomainGetMaxMemoryArguments(dom: dom), context)
        return reply.memory
    }

    public func domainGetMaxVcpus(_ context: CallContext, dom: DomainReference) async throws(VirtError) -> Int32 {
        let reply: DomainGetMaxVcpusReply = try await call(RemoteProcedure.domainGetMaxVcpus, DomainGetMaxVcpusArguments(dom: dom), context)
        return reply.num
    }

    public func domainGetOSType(_ context: CallContext, dom: DomainReference) async throws(VirtError) -> String {
        let reply: DomainGetOSTypeReply = try await call(RemoteProcedure.domainGetOSType, DomainGetOSTypeArguments(dom: dom), context)
        return reply.type
    }

    public func domainGetVcpus(_ context: CallContext, dom: DomainReference, maxinfo: Int32, maplen: Int32) async throws(VirtError) -> DomainGetVcpusReply {
        return try await call(RemoteProcedure.domainGetVcpus, DomainGetVcpusArguments(dom: dom, maxinfo: maxinfo, maplen: maplen), context)
    }

    public func domainLookupByID(_ context: CallContext, id: Int32) async throws(VirtError) -> DomainReference {
        let reply: DomainLookupByIDReply = try await call(RemoteProcedure.domainLookupByID, DomainLookupByIDArguments(id: id), context)
        return reply.dom
    }

    public func domainLookupByName(_ context: CallContext, name: String) async throws(VirtError) -> DomainReference {
        let reply: DomainLookupByNameReply = try await call(RemoteProcedure.domainLookupByName, DomainLookupByNameArguments(name: name), context)
        return reply.dom
    }

    public func domainLookupByUUID(_ context: CallContext, uuid: UUIDBytes) async throws(VirtError) -> DomainReference {
        let reply: DomainLookupByUUIDReply = try await call(RemoteProcedure.domainLookupByUUID, DomainLookupByUUIDArguments(uuid: uuid), context)
        return reply.dom
    }

    public func domainPinVcpu(_ context: CallContext, dom: DomainReference, vcpu: UInt32, cpumap: [UInt8]) async throws(VirtError) {
        try await call(RemoteProcedure.domainPinVcpu, DomainPinVcpuArguments(dom: dom, vcpu: vcpu, cpumap: cpumap), context)
    }

    public func domainReboot(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) {
        try await call(RemoteProcedure.domainReboot, DomainRebootArguments(dom: dom, flags: flags), context)
    }

    public func domainResume(_ context: CallContext, dom: DomainReference) async throws(VirtError) {
        try await call(RemoteProcedure.domainResume, DomainResumeArguments(dom: dom), context)
    }

    public func domainSetAutostart(_ context: CallContext, dom: DomainReference, autostart: Int32) async throws(VirtError) {
        try await call(RemoteProcedure.domainSetAutostart, DomainSetAutostartArguments(dom: dom, autostart: autostart), context)
    }

    public func domainSetMaxMemory(_ context: CallContext, dom: DomainReference, memory: UInt64) async throws(VirtError) {
        try await call(RemoteProcedure.domainSetMaxMemory, DomainSetMaxMemoryArguments(dom: dom, memory: memory), context)
    }

    public func domainSetMemory(_ context: CallContext, dom: DomainReference, memory: UInt64) async throws(VirtError) {
        try await call(RemoteProcedure.domainSetMemory, DomainSetMemoryArguments(dom: dom, memory: memory), context)
    }

    public func domainSetVcpus(_ context: CallContext, dom: DomainReference, nvcpus: UInt32) async throws(VirtError) {
        try await call(RemoteProcedure.domainSetVcpus, DomainSetVcpusArguments(dom: dom, nvcpus: nvcpus), context)
    }

    public func domainShutdown(_ context: CallContext, dom: DomainReference) async throws(VirtError) {
        try await call(RemoteProcedure.domainShutdown, DomainShutdownArguments(dom: dom), context)
    }

    public func domainSuspend(_ context: CallContext, dom: DomainReference) async throws(VirtError) {
        try await call(RemoteProcedure.domainSuspend, DomainSuspendArguments(dom: dom), context)
    }

    public func domainUndefine(_ context: CallContext, dom: DomainReference) async throws(VirtError) {
        try await call(RemoteProcedure.domainUndefine, DomainUndefineArguments(dom: dom), context)
    }

    public func domainCoreDump(_ context: CallContext, dom: DomainReference, to: String, flags: UInt32) async throws(VirtError) {
        try await call(RemoteProcedure.domainCoreDump, DomainCoreDumpArguments(dom: dom, to: to, flags: flags), context)
    }

    public func domainRestore(_ context: CallContext, from: String) async throws(VirtError) {
        try await call(RemoteProcedure.domainRestore, DomainRestoreArguments(from: from), context)
    }

    public func domainSave(_ context: CallContext, dom: DomainReference, to: String) async throws(VirtError) {
        try await call(RemoteProcedure.domainSave, DomainSaveArguments(dom: dom, to: to), context)
    }

    public func domainGetSchedulerType(_ context: CallContext, dom: DomainReference) async throws(VirtError) -> DomainGetSchedulerTypeReply {
        return try await call(RemoteProcedure.domainGetSchedulerType, DomainGetSchedulerTypeArguments(dom: dom), context)
    }

    public func domainGetSchedulerParameters(_ context: CallContext, dom: DomainReference, nparams: Int32) async throws(VirtError) -> [TypedParameter] {
        let reply: DomainGetSchedulerParametersReply = try await call(RemoteProcedure.domainGetSchedulerParameters, DomainGetSchedulerParametersArguments(dom: dom, nparams: nparams), context)
        return reply.params
    }

    public func domainSetSchedulerParameters(_ context: CallContext, dom: DomainReference, params: [TypedParameter]) async throws(VirtError) {
        try await call(RemoteProcedure.domainSetSchedulerParameters, DomainSetSchedulerParametersArguments(dom: dom, params: params), context)
    }

    public func domainBlockStats(_ context: CallContext, dom: DomainReference, path: String) async throws(VirtError) -> DomainBlockStatsReply {
        return try await call(RemoteProcedure.domainBlockStats, DomainBlockStatsArguments(dom: dom, path: path), context)
    }

    public func domainInterfaceStats(_ context: CallContext, dom: DomainReference, device: String) async throws(VirtError) -> DomainInterfaceStatsReply {
        return try await call(RemoteProcedure.domainInterfaceStats, DomainInterfaceStatsArguments(dom: dom, device: device), context)
    }

    public func domainBlockPeek(_ context: CallContext, dom: DomainReference, path: String, offset: UInt64, size: UInt32, flags: UInt32) async throws(VirtError) -> [UInt8] {
        let reply: DomainBlockPeekReply = try await call(RemoteProcedure.domainBlockPeek, DomainBlockPeekArguments(dom: dom, path: path, offset: offset, size: size, flags: flags), context)
        return reply.buffer
    }

    public func domainMemoryPeek(_ context: CallContext, dom: DomainReference, offset: UInt64, size: UInt32, flags: UInt32) async throws(VirtError) -> [UInt8] {
        let reply: DomainMemoryPeekReply = try await call(RemoteProcedure.domainMemoryPeek, DomainMemoryPeekArguments(dom: dom, offset: offset, size: size, flags: flags), context)
        return reply.buffer
    }

    public func domainGetSecurityLabel(_ context: CallContext, dom: DomainReference) async throws(VirtError) -> DomainGetSecurityLabelReply {
        return try await call(RemoteProcedure.domainGetSecurityLabel, DomainGetSecurityLabelArguments(dom: dom), context)
    }

    public func domainIsActive(_ context: CallContext, dom: DomainReference) async throws(VirtError) -> Int32 {
        let reply: DomainIsActiveReply = try await call(RemoteProcedure.domainIsActive, DomainIsActiveArguments(dom: dom), context)
        return reply.active
    }

    public func domainIsPersistent(_ context: CallContext, dom: DomainReference) async throws(VirtError) -> Int32 {
        let reply: DomainIsPersistentReply = try await call(RemoteProcedure.domainIsPersistent, DomainIsPersistentArguments(dom: dom), context)
        return reply.persistent
    }

    public func domainMemoryStats(_ context: CallContext, dom: DomainReference, maxStats: UInt32, flags: UInt32) async throws(VirtError) -> [DomainMemoryStat] {
        let reply: DomainMemoryStatsReply = try await call(RemoteProcedure.domainMemoryStats, DomainMemoryStatsArguments(dom: dom, maxStats: maxStats, flags: flags), context)
        return reply.stats
    }

    public func domainAttachDeviceFlags(_ context: CallContext, dom: DomainReference, xml: String, flags: UInt32) async throws(VirtError) {
        try await call(RemoteProcedure.domainAttachDeviceFlags, DomainAttachDeviceFlagsArguments(dom: dom, xml: xml, flags: flags), context)
    }

    public func domainDetachDeviceFlags(_ context: CallContext, dom: DomainReference, xml: String, flags: UInt32) async throws(VirtError) {
        try await call(RemoteProcedure.domainDetachDeviceFlags, DomainDetachDeviceFlagsArguments(dom: dom, xml: xml, flags: flags), context)
    }

    public func domainGetJobInfo(_ context: CallContext, dom: DomainReference) async throws(VirtError) -> DomainGetJobInfoReply {
        return try await call(RemoteProcedure.domainGetJobInfo, DomainGetJobInfoArguments(dom: dom), context)
    }

    public func domainAbortJob(_ context: CallContext, dom: DomainReference) async throws(VirtError) {
        try await call(RemoteProcedure.domainAbortJob, DomainAbortJobArguments(dom: dom), context)
    }

    public func domainUpdateDeviceFlags(_ context: CallContext, dom: DomainReference, xml: String, flags: UInt32) async throws(VirtError) {
        try await call(RemoteProcedure.domainUpdateDeviceFlags, DomainUpdateDeviceFlagsArguments(dom: dom, xml: xml, flags: flags), context)
    }

    public func domainManagedSave(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) {
        try await call(RemoteProcedure.domainManagedSave, DomainManagedSaveArguments(dom: dom, flags: flags), context)
    }

    public func domainHasManagedSaveImage(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) -> Int32 {
        let reply: DomainHasManagedSaveImageReply = try await call(RemoteProcedure.domainHasManagedSaveImage, DomainHasManagedSaveImageArguments(dom: dom, flags: flags), context)
        return reply.result
    }

    public func domainManagedSaveRemove(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) {
        try await call(RemoteProcedure.domainManagedSaveRemove, DomainManagedSaveRemoveArguments(dom: dom, flags: flags), context)
    }

    public func domainGetBlockInfo(_ context: CallContext, dom: DomainReference, path: String, flags: UInt32) async throws(VirtError) -> DomainGetBlockInfoReply {
        return try await call(RemoteProcedure.domainGetBlockInfo, DomainGetBlockInfoArguments(dom: dom, path: path, flags: flags), context)
    }

    public func domainCreateWithFlags(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) -> DomainReference {
        let reply: DomainCreateWithFlagsReply = try await call(RemoteProcedure.domainCreateWithFlags, DomainCreateWithFlagsArguments(dom: dom, flags: flags), context)
        return reply.dom
    }

    public func domainSetMemoryParameters(_ context: CallContext, dom: DomainReference, params: [TypedParameter], flags: UInt32) async throws(VirtError) {
        try await call(RemoteProcedure.domainSetMemoryParameters, DomainSetMemoryParametersArguments(dom: dom, params: params, flags: flags), context)
    }

    public func domainGetMemoryParameters(_ context: CallContext, dom: DomainReference, nparams: Int32, flags: UInt32) async throws(VirtError) -> DomainGetMemoryParametersReply {
        return try await call(RemoteProcedure.domainGetMemoryParameters, DomainGetMemoryParametersArguments(dom: dom, nparams: nparams, flags: flags), context)
    }

    public func domainSetVcpusFlags(_ context: CallContext, dom: DomainReference, nvcpus: UInt32, flags: UInt32) async throws(VirtError) {
        try await call(RemoteProcedure.domainSetVcpusFlags, DomainSetVcpusFlagsArguments(dom: dom, nvcpus: nvcpus, flags: flags), context)
    }

    public func domainGetVcpusFlags(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) -> Int32 {
        let reply: DomainGetVcpusFlagsReply = try await call(RemoteProcedure.domainGetVcpusFlags, DomainGetVcpusFlagsArguments(dom: dom, flags: flags), context)
        return reply.num
    }

    public func domainOpenConsole(_ context: CallContext, dom: DomainReference, devName: String?, flags: UInt32) async throws(VirtError) {
        try await call(RemoteProcedure.domainOpenConsole, DomainOpenConsoleArguments(dom: dom, devName: devName, flags: flags), context)
    }

    public func domainIsUpdated(_ context: CallContext, dom: DomainReference) async throws(VirtError) -> Int32 {
        let reply: DomainIsUpdatedReply = try await call(RemoteProcedure.domainIsUpdated, DomainIsUpdatedArguments(dom: dom), context)
        return reply.updated
    }

    public func domainSetMemoryFlags(_ context: CallContext, dom: DomainReference, memory: UInt64, flags: UInt32) async throws(VirtError) {
        try await call(RemoteProcedure.domainSetMemoryFlags, DomainSetMemoryFlagsArguments(dom: dom, memory: memory, flags: flags), context)
    }

    public func domainSetBlkioParameters(_ context: CallContext, dom: DomainReference, params: [TypedParameter], flags: UInt32) async throws(VirtError) {
        try await call(RemoteProcedure.domainSetBlkioParameters, DomainSetBlkioParametersArguments(dom: dom, params: params, flags: flags), context)
    }

    public func domainGetBlkioParameters(_ context: CallContext, dom: DomainReference, nparams: Int32, flags: UInt32) async throws(VirtError) -> DomainGetBlkioParametersReply {
        return try await call(RemoteProcedure.domainGetBlkioParameters, DomainGetBlkioParametersArguments(dom: dom, nparams: nparams, flags: flags), context)
    }

    public func domainInjectNMI(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) {
        try await call(RemoteProcedure.domainInjectNMI, DomainInjectNMIArguments(dom: dom, flags: flags), context)
    }

    public func domainScreenshot(_ context: CallContext, dom: DomainReference, screen: UInt32, flags: UInt32) async throws(VirtError) -> String? {
        let reply: DomainScreenshotReply = try await call(RemoteProcedure.domainScreenshot, DomainScreenshotArguments(dom: dom, screen: screen, flags: flags), context)
        return reply.mime
    }

    public func domainGetState(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) -> DomainGetStateReply {
        return try await call(RemoteProcedure.domainGetState, DomainGetStateArguments(dom: dom, flags: flags), context)
    }

    public func domainSetSchedulerParametersFlags(_ context: CallContext, dom: DomainReference, params: [TypedParameter], flags: UInt32) async throws(VirtError) {
        try await call(RemoteProcedure.domainSetSchedulerParametersFlags, DomainSetSchedulerParametersFlagsArguments(dom: dom, params: params, flags: flags), context)
    }

    public func domainGetSchedulerParametersFlags(_ context: CallContext, dom: DomainReference, nparams: Int32, flags: UInt32) async throws(VirtError) -> [TypedParameter] {
        let reply: DomainGetSchedulerParametersFlagsReply = try await call(RemoteProcedure.domainGetSchedulerParametersFlags, DomainGetSchedulerParametersFlagsArguments(dom: dom, nparams: nparams, flags: flags), context)
        return reply.params
    }

    public func domainPinVcpuFlags(_ context: CallContext, dom: DomainReference, vcpu: UInt32, cpumap: [UInt8], flags: UInt32) async throws(VirtError) {
        try await call(RemoteProcedure.domainPinVcpuFlags, DomainPinVcpuFlagsArguments(dom: dom, vcpu: vcpu, cpumap: cpumap, flags: flags), context)
    }

    public func domainSendKey(_ context: CallContext, dom: DomainReference, codeset: UInt32, holdtime: UInt32, keycodes: [UInt32], flags: UInt32) async throws(VirtError) {
        try await call(RemoteProcedure.domainSendKey, DomainSendKeyArguments(dom: dom, codeset: codeset, holdtime: holdtime, keycodes: keycodes, flags: flags), context)
    }

    public func domainGetControlInfo(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) -> DomainGetControlInfoReply {
        return try await call(RemoteProcedure.domainGetControlInfo, DomainGetControlInfoArguments(dom: dom, flags: flags), context)
    }

    public func domainGetVcpuPinInfo(_ context: CallContext, dom: DomainReference, ncpumaps: Int32, maplen: Int32, flags: UInt32) async throws(VirtError) -> DomainGetVcpuPinInfoReply {
        return try await call(RemoteProcedure.domainGetVcpuPinInfo, DomainGetVcpuPinInfoArguments(dom: dom, ncpumaps: ncpumaps, maplen: maplen, flags: flags), context)
    }

    public func domainUndefineFlags(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) {
        try await call(RemoteProcedure.domainUndefineFlags, DomainUndefineFlagsArguments(dom: dom, flags: flags), context)
    }

    public func domainSaveFlags(_ context: CallContext, dom: DomainReference, to: String, dxml: String?, flags: UInt32) async throws(VirtError) {
        try await call(RemoteProcedure.domainSaveFlags, DomainSaveFlagsArguments(dom: dom, to: to, dxml: dxml, flags: flags), context)
    }

    public func domainRestoreFlags(_ context: CallContext, from: String, dxml: String?, flags: UInt32) async throws(VirtError) {
        try await call(RemoteProcedure.domainRestoreFlags, DomainRestoreFlagsArguments(from: from, dxml: dxml, flags: flags), context)
    }

    public func domainDestroyFlags(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) {
        try await call(RemoteProcedure.domainDestroyFlags, DomainDestroyFlagsArguments(dom: dom, flags: flags), context)
    }

    public func domainSaveImageGetXMLDesc(_ context: CallContext, file: String, flags: UInt32) async throws(VirtError) -> String {
        let reply: DomainSaveImageGetXMLDescReply = try await call(RemoteProcedure.domainSaveImageGetXMLDesc, DomainSaveImageGetXMLDescArguments(file: file, flags: flags), context)
        return reply.xml
    }

    public func domainSaveImageDefineXML(_ context: CallContext, file: String, dxml: String, flags: UInt32) async throws(VirtError) {
        try await call(RemoteProcedure.domainSaveImageDefineXML, DomainSaveImageDefineXMLArguments(file: file, dxml: dxml, flags: flags), context)
    }

    public func domainBlockJobAbort(_ context: CallContext, dom: DomainReference, path: String, flags: UInt32) async throws(VirtError) {
        try await call(RemoteProcedure.domainBlockJobAbort, DomainBlockJobAbortArguments(dom: dom, path: path, flags: flags), context)
    }

    public func domainGetBlockJobInfo(_ context: CallContext, dom: DomainReference, path: String, flags: UInt32) async throws(VirtError) -> DomainGetBlockJobInfoReply {
        return try await call(RemoteProcedure.domainGetBlockJobInfo, DomainGetBlockJobInfoArguments(dom: dom, path: path, flags: flags), context)
    }

    public func domainBlockJobSetSpeed(_ context: CallContext, dom: DomainReference, path: String, bandwidth: UInt64, flags: UInt32) async throws(VirtError) {
        try await call(RemoteProcedure.domainBlockJobSetSpeed, DomainBlockJobSetSpeedArguments(dom: dom, path: path, bandwidth: bandwidth, flags: flags), context)
    }

    public func domainBlockPull(_ context: CallContext, dom: DomainReference, path: String, bandwidth: UInt64, flags: UInt32) async throws(VirtError) {
        try await call(RemoteProcedure.domainBlockPull, DomainBlockPullArguments(dom: dom, path: path, bandwidth: bandwidth, flags: flags), context)
    }

    public func domainBlockStatsFlags(_ context: CallContext, dom: DomainReference, path: String, nparams: Int32, flags: UInt32) async throws(VirtError) -> DomainBlockStatsFlagsReply {
        return try await call(RemoteProcedure.domainBlockStatsFlags, DomainBlockStatsFlagsArguments(dom: dom, path: path, nparams: nparams, flags: flags), context)
    }

    public func domainReset(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) {
        try await call(RemoteProcedure.domainReset, DomainResetArguments(dom: dom, flags: flags), context)
    }

    public func domainOpenGraphics(_ context: CallContext, dom: DomainReference, idx: UInt32, flags: UInt32) async throws(VirtError) {
        try await call(RemoteProcedure.domainOpenGraphics, DomainOpenGraphicsArguments(dom: dom, idx: idx, flags: flags), context)
    }

    public func domainBlockResize(_ context: CallContext, dom: DomainReference, disk: String, size: UInt64, flags: UInt32) async throws(VirtError) {
        try await call(RemoteProcedure.domainBlockResize, DomainBlockResizeArguments(dom: dom, disk: disk, size: size, flags: flags), context)
    }

    public func domainSetBlockIoTune(_ context: CallContext, dom: DomainReference, disk: String, params: [TypedParameter], flags: UInt32) async throws(VirtError) {
        try await call(RemoteProcedure.domainSetBlockIoTune, DomainSetBlockIoTuneArguments(dom: dom, disk: disk, params: params, flags: flags), context)
    }

    public func domainGetBlockIoTune(_ context: CallContext, dom: DomainReference, disk: String?, nparams: Int32, flags: UInt32) async throws(VirtError) -> DomainGetBlockIoTuneReply {
        return try await call(RemoteProcedure.domainGetBlockIoTune, DomainGetBlockIoTuneArguments(dom: dom, disk: disk, nparams: nparams, flags: flags), context)
    }

    public func domainSetNumaParameters(_ context: CallContext, dom: DomainReference, params: [TypedParameter], flags: UInt32) async throws(VirtError) {
        try await call(RemoteProcedure.domainSetNumaParameters, DomainSetNumaParametersArguments(dom: dom, params: params, flags: flags), context)
    }

    public func domainGetNumaParameters(_ context: CallContext, dom: DomainReference, nparams: Int32, flags: UInt32) async throws(VirtError) -> DomainGetNumaParametersReply {
        return try await call(RemoteProcedure.domainGetNumaParameters, DomainGetNumaParametersArguments(dom: dom, nparams: nparams, flags: flags), context)
    }

    public func domainSetInterfaceParameters(_ context: CallContext, dom: DomainReference, device: String, params: [TypedParameter], flags: UInt32) async throws(VirtError) {
        try await call(RemoteProcedure.domainSetInterfaceParameters, DomainSetInterfaceParametersArguments(dom: dom, device: device, params: params, flags: flags), context)
    }

    public func domainGetInterfaceParameters(_ context: CallContext, dom: DomainReference, device: String, nparams: Int32, flags: UInt32) async throws(VirtError) -> DomainGetInterfaceParametersReply {
        return try await call(RemoteProcedure.domainGetInterfaceParameters, DomainGetInterfaceParametersArguments(dom: dom, device: device, nparams: nparams, flags: flags), context)
    }

    public func domainShutdownFlags(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) {
        try await call(RemoteProcedure.domainShutdownFlags, DomainShutdownFlagsArguments(dom: dom, flags: flags), context)
    }

    public func domainPMSuspendForDuration(_ context: CallContext, dom: DomainReference, target: UInt32, duration: UInt64, flags: UInt32) async throws(VirtError) {
        try await call(RemoteProcedure.domainPMSuspendForDuration, DomainPMSuspendForDurationArguments(dom: dom, target: target, duration: duration, flags: flags), context)
    }

    public func domainGetCPUStats(_ context: CallContext, dom: DomainReference, nparams: UInt32, startCpu: Int32, ncpus: UInt32, flags: UInt32) async throws(VirtError) -> DomainGetCPUStatsReply {
        return try await call(RemoteProcedure.domainGetCPUStats, DomainGetCPUStatsArguments(dom: dom, nparams: nparams, startCpu: startCpu, ncpus: ncpus, flags: flags), context)
    }

    public func domainGetDiskErrors(_ context: CallContext, dom: DomainReference, maxerrors: UInt32, flags: UInt32) async throws(VirtError) -> DomainGetDiskErrorsReply {
        return try await call(RemoteProcedure.domainGetDiskErrors, DomainGetDiskErrorsArguments(dom: dom, maxerrors: maxerrors, flags: flags), context)
    }

    public func domainSetMetadata(_ context: CallContext, dom: DomainReference, type: Int32, metadata: String?, key: String?, uri: String?, flags: UInt32) async throws(VirtError) {
        try await call(RemoteProcedure.domainSetMetadata, DomainSetMetadataArguments(dom: dom, type: type, metadata: metadata, key: key, uri: uri, flags: flags), context)
    }

    public func domainGetMetadata(_ context: CallContext, dom: DomainReference, type: Int32, uri: String?, flags: UInt32) async throws(VirtError) -> String {
        let reply: DomainGetMetadataReply = try await call(RemoteProcedure.domainGetMetadata, DomainGetMetadataArguments(dom: dom, type: type, uri: uri, flags: flags), context)
        return reply.metadata
    }

    public func domainBlockRebase(_ context: CallContext, dom: DomainReference, path: String, base: String?, bandwidth: UInt64, flags: UInt32) async throws(VirtError) {
        try await call(RemoteProcedure.domainBlockRebase, DomainBlockRebaseArguments(dom: dom, path: path, base: base, bandwidth: bandwidth, flags: flags), context)
    }

    public func domainPMWakeup(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) {
        try await call(RemoteProcedure.domainPMWakeup, DomainPMWakeupArguments(dom: dom, flags: flags), context)
    }

    public func domainGetHostname(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) -> String {
        let reply: DomainGetHostnameReply = try await call(RemoteProcedure.domainGetHostname, DomainGetHostnameArguments(dom: dom, flags: flags), context)
        return reply.hostname
    }

    public func domainGetSecurityLabelList(_ context: CallContext, dom: DomainReference) async throws(VirtError) -> DomainGetSecurityLabelListReply {
        return try await call(RemoteProcedure.domainGetSecurityLabelList, DomainGetSecurityLabelListArguments(dom: dom), context)
    }

    public func domainPinEmulator(_ context: CallContext, dom: DomainReference, cpumap: [UInt8], flags: UInt32) async throws(VirtError) {
        try await call(RemoteProcedure.domainPinEmulator, DomainPinEmulatorArguments(dom: dom, cpumap: cpumap, flags: flags), context)
    }

    public func domainGetEmulatorPinInfo(_ context: CallContext, dom: DomainReference, maplen: Int32, flags: UInt32) async throws(VirtError) -> DomainGetEmulatorPinInfoReply {
        return try await call(RemoteProcedure.domainGetEmulatorPinInfo, DomainGetEmulatorPinInfoArguments(dom: dom, maplen: maplen, flags: flags), context)
    }

    public func domainBlockCommit(_ context: CallContext, dom: DomainReference, disk: String, base: String?, top: String?, bandwidth: UInt64, flags: UInt32) async throws(VirtError) {
        try await call(RemoteProcedure.domainBlockCommit, DomainBlockCommitArguments(dom: dom, disk: disk, base: base, top: top, bandwidth: bandwidth, flags: flags), context)
    }

    public func domainFSTrim(_ context: CallContext, dom: DomainReference, mountPoint: String?, minimum: UInt64, flags: UInt32) async throws(VirtError) {
        try await call(RemoteProcedure.domainFSTrim, DomainFSTrimArguments(dom: dom, mountPoint: mountPoint, minimum: minimum, flags: flags), context)
    }

    public func domainSendProcessSignal(_ context: CallContext, dom: DomainReference, pidValue: Int64, signum: UInt32, flags: UInt32) async throws(VirtError) {
        try await call(RemoteProcedure.domainSendProcessSignal, DomainSendProcessSignalArguments(dom: dom, pidValue: pidValue, signum: signum, flags: flags), context)
    }

    public func domainOpenChannel(_ context: CallContext, dom: DomainReference, name: String?, flags: UInt32) async throws(VirtError) {
        try await call(RemoteProcedure.domainOpenChannel, DomainOpenChannelArguments(dom: dom, name: name, flags: flags), context)
    }

    public func domainGetJobStats(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) -> DomainGetJobStatsReply {
        return try await call(RemoteProcedure.domainGetJobStats, DomainGetJobStatsArguments(dom: dom, flags: flags), context)
    }

    public func domainSetMemoryStatsPeriod(_ context: CallContext, dom: DomainReference, period: Int32, flags: UInt32) async throws(VirtError) {
        try await call(RemoteProcedure.domainSetMemoryStatsPeriod, DomainSetMemoryStatsPeriodArguments(dom: dom, period: period, flags: flags), context)
    }

    public func domainCreateXMLWithFiles(_ context: CallContext, xmlDesc: String, flags: UInt32) async throws(VirtError) -> DomainReference {
        let reply: DomainCreateXMLWithFilesReply = try await call(RemoteProcedure.domainCreateXMLWithFiles, DomainCreateXMLWithFilesArguments(xmlDesc: xmlDesc, flags: flags), context)
        return reply.dom
    }

    public func domainCreateWithFiles(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) -> DomainReference {
        let reply: DomainCreateWithFilesReply = try await call(RemoteProcedure.domainCreateWithFiles, DomainCreateWithFilesArguments(dom: dom, flags: flags), context)
        return reply.dom
    }

    public func domainCoreDumpWithFormat(_ context: CallContext, dom: DomainReference, to: String, dumpformat: UInt32, flags: UInt32) async throws(VirtError) {
        try await call(RemoteProcedure.domainCoreDumpWithFormat, DomainCoreDumpWithFormatArguments(dom: dom, to: to, dumpformat: dumpformat, flags: flags), context)
    }

    public func domainFSFreeze(_ context: CallContext, dom: DomainReference, mountpoints: [String], flags: UInt32) async throws(VirtError) -> Int32 {
        let reply: DomainFSFreezeReply = try await call(RemoteProcedure.domainFSFreeze, DomainFSFreezeArguments(dom: dom, mountpoints: mountpoints, flags: flags), context)
        return reply.filesystems
    }

    public func domainFSThaw(_ context: CallContext, dom: DomainReference, mountpoints: [String], flags: UInt32) async throws(VirtError) -> Int32 {
        let reply: DomainFSThawReply = try await call(RemoteProcedure.domainFSThaw, DomainFSThawArguments(dom: dom, mountpoints: mountpoints, flags: flags), context)
        return reply.filesystems
    }

    public func domainGetTime(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) -> DomainGetTimeReply {
        return try await call(RemoteProcedure.domainGetTime, DomainGetTimeArguments(dom: dom, flags: flags), context)
    }

    public func domainSetTime(_ context: CallContext, dom: DomainReference, seconds: Int64, nseconds: UInt32, flags: UInt32) async throws(VirtError) {
        try await call(RemoteProcedure.domainSetTime, DomainSetTimeArguments(dom: dom, seconds: seconds, nseconds: nseconds, flags: flags), context)
    }

    public func domainOpenGraphicsFD(_ context: CallContext, dom: DomainReference, idx: UInt32, flags: UInt32) async throws(VirtError) {
        try await call(RemoteProcedure.domainOpenGraphicsFD, DomainOpenGraphicsFDArguments(dom: dom, idx: idx, flags: flags), context)
    }

    public func domainBlockCopy(_ context: CallContext, dom: DomainReference, path: String, destxml: String, params: [TypedParameter], flags: UInt32) async throws(VirtError) {
        try await call(RemoteProcedure.domainBlockCopy, DomainBlockCopyArguments(dom: dom, path: path, destxml: destxml, params: params, flags: flags), context)
    }

    public func domainGetFSInfo(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) -> DomainGetFSInfoReply {
        return try await call(RemoteProcedure.domainGetFSInfo, DomainGetFSInfoArguments(dom: dom, flags: flags), context)
    }

    public func domainDefineXMLFlags(_ context: CallContext, xml: String, flags: UInt32) async throws(VirtError) -> DomainReference {
        let reply: DomainDefineXMLFlagsReply = try await call(RemoteProcedure.domainDefineXMLFlags, DomainDefineXMLFlagsArguments(xml: xml, flags: flags), context)
        return reply.dom
    }

    public func domainGetIOThreadInfo(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) -> DomainGetIOThreadInfoReply {
        return try await call(RemoteProcedure.domainGetIOThreadInfo, DomainGetIOThreadInfoArguments(dom: dom, flags: flags), context)
    }

    public func domainPinIOThread(_ context: CallContext, dom: DomainReference, iothreadsId: UInt32, cpumap: [UInt8], flags: UInt32) async throws(VirtError) {
        try await call(RemoteProcedure.domainPinIOThread, DomainPinIOThreadArguments(dom: dom, iothreadsId: iothreadsId, cpumap: cpumap, flags: flags), context)
    }

    public func domainInterfaceAddresses(_ context: CallContext, dom: DomainReference, source: UInt32, flags: UInt32) async throws(VirtError) -> [DomainInterface] {
        let reply: DomainInterfaceAddressesReply = try await call(RemoteProcedure.domainInterfaceAddresses, DomainInterfaceAddressesArguments(dom: dom, source: source, flags: flags), context)
        return reply.ifaces
    }

    public func domainAddIOThread(_ context: CallContext, dom: DomainReference, iothreadId: UInt32, flags: UInt32) async throws(VirtError) {
        try await call(RemoteProcedure.domainAddIOThread, DomainAddIOThreadArguments(dom: dom, iothreadId: iothreadId, flags: flags), context)
    }

    public func domainDelIOThread(_ context: CallContext, dom: DomainReference, iothreadId: UInt32, flags: UInt32) async throws(VirtError) {
        try await call(RemoteProcedure.domainDelIOThread, DomainDelIOThreadArguments(dom: dom, iothreadId: iothreadId, flags: flags), context)
    }

    public func domainSetUserPassword(_ context: CallContext, dom: DomainReference, user: String?, password: String?, flags: UInt32) async throws(VirtError) {
        try await call(RemoteProcedure.domainSetUserPassword, DomainSetUserPasswordArguments(dom: dom, user: user, password: password, flags: flags), context)
    }

    public func domainRename(_ context: CallContext, dom: DomainReference, newName: String?, flags: UInt32) async throws(VirtError) -> Int32 {
        let reply: DomainRenameReply = try await call(RemoteProcedure.domainRename, DomainRenameArguments(dom: dom, newName: newName, flags: flags), context)
        return reply.retcode
    }

    public func domainGetPerfEvents(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) -> [TypedParameter] {
        let reply: DomainGetPerfEventsReply = try await call(RemoteProcedure.domainGetPerfEvents, DomainGetPerfEventsArguments(dom: dom, flags: flags), context)
        return reply.params
    }

    public func domainSetPerfEvents(_ context: CallContext, dom: DomainReference, params: [TypedParameter], flags: UInt32) async throws(VirtError) {
        try await call(RemoteProcedure.domainSetPerfEvents, DomainSetPerfEventsArguments(dom: dom, params: params, flags: flags), context)
    }

    public func domainGetGuestVcpus(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) -> [TypedParameter] {
        let reply: DomainGetGuestVcpusReply = try await call(RemoteProcedure.domainGetGuestVcpus, DomainGetGuestVcpusArguments(dom: dom, flags: flags), context)
        return reply.params
    }

    public func domainSetGuestVcpus(_ context: CallContext, dom: DomainReference, cpumap: String, state: Int32, flags: UInt32) async throws(VirtError) {
        try await call(RemoteProcedure.domainSetGuestVcpus, DomainSetGuestVcpusArguments(dom: dom, cpumap: cpumap, state: state, flags: flags), context)
    }

    public func domainSetVcpu(_ context: CallContext, dom: DomainReference, cpumap: String, state: Int32, flags: UInt32) async throws(VirtError) {
        try await call(RemoteProcedure.domainSetVcpu, DomainSetVcpuArguments(dom: dom, cpumap: cpumap, state: state, flags: flags), context)
    }

    public func domainSetBlockThreshold(_ context: CallContext, dom: DomainReference, dev: String, threshold: UInt64, flags: UInt32) async throws(VirtError) {
        try await call(RemoteProcedure.domainSetBlockThreshold, DomainSetBlockThresholdArguments(dom: dom, dev: dev, threshold: threshold, flags: flags), context)
    }

    public func domainManagedSaveGetXMLDesc(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) -> String {
        let reply: DomainManagedSaveGetXMLDescReply = try await call(RemoteProcedure.domainManagedSaveGetXMLDesc, DomainManagedSaveGetXMLDescArguments(dom: dom, flags: flags), context)
        return reply.xml
    }

    public func domainManagedSaveDefineXML(_ context: CallContext, dom: DomainReference, dxml: String?, flags: UInt32) async throws(VirtError) {
        try await call(RemoteProcedure.domainManagedSaveDefineXML, DomainManagedSaveDefineXMLArguments(dom: dom, dxml: dxml, flags: flags), context)
    }

    public func domainSetLifecycleAction(_ context: CallContext, dom: DomainReference, type: UInt32, action: UInt32, flags: UInt32) async throws(VirtError) {
        try await call(RemoteProcedure.domainSetLifecycleAction, DomainSetLifecycleActionArguments(dom: dom, type: type, action: action, flags: flags), context)
    }

    public func domainDetachDeviceAlias(_ context: CallContext, dom: DomainReference, alias: String, flags: UInt32) async throws(VirtError) {
        try await call(RemoteProcedure.domainDetachDeviceAlias, DomainDetachDeviceAliasArguments(dom: dom, alias: alias, flags: flags), context)
    }

    public func domainGetLaunchSecurityInfo(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) -> [TypedParameter] {
        let reply: DomainGetLaunchSecurityInfoReply = try await call(RemoteProcedure.domainGetLaunchSecurityInfo, DomainGetLaunchSecurityInfoArguments(dom: dom, flags: flags), context)
        return reply.params
    }

    public func domainSetIOThreadParams(_ context: CallContext, dom: DomainReference, iothreadId: UInt32, params: [TypedParameter], flags: UInt32) async throws(VirtError) {
        try await call(RemoteProcedure.domainSetIOThreadParams, DomainSetIOThreadParamsArguments(dom: dom, iothreadId: iothreadId, params: params, flags: flags), context)
    }

    public func domainGetGuestInfo(_ context: CallContext, dom: DomainReference, types: UInt32, flags: UInt32) async throws(VirtError) -> [TypedParameter] {
        let reply: DomainGetGuestInfoReply = try await call(RemoteProcedure.domainGetGuestInfo, DomainGetGuestInfoArguments(dom: dom, types: types, flags: flags), context)
        return reply.params
    }

    public func domainAgentSetResponseTimeout(_ context: CallContext, dom: DomainReference, timeout: Int32, flags: UInt32) async throws(VirtError) -> Int32 {
        let reply: DomainAgentSetResponseTimeoutReply = try await call(RemoteProcedure.domainAgentSetResponseTimeout, DomainAgentSetResponseTimeoutArguments(dom: dom, timeout: timeout, flags: flags), context)
        return reply.result
    }

    public func domainAuthorizedSSHKeysGet(_ context: CallContext, dom: DomainReference, user: String, flags: UInt32) async throws(VirtError) -> [String] {
        let reply: DomainAuthorizedSSHKeysGetReply = try await call(RemoteProcedure.domainAuthorizedSSHKeysGet, DomainAuthorizedSSHKeysGetArguments(dom: dom, user: user, flags: flags), context)
        return reply.keys
    }

    public func domainAuthorizedSSHKeysSet(_ context: CallContext, dom: DomainReference, user: String, keys: [String], flags: UInt32) async throws(VirtError) {
        try await call(RemoteProcedure.domainAuthorizedSSHKeysSet, DomainAuthorizedSSHKeysSetArguments(dom: dom, user: user, keys: keys, flags: flags), context)
    }

    public func domainGetMessages(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) -> [String] {
        let reply: DomainGetMessagesReply = try await call(RemoteProcedure.domainGetMessages, DomainGetMessagesArguments(dom: dom, flags: flags), context)
        return reply.msgs
    }

    public func domainStartDirtyRateCalc(_ context: CallContext, dom: DomainReference, seconds: Int32, flags: UInt32) async throws(VirtError) {
        try await call(RemoteProcedure.domainStartDirtyRateCalc, DomainStartDirtyRateCalcArguments(dom: dom, seconds: seconds, flags: flags), context)
    }

    public func domainSetLaunchSecurityState(_ context: CallContext, dom: DomainReference, params: [TypedParameter], flags: UInt32) async throws(VirtError) {
        try await call(RemoteProcedure.domainSetLaunchSecurityState, DomainSetLaunchSecurityStateArguments(dom: dom, params: params, flags: flags), context)
    }

    public func domainSaveParams(_ context: CallContext, dom: DomainReference, params: [TypedParameter], flags: UInt32) async throws(VirtError) {
        try await call(RemoteProcedure.domainSaveParams, DomainSaveParamsArguments(dom: dom, params: params, flags: flags), context)
    }

    public func domainRestoreParams(_ context: CallContext, params: [TypedParameter], flags: UInt32) async throws(VirtError) {
        try await call(RemoteProcedure.domainRestoreParams, DomainRestoreParamsArguments(params: params, flags: flags), context)
    }

    public func domainAbortJobFlags(_ context: CallContext, dom: DomainReference, flags: UInt32) async throws(VirtError) {
        try await call(RemoteProcedure.domainAbortJobFlags, DomainAbortJobFlagsArguments(dom: dom, flags: flags), context)
    }

    public func domainFDAssociate(_ context: CallContext, dom: DomainReference, name: String, flags: UInt32) async throws(VirtError) {
        try await call(RemoteProcedure.domainFDAssociate, DomainFDAssociateArguments(dom: dom, name: name, flags: flags), context)
    }

}
