// swift-format-ignore-file
// Generated from Protocol/libvirt.tsv by protocolgen. Do not edit; run `make generate`.

public import LibvirtProtocol
public import VirtDriver
public import VirtError
import XDR

extension RemoteConnection: ConnectDriver {
    public func connectGetType(_ context: CallContext) async throws(VirtError) -> String {
        let reply: ConnectGetTypeReply = try await call(RemoteProcedure.connectGetType, NoArguments(), context)
        return reply.type
    }

    public func connectGetVersion(_ context: CallContext) async throws(VirtError) -> UInt64 {
        let reply: ConnectGetVersionReply = try await call(RemoteProcedure.connectGetVersion, NoArguments(), context)
        return reply.hvVer
    }

    public func connectGetMaxVcpus(_ context: CallContext, type: String?) async throws(VirtError) -> Int32 {
        let reply: ConnectGetMaxVcpusReply = try await call(RemoteProcedure.connectGetMaxVcpus, ConnectGetMaxVcpusArguments(type: type), context)
        return reply.maxVcpus
    }

    public func nodeGetInfo(_ context: CallContext) async throws(VirtError) -> NodeGetInfoReply {
        return try await call(RemoteProcedure.nodeGetInfo, NoArguments(), context)
    }

    public func connectGetCapabilities(_ context: CallContext) async throws(VirtError) -> String {
        let reply: ConnectGetCapabilitiesReply = try await call(RemoteProcedure.connectGetCapabilities, NoArguments(), context)
        return reply.capabilities
    }

    public func connectListDefinedDomains(_ context: CallContext, maxnames: Int32) async throws(VirtError) -> [String] {
        let reply: ConnectListDefinedDomainsReply = try await call(RemoteProcedure.connectListDefinedDomains, ConnectListDefinedDomainsArguments(maxnames: maxnames), context)
        return reply.names
    }

    public func connectNumOfDefinedDomains(_ context: CallContext) async throws(VirtError) -> Int32 {
        let reply: ConnectNumOfDefinedDomainsReply = try await call(RemoteProcedure.connectNumOfDefinedDomains, NoArguments(), context)
        return reply.num
    }

    public func connectListDomains(_ context: CallContext, maxids: Int32) async throws(VirtError) -> [Int32] {
        let reply: ConnectListDomainsReply = try await call(RemoteProcedure.connectListDomains, ConnectListDomainsArguments(maxids: maxids), context)
        return reply.ids
    }

    public func connectNumOfDomains(_ context: CallContext) async throws(VirtError) -> Int32 {
        let reply: ConnectNumOfDomainsReply = try await call(RemoteProcedure.connectNumOfDomains, NoArguments(), context)
        return reply.num
    }

    public func connectGetHostname(_ context: CallContext) async throws(VirtError) -> String {
        let reply: ConnectGetHostnameReply = try await call(RemoteProcedure.connectGetHostname, NoArguments(), context)
        return reply.hostname
    }

    public func nodeGetCellsFreeMemory(_ context: CallContext, startCell: Int32, maxcells: Int32) async throws(VirtError) -> [UInt64] {
        let reply: NodeGetCellsFreeMemoryReply = try await call(RemoteProcedure.nodeGetCellsFreeMemory, NodeGetCellsFreeMemoryArguments(startCell: startCell, maxcells: maxcells), context)
        return reply.cells
    }

    public func nodeGetFreeMemory(_ context: CallContext) async throws(VirtError) -> UInt64 {
        let reply: NodeGetFreeMemoryReply = try await call(RemoteProcedure.nodeGetFreeMemory, NoArguments(), context)
        return reply.freeMem
    }

    public func connectGetURI(_ context: CallContext) async throws(VirtError) -> String {
        let reply: ConnectGetURIReply = try await call(RemoteProcedure.connectGetURI, NoArguments(), context)
        return reply.uri
    }

    public func nodeGetSecurityModel(_ context: CallContext) async throws(VirtError) -> NodeGetSecurityModelReply {
        return try await call(RemoteProcedure.nodeGetSecurityModel, NoArguments(), context)
    }

