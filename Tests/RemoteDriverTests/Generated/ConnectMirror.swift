// swift-format-ignore-file
// Generated from Protocol/libvirt.tsv by protocolgen. Do not edit; run `make generate`.

import LibvirtProtocol
import RemoteDriver
import VirtDriver
import VirtError

extension RecordingDriver: ConnectDriver {
    func connectGetType(_ context: CallContext) async throws(VirtError) -> String {
        return try reflect("connectGetType", NoArguments(), ConnectGetTypeReply.self).type
    }
    func connectGetVersion(_ context: CallContext) async throws(VirtError) -> UInt64 {
        return try reflect("connectGetVersion", NoArguments(), ConnectGetVersionReply.self).hvVer
    }
    func connectGetMaxVcpus(_ context: CallContext, type: String?) async throws(VirtError) -> Int32 {
        return try reflect("connectGetMaxVcpus", ConnectGetMaxVcpusArguments(type: type), ConnectGetMaxVcpusReply.self).maxVcpus
    }
    func nodeGetInfo(_ context: CallContext) async throws(VirtError) -> NodeGetInfoReply {
        return try reflect("nodeGetInfo", NoArguments(), NodeGetInfoReply.self)
    }
    func connectGetCapabilities(_ context: CallContext) async throws(VirtError) -> String {
        return try reflect("connectGetCapabilities", NoArguments(), ConnectGetCapabilitiesReply.self).capabilities
    }
    func connectListDefinedDomains(_ context: CallContext, maxnames: Int32) async throws(VirtError) -> [String] {
        return try reflect("connectListDefinedDomains", ConnectListDefinedDomainsArguments(maxnames: maxnames), ConnectListDefinedDomainsReply.self).names
    }
    func connectNumOfDefinedDomains(_ context: CallContext) async throws(VirtError) -> Int32 {
        return try reflect("connectNumOfDefinedDomains", NoArguments(), ConnectNumOfDefinedDomainsReply.self).num
    }
    func connectListDomains(_ context: CallContext, maxids: Int32) async throws(VirtError) -> [Int32] {
        return try reflect("connectListDomains", ConnectListDomainsArguments(maxids: maxids), ConnectListDomainsReply.self).ids
    }
    func connectNumOfDomains(_ context: CallContext) async throws(VirtError) -> Int32 {
        return try reflect("connectNumOfDomains", NoArguments(), ConnectNumOfDomainsReply.self).num
    }
    func connectGetHostname(_ context: CallContext) async throws(VirtError) -> String {
        return try reflect("connectGetHostname", NoArguments(), ConnectGetHostnameReply.self).hostname
    }
    func nodeGetCellsFreeMemory(_ context: CallContext, startCell: Int32, maxcells: Int32) async throws(VirtError) -> [UInt64] {
        return try reflect("nodeGetCellsFreeMemory", NodeGetCellsFreeMemoryArguments(startCell: startCell, maxcells: maxcells), NodeGetCellsFreeMemoryReply.self).cells
    }
    func nodeGetFreeMemory(_ context: CallContext) async throws(VirtError) -> UInt64 {
        return try reflect("nodeGetFreeMemory", NoArguments(), NodeGetFreeMemoryReply.self).freeMem
    }
    func connectGetURI(_ context: CallContext) async throws(VirtError) -> String {
        return try reflect("connectGetURI", NoArguments(), ConnectGetURIReply.self).uri
    }
    func nodeGetSecurityModel(_ context: CallContext) async throws(VirtError) -> NodeGetSecurityModelReply {
        return try reflect("nodeGetSecurityModel", NoArguments(), NodeGetSecurityModelReply.self)
    }
    func connectDomainXMLFromNative(_ context: CallContext, nativeFormat: String, nativeConfig: String, flags: UInt32) async throws(VirtError) -> String {
        return try reflect("connectDomainXMLFromNative", ConnectDomainXMLFromNativeArguments(nativeFormat: nativeFormat, nativeConfig: nativeConfig, flags: flags), ConnectDomainXMLFromNativeReply.self).domainXml
    }
    func connectDomainXMLToNative(_ context: CallContext, nativeFormat: String, domainXml: String, flags: UInt32) async throws(VirtError) -> String {
        return try reflect("connectDomainXMLToNative", ConnectDomainXMLToNativeArguments(nativeFormat: nativeFormat, domainXml: domainXml, flags: flags), ConnectDomainXMLToNativeReply.self).nativeConfig
    }
    func connectGetLibVersion(_ context: CallContext) async throws(VirtError) -> UInt64 {
        return try reflect("connectGetLibVersion", NoArguments(), ConnectGetLibVersionReply.self).libVer
    }
    func connectCompareCPU(_ context: CallContext, xml: String, flags: UInt32) async throws(VirtError) -> Int32 {
        return try reflect("connectCompareCPU", ConnectCompareCPUArguments(xml: xml, flags: flags), ConnectCompareCPUReply.self).result
    }
    func connectBaselineCPU(_ context: CallContext, xmlCPUs: [String], flags: UInt32) async throws(VirtError) -> String {
        return try reflect("connectBaselineCPU", ConnectBaselineCPUArguments(xmlCPUs: xmlCPUs, flags: flags), ConnectBaselineCPUReply.self).cpu
    }
    func connectGetSysinfo(_ context: CallContext, flags: UInt32) async throws(VirtError) -> String {
        return try reflect("connectGetSysinfo", ConnectGetSysinfoArguments(flags: flags), ConnectGetSysinfoReply.self).sysinfo
    }
    func nodeGetCPUStats(_ context: CallContext, cpuNum: Int32, nparams: Int32, flags: UInt32) async throws(VirtError) -> NodeGetCPUStatsReply {
        return try reflect("nodeGetCPUStats", NodeGetCPUStatsArguments(cpuNum: cpuNum, nparams: nparams, flags: flags), NodeGetCPUStatsReply.self)
    }
    func nodeGetMemoryStats(_ context: CallContext, nparams: Int32, cellNum: Int32, flags: UInt32) async throws(VirtError) -> NodeGetMemoryStatsReply {
        return try reflect("nodeGetMemoryStats", NodeGetMemoryStatsArguments(nparams: nparams, cellNum: cellNum, flags: flags), NodeGetMemoryStatsReply.self)
    }
    func nodeSuspendForDuration(_ context: CallContext, target: UInt32, duration: UInt64, flags: UInt32) async throws(VirtError) {
        _ = try reflect("nodeSuspendForDuration", NodeSuspendForDurationArguments(target: target, duration: duration, flags: flags), NoArguments.self)
    }
    func connectListAllDomains(_ context: CallContext, needResults: Int32, flags: UInt32) async throws(VirtError) -> ConnectListAllDomainsReply {
        return try reflect("connectListAllDomains", ConnectListAllDomainsArguments(needResults: needResults, flags: flags), ConnectListAllDomainsReply.self)
    }
    func nodeSetMemoryParameters(_ context: CallContext, params: [TypedParameter], flags: UInt32) async throws(VirtError) {
        _ = try reflect("nodeSetMemoryParameters", NodeSetMemoryParametersArguments(params: params, flags: flags), NoArguments.self)
    }
    func nodeGetMemoryParameters(_ context: CallContext, nparams: Int32, flags: UInt32) async throws(VirtError) -> NodeGetMemoryParametersReply {
        return try reflect("nodeGetMemoryParameters", NodeGetMemoryParametersArguments(nparams: nparams, flags: flags), NodeGetMemoryParametersReply.self)
    }
    func nodeGetCPUMap(_ context: CallContext, needMap: Int32, needOnline: Int32, flags: UInt32) async throws(VirtError) -> NodeGetCPUMapReply {
        return try reflect("nodeGetCPUMap", NodeGetCPUMapArguments(needMap: needMap, needOnline: needOnline, flags: flags), NodeGetCPUMapReply.self)
    }
    func connectGetCPUModelNames(_ context: CallContext, arch: String, needResults: Int32, flags: UInt32) async throws(VirtError) -> ConnectGetCPUModelNamesReply {
        return try reflect("connectGetCPUModelNames", ConnectGetCPUModelNamesArguments(arch: arch, needResults: needResults, flags: flags), ConnectGetCPUModelNamesReply.self)
    }
    func nodeGetFreePages(_ context: CallContext, pages: [UInt32], startCell: Int32, cellCount: UInt32, flags: UInt32) async throws(VirtError) -> [UInt64] {
        return try reflect("nodeGetFreePages", NodeGetFreePagesArguments(pages: pages, startCell: startCell, cellCount: cellCount, flags: flags), NodeGetFreePagesReply.self).counts
    }
    func connectGetDomainCapabilities(_ context: CallContext, emulatorbin: String?, arch: String?, machine: String?, virttype: String?, flags: UInt32) async throws(VirtError) -> String {
        return try reflect("connectGetDomainCapabilities", ConnectGetDomainCapabilitiesArguments(emulatorbin: emulatorbin, arch: arch, machine: machine, virttype: virttype, flags: flags), ConnectGetDomainCapabilitiesReply.self).capabilities
    }
    func connectGetAllDomainStats(_ context: CallContext, doms: [DomainReference], stats: UInt32, flags: UInt32) async throws(VirtError) -> [DomainStatsRecord] {
        return try reflect("connectGetAllDomainStats", ConnectGetAllDomainStatsArguments(doms: doms, stats: stats, flags: flags), ConnectGetAllDomainStatsReply.self).retStats
    }
    func nodeAllocPages(_ context: CallContext, pageSizes: [UInt32], pageCounts: [UInt64], startCell: Int32, cellCount: UInt32, flags: UInt32) async throws(VirtError) -> Int32 {
        return try reflect("nodeAllocPages", NodeAllocPagesArguments(pageSizes: pageSizes, pageCounts: pageCounts, startCell: startCell, cellCount: cellCount, flags: flags), NodeAllocPagesReply.self).ret
    }
    func connectCompareHypervisorCPU(_ context: CallContext, emulator: String?, arch: String?, machine: String?, virttype: String?, xmlCPU: String, flags: UInt32) async throws(VirtError) -> Int32 {
        return try reflect("connectCompareHypervisorCPU", ConnectCompareHypervisorCPUArguments(emulator: emulator, arch: arch, machine: machine, virttype: virttype, xmlCPU: xmlCPU, flags: flags), ConnectCompareHypervisorCPUReply.self).result
    }
    func connectBaselineHypervisorCPU(_ context: CallContext, emulator: String?, arch: String?, machine: String?, virttype: String?, xmlCPUs: [String], flags: UInt32) async throws(VirtError) -> String {
        return try reflect("connectBaselineHypervisorCPU", ConnectBaselineHypervisorCPUArguments(emulator: emulator, arch: arch, machine: machine, virttype: virttype, xmlCPUs: xmlCPUs, flags: flags), ConnectBaselineHypervisorCPUReply.self).cpu
    }
    func nodeGetSEVInfo(_ context: CallContext, nparams: Int32, flags: UInt32) async throws(VirtError) -> NodeGetSEVInfoReply {
        return try reflect("nodeGetSEVInfo", NodeGetSEVInfoArguments(nparams: nparams, flags: flags), NodeGetSEVInfoReply.self)
    }
}

