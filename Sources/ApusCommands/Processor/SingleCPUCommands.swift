import Apus
import ArgumentParser

/// `apus setvcpu`.
struct SetSingleCPUs: ChangingCommand {
    static let configuration = CommandConfiguration(
        commandName: "setvcpu", abstract: "Plug or unplug single virtual processors.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var explaining: ExplainOptions
    @OptionGroup var domain: DomainArgument
    @Argument(help: "Their numbers.") var vcpulist: String
    @Flag(help: "Plug them.") var enable = false
    @Flag(help: "Unplug them.") var disable = false
    @OptionGroup var scope: ScopeOptions

    func validate() throws {
        if enable && disable { throw ValidationError("Options --enable and --disable are mutually exclusive") }
        if !enable && !disable { throw ValidationError("one of --enable, --disable is required") }
    }

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        try await attempt { () async throws(VirtError) in
            try await domain.setCPUs(vcpulist, present: enable, scope.scope)
        }
    }
}

/// `apus guestvcpus`.
struct GuestCPUs: ChangingCommand {
    static let configuration = CommandConfiguration(
        commandName: "guestvcpus", abstract: "Print or change which processors the guest uses, through its agent.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var explaining: ExplainOptions
    @OptionGroup var domain: DomainArgument
    @Option(help: ArgumentHelp("Their numbers.", valueName: "string")) var cpulist: String?
    @Flag(help: "Take them into use.") var enable = false
    @Flag(help: "Take them out of use.") var disable = false

    func validate() throws {
        if enable && disable { throw ValidationError("Options --enable and --disable are mutually exclusive") }
        if (enable || disable) && cpulist == nil {
            throw ValidationError("Option --cpulist is required by option --\(enable ? "enable" : "disable")")
        }
        if cpulist != nil && !enable && !disable {
            throw ValidationError("One of options --enable or --disable is required by option --cpulist")
        }
    }

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        if let cpulist {
            return try await attempt { () async throws(VirtError) in
                try await domain.setGuestCPUs(cpulist, enabled: enable)
            }
        }
        let found = try await attempt { () async throws(VirtError) in try await domain.guestCPUs() }
        if output.isJSON { return output.json(found.json) }
        for parameter in found { output.result(parameter.name.padded(15) + ": \(parameter.value.text)\n") }
    }
}

/// `apus cpu-stats`.
struct CPUStatistics: ConnectedCommand {
    static let configuration = CommandConfiguration(
        commandName: "cpu-stats", abstract: "Print the processor time that a domain has taken.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var domain: DomainArgument
    @Flag(help: "Only the sum.") var total = false
    @Option(help: ArgumentHelp("First processor of the host.", valueName: "number")) var start: Int32?
    @Option(help: ArgumentHelp("How many of them.", valueName: "number")) var count: UInt32?

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        let headline = "Failed to retrieve CPU statistics for domain '\(domain.name)'"
        let showsAll = total || (start == nil && count == nil)
        var members: [(String, JSONText)] = []
        if !total || start != nil || count != nil {
            let host = try await connection.hostCPUCount()
            let first = start ?? 0
            let last = min(Int(first) + Int(count ?? UInt32(clamping: host)), host)
            for cpu in Int(first)..<max(Int(first), last) {
                let found = try await attempt(headline) { () async throws(VirtError) in
                    try await domain.cpuStatistics(start: Int32(clamping: cpu), count: 1)
                }
                members.append(("cpu\(cpu)", found.json))
                if !output.isJSON { output.result("CPU\(cpu):\n" + Self.text(found)) }
            }
        }
        if showsAll {
            let found = try await attempt(headline) { () async throws(VirtError) in
                try await domain.cpuStatistics(start: -1, count: 1)
            }
            members.append(("total", found.json))
            if !output.isJSON { output.result("Total:\n" + Self.text(found)) }
        }
        if output.isJSON { output.json(.object(members)) }
    }

    private static func text(_ parameters: [Parameter]) -> String {
        parameters.map { parameter in
            let (seconds, rest) = (parameter.value.number ?? 0).quotientAndRemainder(dividingBy: 1_000_000_000)
            let whole = String(seconds)
            let part = String(rest)
            return "\t" + parameter.name.padded(12) + " " + String(repeating: " ", count: max(0, 9 - whole.count))
                + whole
                + "." + String(repeating: "0", count: max(0, 9 - part.count)) + part + " seconds\n"
        }.joined()
    }
}
