import Apus
import ArgumentParser

/// `apus domdirtyrate-calc`.
struct DirtyRateCommand: ChangingCommand {
    static let configuration = CommandConfiguration(
        commandName: "domdirtyrate-calc",
        abstract: "Count how much memory a guest writes; 'domstats --dirtyrate' shows the result.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var explaining: ExplainOptions
    @OptionGroup var domain: DomainArgument
    @Option(help: ArgumentHelp("How long, 1 to 60.", valueName: "number")) var seconds: Int32 = 1
    @Option(
        help: "page-sampling, dirty-bitmap or dirty-ring.", completion: .list(DirtyRateMode.allCases.map(\.name)))
    var mode: String?

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        let name = mode ?? DirtyRateMode.pageSampling.name
        guard let mode = DirtyRateMode.allCases.first(where: { $0.name == name }) else {
            throw CommandFailure("Unknown calculation mode '\(name)'", status: .usage)
        }
        try await attempt { () async throws(VirtError) in
            try await domain.startDirtyRateMeasurement(seconds: seconds, mode: mode)
        }
        output.chatter("Start to calculate domain's memory dirty rate successfully.\n")
    }
}
