import Glibc
import Logging
import Synchronization
import VirtDriver

/// What every session of a daemon shares.
final class SessionEnvironment: Sendable {
    let registry: DriverRegistry
    let logger: Logger
    /// Asks nothing until it is asked.
    let polkit: PolkitAuthority
    private let state: Mutex<State>

    private struct State {
        var settings: SessionSettings
        var nextConnection: UInt64 = 1
        var servers: [Server] = []
    }

    /// - Parameter bus: address of the system bus, on which polkit is; nil for what the environment says.
    init(registry: DriverRegistry, settings: SessionSettings, logger: Logger, bus: String? = nil) {
        polkit = PolkitAuthority(address: bus ?? getenv("DBUS_SYSTEM_BUS_ADDRESS").map { String(cString: $0) })
        self.registry = registry
        self.logger = logger
        state = Mutex(State(settings: settings))
    }

    /// The settings that new sessions take; running ones keep theirs.
    var settings: SessionSettings {
        get { state.withLock { $0.settings } }
        set { state.withLock { $0.settings = newValue } }
    }

    /// The servers whose clients share this.
    var servers: [Server] {
        get { state.withLock { $0.servers } }
        set { state.withLock { $0.servers = newValue } }
    }

    func makeConnectionID() -> ConnectionID {
        state.withLock { state in
            defer { state.nextConnection += 1 }
            return ConnectionID(rawValue: state.nextConnection)
        }
    }
}

/// What the configuration says about a client's session.
struct SessionSettings: Sendable, Equatable {
    /// `max_client_requests`: unanswered calls before a client is not read from any more.
    var requestLimit = 5
    /// Whether it is a user's own daemon.
    var isSession = false
    /// `keepalive_interval`: seconds of silence before a ping; 0 or less for none.
    var keepaliveInterval = 5
    /// `keepalive_count`: unanswered pings before the connection is given up.
    var keepaliveCount = 5
    /// How clients show who they are, by the way in that they took; missing means not at all.
    var authentication: [Service: DaemonSettings.Authentication] = [.tcp: .sasl]
    /// Patterns for the names of SASL users who may come in (`sasl_allowed_username_list`); nil for all.
    var allowedNames: [String]?
    /// How SASL clients may show who they are.
    var mechanisms = SASLMechanisms()
    /// Bits that SASL's encryption of plain TCP has to have (`tcp_min_ssf`).
    var tcpStrength: UInt32 = 112
    /// Where the SASL users' secrets are.
    var credentials = ""
    /// Who may do what, by the file access.rules; nil when it is not used.
    var access: AccessRules?
    /// Whether polkit decides who may do what.
    var asksPolkit = false
    /// Whether there is access control beyond sockets and authentication.
    var hasAccessControl: Bool { access != nil || asksPolkit }
    /// Whether changing and refused calls are logged (`audit_logging`).
    var isAudited = false
    /// Seconds until a client that has not authenticated, or has not said anything at all, is closed.
    var loginSeconds = 60
}
