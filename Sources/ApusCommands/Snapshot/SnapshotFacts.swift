import Apus
import Glibc
import XMLTree

/// What a snapshot's description says, for lists and trees.
struct SnapshotFacts {
    struct Disk {
        var target: String
        var mode: String
        /// The new overlay of an external snapshot.
        var overlay: String?
        /// The image that holds the disk as it was.
        var image: String?
    }

    var name: String
    var state: String
    var creationTime: Int64
    var parent: String?
    var description: String?
    var memory: String
    var memoryFile: String?
    var disks: [Disk]
    var isCurrent: Bool
    /// The files are this host's, so that they can be looked at.
    var isLocal = false

    var isExternal: Bool { memory == "external" || disks.contains { $0.mode == "external" } }

    static func of(_ snapshot: Snapshot, current: String?) async throws(CommandFailure) -> SnapshotFacts {
        let xml = try await attempt { () async throws(VirtError) in try await snapshot.xml() }
        return try await attempt { () async throws(VirtError) in
            var facts = SnapshotFacts(try XMLDocument.parse(xml).root, current: current)
            facts.isLocal = snapshot.domain.connection.isLocal
            return facts
        }
    }

    init(_ root: XMLElement, current: String?) {
        let name = root.element("name")?.text ?? ""
        self.name = name
        state = root.element("state")?.text ?? ""
        creationTime = Int64(root.element("creationTime")?.text ?? "") ?? 0
        parent = root.element("parent")?.element("name")?.text
        description = root.element("description")?.text
        memory = root.element("memory")?[attribute: "snapshot"] ?? "no"
        memoryFile = root.element("memory")?[attribute: "file"]
        let images = root.element("domain")?.element("devices")?.elements("disk") ?? []
        disks = (root.element("disks")?.elements("disk") ?? []).map { entry in
            let target = entry[attribute: "name"] ?? ""
            let image = images.first { $0.element("target")?[attribute: "dev"] == target }?.element("source")
            let source = entry.element("source")
            return Disk(
                target: target, mode: entry[attribute: "snapshot"] ?? "no",
                overlay: source?[attribute: "file"] ?? source?[attribute: "dev"],
                image: image?[attribute: "file"] ?? image?[attribute: "dev"])
        }
        isCurrent = name == current
    }

    /// Files in which the snapshot lives, each with what it is there for.
    var files: [String] {
        var result = disks.filter { $0.mode == "internal" || $0.mode == "external" }.compactMap { disk -> String? in
            disk.image.map { "\(disk.target) \($0)\(disk.mode == "internal" ? " (inside)" : "")\(sizeText($0))" }
        }
        if let memoryFile { result.append("memory \(memoryFile)\(sizeText(memoryFile))") }
        return result
    }

    /// Bytes that a file takes on this host; nil where it is another host's, or cannot be seen.
    private func size(of path: String?) -> UInt64? {
        var facts = stat()
        guard isLocal, let path, stat(path, &facts) == 0 else { return nil }
        return UInt64(max(0, facts.st_blocks)) * 512
    }

    private func sizeText(_ path: String) -> String { size(of: path).map { ", \(Capacity.text($0))" } ?? "" }

    var json: JSONText {
        .object([
            ("name", .string(name)), ("state", .string(state)), ("creationTime", .integer(creationTime)),
            ("parent", .string(parent)), ("current", .bool(isCurrent)),
            ("location", .string(isExternal ? "external" : "internal")),
            ("description", .string(description)), ("memory", .string(memory)), ("memoryFile", .string(memoryFile)),
            (
                "disks",
                .array(
                    disks.map {
                        .object([
                            ("target", .string($0.target)), ("snapshot", .string($0.mode)),
                            ("image", .string($0.image)), ("overlay", .string($0.overlay)),
                            ("size", size(of: $0.image).map { .integer($0) } ?? .null),
                        ])
                    })
            ),
        ])
    }
}
