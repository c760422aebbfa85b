import Apus
import Testing

@testable import ApusCommands

/// What virsh 9.0 prints for the same commands on `test:///default`.
@Suite struct DomainCommandTests {
    @Test(arguments: [
        ([], " Id   Name   State\n----------------------\n 1    test   running\n"),
        (["--name"], "test\n"),
        (["--uuid"], "6695eb01-f6a4-8304-79aa-97f2502e193f\n"),
        (["--uuid", "--name"], "6695eb01-f6a4-8304-79aa-97f2502e193f test\n"),
        (["--id"], "1\n"),
        (["--inactive"], " Id   Name   State\n--------------------\n"),
        (["--inactive", "--name"], ""),
        (["-q"], " 1   test   running\n"),
        (["--title"], " Id   Name   State     Title\n------------------------------\n 1    test   running   \n"),
    ])
    func list(_ arguments: [String], _ expected: String) async throws {
        let (text, failure) = try await outcome(DomainList.self, arguments)
        #expect(text == expected)
        #expect(failure == nil)
    }

    @Test func listAsJSON() async throws {
        let (text, _) = try await outcome(DomainList.self, ["--json"])
        #expect(
            text == """
                [
                  {
                    "id": 1,
                    "name": "test",
                    "uuid": "6695eb01-f6a4-8304-79aa-97f2502e193f",
                    "state": "running"
                  }
                ]

                """)
    }

    @Test func stateAndReason() async throws {
        #expect(try await outcome(DomainStateCommand.self, ["test"]).text == "running\n")
        #expect(try await outcome(DomainStateCommand.self, ["--reason", "test"]).text == "running (unknown)\n")
        #expect(try await outcome(DomainID.self, ["test"]).text == "1\n")
        #expect(try await outcome(DomainName.self, ["1"]).text == "test\n")
        #expect(
            try await outcome(DomainUUIDCommand.self, ["test"]).text
                == "6695eb01-f6a4-8304-79aa-97f2502e193f\n")
    }

    @Test func aMissingDomainHasItsOwnExitCode() async throws {
        let (text, failure) = try await outcome(DomainStateCommand.self, ["nosuch"])
        #expect(text.isEmpty)
        #expect(failure?.status == .notFound)
        #expect(failure?.text.hasPrefix("error: failed to get domain 'nosuch'\ncause: Domain not found") == true)
    }

    @Test func lifeCycleOnOneHost() async throws {
        let host = try await Connection.open("test:///default")
        #expect(try await outcome(DomainSuspend.self, ["test"], on: host).text == "Domain 'test' suspended\n")
        #expect(try await outcome(DomainStateCommand.self, ["test"], on: host).text == "paused\n")
        #expect(try await outcome(DomainResume.self, ["test"], on: host).text == "Domain 'test' resumed\n")
        let again = try await outcome(DomainStart.self, ["test"], on: host)
        #expect(again.failure?.text == "error: Domain is already active\n")
        #expect(again.failure?.status == .wrongState)
        #expect(try await outcome(DomainDestroy.self, ["test"], on: host).text == "Domain 'test' destroyed\n")
        #expect(
            try await outcome(DomainList.self, ["--all"], on: host).text
                == " Id   Name   State\n-----------------------\n -    test   shut off\n")
        #expect(try await outcome(DomainList.self, ["--all", "--id"], on: host).text.isEmpty)
        #expect(try await outcome(DomainStart.self, ["-q", "test"], on: host).text.isEmpty)
    }

    @Test func aReadOnlyConnectionRefusesByFunction() async throws {
        let host = try await Connection.open("test:///default", readOnly: true)
        let (_, failure) = try await outcome(DomainSuspend.self, ["test"], on: host)
        #expect(failure?.status == .denied)
        #expect(failure?.error?.message == "operation forbidden: read only access prevents virDomainSuspend")
    }

    @Test func unknownShutdownModesAreNamed() async throws {
        let (_, failure) = try await outcome(DomainShutdown.self, ["test", "--mode", "acpi,foo"])
        #expect(failure?.headline?.hasPrefix("Unknown mode foo value") == true)
    }
}

@Suite struct HostCommandTests {
    @Test func nodeInformationIsPadded() async throws {
        let (text, _) = try await outcome(HostNodeInfo.self, [])
        #expect(
            text == """
                CPU model:           i686
                CPU(s):              16
                CPU frequency:       1400 MHz
                CPU socket(s):       2
                Core(s) per socket:  2
                Thread(s) per core:  2
                NUMA cell(s):        2
                Memory size:         3145728 KiB

                """)
    }

    @Test func uri() async throws {
        #expect(try await outcome(HostURI.self, []).text == "test:///default\n")
        #expect(try await outcome(HostURI.self, ["--json"]).text == "{\n  \"uri\": \"test:///default\"\n}\n")
    }
}
