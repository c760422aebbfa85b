import Glibc
import HostSystem
import LibvirtProtocol
import VirtError

/// Makes the service that knows the host's emulators, when it is first asked for.
actor CapabilityPool {
    private var service: CapabilityService?

    func service(_ make: () throws(VirtError) -> CapabilityService) throws(VirtError) -> CapabilityService {
        if let service { return service }
        let made = try make()
        service = made
        return made
    }
}

extension DriverHost {
    /// Answers about the host and its emulators.
    func capabilities() async throws(VirtError) -> CapabilityService {
        let configuration = configuration
        let owner = owner
        let logger = logger
        return try await capabilityPool.service { () throws(VirtError) in
            let isPrivileged = configuration.mode == .system
            return CapabilityService(
                registry: CapabilityRegistry(
                    cache: CapabilityCache(directory: configuration.paths.cache),
                    warn: { logger.warning("cannot cache capabilities: \($0.message)") }),
                settings: HostCapabilities.Settings(
                    uuid: Host().uuid(from: .smbios) ?? UUIDBytes.random().description, securityDrivers: [],
                    user: isPrivileged ? owner?.user ?? getuid() : nil,
                    group: isPrivileged ? owner?.group ?? getgid() : nil),
                cpuMap: try CPUMap.load())
        }
    }
}
