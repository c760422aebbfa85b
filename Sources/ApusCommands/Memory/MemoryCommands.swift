import Apus
import ArgumentParser

/// `apus dommemstat`.
struct DomainMemoryStatistics: ChangingCommand {
    static let configuration = CommandConfiguration(
        commandName: "dommemstat", abstract: "Print what guest and host say of a domain's memory.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var explaining: ExplainOptions
    @OptionGroup var domain: DomainArgument
    @Option(help: ArgumentHelp("Have the guest report every so many seconds; 0: never.", valueName: "number"))
    var period: Int32?
    @OptionGroup var scope: ScopeOptions

    private static let names: [Int32: String] = [
        0: "swap_in", 1: "swap_out", 2: "major_fault", 3: "minor_fault", 4: "unused", 5: "available", 6: "actual",
        7: "rss", 8: "usable", 9: "last_update", 10: "disk_caches", 11: "hugetlb_pgalloc", 12: "hugetlb_pgfail",
    ]

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        if let period {
            return try await attempt("Unable to change balloon collection period.") { () async throws(VirtError) in
                try await domain.setMemoryStatisticsPeriod(period, scope.scope)
            }
        }
        let headline = "Failed to get memory statistics for domain \(domain.name)"
        let found = try await attempt(headline) { () async throws(VirtError) in
            try await domain.memoryStatistics()
        }
        let rows = found.compactMap { figure in Self.names[figure.tag].map { ($0, figure.value) } }
        if output.isJSON { return output.json(.object(rows.map { ($0.0, .integer($0.1)) })) }
        for (name, value) in rows { output.result("\(name) \(value)\n") }
    }
}

/// `apus setmem`.
struct SetMemory: ChangingCommand {
    static let configuration = CommandConfiguration(
        commandName: "setmem", abstract: "Change how much memory a domain has.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var explaining: ExplainOptions
    @OptionGroup var domain: DomainArgument
    @Argument(help: "In KiB, or with a unit such as 1G.") var size: String
    @OptionGroup var scope: ScopeOptions

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        let size = try ScaledSize.kibibytes(size, option: "size")
        try await attempt { () async throws(VirtError) in
            // As with virsh, no option means the running domain.
            if scope.isGiven {
                try await domain.setMemory(size, scope.scope)
            } else {
                try await domain.setMemoryNow(size)
            }
        }
    }
}

/// `apus setmaxmem`.
struct SetMaximumMemory: ChangingCommand {
    static let configuration = CommandConfiguration(
        commandName: "setmaxmem", abstract: "Change how much memory a domain can have.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var explaining: ExplainOptions
    @OptionGroup var domain: DomainArgument
    @Argument(help: "In KiB, or with a unit such as 1G.") var size: String
    @OptionGroup var scope: ScopeOptions

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        let size = try ScaledSize.kibibytes(size, option: "size")
        try await attempt("Unable to change MaxMemorySize") { () async throws(VirtError) in
            if scope.isGiven {
                try await domain.setMemory(size, scope.scope, maximum: true)
            } else {
                try await domain.setMemoryNow(size, maximum: true)
            }
        }
    }
}
