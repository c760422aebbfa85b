import FoundationEssentials

/// The definitions and goldens beside the interop tests.
enum Corpus {
    /// `Tests/InteropTests`, found upwards of this file.
    static let directory: String = {
        var path = URL(filePath: #filePath).deletingLastPathComponent()
        while path.path.count > 1 {
            let candidate = path.appending(path: "InteropTests").path
            if FileManager.default.fileExists(atPath: candidate + "/Definitions") { return candidate }
            path = path.deletingLastPathComponent()
        }
        return ""
    }()

    /// Names of definitions that begin with `prefix`, sorted.
    static func names(_ prefix: String) -> [String] {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: directory + "/Definitions")) ?? []
        return files.filter { $0.hasPrefix(prefix) && $0.hasSuffix(".xml") }.map { String($0.dropLast(4)) }.sorted()
    }

    static func definition(_ name: String) throws -> String { try text("Definitions/\(name).xml") }

    static func golden(_ kind: String, _ name: String, suffix: String = "xml") throws -> String {
        try text("Golden/\(kind)/\(name).\(suffix)")
    }

    static func hasGolden(_ kind: String, _ name: String) -> Bool {
        FileManager.default.fileExists(atPath: "\(directory)/Golden/\(kind)/\(name).xml")
    }

    private static func text(_ path: String) throws -> String {
        try String(contentsOf: URL(filePath: directory).appending(path: path), encoding: .utf8)
    }

    /// First lines that differ, for a readable failure.
    static func difference(_ expected: String, _ actual: String) -> String? {
        guard expected != actual else { return nil }
        let left = expected.split(separator: "\n", omittingEmptySubsequences: false)
        let right = actual.split(separator: "\n", omittingEmptySubsequences: false)
        var report: [String] = []
        let change = right.difference(from: left)
        for removal in change.removals.prefix(6) {
            if case .remove(let offset, let line, _) = removal { report.append("\(offset + 1) - \(line)") }
        }
        for insertion in change.insertions.prefix(6) {
            if case .insert(let offset, let line, _) = insertion { report.append("\(offset + 1) + \(line)") }
        }
        return report.joined(separator: "\n")
    }
}
