/// The server's side of one SCRAM-SHA-256 exchange (RFC 5802, RFC 7677), without channel binding. Pure but for the
/// nonce: messages in, messages out. Whatever goes wrong ends the exchange for good.
public struct ScramServer: Sendable {
    public static let mechanism = "SCRAM-SHA-256"

    public enum Step: Sendable, Hashable {
        /// Send this, and expect another message.
        case challenge([UInt8])
        /// The client is this user; the last challenge has proved the server to it.
        case success(user: String)
        /// Authentication failed. The reason is for the log and not for the client.
        case failure(reason: String)
    }

    private enum State {
        case start
        case proof(user: String, ScramCredentials, isKnown: Bool, bare: String, serverFirst: String, header: String)
        case acknowledgement(user: String)
        case ended
    }

    private let lookup: @Sendable (String) -> ScramCredentials?
    private let secret: [UInt8]
    private let nonce: String
    private var state = State.start

    /// - Parameters:
    ///   - secret: the server's own, for answers about users who do not exist.
    ///   - lookup: what is known of a user.
    public init(secret: [UInt8], lookup: @escaping @Sendable (String) -> ScramCredentials?) {
        self.init(secret: secret, nonce: ScramKeys.randomNonce(), lookup: lookup)
    }

    init(secret: [UInt8], nonce: String, lookup: @escaping @Sendable (String) -> ScramCredentials?) {
        self.secret = secret
        self.nonce = nonce
        self.lookup = lookup
    }

    /// Takes the client's next message.
    public mutating func step(_ message: [UInt8]) -> Step {
        let current = state
        state = .ended
        switch current {
        case .start:
            guard let text = ScramMessage.text(message) else { return .failure(reason: "unreadable first message") }
            return begin(text)
        case .proof(let user, let credentials, let isKnown, let bare, let serverFirst, let header):
            guard let text = ScramMessage.text(message) else { return .failure(reason: "unreadable proof") }
            return prove(text, user, credentials, isKnown, bare + "," + serverFirst, header)
        case .acknowledgement(let user):
            return message.isEmpty ? .success(user: user) : .failure(reason: "bytes behind the exchange")
        case .ended:
            return .failure(reason: "the exchange is over")
        }
    }

    private mutating func begin(_ text: String) -> Step {
        let parts = text.split(separator: ",", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0] == "n" || parts[0] == "y" else {
            return .failure(reason: "the client wants channel binding, or its first message is malformed")
        }
        guard let message = ScramMessage(parts[2]), let user = message.value("n", at: 0).flatMap(ScramMessage.unescape),
            let clientNonce = message.value("r", at: 1), !user.isEmpty, clientNonce.utf8.count >= 8
        else { return .failure(reason: "malformed first message") }
        let authorization = parts[1].hasPrefix("a=") ? ScramMessage.unescape(String(parts[1].dropFirst(2))) : ""
        guard let authorization, parts[1].isEmpty || !authorization.isEmpty,
            authorization.isEmpty || authorization == user
        else { return .failure(reason: "'\(user)' asks to act as another user") }
        let known = lookup(user)
        let credentials = known ?? .decoy(user, secret: secret)
        let serverFirst = "r=\(clientNonce)\(nonce),s=\(Base64.encode(credentials.salt)),i=\(credentials.iterations)"
        state = .proof(
            user: user, credentials, isKnown: known != nil, bare: String(parts[2]), serverFirst: serverFirst,
            header: "\(parts[0]),\(parts[1]),")
        return .challenge(Array(serverFirst.utf8))
    }

    private mutating func prove(
        _ text: String, _ user: String, _ credentials: ScramCredentials, _ isKnown: Bool, _ before: String,
        _ header: String
    ) -> Step {
        guard let comma = text.lastIndex(of: ","), text[comma...].hasPrefix(",p="),
            let message = ScramMessage(text[...]),
            let proof = Base64.decode(text[comma...].dropFirst(3)),
            message.value("c", at: 0) == Base64.encode(Array(header.utf8)),
            let full = message.value("r", at: 1)
        else { return .failure(reason: "malformed proof of '\(user)'") }
        // The nonce has to be the one of this exchange: that is what makes a recorded one worthless.
        guard before.contains(",r=\(full),s=") else { return .failure(reason: "a nonce of another exchange") }
        let all = Array("\(before),\(text[..<comma])".utf8)
        let key = ScramKeys.exclusiveOr(proof, ScramKeys.hmac(credentials.storedKey, all))
        let fits = ScramKeys.areEqual(ScramKeys.hash(key), credentials.storedKey)
        guard isKnown else { return .failure(reason: "there is no user '\(user)'") }
        guard fits else { return .failure(reason: "wrong password for '\(user)'") }
        state = .acknowledgement(user: user)
        return .challenge(Array("v=\(Base64.encode(ScramKeys.hmac(credentials.serverKey, all)))".utf8))
    }
}
