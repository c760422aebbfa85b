import HostSystem
public import LibvirtProtocol
public import VirtDriver
public import VirtError

extension QEMUConnection {
    public func connectGetType(_ context: CallContext) async throws(VirtError) -> String { "QEMU" }

    /// Version of the emulator for the host's architecture.
    public func connectGetVersion(_ context: CallContext) async throws(VirtError) -> UInt64 {
        try await host.capabilities().hypervisorVersion()
    }

    /// The version of libvirt whose behaviour this is: 9.0.0.
    public func connectGetLibVersion(_ context: CallContext) async throws(VirtError) -> UInt64 { 9_000_000 }

    public func connectGetHostname(_ context: CallContext) async throws(VirtError) -> String { Host().name }

    public func connectGetURI(_ context: CallContext) async throws(VirtError) -> String {
        switch host.configuration.mode {
        case .system: "qemu:///system"
        case .session: "qemu:///session"
        case .embed(let root): "qemu:///embed?root=\(root)"
        }
    }

    public func connectGetMaxVcpus(_ context: CallContext, type: String?) async throws(VirtError) -> Int32 {
        Int32(clamping: try await host.capabilities().maxProcessors(type: type))
    }

    public func connectGetCapabilities(_ context: CallContext) async throws(VirtError) -> String {
        try await host.capabilities().connectCapabilities().xml
    }

    public func connectGetDomainCapabilities(
        _ context: CallContext, emulatorbin: String?, arch: String?, machine: String?, virttype: String?,
        flags: UInt32
    ) async throws(VirtError) -> String {
        try Self.check(flags, allowed: 0, "qemuConnectGetDomainCapabilities")
        let request = DomainCapabilitiesRequest(
            emulator: emulatorbin, architecture: arch, machine: machine, virtType: virttype)
        return try await host.capabilities().domainCapabilities(request).xml
    }

    public func connectGetCPUModelNames(
        _ context: CallContext, arch: String, needResults: Int32, flags: UInt32
    ) async throws(VirtError) -> ConnectGetCPUModelNamesReply {
        try Self.check(flags, allowed: 0, "qemuConnectGetCPUModelNames")
        let names = try await host.capabilities().cpuModelNames(architecture: arch)
        return ConnectGetCPUModelNamesReply(
            models: needResults == 0 ? [] : names, ret: Int32(clamping: names.count))
    }

    public func connectGetSysinfo(_ context: CallContext, flags: UInt32) async throws(VirtError) -> String {
        try Self.check(flags, allowed: 0, "qemuConnectGetSysinfo")
        throw VirtError(
            .configUnsupported, "Host SMBIOS information is not available", domain: .qemu,
            cause: "the firmware's tables are not read")
    }

    // MARK: Node

    /// ``check(_:allowed:_:)`` where libvirt asks the host without a driver in between, which its errors show.
    static func checkHost(_ flags: UInt32, allowed: UInt32, _ function: String) throws(VirtError) {
        do throws(VirtError) {
            try check(flags, allowed: allowed, function)
        } catch {
            throw error.from(.none)
        }
    }

    public func nodeGetInfo(_ context: CallContext) async throws(VirtError) -> NodeGetInfoReply {
        let info = Host().nodeInformation
        let name = Array(info.model.utf8.prefix(31))
        return NodeGetInfoReply(
            model: name + [UInt8](repeating: 0, count: 32 - name.count), memory: info.memory,
            cpus: Int32(clamping: info.processors), mhz: Int32(clamping: info.megahertz),
            nodes: Int32(clamping: info.nodes), sockets: Int32(clamping: info.sockets),
            cores: Int32(clamping: info.cores), threads: Int32(clamping: info.threads))
    }

    public func nodeGetFreeMemory(_ context: CallContext) async throws(VirtError) -> UInt64 { Host().memoryFree }

