import LibvirtTLS
import VirtError

/// Who may do what to which object, read from a file. What no rule allows is denied.
///
/// One rule a line:
///
///     allow user:alice domain.getattr,domain.start,domain.stop domain_name=web-*
///     allow group:operators domain.*
///     allow sasl:fred connect.*,domain.read
///     allow dn:"O=Tests,CN=monitor*" *.getattr
///     allow anyone connect.getattr
///
/// Permissions and the names of attributes are libvirt's (`domain_name`, `domain_uuid`, `network_name` ...), a permission
/// that no call asks for is a mistake; values are shell patterns, `#` starts a comment.
struct AccessRules: Sendable, Equatable {
    enum Verdict: Equatable {
        case allowed
        case denied
        /// Some rule allows it, for some objects.
        case dependsOnObject
    }

    private struct Rule: Sendable, Equatable {
        var subject: AccessSubject.Pattern
        var permissions: [(object: String, name: String)]
        var conditions: [(attribute: String, pattern: String)]

        static func == (first: Rule, second: Rule) -> Bool {
            first.subject == second.subject && first.permissions.map { "\($0)" } == second.permissions.map { "\($0)" }
                && first.conditions.map { "\($0)" } == second.conditions.map { "\($0)" }
        }

        func grants(_ permission: Permission) -> Bool {
            permissions.contains {
                ($0.object == "*" || $0.object == permission.object) && ($0.name == "*" || $0.name == permission.name)
            }
        }

        func fits(_ attributes: [String: String]) -> Bool {
            conditions.allSatisfy { condition in
                attributes[condition.attribute].map { GlobPattern.matches($0, condition.pattern) } ?? false
            }
        }
    }

    private var rules: [Rule] = []

    /// - Throws: error 33 with file and line of a rule that makes no sense.
    init(_ text: String, name: String) throws(VirtError) {
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            func mistake(_ text: String) -> VirtError {
                ConfigurationFile.mistake(
                    text, name: name, line: index + 1,
                    cures: ["write: allow WHO OBJECT.PERMISSION[,...] [ATTRIBUTE=PATTERN ...]"])
            }
            guard let words = Self.words(line) else { throw mistake("unterminated quote") }
            guard let first = words.first else { continue }
            guard first == "allow", words.count >= 3 else { throw mistake("expecting a rule") }
            guard let subject = AccessSubject.Pattern(words[1]) else { throw mistake("'\(words[1])' is nobody") }
            var rule = Rule(subject: subject, permissions: [], conditions: [])
            for permission in words[2].split(separator: ",") {
                // Polkit writes them with dashes.
                let halves = permission.replacing("-", with: "_").split(
                    separator: ".", omittingEmptySubsequences: false
                ).map(String.init)
                guard halves.count == 2, Permission.isKnown(halves[0], halves[1]) else {
                    throw mistake("'\(permission)' is no permission")
                }
                rule.permissions.append((halves[0], halves[1]))
            }
            for condition in words[3...] {
                let halves = condition.split(separator: "=", maxSplits: 1).map(String.init)
                guard halves.count == 2 else { throw mistake("'\(condition)' is no condition") }
                rule.conditions.append((halves[0], halves[1]))
            }
            rules.append(rule)
        }
    }

    /// Whether the object matters, and if not, the answer.
    func verdict(_ subject: AccessSubject, _ permission: Permission) -> Verdict {
        if subject.isRoot { return .allowed }
        let granting = rules.filter { $0.grants(permission) && subject.matches($0.subject) }
        if granting.isEmpty { return .denied }
        return granting.contains { $0.conditions.isEmpty } ? .allowed : .dependsOnObject
    }

    func allows(_ subject: AccessSubject, _ permission: Permission, _ attributes: [String: String]) -> Bool {
        subject.isRoot
            || rules.contains { $0.grants(permission) && subject.matches($0.subject) && $0.fits(attributes) }
    }

    /// Words separated by blanks, quotes removed; nil for a quote without its end.
    private static func words(_ line: Substring) -> [String]? {
        var words: [String] = []
        var word: String?
        var isQuoted = false
        for character in line {
            switch character {
            case "\"":
                isQuoted.toggle()
                word = word ?? ""
            case "#" where !isQuoted && word == nil: return words
            case " " where !isQuoted, "\t" where !isQuoted, "\r" where !isQuoted:
                if let done = word { words.append(done) }
                word = nil
            default: word = (word ?? "") + String(character)
            }
        }
        if isQuoted { return nil }
        return words + (word.map { [$0] } ?? [])
    }
}

extension Permission {
    /// Whether some call asks for it; `*` stands for any kind of object, or anything that is done to it.
    fileprivate static func isKnown(_ object: String, _ name: String) -> Bool {
        let names = object == "*" ? known.values.reduce(into: Set()) { $0.formUnion($1) } : known[object]
        return names.map { name == "*" || $0.contains(name) } ?? false
    }
}
