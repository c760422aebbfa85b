import Apus
import ArgumentParser

/// A command that works on an open connection.
protocol ConnectedCommand: AsyncParsableCommand {
    var global: GlobalOptions { get }
    /// What to connect to; nil for the default.
    var uri: String? { get }

    /// Does the work.
    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure)
}

extension ConnectedCommand {
    var uri: String? { global.uri }

    func run() async throws { try await connectAndRun() }

    /// Opens the connection, does the work and ends the process' command with its status.
    func connectAndRun() async throws {
        let output = Output.standard(isQuiet: global.quiet, isJSON: global.json)
        do {
            let shell = ShellSession.current
            let connection = try await attempt("failed to connect to the hypervisor") { () async throws(VirtError) in
                if let shell { return try await shell.connection(uri, readOnly: global.readonly) }
                return try await Connection.open(uri, readOnly: global.readonly)
            }
            let failure = await perform(connection, output)
            // virsh ends every command with an empty line, a failed one too.
            output.chatter("\n")
            // A shell's connection serves the next command too.
            if shell == nil { await connection.close() }
            if let failure { throw failure }
        } catch let failure as CommandFailure {
            StandardStream.error.write(global.json ? failure.json.text + "\n" : failure.text)
            throw ExitCode(failure.status.rawValue)
        }
    }

    private func perform(_ connection: Connection, _ output: Output) async -> CommandFailure? {
        do throws(CommandFailure) {
            if let changing = self as? any ChangingCommand, changing.explaining.explain {
                try await changing.explain(connection, output)
            } else {
                try await run(connection, output)
                // A program that reads the result gets one, where people get a sentence.
                if output.isJSON, !output.hasResult { output.json(["result": "done"]) }
            }
            return nil
        } catch {
            return error
        }
    }
}
