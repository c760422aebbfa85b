import LibvirtProtocol
import VirtDriver
public import VirtError
import XDR

/// The host's processors and memory (`virNodeInfo`).
public struct HostInfo: Sendable, Hashable {
    /// The architecture.
    public var model: String
    /// In KiB.
    public var memory: UInt64
    /// Processors that are online.
    public var cpus: Int
    /// In MHz; 0 if unknown.
    public var frequency: Int
    /// NUMA cells; 1 where the topology does not fit this structure.
    public var cells: Int
    public var socketsPerCell: Int
    public var coresPerSocket: Int
    public var threadsPerCore: Int
}

/// A version as libvirt packs it: major * 1,000,000 + minor * 1,000 + release.
public struct Version: Sendable, Hashable, Comparable, CustomStringConvertible {
    public var major: UInt64
    public var minor: UInt64
    public var release: UInt64

    public init(major: UInt64, minor: UInt64, release: UInt64) {
        self.major = major
        self.minor = minor
        self.release = release
    }

    public init(packed: UInt64) {
        self.init(major: packed / 1_000_000, minor: packed / 1000 % 1000, release: packed % 1000)
    }

    public static func < (left: Version, right: Version) -> Bool {
        (left.major, left.minor, left.release) < (right.major, right.minor, right.release)
    }

    public var description: String { "\(major).\(minor).\(release)" }
}

extension Connection {
    public func hostInfo() async throws(VirtError) -> HostInfo {
        let reply = try await hypervisor.nodeGetInfo(query())
        return HostInfo(
            model: String(nulTerminated: reply.model), memory: reply.memory, cpus: Int(reply.cpus),
            frequency: Int(reply.mhz), cells: Int(reply.nodes), socketsPerCell: Int(reply.sockets),
            coresPerSocket: Int(reply.cores), threadsPerCore: Int(reply.threads))
    }

    /// The hypervisor driver's name: `QEMU`, `TEST` ...
    public func driverName() async throws(VirtError) -> String {
        try await hypervisor.connectGetType(query())
    }

    /// The hypervisor's version. Nil where the driver cannot tell.
    public func hypervisorVersion() async throws(VirtError) -> Version? {
        let packed = try await hypervisor.connectGetVersion(query())
        return packed == 0 ? nil : Version(packed: packed)
    }

    /// The version of libvirt's protocol and features that the other end gives.
    public func libraryVersion() async throws(VirtError) -> Version {
        Version(packed: try await hypervisor.connectGetLibVersion(query()))
    }

    public func hostname() async throws(VirtError) -> String {
        try await hypervisor.connectGetHostname(query())
    }

    /// The URI as the driver sees it.
    public func driverURI() async throws(VirtError) -> String {
        try await hypervisor.connectGetURI(query())
    }

    /// What host and hypervisor can do, as XML.
    public func capabilities() async throws(VirtError) -> String {
        try await hypervisor.connectGetCapabilities(query())
    }

    /// What a domain of this emulator, architecture, machine and type can have, as XML. Nil: the driver chooses.
    public func domainCapabilities(
        emulator: String? = nil, architecture: String? = nil, machine: String? = nil, type: String? = nil
    ) async throws(VirtError) -> String {
        try await hypervisor.connectGetDomainCapabilities(
            query(), emulatorbin: emulator, arch: architecture, machine: machine, virttype: type, flags: 0)
    }

    /// Memory that is free on the host, in bytes.
    public func freeMemory() async throws(VirtError) -> UInt64 {
        try await hypervisor.nodeGetFreeMemory(query())
    }

    /// The most virtual processors that a domain of `type` can have.
    public func maximumCPUs(type: String? = nil) async throws(VirtError) -> Int {
        Int(try await hypervisor.connectGetMaxVcpus(query(), type: type))
    }
}

extension Connection {
    /// The version of libvirt whose protocol and API this library follows.
    public static let protocolVersion = Version(major: 9, minor: 0, release: 0)

    /// This library's own version.
    public static let libraryVersion = "0.1.0"
}
