import LibvirtProtocol
import VirtDriver
public import VirtError

/// How a described processor compares with the host's (`virCPUCompareResult`).
public enum CPUComparison: Sendable, Hashable {
    /// The host cannot offer it.
    case incompatible
    case identical
    /// The host has more than it asks for.
    case superset
    /// An answer that this version does not know.
    case unknown(Int32)

    init(_ number: Int32) {
        self =
            switch number {
            case 0: .incompatible
            case 1: .identical
            case 2: .superset
            default: .unknown(number)
            }
    }
}

/// The hypervisor that a question about processors is about; nil leaves a part of it to the driver.
public struct HypervisorChoice: Sendable, Hashable {
    public var emulator: String?
    public var architecture: String?
    public var machine: String?
    public var type: String?

    public init(
        emulator: String? = nil, architecture: String? = nil, machine: String? = nil, type: String? = nil
    ) {
        (self.emulator, self.architecture, self.machine, self.type) = (emulator, architecture, machine, type)
    }
}

extension Connection {
    /// Compares a processor, as XML, with the host's.
    public func compareCPU(_ xml: String) async throws(VirtError) -> CPUComparison {
        CPUComparison(try await hypervisor.connectCompareCPU(query(), xml: xml, flags: 0))
    }

    /// Compares a processor with what a hypervisor can offer its guests.
    public func compareCPU(_ xml: String, with choice: HypervisorChoice) async throws(VirtError) -> CPUComparison {
        CPUComparison(
            try await hypervisor.connectCompareHypervisorCPU(
                query(), emulator: choice.emulator, arch: choice.architecture, machine: choice.machine,
                virttype: choice.type, xmlCPU: xml, flags: 0))
    }

    /// The most that all of these processors offer, as XML.
    public func baselineCPU(_ processors: [String]) async throws(VirtError) -> String {
        try await hypervisor.connectBaselineCPU(query(), xmlCPUs: processors, flags: 0)
    }

    /// The most that all of these processors and a hypervisor offer, as XML.
    public func baselineCPU(
        _ processors: [String], with choice: HypervisorChoice
    ) async throws(VirtError) -> String {
        try await hypervisor.connectBaselineHypervisorCPU(
            query(), emulator: choice.emulator, arch: choice.architecture, machine: choice.machine,
            virttype: choice.type, xmlCPUs: processors, flags: 0)
    }

    /// A definition from a hypervisor's own configuration.
    ///
    /// - Parameter format: for example `qemu-argv`.
    public func domainXML(from configuration: String, format: String) async throws(VirtError) -> String {
        try await hypervisor.connectDomainXMLFromNative(
            try change("virConnectDomainXMLFromNative"), nativeFormat: format, nativeConfig: configuration, flags: 0)
    }

    /// A hypervisor's own configuration from a definition.
    public func nativeConfiguration(from xml: String, format: String) async throws(VirtError) -> String {
        try await hypervisor.connectDomainXMLToNative(
            try change("virConnectDomainXMLToNative"), nativeFormat: format, domainXml: xml, flags: 0)
    }
}
