import Testing

/// Stock virsh and python3-libvirt do the same things with libvirtd and with apusd, and see the same.
@Suite("Scenarios")
struct ScenarioTests {
    static let allowed = AllowedDifferences(text: Files.read("\(Files.tests)/differences.tsv") ?? "")

    @Test(
        "The scenario gives the same transcript on both daemons",
        .enabled("apusd is not beside the tests") { await Peer.daemonExists },
        arguments: Scenario.all.filter { !$0.isApusdOnly && $0.comparesDaemons })
    func sameTranscript(_ scenario: Scenario) async throws {
        async let stock = Sandbox.run(scenario, against: .stock)
        async let apus = Sandbox.run(scenario, against: .apusd)
        try await Self.expectSame(scenario, stock, apus)
    }

    @Test(
        "apusd does what libvirtd cannot",
        .enabled("apusd is not beside the tests") { await Peer.daemonExists },
        arguments: Scenario.all.filter(\.isApusdOnly))
    func better(_ scenario: Scenario) async throws {
        let transcript = try await Sandbox.run(scenario, against: .apusd)
        let wrong = transcript.lines.filter { $0.hasPrefix("WRONG") }
        #expect(
            wrong.isEmpty && transcript.lines.last { !$0.isEmpty } == "done",
            "\(transcript.lines.suffix(20)) \(transcript.log.suffix(2000))")
    }

    /// What a scenario writes must depend on the daemon alone. For those who write scenarios.
    @Test(
        "The scenario gives the same transcript twice on libvirtd",
        .enabled("only on demand once there is another daemon to compare with") {
            if Files.environment("APUS_INTEROP_DETERMINISM") != nil { return true }
            return await !Peer.daemonExists
        }, arguments: Scenario.all.filter { !$0.isApusdOnly })
    func deterministic(_ scenario: Scenario) async throws {
        async let first = Sandbox.run(scenario, against: .stock)
        async let second = Sandbox.run(scenario, against: .stock)
        try await Self.expectSame(scenario, first, second)
    }

    @Test(
        "apus prints what virsh prints",
        .enabled("apus does not know the verbs yet") { await Client.apusExists },
        arguments: Scenario.all.filter(\.comparesClients))
    func sameTables(_ scenario: Scenario) async throws {
        async let virsh = Sandbox.run(scenario, against: .stock)
        async let apus = Sandbox.run(scenario, against: .stock, with: .apus)
        try await Self.expectSame(scenario, virsh, apus)
    }

    private static func expectSame(_ scenario: Scenario, _ stock: Transcript, _ apus: Transcript) {
        #expect(stock.lines.count > 1, "the scenario wrote nothing")
        let refused = Comparison(stock: stock.lines, apus: apus.lines).hunks.filter {
            allowed.reason(for: $0, in: scenario.name) == nil && !(scenario.later != nil && $0.isUnsupported)
        }
        guard !refused.isEmpty else { return }
        Issue.record(
            """
            \(scenario.name) (\(scenario.title)): \(refused.count) differences (- stock, + ours)
            \(refused.prefix(40).map(\.description).joined(separator: "\n"))
            log:
            \(apus.log.split(separator: "\n").suffix(30).joined(separator: "\n"))
            """)
    }
}
