import Apus
import ArgumentParser
import XMLTree

/// `apus blockcopy`.
struct BlockCopy: ChangingCommand {
    static let configuration = CommandConfiguration(
        commandName: "blockcopy", abstract: "Copy a disk while the guest uses it, and perhaps switch to the copy.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var explaining: ExplainOptions
    @OptionGroup var disk: DiskArgument
    @Option(help: "Path of the copy.") var dest: String?
    @OptionGroup var limit: BandwidthOptions
    @Flag(help: "Share what is below the disk's own image.") var shallow = false
    @Flag(help: "The destination exists.") var reuseExternal = false
    @Flag(help: "The destination is a block device.") var blockdev = false
    @OptionGroup var waiting: WaitOptions
    @Flag(help: "Wait, then switch the disk to the copy.") var pivot = false
    @Flag(help: "Wait, then keep the disk as it is.") var finish = false
    @Option(help: "File with the destination's XML.", completion: .file(extensions: ["xml"])) var xml: String?
    @Option(help: "Format of the copy (default: the disk's).") var format: String?
    @Option(help: "Bytes copied at a time, a power of two.") var granularity: UInt32 = 0
    @Option(name: .customLong("buf-size"), help: "Bytes under way at most.") var bufferSize: UInt64 = 0
    @Flag(help: "The copy may be lost when the domain stops.") var transientJob = false
    @Flag(help: "The guest's writes wait for the copy.") var synchronousWrites = false
    @Flag(name: .customLong("print-xml"), help: "Only print the XML of the destination.") var printsXML = false

    func validate() throws {
        func exclude(_ first: (Bool, String), _ second: (Bool, String)) throws {
            if first.0 && second.0 {
                throw ValidationError("Options --\(first.1) and --\(second.1) are mutually exclusive")
            }
        }
        try exclude((dest != nil, "dest"), (xml != nil, "xml"))
        try exclude((format != nil, "format"), (xml != nil, "xml"))
        try exclude((blockdev, "blockdev"), (xml != nil, "xml"))
        try exclude((pivot, "pivot"), (finish, "finish"))
        if dest == nil && xml == nil { throw ValidationError("need either --dest or --xml") }
    }

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await disk.domain.find(connection)
        let destination = try destination()
        if printsXML { return output.result(destination) }
        guard let bandwidth = limit.inBytes else { throw CommandFailure("bandwidth is too large", status: .invalid) }
        var options: BlockCopyOptions = []
        if shallow { options.insert(.shallow) }
        if reuseExternal { options.insert(.reuseExternal) }
        if transientJob { options.insert(.transientJob) }
        if synchronousWrites { options.insert(.synchronousWrites) }
        let (flags, name) = (options, disk.disk)
        let begin = { () async throws(CommandFailure) in
            try await attempt { () async throws(VirtError) in
                try await domain.copyDisk(
                    name, to: destination, bandwidth: bandwidth, granularity: granularity, bufferSize: bufferSize,
                    flags)
            }
        }
        guard waiting.waits || pivot || finish else {
            try await begin()
            return output.chatter("Block Copy started")
        }
        switch try await BlockJobWait(domain, name, title: "Block Copy", waiting).run(begin) {
        case .cancelled: throw CommandFailure("\nCopy aborted", status: .aborted)
        case .failed: throw CommandFailure("\nCopy failed")
        case .completed, .ready: break
        }
        guard pivot || finish else { return output.chatter("\nNow in mirroring phase") }
        let ending: BlockJobAbortOptions = pivot ? .pivot : waiting.async ? .async : []
        try await attempt(pivot ? "failed to pivot job for disk \(name)" : "failed to finish job for disk \(name)") {
            () async throws(VirtError) in try await domain.abortBlockJob(name, ending)
        }
        output.chatter(pivot ? "\nSuccessfully pivoted" : "\nSuccessfully copied")
    }

    private func destination() throws(CommandFailure) -> String {
        if let xml { return try XMLFile.read(xml) }
        let source = XMLElement("source", attributes: [XMLAttribute(blockdev ? "dev" : "file", dest ?? "")])
        var root = XMLElement("disk", attributes: [XMLAttribute("type", blockdev ? "block" : "file")])
        root.children.append(.element(source))
        if let format {
            root.children.append(.element(XMLElement("driver", attributes: [XMLAttribute("type", format)])))
        }
        return root.formatted()
    }
}
