import Apus
import ArgumentParser

/// `apus domstats`.
struct DomainStatistics: ConnectedCommand {
    static let configuration = CommandConfiguration(
        commandName: "domstats", abstract: "Print statistics of one or more domains.")

    @OptionGroup var global: GlobalOptions
    @Flag(help: "State.") var state = false
    @Flag(help: "Processor time.") var cpuTotal = false
    @Flag(help: "Memory balloon.") var balloon = false
    @Flag(help: "Virtual processors.") var vcpu = false
    @Flag(help: "Network cards.") var interface = false
    @Flag(help: "Disks.") var block = false
    @Flag(help: "Performance events.") var perf = false
    @Flag(help: "I/O threads.") var iothread = false
    @Flag(help: "Memory bandwidth.") var memory = false
    @Flag(help: "How fast memory is written to.") var dirtyrate = false
    @Flag(help: "What the hypervisor counts.") var vm = false
    @Flag(help: "Only running domains.") var listActive = false
    @Flag(help: "Only domains that do not run.") var listInactive = false
    @Flag(help: "Only persistent domains.") var listPersistent = false
    @Flag(help: "Only transient domains.") var listTransient = false
    @Flag(help: "Only domains in state running.") var listRunning = false
    @Flag(help: "Only domains in state paused.") var listPaused = false
    @Flag(help: "Only domains in state shut off.") var listShutoff = false
    @Flag(help: "Only domains in other states.") var listOther = false
    @Flag(help: "Do not interpret the figures.") var raw = false
    @Flag(help: "Fail where a group is not supported.") var enforce = false
    @Flag(help: "Add the images behind the disks' own.") var backing = false
    @Flag(help: "Leave out what would have to be waited for.") var nowait = false
    @Argument(help: "Only these domains.", completion: .custom(DomainCompletion.all)) var domain: [String] = []

    private var groups: UInt32 {
        let given = [
            state, cpuTotal, balloon, vcpu, interface, block, perf, iothread, memory, dirtyrate, vm,
        ]
        return given.enumerated().reduce(0) { $1.element ? $0 | 1 << UInt32($1.offset) : $0 }
    }

    private var flags: UInt32 {
        let given: [(Bool, UInt32)] = [
            (listActive, 1 << 0), (listInactive, 1 << 1), (listPersistent, 1 << 2), (listTransient, 1 << 3),
            (listRunning, 1 << 4), (listPaused, 1 << 5), (listShutoff, 1 << 6), (listOther, 1 << 7),
            (nowait, 1 << 29), (backing, 1 << 30), (enforce, 1 << 31),
        ]
        return given.reduce(0) { $1.0 ? $0 | $1.1 : $0 }
    }

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        var domains: [Domain] = []
        for name in domain { domains.append(try await connection.find(domain: name)) }
        let wanted = domains
        let found = try await attempt { () async throws(VirtError) in
            try await connection.statistics(of: wanted, groups: groups, flags: flags)
        }
        if output.isJSON {
            return output.json(
                .array(
                    found.map {
                        .object([
                            ("name", .string($0.domain.name)), ("uuid", .string($0.domain.uuid.description)),
                            ("statistics", $0.parameters.json),
                        ])
                    }))
        }
        let texts = found.map { record in
            "Domain: '\(record.domain.name)'\n"
                + record.parameters.map { "  \($0.name)=\($0.value.plainText)\n" }.joined()
        }
        output.result(texts.joined(separator: "\n"))
    }
}

/// `apus domcontrol`.
struct DomainControl: ConnectedCommand {
    static let configuration = CommandConfiguration(
        commandName: "domcontrol", abstract: "Print whether the hypervisor of a domain takes commands.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var domain: DomainArgument

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        let info = try await attempt { () async throws(VirtError) in try await domain.controlInfo() }
        let names = ["ok", "background job", "occupied", "error"]
        let state = info.state < 4 ? names[Int(info.state)] : "unknown"
        if output.isJSON {
            return output.json(["state": .string(state), "milliseconds": .integer(info.time)])
        }
        switch info.state {
        case 0: output.result("ok\n")
        case 3:
            let details = ["", "", "monitor failure", "internal (locking) error"]
            let detail = info.details < 4 ? details[Int(info.details)] : ""
            output.result(detail.isEmpty ? "error\n" : "error: \(detail)\n")
        default: output.result("\(state) (\(Decimal.fixed(Double(info.time) / 1000, 3))s)\n")
        }
    }
}

/// `apus dump`.
struct DumpCore: ChangingCommand {
    static let configuration = CommandConfiguration(
        commandName: "dump", abstract: "Write a domain's memory to a file for examination.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var explaining: ExplainOptions
    @OptionGroup var domain: DomainArgument
    @Argument(help: "File on the host.") var file: String
    @Flag(help: "Let it run meanwhile.") var live = false
    @Flag(help: "End it afterwards, as crashed.") var crash = false
    @Flag(help: "Avoid the file system's cache.") var bypassCache = false
    @Flag(help: "Reset it afterwards.") var reset = false
    @Flag(help: "Show that it goes on, on a terminal.") var verbose = false
    @Flag(help: "Memory only, in a format that other tools read.") var memoryOnly = false
    @Option(help: ArgumentHelp("elf, kdump-zlib, kdump-lzo, kdump-snappy, win-dmp.", valueName: "string"))
    var format: String?

    private static let formats = ["elf", "kdump-zlib", "kdump-lzo", "kdump-snappy", "win-dmp"]

    func validate() throws {
        let given = [(live, "live"), (crash, "crash"), (reset, "reset")].filter(\.0).map(\.1)
        if given.count > 1 {
            throw ValidationError("Options --\(given[0]) and --\(given[1]) are mutually exclusive")
        }
        if format != nil, !memoryOnly { throw ValidationError("--format only works with --memory-only") }
        if let format, !Self.formats.contains(format) {
            throw ValidationError(
                "format '\(format)' is not supported, expecting 'kdump-zlib', 'kdump-lzo', 'kdump-snappy', 'win-dmp' or 'elf'"
            )
        }
    }

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        let bits: [(Bool, UInt32)] = [(crash, 1), (live, 2), (bypassCache, 4), (reset, 8), (memoryOnly, 16)]
        let flags = bits.reduce(UInt32(0)) { $1.0 ? $0 | $1.1 : $0 }
        let number = format.flatMap { Self.formats.firstIndex(of: $0) }.map { UInt32($0) }
        let progress = verbose ? Progress("dumping \(domain.name)") : nil
        defer { progress?.finish() }
        try await attempt("Failed to core dump domain '\(domain.name)' to \(file)") { () async throws(VirtError) in
            try await domain.dumpCore(to: file, format: number, flags: flags)
        }
        output.chatter("\nDomain '\(domain.name)' dumped to \(file)\n")
    }
}
