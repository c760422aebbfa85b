import XMLTree

/// One difference between a live and a stored definition.
struct DefinitionDifference: Hashable {
    enum Mark: String {
        /// Runs, but is not stored.
        case lostOnPowerOff = "lost on power-off"
        /// Is stored, but does not run yet.
        case pendingRestart = "pending restart"
    }

    /// For example `disk vdb`.
    var element: String
    /// Path within it; empty for the whole element.
    var field: String
    var live: String?
    var stored: String?

    var mark: Mark { stored == nil && field.isEmpty ? .lostOnPowerOff : .pendingRestart }

    var json: JSONText {
        .object([
            ("element", .string(element)), ("field", .string(field)), ("live", live.map { .string($0) } ?? .null),
            ("stored", stored.map { .string($0) } ?? .null), ("mark", .string(mark.rawValue)),
        ])
    }

    /// All differences, elements in the order of the live definition, then those that are only stored.
    ///
    /// - Parameter processor: the `<cpu>` that the running guest was asked to have. That of `live` itself is what the
    ///   emulator made of it, with features that no definition names.
    static func between(live: XMLElement, stored: XMLElement, processor: XMLElement?) -> [DefinitionDifference] {
        let (running, waiting) = (parts(live, processor: processor), parts(stored, processor: stored.element("cpu")))
        var result: [DefinitionDifference] = []
        var rest = waiting
        for part in running {
            guard let index = rest.firstIndex(where: { $0.name == part.name }) else {
                result.append(.init(element: part.name, field: "", live: "present", stored: nil))
                continue
            }
            let other = rest.remove(at: index)
            result += compare(part, other)
        }
        for part in rest { result.append(.init(element: part.name, field: "", live: nil, stored: "present")) }
        return result
    }

    private struct Part {
        var name: String
        var fields: [(path: String, value: String)]
    }

    private static func compare(_ live: Part, _ stored: Part) -> [DefinitionDifference] {
        var result: [DefinitionDifference] = []
        for (path, value) in live.fields {
            let other = stored.fields.first { $0.path == path }?.value
            if other == nil, isChosenAtStart(path, of: live.name) { continue }
            if other != value { result.append(.init(element: live.name, field: path, live: value, stored: other)) }
        }
        for (path, value) in stored.fields where !live.fields.contains(where: { $0.path == path }) {
            result.append(.init(element: live.name, field: path, live: nil, stored: value))
        }
        return result
    }

    /// What nobody asked for: addresses to listen on from the daemon's configuration, names that each run makes up.
    private static func isChosenAtStart(_ path: String, of part: String) -> Bool {
        if part.hasPrefix("graphics ") { return path.hasPrefix("listen") }
        if part.hasPrefix("channel ") { return path == "source@mode" || path == "source@path" }
        if part.hasPrefix("interface ") {
            return path == "target@dev" || path == "source@portid" || path == "source@bridge"
        }
        return false
    }

    private static func parts(_ root: XMLElement, processor: XMLElement?) -> [Part] {
        var counts: [String: Int] = [:]
        var result: [Part] = []
        func add(_ element: XMLElement) {
            var name = element.name
            if let key = key(of: element) {
                name += " \(key)"
            } else {
                let count = counts[name, default: 0]
                counts[name] = count + 1
                if count > 0 { name += " \(count + 1)" }
            }
            result.append(Part(name: name, fields: fields(of: element)))
        }
        for child in root.elements where child.name != "devices" && !runtimeElements.contains(child.name) {
            if child.name != "cpu" { add(child) }
        }
        if let processor { add(processor) }
        for device in root.element("devices")?.elements ?? [] { add(device) }
        return result
    }

    /// What a device is recognised by.
    private static func key(of element: XMLElement) -> String? {
        switch element.name {
        case "disk", "filesystem": element.element("target").flatMap { $0[attribute: "dev"] ?? $0[attribute: "dir"] }
        case "interface": element.element("mac")?[attribute: "address"]
        case "controller":
            "\(element[attribute: "type"] ?? "") \(element[attribute: "index"] ?? "")"
        case "channel": element.element("target")?[attribute: "name"]
        case "graphics", "shmem": element[attribute: "type"] ?? element[attribute: "name"]
        default: nil
        }
    }

    private static let runtimeElements: Set<String> = ["seclabel", "resource"]
    /// What exists only while a domain runs, and differs between two runs of one definition.
    private static let runtimeChildren: Set<String> = ["alias", "backingStore", "mirror"]

    private static func fields(of element: XMLElement) -> [(path: String, value: String)] {
        var fields: [(path: String, value: String)] = []
        func walk(_ element: XMLElement, _ path: String, isPTY: Bool) {
            for attribute in element.attributes {
                if element.name == "source", attribute.name == "index" { continue }
                if element.name == "console" || isPTY, ["tty", "path"].contains(attribute.name) { continue }
                if element.name == "address", attribute.name == "base" { continue }
                if element.name == "target", ["state", "tray"].contains(attribute.name) { continue }
                if element.name == "graphics", attribute.name == "port", element[attribute: "autoport"] == "yes" {
                    continue
                }
                fields.append((path.isEmpty ? attribute.name : "\(path)@\(attribute.name)", attribute.value))
            }
            let children = element.elements
            if children.isEmpty {
                let text = element.text
                if text.contains(where: { !$0.isWhitespace }) { fields.append((path, text)) }
            }
            var counts: [String: Int] = [:]
            for child in children where !runtimeChildren.contains(child.name) {
                let name = Self.step(to: child, &counts)
                walk(child, path.isEmpty ? name : "\(path)/\(name)", isPTY: isPTY)
            }
        }
        walk(element, "", isPTY: element[attribute: "type"] == "pty")
        return fields
    }

    /// How a child is named in a path: by its own name where it has one, else the second of a kind by its number.
    private static func step(to child: XMLElement, _ counts: inout [String: Int]) -> String {
        if child.name == "feature", let name = child[attribute: "name"] { return "feature[\(name)]" }
        let count = counts[child.name, default: 0] + 1
        counts[child.name] = count
        return count == 1 ? child.name : "\(child.name)[\(count)]"
    }
}
