/// The driver protocols that procedures are sorted into, in the order in which files are written.
enum Group: String, CaseIterable {
    case session = "Session"
    case connect = "Connect"
    case domain = "Domain"
    case snapshot = "Snapshot"
    case checkpoint = "Checkpoint"
    case migration = "Migration"
    case network = "Network"
    case interface = "Interface"
    case storage = "Storage"
    case nodeDevice = "NodeDevice"
    case secret = "Secret"
    case nwfilter = "NWFilter"
    case qemuMonitor = "QEMUMonitor"
    case lxcNamespace = "LXCNamespace"
    case admin = "Admin"
    case explain = "Explain"

    var protocolName: String { self == .session ? "SessionHandler" : rawValue + "Driver" }

    /// What the protocol is for, for its doc comment.
    var purpose: String {
        switch self {
        case .session: "Calls that the session itself answers: opening, authentication, event registration."
        case .connect: "Calls about the host and the hypervisor as a whole."
        case .domain: "Calls about domains."
        case .snapshot: "Calls about domain snapshots."
        case .checkpoint: "Calls about checkpoints and backups."
        case .migration: "Calls about migration."
        case .network: "Calls about virtual networks and their ports."
        case .interface: "Calls about host network interfaces."
        case .storage: "Calls about storage pools and volumes."
        case .nodeDevice: "Calls about devices of the host."
        case .secret: "Calls about secrets."
        case .nwfilter: "Calls about network filters and their bindings."
        case .qemuMonitor: "Calls of the qemu program: monitor and guest agent passthrough."
        case .lxcNamespace: "Calls of the lxc program."
        case .admin: "Calls of the admin program."
        case .explain: "Calls of Apus' own program beside libvirt's."
        }
    }

    private static let sessionNames: Set<String> = [
        "CONNECT_OPEN", "CONNECT_CLOSE", "CONNECT_SUPPORTS_FEATURE", "CONNECT_IS_SECURE", "CONNECT_SET_IDENTITY",
        "CONNECT_REGISTER_CLOSE_CALLBACK", "CONNECT_UNREGISTER_CLOSE_CALLBACK",
    ]

    static func of(_ procedure: Procedure, program: Program) -> Group? {
        switch program.name {
        case "qemu":
            return procedure.name.contains("MONITOR_EVENT") && procedure.name.hasSuffix("REGISTER")
                ? .session : .qemuMonitor
        case "lxc": return .lxcNamespace
        case "admin": return .admin
        case "apus": return .explain
        case "remote": return remote(procedure.name)
        default: return nil
        }
    }

    private static func remote(_ name: String) -> Group {
        if sessionNames.contains(name) || name.hasPrefix("AUTH_") { return .session }
        if name.hasPrefix("CONNECT_"), name.contains("EVENT"), name.hasSuffix("REGISTER") || name.hasSuffix("_ANY") {
            return .session
        }
        if name.contains("SNAPSHOT") { return .snapshot }
        if name.contains("CHECKPOINT") || name.contains("BACKUP") { return .checkpoint }
        if name.contains("MIGRATE") { return .migration }
        if name.hasPrefix("DOMAIN_") { return .domain }
        if name.contains("NWFILTER") { return .nwfilter }
        if name.contains("NODE_DEVICE") || name == "NODE_NUM_OF_DEVICES" || name == "NODE_LIST_DEVICES" {
            return .nodeDevice
        }
        if name.contains("STORAGE") { return .storage }
        if name.contains("NETWORK") { return .network }
        if name.contains("INTERFACE") { return .interface }
        if name.contains("SECRET") { return .secret }
        return .connect
    }
}