    public func connectDomainXMLFromNative(_ context: CallContext, nativeFormat: String, nativeConfig: String, flags: UInt32) async throws(VirtError) -> String {
        let reply: ConnectDomainXMLFromNativeReply = try await call(RemoteProcedure.connectDomainXMLFromNative, ConnectDomainXMLFromNativeArguments(nativeFormat: nativeFormat, nativeConfig: nativeConfig, flags: flags), context)
        return reply.domainXml
    }

    public func connectDomainXMLToNative(_ context: CallContext, nativeFormat: String, domainXml: String, flags: UInt32) async throws(VirtError) -> String {
        let reply: ConnectDomainXMLToNativeReply = try await call(RemoteProcedure.connectDomainXMLToNative, ConnectDomainXMLToNativeArguments(nativeFormat: nativeFormat, domainXml: domainXml, flags: flags), context)
        return reply.nativeConfig
    }

    public func connectGetLibVersion(_ context: CallContext) async throws(VirtError) -> UInt64 {
        let reply: ConnectGetLibVersionReply = try await call(RemoteProcedure.connectGetLibVersion, NoArguments(), context)
        return reply.libVer
    }

    public func connectCompareCPU(_ context: CallContext, xml: String, flags: UInt32) async throws(VirtError) -> Int32 {
        let reply: ConnectCompareCPUReply = try await call(RemoteProcedure.connectCompareCPU, ConnectCompareCPUArguments(xml: xml, flags: flags), context)
        return reply.result
    }

    public func connectBaselineCPU(_ context: CallContext, xmlCPUs: [String], flags: UInt32) async throws(VirtError) -> String {
        let reply: ConnectBaselineCPUReply = try await call(RemoteProcedure.connectBaselineCPU, ConnectBaselineCPUArguments(xmlCPUs: xmlCPUs, flags: flags), context)
        return reply.cpu
    }

    public func connectGetSysinfo(_ context: CallContext, flags: UInt32) async throws(VirtError) -> String {
        let reply: ConnectGetSysinfoReply = try await call(RemoteProcedure.connectGetSysinfo, ConnectGetSysinfoArguments(flags: flags), context)
        return reply.sysinfo
    }

    public func nodeGetCPUStats(_ context: CallContext, cpuNum: Int32, nparams: Int32, flags: UInt32) async throws(VirtError) -> NodeGetCPUStatsReply {
        return try await call(RemoteProcedure.nodeGetCPUStats, NodeGetCPUStatsArguments(cpuNum: cpuNum, nparams: nparams, flags: flags), context)
    }

    public func nodeGetMemoryStats(_ context: CallContext, nparams: Int32, cellNum: Int32, flags: UInt32) async throws(VirtError) -> NodeGetMemoryStatsReply {
        return try await call(RemoteProcedure.nodeGetMemoryStats, NodeGetMemoryStatsArguments(nparams: nparams, cellNum: cellNum, flags: flags), context)
    }

    public func nodeSuspendForDuration(_ context: CallContext, target: UInt32, duration: UInt64, flags: UInt32) async throws(VirtError) {
        try await call(RemoteProcedure.nodeSuspendForDuration, NodeSuspendForDurationArguments(target: target, duration: duration, flags: flags), context)
    }

    public func connectListAllDomains(_ context: CallContext, needResults: Int32, flags: UInt32) async throws(VirtError) -> ConnectListAllDomainsReply {
        return try await call(RemoteProcedure.connectListAllDomains, ConnectListAllDomainsArguments(needResults: needResults, flags: flags), context)
    }

    public func nodeSetMemoryParameters(_ context: CallContext, params: [TypedParameter], flags: UInt32) async throws(VirtError) {
        try await call(RemoteProcedure.nodeSetMemoryParameters, NodeSetMemoryParametersArguments(params: params, flags: flags), context)
    }

    public func nodeGetMemoryParameters(_ context: CallContext, nparams: Int32, flags: UInt32) async throws(VirtError) -> NodeGetMemoryParametersReply {
        return try await call(RemoteProcedure.nodeGetMemoryParameters, NodeGetMemoryParametersArguments(nparams: nparams, flags: flags), context)
    }

