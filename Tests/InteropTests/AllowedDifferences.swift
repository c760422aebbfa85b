/// Differences from stock libvirt that are meant, each with its reason: `allowed-differences.txt`.
///
/// Paragraphs of `key: value` lines: `scenario` (a file name, or `*`), `stock` and `apus` (regular expressions for every
/// line that only that side has; absent means that the side has none), `reason`.
struct AllowedDifferences: Sendable {
    struct Rule: Sendable, Equatable {
        var scenario = "*"
        var stock: String?
        var apus: String?
        var reason = ""
    }

    var rules: [Rule]

    init(text: String) {
        rules = []
        var rule: Rule?
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            guard let colon = line.firstIndex(of: ":"), !line.hasPrefix("#") else {
                if line.isEmpty, let complete = rule {
                    rules.append(complete)
                    rule = nil
                }
                continue
            }
            let value = String(line[line.index(after: colon)...].trimmingPrefix { $0 == " " })
            var current = rule ?? Rule()
            switch line[..<colon] {
            case "scenario": current.scenario = value
            case "stock": current.stock = value
            case "apus": current.apus = value
            case "reason": current.reason = value
            default: break
            }
            rule = current
        }
        if let rule { rules.append(rule) }
    }

    /// The reason why a difference is allowed, or nil if it is not.
    func reason(for hunk: Comparison.Hunk, in scenario: String) -> String? {
        rules.first { rule in
            (rule.scenario == "*" || rule.scenario == scenario)
                && Self.matches(hunk.stock, rule.stock) && Self.matches(hunk.apus, rule.apus)
        }?.reason
    }

    private static func matches(_ lines: [String], _ pattern: String?) -> Bool {
        guard let pattern else { return lines.isEmpty }
        guard let regex = try? Regex(pattern) else { return false }
        return !lines.isEmpty && lines.allSatisfy { $0.wholeMatch(of: regex) != nil }
    }
}
