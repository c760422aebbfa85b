// swift-format-ignore-file
// Generated from Protocol/libvirt.tsv by protocolgen. Do not edit; run `make generate`.

import LibvirtProtocol
import VirtDriver
import VirtError
import XDR

extension Dispatch {
    static func connectGetType(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        try call.decodeNothing()
        try await call.require(Permission("connect", "getattr"))
        let result = try await call.hypervisor().connectGetType(call.context)
        return try call.encode(ConnectGetTypeReply(type: result))
    }

    static func connectGetVersion(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        try call.decodeNothing()
        try await call.require(Permission("connect", "getattr"))
        let result = try await call.hypervisor().connectGetVersion(call.context)
        return try call.encode(ConnectGetVersionReply(hvVer: result))
    }

    static func connectGetMaxVcpus(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(ConnectGetMaxVcpusArguments.self)
        try await call.require(Permission("connect", "read"))
        let result = try await call.hypervisor().connectGetMaxVcpus(call.context, type: arguments.type)
        return try call.encode(ConnectGetMaxVcpusReply(maxVcpus: result))
    }

    static func nodeGetInfo(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        try call.decodeNothing()
        try await call.require(Permission("connect", "read"))
        return try call.encode(try await call.hypervisor().nodeGetInfo(call.context))
    }

    static func connectGetCapabilities(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        try call.decodeNothing()
        try await call.require(Permission("connect", "read"))
        let result = try await call.hypervisor().connectGetCapabilities(call.context)
        return try call.encode(ConnectGetCapabilitiesReply(capabilities: result))
    }

    static func connectListDefinedDomains(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(ConnectListDefinedDomainsArguments.self)
        try await call.require(Permission("connect", "search_domains"))
        var result = try await call.hypervisor().connectListDefinedDomains(call.context, maxnames: arguments.maxnames)
        result = await call.visible(result, Permission("domain", "getattr"))
        return try call.encode(ConnectListDefinedDomainsReply(names: result))
    }

    static func connectNumOfDefinedDomains(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        try call.decodeNothing()
        try await call.require(Permission("connect", "search_domains"))
        if call.isFiltered(Permission("domain", "getattr")) {
            let list = try await call.hypervisor().connectListDefinedDomains(call.context, maxnames: 16384)
            let shown = await call.visible(list, Permission("domain", "getattr"))
            return try call.encode(ConnectNumOfDefinedDomainsReply(num: Int32(clamping: shown.count)))
        }
        let result = try await call.hypervisor().connectNumOfDefinedDomains(call.context)
        return try call.encode(ConnectNumOfDefinedDomainsReply(num: result))
    }

    static func connectListDomains(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(ConnectListDomainsArguments.self)
        try await call.require(Permission("connect", "search_domains"))
        var result = try await call.hypervisor().connectListDomains(call.context, maxids: arguments.maxids)
        result = try await call.visible(result, Permission("domain", "getattr"))
        return try call.encode(ConnectListDomainsReply(ids: result))
    }

    static func connectNumOfDomains(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        try call.decodeNothing()
        try await call.require(Permission("connect", "search_domains"))
        if call.isFiltered(Permission("domain", "getattr")) {
            let list = try await call.hypervisor().connectListDomains(call.context, maxids: 16384)
            let shown = try await call.visible(list, Permission("domain", "getattr"))
            return try call.encode(ConnectNumOfDomainsReply(num: Int32(clamping: shown.count)))
        }
        let result = try await call.hypervisor().connectNumOfDomains(call.context)
        return try call.encode(ConnectNumOfDomainsReply(num: result))
    }

    static func connectGetHostname(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        try call.decodeNothing()
        try await call.require(Permission("connect", "getattr"))
        let result = try await call.hypervisor().connectGetHostname(call.context)
        return try call.encode(ConnectGetHostnameReply(hostname: result))
    }

    static func nodeGetCellsFreeMemory(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(NodeGetCellsFreeMemoryArguments.self)
        try await call.require(Permission("connect", "read"))
        let result = try await call.hypervisor().nodeGetCellsFreeMemory(call.context, startCell: arguments.startCell, maxcells: arguments.maxcells)
        return try call.encode(NodeGetCellsFreeMemoryReply(cells: result))
    }

