import Apus
import ArgumentParser

/// `apus update-device`.
struct UpdateDevice: ChangingCommand {
    static let configuration = CommandConfiguration(
        commandName: "update-device", abstract: "Change a device as an XML file says.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var explaining: ExplainOptions
    @OptionGroup var domain: DomainArgument
    @Argument(help: "File with the device's XML.", completion: .file(extensions: ["xml"])) var file: String
    @OptionGroup var scope: DeviceScopeOptions
    @Flag(help: "Open a locked tray.") var force = false

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        let xml = try XMLFile.read(file)
        var scope = try await scope.scope(of: domain)
        if !self.scope.live && !self.scope.config && !self.scope.persistent { scope = [] }
        let wanted = scope
        try await attempt("Failed to update device from \(file)") { () async throws(VirtError) in
            try await domain.updateDevice(xml, wanted, force: force)
        }
        output.chatter("Device updated successfully\n")
    }
}
