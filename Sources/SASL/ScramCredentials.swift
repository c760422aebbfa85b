/// What a server keeps of a user's password: enough to check it, not enough to log in elsewhere.
///
/// Text form as PostgreSQL's: `SCRAM-SHA-256$ITERATIONS:SALT$STOREDKEY:SERVERKEY`.
public struct ScramCredentials: Sendable, Hashable, CustomStringConvertible {
    public var iterations: Int
    public var salt: [UInt8]
    public var storedKey: [UInt8]
    public var serverKey: [UInt8]

    /// Takes a password, with a salt of its own.
    public init(password: String, iterations: Int = 4096) {
        var generator = SystemRandomNumberGenerator()
        self.init(
            password: password, salt: (0..<16).map { _ in UInt8.random(in: 0...255, using: &generator) },
            iterations: iterations)
    }

    init(password: String, salt: [UInt8], iterations: Int) {
        let salted = ScramKeys.saltedPassword(password, salt: salt, iterations: iterations)
        self.iterations = iterations
        self.salt = salt
        storedKey = ScramKeys.hash(ScramKeys.clientKey(salted))
        serverKey = ScramKeys.serverKey(salted)
    }

    /// Reads the text form; nil when it is something else.
    public init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "$", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0] == "SCRAM-SHA-256" else { return nil }
        let first = parts[1].split(separator: ":", omittingEmptySubsequences: false)
        let second = parts[2].split(separator: ":", omittingEmptySubsequences: false)
        guard first.count == 2, second.count == 2, let iterations = Int(first[0]),
            (4096...1_000_000).contains(iterations),
            let salt = Base64.decode(first[1]), !salt.isEmpty, let stored = Base64.decode(second[0]),
            let server = Base64.decode(second[1]), stored.count == 32, server.count == 32
        else { return nil }
        self.iterations = iterations
        self.salt = salt
        storedKey = stored
        serverKey = server
    }

    public var description: String {
        "SCRAM-SHA-256$\(iterations):\(Base64.encode(salt))$\(Base64.encode(storedKey)):\(Base64.encode(serverKey))"
    }

    /// What a user who does not exist is asked with, so that nobody learns who does: the same answer every time.
    static func decoy(_ user: String, secret: [UInt8]) -> ScramCredentials {
        let salt = Array(ScramKeys.hmac(secret, Array(user.utf8)).prefix(16))
        var result = ScramCredentials(iterations: 4096, salt: salt)
        result.storedKey = ScramKeys.hmac(secret, salt)
        return result
    }

    private init(iterations: Int, salt: [UInt8]) {
        self.iterations = iterations
        self.salt = salt
        storedKey = []
        serverKey = [UInt8](repeating: 0, count: 32)
    }
}
