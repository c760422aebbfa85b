import Apus
import ArgumentParser

/// `apus domcapabilities`.
struct HostDomainCapabilities: ConnectedCommand {
    static let configuration = CommandConfiguration(
        commandName: "domcapabilities", abstract: "Print what a domain can have on this host.")

    @OptionGroup var global: GlobalOptions
    @Option(help: "Virtualization type: kvm, qemu ...") var virttype: String?
    @Option(help: "Path to the emulator.") var emulatorbin: String?
    @Option(help: "Architecture of the domain.") var arch: String?
    @Option(help: "Machine type.") var machine: String?

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let (type, emulator, arch, machine) = (virttype, emulatorbin, arch, machine)
        let xml = try await attempt("failed to get emulator capabilities") { () async throws(VirtError) in
            try await connection.domainCapabilities(
                emulator: emulator, architecture: arch, machine: machine, type: type)
        }
        output.isJSON ? output.json(["xml": .string(xml)]) : output.result(xml + "\n")
    }
}
