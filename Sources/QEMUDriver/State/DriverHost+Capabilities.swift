import Glibc
import HostSystem
import LibvirtProtocol
import Logging
import VirtError

/// Makes the service that knows the host's emulators, when it is first asked for.
actor CapabilityPool {
    private var made: CapabilityService?

    func service(
        _ configuration: DriverConfiguration, _ owner: ProcessOwner?, _ logger: Logger
    ) throws(VirtError) -> CapabilityService {
        if let made { return made }
        let isPrivileged = configuration.mode == .system
        let service = CapabilityService(
            registry: CapabilityRegistry(
                cache: CapabilityCache(directory: configuration.paths.cache),
                warn: { logger.warning("cannot cache capabilities: \($0.message)") }),
            settings: HostCapabilities.Settings(
                uuid: configuration.hostUUID
                    ?? Host().uuid(from: configuration.hostUUIDFromMachineID ? .machineID : .firmware)
                    ?? UUIDBytes.random().description, securityDrivers: [],
                user: isPrivileged ? owner?.user ?? getuid() : nil,
                group: isPrivileged ? owner?.group ?? getgid() : nil))
        made = service
        return service
    }
}

extension DriverHost {
    /// Answers about the host and its emulators.
    func capabilities() async throws(VirtError) -> CapabilityService {
        try await capabilityPool.service(configuration, owner, logger)
    }
}
