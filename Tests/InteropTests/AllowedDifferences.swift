/// Differences from stock libvirt that are meant, each with its reason: `differences.tsv`, whose first lines say its form.
struct AllowedDifferences: Sendable {
    struct Rule: Sendable, Equatable {
        var scenario: String
        var what: String
        var reason: String
        /// What every line that only that side wrote has to match; nil when it wrote none.
        var stock: String?
        var apus: String?
    }

    var rules: [Rule]
    /// Lines that are no rule.
    var malformed: [String] = []

    init(text: String) {
        rules = []
        for line in text.split(separator: "\n") where !line.hasPrefix("#") {
            let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            let patterns = columns.suffix(2).map { $0 == "-" ? nil : $0 }
            guard columns.count == 5, columns.allSatisfy({ !$0.isEmpty }), patterns.contains(where: { $0 != nil }),
                patterns.allSatisfy({ $0 == nil || Self.isPattern($0) })
            else {
                malformed.append(String(line))
                continue
            }
            rules.append(
                Rule(
                    scenario: columns[0], what: columns[1], reason: columns[2], stock: patterns[0], apus: patterns[1]))
        }
    }

    /// The reason why a difference is allowed, or nil if it is not.
    func reason(for hunk: Comparison.Hunk, in scenario: String) -> String? {
        rules.first { rule in
            (rule.scenario == "*" || rule.scenario == scenario)
                && Self.matches(hunk.stock, rule.stock) && Self.matches(hunk.apus, rule.apus)
        }?.reason
    }

    private static func isPattern(_ text: String?) -> Bool {
        text.map { (try? Regex($0)) != nil } ?? false
    }

    private static func matches(_ lines: [String], _ pattern: String?) -> Bool {
        guard let pattern else { return lines.isEmpty }
        guard let regex = try? Regex(pattern) else { return false }
        return !lines.isEmpty && lines.allSatisfy { $0.wholeMatch(of: regex) != nil }
    }
}