    static func nodeGetFreeMemory(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        try call.decodeNothing()
        try await call.require(Permission("connect", "read"))
        let result = try await call.hypervisor().nodeGetFreeMemory(call.context)
        return try call.encode(NodeGetFreeMemoryReply(freeMem: result))
    }

    static func connectGetURI(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        try call.decodeNothing()
        try await call.require(Permission("connect", "getattr"))
        let result = try await call.hypervisor().connectGetURI(call.context)
        return try call.encode(ConnectGetURIReply(uri: result))
    }

    static func nodeGetSecurityModel(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        try call.decodeNothing()
        try await call.require(Permission("connect", "read"))
        return try call.encode(try await call.hypervisor().nodeGetSecurityModel(call.context))
    }

    static func connectDomainXMLFromNative(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(ConnectDomainXMLFromNativeArguments.self)
        try await call.require(Permission("connect", "write"))
        let result = try await call.hypervisor().connectDomainXMLFromNative(call.context, nativeFormat: arguments.nativeFormat, nativeConfig: arguments.nativeConfig, flags: arguments.flags)
        return try call.encode(ConnectDomainXMLFromNativeReply(domainXml: result))
    }

    static func connectDomainXMLToNative(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(ConnectDomainXMLToNativeArguments.self)
        try await call.require(Permission("connect", "write"))
        let result = try await call.hypervisor().connectDomainXMLToNative(call.context, nativeFormat: arguments.nativeFormat, domainXml: arguments.domainXml, flags: arguments.flags)
        return try call.encode(ConnectDomainXMLToNativeReply(nativeConfig: result))
    }

    static func connectGetLibVersion(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        try call.decodeNothing()
        try await call.require(Permission("connect", "getattr"))
        let result = try await call.hypervisor().connectGetLibVersion(call.context)
        return try call.encode(ConnectGetLibVersionReply(libVer: result))
    }

    static func connectCompareCPU(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(ConnectCompareCPUArguments.self)
        try await call.require(Permission("connect", "read"))
        let result = try await call.hypervisor().connectCompareCPU(call.context, xml: arguments.xml, flags: arguments.flags)
        return try call.encode(ConnectCompareCPUReply(result: result))
    }

    static func connectBaselineCPU(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(ConnectBaselineCPUArguments.self)
        try await call.require(Permission("connect", "read"))
        let result = try await call.hypervisor().connectBaselineCPU(call.context, xmlCPUs: arguments.xmlCPUs, flags: arguments.flags)
        return try call.encode(ConnectBaselineCPUReply(cpu: result))
    }

    static func connectGetSysinfo(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(ConnectGetSysinfoArguments.self)
        try await call.require(Permission("connect", "read"))
        let result = try await call.hypervisor().connectGetSysinfo(call.context, flags: arguments.flags)
        return try call.encode(ConnectGetSysinfoReply(sysinfo: result))
    }

    static func nodeGetCPUStats(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(NodeGetCPUStatsArguments.self)
        try await call.require(Permission("connect", "read"))
        return try call.encode(try await call.hypervisor().nodeGetCPUStats(call.context, cpuNum: arguments.cpuNum, nparams: arguments.nparams, flags: arguments.flags))
    }

    static func nodeGetMemoryStats(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(NodeGetMemoryStatsArguments.self)
        try await call.require(Permission("connect", "read"))
        return try call.encode(try await call.hypervisor().nodeGetMemoryStats(call.context, nparams: arguments.nparams, cellNum: arguments.cellNum, flags: arguments.flags))
    }

    static func nodeSuspendForDuration(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(NodeSuspendForDurationArguments.self)
        try await call.require(Permission("connect", "pm_control"))
        try await call.hypervisor().nodeSuspendForDuration(call.context, target: arguments.target, duration: arguments.duration, flags: arguments.flags)
        return []
    }

    static func connectListAllDomains(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(ConnectListAllDomainsArguments.self)
        try await call.require(Permission("connect", "search_domains"))
        if call.isFiltered(Permission("domain", "getattr")) {
            var reply = try await call.hypervisor().connectListAllDomains(call.context, needResults: 1, flags: arguments.flags)
            reply.domains = await call.visible(reply.domains, Permission("domain", "getattr"))
            reply.ret = UInt32(clamping: reply.domains.count)
            if arguments.needResults == 0 { reply.domains = [] }
            return try call.encode(reply)
        }
        return try call.encode(try await call.hypervisor().connectListAllDomains(call.context, needResults: arguments.needResults, flags: arguments.flags))
    }

