import Apus
import ArgumentParser

/// `apus uri`.
struct HostURI: ConnectedCommand {
    static let configuration = CommandConfiguration(
        commandName: "uri", abstract: "Print the hypervisor's canonical URI.")

    @OptionGroup var global: GlobalOptions
    @Flag(help: "Print which URI would be opened and why, without opening it.") var explain = false

    func run() async throws {
        guard explain else { return try await connectAndRun() }
        let output = Output.standard(isQuiet: global.quiet, isJSON: global.json)
        do throws(CommandFailure) {
            let found = try await attempt { () async throws(VirtError) in
                try await Connection.explainURI(global.uri)
            }
            Self.write(found, to: output)
        } catch {
            StandardStream.error.write(error.text)
            throw ExitCode(error.status.rawValue)
        }
    }

    static func write(_ found: URIExplanation, to output: Output) {
        guard !output.isJSON else {
            return output.json([
                "uri": .string(found.uri), "rule": .string(found.rule),
                "steps": .array(found.steps.map { .string($0) }),
                "warnings": .array(found.warnings.map { .string($0) }),
                "problem": found.problem.map { .string($0) } ?? .null,
            ])
        }
        for warning in found.warnings { output.result("warning: \(warning)\n") }
        for step in found.steps { output.result("- \(step)\n") }
        output.result("\(found.uri)\n  by \(found.rule)\n")
        if let problem = found.problem { output.result("  wrong: \(problem)\n") }
    }

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let uri = try await attempt("failed to get URI") { () async throws(VirtError) in
            try await connection.driverURI()
        }
        output.isJSON ? output.json(["uri": .string(uri)]) : output.result(uri + "\n")
    }
}
