import Apus
import ArgumentParser

/// `--wait` of the commands that detach.
struct RemovalOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "How long the guest may take to let go: none, forever, or a time such as 30s. Ends with 13 while pending.",
            valueName: "none|time|forever"))
    var wait: WaitTime?

    /// A time of `--wait`.
    struct WaitTime: ExpressibleByArgument, Hashable {
        var wait: RemovalWait

        init?(argument: String) {
            switch argument {
            case "none": wait = .none
            case "forever": wait = .forever
            default:
                let number = argument.hasSuffix("s") ? argument.dropLast() : Substring(argument)
                guard let seconds = UInt32(number) else { return nil }
                wait = .atMost(.seconds(seconds))
            }
        }
    }

    /// Detaches the device; says what became of it where the user wants to know.
    func detach(
        _ xml: String, from domain: Domain, _ scope: ConfigurationScope, failure: String, done: String,
        _ output: Output
    ) async throws(CommandFailure) {
        guard let wait else {
            try await attempt(failure) { () async throws(VirtError) in try await domain.detachDevice(xml, scope) }
            return output.chatter(done)
        }
        let result = try await attempt(failure) { () async throws(VirtError) in
            try await domain.detachDevice(xml, scope, wait: wait.wait)
        }
        let word =
            switch result {
            case .removed: "removed"
            case .pending: "pending"
            case .refused: "refused"
            }
        if output.isJSON { output.json(["result": .string(word)]) }
        switch result {
        case .removed: output.chatter(done)
        case .pending:
            output.chatter("The guest has been asked; the device is still there\n")
            throw CommandFailure(nil, status: .pending)
        case .refused:
            throw CommandFailure(
                failure,
                VirtError(
                    .operationFailed, "the guest keeps the device", domain: .qemu,
                    cures: ["stop what uses the device in the guest", "detach with --config for the next start"]))
        }
    }
}
