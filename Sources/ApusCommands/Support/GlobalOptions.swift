import ArgumentParser

/// Options that every command takes, before or behind the command's name.
struct GlobalOptions: ParsableArguments {
    @Option(name: [.customShort("c"), .long], help: "Hypervisor to connect to, e.g. qemu:///system.")
    var connect: String?

    @Flag(name: [.customShort("r"), .long], help: "Connect read-only.")
    var readonly = false

    @Flag(name: [.customShort("q"), .long], help: "Print results only, no words around them.")
    var quiet = false

    @Flag(name: .long, help: "Print the result as JSON.")
    var json = false
}

extension GlobalOptions {
    /// Moves global options in front of the command's name behind it, where the parser looks for them.
    static func reorder(_ arguments: [String]) -> [String] {
        var moved: [String] = []
        var index = 0
        while index < arguments.count {
            let argument = arguments[index]
            switch argument {
            case "-c", "--connect":
                guard index + 1 < arguments.count else { return arguments }
                moved += [argument, arguments[index + 1]]
                index += 2
            case "-r", "--readonly", "-q", "--quiet", "--json":
                moved.append(argument)
                index += 1
            case _ where argument.hasPrefix("--connect="):
                moved.append(argument)
                index += 1
            default:
                // The command's name, or an option of `apus` itself such as --help.
                guard !argument.hasPrefix("-") else { return arguments }
                let words = commandWords(arguments[index...])
                return Array(arguments[index..<(index + words)]) + moved + arguments[(index + words)...]
            }
        }
        return arguments
    }

    /// How many words name the command: those of a group such as `spice` are followed by one of the group's.
    private static func commandWords(_ arguments: ArraySlice<String>) -> Int {
        var commands = ApusCommand.configuration.subcommands
        var count = 0
        for argument in arguments {
            guard let command = commands.first(where: { $0.configuration.commandName == argument }) else { break }
            count += 1
            commands = command.configuration.subcommands
        }
        return max(1, count)
    }
}