    public func nodeGetCellsFreeMemory(
        _ context: CallContext, startCell: Int32, maxcells: Int32
    ) async throws(VirtError) -> [UInt64] {
        let cells = Host().cells
        let last = cells.map(\.id).max() ?? 0
        guard startCell <= last else {
            throw VirtError(
                .internalError, "start cell \(startCell) out of range (0-\(last))", domain: .none)
        }
        return cells.filter { $0.id >= Int(startCell) }.prefix(Int(max(0, maxcells))).map { $0.freeMemory &* 1024 }
    }

    public func nodeGetSecurityModel(_ context: CallContext) async throws(VirtError) -> NodeGetSecurityModelReply {
        NodeGetSecurityModelReply(model: Array("none".utf8) + [0], doi: Array("0".utf8) + [0])
    }

    public func nodeGetCPUStats(
        _ context: CallContext, cpuNum: Int32, nparams: Int32, flags: UInt32
    ) async throws(VirtError) -> NodeGetCPUStatsReply {
        try Self.check(flags, allowed: 0, "virHostCPUGetStats")
        if nparams == 0 { return NodeGetCPUStatsReply(params: [], nparams: 4) }
        let stats = try Host().processorStatistics(of: cpuNum == -1 ? nil : Int(cpuNum))
        return NodeGetCPUStatsReply(
            params: [
                NodeGetCPUStats(field: "kernel", value: stats.kernel),
                NodeGetCPUStats(field: "user", value: stats.user),
                NodeGetCPUStats(field: "idle", value: stats.idle),
                NodeGetCPUStats(field: "iowait", value: stats.waitingForIO),
            ], nparams: 4)
    }

    public func nodeGetMemoryStats(
        _ context: CallContext, nparams: Int32, cellNum: Int32, flags: UInt32
    ) async throws(VirtError) -> NodeGetMemoryStatsReply {
        try Self.check(flags, allowed: 0, "virHostMemGetStats")
        let stats = cellNum == -1 ? Host().memoryStatistics : try Host().memoryStatistics(ofNode: Int(cellNum))
        let fields =
            [("total", stats.total), ("free", stats.free)]
            + [("buffers", stats.buffers), ("cached", stats.cached)].compactMap { name, value in
                value.map { (name, $0) }
            }
        if nparams == 0 { return NodeGetMemoryStatsReply(params: [], nparams: Int32(fields.count)) }
        return NodeGetMemoryStatsReply(
            params: fields.map { NodeGetMemoryStats(field: $0.0, value: $0.1) }, nparams: Int32(fields.count))
    }

    public func nodeGetCPUMap(
        _ context: CallContext, needMap: Int32, needOnline: Int32, flags: UInt32
    ) async throws(VirtError) -> NodeGetCPUMapReply {
        try Self.checkHost(flags, allowed: 0, "virHostCPUGetMap")
        let machine = Host()
        let count = (machine.presentProcessors.max() ?? -1) + 1
        let online = machine.onlineProcessors
        return NodeGetCPUMapReply(
            cpumap: needMap == 0 ? [] : Self.bitmap(online, bytes: (count + 7) / 8),
            online: needOnline == 0 ? 0 : UInt32(clamping: online.count), ret: Int32(clamping: count))
    }

    public func nodeGetFreePages(
        _ context: CallContext, pages: [UInt32], startCell: Int32, cellCount: UInt32, flags: UInt32
    ) async throws(VirtError) -> [UInt64] {
        try Self.check(flags, allowed: 0, "qemuNodeGetFreePages")
        let cells = Host().cells
        let last = cells.map(\.id).max() ?? 0
        guard startCell <= last else {
            throw VirtError(.internalError, "start cell \(startCell) out of range (0-\(last))", domain: .none)
        }
        var counts: [UInt64] = []
        for cell in cells.filter({ $0.id >= Int(startCell) }).prefix(Int(cellCount)) {
            for size in pages { counts.append(cell.pages.first { $0.size == UInt64(size) }?.free ?? 0) }
        }
        return counts
    }
}
