import CHostShims
import Glibc
import HostSystem
public import Logging
public import NIOCore
public import NIOPosix
import Synchronization
public import VirtDriver
public import VirtError

/// Runs guests with QEMU, as libvirt's driver of that name does.
///
/// One instance serves one daemon: its configuration decides whose guests these are. `qemu:///embed?root=DIR` gives a
/// further set of guests, those beneath that directory.
public final class QEMUDriver: HypervisorDriver {
    public let name = "QEMU"
    public let schemes = ["qemu"]

    private let configuration: DriverConfiguration
    private let eventLoops: any EventLoopGroup
    private let logger: Logger
    private let hosts = HostPool()

    /// - Parameter eventLoops: where monitors are read.
    public init(
        configuration: DriverConfiguration, eventLoops: any EventLoopGroup = MultiThreadedEventLoopGroup.singleton,
        logger: Logger = Logger(label: "qemu")
    ) {
        self.configuration = configuration
        self.eventLoops = eventLoops
        self.logger = logger
    }

    /// Loads all domains, takes up those that run, and starts those that start with the daemon.
    ///
    /// - Throws: where a directory cannot be made or a user is unknown.
    public func start() async throws(VirtError) {
        let host = try await host(configuration)
        await host.autostart()
    }

    public func open(
        _ uri: ConnectionURI, connection: ConnectionID, readOnly: Bool
    ) async throws(VirtError) -> DriverSet {
        let wanted = try mode(of: uri)
        let host: DriverHost
        if case .embed(let root) = wanted, wanted != configuration.mode {
            var own = DriverConfiguration(mode: .embed(root: root))
            own.jobTimeout = configuration.jobTimeout
            host = try await self.host(own)
        } else {
            host = try await self.host(configuration)
        }
        return DriverSet(
            hypervisor: QEMUConnection(host: host, uri: uri, connection: connection, isReadOnly: readOnly))
    }

    private func host(_ configuration: DriverConfiguration) async throws(VirtError) -> DriverHost {
        try await hosts.host(configuration, eventLoops, logger)
    }

    /// Lets another driver have the directories of embedded guests, as the end of the process would.
    func releaseRoots() async { await hosts.releaseRoots() }

    /// Which guests a URI asks for.
    ///
    /// - Throws: error 1 in libvirt's words for a path that is not ours.
    private func mode(of uri: ConnectionURI) throws(VirtError) -> DriverMode {
        switch (uri.path, configuration.mode) {
        // Root has no session of its own, and gets the system's guests, as from libvirtd.
        case ("/system", .system), ("/session", .system): return .system
        case ("/session", .session): return .session
        case ("/embed", _):
            guard let root = uri.parameter("root"), root.hasPrefix("/") else {
                throw VirtError(
                    .invalidArg,
                    uri.parameter("root") == nil
                        ? "root parameter must be specified for QEMU embed driver" : "root path must be absolute",
                    domain: .qemu, cures: ["write qemu:///embed?root=/an/absolute/directory"])
            }
            return .embed(root: root)
        case ("/system", _), ("/session", _):
            throw VirtError(
                .internalError,
                "unexpected qemu URI path '\(uri.path)', try qemu:///\(configuration.mode == .system ? "system" : "session")",
                cause: "this daemon serves other guests")
        default:
            throw VirtError(
                .internalError, "unexpected qemu URI path '\(uri.path)', try qemu:///system")
        }
    }
}

/// The hosts that have been opened, one for each set of guests in this process.
actor HostPool {
    private var opened: [DriverMode: Task<Result<DriverHost, VirtError>, Never>] = [:]
    private var locks: [DriverMode: RootLock] = [:]

    private func keep(_ lock: RootLock, for mode: DriverMode) {
        locks[mode] = lock
    }

    func releaseRoots() {
        locks = [:]
    }

    func host(
        _ configuration: DriverConfiguration, _ eventLoops: any EventLoopGroup, _ logger: Logger
    ) async throws(VirtError) -> DriverHost {
        if let task = opened[configuration.mode] { return try await task.value.get() }
        let task = Task { () -> Result<DriverHost, VirtError> in
            do throws(VirtError) {
                let host = try DriverHost(configuration: configuration, eventLoops: eventLoops, logger: logger)
                try host.prepareDirectories()
                if case .embed(let root) = configuration.mode {
                    self.keep(try await RootLock(root: root), for: configuration.mode)
                }
                await host.recoverPlans(domainsAreKnown: false)
                await host.load()
                await host.recoverPlans(domainsAreKnown: true)
                // What parsing needed is not needed again: many definitions leave more behind than they keep.
                malloc_trim(0)
                return .success(host)
            } catch {
                return .failure(error)
            }
        }
        opened[configuration.mode] = task
        do throws(VirtError) {
            return try await task.value.get()
        } catch {
            opened[configuration.mode] = nil
            throw error
        }
    }
}
