import Apus
import ArgumentParser
import XMLTree

/// What `snapshot-create` and `snapshot-create-as` share.
struct SnapshotCreating: ParsableArguments {
    @Flag(help: "Keep no description.") var noMetadata = false
    @Flag(help: "Stop the domain afterwards.") var halt = false
    @Flag(help: "Leave the memory out.") var diskOnly = false
    @Flag(name: .customLong("reuse-external"), help: "Use overlays that exist already.") var reuseExternal = false
    @Flag(help: "Bring the guest's file systems to rest.") var quiesce = false
    @Flag(help: "All disks or none.") var atomic = false
    @Flag(help: "Write the memory while the guest runs.") var live = false
    @Flag(name: .customLong("validate"), help: "Check the XML against the schema.") var isValidated = false

    @Flag(help: "Show how far it is; ^C gives it up and takes everything back.") var verbose = false

    var options: SnapshotCreateOptions {
        var options: SnapshotCreateOptions = []
        let choices: [(Bool, SnapshotCreateOptions)] = [
            (noMetadata, .noMetadata), (halt, .halt), (diskOnly, .diskOnly), (reuseExternal, .reuseExternal),
            (quiesce, .quiesce), (atomic, .atomic), (live, .live), (isValidated, .validate),
        ]
        for (isGiven, flag) in choices where isGiven { options.insert(flag) }
        return options
    }
}

extension SnapshotCreating {
    /// Takes the snapshot, and shows how far it is where that is wanted.
    fileprivate func make(
        _ domain: Domain, _ xml: String, _ flags: SnapshotCreateOptions
    ) async throws(CommandFailure) -> Snapshot {
        let progress = verbose ? JobProgress(domain, "Snapshot", isShown: true) : nil
        defer { progress?.finish() }
        return try await attempt { () async throws(VirtError) in try await domain.createSnapshot(xml, flags) }
    }
}

/// `apus snapshot-create`.
struct SnapshotCreate: ChangingCommand {
    static let configuration = CommandConfiguration(
        commandName: "snapshot-create", abstract: "Take a snapshot from an XML file, or with defaults.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var explaining: ExplainOptions
    @OptionGroup var domain: DomainArgument
    @Argument(help: "File with the snapshot's XML.", completion: .file(extensions: ["xml"])) var xmlfile: String?
    @Flag(help: "Take over the description of one that exists.") var redefine = false
    @Flag(help: "With --redefine: make it the current one.") var current = false
    @OptionGroup var creating: SnapshotCreating

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        let xml = xmlfile == nil ? "<domainsnapshot/>" : try XMLFile.read(xmlfile ?? "")
        var options = creating.options
        if redefine { options.insert(.redefine) }
        if current { options.insert(.current) }
        let flags = options
        let made = try await creating.make(domain, xml, flags)
        output.chatter(
            "Domain snapshot \(made.name) created" + (xmlfile.map { " from '\($0)'" } ?? "") + "\n")
        let notes = await SnapshotNotes.of(made, hasMetadata: !creating.noMetadata)
        SnapshotNotes.tell(notes, output)
        if output.isJSON {
            output.json(.object([("name", .string(made.name)), ("notes", .array(notes.map { .string($0) }))]))
        }
    }
}

/// `apus snapshot-create-as`.
struct SnapshotCreateAs: ChangingCommand {
    static let configuration = CommandConfiguration(
        commandName: "snapshot-create-as", abstract: "Take a snapshot from options.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var explaining: ExplainOptions
    @OptionGroup var domain: DomainArgument
    @Argument(help: "Name of the snapshot.") var name: String?
    @Argument(help: "What it is for.") var text: String?
    @Option(help: "What it is for.") var description: String?
    @Flag(name: .customLong("print-xml"), help: "Only print the XML.") var printsXML = false
    @Option(help: "Memory: [file=]PATH[,snapshot=no|internal|external].") var memspec: String?
    @Option(help: "A disk: TARGET[,snapshot=TYPE][,driver=TYPE][,stype=TYPE][,file=PATH].") var diskspec: [String] = []
    @OptionGroup var creating: SnapshotCreating

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        let xml = xml()
        if printsXML { return output.result(xml + "\n") }
        let flags = creating.options
        let made = try await creating.make(domain, xml, flags)
        output.chatter("Domain snapshot \(made.name) created\n")
        let notes = await SnapshotNotes.of(made, hasMetadata: !creating.noMetadata)
        SnapshotNotes.tell(notes, output)
        if output.isJSON {
            output.json(.object([("name", .string(made.name)), ("notes", .array(notes.map { .string($0) }))]))
        }
    }

    private func xml() -> String {
        var root = XMLElement("domainsnapshot")
        func add(_ element: XMLElement) { root.children.append(.element(element)) }
        if let name { add(XMLElement("name", children: [.text(name)])) }
        if let words = description ?? text { add(XMLElement("description", children: [.text(words)])) }
        if let memspec {
            var memory = XMLElement("memory")
            for (key, value) in Self.parts(memspec) {
                memory.attributes.append(XMLAttribute(key == "snapshot" ? "snapshot" : "file", value))
            }
            add(memory)
        }
        if !diskspec.isEmpty {
            add(XMLElement("disks", children: diskspec.map { .element(Self.disk($0)) }))
        }
        return root.formatted()
    }

    private static func disk(_ text: String) -> XMLElement {
        var disk = XMLElement("disk")
        var source: String?
        var type = "file"
        for (key, value) in parts(text) {
            switch key {
            case "snapshot": disk.attributes.append(XMLAttribute("snapshot", value))
            case "driver":
                disk.children.append(.element(XMLElement("driver", attributes: [XMLAttribute("type", value)])))
            case "stype": type = value
            case "file": source = value
            default: disk.attributes.insert(XMLAttribute("name", value), at: 0)
            }
        }
        if type != "file" { disk.attributes.append(XMLAttribute("type", type)) }
        if let source {
            let attribute = XMLAttribute(type == "block" ? "dev" : "file", source)
            disk.children.append(.element(XMLElement("source", attributes: [attribute])))
        }
        return disk
    }

    /// `key=value` pairs; a part without a key has the key "". Two commas stand for one.
    private static func parts(_ text: String) -> [(String, String)] {
        let marked = text.replacing(",,", with: "\u{0}")
        return marked.split(separator: ",").map { part in
            let whole = part.replacing("\u{0}", with: ",")
            for key in ["snapshot", "driver", "stype", "file"] where whole.hasPrefix("\(key)=") {
                return (key, String(whole.dropFirst(key.count + 1)))
            }
            return ("", String(whole))
        }
    }
}
