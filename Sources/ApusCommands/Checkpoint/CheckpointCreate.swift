import Apus
import ArgumentParser
import XMLTree

/// `apus checkpoint-create`.
struct CheckpointCreate: ChangingCommand {
    static let configuration = CommandConfiguration(
        commandName: "checkpoint-create", abstract: "Make a checkpoint from an XML file, or with defaults.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var explaining: ExplainOptions
    @OptionGroup var domain: DomainArgument
    @Argument(help: "File with the checkpoint's XML.", completion: .file(extensions: ["xml"])) var file: String?
    @Option(name: .customLong("xmlfile"), help: .hidden) var namedFile: String?
    @Flag(help: "Take over the description of one that exists.") var redefine = false
    @Flag(help: "With --redefine: check that the images have it.") var redefineValidate = false
    @Flag(help: "Bring the guest's file systems to rest.") var quiesce = false

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        let path = namedFile ?? file
        var xml = "<domaincheckpoint/>"
        if let path { xml = try XMLFile.read(path) }
        var options: CheckpointCreateOptions = []
        if redefine { options.insert(.redefine) }
        if redefineValidate { options.insert(.redefineValidate) }
        if quiesce { options.insert(.quiesce) }
        let (text, flags) = (xml, options)
        let made = try await attempt { () async throws(VirtError) in try await domain.createCheckpoint(text, flags) }
        output.chatter("Domain checkpoint \(made.name) created" + (path.map { " from '\($0)'" } ?? ""))
        if output.isJSON { output.json(.object([("name", .string(made.name))])) }
    }
}

/// `apus checkpoint-create-as`.
struct CheckpointCreateAs: ChangingCommand {
    static let configuration = CommandConfiguration(
        commandName: "checkpoint-create-as", abstract: "Make a checkpoint from options.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var explaining: ExplainOptions
    @OptionGroup var domain: DomainArgument
    @Option(help: "Name of the checkpoint.") var name: String?
    @Option(help: "What it is for.") var description: String?
    @Flag(name: .customLong("print-xml"), help: "Only print the XML.") var printsXML = false
    @Flag(help: "Bring the guest's file systems to rest.") var quiesce = false
    @Option(name: .customLong("diskspec"), help: "A disk: TARGET[,checkpoint=TYPE][,bitmap=NAME].")
    var diskspec: [String] = []
    @Argument(help: "Name, description and disks, as far as no option says them.") var words: [String] = []

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        let xml = xml()
        if printsXML { return output.result(xml + "\n") }
        let flags: CheckpointCreateOptions = quiesce ? .quiesce : []
        let made = try await attempt { () async throws(VirtError) in try await domain.createCheckpoint(xml, flags) }
        output.chatter("Domain checkpoint \(made.name) created")
        if output.isJSON { output.json(.object([("name", .string(made.name))])) }
    }

    private func xml() -> String {
        var rest = words[...]
        let name = name ?? rest.popFirst()
        let description = description ?? rest.popFirst()
        var root = XMLElement("domaincheckpoint")
        if let name { root.children.append(.element(XMLElement("name", children: [.text(name)]))) }
        if let description {
            root.children.append(.element(XMLElement("description", children: [.text(description)])))
        }
        let disks = (diskspec + rest).map { spec in
            var disk = XMLElement("disk")
            for part in spec.replacing(",,", with: "\u{0}").split(separator: ",") {
                let pair = part.replacing("\u{0}", with: ",").split(separator: "=", maxSplits: 1).map(String.init)
                let isPair = pair.count == 2 && ["checkpoint", "bitmap"].contains(pair[0])
                disk.attributes.append(
                    isPair ? XMLAttribute(pair[0], pair[1]) : XMLAttribute("name", pair.joined(separator: "=")))
            }
            return disk
        }
        if !disks.isEmpty { root.children.append(.element(XMLElement("disks", children: disks.map { .element($0) }))) }
        // virsh opens and closes an empty one.
        return root.children.isEmpty ? "<domaincheckpoint>\n</domaincheckpoint>\n" : root.formatted()
    }
}
