import Apus
import ArgumentParser

/// `apus dompmsuspend`.
struct SleepGuest: ChangingCommand {
    static let configuration = CommandConfiguration(
        commandName: "dompmsuspend", abstract: "Let the guest sleep, through its agent.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var explaining: ExplainOptions
    @OptionGroup var domain: DomainArgument
    @Argument(help: "mem, disk or hybrid.") var target: String
    @Option(help: ArgumentHelp("Seconds until it wakes by itself.", valueName: "number")) var duration: UInt64 = 0

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        guard let number = ["mem", "disk", "hybrid"].firstIndex(of: target) else {
            throw CommandFailure("Invalid target", status: .usage)
        }
        let headline = "Domain '\(domain.name)' could not be suspended"
        try await attempt(headline) { () async throws(VirtError) in
            try await domain.sleep(UInt32(number), seconds: duration)
        }
        output.chatter("Domain '\(domain.name)' successfully suspended")
    }
}

/// `apus dompmwakeup`.
struct WakeGuest: ChangingCommand {
    static let configuration = CommandConfiguration(
        commandName: "dompmwakeup", abstract: "Wake a guest that sleeps.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var explaining: ExplainOptions
    @OptionGroup var domain: DomainArgument

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        try await attempt("Domain '\(domain.name)' could not be woken up") { () async throws(VirtError) in
            try await domain.wake()
        }
        output.chatter("Domain '\(domain.name)' successfully woken up")
    }
}
