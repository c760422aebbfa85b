import Apus
import ArgumentParser
import HostSystem

/// `apus attach-disk`.
struct AttachDisk: ChangingCommand {
    static let configuration = CommandConfiguration(commandName: "attach-disk", abstract: "Attach a new disk.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var explaining: ExplainOptions
    @OptionGroup var domain: DomainArgument
    @Argument(help: "File or block device.") var source: String
    @Argument(help: "Target of the disk, such as vdb.") var target: String
    @Option(help: "Target bus of the disk.") var targetbus: String?
    @Option(help: "Driver of the disk.") var driver: String?
    @Option(help: "Image format.") var subdriver: String?
    @Option(help: "I/O thread to use.") var iothread: UInt32?
    @Option(help: "Cache mode.") var cache: String?
    @Option(help: "I/O policy.") var io: String?
    @Option(help: "disk, cdrom, floppy or lun.") var type: String?
    @Option(help: "readonly or shareable.") var mode: String?
    @Option(help: "file or block.") var sourcetype: String?
    @Option(help: "Serial number of the disk.") var serial: String?
    @Option(help: "World wide name of the disk.") var wwn: String?
    @Option(help: "Own alias of the disk.") var alias: String?
    @Flag(help: "Print the XML rather than attach the disk.") var printXml = false
    @OptionGroup var scope: DeviceScopeOptions

    func validate() throws {
        if let mode, mode != "readonly", mode != "shareable" {
            throw ValidationError("No support for \(mode) in command 'attach-disk'")
        }
    }

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        if printXml { return output.result(xml) }
        let domain = try await domain.find(connection)
        let scope = try await scope.scope(of: domain)
        try await attempt("Failed to attach disk") { () async throws(VirtError) in
            try await domain.attachDevice(xml, scope)
        }
        output.chatter("Disk attached successfully\n")
    }

    var xml: String {
        let isBlock = sourcetype.map { $0 == "block" } ?? source.hasPrefix("/dev/")
        var text = "<disk type='\(isBlock ? "block" : "file")'\(DeviceXML.attribute("device", type))>\n"
        if driver != nil || subdriver != nil || iothread != nil || cache != nil || io != nil {
            text += "  <driver\(DeviceXML.attribute("name", driver))\(DeviceXML.attribute("type", subdriver))"
            text += DeviceXML.attribute("iothread", iothread.map { "\($0)" })
            text += "\(DeviceXML.attribute("cache", cache))\(DeviceXML.attribute("io", io))/>\n"
        }
        if !source.isEmpty { text += "  <source\(DeviceXML.attribute(isBlock ? "dev" : "file", source))/>\n" }
        text += "  <target\(DeviceXML.attribute("dev", target))"
        text += "\(DeviceXML.attribute("bus", targetbus ?? DeviceXML.bus(of: target)))/>\n"
        if let mode { text += "  <\(mode)/>\n" }
        if let serial { text += "  <serial>\(DeviceXML.escaped(serial))</serial>\n" }
        if let alias { text += "  <alias\(DeviceXML.attribute("name", alias))/>\n" }
        if let wwn { text += "  <wwn>\(DeviceXML.escaped(wwn))</wwn>\n" }
        return text + "</disk>\n"
    }
}
