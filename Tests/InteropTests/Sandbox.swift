import Subprocess
import SystemPackage
import Testing

/// Runs scenarios in namespaces of their own (`Scripts/sandbox.sh`).
enum Sandbox {
    struct Failure: Error, CustomStringConvertible {
        var description: String
    }

    /// How many scenarios run at the same time. Guests under emulation keep a core busy each, but most of a scenario is
    /// waiting: for a boot, a time limit, a key.
    static let slots = Slots(6)

    /// Runs a scenario against a peer and returns what it wrote.
    ///
    /// - Parameter alone: while no other scenario runs.
    /// - Throws: `Failure` if the scenario ended abnormally or ran out of time; everything it started is gone then.
    static func run(
        _ scenario: Scenario, against peer: Peer, with client: Client = .virsh, alone: Bool = false
    ) async throws -> Transcript {
        var additions: [Environment.Key: String] = ["APUS_DAEMON_LOG": "1"]
        if scenario.needsGuest {
            additions["APUS_GUEST"] = try await guestDirectory()
        }
        additions["APUS_CLIENT"] = client.rawValue
        if let commandLine = Files.commandLine {
            additions["APUS_CLI"] = commandLine
        }
        if let daemon = Files.daemon {
            additions["APUS_DAEMON"] = daemon
        }
        let definitions = "\(Files.tests)/Definitions"
        if !Files.list(definitions).isEmpty {
            additions["APUS_DEFINITIONS"] = definitions
        }
        let environment = Environment.inherit.updating(additions)
        let result = try await slots.withSlot(alone: alone, early: scenario.isLong) {
            let start = ContinuousClock.now
            defer {
                // For those who look for what makes the suite slow.
                if Files.environment("APUS_SCENARIO_TIMES") != nil {
                    print("time: \(scenario.name) \(peer.rawValue) \(client.rawValue) \(start.duration(to: .now))")
                }
            }
            return try await limited(to: scenario.limit, what: "\(scenario.name) against \(peer.rawValue)") {
                try await Subprocess.run(
                    .name("bash"),
                    arguments: ["\(Files.tests)/Scripts/sandbox.sh", peer.rawValue, scenario.path],
                    environment: environment,
                    output: .string(limit: 16 << 20), error: .string(limit: 16 << 20))
            }
        }
        guard result.terminationStatus.isSuccess else {
            throw Failure(
                description: """
                    \(scenario.name) against \(peer.rawValue): \(result.terminationStatus)
                    \(result.standardOutput)
                    \(result.standardError)
                    """)
        }
        return Transcript(
            raw: result.standardOutput, log: result.standardError, replacements: scenario.replacements)
    }

    /// The demo guest's directory; built by the first test that asks, if it has not been.
    static func guestDirectory() async throws -> String {
        let result = try await Subprocess.run(
            .path(FilePath("\(Files.tests)/../../Guest/build.sh")), output: .string(limit: 1 << 16),
            error: .string(limit: 1 << 20))
        guard result.terminationStatus.isSuccess, let line = result.standardOutput.split(separator: "\n").last else {
            throw Failure(description: "the demo guest could not be built: \(result.standardError)")
        }
        return String(line)
    }

    /// Runs work that is cancelled, and thereby killed, when its time is up.
    static func limited<Result: Sendable>(
        to limit: Duration, what: String, _ work: @escaping @Sendable () async throws -> Result
    ) async throws -> Result {
        try await withThrowingTaskGroup(of: Result?.self) { group in
            group.addTask { try await work() }
            group.addTask {
                try await Task.sleep(for: limit)
                return nil
            }
            defer { group.cancelAll() }
            guard let first = try await group.next(), let result = first else {
                throw Failure(description: "\(what): not done after \(limit)")
            }
            return result
        }
    }
}

/// Lets a bounded number of tasks through at a time: those that want to be early, then the others, each in the order in
/// which they asked.
actor Slots {
    private let count: Int
    private var free: Int
    private var waiting: [(needed: Int, isEarly: Bool, continuation: CheckedContinuation<Void, Never>)] = []

    init(_ count: Int) {
        self.count = count
        free = count
    }

    /// - Parameters:
    ///   - alone: whether the work waits until nothing else is under way, and holds off what comes later.
    ///   - early: whether the work goes before what waits and does not want to be early.
    func withSlot<Result: Sendable>(
        alone: Bool = false, early: Bool = false, _ work: @Sendable () async throws -> Result
    ) async throws -> Result {
        let needed = alone ? count : 1
        if waiting.isEmpty, free >= needed {
            free -= needed
        } else {
            await withCheckedContinuation { continuation in
                let place = early ? waiting.firstIndex { !$0.isEarly } : nil
                waiting.insert((needed, early, continuation), at: place ?? waiting.count)
            }
        }
        defer {
            free += needed
            while let next = waiting.first, next.needed <= free {
                free -= next.needed
                waiting.removeFirst().continuation.resume()
            }
        }
        return try await work()
    }
}
