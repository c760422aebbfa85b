import Apus
import ArgumentParser

/// `apus demo`.
struct DemoCommand: ConnectedCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo", abstract: "Boot the demo guest without a daemon, look at it, and shut it down.",
        discussion: "Kernel and RAM disk come from Guest/build.sh.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var guest: GuestOptions
    @Option(help: "Where the guest's files go.", completion: .directory) var root: String?
    @Option(help: "The line that tells that the guest is up.") var ready = "GUEST-READY"

    var uri: String? { global.connect ?? root.map { EmbeddedRoot.uri(root: $0) } ?? EmbeddedRoot.uri }

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let description = try await guest.guest(named: "demo", connection)
        let failed = "Failed to start the demo guest"
        output.result("Booting a Linux guest at \(connection.uri)\n\n")
        let (events, domain) = try await attempt(failed) { () async throws(VirtError) in
            let events = try await connection.events(.lifecycle)
            return (events, try await connection.create(description.xml, options: [.paused]))
        }
        var failure: CommandFailure?
        do throws(CommandFailure) {
            try await watch(domain, events, connection, output)
        } catch {
            failure = error
        }
        if let failure {
            // Nothing of a failed demo stays behind.
            try? await domain.destroy()
            throw failure
        }
    }

    private func watch(
        _ domain: Domain, _ events: DomainEvents, _ connection: Connection, _ output: Output
    ) async throws(CommandFailure) {
        var session = ConsoleSession(domain, global, output: output)
        session.resumes = true
        session.until = ready
        guard try await session.run() == .found else {
            throw CommandFailure("the guest ended before it was ready", status: .guestCrashed)
        }
        output.result("\nIt is up. apus list:\n\n")
        let current = try await connection.find(domain: domain.name)
        let status = try await attempt("Failed to get domain state") { () async throws(VirtError) in
            try await current.status()
        }
        var table = Table(["Id", "Name", "State"])
        table.add([current.runID.map(String.init) ?? "-", current.name, status.state.description])
        output.result(table.text())
        output.result("\nPressing its power button: apus shutdown demo\n")
        try await attempt("Failed to shutdown domain 'demo'") { () async throws(VirtError) in
            try await current.shutdown(.acpi)
        }
        let progress = Progress("waiting for the guest to shut down")
        let end = try await GuestEnd.wait(for: domain.uuid, in: events, seconds: 60)
        progress.finish()
        guard let end else {
            throw CommandFailure("the guest did not shut down within 60 seconds", status: .timeout)
        }
        output.result("The guest \(end.words).\n")
        if end.status != .success { throw CommandFailure(nil, status: end.status) }
        output.result(nextSteps)
    }

    private var nextSteps: String {
        let boot = "--kernel \(guest.kernel ?? "K")" + (guest.initrd.map { " --initrd \($0)" } ?? "")
        return """

            What to try next:
              apus run \(boot)        the same guest with its console; ^] leaves
              apus -c '\(EmbeddedRoot.uri)' list    what runs there
              sudo apusd &                             the daemon; then, with libvirt's own tools:
              virsh -c qemu:///system list --all

            """
    }
}
