import Apus
import ArgumentParser

/// `apus qemu-agent-command`.
struct AgentCommand: ChangingCommand {
    static let configuration = CommandConfiguration(
        commandName: "qemu-agent-command", abstract: "Send the guest agent a command as it is.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var explaining: ExplainOptions
    @OptionGroup var domain: DomainArgument
    @Option(parsing: .unconditional, help: ArgumentHelp("Seconds to wait.", valueName: "number")) var timeout: Int32?
    @Flag(name: .customLong("async"), help: "Do not wait for the answer.") var isAsynchronous = false
    @Flag(help: "Wait without end.") var block = false
    @Argument(help: "The command; several words are joined.") var cmd: [String]

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        if let timeout, timeout < 1 {
            throw CommandFailure("timeout number has to be greater than zero", status: .usage)
        }
        if [timeout != nil, isAsynchronous, block].filter({ $0 }).count > 1 {
            throw CommandFailure("timeout, async and block options are exclusive", status: .usage)
        }
        let time = isAsynchronous ? 0 : block ? -2 : timeout ?? -1
        let reply = try await attempt { () async throws(VirtError) in
            try await domain.agentCommand(cmd.joined(separator: " "), timeout: time)
        }
        if output.isJSON { return output.json(["reply": .string(reply)]) }
        if let reply { output.result(reply + "\n") }
    }
}

/// `apus qemu-monitor-command`.
struct MonitorCommand: ChangingCommand {
    static let configuration = CommandConfiguration(
        commandName: "qemu-monitor-command", abstract: "Send QEMU's monitor a command as it is.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var explaining: ExplainOptions
    @OptionGroup var domain: DomainArgument
    @Flag(help: "The command is one for people.") var hmp = false
    @Argument(parsing: .remaining, help: "The command; several words are joined.") var cmd: [String]

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        let reply = try await attempt { () async throws(VirtError) in
            try await domain.monitorCommand(cmd.joined(separator: " "), isHuman: hmp)
        }
        output.isJSON ? output.json(["reply": .string(reply)]) : output.result(reply + "\n")
    }
}
