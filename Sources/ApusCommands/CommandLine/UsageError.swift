/// What is wrong with a command line, in the words that people and scripts know from virsh.
struct UsageError: Error, Equatable {
    var text: String
    /// Whether the words themselves are wrong, and not what they mean together: virsh then does not even begin.
    var isSyntax: Bool

    init(_ text: String, isSyntax: Bool) {
        self.text = text
        self.isSyntax = isSyntax
    }

    /// - Parameter message: what the parser says.
    init(parser message: String, verb: String) {
        let quoted = message.split(separator: "'", omittingEmptySubsequences: false).map(String.init)
        let first = quoted.count > 1 ? quoted[1] : ""
        let second = quoted.count > 3 ? quoted[3] : ""
        switch message {
        case _ where message.hasPrefix("Unknown option"):
            self.init("command '\(verb)' doesn't support option \(first)", isSyntax: true)
        case _ where message.hasPrefix("Missing expected argument"):
            let option = Self.numbers.contains(first) ? "--" + first.filter { $0 != "<" && $0 != ">" } : first
            self.init("command '\(verb)' requires \(option.dropDots) option", isSyntax: true)
        case _ where message.hasPrefix("Missing value for"):
            self.init("expected syntax: \(first)", isSyntax: true)
        case _ where message.hasPrefix("Unexpected argument") || message.contains(" unexpected arguments: "):
            self.init("unexpected data '\(first)'", isSyntax: true)
        case _ where message.hasPrefix("The value '") && message.contains("is invalid for"):
            let name = second.hasPrefix("--") ? second.dropFirst(2).prefix { $0 != " " } : second.trimmingBrackets
            self.init("Numeric value '\(first)' for <\(name)> option is malformed or out of range", isSyntax: false)
        default:
            self.init(message, isSyntax: false)
        }
    }

    /// Plain arguments that virsh counts among its numeric options.
    private static let numbers: Set<String> = ["<size>", "<duration>"]
}

extension String {
    fileprivate var dropDots: String { hasSuffix(" ...") ? String(dropLast(4)) : self }

    fileprivate var trimmingBrackets: Substring {
        var text = self[...]
        if text.hasPrefix("<") { text = text.dropFirst() }
        if text.hasSuffix(">") { text = text.dropLast() }
        return text
    }
}