    public func nodeGetCPUMap(_ context: CallContext, needMap: Int32, needOnline: Int32, flags: UInt32) async throws(VirtError) -> NodeGetCPUMapReply {
        return try await call(RemoteProcedure.nodeGetCPUMap, NodeGetCPUMapArguments(needMap: needMap, needOnline: needOnline, flags: flags), context)
    }

    public func connectGetCPUModelNames(_ context: CallContext, arch: String, needResults: Int32, flags: UInt32) async throws(VirtError) -> ConnectGetCPUModelNamesReply {
        return try await call(RemoteProcedure.connectGetCPUModelNames, ConnectGetCPUModelNamesArguments(arch: arch, needResults: needResults, flags: flags), context)
    }

    public func nodeGetFreePages(_ context: CallContext, pages: [UInt32], startCell: Int32, cellCount: UInt32, flags: UInt32) async throws(VirtError) -> [UInt64] {
        let reply: NodeGetFreePagesReply = try await call(RemoteProcedure.nodeGetFreePages, NodeGetFreePagesArguments(pages: pages, startCell: startCell, cellCount: cellCount, flags: flags), context)
        return reply.counts
    }

    public func connectGetDomainCapabilities(_ context: CallContext, emulatorbin: String?, arch: String?, machine: String?, virttype: String?, flags: UInt32) async throws(VirtError) -> String {
        let reply: ConnectGetDomainCapabilitiesReply = try await call(RemoteProcedure.connectGetDomainCapabilities, ConnectGetDomainCapabilitiesArguments(emulatorbin: emulatorbin, arch: arch, machine: machine, virttype: virttype, flags: flags), context)
        return reply.capabilities
    }

    public func connectGetAllDomainStats(_ context: CallContext, doms: [DomainReference], stats: UInt32, flags: UInt32) async throws(VirtError) -> [DomainStatsRecord] {
        let reply: ConnectGetAllDomainStatsReply = try await call(RemoteProcedure.connectGetAllDomainStats, ConnectGetAllDomainStatsArguments(doms: doms, stats: stats, flags: flags), context)
        return reply.retStats
    }

    public func nodeAllocPages(_ context: CallContext, pageSizes: [UInt32], pageCounts: [UInt64], startCell: Int32, cellCount: UInt32, flags: UInt32) async throws(VirtError) -> Int32 {
        let reply: NodeAllocPagesReply = try await call(RemoteProcedure.nodeAllocPages, NodeAllocPagesArguments(pageSizes: pageSizes, pageCounts: pageCounts, startCell: startCell, cellCount: cellCount, flags: flags), context)
        return reply.ret
    }

    public func connectCompareHypervisorCPU(_ context: CallContext, emulator: String?, arch: String?, machine: String?, virttype: String?, xmlCPU: String, flags: UInt32) async throws(VirtError) -> Int32 {
        let reply: ConnectCompareHypervisorCPUReply = try await call(RemoteProcedure.connectCompareHypervisorCPU, ConnectCompareHypervisorCPUArguments(emulator: emulator, arch: arch, machine: machine, virttype: virttype, xmlCPU: xmlCPU, flags: flags), context)
        return reply.result
    }

    public func connectBaselineHypervisorCPU(_ context: CallContext, emulator: String?, arch: String?, machine: String?, virttype: String?, xmlCPUs: [String], flags: UInt32) async throws(VirtError) -> String {
        let reply: ConnectBaselineHypervisorCPUReply = try await call(RemoteProcedure.connectBaselineHypervisorCPU, ConnectBaselineHypervisorCPUArguments(emulator: emulator, arch: arch, machine: machine, virttype: virttype, xmlCPUs: xmlCPUs, flags: flags), context)
        return reply.cpu
    }

    public func nodeGetSEVInfo(_ context: CallContext, nparams: Int32, flags: UInt32) async throws(VirtError) -> NodeGetSEVInfoReply {
        return try await call(RemoteProcedure.nodeGetSEVInfo, NodeGetSEVInfoArguments(nparams: nparams, flags: flags), context)
    }

}
