import ArgumentParser
import Glibc

/// `apus quit`.
struct QuitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "quit", abstract: "End the interactive terminal.", aliases: ["exit"])

    @OptionGroup var global: GlobalOptions

    func run() {
        ShellSession.current?.end()
    }
}

/// `apus connect`.
struct ConnectCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "connect", abstract: "Let the commands that follow use another connection.")

    @OptionGroup var global: GlobalOptions
    @Argument(help: "Hypervisor to connect to.") var name: String?

    func run() {
        ShellSession.current?.connect(to: name, readOnly: global.readonly)
        Output.standard(isQuiet: global.quiet, isJSON: global.json).chatter("\n")
    }
}

/// `apus pwd`.
struct PrintDirectoryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pwd", abstract: "Print the current directory.")

    @OptionGroup var global: GlobalOptions

    func run() throws {
        guard let pointer = getcwd(nil, 0) else {
            StandardStream.error.write(
                "error: pwd: cannot get current directory: \(String(cString: strerror(errno)))\n")
            throw ExitCode(ExitStatus.failure.rawValue)
        }
        defer { free(pointer) }
        let path = String(cString: pointer)
        let output = Output.standard(isQuiet: global.quiet, isJSON: global.json)
        output.isJSON ? output.json(["directory": .string(path)]) : output.result(path + "\n")
        output.chatter("\n")
    }
}

/// `apus cd`.
struct ChangeDirectoryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cd", abstract: "Change the interactive terminal's current directory.")

    @OptionGroup var global: GlobalOptions
    @Argument(help: "Where to (default: home).", completion: .directory) var dir: String?

    func run() throws {
        let path = dir ?? getenv("HOME").map { String(cString: $0) } ?? "/"
        guard chdir(path) == 0 else {
            StandardStream.error.write("error: cd: \(String(cString: strerror(errno))): \(path)\n")
            throw ExitCode(ExitStatus.failure.rawValue)
        }
        Output.standard(isQuiet: global.quiet, isJSON: global.json).chatter("\n")
    }
}

/// `apus echo`.
struct EchoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "echo", abstract: "Print words, quoted for a shell or for XML if asked.")

    @OptionGroup var global: GlobalOptions
    @Flag(help: "Quote for a shell.") var shell = false
    @Flag(help: "Escape for XML.") var xml = false
    @Flag(help: "Print to standard error.") var err = false
    @Argument(help: "The words.") var string: [String] = []

    func run() {
        let words = string.map { word in
            var text = word
            if xml { text = DeviceXML.escaped(text) }
            if shell { text = Self.quoted(text) }
            return text
        }
        let text = words.joined(separator: " ")
        if err { return StandardStream.error.write(text + "\n") }
        let output = Output.standard(isQuiet: global.quiet, isJSON: global.json)
        output.isJSON ? output.json(["text": .string(text)]) : output.result(text + "\n")
        output.chatter("\n")
    }

    /// Between single quotes, where the text has anything that a shell could take for its own.
    private static func quoted(_ text: String) -> String {
        let special: Set<Character> = [
            " ", "\t", "\n", "|", "&", ";", "<", ">", "(", ")", "$", "`", "\\", "\"", "'", "*", "?", "[", "#", "~",
            "=", "%", "\r", "{", "}", "!", "^",
        ]
        guard text.isEmpty || text.contains(where: { special.contains($0) }) else { return text }
        return "'" + text.map { $0 == "'" ? "'\\''" : String($0) }.joined() + "'"
    }
}
