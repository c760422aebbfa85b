import SASL
import SpiceProtocol

/// Authentication by SASL (RFC 4422), as SPICE carries it behind the link messages.
///
/// The server lists its mechanisms. The client names one and says what the mechanism begins with, then both take turns,
/// the server adding to each of its turns whether it is done. Whatever is said stands behind its length, which counts a
/// final zero byte; length 0 is nothing said at all. In the end the server sends a verdict of its own, 0 for success,
/// besides the one that every link has.
///
/// On a connection without TLS a stock server (libspice-server 0.15.1) offers only mechanisms that encrypt what follows,
/// which with Cyrus SASL are DIGEST-MD5, declared unfit by RFC 6331, and Kerberos; neither is spoken here.
struct SASLLogin {
    static let scram = ScramServer.mechanism
    static let plain = "PLAIN"

    /// Longest list of mechanisms, and longest turn of a server, that are read.
    private static let maximumList: UInt32 = 4096
    private static let maximumTurn: UInt32 = 1 << 16

    private enum State {
        case plain
        case scram(ScramClient)
    }

    private var state: State
    private let mechanism: String
    private let first: [UInt8]

    /// Chooses the best of the mechanisms that the server offers.
    ///
    /// Throws ``SpiceClientError/authentication(_:)`` if there is none that can be used, or no user name.
    init(offered: String, user: String?, password: String, isSecure: Bool) throws(SpiceClientError) {
        let names = offered.split(separator: ",").map(String.init)
        guard let user, !user.isEmpty else {
            throw .authentication("the server asks for a user name and a password")
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
        } else {
            let list = names.isEmpty ? "none" : names.joined(separator: ", ")
            let hint = isSecure ? "" : "; it offers more on its encrypted port"
            throw .authentication(
                "the server offers no SASL mechanism that this client can use here (\(list))\(hint)")
        }
    }

    /// Speaks the whole exchange.
    ///
    /// Throws ``SpiceClientError/refused(_:)`` with ``LinkError/permissionDenied`` where the server hangs up, which is
    /// how a stock one says no, and ``SpiceClientError/authentication(_:)`` if it does not know the password itself.
    static func run(
        user: String?, password: String, isSecure: Bool, _ bytes: any SpiceByteChannel, _ input: inout ExactReader
    ) async throws(SpiceClientError) {
        let length = try await input.number()
        guard length <= maximumList else { throw .violation("a list of SASL mechanisms of \(length) bytes") }
        let list = try await input.read(Int(length))
        var login = try SASLLogin(
            offered: String(decoding: list, as: UTF8.self), user: user, password: password, isSecure: isSecure)
        do throws(SpiceClientError) {
            try await login.exchange(bytes, &input)
            guard try await input.number() == 0 else { throw .refused(.permissionDenied) }
        } catch .closed {
            throw .refused(.permissionDenied)
        }
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
        for _ in 0..<4 {
            try await say(turn, bytes)
            let length = try await input.number()
            guard length <= Self.maximumTurn else { throw .violation("a SASL message of \(length) bytes") }
            let heard = Array(try await input.read(Int(length)).dropLast())
            let isDone = try await input.read(1) != [0]
            turn = try answer(heard)
            guard isDone else { continue }
            if case .scram(let client) = state, !client.isVerified {
                throw .authentication("the server does not prove that it knows the password")
            }
            return
        }
        throw .violation("a SASL exchange without end")
    }

    private func say(_ turn: [UInt8], _ bytes: any SpiceByteChannel) async throws(SpiceClientError) {
        var writer = SpiceWriter()
        writer.write(turn.isEmpty ? 0 : UInt32(turn.count + 1))
        writer.write((turn.isEmpty ? [] : turn + [0])[...])
        try await bytes.write(try malformed { () throws(SpiceError) in try writer.finish() })
    }

    private mutating func answer(_ heard: [UInt8]) throws(SpiceClientError) -> [UInt8] {
        guard !heard.isEmpty else { return [] }
        guard case .scram(var client) = state else { throw .violation("an answer to PLAIN") }
        do throws(ScramClient.Failure) {
            let turn = try client.step(heard)
            state = .scram(client)
            return turn
        } catch {
            switch error {
            case .malformed: throw .violation("a malformed SCRAM message")
            case .refused: throw .refused(.permissionDenied)
            case .wrongServer: throw .authentication("the server does not know the password either")
            }
        }
    }
}
