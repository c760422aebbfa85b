import Glibc
import HostSystem
import LibvirtTLS
import Logging
import NIOCore
import VirtError

/// The listening sockets of a daemon: those that were handed over, or those that the configuration asks for.
struct DaemonSockets {
    private let listeners: [Listener]
    private let tls: ServerTLS?

    var addresses: [String] { listeners.map(\.address) }

    /// - Throws: error 38 when a socket cannot be bound or a certificate cannot be read.
    init(
        inherited: [Listener], options: DaemonOptions, paths: DaemonPaths, settings: DaemonSettings,
        logger: Logger
    ) throws(VirtError) {
        guard inherited.isEmpty else {
            listeners = inherited
            tls = inherited.contains { $0.service == .tls } ? try settings.makeTLS(paths, logger) : nil
            return
        }
        let network = settings.network
        let servesTLS = options.listens && network.listensTLS
        tls = servesTLS ? try settings.makeTLS(paths, logger) : nil
        var listeners = try Self.unix(paths, settings)
        do throws(VirtError) {
            if servesTLS {
                listeners += try Listener.network(host: network.address, port: network.tlsPort, service: .tls)
            }
            if options.listens, network.listensTCP {
                listeners += try Listener.network(host: network.address, port: network.tcpPort, service: .tcp)
            }
        } catch {
            for listener in listeners { listener.remove() }
            throw error
        }
        self.listeners = listeners
    }

    private static func unix(_ paths: DaemonPaths, _ settings: DaemonSettings) throws(VirtError) -> [Listener] {
        var group: UInt32?
        if let name = settings.socketGroup { group = try SocketGroup.number(of: name) }
        let isOpen = (settings.session.authentication[.readWrite] ?? .none) != .none
        let mode = paths.isSession ? 0o700 : settings.readWriteMode ?? (isOpen ? 0o777 : 0o700)
        let directory = paths.isSession ? nil : settings.socketDirectory
        let path = directory.map { $0 + "/libvirt-sock" } ?? paths.socket
        if let directory { try Daemon.makeDirectory(directory, isPrivate: false) }
        var listeners = [try Listener(path: path, service: .readWrite, mode: mode, group: group)]
        if paths.readOnlySocket != nil {
            listeners.append(
                try Listener(path: path + "-ro", service: .readOnly, mode: settings.readOnlyMode, group: group))
        }
        let admin = directory.map { $0 + "/libvirt-admin-sock" } ?? paths.adminSocket
        listeners.append(
            try Listener(path: admin, service: .admin, mode: paths.isSession ? 0o700 : settings.adminMode, group: group)
        )
        return listeners
    }

    /// Makes the servers: one for everybody, one for administrators.
    func makeServers(
        _ environment: SessionEnvironment, _ settings: DaemonSettings, _ administration: Administration,
        log: DaemonLog, group: any EventLoopGroup
    ) throws(VirtError) -> [Server] {
        let isAdmin: (Listener) -> Bool = { $0.service == .admin }
        return [
            try Server(
                listeners: listeners.filter { !isAdmin($0) }, environment: environment, group: group,
                limits: settings.limits, tls: tls),
            // Its own limits: an administrator gets in when everything else is full.
            try Server(
                name: "admin", listeners: listeners.filter(isAdmin), environment: environment, group: group,
                limits: Server.Limits(clients: 5000), administration: administration),
        ]
    }

    func remove() {
        for listener in listeners { listener.remove() }
    }
}

extension DaemonSettings {
    var limits: Server.Limits { Server.Limits(clients: maxClients, unauthenticated: maxAnonymousClients) }

    /// - Throws: error 38 naming the file that is missing or wrong.
    func makeTLS(_ paths: DaemonPaths, _ logger: Logger) throws(VirtError) -> ServerTLS {
        let files = network.files(prefix: paths.prefix) { access($0, F_OK) == 0 }
        let tls = try ServerTLS(files: files, policy: network.tls)
        for warning in tls.warnings { logger.warning("\(warning)") }
        return tls
    }

    /// What sessions take from the configuration.
    ///
    /// - Throws: error 33 or 38 for access rules that cannot be read; 67 for an access driver that there is not.
    func sessionSettings(_ paths: DaemonPaths) throws(VirtError) -> SessionSettings {
        var result = session
        result.isSession = paths.isSession
        result.credentials = paths.credentials
        let mechanisms = paths.prefix + "/etc/sasl2/libvirt.conf"
        result.mechanisms = SASLMechanisms(configuration: HostFile.text(mechanisms)) { access($0, F_OK) == 0 }
        result.isAudited = isAuditLogged && auditLevel > 0
        for driver in accessDrivers where driver != "none" {
            if driver == "polkit" {
                result.asksPolkit = true
                continue
            }
            // Going on without what was asked for would open everything to everybody.
            guard driver == "rules" else {
                throw VirtError(
                    .configUnsupported, "access_drivers: '\(driver)' is not available", domain: .conf,
                    cures: ["use \"polkit\", or \"rules\", and write what is allowed into \(paths.accessRules)"])
            }
            let text = String(decoding: try HostFile.read(paths.accessRules, limit: 1 << 20), as: UTF8.self)
            result.access = try AccessRules(text, name: paths.accessRules)
        }
        return result
    }
}
