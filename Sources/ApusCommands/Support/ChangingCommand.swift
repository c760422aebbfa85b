import Apus
import ArgumentParser
import Synchronization

/// `--explain`, for every command that changes something.
struct ExplainOptions: ParsableArguments {
    @Flag(name: .long, help: "Print what would be done, and why not, instead of doing it.")
    var explain = false
}

/// A command that changes something.
protocol ChangingCommand: ConnectedCommand {
    var explaining: ExplainOptions { get }
}

extension ChangingCommand {
    /// Runs the command in such a way that its first changing call is explained, and prints the explanation.
    func explain(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let silent = Output(isQuiet: true) { _ in }
        let failure = Mutex<CommandFailure?>(nil)
        let explanation = try await attempt("Failed to explain") { () async throws(VirtError) in
            try await connection.explain { () async throws(VirtError) in
                do throws(CommandFailure) {
                    try await run(connection, silent)
                } catch {
                    guard let inner = error.error, inner.code == .noSupport || inner.code == .operationAborted else {
                        failure.withLock { $0 = error }
                        return
                    }
                    throw inner
                }
            }
        }
        if let failure = failure.withLock({ $0 }), explanation == nil { throw failure }
        switch explanation {
        case .plan(let plan): output.isJSON ? output.json(plan.json) : output.result(plan.text)
        case .refusal(let refusal):
            output.isJSON ? output.json(refusal.json) : output.result(refusal.text)
            throw CommandFailure(nil, status: ExitStatus(VirtError(ErrorCode(rawValue: refusal.code), "")))
        case nil: output.result("Nothing would be changed.\n")
        }
    }
}

extension ChangePlan {
    var text: String {
        var text = "\(title)\n"
        for (index, step) in steps.enumerated() {
            text += " \(index + 1). \(step.summary)\n"
            for undo in step.undo { text += "      on failure: \(undo)\n" }
            if !step.canBeUndone { text += "      cannot be undone\n" }
        }
        for note in notes ?? [] { text += "note: \(note)\n" }
        return text
    }

    var json: JSONText {
        .object([
            ("operation", .string(operation)), ("subject", .string(subject)), ("title", .string(title)),
            (
                "steps",
                .array(
                    steps.map {
                        .object([
                            ("summary", .string($0.summary)), ("undo", .array($0.undo.map { .string($0) })),
                            ("canBeUndone", .bool($0.canBeUndone)),
                        ])
                    })
            ),
            ("notes", .array((notes ?? []).map { .string($0) })),
        ])
    }
}

extension ChangeRefusal {
    var text: String {
        var text = "refused: \(refused)\n"
        if let rule { text += "rule: \(rule)\n" }
        if let cause { text += "cause: \(cause)\n" }
        for cure in cures { text += "cure: \(cure)\n" }
        return text
    }

    var json: JSONText {
        .object([
            ("operation", .string(operation)), ("subject", .string(subject)), ("refused", .string(refused)),
            ("code", .integer(code)), ("rule", rule.map { .string($0) } ?? .null),
            ("cause", cause.map { .string($0) } ?? .null),
            ("cures", .array(cures.map { .string($0) })),
        ])
    }
}