extension MirrorCall {
    static let connectCalls: [MirrorCall] = [
        MirrorCall("connectGetType", NoArguments.self) { remote, context, _ in
            return ConnectGetTypeReply(type: try await remote.connectGetType(context))
        },
        MirrorCall("connectGetVersion", NoArguments.self) { remote, context, _ in
            return ConnectGetVersionReply(hvVer: try await remote.connectGetVersion(context))
        },
        MirrorCall("connectGetMaxVcpus", ConnectGetMaxVcpusArguments.self) { remote, context, arguments in
            return ConnectGetMaxVcpusReply(maxVcpus: try await remote.connectGetMaxVcpus(context, type: arguments.type))
        },
        MirrorCall("nodeGetInfo", NoArguments.self) { remote, context, _ in
            return try await remote.nodeGetInfo(context)
        },
        MirrorCall("connectGetCapabilities", NoArguments.self) { remote, context, _ in
            return ConnectGetCapabilitiesReply(capabilities: try await remote.connectGetCapabilities(context))
        },
        MirrorCall("connectListDefinedDomains", ConnectListDefinedDomainsArguments.self) { remote, context, arguments in
            return ConnectListDefinedDomainsReply(names: try await remote.connectListDefinedDomains(context, maxnames: arguments.maxnames))
        },
        MirrorCall("connectNumOfDefinedDomains", NoArguments.self) { remote, context, _ in
            return ConnectNumOfDefinedDomainsReply(num: try await remote.connectNumOfDefinedDomains(context))
        },
        MirrorCall("connectListDomains", ConnectListDomainsArguments.self) { remote, context, arguments in
            return ConnectListDomainsReply(ids: try await remote.connectListDomains(context, maxids: arguments.maxids))
        },
        MirrorCall("connectNumOfDomains", NoArguments.self) { remote, context, _ in
            return ConnectNumOfDomainsReply(num: try await remote.connectNumOfDomains(context))
        },
        MirrorCall("connectGetHostname", NoArguments.self) { remote, context, _ in
            return ConnectGetHostnameReply(hostname: try await remote.connectGetHostname(context))
        },
        MirrorCall("nodeGetCellsFreeMemory", NodeGetCellsFreeMemoryArguments.self) { remote, context, arguments in
            return NodeGetCellsFreeMemoryReply(cells: try await remote.nodeGetCellsFreeMemory(context, startCell: arguments.startCell, maxcells: arguments.maxcells))
        },
        MirrorCall("nodeGetFreeMemory", NoArguments.self) { remote, context, _ in
            return NodeGetFreeMemoryReply(freeMem: try await remote.nodeGetFreeMemory(context))
        },
        MirrorCall("connectGetURI", NoArguments.self) { remote, context, _ in
            return ConnectGetURIReply(uri: try await remote.connectGetURI(context))
        },
        MirrorCall("nodeGetSecurityModel", NoArguments.self) { remote, context, _ in
            return try await remote.nodeGetSecurityModel(context)
        },
        MirrorCall("connectDomainXMLFromNative", ConnectDomainXMLFromNativeArguments.self) { remote, context, arguments in
            return ConnectDomainXMLFromNativeReply(domainXml: try await remote.connectDomainXMLFromNative(context, nativeFormat: arguments.nativeFormat, nativeConfig: arguments.nativeConfig, flags: arguments.flags))
        },
        MirrorCall("connectDomainXMLToNative", ConnectDomainXMLToNativeArguments.self) { remote, context, arguments in
            return ConnectDomainXMLToNativeReply(nativeConfig: try await remote.connectDomainXMLToNative(context, nativeFormat: arguments.nativeFormat, domainXml: arguments.domainXml, flags: arguments.flags))
        },
        MirrorCall("connectGetLibVersion", NoArguments.self) { remote, context, _ in
            return ConnectGetLibVersionReply(libVer: try await remote.connectGetLibVersion(context))
        },
        MirrorCall("connectCompareCPU", ConnectCompareCPUArguments.self) { remote, context, arguments in
            return ConnectCompareCPUReply(result: try await remote.connectCompareCPU(context, xml: arguments.xml, flags: arguments.flags))
        },
        MirrorCall("connectBaselineCPU", ConnectBaselineCPUArguments.self) { remote, context, arguments in
            return ConnectBaselineCPUReply(cpu: try await remote.connectBaselineCPU(context, xmlCPUs: arguments.xmlCPUs, flags: arguments.flags))
        },
        MirrorCall("connectGetSysinfo", ConnectGetSysinfoArguments.self) { remote, context, arguments in
            return ConnectGetSysinfoReply(sysinfo: try await remote.connectGetSysinfo(context, flags: arguments.flags))
        },
        MirrorCall("nodeGetCPUStats", NodeGetCPUStatsArguments.self) { remote, context, arguments in
            return try await remote.nodeGetCPUStats(context, cpuNum: arguments.cpuNum, nparams: arguments.nparams, flags: arguments.flags)
        },
        MirrorCall("nodeGetMemoryStats", NodeGetMemoryStatsArguments.self) { remote, context, arguments in
            return try await remote.nodeGetMemoryStats(context, nparams: arguments.nparams, cellNum: arguments.cellNum, flags: arguments.flags)
        },
        MirrorCall("nodeSuspendForDuration", NodeSuspendForDurationArguments.self) { remote, context, arguments in
            try await remote.nodeSuspendForDuration(context, target: arguments.target, duration: arguments.duration, flags: arguments.flags)
            return NoArguments()
        },
        MirrorCall("connectListAllDomains", ConnectListAllDomainsArguments.self) { remote, context, arguments in
            return try await remote.connectListAllDomains(context, needResults: arguments.needResults, flags: arguments.flags)
        },
        MirrorCall("nodeSetMemoryParameters", NodeSetMemoryParametersArguments.self) { remote, context, arguments in
            try await remote.nodeSetMemoryParameters(context, params: arguments.params, flags: arguments.flags)
            return NoArguments()
        },
        MirrorCall("nodeGetMemoryParameters", NodeGetMemoryParametersArguments.self) { remote, context, arguments in
            return try await remote.nodeGetMemoryParameters(context, nparams: arguments.nparams, flags: arguments.flags)
        },
        MirrorCall("nodeGetCPUMap", NodeGetCPUMapArguments.self) { remote, context, arguments in
            return try await remote.nodeGetCPUMap(context, needMap: arguments.needMap, needOnline: arguments.needOnline, flags: arguments.flags)
        },
        MirrorCall("connectGetCPUModelNames", ConnectGetCPUModelNamesArguments.self) { remote, context, arguments in
            return try await remote.connectGetCPUModelNames(context, arch: arguments.arch, needResults: arguments.needResults, flags: arguments.flags)
        },
        MirrorCall("nodeGetFreePages", NodeGetFreePagesArguments.self) { remote, context, arguments in
            return NodeGetFreePagesReply(counts: try await remote.nodeGetFreePages(context, pages: arguments.pages, startCell: arguments.startCell, cellCount: arguments.cellCount, flags: arguments.flags))
        },
        MirrorCall("connectGetDomainCapabilities", ConnectGetDomainCapabilitiesArguments.self) { remote, context, arguments in
            return ConnectGetDomainCapabilitiesReply(capabilities: try await remote.connectGetDomainCapabilities(context, emulatorbin: arguments.emulatorbin, arch: arguments.arch, machine: arguments.machine, virttype: arguments.virttype, flags: arguments.flags))
        },
        MirrorCall("connectGetAllDomainStats", ConnectGetAllDomainStatsArguments.self) { remote, context, arguments in
            return ConnectGetAllDomainStatsReply(retStats: try await remote.connectGetAllDomainStats(context, doms: arguments.doms, stats: arguments.stats, flags: arguments.flags))
        },
        MirrorCall("nodeAllocPages", NodeAllocPagesArguments.self) { remote, context, arguments in
            return NodeAllocPagesReply(ret: try await remote.nodeAllocPages(context, pageSizes: arguments.pageSizes, pageCounts: arguments.pageCounts, startCell: arguments.startCell, cellCount: arguments.cellCount, flags: arguments.flags))
        },
        MirrorCall("connectCompareHypervisorCPU", ConnectCompareHypervisorCPUArguments.self) { remote, context, arguments in
            return ConnectCompareHypervisorCPUReply(result: try await remote.connectCompareHypervisorCPU(context, emulator: arguments.emulator, arch: arguments.arch, machine: arguments.machine, virttype: arguments.virttype, xmlCPU: arguments.xmlCPU, flags: arguments.flags))
        },
        MirrorCall("connectBaselineHypervisorCPU", ConnectBaselineHypervisorCPUArguments.self) { remote, context, arguments in
            return ConnectBaselineHypervisorCPUReply(cpu: try await remote.connectBaselineHypervisorCPU(context, emulator: arguments.emulator, arch: arguments.arch, machine: arguments.machine, virttype: arguments.virttype, xmlCPUs: arguments.xmlCPUs, flags: arguments.flags))
        },
        MirrorCall("nodeGetSEVInfo", NodeGetSEVInfoArguments.self) { remote, context, arguments in
            return try await remote.nodeGetSEVInfo(context, nparams: arguments.nparams, flags: arguments.flags)
        },
    ]
}
