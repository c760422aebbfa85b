import FoundationEssentials

/// Definitions as stock libvirt 9.0 wrote them.
enum Fixtures {
    /// `virsh dumpxml --inactive --security-info` of defined domains.
    static let persistent = Fixtures.list("Fixtures", suffix: ".xml")
    /// `virsh dumpxml --security-info` of running domains; beside each the inactive form of the same domain.
    static let live = Fixtures.list("LiveFixtures", suffix: ".live.xml")
    /// Definitions that stock libvirt refuses; beside each its error: code, part of libvirt, text.
    static let refused = Fixtures.list("RefusedFixtures", suffix: ".xml")

    static func text(_ path: String) throws -> String {
        try String(contentsOf: directory.appending(path: path), encoding: .utf8)
    }

    private static let directory = URL(filePath: #filePath).deletingLastPathComponent()

    private static func list(_ folder: String, suffix: String) -> [String] {
        let names = try? FileManager.default.contentsOfDirectory(atPath: directory.appending(path: folder).path)
        return (names ?? []).filter { $0.hasSuffix(suffix) }.sorted().map { folder + "/" + $0 }
    }
}
