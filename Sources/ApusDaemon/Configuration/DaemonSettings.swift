import LibvirtTLS
import Logging
import VirtError

/// What `libvirtd.conf` says, checked and with libvirt's defaults for what it leaves out.
struct DaemonSettings: Sendable, Equatable {
    enum Authentication: Sendable, Equatable {
        case none
        case polkit
        case sasl
    }

    /// Name or number of the read-write socket's group; nil for the daemon's own.
    var socketGroup: String?
    var readOnlyMode: UInt32 = 0o777
    /// Nil for the default: the owner alone, or everybody who can authenticate.
    var readWriteMode: UInt32?
    /// Where the sockets are, unless in the standard place.
    var socketDirectory: String?
    var network = NetworkSettings()
    /// Whether the admin socket is for more than its owner.
    var adminMode: UInt32 = 0o700
    var maxClients = 5000
    var maxAnonymousClients = 20
    var session = SessionSettings()
    var logLevel: Int = 3
    var logFilters = ""
    var logOutputs = ""
    /// A UUID to report instead of the machine's.
    var hostUUID: String?
    /// `smbios` or `machine-id`.
    var hostUUIDSource = "smbios"
    /// `access_drivers`: any of `polkit` and `rules` (the file access.rules); none for no access control.
    var accessDrivers: [String] = []
    var auditLevel = 1
    var isAuditLogged = false
    /// Keys that are set and do nothing here; worth a warning.
    var ignored: [String] = []

    init() {}

    /// - Throws: error 33 with file and line for an unknown key or a value of the wrong kind.
    init(_ file: ConfigurationFile) throws(VirtError) {
        for entry in file.entries {
            var reader = EntryReader(file: file.name, entry: entry)
            try apply(entry.key, &reader)
        }
    }

    private mutating func apply(_ key: String, _ entry: inout EntryReader) throws(VirtError) {
        switch key {
        case "unix_sock_group": socketGroup = try entry.string()
        case "unix_sock_ro_perms": readOnlyMode = try entry.mode()
        case "unix_sock_rw_perms": readWriteMode = try entry.mode()
        case "unix_sock_dir": socketDirectory = try entry.string()
        case "auth_unix_ro": session.authentication[.readOnly] = try entry.authentication()
        case "auth_unix_rw": session.authentication[.readWrite] = try entry.authentication()
        case "auth_tcp": session.authentication[.tcp] = try entry.authentication(networked: true)
        case "auth_tls": session.authentication[.tls] = try entry.authentication(networked: true)
        case "tcp_min_ssf": session.tcpStrength = UInt32(clamping: try entry.integer(56...100_000))
        case "sasl_allowed_username_list": session.allowedNames = try entry.list()
        case "access_drivers": accessDrivers = try entry.list()
        case "unix_sock_admin_perms": adminMode = try entry.mode()
        case "listen_tls": network.listensTLS = try entry.integer(0...1) == 1
        case "listen_tcp": network.listensTCP = try entry.integer(0...1) == 1
        case "tls_port": network.tlsPort = try entry.string()
        case "tcp_port": network.tcpPort = try entry.string()
        case "listen_addr": network.address = try entry.string()
        case "ca_file": network.authorityFile = try entry.string()
        case "cert_file": network.certificateFile = try entry.string()
        case "key_file": network.keyFile = try entry.string()
        case "crl_file": network.revocationFile = try entry.string()
        case "tls_no_verify_certificate": network.tls.verifiesClients = try entry.integer(0...1) == 0
        case "tls_no_sanity_certificate": network.tls.checksOwnCertificate = try entry.integer(0...1) == 0
        case "tls_allowed_dn_list": network.tls.allowedNames = try entry.list()
        case "tls_priority": network.tls.versions = try entry.tlsPriority()
        case "max_clients": maxClients = try entry.count()
        case "max_anonymous_clients": maxAnonymousClients = try entry.count()
        case "max_client_requests": session.requestLimit = try entry.count()
        case "keepalive_interval": session.keepaliveInterval = try entry.integer(-1...86400)
        case "keepalive_count": session.keepaliveCount = try entry.integer(0...100_000)
        case "log_level": logLevel = try entry.integer(0...4)
        case "log_filters": logFilters = try entry.string()
        case "log_outputs": logOutputs = try entry.string()
        case "host_uuid": hostUUID = try entry.uuid()
        case "host_uuid_source": hostUUIDSource = try entry.choice(["smbios", "machine-id"])
        case "audit_level":
            auditLevel = try entry.integer(0...2)
            // Only what asks for more than the default is missed by anybody.
            if auditLevel == 2 { ignored.append(key) }
        case "audit_logging":
            isAuditLogged = try entry.integer(0...1) == 1
            if isAuditLogged { ignored.append(key) }
        case _ where Self.unused.contains(key): ignored.append(key)
        default:
            let near = Self.known.min { EditDistance.between($0, key) < EditDistance.between($1, key) }
            throw ConfigurationFile.mistake(
                "unknown key '\(key)'", name: entry.file, line: entry.entry.line,
                cures: near.map { ["did you mean '\($0)'?"] } ?? [])
        }
    }

    /// Keys of `libvirtd.conf` that have no meaning here: thread pools, limits of the admin socket.
    private static let unused: Set<String> = [
        "max_queued_clients", "min_workers", "max_workers", "prio_workers",
        "max_requests", "admin_min_workers", "admin_max_workers", "admin_max_clients", "admin_max_queued_clients",
        "admin_max_client_requests", "admin_keepalive_interval", "admin_keepalive_count", "log_buffer_size",
        "keepalive_required", "admin_keepalive_required", "ovs_timeout", "mdns_adv", "mdns_name",
    ]

    private static let known: [String] =
        unused.sorted() + [
            "unix_sock_group", "unix_sock_ro_perms", "unix_sock_rw_perms", "unix_sock_dir", "auth_unix_ro",
            "auth_unix_rw", "max_clients", "max_anonymous_clients", "max_client_requests", "keepalive_interval",
            "keepalive_count", "log_level", "log_filters", "log_outputs", "host_uuid", "host_uuid_source",
            "audit_level", "audit_logging", "auth_tcp", "auth_tls", "sasl_allowed_username_list", "access_drivers",
            "unix_sock_admin_perms", "listen_tls", "listen_tcp", "tls_port", "tcp_port", "listen_addr", "ca_file",
            "cert_file", "key_file", "crl_file", "tls_no_verify_certificate", "tls_no_sanity_certificate",
            "tls_allowed_dn_list", "tls_priority", "tcp_min_ssf",
        ]
}
