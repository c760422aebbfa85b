import Testing

@Suite("The harness itself")
struct HarnessTests {
    @Test("Values that a run chooses become numbered placeholders, chosen ones stay")
    func normalising() {
        let transcript = Transcript(
            raw: """
                uuid 0f1c0c6e-8c3b-4d6e-9a44-000000000001 and 1f1c0c6e-8c3b-4d6e-9a44-000000000001
                uuid 0f1c0c6e-8c3b-4d6e-9a44-000000000001 and 5f1c0c6e-8c3b-4d6e-9a44-000000000001
                <mac address='52:54:00:12:34:56'/> <mac address='52:54:00:aa:00:01'/>
                CPU time:       0.7s
                2026-11-23 00:50:55.123+0000: event
                serial /dev/pts/17, monitor 42
                serial /dev/pts/18, again /dev/pts/17
                $ virsh dumpxml two
                serial /dev/pts/18
                """, replacements: [Scenario.Replacement(pattern: "monitor [0-9]+", text: "monitor N")])
        #expect(
            transcript.lines == [
                "uuid <uuid 1> and <uuid 2>",
                "uuid <uuid 1> and 5f1c0c6e-8c3b-4d6e-9a44-000000000001",
                "<mac address='<mac 1>'/> <mac address='52:54:00:aa:00:01'/>",
                "CPU time:       <seconds>",
                "<time>: event",
                "serial <pty 1>, monitor N",
                "serial <pty 2>, again <pty 1>",
                "$ virsh dumpxml two",
                "serial <pty 1>",
            ])
    }

    @Test("A scenario's header is read up to the first other line")
    func header() {
        let scenario = Scenario(
            name: "x.sh",
            source: """
                # title: A title: with colon
                # features: URI-01 CON-01
                # guest: yes
                # seconds: 90
                # normalise: /a+/b/
                v list
                # guest: no
                """)
        #expect(scenario.title == "A title: with colon")
        #expect(scenario.features == ["URI-01", "CON-01"])
        #expect(scenario.needsGuest)
        #expect(scenario.limit == .seconds(90))
        #expect(scenario.replacements.map(\.pattern) == ["a+"])
        #expect(scenario.replacements.map(\.text) == ["b"])
    }

    @Test("Differences are found with the command they belong to")
    func comparing() {
        let comparison = Comparison(
            stock: ["$ virsh list", "a", "b", "$ virsh uri", "c"],
            apus: ["$ virsh list", "a", "x", "$ virsh uri", "c", "d"])
        #expect(
            comparison.hunks == [
                .init(
                    line: 3, stock: ["b"], apus: ["x"], command: "$ virsh list", answer: ["$ virsh list", "a", "x"]),
                .init(line: 6, stock: [], apus: ["d"], command: "$ virsh uri", answer: ["$ virsh uri", "c", "d"]),
            ])
        #expect(Comparison(stock: ["a"], apus: ["a"]).hunks.isEmpty)
    }

    @Test("An answer that says no support is recognised where it was given")
    func unsupported() {
        let refusal = "error 3 domain 10 level 2: this function is not supported by the connection driver: virDomainX"
        let comparison = Comparison(
            stock: ["x -> 1", "y -> 2", "z -> 3"], apus: ["x -> \(refusal)", "y -> 2", "z -> 4"])
        #expect(comparison.hunks.map(\.isUnsupported) == [true, false])
        let virsh = Comparison(
            stock: ["$ virsh x", "result", "", "$ virsh y", "a"],
            apus: ["$ virsh x", "", "! error: failed", "! error: \(refusal)", "= 1", "$ virsh y", ""])
        #expect(virsh.hunks.filter { $0.command == "$ virsh x" }.allSatisfy { $0.isUnsupported })
        #expect(!virsh.hunks.filter { $0.command == "$ virsh y" }.contains { $0.isUnsupported })
    }

    @Test("A difference is allowed only when both sides match a rule for that scenario")
    func allowing() {
        let allowed = AllowedDifferences(
            text: """
                # comment\tx\ty\tz\tw
                x.sh\tanswer\tbecause\tb+\tc
                *\tmore\textra is better\t-\textra.*
                *\tno reason\t\ta\tb
                *\tbad pattern\treason\t(\tb
                """)
        #expect(allowed.rules.count == 2)
        #expect(allowed.malformed.count == 2)
        func hunk(_ stock: [String], _ apus: [String]) -> Comparison.Hunk {
            .init(line: 1, stock: stock, apus: apus, command: "")
        }
        #expect(allowed.reason(for: hunk(["bb", "b"], ["c"]), in: "x.sh") == "because")
        #expect(allowed.reason(for: hunk(["bb"], ["c"]), in: "y.sh") == nil)
        #expect(allowed.reason(for: hunk(["bb"], []), in: "x.sh") == nil)
        #expect(allowed.reason(for: hunk([], ["extra line"]), in: "y.sh") == "extra is better")
        #expect(allowed.reason(for: hunk(["a"], ["extra line"]), in: "y.sh") == nil)
    }

    @Test("Every allowed difference is well-formed and belongs to a scenario")
    func reasons() {
        #expect(ScenarioTests.allowed.malformed == [])
        let names = Set(Files.list("\(Files.tests)/Scenarios"))
        for rule in ScenarioTests.allowed.rules {
            #expect(rule.scenario == "*" || names.contains(rule.scenario), "\(rule)")
        }
    }

    @Test("Scenarios are found, have a title, and name features that exist")
    func scenarios() {
        #expect(!Scenario.all.isEmpty)
        let features = Files.read("\(Files.tests)/../../Protocol/features.tsv") ?? ""
        let known = Set(features.split(separator: "\n").compactMap { $0.split(separator: "\t").first.map(String.init) })
        for scenario in Scenario.all {
            #expect(scenario.title != scenario.name, "\(scenario.name) has no title")
            #expect(known.isSuperset(of: scenario.features), "\(scenario.name): \(scenario.features)")
        }
    }
}
