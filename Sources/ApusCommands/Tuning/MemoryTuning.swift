import Apus
import ArgumentParser

/// `apus memtune`.
struct MemoryTuning: ChangingCommand {
    static let configuration = CommandConfiguration(
        commandName: "memtune", abstract: "Print or change how much of the host's memory a domain may take.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var explaining: ExplainOptions
    @OptionGroup var domain: DomainArgument
    @Option(parsing: .unconditional, help: ArgumentHelp("The most, in KiB; -1: no limit.", valueName: "number"))
    var hardLimit: String?
    @Option(parsing: .unconditional, help: ArgumentHelp("The most under contention.", valueName: "number"))
    var softLimit: String?
    @Option(parsing: .unconditional, help: ArgumentHelp("The most with swap.", valueName: "number"))
    var swapHardLimit: String?
    @Option(parsing: .unconditional, help: ArgumentHelp("What it is granted.", valueName: "number"))
    var minGuarantee: String?
    @OptionGroup var scope: ScopeOptions

    /// libvirt's number for no limit.
    private static let unlimited: UInt64 = 9_007_199_254_740_991

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        var new: [Parameter] = []
        for (option, field, text) in [
            ("hard-limit", "hard_limit", hardLimit), ("soft-limit", "soft_limit", softLimit),
            ("swap-hard-limit", "swap_hard_limit", swapHardLimit), ("min-guarantee", "min_guarantee", minGuarantee),
        ] {
            guard let text else { continue }
            if text.hasPrefix("-"), Int64(text) != nil {
                new.append(Parameter(field, .ulong(Self.unlimited)))
                continue
            }
            do throws(CommandFailure) {
                new.append(Parameter(field, .ulong(try ScaledSize.kibibytes(text, option: option))))
            } catch {
                throw CommandFailure("Unable to parse integer parameter '\(option)'", status: .usage)
            }
        }
        guard new.isEmpty else {
            let parameters = new
            return try await attempt("Unable to change memory parameters") { () async throws(VirtError) in
                try await domain.setTuning(.memory, parameters, scope.scope)
            }
        }
        let found = try await attempt("Unable to get memory parameters") { () async throws(VirtError) in
            try await domain.tuning(.memory, scope.scope)
        }
        TuningText.write(found, to: output) {
            $0.value == .ulong(Self.unlimited) ? "unlimited" : $0.value.text
        }
    }
}

/// `apus numatune`.
struct NUMATuning: ChangingCommand {
    static let configuration = CommandConfiguration(
        commandName: "numatune", abstract: "Print or change which NUMA nodes a domain's memory comes from.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var explaining: ExplainOptions
    @OptionGroup var domain: DomainArgument
    @Option(help: ArgumentHelp("strict, preferred, interleave or restrictive.", valueName: "string")) var mode: String?
    @Option(help: ArgumentHelp("The nodes, such as 0-1.", valueName: "string")) var nodeset: String?
    @OptionGroup var scope: ScopeOptions

    private static let modes = ["strict", "preferred", "interleave", "restrictive"]

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        var new: [Parameter] = []
        if let nodeset { new.append(Parameter("numa_nodeset", .string(nodeset))) }
        if let mode {
            guard let number = Self.modes.firstIndex(of: mode).map({ Int32($0) }) ?? Int32(mode) else {
                throw CommandFailure("Invalid mode: \(mode)", status: .usage)
            }
            new.append(Parameter("numa_mode", .int(number)))
        }
        guard new.isEmpty else {
            let parameters = new
            return try await attempt("Unable to change numa parameters") { () async throws(VirtError) in
                try await domain.setTuning(.numa, parameters, scope.scope)
            }
        }
        let found = try await attempt("Unable to get numa parameters") { () async throws(VirtError) in
            try await domain.tuning(.numa, scope.scope)
        }
        TuningText.write(found, to: output) { parameter in
            guard parameter.name == "numa_mode", let number = parameter.value.number.map({ Int($0) }),
                Self.modes.indices.contains(number)
            else { return parameter.value.text }
            return Self.modes[number]
        }
    }
}
