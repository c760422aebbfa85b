import LibvirtProtocol
import VirtDriver
public import VirtError

/// Whether the connection to the hypervisor is free (`virDomainControlInfo`).
public struct ControlInfo: Sendable, Hashable {
    /// 0 ok, 1 a job, 2 occupied, 3 error.
    public var state: UInt32
    public var details: UInt32
    /// Milliseconds in that state.
    public var time: UInt64
}

/// Traffic of a network card; below 0 where the hypervisor does not count.
public struct InterfaceStatistics: Sendable, Hashable {
    /// In the order of `virDomainInterfaceStats`, with virsh's names.
    public var counters: [(name: String, value: Int64)] {
        [
            ("rx_bytes", received[0]), ("rx_packets", received[1]), ("rx_errs", received[2]), ("rx_drop", received[3]),
            ("tx_bytes", sent[0]), ("tx_packets", sent[1]), ("tx_errs", sent[2]), ("tx_drop", sent[3]),
        ]
    }

    let received: [Int64]
    let sent: [Int64]
}

extension Domain {
    public func controlInfo() async throws(VirtError) -> ControlInfo {
        let reply = try await connection.hypervisor.domainGetControlInfo(connection.query(), dom: reference, flags: 0)
        return ControlInfo(state: reply.state, details: reply.details, time: reply.stateTime)
    }

    /// - Parameter device: MAC address or the host's end.
    public func interfaceStatistics(_ device: String) async throws(VirtError) -> InterfaceStatistics {
        let reply = try await connection.hypervisor.domainInterfaceStats(
            connection.query(), dom: reference, device: device)
        return InterfaceStatistics(
            received: [reply.rxBytes, reply.rxPackets, reply.rxErrs, reply.rxDrop],
            sent: [reply.txBytes, reply.txPackets, reply.txErrs, reply.txDrop])
    }

    /// Processor time: of the whole domain, or of each processor of the host from `start` on.
    public func cpuStatistics(start: Int32, count: UInt32) async throws(VirtError) -> [Parameter] {
        let driver = connection.hypervisor
        let room = try await driver.domainGetCPUStats(
            connection.query(), dom: reference, nparams: 0, startCpu: start, ncpus: start < 0 ? 1 : count, flags: 0)
        return try await driver.domainGetCPUStats(
            connection.query(), dom: reference, nparams: UInt32(clamping: room.nparams), startCpu: start,
            ncpus: start < 0 ? 1 : count, flags: 0
        ).params.map(Parameter.init)
    }

    /// Writes the guest's memory to a file for examination.
    ///
    /// - Parameters:
    ///   - format: `virDomainCoreDumpFormat`; nil for the plain call.
    ///   - flags: bits of `virDomainCoreDumpFlags`.
    public func dumpCore(to path: String, format: UInt32?, flags: UInt32) async throws(VirtError) {
        guard let format else {
            return try await connection.hypervisor.domainCoreDump(
                try connection.change("virDomainCoreDump"), dom: reference, to: path, flags: flags)
        }
        try await connection.hypervisor.domainCoreDumpWithFormat(
            try connection.change("virDomainCoreDumpWithFormat"), dom: reference, to: path, dumpformat: format,
            flags: flags)
    }

    /// The definition inside the domain's managed save.
    public func managedSaveXML(_ options: XMLOptions = []) async throws(VirtError) -> String {
        try await connection.hypervisor.domainManagedSaveGetXMLDesc(
            connection.query(), dom: reference, flags: options.rawValue)
    }

    public func defineManagedSave(_ xml: String, _ options: SaveOptions = []) async throws(VirtError) {
        try await connection.hypervisor.domainManagedSaveDefineXML(
            try connection.change("virDomainManagedSaveDefineXML"), dom: reference, dxml: xml,
            flags: options.rawValue)
    }
}

extension Connection {
    /// Statistics of several domains in one call.
    ///
    /// - Parameters:
    ///   - domains: empty for all that `flags` selects.
    ///   - groups: bits of `virDomainStatsTypes`; 0 for all there are.
    ///   - flags: bits of `virConnectGetAllDomainStatsFlags`.
    public func statistics(
        of domains: [Domain] = [], groups: UInt32 = 0, flags: UInt32 = 0
    ) async throws(VirtError) -> [(domain: Domain, parameters: [Parameter])] {
        try await hypervisor.connectGetAllDomainStats(
            query(), doms: domains.map(\.reference), stats: groups, flags: flags
        ).map { (Domain(self, $0.dom), $0.params.map(Parameter.init)) }
    }

    /// The definition inside a file of saved memory.
    public func savedXML(at path: String, _ options: XMLOptions = []) async throws(VirtError) -> String {
        try await hypervisor.domainSaveImageGetXMLDesc(query(), file: path, flags: options.rawValue)
    }

    public func defineSaved(at path: String, xml: String, _ options: SaveOptions = []) async throws(VirtError) {
        try await hypervisor.domainSaveImageDefineXML(
            try change("virDomainSaveImageDefineXML"), file: path, dxml: xml, flags: options.rawValue)
    }
}