    static func nodeSetMemoryParameters(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(NodeSetMemoryParametersArguments.self)
        try await call.require(Permission("connect", "write"))
        try await call.hypervisor().nodeSetMemoryParameters(call.context, params: arguments.params, flags: arguments.flags)
        return []
    }

    static func nodeGetMemoryParameters(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(NodeGetMemoryParametersArguments.self)
        try await call.require(Permission("connect", "read"))
        return try call.encode(try await call.hypervisor().nodeGetMemoryParameters(call.context, nparams: arguments.nparams, flags: arguments.flags))
    }

    static func nodeGetCPUMap(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(NodeGetCPUMapArguments.self)
        try await call.require(Permission("connect", "read"))
        return try call.encode(try await call.hypervisor().nodeGetCPUMap(call.context, needMap: arguments.needMap, needOnline: arguments.needOnline, flags: arguments.flags))
    }

    static func connectGetCPUModelNames(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(ConnectGetCPUModelNamesArguments.self)
        try await call.require(Permission("connect", "read"))
        return try call.encode(try await call.hypervisor().connectGetCPUModelNames(call.context, arch: arguments.arch, needResults: arguments.needResults, flags: arguments.flags))
    }

    static func nodeGetFreePages(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(NodeGetFreePagesArguments.self)
        try await call.require(Permission("connect", "read"))
        let result = try await call.hypervisor().nodeGetFreePages(call.context, pages: arguments.pages, startCell: arguments.startCell, cellCount: arguments.cellCount, flags: arguments.flags)
        return try call.encode(NodeGetFreePagesReply(counts: result))
    }

    static func connectGetDomainCapabilities(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(ConnectGetDomainCapabilitiesArguments.self)
        try await call.require(Permission("connect", "write"))
        let result = try await call.hypervisor().connectGetDomainCapabilities(call.context, emulatorbin: arguments.emulatorbin, arch: arguments.arch, machine: arguments.machine, virttype: arguments.virttype, flags: arguments.flags)
        return try call.encode(ConnectGetDomainCapabilitiesReply(capabilities: result))
    }

    static func connectGetAllDomainStats(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(ConnectGetAllDomainStatsArguments.self)
        try await call.require(Permission("connect", "search_domains"))
        var result = try await call.hypervisor().connectGetAllDomainStats(call.context, doms: arguments.doms, stats: arguments.stats, flags: arguments.flags)
        result = await call.visible(result, Permission("domain", "read"))
        return try call.encode(ConnectGetAllDomainStatsReply(retStats: result))
    }

    static func nodeAllocPages(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(NodeAllocPagesArguments.self)
        try await call.require(Permission("connect", "write"))
        let result = try await call.hypervisor().nodeAllocPages(call.context, pageSizes: arguments.pageSizes, pageCounts: arguments.pageCounts, startCell: arguments.startCell, cellCount: arguments.cellCount, flags: arguments.flags)
        return try call.encode(NodeAllocPagesReply(ret: result))
    }

    static func connectCompareHypervisorCPU(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(ConnectCompareHypervisorCPUArguments.self)
        try await call.require(Permission("connect", "write"))
        let result = try await call.hypervisor().connectCompareHypervisorCPU(call.context, emulator: arguments.emulator, arch: arguments.arch, machine: arguments.machine, virttype: arguments.virttype, xmlCPU: arguments.xmlCPU, flags: arguments.flags)
        return try call.encode(ConnectCompareHypervisorCPUReply(result: result))
    }

    static func connectBaselineHypervisorCPU(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(ConnectBaselineHypervisorCPUArguments.self)
        try await call.require(Permission("connect", "write"))
        let result = try await call.hypervisor().connectBaselineHypervisorCPU(call.context, emulator: arguments.emulator, arch: arguments.arch, machine: arguments.machine, virttype: arguments.virttype, xmlCPUs: arguments.xmlCPUs, flags: arguments.flags)
        return try call.encode(ConnectBaselineHypervisorCPUReply(cpu: result))
    }

    static func nodeGetSEVInfo(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(NodeGetSEVInfoArguments.self)
        try await call.require(Permission("connect", "read"))
        return try call.encode(try await call.hypervisor().nodeGetSEVInfo(call.context, nparams: arguments.nparams, flags: arguments.flags))
    }

}
