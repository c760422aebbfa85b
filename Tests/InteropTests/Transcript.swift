/// What a scenario wrote, with everything that may differ from run to run replaced by placeholders.
struct Transcript: Sendable {
    var lines: [String]
    /// The daemon's own log and whatever else went to standard error; for people, not compared.
    var log: String

    init(raw: String, log: String = "", replacements: [Scenario.Replacement] = []) {
        self.log = log
        var numbering = Numbering()
        // Custom replacements first: they see the text as the scenario wrote it.
        let custom = replacements.compactMap { replacement in
            (try? Regex(replacement.pattern)).map { (pattern: $0, text: replacement.text) }
        }
        lines = raw.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            var text = String(line)
            for (pattern, replacement) in custom {
                text.replace(pattern, with: replacement)
            }
            return numbering.normalise(text)
        }
    }

    /// Replaces values that a host or a run chooses by placeholders numbered in the order of their appearance, so that
    /// the same value stays recognisable.
    private struct Numbering {
        private var seen: [String: String] = [:]
        private var counts: [String: Int] = [:]

        mutating func normalise(_ line: String) -> String {
            var text = line
            // Uuids that a scenario chose itself stay as they are; they begin like `uuid` in library.sh.
            replace(&text, #/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/#, "uuid") {
                !$0.hasPrefix("5f1c0c6e-")
            }
            // The local prefix that the daemon draws from; scenarios choose addresses with 52:54:00:aa.
            replace(&text, #/52:54:00:[0-9a-f]{2}:[0-9a-f]{2}:[0-9a-f]{2}/#, "mac") { !$0.hasPrefix("52:54:00:aa") }
            // Terminals are numbered by the whole host: what counts is which ones are the same within one answer.
            if line.hasPrefix("$ ") || line.hasPrefix("## ") { forget("pty") }
            replace(&text, #/\/dev\/pts\/[0-9]+/#, "pty") { _ in true }
            // Which of the two libvirt says depends on who notices first that QEMU has ended.
            text.replace("process exited while connecting to monitor", with: "<QEMU ended>")
            text.replace("qemu unexpectedly closed the monitor", with: "<QEMU ended>")
            text.replace(#/\/tmp\/virsh[A-Za-z0-9]{6}/#, with: "/tmp/virsh<random>")
            text.replace(
                #/[0-9]{4}-[0-9]{2}-[0-9]{2}[ T][0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]+)?([+-][0-9]{4}|Z)?/#, with: "<time>"
            )
            text.replace(#/^(CPU time: +)[0-9.]+s/#) { "\($0.output.1)<seconds>" }
            return text
        }

        private mutating func forget(_ kind: String) {
            counts[kind] = nil
            seen = seen.filter { !$0.value.hasPrefix("<\(kind) ") }
        }

        private mutating func replace(
            _ text: inout String, _ pattern: Regex<Substring>, _ kind: String, where applies: (String) -> Bool
        ) {
            text.replace(pattern) { match in
                let value = String(match.output)
                guard applies(value) else { return value }
                if let known = seen[value] { return known }
                counts[kind, default: 0] += 1
                let placeholder = "<\(kind) \(counts[kind] ?? 0)>"
                seen[value] = placeholder
                return placeholder
            }
        }
    }
}
