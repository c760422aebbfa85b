// swift-format-ignore-file
// Generated from Protocol/libvirt.tsv by protocolgen. Do not edit; run `make generate`.

public import LibvirtProtocol
public import VirtError

/// Calls about the host and the hypervisor as a whole.
///
/// Every method is one procedure of the wire. What a driver leaves out throws error 3, naming the function.
public protocol ConnectDriver: Sendable {
    /// `virConnectGetType`
    func connectGetType(_ context: CallContext) async throws(VirtError) -> String
    /// `virConnectGetVersion`
    func connectGetVersion(_ context: CallContext) async throws(VirtError) -> UInt64
    /// `virConnectGetMaxVcpus`
    func connectGetMaxVcpus(_ context: CallContext, type: String?) async throws(VirtError) -> Int32
    /// `virNodeGetInfo`
    func nodeGetInfo(_ context: CallContext) async throws(VirtError) -> NodeGetInfoReply
    /// `virConnectGetCapabilities`
    func connectGetCapabilities(_ context: CallContext) async throws(VirtError) -> String
    /// `virConnectListDefinedDomains`
    func connectListDefinedDomains(_ context: CallContext, maxnames: Int32) async throws(VirtError) -> [String]
    /// `virConnectNumOfDefinedDomains`
    func connectNumOfDefinedDomains(_ context: CallContext) async throws(VirtError) -> Int32
    /// `virConnectListDomains`
    func connectListDomains(_ context: CallContext, maxids: Int32) async throws(VirtError) -> [Int32]
    /// `virConnectNumOfDomains`
    func connectNumOfDomains(_ context: CallContext) async throws(VirtError) -> Int32
    /// `virConnectGetHostname`
    func connectGetHostname(_ context: CallContext) async throws(VirtError) -> String
    /// `virNodeGetCellsFreeMemory`
    func nodeGetCellsFreeMemory(_ context: CallContext, startCell: Int32, maxcells: Int32) async throws(VirtError) -> [UInt64]
    /// `virNodeGetFreeMemory`
    func nodeGetFreeMemory(_ context: CallContext) async throws(VirtError) -> UInt64
    /// `virConnectGetURI`
    func connectGetURI(_ context: CallContext) async throws(VirtError) -> String
    /// `virNodeGetSecurityModel`
    func nodeGetSecurityModel(_ context: CallContext) async throws(VirtError) -> NodeGetSecurityModelReply
    /// `virConnectDomainXMLFromNative`
    func connectDomainXMLFromNative(_ context: CallContext, nativeFormat: String, nativeConfig: String, flags: UInt32) async throws(VirtError) -> String
    /// `virConnectDomainXMLToNative`
    func connectDomainXMLToNative(_ context: CallContext, nativeFormat: String, domainXml: String, flags: UInt32) async throws(VirtError) -> String
    /// `virConnectGetLibVersion`
    func connectGetLibVersion(_ context: CallContext) async throws(VirtError) -> UInt64
    /// `virConnectCompareCPU`
    func connectCompareCPU(_ context: CallContext, xml: String, flags: UInt32) async throws(VirtError) -> Int32
    /// `virConnectBaselineCPU`
    func connectBaselineCPU(_ context: CallContext, xmlCPUs: [String], flags: UInt32) async throws(VirtError) -> String
    /// `virConnectGetSysinfo`
    func connectGetSysinfo(_ context: CallContext, flags: UInt32) async throws(VirtError) -> String
    /// `virNodeGetCPUStats`
    func nodeGetCPUStats(_ context: CallContext, cpuNum: Int32, nparams: Int32, flags: UInt32) async throws(VirtError) -> NodeGetCPUStatsReply
    /// `virNodeGetMemoryStats`
    func nodeGetMemoryStats(_ context: CallContext, nparams: Int32, cellNum: Int32, flags: UInt32) async throws(VirtError) -> NodeGetMemoryStatsReply
    /// `virNodeSuspendForDuration`
    func nodeSuspendForDuration(_ context: CallContext, target: UInt32, duration: UInt64, flags: UInt32) async throws(VirtError)
    /// `virConnectListAllDomains`
    func connectListAllDomains(_ context: CallContext, needResults: Int32, flags: UInt32) async throws(VirtError) -> ConnectListAllDomainsReply
    /// `virNodeSetMemoryParameters`
    func nodeSetMemoryParameters(_ context: CallContext, params: [TypedParameter], flags: UInt32) async throws(VirtError)
    /// `virNodeGetMemoryParameters`
    func nodeGetMemoryParameters(_ context: CallContext, nparams: Int32, flags: UInt32) async throws(VirtError) -> NodeGetMemoryParametersReply
    /// `virNodeGetCPUMap`
    func nodeGetCPUMap(_ context: CallContext, needMap: Int32, needOnline: Int32, flags: UInt32) async throws(VirtError) -> NodeGetCPUMapReply
    /// `virConnectGetCPUModelNames`
    func connectGetCPUModelNames(_ context: CallContext, arch: String, needResults: Int32, flags: UInt32) async throws(VirtError) -> ConnectGetCPUModelNamesReply
    /// `virNodeGetFreePages`
    func nodeGetFreePages(_ context: CallContext, pages: [UInt32], startCell: Int32, cellCount: UInt32, flags: UInt32) async throws(VirtError) -> [UInt64]
    /// `virConnectGetDomainCapabilities`
    func connectGetDomainCapabilities(_ context: CallContext, emulatorbin: String?, arch: String?, machine: String?, virttype: String?, flags: UInt32) async throws(VirtError) -> String
    /// `virConnectGetAllDomainStats`
    func connectGetAllDomainStats(_ context: CallContext, doms: [DomainReference], stats: UInt32, flags: UInt32) async throws(VirtError) -> [DomainStatsRecord]
    /// `virNodeAllocPages`
    func nodeAllocPages(_ context: CallContext, pageSizes: [UInt32], pageCounts: [UInt64], startCell: Int32, cellCount: UInt32, flags: UInt32) async throws(VirtError) -> Int32
    /// `virConnectCompareHypervisorCPU`
    func connectCompareHypervisorCPU(_ context: CallContext, emulator: String?, arch: String?, machine: String?, virttype: String?, xmlCPU: String, flags: UInt32) async throws(VirtError) -> Int32
    /// `virConnectBaselineHypervisorCPU`
    func connectBaselineHypervisorCPU(_ context: CallContext, emulator: String?, arch: String?, machine: String?, virttype: String?, xmlCPUs: [String], flags: UInt32) async throws(VirtError) -> String
    /// `virNodeGetSEVInfo`
    func nodeGetSEVInfo(_ context: CallContext, nparams: Int32, flags: UInt32) async throws(VirtError) -> NodeGetSEVInfoReply
}

