import Apus
import ArgumentParser

/// `apus blkiotune`.
struct BlockIOTuning: ChangingCommand {
    static let configuration = CommandConfiguration(
        commandName: "blkiotune", abstract: "Print or change a domain's share of the host's block devices.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var explaining: ExplainOptions
    @OptionGroup var domain: DomainArgument
    @Option(help: ArgumentHelp("Weight, 100 to 1000.", valueName: "number")) var weight: UInt32?
    @Option(help: ArgumentHelp("/path/to/device,weight,...", valueName: "string")) var deviceWeights: String?
    @Option(help: ArgumentHelp("/path/to/device,reads a second,...", valueName: "string"))
    var deviceReadIopsSec: String?
    @Option(help: ArgumentHelp("/path/to/device,writes a second,...", valueName: "string"))
    var deviceWriteIopsSec: String?
    @Option(help: ArgumentHelp("/path/to/device,bytes a second,...", valueName: "string"))
    var deviceReadBytesSec: String?
    @Option(help: ArgumentHelp("/path/to/device,bytes a second,...", valueName: "string"))
    var deviceWriteBytesSec: String?
    @OptionGroup var scope: ScopeOptions

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        var new: [Parameter] = []
        if let weight { new.append(Parameter("weight", .uint(weight))) }
        for (field, text) in [
            ("device_weight", deviceWeights), ("device_read_iops_sec", deviceReadIopsSec),
            ("device_write_iops_sec", deviceWriteIopsSec), ("device_read_bytes_sec", deviceReadBytesSec),
            ("device_write_bytes_sec", deviceWriteBytesSec),
        ] {
            if let text { new.append(Parameter(field, .string(text))) }
        }
        guard new.isEmpty else {
            let parameters = new
            return try await attempt("Unable to change blkio parameters") { () async throws(VirtError) in
                try await domain.setTuning(.blockIO, parameters, scope.scope)
            }
        }
        let found = try await attempt("Unable to get blkio parameters") { () async throws(VirtError) in
            try await domain.tuning(.blockIO, scope.scope)
        }
        TuningText.write(found, to: output)
    }
}
