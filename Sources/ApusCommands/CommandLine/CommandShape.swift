import ArgumentParser
import FoundationEssentials

/// What a command takes, as the parser itself describes it. Only looked at when a command line was not understood.
struct CommandShape: Decodable {
    struct Argument: Decodable {
        struct Name: Decodable {
            var name: String
        }

        /// `positional`, `option` (takes a value) or `flag`.
        var kind: String
        var names: [Name]?
        var valueName: String?
        var isRepeating: Bool

        func isCalled(_ name: some StringProtocol) -> Bool {
            names?.contains { $0.name == name } == true
        }
    }

    var arguments: [Argument]

    private struct Description: Decodable {
        struct Command: Decodable {
            var arguments: [Argument]?
        }
        var command: Command
    }

    init?(_ type: any ParsableCommand.Type) {
        guard let description = try? JSONDecoder().decode(Description.self, from: Data(type._dumpHelp().utf8)) else {
            return nil
        }
        arguments = description.command.arguments ?? []
    }
}

extension CommandShape {
    /// virsh lets every plain argument be given by its name too: `define --file one.xml`. Puts such ones in their place.
    ///
    /// - Returns: nil if nothing was given by name, or it has no place.
    func placingNamed(_ words: [String]) -> [String]? {
        let places = arguments.filter { $0.kind == "positional" }
        var values = [[String]](repeating: [], count: places.count)
        var loose: [String] = []
        var others: [String] = []
        var found = false
        var rest = words[...]
        while let word = rest.popFirst() {
            if word == "--" {
                loose += rest
                break
            }
            guard word.hasPrefix("-"), word.count > 1 else {
                loose.append(word)
                continue
            }
            let name = word.drop { $0 == "-" }.prefix { $0 != "=" }
            if let known = arguments.first(where: { $0.isCalled(name) }) {
                others.append(word)
                if known.kind == "option", !word.contains("="), let value = rest.popFirst() { others.append(value) }
            } else if let place = places.firstIndex(where: { $0.valueName.map { name == $0 } == true }),
                let value = word.contains("=")
                    ? String(word[word.index(after: word.firstIndex(of: "=") ?? word.startIndex)...]) : rest.popFirst()
            {
                values[place].append(value)
                found = true
            } else {
                others.append(word)
            }
        }
        guard found else { return nil }
        var free = loose[...]
        for (index, place) in places.enumerated() where values[index].isEmpty {
            if place.isRepeating {
                values[index] = Array(free)
                free = []
            } else if let word = free.popFirst() {
                values[index] = [word]
            }
        }
        // What stands behind an empty place cannot be told from what belongs there.
        if let gap = values.firstIndex(of: []), values[gap...].contains(where: { !$0.isEmpty }) { return nil }
        return others + ["--"] + values.joined() + free
    }
}
