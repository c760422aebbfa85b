import ArgumentParser
import Glibc

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

    @Option(
        name: [.customShort("e"), .long],
        help: ArgumentHelp("What leaves a console: a control character such as ^].", visibility: .hidden))
    var escape = "^]"

    /// What to connect to. Without `-c` that is what virsh's own variable says, which stands before libvirt's; nil for
    /// the library's default.
    var uri: String? { connect ?? Self.virshDefault }

    static var virshDefault: String? { getenv("VIRSH_DEFAULT_CONNECT_URI").map { String(cString: $0) } }

    func validate() throws {
        if ConsoleEscape(escape) == nil {
            throw ValidationError("Invalid string '\(escape)' for escape sequence")
        }
    }
}

/// The key that leaves a console: `^` and a letter or one of `@[\]^_`, or a plain character.
struct ConsoleEscape {
    let byte: UInt8
    let name: String

    init?(_ text: String) {
        let bytes = Array(text.utf8)
        if bytes.count == 1 {
            byte = bytes[0]
        } else {
            guard bytes.count == 2, bytes[0] == UInt8(ascii: "^") else { return nil }
            let key = bytes[1] >= UInt8(ascii: "a") && bytes[1] <= UInt8(ascii: "z") ? bytes[1] & 0x5f : bytes[1]
            guard (0x40...0x5f).contains(key) else { return nil }
            byte = key & 0x1f
        }
        name = text
    }
}

extension GlobalOptions {
    /// Moves global options in front of the command's name behind it, where the parser looks for them.
    static func reorder(_ arguments: [String]) -> [String] {
        let (options, words) = split(arguments)
        // An option of `apus` itself such as --help stays where it is.
        guard let verb = words.first, !verb.hasPrefix("-") else { return arguments }
        let count = commandWords(words[...])
        return Array(words[..<count]) + options + words[count...]
    }

    /// What `-c` asks for.
    static func connection(_ words: [String]) -> String? {
        guard let index = words.firstIndex(where: { $0 == "-c" || $0 == "--connect" }), index + 1 < words.count else {
            return nil
        }
        return words[index + 1]
    }

    /// The global options that stand in front of everything else, and the rest.
    static func split(_ arguments: [String]) -> (options: [String], words: [String]) {
        var index = 0
        while index < arguments.count {
            switch arguments[index] {
            case "-c", "--connect", "-e", "--escape":
                guard index + 1 < arguments.count else { return ([], arguments) }
                index += 2
            case "-r", "--readonly", "-q", "--quiet", "--json": index += 1
            case let word where word.hasPrefix("--connect=") || word.hasPrefix("--escape="): index += 1
            default: return (Array(arguments[..<index]), Array(arguments[index...]))
            }
        }
        return (arguments, [])
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
