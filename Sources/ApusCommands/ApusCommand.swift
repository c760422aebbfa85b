public import ArgumentParser
import Glibc

/// The `apus` command.
public struct ApusCommand: AsyncParsableCommand {
    public static let configuration = CommandConfiguration(
        commandName: "apus",
        abstract: "Run and manage virtual machines.",
        discussion: """
            Verbs and tables are virsh's. Global options go before or behind the verb: -c URI, -r, -q, --json.
            Verbs that change something take --explain: they print what would be done, and do nothing.
            """,
        groupedSubcommands: [
            CommandGroup(name: "Domains:", subcommands: [DomainList.self, DomainDumpXML.self])
        ])

    public init() {}

    /// Runs the command line and ends the process.
    public static func start(_ arguments: [String]) async {
        setlocale(LC_ALL, "")
        await main(GlobalOptions.reorder(arguments))
    }
}
