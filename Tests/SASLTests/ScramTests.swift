import Testing

@testable import SASL

/// The exchange of RFC 7677, section 3.
private enum Example {
    static let clientNonce = "rOprNGfwEbeRWgbNEkqO"
    static let serverNonce = "%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0"
    static let credentials = ScramCredentials(
        password: "pencil", salt: Base64.decode("W22ZaJ0SNY7soEsUEjb6gQ==") ?? [], iterations: 4096)
    static let serverFirst =
        "r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096"
    static let clientFinal =
        "c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ="
    static let serverFinal = "v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4="

    static func server(nonce: String = serverNonce) -> ScramServer {
        ScramServer(secret: [1, 2, 3], nonce: nonce) { $0 == "user" ? credentials : nil }
    }
}

private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

@Suite struct ScramTests {
    @Test func bothSidesFollowTheExampleOfTheStandard() throws {
        var server = Example.server()
        var client = ScramClient(user: "user", password: "pencil", nonce: Example.clientNonce)
        #expect(client.begin() == bytes("n,,n=user,r=\(Example.clientNonce)"))
        #expect(server.step(bytes("n,,n=user,r=\(Example.clientNonce)")) == .challenge(bytes(Example.serverFirst)))
        #expect(try client.step(bytes(Example.serverFirst)) == bytes(Example.clientFinal))
        #expect(!client.isVerified)
        #expect(server.step(bytes(Example.clientFinal)) == .challenge(bytes(Example.serverFinal)))
        #expect(try client.step(bytes(Example.serverFinal)) == [])
        #expect(client.isVerified)
        #expect(server.step([]) == .success(user: "user"))
    }

    /// Runs an exchange and gives the server's last step.
    private func outcome(user: String, password: String) throws -> ScramServer.Step {
        var server = ScramServer(secret: [9]) { $0 == "us=er," ? ScramCredentials(password: "right") : nil }
        var client = ScramClient(user: user, password: password)
        var message = client.begin()
        while true {
            let step = server.step(message)
            guard case .challenge(let challenge) = step else { return step }
            message = try client.step(challenge)
        }
    }

    @Test func aWrongPasswordAndAnUnknownUserAreRefused() throws {
        #expect(try outcome(user: "us=er,", password: "right") == .success(user: "us=er,"))
        #expect(try outcome(user: "us=er,", password: "wrong") == .failure(reason: "wrong password for 'us=er,'"))
        #expect(try outcome(user: "nobody", password: "right") == .failure(reason: "there is no user 'nobody'"))
    }

    @Test func anUnknownUserIsAskedTheSameEveryTime() {
        func salt(_ user: String) -> String? {
            var server = Example.server()
            guard case .challenge(let text) = server.step(bytes("n,,n=\(user),r=12345678")) else { return nil }
            return String(decoding: text, as: UTF8.self)
        }
        #expect(salt("ghost") != nil)
        #expect(salt("ghost") == salt("ghost"))
        #expect(salt("ghost") != salt("spectre"))
    }

    @Test func aRecordedProofIsWorthless() {
        var server = Example.server(nonce: "anotherServerNonce")
        guard case .challenge = server.step(bytes("n,,n=user,r=\(Example.clientNonce)")) else {
            Issue.record("no challenge")
            return
        }
        #expect(server.step(bytes(Example.clientFinal)) == .failure(reason: "a nonce of another exchange"))
    }

    @Test func everyTruncatedOrChangedMessageEndsTheExchange() {
        let first = bytes("n,,n=user,r=\(Example.clientNonce)")
        let final = bytes(Example.clientFinal)
        for length in 0..<final.count {
            var server = Example.server()
            _ = server.step(first)
            guard case .failure = server.step(Array(final[..<length])) else {
                Issue.record("accepted after \(length) bytes")
                continue
            }
            guard case .failure = server.step(final) else {
                Issue.record("went on after a failure at \(length)")
                continue
            }
        }
        for index in final.indices {
            var changed = final
            changed[index] ^= 1
            var server = Example.server()
            _ = server.step(first)
            guard case .failure = server.step(changed) else {
                Issue.record("accepted with byte \(index) changed")
                continue
            }
        }
    }

    @Test(arguments: [
        "", "n", "n,,", "p=tls-unique,,n=user,r=12345678", "n,a=other,n=user,r=12345678", "n,,n=user",
        "n,,r=12345678,n=user",
        "n,,n=us=4er,r=12345678", "n,,n=,r=12345678", "n,,n=user,r=123", "n,,n=user,r=12345678\u{0}",
        "x,,n=user,r=12345678",
    ])
    func malformedBeginningsAreRefused(_ text: String) {
        var server = Example.server()
        guard case .failure = server.step(bytes(text)) else {
            Issue.record("accepted \(text)")
            return
        }
    }

    @Test func bytesBehindTheExchangeAndLongMessagesAreRefused() {
        var server = Example.server()
        _ = server.step(bytes("n,,n=user,r=\(Example.clientNonce)"))
        _ = server.step(bytes(Example.clientFinal))
        #expect(server.step([1]) == .failure(reason: "bytes behind the exchange"))
        var other = Example.server()
        #expect(
            other.step(bytes("n,,n=user,r=" + String(repeating: "a", count: 5000)))
                == .failure(reason: "unreadable first message"))
    }

    @Test func theClientDoesNotTrustAServerThatCannotProveItself() throws {
        var client = ScramClient(user: "user", password: "pencil", nonce: Example.clientNonce)
        _ = client.begin()
        _ = try client.step(bytes(Example.serverFirst))
        #expect(throws: ScramClient.Failure.wrongServer) {
            try client.step(bytes("v=" + Base64.encode([UInt8](repeating: 0, count: 32))))
        }
        #expect(!client.isVerified)
        for bad in [
            "r=other,s=W22Z,i=4096", "r=\(Example.clientNonce),s=W22Z,i=4096", "r=\(Example.clientNonce)x,s=W22Z,i=1",
        ] {
            var client = ScramClient(user: "user", password: "pencil", nonce: Example.clientNonce)
            _ = client.begin()
            #expect(throws: ScramClient.Failure.malformed) { try client.step(bytes(bad)) }
        }
    }

    @Test func credentialsSurviveTheirTextForm() {
        let credentials = ScramCredentials(password: "pencil")
        #expect(ScramCredentials(credentials.description) == credentials)
        #expect(ScramCredentials("SCRAM-SHA-256$1:AAAA$AAAA:AAAA") == nil)
        #expect(ScramCredentials("") == nil)
    }
}
