import Glibc

/// Measures a stock libvirtd and our daemon in turns, so that whatever else the machine does hits both alike.
@main
struct Bench {
    static func main() async throws {
        let words = CommandLine.arguments
        if words.count == 4, words[1] == "probe" {
            await Probe(daemonPath: words[3]).run()
            return
        }
        let wanted = Set(words.dropFirst())
        guard let bin = getenv("APUS_BIN").map({ String(cString: $0) }) else {
            print("APUS_BIN must name the folder with apusd; `make bench` sets it")
            exit(2)
        }
        let measurements = Measurements.all.filter { wanted.isEmpty || wanted.contains($0.name) }
        let peers = [("stock", "/usr/sbin/libvirtd"), ("apusd", "\(bin)/apusd")]
        var results: [String: [String: Result]] = [:]
        var started: [Settings: [PeerSession]] = [:]
        defer { for session in started.values.joined() { session.end() } }
        for measurement in measurements {
            let settings = Measurements.settings(of: measurement.name)
            let sessions = try started[settings] ?? peers.map { try session($0, settings) }
            started[settings] = sessions
            // Three turns in changing order cancel slow drifts of the machine.
            for turn in 0..<min(3, measurement.rounds) {
                for session in turn % 2 == 0 ? sessions : sessions.reversed() {
                    let result = try session.ask("\(measurement.name) \(max(1, measurement.rounds / 3))")
                    results[measurement.name, default: [:]][session.name, default: Result()].merge(result)
                }
            }
            report(measurement, results[measurement.name] ?? [:])
        }
    }

    private static func report(_ measurement: (name: String, rounds: Int, unit: String), _ results: [String: Result]) {
        let stock = results["stock"]
        let ours = results["apusd"]
        var line = measurement.name.padded(22)
        line += (stock?.text ?? "-").padded(30) + (ours?.text ?? "-").padded(30)
        if let a = stock?.median, let b = ours?.median, b > 0 {
            line += "stock/apusd " + rounded(a / b) + " " + measurement.unit
        }
        print(line)
        fflush(nil)
    }

    /// Starts a probe of one peer, in a sandbox.
    private static func session(_ peer: (name: String, daemon: String), _ settings: Settings) throws -> PeerSession {
        let package = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
        guard let executable = realpath("/proc/self/exe", nil) else { throw Failure(reason: "no /proc") }
        defer { free(executable) }
        let session = try PeerSession(
            name: peer.name,
            command: [
                "/bin/bash", "/\(package)/sandbox.sh", peer.name, peer.daemon, String(cString: executable),
                settings.rawValue,
            ])
        try session.waitUntilReady()
        return session
    }
}

/// How both daemons are set up.
enum Settings: String {
    /// As their package brings them: QEMU is another user's, sees devices of its own only, and has its files labelled.
    case packaged
    /// Without all of that.
    case plain
}

/// Samples of one measurement on one peer, or why there are none.
struct Result {
    var samples: [Double] = []
    var error: String?

    mutating func merge(_ other: Result) {
        samples += other.samples
        error = error ?? other.error
    }

    var median: Double? {
        guard !samples.isEmpty else { return nil }
        return samples.sorted()[samples.count / 2]
    }

    var text: String {
        if let error { return "error: \(error.prefix(22))" }
        guard let median, let least = samples.min() else { return "-" }
        return "\(rounded(median)) (min \(rounded(least)))"
    }
}

func rounded(_ value: Double) -> String {
    value >= 100 ? String(Int(value.rounded())) : String((value * 100).rounded() / 100)
}

extension String {
    func padded(_ width: Int) -> String {
        self + String(repeating: " ", count: max(1, width - count))
    }
}
