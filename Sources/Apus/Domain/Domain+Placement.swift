import LibvirtProtocol
import VirtDriver
public import VirtError

/// Host processors, as a set of their numbers in libvirt's byte map.
public struct CPUMap: Sendable, Hashable {
    /// Bit n of byte n / 8.
    public var bytes: [UInt8]

    public init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// An empty map with room for `count` processors.
    public init(count: Int) {
        bytes = [UInt8](repeating: 0, count: max(0, count) / 8 + (count % 8 > 0 ? 1 : 0))
    }

    public subscript(_ number: Int) -> Bool {
        get { number >= 0 && bytes.indices.contains(number / 8) && bytes[number / 8] & (1 << (number % 8)) != 0 }
        set {
            guard number >= 0, bytes.indices.contains(number / 8) else { return }
            if newValue {
                bytes[number / 8] |= 1 << (number % 8)
            } else {
                bytes[number / 8] &= ~(1 << (number % 8))
            }
        }
    }
}

/// A virtual processor that runs now.
public struct VirtualCPU: Sendable, Hashable {
    public var number: UInt32
    /// 0 offline, 1 running, 2 blocked.
    public var state: Int32
    /// In nanoseconds.
    public var time: UInt64
    /// The host's processor that it runs on; below 0 if unknown.
    public var cpu: Int32
    public var affinity: CPUMap
}

/// An I/O thread and where it may run.
public struct IOThread: Sendable, Hashable {
    public var id: UInt32
    public var affinity: CPUMap
}

extension Domain {
    /// The virtual processors of a running domain.
    ///
    /// - Parameter hostCPUs: how many processors the host has.
    public func virtualCPUs(hostCPUs: Int) async throws(VirtError) -> [VirtualCPU] {
        let length = CPUMap(count: hostCPUs).bytes.count
        let info = try await info()
        let reply = try await connection.hypervisor.domainGetVcpus(
            connection.query(), dom: reference, maxinfo: Int32(clamping: info.virtualCPUs),
            maplen: Int32(clamping: length))
        return reply.info.enumerated().map { index, cpu in
            VirtualCPU(
                number: cpu.number, state: cpu.state, time: cpu.cpuTime, cpu: cpu.cpu,
                affinity: CPUMap(bytes: Array(reply.cpumaps.dropFirst(index * length).prefix(length))))
        }
    }

    /// Where each virtual processor may run.
    public func pinning(
        cpus: Int, hostCPUs: Int, _ scope: ConfigurationScope = []
    ) async throws(VirtError) -> [CPUMap] {
        let length = CPUMap(count: hostCPUs).bytes.count
        let reply = try await connection.hypervisor.domainGetVcpuPinInfo(
            connection.query(), dom: reference, ncpumaps: Int32(clamping: cpus), maplen: Int32(clamping: length),
            flags: scope.rawValue)
        return (0..<max(0, Int(reply.num))).map { index in
            CPUMap(bytes: Array(reply.cpumaps.dropFirst(index * length).prefix(length)))
        }
    }

    /// Lets a virtual processor run on these processors only.
    public func pin(cpu: UInt32, to map: CPUMap, _ scope: ConfigurationScope = []) async throws(VirtError) {
        guard !scope.isEmpty else {
            return try await connection.hypervisor.domainPinVcpu(
                try connection.change("virDomainPinVcpu"), dom: reference, vcpu: cpu, cpumap: map.bytes)
        }
        try await connection.hypervisor.domainPinVcpuFlags(
            try connection.change("virDomainPinVcpuFlags"), dom: reference, vcpu: cpu, cpumap: map.bytes,
            flags: scope.rawValue)
    }

    /// Where the emulator's other threads may run.
    public func emulatorPinning(
        hostCPUs: Int, _ scope: ConfigurationScope = []
    ) async throws(VirtError) -> CPUMap {
        let reply = try await connection.hypervisor.domainGetEmulatorPinInfo(
            connection.query(), dom: reference, maplen: Int32(clamping: CPUMap(count: hostCPUs).bytes.count),
            flags: scope.rawValue)
        return CPUMap(bytes: reply.cpumaps)
    }

    public func pinEmulator(to map: CPUMap, _ scope: ConfigurationScope = []) async throws(VirtError) {
        try await connection.hypervisor.domainPinEmulator(
            try connection.change("virDomainPinEmulator"), dom: reference, cpumap: map.bytes, flags: scope.rawValue)
    }

    public func ioThreads(_ scope: ConfigurationScope = []) async throws(VirtError) -> [IOThread] {
        try await connection.hypervisor.domainGetIOThreadInfo(
            connection.query(), dom: reference, flags: scope.rawValue
        ).info.map { IOThread(id: $0.iothreadId, affinity: CPUMap(bytes: $0.cpumap)) }
    }

    public func pinIOThread(
        _ id: UInt32, to map: CPUMap, _ scope: ConfigurationScope = []
    ) async throws(VirtError) {
        try await connection.hypervisor.domainPinIOThread(
            try connection.change("virDomainPinIOThread"), dom: reference, iothreadsId: id, cpumap: map.bytes,
            flags: scope.rawValue)
    }

    /// Sets polling and pool sizes of an I/O thread.
    public func setIOThread(
        _ id: UInt32, _ parameters: [Parameter], _ scope: ConfigurationScope = []
    ) async throws(VirtError) {
        try await connection.hypervisor.domainSetIOThreadParams(
            try connection.change("virDomainSetIOThreadParams"), dom: reference, iothreadId: id,
            params: parameters.map(\.typed), flags: scope.rawValue)
    }

    /// Plugs or unplugs single virtual processors.
    public func setCPUs(
        _ list: String, present: Bool, _ scope: ConfigurationScope = []
    ) async throws(VirtError) {
        try await connection.hypervisor.domainSetVcpu(
            try connection.change("virDomainSetVcpu"), dom: reference, cpumap: list, state: present ? 1 : 0,
            flags: scope.rawValue)
    }

    /// Processors as the guest agent sees them.
    public func guestCPUs() async throws(VirtError) -> [Parameter] {
        try await connection.hypervisor.domainGetGuestVcpus(connection.query(), dom: reference, flags: 0)
            .map(Parameter.init)
    }

    /// Lets the guest agent take processors into use or out of use.
    public func setGuestCPUs(_ list: String, enabled: Bool) async throws(VirtError) {
        try await connection.hypervisor.domainSetGuestVcpus(
            try connection.change("virDomainSetGuestVcpus"), dom: reference, cpumap: list, state: enabled ? 1 : 0,
            flags: 0)
    }
}
