import Apus
import ArgumentParser
import Glibc

/// `apus edit`.
struct DomainEdit: ChangingCommand {
    static let configuration = CommandConfiguration(
        commandName: "edit", abstract: "Change a domain's stored definition in an editor.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var explaining: ExplainOptions
    @OptionGroup var domain: DomainArgument
    @Flag(name: .customLong("skip-validate"), help: "Do not check the XML against the schema.") var skipValidate = false

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        let options: XMLOptions = connection.isReadOnly ? [.inactive] : [.inactive, .security]
        var old = try await attempt { () async throws(VirtError) in try await domain.xml(options) }
        var text = old
        var isValidated = !skipValidate
        while true {
            text = try await TextEditor.edit(text, suffix: ".xml")
            if text == old { return output.chatter("Domain '\(domain.name)' XML configuration not changed.\n") }
            var editsAgain = false
            repeat {
                let now = try await attempt { () async throws(VirtError) in try await domain.xml(options) }
                var question = "Failed."
                if now != old {
                    question = "The XML configuration was changed by another user."
                    guard StandardStream.output.isTerminal else {
                        throw CommandFailure(question, status: .wrongState)
                    }
                    old = now
                } else {
                    do throws(VirtError) {
                        _ = try await connection.define(text, validate: isValidated)
                        return output.chatter("Domain '\(domain.name)' XML configuration edited.\n")
                    } catch {
                        let failure = CommandFailure(nil, error)
                        // An explanation asks nobody anything.
                        guard error.code != .operationAborted, StandardStream.output.isTerminal else { throw failure }
                        StandardStream.error.write(failure.text)
                    }
                }
                switch Self.ask(question) {
                case .editAgain: editsAgain = true
                case .ignoreSchema: isValidated = false
                case .storeAgain: break
                case .giveUp: throw CommandFailure(nil, status: .invalid)
                }
            } while !editsAgain
        }
    }

    private enum Answer {
        case editAgain
        case ignoreSchema
        case storeAgain
        case giveUp
    }

    private static func ask(_ question: String) -> Answer {
        while true {
            switch key("\(question) Try again? [y,n,i,f,?]: ") {
            case "y", "Y": return .editAgain
            case "i", "I": return .ignoreSchema
            case "f", "F": return .storeAgain
            case "n", "N", nil: return .giveUp
            default:
                StandardStream.output.write(
                    "y - edit once more\nn - give up, nothing is changed\ni - store it without looking at the schema\n"
                        + "f - store it, try again\n? - print this\n")
            }
        }
    }

    /// The answer to a question: one key on a terminal, at once; else the first character of a line. Nil for the end of
    /// the input, ^C and ^D.
    private static func key(_ question: String) -> Character? {
        let terminal = RawTerminal()
        StandardStream.output.write(question)
        guard let terminal else { return readLine()?.first }
        var byte: UInt8 = 0
        let count = read(0, &byte, 1)
        terminal.restore()
        StandardStream.output.write("\n")
        return count == 1 && byte != 3 && byte != 4 ? Character(UnicodeScalar(byte)) : nil
    }
}
