import Apus
import ArgumentParser

/// `apus blkdeviotune`.
struct BlockDeviceTuning: ChangingCommand {
    static let configuration = CommandConfiguration(
        commandName: "blkdeviotune", abstract: "Print or change how much a guest may read from and write to a disk.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var explaining: ExplainOptions
    @OptionGroup var domain: DomainArgument
    @Argument(help: "Target of the disk, or the path of its image.") var device: String?
    @Option(name: .customLong("device"), help: .hidden) var named: String?
    @OptionGroup var bytes: ByteLimits
    @OptionGroup var operations: OperationLimits
    @OptionGroup var lengths: BurstLengths
    @Option(help: ArgumentHelp("Name of a group of disks that share their limits.", valueName: "string"))
    var groupName: String?
    @OptionGroup var scope: ScopeOptions

    func validate() throws {
        if device == nil && named == nil {
            throw ValidationError("command 'blkdeviotune' requires <device> option")
        }
    }

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        let disk = named ?? device ?? ""
        var new: [Parameter] = []
        for (name, text) in bytes.values {
            guard let text else { continue }
            guard let value = ScaledSize.bytes(text, scale: 1) else {
                let option = name.replacing("_", with: "-")
                throw CommandFailure(
                    "Scaled numeric value '\(text)' for <\(option)> option is malformed or out of range",
                    status: .usage)
            }
            new.append(Parameter(name, .ulong(value)))
        }
        for (name, value) in operations.values + lengths.values {
            if let value { new.append(Parameter(name, .ulong(value))) }
        }
        if let groupName { new.append(Parameter("group_name", .string(groupName))) }
        guard new.isEmpty else {
            let parameters = new
            return try await attempt("Unable to change block I/O throttle") { () async throws(VirtError) in
                try await domain.setTuning(.disk(disk), parameters, scope.scope)
            }
        }
        let found = try await attempt("Unable to get block I/O throttle parameters") { () async throws(VirtError) in
            try await domain.tuning(.disk(disk), scope.scope)
        }
        TuningText.write(found, to: output)
    }
}

/// Limits in bytes a second.
struct ByteLimits: ParsableArguments {
    @Option(help: ArgumentHelp("Bytes a second.", valueName: "number")) var totalBytesSec: String?
    @Option(help: ArgumentHelp("Bytes read a second.", valueName: "number")) var readBytesSec: String?
    @Option(help: ArgumentHelp("Bytes written a second.", valueName: "number")) var writeBytesSec: String?
    @Option(help: ArgumentHelp("Bytes a second in a burst.", valueName: "number")) var totalBytesSecMax: String?
    @Option(help: ArgumentHelp("Bytes read a second in a burst.", valueName: "number")) var readBytesSecMax: String?
    @Option(help: ArgumentHelp("Bytes written a second in a burst.", valueName: "number"))
    var writeBytesSecMax: String?

    var values: [(String, String?)] {
        [
            ("total_bytes_sec", totalBytesSec), ("read_bytes_sec", readBytesSec), ("write_bytes_sec", writeBytesSec),
            ("total_bytes_sec_max", totalBytesSecMax), ("read_bytes_sec_max", readBytesSecMax),
            ("write_bytes_sec_max", writeBytesSecMax),
        ]
    }
}

/// Limits in operations a second.
struct OperationLimits: ParsableArguments {
    @Option(help: ArgumentHelp("Operations a second.", valueName: "number")) var totalIopsSec: UInt64?
    @Option(help: ArgumentHelp("Reads a second.", valueName: "number")) var readIopsSec: UInt64?
    @Option(help: ArgumentHelp("Writes a second.", valueName: "number")) var writeIopsSec: UInt64?
    @Option(help: ArgumentHelp("Operations a second in a burst.", valueName: "number")) var totalIopsSecMax: UInt64?
    @Option(help: ArgumentHelp("Reads a second in a burst.", valueName: "number")) var readIopsSecMax: UInt64?
    @Option(help: ArgumentHelp("Writes a second in a burst.", valueName: "number")) var writeIopsSecMax: UInt64?
    @Option(help: ArgumentHelp("Bytes that count as one operation.", valueName: "number")) var sizeIopsSec: UInt64?

    var values: [(String, UInt64?)] {
        [
            ("total_iops_sec", totalIopsSec), ("read_iops_sec", readIopsSec), ("write_iops_sec", writeIopsSec),
            ("total_iops_sec_max", totalIopsSecMax), ("read_iops_sec_max", readIopsSecMax),
            ("write_iops_sec_max", writeIopsSecMax), ("size_iops_sec", sizeIopsSec),
        ]
    }
}

/// For how many seconds a burst may last.
struct BurstLengths: ParsableArguments {
    @Option(help: ArgumentHelp("Seconds of a burst of bytes.", valueName: "number"))
    var totalBytesSecMaxLength: UInt64?
    @Option(help: ArgumentHelp("Seconds of a burst of bytes read.", valueName: "number"))
    var readBytesSecMaxLength: UInt64?
    @Option(help: ArgumentHelp("Seconds of a burst of bytes written.", valueName: "number"))
    var writeBytesSecMaxLength: UInt64?
    @Option(help: ArgumentHelp("Seconds of a burst of operations.", valueName: "number"))
    var totalIopsSecMaxLength: UInt64?
    @Option(help: ArgumentHelp("Seconds of a burst of reads.", valueName: "number"))
    var readIopsSecMaxLength: UInt64?
    @Option(help: ArgumentHelp("Seconds of a burst of writes.", valueName: "number"))
    var writeIopsSecMaxLength: UInt64?

    var values: [(String, UInt64?)] {
        [
            ("total_bytes_sec_max_length", totalBytesSecMaxLength),
            ("read_bytes_sec_max_length", readBytesSecMaxLength),
            ("write_bytes_sec_max_length", writeBytesSecMaxLength),
            ("total_iops_sec_max_length", totalIopsSecMaxLength),
            ("read_iops_sec_max_length", readIopsSecMaxLength),
            ("write_iops_sec_max_length", writeIopsSecMaxLength),
        ]
    }
}
