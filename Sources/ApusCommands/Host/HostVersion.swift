import Apus
import ArgumentParser

/// `apus version`.
struct HostVersion: ConnectedCommand {
    static let configuration = CommandConfiguration(
        commandName: "version", abstract: "Print the versions of library, driver and hypervisor.")

    @OptionGroup var global: GlobalOptions
    @Flag(help: "Print the daemon's version too.") var daemon = false

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let (name, hypervisor) = try await attempt("failed to get the hypervisor version") {
            () async throws(VirtError) in
            (try await connection.driverName(), try await connection.hypervisorVersion())
        }
        let peer = try await attempt("failed to get the daemon version") { () async throws(VirtError) in
            try await connection.libraryVersion()
        }
        let library = Connection.protocolVersion
        if output.isJSON {
            return output.json([
                "apus": .string(Connection.libraryVersion), "library": .string(library.description),
                "driver": .string(name), "hypervisor": .string(hypervisor?.description),
                "daemon": .string(peer.description),
            ])
        }
        output.result("Compiled against library: libvirt \(library)\n")
        output.result("Using library: libvirt \(library)\n")
        output.result("Using API: \(name) \(library)\n")
        if let hypervisor {
            output.result("Running hypervisor: \(name) \(hypervisor)\n")
        } else {
            output.result("Cannot extract running \(name) hypervisor version\n")
        }
        if daemon { output.result("Running against daemon: \(peer)\n") }
    }
}
