/// The client's side of one SCRAM-SHA-256 exchange (RFC 5802, RFC 7677). Pure but for the nonce.
public struct ScramClient: Sendable {
    public enum Failure: Error, Sendable, Hashable {
        /// The server's message makes no sense at this place.
        case malformed
        /// The server refused, in its words.
        case refused(String)
        /// The server does not know the password either: it is not the one that it claims to be.
        case wrongServer
    }

    private enum State {
        case start
        case first
        case final(signature: [UInt8])
        case verified
        case ended
    }

    private let user: String
    private let password: String
    private let nonce: String
    private var state = State.start

    public init(user: String, password: String) {
        self.init(user: user, password: password, nonce: ScramKeys.randomNonce())
    }

    init(user: String, password: String, nonce: String) {
        self.user = user
        self.password = password
        self.nonce = nonce
    }

    /// Whether the server has proved that it knows the password. Nothing else says that it does.
    public var isVerified: Bool {
        if case .verified = state { true } else { false }
    }

    private var bare: String { "n=\(ScramMessage.escape(user)),r=\(nonce)" }

    /// The message to begin with.
    public mutating func begin() -> [UInt8] {
        state = .first
        return Array("n,,\(bare)".utf8)
    }

    /// Takes the server's next message and gives the one to answer with; empty once all is said.
    public mutating func step(_ message: [UInt8]) throws(Failure) -> [UInt8] {
        let current = state
        state = .ended
        guard let text = ScramMessage.text(message), let parsed = ScramMessage(text[...]) else { throw .malformed }
        if let words = parsed.value("e", at: 0) { throw .refused(words) }
        switch current {
        case .first: return try answer(text, parsed)
        case .final(let signature):
            guard let sent = parsed.value("v", at: 0).flatMap({ Base64.decode($0) }) else { throw .malformed }
            guard ScramKeys.areEqual(sent, signature) else { throw .wrongServer }
            state = .verified
            return []
        case .start, .verified, .ended: throw .malformed
        }
    }

    private mutating func answer(_ text: String, _ message: ScramMessage) throws(Failure) -> [UInt8] {
        guard let full = message.value("r", at: 0), full.hasPrefix(nonce), full.utf8.count > nonce.utf8.count,
            let salt = message.value("s", at: 1).flatMap({ Base64.decode($0) }), !salt.isEmpty,
            let iterations = message.value("i", at: 2).flatMap({ Int($0) }),
            // A server that asks for less wants the password guessed, one that asks for more this machine's time.
            (4096...1_000_000).contains(iterations)
        else { throw .malformed }
        let salted = ScramKeys.saltedPassword(password, salt: salt, iterations: iterations)
        let withoutProof = "c=biws,r=\(full)"
        let all = Array("\(bare),\(text),\(withoutProof)".utf8)
        let key = ScramKeys.clientKey(salted)
        let proof = ScramKeys.exclusiveOr(key, ScramKeys.hmac(ScramKeys.hash(key), all))
        state = .final(signature: ScramKeys.hmac(ScramKeys.serverKey(salted), all))
        return Array("\(withoutProof),p=\(Base64.encode(proof))".utf8)
    }
}
