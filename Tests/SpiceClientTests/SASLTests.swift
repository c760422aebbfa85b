import SASL
import SpiceProtocol
import Testing

@testable import SpiceClient

/// SASL between the link messages and the first message: SPICE-22.
struct SASLTests {
    /// What the client wrote behind its link message and its choice of SASL, or why it gave up.
    private func login(
        _ offered: String, _ turns: [(said: [UInt8], isDone: Bool)], user: String? = "joe", isSecure: Bool = true,
        verdict: Int? = 0
    ) async throws -> Result<[UInt8], SpiceClientError> {
        var bytes: [UInt8] = []
        func add(_ number: Int) {
            for place in 0..<4 { bytes.append(UInt8(truncatingIfNeeded: number >> (place * 8))) }
        }
        add(offered.utf8.count)
        bytes += Array(offered.utf8)
        for turn in turns {
            add(turn.said.isEmpty ? 0 : turn.said.count + 1)
            if !turn.said.isEmpty { bytes += turn.said + [0] }
            bytes.append(turn.isDone ? 1 : 0)
        }
        if let verdict { add(verdict) }
        let script = Script(bytes.map { [$0] })
        var input = ExactReader(script)
        do throws(SpiceClientError) {
            _ = try await SASLLogin.run(
                user: user, password: "secret", host: "localhost", isSecure: isSecure, script, &input)
            return .success(script.written)
        } catch {
            return .failure(error)
        }
    }

    private func words(_ result: Result<[UInt8], SpiceClientError>) -> String {
        if case .failure(.authentication(let words)) = result { words } else { "\(result)" }
    }

    @Test("PLAIN is said only where it is encrypted, and needs no answer")
    func plain() async throws {
        let said = Array("PLAIN".utf8) + [12, 0, 0, 0, 0] + Array("joe".utf8) + [0] + Array("secret".utf8) + [0]
        #expect(try await login(",LOGIN,PLAIN,", [([], true)]) == .success([5, 0, 0, 0] + said))
        let refused = try await login(",NTLM,PLAIN,", [([], true)], isSecure: false)
        #expect(words(refused).contains("NTLM, PLAIN") && words(refused).contains("encrypted port"))
        #expect(words(try await login(",PLAIN,", [], user: nil)).contains("user name"))
        // Without a name there may be a ticket; here there is none.
        let ticket = words(try await login(",GSSAPI,PLAIN,", [], user: nil, isSecure: false))
        #expect(CyrusSession.isAvailable ? ticket.contains("GSSAPI") && ticket.contains("kinit") : true)
        #expect(words(try await login(",,", [])).contains("none"))
    }

    @Test("A server that hangs up has refused the password")
    func hangsUp() async throws {
        for mechanism in [SASLLogin.plain, SASLLogin.scram] {
            #expect(try await login(",\(mechanism),", [], verdict: nil) == .failure(.refused(.permissionDenied)))
        }
        #expect(try await login(",PLAIN,", [([], true)], verdict: nil) == .failure(.refused(.permissionDenied)))
        #expect(try await login(",PLAIN,", [([], true)], verdict: 1) == .failure(.refused(.permissionDenied)))
    }

    @Test("With SCRAM a server that does not know the password gets nowhere")
    func scram() async throws {
        func isError(_ turns: [(said: [UInt8], isDone: Bool)]) async throws -> Bool {
            if case .failure = try await login(",SCRAM-SHA-256,", turns) { true } else { false }
        }
        // It says yes at once, or makes up a challenge, or never comes to an end.
        #expect(words(try await login(",SCRAM-SHA-256,", [([], true)])).contains("does not prove"))
        #expect(try await isError([(Array("r=abc,s=QUJD,i=4096".utf8), false)]))
        #expect(try await isError([([0xff, 0xfe], true)]))
        #expect(
            try await login(",SCRAM-SHA-256,", [([UInt8], Bool)](repeating: ([], false), count: 9))
                == .failure(.violation("a SASL exchange without end")))
    }

    @Test("Lengths are bounded before anything is read")
    func lengths() async {
        for start: [UInt8] in [[0xff, 0xff, 0xff, 0xff], [0, 0x10, 1, 0]] {
            let script = Script([start + [UInt8](repeating: 44, count: 64)])
            var input = ExactReader(script)
            await #expect(throws: SpiceClientError.violation("a list of SASL mechanisms of \(number(start)) bytes")) {
                _ = try await SASLLogin.run(
                    user: "joe", password: "", host: "localhost", isSecure: true, script, &input)
            }
        }
        let script = Script([[5, 0, 0, 0], Array("PLAIN".utf8), [1, 0, 1, 0, 1]])
        var input = ExactReader(script)
        await #expect(throws: SpiceClientError.violation("a SASL message of 65537 bytes")) {
            _ = try await SASLLogin.run(user: "joe", password: "", host: "localhost", isSecure: true, script, &input)
        }
    }

    private func number(_ bytes: [UInt8]) -> UInt32 {
        bytes.reversed().reduce(0) { $0 << 8 | UInt32($1) }
    }
}
