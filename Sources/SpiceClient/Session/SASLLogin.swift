import SASL
import SpiceProtocol

/// Authentication by SASL (RFC 4422), as SPICE carries it behind the link messages.
///
/// The server lists its mechanisms. The client names one and says what the mechanism begins with, then both take turns,
/// the server adding to each of its turns whether it is done. Whatever is said stands behind its length, which counts a
/// final zero byte; length 0 is nothing said at all. In the end the server sends a verdict of its own, 0 for success,
/// besides the one that every link has.
///
/// On a connection without TLS a stock server (libspice-server 0.15.1) offers only mechanisms that encrypt what follows.
/// Those are Cyrus SASL's: GSSAPI, which is Kerberos, and DIGEST-MD5, declared unfit by RFC 6331 but what there is. They
/// are spoken by that library where it is installed.
struct SASLLogin {
    static let scram = ScramServer.mechanism
    static let plain = "PLAIN"
    static let kerberos = "GSSAPI"
    static let digest = "DIGEST-MD5"
    /// Bits of encryption that are asked for where there is no other, as stock clients do.
    private static let strength: CyrusSession.Strength = 56...100_000

    /// Longest list of mechanisms, and longest turn of a server, that are read.
    private static let maximumList: UInt32 = 4096
    private static let maximumTurn: UInt32 = 1 << 16

    private enum State {
        case plain
        case scram(ScramClient)
        case library(CyrusSession)
    }

    private var state: State
    private let mechanism: String
    private let first: [UInt8]?
    /// Whether this end has nothing more to say.
    private var isComplete = false

    /// Chooses the best of the mechanisms that the server offers.
    ///
    /// Throws ``SpiceClientError/authentication(_:)`` if there is none that can be used, or no user name.
    init(
        offered: String, user: String?, password: String, host: String, isSecure: Bool
    ) async throws(SpiceClientError) {
        let names = offered.split(separator: ",").map(String.init)
        guard let user, !user.isEmpty else {
            // Without a name there may still be a ticket.
            guard names.contains(Self.kerberos), CyrusSession.isAvailable else {
                throw .authentication("the server asks for a user name and a password")
            }
            self = try await Self(library: Self.kerberos, user: nil, host: host, isSecure: isSecure)
            return
        }
        guard !user.utf8.contains(0), !password.utf8.contains(0) else {
            throw .authentication("a user name or password with a zero byte")
        }
        if names.contains(Self.scram) {
            var client = ScramClient(user: user, password: password)
            mechanism = Self.scram
            first = client.begin()
            state = .scram(client)
        } else if names.contains(Self.plain), isSecure {
            mechanism = Self.plain
            first = [0] + Array(user.utf8) + [0] + Array(password.utf8)
            state = .plain
        } else if let name = [Self.digest, Self.kerberos].first(where: names.contains) {
            self = try await Self(library: name, user: (user, password), host: host, isSecure: isSecure)
        } else {
            let list = names.isEmpty ? "none" : names.joined(separator: ", ")
            let hint = isSecure ? "" : "; it offers more on its encrypted port"
            throw .authentication(
                "the server offers no SASL mechanism that this client can use here (\(list))\(hint)")
        }
    }

    /// A mechanism of Cyrus SASL.
    private init(
        library mechanism: String, user: (name: String, password: String)?, host: String, isSecure: Bool
    ) async throws(SpiceClientError) {
        do throws(CyrusError) {
            let session = try CyrusSession.client(
                "spice", host: host, strength: isSecure ? 0...0 : Self.strength, user: user)
            let step = try await Self.aside { () throws(CyrusError) in try session.begin(mechanism) }
            self.mechanism = mechanism
            first = step.data
            isComplete = step.isComplete
            state = .library(session)
        } catch {
            throw .authentication(
                "\(mechanism), which the server asks for, is not possible: \(error)"
                    + (mechanism == Self.kerberos ? "; it takes a ticket (kinit)" : ""))
        }
    }

    /// Away from whoever waits: Kerberos asks servers of its own.
    @concurrent
    private static func aside(
        _ message: @Sendable () throws(CyrusError) -> CyrusSession.Step
    ) async throws(CyrusError) -> CyrusSession.Step {
        try message()
    }

