import Apus
import ArgumentParser

/// `apus setvcpus`.
struct SetCPUs: ChangingCommand {
    static let configuration = CommandConfiguration(
        commandName: "setvcpus", abstract: "Change the number of virtual processors.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var explaining: ExplainOptions
    @OptionGroup var domain: DomainArgument
    @Argument(help: "How many.") var count: UInt32
    @Flag(help: "Set the most it can have from the next start on.") var maximum = false
    @Flag(help: "Let the guest agent do it.") var guest = false
    @Flag(help: "Make added processors hotpluggable.") var hotpluggable = false
    @OptionGroup var scope: ScopeOptions

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        if count == 0 { throw CommandFailure("Can't set 0 processors for a VM", status: .usage) }
        var scope = scope.scope
        // As with virsh, no option means the running domain.
        if scope.isEmpty, !self.scope.current, !guest { scope = [.live] }
        let wanted = scope
        try await attempt { () async throws(VirtError) in
            try await domain.setCPUs(
                count, wanted, maximum: maximum, inGuest: guest, hotpluggable: hotpluggable)
        }
    }
}

/// `apus iothreadadd`.
struct AddIOThread: ChangingCommand {
    static let configuration = CommandConfiguration(commandName: "iothreadadd", abstract: "Add an I/O thread.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var explaining: ExplainOptions
    @OptionGroup var domain: DomainArgument
    @Argument(help: "The thread's number.") var id: UInt32
    @OptionGroup var scope: ScopeOptions

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        try await attempt { () async throws(VirtError) in try await domain.addIOThread(id, scope.scope) }
    }
}

/// `apus iothreaddel`.
struct RemoveIOThread: ChangingCommand {
    static let configuration = CommandConfiguration(commandName: "iothreaddel", abstract: "Remove an I/O thread.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var explaining: ExplainOptions
    @OptionGroup var domain: DomainArgument
    @Argument(help: "The thread's number.") var id: UInt32
    @OptionGroup var scope: ScopeOptions

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        try await attempt { () async throws(VirtError) in try await domain.removeIOThread(id, scope.scope) }
    }
}
