import Glibc
import LibvirtProtocol
import LibvirtTransport
import SASL
import Testing
import XDR

@testable import ApusDaemon

@Suite(.timeLimit(.minutes(5))) struct LoginTests {
    /// A server whose read-write socket asks for SASL, with one user.
    private func withLogin(
        _ settings: SessionSettings = SessionSettings(), limits: Server.Limits = Server.Limits(clients: 100),
        _ body: (RunningServer) async throws -> Void
    ) async throws {
        var settings = settings
        settings.authentication[.readWrite] = .sasl
        var template = Array("/tmp/apus-login-XXXXXX".utf8CString)
        try #require(mkdtemp(&template) != nil)
        let directory = String(decoding: template.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        settings.credentials = directory + "/users"
        try CredentialFile.set("fred", password: "secret", in: settings.credentials)
        defer {
            unlink(directory + "/users")
            rmdir(directory)
        }
        try await withServer(settings: settings) { running in
            running.server.limits = limits
            try await body(running)
        }
    }

    /// Runs the exchange; the status of its last reply.
    private func logIn(_ client: TestClient, _ password: String) async throws -> MessageStatus {
        _ = try await client.call(.authSaslInit)
        var scram = ScramClient(user: "fred", password: password)
        var answer = try await client.call(
            .authSaslStart, serial: 1,
            try AuthSaslStartArguments(mech: ScramServer.mechanism, isNil: 0, data: scram.begin()).xdr())
        while answer.header.status == .ok {
            let reply = try AuthSaslStepReply(xdr: answer.payload)
            if reply.complete != 0 { return .ok }
            answer = try await client.call(
                .authSaslStep, serial: 1, try AuthSaslStepArguments(isNil: 0, data: scram.step(reply.data)).xdr())
        }
        return answer.header.status
    }

    @Test func nothingWorksBeforeLoginAndEverythingAfterIt() async throws {
        try await withLogin { running in
            let client = try TestClient(running.socket)
            #expect(try await client.call(.connectGetLibVersion).header.status == .error)
            #expect(
                try await client.call(
                    .connectOpen, serial: 1, try ConnectOpenArguments(name: "test:///default", flags: 0).xdr()
                ).header.status == .error)
            #expect(running.server.unauthenticatedCount == 1)
            #expect(try await logIn(client, "secret") == .ok)
            #expect(running.server.unauthenticatedCount == 0)
            try await client.open()
            #expect(try await client.call(.connectGetLibVersion).header.status == .ok)
            // Once in, nobody becomes somebody else.
            #expect(try await client.call(.authSaslInit).header.status == .error)
        }
    }

    @Test func aWrongPasswordLeavesTheClientOutsideAndMayBeCorrected() async throws {
        try await withLogin { running in
            let client = try TestClient(running.socket)
            #expect(try await logIn(client, "wrong") == .error)
            #expect(try await client.call(.connectGetLibVersion).header.status == .error)
            #expect(try await logIn(client, "secret") == .ok)
        }
    }

    @Test func stepsWithoutABeginningAndOtherMechanismsAreRefused() async throws {
        try await withLogin { running in
            let client = try TestClient(running.socket)
            let step = try AuthSaslStepArguments(isNil: 1, data: []).xdr()
            #expect(try await client.call(.authSaslStep, serial: 1, step).header.status == .error)
            _ = try await client.call(.authSaslInit)
            for mechanism in ["PLAIN", "ANONYMOUS", "", "SCRAM-SHA-1"] {
                let start = try AuthSaslStartArguments(mech: mechanism, isNil: 1, data: []).xdr()
                #expect(try await client.call(.authSaslStart, serial: 1, start).header.status == .error)
            }
            #expect(try await client.call(.connectGetLibVersion).header.status == .error)
        }
    }

    @Test func clientsThatDoNotLogInAreLimitedAndClosed() async throws {
        var settings = SessionSettings()
        settings.loginSeconds = 1
        try await withLogin(settings, limits: Server.Limits(clients: 100, unauthenticated: 2)) { running in
            let first = try TestClient(running.socket)
            let second = try TestClient(running.socket)
            let third = try TestClient(running.socket)
            try first.send(.authList, serial: 1)
            #expect(try await first.receive() != nil)
            #expect(running.server.unauthenticatedCount <= 2)
            // The first two make room when their time is over, and the third is served.
            #expect(try await first.receive() == nil)
            #expect(try await second.receive() == nil)
            #expect(try await logIn(third, "secret") == .ok)
        }
    }

    @Test func aSilentClientIsClosedAndOneThatSpokeIsNot() async throws {
        var settings = SessionSettings()
        settings.loginSeconds = 1
        try await withServer(settings: settings) { running in
            let silent = try TestClient(running.socket)
            let client = try TestClient(running.socket)
            try await client.open()
            #expect(try await silent.receive() == nil)
            #expect(try await client.call(.connectGetLibVersion).header.status == .ok)
        }
    }

    @Test func aFileThatOthersCanReadIsNotUsed() throws {
        var template = Array("/tmp/apus-users-XXXXXX".utf8CString)
        let number = mkstemp(&template)
        try #require(number >= 0)
        close(number)
        let path = String(decoding: template.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        defer { unlink(path) }
        try CredentialFile.set("fred", password: "one", in: path)
        try CredentialFile.set("fre", password: "two", in: path)
        #expect(try CredentialFile.credentials(of: "fred", in: path) != nil)
        try CredentialFile.set("fred", password: nil, in: path)
        #expect(try CredentialFile.credentials(of: "fred", in: path) == nil)
        #expect(try CredentialFile.credentials(of: "fre", in: path) != nil)
        chmod(path, 0o640)
        #expect(throws: (any Error).self) { try CredentialFile.credentials(of: "fre", in: path) }
    }
}
