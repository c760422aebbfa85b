import Glibc
import HostSystem
import Logging
import NIOCore
import NIOPosix
public import VirtDriver
public import VirtError

/// The daemon as a whole: configuration, sockets, sessions, signals.
public struct Daemon: Sendable {
    private let options: DaemonOptions
    private let registry: DriverRegistry
    private let log: DaemonLog
    private let logger: Logger
    /// Starts the drivers, once it is sure that no other daemon serves this place.
    private let prepare: @Sendable () async throws(VirtError) -> Void
    /// Whether guests keep the daemon from ending when idle.
    private let hasActiveGuests: @Sendable () async -> Bool

    public init(
        options: DaemonOptions, registry: DriverRegistry, log: DaemonLog,
        prepare: @escaping @Sendable () async throws(VirtError) -> Void,
        hasActiveGuests: @escaping @Sendable () async -> Bool
    ) {
        self.prepare = prepare
        self.options = options
        self.registry = registry
        self.log = log
        self.hasActiveGuests = hasActiveGuests
        logger = log.logger("apusd")
    }

    /// Serves until a signal or the idle timeout ends it.
    ///
    /// - Throws: what keeps it from starting, with the cure.
    public func run() async throws(VirtError) {
        let inherited = ServiceManager.inheritedSockets()
        let signals = try Signals.start()
        let paths = try DaemonPaths(
            root: options.root, isSession: options.isSession || geteuid() != 0,
            environment: { name in getenv(name).map { String(cString: $0) } })
        let settings = try readSettings(paths)
        try log.configure(settings, isVerbose: options.isVerbose)
        warnAboutIgnored(settings)
        try Self.makeDirectory(paths.runDirectory, isPrivate: paths.isSession)
        let lock = try DaemonLock(path: paths.lockFile)
        let listeners = inherited.isEmpty ? try Self.bind(paths, settings) : inherited
        defer { for listener in listeners { listener.remove() } }
        try await prepare()
        let group = MultiThreadedEventLoopGroup.singleton
        let environment = SessionEnvironment(registry: registry, settings: settings.sessionSettings, logger: logger)
        let server = try Server(
            listeners: listeners, environment: environment, group: group, maxClients: settings.maxClients)
        if let file = options.pidFile {
            try AtomicFile.write(file, text: "\(getpid())\n", mode: 0o644, durable: false)
        }
        defer { if let file = options.pidFile { _ = unlink(file) } }
        server.start()
        logger.info("ready", metadata: ["sockets": "\(listeners.map(\.path).joined(separator: " "))"])
        ServiceManager.notify("READY=1")
        await serve(server, environment, paths, signals)
        ServiceManager.notify("STOPPING=1")
        await server.stop()
        logger.info("stopped; guests keep running")
        withExtendedLifetime(lock) {}
    }

    private enum Wake: Sendable {
        case signal(Signals.Request)
        case idle
    }

    private func serve(
        _ server: Server, _ environment: SessionEnvironment, _ paths: DaemonPaths,
        _ signals: AsyncStream<Signals.Request>
    ) async {
        let (wakes, continuation) = AsyncStream<Wake>.makeStream()
        let forwarding = Task {
            for await request in signals { continuation.yield(.signal(request)) }
        }
        let watching = options.timeout.map { timeout in
            Task {
                await watchIdleness(server, timeout: timeout)
                continuation.yield(.idle)
            }
        }
        defer {
            forwarding.cancel()
            watching?.cancel()
        }
        for await wake in wakes {
            switch wake {
            case .signal(.stop): return
            case .idle:
                return logger.info("ending: idle for \(options.timeout ?? 0) seconds")
            case .signal(.reload):
                reload(server, environment, paths)
            }
        }
    }

    /// Returns once there has been neither client nor running guest for `timeout` seconds.
    private func watchIdleness(_ server: Server, timeout: Int) async {
        var idleSince = ContinuousClock.now
        while !Task.isCancelled {
            let isBusy = server.clientCount > 0
            if isBusy { idleSince = .now }
            let remaining = .seconds(timeout) - (ContinuousClock.now - idleSince)
            if remaining <= .zero {
                guard await hasActiveGuests() else { return }
                idleSince = .now
            }
            // A client that comes and goes between two looks is seen at the next one only: looks are frequent.
            try? await Task.sleep(for: min(.milliseconds(200), max(.milliseconds(10), remaining)))
        }
    }

    private func reload(_ server: Server, _ environment: SessionEnvironment, _ paths: DaemonPaths) {
        ServiceManager.notify("RELOADING=1")
        do throws(VirtError) {
            let settings = try readSettings(paths)
            try log.configure(settings, isVerbose: options.isVerbose)
            environment.settings = settings.sessionSettings
            server.maxClients = settings.maxClients
            logger.info("configuration read again; sockets keep their owner and mode until the next start")
        } catch {
            logger.error("configuration not taken over", metadata: ["error": "\(error.message)"])
        }
        ServiceManager.notify("READY=1")
    }

    private func readSettings(_ paths: DaemonPaths) throws(VirtError) -> DaemonSettings {
        let path = options.configuration ?? paths.configurationFile
        guard options.configuration != nil || access(path, F_OK) == 0 else { return DaemonSettings() }
        let text = String(decoding: try HostFile.read(path, limit: 1 << 20), as: UTF8.self)
        return try DaemonSettings(ConfigurationFile(text, name: path))
    }

    private func warnAboutIgnored(_ settings: DaemonSettings) {
        if !settings.ignored.isEmpty {
            logger.warning(
                "settings without effect here", metadata: ["keys": "\(settings.ignored.joined(separator: " "))"])
        }
        if settings.readWriteAuthentication == .polkit {
            logger.warning("polkit is not available yet: only root may use the read-write socket")
        }
    }

    private static func bind(_ paths: DaemonPaths, _ settings: DaemonSettings) throws(VirtError) -> [UnixListener] {
        var group: UInt32?
        if let name = settings.socketGroup { group = try SocketGroup.number(of: name) }
        let isOpen = settings.readWriteAuthentication != .none
        let mode = paths.isSession ? 0o700 : settings.readWriteMode ?? (isOpen ? 0o777 : 0o700)
        let directory = paths.isSession ? nil : settings.socketDirectory
        let path = directory.map { $0 + "/libvirt-sock" } ?? paths.socket
        if let directory { try makeDirectory(directory, isPrivate: false) }
        var listeners = [try UnixListener(path: path, isReadOnly: false, mode: mode, group: group)]
        if paths.readOnlySocket != nil {
            listeners.append(
                try UnixListener(path: path + "-ro", isReadOnly: true, mode: settings.readOnlyMode, group: group))
        }
        return listeners
    }

    /// Makes a directory with its parents.
    private static func makeDirectory(_ path: String, isPrivate: Bool) throws(VirtError) {
        var end = path.startIndex
        while end < path.endIndex {
            end = path[path.index(after: end)...].firstIndex(of: "/") ?? path.endIndex
            let part = String(path[..<end])
            let mode: mode_t = isPrivate && end == path.endIndex ? 0o700 : 0o755
            guard mkdir(part, mode) == 0 || errno == EEXIST else {
                throw .systemCall(errno, "cannot create directory '\(part)'")
            }
        }
    }
}

extension DaemonSettings {
    /// What sessions take from the configuration.
    var sessionSettings: SessionSettings {
        var result = session
        result.readWriteAuthentication = readWriteAuthentication
        result.readOnlyAuthentication = readOnlyAuthentication
        return result
    }
}
