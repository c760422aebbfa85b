/// Several commands in one text, as virsh reads them: `;` and line ends separate, quotes and backslashes keep blanks,
/// `#` begins a comment.
enum ShellScript {
    /// The words of each command.
    ///
    /// - Throws: ``UsageError`` for a quote that does not end.
    static func parse(_ text: String) throws(UsageError) -> [[String]] {
        var commands: [[String]] = []
        var words: [String] = []
        var word: String?
        var rest = text.unicodeScalars[...]

        func endWord() {
            if let whole = word { words.append(whole) }
            word = nil
        }
        func endCommand() {
            endWord()
            if !words.isEmpty { commands.append(words) }
            words = []
        }
        while let scalar = rest.popFirst() {
            switch scalar {
            case " ", "\t": endWord()
            case ";", "\n": endCommand()
            case "#" where word == nil:
                rest = rest.drop { $0 != "\n" }
            case "\\":
                guard let next = rest.popFirst() else { throw UsageError("dangling \\", isSyntax: true) }
                if next != "\n" { word = (word ?? "") + String(next) }
            case "'", "\"":
                word = (word ?? "") + (try quoted(by: scalar, &rest))
            default: word = (word ?? "") + String(scalar)
            }
        }
        endCommand()
        return commands
    }

    private static func quoted(
        by quote: Unicode.Scalar, _ rest: inout Substring.UnicodeScalarView
    ) throws(UsageError) -> String {
        var text = ""
        while let scalar = rest.popFirst() {
            if scalar == quote { return text }
            // Between double quotes a backslash takes the next character as it is.
            if scalar == "\\", quote == "\"", let next = rest.popFirst() {
                text.unicodeScalars.append(next)
            } else {
                text.unicodeScalars.append(scalar)
            }
        }
        throw UsageError("missing \(quote)", isSyntax: true)
    }
}
