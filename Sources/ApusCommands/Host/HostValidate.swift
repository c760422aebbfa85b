import Apus
import ArgumentParser

/// `apus host`.
struct HostCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "host", abstract: "Look at this host.", subcommands: [HostValidate.self])
}

/// `apus host validate`.
struct HostValidate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "validate", abstract: "Check what guests need of this host, with what to do about it.")

    @OptionGroup var global: GlobalOptions

    func run() async throws {
        try DiagnosisText.finish(HostValidation().run(), global)
    }
}

/// `apus doctor`.
struct DoctorCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor", abstract: "Find out why a connection does not work.")

    @OptionGroup var global: GlobalOptions

    func run() async throws {
        try DiagnosisText.finish(
            await ConnectionDiagnosis.run(global.uri, readOnly: global.readonly), global)
    }
}

/// Findings for people and programs.
enum DiagnosisText {
    static func finish(_ checks: [DiagnosisCheck], _ global: GlobalOptions) throws {
        write(checks, to: Output.standard(isQuiet: global.quiet, isJSON: global.json))
        if checks.contains(where: { $0.outcome == .fail }) { throw ExitCode(ExitStatus.failure.rawValue) }
    }

    static func write(_ checks: [DiagnosisCheck], to output: Output) {
        guard !output.isJSON else {
            return output.json(
                .array(
                    checks.map {
                        [
                            "subject": .string($0.subject), "outcome": .string($0.outcome.rawValue),
                            "detail": .string($0.detail), "cure": .string($0.cure),
                        ]
                    }))
        }
        for check in checks where !output.isQuiet || check.outcome != .pass {
            output.result("\(check.outcome.rawValue)  \(check.subject): \(check.detail)\n")
            if let cure = check.cure { output.result("      cure: \(cure)\n") }
        }
    }
}
