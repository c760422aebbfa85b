import Apus
import ArgumentParser
import Glibc

/// `apus run`.
struct RunCommand: ChangingCommand {
    static let configuration = CommandConfiguration(
        commandName: "run", abstract: "Boot a guest from a kernel or a disk and attach its console.",
        discussion: """
            The guest is transient: it is gone when it stops. It runs in this process' own driver (--embed, the \
            default) or in the daemon that -c names. ^] leaves the console and lets the guest run on.
            Exit codes: 0 the guest shut down, 11 it crashed, 12 it was destroyed.
            """)

    @OptionGroup var global: GlobalOptions
    @OptionGroup var explaining: ExplainOptions
    @OptionGroup var guest: GuestOptions
    @Option(help: "The guest's name (default: a new one).") var name: String?
    @Flag(help: "Do not attach the console; return when the guest has started.") var noConsole = false
    @Flag(help: "Use the driver in this process (default without -c).") var embed = false
    @Option(help: "Where the embedded driver keeps its files.", completion: .directory) var root: String?
    @Option(help: "Leave the console when a line with this text has come.") var until: String?

    func validate() throws {
        if embed && global.connect != nil { throw ValidationError("--embed and --connect are mutually exclusive") }
        if root != nil && global.connect != nil { throw ValidationError("--root and --connect are mutually exclusive") }
    }

    /// A console needs no defaults of the environment: what is not asked for runs here.
    var uri: String? { global.connect ?? root.map { EmbeddedRoot.uri(root: $0) } ?? EmbeddedRoot.uri }

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let name = name ?? "run-\(getpid())"
        let description = try await guest.guest(named: name, connection)
        let failed = "Failed to start guest '\(name)'"
        if explaining.explain || noConsole {
            let domain = try await attempt(failed) { () async throws(VirtError) in
                try await connection.create(description.xml)
            }
            output.chatter("Guest '\(domain.name)' started\n")
            if output.isJSON { output.json(domain.json) }
            return
        }
        let events = try await attempt(failed) { () async throws(VirtError) in
            try await connection.events(.lifecycle)
        }
        let progress = Progress("starting \(name)")
        var result = await Self.create(connection, description.xml)
        if case .failure = result, description.type == "kvm", guest.accelerator == "auto" {
            // Daemons may offer KVM where /dev/kvm exists but does not work, as in many virtual machines.
            var emulated = description
            emulated.type = "qemu"
            let second = await Self.create(connection, emulated.xml)
            if case .success = second {
                output.chatter("KVM does not work here; the guest's processors are emulated\n")
                result = second
            }
        }
        progress.finish()
        let domain = try await attempt(failed) { () async throws(VirtError) in try result.get() }
        var session = ConsoleSession(domain, global, output: output)
        session.resumes = true
        session.until = until
        switch try await session.run() {
        case .left, .found:
            output.chatter("Guest '\(name)' runs on; apus -c '\(connection.uri)' console \(name) comes back to it\n")
        case .guestClosed:
            let end = try await GuestEnd.wait(for: domain.uuid, in: events, seconds: 30) ?? .destroyed
            output.chatter("Guest '\(name)' \(end.words)\n")
            if end.status != .success { throw CommandFailure(nil, status: end.status) }
        }
    }

    /// Paused, so that the console listens before the guest says its first word.
    private static func create(_ connection: Connection, _ xml: String) async -> Result<Domain, VirtError> {
        do throws(VirtError) {
            return .success(try await connection.create(xml, options: [.paused]))
        } catch {
            return .failure(error)
        }
    }
}
