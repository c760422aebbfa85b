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
        let sockets = try DaemonSockets(
            inherited: inherited, options: options, paths: paths, settings: settings, logger: logger)
        defer { sockets.remove() }
        try await prepare()
        let (wakes, waker) = AsyncStream<Wake>.makeStream()
        let environment = SessionEnvironment(
            registry: registry, settings: try settings.sessionSettings(paths), logger: logger)
        let administration = Administration(
            log: log, controls: controls(environment, paths) { waker.yield(.timeout($0)) })
        let servers = try sockets.makeServers(
            environment, settings, administration, log: log, group: MultiThreadedEventLoopGroup.singleton)
        administration.manage(servers)
        environment.servers = servers
        if let file = options.pidFile {
            try AtomicFile.write(file, text: "\(getpid())\n", mode: 0o644, durable: false)
        }
        defer { if let file = options.pidFile { _ = unlink(file) } }
        for server in servers { server.start() }
        logger.info("ready", metadata: ["sockets": "\(sockets.addresses.joined(separator: " "))"])
        ServiceManager.notify("READY=1")
        await serve(servers, environment, paths, signals, wakes, waker)
        ServiceManager.notify("STOPPING=1")
        for server in servers { await server.stop() }
        logger.info("stopped; guests keep running")
        withExtendedLifetime(lock) {}
    }

    /// What administrators may do to the daemon as a whole.
    private func controls(
        _ environment: SessionEnvironment, _ paths: DaemonPaths, _ setTimeout: @escaping @Sendable (Int) -> Void
    ) -> Administration.Controls {
        Administration.Controls(
            updateTLS: { () throws(VirtError) in
                let settings = try readSettings(paths)
                for server in environment.servers where server.tls != nil {
                    server.tls = try settings.makeTLS(paths, environment.logger)
                }
            }, setTimeout: setTimeout)
    }

    /// Sets the password of the SASL user that the options name.
    ///
    /// - Throws: error 8 for a name that cannot be used, 38 when the file cannot be written.
    public static func setPassword(_ options: DaemonOptions) throws(VirtError) {
        guard let user = options.passwordUser else { return }
        let paths = try DaemonPaths(
            root: options.root, isSession: options.isSession || geteuid() != 0,
            environment: { name in getenv(name).map { String(cString: $0) } })
        guard let line = readLine(strippingNewline: true) else {
            throw VirtError(.invalidArg, "no password on standard input")
        }
        try CredentialFile.set(user, password: line.isEmpty ? nil : line, in: paths.credentials)
    }

    private enum Wake: Sendable {
        case signal(Signals.Request)
        case idle
        /// An administrator sets the idle time; 0 for none.
        case timeout(Int)
    }

    private func serve(
        _ servers: [Server], _ environment: SessionEnvironment, _ paths: DaemonPaths,
        _ signals: AsyncStream<Signals.Request>, _ wakes: AsyncStream<Wake>, _ waker: AsyncStream<Wake>.Continuation
    ) async {
        let forwarding = Task {
            for await request in signals { waker.yield(.signal(request)) }
        }
        var watching = options.timeout.map { watchIdleness(servers, timeout: $0, waker) }
        defer {
            forwarding.cancel()
            watching?.cancel()
        }
        for await wake in wakes {
            switch wake {
            case .signal(.stop): return
            case .idle:
                return logger.info("ending: idle for long enough")
            case .signal(.reload):
                reload(servers, environment, paths)
            case .timeout(let seconds):
                watching?.cancel()
                watching = seconds == 0 ? nil : watchIdleness(servers, timeout: seconds, waker)
            }
        }
    }

    private func watchIdleness(
        _ servers: [Server], timeout: Int, _ waker: AsyncStream<Wake>.Continuation
    ) -> Task<Void, Never> {
        Task {
            await waitForIdleness(servers, timeout: timeout)
            if !Task.isCancelled { waker.yield(.idle) }
        }
    }

    /// Returns once there has been neither client nor running guest for `timeout` seconds.
    private func waitForIdleness(_ servers: [Server], timeout: Int) async {
        var idleSince = ContinuousClock.now
        while !Task.isCancelled {
            if servers.contains(where: { $0.clientCount > 0 }) { idleSince = .now }
            let remaining = .seconds(timeout) - (ContinuousClock.now - idleSince)
            if remaining <= .zero {
                guard await hasActiveGuests() else { return }
                idleSince = .now
            }
            // A client that comes and goes between two looks is seen at the next one only: looks are frequent.
            try? await Task.sleep(for: min(.milliseconds(200), max(.milliseconds(10), remaining)))
        }
    }

    private func reload(_ servers: [Server], _ environment: SessionEnvironment, _ paths: DaemonPaths) {
        ServiceManager.notify("RELOADING=1")
        do throws(VirtError) {
            let settings = try readSettings(paths)
            let tls = servers.contains { $0.tls != nil } ? try settings.makeTLS(paths, logger) : nil
            try log.configure(settings, isVerbose: options.isVerbose)
            environment.settings = try settings.sessionSettings(paths)
            for server in servers where server.name != "admin" {
                server.limits = settings.limits
                if server.tls != nil { server.tls = tls }
            }
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
    }

    /// Makes a directory with its parents.
    static func makeDirectory(_ path: String, isPrivate: Bool) throws(VirtError) {
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
