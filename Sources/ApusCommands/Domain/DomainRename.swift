import Apus
import ArgumentParser

/// `apus domrename`.
struct DomainRename: ChangingCommand {
    static let configuration = CommandConfiguration(commandName: "domrename", abstract: "Rename an inactive domain.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var explaining: ExplainOptions
    @OptionGroup var domain: DomainArgument
    @Argument(help: "The new name.") var newName: String

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        try await attempt { () async throws(VirtError) in try await domain.rename(to: newName) }
        output.chatter("Domain successfully renamed\n")
    }
}
