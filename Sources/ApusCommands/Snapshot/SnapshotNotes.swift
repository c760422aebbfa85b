import Apus
import XMLTree

/// What going back to a snapshot will not do, told when it is taken rather than when it is needed.
struct SnapshotNotes {
    private(set) var lines: [String] = []

    /// - Parameter root: the snapshot's description.
    init(_ root: XMLElement, hasMetadata: Bool = true) {
        let state = root.element("state")?.text
        let memory = root.element("memory")?[attribute: "snapshot"] ?? "no"
        let entries = root.element("disks")?.elements("disk") ?? []
        let left = entries.filter { $0[attribute: "snapshot"] == "no" || $0[attribute: "snapshot"] == "manual" }
            .compactMap { $0[attribute: "name"] }
        if state == "disk-snapshot" {
            lines.append("it has no memory: a guest that goes back to it boots, as after a loss of power")
        }
        if memory != "no" {
            let writable = left.filter { Self.isWritable($0, root) }
            if !writable.isEmpty {
                lines.append(
                    "\(writable.joined(separator: ", ")) will not go back: old memory would meet newer contents")
            }
            if let mode = root.element("domain")?.element("cpu")?[attribute: "mode"], mode == "host-passthrough" {
                lines.append("its memory can only be restored on a host with this very processor")
            }
        }
        let isInside = entries.contains { $0[attribute: "snapshot"] == "internal" }
        if root.element("domain")?.element("os")?.element("nvram") != nil, !isInside {
            lines.append("the firmware's variables are not part of it: they stay as they are then")
        }
        let backends = root.element("domain")?.element("devices")?.elements("tpm").compactMap { $0.element("backend") }
        if memory == "no", backends?.contains(where: { $0[attribute: "type"] == "emulator" }) == true {
            lines.append("what the TPM keeps is not part of it: keys sealed later may not fit the disk")
        }
        if !hasMetadata {
            lines.append("no description is kept: snapshot-revert and snapshot-delete will not know it")
        }
    }

    private static func isWritable(_ target: String, _ root: XMLElement) -> Bool {
        let disks = root.element("domain")?.element("devices")?.elements("disk") ?? []
        guard let disk = disks.first(where: { $0.element("target")?[attribute: "dev"] == target }) else { return true }
        return disk.element("readonly") == nil && disk.element("source") != nil
    }

    /// The notes about a snapshot that has just been made; none where it cannot be asked any more.
    static func of(_ snapshot: Snapshot, hasMetadata: Bool) async -> [String] {
        guard hasMetadata else { return SnapshotNotes(XMLElement("domainsnapshot"), hasMetadata: false).lines }
        guard let xml = try? await snapshot.xml(), let root = try? XMLDocument.parse(xml).root else { return [] }
        return SnapshotNotes(root).lines
    }

    /// Tells them: on standard error, so that the result stays what it is.
    static func tell(_ lines: [String], _ output: Output) {
        guard !output.isQuiet, !output.isJSON else { return }
        for line in lines { StandardStream.error.write("note: \(line)\n") }
    }
}
