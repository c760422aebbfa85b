import Apus
import ArgumentParser
import XMLTree

/// `apus blockresize`.
struct BlockResize: ChangingCommand {
    static let configuration = CommandConfiguration(
        commandName: "blockresize", abstract: "Change the size of a running domain's disk.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var explaining: ExplainOptions
    @OptionGroup var disk: DiskArgument
    @Argument(help: "The new size; without a unit, in KiB.") var size: KibibyteCount

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await disk.domain.find(connection)
        let (name, bytes) = (disk.disk, size.bytes)
        try await attempt("Failed to resize block device '\(name)'") { () async throws(VirtError) in
            try await domain.resizeDisk(name, toBytes: bytes)
        }
        output.chatter("Block device '\(name)' is resized")
    }
}

/// `apus domblkerror`.
struct DomainBlockErrors: ConnectedCommand {
    static let configuration = CommandConfiguration(
        commandName: "domblkerror", abstract: "Show which disks had errors.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var domain: DomainArgument

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        let errors = try await attempt { () async throws(VirtError) in try await domain.diskErrors() }
        if output.isJSON {
            return output.json(
                .array(
                    errors.map {
                        .object([("target", .string($0.disk)), ("error", .string(Self.name($0.isFull)))])
                    }))
        }
        if errors.isEmpty { return output.chatter("No errors found\n") }
        for error in errors { output.result("\(error.disk): \(Self.name(error.isFull))\n") }
    }

    private static func name(_ isFull: Bool) -> String { isFull ? "no space" : "unspecified error" }
}

/// `apus domblkthreshold`.
struct DomainBlockThreshold: ChangingCommand {
    static let configuration = CommandConfiguration(
        commandName: "domblkthreshold", abstract: "Have an event sent when a guest has written beyond a point.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var explaining: ExplainOptions
    @OptionGroup var domain: DomainArgument
    @Argument(help: "Target of the disk, or vda[N] for a lower image.") var dev: String
    @Argument(help: "The point; without a unit, in bytes.") var threshold: ByteCount

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        let bytes = threshold.bytes
        try await attempt { () async throws(VirtError) in try await domain.setBlockThreshold(dev, bytes: bytes) }
    }
}

/// `apus domblkstat`.
struct DomainBlockStatistics: ConnectedCommand {
    static let configuration = CommandConfiguration(
        commandName: "domblkstat", abstract: "Print what a running domain's disk has done.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var domain: DomainArgument
    @Argument(help: "Target of the disk (default: all together).") var device: String?
    @Option(name: .customLong("device"), help: .hidden) var named: String?
    @Flag(help: "In words.") var human = false

    /// libvirt's name, virsh's name and its words, in virsh's order.
    private static let names = [
        ("rd_operations", "rd_req", "number of read operations:"), ("rd_bytes", "rd_bytes", "number of bytes read:"),
        ("wr_operations", "wr_req", "number of write operations:"),
        ("wr_bytes", "wr_bytes", "number of bytes written:"),
        ("flush_operations", "flush_operations", "number of flush operations:"),
        ("rd_total_times", "rd_total_times", "total duration of reads (ns):"),
        ("wr_total_times", "wr_total_times", "total duration of writes (ns):"),
        ("flush_total_times", "flush_total_times", "total duration of flushes (ns):"),
        ("errs", "errs", "error count:"),
    ]

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        let name = named ?? device ?? ""
        let figures = try await attempt { () async throws(VirtError) in try await domain.blockStatistics(name) }
        if output.isJSON { return output.json(.object(figures.map { ($0.name, .number($0.value)) })) }
        if human { output.result("Device: \(name)\n") }
        let known = Self.names.compactMap { entry in figures.first { $0.name == entry.0 }.map { (entry.1, entry.2, $0.value) } }
        let others = figures.filter { figure in !Self.names.contains { $0.0 == figure.name } }
        for (short, words, value) in known + others.map({ ($0.name, $0.name, $0.value) }) {
            guard human else {
                output.result("\(name) \(short) \(value)\n")
                continue
            }
            output.result(" " + words + String(repeating: " ", count: max(1, 32 - words.count)) + value + "\n")
        }
    }
}

/// `apus domblkinfo`.
struct DomainBlockInfo: ConnectedCommand {
    static let configuration = CommandConfiguration(
        commandName: "domblkinfo", abstract: "Print how large a domain's disks are.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var domain: DomainArgument
    @Argument(help: "Target of the disk, or the path of its image.") var device: String?
    @Option(name: .customLong("device"), help: .hidden) var named: String?
    @Flag(help: "With units.") var human = false
    @Flag(help: "Of all disks.") var all = false

    func validate() throws {
        if all && (named ?? device) != nil {
            throw ValidationError("Options --all and --device are mutually exclusive")
        }
        if !all && (named ?? device) == nil {
            throw ValidationError("command 'domblkinfo' requires <device> option")
        }
    }

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        guard all else {
            let name = named ?? device ?? ""
            let info = try await attempt { () async throws(VirtError) in try await domain.blockInfo(name) }
            if output.isJSON { return output.json(.object(Self.members(info))) }
            output.result(
                "Capacity:       \(text(info.capacity))\nAllocation:     \(text(info.allocation))\n"
                    + "Physical:       \(text(info.physical))\n")
            return
        }
        var table = Table(["Target", "Capacity", "Allocation", "Physical"])
        var list: [JSONText] = []
        let isActive = try await attempt { () async throws(VirtError) in try await domain.isActive() }
        for disk in try await DomainDevices.of(domain).all("disk") {
            guard let target = disk.element("target")?[attribute: "dev"] else { continue }
            let info = try await info(domain, target, disk[attribute: "type"] == "network" && !isActive)
            list.append(.object([("target", .string(target))] + (info.map(Self.members) ?? [])))
            table.add(
                [target] + (info.map { [text($0.capacity), text($0.allocation), text($0.physical)] } ?? ["-", "-", "-"])
            )
        }
        output.isJSON ? output.json(.array(list)) : output.table(table)
    }

    /// Nil for an empty drive, and for one over the network that nobody has opened.
    private func info(
        _ domain: Domain, _ target: String, _ mayFail: Bool
    ) async throws(CommandFailure) -> BlockInfo? {
        do throws(VirtError) {
            return try await domain.blockInfo(target)
        } catch {
            if mayFail || error.code == .invalidArg { return nil }
            throw CommandFailure(nil, error)
        }
    }

    private func text(_ bytes: UInt64) -> String { human ? Capacity.text(bytes) : "\(bytes)" }

    private static func members(_ info: BlockInfo) -> [(String, JSONText)] {
        [
            ("capacity", .integer(info.capacity)), ("allocation", .integer(info.allocation)),
            ("physical", .integer(info.physical)),
        ]
    }
}
