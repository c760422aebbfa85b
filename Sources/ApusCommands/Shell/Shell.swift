import ArgumentParser
import Glibc

/// `apus` without a verb, or with one word that holds several commands.
struct Shell {
    let session: ShellSession
    let isQuiet: Bool
    private let isReadOnly: Bool

    /// - Parameter options: the global options of the command line.
    init(options: [String]) {
        session = ShellSession(options: options)
        isQuiet = options.contains { $0 == "-q" || $0 == "--quiet" }
        isReadOnly = options.contains { $0 == "-r" || $0 == "--readonly" }
    }

    /// Runs all commands of `script`; none if one of them cannot be understood.
    ///
    /// - Returns: the status of the last.
    func run(_ script: String) async -> Int32 {
        await ShellSession.$current.withValue(session) {
            var status: Int32 = 0
            do {
                var commands: [any ParsableCommand] = []
                for words in try ShellScript.parse(script) {
                    commands.append(try await CommandLineParser.parse(session.options + words))
                }
                for command in commands where !session.isOver {
                    status = await CommandLineParser.run({ command }, isQuiet: isQuiet)
                }
            } catch {
                status = CommandLineParser.report(error, isQuiet: isQuiet)
            }
            return status
        }
    }

    /// Reads commands from standard input until it ends or the user quits. One that fails does not end it.
    func interact() async -> Int32 {
        let isTerminal = isatty(0) == 1
        if isTerminal, !isQuiet {
            StandardStream.output.write(
                "Welcome to apus, an interactive terminal for virtual machines.\n\n"
                    + "Type:  'help' for help with commands\n       'quit' to quit\n\n")
        }
        while !session.isOver {
            if isTerminal { StandardStream.output.write(isReadOnly ? "apus > " : "apus # ") }
            guard let line = readLine() else {
                if isTerminal { StandardStream.output.write("\n") }
                break
            }
            // A connection that is changed counts from the next command on, so that each is parsed when its turn comes.
            _ = await run(line)
        }
        await session.close()
        return 0
    }
}
