import LibvirtProtocol
import LibvirtTLS
import VirtError

/// Reads one value of the configuration as what its key wants.
struct EntryReader {
    let file: String
    let entry: ConfigurationFile.Entry

    func string() throws(VirtError) -> String {
        guard case .string(let text) = entry.value else { throw wrong("a string in quotes") }
        return text
    }

    func integer(_ range: ClosedRange<Int64>) throws(VirtError) -> Int {
        guard case .number(let number) = entry.value, range.contains(number), let value = Int(exactly: number) else {
            throw wrong("a number from \(range.lowerBound) to \(range.upperBound)")
        }
        return value
    }

    /// A limit of which there has to be at least one.
    func count() throws(VirtError) -> Int {
        try integer(1...1_000_000)
    }

    /// Permission bits, octal in a string as in `"0770"`.
    func mode() throws(VirtError) -> UInt32 {
        guard case .string(let text) = entry.value, let mode = UInt32(text, radix: 8), mode <= 0o777 else {
            throw wrong("permission bits in octal such as \"0770\"")
        }
        return mode
    }

    func choice(_ choices: [String]) throws(VirtError) -> String {
        guard case .string(let text) = entry.value, choices.contains(text) else {
            throw wrong("one of " + choices.map { "\"\($0)\"" }.joined(separator: ", "))
        }
        return text
    }

    func uuid() throws(VirtError) -> String {
        guard case .string(let text) = entry.value, let uuid = UUIDBytes(text) else { throw wrong("a UUID") }
        return uuid.description
    }

    func list() throws(VirtError) -> [String] {
        switch entry.value {
        case .list(let items): return items
        case .string(let text): return [text]
        case .number: throw wrong("a list of strings in brackets")
        }
    }

    /// - Parameter networked: polkit asks about processes of this host and cannot be used on a network socket.
    func authentication(networked: Bool = false) throws(VirtError) -> DaemonSettings.Authentication {
        switch try string() {
        case "none": return .none
        case "sasl": return .sasl
        case "polkit" where !networked: return .polkit
        case let scheme:
            throw ConfigurationFile.mistake(
                "\(entry.key): authentication '\(scheme)' is not available", name: file, line: entry.line,
                cures: [networked ? "use \"none\" or \"sasl\"" : "use \"none\", \"sasl\" or \"polkit\""])
        }
    }

    /// - Throws: error 33 for a word of GnuTLS that has no counterpart here: going on would offer other than was asked.
    func tlsPriority() throws(VirtError) -> TLSVersions {
        do throws(VirtError) {
            return try TLSVersions(priority: try string())
        } catch {
            throw ConfigurationFile.mistake(error.message, name: file, line: entry.line, cures: error.cures)
        }
    }

    private func wrong(_ wanted: String) -> VirtError {
        ConfigurationFile.mistake("\(entry.key): expecting \(wanted)", name: file, line: entry.line)
    }
}

/// How far two words are apart, for suggestions.
enum EditDistance {
    /// Levenshtein's distance in bytes.
    static func between(_ first: String, _ second: String) -> Int {
        let columns = Array(second.utf8)
        var row = Array(0...columns.count)
        for (index, byte) in first.utf8.enumerated() {
            var diagonal = row[0]
            row[0] = index + 1
            for column in columns.indices {
                let cost = min(diagonal + (columns[column] == byte ? 0 : 1), row[column] + 1, row[column + 1] + 1)
                diagonal = row[column + 1]
                row[column + 1] = cost
            }
        }
        return row[columns.count]
    }
}
