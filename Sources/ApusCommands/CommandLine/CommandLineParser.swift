import ArgumentParser

/// Turns words into a command.
enum CommandLineParser {
    /// - Throws: ``UsageError``, or the parser's own request to print help or a script.
    static func parse(_ arguments: [String]) async throws -> any ParsableCommand {
        let words = GlobalOptions.reorder(arguments)
        guard let verb = words.first, !verb.hasPrefix("-") else {
            return try await ApusCommand.asyncParseAsRoot(words)
        }
        if verb == "help" {
            let topics = words.dropFirst().filter { !$0.hasPrefix("-") && $0 != GlobalOptions.connection(words) }
            if let topic = topics.first, type(of: topic) == nil {
                throw UsageError("command or command group '\(topic)' doesn't exist", isSyntax: false)
            }
            return try await ApusCommand.asyncParseAsRoot(["help"] + topics)
        }
        if verb == "explain" {
            var explained = Array(words.dropFirst())
            guard let first = explained.first(where: { !$0.hasPrefix("-") }), type(of: first) != nil else {
                throw UsageError("explain wants a verb and its words, as in: apus explain start web", isSyntax: true)
            }
            explained.insert("--explain", at: explained.firstIndex(of: "--") ?? explained.endIndex)
            return try await parse(explained)
        }
        guard type(of: verb) != nil else {
            throw UsageError("unknown command: '\(verb)'", isSyntax: true)
        }
        do {
            return try await ApusCommand.asyncParseAsRoot(words)
        } catch  where ApusCommand.exitCode(for: error) == .validationFailure {
            if let type = type(of: verb), let shape = CommandShape(type),
                let placed = shape.placingNamed(Array(words.dropFirst()))
            {
                do {
                    return try await ApusCommand.asyncParseAsRoot([verb] + placed)
                } catch  where ApusCommand.exitCode(for: error) == .validationFailure {
                    throw UsageError(parser: ApusCommand.message(for: error), verb: verb)
                }
            }
            throw UsageError(parser: ApusCommand.message(for: error), verb: verb)
        }
    }

    /// The command that a verb names.
    private static func type(of verb: String) -> (any ParsableCommand.Type)? {
        let configuration = ApusCommand.configuration
        return (configuration.subcommands + configuration.groupedSubcommands.flatMap(\.subcommands)).first {
            $0.configuration.commandName == verb || $0.configuration.aliases.contains(verb)
        }
    }

    /// Runs a command and tells what went wrong.
    ///
    /// - Returns: the status that the process would end with.
    static func run(_ parse: () async throws -> any ParsableCommand, isQuiet: Bool) async -> Int32 {
        do {
            var command = try await parse()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
            return 0
        } catch {
            return report(error, isQuiet: isQuiet)
        }
    }

    /// Help and completion scripts are results; anything else is an error.
    static func report(_ error: any Error, isQuiet: Bool) -> Int32 {
        if let usage = error as? UsageError {
            if !usage.isSyntax, !isQuiet { StandardStream.output.write("\n") }
            StandardStream.error.write("error: \(usage.text)\n")
            return ExitStatus.usage.rawValue
        }
        if let code = error as? ExitCode { return code.rawValue }
        let code = ApusCommand.exitCode(for: error)
        let text = ApusCommand.fullMessage(for: error)
        if code == .success {
            StandardStream.output.write(text + "\n")
            return 0
        }
        if code == .validationFailure {
            StandardStream.error.write(
                (text.hasPrefix("Error: ") ? "error: " + text.dropFirst(7) : Substring(text)) + "\n")
            return ExitStatus.usage.rawValue
        }
        if !text.isEmpty { StandardStream.error.write(text + "\n") }
        return code.rawValue
    }
}
