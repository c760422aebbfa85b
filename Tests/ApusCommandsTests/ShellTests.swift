import ArgumentParser
import Testing

@testable import ApusCommands

@Suite struct ShellTests {
    @Test(arguments: [
        ("list --all; uri", [["list", "--all"], ["uri"]]),
        ("define 'a b.xml' \"c\\\"d\" e\\ f", [["define", "a b.xml", "c\"d", "e f"]]),
        ("list # what runs\nuri", [["list"], ["uri"]]),
        (" ;; \n", []),
        ("desc one ''", [["desc", "one", ""]]),
        ("a#b", [["a#b"]]),
        ("a\\\nb", [["ab"]]),
    ])
    func wordsAreSplitAsVirshSplitsThem(_ text: String, _ expected: [[String]]) throws {
        #expect(try ShellScript.parse(text) == expected)
    }

    @Test(arguments: ["desc one 'x", "desc \"x", "desc x\\"])
    func whatDoesNotEndIsAnError(_ text: String) {
        #expect(throws: UsageError.self) { try ShellScript.parse(text) }
    }

    @Test(arguments: [
        (["--file", "one.xml"], ["--", "one.xml"]),
        (["--file=one.xml", "--validate"], ["--validate", "--", "one.xml"]),
    ])
    func plainArgumentsMayBeNamed(_ words: [String], _ expected: [String]) throws {
        let shape = try #require(CommandShape(DomainDefine.self))
        #expect(shape.placingNamed(words) == expected)
    }

    @Test func namedArgumentsFindTheirPlace() throws {
        let attach = try #require(CommandShape(AttachDisk.self))
        #expect(
            attach.placingNamed(["one", "--target", "vdb", "--source", "/a", "--config", "--cache", "none"])
                == ["--config", "--cache", "none", "--", "one", "/a", "vdb"])
        // What belongs behind an empty place cannot be placed.
        #expect(attach.placingNamed(["--target", "vdb"]) == nil)
        #expect(attach.placingNamed(["one", "/a", "vdb"]) == nil)
        #expect(attach.placingNamed(["one", "--nonsense", "x"]) == nil)
    }

    @Test(arguments: [
        (["list", "--nonsense"], "command 'list' doesn't support option --nonsense", true),
        (["domid"], "command 'domid' requires <domain> option", true),
        (["setmem", "one"], "command 'setmem' requires --size option", true),
        (["send-key", "one"], "command 'send-key' requires <keycode> option", true),
        (["list", "extra"], "unexpected data 'extra'", true),
        (["nonsense"], "unknown command: 'nonsense'", true),
        (["memtune", "one", "--hard-limit"], "expected syntax: --hard-limit <number>", true),
        (
            ["setvcpus", "one", "many"],
            "Numeric value 'many' for <count> option is malformed or out of range", false
        ),
        (["list", "--table", "--name"], "Options --table and --name are mutually exclusive", false),
    ])
    func mistakesAreToldInVirshsWords(_ words: [String], _ text: String, _ isSyntax: Bool) async {
        await #expect(throws: UsageError(text, isSyntax: isSyntax)) { _ = try await CommandLineParser.parse(words) }
    }

    @Test func namedOnesAreAcceptedByEveryVerb() async throws {
        let command = try await CommandLineParser.parse(["-q", "domrename", "--new-name", "two", "--domain", "one"])
        let rename = try #require(command as? DomainRename)
        #expect(rename.domain.domain == "one")
        #expect(rename.newName == "two")
        #expect(rename.global.quiet)
    }

    @Test(arguments: [
        ["explain", "attach-device", "one", "disk.xml", "--live"],
        ["-q", "explain", "attach-device", "--live", "--", "one", "disk.xml"],
        ["attach-device", "one", "disk.xml", "--live", "--explain"],
    ])
    func explainIsAVerbInFrontToo(_ words: [String]) async throws {
        let attach = try #require(try await CommandLineParser.parse(words) as? AttachDevice)
        #expect(attach.explaining.explain)
        #expect(attach.file == "disk.xml")
    }

    @Test func explainAloneSaysWhatItWants() async {
        await #expect(throws: UsageError.self) { _ = try await CommandLineParser.parse(["explain"]) }
        await #expect(throws: UsageError.self) { _ = try await CommandLineParser.parse(["explain", "nonsense"]) }
    }

    @Test func aConnectionOfAShellReplacesTheOneBefore() {
        let session = ShellSession(options: ["-c", "a:///", "-q", "-r"])
        session.connect(to: "b:///", readOnly: false)
        #expect(session.options == ["-q", "-c", "b:///"])
        session.connect(to: nil, readOnly: true)
        #expect(session.options == ["-q", "-r"])
    }

    @Test(arguments: [("^]", 0x1d), ("^a", 1), ("^[", 0x1b), ("x", 0x78)])
    func consolesAreLeftByAnyControlCharacter(_ text: String, _ byte: UInt8) {
        #expect(ConsoleEscape(text)?.byte == byte)
    }

    @Test func whatIsNoControlCharacterIsRefused() {
        #expect(ConsoleEscape("") == nil)
        #expect(ConsoleEscape("^1") == nil)
        #expect(ConsoleEscape("ab") == nil)
    }
}
