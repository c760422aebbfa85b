import Testing

/// Stock virsh and python3-libvirt do the same things with libvirtd and with apusd, and see the same.
@Suite("Scenarios")
struct ScenarioTests {
    private static let reference = Reference()
    static let allowed = AllowedDifferences(text: Files.read("\(Files.tests)/differences.tsv") ?? "")

    @Test(
        "The scenario gives the same transcript on both daemons",
        .enabled("apusd is not beside the tests") { await Peer.daemonExists },
        arguments: Scenario.all.filter { !$0.isApusdOnly && $0.comparesDaemons })
    func sameTranscript(_ scenario: Scenario) async throws {
        await Self.judge(scenario) { alone in
            async let stock = Self.reference.run(scenario, alone: alone)
            async let apus = Sandbox.run(scenario, against: .apusd, alone: alone)
            return try await Self.differences(scenario, stock, apus)
        }
    }

    @Test(
        "apusd does what libvirtd cannot",
        .enabled("apusd is not beside the tests") { await Peer.daemonExists },
        arguments: Scenario.all.filter(\.isApusdOnly))
    func better(_ scenario: Scenario) async throws {
        await Self.judge(scenario) { alone in
            let transcript = try await Sandbox.run(scenario, against: .apusd, alone: alone)
            let wrong = transcript.lines.filter { $0.hasPrefix("WRONG") }
            if wrong.isEmpty, transcript.lines.last(where: { !$0.isEmpty }) == "done" { return nil }
            return (wrong + transcript.lines.suffix(10)).joined(separator: "\n") + "\n\(transcript.log.suffix(3000))"
        }
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
        if let difference = try await Self.differences(scenario, first, second) { Issue.record("\(difference)") }
    }

    @Test(
        "apus prints what virsh prints",
        .enabled("apus does not know the verbs yet") { await Client.apusExists },
        arguments: Scenario.all.filter(\.comparesClients))
    func sameTables(_ scenario: Scenario) async throws {
        await Self.judge(scenario) { alone in
            async let virsh = Self.reference.run(scenario, alone: alone)
            async let apus = Sandbox.run(scenario, against: .stock, with: .apus, alone: alone)
            return try await Self.differences(scenario, virsh, apus)
        }
    }

    /// Runs a scenario, and once more with nothing beside it where something was wrong.
    ///
    /// Scenarios have time limits of the daemons and of the guest in them: on a machine with more guests than processors
    /// libvirtd itself gives another answer now and then. What is wrong both times is wrong; the first is printed in
    /// either case.
    private static func judge(_ scenario: Scenario, _ run: (_ alone: Bool) async throws -> String?) async {
        func attempt(alone: Bool) async -> String? {
            do { return try await run(alone) } catch { return "\(error)" }
        }
        guard let first = await attempt(alone: false) else { return }
        guard let second = await attempt(alone: true) else {
            return print("passed only when it ran alone: \(scenario.name)\n\(first)")
        }
        print("wrong at first: \(scenario.name)\n\(first)")
        Issue.record("\(second)")
    }

    /// What differs between two transcripts; nil where nothing does that must not.
    private static func differences(_ scenario: Scenario, _ stock: Transcript, _ apus: Transcript) -> String? {
        if stock.lines.count <= 1 { return "the scenario wrote nothing" }
        let refused = Comparison(stock: stock.lines, apus: apus.lines).hunks.filter {
            allowed.reason(for: $0, in: scenario.name) == nil && !(scenario.later != nil && $0.isUnsupported)
        }
        guard !refused.isEmpty else { return nil }
        return """
            \(scenario.name) (\(scenario.title)): \(refused.count) differences (- stock, + ours)
            \(refused.prefix(40).map(\.description).joined(separator: "\n"))
            log:
            \(apus.log.split(separator: "\n").suffix(30).joined(separator: "\n"))
            """
    }
}

/// What virsh shows of libvirtd: a scenario that compares daemons and clients needs it twice, and runs it once.
private actor Reference {
    private var runs: [String: Task<Transcript, any Error>] = [:]

    /// - Parameter alone: anew, while no other scenario runs.
    func run(_ scenario: Scenario, alone: Bool) async throws -> Transcript {
        if alone { return try await Sandbox.run(scenario, against: .stock, alone: true) }
        let run = runs[scenario.name] ?? Task { try await Sandbox.run(scenario, against: .stock) }
        runs[scenario.name] = run
        return try await run.value
    }
}
