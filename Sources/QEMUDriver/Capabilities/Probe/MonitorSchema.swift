import QMP

/// QEMU's description of its own monitor, indexed for questions about paths.
struct MonitorSchema {
    private enum Step {
        case member(Substring)
        case variant(Substring)
        case value(Substring)
        case feature(Substring)

        init(_ text: Substring) {
            switch text.first {
            case "+": self = .variant(text.dropFirst())
            case "^": self = .value(text.dropFirst())
            case "$": self = .feature(text.dropFirst())
            default: self = .member(text)
            }
        }
    }

    private var entries: [String: JSONValue] = [:]

    /// Indexes the reply to `query-qmp-schema`; entries without a name are left out.
    init(reply: JSONValue) {
        for entry in reply.elements {
            if let name = entry["name"]?.string { entries[name] = entry }
        }
    }

    func has(_ feature: SchemaFeature) -> Bool { has(path: feature.rawValue) }

    func has(path: String) -> Bool {
        var steps = path.split(separator: "/")
        guard !steps.isEmpty, var current = entries[String(steps.removeFirst())] else { return false }
        for step in steps.map(Step.init) {
            guard let next = follow(step, from: current) else { return false }
            current = next
        }
        return true
    }

    /// What a step leads to; a value or feature leads back to the entry that has it.
    private func follow(_ step: Step, from entry: JSONValue) -> JSONValue? {
        let entry = withoutArray(entry)
        switch step {
        case .member("arg-type"), .member("ret-type"):
            guard case .member(let key) = step else { return nil }
            return type(entry[String(key)])
        case .member(let name):
            return type(entry["members"]?.elements.first { $0["name"]?.string == String(name) }?["type"])
        case .variant(let name):
            return type(entry["variants"]?.elements.first { $0["case"]?.string == String(name) }?["type"])
        case .value(let name):
            let values = entry["values"]?.elements.compactMap(\.string) ?? []
            return values.contains(String(name)) ? entry : nil
        case .feature(let name):
            let features = entry["features"]?.elements.compactMap(\.string) ?? []
            return features.contains(String(name)) ? entry : nil
        }
    }

    private func type(_ name: JSONValue?) -> JSONValue? { name?.string.flatMap { entries[$0] } }

    private func withoutArray(_ entry: JSONValue) -> JSONValue {
        var entry = entry
        // A schema cannot nest arrays deeper than its number of entries; a bound keeps a wrong one from a loop.
        for _ in 0..<8 {
            guard entry["meta-type"]?.string == "array", let element = type(entry["element-type"]) else { return entry }
            entry = element
        }
        return entry
    }
}
