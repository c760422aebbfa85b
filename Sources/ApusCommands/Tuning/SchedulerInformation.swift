import Apus
import ArgumentParser

/// `apus schedinfo`.
struct SchedulerInformation: ChangingCommand {
    static let configuration = CommandConfiguration(
        commandName: "schedinfo", abstract: "Print or change a domain's shares of processor time.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var explaining: ExplainOptions
    @OptionGroup var domain: DomainArgument
    @Option(
        name: .customLong("set"), parsing: .singleValue,
        help: ArgumentHelp("parameter=value; may be given several times.", valueName: "string"))
    var named: [String] = []
    @Argument(help: "parameter=value.") var settings: [String] = []
    @OptionGroup var scope: ScopeOptions

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        let type: String
        do throws(VirtError) {
            type = try await domain.schedulerType()
        } catch {
            if !output.isJSON { output.result("Scheduler".padded(15) + ": Unknown\n") }
            throw CommandFailure(nil, error)
        }
        if !output.isJSON { output.result("Scheduler".padded(15) + ": \(type)\n") }
        var found = try await attempt { () async throws(VirtError) in
            try await domain.tuning(.scheduler, scope.scope)
        }
        let wanted = named + settings
        if !wanted.isEmpty {
            var new: [Parameter] = []
            for setting in wanted {
                guard let equals = setting.firstIndex(of: "="),
                    let old = found.first(where: { $0.name == setting[..<equals] }),
                    let value = Self.value(String(setting[setting.index(after: equals)...]), like: old.value)
                else { throw CommandFailure("invalid scheduler option: \(setting)", status: .usage) }
                new.append(Parameter(old.name, value))
            }
            let parameters = new
            try await attempt { () async throws(VirtError) in
                try await domain.setTuning(.scheduler, parameters, scope.scope)
            }
            found = try await attempt { () async throws(VirtError) in
                try await domain.tuning(.scheduler, scope.scope)
            }
        }
        if output.isJSON {
            return output.json(.object([("scheduler", .string(type)), ("parameters", found.json)]))
        }
        TuningText.write(found, to: output)
    }

    private static func value(_ text: String, like old: ParameterValue) -> ParameterValue? {
        switch old {
        case .int: Int32(text).map { .int($0) }
        case .uint: UInt32(text).map { .uint($0) }
        case .long: Int64(text).map { .long($0) }
        case .ulong: UInt64(text).map { .ulong($0) }
        case .double: Double(text).map { .double($0) }
        case .bool: Int(text).map { .bool($0 != 0) }
        case .string: .string(text)
        }
    }
}

/// `apus perf`.
struct PerformanceEvents: ChangingCommand {
    static let configuration = CommandConfiguration(
        commandName: "perf", abstract: "Print or change which performance events of a domain are counted.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var explaining: ExplainOptions
    @OptionGroup var domain: DomainArgument
    @Option(help: ArgumentHelp("Events to count, with commas between.", valueName: "string")) var enable: String?
    @Option(help: ArgumentHelp("Events not to count.", valueName: "string")) var disable: String?
    @OptionGroup var scope: ScopeOptions

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        var new: [Parameter] = []
        for (text, flag) in [(enable, true), (disable, false)] {
            for name in (text ?? "").split(separator: ",") { new.append(Parameter(String(name), .bool(flag))) }
        }
        guard new.isEmpty else {
            let parameters = new
            return try await attempt("Unable to enable/disable perf events") { () async throws(VirtError) in
                try await domain.setTuning(.performance, parameters, scope.scope)
            }
        }
        let found = try await attempt("Unable to get perf events") { () async throws(VirtError) in
            try await domain.tuning(.performance, scope.scope)
        }
        TuningText.write(found, to: output) { $0.value == .bool(true) ? "enabled" : "disabled" }
    }
}
