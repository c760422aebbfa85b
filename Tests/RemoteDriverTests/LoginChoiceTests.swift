import Testing
import VirtError

@testable import RemoteDriver

/// URI-10: which SASL mechanism a client takes.
@Suite struct LoginChoiceTests {
    private func choice(_ offered: [String], isProtected: Bool, hasLibrary: Bool = true) -> LoginChoice {
        LoginChoice(offered: offered, isProtected: isProtected, hasLibrary: hasLibrary)
    }

    @Test func onPlainTCPOnlyWhatEncryptsIsTaken() {
        #expect(choice(["PLAIN", "SCRAM-SHA-256", "CRAM-MD5"], isProtected: false).password == nil)
        #expect(choice(["SCRAM-SHA-256", "DIGEST-MD5"], isProtected: false).password == "DIGEST-MD5")
        #expect(choice(["SCRAM-SHA-256", "GSSAPI"], isProtected: false).takesTickets)
    }

    @Test func theStrongestForAPasswordComesFirst() {
        let all = ["PLAIN", "DIGEST-MD5", "SCRAM-SHA-1", "SCRAM-SHA-512", "SCRAM-SHA-256"]
        #expect(choice(all, isProtected: true).password == "SCRAM-SHA-256")
        #expect(choice(all.dropLast(1), isProtected: true).password == "SCRAM-SHA-512")
        #expect(choice(["PLAIN", "ANONYMOUS"], isProtected: true).password == "PLAIN")
        #expect(choice(["ANONYMOUS"], isProtected: true).password == nil)
    }

    @Test func withoutTheLibraryThereAreOurOwnMechanismsOnly() {
        let some = choice(["GSSAPI", "DIGEST-MD5", "SCRAM-SHA-256"], isProtected: true, hasLibrary: false)
        #expect(!some.takesTickets && some.password == "SCRAM-SHA-256")
        #expect(choice(["GSSAPI", "DIGEST-MD5"], isProtected: false, hasLibrary: false).password == nil)
    }

    @Test func theRefusalSaysWhatWouldDo() {
        #expect(choice(["SCRAM-SHA-256"], isProtected: false).refusal.message.contains("SSF 0"))
        #expect(choice(["OTP"], isProtected: true).refusal.message.contains("mechanism OTP not supported"))
    }
}

extension LoginChoiceTests {
    private func choice(_ offered: ArraySlice<String>, isProtected: Bool) -> LoginChoice {
        choice(Array(offered), isProtected: isProtected)
    }
}
