import LibvirtProtocol
import LibvirtTLS
import Logging
import SASL
import VirtDriver
import VirtError

/// A client's attempt to show who it is by SASL.
struct SASLLogin: Sendable {
    /// What became of a message.
    enum Step: Sendable {
        case challenge([UInt8]?)
        /// - Parameter encryption: of everything that follows; nil for none.
        case success(user: String, data: [UInt8]?, encryption: CyrusSession?)
        case failure(reason: String)
    }

    /// What the client's transport leaves for SASL to do.
    struct Protection: Sendable {
        /// Bits that the encryption has to have; nil where there is to be none.
        var demanded: UInt32?
        /// Bits of the encryption below.
        var external: UInt32 = 0
    }

    private enum Exchange: Sendable {
        case undecided
        case scram(ScramServer)
        case cyrus(CyrusSession)
        case over
    }

    let offered: [String]
    private let path: String
    private let protection: Protection
    private let logger: Logger
    private var exchange = Exchange.undecided

    /// Nonsense that stays the same while the daemon runs: what users who do not exist are answered with.
    private static let secret: [UInt8] = {
        var generator = SystemRandomNumberGenerator()
        return (0..<32).map { _ in UInt8.random(in: 0...255, using: &generator) }
    }()

    /// - Parameter path: of the file of users with their secrets.
    init(offered: [String], path: String, protection: Protection, logger: Logger) {
        self.offered = offered
        self.path = path
        self.protection = protection
        self.logger = logger
    }

    /// Takes the message that comes with the client's choice.
    mutating func start(_ mechanism: String, _ data: [UInt8]?) async -> Step {
        guard offered.contains(mechanism) else {
            return .failure(reason: "mechanism '\(mechanism)' was not offered")
        }
        guard mechanism != ScramServer.mechanism else {
            let (path, logger) = (path, logger)
            exchange = .scram(
                ScramServer(secret: Self.secret) { user in
                    do throws(VirtError) {
                        return try CredentialFile.credentials(of: user, in: path)
                    } catch {
                        logger.error("cannot check a password", metadata: ["error": "\(error.message)"])
                        return nil
                    }
                })
            return await step(data)
        }
        let strength = protection.demanded.map { $0...100_000 } ?? 0...0
        do throws(CyrusError) {
            let session = try CyrusSession.server(
                "libvirt", application: "libvirt", strength: strength, protectedBy: protection.external)
            exchange = .cyrus(session)
            return try await Self.took(session) { () throws(CyrusError) in try session.start(mechanism, data) }
        } catch {
            exchange = .over
            return .failure(reason: "\(error)")
        }
    }

    /// Takes a further message.
    mutating func step(_ data: [UInt8]?) async -> Step {
        switch exchange {
        case .undecided, .over: return .failure(reason: "no exchange has begun")
        case .scram(var scram):
            let step = scram.step(data ?? [])
            exchange = .scram(scram)
            switch step {
            case .challenge(let challenge): return .challenge(challenge)
            case .success(let user): return .success(user: user, data: nil, encryption: nil)
            case .failure(let reason): return .failure(reason: reason)
            }
        case .cyrus(let session):
            do throws(CyrusError) {
                return try await Self.took(session) { () throws(CyrusError) in try session.serverStep(data) }
            } catch {
                exchange = .over
                return .failure(reason: "\(error)")
            }
        }
    }

    /// Away from the event loop: Kerberos reads files and may ask for names of hosts.
    @concurrent
    private static func took(
        _ session: CyrusSession, _ message: @Sendable () throws(CyrusError) -> CyrusSession.Step
    ) async throws(CyrusError) -> Step {
        let step = try message()
        guard step.isComplete else { return .challenge(step.data) }
        let strength = try session.strength()
        return .success(user: try session.userName(), data: step.data, encryption: strength > 0 ? session : nil)
    }
}

extension ClientSession {
    /// The mechanisms for this client.
    ///
    /// - Throws: error 45 when there is none.
    func beginLogin() throws(VirtError) -> String {
        guard authentication == .sasl, !state.isAuthenticated, login == nil else { throw .authenticationFailed }
        let settings = environment.settings
        var offered = settings.mechanisms.offered(encrypting: service == .tcp)
        if offered.contains(SASLMechanisms.kerberos), !CyrusSession.isAvailable {
            offered.removeAll { $0 == SASLMechanisms.kerberos }
            logger.error("GSSAPI is not available: install libsasl2-2 and libsasl2-modules-gssapi-mit")
        }
        guard !offered.isEmpty else {
            let reason = service == .tcp ? "SASL on TCP needs GSSAPI, or TLS" : "no SASL mechanism is available"
            logger.warning("authentication failed", metadata: ["reason": "\(reason)"])
            throw .authenticationFailed
        }
        login = SASLLogin(
            offered: offered, path: settings.credentials,
            protection: SASLLogin.Protection(
                demanded: service == .tcp ? settings.tcpStrength : nil, external: service == .tls ? 256 : 0),
            logger: logger)
        return offered.joined(separator: ",")
    }

    /// Takes a message of the client's exchange, the first one with the mechanism that it chose.
    ///
    /// - Throws: error 45, the same whatever was wrong.
    func continueLogin(
        mechanism: String? = nil, _ data: [UInt8]?
    ) async throws(VirtError) -> (complete: Bool, data: [UInt8]?) {
        guard authentication == .sasl, !state.isAuthenticated, var login else { throw .authenticationFailed }
        // Nobody else goes on with the exchange meanwhile.
        self.login = nil
        let step: SASLLogin.Step
        if let mechanism { step = await login.start(mechanism, data) } else { step = await login.step(data) }
        switch step {
        case .challenge(let challenge):
            self.login = login
            return (false, challenge)
        case .success(let user, let data, let encryption):
            let allowed = environment.settings.allowedNames
            guard allowed.map({ $0.contains { GlobPattern.matches(user, $0) } }) ?? true else {
                try refuseLogin("'\(user)' is not in sasl_allowed_username_list")
            }
            // The library has been told what to demand; this is the last look before the door opens.
            guard service != .tcp || encryption != nil else { try refuseLogin("no encryption was agreed on") }
            identity.saslUserName = user
            agreedEncryption = encryption
            authenticated()
            return (true, data)
        case .failure(let reason): try refuseLogin(reason)
        }
    }

    private func refuseLogin(_ reason: String) throws(VirtError) -> Never {
        login = nil
        logger.warning("authentication failed", metadata: ["reason": "\(reason)"])
        throw .authenticationFailed
    }
}
