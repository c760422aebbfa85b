import Apus
import ArgumentParser
import XMLTree

/// `--wait` of the commands that detach.
struct RemovalOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "How long the guest may take to let go: none, forever, or a time such as 30s. Ends with 13 while pending.",
            valueName: "none|time|forever"))
    var wait: WaitTime?

    @Flag(help: "Of a disk: end the block job that works on it, if there is one.") var abortJob = false

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

    /// Ends the job of the disk that is to be detached. That there is none is fine.
    private func endJob(ofDisk xml: String, _ domain: Domain, _ failure: String) async throws(CommandFailure) {
        try await attempt(failure) { () async throws(VirtError) in
            guard let target = try XMLDocument.parse(xml).root.element("target")?[attribute: "dev"] else { return }
            do throws(VirtError) {
                try await domain.endBlockJob(onDisk: target)
            } catch {
                guard error.code == .operationInvalid || error.code == .invalidArg else { throw error }
            }
        }
    }

    /// Detaches the device; says what became of it where the user wants to know.
    func detach(
        _ xml: String, from domain: Domain, _ scope: ConfigurationScope, failure: String, done: String,
        _ output: Output
    ) async throws(CommandFailure) {
        if abortJob { try await endJob(ofDisk: xml, domain, failure) }
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
