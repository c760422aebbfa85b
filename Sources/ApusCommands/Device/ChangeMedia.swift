import Apus
import ArgumentParser
import XMLTree

/// `apus change-media`.
struct ChangeMedia: ChangingCommand {
    static let configuration = CommandConfiguration(
        commandName: "change-media", abstract: "Change the medium of a CD-ROM or floppy drive.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var explaining: ExplainOptions
    @OptionGroup var domain: DomainArgument
    @Argument(help: "Target of the drive, or the path of its medium.") var path: String
    @Argument(help: "The new medium.") var source: String?
    @Option(name: .customLong("source"), help: .hidden) var namedSource: String?
    @Flag(help: "Take the medium out.") var eject = false
    @Flag(help: "Put a medium into an empty drive.") var insert = false
    @Flag(help: "Change the medium, or take it out.") var update = false
    @Flag(help: "Open a locked tray.") var force = false
    @Flag(help: "The medium is a block device.") var block = false
    @Flag(help: "Print the XML rather than change the medium.") var printXml = false
    @OptionGroup var scope: ScopeOptions

    func validate() throws {
        let given = [(eject, "eject"), (insert, "insert"), (update, "update")].filter(\.0).map(\.1)
        if given.count > 1 {
            throw ValidationError("Options --\(given[0]) and --\(given[1]) are mutually exclusive")
        }
        if eject, medium != nil { throw ValidationError("Options --eject and --source are mutually exclusive") }
    }

    private var medium: String? { namedSource ?? source }

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        let devices = try await DomainDevices.of(domain, scope.scope == [.stored] ? [.inactive] : [])
        let drive = devices.all("disk").first { disk in
            disk.element("target")?[attribute: "dev"] == path
                || disk.element("source")?.firstAttribute(of: ["file", "dev"]) == path
        }
        let kind = drive?[attribute: "device"]
        guard var drive, kind == "cdrom" || kind == "floppy" else {
            var failure = CommandFailure(
                "No disk found whose source path or target is \(path)", status: drive == nil ? .notFound : .unsupported)
            if drive != nil { failure.headline? += "\ncause: it is not a drive whose medium can be changed" }
            throw failure
        }
        // As with virsh, the place that a medium was taken out of can be emptied once more, and filled.
        let isFull = drive.element("source") != nil
        if insert, drive.element("source")?.firstAttribute(of: ["file", "dev", "dir", "name"]) != nil {
            throw CommandFailure("The disk device '\(path)' already has media", status: .wrongState)
        }
        if eject, !isFull {
            throw CommandFailure("The disk device '\(path)' doesn't have media", status: .wrongState)
        }
        drive.children.removeAll { node in
            if case .element(let element) = node { return element.name == "source" || element.name == "backingStore" }
            return false
        }
        if let medium {
            drive.children.append(
                .element(XMLElement("source", attributes: [XMLAttribute(block ? "dev" : "file", medium)])))
        }
        drive.attributes.removeAll { $0.name == "type" }
        drive.attributes.insert(XMLAttribute("type", block ? "block" : "file"), at: 0)
        let xml = drive.formatted()
        if printXml { return output.result(xml + "\n") }
        if medium == nil, !eject, insert || !update {
            throw CommandFailure("New disk media source was not specified", status: .usage)
        }
        let verb = eject ? "eject" : insert ? "insert" : "update"
        try await attempt("Failed to complete action \(verb) on media") { () async throws(VirtError) in
            try await domain.updateDevice(xml, scope.scope, force: force)
        }
        output.chatter("Successfully \(eject ? "ejected" : insert ? "inserted" : "updated") media.")
    }
}
