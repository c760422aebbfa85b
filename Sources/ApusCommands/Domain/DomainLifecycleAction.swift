import Apus
import ArgumentParser

/// `apus set-lifecycle-action`.
struct DomainLifecycleAction: ChangingCommand {
    static let configuration = CommandConfiguration(
        commandName: "set-lifecycle-action",
        abstract: "Say what is done when a guest powers off, reboots or crashes.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var explaining: ExplainOptions
    @OptionGroup var domain: DomainArgument
    @Argument(help: "poweroff, reboot or crash.", completion: .list(EndingEvent.allCases.map { "\($0)" }))
    var type: String
    @Argument(
        help: "destroy, restart, rename-restart, preserve, coredump-destroy or coredump-restart.",
        completion: .list(EndingAction.allCases.map(\.name)))
    var action: String
    @OptionGroup var scope: ScopeOptions

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        guard let event = EndingEvent.allCases.first(where: { "\($0)" == type }) else {
            throw CommandFailure("Invalid lifecycle type '\(type)'.", status: .usage)
        }
        guard let wanted = EndingAction.allCases.first(where: { $0.name == action }) else {
            throw CommandFailure("Invalid lifecycle action '\(action)'.", status: .usage)
        }
        try await attempt("Unable to change lifecycle action.") { () async throws(VirtError) in
            try await domain.setAction(on: event, wanted, scope.scope)
        }
    }
}
