import Apus
import ArgumentParser
import Glibc

/// `apus console`.
struct DomainConsole: ConnectedCommand {
    static let configuration = CommandConfiguration(
        commandName: "console", abstract: "Connect to a domain's serial console; ^] leaves.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var domain: DomainArgument
    @Option(help: "Alias of the device.") var devname: String?
    @Flag(help: "Disconnect whoever is connected.") var force = false
    @Flag(help: "Only if the daemon keeps others out.") var safe = false
    @Flag(help: "Resume the domain once connected.") var resume = false

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        guard isatty(0) == 1 else {
            throw CommandFailure("Cannot run interactive console without a controlling TTY", status: .usage)
        }
        let domain = try await domain.find(connection)
        let state = try await attempt("Unable to get domain status") { () async throws(VirtError) in
            try await domain.state()
        }
        guard state != .shutOff else { throw CommandFailure("The domain is not running", status: .wrongState) }
        var options: ConsoleOptions = []
        if force { options.insert(.force) }
        if safe { options.insert(.safe) }
        var session = ConsoleSession(domain, global, output: output)
        session.device = devname
        session.options = options
        session.resumes = resume
        try await session.run()
    }
}
