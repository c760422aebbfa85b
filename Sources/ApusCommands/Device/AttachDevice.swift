import Apus
import ArgumentParser

/// `apus attach-device`.
struct AttachDevice: ChangingCommand {
    static let configuration = CommandConfiguration(
        commandName: "attach-device", abstract: "Attach a device from an XML file.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var explaining: ExplainOptions
    @OptionGroup var domain: DomainArgument
    @Argument(help: "File with the device's XML.", completion: .file(extensions: ["xml"])) var file: String
    @OptionGroup var scope: DeviceScopeOptions

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        let xml = try XMLFile.read(file)
        let scope = try await scope.scope(of: domain)
        try await attempt("Failed to attach device from \(file)") { () async throws(VirtError) in
            try await domain.attachDevice(xml, scope)
        }
        output.chatter("Device attached successfully\n")
    }
}
