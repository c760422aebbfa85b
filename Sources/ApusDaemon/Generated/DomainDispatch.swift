// swift-format-ignore-file
// Generated from Protocol/libvirt.tsv by protocolgen. Do not edit; run `make generate`.

import LibvirtProtocol
import VirtDriver
import VirtError
import XDR

extension Dispatch {
    static func domainAttachDevice(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainAttachDeviceArguments.self)
        try await call.require(Permission("domain", "write"), on: arguments.dom)
        try await call.hypervisor().domainAttachDevice(call.context, dom: arguments.dom, xml: arguments.xml)
        return []
    }

    static func domainCreate(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainCreateArguments.self)
        try await call.require(Permission("domain", "start"), on: arguments.dom)
        try await call.hypervisor().domainCreate(call.context, dom: arguments.dom)
        return []
    }

    static func domainCreateXML(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainCreateXMLArguments.self)
        try await call.require(Permission("domain", "write"), on: DefinedObject("domain", xml: arguments.xmlDesc))
        try await call.require(Permission("domain", "start"), on: DefinedObject("domain", xml: arguments.xmlDesc))
        let result = try await call.hypervisor().domainCreateXML(call.context, xmlDesc: arguments.xmlDesc, flags: arguments.flags)
        return try call.encode(DomainCreateXMLReply(dom: result))
    }

    static func domainDefineXML(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainDefineXMLArguments.self)
        try await call.require(Permission("domain", "write"), on: DefinedObject("domain", xml: arguments.xml))
        try await call.require(Permission("domain", "save"), on: DefinedObject("domain", xml: arguments.xml))
        let result = try await call.hypervisor().domainDefineXML(call.context, xml: arguments.xml)
        return try call.encode(DomainDefineXMLReply(dom: result))
    }

    static func domainDestroy(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainDestroyArguments.self)
        try await call.require(Permission("domain", "stop"), on: arguments.dom)
        try await call.hypervisor().domainDestroy(call.context, dom: arguments.dom)
        return []
    }

    static func domainDetachDevice(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainDetachDeviceArguments.self)
        try await call.require(Permission("domain", "write"), on: arguments.dom)
        try await call.hypervisor().domainDetachDevice(call.context, dom: arguments.dom, xml: arguments.xml)
        return []
    }

    static func domainGetXMLDesc(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainGetXMLDescArguments.self)
        try await call.require(Permission("domain", "read"), on: arguments.dom)
        if arguments.flags & 1 != 0 { try await call.require(Permission("domain", "read_secure"), on: arguments.dom) }
        if arguments.flags & 8 != 0 { try await call.require(Permission("domain", "read_secure"), on: arguments.dom) }
        let result = try await call.hypervisor().domainGetXMLDesc(call.context, dom: arguments.dom, flags: arguments.flags)
        return try call.encode(DomainGetXMLDescReply(xml: result))
    }

    static func domainGetAutostart(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainGetAutostartArguments.self)
        try await call.require(Permission("domain", "read"), on: arguments.dom)
        let result = try await call.hypervisor().domainGetAutostart(call.context, dom: arguments.dom)
        return try call.encode(DomainGetAutostartReply(autostart: result))
    }

    static func domainGetInfo(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainGetInfoArguments.self)
        try await call.require(Permission("domain", "read"), on: arguments.dom)
        return try call.encode(try await call.hypervisor().domainGetInfo(call.context, dom: arguments.dom))
    }

    static func domainGetMaxMemory(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainGetMaxMemoryArguments.self)
        try await call.require(Permission("domain", "read"), on: arguments.dom)
        let result = try await call.hypervisor().domainGetMaxMemory(call.context, dom: arguments.dom)
        return try call.encode(DomainGetMaxMemoryReply(memory: result))
    }

    static func domainGetMaxVcpus(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainGetMaxVcpusArguments.self)
        try await call.require(Permission("domain", "read"), on: arguments.dom)
        let result = try await call.hypervisor().domainGetMaxVcpus(call.context, dom: arguments.dom)
        return try call.encode(DomainGetMaxVcpusReply(num: result))
    }

    static func domainGetOSType(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainGetOSTypeArguments.self)
        try await call.require(Permission("domain", "read"), on: arguments.dom)
        let result = try await call.hypervisor().domainGetOSType(call.context, dom: arguments.dom)
        return try call.encode(DomainGetOSTypeReply(type: result))
    }

    static func domainGetVcpus(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainGetVcpusArguments.self)
        try await call.require(Permission("domain", "read"), on: arguments.dom)
        return try call.encode(try await call.hypervisor().domainGetVcpus(call.context, dom: arguments.dom, maxinfo: arguments.maxinfo, maplen: arguments.maplen))
    }

    static func domainLookupByID(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainLookupByIDArguments.self)
        try call.requireAny(Permission("domain", "getattr"))
        let result = try await call.hypervisor().domainLookupByID(call.context, id: arguments.id)
        try await call.requireFound(Permission("domain", "getattr"), result)
        return try call.encode(DomainLookupByIDReply(dom: result))
    }

    static func domainLookupByName(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainLookupByNameArguments.self)
        try call.requireAny(Permission("domain", "getattr"))
        let result = try await call.hypervisor().domainLookupByName(call.context, name: arguments.name)
        try await call.requireFound(Permission("domain", "getattr"), result)
        return try call.encode(DomainLookupByNameReply(dom: result))
    }

    static func domainLookupByUUID(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainLookupByUUIDArguments.self)
        try call.requireAny(Permission("domain", "getattr"))
        let result = try await call.hypervisor().domainLookupByUUID(call.context, uuid: arguments.uuid)
        try await call.requireFound(Permission("domain", "getattr"), result)
        return try call.encode(DomainLookupByUUIDReply(dom: result))
    }

    static func domainPinVcpu(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainPinVcpuArguments.self)
        try await call.require(Permission("domain", "write"), on: arguments.dom)
        try await call.hypervisor().domainPinVcpu(call.context, dom: arguments.dom, vcpu: arguments.vcpu, cpumap: arguments.cpumap)
        return []
    }

    static func domainReboot(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainRebootArguments.self)
        try await call.require(Permission("domain", "init_control"), on: arguments.dom)
        if arguments.flags & 2 != 0 { try await call.require(Permission("domain", "write"), on: arguments.dom) }
        try await call.hypervisor().domainReboot(call.context, dom: arguments.dom, flags: arguments.flags)
        return []
    }

    static func domainResume(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainResumeArguments.self)
        try await call.require(Permission("domain", "suspend"), on: arguments.dom)
        try await call.hypervisor().domainResume(call.context, dom: arguments.dom)
        return []
    }

    static func domainSetAutostart(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainSetAutostartArguments.self)
        try await call.require(Permission("domain", "write"), on: arguments.dom)
        try await call.hypervisor().domainSetAutostart(call.context, dom: arguments.dom, autostart: arguments.autostart)
        return []
    }

    static func domainSetMaxMemory(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainSetMaxMemoryArguments.self)
        try await call.require(Permission("domain", "write"), on: arguments.dom)
        try await call.hypervisor().domainSetMaxMemory(call.context, dom: arguments.dom, memory: arguments.memory)
        return []
    }

    static func domainSetMemory(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainSetMemoryArguments.self)
        try await call.require(Permission("domain", "write"), on: arguments.dom)
        try await call.hypervisor().domainSetMemory(call.context, dom: arguments.dom, memory: arguments.memory)
        return []
    }

    static func domainSetVcpus(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainSetVcpusArguments.self)
        try await call.require(Permission("domain", "write"), on: arguments.dom)
        try await call.hypervisor().domainSetVcpus(call.context, dom: arguments.dom, nvcpus: arguments.nvcpus)
        return []
    }

    static func domainShutdown(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainShutdownArguments.self)
        try await call.require(Permission("domain", "init_control"), on: arguments.dom)
        try await call.hypervisor().domainShutdown(call.context, dom: arguments.dom)
        return []
    }

    static func domainSuspend(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainSuspendArguments.self)
        try await call.require(Permission("domain", "suspend"), on: arguments.dom)
        try await call.hypervisor().domainSuspend(call.context, dom: arguments.dom)
        return []
    }

    static func domainUndefine(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainUndefineArguments.self)
        try await call.require(Permission("domain", "delete"), on: arguments.dom)
        try await call.hypervisor().domainUndefine(call.context, dom: arguments.dom)
        return []
    }

    static func domainCoreDump(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainCoreDumpArguments.self)
        try await call.require(Permission("domain", "core_dump"), on: arguments.dom)
        try await call.hypervisor().domainCoreDump(call.context, dom: arguments.dom, to: arguments.to, flags: arguments.flags)
        return []
    }

    static func domainRestore(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainRestoreArguments.self)
        try await call.require(Permission("domain", "start"))
        try await call.require(Permission("domain", "write"))
        try await call.hypervisor().domainRestore(call.context, from: arguments.from)
        return []
    }

    static func domainSave(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainSaveArguments.self)
        try await call.require(Permission("domain", "hibernate"), on: arguments.dom)
        try await call.hypervisor().domainSave(call.context, dom: arguments.dom, to: arguments.to)
        return []
    }

    static func domainGetSchedulerType(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainGetSchedulerTypeArguments.self)
        try await call.require(Permission("domain", "read"), on: arguments.dom)
        return try call.encode(try await call.hypervisor().domainGetSchedulerType(call.context, dom: arguments.dom))
    }

    static func domainGetSchedulerParameters(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainGetSchedulerParametersArguments.self)
        try await call.require(Permission("domain", "read"), on: arguments.dom)
        let result = try await call.hypervisor().domainGetSchedulerParameters(call.context, dom: arguments.dom, nparams: arguments.nparams)
        return try call.encode(DomainGetSchedulerParametersReply(params: result))
    }

    static func domainSetSchedulerParameters(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainSetSchedulerParametersArguments.self)
        try await call.require(Permission("domain", "write"), on: arguments.dom)
        try await call.hypervisor().domainSetSchedulerParameters(call.context, dom: arguments.dom, params: arguments.params)
        return []
    }

    static func domainBlockStats(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainBlockStatsArguments.self)
        try await call.require(Permission("domain", "read"), on: arguments.dom)
        return try call.encode(try await call.hypervisor().domainBlockStats(call.context, dom: arguments.dom, path: arguments.path))
    }

    static func domainInterfaceStats(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainInterfaceStatsArguments.self)
        try await call.require(Permission("domain", "read"), on: arguments.dom)
        return try call.encode(try await call.hypervisor().domainInterfaceStats(call.context, dom: arguments.dom, device: arguments.device))
    }

    static func domainBlockPeek(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainBlockPeekArguments.self)
        try await call.require(Permission("domain", "block_read"), on: arguments.dom)
        let result = try await call.hypervisor().domainBlockPeek(call.context, dom: arguments.dom, path: arguments.path, offset: arguments.offset, size: arguments.size, flags: arguments.flags)
        return try call.encode(DomainBlockPeekReply(buffer: result))
    }

    static func domainMemoryPeek(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainMemoryPeekArguments.self)
        try await call.require(Permission("domain", "mem_read"), on: arguments.dom)
        let result = try await call.hypervisor().domainMemoryPeek(call.context, dom: arguments.dom, offset: arguments.offset, size: arguments.size, flags: arguments.flags)
        return try call.encode(DomainMemoryPeekReply(buffer: result))
    }

    static func domainGetSecurityLabel(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainGetSecurityLabelArguments.self)
        try await call.require(Permission("domain", "read"), on: arguments.dom)
        return try call.encode(try await call.hypervisor().domainGetSecurityLabel(call.context, dom: arguments.dom))
    }

    static func domainIsActive(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainIsActiveArguments.self)
        try await call.require(Permission("domain", "read"), on: arguments.dom)
        let result = try await call.hypervisor().domainIsActive(call.context, dom: arguments.dom)
        return try call.encode(DomainIsActiveReply(active: result))
    }

    static func domainIsPersistent(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainIsPersistentArguments.self)
        try await call.require(Permission("domain", "read"), on: arguments.dom)
        let result = try await call.hypervisor().domainIsPersistent(call.context, dom: arguments.dom)
        return try call.encode(DomainIsPersistentReply(persistent: result))
    }

    static func domainMemoryStats(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainMemoryStatsArguments.self)
        try await call.require(Permission("domain", "read"), on: arguments.dom)
        let result = try await call.hypervisor().domainMemoryStats(call.context, dom: arguments.dom, maxStats: arguments.maxStats, flags: arguments.flags)
        return try call.encode(DomainMemoryStatsReply(stats: result))
    }

    static func domainAttachDeviceFlags(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainAttachDeviceFlagsArguments.self)
        try await call.require(Permission("domain", "write"), on: arguments.dom)
        if arguments.flags & 3 == 0 { try await call.require(Permission("domain", "save"), on: arguments.dom) }
        if arguments.flags & 2 != 0 { try await call.require(Permission("domain", "save"), on: arguments.dom) }
        try await call.hypervisor().domainAttachDeviceFlags(call.context, dom: arguments.dom, xml: arguments.xml, flags: arguments.flags)
        return []
    }

    static func domainDetachDeviceFlags(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainDetachDeviceFlagsArguments.self)
        try await call.require(Permission("domain", "write"), on: arguments.dom)
        if arguments.flags & 3 == 0 { try await call.require(Permission("domain", "save"), on: arguments.dom) }
        if arguments.flags & 2 != 0 { try await call.require(Permission("domain", "save"), on: arguments.dom) }
        try await call.hypervisor().domainDetachDeviceFlags(call.context, dom: arguments.dom, xml: arguments.xml, flags: arguments.flags)
        return []
    }

    static func domainGetJobInfo(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainGetJobInfoArguments.self)
        try await call.require(Permission("domain", "read"), on: arguments.dom)
        return try call.encode(try await call.hypervisor().domainGetJobInfo(call.context, dom: arguments.dom))
    }

    static func domainAbortJob(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainAbortJobArguments.self)
        try await call.require(Permission("domain", "write"), on: arguments.dom)
        try await call.hypervisor().domainAbortJob(call.context, dom: arguments.dom)
        return []
    }

    static func domainUpdateDeviceFlags(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainUpdateDeviceFlagsArguments.self)
        try await call.require(Permission("domain", "write"), on: arguments.dom)
        if arguments.flags & 3 == 0 { try await call.require(Permission("domain", "save"), on: arguments.dom) }
        if arguments.flags & 2 != 0 { try await call.require(Permission("domain", "save"), on: arguments.dom) }
        try await call.hypervisor().domainUpdateDeviceFlags(call.context, dom: arguments.dom, xml: arguments.xml, flags: arguments.flags)
        return []
    }

    static func domainManagedSave(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainManagedSaveArguments.self)
        try await call.require(Permission("domain", "hibernate"), on: arguments.dom)
        try await call.hypervisor().domainManagedSave(call.context, dom: arguments.dom, flags: arguments.flags)
        return []
    }

    static func domainHasManagedSaveImage(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainHasManagedSaveImageArguments.self)
        try await call.require(Permission("domain", "read"), on: arguments.dom)
        let result = try await call.hypervisor().domainHasManagedSaveImage(call.context, dom: arguments.dom, flags: arguments.flags)
        return try call.encode(DomainHasManagedSaveImageReply(result: result))
    }

    static func domainManagedSaveRemove(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainManagedSaveRemoveArguments.self)
        try await call.require(Permission("domain", "hibernate"), on: arguments.dom)
        try await call.hypervisor().domainManagedSaveRemove(call.context, dom: arguments.dom, flags: arguments.flags)
        return []
    }

    static func domainGetBlockInfo(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainGetBlockInfoArguments.self)
        try await call.require(Permission("domain", "read"), on: arguments.dom)
        return try call.encode(try await call.hypervisor().domainGetBlockInfo(call.context, dom: arguments.dom, path: arguments.path, flags: arguments.flags))
    }

    static func domainCreateWithFlags(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainCreateWithFlagsArguments.self)
        try await call.require(Permission("domain", "start"), on: arguments.dom)
        let result = try await call.hypervisor().domainCreateWithFlags(call.context, dom: arguments.dom, flags: arguments.flags)
        return try call.encode(DomainCreateWithFlagsReply(dom: result))
    }

    static func domainSetMemoryParameters(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainSetMemoryParametersArguments.self)
        try await call.require(Permission("domain", "write"), on: arguments.dom)
        if arguments.flags & 3 == 0 { try await call.require(Permission("domain", "save"), on: arguments.dom) }
        if arguments.flags & 2 != 0 { try await call.require(Permission("domain", "save"), on: arguments.dom) }
        try await call.hypervisor().domainSetMemoryParameters(call.context, dom: arguments.dom, params: arguments.params, flags: arguments.flags)
        return []
    }

    static func domainGetMemoryParameters(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainGetMemoryParametersArguments.self)
        try await call.require(Permission("domain", "read"), on: arguments.dom)
        return try call.encode(try await call.hypervisor().domainGetMemoryParameters(call.context, dom: arguments.dom, nparams: arguments.nparams, flags: arguments.flags))
    }

    static func domainSetVcpusFlags(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainSetVcpusFlagsArguments.self)
        try await call.require(Permission("domain", "write"), on: arguments.dom)
        if arguments.flags & 3 == 0 { try await call.require(Permission("domain", "save"), on: arguments.dom) }
        if arguments.flags & 2 != 0 { try await call.require(Permission("domain", "save"), on: arguments.dom) }
        if arguments.flags & 8 != 0 { try await call.require(Permission("domain", "write"), on: arguments.dom) }
        try await call.hypervisor().domainSetVcpusFlags(call.context, dom: arguments.dom, nvcpus: arguments.nvcpus, flags: arguments.flags)
        return []
    }

    static func domainGetVcpusFlags(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainGetVcpusFlagsArguments.self)
        try await call.require(Permission("domain", "read"), on: arguments.dom)
        if arguments.flags & 8 != 0 { try await call.require(Permission("domain", "write"), on: arguments.dom) }
        let result = try await call.hypervisor().domainGetVcpusFlags(call.context, dom: arguments.dom, flags: arguments.flags)
        return try call.encode(DomainGetVcpusFlagsReply(num: result))
    }

    static func domainOpenConsole(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainOpenConsoleArguments.self)
        try await call.require(Permission("domain", "open_device"), on: arguments.dom)
        try await call.hypervisor().domainOpenConsole(call.context, dom: arguments.dom, devName: arguments.devName, flags: arguments.flags)
        return []
    }

    static func domainIsUpdated(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainIsUpdatedArguments.self)
        try await call.require(Permission("domain", "read"), on: arguments.dom)
        let result = try await call.hypervisor().domainIsUpdated(call.context, dom: arguments.dom)
        return try call.encode(DomainIsUpdatedReply(updated: result))
    }

    static func domainSetMemoryFlags(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainSetMemoryFlagsArguments.self)
        try await call.require(Permission("domain", "write"), on: arguments.dom)
        if arguments.flags & 3 == 0 { try await call.require(Permission("domain", "save"), on: arguments.dom) }
        if arguments.flags & 2 != 0 { try await call.require(Permission("domain", "save"), on: arguments.dom) }
        try await call.hypervisor().domainSetMemoryFlags(call.context, dom: arguments.dom, memory: arguments.memory, flags: arguments.flags)
        return []
    }

    static func domainSetBlkioParameters(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainSetBlkioParametersArguments.self)
        try await call.require(Permission("domain", "write"), on: arguments.dom)
        if arguments.flags & 3 == 0 { try await call.require(Permission("domain", "save"), on: arguments.dom) }
        if arguments.flags & 2 != 0 { try await call.require(Permission("domain", "save"), on: arguments.dom) }
        try await call.hypervisor().domainSetBlkioParameters(call.context, dom: arguments.dom, params: arguments.params, flags: arguments.flags)
        return []
    }

    static func domainGetBlkioParameters(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainGetBlkioParametersArguments.self)
        try await call.require(Permission("domain", "read"), on: arguments.dom)
        return try call.encode(try await call.hypervisor().domainGetBlkioParameters(call.context, dom: arguments.dom, nparams: arguments.nparams, flags: arguments.flags))
    }

    static func domainInjectNMI(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainInjectNMIArguments.self)
        try await call.require(Permission("domain", "inject_nmi"), on: arguments.dom)
        try await call.hypervisor().domainInjectNMI(call.context, dom: arguments.dom, flags: arguments.flags)
        return []
    }

    static func domainScreenshot(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainScreenshotArguments.self)
        try await call.require(Permission("domain", "screenshot"), on: arguments.dom)
        let result = try await call.hypervisor().domainScreenshot(call.context, dom: arguments.dom, screen: arguments.screen, flags: arguments.flags)
        return try call.encode(DomainScreenshotReply(mime: result))
    }

    static func domainGetState(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainGetStateArguments.self)
        try await call.require(Permission("domain", "read"), on: arguments.dom)
        return try call.encode(try await call.hypervisor().domainGetState(call.context, dom: arguments.dom, flags: arguments.flags))
    }

    static func domainSetSchedulerParametersFlags(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainSetSchedulerParametersFlagsArguments.self)
        try await call.require(Permission("domain", "write"), on: arguments.dom)
        if arguments.flags & 3 == 0 { try await call.require(Permission("domain", "save"), on: arguments.dom) }
        if arguments.flags & 2 != 0 { try await call.require(Permission("domain", "save"), on: arguments.dom) }
        try await call.hypervisor().domainSetSchedulerParametersFlags(call.context, dom: arguments.dom, params: arguments.params, flags: arguments.flags)
        return []
    }

    static func domainGetSchedulerParametersFlags(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainGetSchedulerParametersFlagsArguments.self)
        try await call.require(Permission("domain", "read"), on: arguments.dom)
        let result = try await call.hypervisor().domainGetSchedulerParametersFlags(call.context, dom: arguments.dom, nparams: arguments.nparams, flags: arguments.flags)
        return try call.encode(DomainGetSchedulerParametersFlagsReply(params: result))
    }

    static func domainPinVcpuFlags(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainPinVcpuFlagsArguments.self)
        try await call.require(Permission("domain", "write"), on: arguments.dom)
        if arguments.flags & 3 == 0 { try await call.require(Permission("domain", "save"), on: arguments.dom) }
        if arguments.flags & 2 != 0 { try await call.require(Permission("domain", "save"), on: arguments.dom) }
        try await call.hypervisor().domainPinVcpuFlags(call.context, dom: arguments.dom, vcpu: arguments.vcpu, cpumap: arguments.cpumap, flags: arguments.flags)
        return []
    }

    static func domainSendKey(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainSendKeyArguments.self)
        try await call.require(Permission("domain", "send_input"), on: arguments.dom)
        try await call.hypervisor().domainSendKey(call.context, dom: arguments.dom, codeset: arguments.codeset, holdtime: arguments.holdtime, keycodes: arguments.keycodes, flags: arguments.flags)
        return []
    }

    static func domainGetControlInfo(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainGetControlInfoArguments.self)
        try await call.require(Permission("domain", "read"), on: arguments.dom)
        return try call.encode(try await call.hypervisor().domainGetControlInfo(call.context, dom: arguments.dom, flags: arguments.flags))
    }

    static func domainGetVcpuPinInfo(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainGetVcpuPinInfoArguments.self)
        try await call.require(Permission("domain", "read"), on: arguments.dom)
        return try call.encode(try await call.hypervisor().domainGetVcpuPinInfo(call.context, dom: arguments.dom, ncpumaps: arguments.ncpumaps, maplen: arguments.maplen, flags: arguments.flags))
    }

    static func domainUndefineFlags(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainUndefineFlagsArguments.self)
        try await call.require(Permission("domain", "delete"), on: arguments.dom)
        try await call.hypervisor().domainUndefineFlags(call.context, dom: arguments.dom, flags: arguments.flags)
        return []
    }

    static func domainSaveFlags(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainSaveFlagsArguments.self)
        try await call.require(Permission("domain", "hibernate"), on: arguments.dom)
        try await call.hypervisor().domainSaveFlags(call.context, dom: arguments.dom, to: arguments.to, dxml: arguments.dxml, flags: arguments.flags)
        return []
    }

    static func domainRestoreFlags(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainRestoreFlagsArguments.self)
        try await call.require(Permission("domain", "start"))
        try await call.require(Permission("domain", "write"))
        try await call.hypervisor().domainRestoreFlags(call.context, from: arguments.from, dxml: arguments.dxml, flags: arguments.flags)
        return []
    }

    static func domainDestroyFlags(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainDestroyFlagsArguments.self)
        try await call.require(Permission("domain", "stop"), on: arguments.dom)
        try await call.hypervisor().domainDestroyFlags(call.context, dom: arguments.dom, flags: arguments.flags)
        return []
    }

    static func domainSaveImageGetXMLDesc(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainSaveImageGetXMLDescArguments.self)
        try await call.require(Permission("domain", "write"))
        let result = try await call.hypervisor().domainSaveImageGetXMLDesc(call.context, file: arguments.file, flags: arguments.flags)
        return try call.encode(DomainSaveImageGetXMLDescReply(xml: result))
    }

    static func domainSaveImageDefineXML(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainSaveImageDefineXMLArguments.self)
        try await call.require(Permission("domain", "write"))
        try await call.require(Permission("domain", "hibernate"))
        try await call.hypervisor().domainSaveImageDefineXML(call.context, file: arguments.file, dxml: arguments.dxml, flags: arguments.flags)
        return []
    }

    static func domainBlockJobAbort(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainBlockJobAbortArguments.self)
        try await call.require(Permission("domain", "write"), on: arguments.dom)
        try await call.hypervisor().domainBlockJobAbort(call.context, dom: arguments.dom, path: arguments.path, flags: arguments.flags)
        return []
    }

    static func domainGetBlockJobInfo(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainGetBlockJobInfoArguments.self)
        try await call.require(Permission("domain", "read"), on: arguments.dom)
        return try call.encode(try await call.hypervisor().domainGetBlockJobInfo(call.context, dom: arguments.dom, path: arguments.path, flags: arguments.flags))
    }

    static func domainBlockJobSetSpeed(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainBlockJobSetSpeedArguments.self)
        try await call.require(Permission("domain", "write"), on: arguments.dom)
        try await call.hypervisor().domainBlockJobSetSpeed(call.context, dom: arguments.dom, path: arguments.path, bandwidth: arguments.bandwidth, flags: arguments.flags)
        return []
    }

    static func domainBlockPull(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainBlockPullArguments.self)
        try await call.require(Permission("domain", "block_write"), on: arguments.dom)
        try await call.hypervisor().domainBlockPull(call.context, dom: arguments.dom, path: arguments.path, bandwidth: arguments.bandwidth, flags: arguments.flags)
        return []
    }

    static func domainBlockStatsFlags(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainBlockStatsFlagsArguments.self)
        try await call.require(Permission("domain", "read"), on: arguments.dom)
        return try call.encode(try await call.hypervisor().domainBlockStatsFlags(call.context, dom: arguments.dom, path: arguments.path, nparams: arguments.nparams, flags: arguments.flags))
    }

    static func domainReset(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainResetArguments.self)
        try await call.require(Permission("domain", "reset"), on: arguments.dom)
        try await call.hypervisor().domainReset(call.context, dom: arguments.dom, flags: arguments.flags)
        return []
    }

    static func domainOpenGraphics(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainOpenGraphicsArguments.self)
        try await call.require(Permission("domain", "open_graphics"), on: arguments.dom)
        try await call.hypervisor().domainOpenGraphics(call.context, dom: arguments.dom, idx: arguments.idx, flags: arguments.flags)
        return []
    }

    static func domainBlockResize(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainBlockResizeArguments.self)
        try await call.require(Permission("domain", "block_write"), on: arguments.dom)
        try await call.hypervisor().domainBlockResize(call.context, dom: arguments.dom, disk: arguments.disk, size: arguments.size, flags: arguments.flags)
        return []
    }

    static func domainSetBlockIoTune(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainSetBlockIoTuneArguments.self)
        try await call.require(Permission("domain", "write"), on: arguments.dom)
        if arguments.flags & 3 == 0 { try await call.require(Permission("domain", "save"), on: arguments.dom) }
        if arguments.flags & 2 != 0 { try await call.require(Permission("domain", "save"), on: arguments.dom) }
        try await call.hypervisor().domainSetBlockIoTune(call.context, dom: arguments.dom, disk: arguments.disk, params: arguments.params, flags: arguments.flags)
        return []
    }

    static func domainGetBlockIoTune(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainGetBlockIoTuneArguments.self)
        try await call.require(Permission("domain", "read"), on: arguments.dom)
        return try call.encode(try await call.hypervisor().domainGetBlockIoTune(call.context, dom: arguments.dom, disk: arguments.disk, nparams: arguments.nparams, flags: arguments.flags))
    }

    static func domainSetNumaParameters(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainSetNumaParametersArguments.self)
        try await call.require(Permission("domain", "write"), on: arguments.dom)
        if arguments.flags & 3 == 0 { try await call.require(Permission("domain", "save"), on: arguments.dom) }
        if arguments.flags & 2 != 0 { try await call.require(Permission("domain", "save"), on: arguments.dom) }
        try await call.hypervisor().domainSetNumaParameters(call.context, dom: arguments.dom, params: arguments.params, flags: arguments.flags)
        return []
    }

    static func domainGetNumaParameters(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainGetNumaParametersArguments.self)
        try await call.require(Permission("domain", "read"), on: arguments.dom)
        return try call.encode(try await call.hypervisor().domainGetNumaParameters(call.context, dom: arguments.dom, nparams: arguments.nparams, flags: arguments.flags))
    }

    static func domainSetInterfaceParameters(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainSetInterfaceParametersArguments.self)
        try await call.require(Permission("domain", "write"), on: arguments.dom)
        if arguments.flags & 3 == 0 { try await call.require(Permission("domain", "save"), on: arguments.dom) }
        if arguments.flags & 2 != 0 { try await call.require(Permission("domain", "save"), on: arguments.dom) }
        try await call.hypervisor().domainSetInterfaceParameters(call.context, dom: arguments.dom, device: arguments.device, params: arguments.params, flags: arguments.flags)
        return []
    }

    static func domainGetInterfaceParameters(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainGetInterfaceParametersArguments.self)
        try await call.require(Permission("domain", "read"), on: arguments.dom)
        return try call.encode(try await call.hypervisor().domainGetInterfaceParameters(call.context, dom: arguments.dom, device: arguments.device, nparams: arguments.nparams, flags: arguments.flags))
    }

    static func domainShutdownFlags(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainShutdownFlagsArguments.self)
        try await call.require(Permission("domain", "init_control"), on: arguments.dom)
        if arguments.flags & 2 != 0 { try await call.require(Permission("domain", "write"), on: arguments.dom) }
        try await call.hypervisor().domainShutdownFlags(call.context, dom: arguments.dom, flags: arguments.flags)
        return []
    }

    static func domainPMSuspendForDuration(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainPMSuspendForDurationArguments.self)
        try await call.require(Permission("domain", "pm_control"), on: arguments.dom)
        try await call.hypervisor().domainPMSuspendForDuration(call.context, dom: arguments.dom, target: arguments.target, duration: arguments.duration, flags: arguments.flags)
        return []
    }

    static func domainGetCPUStats(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainGetCPUStatsArguments.self)
        try await call.require(Permission("domain", "read"), on: arguments.dom)
        return try call.encode(try await call.hypervisor().domainGetCPUStats(call.context, dom: arguments.dom, nparams: arguments.nparams, startCpu: arguments.startCpu, ncpus: arguments.ncpus, flags: arguments.flags))
    }

    static func domainGetDiskErrors(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainGetDiskErrorsArguments.self)
        try await call.require(Permission("domain", "read"), on: arguments.dom)
        return try call.encode(try await call.hypervisor().domainGetDiskErrors(call.context, dom: arguments.dom, maxerrors: arguments.maxerrors, flags: arguments.flags))
    }

    static func domainSetMetadata(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainSetMetadataArguments.self)
        try await call.require(Permission("domain", "write"), on: arguments.dom)
        if arguments.flags & 3 == 0 { try await call.require(Permission("domain", "save"), on: arguments.dom) }
        if arguments.flags & 2 != 0 { try await call.require(Permission("domain", "save"), on: arguments.dom) }
        try await call.hypervisor().domainSetMetadata(call.context, dom: arguments.dom, type: arguments.type, metadata: arguments.metadata, key: arguments.key, uri: arguments.uri, flags: arguments.flags)
        return []
    }

    static func domainGetMetadata(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainGetMetadataArguments.self)
        try await call.require(Permission("domain", "read"), on: arguments.dom)
        let result = try await call.hypervisor().domainGetMetadata(call.context, dom: arguments.dom, type: arguments.type, uri: arguments.uri, flags: arguments.flags)
        return try call.encode(DomainGetMetadataReply(metadata: result))
    }

    static func domainBlockRebase(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainBlockRebaseArguments.self)
        try await call.require(Permission("domain", "block_write"), on: arguments.dom)
        try await call.hypervisor().domainBlockRebase(call.context, dom: arguments.dom, path: arguments.path, base: arguments.base, bandwidth: arguments.bandwidth, flags: arguments.flags)
        return []
    }

    static func domainPMWakeup(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainPMWakeupArguments.self)
        try await call.require(Permission("domain", "pm_control"), on: arguments.dom)
        try await call.hypervisor().domainPMWakeup(call.context, dom: arguments.dom, flags: arguments.flags)
        return []
    }

    static func domainGetHostname(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainGetHostnameArguments.self)
        try await call.require(Permission("domain", "write"), on: arguments.dom)
        let result = try await call.hypervisor().domainGetHostname(call.context, dom: arguments.dom, flags: arguments.flags)
        return try call.encode(DomainGetHostnameReply(hostname: result))
    }

    static func domainGetSecurityLabelList(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainGetSecurityLabelListArguments.self)
        try await call.require(Permission("domain", "read"), on: arguments.dom)
        return try call.encode(try await call.hypervisor().domainGetSecurityLabelList(call.context, dom: arguments.dom))
    }

    static func domainPinEmulator(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainPinEmulatorArguments.self)
        try await call.require(Permission("domain", "write"), on: arguments.dom)
        if arguments.flags & 3 == 0 { try await call.require(Permission("domain", "save"), on: arguments.dom) }
        if arguments.flags & 2 != 0 { try await call.require(Permission("domain", "save"), on: arguments.dom) }
        try await call.hypervisor().domainPinEmulator(call.context, dom: arguments.dom, cpumap: arguments.cpumap, flags: arguments.flags)
        return []
    }

    static func domainGetEmulatorPinInfo(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainGetEmulatorPinInfoArguments.self)
        try await call.require(Permission("domain", "read"), on: arguments.dom)
        return try call.encode(try await call.hypervisor().domainGetEmulatorPinInfo(call.context, dom: arguments.dom, maplen: arguments.maplen, flags: arguments.flags))
    }

    static func domainBlockCommit(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainBlockCommitArguments.self)
        try await call.require(Permission("domain", "block_write"), on: arguments.dom)
        try await call.hypervisor().domainBlockCommit(call.context, dom: arguments.dom, disk: arguments.disk, base: arguments.base, top: arguments.top, bandwidth: arguments.bandwidth, flags: arguments.flags)
        return []
    }

    static func domainFSTrim(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainFSTrimArguments.self)
        try await call.require(Permission("domain", "fs_trim"), on: arguments.dom)
        try await call.hypervisor().domainFSTrim(call.context, dom: arguments.dom, mountPoint: arguments.mountPoint, minimum: arguments.minimum, flags: arguments.flags)
        return []
    }

    static func domainSendProcessSignal(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainSendProcessSignalArguments.self)
        try await call.require(Permission("domain", "send_signal"), on: arguments.dom)
        try await call.hypervisor().domainSendProcessSignal(call.context, dom: arguments.dom, pidValue: arguments.pidValue, signum: arguments.signum, flags: arguments.flags)
        return []
    }

    static func domainOpenChannel(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainOpenChannelArguments.self)
        try await call.require(Permission("domain", "open_device"), on: arguments.dom)
        try await call.hypervisor().domainOpenChannel(call.context, dom: arguments.dom, name: arguments.name, flags: arguments.flags)
        return []
    }

    static func domainGetJobStats(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainGetJobStatsArguments.self)
        try await call.require(Permission("domain", "read"), on: arguments.dom)
        return try call.encode(try await call.hypervisor().domainGetJobStats(call.context, dom: arguments.dom, flags: arguments.flags))
    }

    static func domainSetMemoryStatsPeriod(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainSetMemoryStatsPeriodArguments.self)
        try await call.require(Permission("domain", "write"), on: arguments.dom)
        if arguments.flags & 3 == 0 { try await call.require(Permission("domain", "save"), on: arguments.dom) }
        if arguments.flags & 2 != 0 { try await call.require(Permission("domain", "save"), on: arguments.dom) }
        try await call.hypervisor().domainSetMemoryStatsPeriod(call.context, dom: arguments.dom, period: arguments.period, flags: arguments.flags)
        return []
    }

    static func domainCreateXMLWithFiles(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainCreateXMLWithFilesArguments.self)
        try await call.require(Permission("domain", "write"), on: DefinedObject("domain", xml: arguments.xmlDesc))
        try await call.require(Permission("domain", "start"), on: DefinedObject("domain", xml: arguments.xmlDesc))
        let result = try await call.hypervisor().domainCreateXMLWithFiles(call.context, xmlDesc: arguments.xmlDesc, flags: arguments.flags)
        return try call.encode(DomainCreateXMLWithFilesReply(dom: result))
    }

    static func domainCreateWithFiles(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainCreateWithFilesArguments.self)
        try await call.require(Permission("domain", "start"), on: arguments.dom)
        let result = try await call.hypervisor().domainCreateWithFiles(call.context, dom: arguments.dom, flags: arguments.flags)
        return try call.encode(DomainCreateWithFilesReply(dom: result))
    }

    static func domainCoreDumpWithFormat(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainCoreDumpWithFormatArguments.self)
        try await call.require(Permission("domain", "core_dump"), on: arguments.dom)
        try await call.hypervisor().domainCoreDumpWithFormat(call.context, dom: arguments.dom, to: arguments.to, dumpformat: arguments.dumpformat, flags: arguments.flags)
        return []
    }

    static func domainFSFreeze(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainFSFreezeArguments.self)
        try await call.require(Permission("domain", "fs_freeze"), on: arguments.dom)
        let result = try await call.hypervisor().domainFSFreeze(call.context, dom: arguments.dom, mountpoints: arguments.mountpoints, flags: arguments.flags)
        return try call.encode(DomainFSFreezeReply(filesystems: result))
    }

    static func domainFSThaw(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainFSThawArguments.self)
        try await call.require(Permission("domain", "fs_freeze"), on: arguments.dom)
        let result = try await call.hypervisor().domainFSThaw(call.context, dom: arguments.dom, mountpoints: arguments.mountpoints, flags: arguments.flags)
        return try call.encode(DomainFSThawReply(filesystems: result))
    }

    static func domainGetTime(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainGetTimeArguments.self)
        try await call.require(Permission("domain", "write"), on: arguments.dom)
        return try call.encode(try await call.hypervisor().domainGetTime(call.context, dom: arguments.dom, flags: arguments.flags))
    }

    static func domainSetTime(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainSetTimeArguments.self)
        try await call.require(Permission("domain", "set_time"), on: arguments.dom)
        try await call.hypervisor().domainSetTime(call.context, dom: arguments.dom, seconds: arguments.seconds, nseconds: arguments.nseconds, flags: arguments.flags)
        return []
    }

    static func domainOpenGraphicsFD(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainOpenGraphicsFDArguments.self)
        try await call.require(Permission("domain", "open_graphics"), on: arguments.dom)
        try await call.hypervisor().domainOpenGraphicsFD(call.context, dom: arguments.dom, idx: arguments.idx, flags: arguments.flags)
        return []
    }

    static func domainBlockCopy(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainBlockCopyArguments.self)
        try await call.require(Permission("domain", "block_write"), on: arguments.dom)
        try await call.hypervisor().domainBlockCopy(call.context, dom: arguments.dom, path: arguments.path, destxml: arguments.destxml, params: arguments.params, flags: arguments.flags)
        return []
    }

    static func domainGetFSInfo(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainGetFSInfoArguments.self)
        try await call.require(Permission("domain", "fs_freeze"), on: arguments.dom)
        return try call.encode(try await call.hypervisor().domainGetFSInfo(call.context, dom: arguments.dom, flags: arguments.flags))
    }

    static func domainDefineXMLFlags(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainDefineXMLFlagsArguments.self)
        try await call.require(Permission("domain", "write"), on: DefinedObject("domain", xml: arguments.xml))
        try await call.require(Permission("domain", "save"), on: DefinedObject("domain", xml: arguments.xml))
        let result = try await call.hypervisor().domainDefineXMLFlags(call.context, xml: arguments.xml, flags: arguments.flags)
        return try call.encode(DomainDefineXMLFlagsReply(dom: result))
    }

    static func domainGetIOThreadInfo(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainGetIOThreadInfoArguments.self)
        try await call.require(Permission("domain", "read"), on: arguments.dom)
        return try call.encode(try await call.hypervisor().domainGetIOThreadInfo(call.context, dom: arguments.dom, flags: arguments.flags))
    }

    static func domainPinIOThread(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainPinIOThreadArguments.self)
        try await call.require(Permission("domain", "write"), on: arguments.dom)
        if arguments.flags & 3 == 0 { try await call.require(Permission("domain", "save"), on: arguments.dom) }
        if arguments.flags & 2 != 0 { try await call.require(Permission("domain", "save"), on: arguments.dom) }
        try await call.hypervisor().domainPinIOThread(call.context, dom: arguments.dom, iothreadsId: arguments.iothreadsId, cpumap: arguments.cpumap, flags: arguments.flags)
        return []
    }

    static func domainInterfaceAddresses(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainInterfaceAddressesArguments.self)
        try await call.require(Permission("domain", "read"), on: arguments.dom)
        if arguments.source == 1 { try await call.require(Permission("domain", "write"), on: arguments.dom) }
        let result = try await call.hypervisor().domainInterfaceAddresses(call.context, dom: arguments.dom, source: arguments.source, flags: arguments.flags)
        return try call.encode(DomainInterfaceAddressesReply(ifaces: result))
    }

    static func domainAddIOThread(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainAddIOThreadArguments.self)
        try await call.require(Permission("domain", "write"), on: arguments.dom)
        if arguments.flags & 3 == 0 { try await call.require(Permission("domain", "save"), on: arguments.dom) }
        if arguments.flags & 2 != 0 { try await call.require(Permission("domain", "save"), on: arguments.dom) }
        try await call.hypervisor().domainAddIOThread(call.context, dom: arguments.dom, iothreadId: arguments.iothreadId, flags: arguments.flags)
        return []
    }

    static func domainDelIOThread(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainDelIOThreadArguments.self)
        try await call.require(Permission("domain", "write"), on: arguments.dom)
        if arguments.flags & 3 == 0 { try await call.require(Permission("domain", "save"), on: arguments.dom) }
        if arguments.flags & 2 != 0 { try await call.require(Permission("domain", "save"), on: arguments.dom) }
        try await call.hypervisor().domainDelIOThread(call.context, dom: arguments.dom, iothreadId: arguments.iothreadId, flags: arguments.flags)
        return []
    }

    static func domainSetUserPassword(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainSetUserPasswordArguments.self)
        try await call.require(Permission("domain", "set_password"), on: arguments.dom)
        try await call.hypervisor().domainSetUserPassword(call.context, dom: arguments.dom, user: arguments.user, password: arguments.password, flags: arguments.flags)
        return []
    }

    static func domainRename(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainRenameArguments.self)
        try await call.require(Permission("domain", "write"), on: arguments.dom)
        try await call.require(Permission("domain", "save"), on: arguments.dom)
        let result = try await call.hypervisor().domainRename(call.context, dom: arguments.dom, newName: arguments.newName, flags: arguments.flags)
        return try call.encode(DomainRenameReply(retcode: result))
    }

    static func domainGetPerfEvents(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainGetPerfEventsArguments.self)
        try await call.require(Permission("domain", "read"), on: arguments.dom)
        let result = try await call.hypervisor().domainGetPerfEvents(call.context, dom: arguments.dom, flags: arguments.flags)
        return try call.encode(DomainGetPerfEventsReply(params: result))
    }

    static func domainSetPerfEvents(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainSetPerfEventsArguments.self)
        try await call.require(Permission("domain", "write"), on: arguments.dom)
        try await call.hypervisor().domainSetPerfEvents(call.context, dom: arguments.dom, params: arguments.params, flags: arguments.flags)
        return []
    }

    static func domainGetGuestVcpus(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainGetGuestVcpusArguments.self)
        try await call.require(Permission("domain", "write"), on: arguments.dom)
        let result = try await call.hypervisor().domainGetGuestVcpus(call.context, dom: arguments.dom, flags: arguments.flags)
        return try call.encode(DomainGetGuestVcpusReply(params: result))
    }

    static func domainSetGuestVcpus(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainSetGuestVcpusArguments.self)
        try await call.require(Permission("domain", "write"), on: arguments.dom)
        try await call.hypervisor().domainSetGuestVcpus(call.context, dom: arguments.dom, cpumap: arguments.cpumap, state: arguments.state, flags: arguments.flags)
        return []
    }

    static func domainSetVcpu(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainSetVcpuArguments.self)
        try await call.require(Permission("domain", "write"), on: arguments.dom)
        if arguments.flags & 3 == 0 { try await call.require(Permission("domain", "save"), on: arguments.dom) }
        if arguments.flags & 2 != 0 { try await call.require(Permission("domain", "save"), on: arguments.dom) }
        try await call.hypervisor().domainSetVcpu(call.context, dom: arguments.dom, cpumap: arguments.cpumap, state: arguments.state, flags: arguments.flags)
        return []
    }

    static func domainSetBlockThreshold(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainSetBlockThresholdArguments.self)
        try await call.require(Permission("domain", "write"), on: arguments.dom)
        try await call.hypervisor().domainSetBlockThreshold(call.context, dom: arguments.dom, dev: arguments.dev, threshold: arguments.threshold, flags: arguments.flags)
        return []
    }

    static func domainManagedSaveGetXMLDesc(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainManagedSaveGetXMLDescArguments.self)
        try await call.require(Permission("domain", "read"), on: arguments.dom)
        if arguments.flags & 1 != 0 { try await call.require(Permission("domain", "read_secure"), on: arguments.dom) }
        let result = try await call.hypervisor().domainManagedSaveGetXMLDesc(call.context, dom: arguments.dom, flags: arguments.flags)
        return try call.encode(DomainManagedSaveGetXMLDescReply(xml: result))
    }

    static func domainManagedSaveDefineXML(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainManagedSaveDefineXMLArguments.self)
        try await call.require(Permission("domain", "write"), on: arguments.dom)
        try await call.require(Permission("domain", "hibernate"), on: arguments.dom)
        try await call.hypervisor().domainManagedSaveDefineXML(call.context, dom: arguments.dom, dxml: arguments.dxml, flags: arguments.flags)
        return []
    }

    static func domainSetLifecycleAction(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainSetLifecycleActionArguments.self)
        try await call.require(Permission("domain", "write"), on: arguments.dom)
        try await call.hypervisor().domainSetLifecycleAction(call.context, dom: arguments.dom, type: arguments.type, action: arguments.action, flags: arguments.flags)
        return []
    }

    static func domainDetachDeviceAlias(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainDetachDeviceAliasArguments.self)
        try await call.require(Permission("domain", "write"), on: arguments.dom)
        if arguments.flags & 3 == 0 { try await call.require(Permission("domain", "save"), on: arguments.dom) }
        if arguments.flags & 2 != 0 { try await call.require(Permission("domain", "save"), on: arguments.dom) }
        try await call.hypervisor().domainDetachDeviceAlias(call.context, dom: arguments.dom, alias: arguments.alias, flags: arguments.flags)
        return []
    }

    static func domainGetLaunchSecurityInfo(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainGetLaunchSecurityInfoArguments.self)
        try await call.require(Permission("domain", "read"), on: arguments.dom)
        let result = try await call.hypervisor().domainGetLaunchSecurityInfo(call.context, dom: arguments.dom, flags: arguments.flags)
        return try call.encode(DomainGetLaunchSecurityInfoReply(params: result))
    }

    static func domainSetIOThreadParams(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainSetIOThreadParamsArguments.self)
        try await call.require(Permission("domain", "write"), on: arguments.dom)
        if arguments.flags & 3 == 0 { try await call.require(Permission("domain", "save"), on: arguments.dom) }
        if arguments.flags & 2 != 0 { try await call.require(Permission("domain", "save"), on: arguments.dom) }
        try await call.hypervisor().domainSetIOThreadParams(call.context, dom: arguments.dom, iothreadId: arguments.iothreadId, params: arguments.params, flags: arguments.flags)
        return []
    }

    static func domainGetGuestInfo(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainGetGuestInfoArguments.self)
        try await call.require(Permission("domain", "write"), on: arguments.dom)
        let result = try await call.hypervisor().domainGetGuestInfo(call.context, dom: arguments.dom, types: arguments.types, flags: arguments.flags)
        return try call.encode(DomainGetGuestInfoReply(params: result))
    }

    static func domainAgentSetResponseTimeout(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainAgentSetResponseTimeoutArguments.self)
        try await call.require(Permission("domain", "write"), on: arguments.dom)
        let result = try await call.hypervisor().domainAgentSetResponseTimeout(call.context, dom: arguments.dom, timeout: arguments.timeout, flags: arguments.flags)
        return try call.encode(DomainAgentSetResponseTimeoutReply(result: result))
    }

    static func domainAuthorizedSSHKeysGet(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainAuthorizedSSHKeysGetArguments.self)
        try await call.require(Permission("domain", "write"), on: arguments.dom)
        let result = try await call.hypervisor().domainAuthorizedSSHKeysGet(call.context, dom: arguments.dom, user: arguments.user, flags: arguments.flags)
        return try call.encode(DomainAuthorizedSSHKeysGetReply(keys: result))
    }

    static func domainAuthorizedSSHKeysSet(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainAuthorizedSSHKeysSetArguments.self)
        try await call.require(Permission("domain", "write"), on: arguments.dom)
        try await call.hypervisor().domainAuthorizedSSHKeysSet(call.context, dom: arguments.dom, user: arguments.user, keys: arguments.keys, flags: arguments.flags)
        return []
    }

    static func domainGetMessages(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainGetMessagesArguments.self)
        try await call.require(Permission("domain", "read"), on: arguments.dom)
        let result = try await call.hypervisor().domainGetMessages(call.context, dom: arguments.dom, flags: arguments.flags)
        return try call.encode(DomainGetMessagesReply(msgs: result))
    }

    static func domainStartDirtyRateCalc(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainStartDirtyRateCalcArguments.self)
        try await call.require(Permission("domain", "write"), on: arguments.dom)
        try await call.hypervisor().domainStartDirtyRateCalc(call.context, dom: arguments.dom, seconds: arguments.seconds, flags: arguments.flags)
        return []
    }

    static func domainSetLaunchSecurityState(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainSetLaunchSecurityStateArguments.self)
        try await call.require(Permission("domain", "write"), on: arguments.dom)
        try await call.hypervisor().domainSetLaunchSecurityState(call.context, dom: arguments.dom, params: arguments.params, flags: arguments.flags)
        return []
    }

    static func domainSaveParams(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainSaveParamsArguments.self)
        try await call.require(Permission("domain", "hibernate"), on: arguments.dom)
        try await call.hypervisor().domainSaveParams(call.context, dom: arguments.dom, params: arguments.params, flags: arguments.flags)
        return []
    }

    static func domainRestoreParams(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainRestoreParamsArguments.self)
        try await call.require(Permission("domain", "start"))
        try await call.require(Permission("domain", "write"))
        try await call.hypervisor().domainRestoreParams(call.context, params: arguments.params, flags: arguments.flags)
        return []
    }

    static func domainAbortJobFlags(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainAbortJobFlagsArguments.self)
        try await call.require(Permission("domain", "write"), on: arguments.dom)
        try await call.hypervisor().domainAbortJobFlags(call.context, dom: arguments.dom, flags: arguments.flags)
        return []
    }

    static func domainFDAssociate(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(DomainFDAssociateArguments.self)
        try await call.require(Permission("domain", "write"), on: arguments.dom)
        try await call.hypervisor().domainFDAssociate(call.context, dom: arguments.dom, name: arguments.name, flags: arguments.flags)
        return []
    }

}
