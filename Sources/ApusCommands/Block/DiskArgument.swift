import Apus
import ArgumentParser

/// A domain and one of its disks, by target or by the path of its image.
struct DiskArgument: ParsableArguments {
    @OptionGroup var domain: DomainArgument
    @Argument(help: "Target of the disk, or the path of its image.") var path: String?
    @Option(name: .customLong("path"), help: .hidden) var named: String?

    func validate() throws {
        if path == nil && named == nil { throw ValidationError("command requires <path> option") }
    }

    /// What the user wrote.
    var disk: String { named ?? path ?? "" }
}

/// `--bandwidth` and `--bytes`.
struct BandwidthOptions: ParsableArguments {
    @Option(help: "Limit, in MiB a second.") var bandwidth: ByteCount?
    @Flag(help: "The limit is in bytes a second.") var bytes = false

    /// In the unit that was chosen; 0 for no limit.
    var value: UInt64 { bandwidth?.bytes ?? 0 }

    /// In bytes a second; nil where there are too many.
    var inBytes: UInt64? {
        guard !bytes else { return value }
        let (product, overflow) = value.multipliedReportingOverflow(by: 1 << 20)
        return overflow ? nil : product
    }
}

/// `--wait` and what goes with it.
struct WaitOptions: ParsableArguments {
    @Flag(help: "Wait until the job is done, or both sides are alike.") var wait = false
    @Flag(help: "While waiting, show how far it is.") var verbose = false
    @Option(help: "Wait, but give the job up after so many seconds.") var timeout: UInt32?
    @Flag(help: "When giving up, do not wait for the job's end.") var async = false

    func validate() throws {
        if timeout == 0 { throw ValidationError("invalid timeout") }
    }

    var waits: Bool { wait || timeout != nil }
}
