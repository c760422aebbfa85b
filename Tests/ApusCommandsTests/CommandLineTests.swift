import Apus
import ArgumentParser
import Testing

@testable import ApusCommands

@Suite struct CommandLineTests {
    @Test(arguments: [
        (["-c", "qemu:///system", "list", "--all"], ["list", "-c", "qemu:///system", "--all"]),
        (["--connect=x:///", "-q", "-r", "dominfo", "d"], ["dominfo", "--connect=x:///", "-q", "-r", "d"]),
        (["-c", "x", "spice", "stat", "d"], ["spice", "stat", "-c", "x", "d"]),
        (["-q", "snapshot", "graph", "list"], ["snapshot", "graph", "-q", "list"]),
        (["list", "-c", "x"], ["list", "-c", "x"]),
        (["--help"], ["--help"]),
        (["-c"], ["-c"]),
        ([], []),
    ])
    func globalOptionsMayStandInFront(_ given: [String], _ expected: [String]) {
        #expect(GlobalOptions.reorder(given) == expected)
    }

    @Test func everyVerbIsThereOnce() {
        let names = ApusCommand.configuration.groupedSubcommands.flatMap(\.subcommands).map {
            $0.configuration.commandName ?? ""
        }
        #expect(Set(names).count == names.count)
        for verb in ["list", "start", "shutdown", "edit", "console", "event", "domcapabilities", "run", "demo"] {
            #expect(names.contains(verb))
        }
    }

    @Test func exitCodesAreDistinctAndFollowTheError() {
        #expect(ExitStatus(VirtError(.noDomain, "x")) == .notFound)
        #expect(ExitStatus(VirtError(.operationInvalid, "x")) == .wrongState)
        #expect(ExitStatus(VirtError(.operationDenied, "x")) == .denied)
        #expect(ExitStatus(VirtError(.noSupport, "x")) == .unsupported)
        #expect(ExitStatus(VirtError(.systemError, "x", domain: .rpc)) == .connection)
        #expect(ExitStatus(VirtError(.systemError, "x", domain: .qemu)) == .failure)
        #expect(ExitStatus(VirtError(.xmlError, "x")) == .invalid)
        #expect(Set(ExitStatus.allCases.map(\.rawValue)).count == ExitStatus.allCases.count)
    }

    @Test func failuresTellCauseAndCures() {
        let error = VirtError(
            .operationInvalid, "domain is not running", cause: "it is shut off", cures: ["start it", "wait"])
        #expect(
            CommandFailure("Failed to reset domain 'x'", error).text == """
                error: Failed to reset domain 'x'
                error: Requested operation is not valid: domain is not running
                cause: it is shut off
                cure: start it
                cure: wait

                """)
    }

    @Test func secondsRoundAsPrintfRounds() {
        #expect(Decimal.tenths(0) == "0.0")
        #expect(Decimal.tenths(1_250_000_000) == "1.2")
        #expect(Decimal.tenths(1_250_000_001) == "1.3")
        #expect(Decimal.tenths(59_990_000_000) == "60.0")
    }

    @Test func aTextIsFoundHoweverTheBytesAreCut() {
        let bytes = Array("boot\r\nGUEST-READY 1.2\r\n".utf8)
        for split in 0...bytes.count {
            var watch = TextWatch("GUEST-READY")
            let first = watch.sees(Array(bytes[..<split]))
            let second = watch.sees(Array(bytes[split...]))
            #expect(first || second, "split at \(split)")
            #expect(first == (split == bytes.count))
        }
    }
}