extension ConnectDriver {
    public func connectGetType(_ context: CallContext) async throws(VirtError) -> String {
        throw VirtError.noSupport("virConnectGetType")
    }
    public func connectGetVersion(_ context: CallContext) async throws(VirtError) -> UInt64 {
        throw VirtError.noSupport("virConnectGetVersion")
    }
    public func connectGetMaxVcpus(_ context: CallContext, type: String?) async throws(VirtError) -> Int32 {
        throw VirtError.noSupport("virConnectGetMaxVcpus")
    }
    public func nodeGetInfo(_ context: CallContext) async throws(VirtError) -> NodeGetInfoReply {
        throw VirtError.noSupport("virNodeGetInfo")
    }
    public func connectGetCapabilities(_ context: CallContext) async throws(VirtError) -> String {
        throw VirtError.noSupport("virConnectGetCapabilities")
    }
    public func connectListDefinedDomains(_ context: CallContext, maxnames: Int32) async throws(VirtError) -> [String] {
        throw VirtError.noSupport("virConnectListDefinedDomains")
    }
    public func connectNumOfDefinedDomains(_ context: CallContext) async throws(VirtError) -> Int32 {
        throw VirtError.noSupport("virConnectNumOfDefinedDomains")
    }
    public func connectListDomains(_ context: CallContext, maxids: Int32) async throws(VirtError) -> [Int32] {
        throw VirtError.noSupport("virConnectListDomains")
    }
    public func connectNumOfDomains(_ context: CallContext) async throws(VirtError) -> Int32 {
        throw VirtError.noSupport("virConnectNumOfDomains")
    }
    public func connectGetHostname(_ context: CallContext) async throws(VirtError) -> String {
        throw VirtError.noSupport("virConnectGetHostname")
    }
    public func nodeGetCellsFreeMemory(_ context: CallContext, startCell: Int32, maxcells: Int32) async throws(VirtError) -> [UInt64] {
        throw VirtError.noSupport("virNodeGetCellsFreeMemory")
    }
    public func nodeGetFreeMemory(_ context: CallContext) async throws(VirtError) -> UInt64 {
        throw VirtError.noSupport("virNodeGetFreeMemory")
    }
    public func connectGetURI(_ context: CallContext) async throws(VirtError) -> String {
        throw VirtError.noSupport("virConnectGetURI")
    }
    public func nodeGetSecurityModel(_ context: CallContext) async throws(VirtError) -> NodeGetSecurityModelReply {
        throw VirtError.noSupport("virNodeGetSecurityModel")
    }
    public func connectDomainXMLFromNative(_ context: CallContext, nativeFormat: String, nativeConfig: String, flags: UInt32) async throws(VirtError) -> String {
        throw VirtError.noSupport("virConnectDomainXMLFromNative")
    }
    public func connectDomainXMLToNative(_ context: CallContext, nativeFormat: String, domainXml: String, flags: UInt32) async throws(VirtError) -> String {
        throw VirtError.noSupport("virConnectDomainXMLToNative")
    }
    public func connectGetLibVersion(_ context: CallContext) async throws(VirtError) -> UInt64 {
        throw VirtError.noSupport("virConnectGetLibVersion")
    }
    public func connectCompareCPU(_ context: CallContext, xml: String, flags: UInt32) async throws(VirtError) -> Int32 {
        throw VirtError.noSupport("virConnectCompareCPU")
    }
    public func connectBaselineCPU(_ context: CallContext, xmlCPUs: [String], flags: UInt32) async throws(VirtError) -> String {
        throw VirtError.noSupport("virConnectBaselineCPU")
    }
    public func connectGetSysinfo(_ context: CallContext, flags: UInt32) async throws(VirtError) -> String {
        throw VirtError.noSupport("virConnectGetSysinfo")
    }
    public func nodeGetCPUStats(_ context: CallContext, cpuNum: Int32, nparams: Int32, flags: UInt32) async throws(VirtError) -> NodeGetCPUStatsReply {
        throw VirtError.noSupport("virNodeGetCPUStats")
    }
    public func nodeGetMemoryStats(_ context: CallContext, nparams: Int32, cellNum: Int32, flags: UInt32) async throws(VirtError) -> NodeGetMemoryStatsReply {
        throw VirtError.noSupport("virNodeGetMemoryStats")
    }
    public func nodeSuspendForDuration(_ context: CallContext, target: UInt32, duration: UInt64, flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virNodeSuspendForDuration")
    }
    public func connectListAllDomains(_ context: CallContext, needResults: Int32, flags: UInt32) async throws(VirtError) -> ConnectListAllDomainsReply {
        throw VirtError.noSupport("virConnectListAllDomains")
    }
    public func nodeSetMemoryParameters(_ context: CallContext, params: [TypedParameter], flags: UInt32) async throws(VirtError) {
        throw VirtError.noSupport("virNodeSetMemoryParameters")
    }
    public func nodeGetMemoryParameters(_ context: CallContext, nparams: Int32, flags: UInt32) async throws(VirtError) -> NodeGetMemoryParametersReply {
        throw VirtError.noSupport("virNodeGetMemoryParameters")
    }
    public func nodeGetCPUMap(_ context: CallContext, needMap: Int32, needOnline: Int32, flags: UInt32) async throws(VirtError) -> NodeGetCPUMapReply {
        throw VirtError.noSupport("virNodeGetCPUMap")
    }
    public func connectGetCPUModelNames(_ context: CallContext, arch: String, needResults: Int32, flags: UInt32) async throws(VirtError) -> ConnectGetCPUModelNamesReply {
        throw VirtError.noSupport("virConnectGetCPUModelNames")
    }
    public func nodeGetFreePages(_ context: CallContext, pages: [UInt32], startCell: Int32, cellCount: UInt32, flags: UInt32) async throws(VirtError) -> [UInt64] {
        throw VirtError.noSupport("virNodeGetFreePages")
    }
    public func connectGetDomainCapabilities(_ context: CallContext, emulatorbin: String?, arch: String?, machine: String?, virttype: String?, flags: UInt32) async throws(VirtError) -> String {
        throw VirtError.noSupport("virConnectGetDomainCapabilities")
    }
    public func connectGetAllDomainStats(_ context: CallContext, doms: [DomainReference], stats: UInt32, flags: UInt32) async throws(VirtError) -> [DomainStatsRecord] {
        throw VirtError.noSupport("virConnectGetAllDomainStats")
    }
    public func nodeAllocPages(_ context: CallContext, pageSizes: [UInt32], pageCounts: [UInt64], startCell: Int32, cellCount: UInt32, flags: UInt32) async throws(VirtError) -> Int32 {
        throw VirtError.noSupport("virNodeAllocPages")
    }
    public func connectCompareHypervisorCPU(_ context: CallContext, emulator: String?, arch: String?, machine: String?, virttype: String?, xmlCPU: String, flags: UInt32) async throws(VirtError) -> Int32 {
        throw VirtError.noSupport("virConnectCompareHypervisorCPU")
    }
    public func connectBaselineHypervisorCPU(_ context: CallContext, emulator: String?, arch: String?, machine: String?, virttype: String?, xmlCPUs: [String], flags: UInt32) async throws(VirtError) -> String {
        throw VirtError.noSupport("virConnectBaselineHypervisorCPU")
    }
    public func nodeGetSEVInfo(_ context: CallContext, nparams: Int32, flags: UInt32) async throws(VirtError) -> NodeGetSEVInfoReply {
        throw VirtError.noSupport("virNodeGetSEVInfo")
    }
}
