import LibvirtProtocol
import LibvirtTLS
import Logging
import SASL
import VirtDriver
import VirtError

/// A client's attempt to show who it is by SASL.
struct SASLLogin {
    private var exchange: ScramServer
    private let path: String

    /// Nonsense that stays the same while the daemon runs: what users who do not exist are answered with.
    private static let secret: [UInt8] = {
        var generator = SystemRandomNumberGenerator()
        return (0..<32).map { _ in UInt8.random(in: 0...255, using: &generator) }
    }()

    init(path: String, logger: Logger) {
        self.path = path
        exchange = ScramServer(secret: Self.secret) { user in
            do throws(VirtError) {
                return try CredentialFile.credentials(of: user, in: path)
            } catch {
                logger.error("cannot check a password", metadata: ["error": "\(error.message)"])
                return nil
            }
        }
    }

    mutating func step(_ data: [UInt8]) -> ScramServer.Step {
        exchange.step(data)
    }
}

extension ClientSession {
    /// Takes a message of the client's exchange.
    ///
    /// - Throws: error 45, the same whatever was wrong.
    func continueLogin(_ data: [UInt8]) throws(VirtError) -> (complete: Bool, data: [UInt8]) {
        guard authentication == .sasl, !state.isAuthenticated, var login else { throw .authenticationFailed }
        let step = login.step(data)
        self.login = login
        switch step {
        case .challenge(let challenge): return (false, challenge)
        case .success(let user):
            let allowed = environment.settings.allowedNames
            guard allowed.map({ $0.contains { GlobPattern.matches(user, $0) } }) ?? true else {
                try refuseLogin("'\(user)' is not in sasl_allowed_username_list")
            }
            identity.saslUserName = user
            authenticated()
            return (true, [])
        case .failure(let reason): try refuseLogin(reason)
        }
    }

    private func refuseLogin(_ reason: String) throws(VirtError) -> Never {
        login = nil
        logger.warning("authentication failed", metadata: ["reason": "\(reason)"])
        throw .authenticationFailed
    }
}
