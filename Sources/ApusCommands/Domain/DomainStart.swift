import Apus
import ArgumentParser

/// `apus start`.
struct DomainStart: ChangingCommand {
    static let configuration = CommandConfiguration(
        commandName: "start", abstract: "Start a domain that is not running.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var explaining: ExplainOptions
    @OptionGroup var domain: DomainArgument
    @OptionGroup var starting: StartingOptions
    @Flag(help: "Avoid the file system's cache when loading.") var bypassCache = false
    @Flag(help: "Boot afresh, discarding a managed save.") var forceBoot = false

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        if domain.runID != nil { throw CommandFailure("Domain is already active", status: .wrongState) }
        var options = starting.options
        if bypassCache { options.insert(.bypassCache) }
        if forceBoot { options.insert(.forceBoot) }
        let flags = options
        let started = try await attempt("Failed to start domain '\(domain.name)'") { () async throws(VirtError) in
            try await domain.start(flags)
        }
        output.chatter("Domain '\(domain.name)' started\n")
        if output.isJSON { output.json(started.json) }
        if starting.console { try await ConsoleSession(started, global, output: output).run() }
    }
}
