import Testing

/// A script that is run against both daemons, with what its header says.
///
/// Header lines have the form `# key: value`:
/// `title`, `features` (IDs it shows), `guest: yes` (boots the demo guest), `seconds` (limit, 300 if absent),
/// `long: yes` (takes more than half a minute, and is begun before the others),
/// `peer: apusd` (does what libvirtd cannot; run against apusd alone),
/// `cgroups: yes` (has the control groups of the host, below one of its own),
/// `clients: yes` (run once more with `apus` in virsh's place), `clients: only` (what it shows of the daemon is compared
/// by other scenarios), `later: reason` (not all of it is supported yet: an answer "no support" of apusd is accepted),
/// `normalise: /regex/text/` (further replacements in the transcript, may be repeated).
struct Scenario: Sendable, CustomTestStringConvertible {
    var name: String
    var title: String
    var features: [String]
    var needsGuest: Bool
    /// Whether it is begun early: begun last it would end alone.
    var isLong: Bool
    /// Whether only apusd can do it; the scenario then says itself what is wrong, in lines that begin with `WRONG`.
    var isApusdOnly: Bool
    /// Whether the same is also done with `apus` in virsh's place, against libvirtd.
    var comparesClients: Bool
    /// Whether the two daemons are compared; not where a scenario is about the clients alone.
    var comparesDaemons: Bool
    /// Why calls of this scenario may still be unsupported; nil when all have to work.
    var later: String?
    var limit: Duration
    var replacements: [Replacement]

    /// Text that a regular expression finds becomes another text.
    struct Replacement: Sendable {
        var pattern: String
        var text: String
    }

    var path: String { "\(Files.tests)/Scenarios/\(name)" }
    var testDescription: String { name }

    init(name: String, source: String) {
        self.name = name
        title = name
        features = []
        needsGuest = false
        isLong = false
        isApusdOnly = false
        comparesClients = false
        comparesDaemons = true
        limit = .seconds(300)
        replacements = []
        for line in source.split(separator: "\n", omittingEmptySubsequences: false) {
            guard line.hasPrefix("# "), let colon = line.firstIndex(of: ":") else { break }
            let key = line.dropFirst(2)[..<colon]
            let value = line[line.index(after: colon)...].trimmingPrefix { $0 == " " }
            switch key {
            case "title": title = String(value)
            case "features": features = value.split(separator: " ").map(String.init)
            case "guest": needsGuest = value == "yes"
            case "long": isLong = value == "yes"
            case "peer": isApusdOnly = value == "apusd"
            case "clients":
                comparesClients = value == "yes" || value == "only"
                comparesDaemons = value != "only"
            case "later": later = String(value)
            case "seconds": limit = .seconds(Int(value) ?? 300)
            case "normalise":
                guard let mark = value.first else { continue }
                let parts = value.dropFirst().split(separator: mark, omittingEmptySubsequences: false)
                if parts.count >= 2 {
                    replacements.append(Replacement(pattern: String(parts[0]), text: String(parts[1])))
                }
            default: break
            }
        }
    }

    /// All scenarios, or those whose file name contains a word of `APUS_SCENARIOS`.
    static let all: [Scenario] = {
        let wanted = Files.environment("APUS_SCENARIOS")?.split(separator: " ") ?? []
        let found = Files.list("\(Files.tests)/Scenarios").compactMap { name -> Scenario? in
            guard name.hasSuffix(".sh") || name.hasSuffix(".py") else { return nil }
            guard wanted.isEmpty || wanted.contains(where: { name.contains($0) }) else { return nil }
            return Files.read("\(Files.tests)/Scenarios/\(name)").map { Scenario(name: name, source: $0) }
        }
        return found.filter(\.isLong) + found.filter { !$0.isLong }
    }()
}
