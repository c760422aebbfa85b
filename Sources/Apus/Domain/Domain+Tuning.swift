import LibvirtProtocol
import VirtDriver
public import VirtError

/// A group of a domain's limits and shares.
public enum TuningGroup: Sendable, Hashable {
    /// Limits of host memory, in KiB.
    case memory
    /// Host NUMA nodes that memory comes from.
    case numa
    /// Weights and limits of block devices on the host.
    case blockIO
    /// Shares, periods and quotas of processor time.
    case scheduler
    /// Bandwidth of a network card, named by its MAC address or its host's end.
    case interface(String)
    /// What may be read from and written to a disk, named by its target or its image.
    case disk(String)
    /// Performance counters, on or off.
    case performance
}

extension Domain {
    /// What a group is set to. String parameters are among them.
    public func tuning(_ group: TuningGroup, _ scope: ConfigurationScope = []) async throws(VirtError) -> [Parameter] {
        let (driver, query) = (connection.hypervisor, connection.query())
        // Without this bit libvirt leaves strings out.
        let flags = scope.rawValue | 4
        // A first call with no room says how many there are.
        let found: [TypedParameter]
        switch group {
        case .memory:
            let count = try await driver.domainGetMemoryParameters(query, dom: reference, nparams: 0, flags: flags)
            found = try await driver.domainGetMemoryParameters(
                query, dom: reference, nparams: count.nparams, flags: flags
            ).params
        case .numa:
            let count = try await driver.domainGetNumaParameters(query, dom: reference, nparams: 0, flags: flags)
            found = try await driver.domainGetNumaParameters(
                query, dom: reference, nparams: count.nparams, flags: flags
            ).params
        case .blockIO:
            let count = try await driver.domainGetBlkioParameters(query, dom: reference, nparams: 0, flags: flags)
            found = try await driver.domainGetBlkioParameters(
                query, dom: reference, nparams: count.nparams, flags: flags
            ).params
        case .scheduler:
            let count = try await driver.domainGetSchedulerType(query, dom: reference).nparams
            found =
                scope.isEmpty
                ? try await driver.domainGetSchedulerParameters(query, dom: reference, nparams: count)
                : try await driver.domainGetSchedulerParametersFlags(
                    query, dom: reference, nparams: count, flags: flags)
        case .interface(let device):
            let count = try await driver.domainGetInterfaceParameters(
                query, dom: reference, device: device, nparams: 0, flags: flags)
            found = try await driver.domainGetInterfaceParameters(
                query, dom: reference, device: device, nparams: count.nparams, flags: flags
            ).params
        case .disk(let disk):
            let count = try await driver.domainGetBlockIoTune(
                query, dom: reference, disk: disk, nparams: 0, flags: flags)
            found = try await driver.domainGetBlockIoTune(
                query, dom: reference, disk: disk, nparams: count.nparams, flags: flags
            ).params
        case .performance:
            found = try await driver.domainGetPerfEvents(query, dom: reference, flags: flags)
        }
        return found.map(Parameter.init)
    }

    /// Changes those of a group that `parameters` names.
    public func setTuning(
        _ group: TuningGroup, _ parameters: [Parameter], _ scope: ConfigurationScope = []
    ) async throws(VirtError) {
        let (driver, flags, list) = (connection.hypervisor, scope.rawValue, parameters.map(\.typed))
        switch group {
        case .memory:
            try await driver.domainSetMemoryParameters(
                try connection.change("virDomainSetMemoryParameters"), dom: reference, params: list, flags: flags)
        case .numa:
            try await driver.domainSetNumaParameters(
                try connection.change("virDomainSetNumaParameters"), dom: reference, params: list, flags: flags)
        case .blockIO:
            try await driver.domainSetBlkioParameters(
                try connection.change("virDomainSetBlkioParameters"), dom: reference, params: list, flags: flags)
        case .scheduler:
            try await driver.domainSetSchedulerParametersFlags(
                try connection.change("virDomainSetSchedulerParametersFlags"), dom: reference, params: list,
                flags: flags)
        case .interface(let device):
            try await driver.domainSetInterfaceParameters(
                try connection.change("virDomainSetInterfaceParameters"), dom: reference, device: device, params: list,
                flags: flags)
        case .disk(let disk):
            try await driver.domainSetBlockIoTune(
                try connection.change("virDomainSetBlockIoTune"), dom: reference, disk: disk, params: list,
                flags: flags)
        case .performance:
            try await driver.domainSetPerfEvents(
                try connection.change("virDomainSetPerfEvents"), dom: reference, params: list, flags: flags)
        }
    }

    /// The scheduler's name, such as `posix`.
    public func schedulerType() async throws(VirtError) -> String {
        try await connection.hypervisor.domainGetSchedulerType(connection.query(), dom: reference).type
    }
}