    /// Speaks the whole exchange.
    ///
    /// Throws ``SpiceClientError/refused(_:)`` with ``LinkError/permissionDenied`` where the server hangs up, which is
    /// how a stock one says no, and ``SpiceClientError/authentication(_:)`` if it does not know the password itself.
    ///
    /// Returns the connection with what encrypts everything from now on, if that was agreed on; `input` reads from it.
    static func run(
        user: String?, password: String, host: String, isSecure: Bool, _ bytes: any SpiceByteChannel,
        _ input: inout ExactReader
    ) async throws(SpiceClientError) -> (any SpiceByteChannel)? {
        let length = try await input.number()
        guard length <= maximumList else { throw .violation("a list of SASL mechanisms of \(length) bytes") }
        let list = try await input.read(Int(length))
        var login = try await SASLLogin(
            offered: String(decoding: list, as: UTF8.self), user: user, password: password, host: host,
            isSecure: isSecure)
        do throws(SpiceClientError) {
            try await login.exchange(bytes, &input)
            guard try await input.number() == 0 else { throw .refused(.permissionDenied) }
        } catch .closed {
            throw .refused(.permissionDenied)
        }
        guard case .library(let session) = login.state, !isSecure else { return nil }
        // The server has checked this as well, but it is the client whose words are at stake.
        guard let bits = try? session.strength(), strength.contains(bits) else {
            throw .authentication("\(login.mechanism) does not encrypt what follows")
        }
        let protected = SASLByteChannel(inner: bytes, session: session)
        input = ExactReader(protected, pending: try protected.decode(input.rest))
        return protected
    }

    private mutating func exchange(
        _ bytes: any SpiceByteChannel, _ input: inout ExactReader
    ) async throws(SpiceClientError) {
        var writer = SpiceWriter()
        writer.write(UInt32(mechanism.utf8.count))
        writer.write(Array(mechanism.utf8)[...])
        try await bytes.write(try malformed { () throws(SpiceError) in try writer.finish() })
        var turn = first
        // No mechanism spoken here takes more turns than this.
        for _ in 0..<8 {
            try await say(turn, bytes)
            let length = try await input.number()
            guard length <= Self.maximumTurn else { throw .violation("a SASL message of \(length) bytes") }
            let heard = length == 0 ? nil : Array(try await input.read(Int(length)).dropLast())
            let isDone = try await input.read(1) != [0]
            turn = try await answer(heard)
            guard isDone else { continue }
            switch state {
            case .scram(let client) where !client.isVerified:
                throw .authentication("the server does not prove that it knows the password")
            case .library where !isComplete: throw .authentication("\(mechanism) was cut short")
            default: return
            }
        }
        throw .violation("a SASL exchange without end")
    }

    private func say(_ turn: [UInt8]?, _ bytes: any SpiceByteChannel) async throws(SpiceClientError) {
        var writer = SpiceWriter()
        writer.write(turn.map { UInt32($0.count + 1) } ?? 0)
        if let turn { writer.write((turn + [0])[...]) }
        try await bytes.write(try malformed { () throws(SpiceError) in try writer.finish() })
    }

    private mutating func answer(_ heard: [UInt8]?) async throws(SpiceClientError) -> [UInt8]? {
        switch state {
        case .plain:
            guard heard?.isEmpty ?? true else { throw .violation("an answer to PLAIN") }
            return nil
        case .scram(var client):
            guard let heard, !heard.isEmpty else { return nil }
            do throws(ScramClient.Failure) {
                let turn = try client.step(heard)
                state = .scram(client)
                return turn.isEmpty ? nil : turn
            } catch {
                switch error {
                case .malformed: throw .violation("a malformed SCRAM message")
                case .refused: throw .refused(.permissionDenied)
                case .wrongServer: throw .authentication("the server does not know the password either")
                }
            }
        case .library(let session):
            // A server that is done may have nothing left to prove.
            if heard == nil, isComplete { return nil }
            do throws(CyrusError) {
                let step = try await Self.aside { () throws(CyrusError) in try session.clientStep(heard) }
                isComplete = step.isComplete
                return step.data
            } catch {
                throw .authentication("\(mechanism) fails: \(error)")
            }
        }
    }
}
