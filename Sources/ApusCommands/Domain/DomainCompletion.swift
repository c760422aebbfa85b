import Apus

/// Names of domains for the shell's completion. Asks nobody for a password and prints nothing on failure.
enum DomainCompletion {
    /// Every domain's name, over the connection that the command line names.
    static let all: @Sendable ([String], Int, String) async -> [String] = { arguments, _, _ in
        let options = GlobalOptions.values(arguments)
        do throws(VirtError) {
            let connection = try await Connection.open(options.connect ?? GlobalOptions.virshDefault, readOnly: true)
            let names = try await connection.domains().map(\.name)
            await connection.close()
            return names
        } catch {
            return []
        }
    }
}

extension GlobalOptions {
    /// The connection that an unfinished command line asks for.
    static func values(_ arguments: [String]) -> (connect: String?, Void) {
        for (index, argument) in arguments.enumerated() {
            if argument == "-c" || argument == "--connect", index + 1 < arguments.count {
                return (arguments[index + 1], ())
            }
            if argument.hasPrefix("--connect=") { return (String(argument.dropFirst(10)), ()) }
        }
        return (nil, ())
    }
}
