import Apus
import ArgumentParser
import Synchronization

@testable import ApusCommands

/// Runs one command against a fresh in-memory host and keeps what it prints.
func outcome<Command: ConnectedCommand>(
    _ type: Command.Type, _ arguments: [String], on connection: Connection? = nil
) async throws -> (text: String, failure: CommandFailure?) {
    let command = try await type.asyncParse(arguments)
    let printed = Mutex("")
    let output = Output(isQuiet: command.global.quiet, isJSON: command.global.json) { text in
        printed.withLock { $0 += text }
    }
    let host: Connection
    if let connection { host = connection } else { host = try await Connection.open("test:///default") }
    var failure: CommandFailure?
    do throws(CommandFailure) {
        try await command.run(host, output)
    } catch {
        failure = error
    }
    return (printed.withLock { $0 }, failure)
}
